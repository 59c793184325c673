import { table } from '../knowledge/load.js'
import { IsnadError } from '../model/errors.js'
import type { Diagnostic } from '../model/records.js'
import { isoDate } from './dates.js'

// What scrapers export has the same few things under other names. `--fields` says under which: by the name of a scraper in
// knowledge/page/scrapers.tsv, by pairs, or by both.

export type Fields = Record<string, unknown>

const targets = ['id', 'url', 'outlet', 'published', 'retrieved', 'title', 'text', 'html'] as const
type Target = (typeof targets)[number]

/** For each thing the fields that may hold it, the first that does counts; `html.url` is a field within a field. */
export type FieldMap = Readonly<Partial<Record<Target, readonly string[]>>>

const isTarget = (name: string): name is Target => (targets as readonly string[]).includes(name)

const wrongUse = (message: string): IsnadError =>
  new IsnadError('usage', message, `Write --fields text=content,published=date, or one of: ${scrapers().join(', ')}`)

const scrapers = (): string[] => table('page/scrapers').map(row => row.scraper!)

function fieldsOfScraper(name: string): FieldMap {
  const row = table('page/scrapers').find(each => each.scraper === name)
  if (!row) throw wrongUse(`There is no scraper “${name}”.`)
  const cells = targets.map(target => [target, (row[target] ?? '').split('|').filter(Boolean)] as const)
  return Object.fromEntries(cells.filter(([, names]) => names.length > 0))
}

/** What `--fields` says: «trafilatura», «text=content,published=date|day», «common,outlet=paper». */
export function needFieldMap(option: string): FieldMap {
  let map: FieldMap = {}
  for (const part of option.split(',').map(each => each.trim())) {
    const [target = '', names] = part.split('=')
    if (names === undefined) map = { ...map, ...fieldsOfScraper(target) }
    else if (isTarget(target)) map = { ...map, [target]: names.split('|') }
    else throw wrongUse(`“${target}” is nothing that a page has.`)
  }
  return map
}

const within = (fields: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined),
      fields,
    )

// What exporters write where there is nothing.
const nothing = /^(?:None|null|nan|NaT|undefined)?$/u

/** A value as text; paragraphs that come as a list are set one below the other. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return nothing.test(value.trim()) ? null : value
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return null
  const parts = value.filter(each => typeof each === 'string')
  return parts.length > 0 ? parts.join('\n') : null
}

function valueUnder(fields: Fields, target: Target, names: readonly string[]): string | null {
  for (const name of names) {
    const value = within(fields, name)
    const text = textOf(target === 'text' || !Array.isArray(value) ? value : value[0])
    if (text !== null) return text
  }
  return null
}

const seconds = /^\d{9,10}(?:\.\d+)?$/u
const milliseconds = /^\d{12,13}$/u
// «Tue, 07 Oct 2025 10:00:00 GMT»: by RFC 5322, with its zone, so that no clock of ours comes into it.
const mailed = /^(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC?|[+-]\d{4})$/u

/** A date in one of the forms that exporters write, in ISO form; null where it is in none. */
function exportedDate(text: string): string | null {
  const trimmed = text.trim()
  if (seconds.test(trimmed)) return new Date(Number(trimmed) * 1000).toISOString()
  if (milliseconds.test(trimmed)) return new Date(Number(trimmed)).toISOString()
  if (mailed.test(trimmed)) return new Date(trimmed).toISOString()
  return isoDate(trimmed.replace(/ (?=[+-]\d{2}:?\d{2}$)/u, ''))
}

const unreadDate = (target: string, text: string): Diagnostic => ({
  code: 'acquire/unread-date',
  message: `The line says “${target}” in a form that is not read: “${text}”.`,
  span: null,
})

/** A line under the names that Isnad has, and what of it could not be read. */
export function renamed(fields: Fields, map: FieldMap | undefined): { fields: Fields; unread: Diagnostic[] } {
  if (!map) return { fields, unread: [] }
  const found: Fields = {}
  const unread: Diagnostic[] = []
  for (const target of targets) {
    const value = valueUnder(fields, target, map[target] ?? [target])
    if (value === null) continue
    const isDate = target === 'published' || target === 'retrieved'
    const taken = isDate ? exportedDate(value) : value
    if (taken === null) unread.push(unreadDate(target, value))
    else found[target] = taken
  }
  return { fields: found, unread }
}
