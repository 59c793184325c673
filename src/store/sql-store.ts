import { sql } from 'kysely'
import { IsnadError } from '../model/errors.js'
import type { Entity, Entry, Page, Reading } from '../model/records.js'
import { tellingsOf } from '../register/accounts/tellings.js'
import { preferred } from '../register/register.js'
import { type TimelineFilter, timeline } from '../register/timeline/timeline.js'
import { checkEntries, checkPages, checkQuotations } from './check.js'
import { inBatches, registerAll, registerInto, unregister } from './derive.js'
import type { Added, CheckReport, Counts, Problem, Quarantined, Store } from './store.js'
import type { Db } from './tables.js'

// The register in SQL, for any engine that kysely speaks to.

/** What engines do differently. */
export interface Engine {
  db: Db
  /** One writer at a time: all of it happens, or nothing. */
  transact<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** What the engine itself finds wrong with its files. */
  integrity(): Promise<string[]>
  errorOf(cause: unknown): IsnadError
  close(): Promise<void>
}

type PageData = Omit<Page, 'text'>
type ReadingData = Omit<Reading, 'page'>

const readingOf = (page: { data: string; text: string }, data: string): Reading => {
  const { isnad, ...rest } = JSON.parse(data) as ReadingData
  return { isnad, page: { ...(JSON.parse(page.data) as PageData), text: page.text }, ...rest }
}

async function readReading(db: Db, id: string): Promise<Reading | null> {
  const row = await db
    .selectFrom('pages')
    .innerJoin('readings', 'readings.page', 'pages.id')
    .select(['pages.data as page', 'pages.text', 'readings.data'])
    .where('pages.id', '=', id)
    .executeTakeFirst()
  return row ? readingOf({ data: row.page, text: row.text }, row.data) : null
}

async function writeReading(db: Db, { page, ...rest }: Reading): Promise<void> {
  const { text, ...facts } = page
  const { id, source, outlet, published } = page
  await db
    .insertInto('pages')
    .values({ id, source, outlet, published, data: JSON.stringify(facts), text })
    .execute()
  await db
    .insertInto('readings')
    .values({ page: id, isnad: rest.isnad, data: JSON.stringify(rest) })
    .execute()
  const entities = new Map(rest.entities.map(entity => [entity.id, entity]))
  const rows = [...entities.values()].map(entity => ({ page: id, entity: entity.id, data: JSON.stringify(entity) }))
  for (const some of inBatches(rows)) await db.insertInto('page_entities').values(some).execute()
}

async function dropReading(db: Db, page: string): Promise<void> {
  await db.deleteFrom('page_entities').where('page', '=', page).execute()
  await db.deleteFrom('readings').where('page', '=', page).execute()
  await db.deleteFrom('pages').where('id', '=', page).execute()
}

async function entriesOf(db: Db, page: string): Promise<string[]> {
  const rows = await db
    .selectFrom('entry_accounts')
    .innerJoin('accounts', 'accounts.id', 'entry_accounts.account')
    .select('entry_accounts.entry')
    .distinct()
    .where('accounts.page', '=', page)
    .orderBy('entry_accounts.entry')
    .execute()
  return rows.map(row => row.entry)
}

async function addReading(db: Db, reading: Reading): Promise<Added> {
  const page = reading.page.id
  const known = await readReading(db, page)
  if (known && preferred(known, reading) === known) return { page, outcome: 'same', entries: await entriesOf(db, page) }
  if (known) {
    await unregister(db, page)
    await dropReading(db, page)
  }
  await writeReading(db, reading)
  await registerInto(db, tellingsOf(reading))
  await db.deleteFrom('quarantine').where('source', '=', reading.page.source).execute()
  return { page, outcome: known ? 'replaced' : 'added', entries: await entriesOf(db, page) }
}

async function removePage(db: Db, page: string): Promise<boolean> {
  const known = await db.selectFrom('pages').select('id').where('id', '=', page).executeTakeFirst()
  if (!known) return false
  await unregister(db, page)
  await dropReading(db, page)
  return true
}

async function* eachReading(db: Db): AsyncGenerator<Reading> {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('pages')
      .innerJoin('readings', 'readings.page', 'pages.id')
      .select(['pages.id', 'pages.data as page', 'pages.text', 'readings.data'])
      .where('pages.id', '>', last)
      .orderBy('pages.id')
      .limit(200)
      .execute()
    for (const row of rows) yield readingOf({ data: row.page, text: row.text }, row.data)
    if (rows.length < 200) return
    last = rows.at(-1)!.id
  }
}

