import { describe, expect, it } from 'vitest'
import { gapsOf, mistakes, rowsOf, sharedNames } from './lint-world.mjs'

const peopleHead = 'id\ten\tar\tshort\tgender\tcountry\tborn\tdied\twikidata\tsource'
const termsHead = 'office\tperson\tfrom\tto\tacting\tasOf\tsource'
const person = (id, { en = id, ar = id, born = '', died = '', wikidata = '' } = {}) =>
  [`person:${id}`, en, ar, '', 'm', 'UTO', born, died, wikidata, 'unverified'].join('\t')
const term = (office, id, from, to = '', { acting = '', asOf = to ? '' : '2020-01-01', source = 'unverified' } = {}) =>
  [office, `person:${id}`, from, to, acting, asOf, source].join('\t')

/** Utopia and what is planted there. */
function world({ people = [person('anna'), person('bert')], terms = [], columns = termsHead, coverage = {} } = {}) {
  const table = (head, rows, file) => [rowsOf([head, ...rows].join('\n'), file)]
  return {
    people: table(peopleHead, people, 'people.tsv'),
    terms: table(columns, terms, 'terms.tsv'),
    states: table(
      'id\ten\tar\tnisba\tplural\tcapital\tseats\tsource',
      ['UTO\tUtopia\tx\tx\t\t\t\tunverified'],
      'states.tsv',
    ),
    bodies: table(
      'id\ten\tar\tkind\tcountry\tmetonym\tsource',
      ['body:club\tClub\tx\tigo\t\t\tunverified'],
      'bodies.tsv',
    ),
    places: table(
      'id\ten\tar\tcountry\tkind\tnisba\tsource',
      ['place:isle\tIsle\tx\tUTO\tcity\t\tunverified'],
      'places.tsv',
    ),
    roles: table(
      'id\ten\tadj\tgen\trank\tsource',
      [
        'president\tp\tx\tx\thead-of-state\tunverified',
        'envoy\te\ty\ty\tenvoy\tunverified',
        'foreign-minister\tf\tz\tz\tminister\tunverified',
      ],
      'roles.tsv',
    ),
    several: { roles: ['envoy'], names: {}, unsettled: { offices: [] } },
    coverage: {
      from: '2010-01-01',
      until: '2012-01-01',
      notMembers: [],
      headOfState: {},
      governedByHead: ['UTO'],
      daily: [],
      defence: {},
      empty: [],
      ...coverage,
    },
  }
}
const found = planted => mistakes(world(planted), '2026-01-01')
const inUtopia = (...terms) => found({ terms })

describe('what is right', () => {
  const right = [
    [
      'one after the other',
      [term('UTO/president', 'anna', '2010-01-01', '2012-05-01'), term('UTO/president', 'bert', '2012-05-01')],
    ],
    [
      'imprecise dates that may touch',
      [term('UTO/president', 'anna', '2010', '2012-05'), term('UTO/president', 'bert', '2012')],
    ],
    [
      'somebody who acts meanwhile',
      [
        term('UTO/president', 'anna', '2010', '2012'),
        term('UTO/president', 'bert', '2011-02-01', '2011-03-01', { acting: 'yes' }),
      ],
    ],
    ['two envoys', [term('body:club/envoy', 'anna', '2010', '2012'), term('body:club/envoy', 'bert', '2010', '2012')]],
    ['an office of a place', [term('place:isle/envoy', 'anna', '2010', '2012')]],
  ]
  it.each(right)('%s', (_, terms) => expect(inUtopia(...terms)).toEqual([]))
})

