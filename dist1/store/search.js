import { sql } from 'kysely';
import { inBatches } from './accounts.js';
import { fitting } from './entry-queries.js';
// What is found by words.
async function nextId(db) {
    const row = await db.selectFrom('search_docs').select(sql `max(id)`.as('last')).executeTakeFirst();
    return (row?.last ?? 0) + 1;
}
/** Takes in the words of a page. */
export async function writeWords(db, index, { docs: given }) {
    const first = await nextId(db);
    const docs = given.map((doc, i) => ({ ...doc, id: first + i }));
    const rows = docs.map(({ id, part, page, story, item, outlet, day }) => ({
        ...{ id, part, page },
        ...{ story, item, outlet, day },
    }));
    for (const some of inBatches(rows, 100))
        await db.insertInto('search_docs').values(some).execute();
    await index.add(db, docs);
}
/** Takes out the words of a page. */
export async function dropWords(db, index, page) {
    const rows = await db.selectFrom('search_docs').select('id').where('page', '=', page).execute();
    await index.remove(db, rows.map(({ id }) => id));
    await db.deleteFrom('search_docs').where('page', '=', page).execute();
}
export async function dropAllWords(db, index) {
    await index.clear(db);
    await db.deleteFrom('search_docs').execute();
}
const placeText = ({ part, page, story, item, outlet, day }) => JSON.stringify([part, page, story, item, outlet, day]);
/** Compares the index of words with what pages say; those that are still to be taken in are left out. */
export async function wordCheck(db, index, waiting) {
    const sums = await index.sums(db);
    const kept = async (page) => {
        const rows = await db.selectFrom('search_docs').selectAll().where('page', '=', page).orderBy('id').execute();
        return rows.map(row => {
            const sum = sums.get(row.id);
            sums.delete(row.id);
            return `${placeText(row)} ${sum}`;
        });
    };
    return {
        async ofPage({ page: id, docs }) {
            const found = await kept(id);
            if (waiting.has(id))
                return [];
            const said = docs.map(doc => `${placeText(doc)} ${index.sumOf(doc)}`);
            const isSame = said.length === found.length && said.every((each, i) => each === found[i]);
            return isSame ? [] : [{ code: 'words', id, text: 'The words by which it is found are not those that it has.' }];
        },
        rest: () => sums.size === 0
            ? []
            : [{ code: 'words', id: '', text: `Words are kept of ${sums.size} passages that stand in no page.` }],
    };
}
/** Documents of one sort that fit, with how well. */
function matching(db, index, part, { terms, outlet, from, to }) {
    let query = db
        .selectFrom(index.matches(part, terms).as('m'))
        .innerJoin('search_docs as d', 'd.id', 'm.id')
        .select(['d.page', 'd.story', 'd.item', 'm.rank']);
    if (outlet !== undefined)
        query = query.where('d.outlet', '=', outlet);
    if (from !== undefined)
        query = query.where('d.day', '>=', from);
    if (to !== undefined)
        query = query.where('d.day', '<=', to);
    return query;
}
/** The accounts that fit, each with its entry and how manieth of it. The days and outlets of entries are their own, not those of one page. */
const rankedAccounts = (db, index, search) => matching(db, index, 'account', { ...search, outlet: undefined, from: undefined, to: undefined })
    .innerJoin('entry_accounts as a', 'a.account', 'd.item')
    .where('a.entry', 'in', fitting(db, search.entries ?? {}).select('entries.id'))
    .select([
    sql `a.entry`.as('entry'),
    sql `row_number() over (partition by a.entry order by m.rank, d.item)`.as('nth'),
]);
const rankedDocs = (db, index, search) => matching(db, index, search.part, search).select([sql `null`.as('entry'), sql `1`.as('nth')]);
/** What fits best first, an entry by the best of its accounts; of what fits alike, in an order that does not depend on which page came first. */
export async function findWords(db, index, search) {
    const found = search.part === 'account' ? rankedAccounts(db, index, search) : rankedDocs(db, index, search);
    const rows = await db
        .selectFrom(found.as('f'))
        .where('nth', '=', 1)
        .select(['page', 'story', 'item', 'entry', sql `count(*) over ()`.as('total')])
        .orderBy('rank')
        .orderBy('page')
        .orderBy('story')
        .orderBy('item')
        .limit(search.limit)
        .offset(search.offset)
        .execute();
    const hits = rows.map(({ page, story, item, entry }) => ({ page, story, item, entry }));
    return { hits, total: Number(rows[0]?.total ?? 0) };
}
