import { describe, expect, it } from 'vitest'
import type { Held, Somebody } from '../../acquire/web/office-holders.js'
import type { Row } from '../../knowledge/load.js'
import { loadWorld } from '../../knowledge/world.js'
import { knownOf, nameKey } from './known.js'
import { planOf } from './plan.js'

// Made-up people of real states: what the tables have is given to each test.

const somebody = (item: string, en: string, ar: string, more: Partial<Somebody> = {}): Somebody => ({
  item,
  en: [en],
  ar: [ar],
  named: { en: true, ar: true },
  born: null,
  gender: 'm',
  ...more,
})

const held = (of: string, as: Held['as'], person: string, dates: string, more: Partial<Held> = {}): Held => {
  const [from, to] = dates.split('..') as [string, string]
  return {
    of,
    as,
    officeNames: [],
    person,
    from: from || null,
    to: to || null,
    end: to ? 'told' : 'open',
    acting: false,
    preferred: false,
    source: 'https://www.wikidata.org/wiki/Q1',
    ...more,
  }
}

const person = (id: string, en: string, ar: string, country: string, more: Row = {}): Row => ({
  id: `person:${id}`,
  en,
  ar,
  short: '',
  gender: 'm',
  country,
  born: '',
  source: 'unverified',
  ...more,
})
const term = (office: string, id: string, dates: string): Row => {
  const [from, to] = dates.split('..') as [string, string]
  return { office, person: `person:${id}`, from, to, acting: '', source: 'unverified' }
}

const salim = somebody('Q1', 'Salim Barhan', 'سالم برهان')
const karim = somebody('Q2', 'Karim Wasfan', 'كريم وصفان')

function plan(told: Held[], people: Somebody[], tables: { people?: Row[]; terms?: Row[] } = {}) {
  const answer = { held: told, people: new Map(people.map(each => [each.item, each])) }
  const known = knownOf({ people: tables.people ?? [], terms: tables.terms ?? [] })
  const offices = { roles: loadWorld().roles, byItem: new Map(), several: new Set(['member-of-the-presidency']) }
  return planOf(answer, known, offices)
}
const told = (...given: Parameters<typeof plan>): string[] =>
  plan(...given).terms.map(({ verdict, row }) => `${verdict} ${row.office} ${row.person} ${row.from}..${row.to}`)
const why = (...given: Parameters<typeof plan>): string[] => plan(...given).leftOut.map(each => each.why)

const old = person('someone-old', 'Someone Old', 'شخص قديم', 'OMN')
const sultan = { people: [old], terms: [term('OMN/sultan', 'someone-old', '1970..2020')] }

describe('the office', () => {
  it('is what the state itself calls it', () => {
    const president = held('OMN', 'head-of-state', 'Q1', '2020..', { officeNames: ['President of Oman'] })
    expect(told([president], [salim], sultan)).toEqual(['new OMN/president person:salim-barhan 2020..'])
  })

  it('is else the one that the tables have', () => {
    expect(told([held('OMN', 'head-of-state', 'Q1', '2020..')], [salim], sultan)).toEqual([
      'new OMN/sultan person:salim-barhan 2020..',
    ])
  })

  it('is none where the tables have several, or nothing', () => {
    const both = [...sultan.terms, term('OMN/king', 'someone-old', '1970..2020')]
    expect(told([held('OMN', 'head-of-state', 'Q1', '2020..')], [salim], { people: [old], terms: both })).toEqual([])
    expect(why([held('OMN', 'head-of-state', 'Q1', '2020..')], [salim])[0]).toContain('which office')
  })

  it('is one where one heads both state and government, and told once', () => {
    const tables = { people: [person('x', 'X Y', 'س ص', 'USA')], terms: [term('USA/president', 'x', '2000..2010')] }
    const both = [held('USA', 'head-of-state', 'Q1', '2010..'), held('USA', 'head-of-government', 'Q1', '2010-05..')]
    expect(told(both, [salim], tables)).toEqual(['new USA/president person:salim-barhan 2010-05..'])
  })

  it('is never that of the governor of a king from elsewhere', () => {
    const king = person('salim-barhan', 'Salim Barhan', 'سالم برهان', 'GBR', { wikidata: 'Q1' })
    const tables = { people: [king], terms: [term('CAN/governor-general', 'other', '2000..2005')] }
    expect(told([held('CAN', 'head-of-state', 'Q1', '2022..')], [salim], tables)).toEqual([])
  })
})

