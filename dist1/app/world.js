import { needIsoDate } from '../acquire/dates.js';
import { firstDay, lastDay, overlap } from '../knowledge/dates.js';
import { officeNames } from '../register/origins/names.js';
import { byText } from '../register/words.js';
import { partsOfOffice, world } from '../register/world.js';
import { meantBy } from './world-names.js';
import { takeSupplement } from './world-update/supplement.js';
function personNames(person) {
    const known = world().people.get(person);
    return { ar: known?.ar[0] ?? '', en: known?.en ?? person };
}
export const termFound = ({ office, person, written, acting, asOf, source }) => ({
    office,
    officeName: officeNames(office),
    person,
    personName: personNames(person),
    from: written.from,
    to: written.to,
    acting,
    asOf: written.to === null ? asOf : null,
    source,
});
const isWithin = (term, at) => overlap(term.period, at) !== null;
export function officeFound(office, at) {
    const terms = world().terms.get(office) ?? [];
    const held = at ? terms.filter(term => isWithin(term, at)) : terms;
    const before = at && terms.findLast(({ period }) => period.to !== null && period.to < at.from);
    const after = at && terms.find(({ period }) => period.from !== null && period.from > at.to);
    return {
        kind: 'office',
        id: `office:${office}`,
        name: officeNames(office),
        rank: world().roles.get(partsOfOffice(office).role)?.rank ?? '',
        holders: held.map(termFound),
        before: before ? termFound(before) : null,
        after: after ? termFound(after) : null,
    };
}
function personFound(person, at) {
    const terms = world().termsOf.get(person) ?? [];
    const held = at ? terms.filter(term => isWithin(term, at)) : terms;
    return {
        kind: 'person',
        id: person,
        name: personNames(person),
        country: world().people.get(person)?.country ?? null,
        offices: held.map(termFound),
        others: terms.length - held.length,
    };
}
/** Offices by rank, those of one rank as `roles.tsv` has them. */
const ranks = ['head-of-state', 'head-of-government', 'royal', 'minister', 'parliament', 'body-head'];
export const isMainRank = (rank) => ranks.includes(rank);
let places;
function placeOf(office) {
    // Of a rank, whoever has it without a portfolio comes last.
    const within = (id, rank, i) => (id === rank ? 999 : i);
    places ??= new Map([...world().roles.values()].map(({ id, rank }, i) => [
        id,
        (ranks.indexOf(rank) + 1 || ranks.length + 1) * 1000 + within(id, rank, i),
    ]));
    return places.get(partsOfOffice(office).role) ?? Number.MAX_SAFE_INTEGER;
}
const byRank = (a, b) => placeOf(a) - placeOf(b) || byText(a, b);
let seats;
/** The offices of a state or a body that somebody held at some time. */
export function officesOf(seat) {
    if (!seats) {
        seats = new Map();
        const offices = new Set([...world().terms.values()].flatMap(terms => terms.map(term => term.office)));
        for (const office of [...offices].sort(byRank)) {
            const of = partsOfOffice(office).seat;
            seats.set(of, [...(seats.get(of) ?? []), office]);
        }
    }
    return seats.get(seat) ?? [];
}
function seatFound(seat, at) {
    const { states, bodies, places: towns } = world();
    const state = states.get(seat);
    const thing = state ?? bodies.get(seat) ?? towns.get(seat);
    return {
        kind: state ? 'state' : bodies.has(seat) ? 'body' : 'place',
        id: state ? `state:${seat}` : seat,
        name: { ar: thing?.ar[0] ?? '', en: thing?.en ?? seat },
        offices: officesOf(seat)
            .map(office => officeFound(office, at))
            .filter(({ holders }) => holders.length > 0),
    };
}
/** Offices that a title may mean: those that somebody held then; else the first that anybody ever held. */
function officesFound(offices, at) {
    const all = offices.filter(office => world().terms.has(office)).map(office => officeFound(office, at));
    const held = all.filter(({ holders }) => holders.length > 0);
    if (held.length > 0)
        return at ? held.slice(0, 1) : held;
    return all[0] ? [all[0]] : offices.slice(0, 1).map(office => officeFound(office, at));
}
function thingFound({ offices, person, seat }, at) {
    if (person)
        return [personFound(person, at)];
    if (seat)
        return [seatFound(seat, at)];
    return officesFound(offices, at);
}
const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
/** The days of a day, a month or a year. */
function periodAt(text) {
    const edge = (of) => needIsoDate(day.test(text) ? of(text) : text, '--at').slice(0, 10);
    return { from: edge(firstDay), to: edge(lastDay) };
}
/** What the tables know of a name: an office, a person, a state or a body; at a date or at all times. */
export function lookUp(name, at) {
    takeSupplement();
    const period = at === undefined ? null : periodAt(at);
    const meant = meantBy(name);
    const told = { name, at: at ?? null };
    if (meant.length === 1)
        return { ...told, found: thingFound(meant[0], period), candidates: [] };
    const candidates = meant.map(({ id, person, seat }) => ({
        id,
        name: person ? personNames(person) : seat ? seatFound(seat, period).name : officeNames(id.slice('office:'.length)),
    }));
    return { ...told, found: [], candidates };
}
export function worldSize() {
    takeSupplement();
    const { people, terms } = world();
    const all = [...terms.values()].flat();
    const open = all.filter(({ period }) => period.to === null);
    return {
        people: [...people.values()].length,
        offices: [...terms.values()].length,
        terms: all.length,
        unverified: all.filter(({ source }) => source === null).length,
        open: open.length,
        asOf: open
            .map(({ asOf }) => asOf ?? '')
            .sort(byText)
            .at(-1) || null,
    };
}
