import { needIsoDate } from '../acquire/dates.js'
import { firstDay, lastDay, overlap, type Period } from '../knowledge/dates.js'
import type { Term } from '../knowledge/world.js'
import { officeNames } from '../register/origins/names.js'
import { byText } from '../register/words.js'
import { partsOfOffice, world } from '../register/world.js'
import { type Meant, meantBy } from './world-names.js'
import { takeSupplement } from './world-update/supplement.js'

// What the tables know of offices and of who held them. No page and no register is looked at, and no clock.

export interface BothNames {
  ar: string
  en: string | null
}

/** One person in one office, from when to when: a day, a month or a year, as exactly as the table has it. */
export interface TermFound {
  office: string
  officeName: BothNames
  person: string
  personName: BothNames
  from: string | null
  /** null: the table knows no end */
  to: string | null
  acting: boolean
  /** the day until which a term without an end is known to hold */
  asOf: string | null
  /** null: unverified */
  source: string | null
}

export interface OfficeFound {
  kind: 'office'
  id: string
  name: BothNames
  rank: string
  /** those who held it at the date asked for; all of them, in order, where none is */
  holders: TermFound[]
  /** the holders before and after those of the date */
  before: TermFound | null
  after: TermFound | null
}

export interface PersonFound {
  kind: 'person'
  id: string
  name: BothNames
  country: string | null
  /** his offices in order; at a date those that he held then */
  offices: TermFound[]
  /** how many other terms the table has of him */
  others: number
}

/** A state or a body, with those of its offices that somebody held. */
export interface SeatFound {
  kind: 'state' | 'body' | 'place'
  id: string
  name: BothNames
  offices: OfficeFound[]
}

export type WorldThing = OfficeFound | PersonFound | SeatFound

/** Something that a name may mean. */
export interface Candidate {
  id: string
  name: BothNames
}

export interface WorldFound {
  name: string
  at: string | null
  found: WorldThing[]
  /** where the name may mean several, they, and nothing in `found` */
  candidates: Candidate[]
}

function personNames(person: string): BothNames {
  const known = world().people.get(person)
  return { ar: known?.ar[0] ?? '', en: known?.en ?? person }
}

export const termFound = ({ office, person, written, acting, asOf, source }: Term): TermFound => ({
  office,
  officeName: officeNames(office),
  person,
  personName: personNames(person),
  from: written.from,
  to: written.to,
  acting,
  asOf: written.to === null ? asOf : null,
  source,
})

const isWithin = (term: Term, at: Period): boolean => overlap(term.period, at) !== null

export function officeFound(office: string, at: Period | null): OfficeFound {
  const terms = world().terms.get(office) ?? []
  const held = at ? terms.filter(term => isWithin(term, at)) : terms
  const before = at && terms.findLast(({ period }) => period.to !== null && period.to < at.from!)
  const after = at && terms.find(({ period }) => period.from !== null && period.from > at.to!)
  return {
    kind: 'office',
    id: `office:${office}`,
    name: officeNames(office),
    rank: world().roles.get(partsOfOffice(office).role)?.rank ?? '',
    holders: held.map(termFound),
    before: before ? termFound(before) : null,
    after: after ? termFound(after) : null,
  }
}

function personFound(person: string, at: Period | null): PersonFound {
  const terms = world().termsOf.get(person) ?? []
  const held = at ? terms.filter(term => isWithin(term, at)) : terms
  return {
    kind: 'person',
    id: person,
    name: personNames(person),
    country: world().people.get(person)?.country ?? null,
    offices: held.map(termFound),
    others: terms.length - held.length,
  }
}

/** Offices by rank, those of one rank as `roles.tsv` has them. */
const ranks = ['head-of-state', 'head-of-government', 'royal', 'minister', 'parliament', 'body-head']
export const isMainRank = (rank: string): boolean => ranks.includes(rank)

let places: Map<string, number> | undefined

