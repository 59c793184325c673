import { lettingGo } from './correct/letting-go.js';
import { registerPath } from './places.js';
import { reader } from './reader.js';
import { withRegister } from './register.js';
import { withThreads } from './threads/reading.js';
/** Of a page that somebody else has taken out meanwhile there is nothing to read. */
const readAgain = (store) => async ({ id }, read) => {
    const kept = await store.reading(id);
    return kept ? read(kept.page) : 'gone';
};
async function keepAgain(store, again) {
    if (again === 'gone')
        return 'same';
    if ('stage' in again)
        return again;
    const { outcome } = await store.reread(again, reader());
    return outcome === 'same' ? 'same' : 'changed';
}
async function* batchOf(ids) {
    for (const id of ids)
        yield { id, progress: { total: null } };
}
/**
 * Reads every page again that another reader has read, each in its own transaction, then derives everything anew in one. Broken
 * off, it has lost nothing and goes on where it was. A page that this reader cannot read keeps the reading that it had.
 */
export async function rebuildIn(store, tell = () => { }) {
    const counts = { changed: 0, same: 0, failed: 0 };
    const pages = await store.unread(reader());
    const letGo = await lettingGo(store, async () => {
        let done = 0;
        for await (const again of withThreads(batchOf(pages), 'reading', readAgain(store))) {
            const result = await keepAgain(store, again);
            done++;
            if (typeof result === 'string')
                counts[result]++;
            else
                counts.failed++;
            const failure = typeof result === 'string' ? null : result;
            tell({ ...counts, progress: { done, total: pages.length }, failure });
        }
        await store.rebuild();
    });
    const holds = await store.counts();
    return { ...counts, known: holds.pages - pages.length, holds, letGo };
}
export const rebuild = (register, tell) => withRegister(register, { create: false }, async (store) => ({
    register: registerPath(register),
    ...(await rebuildIn(store, tell)),
}));
