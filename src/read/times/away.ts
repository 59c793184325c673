import { addMonths, fromDay, lastOfMonth, toDay } from './calendar.js'
import type { Unit } from './moment.js'

const monthsOf: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 }
const daysOf: Partial<Record<Unit, number>> = { day: 1, week: 7 }

/** The day that lies so many units from another: a month away is the same day of its month, where that has one. */
export function dayAway(unit: Unit, n: number, from: number): number {
  const days = daysOf[unit]
  if (days) return from + Math.round(n * days)
  const months = monthsOf[unit]
  if (!months) return from
  const { year, month, day } = fromDay(from)
  const to = addMonths({ year, month }, Math.round(n * months))
  return toDay(to.year, to.month, Math.min(day, lastOfMonth(to.year, to.month)))
}

/** The same for several units one after the other: «شهر و21 يوما». */
export const dayAwayBy = (amounts: readonly { unit: Unit; n: number }[], sign: -1 | 1, from: number): number =>
  amounts.reduce((day, { unit, n }) => dayAway(unit, sign * n, day), from)
