import { renamed } from '../register/corrections/page-rules.js';
import { readingOf } from '../register/prepared.js';
import { byText } from '../register/words.js';
import { inBatches } from './accounts.js';
import { forgetEntities, keepEntities } from './entities.js';
import { readPageRules } from './hold.js';
const inRow = ({ page, text, data }) => readingOf({ page: { ...JSON.parse(page), text }, data });
export async function readReading(db, id) {
    const row = await db
        .selectFrom('pages')
        .innerJoin('readings', 'readings.page', 'pages.id')
        .select(['pages.data as page', 'pages.text', 'readings.data'])
        .where('pages.id', '=', id)
        .executeTakeFirst();
    return row ? inRow(row) : null;
}
export async function writeReading(db, prepared, reader) {
    const { page, isnad, data } = prepared;
    const { text, ...facts } = page;
    const { id, source, outlet, published } = page;
    await db
        .insertInto('pages')
        .values({ id, source, outlet, published, data: JSON.stringify(facts), text })
        .execute();
    await db.insertInto('readings').values({ page: id, isnad, reader, data }).execute();
    const entities = new Map(prepared.entities.map(entity => [entity.id, entity]));
    const rows = [...entities.values()].map(entity => ({ page: id, entity: entity.id, data: JSON.stringify(entity) }));
    for (const some of inBatches(rows))
        await db.insertInto('page_entities').values(some).execute();
    await keepEntities(db, prepared.entities);
}
export async function dropReading(db, page) {
    const named = await db.selectFrom('page_entities').select('entity').where('page', '=', page).execute();
    await db.deleteFrom('page_entities').where('page', '=', page).execute();
    await forgetEntities(db, named.map(({ entity }) => entity));
    await db.deleteFrom('readings').where('page', '=', page).execute();
    await db.deleteFrom('pages').where('id', '=', page).execute();
}
export async function readKnown(db, page) {
    const row = await db
        .selectFrom('pages')
        .innerJoin('readings', 'readings.page', 'pages.id')
        .select(['pages.data', 'readings.reader'])
        .where('pages.id', '=', page)
        .executeTakeFirst();
    return row ? { facts: JSON.parse(row.data), reader: row.reader } : null;
}
export async function* eachReading(db) {
    let last = '';
    for (;;) {
        const rows = await db
            .selectFrom('pages')
            .innerJoin('readings', 'readings.page', 'pages.id')
            .select(['pages.id', 'pages.data as page', 'pages.text', 'readings.data'])
            .where('pages.id', '>', last)
            .orderBy('pages.id')
            .limit(200)
            .execute();
        for (const row of rows)
            yield inRow(row);
        if (rows.length < 200)
            return;
        last = rows.at(-1).id;
    }
}
/** Of these pages the latest published, in the order of their ids. */
async function latestOf(db, pages, most) {
    const dated = [];
    for (const some of inBatches(pages))
        dated.push(...(await db.selectFrom('pages').select(['id', 'published']).where('id', 'in', some).execute()));
    dated.sort((a, b) => byText(b.published ?? '', a.published ?? '') || byText(a.id, b.id));
    return dated
        .slice(0, most)
        .map(({ id }) => id)
        .sort(byText);
}
/** The pages that name one of these, as people have corrected whom they name. */
async function pagesNaming(db, entities, names) {
    const wanted = new Set(entities);
    const called = [...names].flatMap(([id, { to }]) => (wanted.has(to.id) ? [id] : []));
    const pages = new Set();
    for (const some of inBatches([...entities.filter(id => !names.has(id)), ...called])) {
        const rows = await db.selectFrom('page_entities').select('page').distinct().where('entity', 'in', some).execute();
        for (const { page } of rows)
            pages.add(page);
    }
    return [...pages].sort(byText);
}
/** How many pages name one of these. */
export const countNaming = async (db, entities) => (await pagesNaming(db, entities, (await readPageRules(db)).names)).length;
/** The readings that name one of these; with `most`, those of the latest published alone. */
export async function* readingsNaming(db, entities, most) {
    const { names } = await readPageRules(db);
    const all = await pagesNaming(db, entities, names);
    const pages = most === null || all.length <= most ? all : await latestOf(db, all, most);
    for (const some of inBatches(pages)) {
        const rows = await db
            .selectFrom('pages')
            .innerJoin('readings', 'readings.page', 'pages.id')
            .select(['pages.data as page', 'pages.text', 'readings.data'])
            .where('pages.id', 'in', some)
            .orderBy('pages.id')
            .execute();
        for (const row of rows)
            yield renamed(inRow(row), names);
    }
}
/** Pages by their id or enough of its beginning, by their source or by their address. */
export async function pagesNamed(db, wanted) {
    const rows = await db
        .selectFrom('pages')
        .select('data')
        .where(eb => eb.or([
        eb('source', '=', wanted),
        eb('id', '=', wanted),
        ...(isPageId(wanted) ? [eb.and([eb('id', '>=', wanted), eb('id', '<', `${wanted}g`)])] : []),
    ]))
        .orderBy('id')
        .execute();
    if (rows.length > 0)
        return rows.map(({ data }) => JSON.parse(data));
    const ofVisit = await db.selectFrom('visits').select('page').where('url', '=', wanted).executeTakeFirst();
    const found = ofVisit?.page
        ? await db.selectFrom('pages').select('data').where('id', '=', ofVisit.page).execute()
        : [];
    return found.map(({ data }) => JSON.parse(data));
}
/** A short beginning may be a word. */
const isPageId = (wanted) => /^[0-9a-f]{8,64}$/u.test(wanted);
/** The pages that another reader has read, or this one with other knowledge. */
export async function readByOthers(db, reader) {
    const rows = await db.selectFrom('readings').select('page').where('reader', '!=', reader).orderBy('page').execute();
    return rows.map(({ page }) => page);
}
