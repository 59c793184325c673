import { values } from '../../knowledge/load.js';
import { isUnverified } from '../../knowledge/supplement.js';
import { seatOfOffice } from '../../knowledge/world.js';
import { nameKey } from './known.js';
/** Whether two dates are not one date, told more and less exactly. */
const differ = (a, b) => a !== '' && b !== '' && !a.startsWith(b) && !b.startsWith(a);
/** Whether births are too far apart for one person: tables and sources often differ by days, and by a year. */
const farApart = (a, b) => a !== '' && b !== '' && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) > 1;
// «محمد بن سلمان» and the like: Arabic words alone, and more than one, since a single word is anybody's.
const arabicName = /^[\p{Script=Arabic}\p{M}]+(?:[ -][\p{Script=Arabic}\p{M}]+){1,6}$/u;
const harakat = /[\u064B-\u0652\u0670\u0640]/gu;
const arabicNames = (who) => [
    ...new Set(who.ar.map(name => name.replace(harakat, '').replace(/\s+/gu, ' ')).filter(name => arabicName.test(name))),
];
const isOf = (id, seat, known) => known.people.get(id).country === seat ||
    (known.termsOf.get(id) ?? []).some(({ office }) => seatOfOffice(office) === seat);
function candidates(who, known) {
    const ids = [...who.en, ...arabicNames(who)].flatMap(name => known.byName.get(nameKey(name)) ?? []);
    return [...new Set(ids)].filter(id => {
        const item = known.people.get(id).wikidata;
        return !item || item === who.item;
    });
}
/** Names that nobody else in the tables has: a name of two would make each of them unsure. */
const ownNames = (who, id, known) => arabicNames(who).filter(name => (known.byName.get(nameKey(name)) ?? []).every(other => other === id));
const sourceOf = ({ item }) => `https://www.wikidata.org/wiki/${item}`;
/** His row with what the answer adds: names that are new, the source, and the day of his birth as the source has it. */
function completed(row, who, known) {
    const own = values(row.ar);
    const has = new Set(own.map(nameKey));
    const names = ownNames(who, row.id, known).filter(name => !has.has(nameKey(name)));
    const ar = [...own, ...names].join('|');
    return isUnverified(row)
        ? { ...row, ar, born: who.born ?? '', wikidata: who.item, source: sourceOf(who) }
        : { ...row, ar, born: row.born || who.born || '', wikidata: who.item };
}
function found(id, who, tables) {
    const row = tables.people.get(id);
    const born = row.born ?? '';
    const differs = who.born && differ(born, who.born) ? `born ${born} here, ${who.born} there` : null;
    const isProved = born === '' || who.born?.startsWith(born) === true;
    return { row: completed(row, who, tables), isNew: false, isProved, differs };
}
const slug = (name) => name
    .normalize('NFD')
    .replace(/\p{M}|['’ʻʿʾ]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
function added(who, seat, known) {
    const en = who.named.en
        ? who.en[0].replace(/[\p{Cc}|]+/gu, ' ')
            .replace(/\s+/gu, ' ')
            .trim()
        : '';
    const [label] = arabicNames(who);
    if (!slug(en))
        return { why: 'has no English name' };
    if (!who.named.ar || label === undefined)
        return { why: 'has no Arabic name that could be read' };
    if (!who.gender)
        return { why: 'has no gender of Arabic grammar' };
    const names = ownNames(who, null, known);
    if (!names.includes(label)) {
        const [other] = known.byName.get(nameKey(label)) ?? [];
        return { why: `has the name of ${other} and may be the same` };
    }
    const plain = `person:${slug(en)}`;
    const id = known.people.has(plain) ? `${plain}-${who.item.toLowerCase()}` : plain;
    const country = /^[A-Z]{3}$/u.test(seat) ? seat : '';
    const row = { id, en, ar: names.join('|'), short: '', gender: who.gender, country, born: who.born ?? '' };
    return {
        row: { ...row, died: '', wikidata: who.item, source: sourceOf(who) },
        isNew: true,
        isProved: true,
        differs: null,
    };
}
/**
 * Who somebody of a seat (a state or a body) is: the one whose item he is, else the one of his name and state whose birth does
 * not speak against it.
 */
export function identify(who, seat, known) {
    const byItem = known.byItem.get(who.item);
    if (byItem)
        return found(byItem, who, known);
    const here = candidates(who, known).filter(id => isOf(id, seat, known));
    const fit = here.filter(id => !farApart(known.people.get(id).born ?? '', who.born ?? ''));
    if (fit.length === 1)
        return found(fit[0], who, known);
    if (fit.length > 1)
        return { why: `may be any of ${fit.join(', ')}` };
    if (here.length > 0)
        return { why: `has the name of ${here.join(', ')}, who was born in another year` };
    return added(who, seat, known);
}
