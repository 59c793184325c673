import { describe, expect, it } from 'vitest'
import type { Row } from './load.js'
import { mergedPeople, mergedTerms } from './supplement.js'

const term = (text: string): Row => {
  const [office, person, from, to, source, acting = ''] = text.split(' ').map(cell => (cell === '-' ? '' : cell))
  return { office: office!, person: person!, from: from!, to: to!, acting, source: source! }
}
const shown = ({ office, person, from, to, source }: Row): string =>
  [office, person, from, to, source].map(cell => cell || '-').join(' ')

const merged = (tables: string[], supplement: string[]): string[] =>
  mergedTerms(tables.map(term), { people: [], terms: supplement.map(term) }, new Set(['envoy'])).map(shown)

describe('terms of a supplement', () => {
  it('stand in the place of unverified ones of the same time, and of no other', () => {
    const tables = ['X/president a 2001 2005 unverified', 'X/president a 2010-01 - unverified']
    expect(merged(tables, ['X/president a 2010-01-20 2014-01-20 Q1'])).toEqual([
      'X/president a 2001 2005 unverified',
      'X/president a 2010-01-20 2014-01-20 Q1',
    ])
  })

  it('give way to rows of the tables that have a source, but for an end that these do not know', () => {
    expect(merged(['X/president a 2001 2005 https://a'], ['X/president a 2002 2005 Q1'])).toEqual([
      'X/president a 2001 2005 https://a',
    ])
    expect(merged(['X/president a 2001 - https://a'], ['X/president a 2001 2005 Q1'])).toEqual([
      'X/president a 2001 2005 Q1',
    ])
  })

  it('end open, unverified terms of predecessors', () => {
    const tables = [
      'X/president a 2001 - unverified',
      'X/minister b 2001 - unverified',
      'Y/president c 2001 - unverified',
    ]
    expect(merged(tables, ['X/president n 2020-05 - Q1'])).toEqual([
      'X/president a 2001 2020-05 unverified',
      'X/minister b 2001 - unverified',
      'Y/president c 2001 - unverified',
      'X/president n 2020-05 - Q1',
    ])
  })

  it('end an open term that has a source after the day until which it is known to hold', () => {
    const known = { ...term('X/president a 2001 - https://a'), asOf: '2019' }
    const of = (from: string): Row[] =>
      mergedTerms([known], { people: [], terms: [term(`X/president n ${from} - Q1`)] }, new Set())
    expect(of('2020')[0]).toMatchObject({ to: '2020', asOf: '' })
    expect(of('2018')[0]).toMatchObject({ to: '', asOf: '2019' })
  })

  it('end no term that has a source, that began later, of an office of several, or before one who only acts', () => {
    expect(merged(['X/president a 2001 - https://a'], ['X/president n 2020 - Q1'])[0]).toContain(' 2001 - ')
    expect(merged(['X/president a 2021 - unverified'], ['X/president n 2020 - Q1'])[0]).toContain(' 2021 - ')
    expect(merged(['X/envoy a 2001 - unverified'], ['X/envoy n 2020 - Q1'])[0]).toContain(' 2001 - ')
    expect(merged(['X/president a 2001 - unverified'], ['X/president n 2020 - Q1 yes'])[0]).toContain(' 2001 - ')
  })
})

describe('people of a supplement', () => {
  const row = (id: string, ar: string, born: string, source: string): Row => ({
    id,
    en: id,
    ar,
    born,
    wikidata: '',
    source,
  })

  it('are added, or give those who are known more names, a birth and a source', () => {
    const tables = [row('a', 'x y', '', 'unverified'), row('b', 'z w', '1950', 'https://b'), row('c', 'c', '', '')]
    const people = [row('a', 'x y|x k y', '1960', 'Q1'), row('b', 'z w', '1951', 'Q2'), row('n', 'n m', '', 'Q3')]
    expect(mergedPeople(tables, { people, terms: [] })).toEqual([
      row('a', 'x y|x k y', '1960', 'Q1'),
      row('b', 'z w', '1950', 'https://b'),
      row('c', 'c', '', ''),
      row('n', 'n m', '', 'Q3'),
    ])
  })
})
