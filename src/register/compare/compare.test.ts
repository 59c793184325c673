import { describe, expect, it } from 'vitest'
import { document } from '../../knowledge/load.js'
import type { Casualty, Field } from '../../model/records.js'
import { tellingsOf } from '../accounts/tellings.js'
import { register } from '../register.js'
import { makeReading, type ToldContact } from '../testing.js'
import { citationsOf } from './citations.js'
import { compareFields } from './fields.js'
import { clashesAmong } from './headlines.js'
import { readoutsOf } from './readouts.js'

const who = ['person:vladimir-putin', 'person:abdel-fattah-el-sisi']

interface Told extends Partial<ToldContact> {
  published?: string
}

/** The fields of one occurrence, told by a page each. */
const compared = (...told: Told[]): Record<string, Field> =>
  compareFields(
    told.flatMap(({ published, ...contact }, i) =>
      tellingsOf(makeReading({ source: `${i}`, ...(published ? { published } : {}), contacts: [{ who, ...contact }] })),
    ),
  )

const tolls = (...casualties: (Partial<Casualty>[] | [string, Partial<Casualty>[]])[]): string | undefined =>
  compared(
    ...casualties.map(each =>
      typeof each[0] === 'string'
        ? { published: each[0], casualties: each[1] as Partial<Casualty>[] }
        : { casualties: each as Partial<Casualty>[] },
    ),
  ).casualties?.verdict

describe('casualties as several count them', () => {
  it.each<[string | undefined, Parameters<typeof tolls>]>([
    [undefined, [[], []]],
    ['single', [[{ n: 12 }], []]],
    ['agree', [[{ n: 12 }], [{ n: 12 }]]],
    ['conflict', [[{ n: 12 }], [{ n: 20 }]]],
    ['differ', [[{ min: 12 }], [{ n: 15 }]]],
    ['conflict', [[{ min: 12 }], [{ n: 10 }]]],
    ['differ', [[{ min: 12 }], [{ max: 20 }]]],
    // of other people, or of another fate
    ['differ', [[{ n: 12, unit: 'جنود' }], [{ n: 20, unit: 'مدنيين' }]]],
    ['differ', [[{ n: 12 }], [{ n: 20, what: 'wounded' }]]],
    ['differ', [[{ n: 12, side: 'state:EGY' }], [{ n: 20, side: 'state:RUS' }]]],
    ['conflict', [[{ n: 12, unit: 'جنود' }], [{ n: 20, unit: 'جنود' }]]],
    ['differ', [[{ n: 12 }, { n: 30, what: 'wounded' }], [{ n: 12 }]]],
    // part of a greater number
    ['differ', [[{ n: 12 }, { n: 3 }], [{ n: 12 }]]],
    // the dead are counted further as days pass, and not back
    [
      'differ',
      [
        ['2024-03-18', [{ n: 12 }]],
        ['2024-03-19', [{ n: 20 }]],
      ],
    ],
    [
      'conflict',
      [
        ['2024-03-18', [{ n: 20 }]],
        ['2024-03-19', [{ n: 12 }]],
      ],
    ],
    [
      'conflict',
      [
        ['2024-03-18', [{ n: 20 }]],
        ['2024-03-18', [{ n: 12 }]],
      ],
    ],
  ])('%s', (verdict, told) => {
    expect(tolls(...told)).toBe(verdict)
    expect(tolls(...([...told].reverse() as typeof told))).toBe(verdict)
  })
})

describe('sides', () => {
  const told = (actors: number, type: 'contact' | 'ACCUSE' = 'ACCUSE') => ({
    ...tellingsOf(makeReading({ source: `${actors}`, contacts: [{ who }] }))[0]!,
    group: type,
    actors,
  })

  it('are told of who does it, and to whom', () => {
    const { actors, recipients } = compareFields([told(1)])
    expect([actors?.readings[0]?.value, recipients?.readings[0]?.value]).toEqual([[who[0]], [who[1]]])
  })

  it('are none where nobody stands on them, and none of a contact', () => {
    expect(compareFields([told(2)])).not.toHaveProperty('recipients')
    expect(compareFields([told(0)])).not.toHaveProperty('actors')
    expect(compareFields([told(0, 'contact')])).not.toHaveProperty('recipients')
  })
})

