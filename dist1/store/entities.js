import { tableName } from '../register/origins/names.js';
import { namesOf, soundKey } from '../register/timeline/names.js';
import { soundsOf } from '../register/timeline/sound.js';
import { byText, unique } from '../register/words.js';
import { inBatches } from './accounts.js';
import { readPageRules } from './hold.js';
const parse = ({ data }) => JSON.parse(data);
/** An office or an institution of the tables by its name there: pages write it shortly, or onto another word («بوزير الخارجية»). */
function called(row) {
    const entity = parse(row);
    const name = tableName(entity);
    return name ? { ...entity, name: { ar: name.ar, en: name.en ?? entity.name.en } } : entity;
}
/** The words of all its names, and how these sound. */
function wordsOf(entity) {
    const names = namesOf(entity);
    return unique([...names.flatMap(name => name.split(' ')), ...names.flatMap(soundsOf).map(soundKey)]);
}
async function writeNames(db, kept) {
    const rows = kept.flatMap(each => wordsOf(parse(each)).map(word => ({ word, entity: each.id })));
    for (const some of inBatches(rows))
        await db.insertInto('entity_names').values(some).execute();
}
async function insertKept(db, kept) {
    const rows = kept.map(({ id, data }) => ({ id, data, country: parse({ data }).country }));
    for (const some of inBatches(rows))
        await db.insertInto('entities').values(some).execute();
    await writeNames(db, kept);
}
async function dropKept(db, ids) {
    for (const some of inBatches(ids)) {
        await db.deleteFrom('entity_names').where('entity', 'in', some).execute();
        await db.deleteFrom('entities').where('id', 'in', some).execute();
    }
}
async function keptOf(db, ids) {
    const found = new Map();
    for (const some of inBatches(ids)) {
        const rows = await db.selectFrom('entities').select(['id', 'data']).where('id', 'in', some).execute();
        for (const { id, data } of rows)
            found.set(id, data);
    }
    return found;
}
/** What pages tell of entities: of what they tell otherwise, one is kept, whichever came first. */
async function told(db, ids) {
    const out = [];
    for (const some of inBatches(ids)) {
        const rows = await db
            .selectFrom('page_entities')
            .select(['entity as id', eb => eb.fn.min('data').as('data')])
            .where('entity', 'in', some)
            .groupBy('entity')
            .execute();
        out.push(...rows);
    }
    return out;
}
/** Takes in the entities of a page. */
export async function keepEntities(db, entities) {
    const given = new Map(entities.map(entity => [entity.id, JSON.stringify(entity)]));
    const known = await keptOf(db, [...given.keys()]);
    const fresh = [...given]
        .map(([id, data]) => ({ id, data }))
        .filter(({ id, data }) => data < (known.get(id) ?? '\uffff'));
    await dropKept(db, fresh.map(({ id }) => id).filter(id => known.has(id)));
    await insertKept(db, fresh);
}
/** Takes out what a page told, whose rows are gone already: who is named by no other page is known no longer. */
export async function forgetEntities(db, ids) {
    const known = await keptOf(db, ids);
    const left = new Map((await told(db, ids)).map(({ id, data }) => [id, data]));
    const changed = [...known].filter(([id, data]) => left.get(id) !== data).map(([id]) => id);
    await dropKept(db, changed);
    await insertKept(db, changed.flatMap(id => (left.has(id) ? [{ id, data: left.get(id) }] : [])));
}
/** Takes in the entities of all pages, for a register that was made without. */
export async function keepAllEntities(db) {
    const rows = await db.selectFrom('page_entities').select('entity').distinct().execute();
    for (const some of inBatches(rows.map(({ entity }) => entity)))
        await insertKept(db, await told(db, some));
}
/** What is found, with those whom people say that pages mean; what a page tells goes before. */
async function withNamed(db, found, fits) {
    const { names } = await readPageRules(db);
    const named = [...names.values()].map(({ to }) => to).filter(fits);
    const all = new Map([...named, ...found].map(entity => [entity.id, entity]));
    return [...all.values()].sort((a, b) => byText(a.id, b.id));
}
/** Everybody whom a page names, or whom people say that it means. */
export async function allEntities(db) {
    const rows = await db.selectFrom('entities').select('data').orderBy('id').execute();
    return withNamed(db, rows.map(called), () => true);
}
export async function entitiesById(db, ids) {
    const found = [...(await keptOf(db, unique(ids))).values()].map(data => called({ data }));
    return withNamed(db, found, ({ id }) => ids.includes(id));
}
/** Those of whom some name, or several together, have all these words. */
export async function entitiesWithWords(db, words) {
    if (words.length === 0)
        return [];
    const named = (word) => db.selectFrom('entity_names').select('entity').where('word', '=', word);
    let query = db.selectFrom('entities').select('data').orderBy('id');
    for (const word of unique(words))
        query = query.where('id', 'in', named(word));
    return withNamed(db, (await query.execute()).map(called), entity => {
        const own = wordsOf(entity);
        return words.every(word => own.includes(word));
    });
}
/** Later than any letter of a word. */
const beyond = '\u{10ffff}';
/** Those of whom names have words that begin with these, whom most pages name first. */
export async function entitiesBeginning(db, beginnings, limit) {
    let naming = db
        .selectFrom('page_entities')
        .select(['entity', eb => eb.fn.countAll().as('pages')])
        .groupBy('entity')
        .orderBy('pages', 'desc')
        .orderBy('entity')
        .limit(limit);
    for (const beginning of unique(beginnings))
        naming = naming.where('entity', 'in', db
            .selectFrom('entity_names')
            .select('entity')
            .where('word', '>=', beginning)
            .where('word', '<', `${beginning}${beyond}`));
    const query = db
        .selectFrom(naming.as('n'))
        .innerJoin('entities', 'entities.id', 'n.entity')
        .select(['entities.id', 'entities.data'])
        .orderBy('n.pages', 'desc')
        .orderBy('entities.id');
    const rows = await query.execute();
    const found = await withNamed(db, rows.map(called), entity => {
        const own = wordsOf(entity);
        return beginnings.every(beginning => own.some(word => word.startsWith(beginning)));
    });
    const placeOf = new Map(rows.map(({ id }, i) => [id, i]));
    const place = ({ id }) => placeOf.get(id) ?? rows.length;
    return found.sort((a, b) => place(a) - place(b));
}
/** Who acts for a state: its people, offices and bodies. */
export async function actingFor(db, state) {
    const rows = await db.selectFrom('entities').select('data').where('country', '=', state).orderBy('id').execute();
    const acts = ({ kind }) => kind === 'person' || kind === 'office' || kind === 'body';
    return withNamed(db, rows.map(called).filter(acts), entity => acts(entity) && entity.country === state);
}
