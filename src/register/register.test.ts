import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Entry, type Reading } from '../model/records.js'
import { register, replaces } from './register.js'
import { makeReading, type ToldContact, type ToldPage } from './testing.js'
import { arbitraryPages } from './testing-arbitrary.js'

const putin = 'person:vladimir-putin'
const netanyahu = 'person:benjamin-netanyahu'
const abbas = 'person:mahmoud-abbas'
const sisi = 'person:abdel-fattah-el-sisi'
const raisi = 'person:ebrahim-raisi'
const assad = 'person:bashar-al-assad'
const kremlin = 'body:kremlin'

const monday = { weekday: 1, basis: ['stated' as const], why: 'a Monday' }
const bounds = {
  notBefore: '2022-12-29',
  notAfter: '2024-05-19',
  basis: ['office-term' as const],
  why: 'the offices that the page names',
}

const withPutin = (who: string, more: Partial<ToldContact> = {}): ToldContact => ({
  who: [putin, who],
  reportedBy: [[kremlin]],
  ...more,
})

const accountsOf = (readings: Reading[]): string[][] => {
  const source = new Map(readings.map(({ page }) => [page.id, page.source]))
  const name = (page: string, event: string) => `${source.get(page)}.${event}`
  return register(readings)
    .map(entry => entry.accounts.map(account => name(account.page, account.event)).sort())
    .sort()
}

const oneEntry = (...pages: ToldPage[]): Entry => {
  const entries = register(pages.map(makeReading))
  expect(entries).toHaveLength(1)
  return entries[0]!
}
const entriesOf = (...pages: ToldPage[]): Entry[] => register(pages.map(makeReading))

describe('the five pages, as readings by hand', () => {
  const seeds = [
    {
      source: '000',
      published: '2025-10-07',
      contacts: [withPutin(netanyahu, { date: '2025-10-07', topics: ['غزة', 'البرنامج النووي الإيراني', 'سوريا'] })],
    },
    {
      source: '001',
      contacts: [netanyahu, abbas, sisi, raisi, assad].map(who =>
        withPutin(who, { date: { ...monday, ...bounds }, topics: ['الوضع الإنساني في غزة'] }),
      ),
    },
    { source: '002', contacts: [withPutin(netanyahu, { reportedBy: [], topics: ['المدنيين في غزة'] })] },
    {
      source: '003',
      contacts: [
        withPutin(netanyahu, {
          initiator: putin,
          date: { ...monday, ...bounds, notBefore: '2023-10-08' },
          reportedBy: [[kremlin], ['office:ISR/prime-minister']],
        }),
        ...[assad, raisi, sisi, abbas].map(who => withPutin(who, { kind: 'talks', date: bounds })),
      ],
    },
    {
      source: '004',
      contacts: [
        withPutin(netanyahu, {
          ordinal: 2,
          within: 'P1W',
          follows: 1,
          topics: ['سوريا', 'البرنامج النووي الإيراني'],
          reportedBy: [['person:dmitry-peskov'], [kremlin]],
        }),
        withPutin(netanyahu, { date: 'XXXX-07-28', topics: ['سوريا'] }),
      ],
    },
  ].map(makeReading)

  it('brings the five calls that two pages tell together, and keeps the others apart', () => {
    expect(accountsOf(seeds)).toEqual([
      ['000.e0'],
      ['001.e0', '003.e0'],
      ['001.e1', '003.e4'],
      ['001.e2', '003.e3'],
      ['001.e3', '003.e2'],
      ['001.e4', '003.e1'],
      ['002.e0'],
      ['004.e0'],
      ['004.e1'],
    ])
  })

  it('calls a call what one page calls talks, and names both origins', () => {
    const entries = register(seeds).filter(entry => entry.accounts.length === 2)
    expect(entries.map(entry => entry.kind)).toEqual(['call', 'call', 'call', 'call', 'call'])
    const both = entries.find(entry => entry.participants.includes(netanyahu))!
    expect(both.origins.map(origin => origin.id)).toEqual(['institution:ISR/government', 'institution:RUS/presidency'])
    expect(both.fields.initiator).toMatchObject({ verdict: 'single' })
  })

  it('bounds an undated entry by the bounds of its accounts, and says why', () => {
    const both = register(seeds).find(entry => entry.accounts.length === 2 && entry.participants.includes(netanyahu))!
    expect(both.date).toMatchObject({ value: null, notBefore: '2023-10-08', notAfter: '2024-05-19', weekday: 1 })
    expect(both.date!.basis).toContain('office-term')
    expect(both.date!.basis).toContain('other-account')
    expect(both.date!.why).toContain('offices')
  })

  it('counts a spokesman and his palace as one origin, and points at the entry that came before', () => {
    const entries = register(seeds)
    const second = entries.find(entry => entry.fields.ordinal)!
    expect(second.origins.map(origin => origin.id)).toEqual(['institution:RUS/presidency'])
    expect(entries.find(entry => entry.id === second.follows)!.date!.value).toBe('XXXX-07-28')
  })

  it('makes entries that fit their schema', () => {
    for (const entry of register(seeds)) expect(() => Entry.parse(entry)).not.toThrow()
  })
})

