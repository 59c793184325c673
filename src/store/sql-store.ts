import { sql } from 'kysely'
import { IsnadError } from '../model/errors.js'
import type { Entry, Reading } from '../model/records.js'
import { tellingsOf } from '../register/accounts/tellings.js'
import { replaces } from '../register/register.js'
import { stateOf } from '../register/search/documents.js'
import { placeOf, type TimelineFilter, timeline } from '../register/timeline/timeline.js'
import { inBatches } from './batches.js'
import { checkEntries, checkPages, checkQuotations } from './check.js'
import { isStale, registerAll, registerInto, settleSome, staleEntries, unregister } from './derive.js'
import { actingFor, allEntities, entitiesById, entitiesWithWords, forgetEntities, keepEntities } from './entities.js'
import {
  countFitting,
  idsBeginning,
  originsIn,
  outletsIn,
  pageOfEntries,
  tallyOf,
  tellingLength,
} from './entry-queries.js'
import { dropLease, takeLease } from './lease.js'
import { findWords, isUnsearched, takeIn, takeInSome, takeOut } from './search.js'
import type {
  Added,
  CheckReport,
  Counts,
  EntryPage,
  KnownPage,
  PageData,
  PageOf,
  Problem,
  Quarantined,
  Store,
} from './store.js'
import type { Db } from './tables.js'
import type { TextIndex } from './text-index.js'
import {
  countOpen,
  readFeed,
  readFetched,
  readOpen,
  readVisit,
  writeFeedFailed,
  writeFetched,
  writePolled,
  writeQuarantine,
  writeVisited,
} from './visits.js'

// The register in SQL, for any engine that kysely speaks to.

/** What engines do differently. */
export interface Engine {
  db: Db
  /** how words are found */
  index: TextIndex
  /** One writer at a time: all of it happens, or nothing. */
  transact<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** What the engine itself finds wrong with its files. */
  integrity(): Promise<string[]>
  errorOf(cause: unknown): IsnadError
  close(): Promise<void>
}

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

async function writeReading(db: Db, { page, ...rest }: Reading, reader: string): Promise<void> {
  const { text, ...facts } = page
  const { id, source, outlet, published } = page
  await db
    .insertInto('pages')
    .values({ id, source, outlet, published, data: JSON.stringify(facts), text })
    .execute()
  await db
    .insertInto('readings')
    .values({ page: id, isnad: rest.isnad, reader, data: JSON.stringify(rest) })
    .execute()
  const entities = new Map(rest.entities.map(entity => [entity.id, entity]))
  const rows = [...entities.values()].map(entity => ({ page: id, entity: entity.id, data: JSON.stringify(entity) }))
  for (const some of inBatches(rows)) await db.insertInto('page_entities').values(some).execute()
  await keepEntities(db, rest.entities)
}

async function dropReading(db: Db, index: TextIndex, page: string): Promise<void> {
  await takeOut(db, index, page)
  const named = await db.selectFrom('page_entities').select('entity').where('page', '=', page).execute()
  await db.deleteFrom('page_entities').where('page', '=', page).execute()
  await forgetEntities(
    db,
    named.map(({ entity }) => entity),
  )
  await db.deleteFrom('readings').where('page', '=', page).execute()
  await db.deleteFrom('pages').where('id', '=', page).execute()
}

async function readKnown(db: Db, page: string): Promise<KnownPage | null> {
  const row = await db
    .selectFrom('pages')
    .innerJoin('readings', 'readings.page', 'pages.id')
    .select(['pages.data', 'readings.reader'])
    .where('pages.id', '=', page)
    .executeTakeFirst()
  return row ? { facts: JSON.parse(row.data) as PageData, reader: row.reader } : null
}

async function addReading(db: Db, index: TextIndex, reading: Reading, reader: string): Promise<Added> {
  const page = reading.page.id
  const known = await readReading(db, page)
  if (known && !replaces(reading, known)) {
    if (JSON.stringify(reading) === JSON.stringify(known))
      await db.updateTable('readings').set({ reader }).where('page', '=', page).execute()
    return { page, outcome: 'same' }
  }
  if (known) {
    await unregister(db, page)
    await dropReading(db, index, page)
  }
  const tellings = tellingsOf(reading)
  await writeReading(db, reading, reader)
  await registerInto(db, tellings)
  await takeIn(db, index, reading, tellings)
  await db.deleteFrom('quarantine').where('source', '=', reading.page.source).execute()
  return { page, outcome: known ? 'replaced' : 'added' }
}

