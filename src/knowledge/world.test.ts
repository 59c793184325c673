import { describe, expect, it } from 'vitest'
import { document, type Row, table, tablesUnder, values } from './load.js'
import { holders, loadWorld } from './world.js'

// A lint of knowledge/world. Every list that a test makes is of what is wrong, by name.

interface Several {
  roles: string[]
  names: Record<string, string[]>
  unsettled: { offices: string[]; countries: string[]; roles: string[] }
}

const several = document<Several>('world/several')
const world = loadWorld()
const terms = tablesUnder('world/terms')
const people = tablesUnder('world/people')

const cut = (office: string): [of: string, role: string] => {
  const at = office.lastIndexOf('/')
  return [office.slice(0, at), office.slice(at + 1)]
}

const isDate = (edtf: string): boolean => {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(edtf)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(n => (n === undefined ? 1 : Number(n))) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The last and the first day that a date may mean, as strings that compare as days do. */
const latest = (edtf: string): string => `${edtf}-12-31`.slice(0, 10).replace(/^(\d{4}-\d\d)-12$/u, '$1-31')
const earliest = (edtf: string): string => `${edtf}-01-01`.slice(0, 10)

const termName = ({ office, person, from, to }: Row): string => `${office} ${person} ${from}..${to}`

describe('tables', () => {
  it.each<[string, string[]]>([
    ['states', ['id', 'en', 'ar', 'nisba', 'plural', 'capital', 'seats', 'source']],
    ['bodies', ['id', 'en', 'ar', 'kind', 'country', 'metonym', 'source']],
    ['places', ['id', 'en', 'ar', 'country', 'kind', 'nisba', 'source']],
    ['outlets', ['id', 'en', 'ar', 'latin', 'kind', 'country', 'hosts', 'language', 'zone', 'alone', 'source']],
    ['roles', ['id', 'en', 'adj', 'gen', 'rank', 'source']],
    ['titles', ['ar', 'office', 'framing', 'source']],
    ['framing', ['ar', 'entity', 'framing', 'source']],
    ['honorifics', ['ar', 'kind', 'source']],
  ])('%s has its columns', (name, columns) => {
    expect(Object.keys(table(`world/${name}`)[0]!)).toEqual(columns)
  })

  it('have their columns in every file of people and terms', () => {
    const odd = (rows: readonly Row[], columns: string[]): Row[] =>
      rows.filter(row => Object.keys(row).join() !== columns.join())
    expect(odd(people, ['id', 'en', 'ar', 'short', 'gender', 'country', 'born', 'died', 'wikidata', 'source'])).toEqual(
      [],
    )
    expect(odd(terms, ['office', 'person', 'from', 'to', 'acting', 'asOf', 'source'])).toEqual([])
    expect(people.length).toBeGreaterThan(3000)
    expect(terms.length).toBeGreaterThan(3000)
  })

  it.each(['states', 'bodies', 'places', 'outlets', 'roles', 'people'])(
    '%s: an id is one row, and has a name',
    name => {
      const rows = name === 'people' ? people : table(`world/${name}`)
      const ids = rows.map(row => row.id!)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
      const nameless = rows.filter(row => !row.en || !(row.ar || row.adj || row.gen || row.latin)).map(row => row.id)
      expect(nameless).toEqual(name === 'roles' ? several.unsettled.roles : [])
    },
  )

  it('write ids in one way', () => {
    const odd = (rows: readonly Row[], form: RegExp): string[] => rows.map(row => row.id!).filter(id => !form.test(id))
    expect(odd(people, /^person:[a-z0-9]+(-[a-z0-9]+)*$/u)).toEqual([])
    expect(odd(table('world/bodies'), /^body:[a-z0-9]+(-[a-z0-9]+)*$/u)).toEqual([])
    expect(odd(table('world/places'), /^place:[a-z0-9]+(-[a-z0-9]+)*$/u)).toEqual([])
    expect(odd(table('world/outlets'), /^outlet:[a-z0-9]+(-[a-z0-9]+)*$/u)).toEqual([])
    expect(odd(table('world/states'), /^[A-Z]{3}$/u)).toEqual([])
  })

  it('use few words where few are meant', () => {
    const others = (rows: readonly Row[], column: string, allowed: string[]): string[] =>
      rows.map(row => row[column]!).filter(value => !allowed.includes(value))
    expect(others(people, 'gender', ['m', 'f'])).toEqual([])
    expect(others(terms, 'acting', ['', 'yes'])).toEqual([])
    expect(others(table('world/bodies'), 'metonym', ['', 'yes'])).toEqual([])
    expect(table('world/roles').filter(row => !row.rank)).toEqual([])
  })

  it('name only states that there are', () => {
    const rows = [...people, ...['bodies', 'places', 'outlets'].flatMap(name => table(`world/${name}`))]
    const odd = rows.map(row => row.country!).filter(country => country && !world.states.has(country))
    expect([...new Set(odd)]).toEqual(several.unsettled.countries)
  })

  it('have titles and framings of what there is', () => {
    const isOwner = (of: string): boolean => world.states.has(of) || world.bodies.has(of) || world.places.has(of)
    const isOffice = (office: string): boolean => isOwner(cut(office)[0]) && world.roles.has(cut(office)[1])
    expect(world.titles.filter(title => !isOffice(title.of)).map(title => title.of)).toEqual([])
    const isEntity = (of: string): boolean =>
      isOwner(of) || isOwner(of.replace(/^state:/u, '')) || world.people.has(of) || isOffice(of)
    expect(world.framings.filter(framing => !isEntity(framing.of)).map(framing => framing.of)).toEqual([])
  })
})

describe('names', () => {
  // Words differ where they are compared: hamza on alef, ى and ي, ة and ه, tatweel and harakat do not count.
  const same = (text: string): string =>
    text
      .replace(/[\u064B-\u0655\u0670ـ]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/ى/gu, 'ي')
      .replace(/ة/gu, 'ه')

  function shared(rows: readonly Row[], column: string, id = 'id'): Record<string, string[]> {
    const found = new Map<string, Set<string>>()
    for (const row of rows) {
      for (const form of values(row[column])) found.set(same(form), (found.get(same(form)) ?? new Set()).add(row[id]!))
    }
    return Object.fromEntries(
      [...found].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, [...ids].sort()]),
    )
  }

  it('of people: two of one name are marked', () => {
    expect(shared(people, 'ar')).toEqual(several.names)
  })

  it('that one man is called by alone are family names of his, and of nobody else', () => {
    const oneName = document<{ people: string[] }>('world/one-name').people
    const short = new Map(people.map(row => [row.id, values(row.short!)]))
    expect(oneName.filter(id => !short.get(id)?.length)).toEqual([])
    const taken = shared(people, 'short')
    const isShared = (id: string): boolean => short.get(id)!.every(form => form in taken)
    expect(oneName.filter(isShared)).toEqual([])
  })

  it.each([
    ['states', 'ar'],
    ['states', 'nisba'],
    ['states', 'capital'],
    ['states', 'seats'],
    ['bodies', 'ar'],
    ['places', 'ar'],
    ['outlets', 'ar'],
    ['outlets', 'hosts'],
    ['roles', 'adj'],
    ['roles', 'gen'],
  ])('of %s: no %s means two', (name, column) => {
    expect(shared(table(`world/${name}`), column)).toEqual({})
  })

  it('of titles and framings: none means two', () => {
    expect(shared(table('world/titles'), 'ar', 'office')).toEqual({})
    expect(shared(table('world/framing'), 'ar', 'entity')).toEqual({})
  })

  it('are written without harakat but where they tell two apart, and without spaces at their ends', () => {
    const rows = [
      ...people,
      ...['states', 'bodies', 'places', 'outlets', 'roles'].flatMap(name => table(`world/${name}`)),
    ]
    const forms = rows.flatMap(row => [row.ar, row.short, row.adj, row.gen, row.nisba].flatMap(values))
    expect(forms.filter(form => /ـ(?!\d)|[\u064B-\u0650\u0652]|\s{2}|^\s|\s$/u.test(form))).toEqual([])
  })
})

