import { addMonths, fromDay, lastOfMonth, toDay } from './calendar.js'
import type { Unit } from './moment.js'

/** The day that lies so many units from another: a month away is the same day of its month, where that has one. */
export function dayAway(unit: Unit, n: number, from: number): number {
  const { year, month, day } = fromDay(from)
  if (unit === 'month' || unit === 'year') {
    const to = addMonths({ year, month }, unit === 'year' ? 12 * n : n)
    return toDay(to.year, to.month, Math.min(day, lastOfMonth(to.year, to.month)))
  }
  if (unit === 'day' || unit === 'week') return from + n * (unit === 'week' ? 7 : 1)
  const years = { decade: 10, century: 100 }[unit as string]
  return years ? toDay(year + years * n, month, Math.min(day, 28)) : from
}

/** The same for several units one after the other: «شهر و21 يوما». */
export const dayAwayBy = (amounts: readonly { unit: Unit; n: number }[], sign: -1 | 1, from: number): number =>
  amounts.reduce((day, { unit, n }) => dayAway(unit, sign * n, day), from)
