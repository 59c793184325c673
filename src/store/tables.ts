import { type Kysely, type Migration, sql } from 'kysely'
import type { Part } from '../register/search/documents.js'
import { addCorrections, type CorrectionTables } from './correction-tables.js'
import { keepAllEntities } from './entities.js'
import { addHistory, type HistoryTables } from './history-tables.js'
import type { ItemFacts, Visit, WatchedFeed } from './store.js'

// The tables of a register, the same for every engine. Derived tables can be rebuilt from pages and readings.

export interface Tables extends HistoryTables, CorrectionTables {
  meta: { key: string; value: string }
  pages: { id: string; source: string; outlet: string | null; published: string | null; data: string; text: string }
  readings: { page: string; isnad: string; reader: string; data: string }
  stories: { id: string; page: string; data: string }
  accounts: { id: string; page: string; story: string; component: string; data: string; quotes: string }
  account_keys: {
    account: string
    key: string
    component: string
    said: string
    not_before: number | null
    not_after: number | null
  }
  entries: {
    id: string
    component: string
    type: string
    kind: string | null
    status: string
    data: string
  } & EntryDays
  entry_accounts: { account: string; entry: string }
  entry_participants: { entity: string; entry: string }
  entry_outlets: { outlet: string; entry: string }
  entry_origins: { origin: string; entry: string; name: string }
  page_entities: { page: string; entity: string; data: string }
  /** each entity once, with the words of its names */
  entities: { id: string; country: string | null; data: string }
  entity_names: { word: string; entity: string }
  /** what can be found by words; the words themselves are with the engine */
  search_docs: {
    id: number
    part: Part
    page: string
    story: string
    item: string
    outlet: string | null
    day: string | null
  }
  /** pages whose words are still to be taken in */
  unsearched: { page: string }
  /** components whose entries have to be derived anew */
  stale: { component: string }
  quarantine: { source: string; stage: string; code: string; message: string }
  feeds: WatchedFeed
  visits: Omit<Visit, 'facts'> & ItemFacts & { moment: number; place: number }
  /** what was fetched and is not registered yet */
  fetched: { url: string; document: string; body: string }
}

/** Days as numbers from 1970 on: where the entry stands in the timeline, and between which days it may have been. */
export interface EntryDays {
  undated: number
  first_day: number
  last_day: number
  not_before: number | null
  not_after: number | null
}

export type Db = Kysely<Tables>

/** Raised with every migration; a register with a higher one was made by a newer Isnad. */
export const schemaVersion = 7

