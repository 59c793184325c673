import { IsnadError } from '../model/errors.js';
import { inCompany } from './company.js';
import { registerPath } from './places.js';
import { givenBy, pagesOf } from './read.js';
import { reader } from './reader.js';
import { isFatal, withRegister } from './register.js';
import { runsOf } from './runs.js';
import { inOrder } from './threads/in-order.js';
import { withThreads } from './threads/reading.js';
import { addAddress } from './web/add-address.js';
import { sinceOf, usualLimit, withWeb } from './web/setting.js';
import { usualInterval } from './web/watch.js';
const facts = ({ id, source, url, outlet, retrieved, published, title }) => JSON.stringify([id, source, url, outlet, retrieved, published, title]);
/** A page that this version has read already, with the same knowledge, need not be read again. */
export async function isKnown(store, page) {
    const known = await store.known(page.id);
    return known !== null && known.reader === reader() && facts(known.facts) === facts(page);
}
// Where there was no page there is nothing to look at again; and what the user can see he need not be reminded of.
const nothingThere = new Set(['input/not-found', 'input/no-pages']);
async function setAside(store, { source, stage, error }) {
    if (nothingThere.has(error.code))
        return;
    await store.quarantine({ source, stage, code: error.code, message: error.message });
}
const asError = (cause) => cause instanceof IsnadError
    ? cause
    : new IsnadError('internal', `Registering failed: ${String(cause)}`, 'Please report this with the page.', cause);
/** What fails with a page fails for it alone, unless the next would fail in the same way. */
async function guarded({ source }, work) {
    try {
        return await work();
    }
    catch (cause) {
        const error = asError(cause);
        if (isFatal(error) || error.code === 'knowledge/broken')
            throw error;
        return { source, stage: 'register', error };
    }
}
const readItem = (store) => async (item, prepare) => {
    const { progress } = item;
    if ('failure' in item)
        return item;
    const { page } = item;
    return {
        page,
        progress,
        result: await guarded(page, async () => ((await isKnown(store, page)) ? 'known' : prepare(page))),
    };
};
async function addRead(store, read, company) {
    if ('failure' in read)
        return read.failure;
    const { page, result } = read;
    if (result === 'known' || 'stage' in result)
        return result;
    await company();
    return guarded(page, async () => ((await store.add(result, reader())).outcome === 'same' ? 'known' : 'added'));
}
// So many pages wait to be registered, and go to the disk together: to bring each there alone takes longer than to register it.
const atOnce = 64;
const together = { many: 32, patience: 250 };
async function addFiles(store, sources, tell, counts) {
    const read = withThreads(pagesOf(sources), 'prepared', readItem(store));
    const company = inCompany(together.many, together.patience);
    const added = inOrder(read, atOnce, async ({ progress, ...item }) => ({
        progress,
        result: await addRead(store, item, company),
    }));
    try {
        for await (const { progress, result } of added) {
            if (typeof result === 'string')
                counts[result]++;
            else {
                counts.failed++;
                await setAside(store, result);
            }
            tell({ ...counts, progress, failure: typeof result === 'string' ? null : result, step: null });
        }
    }
    finally {
        await read.return(undefined);
    }
}
const countedAs = { added: 'added', changed: 'added', known: 'known', unchanged: 'known', failed: 'failed' };
/** What is added from the web, step by step; of a feed or sitemap, the pages that are not in the register. */
async function addWeb(store, sources, tell, counts) {
    const { paths, web: settings = {} } = sources;
    const told = (step) => {
        if (step.outcome === 'feed-failed')
            counts.failed++;
        else if (step.outcome in countedAs)
            counts[countedAs[step.outcome]]++;
        const failure = 'failure' in step ? step.failure : null;
        tell({ ...counts, progress: { done: 0, total: null }, failure, step });
    };
    await withWeb(settings, async (web) => {
        const { limit = usualLimit, stop = null } = settings;
        const since = sinceOf(settings);
        const work = { store, web, given: givenBy(sources), interval: usualInterval, since, tell: told, stop };
        for (const path of paths)
            await addAddress(work, path, limit);
    });
}
async function addAll(store, sources, tell, counts) {
    givenBy(sources);
    for (const { web, paths } of runsOf(sources.paths))
        await (web ? addWeb : addFiles)(store, { ...sources, paths }, tell, counts);
}
/** Reads pages into an opened register. What is in it already stays as it is; a page that fails is set aside. */
export async function addIn(store, sources, tell = () => { }) {
    const counts = { added: 0, known: 0, failed: 0 };
    let stopped = null;
    try {
        await addAll(store, sources, tell, counts);
    }
    catch (cause) {
        if (!(cause instanceof IsnadError) || !isFatal(cause))
            throw cause;
        stopped = cause;
    }
    return { ...counts, holds: await store.counts(), stopped };
}
export async function add(sources, tell) {
    const register = registerPath(sources.register);
    return withRegister(register, { create: true }, async (store) => ({ register, ...(await addIn(store, sources, tell)) }));
}
