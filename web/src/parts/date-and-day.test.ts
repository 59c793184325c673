import { expect, it } from 'vitest'
import type { Speech } from '../language.js'
import { dateAndDay } from './date-and-day.js'

const speech = {
  locale: 'en-GB',
  say: (word: string, values: object = {}) => [word, ...Object.values(values)].join(' '),
} as unknown as Speech
const none = { value: null, notBefore: null, notAfter: null, weekday: null, basis: [], why: '' }

it.each([
  [{ ...none, value: '2025-11-06', weekday: 4 }, 'entry.weekday Thursday 6 November 2025'],
  [{ ...none, weekday: 1 }, 'Monday'],
  [{ ...none, weekday: 7, notBefore: '2025-01-01' }, 'entry.weekday Sunday date.notBefore 1 January 2025'],
  [{ ...none, value: '2025' }, '2025'],
  [{ ...none, value: '2025-11-06T16:17+02:00' }, 'date.clock 6 November 2025 16:17'],
  [{ ...none, notBefore: '2025-11-06', notAfter: '2025-11-06' }, '6 November 2025'],
  [null, 'date.unknown'],
])('%j is %s', (date, words) => expect(dateAndDay(date, speech)).toBe(words))
