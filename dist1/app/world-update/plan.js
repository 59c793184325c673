import { isUnverified, sameTime } from '../../knowledge/supplement.js';
import { roleOfOffice, seatOfOffice } from '../../knowledge/world.js';
import { withPerson } from './known.js';
import { officeOf } from './offices.js';
import { identify } from './people.js';
const nameOf = (who, item) => who?.en[0] ?? who?.ar[0] ?? item;
/** Why the time of a statement is not certain; null when it is. `others`: what else is told of the same office. */
function doubt(held, others, several) {
    if (held.from === null)
        return 'it is not told when this began';
    if (held.end === 'unknown')
        return 'it has ended, and it is not told when';
    if (held.to !== null && held.to < held.from && !held.from.startsWith(held.to))
        return 'it ends before it begins';
    if (held.end !== 'open' || several)
        return null;
    const open = others.filter(other => other.end === 'open' && other.person !== held.person);
    const rivals = held.preferred ? open.filter(other => other.preferred) : open;
    if (rivals.length > 0)
        return 'it is not told when this ended, and others are said to hold the office now';
    const later = others.some(other => other.person !== held.person && !other.acting && (other.from ?? '') > held.from);
    return later ? 'it is not told when this ended, and others have held the office since' : null;
}
/** The more exact of two dates that may be one; null where they cannot be. */
function exacter(a, b) {
    if (a.startsWith(b))
        return a;
    return b.startsWith(a) ? b : null;
}
const dates = ({ from, to }) => `${from}..${to}`;
/**
 * What the answer means beside the rows of the same office and person. A row that knows a day where the answer knows the year is not
 * proved by it; where the answer knows more besides, the two differ.
 */
function compared(term, rows) {
    const same = rows.filter(row => row.person === term.person && sameTime(row, term));
    const [was] = same;
    if (!was)
        return { verdict: 'new', row: term, was: null };
    const acting = term.acting || was.acting || '';
    const from = exacter(was.from ?? '', term.from);
    const to = was.to && !term.to ? null : exacter(was.to ?? '', term.to);
    const differing = { verdict: 'differs', row: { ...term, acting }, was };
    if (same.length > 1 || from === null || to === null)
        return differing;
    const row = { ...term, from, to, acting };
    const isMore = dates(row) !== dates(was);
    if (isUnverified(was) && dates(row) !== dates(term))
        return isMore ? differing : { verdict: 'vaguer', row: was, was };
    if (isMore)
        return { verdict: 'completed', row, was };
    return { verdict: isUnverified(was) ? 'sourced' : 'known', row, was };
}
const spanText = ({ from, to }) => `${from || '…'} – ${to || ''}`.trim();
/** Somebody by the seat that he is told of: one who heads two states is looked for in each. */
const personKey = (seat, item) => `${seat} ${item}`;
/** The people of the answer, each as a row; and of whom it is not certain enough who he is. */
function everybody(answer, offices, before) {
    const found = new Map();
    const unsure = new Map();
    const taken = new Map();
    let known = before;
    for (const held of answer.held) {
        const seat = seatOfHeld(held, offices);
        const key = personKey(seat, held.person);
        if (found.has(key) || unsure.has(key))
            continue;
        const who = answer.people.get(held.person);
        const identified = who ? identify(who, seat, known) : { why: 'nothing is told of him' };
        if ('why' in identified) {
            unsure.set(key, identified.why);
            continue;
        }
        const { id } = identified.row;
        const other = taken.get(id);
        if (other !== undefined && other !== held.person)
            unsure.set(key, `${other} is ${id} already, and this is ${held.person}`);
        else
            found.set(key, identified);
        if (identified.isNew)
            known = withPerson(known, identified.row);
        taken.set(id, other ?? held.person);
    }
    return { found, unsure };
}
const seatOfHeld = (held, { byItem }) => held.as === 'holder' ? seatOfOffice(byItem.get(held.of)) : held.of;
const asWords = { 'head-of-state': 'head of state', 'head-of-government': 'head of government', holder: 'holder' };
/** Whether two statements are of one thing: who headed a state, or held an office. */
const together = (a, b) => a.of === b.of && a.as === b.as;
/** The statement as a term, or why it is none. */
function termOf(held, answer, person, known, offices) {
    const { from, to, source } = held;
    const dates = { from: from ?? '', to: to ?? '', acting: held.acting ? 'yes' : '' };
    const office = held.as === 'holder' ? offices.byItem.get(held.of) : officeOf(held, person, dates, known, offices.roles);
    if (office === null)
        return 'the tables do not tell which office this is';
    const others = answer.held.filter(other => together(other, held));
    return (doubt(held, others, offices.several.has(roleOfOffice(office))) ?? { office, person: person.id, ...dates, source });
}
/** One term of those that tell the same: a president who heads state and government is told of twice. */
function once(all) {
    const kept = [];
    for (const row of all) {
        const at = kept.findIndex(other => other.office === row.office && other.person === row.person && sameTime(other, row));
        const [from, to] = at < 0 ? [null, null] : [exacter(kept[at].from, row.from), exacter(kept[at].to, row.to)];
        if (at < 0 || from === null || to === null || !kept[at].to !== !row.to)
            kept.push(row);
        else
            kept[at] = { ...kept[at], from, to };
    }
    return kept;
}
/** What an answer means for the tables. Everything that is not certain is left out, and told. */
export function planOf(answer, known, offices) {
    const { found, unsure } = everybody(answer, offices, known);
    const leftOut = [];
    const rows = [];
    for (const held of answer.held) {
        const key = personKey(seatOfHeld(held, offices), held.person);
        const person = found.get(key);
        const result = person ? termOf(held, answer, person.row, known, offices) : unsure.get(key);
        if (typeof result !== 'string')
            rows.push(result);
        else {
            const office = offices.byItem.get(held.of) ?? `${held.of} ${asWords[held.as]}`;
            const who = nameOf(answer.people.get(held.person), held.person);
            leftOut.push({ what: `${office}: ${who}, ${spanText(held)}`, why: result });
        }
    }
    const terms = once(rows).map(term => compared(term, known.terms.get(term.office) ?? []));
    const people = new Map([...found.values()].map(person => [person.row.id, person]));
    const needed = [...new Set(terms.map(({ row }) => row.person))];
    return { terms, people: needed.map(id => people.get(id)), leftOut };
}
/** Rows that stay open though somebody else has begun: nobody tells when they ended. */
export function stillOpen({ terms }, known, several) {
    const closed = new Set(terms.filter(({ verdict }) => verdict === 'completed').map(({ was }) => was));
    const begun = terms.filter(({ verdict, row }) => verdict === 'new' && row.acting === '');
    const open = begun.flatMap(({ row }) => (known.terms.get(row.office) ?? []).filter(other => other.person !== row.person && !other.to && !other.acting && other.from < row.from && !closed.has(other)));
    return [...new Set(open)].filter(({ office }) => !several.has(roleOfOffice(office)));
}
