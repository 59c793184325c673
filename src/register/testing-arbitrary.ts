import fc from 'fast-check'
import type { Reading } from '../model/records.js'
import { makeReading, type ToldContact } from './testing.js'

// Pages at random on a handful of people and days, so that they meet often, for tests.

const putin = 'person:vladimir-putin'
const netanyahu = 'person:benjamin-netanyahu'
const abbas = 'person:mahmoud-abbas'
const sisi = 'person:abdel-fattah-el-sisi'
const monday = { weekday: 1, basis: ['stated' as const], why: 'a Monday' }
const quote = 'we shall work together for a quick end of all fire in the strip'

const people = [putin, netanyahu, abbas, sisi, 'state:RUS', 'state:EGY', 'office:EGY/president']
const dates: ToldContact['date'][] = [
  undefined,
  '2024-03-18',
  '2024-03-19',
  '2024-03',
  'XXXX-03-18',
  monday,
  { ...monday, notBefore: '2024-03-12', notAfter: '2024-03-19' },
]
const arbitraryContact: fc.Arbitrary<ToldContact> = fc
  .record({
    who: fc.uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 3 }),
    kind: fc.constantFrom('call' as const, 'talks' as const, 'meeting' as const),
    status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
    date: fc.constantFrom(...dates),
    topics: fc.subarray(['first matter', 'second question', 'oil']),
    quotes: fc.subarray([quote]),
  })
  .map(({ date, ...told }) => (date === undefined ? told : { ...told, date }))
export const arbitraryPages: fc.Arbitrary<Reading[]> = fc
  .array(
    fc.record({
      contacts: fc.array(arbitraryContact, { minLength: 1, maxLength: 4 }),
      outlet: fc.constantFrom('A', 'B'),
      n: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(pages => pages.map(({ n, ...page }, i) => makeReading({ ...page, source: `p${i}-${n}` })))