describe('what is not certain is left out', () => {
  const since = (item: string, dates: string, more: Partial<Held> = {}): Held =>
    held('OMN', 'head-of-state', item, dates, { officeNames: ['Sultan of Oman'], ...more })

  it('when nobody tells when it began, or ended', () => {
    expect(why([since('Q1', '..2020')], [salim])).toEqual(['it is not told when this began'])
    expect(why([since('Q1', '2019..', { end: 'unknown' })], [salim])[0]).toContain('it has ended')
    expect(why([since('Q1', '2019..2018')], [salim])).toEqual(['it ends before it begins'])
  })

  it('when two hold an office of one, unless one of them is preferred', () => {
    const two = [since('Q1', '2019..'), since('Q2', '2020..')]
    expect(told(two, [salim, karim])).toEqual(['new OMN/sultan person:karim-wasfan 2020..'].slice(1))
    const preferred = [two[0]!, { ...two[1]!, preferred: true }]
    expect(told(preferred, [salim, karim])).toEqual(['new OMN/sultan person:karim-wasfan 2020..'])
  })

  it('when another has held the office since', () => {
    const stale = [since('Q1', '2010..'), since('Q2', '2015..2020')]
    expect(told(stale, [salim, karim])).toEqual(['new OMN/sultan person:karim-wasfan 2015..2020'])
  })

  it('but not of an office that several hold', () => {
    const names = { officeNames: ['Member of the Presidency of it'] }
    const two = ['Q1', 'Q2'].map(item => held('BIH', 'head-of-state', item, '2022..', names))
    const tables = { people: [], terms: [term('BIH/member-of-the-presidency', 'x', '2000..2010')] }
    expect(told(two, [salim, karim], tables).length).toBe(2)
  })
})

describe('a person', () => {
  const since = held('OMN', 'head-of-state', 'Q1', '2020..', { officeNames: ['Sultan of Oman'] })
  const who = (of: Somebody, people: Row[]): string[] => told([since], [of], { people })

  it('is known by his item, whatever he is called', () => {
    expect(who(salim, [person('x', 'Another Name', 'اسم آخر', 'KWT', { wikidata: 'Q1' })])).toEqual([
      'new OMN/sultan person:x 2020..',
    ])
  })

  it('is known by his name in his state, not in another', () => {
    expect(who(salim, [person('x', 'Salim al-Barhan', 'سالم البرهان', 'OMN')])).toEqual([
      'new OMN/sultan person:x 2020..',
    ])
    expect(who(salim, [person('x', 'S. B.', 'سالم برهان', 'OMN')])).toEqual(['new OMN/sultan person:x 2020..'])
    expect(why([since], [salim], { people: [person('x', 'S. B.', 'سالم برهان', 'KWT')] })[0]).toContain('person:x')
  })

  it('is another when he was born in another year, or has another item', () => {
    const namesake = person('x', 'Salim Barhan', 'سالم برهان', 'OMN', { born: '1900' })
    expect(why([since], [{ ...salim, born: '1960-01-01' }], { people: [namesake] })[0]).toContain('another year')
    expect(who(salim, [{ ...namesake, wikidata: 'Q77' }])).toEqual([])
  })

  it('is left out where he may be two', () => {
    const two = ['x', 'y'].map(id => person(id, 'Salim Barhan', id === 'x' ? 'سالم برهان' : 'س ب', 'OMN'))
    expect(why([since], [salim], { people: two })[0]).toContain('may be any of')
  })

  it('gets an id of his own where his name has one already', () => {
    expect(who(salim, [person('salim-barhan', 'Other', 'آخر تماما', 'KWT')])).toEqual([
      'new OMN/sultan person:salim-barhan-q1 2020..',
    ])
  })

  it('has no names but Arabic ones of several words, which nobody else has', () => {
    const ar = ['سالم برهان', 'برهان', 'سالم برهان (سياسي)', 'Salim', 'سَالِم البرهان', 'اسم آخر']
    const { people } = plan([since], [{ ...salim, ar }], { people: [person('x', 'Other', 'اسم آخر', 'KWT')] })
    expect(people[0]!.row.ar).toBe('سالم برهان|سالم البرهان')
  })

  it.each([
    [{ gender: null }, 'gender'],
    [{ named: { en: true, ar: false } }, 'no Arabic name'],
    [{ named: { en: false, ar: true } }, 'no English name'],
    [{ ar: ['سالم'] }, 'no Arabic name'],
  ])('is not added with %o', (more, reason) => {
    expect(why([since], [{ ...salim, ...more } as Somebody])[0]).toContain(reason)
  })
})

it('compares names without marks and articles', () => {
  expect(nameKey('Abdel Fattah el-Sisi')).toBe(nameKey('Abdel Fattah Al Sisi'))
  expect(nameKey('Šárka Nová')).toBe(nameKey('Sarka Nova'))
  expect(nameKey('عبدالفتاح السيسى')).toBe(nameKey('عبد الفتاح السيسي'))
})
