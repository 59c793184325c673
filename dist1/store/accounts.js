import { unique } from '../register/words.js';
// Accounts as tables keep them.
/** Engines allow only so many values in one statement. */
export const batch = 400;
export function inBatches(list, size = batch) {
    const out = [];
    for (let i = 0; i < list.length; i += size)
        out.push(list.slice(i, i + size));
    return out;
}
export function withQuotes(data, quotes) {
    const stored = JSON.parse(data);
    return { ...stored, account: { ...stored.account, quotes: JSON.parse(quotes) } };
}
const parse = ({ data, quotes, story }, stories) => ({
    ...withQuotes(data, quotes),
    story: stories.get(story),
});
export async function storiesOf(db, ids) {
    const stories = new Map();
    for (const some of inBatches(unique(ids))) {
        const rows = await db.selectFrom('stories').select(['id', 'data']).where('id', 'in', some).execute();
        for (const row of rows)
            stories.set(row.id, JSON.parse(row.data));
    }
    return stories;
}
export async function tellingsOfComponent(db, component) {
    const rows = await db
        .selectFrom('accounts')
        .select(['data', 'quotes', 'story'])
        .where('component', '=', component)
        .execute();
    const stories = await storiesOf(db, rows.map(row => row.story));
    return rows.map(row => parse(row, stories));
}
/** The accounts of pages, without their stories. */
export async function tellingsOfPages(db, pages) {
    const out = [];
    for (const some of inBatches(pages)) {
        const rows = await db.selectFrom('accounts').select(['data', 'quotes']).where('page', 'in', some).execute();
        for (const { data, quotes } of rows)
            out.push(withQuotes(data, quotes));
    }
    return out;
}
/** The components that hold these accounts. */
export async function componentsOf(db, accounts) {
    const out = [];
    for (const some of inBatches(accounts)) {
        const rows = await db.selectFrom('accounts').select('component').distinct().where('id', 'in', some).execute();
        for (const { component } of rows)
            out.push(component);
    }
    return unique(out);
}
