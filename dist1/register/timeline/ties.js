import { byText } from '../words.js';
const takesPlace = new Set(['happened', 'ongoing']);
/** Whether it is told as something that was or is. */
export const tookPlace = ({ status }) => takesPlace.has(status);
/** The day of a value in EDTF; null where only bounds of it are known. */
export const dayOf = (date) => date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date) ? date.slice(0, 10) : null;
const pairsOf = ({ participants }) => {
    const all = [...new Set(participants)].sort(byText);
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b]));
};
function count(tie, entry) {
    if (!tookPlace(entry)) {
        tie.otherwise++;
        return;
    }
    const kind = entry.kind;
    const day = dayOf(entry.date);
    tie.times++;
    tie.kinds[kind] = (tie.kinds[kind] ?? 0) + 1;
    if (day !== null && day > (tie.last ?? ''))
        tie.last = day;
}
/** Counts one entry more; what is no contact ties nobody. */
export function addTies(ties, entry) {
    if (entry.kind === null)
        return;
    for (const [a, b] of pairsOf(entry)) {
        const key = `${a} ${b}`;
        const tie = ties.get(key) ?? { a, b, times: 0, otherwise: 0, last: null, kinds: {} };
        ties.set(key, tie);
        count(tie, entry);
    }
}
/** The most frequent first. */
export const inOrder = (ties) => [...ties.values()].sort((x, y) => y.times - x.times || y.otherwise - x.otherwise || byText(x.a, y.a) || byText(x.b, y.b));
