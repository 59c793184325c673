import type { ContactKind, Mention } from '../../model/records.js'
import type { Predicate } from '../clauses/index.js'
import type { Pattern } from './contact-rules.js'

/** Somebody's side of a contact: ids of entities, each of which is in contact with each of the other side. */
export type Side = string[]

/** A contact as one clause tells it. */
export interface Draft {
  kind: ContactKind
  /** whether the words leave no doubt of the kind: «محادثات» alone may be a call */
  sure: boolean
  sides: [Side, Side]
  /** which of the two sides it is */
  initiator: 0 | 1 | null
  host: 0 | 1 | null
  /** whether those of whom no state is known may be parties */
  anybody: boolean
  /** whether one visits people with its verb */
  toPeople: boolean
  /** whether it is what the two agree on, so that only a time after it is its own */
  agreed: boolean
  /** whether it was over when that happened which is told: «غادر الدوحة بعد زيارة» */
  over: boolean
  /** whether a delegation does it */
  sent: boolean
  /** who leads whose delegation */
  led: { leader: string; of: string }[]
  /** who invites to the visit, where the verb says it */
  inviter?: string
  /** whether one comes back with its verb: «سيعود إلى بيروت» */
  again?: boolean
  /** whether its verb has what they spoke of for its object: «ناقشا الملف» */
  topical?: boolean
  sentence: number
  /** tokens of the verb or noun that tells it, and of its noun if it has one */
  trigger: [number, number]
  from: number
  to: number
  predicate: Predicate | null
  rule: string
}

/** The first token of what tells a contact: its verb, where that stands before its noun. */
export const beginningOf = ({ predicate, trigger: [at] }: Pick<Draft, 'predicate' | 'trigger'>): number =>
  Math.min(predicate?.at ?? at, at)

/** What no pattern says of a contact. */
export const unsaid: Pick<Draft, 'initiator' | 'host' | 'anybody' | 'toPeople' | 'agreed' | 'over' | 'sent' | 'led'> = {
  initiator: null,
  host: null,
  anybody: true,
  toPeople: false,
  agreed: false,
  over: false,
  sent: false,
  led: [],
}

export const idOf = (mention: Mention): string | null => mention.holder ?? mention.entity

const partyKinds = new Set(['person', 'office', 'state', 'body', 'group'])

/** Whoever of the mentions can be in contact. `places`: towns and countries too, as visits need them. */
export function sideOf(mentions: readonly Mention[], places = false): Side {
  const ids: string[] = []
  for (const mention of mentions) {
    const id = idOf(mention)
    if (id && (partyKinds.has(mention.kind) || (places && mention.kind === 'place')) && !ids.includes(id)) ids.push(id)
  }
  return ids
}

/** Who stands in which place of a clause. */
export type Places = (role: string, places: boolean) => Side

export interface Filled {
  pattern: Pattern
  sides: [Side, Side]
}

// One place that holds both: «بين X وY», «الرئيسان», «وزراء خارجية سوريا وتركيا والأردن»: each with each.
function split(side: Side): [Side, Side] | null {
  // «وزير الدولة ومدير مكتب الرئيس»: somebody and a bureau are no two
  const two = side.filter(id => !id.startsWith('body:office-of/'))
  return two.length < 2 ? null : (apart(two) ?? [two, two])
}

export const isPerson = (id: string): boolean => id.startsWith('person:') || id.startsWith('office:')

const sortOf = (id: string): string => (isPerson(id) ? 'person' : id.slice(0, id.indexOf(':')))

// «بين اليونان والمفوضية وصندوق النقد»: he who is of another sort than all others is in contact with each of them.
function apart(side: Side): [Side, Side] | null {
  if (side.length < 3) return null
  const odd = side.filter(id => side.every(other => other === id || sortOf(other) !== sortOf(id)))
  return odd.length === 1 ? [odd, side.filter(id => id !== odd[0])] : null
}

function pairOf(one: Side, other: Side): [Side, Side] | null {
  const rest = other.filter(id => !one.includes(id))
  return one.length && rest.length ? [one, rest] : null
}

// «التقيا أثناء زيارتهما روسيا»: one meets people, not states … but for those who stand for one
const otherSide = ({ kind, pair }: Pattern, side: Side, many: Side): Side =>
  kind === 'visit' || pair[1] !== 'object' ? side : side.filter(id => !id.startsWith('state:') || many.includes(id))

/** The first pattern whose two sides the places hold. `kind`: that of the contact noun, null where there is none. `many`: who stand for many. */
export function fill(
  patterns: readonly Pattern[],
  kind: ContactKind | null,
  places: Places,
  many: Side = [],
): Filled | null {
  for (const pattern of patterns) {
    if (pattern.noun && (!kind || !pattern.noun.includes(kind))) continue
    const [one, other] = pattern.pair as [string, string | undefined]
    const towns = (pattern.kind ?? kind) === 'visit'
    const first = pattern.passive ? places(one, false).filter(isPerson) : places(one, false)
    const sides = other ? pairOf(first, otherSide(pattern, places(other, towns), many)) : split(first)
    if (sides) return { pattern, sides }
  }
  return null
}

/** A visit that the word at `at` tells, of who travels and where to. */
export const visitDraft = (
  sides: Draft['sides'],
  rule: string,
  at: number,
  place: Pick<Draft, 'sentence' | 'from' | 'to' | 'predicate'>,
): Draft => ({ kind: 'visit', sure: true, sides, ...unsaid, rule, trigger: [at, at + 1], ...place })

export function draftOf(
  filled: Filled,
  kind: ContactKind,
  sure: boolean,
  at: Pick<Draft, 'sentence' | 'trigger' | 'from' | 'to' | 'predicate'>,
): Draft {
  const { pattern, sides } = filled
  const side = (role: string | null): 0 | 1 | null => (role === null ? null : role === pattern.pair[0] ? 0 : 1)
  return {
    kind,
    sure,
    sides,
    initiator: side(pattern.initiator),
    host: side(pattern.host),
    anybody: pattern.anybody,
    toPeople: pattern.toPeople,
    agreed: pattern.agreed,
    over: pattern.over,
    again: pattern.again,
    sent: false,
    led: [],
    rule: pattern.id,
    ...at,
  }
}