async function removePage(db: Db, index: TextIndex, page: string): Promise<boolean> {
  const known = await db.selectFrom('pages').select('id').where('id', '=', page).executeTakeFirst()
  if (!known) return false
  await unregister(db, page)
  await dropReading(db, index, page)
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

async function* readingsNaming(db: Db, entities: readonly string[]): AsyncGenerator<Reading> {
  const pages = new Set<string>()
  for (const some of inBatches(entities)) {
    const rows = await db.selectFrom('page_entities').select('page').distinct().where('entity', 'in', some).execute()
    for (const { page } of rows) pages.add(page)
  }
  for (const some of inBatches([...pages].sort())) {
    const rows = await db
      .selectFrom('pages')
      .innerJoin('readings', 'readings.page', 'pages.id')
      .select(['pages.data as page', 'pages.text', 'readings.data'])
      .where('pages.id', 'in', some)
      .orderBy('pages.id')
      .execute()
    for (const row of rows) yield readingOf({ data: row.page, text: row.text }, row.data)
  }
}

async function allReadings(db: Db): Promise<Reading[]> {
  const out: Reading[] = []
  for await (const reading of eachReading(db)) out.push(reading)
  return out
}

async function rebuildAll(db: Db, index: TextIndex, again: (reading: Reading) => Reading): Promise<void> {
  const readings = (await allReadings(db)).map(reading => ({ before: reading, after: again(reading) }))
  for (const { before, after } of readings) {
    if (after === before) continue
    await dropReading(db, index, before.page.id)
    await writeReading(db, after, after.isnad)
    await takeIn(db, index, after, tellingsOf(after))
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
    entries: (await isStale(db)) ? (await allEntries(db)).length : await countOf(db, 'entries'),
    quarantined: await countOf(db, 'quarantine'),
  }
}

const settledEntries = (db: Db) =>
  db.selectFrom('entries').where('component', 'not in', db.selectFrom('stale').select('component'))

/** Entries as they are stored, and as they follow from the accounts where deriving is still to be done. */
async function allEntries(db: Db): Promise<Entry[]> {
  const rows = await settledEntries(db).select('data').execute()
  const entries = [...rows.map(row => JSON.parse(row.data) as Entry), ...(await staleEntries(db))]
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function findEntry(db: Db, id: string): Promise<Entry | null> {
  const row = await settledEntries(db).select('data').where('id', '=', id).executeTakeFirst()
  if (row) return JSON.parse(row.data) as Entry
  return (await staleEntries(db)).find(entry => entry.id === id) ?? null
}

/** Where something is still to be derived that cannot be written now, all of it is looked through. */
async function findPage(db: Db, filter: TimelineFilter, part: PageOf): Promise<EntryPage> {
  if (!(await isStale(db))) return pageOfEntries(db, filter, part)
  const entries = timeline(await allEntries(db), await withActing(db, filter), part.newest)
  const { after, limit } = part
  const from = after === null ? 0 : entries.findIndex(({ id }) => id === after.id) + 1
  const shown = entries.slice(from, limit === null ? undefined : from + limit)
  const last = from + shown.length < entries.length ? shown.at(-1) : undefined
  return { entries: shown, next: last ? { ...placeOf(last), id: last.id } : null }
}

const findCount = async (db: Db, filter: TimelineFilter): Promise<number> =>
  (await isStale(db)) ? timeline(await allEntries(db), await withActing(db, filter)).length : countFitting(db, filter)

/** Names with everyone who acts for a state in the place of the state. */
async function withActing(db: Db, { with: names, ...filter }: TimelineFilter): Promise<TimelineFilter> {
  if (!names) return filter
  const wide: string[][] = []
  for (const ids of names) {
    const acting: string[] = []
    for (const id of ids) {
      const state = stateOf(id)
      if (state !== null) acting.push(...(await actingFor(db, state)).map(each => each.id))
    }
    wide.push([...ids, ...acting])
  }
  return { ...filter, with: wide }
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

/** Errors of a register that can still be read. */
const unwritable = new Set<string>(['register/no-space', 'register/read-only', 'register/busy'])

/** A register over an engine. Errors of the engine come out as errors of Isnad. */
export function sqlStore(engine: Engine): Store {
  const { db, index } = engine
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      throw cause instanceof IsnadError ? cause : engine.errorOf(cause)
    }
  }
  const guarded = async function* <T>(items: AsyncIterable<T>): AsyncGenerator<T> {
    try {
      yield* items
    } catch (cause) {
      throw engine.errorOf(cause)
    }
  }
  const write = <T>(work: (db: Db) => Promise<T>): Promise<T> => guard(() => engine.transact(work))
  /** Derives what is to be derived before entries are looked at; where nothing can be written now, each look derives for itself. */
  const settled = <T>(work: () => Promise<T>): Promise<T> =>
    guard(async () => {
      try {
        while (await isStale(db)) await engine.transact(settleSome)
      } catch (cause) {
        if (!unwritable.has(engine.errorOf(cause).code)) throw cause
      }
      return work()
    })
  /** Words are looked for in all pages, or not at all. */
  const searched = <T>(work: () => Promise<T>): Promise<T> =>
    guard(async () => {
      while (await isStale(db)) await engine.transact(settleSome)
      while (await isUnsearched(db)) await engine.transact(tx => takeInSome(tx, index, page => readReading(tx, page)))
      return work()
    })
  return {
    add: (reading, reader = reading.isnad, visit) =>
      write(async tx => {
        const added = await addReading(tx, index, reading, reader)
        if (visit) await writeVisited(tx, visit)
        return added
      }),
    lease: (name, mine, isAlive) => write(tx => takeLease(tx, name, mine, isAlive)),
    release: (name, holder) => write(tx => dropLease(tx, name, holder)),
    visits: {
      feed: url => guard(() => readFeed(db, url)),
      polled: (feed, found, now) => write(tx => writePolled(tx, feed, found, now)),
      notPolled: (feed, failure) => write(tx => writeFeedFailed(tx, feed, failure)),
      open: (feed, now, limit) => guard(() => readOpen(db, feed, now, limit)),
      countOpen: (feed, now) => guard(() => countOpen(db, feed, now)),
      visit: url => guard(() => readVisit(db, url)),
      keep: (url, fetched) => write(tx => writeFetched(tx, url, fetched)),
      kept: url => guard(() => readFetched(db, url)),
      ended: (visit, failure) =>
        write(async tx => {
          await writeVisited(tx, visit)
          if (failure) await writeQuarantine(tx, failure)
        }),
    },
    known: page => guard(() => readKnown(db, page)),
    remove: page => write(tx => removePage(tx, index, page)),
    rebuild: (again = reading => reading) => write(tx => rebuildAll(tx, index, again)),
    timeline: (filter = {}) =>
      settled(async () => (await findPage(db, filter, { after: null, limit: null, newest: false })).entries),
    page: (filter, part) => settled(() => findPage(db, filter, part)),
    tally: filter => settled(() => tallyOf(db, filter)),
    idsBeginning: (beginning, limit) => settled(() => idsBeginning(db, beginning, limit)),
    tellingLength: ids => settled(() => tellingLength(db, ids)),
    countEntries: filter => settled(() => findCount(db, filter)),
    outlets: () => guard(() => outletsIn(db)),
    origins: () => settled(() => originsIn(db)),
    search: search => searched(() => findWords(db, index, search)),
    entry: id => settled(() => findEntry(db, id)),
    reading: page => guard(() => readReading(db, page)),
    readings: () => guarded(eachReading(db)),
    readingsOf: entities => guarded(readingsNaming(db, entities)),
    entities: () => guard(() => allEntities(db)),
    entitiesById: ids => guard(() => entitiesById(db, ids)),
    entitiesWithWords: words => guard(() => entitiesWithWords(db, words)),
    actingFor: state => guard(() => actingFor(db, state)),
    quarantine: page => write(tx => writeQuarantine(tx, page)),
    quarantined: () =>
      guard(
        (): Promise<Quarantined[]> =>
          db.selectFrom('quarantine').selectAll().orderBy('source').orderBy('stage').execute(),
      ),
    counts: () => settled(() => countAll(db)),
    check: () => settled(() => checkAll(engine)),
    close: () => guard(() => engine.close()),
  }
}