describe('accounts that are one occurrence', () => {
  const told = { who: [putin, sisi], date: '2024-03-18' }

  it('meet on the same pair and day', () => {
    const entry = oneEntry({ source: 'a', contacts: [told] }, { source: 'b', contacts: [told] })
    expect(entry.why.map(reason => reason.code)).toContain('same-day')
  })

  it('meet where one names the state and the topics agree', () => {
    oneEntry(
      { source: 'a', contacts: [{ ...told, topics: ['حرب غزة', 'قناة السويس'] }] },
      {
        source: 'b',
        contacts: [{ who: [putin, 'state:EGY'], date: '2024-03-18', topics: ['قناة السويس', 'حرب غزة'] }],
      },
    )
  })

  it('meet where one names the office that the other names the holder of', () => {
    const entry = oneEntry(
      { source: 'a', contacts: [told] },
      { source: 'b', contacts: [{ who: [putin, 'office:EGY/president'], date: '2024-03-18' }] },
    )
    expect(entry.participants).toEqual([putin, sisi])
  })

  it('planned and then happened are one whose status moved', () => {
    const entry = oneEntry(
      { source: 'a', contacts: [{ ...told, status: 'planned' }] },
      { source: 'b', contacts: [told] },
    )
    expect(entry.status).toBe('happened')
    expect(entry.fields.status!.verdict).toBe('differ')
  })

  it('announced and then denied are one in conflict', () => {
    const entry = oneEntry(
      { source: 'a', contacts: [told] },
      { source: 'b', contacts: [{ ...told, status: 'denied' }] },
    )
    expect(entry.status).toBe('disputed')
    expect(entry.fields.status!.verdict).toBe('conflict')
  })

  it('one month and a day in it differ in detail when the same words are quoted', () => {
    const quotes = ['نعمل معا من أجل وقف سريع لإطلاق النار في القطاع']
    const entry = oneEntry(
      { source: 'a', contacts: [{ ...told, quotes }] },
      { source: 'b', contacts: [{ ...told, date: '2024-03', quotes }] },
    )
    expect(entry.date!.value).toBe('2024-03-18')
    expect(entry.fields.date!.verdict).toBe('differ')
    expect(entry.fields.quotations!.verdict).toBe('agree')
  })

  it('a weekday and a narrow window make a day', () => {
    const week = { weekday: 1, notBefore: '2024-03-14', notAfter: '2024-03-20', basis: ['narrative' as const] }
    const entry = oneEntry(
      { source: 'a', contacts: [{ ...told, date: week }] },
      { source: 'b', contacts: [{ ...told, date: { ...week, notBefore: '2024-03-15' } }] },
    )
    expect(entry.date).toMatchObject({ value: '2024-03-18' })
  })

  it('name different sides as the one that called: a conflict', () => {
    const quotes = ['نعمل معا من أجل وقف سريع لإطلاق النار في القطاع']
    const entry = oneEntry(
      { source: 'a', contacts: [{ ...told, initiator: putin, quotes }] },
      { source: 'b', contacts: [{ ...told, initiator: sisi, quotes }] },
    )
    expect(entry.fields.initiator!.verdict).toBe('conflict')
  })

  it('knows a shortened and an altered quotation from a new one', () => {
    const whole = 'نعمل معا من أجل وقف سريع لإطلاق النار في القطاع كله'
    const quotes = [
      [whole],
      ['من أجل وقف سريع لإطلاق النار'],
      ['نعمل معا من أجل وقف سريع لإطلاق النار في المدينة'],
      ['لا شيء من هذا قيل في تلك المكالمة قط'],
    ]
    const entry = oneEntry(...quotes.map((said, i) => ({ source: `${i}`, contacts: [{ ...told, quotes: said }] })))
    const wordings = entry.fields.quotations!.readings.map(
      reading => (reading.value as { wording?: string }).wording ?? 'whole',
    )
    expect(wordings.sort()).toEqual(['altered', 'shortened', 'whole', 'whole'])
    expect(entry.fields.quotations!.verdict).toBe('differ')
  })

  it('name two cities: a conflict; a city and its country: more detail', () => {
    const at = (place: string) => ({ ...told, kind: 'meeting' as const, place, topics: ['غزة', 'سوريا', 'النفط'] })
    const verdict = (a: string, b: string) =>
      oneEntry(
        { source: 'a', contacts: [{ ...at(a), quotes: ['نعمل معا من أجل وقف سريع لإطلاق النار في القطاع'] }] },
        { source: 'b', contacts: [{ ...at(b), quotes: ['نعمل معا من أجل وقف سريع لإطلاق النار في القطاع'] }] },
      ).fields.place!.verdict
    expect(verdict('place:moscow', 'place:sochi')).toBe('conflict')
    expect(verdict('place:cairo', 'state:EGY')).toBe('differ')
  })

  it('sets loaded terms beside each other', () => {
    const entry = oneEntry(
      { source: 'a', contacts: [told], framing: [{ of: sisi, term: 'one' }] },
      { source: 'b', contacts: [told], framing: [{ of: sisi, term: 'two' }] },
    )
    expect(entry.fields.framing!.verdict).toBe('differ')
    expect(entry.fields.framing!.readings).toHaveLength(2)
  })
})

