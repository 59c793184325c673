import { dayName, lastOfMonth, monthName, pad, toDay } from './calendar.js'
import type { Genre } from './genres.js'

// Part of the time line: where it lies, what it is called, and how it is chosen among its like.

/** What part of the time line a point is: TIMEX3 and EDTF names, first and last day. */
export interface Place {
  timex: string
  edtf: string | null
  first: number | null
  last: number | null
  counted: boolean
  why: string
  /** where the text contradicts itself: what says so, and where it points */
  otherwise?: { by: 'weekday' | 'calendar'; place: Place }
}

/** The day that the text told last, or the year where it told no more, and the expression that did. */
export interface Told {
  day: number
  yearOnly: boolean
  id: string
}

export interface DayOfYear {
  month: number
  day: number
}

export interface Anchor {
  /** the day of publication */
  day: number | null
  /** -1: a report looks back, 1: something is to come, 0: neither is said */
  lean: -1 | 0 | 1
  before?: Told | null
  /** the day of publication where its year is not known */
  dayOfYear?: DayOfYear | null
  genre: Genre
  /** it is gone for certain, not only as its verb looks back */
  gone?: boolean
  /** the time of day at which it is said, where that is known */
  now?: { hour: number; minute: number }
}

export const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const dayPlace = (day: number, counted: boolean, why: string): Place => ({
  timex: dayName(day),
  edtf: dayName(day),
  first: day,
  last: day,
  counted,
  why,
})

export const partly = (timex: string, why: string, edtf: string | null = null): Place => ({
  timex,
  edtf,
  first: null,
  last: null,
  counted: false,
  why,
})

export function monthPlace(year: number, month: number, counted: boolean, why: string): Place {
  const name = monthName(year, month)
  return {
    timex: name,
    edtf: name,
    first: toDay(year, month, 1),
    last: toDay(year, month, lastOfMonth(year, month)),
    counted,
    why,
  }
}

export function yearPlace(year: number, counted: boolean, why: string): Place {
  const name = pad(year, 4)
  return { timex: name, edtf: name, first: toDay(year, 1, 1), last: toDay(year, 12, 31), counted, why }
}

export const period = (
  timex: string,
  edtf: string,
  first: number,
  last: number,
  counted: boolean,
  why: string,
): Place => ({
  timex,
  edtf,
  first,
  last,
  counted,
  why,
})

export const plural = (n: number, unit: string): string => `${Math.abs(n)} ${unit}${Math.abs(n) === 1 ? '' : 's'}`

export const noAnchor = 'counted from the day of publication, which is not known'

const fortnight = 14
const halfYear = 183

// «نهنئ الشعب بعيد الفطر» some days after the feast, «نحيي ذكرى 17 يوليو» on the 21st: not that of the year to come.
const justGone = (gone: Place | undefined, next: Place | undefined, anchor: number): Place | undefined =>
  gone &&
  gone.first === gone.last &&
  anchor - gone.last! <= fortnight &&
  (next === undefined || next.first! - anchor > halfYear)
    ? gone
    : undefined

/** Of the candidates in order of time, the one that `dir` or the leaning of the sentence asks for. */
export function choose(
  candidates: readonly Place[],
  dir: number | null,
  anchor: number,
  lean: number,
): Place | undefined {
  const known = candidates.filter(c => c.first !== null)
  const past = (strict: boolean): Place[] => known.filter(c => (strict ? c.last! < anchor : c.first! <= anchor))
  const coming = (strict: boolean): Place[] => known.filter(c => (strict ? c.first! > anchor : c.last! >= anchor))
  const nearest = (): Place | undefined =>
    known.toSorted(
      (a, b) => Math.abs((a.first! + a.last!) / 2 - anchor) - Math.abs((b.first! + b.last!) / 2 - anchor),
    )[0]
  if (dir === 0) return nearest()
  if (dir !== null) return dir < 0 ? past(true).at(dir) : coming(true)[dir - 1]
  if (lean > 0) return justGone(past(true).at(-1), coming(false)[0], anchor) ?? coming(false)[0]
  return lean < 0 ? past(false).at(-1) : nearest()
}

export const pickWhy = (dir: number | null, lean: number): string => {
  if (dir !== null)
    return dir < 0
      ? 'the last one before the day of publication'
      : dir > 0
        ? 'the next one after the day of publication'
        : 'the one nearest to the day of publication'
  return lean > 0
    ? 'the next one, as the sentence looks ahead'
    : lean < 0
      ? 'the last one up to the day of publication'
      : 'the one nearest to the day of publication'
}
