import { firstDay, lastDay, overlap } from './dates.js';
import { document, table, tablesUnder, values } from './load.js';
import { indexRows, openRows } from './rows.js';
import { mergedPeople, mergedTerms } from './supplement.js';
/** A fixed title or a loaded term, and what it names. */
/** Of `RUS/president`, whose office it is. */
export const seatOfOffice = (office) => office.slice(0, office.lastIndexOf('/'));
/** Of `RUS/president`, which office it is. */
export const roleOfOffice = (office) => office.slice(office.lastIndexOf('/') + 1);
const orNull = (cell) => cell || null;
const state = (row) => ({
    id: row.id,
    en: row.en,
    ar: values(row.ar),
    nisba: values(row.nisba),
    plural: values(row.plural),
    capital: values(row.capital),
    seats: values(row.seats),
});
const person = (row) => ({
    id: row.id,
    en: row.en,
    ar: values(row.ar),
    short: values(row.short),
    gender: row.gender === 'f' ? 'f' : 'm',
    country: orNull(row.country),
    wikidata: orNull(row.wikidata),
});
const body = (row) => ({
    id: row.id,
    en: row.en,
    ar: values(row.ar),
    kind: row.kind,
    country: orNull(row.country),
    metonym: row.metonym === 'yes',
});
const outlet = (row) => ({
    id: row.id,
    en: row.en,
    ar: values(row.ar),
    latin: values(row.latin),
    kind: row.kind,
    country: orNull(row.country),
    hosts: values(row.hosts),
});
const place = (row) => ({
    id: row.id,
    en: row.en,
    ar: values(row.ar),
    country: orNull(row.country),
    kind: row.kind,
});
const role = (row) => ({
    id: row.id,
    en: row.en,
    adj: values(row.adj),
    gen: values(row.gen),
    rank: row.rank,
});
const unverified = 'unverified';
const term = (row) => ({
    office: row.office,
    person: row.person,
    period: { from: row.from ? firstDay(row.from) : null, to: row.to ? lastDay(row.to) : null },
    written: { from: orNull(row.from), to: orNull(row.to) },
    acting: row.acting === 'yes',
    asOf: row.asOf ? firstDay(row.asOf) : null,
    source: row.source && row.source !== unverified ? row.source : null,
});
/** What `make` makes of each of `sources`, once. */
function lazily(sources, make) {
    const made = new Map();
    const get = (key) => {
        const known = made.get(key);
        if (known !== undefined || !sources.has(key))
            return known;
        const found = make(sources.of(key));
        made.set(key, found);
        return found;
    };
    return {
        get,
        has: sources.has,
        values: () => Array.from(sources.keys(), key => get(key)).values(),
    };
}
const sourcesIn = ({ has, get, keys }) => ({ has, of: get, keys });
/** The terms by office and by person, in order of their beginning. A term is one object, whichever way it is come by. */
function readTerms(rowsBy) {
    const made = new Map();
    const termOf = (row) => {
        const known = made.get(row) ?? term(row);
        made.set(row, known);
        return known;
    };
    const began = ({ period }) => period.from ?? '';
    const inOrder = (a, b) => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0);
    const termsBy = (column) => lazily(sourcesIn(rowsBy(column)), rows => rows.map(termOf).sort(inOrder));
    return { terms: termsBy('office'), termsOf: termsBy('person') };
}
/** The rows of people and of terms: those of the tables, with those of a supplement in their right. A term of nobody is none. */
export function worldRows(supplement) {
    const [people, terms] = [tablesUnder('world/people'), tablesUnder('world/terms')];
    if (!supplement)
        return { people, terms };
    const several = new Set(document('world/several').roles);
    const all = mergedPeople(people, supplement);
    const ids = new Set(all.map(({ id }) => id));
    const added = { ...supplement, terms: supplement.terms.filter(row => ids.has(row.person)) };
    return { people: all, terms: mergedTerms(terms, added, several) };
}
const byId = (rows, make) => lazily(sourcesIn(rows), ([row]) => make(row));
const named = (name, make) => byId(openRows(`world/${name}`)('id'), make);
/** The people and terms that may be added to: from the compiled index, or with a supplement from their rows. */
function readMoving(supplement) {
    if (!supplement)
        return { people: named('people', person), ...readTerms(openRows('world/terms')) };
    const rows = worldRows(supplement);
    return { people: byId(indexRows(rows.people, 'id'), person), ...readTerms(column => indexRows(rows.terms, column)) };
}
const readWorld = (supplement) => ({
    states: named('states', state),
    bodies: named('bodies', body),
    outlets: named('outlets', outlet),
    places: named('places', place),
    roles: named('roles', role),
    get titles() {
        return table('world/titles').map(row => ({ ar: values(row.ar), of: row.office, framing: orNull(row.framing) }));
    },
    get framings() {
        return table('world/framing').map(row => ({
            ar: values(row.ar),
            of: row.entity.replace(/^state:/, ''),
            framing: orNull(row.framing),
        }));
    },
    get honorifics() {
        return table('world/honorifics').flatMap(row => values(row.ar));
    },
    ...readMoving(supplement),
});
let loaded;
let added = null;
/** Takes a supplement, or none, into the world that is loaded from now on. */
export function useSupplement(supplement) {
    added = supplement;
    loaded = undefined;
}
/** `knowledge/world` with the supplement, read once. */
export function loadWorld() {
    loaded ??= readWorld(added);
    return loaded;
}
/** The Arabic names of people that only the supplement has: the lexicon was compiled without them. */
export function addedNames() {
    if (!added)
        return [];
    const known = new Map(tablesUnder('world/people').map(row => [row.id, values(row.ar)]));
    return added.people.map(row => ({
        person: row.id,
        ar: values(row.ar).filter(name => !known.get(row.id)?.includes(name)),
    }));
}
/** Who may have held `office` at some time within `when`, in order of their terms. */
export const holders = (world, office, when) => (world.terms.get(office) ?? []).filter(t => overlap(t.period, when) !== null);
