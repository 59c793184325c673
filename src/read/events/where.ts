import { senseOf, type Word } from '../../arabic/lexicon.js'
import type { Mention, PloverType } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses, Group, Predicate } from '../clauses/index.js'
import { placeNamedAt } from '../mentions/index.js'
import type { ContactRules } from './contact-rules.js'
import { opensAnother } from './offsets.js'
import { beginningOf, type Draft } from './sides.js'
import { heldBefore, heldBehind, heldRelative } from './status-after.js'

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

/** The town that a group names, be it a capital that speaks for its state: «زار بغداد», «استضافت الرياض». */
function* townsIn({ doc }: Clauses, { from, to, members }: Group): Generator<{ place: string; of: string | null }> {
  for (const { kind, how, entity, span } of members) {
    if (kind === 'place' && entity !== null) yield { place: entity, of: null }
    if (kind !== 'state' || how !== 'metonym') continue
    for (let i = from; i < to; i++) {
      const place = doc.tokens[i]!.end > span[0] && doc.tokens[i]!.start < span[1] ? placeNamedAt(doc, i) : null
      if (place) yield { place, of: entity }
    }
  }
}

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
    // «توصلت إيران والغرب»: who is joined to somebody is no place
    if (roles === there && role === 'genitive' && group.conj) continue
    const found =
      (roles.has(role) && placeIn(group)) || ((role === 'in' || (role === 'to' && goThere.has(type))) && stateIn(group))
    if (found) return found.entity
  }
  return null
}

const nominal = new Set(['noun', 'adj', 'nisba', 'active-participle', 'passive-participle'])

// «لقاء غير رسمي في الكرملين», «اجتماعا رباعيا في نيويورك»: the noun that words of description stand behind
function describedBefore({ doc, marks, rules }: Clauses, at: number): number {
  let i = at - 1
  while (i > at - 1 - mostDescribing && marks.groupOf[i]! < 0 && describes(doc.tokens[i]?.word)) i--
  return doc.tokens[i]?.word.senses.some(s => s.cls === rules.nounClass) ? i : at - 1
}

const mostDescribing = 3
const describing = new Set(['adj', 'nisba', 'active-participle', 'passive-participle', 'negation'])
const describes = (word: Word | undefined): boolean => word?.senses.some(s => describing.has(s.cls)) ?? false

// «الحرب في أوكرانيا», «وقف إطلاق النار في لبنان»: the place of what was spoken of; «على حدة في البيت الأبيض» is none of such
function belongsToNoun(clauses: Clauses, at: number, { apart, rooms }: Pick<ContactRules, 'apart' | 'rooms'>): boolean {
  const { doc, marks, rules } = clauses
  const before = doc.tokens[describedBefore(clauses, at)]
  if (!before || before.kind !== TokenKind.word || marks.groupOf[at - 1]! >= 0 || marks.timeOf[at - 1]! >= 0)
    return false
  const { senses, folded } = before.word
  // «آخر مرة في طهران»
  const known = senses.some(s => s.cls === rules.nounClass || s.cls === 'occasion' || rooms.has(s.value))
  return senses.some(s => nominal.has(s.cls)) && !known && !apart.has(folded)
}

// «في الكرملين»: a seat that else speaks for who sits in it
const hallIn = ({ members }: Group): Mention | undefined =>
  members.find(m => m.kind === 'body' && m.how === 'metonym' && m.entity !== null)

const seatIn = (group: Group): Mention | undefined => placeIn(group) ?? hallIn(group)

const inside: ReadonlySet<string> = new Set(['in', 'by'])

/** «في منتجع سوتشي», «بمطار بغداد الدولي»: what is called by its town. */
function isInRoomOf({ doc, rules }: Clauses, { from }: Group, role: string, { rooms }: ContactRules): boolean {
  const room = doc.tokens[from - 1]
  if (role !== 'genitive' || !room?.word.senses.some(s => rooms.has(s.value) && s.pronoun === '' && !s.definite))
    return false
  const written = room.word.senses.some(s => rooms.has(s.value) && inside.has(rules.cliticRoles.get(s.prep) ?? ''))
  return written || (doc.tokens[from - 2]?.word.senses.some(s => s.cls === 'prep' && inside.has(s.value)) ?? false)
}