describe('accounts that stay apart', () => {
  const king = 'person:salman-bin-abdulaziz'
  const prince = 'person:mohammed-bin-salman'
  const visitor = 'person:joe-biden'
  const day = '2022-07-15'

  it('one visitor received by two hosts on one day', () => {
    expect(
      entriesOf(
        { source: 'a', contacts: [{ who: [visitor, king], kind: 'meeting', date: day }] },
        { source: 'b', contacts: [{ who: [visitor, prince], kind: 'meeting', date: day }] },
      ),
    ).toHaveLength(2)
  })

  it('one king called by two presidents on one day', () => {
    expect(
      entriesOf(
        { source: 'a', contacts: [{ who: [visitor, king], date: day }] },
        { source: 'b', contacts: [{ who: [sisi, king], date: day }] },
      ),
    ).toHaveLength(2)
  })

  it('the same pair on adjacent days', () => {
    expect(
      entriesOf(
        { source: 'a', contacts: [{ who: [putin, sisi], date: day }] },
        { source: 'b', contacts: [{ who: [putin, sisi], date: '2022-07-16' }] },
      ),
    ).toHaveLength(2)
  })

  it('a visit and the meeting in it', () => {
    expect(
      entriesOf(
        { source: 'a', contacts: [{ who: [sisi, putin], kind: 'meeting', date: day }] },
        { source: 'b', contacts: [{ who: [sisi, 'state:RUS'], kind: 'visit', date: day }] },
      ),
    ).toHaveLength(2)
  })

  it('two undated accounts of one pair with nothing but a topic in common', () => {
    const told = { who: [putin, sisi], topics: ['غزة'] }
    expect(entriesOf({ source: 'a', contacts: [told] }, { source: 'b', contacts: [told] })).toHaveLength(2)
  })

  it('two weeks of the same four calls, told without a day', () => {
    const contacts = [netanyahu, abbas, raisi, assad].map(who => ({ who: [sisi, who] }))
    expect(
      entriesOf({ source: 'a', published: '2024-03-18', contacts }, { source: 'b', published: '2024-03-28', contacts }),
    ).toHaveLength(8)
  })

  it('the first and the second within a week', () => {
    const told = { who: [putin, sisi], topics: ['غزة', 'سوريا'], within: 'P1W', date: monday }
    expect(
      entriesOf(
        { source: 'a', contacts: [{ ...told, ordinal: 1 }] },
        { source: 'b', contacts: [{ ...told, ordinal: 2 }] },
      ),
    ).toHaveLength(2)
  })

  it('greetings there and back', () => {
    const told = { who: [putin, sisi], kind: 'message' as const, date: day }
    expect(
      entriesOf(
        { source: 'a', contacts: [{ ...told, initiator: putin }] },
        { source: 'b', contacts: [{ ...told, initiator: sisi }] },
      ),
    ).toHaveLength(2)
  })

  it('two contacts that one story tells, though a third account fits both', () => {
    const entries = entriesOf(
      {
        source: 'a',
        contacts: [
          { who: [putin, sisi], date: day },
          { who: [putin, sisi], date: day, kind: 'talks' },
        ],
      },
      { source: 'b', contacts: [{ who: [putin, sisi], date: day }] },
    )
    expect(entries.map(entry => entry.accounts.length).sort()).toEqual([1, 2])
  })
})

