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
/** Two paragraphs long enough to be known again when copied. */
const paragraphs = ['m', 'n'].map(seed => Array.from({ length: 40 }, (_, i) => `${seed}${(i * 7) % 40}`).join(' '))

const ordinals: Partial<ToldContact>[] = [{}, {}, {}, { ordinal: 1, within: 'P1W' }, { ordinal: 2, within: 'P1W' }]

const arbitraryContact: fc.Arbitrary<ToldContact> = fc
  .record({
    who: fc.uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 3 }),
    kind: fc.constantFrom('call' as const, 'talks' as const, 'meeting' as const),
    status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
    date: fc.constantFrom(...dates),
    topics: fc.subarray(['first matter', 'second question', 'oil']),
    quotes: fc.subarray([quote]),
    text: fc.constantFrom(undefined, undefined, ...paragraphs),
    ordinal: fc.constantFrom(...ordinals),
  })
  .map(({ date, text, ordinal, ...told }) => ({
    ...told,
    ...ordinal,
    ...(date === undefined ? {} : { date }),
    ...(text === undefined ? {} : { text }),
  }))

/** Each contact of a page but the first may say that it followed the one before. */
const followed = (contacts: ToldContact[], follows: boolean): ToldContact[] =>
  contacts.map((contact, i) => (follows && i > 0 ? { ...contact, follows: i - 1 } : contact))

export const arbitraryPages: fc.Arbitrary<Reading[]> = fc
  .array(
    fc.record({
      contacts: fc.array(arbitraryContact, { minLength: 1, maxLength: 4 }),
      follows: fc.boolean(),
      outlet: fc.constantFrom('A', 'B'),
      published: fc.constantFrom(undefined, '2024-03-18', '2024-03-19', '2024-03-27'),
      n: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(pages =>
    pages.map(({ n, follows, contacts, published, outlet }, i) =>
      makeReading({
        outlet,
        contacts: followed(contacts, follows),
        source: `p${i}-${n}`,
        ...(published === undefined ? {} : { published }),
      }),
    ),
  )
