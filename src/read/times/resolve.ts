import type { DateBasis, DateValue } from '../../model/records.js'
import {
  addMonths,
  dayName,
  fromDay,
  isCivil,
  lastOfMonth,
  mondayOf,
  monthName,
  pad,
  toDay,
  weekdayOf,
  weekName,
} from './calendar.js'
import { durationName } from './durations.js'
import { hijriDay, hijriMonth, hijriYearNear } from './hijri.js'
import type { Clock, Duration, Point, Range, Unit, When } from './moment.js'

// From what was said to TIMEX3 and EDTF, counted from the day of publication where something must be counted.

type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export interface Resolved {
  type: TimeType
  value: string
  date: DateValue | null
  /** whether the day of publication was needed */
  counted: boolean
}

/** What part of the time line a point is: TIMEX3 and EDTF names, first and last day. */
interface Place {
  timex: string
  edtf: string | null
  first: number | null
  last: number | null
  counted: boolean
  why: string
}

interface Anchor {
  /** the day of publication */
  day: number | null
  /** -1: a report looks back, 1: something is to come, 0: neither is said */
  lean: -1 | 0 | 1
  /** the day that the text told last, and the expression that did */
  before?: { day: number; id: string } | null
}

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const seasons: Record<string, { edtf: string; month: number }> = {
  SP: { edtf: '21', month: 3 },
  SU: { edtf: '22', month: 6 },
  FA: { edtf: '23', month: 9 },
  WI: { edtf: '24', month: 12 },
}

const dayPlace = (day: number, counted: boolean, why: string): Place => ({
  timex: dayName(day),
  edtf: dayName(day),
  first: day,
  last: day,
  counted,
  why,
})

const partly = (timex: string, why: string, edtf: string | null = null): Place => ({
  timex,
  edtf,
  first: null,
  last: null,
  counted: false,
  why,
})

