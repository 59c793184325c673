import { firstDay, overlap } from './dates.js';
import { roleOfOffice } from './world.js';
export const isUnverified = ({ source }) => !source || source === 'unverified';
const both = (a, b) => {
    const own = a ? a.split('|') : [];
    return [...own, ...b.filter(value => !own.includes(value))].join('|');
};
/** The tables know a person's names better; a supplement may add some, and has his day of birth where nobody has looked it up. */
function mergedPerson(row, more) {
    return {
        ...row,
        ar: both(row.ar, (more.ar ?? '').split('|').filter(Boolean)),
        born: (isUnverified(row) ? more.born || row.born : row.born || more.born) ?? '',
        wikidata: row.wikidata || more.wikidata || '',
        source: isUnverified(row) ? (more.source ?? '') : row.source,
    };
}
export function mergedPeople(rows, { people }) {
    const more = new Map(people.map(row => [row.id, row]));
    const known = new Set(rows.map(row => row.id));
    return [
        ...rows.map(row => (more.has(row.id) ? mergedPerson(row, more.get(row.id)) : row)),
        ...people.filter(row => !known.has(row.id)),
    ];
}
const periodOf = ({ from, to }) => ({ from: from || null, to: to || null });
// `~` comes after all digits: a year or a month holds all of its days.
const widened = ({ from, to }) => ({ from: from && firstDay(from), to: to && `${to}~` });
/** Whether two rows of one office and one person may tell of the same time. */
export const sameTime = (a, b) => overlap(widened(periodOf(a)), widened(periodOf(b))) !== null;
const keyOf = ({ office, person }) => `${office} ${person}`;
function grouped(rows, key) {
    const groups = new Map();
    for (const row of rows)
        groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
    return groups;
}
/**
 * Nobody has looked whether an open term still holds that is unverified, or of which nothing is known after a day: where a sourced one
 * of somebody else begins later, it has ended.
 */
function closedBy(row, sourced) {
    if (row.to || !row.from)
        return row;
    const sureUntil = isUnverified(row) ? row.from : row.asOf || '9999';
    const next = sourced
        .filter(other => other.person !== row.person && other.acting !== 'yes' && other.from && other.from > sureUntil)
        .map(other => other.from)
        .sort()[0];
    return next ? { ...row, to: next, asOf: '' } : row;
}
/**
 * Sourced rows stand before unverified ones: of one office and person they take their place where the time is the same, and they
 * end open ones of predecessors. A row of the tables that has a source stays, unless it is open and the supplement knows its end.
 * `several`: the roles that several may have at once, where nobody ends a predecessor.
 */
export function mergedTerms(rows, supplement, several) {
    const more = grouped(supplement.terms, keyOf);
    const mayReplace = (row, other) => sameTime(row, other) && (isUnverified(row) || (!row.to && other.to !== ''));
    const kept = rows.filter(row => !more.get(keyOf(row))?.some(other => mayReplace(row, other)));
    const own = grouped(kept.filter(row => !isUnverified(row)), keyOf);
    const added = supplement.terms.filter(other => !own.get(keyOf(other))?.some(row => sameTime(row, other)));
    const byOffice = grouped(added, row => row.office);
    const isOfOne = (office) => !several.has(roleOfOffice(office));
    return [...kept.map(row => (isOfOne(row.office) ? closedBy(row, byOffice.get(row.office) ?? []) : row)), ...added];
}
