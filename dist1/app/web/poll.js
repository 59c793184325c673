import { notBefore, stampOf } from '../../acquire/feeds/feed.js';
import { feedLinksIn } from '../../acquire/feeds/links.js';
import { listOf } from '../../acquire/feeds/of-document.js';
import { IsnadError } from '../../model/errors.js';
import { patience, quarantined } from './visit.js';
const iso = (time) => new Date(time).toISOString();
const newFeed = (url) => ({
    ...{ url, kind: null, title: null, etag: null, modified: null },
    ...{ stamp: null, polled: null, due: null, failures: 0 },
});
export const feedRow = async ({ store }, url) => (await store.visits.feed(url)) ?? newFeed(url);
/** A page where a feed was looked for; where it names feeds of its own, these are what was meant. */
function noFeed({ bytes, source }, base) {
    const links = feedLinksIn(Buffer.from(bytes.subarray(0, 200_000)).toString('latin1'), base);
    const advice = links.length > 0
        ? `It names: ${links.slice(0, 3).join(' ')}`
        : `Name its feed or sitemap, or add the page: isnad add ${source}`;
    return new IsnadError('feed/none', `${source} is a page, and neither feed nor sitemap.`, advice);
}
/** What a document lists, or why it lists nothing. */
function listIn(document, base) {
    try {
        return listOf(document, base) ?? noFeed(document, base);
    }
    catch (error) {
        if (error instanceof IsnadError)
            return error;
        throw error;
    }
}
async function notHad(work, feed, error, trouble) {
    const now = Date.now();
    const again = iso(now + patience(feed.failures, trouble?.wait ?? null, work.interval));
    const failure = { source: feed.url, stage: 'acquire', error };
    const row = { ...feed, polled: iso(now), due: again, failures: feed.failures + 1 };
    await work.store.visits.notPolled(row, quarantined(failure));
    return { url: feed.url, outcome: 'feed-failed', failure, again };
}
const foundOf = (feed, since) => notBefore(feed.items, since).map(item => {
    const { url, guid, title, published, outlet } = item;
    return { url, guid, stamp: stampOf(item), facts: { title, published, outlet } };
});
/** Keeps what a feed names that has been had. */
export async function takeFeed(work, feed, document, validators) {
    const base = new URL(document.url ?? feed.url);
    const list = listIn(document, base);
    if (list instanceof IsnadError)
        return notHad(work, { ...feed, etag: null, modified: null }, list, null);
    const { kind, title, items, lists, noticed } = list;
    const now = Date.now();
    // What lists feeds is asked for anew each time: that it has not changed says nothing of the feeds.
    const { etag, modified } = lists.length > 0 ? { etag: null, modified: null } : validators;
    const row = { ...feed, kind, title, etag, modified, polled: iso(now), due: iso(now + work.interval), failures: 0 };
    const counts = await work.store.visits.polled(row, foundOf(list, work.since), iso(now));
    return { url: feed.url, outcome: 'feed', kind, title, items: items.length, ...counts, lists, noticed };
}
/** Asks a feed; `stamp` is when it changed, as an index tells it. */
export async function pollFeed(work, url, stamp = null) {
    const known = await feedRow(work, url);
    const feed = { ...known, stamp: stamp ?? known.stamp };
    const { etag, modified } = feed;
    const got = await work.web.get(new URL(url), etag !== null || modified !== null ? { etag, modified } : undefined);
    if (got.got === 'nothing')
        return notHad(work, known, got.trouble.error, got.trouble);
    if (got.got === 'document')
        return takeFeed(work, feed, got.document, got.validators);
    const now = Date.now();
    const row = { ...feed, polled: iso(now), due: iso(now + work.interval), failures: 0 };
    await work.store.visits.notPolled(row, null);
    return { url, outcome: 'feed-unchanged', waiting: await work.store.visits.countOpen(url, iso(now)) };
}