describe('quotations', () => {
  const long = 'we shall work together for a quick end of all fire in the strip'
  const short = 'a quick end of all fire in the strip'

  it('are shortened or altered only of what the same has said', () => {
    const wording = (a?: string, b?: string): unknown =>
      compared(
        { quotes: [long], ...(a ? { speaker: a } : {}) },
        { quotes: [short], ...(b ? { speaker: b } : {}) },
      ).quotations!.readings.map(({ value }) => (value as { wording?: string }).wording ?? null)
    expect(wording(who[0], who[0])).toEqual(expect.arrayContaining(['shortened', null]))
    expect(wording(who[0])).toEqual(expect.arrayContaining(['shortened', null]))
    expect(wording(who[0], who[1])).toEqual([null, null])
  })
})

describe('readouts', () => {
  const [kremlin, presidency] = [[['office:RUS/president']], [['office:EGY/president']]]
  const saying = 'we shall work together for a quick end of all fire in the strip'
  const readouts = (...told: ToldContact[]) =>
    readoutsOf(register(told.map((contact, i) => makeReading({ source: `${i}`, contacts: [contact] })))[0]!)
  const call = { who, date: '2024-03-18' }

  it('are of institutions of two sides', () => {
    expect(readouts({ ...call, reportedBy: kremlin })).toEqual([])
    expect(readouts({ ...call, reportedBy: kremlin }, { ...call, reportedBy: [['unnamed:a source']] })).toEqual([])
  })

  it('tell what one side has and the other leaves out', () => {
    const [egypt, russia] = readouts(
      { ...call, reportedBy: kremlin, topics: ['oil', 'gas'], quotes: [saying] },
      { ...call, reportedBy: presidency, topics: ['gas', 'wheat'], initiator: who[0]!, quotes: [saying.slice(25)] },
    )
    expect([egypt, russia]).toMatchObject([
      { side: 'EGY', origins: ['institution:EGY/presidency'] },
      { side: 'RUS', origins: ['institution:RUS/presidency'] },
    ])
    expect(egypt!.alone.map(({ field, value }) => [field, value])).toEqual([
      ['initiator', who[0]],
      ['topics', 'wheat'],
    ])
    expect(russia!.alone.map(({ field, value }) => [field, value])).toEqual([['topics', 'oil']])
    for (const { accounts, alone } of [egypt!, russia!])
      for (const told of alone) expect(told.accounts).toEqual(accounts)
  })
})

describe('a reading is cited', () => {
  const reading = makeReading({
    contacts: [{ who, topics: ['oil'], quotes: ['no more war'], casualties: [{ n: 12 }] }],
    framing: [{ of: who[0]!, term: 'so called' }],
  })
  const [story] = reading.stories
  const told = { text: reading.page.text, story: story!, event: story!.events[0]! }
  const exact = (field: string, value: unknown): string[] =>
    citationsOf(field, value, told).map(span => reading.page.text.slice(...span))

  it('by the words that say so', () => {
    expect(exact('topics', 'oil')).toEqual(['oil'])
    expect(exact('quotations', { exact: 'No more  war' })).toEqual(['no more war'])
    expect(exact('kind', 'call')).toEqual(['ca'])
    expect(citationsOf('framing', { of: who[0], term: 'so called' }, told)).toEqual([[0, 2]])
    expect(citationsOf('framing', { of: who[1], term: 'so called' }, told)).toEqual(told.event.evidence)
  })

  it('by the passage that tells it, where no words of their own do', () => {
    expect(citationsOf('place', 'place:moscow', told)).toEqual(told.event.evidence)
    expect(citationsOf('anything', 1, told)).toEqual(told.event.evidence)
    const { span: _, ...toll } = told.event.casualties[0]!
    expect(citationsOf('casualties', toll, told)).toEqual([told.event.casualties[0]!.span])
  })
})

describe('headlines', () => {
  const { clash, fit } = document<Record<'clash' | 'fit', [string, string][]>>('register/opposites')

  it.each(clash)('%s / %s: cannot both be true', (a, b) => {
    expect(clashesAmong([a, b])).toMatchObject([{ a: 0, b: 1 }])
    expect(clashesAmong([b, a])).toMatchObject([{ a: 0, b: 1 }])
  })

  it.each(fit)('%s / %s: can', (a, b) => {
    expect(clashesAmong([a, b])).toEqual([])
    expect(clashesAmong([b, a])).toEqual([])
  })

  it('are set against each other, each pair once', () => {
    const [up, down] = ['ارتفاع أسعار القمح بعد موجة الجفاف', 'هبوط أسعار القمح رغم موجة الجفاف']
    expect(clashesAmong([up, 'خبر آخر', down, up]).map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [2, 3],
    ])
  })
})
