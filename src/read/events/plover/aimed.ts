import type { Sense } from '../../../arabic/lexicon.js'
import type { PloverType } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clauses } from '../../clauses/index.js'
import type { Group } from '../../clauses/marks.js'
import type { EventInput } from '../index.js'
import { statesFrom } from './owners.js'
import { placeOf, sideOf } from './parties.js'
import type { PloverRules } from './rules.js'
import { isSpoken } from './spoken.js'
import type { Told } from './telling.js'
import { findWord, isCount, isOneOf, isWord } from './words.js'

// Where nobody stands in the place of the recipient, he is told by what the deed or word is aimed at: «عقوبات على مسؤولين في الحكومة البيلاروسية»,
// «نددت بالتدخلات الإيرانية», «اعتقلت 12 فلسطينيا», «رفض شروط حماس». The first who stands there, and not he who acts.

// how far the walk goes, in words outside names, times and numbers
const reach = 10

/** By what prepositions a type leads to whom it is aimed at; with any other begins what is told by the way: «في», «بعد». */
const everyLead = ['object', 'genitive', 'by', 'for', 'on', 'about', 'against']
const leadsOf: Partial<Record<PloverType, ReadonlySet<string>>> = {
  SUPPORT: new Set(everyLead),
  ACCUSE: new Set(['object', 'genitive', 'by', 'about']),
  REJECT: new Set([...everyLead, 'from', 'with']),
  THREATEN: new Set(everyLead),
  SANCTION: new Set([...everyLead, 'to', 'with']),
  CONCEDE: new Set(['object', 'genitive', 'by', 'for', 'on', 'to']),
  RETREAT: new Set(['object', 'genitive', 'about', 'for', 'with']),
  COERCE: new Set(['object', 'genitive', 'on', 'about', 'for', 'with', 'against']),
  ASSAULT: new Set(['object', 'genitive', 'on', 'for', 'against']),
  AID: new Set(['object', 'genitive', 'for', 'to']),
  COOPERATE: new Set(['object', 'genitive', 'with', 'to']),
}

// «خلال قمة لمجموعة اليورو»: whose that is by which nobody is meant
const aside: ReadonlySet<string> = new Set([
  'in',
  'at',
  'during',
  'after',
  'before',
  'through',
  'without',
  'despite',
  'since',
])

/** Who is struck by what is condemned is not who is accused of it: «إدانة اغتيال النائب», «اختطاف أربعة إيطاليين». */
const struck: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE'])

const describing = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])
const nominal = new Set(['noun', 'masdar', 'plover-noun'])

interface Walk {
  input: EventInput
  rules: PloverRules
  told: Told
  leads: ReadonlySet<string>
  /** the sides of those who act */
  own: ReadonlySet<string>
}

const isOthers = ({ input, own }: Walk, id: string): boolean => !own.has(sideOf(input, id)) && !own.has(id)

/** The role that a preposition before the token or written onto it gives; null where it has none. */
function leadAt({ doc, rules, marks }: Clauses, i: number): string | null {
  const { senses } = doc.tokens[i]!.word
  const group = marks.groups[marks.groupAt[i] ?? -1]
  if (group) return rules.cliticRoles.get(group.prep) ?? null
  const prep = senses.find(s => s.cls === 'prep')
  if (prep) return prep.pronoun === '' ? prep.value : null
  const bearing = senses.find(s => s.prep !== '' && (nominal.has(s.cls) || describing.has(s.cls)))
  return bearing && senses.every(s => s.prep !== '' || s.verb !== undefined)
    ? (rules.cliticRoles.get(bearing.prep) ?? null)
    : null
}

// «المالية» is of finance before it is of Mali, «جنوب غربي المدينة» of no state
const hasNisba = ({ input: { clauses }, rules }: Walk, i: number): boolean => {
  const { senses } = clauses.doc.tokens[i]!.word
  return (
    senses.some(s => s.cls === 'nisba') &&
    !senses.some(s => s.cls === 'adj' || s.cls === 'prep') &&
    !isWord(clauses.doc, i, rules.sides)
  )
}

