import { sql } from 'kysely';
import { keysOf } from '../register/occurrence/cluster.js';
import { isOfOne } from '../register/parties.js';
import { inBatches } from './accounts.js';
import { addCorrections } from './correction-tables.js';
import { keepAllEntities } from './entities.js';
import { addHistory } from './history-tables.js';
import { makeIndexes, makeTable } from './schema.js';
/** Raised with every migration; a register with a higher one was made by a newer Isnad. */
export const schemaVersion = 8;
async function createTables(db) {
    await makeTable(db, 'meta', { key: 'text key', value: 'text' });
    await makeTable(db, 'pages', {
        id: 'text key',
        source: 'text',
        outlet: 'text?',
        published: 'text?',
        data: 'text',
        text: 'text',
    });
    await makeTable(db, 'readings', { page: 'text key', isnad: 'text', data: 'text' });
    await makeTable(db, 'stories', { id: 'text key', page: 'text', data: 'text' });
    await makeTable(db, 'accounts', {
        id: 'text key',
        page: 'text',
        story: 'text',
        component: 'text',
        data: 'text',
        quotes: 'text',
    });
    await makeTable(db, 'account_keys', { account: 'text', key: 'text', not_before: 'integer?', not_after: 'integer?' });
    await makeTable(db, 'entries', {
        id: 'text key',
        component: 'text',
        type: 'text',
        kind: 'text?',
        status: 'text',
        data: 'text',
    });
    await makeTable(db, 'entry_accounts', { account: 'text key', entry: 'text' });
    await makeTable(db, 'entry_participants', { entity: 'text', entry: 'text' }, ['entity', 'entry']);
    await makeTable(db, 'page_entities', { page: 'text', entity: 'text', data: 'text' }, ['page', 'entity']);
    await makeTable(db, 'quarantine', { source: 'text', stage: 'text', code: 'text', message: 'text' }, [
        'source',
        'stage',
    ]);
    await makeIndexes(db, {
        stories_page: ['stories', 'page'],
        accounts_page: ['accounts', 'page'],
        accounts_component: ['accounts', 'component'],
        account_keys_account: ['account_keys', 'account'],
        account_keys_key: ['account_keys', 'key', 'not_before', 'not_after'],
        entries_component: ['entries', 'component'],
        entry_accounts_entry: ['entry_accounts', 'entry'],
        entry_participants_entry: ['entry_participants', 'entry'],
        page_entities_entity: ['page_entities', 'entity'],
    });
}
async function addStale(db) {
    const { schema } = db;
    await makeTable(db, 'stale', { component: 'text key' });
    await schema
        .alterTable('readings')
        .addColumn('reader', 'text', c => c.notNull().defaultTo(''))
        .execute();
    await schema
        .alterTable('account_keys')
        .addColumn('component', 'text', c => c.notNull().defaultTo(''))
        .execute();
    await schema
        .alterTable('account_keys')
        .addColumn('said', 'text', c => c.notNull().defaultTo(''))
        .execute();
    // What accounts of an earlier register say is not worked out again: each stands for itself.
    await sql `update account_keys set said = account`.execute(db);
    await sql `update account_keys set component = (select component from accounts where accounts.id = account_keys.account)`.execute(db);
    await schema.dropIndex('account_keys_key').execute();
    await makeIndexes(db, {
        account_keys_key: ['account_keys', 'key', 'component', 'said', 'not_before', 'not_after', 'account'],
        account_keys_component: ['account_keys', 'component'],
    });
    // Entries of an earlier register are derived again when they are next looked at.
    await sql `insert into stale select distinct component from accounts`.execute(db);
}
async function addVisits(db) {
    await makeTable(db, 'feeds', {
        url: 'text key',
        kind: 'text?',
        title: 'text?',
        etag: 'text?',
        modified: 'text?',
        stamp: 'text?',
        polled: 'text?',
        due: 'text?',
        failures: 'integer',
    });
    await makeTable(db, 'visits', {
        url: 'text key',
        feed: 'text',
        guid: 'text?',
        title: 'text?',
        published: 'text?',
        outlet: 'text?',
        stamp: 'text?',
        moment: 'bigint',
        place: 'integer',
        state: 'text',
        page: 'text?',
        etag: 'text?',
        modified: 'text?',
        visited: 'text?',
        vain: 'integer',
        tries: 'integer',
        due: 'text?',
    });
    await makeTable(db, 'fetched', { url: 'text key', document: 'text', body: 'text' });
    await makeIndexes(db, { visits_open: ['visits', 'feed', 'state', 'moment'], visits_guid: ['visits', 'feed', 'guid'] });
}
async function addFinding(db) {
    const { schema } = db;
    const whole = ['undated', 'first_day', 'last_day'];
    for (const name of whole)
        await schema
            .alterTable('entries')
            .addColumn(name, 'integer', c => c.notNull().defaultTo(0))
            .execute();
    for (const name of ['not_before', 'not_after'])
        await schema.alterTable('entries').addColumn(name, 'integer').execute();
    await makeTable(db, 'entry_outlets', { outlet: 'text', entry: 'text' }, ['outlet', 'entry']);
    await makeTable(db, 'entry_origins', { origin: 'text', entry: 'text', name: 'text' }, ['origin', 'entry']);
    await makeTable(db, 'entities', { id: 'text key', country: 'text?', data: 'text' });
    await makeTable(db, 'entity_names', { word: 'text', entity: 'text' }, ['word', 'entity']);
    await makeTable(db, 'search_docs', {
        id: 'integer key',
        part: 'text',
        page: 'text',
        story: 'text',
        item: 'text',
        outlet: 'text?',
        day: 'text?',
    });
    await makeTable(db, 'unsearched', { page: 'text key' });
    await makeIndexes(db, {
        entries_place: ['entries', 'undated', 'first_day', 'last_day', 'id'],
        entries_kind: ['entries', 'kind'],
        entry_outlets_entry: ['entry_outlets', 'entry'],
        entry_origins_entry: ['entry_origins', 'entry'],
        entities_country: ['entities', 'country'],
        entity_names_entity: ['entity_names', 'entity'],
        search_docs_page: ['search_docs', 'page'],
    });
    await keepAllEntities(db);
    // Of an earlier register, entries are derived again and words are taken in when they are next looked at.
    await sql `insert into unsearched select id from pages`.execute(db);
    await sql `insert into stale select distinct component from accounts where component not in (select component from stale)`.execute(db);
}
/** Accounts of an earlier register that name many are found by each of them, too, as those of now are. */
async function addKeysOfGatherings(db) {
    const rows = await db.selectFrom('accounts').select(['id', 'component', 'data']).execute();
    for (const { id, component, data } of rows) {
        const keys = keysOf(JSON.parse(data)).posted.filter(isOfOne);
        if (keys.length === 0)
            continue;
        const like = await db.selectFrom('account_keys').selectAll().where('account', '=', id).limit(1).executeTakeFirst();
        if (!like)
            continue;
        for (const some of inBatches(keys.map(key => ({ ...like, key }))))
            await db.insertInto('account_keys').values(some).execute();
        await db
            .insertInto('stale')
            .values({ component })
            .onConflict(oc => oc.doNothing())
            .execute();
    }
}
async function addCopies(db) {
    await makeTable(db, 'sketches', { page: 'text', story: 'text', published: 'text?', outlet: 'text?', credit: 'text?', data: 'text' }, ['page', 'story']);
    await addKeysOfGatherings(db);
    // Pages of an earlier register are taken in when their copies, or words, are next looked for.
    await sql `insert into unsearched select id from pages where id not in (select page from unsearched)`.execute(db);
}
/** Entries that were derived before they told who does it, and to whom. */
async function deriveSides(db) {
    await sql `insert into stale select distinct component from accounts where true on conflict do nothing`.execute(db);
}
export const migrations = {
    '0001-register': { up: createTables },
    '0002-stale': { up: addStale },
    '0003-visits': { up: addVisits },
    '0004-history': { up: addHistory },
    '0005-corrections': { up: addCorrections },
    '0006-finding': { up: addFinding },
    '0007-copies': { up: addCopies },
    '0008-sides': { up: deriveSides },
};
