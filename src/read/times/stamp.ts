import { makeDoc, type SentenceRules } from '../../arabic/doc.js'
import type { DateValue, Span } from '../../model/records.js'
import { dayName, dayOfIso, isCivil, pad, toDay, weekdayOf } from './calendar.js'
import type { TimeKnowledge } from './knowledge.js'
import { type Clock, merged, type Point, point } from './moment.js'
import { findTimes } from './parse.js'
import { resolve } from './resolve.js'
import { longestWins } from './settle.js'

// The line above or below a story that says when it was published.

const oneSentence: SentenceRules = {
  enders: new Set(),
  soft: new Set(),
  half: new Set(),
  carries: new Set(),
  carrying: new Set(),
  yet: new Set(),
  denying: new Set(),
  closers: new Set(),
  abbreviations: new Set(),
  units: new Set(),
}

const stated = (value: string, day: number, weekday: number | null, why: string): DateValue => ({
  value,
  notBefore: dayName(day),
  notAfter: dayName(day),
  weekday,
  basis: ['stated'],
  why,
})

const iso = /(?:^|[^\d])((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ]+(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/

function fromIso(text: string): DateValue | null {
  const found = iso.exec(text)
  if (!found) return null
  const [, y, m, d, hour, minute, zone] = found
  if (!isCivil(Number(y), Number(m), Number(d))) return null
  const day = toDay(Number(y), Number(m), Number(d))
  const time = hour
    ? `T${hour}:${minute}${zone === 'Z' ? 'Z' : zone ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : ''}`
    : ''
  return stated(dayName(day) + time, day, weekdayOf(day), 'an ISO date')
}

const latinWord = /\p{Script=Latin}+|\d+/gu
const isDay = (n: number): boolean => n >= 1 && n <= 31
const isYear = (n: number): boolean => n >= 1900 && n < 2150

/** Day and year beside the month: «28 September 2024», «September 28, 2024», «Oct 7 2025», «2025 Oct 7». */
function beside(words: readonly string[], at: number): { day: number; year: number } | null {
  const [before, after, last] = [words[at - 1], words[at + 1], words[at + 2]].map(Number)
  if (isDay(after!) && isYear(last!)) return { day: after!, year: last! }
  if (isDay(after!) && isYear(before!)) return { day: after!, year: before! }
  return isDay(before!) && isYear(after!) ? { day: before!, year: after! } : null
}

/** «September 28, 2024», «Mon, 16 Oct 2023 10:00», «lundi 16 octobre 2023». */
function fromLatin(text: string, knowledge: TimeKnowledge): DateValue | null {
  const clock = /(\d{1,2}):(\d\d)(?::\d\d)?\s*([AaPp])?/.exec(text)
  const words = (clock ? text.replace(clock[0], ' ') : text).match(latinWord) ?? []
  const known = words.map(word => knowledge.latin.get(word.toLowerCase()))
  const at = known.findIndex((one, i) => one?.cls === 'month' && beside(words, i) !== null)
  if (at < 0) return null
  const { day, year } = beside(words, at)!
  const month = known[at]!.value
  if (!isCivil(year, month, day)) return null
  const weekday = known.find(one => one?.cls === 'weekday')?.value ?? null
  const date = toDay(year, month, day)
  let hour = clock ? Number(clock[1]) : 0
  if (clock?.[3]) hour = (hour % 12) + (clock[3].toLowerCase() === 'p' ? 12 : 0)
  const time = clock && hour < 24 ? `T${pad(hour)}:${clock[2]}` : ''
  return stated(dayName(date) + time, date, weekday, contradiction(date, weekday) ?? 'a date in Latin letters')
}

const names = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const contradiction = (day: number, weekday: number | null): string | null =>
  weekday !== null && weekdayOf(day) !== weekday
    ? `${dayName(day)} is a ${names[weekdayOf(day)]}, but the text says ${names[weekday]}`
    : null

const completeness = (p: Point): number =>
  (p.day !== null && p.month !== null ? 4 : 0) +
  (p.year !== null ? 2 : 0) +
  (p.weekday !== null ? 0.5 : 0) +
  (p.hijri ? -1 : 0)

// No page of the web is of 1409 AH (1989): a stamp of 1403 is of the solar year that Iran counts by, which is not read.
const firstHijri = 1410

const isDate = (p: Point): boolean =>
  !p.shift && p.day !== null && p.month !== null && !(p.hijri && p.year !== null && p.year < firstHijri)

/** The time of day that stands nearer to the date than any other date does: a line may tell its last change too. */
function clockOf(points: readonly Point[], best: Point): Point | undefined {
  const from = points.indexOf(best)
  const isOther = (p: Point): boolean => p !== best && isDate(p) && p.hijri === best.hijri
  const near = (p: Point, at: number): boolean =>
    p.clock !== null && !isOther(p) && !points.slice(Math.min(at, from), Math.max(at, from)).some(isOther)
  return points.find(near)
}

/** The day, with the time of day when it is there, that a line of a page tells as its own. */
export function readStamp(text: string, span: Span, knowledge: TimeKnowledge): DateValue | null {
  const line = text.slice(span[0], span[1])
  const given = fromIso(line) ?? fromLatin(line, knowledge)
  if (given) return given
  const doc = makeDoc(text, [span], knowledge.lexicon, oneSentence)
  const points = longestWins(findTimes(doc, knowledge, knowledge.genres.news, 'stamp'))
    .map(found => found.when)
    .filter(when => when.kind === 'point')
  const best = points.filter(isDate).sort((a, b) => completeness(b) - completeness(a))[0]
  if (!best) return null
  const other = points.find(p => p !== best && isDate(p) && p.hijri !== best.hijri)
  const weekday = best.weekday ?? points.find(p => p.weekday !== null)?.weekday ?? null
  const time = clockOf(points, best)
  const whole = merged({ ...best, weekday, clock: null, part: null, twin: best.twin ?? other ?? null }, point({}))!
  const { date, value } = resolve(time ? { ...whole, clock: time.clock as Clock, part: time.part } : whole, {
    day: null,
    lean: -1,
    genre: knowledge.genres.news,
  })
  if (!date) return null
  // A Hijri date alone is a day too; a day without its year is told as far as it goes.
  const day = date.value !== null && dayOfIso(date.value) !== null
  return day && time ? { ...date, value } : date
}

const zoned = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/

/** A day of publication given from outside: an ISO date, or a date-time with or without a zone; else null. */
export function publishedOf(value: string): DateValue | null {
  const found = zoned.exec(value.trim())
  if (!found) return null
  const day = dayOfIso(found[1]!)
  if (day === null || Number(found[2] ?? 0) > 24 || Number(found[3] ?? 0) > 59) return null
  return {
    value: found[1]!,
    notBefore: found[1]!,
    notAfter: found[1]!,
    weekday: weekdayOf(day),
    basis: ['metadata'],
    why: 'given with the page',
  }
}
