import type { Brief } from '../asking.js'
import { type Speech, useSpeech } from '../language.js'

export type DateTold = NonNullable<Brief['date']>

const whole = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

// ISO 8601, a day with its clock; the zone, where one is told, is not shown.
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/u

const styles: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

const yearless = /^X{4}(-\d{2}(?:-\d{2})?)$/u
// Any leap year: nothing of it is shown.
const someYear = '2000'

/** A month, or a day in it, of a year that is not known. */
function yearlessInWords(rest: string, locale: string): string {
  const { year: _, ...style } = styles[someYear.length + rest.length]!
  const [month, day = '01'] = rest.slice(1).split('-')
  const date = new Date(Date.UTC(Number(someYear), Number(month) - 1, Number(day)))
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date)
}

/** A year, a month or a day in words; any other value as it is. */
export function dayInWords(value: string, { locale, say }: Pick<Speech, 'locale' | 'say'>): string {
  const rest = yearless.exec(value)?.[1]
  if (rest !== undefined) return say('date.noYear', { day: yearlessInWords(rest, locale) })
  if (!whole.test(value)) return value
  const [year, month = '01', day = '01'] = value.split('-')
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  date.setUTCFullYear(Number(year))
  return new Intl.DateTimeFormat(locale, { ...styles[value.length], timeZone: 'UTC' }).format(date)
}

/** A date with what is known of it: a day, its clock, a span of days, bounds, or that nothing is. */
export function dateInWords(date: DateTold | null, speech: Speech): string {
  const { say } = speech
  const words = (value: string): string => dayInWords(value, speech)
  const [from, to] = [date?.notBefore, date?.notAfter]
  const value = date?.value
  if (value && (whole.test(value) || yearless.test(value))) return words(value)
  const [, day, clock] = moment.exec(value ?? '') ?? []
  if (day && clock) return say('date.clock', { day: words(day), clock })
  if (value?.includes('/')) {
    const [first = '', last = ''] = value.split('/')
    return say('date.between', { from: words(first), to: words(last) })
  }
  if (from && from === to) return words(from)
  if (from && to) return say('date.between', { from: words(from), to: words(to) })
  if (from) return say('date.notBefore', { from: words(from) })
  if (to) return say('date.notAfter', { to: words(to) })
  return value ?? say('date.unknown')
}

/** A date, with how it was worked out on hover. */
export function When({ date }: { date: DateTold | null }) {
  const speech = useSpeech()
  return (
    <time
      className={date?.value ? 'when' : 'when bounds'}
      title={speech.language === 'en' ? date?.why : undefined}
      dateTime={date?.value ?? undefined}
    >
      {dateInWords(date, speech)}
    </time>
  )
}
