import { sql } from 'kysely';
import { oneText } from '../register/entry.js';
// What the pages cover: from which outlets they are, and of which months their stories.
const n = sql `count(*)`.as('n');
async function outletsCounted(db) {
    const rows = await db
        .selectFrom('pages')
        .select(['outlet', n])
        .groupBy('outlet')
        .orderBy('n', 'desc')
        .orderBy('outlet')
        .execute();
    return rows.map(({ outlet, n }) => ({ outlet, pages: Number(n) }));
}
async function monthsCounted(db) {
    const month = sql `substr(day, 1, 7)`;
    const rows = await db
        .selectFrom('search_docs')
        .select([month.as('month'), n])
        .where('part', '=', 'story')
        .groupBy(month)
        .orderBy('month')
        .execute();
    return rows.map(({ month, n }) => ({ month, stories: Number(n) }));
}
/** Accounts that only have the text of another; which of them was first need not be known. Only entries that have any are parsed. */
async function copiesCounted(db) {
    const rows = await db.selectFrom('entries').select('data').where('data', 'like', `%"${oneText}"%`).execute();
    const groups = rows.flatMap(({ data }) => JSON.parse(data).why.filter(({ code }) => code === oneText));
    return groups.reduce((sum, { accounts }) => sum + accounts.length - 1, 0);
}
export async function coverageOf(db) {
    const months = await monthsCounted(db);
    return {
        outlets: await outletsCounted(db),
        months: months.flatMap(({ month, stories }) => (month === null ? [] : [{ month, stories }])),
        undated: months.find(({ month }) => month === null)?.stories ?? 0,
        copies: await copiesCounted(db),
    };
}
