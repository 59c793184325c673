import { tokenAt } from '../arabic/doc.js'
import type { DateValue, TimeExpression } from '../model/records.js'
import type { Clauses } from './clauses/index.js'
import { dayName, dayOfIso } from './times/calendar.js'
import { daysOff } from './times/index.js'

// «استقبل اليوم الأربعاء» on a page of Friday: what a crawler stamps, or a paper prints, a day or two late was written on the Wednesday, and «أمس» is
// the Tuesday. Three days late and more it is mostly an old text, of which nobody can say of what week: then nothing is counted from the page.

const fullDay = /^\d{4}-\d\d-\d\d/

/** The day from which an expression counts, if its own weekday or date is right: the Wednesday of «أمس الثلاثاء»; null where it is not known. */
function countedFrom(time: TimeExpression, off: number): string | null {
  const day = dayOfIso(time.date?.value?.slice(0, 10) ?? '')
  return day === null ? null : dayName(day - off)
}

// how many days after its dateline a story may be put on a page
const mostLate = 3

/** The day of a dateline shortly before that of the page: «القاهرة في 11 مارس /أ ش أ/ استقبل اليوم» on a page of the 12th. */
function datelineDay(stamps: readonly DateValue[], day: string): string | null {
  const last = dayOfIso(day)!
  for (const { value } of stamps)
    for (let late = 1; late <= mostLate; late++) {
      const told = dayName(last - late)
      if (value?.slice(0, 10) === told || value === `XXXX${told.slice(4)}`) return told
    }
  return null
}

/**
 * On which day the story was written where what it calls today and yesterday, or its dateline (`stamps`), contradicts the date of the page; null
 * where nothing does.
 */
export function writtenOn(
  { doc, marks }: Clauses,
  times: readonly TimeExpression[],
  published: DateValue | null,
  stamps: () => readonly DateValue[],
): DateValue | null {
  const day = published?.value?.slice(0, 10) ?? ''
  if (!fullDay.test(day)) return null
  const told = new Set<string | null>()
  for (const time of times) {
    if (!time.date || time.date.weekday === null || marks.quoteOf[tokenAt(doc, time.span[0])]! >= 0) continue
    const off = daysOff(doc, time)
    if (off !== null) told.add(countedFrom(time, off))
  }
  if (told.size > 1 || told.has(day)) return null
  const [value] = told.size === 0 ? [datelineDay(stamps(), day) ?? undefined] : told
  if (value === undefined) return null
  return {
    ...published!,
    value: value ?? null,
    notBefore: value ?? null,
    notAfter: value ?? day,
    weekday: null,
    basis: ['narrative'],
    why:
      value && told.size === 0
        ? `the page is of ${day}, but its dateline is of ${value}`
        : value
          ? `the page is of ${day}, but by what its text calls today or yesterday it was written on ${value}`
          : `the page is of ${day}, but what its text calls today or yesterday was days before`,
  }
}

const ofSomeYear = /^XXXX-(?:0|1)/

/** The expressions that count from the page, counted from the day on which it was written: `counted` are the same ones, so counted. */
export function countedAgain(
  times: readonly TimeExpression[],
  counted: readonly TimeExpression[],
  { why }: DateValue,
): TimeExpression[] {
  return times.map((time, i) => {
    const again = counted[i]!
    // what says itself on which weekday it was, and a date whose year only the page can tell, stay as they are
    if (time.anchor !== 'published' || time.otherwise || again.value === time.value || ofSomeYear.test(again.value))
      return time
    return { ...again, date: again.date && { ...again.date, why: `${again.date.why}; ${why}` } }
  })
}
