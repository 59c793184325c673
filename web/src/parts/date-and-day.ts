import type { Speech } from '../language.js'
import { type DateTold, dateInWords } from './when.js'

/** Weekdays from Monday; the first of January 2024 was one. */
const weekdayName = (weekday: number, { locale }: Speech): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, weekday)))

/** A date with its weekday; of some, no more than the weekday is known. */
export function dateAndDay(date: DateTold | null, speech: Speech): string {
  const words = dateInWords(date, speech)
  if (!date?.weekday) return words
  const day = weekdayName(date.weekday, speech)
  const isAlone = date.value === null && date.notBefore === null && date.notAfter === null
  return isAlone ? day : speech.say('entry.weekday', { day, date: words })
}
