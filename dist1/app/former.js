import { IsnadError } from '../model/errors.js';
// Entries by ids that they had.
export const entryId = (wanted) => (wanted.startsWith('entry:') ? wanted : `entry:${wanted}`);
const bare = (id) => id.replace(/^entry:/u, '');
const noSuch = (wanted) => new IsnadError('register/no-such-entry', `There is no entry ${wanted}.`, 'See them all: isnad timeline');
export function severalEntries(wanted, ids) {
    const some = ids.slice(0, 5).map(bare).join(', ');
    const text = `${ids.length} entries begin with ${wanted}: ${some}${ids.length > 5 ? ' …' : ''}`;
    return new IsnadError('register/no-such-entry', text, 'Give a letter more.');
}
/** The one id that some entry had and none has, by its beginning. */
export async function formerId(store, wanted) {
    const id = entryId(wanted);
    const ids = id === 'entry:' ? [] : await store.formerIds(id);
    if (ids.length === 0)
        throw noSuch(wanted);
    if (ids.length > 1 && !ids.includes(id))
        throw severalEntries(wanted, ids);
    return ids.includes(id) ? id : ids[0];
}
const day = (at) => (at ? ` on ${at.slice(0, 10)}` : '');
function reasonOf({ cause, at, pages: own }, { pages }) {
    const named = (page) => pages.get(page)?.source ?? page.slice(0, 16);
    if ('removed' in cause)
        return `${named(cause.removed)}, which told it, was taken out${day(at)}.`;
    if ('correction' in cause)
        return `correction ${cause.correction} did away with it${day(at)}.`;
    if ('undone' in cause)
        return `correction ${cause.undone}, which made it, was undone${day(at)}.`;
    const page = own[0];
    return page === undefined
        ? `its accounts are told no more${day(at)}.`
        : `${named(page)}, read anew${day(at)}, tells it no more.`;
}
function goneEntry(id, last, chronicle) {
    const why = last ? reasonOf(last, chronicle) : 'no page tells it any more.';
    return new IsnadError('register/entry-gone', `The entry ${bare(id)} is gone: ${why}`, `See what became of it: isnad show ${bare(id)} --history`);
}
/** The entry that a former id leads to; where it leads nowhere, what became of the last. */
export async function formerEntry(store, wanted) {
    const id = await formerId(store, wanted);
    const { entry, last } = await store.whereIs(id);
    const found = entry === null ? null : await store.entry(entry);
    if (found)
        return found;
    throw goneEntry(id, last[0], await store.history(last[0]?.entry ?? id));
}