describe('terms', () => {
  it('are of offices that there are, held by people that there are', () => {
    const isOwner = (of: string): boolean => world.states.has(of) || world.bodies.has(of) || world.places.has(of)
    expect(
      terms.filter(({ office }) => !isOwner(cut(office!)[0]) || !world.roles.has(cut(office!)[1])).map(termName),
    ).toEqual([])
    expect(terms.filter(({ person }) => !world.people.has(person!)).map(termName)).toEqual([])
  })

  it('have days, months or years that there are', () => {
    expect(terms.filter(({ from, to }) => [from, to].some(date => date && !isDate(date))).map(termName)).toEqual([])
    expect(people.filter(({ born }) => born && !isDate(born)).map(({ id }) => id)).toEqual([])
  })

  it('end after they begin', () => {
    expect(terms.filter(({ from, to }) => from && to && earliest(from) > latest(to)).map(termName)).toEqual([])
  })

  it('are told once', () => {
    const names = terms.map(({ office, person, from }) => `${office} ${person} ${from}`)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('begin after their holder is born, and grown up but for royals', () => {
    const born = new Map(people.map(({ id, born }) => [id!, born!]))
    const tooYoung = terms.filter(({ office, person, from }) => {
      const date = born.get(person!)
      if (!from || !date) return false
      const age = Number(from.slice(0, 4)) - Number(date.slice(0, 4))
      return latest(from) < earliest(date) || (age < 18 && world.roles.get(cut(office!)[1])?.rank !== 'royal')
    })
    expect(tooYoung.map(termName)).toEqual([])
  })

  it('have one certain holder at a time, where an office has one', () => {
    const byOffice = new Map<string, Row[]>()
    for (const row of terms) {
      if (row.acting === 'yes' || several.roles.includes(cut(row.office!)[1])) continue
      byOffice.set(row.office!, [...(byOffice.get(row.office!) ?? []), row])
    }
    // Certain is what holds whatever day an imprecise date means.
    const surely = ({ from, to }: Row): [string, string] => [from ? latest(from) : '0000', to ? earliest(to) : '9999']
    const both = (a: Row, b: Row): boolean => surely(a)[0] < surely(b)[1] && surely(b)[0] < surely(a)[1]
    const odd = [...byOffice].filter(([, rows]) => rows.some((a, i) => rows.slice(i + 1).some(b => both(a, b))))
    expect(odd.map(([office]) => office)).toEqual(several.unsettled.offices)
  })

  it('list as several what needs it', () => {
    expect(several.roles.filter(role => !world.roles.has(role))).toEqual([])
    const held = (role: string): number =>
      Math.max(
        0,
        ...terms.filter(({ office }) => cut(office!)[1] === role).map(({ office }) => world.terms.get(office!)!.length),
      )
    expect(several.roles.filter(role => held(role) < 2)).toEqual([])
  })

  it('give the holders of a day', () => {
    const on = (day: string): string[] =>
      holders(world, 'IRN/president', { from: day, to: day }).map(term => term.person)
    expect(on('2023-03-01')).toEqual(['person:ebrahim-raisi'])
    expect(on('2025-03-01')).toEqual(['person:masoud-pezeshkian'])
  })
})