describe('planted faults are found', () => {
  const planted = [
    [
      'two at once',
      [term('UTO/president', 'anna', '2010-01-01', '2012-05-01'), term('UTO/president', 'bert', '2012-04-01')],
      'at once with person:bert',
    ],
    [
      'an end before the beginning',
      [term('UTO/president', 'anna', '2012-01-01', '2010-05-01')],
      'ends before it begins',
    ],
    ['an end on the first day', [term('UTO/president', 'anna', '2012-01-01', '2012-01-01')], 'ends before it begins'],
    ['no date', [term('UTO/president', 'anna', '2012-02-30', '2013')], 'from 2012-02-30 is no date'],
    ['nobody', [term('UTO/president', 'carl', '2010', '2012')], 'there is no such person'],
    ['no role', [term('UTO/king', 'anna', '2010', '2012')], 'there is no role king'],
    ['no state', [term('ZZZ/president', 'anna', '2010', '2012')], 'there is no ZZZ'],
    [
      'a term told twice',
      [term('body:club/envoy', 'anna', '2010', '2012'), term('body:club/envoy', 'anna', '2010', '2012')],
      'told twice',
    ],
    ['an open term that does not say until when', [term('UTO/president', 'anna', '2010', '', { asOf: '' })], '(asOf)'],
    [
      'asOf beside an end',
      [term('UTO/president', 'anna', '2010', '2012', { asOf: '2011' })],
      'asOf is for terms without one',
    ],
    [
      'asOf before the beginning',
      [term('UTO/president', 'anna', '2010-05-01', '', { asOf: '2010-04-30' })],
      'asOf lies before it begins',
    ],
    ['asOf to come', [term('UTO/president', 'anna', '2010', '', { asOf: '2026-01-02' })], 'asOf lies in the future'],
    ['no source', [term('UTO/president', 'anna', '2010', '2012', { source: '' })], 'has no source'],
  ]
  it.each(planted)('%s', (_, terms, what) => {
    const lines = inUtopia(...terms)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(what)
  })

  const lives = [
    ['before birth', { born: '1990' }, term('UTO/foreign-minister', 'anna', '1980', '1985'), 'before his birth'],
    ['as a child', { born: '1990' }, term('UTO/foreign-minister', 'anna', '2000', '2005'), 'at the age of 10'],
    ['after death', { died: '1990-05-01' }, term('UTO/president', 'anna', '2000', '2005'), 'after his death'],
    ['beyond death', { died: '1990-05-01' }, term('UTO/president', 'anna', '1985', '1991'), 'outlasts his death'],
    [
      'beyond death without an end',
      { died: '1990-05-01' },
      term('UTO/president', 'anna', '1985'),
      'outlasts his death',
    ],
    ['death before birth', { born: '1990', died: '1980' }, null, 'died before he was born'],
  ]
  it.each(lives)('a term %s', (_, life, row, what) => {
    const lines = found({ people: [person('anna', life)], terms: row ? [row] : [] })
    expect(lines.some(line => line.includes(what))).toBe(true)
  })

  it('a child may be head of state', () =>
    expect(
      found({ people: [person('anna', { born: '1990' })], terms: [term('UTO/president', 'anna', '1995', '2005')] }),
    ).toEqual([]))

  const twins = [
    ['one Latin name', [person('anna', { en: 'Anna A' }), person('bert', { en: 'anna a' })], 'are both called'],
    ['one Wikidata id', [person('anna', { wikidata: 'Q1' }), person('bert', { wikidata: 'Q1' })], 'are both Q1'],
    ['one id', [person('anna'), person('anna')], 'stands twice'],
    ['what is no Wikidata id', [person('anna', { wikidata: '12' })], 'is no Wikidata id'],
  ]
  it.each(twins)('two people of %s', (_, people, what) =>
    expect(found({ people })).toEqual([expect.stringContaining(what)]),
  )

  it('unknown columns, and cells without one', () => {
    expect(found({ columns: termsHead.replace('asOf', 'until') })[0]).toContain('the columns are office')
    expect(found({ terms: [`${term('UTO/president', 'anna', '2010', '2012')}\tmore`] })).toEqual([
      expect.stringContaining('8 cells'),
    ])
  })

  it('an Arabic name of two', () => {
    const two = world({ people: [person('anna', { ar: 'آنا|أنا' }), person('bert', { ar: 'انا' })] })
    expect(sharedNames(two)).toEqual(['انا: person:anna, person:bert'])
    two.several.names = { انا: ['person:anna', 'person:bert'] }
    expect(sharedNames(two)).toEqual([])
  })
})

describe('gaps', () => {
  const heads = (terms, coverage) =>
    gapsOf(world({ terms, coverage })).find(({ kind }) => kind === 'head of state').gaps
  const half = [
    term('UTO/president', 'anna', '2009-01-01', '2010-06-01'),
    term('UTO/president', 'bert', '2011-01-01', '2013-01-01'),
  ]

  it('of a head of state are told', () =>
    expect(heads(half)).toEqual([{ state: 'UTO', gaps: [['2010-06-01', '2011-01-01']] }]))
  it('that are excused are not', () =>
    expect(
      heads(half, { empty: [{ office: 'UTO/president', from: '2010-05-01', to: '2011-02-01', why: 'a war' }] }),
    ).toEqual([]))
  it('that are excused in part are told in part', () =>
    expect(
      heads(half, { empty: [{ office: 'UTO/president', from: '2010-08-01', to: '2011-02-01', why: 'a war' }] }),
    ).toEqual([{ state: 'UTO', gaps: [['2010-06-01', '2010-08-01']] }]))
  it('of a few weeks are none', () =>
    expect(
      heads([
        term('UTO/president', 'anna', '2009-01-01', '2010-06-01'),
        term('UTO/president', 'bert', '2010-07-10', '2013-01-01'),
      ]),
    ).toEqual([]))
  it('before a state was there are none', () =>
    expect(
      heads([term('UTO/president', 'anna', '2011-01-01', '2013-01-01')], { since: { UTO: '2011-01-01' } }),
    ).toEqual([]))
  it('of ministers are asked for where a state is in the daily news', () => {
    const ministers = gapsOf(world({ terms: half, coverage: { daily: ['UTO'] } }))
    expect(ministers.find(({ kind }) => kind === 'foreign minister').gaps[0].gaps).toEqual([
      ['2010-01-01', '2012-01-01'],
    ])
  })
})
