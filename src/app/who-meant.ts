import { overlap, type Period } from '../knowledge/dates.js'
import type { Term } from '../knowledge/world.js'
import { IsnadError } from '../model/errors.js'
import type { Entity } from '../model/records.js'
import { actingFor, partBearers, plain, wholeBearers } from '../register/timeline/names.js'
import { unique } from '../register/words.js'
import { officeOf, world } from '../register/world.js'
import { officeNames } from './world.js'
import { asReaderDoes, byId, type Meant, meantBy } from './world-names.js'

// Whom of a register a name means, and who acts as him.

/** Somebody or something asked after. */
export interface Subject {
  entity: Entity
  /** he himself; of a state or body also those who act for it */
  ids: ReadonlySet<string>
  /** who is the office asked after while he holds it */
  holders: readonly Term[]
}

/** Whether an id is that of the subject; a holder of an office is it only in his time. */
export const isSubject = ({ ids, holders }: Subject, id: string, when: Period | null): boolean =>
  ids.has(id) || (when !== null && holders.some(term => term.person === id && overlap(term.period, when) !== null))

function subjectOf(entity: Entity, entities: readonly Entity[]): Subject {
  const office = officeOf(entity.id)
  return {
    entity,
    ids: new Set([entity.id, ...actingFor(entity.id, entities)]),
    holders: office === null ? [] : (world().terms.get(office) ?? []),
  }
}

/** Entities of the register, and offices of the tables whose holders may be in it. */
function entityOf({ id, offices }: Meant, entities: ReadonlyMap<string, Entity>): Entity[] {
  if (offices.length === 0) return [entities.get(id)].filter(entity => entity !== undefined)
  const held = offices.find(
    office =>
      entities.has(`office:${office}`) ||
      world()
        .terms.get(office)
        ?.some(({ person }) => entities.has(person)),
  )
  if (!held) return []
  const known = entities.get(`office:${held}`)
  return [known ?? madeOffice(held)]
}

const madeOffice = (office: string): Entity => ({
  id: `office:${office}`,
  kind: 'office',
  name: officeNames(office),
  country: /^[A-Z]{3}\//u.test(office) ? office.slice(0, 3) : null,
  wikidata: null,
  known: true,
})

const tolerant = <T>(work: () => T[]): T[] => {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof IsnadError && cause.code === 'world/no-such-name') return []
    throw cause
  }
}

function unknown(name: string): IsnadError {
  const known = tolerant(() => meantBy(name))
  return new IsnadError(
    'register/no-such-name',
    `Nobody and nothing in the register is called “${name}”.`,
    known.length > 0
      ? `The tables know of ${known.length === 1 ? 'it' : 'several'}: isnad world ${known.length === 1 ? known[0]!.id : `"${name}"`}`
      : 'See who is in it: isnad timeline',
  )
}

const named = (entity: Entity, wanted: string): boolean =>
  [entity.name.ar, entity.name.en ?? ''].some(name => plain(name) === wanted)

/** The one whose whole name it is, where there is one; else all whom it may mean. */
function fitting(name: string, found: readonly Entity[]): Entity[] {
  const exact = found.filter(entity => named(entity, plain(name)))
  return exact.length === 1 ? exact : [...found]
}

/** Those in the register whom a name means: by id, whole name, title, or a part of the name. Never nobody. */
export function subjectsNamed(name: string, all: readonly Entity[]): Subject[] {
  const entities = new Map(all.map(entity => [entity.id, entity]))
  const of = (ids: readonly string[]): Entity[] => ids.flatMap(id => entities.get(id) ?? [])
  const meant = (list: readonly Meant[]): Entity[] => list.flatMap(each => entityOf(each, entities))
  const id = byId(name.trim())
  const ways: (() => Entity[])[] = [
    () => of([name.trim()]),
    () => (id ? meant([id]) : []),
    () => of(wholeBearers(name, all)),
    () => meant(tolerant(() => asReaderDoes(name))),
    () => of(partBearers(name, all)),
  ]
  for (const way of ways) {
    const found = fitting(name, unique(way()))
    if (found.length > 0) return found.map(entity => subjectOf(entity, all))
  }
  throw unknown(name)
}
