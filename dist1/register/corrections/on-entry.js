import { byText, unique } from '../words.js';
// What people laid down about an entry, put on it beside what the accounts say. The fields keep all that was read.
/** The fields of an entry that one may set, and which of them may be set to nothing. */
export const settable = ['status', 'kind', 'date', 'place', 'participants', 'initiator', 'host', 'mediators'];
export const mayBeNone = ['date', 'place', 'initiator', 'host'];
const why = ({ by, why }) => (why ? `set by ${by}: ${why}` : `set by ${by}`);
const dateSet = (value, said) => value === null ? null : { value, notBefore: null, notAfter: null, weekday: null, basis: [], why: why(said) };
/** What the entry itself says of a field; the rest stands among its corrections alone. */
function withValue(entry, { field, value }, said) {
    if (field === 'date')
        return { ...entry, date: dateSet(value, said) };
    if (field === 'status' || field === 'kind')
        return { ...entry, [field]: value };
    if (field === 'place')
        return { ...entry, place: value };
    if (field === 'participants')
        return { ...entry, participants: value };
    return entry;
}
const told = (n, what, said, more = {}) => ({
    ...{ n, what, field: null, value: null },
    ...more,
    ...{ by: said.by, why: said.why, at: said.at },
});
const joinReason = ({ by, why }, accounts) => ({
    code: 'joined-by-hand',
    text: why ? `${by} joined them: ${why}` : `${by} joined them.`,
    accounts,
});
/** Of several that set one field the last. */
function lastSettings(sets) {
    const last = new Map();
    for (const set of [...sets].sort((a, b) => a.n - b.n))
        last.set(set.field, set);
    return [...last.values()];
}
/** An entry with all that people said of its accounts. */
export function correctedEntry(entry, tellings, hand) {
    const ids = new Set(tellings.map(({ account }) => account.id));
    const saidOf = (n) => hand.said.get(n);
    const joins = hand.joins.filter(({ a, b }) => ids.has(a) && ids.has(b));
    const parts = hand.parts.filter(({ of, from }) => [...of, ...from].some(id => ids.has(id)));
    const isHere = (id) => ids.has(id);
    const sets = lastSettings(hand.sets.filter(({ account, together = [] }) => [account, ...together].every(isHere)));
    const namings = unique(tellings.flatMap(telling => (telling.namings ?? []).map(({ n }) => n))).filter(n => hand.said.has(n));
    const corrections = [
        ...joins.map(({ n }) => told(n, 'join', saidOf(n))),
        ...parts.map(({ n }) => told(n, 'split', saidOf(n))),
        ...sets.map(({ n, field, value }) => told(n, 'set', saidOf(n), { field, value })),
        ...namings.map(n => told(n, 'name', saidOf(n))),
    ].sort((x, y) => x.n - y.n);
    if (corrections.length === 0)
        return entry;
    const valued = sets.reduce((made, set) => withValue(made, set, saidOf(set.n)), entry);
    const reasons = joins.map(({ n, a, b }) => joinReason(saidOf(n), [a, b].sort(byText)));
    return { ...valued, why: [...reasons, ...entry.why], corrections };
}
