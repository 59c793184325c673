import { needIsoDate } from '../acquire/index.js'
import { firstDay, lastDay } from '../knowledge/dates.js'
import { IsnadError } from '../model/errors.js'
import {
  ContactKind,
  type Entity,
  type Entry,
  type Page,
  PloverType,
  type Reading,
  type Statement,
} from '../model/records.js'
import { entitiesNamed } from '../register/timeline/names.js'
import type { TimelineFilter } from '../register/timeline/timeline.js'
import type { CheckReport, Quarantined, Store } from '../store/store.js'
import { entryId, formerEntry, severalEntries } from './former.js'
import { withRegister } from './register.js'
import { entityOfTables } from './table-entity.js'

export type Entities = ReadonlyMap<string, Entity>

export const byIds = (entities: readonly Entity[]): Entities => new Map(entities.map(entity => [entity.id, entity]))

export interface TimelineQuery {
  register?: string
  with?: readonly string[]
  kind?: string
  from?: string
  to?: string
}

export interface Timeline {
  entries: Entry[]
  entities: Entities
  /** names that nobody in the register has */
  unknown: string[]
  /** a short id for every entry of the register */
  short: ReadonlyMap<string, string>
}

const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/** The first or last day of a day, a month or a year. */
export function boundOf(text: string, option: '--from' | '--to'): string {
  const edge = option === '--from' ? firstDay : lastDay
  return needIsoDate(day.test(text) ? edge(text) : text, option).slice(0, 10)
}

function kindNamed(kind: string): string {
  const kinds: string[] = [...ContactKind.options, ...PloverType.options]
  const known = kinds.find(each => each.toLowerCase() === kind.toLowerCase())
  if (known) return known
  throw new IsnadError('usage', `There is no kind “${kind}”.`, `Kinds are ${kinds.join(', ')}.`)
}

function filterOf({ kind, from, to }: TimelineQuery): TimelineFilter {
  return {
    ...(kind === undefined ? {} : { kind: kindNamed(kind) }),
    ...(from === undefined ? {} : { from: boundOf(from, '--from') }),
    ...(to === undefined ? {} : { to: boundOf(to, '--to') }),
  }
}

/** Entries by date, undated ones last. */
export async function timeline(query: TimelineQuery = {}): Promise<Timeline> {
  const filter = filterOf(query)
  return withRegister(query.register, { create: false }, async store => {
    const all = await store.entities()
    const named = (query.with ?? []).map(name => ({ name, ids: entitiesNamed(name, all) }))
    const everything = await store.timeline()
    const isWhole = named.length === 0 && Object.keys(filter).length === 0
    return {
      entries: isWhole ? everything : await store.timeline({ ...filter, with: named.map(({ ids }) => ids) }),
      entities: byIds(all),
      unknown: named.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
      short: shortIds(everything.map(entry => entry.id)),
    }
  })
}

const shortest = 4

/** The entry that an id or its beginning means; of an id that is no more, the one that it leads to. */
export async function findEntry(store: Store, wanted: string): Promise<Entry> {
  const id = entryId(wanted)
  const exact = await store.entry(id)
  if (exact) return exact
  const fits = id === 'entry:' ? [] : (await store.timeline()).filter(entry => entry.id.startsWith(id))
  if (fits.length === 1) return fits[0]!
  if (fits.length === 0) return formerEntry(store, wanted)
  throw severalEntries(
    wanted,
    fits.map(entry => entry.id),
  )
}

/** The shortest beginnings that tell ids apart, at least a few letters long. */
export function shortIds(ids: readonly string[]): Map<string, string> {
  const bare = [...ids].map(id => id.replace(/^entry:/u, '')).sort()
  const common = (a: string, b = ''): number => {
    let length = 0
    while (length < a.length && a[length] === b[length]) length++
    return length
  }
  const need = bare.map((id, i) => Math.max(common(id, bare[i - 1]), common(id, bare[i + 1])) + 1)
  const length = Math.max(shortest, ...need)
  return new Map(ids.map(id => [id, id.replace(/^entry:/u, '').slice(0, length)]))
}

export interface Shown {
  entry: Entry
  entities: Entities
  pages: ReadonlyMap<string, Page>
  /** what is said of it in words, by account */
  statements: ReadonlyMap<string, Statement[]>
  /** the entry that it says it came after */
  follows: Entry | null
}

function statementsOf(entry: Entry, readings: ReadonlyMap<string, Reading>): Map<string, Statement[]> {
  return new Map(
    entry.accounts.map(account => {
      const story = readings.get(account.page)?.stories.find(each => each.id === account.story)
      const quoted = account.quotes.filter(quote => quote.field === 'quotations').map(quote => String(quote.span))
      const said = story?.statements.filter(each => each.content.some(span => quoted.includes(String(span))))
      return [account.id, said ?? []]
    }),
  )
}

const idsIn = (value: unknown): string[] => [value].flat().filter(each => typeof each === 'string')

/** Whom somebody set need not be named by any page. */
function withSet(entities: Entities, { corrections = [] }: Entry): Entities {
  const missing = corrections.flatMap(({ value }) => idsIn(value)).filter(id => !entities.has(id))
  const found = missing.flatMap(id => entityOfTables(id) ?? [])
  return found.length > 0 ? new Map([...entities, ...byIds(found)]) : entities
}

/** One entry with all that is needed to look at it. */
export async function show(wanted: string, register?: string): Promise<Shown> {
  return withRegister(register, { create: false }, async store => {
    const entry = await findEntry(store, wanted)
    const readings = new Map<string, Reading>()
    for (const { page } of entry.accounts) {
      const reading = readings.has(page) ? null : await store.reading(page)
      if (reading) readings.set(page, reading)
    }
    return {
      entry,
      entities: withSet(byIds(await store.entities()), entry),
      pages: new Map([...readings].map(([id, reading]) => [id, reading.page])),
      statements: statementsOf(entry, readings),
      follows: entry.follows === null ? null : await store.entry(entry.follows),
    }
  })
}

export interface Checked extends CheckReport {
  setAside: Quarantined[]
}

/** Compares everything that the register keeps with what it is made from. */
export async function check(register?: string): Promise<Checked> {
  return withRegister(register, { create: false }, async store => ({
    ...(await store.check()),
    setAside: await store.quarantined(),
  }))
}
