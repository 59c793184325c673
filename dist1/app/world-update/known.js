import { arabicFold } from '../../arabic/fold.js';
import { values } from '../../knowledge/load.js';
import { seatOfOffice } from '../../knowledge/world.js';
const article = new Set(['al', 'el', 'ul']);
/** A name as names are compared: an English one without marks and articles, an Arabic one folded. */
export function nameKey(name) {
    if (/\p{Script=Arabic}/u.test(name))
        return arabicFold()(name).replace(/\s+/gu, '');
    const words = name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u);
    return words.filter(word => word && !article.has(word)).join(' ');
}
function groups(rows, keysOf) {
    const found = new Map();
    for (const row of rows)
        for (const key of new Set(keysOf(row))) {
            const group = found.get(key);
            if (group)
                group.push(row);
            else
                found.set(key, [row]);
        }
    return found;
}
export function knownOf({ people, terms }) {
    const names = groups(people, row => [row.en, ...values(row.ar)].map(nameKey));
    return {
        people: new Map(people.map(row => [row.id, row])),
        byItem: new Map(people.flatMap(row => (row.wikidata ? [[row.wikidata, row.id]] : []))),
        byName: new Map([...names].map(([name, rows]) => [name, rows.map(row => row.id)])),
        termsOf: groups(terms, row => [row.person]),
        terms: groups(terms, row => [row.office]),
        termsAt: groups(terms, row => [seatOfOffice(row.office)]),
    };
}
/** The same with one person more, so that no other gets his id or his name. */
export function withPerson(known, row) {
    const names = [row.en, ...values(row.ar)].map(nameKey);
    return {
        ...known,
        people: new Map([...known.people, [row.id, row]]),
        byName: new Map([
            ...known.byName,
            ...names.map(name => [name, [...(known.byName.get(name) ?? []), row.id]]),
        ]),
    };
}