/** Where two sides sat together, as tokens `[from, to)` say: «في جدة», «بقصر الشعب بدمشق», «في البيت الأبيض». */
export function venueOf(clauses: Clauses, from: number, to: number, rules: ContactRules): string | null {
  let end = from
  while (end < to && !opensAnother(clauses, end, rules)) end++
  let room: string | null = null
  for (const { group, role, at } of placedIn(clauses, from, end)) {
    const seat = role === 'by' ? seatIn(group) : undefined
    if (seat) return seat.entity
    const found = role === 'in' ? (seatIn(group) ?? stateIn(group)) : undefined
    if (found && !belongsToNoun(clauses, at, rules)) return found.entity
    // «في قصر الدرعية للمؤتمرات بالرياض»: rather where that is
    if (isInRoomOf(clauses, group, role, rules)) room ??= seatIn(group)?.entity ?? null
  }
  return room
}

const none: Pick<ContactRules, 'apart' | 'rooms'> = { apart: new Set(), rooms: new Set() }
const wheres: ReadonlySet<string> = new Set(['in', 'by', 'to'])

/** «يتوجه إلى القدس», «التقاه في غزة»: a place that only says where, and not «العودة إلى سوريا». */
export function saysWhere(clauses: Clauses, i: number): boolean {
  for (const { group, role, at } of placedIn(clauses, i, i + 1))
    return (
      wheres.has(role) &&
      (placeIn(group) ?? stateIn(group)) !== undefined &&
      !belongsToNoun(clauses, at, none) &&
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

// «وقعا في القاهرة اتفاقا، عقب لقائهما»: where they did what the contact is told beside
function venueBeside(clauses: Clauses, draft: Draft, rules: ContactRules): string | null {
  const { predicate, trigger, from } = draft
  const beside = predicate !== null && from === trigger[0] && predicate.at < from && from < predicate.clause.to
  // «التقى نظيره في كييف بعد لقائه بالرئيس»: two contacts, each with a place of its own
  if (predicate?.readings.some(r => rules.byVerb.has(r.value))) return null
  return beside && around.has(leadOf(clauses, draft)) ? venueOf(clauses, predicate.clause.from, from, rules) : null
}

// «وفي أنقرة، عقد الرئيس», «في قصر المشرف بأبوظبي، استقبل»: what the sentence begins with, before its first verb
function venueFirst(clauses: Clauses, draft: Draft): string | null {
  const { sentence, predicate, trigger } = draft
  const { from } = clauses.doc.sentences[sentence]!
  // «وفي أنقرة، قالت الوزارة إن الجولة ستعقد في إسطنبول»: where that was said
  const rules = predicate !== null && trigger[0] < predicate.clause.to
  const at = rules ? beginningOf(draft) : trigger[0]
  if (at - from > mostBefore || clauses.predicates.some(p => p.sentence === sentence && p.at < at)) return null
  for (const { group, role, at: opens } of placedIn(clauses, from, at))
    if (role === 'in' && opens - from <= 1) return seatIn(group)?.entity ?? null
  return null
}

const mostBefore = 8

// «يتوجه إلى أنقرة، حيث يجري مباحثات», «في إيسلاند حيث التقى»: the place named last before the word
function venueOfWhere(clauses: Clauses, draft: Draft, { where }: ContactRules): string | null {
  const { tokens, sentences } = clauses.doc
  const { from } = sentences[draft.sentence]!
  const verb = beginningOf(draft)
  const at = [1, 2, 3].map(k => verb - k).find(i => i > from && where.has(tokens[i]!.word.folded))
  if (at === undefined) return null
  const seats = [...placedIn(clauses, Math.max(from, at - farthestWhere), at)].flatMap(
    ({ group }) => seatIn(group) ?? [],
  )
  return seats.at(-1)?.entity ?? null
}

const farthestWhere = 8

const leadOf = ({ doc }: Clauses, { trigger }: Draft): string =>
  doc.tokens[trigger[0] - 1]?.word.senses.find(s => s.cls === 'prep')?.value ?? ''

// how far behind «على هامش» the place of what has that margin may stand: «على هامش أعمال الدورة الثمانين للجمعية العامة للأمم المتحدة في نيويورك»
const marginReach = 12

// «على هامش القمة في قازان، عقد الرئيس لقاء»: they met where that was on whose margins they did
function venueOfMargin(clauses: Clauses, { sentence, to }: Draft, rules: ContactRules): string | null {
  const { doc, predicates } = clauses
  let margin = doc.sentences[sentence]!.from
  while (margin < to && senseOf(doc.tokens[margin]!.word, 'margin') === undefined) margin++
  if (margin === to) return null
  const verb = predicates.find(p => p.sentence === sentence && p.at > margin)
  const end = verb?.at ?? doc.sentences[sentence]!.to
  for (const { group, role } of placedIn(clauses, margin, Math.min(end, margin + marginReach))) {
    const seat = role === 'in' || role === 'by' ? placeIn(group) : undefined
    if (seat) return seat.entity
  }
  // «على هامش القمة التي تستضيفها بغداد»
  return verb && verb.at < margin + marginReach ? hostTown(clauses, verb, rules) : null
}

/** «استضافت الرياض محادثات», «المحادثات التي استضافتها مسقط»: the town that is the host. */
function hostTownOf(clauses: Clauses, { predicate, trigger, sentence }: Draft, rules: ContactRules): string | null {
  const tellers = [
    predicate,
    heldRelative(clauses, trigger, sentence, rules),
    heldBefore(clauses, trigger[0], sentence, rules),
  ]
  for (const verb of tellers) {
    const town = verb && hostTown(clauses, verb, rules)
    if (town) return town
  }
  return null
}

/** The town that a verb of hosting has for its subject. */
function hostTown(clauses: Clauses, { readings, subject, at }: Predicate, { hosting }: ContactRules): string | null {
  if (!readings.some(r => hosting.has(r.value))) return null
  const host = subject?.group ?? clauses.marks.groups[clauses.marks.groupAt[at + 1] ?? -1]
  return host ? (townsIn(clauses, host).next().value?.place ?? null) : null
}

// «أن الجولة الثالثة ستعقد في إسطنبول»: where the verb behind the noun says that it is held
function venueOfHeld(clauses: Clauses, { predicate, trigger, sentence }: Draft, rules: ContactRules): string | null {
  if (predicate?.at === trigger[0]) return null
  const verb = heldBehind(clauses, trigger[0], sentence, rules) ?? heldRelative(clauses, trigger, sentence, rules)
  const venue = verb ? venueOf(clauses, verb.at, verb.clause.to, rules) : null
  const holding = venue ? null : heldBefore(clauses, trigger[0], sentence, rules)
  return venue ?? (holding && venueOf(clauses, holding.at, trigger[0], rules))
}

/** «مفاوضات إسطنبول بين روسيا وأوكرانيا», «قمة الرياض»: the town after which a contact is called, whose state is no side of it. */
function venueOfName(clauses: Clauses, { trigger, sides }: Draft): string | null {
  const group = clauses.marks.groups[clauses.marks.groupAt[trigger[1]] ?? -1]
  if (!group || group.conj || group.prep !== '' || group.members.length !== 1) return null
  const town = townsIn(clauses, group).next().value
  return town && (town.of === null || !sides.flat().includes(town.of)) && !sides.flat().includes(town.place)
    ? town.place
    : null
}

/** Where the sides of a contact sat together, as the sentence that tells it says. */
export const seatOf = (clauses: Clauses, draft: Draft, rules: ContactRules): string | null =>
  hostTownOf(clauses, draft, rules) ??
  // «في كييف غداة لقائه بوتين»: what stands before is the place of something else
  venueOf(clauses, around.has(leadOf(clauses, draft)) ? draft.trigger[0] : draft.from, draft.to, rules) ??
  venueOfHeld(clauses, draft, rules) ??
  venueBeside(clauses, draft, rules) ??
  venueOfWhere(clauses, draft, rules) ??
  venueFirst(clauses, draft) ??
  venueOfMargin(clauses, draft, rules) ??
  venueOfName(clauses, draft)

const goals: ReadonlySet<string> = new Set(['to', 'for', 'object', 'genitive', 'in', 'by'])

/** The town of a state to which a visit leads: «وصل إلى بيروت», «زيارته موسكو». */
export function goalOf(
  clauses: Clauses,
  { from, to }: Draft,
  country: string,
  isThere: (place: string) => boolean,
  rules: ContactRules,
): string | null {
  for (const { group, role, at } of placedIn(clauses, from, to)) {
    // «زار كلا من أنقرة وطهران»
    const each = role === 'from' && rules.each.has(clauses.doc.tokens[at - 1]?.word.folded ?? '')
    if (!each && !goals.has(role)) continue
    for (const { place, of } of townsIn(clauses, group))
      if (of === null ? isThere(place) : of === `state:${country}`) return place
  }
  return null
}
