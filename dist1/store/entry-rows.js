import { daysOf } from '../register/occurrence/days.js';
import { outletKey } from '../register/outlet-key.js';
import { namedIn, placeOf } from '../register/timeline/timeline.js';
import { unique } from '../register/words.js';
import { inBatches } from './accounts.js';
// By what an entry is found: rows beside it, so that nothing is parsed that does not fit.
export function daysOfEntry(entry) {
    const { undated, first, last } = placeOf(entry);
    const { from, to } = daysOf(entry.date);
    return { undated, first_day: first, last_day: last, not_before: from, not_after: to };
}
/** Tables whose rows belong to entries. */
export const foundBy = ['entry_participants', 'entry_outlets', 'entry_origins'];
const outletsOf = ({ accounts }) => unique(accounts.flatMap(({ outlet }) => (outlet === null ? [] : [outletKey(outlet)])));
export async function writeFoundBy(db, entries) {
    const people = entries.flatMap(entry => namedIn(entry).map(entity => ({ entity, entry: entry.id })));
    for (const rows of inBatches(people))
        await db.insertInto('entry_participants').values(rows).execute();
    const outlets = entries.flatMap(entry => outletsOf(entry).map(outlet => ({ outlet, entry: entry.id })));
    for (const rows of inBatches(outlets))
        await db.insertInto('entry_outlets').values(rows).execute();
    const origins = entries.flatMap(entry => entry.origins.map(({ id, name }) => ({ origin: id, entry: entry.id, name })));
    for (const rows of inBatches(origins))
        await db.insertInto('entry_origins').values(rows).execute();
}
