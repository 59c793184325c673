import { fromDay, toDay } from './calendar.js'

// Umm al-Qura, as the platform's calendar data has it, asked once for the first day of every month.

const firstYear = 1356
const lastYear = 1500

interface Table {
  /** the first day of each month from 1356-01, and the day after the last */
  starts: number[]
}

let made: Table | undefined

function build(): Table {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  const dayOfMonth = (day: number): number => {
    for (const part of format.formatToParts(new Date(day * 86_400_000)))
      if (part.type === 'day') return Number(part.value)
    return 0
  }
  const starts = [toDay(1937, 3, 14)]
  while (starts.length <= (lastYear - firstYear + 1) * 12) {
    const next = starts.at(-1)! + 29
    starts.push(dayOfMonth(next) === 1 ? next : next + 1)
  }
  return { starts }
}

function table(): Table {
  made ??= build()
  return made
}

const index = (year: number, month: number): number => (year - firstYear) * 12 + month - 1

/** The first day of a Hijri month and the first day of the next; null outside 1356–1500. */
export function hijriMonth(year: number, month: number): [first: number, next: number] | null {
  const { starts } = table()
  const at = index(year, month)
  if (month < 1 || month > 12 || at < 0 || at + 1 >= starts.length) return null
  return [starts[at]!, starts[at + 1]!]
}

/** The day of a Hijri date; a month of 29 days said to have 30 runs into the next, as sightings do. */
export function hijriDay(year: number, month: number, day: number): number | null {
  const found = hijriMonth(year, month)
  return found && day >= 1 && day <= 30 ? found[0] + day - 1 : null
}

/** The Hijri year that a day is in, to within one. */
export const hijriYearNear = (day: number): number => {
  const { year, month } = fromDay(day)
  return Math.round((year + month / 12 - 622.5) * 1.030684) + 1
}