describe('copies', () => {
  const text =
    'قال بيان صدر اليوم إن الرئيسين بحثا في اتصال هاتفي سبل تعزيز التعاون بين البلدين في مجالات الطاقة والتجارة والنقل كما تطرقا إلى عدد من القضايا الإقليمية والدولية ذات الاهتمام المشترك واتفقا على مواصلة التشاور خلال الأيام القادمة'
  const told = { who: [putin, sisi], date: '2024-03-18', text }

  it('share one origin, and say which was first', () => {
    const entry = oneEntry(
      { source: 'a', outlet: 'First', published: '2024-03-18', contacts: [told] },
      { source: 'b', outlet: 'Second', published: '2024-03-19', contacts: [{ ...told, text: `${text} صحيفة` }] },
    )
    expect(entry.origins).toHaveLength(1)
    expect(entry.accounts.filter(account => account.copyOf !== null)).toHaveLength(1)
    expect(entry.accounts.find(account => account.copyOf)!.outlet).toBe('Second')
    expect(entry.why.map(reason => reason.code)).toContain('one-text')
  })

  it('that a day later still say today are one, in conflict on the day', () => {
    const entry = oneEntry(
      { source: 'a', contacts: [told] },
      { source: 'b', contacts: [{ ...told, date: '2024-03-19', text: `${text} صحيفة` }] },
    )
    expect(entry.fields.date!.verdict).toBe('conflict')
  })

  it('a paragraph within a longer story counts with the text that it comes from', () => {
    const other = Array.from(
      { length: 12 },
      (_, i) => `فقرة أخرى رقم ${i} تحكي عن شأن مختلف تماما من شؤون المدينة وأهلها ومدارسها وأسواقها في هذا العام`,
    )
    const entry = oneEntry(
      { source: 'a', outlet: 'Paper', credit: 'Agency', contacts: [told] },
      { source: 'b', outlet: 'Other', contacts: [told], text: other },
    )
    expect(entry.origins).toHaveLength(1)
  })
})

describe('many copies of one text', () => {
  const text = Array.from({ length: 60 }, (_, i) => `كلمة${i}`).join(' ')
  const pages = (count: number): ToldPage[] =>
    Array.from({ length: count }, (_, i) => ({
      source: `${i}`,
      outlet: `Paper ${i}`,
      contacts: [{ who: [putin, sisi], date: '2024-03-18', text: `${text} ${i}` }],
    }))

  it('are one entry of one origin, each with its reasons', () => {
    const entry = oneEntry(...pages(40))
    expect(entry.accounts).toHaveLength(40)
    expect(entry.origins).toHaveLength(1)
    expect(entry.why.find(reason => reason.code === 'copy')!.accounts).toHaveLength(40)
  })

  it('meet an account of other words as one', () => {
    const other = { source: 'x', outlet: 'X', contacts: [{ who: [putin, sisi], date: '2024-03-18' }] }
    const entry = oneEntry(...pages(12), other)
    expect(entry.accounts).toHaveLength(13)
    expect(entry.origins).toHaveLength(2)
  })

  it('printed on the next day meet all that tell it of the day before', () => {
    const [first, second] = pages(2) as [ToldPage, ToldPage]
    const own = (source: string) => ({ source, outlet: source, contacts: [{ who: [putin, sisi], date: '2024-03-18' }] })
    const moved = { ...second, contacts: [{ ...second.contacts[0]!, date: '2024-03-19' }] }
    expect(oneEntry(first, moved, own('x'), own('y')).accounts).toHaveLength(4)
    const next = { source: 'z', contacts: [{ who: [putin, sisi], date: '2024-03-19' }] }
    expect(entriesOf(first, own('x'), next)).toHaveLength(2)
  })

  it('printed again some days later with its «today» is one as a whole; a day told in full does not move', () => {
    const on = (date: string, basis: 'relative' | 'stated', i: number): ToldPage => ({
      source: `${date} ${basis}`,
      outlet: `Paper ${i}`,
      contacts: [{ who: [putin, sisi], date: { value: date, basis: [basis] }, text: `${text} ${i}` }],
    })
    expect(entriesOf(on('2024-03-18', 'relative', 1), on('2024-03-21', 'relative', 2))).toHaveLength(1)
    expect(entriesOf(on('2024-03-18', 'relative', 1), on('2024-03-22', 'relative', 2))).toHaveLength(2)
    expect(entriesOf(on('2024-03-18', 'relative', 1), on('2024-03-21', 'stated', 2))).toHaveLength(2)
  })

  it('by one paper on two days are two, unless it is the same to the word', () => {
    const on = (date: string, more: string): ToldPage => ({
      source: date,
      outlet: 'Paper',
      contacts: [{ who: [putin, sisi], date: { value: date, basis: ['relative'] }, text: `${text} ${more}` }],
    })
    expect(entriesOf(on('2024-03-18', 'x'), on('2024-03-19', 'y'))).toHaveLength(2)
  })

  it('is off by a day through any of its copies', () => {
    const part = (n: number): string => Array.from({ length: 60 }, (_, i) => `خبر${n}رقم${i}`).join(' ')
    const on = (source: string, date: string, ...texts: number[]): ToldPage => ({
      source,
      outlet: source,
      contacts: [{ who: [putin, sisi], date: { value: date, basis: ['relative'] }, text: texts.map(part).join(' ') }],
    })
    const [first, both, last] = [on('x', '2024-03-18', 1), on('y', '2024-03-19', 1, 2), on('z', '2024-03-19', 2)]
    expect(oneEntry(first, both, last).accounts).toHaveLength(3)
    expect(entriesOf(first, last)).toHaveLength(2)
  })

  it('cost no more each, however many there are', { timeout: 20_000 }, () => {
    expect(oneEntry(...pages(1200)).origins).toHaveLength(1)
  })
})

