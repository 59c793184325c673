import { firstDay, lastDay, overlap, type Period } from './dates.js'
import { type Row, table, tablesUnder, values } from './load.js'

export interface State {
  id: string
  en: string
  ar: string[]
  nisba: string[]
  plural: string[]
  capital: string[]
  seats: string[]
}
export interface Person {
  id: string
  en: string
  ar: string[]
  short: string[]
  gender: 'm' | 'f'
  country: string | null
  wikidata: string | null
}
export interface Body {
  id: string
  en: string
  ar: string[]
  kind: string
  country: string | null
  metonym: boolean
}
export interface Outlet {
  id: string
  en: string
  ar: string[]
  latin: string[]
  kind: string
  country: string | null
  hosts: string[]
}
export interface Place {
  id: string
  en: string
  ar: string[]
  country: string | null
  kind: string
}
export interface Role {
  id: string
  en: string
  adj: string[]
  gen: string[]
  rank: string
}
/**
 * Who held an office from when to when. The bounds are widened to what an imprecise date may mean.
 * A term whose end is not known has `asOf`: the day until which it is known to hold; after that it may have ended.
 */
export interface Term {
  office: string
  person: string
  period: Period
  acting: boolean
  asOf: string | null
}
/** A fixed title or a loaded term, and what it names. */
export interface Alias {
  ar: string[]
  of: string
  framing: string | null
}

export interface World {
  states: ReadonlyMap<string, State>
  people: ReadonlyMap<string, Person>
  bodies: ReadonlyMap<string, Body>
  outlets: ReadonlyMap<string, Outlet>
  places: ReadonlyMap<string, Place>
  roles: ReadonlyMap<string, Role>
  titles: readonly Alias[]
  framings: readonly Alias[]
  honorifics: readonly string[]
  /** by office, in order of their beginning */
  terms: ReadonlyMap<string, readonly Term[]>
  termsOf: ReadonlyMap<string, readonly Term[]>
}

const orNull = (cell: string | undefined): string | null => cell || null

const state = (row: Row): State => ({
  id: row.id!,
  en: row.en!,
  ar: values(row.ar),
  nisba: values(row.nisba),
  plural: values(row.plural),
  capital: values(row.capital),
  seats: values(row.seats),
})
const person = (row: Row): Person => ({
  id: row.id!,
  en: row.en!,
  ar: values(row.ar),
  short: values(row.short),
  gender: row.gender === 'f' ? 'f' : 'm',
  country: orNull(row.country),
  wikidata: orNull(row.wikidata),
})
const body = (row: Row): Body => ({
  id: row.id!,
  en: row.en!,
  ar: values(row.ar),
  kind: row.kind!,
  country: orNull(row.country),
  metonym: row.metonym === 'yes',
})
const outlet = (row: Row): Outlet => ({
  id: row.id!,
  en: row.en!,
  ar: values(row.ar),
  latin: values(row.latin),
  kind: row.kind!,
  country: orNull(row.country),
  hosts: values(row.hosts),
})
const place = (row: Row): Place => ({
  id: row.id!,
  en: row.en!,
  ar: values(row.ar),
  country: orNull(row.country),
  kind: row.kind!,
})
const role = (row: Row): Role => ({
  id: row.id!,
  en: row.en!,
  adj: values(row.adj),
  gen: values(row.gen),
  rank: row.rank!,
})
const term = (row: Row): Term => ({
  office: row.office!,
  person: row.person!,
  period: { from: row.from ? firstDay(row.from) : null, to: row.to ? lastDay(row.to) : null },
  acting: row.acting === 'yes',
  asOf: row.asOf ? firstDay(row.asOf) : null,
})

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map(item => [item.id, item]))

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** Reads `knowledge/world`. */
export function loadWorld(): World {
  const terms = tablesUnder('world/terms')
    .map(term)
    .sort((a, b) => ((a.period.from ?? '') < (b.period.from ?? '') ? -1 : 1))
  return {
    states: byId(table('world/states').map(state)),
    people: byId(tablesUnder('world/people').map(person)),
    bodies: byId(table('world/bodies').map(body)),
    outlets: byId(table('world/outlets').map(outlet)),
    places: byId(table('world/places').map(place)),
    roles: byId(table('world/roles').map(role)),
    titles: table('world/titles').map(row => ({ ar: values(row.ar), of: row.office!, framing: orNull(row.framing) })),
    framings: table('world/framing').map(row => ({
      ar: values(row.ar),
      of: row.entity!.replace(/^state:/, ''),
      framing: orNull(row.framing),
    })),
    honorifics: table('world/honorifics').flatMap(row => values(row.ar)),
    terms: groupBy(terms, t => t.office),
    termsOf: groupBy(terms, t => t.person),
  }
}

/** Who may have held `office` at some time within `when`, in order of their terms. */
export const holders = (world: World, office: string, when: Period): Term[] =>
  (world.terms.get(office) ?? []).filter(t => overlap(t.period, when) !== null)
