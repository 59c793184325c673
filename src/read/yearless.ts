import type { Period } from '../knowledge/dates.js'
import type { World } from '../knowledge/world.js'
import type { DateValue, Page, TimeExpression } from '../model/records.js'
import type { StoryLayout } from '../page/index.js'
import { contains } from '../text/span.js'
import type { Bounds } from './mentions/index.js'
import { dayName, dayOfIso, isCivil, toDay, weekdayOf } from './times/calendar.js'
import { readStamp, type TimeKnowledge } from './times/index.js'

// Agencies date their stories by day and month: «الدوحة في 19 نوفمبر /قنا/». The year follows from when the page was fetched, or from
// the offices that it names as held together with the day of the week that its lead calls today.

interface DayOfYear {
  month: number
  day: number
  weekday: number | null
}

const dayAndMonth = /^XXXX-(\d\d)-(\d\d)/

/** The day and month by which a story is dated without a year. */
function dayToldBy(page: Page, { stamps }: StoryLayout, knowledge: TimeKnowledge): DayOfYear | null {
  for (const stamp of stamps) {
    const date = readStamp(page.text, stamp, knowledge)
    const found = dayAndMonth.exec(date?.value ?? '')
    if (found) return { month: Number(found[1]), day: Number(found[2]), weekday: date!.weekday }
  }
  return null
}

/** «اليوم الخميس» at the head of a story */
function weekdayToday({ body }: StoryLayout, times: readonly TimeExpression[]): number | null {
  const first = times.find(({ type }) => type === 'DATE' || type === 'TIME')
  if (!body[0] || !first || !contains(body[0], first.span) || first.rule !== 'time/today-weekday') return null
  return first.date?.weekday ?? null
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
  const told = dayToldBy(known.page, layout, knowledge)
  if (!told) return null
  const dated = { ...told, weekday: told.weekday ?? weekdayToday(layout, known.times) }
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
