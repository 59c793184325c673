import { dayName, fromDay, isCivil, pad, toDay, weekdayOf } from './calendar.js'
import { hijriDay, hijriMonth, hijriYearNear } from './hijri.js'
import type { Point } from './moment.js'
import {
  type Anchor,
  choose,
  dayPlace,
  monthPlace,
  noAnchor,
  type Place,
  partly,
  period,
  pickWhy,
  weekdays,
  yearPlace,
} from './place.js'

// Days, months and years told by their names, by either calendar.

export function weekdayPlace(weekday: number, dir: number | null, { day, lean }: Anchor): Place {
  if (day === null) return partly(`XXXX-WXX-${weekday}`, `a ${weekdays[weekday]}; ${noAnchor}`)
  const same = day + ((weekday - weekdayOf(day)) % 7)
  const near = [-21, -14, -7, 0, 7, 14, 21].map(n => dayPlace(same + n, true, ''))
  // A bare weekday is one of the last seven days unless the sentence looks ahead.
  const chosen = choose(near, dir, day, dir === null && lean === 0 ? -1 : lean)!
  return { ...chosen, why: `${weekdays[weekday]}, ${pickWhy(dir, dir === null && lean === 0 ? -1 : lean)}` }
}

export function hijriPlace(point: Point, { day: anchor, lean }: Anchor): Place {
  const { year, month, day, dir } = point
  const one = (y: number, why: string, counted: boolean): Place | null => {
    if (month === null) {
      const first = hijriMonth(y, 1)
      const last = hijriMonth(y, 12)
      if (!first || !last) return null
      return period(
        `${dayName(first[0])}/${dayName(last[1] - 1)}`,
        `${dayName(first[0])}/${dayName(last[1] - 1)}`,
        first[0],
        last[1] - 1,
        counted,
        why,
      )
    }
    if (day === null) {
      const found = hijriMonth(y, month)
      if (!found) return null
      const name = `${dayName(found[0])}/${dayName(found[1] - 1)}`
      return period(name, name, found[0], found[1] - 1, counted, why)
    }
    const found = hijriDay(y, month, day)
    return found === null ? null : dayPlace(found, counted, why)
  }
  if (year !== null)
    return (
      one(year, 'Hijri, by the Umm al-Qura calendar', false) ?? partly('XXXX', 'Hijri, outside the calendar known here')
    )
  const unknown = day === null ? 'XXXX-XX' : 'XXXX-XX-XX'
  if (anchor === null) return partly(unknown, `Hijri without a year; ${noAnchor}`)
  const near = hijriYearNear(anchor)
  const candidates = [near - 2, near - 1, near, near + 1, near + 2].map(y => one(y, '', true)).filter(p => p !== null)
  const chosen = choose(candidates, dir, anchor, lean)
  return chosen
    ? { ...chosen, why: `Hijri, by the Umm al-Qura calendar: ${pickWhy(dir, lean)}` }
    : partly(unknown, 'Hijri, outside the calendar known here')
}

// A date without a year whose weekday is told is the near one that falls on that weekday, when there is one.
function byWeekday(candidates: readonly Place[], weekday: number | null, anchor: number): readonly Place[] {
  if (weekday === null) return candidates
  const fitting = candidates.filter(
    c => c.first !== null && weekdayOf(c.first) === weekday && Math.abs(c.first - anchor) < 400,
  )
  return fitting.length ? fitting : candidates
}

export function datePlace(point: Point, from: Anchor): Place {
  const { day: anchor, lean } = from
  const { year, month, day, dir, weekday } = point
  if (year !== null) {
    if (month === null && year >= 1350 && year <= 1460) return hijriPlace(point, from)
    if (month === null) return yearPlace(year, false, 'the year is told')
    if (day === null || !isCivil(year, month, day)) return monthPlace(year, month, false, 'month and year are told')
    return dayPlace(toDay(year, month, day), false, 'day, month and year are told')
  }
  const name = day === null ? `XXXX-${pad(month!)}` : `XXXX-${pad(month!)}-${pad(day)}`
  if (anchor === null) return partly(name, `the year is not told; ${noAnchor}`, name)
  const now = fromDay(anchor).year
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(n => now + n)
  const candidates =
    day === null
      ? years.map(y => monthPlace(y, month!, true, ''))
      : years.filter(y => isCivil(y, month!, day)).map(y => dayPlace(toDay(y, month!, day), true, ''))
  const chosen = choose(byWeekday(candidates, weekday, anchor), dir, anchor, lean)
  return chosen
    ? { ...chosen, why: `the year is not told: ${pickWhy(dir, lean)}` }
    : partly(name, 'no such day near the day of publication', name)
}