describe('what is told in passing', () => {
  const dated = {
    source: 'a',
    published: '2024-03-18',
    contacts: [{ who: [putin, sisi], date: '2024-03-18', topics: ['غزة'] }],
  }
  const passing = (published: string, more: Partial<ToldContact> = {}): ToldPage => ({
    source: 'b',
    published,
    contacts: [
      { who: [netanyahu, abbas], text: 'w '.repeat(400) },
      { who: [putin, sisi], topics: ['غزة'], initiator: putin, ...more },
    ],
  })
  const of = (page: ToldPage) => entriesOf({ ...dated, contacts: [{ ...dated.contacts[0]!, initiator: putin }] }, page)

  it('soon after, without a day, is that of which the day is told', () => {
    expect(
      of(passing('2024-03-20'))
        .map(entry => entry.accounts.length)
        .sort(),
    ).toEqual([1, 2])
  })

  const one = (source: string, published: string, more: Partial<ToldContact> = {}): ToldPage => ({
    source,
    published,
    contacts: [{ who: [putin, sisi], kind: 'meeting', text: `w${source} `.repeat(40), ...more }],
  })

  it('announced without a day, it is that which is told in the days after', () => {
    const plan = { status: 'planned' as const }
    const entry = oneEntry(one('a', '2024-03-14', plan), one('b', '2024-03-19', { date: '2024-03-18' }))
    expect(entry.status).toBe('happened')
    expect(entriesOf(one('a', '2024-03-09', plan), one('b', '2024-03-19', { date: '2024-03-18' }))).toHaveLength(2)
  })

  it('announced twice on one day is one plan', () => {
    const plan = { status: 'planned' as const }
    expect(entriesOf(one('a', '2024-03-14', plan), one('b', '2024-03-14', plan))).toHaveLength(1)
    expect(entriesOf(one('a', '2024-03-14', plan), one('b', '2024-03-25', plan))).toHaveLength(2)
  })

  it('of two meetings on two days, one told without a day is neither', () => {
    const [first, second] = [
      one('a', '2024-03-18', { date: '2024-03-17' }),
      one('b', '2024-03-19', { date: '2024-03-18' }),
    ]
    expect(entriesOf(first, one('c', '2024-03-19'))).toHaveLength(1)
    expect(entriesOf(first, second, one('c', '2024-03-19'))).toHaveLength(3)
  })

  it('much later is not', () => {
    expect(of(passing('2024-03-28'))).toHaveLength(3)
  })

  it('of a state and not of two people is not', () => {
    expect(of(passing('2024-03-20', { who: [putin, 'state:EGY'] }))).toHaveLength(3)
  })
})

