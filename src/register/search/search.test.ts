import { describe, expect, it } from 'vitest'
import { tellingsOf } from '../accounts/tellings.js'
import { makeReading } from '../testing.js'
import { around } from './around.js'
import { askedIn } from './asked.js'
import { documentsOf } from './documents.js'
import { stemmedIn } from './tokens.js'

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'

describe('what is asked for', () => {
  it.each([
    ['وقف النار', [{ text: 'وقف النار', isPhrase: false }]],
    [
      '"وقف النار" غزة',
      [
        { text: 'وقف النار', isPhrase: true },
        { text: 'غزة', isPhrase: false },
      ],
    ],
    [
      'غزة «وقف النار»',
      [
        { text: 'غزة', isPhrase: false },
        { text: 'وقف النار', isPhrase: true },
      ],
    ],
    [
      '“a b” c',
      [
        { text: 'a b', isPhrase: true },
        { text: 'c', isPhrase: false },
      ],
    ],
    ['  ', []],
    ['"" «»', []],
  ])('%s', (text, parts) => {
    expect(askedIn(text)).toEqual(parts)
  })

  it.each(['"وقف النار', 'غزة «وقف', '“a'])('is not understood where a quotation is not closed: %s', text => {
    expect(askedIn(text)).toBeNull()
  })
})

const reading = makeReading({
  outlet: 'صحيفة سبق',
  published: '2024-03-18',
  contacts: [
    {
      who: [putin, sisi],
      date: '2024-03-18',
      text: 'بحث الرئيسان وقف إطلاق النار',
      quotes: ['لا حل إلا بالحوار'],
    },
  ],
  text: ['ارتفعت أسعار النفط والذهب'],
})

describe('what a reading is found by', () => {
  const docs = documentsOf(reading, tellingsOf(reading))

  it('is its stories, statements and accounts', () => {
    expect(docs.map(({ part, item }) => [part, item])).toEqual([
      ['story', 's0'],
      ['statement', 's0.0'],
      ['account', `${reading.page.id.slice(0, 16)}:s0:e0`],
    ])
    const [story, , account] = docs
    expect(story!.words).toEqual(expect.arrayContaining(['نفط', 'ذهب', 'اطلاق']))
    expect(account!.words).toContain('اطلاق')
    expect(account!.words).not.toContain('نفط')
    for (const { outlet, day } of docs) expect([outlet, day]).toEqual(['outlet:sabq', '2024-03-18'])
  })

  it('names whoever takes part, his office then and his state', () => {
    const account = docs.find(({ part }) => part === 'account')!
    expect(account.who).toEqual(expect.arrayContaining([putin, 'office:RUS/president', 'of:RUS', sisi, 'of:EGY']))
    expect(account.who).not.toContain('office:RUS/prime-minister')
  })
})

describe('the words around what was found', () => {
  const wanted = (...phrase: string[]) => ({
    phrase: phrase.flatMap(word => stemmedIn(word).map(({ stem }) => stem)),
    also: [],
    who: [],
  })
  const long = `${'كلمة أخرى '.repeat(60)}زار الوزير المصري بغداد اليوم. ${'كلمة أخرى '.repeat(60)}`
  const text = `سطر أول\n${long}\nسطر ثالث عن بغداد`
  const spans: [number, number][] = [[0, text.length]]

  it('hold as much as possible of it, in whole words of one line', () => {
    const found = around(text, spans, [wanted('بغداد'), wanted('وزير')], [])!
    const exact = text.slice(...found.span)
    expect(exact).toContain('زار الوزير المصري بغداد')
    expect(exact).not.toContain('\n')
    expect(exact.length).toBeLessThan(300)
    expect(`${text.slice(0, found.span[0])}${exact}`.endsWith(exact)).toBe(true)
    expect(/\s|^$/u.test(text[found.span[0] - 1] ?? '') && /\s/u.test(text[found.span[1]] ?? ' ')).toBe(true)
    expect(found.marks.map(span => text.slice(...span))).toEqual(['الوزير', 'بغداد'])
  })

  it('mark a phrase as one', () => {
    const found = around(text, spans, [wanted('الوزير', 'المصري')], [])!
    expect(found.marks.map(span => text.slice(...span))).toEqual(['الوزير المصري'])
  })

  it('mark who is meant by it', () => {
    const mention = { span: [0, 3], head: [0, 3], entity: putin, holder: null } as const
    const found = around(text, spans, [{ phrase: ['غيره'], also: [], who: [putin] }], [mention as never])!
    expect(found).toEqual({ span: [0, 7], marks: [[0, 3]] })
  })

  it('are the beginning where nothing of it stands there', () => {
    expect(around(text, spans, [wanted('غائب')], [])).toEqual({ span: [0, 7], marks: [] })
    expect(around('', [], [wanted('غائب')], [])).toBeNull()
  })
})
