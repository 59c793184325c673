import { anchorOf, findAnchor } from '../register/corrections/anchor.js';
import { unique } from '../register/words.js';
import { inBatches, tellingsOfPages, withQuotes } from './accounts.js';
import { fitting } from './entry-queries.js';
/** Keeps the ids of entries that were made, and to which entries those lead that are no more. */
export async function writeIds(db, made, heirs) {
    for (const some of inBatches(made))
        await db
            .insertInto('entry_ids')
            .values(some.map(({ id, account }) => ({ id, account, anchor: null, heir: null })))
            .onConflict(oc => oc.column('id').doUpdateSet(eb => ({ account: eb.ref('excluded.account'), anchor: null, heir: null })))
            .execute();
    for (const [id, heir] of heirs)
        await db.updateTable('entry_ids').set({ heir }).where('id', '=', id).execute();
}
/** Remembers where the accounts of a page stood that are about to go, for the ids that were made of them. */
export async function anchorIds(db, page) {
    const rows = await db
        .selectFrom('entry_ids')
        .innerJoin('accounts', 'accounts.id', 'entry_ids.account')
        .select(['entry_ids.id', 'accounts.data', 'accounts.quotes'])
        .where('accounts.page', '=', page)
        .where('entry_ids.anchor', 'is', null)
        .execute();
    for (const { id, data, quotes } of rows) {
        const anchor = JSON.stringify(anchorOf(withQuotes(data, quotes)));
        await db.updateTable('entry_ids').set({ anchor }).where('id', '=', id).execute();
    }
}
export async function lastNumber(db) {
    const { n } = await db
        .selectFrom('history')
        .select(eb => eb.fn.max('n').as('n'))
        .executeTakeFirstOrThrow();
    return Number(n ?? 0);
}
export async function writeChanges(db, { changes }, { now, cause }) {
    if (changes.length === 0)
        return;
    const before = await lastNumber(db);
    const rows = changes.map(({ entry, what, pages, ...rest }, i) => {
        // Where nothing else made it come about, the pages did whose accounts came or went.
        const told = cause ?? { pages };
        return {
            n: before + i + 1,
            at: now,
            entry,
            what,
            data: JSON.stringify({ pages, ...rest }),
            cause: JSON.stringify(told),
        };
    });
    for (const some of inBatches(rows))
        await db.insertInto('history').values(some).execute();
}
const pastOf = ({ n, at, entry, what, data, cause }) => {
    const rest = JSON.parse(data);
    return { n, at, entry, what: what, ...rest, cause: JSON.parse(cause) };
};
async function rowsOf(db, entries) {
    const out = [];
    for (const some of inBatches(entries)) {
        const rows = await db.selectFrom('history').selectAll().where('entry', 'in', some).execute();
        out.push(...rows.map(pastOf));
    }
    return out.sort((a, b) => a.n - b.n);
}
export async function changesAfter(db, n, limit) {
    const rows = await db.selectFrom('history').selectAll().where('n', '>', n).orderBy('n').limit(limit).execute();
    return rows.map(pastOf);
}
/** Entries that fit by when they changed last, the latest first. */
export async function latelyChanged(db, filter, limit) {
    const last = db
        .selectFrom('history')
        .select(['entry', eb => eb.fn.max('n').as('last')])
        .groupBy('entry');
    const rows = await fitting(db, filter)
        .innerJoin(last.as('l'), 'l.entry', 'entries.id')
        .innerJoin('history', 'history.n', 'l.last')
        .select(['entries.data', 'history.at'])
        .orderBy('history.n', 'desc')
        .limit(limit)
        .execute();
    return rows.map(({ data, at }) => ({ entry: JSON.parse(data), at }));
}
/** All that is told of an entry and of those that it was before. */
export async function historyOf(db, entry) {
    const known = new Set([entry]);
    let found = await rowsOf(db, [entry]);
    for (let fresh = [entry]; fresh.length > 0;) {
        fresh = unique(found.flatMap(({ from }) => from)).filter(id => !known.has(id));
        for (const id of fresh)
            known.add(id);
        found = [...found, ...(await rowsOf(db, fresh))];
    }
    return found.sort((a, b) => a.n - b.n);
}
const idRow = async (db, id) => db.selectFrom('entry_ids').selectAll().where('id', '=', id).executeTakeFirst();
/** The account that an id was made of, as it is called now. */
async function accountOf(db, { account, anchor }) {
    if (anchor === null)
        return account;
    const held = JSON.parse(anchor);
    return findAnchor(held, await tellingsOfPages(db, [held.page]));
}
async function entryOfAccount(db, account) {
    const row = await db.selectFrom('entry_accounts').select('entry').where('account', '=', account).executeTakeFirst();
    return row?.entry ?? null;
}
const isEntry = async (db, id) => (await db.selectFrom('entries').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
/** Where an id leads now: to the entry that holds its account, else to the one that most of its accounts went to. */
export async function whereIs(db, id) {
    if (await isEntry(db, id))
        return { entry: id, known: true, last: [] };
    const first = await idRow(db, id);
    const tried = new Set();
    for (let row = first; row && !tried.has(row.id); row = row.heir === null ? undefined : await idRow(db, row.heir)) {
        tried.add(row.id);
        if (await isEntry(db, row.id))
            return { entry: row.id, known: true, last: [] };
        const account = await accountOf(db, row);
        const entry = account === null ? null : await entryOfAccount(db, account);
        if (entry !== null)
            return { entry, known: true, last: [] };
    }
    const last = (await rowsOf(db, [...tried])).slice(-1);
    return { entry: null, known: first !== undefined, last };
}
/** Ids that some entry had and none has now, by their beginning. */
export async function formerIds(db, beginning) {
    const rows = await db
        .selectFrom('entry_ids')
        .select('id')
        .where('id', '>=', beginning)
        .where('id', '<', `${beginning}\uffff`)
        .where('id', 'not in', db.selectFrom('entries').select('id'))
        .orderBy('id')
        .limit(6)
        .execute();
    return rows.map(row => row.id);
}
export async function writeGone(db, page, now) {
    const row = await db.selectFrom('pages').select(['source', 'data']).where('id', '=', page).executeTakeFirstOrThrow();
    const { url } = JSON.parse(row.data);
    const gone = { source: row.source, url, at: now };
    await db
        .insertInto('gone_pages')
        .values({ page, ...gone })
        .onConflict(oc => oc.column('page').doUpdateSet(gone))
        .execute();
}
/** What pages were called, those that were taken out with when. */
export async function sourcesOf(db, pages) {
    const found = new Map();
    for (const some of inBatches(unique(pages))) {
        const gone = await db.selectFrom('gone_pages').selectAll().where('page', 'in', some).execute();
        for (const { page, source, url, at } of gone)
            found.set(page, { source, url, gone: at ?? '' });
        const here = await db.selectFrom('pages').select(['id', 'source', 'data']).where('id', 'in', some).execute();
        for (const { id, source, data } of here)
            found.set(id, { source, url: JSON.parse(data).url, gone: null });
    }
    return found;
}
/** All pages that a change names. */
export const pagesOfChange = ({ pages, cause }) => [
    ...pages,
    ...('pages' in cause ? cause.pages : 'removed' in cause ? [cause.removed] : []),
];