// «بالكويت»: where it was; but «بجهود الكويت» is hers
const isVenue = ({ members, prep }: Group, lead: string): boolean =>
  members[0]?.kind === 'place' || (lead === 'by' && prep !== '' && members[0]?.kind === 'state')

function idsOfGroup(walk: Walk, group: Group, lead: string): string[] {
  if (isVenue(group, lead)) return []
  const { ids, named } = placeOf(group.members, walk.input.entities, false)
  if (named) return ids.filter(id => isOthers(walk, id))
  // «نظيرتها المغربية»
  for (let i = group.from; i < group.to; i++) if (hasNisba(walk, i)) return statesOf(walk, i)
  return []
}

const statesOf = (walk: Walk, i: number): string[] => {
  const { clauses, entities } = walk.input
  const nisba = clauses.doc.tokens[i]!.word.senses.find(s => s.cls === 'nisba')!
  const id = entities.thing(nisba.value, nisba.value)
  return isOthers(walk, id) ? [id] : []
}

// «أربعة إيطاليين», «الصحافيين السوريين»: people, and not what is theirs
const isOfPeople = ({ input: { clauses }, rules }: Walk, i: number): boolean =>
  isCount(clauses.doc, i - 1) ||
  isWord(clauses.doc, i - 1, rules.people) ||
  (clauses.doc.tokens[i]!.word.senses.some(s => s.cls === 'nisba' && s.entry?.number === 'p') &&
    !clauses.doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'noun' && s.entry?.number === 'p'))

const isDeed = ({ rules }: Walk, senses: readonly Sense[]): boolean =>
  senses.some(s => s.cls === 'masdar' && (rules.byVerb.get(s.value)?.some(rule => struck.has(rule.type)) ?? false))

// «قضت محكمة، برئاسة المستشار، بسجن الرئيس»: who is sentenced stands behind the sentence
function beginOf({ input: { clauses }, told: { rule, trigger, sentence } }: Walk): number {
  const words = rule.mode === convicted ? (rule.also ?? rule.with) : null
  if (!words) return trigger[1]
  const found = findWord(clauses.doc, trigger[1], clauses.doc.sentences[sentence]!.to, words)
  return found < 0 ? trigger[1] : found + 1
}

const convicted = 'convict'

/** The token at which the walk ends: a mark, another verb, or a reason: «بتهمة», «احتجاجا على». */
function endOf({ input: { clauses }, told, rules }: Walk, from: number): number {
  const { doc, marks, rules: own, predicates } = clauses
  const { to } = doc.sentences[told.sentence]!
  for (let i = from; i < to; i++) {
    const { kind, word } = doc.tokens[i]!
    if (marks.timeOf[i]! >= 0 || marks.groupOf[i]! >= 0) continue
    if (kind === TokenKind.break || own.stops.has(word.folded) || own.commas.has(word.folded)) return i
    if (isOneOf(word, rules.reasons)) return i
    if (word.senses.some(s => s.cls === 'that' || s.cls === 'clause')) return i
    // «رحبت بالاتفاق الذي وقعته الحكومة»
    if (doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'which')) {
      // «الهجمات التي تعرضت لها الكويت»
      if (word.senses.some(s => s.verb && rules.suffers.has(s.value))) return i
      continue
    }
    if (i > from && predicates.some(p => p.at === i && p.at !== told.predicate?.at && !isNoun(word.senses))) return i
  }
  return to
}

const isNoun = (senses: readonly Sense[]): boolean => senses.some(s => nominal.has(s.cls) && s.conj === '')

// «معارضة الكونغرس للاتفاق», «دعم تركيا»: behind a noun of saying stands bare who says it
const ownsBehind = ({ told: { rule, predicate, trigger } }: Walk): boolean =>
  isSpoken(rule.type) && predicate?.at !== trigger[0]

/** Whoever the words at a token name at whom a type is aimed: a group, or the states of an adjective. */
function aimAt(walk: Walk, i: number, lead: string): string[] {
  const { clauses } = walk.input
  const group = clauses.marks.groups[clauses.marks.groupAt[i] ?? -1]
  if (group) return idsOfGroup(walk, group, lead)
  if (!hasNisba(walk, i) || (walk.told.rule.type === 'ACCUSE' && isOfPeople(walk, i))) return []
  return othersFrom(walk, i)
}