function monthPlace(year: number, month: number, counted: boolean, why: string): Place {
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

function yearPlace(year: number, counted: boolean, why: string): Place {
  const name = pad(year, 4)
  return { timex: name, edtf: name, first: toDay(year, 1, 1), last: toDay(year, 12, 31), counted, why }
}

const period = (timex: string, edtf: string, first: number, last: number, counted: boolean, why: string): Place => ({
  timex,
  edtf,
  first,
  last,
  counted,
  why,
})

const noAnchor = 'counted from the day of publication, which is not known'

/** Of the candidates in order of time, the one that `dir` or the leaning of the sentence asks for. */
function choose(candidates: readonly Place[], dir: number | null, anchor: number, lean: number): Place | undefined {
  const known = candidates.filter(c => c.first !== null)
  const past = (strict: boolean): Place[] => known.filter(c => (strict ? c.last! < anchor : c.first! <= anchor))
  const coming = (strict: boolean): Place[] => known.filter(c => (strict ? c.first! > anchor : c.last! >= anchor))
  const nearest = (): Place | undefined =>
    known.toSorted(
      (a, b) => Math.abs((a.first! + a.last!) / 2 - anchor) - Math.abs((b.first! + b.last!) / 2 - anchor),
    )[0]
  if (dir === 0) return nearest()
  if (dir !== null) return dir < 0 ? past(true).at(dir) : coming(true)[dir - 1]
  if (lean > 0) return coming(false)[0]
  return lean < 0 ? past(false).at(-1) : nearest()
}

const pickWhy = (dir: number | null, lean: number): string => {
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

function weekdayPlace(weekday: number, dir: number | null, { day, lean }: Anchor): Place {
  if (day === null) return partly(`XXXX-WXX-${weekday}`, `a ${weekdays[weekday]}; ${noAnchor}`)
  const same = day + ((weekday - weekdayOf(day)) % 7)
  const near = [-21, -14, -7, 0, 7, 14, 21].map(n => dayPlace(same + n, true, ''))
  // A bare weekday is one of the last seven days unless the sentence looks ahead.
  const chosen = choose(near, dir, day, dir === null && lean === 0 ? -1 : lean)!
  return { ...chosen, why: `${weekdays[weekday]}, ${pickWhy(dir, dir === null && lean === 0 ? -1 : lean)}` }
}

function hijriPlace(point: Point, { day: anchor, lean }: Anchor): Place {
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

function datePlace(point: Point, { day: anchor, lean }: Anchor): Place {
  const { year, month, day, dir, weekday } = point
  if (year !== null) {
    if (month === null && year >= 1350 && year <= 1460) return hijriPlace(point, { day: anchor, lean })
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

const dayPart = (day: number, why: string): Place => dayPlace(day, true, why)

function unitPlace(unit: Unit, n: number, anchor: number, why: string): Place {
  const { year, month } = fromDay(anchor)
  if (unit === 'day') return dayPart(anchor + n, why)
  if (unit === 'week' || unit === 'weekend') {
    const monday = mondayOf(anchor) + 7 * n
    const week = weekName(monday)
    if (unit === 'weekend')
      return period(`${week}-WE`, `${dayName(monday + 4)}/${dayName(monday + 6)}`, monday + 4, monday + 6, true, why)
    return period(week, `${dayName(monday)}/${dayName(monday + 6)}`, monday, monday + 6, true, why)
  }
  if (unit === 'month') {
    const to = addMonths({ year, month }, n)
    return monthPlace(to.year, to.month, true, why)
  }
  if (unit === 'quarter') {
    const to = addMonths({ year, month: 3 * Math.floor((month - 1) / 3) + 1 }, 3 * n)
    return quarterPlace(to.year, (to.month - 1) / 3 + 1, true, why)
  }
  if (unit === 'year') return yearPlace(year + n, true, why)
  if (unit === 'decade') return decadePlace(Math.floor(year / 10) + n, true, why)
  if (unit === 'century') return centuryPlace(Math.floor(year / 100) + 1 + n, true, why)
  return dayPart(anchor, why)
}

function quarterPlace(year: number, quarter: number, counted: boolean, why: string): Place {
  const last = quarter * 3
  return period(
    `${pad(year, 4)}-Q${quarter}`,
    `${pad(year, 4)}-${32 + quarter}`,
    toDay(year, last - 2, 1),
    toDay(year, last, lastOfMonth(year, last)),
    counted,
    why,
  )
}

function halfPlace(year: number, half: number, counted: boolean, why: string): Place {
  const last = half * 6
  return period(
    `${pad(year, 4)}-H${half}`,
    `${pad(year, 4)}-${39 + half}`,
    toDay(year, last - 5, 1),
    toDay(year, last, lastOfMonth(year, last)),
    counted,
    why,
  )
}

const decadePlace = (decade: number, counted: boolean, why: string): Place =>
  period(String(decade), `${decade}X`, toDay(decade * 10, 1, 1), toDay(decade * 10 + 9, 12, 31), counted, why)

const centuryPlace = (century: number, counted: boolean, why: string): Place =>
  period(
    String(century - 1),
    `${century - 1}XX`,
    toDay((century - 1) * 100, 1, 1),
    toDay(century * 100 - 1, 12, 31),
    counted,
    why,
  )

const plural = (n: number, unit: string): string => `${Math.abs(n)} ${unit}${Math.abs(n) === 1 ? '' : 's'}`

function shiftWhy(unit: Unit, n: number): string {
  if (n === 0) return unit === 'day' ? 'the day of publication' : `the ${unit} of publication`
  return `${plural(n, unit)} ${n < 0 ? 'before' : 'after'} the ${unit === 'day' ? 'day' : unit} of publication`
}

const unknownOf: Partial<Record<Unit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

// «15 من الشهر الجاري», «فبراير من العام الماضي», «الثلاثاء من الأسبوع الماضي»: the shift says the larger part.
function shiftPlace(point: Point, anchor: Anchor): Place {
  const { unit, n } = point.shift!
  const why = shiftWhy(unit, n)
  const { month, day, weekday } = point
  if (anchor.day === null) {
    if (unit === 'year' && month !== null) return datePlace({ ...point, shift: null, dir: null }, anchor)
    if (weekday !== null && (unit === 'day' || unit === 'week'))
      return partly(`XXXX-WXX-${weekday}`, `a ${weekdays[weekday]}; ${noAnchor}`)
    if (month !== null && day !== null) return datePlace({ ...point, shift: null }, anchor)
    if (unit === 'month' && day !== null) return partly(`XXXX-XX-${pad(day)}`, noAnchor)
    return partly(unknownOf[unit] ?? 'XXXX-XX-XX', noAnchor)
  }
  const base = unitPlace(unit, n, anchor.day, why)
  if (unit === 'year' && (month !== null || point.season || point.quarter || point.half)) {
    const place = placeOf({ ...point, shift: null, dir: null, year: fromDay(base.first!).year }, anchor)
    return { ...place, counted: true, why }
  }
  if (unit === 'month' && day !== null) {
    const { year, month: m } = fromDay(base.first!)
    if (isCivil(year, m, day)) return dayPlace(toDay(year, m, day), true, why)
  }
  if (unit === 'week' && weekday !== null)
    return dayPlace(base.first! + weekday - 1, true, `the ${weekdays[weekday]} of ${why}`)
  return base
}

function seasonPlace(point: Point, anchor: Anchor): Place {
  const { edtf, month } = seasons[point.season!]!
  const one = (year: number, counted: boolean, why: string): Place => {
    const end = addMonths({ year, month }, 2)
    return period(
      `${pad(year, 4)}-${point.season}`,
      `${pad(year, 4)}-${edtf}`,
      toDay(year, month, 1),
      toDay(end.year, end.month, lastOfMonth(end.year, end.month)),
      counted,
      why,
    )
  }
  if (point.year !== null) return one(point.year, false, 'season and year are told')
  if (anchor.day === null) return partly(`XXXX-${point.season}`, noAnchor)
  const now = fromDay(anchor.day).year
  const chosen = choose(
    [-2, -1, 0, 1, 2].map(n => one(now + n, true, '')),
    point.dir,
    anchor.day,
    anchor.lean,
  )
  return chosen
    ? { ...chosen, why: `the season ${pickWhy(point.dir, anchor.lean)}` }
    : partly(`XXXX-${point.season}`, noAnchor)
}

function yearPart(point: Point, anchor: Anchor): Place {
  const year = point.year ?? (anchor.day === null ? null : fromDay(anchor.day).year)
  const name = point.quarter === null ? `H${point.half}` : `Q${point.quarter}`
  if (year === null) return partly(`XXXX-${name}`, `the year is not told; ${noAnchor}`)
  const counted = point.year === null
  const why = counted ? 'taken to be of the year of publication' : 'the year is told'
  return point.quarter === null
    ? halfPlace(year, point.half!, counted, why)
    : quarterPlace(year, point.quarter, counted, why)
}

// The first week of a month is the one with its first Thursday, as ISO counts the weeks of a year.
function weekOfMonth(point: Point, anchor: Anchor): Place {
  const month = placeOf({ ...point, week: null, weekday: null }, anchor)
  if (month.first === null || month.last === null)
    return partly(`${month.timex || 'XXXX-XX'}-W${point.week === 9 ? 'XX' : pad(point.week!)}`, month.why)
  // Of the weekdays named, else of the Thursdays, by which ISO counts weeks.
  const days: number[] = []
  for (let day = month.first; day <= month.last; day++) if (weekdayOf(day) === (point.weekday ?? 4)) days.push(day)
  const n = point.week === 9 ? days.length : point.week!
  const day = days[n - 1]
  if (day === undefined) return { ...month, why: `${month.why}; it has no such week` }
  if (point.weekday !== null)
    return dayPlace(day, month.counted, `${month.why}; ${weekdays[point.weekday]} number ${n} of it`)
  const monday = mondayOf(day)
  const name = `${dayName(monday)}/${dayName(monday + 6)}`
  return period(`${month.timex}-W${pad(n)}`, name, monday, monday + 6, month.counted, `${month.why}; a week of it`)
}

function followPlace(n: number, { before }: Anchor): Place {
  if (!before) return partly('XXXX-XX-XX', 'counted from a day that the text does not tell')
  return dayPlace(
    before.day + n,
    true,
    n === 0 ? 'the day told before' : `${plural(n, 'day')} ${n < 0 ? 'before' : 'after'} the day told before`,
  )
}

function placeOf(point: Point, anchor: Anchor): Place {
  if (point.follow !== null) return followPlace(point.follow, anchor)
  if (point.week !== null) return weekOfMonth(point, anchor)
  if (point.shift) return shiftPlace(point, anchor)
  if (point.hijri) return hijriPlace(point, anchor)
  if (point.season) return seasonPlace(point, anchor)
  if (point.quarter !== null || point.half !== null) return yearPart(point, anchor)
  if (point.decade !== null) return decadePlace(point.decade, false, 'a decade')
  if (point.century !== null) return centuryPlace(point.century, false, 'a century')
  if (point.year !== null || point.month !== null) return datePlace(point, anchor)
  if (point.weekday !== null) return weekdayPlace(point.weekday, point.dir, anchor)
  return partly('', 'no day is told')
}

/** A weekday that contradicts its date: a near one is the day that was meant, one told with its date leaves the date. */
function settleWeekday(place: Place, point: Point, anchor: Anchor): Place {
  const { weekday } = point
  if (weekday === null || place.first === null || place.first !== place.last || weekdayOf(place.first) === weekday)
    return place
  const said = weekdays[weekday]!
  const stands = `${place.edtf} is a ${weekdays[weekdayOf(place.first)]}, but the text says ${said}`
  if (point.shift?.unit === 'day' && anchor.day !== null) {
    // Pages are dated late more often than early: one day ahead at most, else back.
    const back = (weekdayOf(place.first) - weekday + 7) % 7
    const other = back === 6 ? place.first + 1 : place.first - back
    const near = dayPlace(other, true, `${stands}: read as ${dayName(other)}, as the page may be dated off by a day`)
    return { ...near, first: Math.min(place.first, other), last: Math.max(place.first, other) }
  }
  return { ...place, why: `${place.why}; ${stands}` }
}

function settleTwin(place: Place, point: Point): Place {
  if (!point.twin) return place
  if (place.first === null) return place
  // What one calendar leaves out, the other says.
  const other = placeOf({ ...point.twin, dir: null }, { day: place.first, lean: 0 })
  if (other.first === null) return place
  const off = Math.abs(other.first - place.first)
  if (other.first === other.last && place.first === place.last && off > 1) {
    return { ...place, why: `${place.why}; the Hijri date beside it is ${other.edtf}` }
  }
  return { ...place, why: `${place.why}; the Hijri date beside it agrees` }
}

// The first, the middle and the last part of a longer time: bounds only, the name is that of the whole.
function narrowed(place: Place, mod: Point['mod']): Place {
  if (mod === null || place.first === null || place.last === null || place.first === place.last) return place
  const third = Math.floor((place.last - place.first + 1) / 3)
  const bounds = {
    START: [place.first, place.first + third],
    MID: [place.first + third, place.last - third],
    END: [place.last - third, place.last],
  }[mod]
  return {
    ...place,
    first: bounds[0]!,
    last: bounds[1]!,
    why: `${place.why}; its ${{ START: 'beginning', MID: 'middle', END: 'end' }[mod]}`,
  }
}

function hourOf(clock: Clock, part: string | null): number {
  const { hour } = clock
  if (part === null || hour > 12) return hour
  if (part === 'MO') return hour === 12 ? 0 : hour
  if (part === 'NI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour
  if (part === 'MI') return hour >= 10 ? hour : hour + 12
  return hour === 12 ? 12 : hour + 12
}

function clockName(clock: Clock, part: string | null): string {
  const hour = pad(hourOf(clock, part))
  const minute = clock.minute === null ? '' : `:${pad(clock.minute)}`
  const second = clock.second === null ? '' : `:${pad(clock.second)}`
  return `T${hour}${minute}${second}${clock.utc ? 'Z' : ''}`
}

function dateValue(place: Place, weekday: number | null): DateValue {
  const basis: DateBasis[] = [place.counted ? 'relative' : 'stated']
  return {
    value: place.edtf,
    notBefore: place.first === null ? null : dayName(place.first),
    notAfter: place.last === null ? null : dayName(place.last),
    weekday,
    basis,
    why: place.why,
  }
}

function resolvePoint(point: Point, anchor: Anchor): Resolved {
  const place = narrowed(settleTwin(settleWeekday(placeOf(point, anchor), point, anchor), point), point.mod)
  const time = point.clock
    ? clockName(point.clock, point.part)
    : point.part
      ? `T${point.part === 'PM' ? 'EV' : point.part}`
      : ''
  const dated = place.timex !== ''
  return {
    type: time || (point.shift && (point.shift.unit === 'hour' || point.shift.unit === 'minute')) ? 'TIME' : 'DATE',
    value: place.timex + time,
    date: dated ? dateValue(place, point.weekday) : null,
    counted: place.counted,
  }
}

function resolveRange({ from, to, list }: Range, anchor: Anchor): Resolved {
  const end = placeOf(to, anchor)
  // The beginning is the last such day before the end, not before the day of publication.
  const fromAnchor: Anchor =
    from.year === null && !from.shift && end.last !== null && end.first !== null ? { day: end.last, lean: -1 } : anchor
  const begin = placeOf(from.dir !== null && from.dir === to.dir ? { ...from, dir: null } : from, fromAnchor)
  const joined = !list || begin.last === null || end.first === null || end.first - begin.last === 1
  const counted = begin.counted || end.counted
  const timed = (place: Place, of: Point): string =>
    place.timex + (of.clock ? clockName(of.clock, of.part ?? to.part ?? from.part) : of.part ? `T${of.part}` : '')
  const known = begin.edtf !== null && end.edtf !== null
  const why = list ? 'told one by one' : 'from the first to the last'
  const date =
    begin.timex === '' && end.timex === ''
      ? null
      : dateValue(
          {
            timex: '',
            edtf: known && joined ? `${begin.edtf}/${end.edtf}` : null,
            first: begin.first,
            last: end.last,
            counted,
            why: `${why}; ${end.why}${joined ? '' : '; the days do not follow one another'}`,
          },
          null,
        )
  return {
    type: from.clock || to.clock || from.part || to.part ? 'TIME' : 'DATE',
    value: `${timed(begin, from)}/${timed(end, to)}`,
    date,
    counted,
  }
}

function daysBack(unit: Unit, n: number, from: number): number {
  const { year, month, day } = fromDay(from)
  if (unit === 'month' || unit === 'year') {
    const to = addMonths({ year, month }, unit === 'year' ? 12 * n : n)
    return toDay(to.year, to.month, Math.min(day, lastOfMonth(to.year, to.month)))
  }
  if (unit === 'day' || unit === 'week') return from + n * (unit === 'week' ? 7 : 1)
  return unit === 'decade' ? toDay(year + 10 * n, month, Math.min(day, 28)) : from
}

function resolveDuration({ amounts, dir }: Duration, { day }: Anchor): Resolved {
  const value = durationName(amounts)
  const [one] = amounts
  if (day === null || dir === null || dir === 0 || !one || one.n === null || amounts.length > 1)
    return { type: 'DURATION', value, date: null, counted: false }
  const other = daysBack(one.unit, dir * Math.round(one.n), day)
  const [first, last] = dir < 0 ? [other, day] : [day, other]
  const why = dir < 0 ? 'it ends on the day of publication' : 'it begins on the day of publication'
  const edtf = first === last ? dayName(first) : `${dayName(first)}/${dayName(last)}`
  return {
    type: 'DURATION',
    value,
    date: dateValue({ timex: '', edtf, first, last, counted: true, why }, null),
    counted: true,
  }
}

export function resolve(when: When, anchor: Anchor): Resolved {
  switch (when.kind) {
    case 'point':
      return resolvePoint(when, anchor)
    case 'range':
      return resolveRange(when, anchor)
    case 'duration':
      return resolveDuration(when, anchor)
    default:
      return { type: 'SET', value: when.value, date: null, counted: false }
  }
}