describe('the keeping of readings', () => {
  const page = makeReading({ source: 'a', outlet: 'A', contacts: [{ who: [putin, sisi] }] })
  const kept = { ...page, isnad: '0.9.0' }

  it.each([
    ['the same again', kept, false],
    ['a newer version', { ...kept, isnad: '0.10.0' }, true],
    ['an older version', { ...kept, isnad: '0.8.9' }, false],
    ['one in preparation', { ...kept, isnad: '0.9.0-beta.2' }, false],
    ['the same version that knows more', { ...kept, diagnostics: [{ code: 'x', message: 'y', span: null }] }, true],
    ['without an outlet', { ...kept, page: { ...kept.page, outlet: null } }, false],
    ['published earlier', { ...kept, page: { ...kept.page, published: '2024-01-01' } }, true],
  ])('%s', (_, later, taken) => {
    expect(replaces(later, kept)).toBe(taken)
  })
})

describe('origins that stand for themselves', () => {
  const told = { who: [putin, sisi], date: '2024-03-18' }
  const standing = (...pages: ToldPage[]): string[] =>
    oneEntry(...pages)
      .origins.filter(({ independent }) => independent)
      .map(({ id }) => id)

  it('are each institution that is told to say it', () => {
    const contact = { ...told, reportedBy: [[kremlin], ['office:EGY/president']] }
    expect(standing({ source: 'a', contacts: [contact] })).toHaveLength(2)
  })

  it('are not those who deny it, beside those who say it', () => {
    const said = { source: 'a', outlet: 'A', contacts: [{ ...told, reportedBy: [[kremlin]] }] }
    const denied = {
      source: 'b',
      outlet: 'B',
      contacts: [{ ...told, status: 'denied' as const, reportedBy: [['office:EGY/president']] }],
    }
    expect(standing(said, denied)).toEqual(['institution:RUS/presidency'])
    expect(oneEntry(said, denied).origins.flatMap(({ id, denies }) => (denies ? [id] : []))).toEqual([
      'institution:EGY/presidency',
    ])
    expect(standing(denied)).toEqual(['institution:EGY/presidency'])
  })

  it('are not the papers that name nobody, beside one that does or beside one another', () => {
    const own = (source: string): ToldPage => ({
      source,
      outlet: source,
      contacts: [{ ...told, text: source.repeat(9) }],
    })
    expect(standing(own('x'), own('y'), own('z'))).toHaveLength(1)
    const named = { source: 'a', outlet: 'A', contacts: [{ ...told, reportedBy: [[kremlin]] }] }
    expect(standing(own('x'), named, own('y'))).toEqual(['institution:RUS/presidency'])
  })

  it('are not the agency of the state whose institution says it, nor the army beside its ministry', () => {
    const by = (source: string, ...chains: string[][]): ToldPage => ({
      source,
      contacts: [{ ...told, text: source.repeat(9), reportedBy: chains }],
    })
    expect(standing(by('a', [kremlin]), by('b', ['agency:تاس']))).toEqual(['institution:RUS/presidency'])
    expect(standing(by('a', [kremlin]), by('b', ['agency:رويترز']))).toHaveLength(2)
    expect(standing(by('a', ['body:EGY/army']), by('b', ['body:EGY/defence-ministry']))).toHaveLength(1)
  })

  it('are not a bare spokesman, nor one without a name beside the institution of his side', () => {
    const contact = { ...told, reportedBy: [[kremlin], ['unnamed:مصدر']] }
    expect(standing({ source: 'a', contacts: [contact] })).toEqual(['institution:RUS/presidency'])
  })

  const page = (source: string, chain: string[], more: Partial<ToldContact> = {}, text: string[] = []): ToldPage => ({
    source,
    outlet: source,
    published: '2024-03-18',
    contacts: [{ ...told, text: source.repeat(9), reportedBy: chain.length > 0 ? [chain] : [], ...more }],
    text,
  })
  const [cairo, moscow] = ['institution:EGY/presidency', 'institution:RUS/presidency']
  const egypt = 'office:EGY/presidency-spokesperson'
  const wire = Array.from({ length: 90 }, (_, i) => `كلمة${i}`).join(' ')

  it.each<[string, ToldPage[], string[]]>([
    ['two sides, each on a page of its own', [page('a', [kremlin]), page('b', [egypt])], [cairo, moscow]],
    ['one side, where the other denies it', [page('a', [kremlin]), page('b', [egypt], { status: 'denied' })], [moscow]],
    [
      'two sides that one text hands on',
      [page('a', [], { reportedBy: [[kremlin], ['agency:رويترز', egypt]] })],
      [cairo, moscow],
    ],
    [
      'a side and who mediates, in one text',
      [page('a', [], { mediators: ['state:QAT'], reportedBy: [[kremlin], ['body:QAT/foreign-ministry']] })],
      ['institution:QAT/foreign-ministry', moscow],
    ],
    [
      'a side and the agency of the other, in one text',
      [page('a', [], { reportedBy: [[kremlin], ['agency:أ ش أ']] })],
      [moscow, 'outlet:mena'],
    ],
    [
      'two agencies, each in words of its own',
      [page('a', ['agency:رويترز']), page('b', ['agency:فرانس برس'])],
      ['outlet:afp', 'outlet:reuters'],
    ],
    [
      'a side and an unnamed source of the other, in one text',
      [page('a', [], { reportedBy: [[kremlin], ['unnamed:مصدر of state:EGY']] })],
      [moscow, 'unnamed:outlet:a:مصدر state:EGY'],
    ],
    [
      'a side and the state in which it happened',
      [page('a', [kremlin], { place: 'state:QAT' }), page('b', ['body:QAT/foreign-ministry'], { place: 'state:QAT' })],
      ['institution:QAT/foreign-ministry', moscow],
    ],
    [
      'a source of one side and the other side',
      [page('a', ['unnamed:مصدر of state:EGY']), page('b', [kremlin])],
      [moscow, 'unnamed:outlet:a:مصدر state:EGY'],
    ],
  ])('are %s', (_, pages, ids) => {
    expect(standing(...pages)).toEqual(ids)
  })

  it.each<[string, ToldPage[], string]>([
    [
      'a side and an agency of no side, in one text',
      [page('a', [], { reportedBy: [[kremlin], ['agency:رويترز']] })],
      moscow,
    ],
    [
      'two of whom one text tells, when they are no two sides',
      [page('a', [], { reportedBy: [[kremlin], ['body:un']] })],
      moscow,
    ],
    [
      'two sides, one in each of two texts that share a paragraph of an agency',
      [
        page('a', [kremlin], {}, [wire, ...['لفظ', 'عبارة', 'خبر'].map(word => wire.replaceAll('كلمة', word))]),
        page('b', [egypt], {}, [wire, ...['قول', 'حديث', 'نبأ'].map(word => wire.replaceAll('كلمة', word))]),
      ],
      cairo,
    ],
    ['two that stand in copies of one text', [page('a', [kremlin], {}, [wire]), page('b', [egypt], {}, [wire])], cairo],
    [
      'a palace and who speaks for it',
      [page('a', [kremlin]), page('b', ['office:RUS/presidency-spokesperson'])],
      moscow,
    ],
    [
      'two institutions of one state that meets another',
      [page('a', [kremlin]), page('b', ['body:RUS/foreign-ministry'])],
      'institution:RUS/foreign-ministry',
    ],
    [
      'one without a name of the side that speaks',
      [page('a', [kremlin]), page('b', ['unnamed:مصدر of state:RUS'])],
      moscow,
    ],
    [
      'one without a name who is of an office of it',
      [page('a', [kremlin]), page('b', ['unnamed:مصدر of body:kremlin'])],
      moscow,
    ],
    ['papers at large', [page('a', [kremlin]), page('b', ['agency:وسائل إعلام مصرية'])], moscow],
    [
      'an institution of a state that has no part',
      [page('a', [kremlin]), page('b', ['body:QAT/foreign-ministry'])],
      moscow,
    ],
    ['a mission and who sent it', [page('a', ['body:un']), page('b', ['body:unifil'])], 'institution:body:un'],
    [
      'a state, and an agency that has its word elsewhere',
      [page('a', ['agency:رويترز', kremlin]), page('b', ['agency:رويترز'])],
      moscow,
    ],
    [
      'who announces it, and an agency that tells it before it is',
      [page('a', [kremlin], { status: 'planned' }), page('b', ['agency:فرانس برس'], { status: 'planned' })],
      moscow,
    ],
    ['a side, and somebody of whom nothing is known', [page('a', [kremlin]), page('b', ['person:~فلان'])], moscow],
    [
      'a side, and a paper that a page is credited to',
      [page('a', [kremlin]), { ...page('b', []), credit: 'نيويورك تايمز' }],
      moscow,
    ],
  ])('are not %s', (_, pages, id) => {
    expect(standing(...pages)).toEqual([id])
  })

  it('are one ministry where it is named without its state, if only one who takes part heads such a ministry', () => {
    const named = (who: string[]): string[] =>
      standing(page('a', ['spokesperson:المتحدث باسم الخارجية'], { who }), page('b', ['agency:رويترز'], { who }))
    expect(named([sisi, 'person:sergei-lavrov'])).toEqual(['institution:RUS/foreign-ministry', 'outlet:reuters'])
    expect(named([sisi, putin])).toEqual(['outlet:reuters'])
  })
})

