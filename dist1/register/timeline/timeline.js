import { dayNumber, daysOf, daysOfValue, dayText } from '../occurrence/days.js';
import { officesHeld } from '../offices-held.js';
import { outletKey } from '../outlet-key.js';
import { byText, unique } from '../words.js';
/** Later than any day. */
const never = 2 ** 31 - 1;
export function placeOf(entry) {
    const told = entry.date?.value ? daysOfValue(entry.date.value) : null;
    const dated = told !== null && told.from !== null;
    const days = dated ? told : daysOf(entry.date);
    return { undated: dated ? 0 : 1, first: days.from ?? never, last: days.to ?? never };
}
/** Dated entries by day, then undated ones by their bounds; the newest days may go first. */
function inOrder(entries, newest) {
    const placed = entries.map(entry => ({ entry, at: placeOf(entry) }));
    const turned = newest ? -1 : 1;
    placed.sort((a, b) => a.at.undated - b.at.undated ||
        turned * (a.at.first - b.at.first || a.at.last - b.at.last || byText(a.entry.id, b.entry.id)));
    return placed.map(({ entry }) => entry);
}
/** The offices that somebody held when it was, where that is known well enough. */
function heldThen(person, { from, to }) {
    if (from === null || to === null)
        return [];
    return officesHeld(person, dayText(from), dayText(to)).map(office => `office:${office}`);
}
/** Every entity by which an entry is found: participants as any account names them, their offices then, and mediators. */
export function namedIn(entry) {
    const told = (entry.fields.participants?.readings ?? []).flatMap(reading => reading.value);
    const mediators = (entry.fields.mediators?.readings ?? []).map(reading => String(reading.value));
    const named = unique([...entry.participants, ...told, ...mediators]);
    const days = daysOf(entry.date);
    return unique([...named, ...named.flatMap(id => heldThen(id, days))]).sort(byText);
}
function within(entry, from, to) {
    if (from === undefined && to === undefined)
        return true;
    const days = daysOf(entry.date);
    // An entry of which no day is known is in no span of days.
    if (days.from === null && days.to === null)
        return false;
    return ((to === undefined || days.from === null || days.from <= dayNumber(to)) &&
        (from === undefined || days.to === null || days.to >= dayNumber(from)));
}
const isFrom = ({ accounts }, outlet) => accounts.some(account => account.outlet !== null && outletKey(account.outlet) === outlet);
function fits(entry, { with: named = [], kind, status, outlet, origin, from, to }) {
    const people = new Set(named.length > 0 ? namedIn(entry) : []);
    return (named.every(ids => ids.some(id => people.has(id))) &&
        (kind === undefined || entry.kind === kind || entry.type === kind) &&
        (status === undefined || entry.status === status) &&
        (outlet === undefined || isFrom(entry, outlet)) &&
        (origin === undefined || entry.origins.some(({ id }) => origin.includes(id))) &&
        within(entry, from, to));
}
export const timeline = (entries, filter = {}, newest = false) => inOrder(entries.filter(entry => fits(entry, filter)), newest);