function placeOf(office: string): number {
  // Of a rank, whoever has it without a portfolio comes last.
  const within = (id: string, rank: string, i: number): number => (id === rank ? 999 : i)
  places ??= new Map(
    [...world().roles.values()].map(({ id, rank }, i) => [
      id,
      (ranks.indexOf(rank) + 1 || ranks.length + 1) * 1000 + within(id, rank, i),
    ]),
  )
  return places.get(partsOfOffice(office).role) ?? Number.MAX_SAFE_INTEGER
}

const byRank = (a: string, b: string): number => placeOf(a) - placeOf(b) || byText(a, b)

let seats: Map<string, string[]> | undefined

/** The offices of a state or a body that somebody held at some time. */
export function officesOf(seat: string): string[] {
  if (!seats) {
    seats = new Map()
    const offices = new Set([...world().terms.values()].flatMap(terms => terms.map(term => term.office)))
    for (const office of [...offices].sort(byRank)) {
      const of = partsOfOffice(office).seat
      seats.set(of, [...(seats.get(of) ?? []), office])
    }
  }
  return seats.get(seat) ?? []
}

function seatFound(seat: string, at: Period | null): SeatFound {
  const { states, bodies, places: towns } = world()
  const state = states.get(seat)
  const thing = state ?? bodies.get(seat) ?? towns.get(seat)
  return {
    kind: state ? 'state' : bodies.has(seat) ? 'body' : 'place',
    id: state ? `state:${seat}` : seat,
    name: { ar: thing?.ar[0] ?? '', en: thing?.en ?? seat },
    offices: officesOf(seat)
      .map(office => officeFound(office, at))
      .filter(({ holders }) => holders.length > 0),
  }
}

/** Offices that a title may mean: those that somebody held then; else the first that anybody ever held. */
function officesFound(offices: readonly string[], at: Period | null): OfficeFound[] {
  const all = offices.filter(office => world().terms.has(office)).map(office => officeFound(office, at))
  const held = all.filter(({ holders }) => holders.length > 0)
  if (held.length > 0) return at ? held.slice(0, 1) : held
  return all[0] ? [all[0]] : offices.slice(0, 1).map(office => officeFound(office, at))
}

function thingFound({ offices, person, seat }: Meant, at: Period | null): WorldThing[] {
  if (person) return [personFound(person, at)]
  if (seat) return [seatFound(seat, at)]
  return officesFound(offices, at)
}

const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/** The days of a day, a month or a year. */
function periodAt(text: string): Period {
  const edge = (of: (edtf: string) => string): string =>
    needIsoDate(day.test(text) ? of(text) : text, '--at').slice(0, 10)
  return { from: edge(firstDay), to: edge(lastDay) }
}

/** What the tables know of a name: an office, a person, a state or a body; at a date or at all times. */
export function lookUp(name: string, at?: string): WorldFound {
  takeSupplement()
  const period = at === undefined ? null : periodAt(at)
  const meant = meantBy(name)
  const told = { name, at: at ?? null }
  if (meant.length === 1) return { ...told, found: thingFound(meant[0]!, period), candidates: [] }
  const candidates = meant.map(({ id, person, seat }) => ({
    id,
    name: person ? personNames(person) : seat ? seatFound(seat, period).name : officeNames(id.slice('office:'.length)),
  }))
  return { ...told, found: [], candidates }
}

/** How much the tables know. */
export interface WorldSize {
  people: number
  offices: number
  terms: number
  /** terms that nobody has looked up yet */
  unverified: number
  /** terms without an end, and the last day until which one of them is known to hold */
  open: number
  asOf: string | null
}

export function worldSize(): WorldSize {
  takeSupplement()
  const { people, terms } = world()
  const all = [...terms.values()].flat()
  const open = all.filter(({ period }) => period.to === null)
  return {
    people: [...people.values()].length,
    offices: [...terms.values()].length,
    terms: all.length,
    unverified: all.filter(({ source }) => source === null).length,
    open: open.length,
    asOf:
      open
        .map(({ asOf }) => asOf ?? '')
        .sort(byText)
        .at(-1) || null,
  }
}