const othersFrom = (walk: Walk, i: number): string[] => statesFrom(walk.input, i).filter(id => isOthers(walk, id))

// inside a name, or a time, or he who acts
function isPassedOver({ input: { clauses }, told }: Walk, i: number): boolean {
  const { doc, marks } = clauses
  const { start } = doc.tokens[i]!
  if (marks.timeOf[i]! >= 0 || (marks.groupOf[i]! >= 0 && marks.groupAt[i]! < 0)) return true
  return told.actor.spans.some(([s, e]) => s <= start && start < e)
}

/** The first in tokens `[from, to)` at whom it is aimed. */
function aimIn(walk: Walk, from: number, to: number): string[] {
  const { input, told, leads } = walk
  const { doc, marks } = input.clauses
  let lead = ownsBehind(walk) ? 'genitive of who acts' : 'object'
  // who is struck by what is condemned
  let spares = false
  for (let i = from, left = reach; i < to && left > 0; i++) {
    if (isPassedOver(walk, i)) continue
    if (marks.groupAt[i]! < 0) left--
    const next = leadAt(input.clauses, i)
    if (next !== null && !(aside.has(lead) && next === 'for')) {
      lead = next
      spares = false
    }
    if (told.rule.type === 'ACCUSE' && isDeed(walk, doc.tokens[i]!.word.senses)) {
      spares = true
      // «التدخلات الإيرانية», but «اغتيال النائب المصري»
      if (i + 1 < to && hasNisba(walk, i + 1)) return othersFrom(walk, i + 1)
    }
    const ids = leads.has(lead) && !spares ? aimAt(walk, i, lead) : []
    if (ids.length > 0) return ids
  }
  return []
}

/** Where the words stand by which somebody is told who has no id: «12 فلسطينيا». */
function within({ input: { clauses }, told }: Walk): readonly [number, number] | null {
  const [span] = told.recipient.spans
  if (!span) return null
  const { doc } = clauses
  const { from, to } = doc.sentences[told.sentence]!
  let start = from
  while (start < to && doc.tokens[start]!.end <= span[0]) start++
  let end = start
  while (end < to && doc.tokens[end]!.start < span[1]) end++
  return [start, Math.min(end + behindNoun, to)]
}

// «مسؤولين في الحكومة البيلاروسية»
const behindNoun = 1

/** Adds to what is told at whom it is aimed, where it does not say so itself. */
export function withAim(told: Told, input: EventInput, rules: PloverRules): Told {
  const leads = leadsOf[told.rule.type]
  if (!leads || told.recipient.ids.length > 0) return told
  // what is told of nobody is not made somebody's by whoever stands behind it: «خلال هجوم لتنظيم»
  if (!told.actor.named && !told.recipient.named) return told
  const countryOf = (id: string): string => input.entities.all.get(id)?.country ?? id
  const own = new Set(told.actor.ids.flatMap(id => [id, sideOf(input, id), countryOf(id)]))
  const walk: Walk = { input, rules, told, leads, own }
  const noun = within(walk)
  if (!noun && told.passive) return told
  const begin = beginOf(walk)
  const behind = aimIn(walk, ...(noun ?? [begin, endOf(walk, begin)]))
  // «قضت بمعاقبة الوزير بالسجن»
  const ids =
    behind.length > 0 || noun ? behind : aimIn(walk, told.trigger[1], Math.min(begin, endOf(walk, told.trigger[1])))
  if (ids.length > 0) return { ...told, recipient: { ...told.recipient, ids, named: true } }
  // «توعد برد على هجمات الحزب في البلاد»: who is told nearer than a noun that is nobody's
  if (!noun || told.passive || byHands.has(told.rule.type)) return told
  const nearer = aimIn(walk, told.trigger[1], Math.min(noun[0], endOf(walk, told.trigger[1])))
  return nearer.length > 0 ? { ...told, recipient: { ids: nearer, named: true, spans: [] } } : told
}

// who suffers what is done by hands is told by a noun: «قتل جنديين»
const byHands: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'AID', 'RETREAT'])
