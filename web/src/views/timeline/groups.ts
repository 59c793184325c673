import type { Brief } from '../../asking.js'

// A timeline in rows: months with a heading, days within them, and what has no date after all.

export interface Heading {
  row: 'heading'
  key: string
  /** a month, a year, or null of those without a date */
  at: string | null
}

export interface Line {
  row: 'entry'
  key: string
  entry: Brief
  /** 1 of the first in the whole list */
  position: number
  /** the day in the month of its heading where it is told; not again while it stays the same */
  day: string | null
  isDayTold: boolean
}

export type Row = Heading | Line

const dated = /^(?<month>\d{4}(?:-\d{2})?)(?:-\d{2})?(?=\/|$)/u

/** The month of an entry, or the year where no month is told, or the decade; null of one without a date. */
function monthOf({ date }: Pick<Brief, 'date'>): string | null {
  const value = date?.value ?? ''
  return dated.exec(value)?.groups?.month ?? (/^\d{3}X/u.test(value) ? value.slice(0, 4) : null)
}

/** The day of an entry, or the days from one to the other. */
function dayOf({ date }: Pick<Brief, 'date'>): string | null {
  const value = date?.value ?? ''
  return /^\d{4}-\d{2}-\d{2}/u.test(value) ? value : null
}

export function rowsOf(entries: readonly Brief[]): Row[] {
  const rows: Row[] = []
  let month: string | null | undefined
  let day: string | null = null
  entries.forEach((entry, i) => {
    const at = monthOf(entry)
    if (at !== month) {
      month = at
      day = null
      rows.push({ row: 'heading', key: `${at ?? 'undated'} ${i}`, at })
    }
    const on = dayOf(entry)
    rows.push({ row: 'entry', key: entry.id, entry, position: i + 1, day: on, isDayTold: on !== null && on === day })
    day = on
  })
  return rows
}

/** The last heading at or before a row. */
export function headingBefore(headings: readonly number[], row: number): number {
  let found = headings[0] ?? 0
  for (const index of headings) {
    if (index > row) break
    found = index
  }
  return found
}
