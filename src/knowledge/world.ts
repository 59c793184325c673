import { firstDay, lastDay, overlap, type Period } from './dates.js'
import { type Row, table, values } from './load.js'
import { openRows, type RowIndex } from './rows.js'

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
/** Who held an office from when to when. The bounds are widened to what an imprecise date may mean. */
export interface Term {
  office: string
  person: string
  period: Period
  acting: boolean
}
/** A fixed title or a loaded term, and what it names. */
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
function readTerms(): Pick<World, 'terms' | 'termsOf'> {
  const made = new Map<Row, Term>()
  const termOf = (row: Row): Term => {
    const known = made.get(row) ?? term(row)
    made.set(row, known)
    return known
  }
  const began = ({ period }: Term): string => period.from ?? ''
  const inOrder = (a: Term, b: Term): number => (began(a) < began(b) ? -1 : began(a) > began(b) ? 1 : 0)
  const rowsBy = openRows('world/terms')
  const termsBy = (column: 'office' | 'person') =>
    lazily(sourcesIn(rowsBy(column)), rows => rows.map(termOf).sort(inOrder))
  return { terms: termsBy('office'), termsOf: termsBy('person') }
}

type Named = 'states' | 'people' | 'bodies' | 'outlets' | 'places' | 'roles'

const byId = <T>(name: Named, make: (row: Row) => T): Lookup<T> =>
  lazily(sourcesIn(openRows(`world/${name}`)('id')), ([row]) => make(row!))

const readWorld = (): World => ({
  states: byId('states', state),
  people: byId('people', person),
  bodies: byId('bodies', body),
  outlets: byId('outlets', outlet),
  places: byId('places', place),
  roles: byId('roles', role),
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
  ...readTerms(),
})

let loaded: World | undefined

/** `knowledge/world`, read once. */
export function loadWorld(): World {
  loaded ??= readWorld()
  return loaded
}

/** Who may have held `office` at some time within `when`, in order of their terms. */
export const holders = (world: World, office: string, when: Period): Term[] =>
  (world.terms.get(office) ?? []).filter(t => overlap(t.period, when) !== null)