async function allReadings(db: Db): Promise<Reading[]> {
  const out: Reading[] = []
  for await (const reading of eachReading(db)) out.push(reading)
  return out
}

async function rebuildAll(db: Db, again: (reading: Reading) => Reading): Promise<void> {
  const readings = (await allReadings(db)).map(reading => ({ before: reading, after: again(reading) }))
  for (const { before, after } of readings) {
    if (after === before) continue
    await dropReading(db, before.page.id)
    await writeReading(db, after)
  }
  await registerAll(
    db,
    readings.flatMap(({ after }) => tellingsOf(after)),
  )
}

const countOf = async (db: Db, table: 'pages' | 'accounts' | 'entries' | 'quarantine'): Promise<number> =>
  Number((await db.selectFrom(table).select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow()).n)

async function countAll(db: Db): Promise<Counts> {
  return {
    pages: await countOf(db, 'pages'),
    accounts: await countOf(db, 'accounts'),
    entries: await countOf(db, 'entries'),
    quarantined: await countOf(db, 'quarantine'),
  }
}

async function allEntries(db: Db): Promise<Entry[]> {
  const rows = await db.selectFrom('entries').select('data').orderBy('id').execute()
  return rows.map(row => JSON.parse(row.data) as Entry)
}

/** Only entries that may fit are parsed. */
async function findEntries(db: Db, filter: TimelineFilter): Promise<Entry[]> {
  let query = db.selectFrom('entries').select('data')
  for (const ids of filter.with ?? []) {
    if (ids.length === 0) return []
    query = query.where(
      'id',
      'in',
      db
        .selectFrom('entry_participants')
        .select('entry')
        .where('entity', 'in', [...ids]),
    )
  }
  const { kind } = filter
  if (kind !== undefined) query = query.where(eb => eb.or([eb('kind', '=', kind), eb('type', '=', kind)]))
  return timeline(
    (await query.execute()).map(row => JSON.parse(row.data) as Entry),
    filter,
  )
}

async function checkAll(engine: Engine): Promise<CheckReport> {
  const { db } = engine
  const readings = await allReadings(db)
  const entries = await allEntries(db)
  const { quotations, problems } = checkQuotations(entries, readings)
  const files = (await engine.integrity()).map((text): Problem => ({ code: 'file', id: '', text }))
  const all = [...files, ...checkPages(readings), ...problems, ...checkEntries(entries, readings)]
  return { ...(await countAll(db)), quotations, problems: all }
}

async function allEntities(db: Db): Promise<Entity[]> {
  const rows = await db
    .selectFrom('page_entities')
    .select(['entity', eb => eb.fn.min('data').as('data')])
    .groupBy('entity')
    .orderBy('entity')
    .execute()
  return rows.map(row => JSON.parse(row.data) as Entity)
}

/** A register over an engine. Errors of the engine come out as errors of Isnad. */
export function sqlStore(engine: Engine): Store {
  const { db } = engine
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      throw cause instanceof IsnadError ? cause : engine.errorOf(cause)
    }
  }
  const write = <T>(work: (db: Db) => Promise<T>): Promise<T> => guard(() => engine.transact(work))
  return {
    add: reading => write(tx => addReading(tx, reading)),
    remove: page => write(tx => removePage(tx, page)),
    rebuild: (again = reading => reading) => write(tx => rebuildAll(tx, again)),
    timeline: (filter = {}) => guard(() => findEntries(db, filter)),
    entry: id =>
      guard(async () => {
        const row = await db.selectFrom('entries').select('data').where('id', '=', id).executeTakeFirst()
        return row ? (JSON.parse(row.data) as Entry) : null
      }),
    reading: page => guard(() => readReading(db, page)),
    readings: async function* () {
      try {
        yield* eachReading(db)
      } catch (cause) {
        throw engine.errorOf(cause)
      }
    },
    entities: () => guard(() => allEntities(db)),
    quarantine: page =>
      write(async tx => {
        const { stage, code, message } = page
        await tx
          .insertInto('quarantine')
          .values(page)
          .onConflict(oc => oc.columns(['source', 'stage']).doUpdateSet({ stage, code, message }))
          .execute()
      }),
    quarantined: () =>
      guard(
        (): Promise<Quarantined[]> =>
          db.selectFrom('quarantine').selectAll().orderBy('source').orderBy('stage').execute(),
      ),
    counts: () => guard(() => countAll(db)),
    check: () => guard(() => checkAll(engine)),
    close: () => guard(() => engine.close()),
  }
}
