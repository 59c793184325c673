import type { Period } from '../knowledge/dates.js'
import type { Entity, Entry, Reading } from '../model/records.js'
import { dayOf, tookPlace } from '../register/timeline/ties.js'
import { namedIn, type TimelineFilter } from '../register/timeline/timeline.js'
import { byText, unique } from '../register/words.js'
import { officeOf, world } from '../register/world.js'
import type { Store } from '../store/store.js'
import { type Entities, entitiesIn, shortIds } from './entries.js'
import { boundOf } from './filters.js'
import { withRegister } from './register.js'
import { isSubject, type Subject, subjectsNamed } from './who-meant.js'
import { gatherMet, type Met, periodOf } from './who-met.js'
import { type OfficeFound, officeFound, officesOf, type TermFound, termFound } from './world.js'

// What a register holds about somebody, with what the tables know of his offices.

export interface WhoQuery {
  from?: string
  to?: string
  /** through how many pages is looked for names and statements, the latest published first; all where nothing is said */
  most?: number
}

/** With whom somebody had to do, and how often. */
export interface Counterpart {
  id: string
  /** contacts that took place */
  times: number
  /** those that were planned, denied or called off */
  otherwise: number
  /** the last day of one that took place, where it is known */
  last: string | null
}

export interface Known extends Met {
  entity: Entity
  /** pages that name him and were not looked through for names and statements, since only so many were to be */
  unlooked: number
  /** of a person his offices, of an office its holders */
  terms: TermFound[]
  /** of a state or a body its offices on a day: the end of the time asked for, else the last day on which a page of it speaks */
  offices: { at: string; held: OfficeFound[] } | null
  contacts: Entry[]
  others: Entry[]
  counterparts: Counterpart[]
}

export interface Who {
  /** the one whom the name means; null where it may mean several */
  known: Known | null
  candidates: Entity[]
  entities: Entities
  /** a short id for every entry */
  short: ReadonlyMap<string, string>
}

const isOf = (subject: Subject, entry: Entry): boolean => {
  const when = periodOf(entry.date)
  return namedIn(entry).some(id => isSubject(subject, id, when))
}

/** Others in an entry: all whom it names but the subject. */
const othersIn = (subject: Subject, entry: Entry): string[] => {
  const when = periodOf(entry.date)
  return entry.participants.filter(id => !isSubject(subject, id, when))
}

function counterpartsIn(subject: Subject, contacts: readonly Entry[]): Counterpart[] {
  const found = new Map<string, Counterpart>()
  for (const entry of contacts) {
    const took = tookPlace(entry)
    for (const id of unique(othersIn(subject, entry))) {
      const known = found.get(id) ?? { id, times: 0, otherwise: 0, last: null }
      const day = took ? dayOf(entry.date?.value ?? null) : null
      found.set(id, {
        id,
        times: known.times + (took ? 1 : 0),
        otherwise: known.otherwise + (took ? 0 : 1),
        last: day !== null && day > (known.last ?? '') ? day : known.last,
      })
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times || b.otherwise - a.otherwise || byText(a.id, b.id))
}

/** The last day on which a story of these pages speaks. */
function lastTold(readings: readonly Reading[]): string | null {
  const days = readings.flatMap(({ stories }) =>
    stories.flatMap(({ published }) => published?.value?.slice(0, 10) ?? []),
  )
  return days.sort(byText).at(-1) ?? null
}

function termsOf({ entity, holders }: Subject): TermFound[] {
  if (officeOf(entity.id) !== null) return holders.map(termFound)
  return (world().termsOf.get(entity.id) ?? []).map(termFound)
}

function officesAt({ entity }: Subject, day: string | null): Known['offices'] {
  const seat = entity.id.replace(/^state:/u, '')
  if (day === null || officesOf(seat).length === 0) return null
  const held = officesOf(seat).map(office => officeFound(office, { from: day, to: day }))
  return { at: day, held: held.filter(({ holders }) => holders.length > 0) }
}

const isOpen = ({ from, to }: Period): boolean => from === null && to === null

async function readingsOf(store: Store, ids: readonly string[], most: number | null): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of store.readingsOf(ids, most)) readings.push(reading)
  return readings
}

async function knownOf(store: Store, subject: Subject, filter: TimelineFilter, most: number | null): Promise<Known> {
  const ids = [...subject.ids, ...subject.holders.map(term => term.person)]
  const within: Period = { from: filter.from ?? null, to: filter.to ?? null }
  const entries = (await store.timeline({ ...filter, with: [ids] })).filter(entry => isOf(subject, entry))
  const readings = await readingsOf(store, ids, most)
  const contacts = entries.filter(({ kind }) => kind !== null)
  return {
    entity: subject.entity,
    ...gatherMet(subject, readings, isOpen(within) ? null : within),
    unlooked: most === null ? 0 : (await store.countNaming(ids)) - readings.length,
    terms: termsOf(subject),
    offices: officesAt(subject, filter.to ?? lastTold(readings)),
    contacts,
    others: entries.filter(({ kind }) => kind === null),
    counterparts: counterpartsIn(subject, contacts),
  }
}

const timeAsked = ({ from, to }: WhoQuery): TimelineFilter => ({
  ...(from === undefined ? {} : { from: boundOf(from, '--from') }),
  ...(to === undefined ? {} : { to: boundOf(to, '--to') }),
})

/** What an opened register holds about a person, an office, a body or a state. */
export async function whoIn(store: Store, name: string, query: WhoQuery = {}): Promise<Who> {
  const filter = timeAsked(query)
  const subjects = await subjectsNamed(store, name)
  const [one] = subjects
  const known = one && subjects.length === 1 ? await knownOf(store, one, filter, query.most ?? null) : null
  const entries = known ? [...known.contacts, ...known.others] : []
  return {
    known,
    candidates: subjects.length > 1 ? subjects.map(({ entity }) => entity) : [],
    entities: await entitiesIn(store, entries.map(namedIn), known?.counterparts, known?.statements),
    short: await shortIds(store, entries),
  }
}

/** Wrong use is told before a register is opened. */
export async function who(name: string, { register, ...query }: WhoQuery & { register?: string } = {}): Promise<Who> {
  timeAsked(query)
  return withRegister(register, { create: false }, store => whoIn(store, name, query))
}
