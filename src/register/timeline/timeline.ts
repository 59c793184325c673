import type { Entry } from '../../model/records.js'
import { dayNumber, daysOf, daysOfValue } from '../occurrence/days.js'
import { byText, unique } from '../words.js'

export interface TimelineFilter {
  /** each name as the ids that it may mean; an entry must have one of each */
  with?: readonly (readonly string[])[]
  kind?: string
  /** days, both included */
  from?: string
  to?: string
}

interface Place {
  dated: boolean
  first: number
  last: number
}

function placeOf(entry: Entry): Place {
  const told = entry.date?.value ? daysOfValue(entry.date.value) : null
  const dated = told !== null && told.from !== null
  const days = dated ? told : daysOf(entry.date)
  return { dated, first: days.from ?? Number.POSITIVE_INFINITY, last: days.to ?? Number.POSITIVE_INFINITY }
}

// Infinity minus Infinity is no number.
const byNumber = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Dated entries by day, then undated ones by their bounds. */
function inOrder(entries: readonly Entry[]): Entry[] {
  const placed = entries.map(entry => ({ entry, at: placeOf(entry) }))
  placed.sort(
    (a, b) =>
      Number(b.at.dated) - Number(a.at.dated) ||
      byNumber(a.at.first, b.at.first) ||
      byNumber(a.at.last, b.at.last) ||
      byText(a.entry.id, b.entry.id),
  )
  return placed.map(({ entry }) => entry)
}

/** Every entity by which an entry is found: participants as any account names them, and mediators. */
export function namedIn(entry: Entry): string[] {
  const told = (entry.fields.participants?.readings ?? []).flatMap(reading => reading.value as string[])
  const mediators = (entry.fields.mediators?.readings ?? []).map(reading => String(reading.value))
  return unique([...entry.participants, ...told, ...mediators]).sort(byText)
}

function within(entry: Entry, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true
  const days = daysOf(entry.date)
  // An entry of which no day is known is in no span of days.
  if (days.from === null && days.to === null) return false
  return (
    (to === undefined || days.from === null || days.from <= dayNumber(to)) &&
    (from === undefined || days.to === null || days.to >= dayNumber(from))
  )
}

function fits(entry: Entry, filter: TimelineFilter): boolean {
  const people = new Set(namedIn(entry))
  return (
    (filter.with ?? []).every(ids => ids.some(id => people.has(id))) &&
    (filter.kind === undefined || entry.kind === filter.kind || entry.type === filter.kind) &&
    within(entry, filter.from, filter.to)
  )
}

export const timeline = (entries: readonly Entry[], filter: TimelineFilter = {}): Entry[] =>
  inOrder(entries.filter(entry => fits(entry, filter)))
