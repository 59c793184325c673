import type { Exported, PageFacts, Setting, Told } from '../export/exported.js'
import { type Format, type FormatId, formatIds, formats } from '../export/formats.js'
import { IsnadError } from '../model/errors.js'
import type { Entity, Entry, Reading } from '../model/records.js'
import { version } from '../model/version.js'
import type { PageOf, Store } from '../store/store.js'
import { type Entities, entitiesIn, findEntry, idsWithin, partOf } from './entries.js'
import { type Filters, plainFilter, type Settled, settle } from './filters.js'
import { labels } from './labels.js'
import type { Named, Unnamed } from './names.js'
import { reasonInArabic } from './reasons.js'
import { withRegister } from './register.js'
import { sentenceOf, sidesOf, whenIn } from './sentence.js'

// Entries in the formats of others, a few at a time, so that a register may be larger than the memory.

export interface ExportQuery extends Filters {
  format: string
  /** this entry alone, by its id or enough of it */
  entry?: string
  /** of tables: a row for each entry (the default), or for each account */
  rows?: string
  limit?: number
  after?: string
  newest?: boolean
}

export interface ExportFile {
  chunks: AsyncIterable<string | Uint8Array>
  mediaType: string
  fileName: string
  isBinary: boolean
  /** how names were taken */
  named: Named[]
  /** names that nobody in the register has: nothing fits then */
  unknown: Unnamed[]
}

/** What formats there are, for help. */
export const exportFormats: readonly { id: string; about: string }[] = formatIds.map(id => ({
  id,
  about: formats[id].about,
}))

const isFormat = (format: string): format is FormatId => formatIds.some(id => id === format)

function needFormat(format: string): Format {
  if (isFormat(format)) return formats[format]
  throw new IsnadError('usage', `There is no format “${format}”.`, `Formats are ${formatIds.join(', ')}.`)
}

function needRows(rows = 'entries'): Setting['rows'] {
  if (rows === 'entries' || rows === 'accounts') return rows
  throw new IsnadError(
    'usage',
    `--rows takes “entries” or “accounts”, not “${rows}”.`,
    'Without it there is a row for each entry.',
  )
}

const narrowing = ['with', 'state', 'kind', 'status', 'outlet', 'origin', 'from', 'to', 'limit', 'after'] as const

/** One entry is one entry, whatever else is asked. */
function needOneOrMany({ entry, ...query }: ExportQuery): void {
  const given = entry === undefined ? [] : narrowing.filter(name => query[name] !== undefined)
  if (given.length === 0) return
  const message = `--entry takes one entry, which --${given[0]} cannot narrow.`
  throw new IsnadError('usage', message, 'Leave one of them out.')
}

const perPart = 200

/** The entries that fit, a part after the other. */
async function* entriesOf(store: Store, { filter, unknown }: Settled, part: PageOf): AsyncIterable<Entry[]> {
  let left = unknown.length > 0 ? 0 : (part.limit ?? Number.POSITIVE_INFINITY)
  let after = part.after
  while (left > 0) {
    const { entries, next } = await store.page(filter, { ...part, after, limit: Math.min(left, perPart) })
    if (entries.length > 0) yield entries
    if (!next) return
    left -= entries.length
    after = next
  }
}

/** What is known of pages, by their ids. */
interface Known {
  pages: Map<string, PageFacts>
  read: Map<string, Reading>
}

/** Entries that stand together are often of the same pages: each is asked for once in a part. */
async function know(
  store: Store,
  { accounts }: Entry,
  { pages, read }: Known,
  { needsReadings }: Format,
): Promise<void> {
  for (const { page } of accounts) {
    const facts = pages.has(page) ? null : (await store.known(page))?.facts
    if (facts) pages.set(page, facts)
    const reading = needsReadings && !read.has(page) ? await store.reading(page) : null
    if (reading) read.set(page, reading)
  }
}

function toldOf({ accounts }: Entry, { read }: Known): Map<string, Told> {
  const told = accounts.flatMap(({ id, ...at }) => {
    const reading = read.get(at.page)
    const story = reading?.stories.find(each => each.id === at.story)
    const event = story?.events.find(each => each.id === at.event)
    return reading && story && event ? [[id, { reading, story, event }] as const] : []
  })
  return new Map(told)
}

const about = ({ accounts, ...entry }: Entry): unknown => [entry, accounts.map(({ chain }) => chain)]

/** Only whoever the entry names, of all that a part needs. */
function ofEntry(entities: Entities, entry: Entry): Entities {
  const named = [...idsWithin(about(entry))].map(id => [id, entities.get(id)] as const)
  return new Map(named.filter((pair): pair is [string, Entity] => pair[1] !== undefined))
}

function exportedOf(entry: Entry, entities: Entities, known: Known): Exported {
  const plain = (text: string): string => text.replace(/^\p{P}\s*/u, '')
  return {
    entry,
    sentence: sentenceOf(entry, entities),
    when: { ar: plain(whenIn('ar', entry.date)), en: plain(whenIn('en', entry.date)) },
    sides: sidesOf(entry, entities),
    entities: ofEntry(entities, entry),
    pages: known.pages,
    told: toldOf(entry, known),
  }
}

async function* exportedIn(store: Store, parts: AsyncIterable<Entry[]>, format: Format): AsyncIterable<Exported> {
  for await (const entries of parts) {
    const entities = await entitiesIn(store, entries.map(about))
    const known: Known = { pages: new Map(), read: new Map() }
    for (const entry of entries) {
      await know(store, entry, known, format)
      yield exportedOf(entry, entities, known)
    }
  }
}

async function* only(entry: Entry): AsyncIterable<Entry[]> {
  yield [entry]
}

const nobody: Settled = { filter: {}, named: [], unknown: [] }

/** A file of the entries that fit. It is made while it is read: the register must stay open until then. */
export async function exportIn(store: Store, query: ExportQuery): Promise<ExportFile> {
  const format = needFormat(query.format)
  const setting: Setting = {
    rows: needRows(query.rows),
    label: labels(),
    inArabic: reasonInArabic,
    period: { from: query.from ?? null, to: query.to ?? null },
    now: new Date().toISOString(),
    version,
  }
  needOneOrMany(query)
  const settled = query.entry === undefined ? await settle(store, query) : nobody
  const parts =
    query.entry === undefined ? entriesOf(store, settled, partOf(query)) : only(await findEntry(store, query.entry))
  const write = await format.load()
  return {
    chunks: write(exportedIn(store, parts, format), setting),
    mediaType: format.mediaType,
    fileName: `isnad.${format.suffix}`,
    isBinary: format.isBinary,
    named: settled.named,
    unknown: settled.unknown,
  }
}

/** Wrong use is told before a register is opened; it is closed when the file has been read. */
export async function exported<T>(
  { register, ...query }: ExportQuery & { register?: string },
  work: (file: ExportFile) => Promise<T>,
): Promise<T> {
  needFormat(query.format)
  needRows(query.rows)
  needOneOrMany(query)
  partOf(query)
  plainFilter(query)
  return withRegister(register, { create: false }, async store => work(await exportIn(store, query)))
}
