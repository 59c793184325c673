import { pageOf } from '../../acquire/document.js';
import { factsOf } from '../../acquire/feeds/feed.js';
import { listOf } from '../../acquire/feeds/of-document.js';
import { IsnadError } from '../../model/errors.js';
import { readPage } from '../read-page.js';
import { reader } from '../reader.js';
const iso = (time) => new Date(time).toISOString();
const mostTries = 6;
const minute = 60_000;
const day = 24 * 60 * minute;
export const newVisit = (url) => ({
    ...{ url, feed: '', guid: null, stamp: null, facts: { title: null, published: null, outlet: null } },
    ...{ state: 'waiting', page: null, etag: null, modified: null, visited: null, vain: 0, tries: 0, due: null },
});
export const quarantined = ({ source, stage, error }) => ({
    ...{ source, stage, code: error.code, message: error.message },
});
/** How long to leave alone what has failed: longer each time, and no less than was asked for. */
export const patience = (tries, wait, first) => Math.max(wait ?? 0, Math.min(first * 2 ** Math.min(tries, 20), day));
/** A visit that came to nothing. What may pass is tried again later, some times. */
export async function fail({ store }, visit, failure, trouble) {
    const now = Date.now();
    const { url } = visit;
    if (failure.error.code === 'network/told-to-wait') {
        const due = iso(now + (trouble?.wait ?? 0));
        await store.visits.ended({ ...visit, due }, null);
        return { url, outcome: 'failed', failure, trouble, again: due };
    }
    const tries = visit.tries + 1;
    const passes = trouble !== null && trouble.again !== 'never' && tries < mostTries;
    const due = passes ? iso(now + patience(visit.tries, trouble.wait, 5 * minute)) : null;
    const state = passes ? 'waiting' : 'failed';
    await store.visits.ended({ ...visit, state, tries, due, visited: iso(now) }, quarantined(failure));
    return { url, outcome: 'failed', failure, trouble, again: due };
}
/** The facts of a page apart from when it was fetched. */
const factsText = ({ retrieved: _, ...facts }) => JSON.stringify(facts);
async function isKnown(store, { text: _, ...facts }) {
    const known = await store.known(facts.id);
    return known !== null && known.reader === reader() && factsText(known.facts) === factsText(facts);
}
const notAPage = (url) => new IsnadError('network/bad-type', `${url} is a feed or a sitemap, and no page.`, `See what is in it: isnad add ${url}`);
/** The page that was fetched, or why it is none. */
function madeOf(document, facts) {
    try {
        if (listOf(document, new URL(document.url ?? document.source)))
            return { error: notAPage(document.source) };
        return pageOf(document, facts);
    }
    catch (error) {
        if (error instanceof IsnadError)
            return { error };
        throw error;
    }
}
/** Reads what was fetched into the register. The visit ends in the same transaction. */
export async function register(work, visit, fetched) {
    const { store, given } = work;
    const { url } = visit;
    const { etag, modified, ...document } = fetched;
    const failed = (stage, error) => fail(work, visit, { source: url, stage, error }, null);
    const made = madeOf({ source: url, ...document }, factsOf(visit.facts, given));
    if ('error' in made)
        return failed('acquire', made.error);
    const { page } = made;
    const { id, title, published, outlet } = page;
    const same = visit.page === id;
    const done = {
        ...{ ...visit, etag, modified, state: 'done', page: id, visited: iso(Date.now()) },
        ...{ vain: same ? visit.vain + 1 : 0, tries: 0, due: null },
    };
    if (await isKnown(store, page)) {
        await store.visits.ended(done, null);
        return same ? { url, outcome: 'unchanged' } : { url, outcome: 'known', page: { id, title, published, outlet } };
    }
    const reading = readPage(page);
    if ('stage' in reading)
        return failed(reading.stage, reading.error);
    const { outcome } = await store.add(reading, reader(), done);
    const changed = visit.page !== null && !same;
    return {
        url,
        outcome: outcome === 'same' ? 'known' : changed ? 'changed' : 'added',
        page: { id, title, published, outlet },
    };
}
/** Whether the page that was had is in the register, as this reader reads it: else it is needed, changed or not. */
const isCurrent = async (store, { page }) => page !== null && (await store.known(page))?.reader === reader();
/** Asks for a page, unless it was had before and is kept: what was fetched, or what has become of the visit. */
export async function fetchFor(work, visit) {
    const { store, web } = work;
    const { url, etag, modified } = visit;
    const kept = await store.visits.kept(url);
    if (kept)
        return kept;
    const known = (etag !== null || modified !== null) && (await isCurrent(store, visit)) ? { etag, modified } : undefined;
    const got = await web.get(new URL(url), known);
    if (got.got === 'nothing') {
        const failure = { source: url, stage: 'acquire', error: got.trouble.error };
        return fail(work, visit, failure, got.trouble);
    }
    if (got.got === 'unchanged') {
        const visited = iso(Date.now());
        await store.visits.ended({ ...visit, state: 'done', visited, vain: visit.vain + 1, tries: 0, due: null }, null);
        return { url, outcome: 'unchanged' };
    }
    const { source: _, ...document } = got.document;
    return { ...document, ...got.validators };
}
export async function visitPage(work, visit) {
    const fetched = await fetchFor(work, visit);
    if ('outcome' in fetched)
        return fetched;
    await work.store.visits.keep(visit.url, fetched);
    return register(work, visit, fetched);
}
