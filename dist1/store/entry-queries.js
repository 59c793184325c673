import { sql } from 'kysely';
import { dayNumber } from '../register/occurrence/days.js';
import { stateOf } from '../register/search/documents.js';
// Entries by what they are found by, without parsing any that does not fit.
/** Entries that are derived as they are to be. */
export const settledEntries = (db) => db.selectFrom('entries').where('entries.component', 'not in', db.selectFrom('stale').select('stale.component'));
/** Entries with somebody of these; `of:EGY` is whoever acts for Egypt. */
function named(db, ids) {
    const states = ids.flatMap(id => stateOf(id) ?? []);
    const acting = db
        .selectFrom('entities')
        .select('entities.id')
        .where('country', 'in', states.length > 0 ? states : ['']);
    return db
        .selectFrom('entry_participants')
        .select('entry_participants.entry')
        .where(eb => eb.or([
        eb('entity', 'in', ids.length > 0 ? [...ids] : ['']),
        ...(states.length > 0 ? [eb('entity', 'in', acting)] : []),
    ]));
}
/** The entries that fit. */
export function fitting(db, { with: names = [], kind, status, outlet, origin, from, to }) {
    let query = settledEntries(db);
    for (const ids of names)
        query = query.where('entries.id', 'in', named(db, ids));
    if (kind !== undefined)
        query = query.where(eb => eb.or([eb('entries.kind', '=', kind), eb('entries.type', '=', kind)]));
    if (status !== undefined)
        query = query.where('entries.status', '=', status);
    if (outlet !== undefined)
        query = query.where('entries.id', 'in', db.selectFrom('entry_outlets').select('entry_outlets.entry').where('outlet', '=', outlet));
    if (origin !== undefined)
        query = query.where('entries.id', 'in', db
            .selectFrom('entry_origins')
            .select('entry_origins.entry')
            .where('origin', 'in', origin.length > 0 ? [...origin] : ['']));
    if (from === undefined && to === undefined)
        return query;
    // An entry of which no day is known is in no span of days.
    query = query.where(eb => eb.or([eb('not_before', 'is not', null), eb('not_after', 'is not', null)]));
    if (to !== undefined)
        query = query.where(eb => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', dayNumber(to))]));
    if (from !== undefined)
        query = query.where(eb => eb.or([eb('not_after', 'is', null), eb('not_after', '>=', dayNumber(from))]));
    return query;
}
export async function countFitting(db, filter) {
    const row = await fitting(db, filter).select(sql `count(*)`.as('n')).executeTakeFirstOrThrow();
    return Number(row.n);
}
/** Entries in the order of the timeline, from behind a place on. */
export async function pageOfEntries(db, filter, { after, limit, newest }) {
    const turn = newest ? 'desc' : 'asc';
    let query = fitting(db, filter).select(['entries.data', 'entries.id', 'undated', 'first_day', 'last_day']);
    if (after) {
        const [here, there] = [sql `(first_day, last_day, entries.id)`, sql `(${after.first}, ${after.last}, ${after.id})`];
        const on = newest ? sql `${here} < ${there}` : sql `${here} > ${there}`;
        query = query.where(eb => eb.or([eb('undated', '>', after.undated), eb.and([eb('undated', '=', after.undated), on])]));
    }
    query = query.orderBy('undated').orderBy('first_day', turn).orderBy('last_day', turn).orderBy('entries.id', turn);
    const rows = await (limit === null ? query : query.limit(limit + 1)).execute();
    const shown = limit === null ? rows : rows.slice(0, limit);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return {
        entries: shown.map(row => JSON.parse(row.data)),
        next: last
            ? { undated: last.undated === 0 ? 0 : 1, first: last.first_day, last: last.last_day, id: last.id }
            : null,
    };
}
const countsOf = (rows) => Object.fromEntries(rows.map(({ id, n }) => [id, Number(n)]));
/** How many of the entries that fit are of which kind and status, and from which outlets and origins. */
export async function tallyOf(db, filter) {
    const by = async (column) => fitting(db, filter)
        .select([sql `coalesce(${sql.ref(column)}, '')`.as('id'), eb => eb.fn.countAll().as('n')])
        .groupBy(column)
        .orderBy('n', 'desc')
        .orderBy('id')
        .execute();
    const beside = async (table, column) => db
        .selectFrom(table)
        .select([sql `${sql.ref(column)}`.as('id'), eb => eb.fn.countAll().as('n')])
        .where('entry', 'in', fitting(db, filter).select('entries.id'))
        .groupBy('id')
        .orderBy('n', 'desc')
        .orderBy('id')
        .execute();
    const { '': _, ...kinds } = countsOf(await by('entries.kind'));
    return {
        total: await countFitting(db, filter),
        kinds,
        types: countsOf(await by('entries.type')),
        statuses: countsOf(await by('entries.status')),
        outlets: countsOf(await beside('entry_outlets', 'outlet')),
        origins: countsOf(await beside('entry_origins', 'origin')),
    };
}
/** Of each entry that fits what it is counted by. */
export async function outlinesOf(db, filter) {
    const rows = await fitting(db, filter)
        .select([
        ...['entries.id', 'entries.type', 'entries.kind', 'entries.status'],
        sql `json_extract(entries.data, '$.participants')`.as('participants'),
        sql `json_extract(entries.data, '$.date.value')`.as('date'),
    ])
        .execute();
    return rows.map(row => ({
        ...row,
        type: row.type,
        participants: JSON.parse(row.participants),
    }));
}
/** For more than these it is quicker to look at all ids. */
const few = 100;
/** How many letters of their ids tell these entries from all others. */
export async function tellingLength(db, ids) {
    const common = (a, b) => {
        let length = 0;
        while (b !== null && length < a.length && a[length] === b[length])
            length++;
        return length;
    };
    let longest = 0;
    const compare = (id, others) => {
        for (const other of others)
            longest = Math.max(longest, common(id, other) + 1);
    };
    if (ids.length > few) {
        const all = (await db.selectFrom('entries').select('id').orderBy('id').execute()).map(({ id }) => id);
        const wanted = new Set(ids);
        for (const [i, id] of all.entries())
            if (wanted.has(id))
                compare(id, [all[i - 1] ?? null, all[i + 1] ?? null]);
        return longest;
    }
    for (const id of ids) {
        const beside = await db
            .selectNoFrom([
            db.selectFrom('entries').select('id').where('id', '<', id).orderBy('id', 'desc').limit(1).as('before'),
            db.selectFrom('entries').select('id').where('id', '>', id).orderBy('id').limit(1).as('behind'),
        ])
            .executeTakeFirstOrThrow();
        compare(id, [beside.before, beside.behind]);
    }
    return longest;
}
/** Later than any letter of an id. */
const beyond = '\u{10ffff}';
export async function idsBeginning(db, beginning, limit) {
    const rows = await settledEntries(db)
        .select('entries.id')
        .where('entries.id', '>=', beginning)
        .where('entries.id', '<', `${beginning}${beyond}`)
        .orderBy('entries.id')
        .limit(limit)
        .execute();
    return rows.map(({ id }) => id);
}
export async function entriesOfPage(db, page) {
    const rows = await db
        .selectFrom('accounts')
        .innerJoin('entry_accounts', 'entry_accounts.account', 'accounts.id')
        .select(['accounts.id', 'entry'])
        .where('page', '=', page)
        .orderBy('accounts.id')
        .execute();
    return new Map(rows.map(({ id, entry }) => [id, entry]));
}
/** A page that names no origin is called by its source. */
const pageOfOrigin = sql `case when origin like 'page:%' then (
  select source from pages where pages.id >= substr(origin, 6) and pages.id < substr(origin, 6) || 'g' limit 1) end`;
export async function originsIn(db) {
    return db
        .selectFrom('entry_origins')
        .select(['origin as id', sql `coalesce(${pageOfOrigin}, min(name))`.as('name')])
        .groupBy('origin')
        .orderBy('origin')
        .execute();
}
export async function outletsIn(db) {
    const rows = await db
        .selectFrom('pages')
        .select('outlet')
        .where('outlet', 'is not', null)
        .distinct()
        .orderBy('outlet')
        .execute();
    return rows.map(({ outlet }) => outlet);
}
