import { ask, badAnswer } from './sparql.js';
import { headsQuery, holdersQuery, peopleQuery } from './wikidata-queries.js';
import { edtfOf, factRows, heldRows } from './wikidata-rows.js';
const kinds = { P35: 'head-of-state', P6: 'head-of-government', P39: 'holder' };
const inGroups = (all, size) => Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
function grouped(rows, key) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(key(row));
        if (group)
            group.push(row);
        else
            groups.set(key(row), [row]);
    }
    return [...groups.values()];
}
const differing = (values) => [
    ...new Set(values.filter(value => value !== undefined)),
];
/** The one date that the rows of a statement tell, or null. */
function dateOf(rows, name) {
    const dates = differing(rows.map(row => row[name] && (edtfOf(row[name], row[`${name}Precision`]) ?? '')));
    return (dates.length === 1 && dates[0]) || null;
}
function endOf(rows, to) {
    if (to !== null)
        return 'told';
    return rows.some(row => row.endAny !== undefined || row.end !== undefined) ? 'unknown' : 'open';
}
/** A statement from all the rows that tell of it. */
function heldOf(rows) {
    const { of, property, subject, person, rank } = rows[0];
    const to = dateOf(rows, 'end');
    return {
        of: of.slice(of.lastIndexOf('/') + 1),
        as: kinds[property],
        officeNames: differing(rows.map(row => row.officeName)),
        person,
        from: dateOf(rows, 'start'),
        to,
        end: endOf(rows, to),
        acting: rows.some(row => row.acting !== undefined),
        preferred: rank.endsWith('#PreferredRank'),
        source: `https://www.wikidata.org/wiki/${subject}#${property}`,
    };
}
const genders = { male: 'm', female: 'f' };
function somebody(rows) {
    const of = (fact, language) => rows.filter(row => row.fact === fact && (language === undefined || row['value@'] === language));
    const names = (language) => differing([...of('label', language), ...of('alias', language)].map(({ value }) => value.normalize('NFC').trim()));
    const only = (values) => (values.length === 1 ? values[0] : null);
    const born = only(differing(of('born').map(({ value, precision }) => edtfOf(value, precision) ?? '')));
    const gender = only(differing(of('gender').map(({ value }) => value)));
    return {
        item: rows[0].person,
        en: names('en'),
        ar: names('ar'),
        named: { en: of('label', 'en').length > 0, ar: of('label', 'ar').length > 0 },
        born: born || null,
        gender: (gender && genders[gender]) || null,
    };
}
const statesAtOnce = 10;
const itemsAtOnce = 100;
/** Who headed these states, and who held the offices of these items. Nothing is given unless the whole answer is as it should be. */
export async function askOfficeHolders(service, states, items) {
    const { host } = service.endpoint;
    const rows = [];
    for (const some of inGroups(states, statesAtOnce))
        rows.push(...heldRows(await ask(service, headsQuery(some)), host));
    for (const some of inGroups(items, itemsAtOnce))
        rows.push(...heldRows(await ask(service, holdersQuery(some)), host));
    if (rows.length === 0)
        throw badAnswer(host, 'tells of nobody');
    const held = grouped(rows, ({ of, property, statement }) => `${of} ${property} ${statement}`).map(heldOf);
    const wanted = new Set([...states, ...items]);
    const stray = held.find(({ of }) => !wanted.has(of));
    if (stray)
        throw badAnswer(host, `tells of ${stray.of}, which was not asked for`);
    const facts = [];
    for (const some of inGroups(differing(held.map(({ person }) => person)).sort(), itemsAtOnce))
        facts.push(...factRows(await ask(service, peopleQuery(some)), host));
    const people = grouped(facts, ({ person }) => person).map(somebody);
    return { held, people: new Map(people.map(each => [each.item, each])) };
}