async function createTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('meta')
    .addColumn('key', 'text', c => c.primaryKey())
    .addColumn('value', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('pages')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('source', 'text', c => c.notNull())
    .addColumn('outlet', 'text')
    .addColumn('published', 'text')
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('text', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('readings')
    .addColumn('page', 'text', c => c.primaryKey())
    .addColumn('isnad', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('stories')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('page', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('accounts')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('page', 'text', c => c.notNull())
    .addColumn('story', 'text', c => c.notNull())
    .addColumn('component', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('quotes', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('account_keys')
    .addColumn('account', 'text', c => c.notNull())
    .addColumn('key', 'text', c => c.notNull())
    .addColumn('not_before', 'integer')
    .addColumn('not_after', 'integer')
    .execute()
  await schema
    .createTable('entries')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('component', 'text', c => c.notNull())
    .addColumn('type', 'text', c => c.notNull())
    .addColumn('kind', 'text')
    .addColumn('status', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('entry_accounts')
    .addColumn('account', 'text', c => c.primaryKey())
    .addColumn('entry', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('entry_participants')
    .addColumn('entity', 'text', c => c.notNull())
    .addColumn('entry', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('entry_participants_pk', ['entity', 'entry'])
    .execute()
  await schema
    .createTable('page_entities')
    .addColumn('page', 'text', c => c.notNull())
    .addColumn('entity', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('page_entities_pk', ['page', 'entity'])
    .execute()
  await schema
    .createTable('quarantine')
    .addColumn('source', 'text', c => c.notNull())
    .addColumn('stage', 'text', c => c.notNull())
    .addColumn('code', 'text', c => c.notNull())
    .addColumn('message', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('quarantine_pk', ['source', 'stage'])
    .execute()
  const indexes: [string, keyof Tables, string[]][] = [
    ['stories_page', 'stories', ['page']],
    ['accounts_page', 'accounts', ['page']],
    ['accounts_component', 'accounts', ['component']],
    ['account_keys_account', 'account_keys', ['account']],
    ['account_keys_key', 'account_keys', ['key', 'not_before', 'not_after']],
    ['entries_component', 'entries', ['component']],
    ['entry_accounts_entry', 'entry_accounts', ['entry']],
    ['entry_participants_entry', 'entry_participants', ['entry']],
    ['page_entities_entity', 'page_entities', ['entity']],
  ]
  for (const [name, table, columns] of indexes) await schema.createIndex(name).on(table).columns(columns).execute()
}

async function addStale(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('stale')
    .addColumn('component', 'text', c => c.primaryKey())
    .execute()
  await schema
    .alterTable('readings')
    .addColumn('reader', 'text', c => c.notNull().defaultTo(''))
    .execute()
  await schema
    .alterTable('account_keys')
    .addColumn('component', 'text', c => c.notNull().defaultTo(''))
    .execute()
  await schema
    .alterTable('account_keys')
    .addColumn('said', 'text', c => c.notNull().defaultTo(''))
    .execute()
  // What accounts of an earlier register say is not worked out again: each stands for itself.
  await sql`update account_keys set said = account`.execute(db)
  await sql`update account_keys set component = (select component from accounts where accounts.id = account_keys.account)`.execute(
    db,
  )
  await schema.dropIndex('account_keys_key').execute()
  const found = ['key', 'component', 'said', 'not_before', 'not_after', 'account']
  await schema.createIndex('account_keys_key').on('account_keys').columns(found).execute()
  await schema.createIndex('account_keys_component').on('account_keys').column('component').execute()
  // Entries of an earlier register are derived again when they are next looked at.
  await sql`insert into stale select distinct component from accounts`.execute(db)
}

async function addVisits(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('feeds')
    .addColumn('url', 'text', c => c.primaryKey())
    .addColumn('kind', 'text')
    .addColumn('title', 'text')
    .addColumn('etag', 'text')
    .addColumn('modified', 'text')
    .addColumn('stamp', 'text')
    .addColumn('polled', 'text')
    .addColumn('due', 'text')
    .addColumn('failures', 'integer', c => c.notNull())
    .execute()
  await schema
    .createTable('visits')
    .addColumn('url', 'text', c => c.primaryKey())
    .addColumn('feed', 'text', c => c.notNull())
    .addColumn('guid', 'text')
    .addColumn('title', 'text')
    .addColumn('published', 'text')
    .addColumn('outlet', 'text')
    .addColumn('stamp', 'text')
    .addColumn('moment', 'bigint', c => c.notNull())
    .addColumn('place', 'integer', c => c.notNull())
    .addColumn('state', 'text', c => c.notNull())
    .addColumn('page', 'text')
    .addColumn('etag', 'text')
    .addColumn('modified', 'text')
    .addColumn('visited', 'text')
    .addColumn('vain', 'integer', c => c.notNull())
    .addColumn('tries', 'integer', c => c.notNull())
    .addColumn('due', 'text')
    .execute()
  await schema
    .createTable('fetched')
    .addColumn('url', 'text', c => c.primaryKey())
    .addColumn('document', 'text', c => c.notNull())
    .addColumn('body', 'text', c => c.notNull())
    .execute()
  await schema.createIndex('visits_open').on('visits').columns(['feed', 'state', 'moment']).execute()
  await schema.createIndex('visits_guid').on('visits').columns(['feed', 'guid']).execute()
}

async function addFinding(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  const whole = ['undated', 'first_day', 'last_day'] as const
  for (const name of whole)
    await schema
      .alterTable('entries')
      .addColumn(name, 'integer', c => c.notNull().defaultTo(0))
      .execute()
  for (const name of ['not_before', 'not_after'] as const)
    await schema.alterTable('entries').addColumn(name, 'integer').execute()
  await schema
    .createTable('entry_outlets')
    .addColumn('outlet', 'text', c => c.notNull())
    .addColumn('entry', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('entry_outlets_pk', ['outlet', 'entry'])
    .execute()
  await schema
    .createTable('entry_origins')
    .addColumn('origin', 'text', c => c.notNull())
    .addColumn('entry', 'text', c => c.notNull())
    .addColumn('name', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('entry_origins_pk', ['origin', 'entry'])
    .execute()
  await schema
    .createTable('entities')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('country', 'text')
    .addColumn('data', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('entity_names')
    .addColumn('word', 'text', c => c.notNull())
    .addColumn('entity', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('entity_names_pk', ['word', 'entity'])
    .execute()
  await schema
    .createTable('search_docs')
    .addColumn('id', 'integer', c => c.primaryKey())
    .addColumn('part', 'text', c => c.notNull())
    .addColumn('page', 'text', c => c.notNull())
    .addColumn('story', 'text', c => c.notNull())
    .addColumn('item', 'text', c => c.notNull())
    .addColumn('outlet', 'text')
    .addColumn('day', 'text')
    .execute()
  await schema
    .createTable('unsearched')
    .addColumn('page', 'text', c => c.primaryKey())
    .execute()
  const indexes: [string, keyof Tables, string[]][] = [
    ['entries_place', 'entries', ['undated', 'first_day', 'last_day', 'id']],
    ['entries_kind', 'entries', ['kind']],
    ['entry_outlets_entry', 'entry_outlets', ['entry']],
    ['entry_origins_entry', 'entry_origins', ['entry']],
    ['entities_country', 'entities', ['country']],
    ['entity_names_entity', 'entity_names', ['entity']],
    ['search_docs_page', 'search_docs', ['page']],
  ]
  for (const [name, table, columns] of indexes) await schema.createIndex(name).on(table).columns(columns).execute()
  await keepAllEntities(db as Db)
  // Of an earlier register, entries are derived again and words are taken in when they are next looked at.
  await sql`insert into unsearched select id from pages`.execute(db)
  await sql`insert into stale select distinct component from accounts where component not in (select component from stale)`.execute(
    db,
  )
}

/** Entries that were derived before they told who does it, and to whom. */
async function deriveSides(db: Kysely<unknown>): Promise<void> {
  await sql`insert into stale select distinct component from accounts where true on conflict do nothing`.execute(db)
}

export const migrations: Record<string, Migration> = {
  '0001-register': { up: createTables },
  '0002-stale': { up: addStale },
  '0003-visits': { up: addVisits },
  '0004-history': { up: addHistory },
  '0005-corrections': { up: addCorrections },
  '0006-finding': { up: addFinding },
  '0007-sides': { up: deriveSides },
}
