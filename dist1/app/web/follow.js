import { newestFirst } from '../../acquire/feeds/feed.js';
import { feedRow, pollFeed } from './poll.js';
import { visitPage } from './visit.js';
const mostLists = 50;
const mostFeeds = 1000;
const deepest = 3;
const enoughTrouble = 3;
/** How much trouble in a row a host has made; to be asked to wait is enough of it, and what robots may not have is none. */
function troubleAfter(visited, before) {
    if (visited.outcome !== 'failed')
        return 0;
    const { trouble, failure } = visited;
    if (failure.error.code === 'network/robots')
        return before;
    if (trouble === null || trouble.again === 'never')
        return 0;
    return trouble.wait === null ? before + 1 : enoughTrouble;
}
/** Fetches the pages of a feed that are still to be fetched. A host that is in trouble is left alone until the next time. */
async function visitOpen(work, feed, budget) {
    const { store, tell, stop } = work;
    const visits = await store.visits.open(feed, new Date().toISOString(), budget.left);
    const trouble = new Map();
    const left = new Map();
    for (const visit of visits) {
        stop?.throwIfAborted();
        const { host } = new URL(visit.url);
        if ((trouble.get(host) ?? 0) >= enoughTrouble) {
            left.set(host, (left.get(host) ?? 0) + 1);
            continue;
        }
        const visited = await visitPage(work, visit);
        budget.left--;
        trouble.set(host, troubleAfter(visited, trouble.get(host) ?? 0));
        await tell(visited);
    }
    for (const [host, pages] of left)
        await tell({ url: feed, outcome: 'left', host, pages });
}
/** A list of feeds gives each of them its pages; the sitemaps of an index share theirs, and the newest are enough. */
async function followLists(work, { kind, lists }, budget, depth) {
    const apart = kind === 'opml';
    const chosen = apart ? lists.slice(0, mostFeeds) : newestFirst(lists).slice(0, mostLists);
    const { left: whole, followed } = budget;
    for (const { url, updated } of chosen) {
        work.stop?.throwIfAborted();
        const share = apart ? { left: whole, followed } : budget;
        if (share.left <= 0)
            return;
        if (followed.has(url))
            continue;
        followed.add(url);
        const { stamp, failures } = await feedRow(work, url);
        // An index that tells when a sitemap changed spares the sitemap the question.
        if (updated !== null && stamp === updated && failures === 0)
            await visitOpen(work, url, share);
        else
            await followFrom(work, await pollFeed(work, url, updated), share, depth + 1);
    }
}
async function followFrom(work, polled, budget, depth) {
    await work.tell(polled);
    if (polled.outcome === 'feed' && depth < deepest)
        await followLists(work, polled, budget, depth);
    await visitOpen(work, polled.url, budget);
}
/** Follows what a feed was found to name, up to so many pages. */
export const followPolled = (work, polled, limit) => followFrom(work, polled, { left: limit, followed: new Set([polled.url]) }, 0);
/** What is still to be fetched of a feed that is not asked now. */
export const followOpen = (work, feed, limit) => visitOpen(work, feed, { left: limit, followed: new Set() });
