import { sameTime } from '../../knowledge/supplement.js';
import { roleOfOffice } from '../../knowledge/world.js';
// Wikidata tells who headed a state or its government, and not by which of our offices: a king, an emir and a president are all heads
// of state. The office is taken from what is certain, and else from nothing.
const leading = ['head-of-state', 'head-of-government'];
/** «President of Egypt» is a president: the role whose English name begins what the state calls the office. */
function byName({ officeNames }, roles) {
    const begins = (name, { en }) => `${name.toLowerCase()} `.startsWith(`${en} `);
    const longest = (name) => roles.filter(role => begins(name, role)).sort((a, b) => b.en.length - a.en.length)[0]?.id;
    return officeNames.length === 1 ? (longest(officeNames[0]) ?? null) : null;
}
/** The role that all of these rows are of. */
function only(rows) {
    const found = new Set(rows.map(({ office }) => roleOfOffice(office)));
    return found.size === 1 ? [...found][0] : null;
}
/**
 * The office that somebody held who headed a state or its government: the one that the tables say he held; the one that the state
 * itself names; the only one of the rank that the tables have for that time, or at all. Where the tables have a head of state and none
 * of government, one heads both. What others have held says nothing of one from elsewhere: the king of one state may head another,
 * of which the tables have his governor.
 */
export function officeOf(held, person, term, known, roles) {
    const rankOf = (row) => roles.get(roleOfOffice(row.office))?.rank ?? '';
    const here = (known.termsAt.get(held.of) ?? []).filter(row => leading.includes(rankOf(row)));
    const headsBoth = held.as === 'head-of-government' && here.length > 0 && !here.some(row => rankOf(row) === 'head-of-government');
    const rank = headsBoth ? 'head-of-state' : held.as;
    const fit = here.filter(row => rankOf(row) === rank);
    const his = fit.filter(row => row.person === person.id);
    const then = (rows) => rows.filter(row => sameTime(row, term));
    const named = [...roles.values()].filter(role => role.rank === rank);
    const others = person.country === held.of ? (only(then(fit)) ?? only(fit)) : null;
    const role = only(then(his)) ?? only(his) ?? byName(held, named) ?? others;
    return role === null ? null : `${held.of}/${role}`;
}
