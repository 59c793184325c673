import { agreed } from '../register/compare/agreed.js';
import { unique } from '../register/words.js';
import { independentOrigins, nameOf, passagesOf, saidBy, saidOf, textOf, textsOf } from './exported.js';
const isRecord = (value) => typeof value === 'object' && value !== null;
const named = ({ entities }, ids, language) => ids.map(id => nameOf(entities, id)[language]);
const countriesOf = ({ entities }, ids) => unique(ids.flatMap(id => entities.get(id)?.country ?? []));
/** «12 killed (جنود)» */
function tollText(value) {
    if (!isRecord(value))
        return String(value);
    const { what, n, min, max, unit } = value;
    const number = n ?? [min && `≥${min}`, max && `≤${max}`].filter(Boolean).join(' ');
    return [number, what, unit && `(${unit})`].filter(Boolean).join(' ');
}
const framingText = (row, value) => isRecord(value) ? `${value.term} = ${nameOf(row.entities, String(value.of)).en}` : String(value);
const quotedText = (value) => (isRecord(value) ? String(value.exact) : String(value));
const inConflict = ({ entry }) => Object.entries(entry.fields).flatMap(([name, { verdict }]) => (verdict === 'conflict' ? [name] : []));
const pagesOf = ({ entry, pages }) => unique(entry.accounts.map(({ page }) => page)).flatMap(id => pages.get(id) ?? []);
const text = (name, of) => ({ name, type: 'text', of });
const list = (name, of) => ({ name, type: 'list', of });
const day = (name, of) => ({ name, type: 'day', of });
const count = (name, of) => ({ name, type: 'count', of });
const flag = (name, of) => ({ name, type: 'flag', of });
const place = ({ entry, entities }) => (entry.place === null ? undefined : entities.get(entry.place));
/** A row for each entry. */
export const entryColumns = [
    text('entry', ({ entry }) => entry.id),
    text('type', ({ entry }) => entry.type),
    text('kind', ({ entry }) => entry.kind),
    text('status', ({ entry }) => entry.status),
    text('date', ({ entry }) => entry.date?.value ?? null),
    day('not_before', ({ entry }) => entry.date?.notBefore ?? null),
    day('not_after', ({ entry }) => entry.date?.notAfter ?? null),
    count('weekday', ({ entry }) => entry.date?.weekday ?? null),
    text('date_why', ({ entry }) => entry.date?.why || null),
    list('participants', ({ entry }) => entry.participants),
    list('participants_ar', row => named(row, row.entry.participants, 'ar')),
    list('participants_en', row => named(row, row.entry.participants, 'en')),
    list('countries', row => countriesOf(row, row.entry.participants)),
    list('actors', ({ sides }) => sides.actors),
    list('recipients', ({ sides }) => sides.recipients),
    text('initiator', ({ entry }) => textOf(agreed(entry, 'initiator'))),
    text('host', ({ entry }) => textOf(agreed(entry, 'host'))),
    list('mediators', ({ entry }) => textsOf(saidOf(entry, 'mediators'))),
    text('place', ({ entry }) => entry.place),
    text('place_ar', row => place(row)?.name.ar || null),
    text('place_en', row => place(row)?.name.en ?? null),
    text('place_country', row => place(row)?.country ?? null),
    list('modes', ({ entry }) => textsOf(saidOf(entry, 'mode'))),
    list('topics', ({ entry }) => textsOf(saidOf(entry, 'topics'))),
    list('casualties', ({ entry }) => saidOf(entry, 'casualties').map(tollText)),
    list('framing', row => saidOf(row.entry, 'framing').map(value => framingText(row, value))),
    count('accounts', ({ entry }) => entry.accounts.length),
    count('origins', ({ entry }) => independentOrigins(entry)),
    list('origin_names', ({ entry }) => entry.origins.map(({ name }) => name)),
    list('outlets', ({ entry }) => unique(entry.accounts.flatMap(({ outlet }) => outlet ?? []))),
    list('urls', row => pagesOf(row).flatMap(({ url }) => url ?? [])),
    list('published', row => unique(pagesOf(row).flatMap(({ published }) => published ?? [])).sort()),
    list('in_conflict', inConflict),
    flag('corrected', ({ entry }) => (entry.corrections ?? []).length > 0),
    text('follows', ({ entry }) => entry.follows),
    text('sentence_ar', ({ sentence }) => sentence.ar),
    text('sentence_en', ({ sentence }) => sentence.en),
];
const pageOf = ({ pages, account }) => pages.get(account.page);
const originOf = ({ entry, account }) => entry.origins.find(({ id }) => id === account.origin);
/** What this account says; several where it says several. */
const says = (field) => (row) => textsOf(saidBy(row.entry, field, row.account));
const saysOne = (field) => (row) => says(field)(row)[0] ?? null;
const dateSaid = (row) => (saidBy(row.entry, 'date', row.account)[0] ?? {});
/** A row for each account: what this one says, beside what the entry says. */
export const accountColumns = [
    text('account', ({ account }) => account.id),
    text('entry', ({ entry }) => entry.id),
    text('type', ({ entry }) => entry.type),
    text('entry_kind', ({ entry }) => entry.kind),
    text('entry_status', ({ entry }) => entry.status),
    text('entry_date', ({ entry }) => entry.date?.value ?? null),
    text('page', ({ account }) => account.page),
    text('story', ({ account }) => account.story),
    text('source', row => pageOf(row)?.source ?? null),
    text('url', row => pageOf(row)?.url ?? null),
    text('outlet', ({ account }) => account.outlet),
    text('published', row => pageOf(row)?.published ?? null),
    text('title', row => pageOf(row)?.title ?? null),
    text('copy_of', ({ account }) => account.copyOf),
    text('origin', ({ account }) => account.origin),
    text('origin_name', row => originOf(row)?.name ?? null),
    text('origin_kind', row => originOf(row)?.kind ?? null),
    flag('origin_independent', row => originOf(row)?.independent ?? false),
    list('chain', ({ account }) => account.chain.map(({ name }) => name)),
    list('chain_roles', ({ account }) => account.chain.map(({ role }) => role)),
    text('kind', saysOne('kind')),
    text('status', saysOne('status')),
    text('date', row => dateSaid(row).value ?? null),
    day('not_before', row => dateSaid(row).notBefore ?? null),
    day('not_after', row => dateSaid(row).notAfter ?? null),
    list('participants', says('participants')),
    list('participants_ar', row => named(row, says('participants')(row), 'ar')),
    list('participants_en', row => named(row, says('participants')(row), 'en')),
    list('actors', says('actors')),
    list('recipients', says('recipients')),
    text('initiator', saysOne('initiator')),
    text('host', saysOne('host')),
    list('mediators', says('mediators')),
    text('place', saysOne('place')),
    text('mode', saysOne('mode')),
    list('topics', says('topics')),
    list('casualties', row => saidBy(row.entry, 'casualties', row.account).map(tollText)),
    list('framing', row => saidBy(row.entry, 'framing', row.account).map(value => framingText(row, value))),
    list('passages', ({ account }) => passagesOf(account)),
    list('quotations', row => saidBy(row.entry, 'quotations', row.account).map(quotedText)),
    text('sentence_ar', ({ sentence }) => sentence.ar),
    text('sentence_en', ({ sentence }) => sentence.en),
];
export async function* accountRows(rows) {
    for await (const row of rows)
        for (const account of row.entry.accounts)
            yield { ...row, account };
}
/** Rows in lists of so many. */
export async function* inBatches(rows, size) {
    let batch = [];
    for await (const row of rows) {
        batch.push(row);
        if (batch.length < size)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
