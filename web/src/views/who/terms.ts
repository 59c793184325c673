import type { Who } from '../../asking.js'

// Offices over time, as parts of the time that they take together.

export type Term = Who['terms'][number]

export interface Bar {
  term: Term
  /** where it begins and how long it is, in parts of the whole */
  start: number
  size: number
  /** its beginning or its end is not known */
  isOpen: { from: boolean; to: boolean }
}

export interface Drawn {
  bars: Bar[]
  from: number
  to: number
  /** the years that are told */
  years: number[]
}

const yearOf = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 365
}

const unknownLength = 4
const mostYears = 6
// A year is written behind its place; behind this part of the whole there is no room for it.
const lastTold = 0.92
const gaps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]

function yearsBetween(from: number, to: number): number[] {
  const gap = gaps.find(each => (to - from) / each <= mostYears) ?? 1000
  const first = Math.ceil(from / gap) * gap
  return Array.from({ length: Math.max(0, Math.floor((to - first) / gap) + 1) }, (_, i) => first + i * gap)
}

/** Terms on one scale of years; one without an end goes on to the day until which it is known to hold. */
export function termsDrawn(terms: readonly Term[]): Drawn | null {
  const known = terms.filter(({ from, to, asOf }) => from ?? to ?? asOf)
  if (known.length === 0) return null
  const spans = known.map(({ from, to, asOf }) => {
    const end = to ?? asOf
    const first = from === null ? yearOf(end!) - unknownLength : yearOf(from)
    return [first, Math.max(first, end === null ? first + unknownLength : yearOf(end))] as const
  })
  const from = Math.floor(Math.min(...spans.map(([first]) => first)))
  const to = Math.ceil(Math.max(...spans.map(([, last]) => last), from + 1))
  const whole = to - from
  const bars = known.map((term, i): Bar => {
    const [first, last] = spans[i]!
    return {
      term,
      start: (first - from) / whole,
      size: (last - first) / whole,
      isOpen: { from: term.from === null, to: term.to === null },
    }
  })
  return { bars, from, to, years: yearsBetween(from, to).filter(year => (year - from) / whole <= lastTold) }
}
