import { textsOf } from './copies.js';
import { badCursor, needLimit, plainFilter, settle } from './filters.js';
import { entryId, formerEntry, severalEntries } from './former.js';
import { originInWords } from './offices.js';
import { withRegister } from './register.js';
import { entityOfTables } from './table-entity.js';
export const byIds = (entities) => new Map(entities.map(entity => [entity.id, entity]));
const cursorText = ({ undated, first, last, id }) => [undated, first, last, id.slice('entry:'.length)].join('.');
function cursorOf(text) {
    const [, undated, first, last, id] = /^([01])\.(-?\d{1,10})\.(-?\d{1,10})\.([0-9a-f]+)$/u.exec(text) ?? [];
    if (id === undefined)
        throw badCursor(text);
    return { undated: undated === '0' ? 0 : 1, first: Number(first), last: Number(last), id: `entry:${id}` };
}
const shortest = 4;
const bare = (id) => id.replace(/^entry:/u, '');
/** The shortest beginnings that tell entries from all others, at least a few letters long. */
export async function shortIds(store, entries) {
    const ids = entries.map(({ id }) => id);
    const length = Math.max(shortest, (await store.tellingLength(ids)) - 'entry:'.length);
    return new Map(ids.map(id => [id, bare(id).slice(0, length)]));
}
const isId = /^(?:person|office|state|body|place|outlet|group):/u;
/** Every id of an entity within a record. */
export function idsWithin(value, found = new Set()) {
    if (typeof value === 'string') {
        if (isId.test(value))
            found.add(value);
    }
    else if (Array.isArray(value))
        for (const each of value)
            idsWithin(each, found);
    else if (typeof value === 'object' && value !== null)
        for (const each of Object.values(value))
            idsWithin(each, found);
    return found;
}
export const entitiesIn = async (store, ...records) => byIds(await store.entitiesById([...idsWithin(records)]));
/** Whom and what entries name. */
export const entitiesOf = (store, entries) => entitiesIn(store, entries.map(({ participants, place, fields }) => [participants, place, fields]));
const none = { entries: [], next: null };
export const partOf = ({ after, limit, newest = false }) => ({
    after: after === undefined ? null : cursorOf(after),
    limit: needLimit(limit, null),
    newest,
});
/** Entries by date, undated ones last, a part at a time. */
export async function timelineIn(store, query) {
    const part = partOf(query);
    const { filter, named, unknown } = await settle(store, query);
    const { entries, next } = unknown.length > 0 ? none : await store.page(filter, part);
    return {
        entries,
        total: unknown.length > 0 ? 0 : await store.countEntries(filter),
        next: next && cursorText(next),
        entities: await entitiesOf(store, entries),
        named,
        unknown,
        short: await shortIds(store, entries),
    };
}
/** Wrong use is told before a register is opened. */
export async function timeline({ register, ...query } = {}) {
    partOf(query);
    plainFilter(query);
    return withRegister(register, { create: false }, store => timelineIn(store, query));
}
/** How many entries fit, of which kinds and statuses, from which outlets and origins. */
export async function tallyIn(store, filters) {
    const { filter, named, unknown } = await settle(store, filters);
    const counted = await store.tally(unknown.length > 0 ? { with: [[]] } : filter);
    const origins = (await store.origins()).filter(({ id }) => id in counted.origins);
    const originNames = Object.fromEntries(origins.map(({ id, name }) => [id, originInWords(id) ?? { ar: name, en: null }]));
    return { ...counted, originNames, named, unknown };
}
export async function tally({ register, ...filters } = {}) {
    plainFilter(filters);
    return withRegister(register, { create: false }, store => tallyIn(store, filters));
}
const someIds = 5;
/** The entry that an id or its beginning means; of an id that is no more, the one that it leads to. */
export async function findEntry(store, wanted) {
    const id = entryId(wanted);
    const exact = await store.entry(id);
    if (exact)
        return exact;
    const fits = id === 'entry:' ? [] : await store.idsBeginning(id, someIds + 1);
    if (fits.length === 1)
        return (await store.entry(fits[0]));
    if (fits.length === 0)
        return formerEntry(store, wanted);
    throw severalEntries(wanted, fits);
}
function statementsOf(entry, readings) {
    return new Map(entry.accounts.map(account => {
        const story = readings.get(account.page)?.stories.find(each => each.id === account.story);
        const quoted = account.quotes.filter(quote => quote.field === 'quotations').map(quote => String(quote.span));
        const said = story?.statements.filter(each => each.content.some(span => quoted.includes(String(span))));
        return [account.id, said ?? []];
    }));
}
const idsIn = (value) => [value].flat().filter(each => typeof each === 'string');
/** Whom somebody set need not be named by any page. */
function withSet(entities, { corrections = [] }) {
    const missing = corrections.flatMap(({ value }) => idsIn(value)).filter(id => !entities.has(id));
    const found = missing.flatMap(id => entityOfTables(id) ?? []);
    return found.length > 0 ? new Map([...entities, ...byIds(found)]) : entities;
}
/** One entry with all that is needed to look at it. */
export async function showIn(store, wanted) {
    const entry = await findEntry(store, wanted);
    const readings = new Map();
    for (const { page } of entry.accounts) {
        const reading = readings.has(page) ? null : await store.reading(page);
        if (reading)
            readings.set(page, reading);
    }
    const statements = statementsOf(entry, readings);
    const follows = entry.follows === null ? null : await store.entry(entry.follows);
    return {
        entry,
        entities: withSet(await entitiesIn(store, entry, [...statements.values()], follows?.participants), entry),
        readings,
        pages: new Map([...readings].map(([id, reading]) => [id, reading.page])),
        statements,
        follows,
        texts: await textsOf(store, entry),
    };
}
export const show = (wanted, register) => withRegister(register, { create: false }, store => showIn(store, wanted));
/** Compares everything that an opened register keeps with what it is made from. */
export const checkIn = async (store) => ({
    ...(await store.check()),
    setAside: await store.quarantined(),
});
export const check = (register) => withRegister(register, { create: false }, checkIn);