describe('origins', () => {
  const told = { who: [putin, sisi], date: '2024-03-18' }

  it('are two where two palaces tell it', () => {
    const entry = oneEntry(
      { source: 'a', contacts: [{ ...told, reportedBy: [[kremlin]] }] },
      {
        source: 'b',
        contacts: [{ ...told, reportedBy: [['agency:Somewhere', 'office:EGY/presidency-spokesperson']] }],
      },
    )
    expect(entry.origins.map(origin => origin.id)).toEqual(['institution:EGY/presidency', 'institution:RUS/presidency'])
  })

  it('are one where a state, its foreign minister and his ministry tell it', () => {
    const chains = [
      ['state:RUS'],
      ['person:sergei-lavrov'],
      ['office:RUS/foreign-ministry-spokesperson'],
      ['body:RUS/foreign-ministry'],
    ]
    const entry = oneEntry(
      ...chains.map((chain, i) => ({ source: `${i}`, outlet: `${i}`, contacts: [{ ...told, reportedBy: [chain] }] })),
    )
    expect(entry.origins.map(origin => origin.id)).toEqual(['institution:RUS/foreign-ministry'])
    expect(new Set(entry.accounts.map(account => account.origin))).toEqual(
      new Set(['institution:RUS/foreign-ministry']),
    )
  })

  it('are one where a person and his office tell it', () => {
    const chains = [
      [netanyahu],
      [`body:office-of/${netanyahu}`],
      ['body:israeli-pm-office'],
      ['office:ISR/prime-minister'],
    ]
    const pages = chains.map((chain, i) => ({
      source: `${i}`,
      outlet: `${i}`,
      contacts: [{ who: [putin, netanyahu], date: '2024-03-18', reportedBy: [chain] }],
    }))
    expect(oneEntry(...pages).origins.map(origin => origin.id)).toEqual(['institution:ISR/government'])
  })

  it('of unnamed sources are one for each paper', () => {
    const reportedBy = [['unnamed:مصادر']]
    const entry = oneEntry(
      { source: 'a', outlet: 'A', contacts: [{ ...told, reportedBy }] },
      { source: 'b', outlet: 'B', contacts: [{ ...told, reportedBy }] },
    )
    expect(entry.origins.map(origin => origin.kind)).toEqual(['unnamed', 'unnamed'])
  })

  it('are one where two papers credit one agency, by whatever name', () => {
    const entry = oneEntry(
      { source: 'a', outlet: 'A', agency: 'أ ش أ', contacts: [told] },
      { source: 'b', outlet: 'B', credit: 'وكالة أنباء الشرق الأوسط (أ ش أ)', contacts: [told] },
      { source: 'c', outlet: 'C', credit: 'صحيفة النجم + أ.ش.أ', contacts: [told] },
    )
    expect(entry.origins).toMatchObject([{ id: 'outlet:mena', kind: 'agency' }])
  })

  it('are not an institution of a side that speaks in the story of something else', () => {
    const entry = oneEntry(
      { source: 'a', agency: 'أ ش أ', speakers: [['body:EGY/foreign-ministry']], contacts: [told] },
      { source: 'b', agency: 'أ ش أ', speakers: [['body:kremlin']], contacts: [told] },
    )
    expect(entry.origins.map(origin => origin.id)).toEqual(['outlet:mena'])
  })

  it('are the outlet where nobody else is named', () => {
    expect(oneEntry({ source: 'a', outlet: 'Paper', contacts: [told] }).origins).toMatchObject([
      { kind: 'outlet', name: 'Paper' },
    ])
  })
})

describe('order', () => {
  it('of readings does not matter', () => {
    fc.assert(
      fc.property(
        arbitraryPages.chain(readings =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
        ),
        ([a, b]) => {
          expect(JSON.stringify(register(b))).toBe(JSON.stringify(register(a)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('every account stands in one entry, and never beside another of its story', () => {
    fc.assert(
      fc.property(arbitraryPages, readings => {
        const entries = register(readings)
        const accounts = entries.flatMap(entry => entry.accounts.map(account => account.id))
        expect(new Set(accounts).size).toBe(accounts.length)
        expect(accounts).toHaveLength(
          [...new Map(readings.map(r => [r.page.id, r])).values()].flatMap(r => r.stories[0]!.events).length,
        )
        for (const { accounts } of entries)
          expect(new Set(accounts.map(({ page, story }) => page + story)).size).toBe(accounts.length)
      }),
      { numRuns: 60 },
    )
  })
})
