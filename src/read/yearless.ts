import type { Doc } from '../arabic/doc.js'
import type { Period } from '../knowledge/dates.js'
import type { World } from '../knowledge/world.js'
import type { DateValue, Page, TimeExpression } from '../model/records.js'
import type { StoryLayout } from '../page/index.js'
import { contains } from '../text/span.js'
import type { Bounds } from './mentions/index.js'
import { dayName, dayOfIso, isCivil, toDay, weekdayOf } from './times/calendar.js'
import { daysOff, readStamp, type TimeKnowledge } from './times/index.js'

// Agencies date their stories by day and month: «الدوحة في 19 نوفمبر /قنا/». The year follows from when the page was fetched, or from
// the offices that it names as held together with the day of the week that its lead calls today or yesterday. Papers do so in the lead alone.

interface DayOfYear {
  month: number
  day: number
  weekday: number | null
}

const dayAndMonth = /^XXXX-(\d\d)-(\d\d)/

/** The day and month by which a story is dated without a year. */
export function dayToldBy(page: Page, { stamps }: StoryLayout, knowledge: TimeKnowledge): DayOfYear | null {
  for (const stamp of stamps) {
    const found = dayOf(readStamp(page.text, stamp, knowledge))
    if (found) return found
  }
  return null
}

/** The first time that the lead of a story names, counted from today: «اليوم الخميس», «أمس الأربعاء», «اليوم السبت 14 أكتوبر». */
function nearDayOf({ body }: StoryLayout, { doc, times }: Known): { date: DateValue; off: number } | null {
  const first = times.find(({ type }) => type === 'DATE' || type === 'TIME')
  const off = body[0] && first?.date && contains(body[0], first.span) ? daysOff(doc, first) : null
  return off === null ? null : { date: first!.date!, off }
}

/** Whoever calls the day before Thursday yesterday writes on a Thursday. */
const weekdayFrom = (weekday: number, off: number): number => ((((weekday - 1 - off) % 7) + 7) % 7) + 1

function dayOf(date: DateValue | null): DayOfYear | null {
  const found = dayAndMonth.exec(date?.value ?? '')
  return found && { month: Number(found[1]), day: Number(found[2]), weekday: date!.weekday }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

const fits = ({ month, day, weekday }: DayOfYear, year: number, from: number, to: number): boolean => {
  if (!isCivil(year, month, day)) return false
  const at = toDay(year, month, day)
  return at >= from && at <= to && (weekday === null || weekdayOf(at) === weekday)
}

/** The only year between two days that has such a day. */
function onlyYear(told: DayOfYear, from: string, to: string): number | null {
  const [first, last] = [dayOfIso(from), dayOfIso(to)]
  if (first === null || last === null) return null
  const years: number[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++) if (fits(told, year, first, last)) years.push(year)
  return years.length === 1 ? years[0]! : null
}

const aYearBefore = (day: string): string => dayName(dayOfIso(day)! - 364)

/** The last day for which the tables are known to hold. */
const horizonOf = ({ terms }: World): string =>
  [...terms.values()].flat().reduce((last, { asOf }) => (asOf !== null && asOf > last ? asOf : last), '')

interface Known {
  page: Page
  doc: Doc
  times: readonly TimeExpression[]
  bounds: Bounds | null
  world: World
}

function yearToldBy(told: DayOfYear, { page, bounds, world }: Known): { year: number; why: string } | null {
  const fetched = page.retrieved?.slice(0, 10) ?? null
  if (fetched && dayOfIso(fetched) !== null) {
    const year = onlyYear(told, aYearBefore(fetched), fetched)
    return year === null ? null : { year, why: `fetched on ${fetched}` }
  }
  const { from, to }: Period = bounds?.period ?? { from: null, to: null }
  const end = to ?? (told.weekday === null ? null : horizonOf(world))
  const year = from && end ? onlyYear(told, from, end) : null
  return year === null ? null : { year, why: bounds!.why }
}

/** The date of a story that is dated by day and month, where only one year can be meant; null else. */
export function yearlessDate(layout: StoryLayout, knowledge: TimeKnowledge, known: Known): DateValue | null {
  const near = nearDayOf(layout, known)
  const told = dayToldBy(known.page, layout, knowledge) ?? (near?.off === 0 ? dayOf(near.date) : null)
  if (!told) return null
  const weekday = near?.date.weekday ? weekdayFrom(near.date.weekday, near.off) : null
  const dated = { ...told, weekday: told.weekday ?? weekday }
  const found = yearToldBy(dated, known)
  if (!found) return null
  const day = dayName(toDay(found.year, told.month, told.day))
  return {
    value: day,
    notBefore: day,
    notAfter: day,
    weekday: null,
    basis: ['stated', known.page.retrieved ? 'metadata' : 'office-term'],
    why: `Day and month are told; the year is the only one that fits: ${found.why}`,
  }
}
