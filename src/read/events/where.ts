import type { Mention, PloverType } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses, Group } from '../clauses/index.js'
import type { Draft } from './sides.js'

interface Placed {
  group: Group
  /** the preposition before it, or «genitive» */
  role: string
  /** the token of the preposition, or of the group that bears it */
  at: number
}

function* placedIn({ doc, marks, rules }: Clauses, from: number, to: number): Generator<Placed> {
  for (let i = from; i < to; i++) {
    const index = marks.groupAt[i]!
    if (index < 0) continue
    const group = marks.groups[index]!
    const clitic = rules.cliticRoles.get(group.prep)
    const before = doc.tokens[i - 1]?.word.senses.find(s => s.cls === 'prep')?.value
    yield { group, role: clitic ?? before ?? 'genitive', at: clitic || !before ? i : i - 1 }
  }
}

const placeIn = ({ members }: Group): Mention | undefined => members.find(m => m.kind === 'place' && m.entity !== null)

const stateIn = ({ members }: Group): Mention | undefined =>
  members.find(m => m.kind === 'state' && m.entity !== null && m.how === 'name')

// An attack names its place in many ways: «هاجم المدينة», «غارات على الحديدة».
const anywhere: ReadonlySet<string> = new Set(['in', 'on', 'at', 'by', 'genitive', 'object', 'from', 'to', 'subject'])

// «تظاهروا تنديدا بالحرب على غزة» was not there; and what is said, signed or forbidden is so at most «في القاهرة».
const byType: Partial<Record<PloverType, ReadonlySet<string>>> = {
  ASSAULT: anywhere,
  COERCE: anywhere,
  MOBILIZE: anywhere,
  RETREAT: anywhere,
  AID: anywhere,
  PROTEST: new Set(['in', 'at', 'by', 'genitive', 'object', 'subject', 'to']),
  COOPERATE: new Set(['in', 'at', 'by', 'genitive', 'to', 'from']),
}
const there: ReadonlySet<string> = new Set(['in', 'at', 'by', 'genitive'])

// «أرسلت مساعدات إلى السودان»
const goThere: ReadonlySet<PloverType> = new Set(['MOBILIZE', 'AID'])

/** Where an event of a type was, as tokens `[from, to)` say: the town or region; a country where it only says where. */
export function whereOf(clauses: Clauses, from: number, to: number, type: PloverType): string | null {
  const roles = byType[type] ?? there
  for (const { group, role } of placedIn(clauses, from, to)) {
    const found =
      (roles.has(role) && placeIn(group)) || ((role === 'in' || (role === 'to' && goThere.has(type))) && stateIn(group))
    if (found) return found.entity
  }
  return null
}

const nominal = new Set(['noun', 'adj', 'nisba', 'active-participle', 'passive-participle'])

// «الحرب في أوكرانيا», «وقف إطلاق النار في لبنان»: the place of what was spoken of
function belongsToNoun({ doc, marks, rules }: Clauses, at: number): boolean {
  const before = doc.tokens[at - 1]
  if (!before || before.kind !== TokenKind.word || marks.groupOf[at - 1]! >= 0 || marks.timeOf[at - 1]! >= 0)
    return false
  const { senses } = before.word
  return senses.some(s => nominal.has(s.cls)) && !senses.some(s => s.cls === rules.nounClass)
}

// «في الكرملين»: a seat that else speaks for who sits in it
const hallIn = ({ members }: Group): Mention | undefined =>
  members.find(m => m.kind === 'body' && m.how === 'metonym' && m.entity !== null)

/** Where two sides sat together, as tokens `[from, to)` say: «في جدة», «بقصر الشعب بدمشق», «في البيت الأبيض». */
export function venueOf(clauses: Clauses, from: number, to: number): string | null {
  for (const { group, role, at } of placedIn(clauses, from, to)) {
    // «بقصر الكرملين»
    const by = role === 'by' ? (placeIn(group) ?? hallIn(group)) : undefined
    if (by) return by.entity
    const found = role === 'in' ? (placeIn(group) ?? hallIn(group) ?? stateIn(group)) : undefined
    if (found && !belongsToNoun(clauses, at)) return found.entity
  }
  return null
}

const wheres: ReadonlySet<string> = new Set(['in', 'by', 'to'])

/** «يتوجه إلى القدس», «التقاه في غزة»: a place that only says where, and not «العودة إلى سوريا». */
export function saysWhere(clauses: Clauses, i: number): boolean {
  for (const { group, role, at } of placedIn(clauses, i, i + 1))
    return (
      wheres.has(role) &&
      (placeIn(group) ?? stateIn(group)) !== undefined &&
      !belongsToNoun(clauses, at) &&
      !(role === 'to' && isMoved(clauses, at))
    )
  return false
}

// «نقل السفارة إلى القدس», and not «توجه الوزير إلى القدس»
function isMoved({ marks }: Clauses, at: number): boolean {
  const before = marks.groups[marks.groupOf[at - 1] ?? -1]
  return before?.members.every(m => m.kind !== 'person' && m.kind !== 'office') ?? false
}

const around: ReadonlySet<string> = new Set(['after', 'during', 'before', 'at'])

/** «وقعا في القاهرة اتفاقا، عقب لقائهما»: where they did what the contact is told beside. */
export function venueAround(clauses: Clauses, { predicate, trigger, from }: Draft): string | null {
  const lead = clauses.doc.tokens[trigger[0] - 1]?.word.senses.find(s => s.cls === 'prep')?.value ?? ''
  const beside = predicate !== null && from === trigger[0] && predicate.at < from && from < predicate.clause.to
  return beside && around.has(lead) ? venueOf(clauses, predicate.clause.from, from) : null
}

/** «إلى أبوظبي، حيث التقى نظيره»: where he was of whom the clause goes on to tell. */
export function venueBefore(
  clauses: Clauses,
  { trigger, predicate }: Draft,
  where: ReadonlySet<string>,
): string | null {
  const { doc, marks } = clauses
  const at = predicate === null ? trigger[0] : Math.min(predicate.at, trigger[0])
  if (!where.has(doc.tokens[at - 1]?.word.folded ?? '')) return null
  let i = at - 2
  while (i > 0 && (marks.timeOf[i]! >= 0 || doc.tokens[i]!.kind === TokenKind.punct)) i--
  const group = marks.groups[marks.groupOf[i] ?? -1]
  return (group && placeIn(group)?.entity) ?? null
}

/** «وفي بيروت، التقى نظيره»: the place with which the sentence begins. */
export function venueFirst(clauses: Clauses, { trigger, predicate, sentence }: Draft): string | null {
  const { doc, marks, predicates } = clauses
  const at = predicate === null ? trigger[0] : Math.min(predicate.at, trigger[0])
  const { from } = doc.sentences[sentence]!
  if (predicates.some(p => p.sentence === sentence && p.at < at)) return null
  for (const { group, role, at: opens } of placedIn(clauses, from, Math.min(at, from + firstReach)))
    return role === 'in' && opens <= from + 1 && marks.groupOf[opens - 1] !== marks.groupOf[opens]
      ? (placeIn(group)?.entity ?? null)
      : null
  return null
}

// «وفي بيروت», «وفي مدينة صور»
const firstReach = 3
