import { document, table } from '../../knowledge/load.js'
import type { Entity, Entry, Story } from '../../model/records.js'
import { daysOf, dayText } from '../../register/occurrence/days.js'
import { officesHeld } from '../../register/offices-held.js'
import { unique } from '../../register/words.js'
import { officeOf, partsOfOffice, world } from '../../register/world.js'
import { type Exported, nameOf, saidOf, textsOf } from '../exported.js'

// An entry as PLOVER codes it. What PLOVER asks for and nobody knows is left out.

interface Coding {
  quads: { code: number; name: string; types: string[] }[]
  scores: Record<string, number>
  modes: Record<string, string[]>
  contacts: Record<string, { type: string; mode?: string }>
  auxiliary: Record<string, string>
  codes: { bodies: Record<string, string>; kinds: Record<string, string> }
  names: Record<string, string>
  sectors: {
    kinds: Record<string, string>
    parts: Record<string, string>
    ranks: Record<string, string>
    roles: Record<string, string[]>
  }
}

const coding = (): Coding => document<Coding>('export/plover')

export interface Coded {
  type: string
  modes: string[]
  /** historical, future, hypothetical, negation: what it is where it did not take place */
  auxiliary: string | null
  quad: { code: number; name: string } | null
  score: number | null
  actors: string[]
  recipients: string[]
  contexts: string[]
}

const contextsOf = ({ told }: Exported): string[] =>
  unique([...told.values()].flatMap(({ event }) => event.contexts)).sort()

/** A contact that is still to come, or was called off, is another type. */
function typeOf({ type, kind, status }: Entry): { type: string; mode?: string } {
  return (kind === null ? undefined : coding().contacts[status]) ?? { type }
}

function scoreOf(type: string, [mode]: readonly string[]): number | null {
  const { scores } = coding()
  return scores[`${type}/${mode}`] ?? scores[type] ?? null
}

export function codedOf(row: Exported): Coded {
  const { entry, sides } = row
  const { modes, quads, auxiliary } = coding()
  const { type, mode } = typeOf(entry)
  const told = mode ? [mode] : textsOf(saidOf(entry, 'mode'))
  const known = told.filter(each => modes[type]?.includes(each))
  const quad = quads.find(({ types }) => types.includes(type))
  return {
    type,
    modes: known,
    auxiliary: auxiliary[entry.status] ?? null,
    quad: quad ? { code: quad.code, name: quad.name } : null,
    score: scoreOf(type, known),
    // Where nobody tells who did it to whom, all are actors.
    actors: [...sides.actors, ...sides.others],
    recipients: [...sides.recipients],
    contexts: contextsOf(row),
  }
}

/** The day of an entry, or its first and last one; null where it is not known to the day. */
export function daysOfEntry({ date }: Entry): { from: string; to: string } | null {
  if (date?.value === null || date?.value === undefined) return null
  const whole = /^(\d{4}-\d{2}-\d{2})(?:T[^/]*)?(?:\/(\d{4}-\d{2}-\d{2})(?:T[^/]*)?)?$/u.exec(date.value)
  return whole ? { from: whole[1]!, to: whole[2] ?? whole[1]! } : null
}

/** The offices that somebody held when it was, where that is known well enough. */
function officesOf(id: string, entry: Entry): string[] {
  const office = officeOf(id)
  if (office !== null) return [office]
  const { from, to } = daysOf(entry.date)
  return from === null || to === null ? [] : [...officesHeld(id, dayText(from), dayText(to))]
}

function sectorOfBody(id: string): string | null {
  const { kinds, parts } = coding().sectors
  const part = /^body:[A-Z]{3}[/:](?:.*-)?([a-z]+)$/u.exec(id)?.[1]
  return (part ? parts[part] : undefined) ?? kinds[world().bodies.get(id)?.kind ?? ''] ?? null
}

function sectorOfOffice(office: string): string | null {
  const { seat, role } = partsOfOffice(office)
  if (seat.startsWith('body:')) return sectorOfBody(seat)
  const { roles, ranks } = coding().sectors
  const own = Object.keys(roles).find(sector => roles[sector]!.includes(role))
  return own ?? ranks[world().roles.get(role)?.rank ?? ''] ?? null
}

export interface CodedParty {
  id: string
  name: string
  nameAr: string
  /** of three letters: its state, else what kind of body it is */
  code: string | null
  /** the name of that in full */
  country: string | null
  cow: string | null
  sectors: string[]
  /** offices that it held then, in words */
  titles: string[]
  wikidata: string | null
}

let numbers: ReadonlyMap<string, string> | undefined
function cowOf(state: string | null): string | null {
  numbers ??= new Map(table('export/cow').map(({ id, cow }) => [id!, cow!]))
  return state === null ? null : (numbers.get(state) ?? null)
}

function codeOf({ id, kind, country }: Entity): string | null {
  if (country !== null) return country
  const { bodies, kinds } = coding().codes
  return bodies[id] ?? (kind === 'body' ? kinds[world().bodies.get(id)?.kind ?? ''] : undefined) ?? null
}

const titleOf = (office: string): string => {
  const { seat, role } = partsOfOffice(office)
  const of = world().states.get(seat)?.en ?? world().bodies.get(seat)?.en
  const name = world().roles.get(role)?.en ?? role
  return of ? `${name} of ${of}` : name
}

export function partyOf(id: string, { entry, entities }: Exported): CodedParty {
  const entity = entities.get(id)
  const { ar, en } = nameOf(entities, id)
  const code = entity ? codeOf(entity) : null
  const offices = officesOf(id, entry)
  const sectors = [...offices.map(sectorOfOffice), entity?.kind === 'body' ? sectorOfBody(id) : null]
  return {
    ...{ id, name: en, nameAr: ar, code },
    country: code === null ? null : (world().states.get(code)?.en ?? coding().names[code] ?? null),
    cow: cowOf(entity?.country ?? null),
    sectors: unique(sectors.filter(sector => sector !== null)),
    titles: entity?.kind === 'person' ? offices.map(titleOf) : [],
    wikidata: entity?.wikidata ?? null,
  }
}

/** The words by which a page calls those on one side. */
export const rawNames = ({ told }: Exported, side: 'actors' | 'recipients'): string[] =>
  unique(
    [...told.values()].flatMap(({ reading, event }) => event.named[side].map(span => reading.page.text.slice(...span))),
  )

/** Whoever and whatever of a kind the stories name. */
export function namedInStories({ told, entities }: Exported, kinds: readonly Entity['kind'][]): string[] {
  const names = [...told.values()].flatMap(({ reading, story }) => {
    const ids = idsIn(story)
    const known = reading.entities.filter(({ id, kind }) => kinds.includes(kind) && ids.has(id))
    return known.map(({ id, name }) => entities.get(id)?.name.en ?? name.en ?? name.ar)
  })
  return unique(names)
}

const idsIn = ({ mentions }: Story): Set<string> =>
  new Set(mentions.flatMap(({ entity, holder }) => [entity ?? '', holder ?? '']))
