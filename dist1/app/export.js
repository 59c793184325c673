import { formatIds, formats } from '../export/formats.js';
import { IsnadError } from '../model/errors.js';
import { version } from '../model/version.js';
import { entitiesIn, findEntry, idsWithin, partOf } from './entries.js';
import { plainFilter, settle } from './filters.js';
import { labels } from './labels.js';
import { reasonInArabic } from './reasons.js';
import { withRegister } from './register.js';
import { sentenceOf, sidesOf, whenIn } from './sentence.js';
/** What formats there are, for help. */
export const exportFormats = formatIds.map(id => ({
    id,
    about: formats[id].about,
}));
const isFormat = (format) => formatIds.some(id => id === format);
function needFormat(format) {
    if (isFormat(format))
        return formats[format];
    throw new IsnadError('usage', `There is no format “${format}”.`, `Formats are ${formatIds.join(', ')}.`);
}
function needRows(rows = 'entries') {
    if (rows === 'entries' || rows === 'accounts')
        return rows;
    throw new IsnadError('usage', `--rows takes “entries” or “accounts”, not “${rows}”.`, 'Without it there is a row for each entry.');
}
const narrowing = ['with', 'state', 'kind', 'status', 'outlet', 'origin', 'from', 'to', 'limit', 'after'];
/** One entry is one entry, whatever else is asked. */
function needOneOrMany({ entry, ...query }) {
    const given = entry === undefined ? [] : narrowing.filter(name => query[name] !== undefined);
    if (given.length === 0)
        return;
    const message = `--entry takes one entry, which --${given[0]} cannot narrow.`;
    throw new IsnadError('usage', message, 'Leave one of them out.');
}
const perPart = 200;
/** The entries that fit, a part after the other. */
async function* entriesOf(store, { filter, unknown }, part) {
    let left = unknown.length > 0 ? 0 : (part.limit ?? Number.POSITIVE_INFINITY);
    let after = part.after;
    while (left > 0) {
        const { entries, next } = await store.page(filter, { ...part, after, limit: Math.min(left, perPart) });
        if (entries.length > 0)
            yield entries;
        if (!next)
            return;
        left -= entries.length;
        after = next;
    }
}
/** Entries that stand together are often of the same pages: each is asked for once in a part. */
async function know(store, { accounts }, { pages, read }, { needsReadings }) {
    for (const { page } of accounts) {
        const facts = pages.has(page) ? null : (await store.known(page))?.facts;
        if (facts)
            pages.set(page, facts);
        const reading = needsReadings && !read.has(page) ? await store.reading(page) : null;
        if (reading)
            read.set(page, reading);
    }
}
function toldOf({ accounts }, { read }) {
    const told = accounts.flatMap(({ id, ...at }) => {
        const reading = read.get(at.page);
        const story = reading?.stories.find(each => each.id === at.story);
        const event = story?.events.find(each => each.id === at.event);
        return reading && story && event ? [[id, { reading, story, event }]] : [];
    });
    return new Map(told);
}
const about = ({ accounts, ...entry }) => [entry, accounts.map(({ chain }) => chain)];
/** Only whoever the entry names, of all that a part needs. */
function ofEntry(entities, entry) {
    const named = [...idsWithin(about(entry))].map(id => [id, entities.get(id)]);
    return new Map(named.filter((pair) => pair[1] !== undefined));
}
function exportedOf(entry, entities, known) {
    const plain = (text) => text.replace(/^\p{P}\s*/u, '');
    return {
        entry,
        sentence: sentenceOf(entry, entities),
        when: { ar: plain(whenIn('ar', entry.date)), en: plain(whenIn('en', entry.date)) },
        sides: sidesOf(entry, entities),
        entities: ofEntry(entities, entry),
        pages: known.pages,
        told: toldOf(entry, known),
    };
}
async function* exportedIn(store, parts, format) {
    for await (const entries of parts) {
        const entities = await entitiesIn(store, entries.map(about));
        const known = { pages: new Map(), read: new Map() };
        for (const entry of entries) {
            await know(store, entry, known, format);
            yield exportedOf(entry, entities, known);
        }
    }
}
async function* only(entry) {
    yield [entry];
}
const nobody = { filter: {}, named: [], unknown: [] };
/** A file of the entries that fit. It is made while it is read: the register must stay open until then. */
export async function exportIn(store, query) {
    const format = needFormat(query.format);
    const setting = {
        rows: needRows(query.rows),
        label: labels(),
        inArabic: reasonInArabic,
        period: { from: query.from ?? null, to: query.to ?? null },
        now: new Date().toISOString(),
        version,
    };
    needOneOrMany(query);
    const settled = query.entry === undefined ? await settle(store, query) : nobody;
    const parts = query.entry === undefined ? entriesOf(store, settled, partOf(query)) : only(await findEntry(store, query.entry));
    const write = await format.load();
    return {
        chunks: write(exportedIn(store, parts, format), setting),
        mediaType: format.mediaType,
        fileName: `isnad.${format.suffix}`,
        isBinary: format.isBinary,
        named: settled.named,
        unknown: settled.unknown,
    };
}
/** Wrong use is told before a register is opened; it is closed when the file has been read. */
export async function exported({ register, ...query }, work) {
    needFormat(query.format);
    needRows(query.rows);
    needOneOrMany(query);
    partOf(query);
    plainFilter(query);
    return withRegister(register, { create: false }, async (store) => work(await exportIn(store, query)));
}
