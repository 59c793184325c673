import { firstDay, lastDay, overlap, type Period } from './dates.js'
import { document, type Row, table, tablesUnder, values } from './load.js'
import { indexRows, openRows, type RowIndex } from './rows.js'
import { mergedPeople, mergedTerms, type Supplement } from './supplement.js'

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
 * A term whose end is not known has `asOf`, where the table tells it: the day until which it is known to hold.
 */
export interface Term {
  office: string
  person: string
  period: Period
  /** the bounds as the table has them: a year, a month or a day */
  written: Period
  acting: boolean
  asOf: string | null
  /** where the row is from; null where nobody has looked yet */
  source: string | null
}
/** A fixed title or a loaded term, and what it names. */
/** Of `RUS/president`, whose office it is. */
export const seatOfOffice = (office: string): string => office.slice(0, office.lastIndexOf('/'))

/** Of `RUS/president`, which office it is. */
export const roleOfOffice = (office: string): string => office.slice(office.lastIndexOf('/') + 1)

export interface Alias {
  ar: string[]
  of: string
  framing: string | null
}

/** Things by a key, each made when it is first asked for. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has' | 'values'>

export interface World {
  states: Lookup<State>
  people: Lookup<Person>
  bodies: Lookup<Body>
  outlets: Lookup<Outlet>
  places: Lookup<Place>
  roles: Lookup<Role>
  // These are asked for by the build alone.
  titles: readonly Alias[]
  framings: readonly Alias[]
  honorifics: readonly string[]
  /** by office, in order of their beginning */
  terms: Lookup<readonly Term[]>
  /** by person, likewise */
  termsOf: Lookup<readonly Term[]>
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
const unverified = 'unverified'

const term = (row: Row): Term => ({
  office: row.office!,
  person: row.person!,
  period: { from: row.from ? firstDay(row.from) : null, to: row.to ? lastDay(row.to) : null },
  written: { from: orNull(row.from), to: orNull(row.to) },
  acting: row.acting === 'yes',
  asOf: row.asOf ? firstDay(row.asOf) : null,
  source: row.source && row.source !== unverified ? row.source : null,
})

/** What things are made of, by key. */
type Sources<S> = Pick<ReadonlyMap<string, S>, 'has'> & { of(key: string): S; keys(): Iterable<string> }

/** What `make` makes of each of `sources`, once. */
function lazily<S, T>(sources: Sources<S>, make: (source: S) => T): Lookup<T> {
  const made = new Map<string, T>()
  const get = (key: string): T | undefined => {
    const known = made.get(key)
    if (known !== undefined || !sources.has(key)) return known
    const found = make(sources.of(key))
    made.set(key, found)
    return found
  }
  return {
    get,
    has: sources.has,
    values: () => Array.from(sources.keys(), key => get(key)!).values(),
  }
}

const sourcesIn = ({ has, get, keys }: RowIndex): Sources<readonly Row[]> => ({ has, of: get, keys })

/** The terms by office and by person, in order of their beginning. A term is one object, whichever way it is come by. */
function readTerms(rowsBy: (column: 'office' | 'person') => RowIndex): Pick<World, 'terms' | 'termsOf'> {
  const made = new Map<Row, Term>()
  const termOf = (row: Row): Term => {
    const known = made.get(row) ?? term(row)
    made.set(row, known)
    return known
  }
  const began = ({ period }: Term): string => period.from ?? ''
  const inOrder = (a: Term, b: Term): number => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0)
  const termsBy = (column: 'office' | 'person') =>
    lazily(sourcesIn(rowsBy(column)), rows => rows.map(termOf).sort(inOrder))
  return { terms: termsBy('office'), termsOf: termsBy('person') }
}

/** The rows of people and of terms: those of the tables, with those of a supplement in their right. A term of nobody is none. */
export function worldRows(supplement: Supplement | null): Supplement {
  const [people, terms] = [tablesUnder('world/people'), tablesUnder('world/terms')]
  if (!supplement) return { people, terms }
  const several = new Set(document<{ roles: string[] }>('world/several').roles)
  const all = mergedPeople(people, supplement)
  const ids = new Set(all.map(({ id }) => id))
  const added = { ...supplement, terms: supplement.terms.filter(row => ids.has(row.person)) }
  return { people: all, terms: mergedTerms(terms, added, several) }
}

type Named = 'states' | 'people' | 'bodies' | 'outlets' | 'places' | 'roles'

const byId = <T>(rows: RowIndex, make: (row: Row) => T): Lookup<T> => lazily(sourcesIn(rows), ([row]) => make(row!))

const named = <T>(name: Named, make: (row: Row) => T): Lookup<T> => byId(openRows(`world/${name}`)('id'), make)

/** The people and terms that may be added to: from the compiled index, or with a supplement from their rows. */
function readMoving(supplement: Supplement | null): Pick<World, 'people' | 'terms' | 'termsOf'> {
  if (!supplement) return { people: named('people', person), ...readTerms(openRows('world/terms')) }
  const rows = worldRows(supplement)
  return { people: byId(indexRows(rows.people, 'id'), person), ...readTerms(column => indexRows(rows.terms, column)) }
}

const readWorld = (supplement: Supplement | null): World => ({
  states: named('states', state),
  bodies: named('bodies', body),
  outlets: named('outlets', outlet),
  places: named('places', place),
  roles: named('roles', role),
  get titles() {
    return table('world/titles').map(row => ({ ar: values(row.ar), of: row.office!, framing: orNull(row.framing) }))
  },
  get framings() {
    return table('world/framing').map(row => ({
      ar: values(row.ar),
      of: row.entity!.replace(/^state:/, ''),
      framing: orNull(row.framing),
    }))
  },
  get honorifics() {
    return table('world/honorifics').flatMap(row => values(row.ar))
  },
  ...readMoving(supplement),
})

let loaded: World | undefined
let added: Supplement | null = null

/** Takes a supplement, or none, into the world that is loaded from now on. */
export function useSupplement(supplement: Supplement | null): void {
  added = supplement
  loaded = undefined
}

/** `knowledge/world` with the supplement, read once. */
export function loadWorld(): World {
  loaded ??= readWorld(added)
  return loaded
}

/** The Arabic names of people that only the supplement has: the lexicon was compiled without them. */
export function addedNames(): { person: string; ar: string[] }[] {
  if (!added) return []
  const known = new Map(tablesUnder('world/people').map(row => [row.id, values(row.ar)]))
  return added.people.map(row => ({
    person: row.id!,
    ar: values(row.ar).filter(name => !known.get(row.id)?.includes(name)),
  }))
}

/** Who may have held `office` at some time within `when`, in order of their terms. */
export const holders = (world: World, office: string, when: Period): Term[] =>
  (world.terms.get(office) ?? []).filter(t => overlap(t.period, when) !== null)
