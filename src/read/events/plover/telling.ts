import type { PloverType, Span, Status, TimeExpression } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clauses, Predicate } from '../../clauses/index.js'
import { saidAt } from '../evidence.js'
import type { EventInput } from '../index.js'
import { whereOf } from '../where.js'
import { type Place, sideOf } from './parties.js'
import { speaksOf, stateWhere } from './places.js'
import type { NounRule, PloverRules, VerbRule } from './rules.js'
import { isSpoken } from './spoken.js'
import { statusOf } from './status.js'
import { clauseStart, findWord, isOneOf, opensLine } from './words.js'

/** One clause's telling of an event. */
export interface Telling {
  type: PloverType
  mode: string | null
  contexts: readonly string[]
  status: Status
  /** no verb tells it: the status is taken for granted */
  weak: boolean
  time: TimeExpression | null
  actors: string[]
  recipients: string[]
  /** where they stand in the text */
  named: { actors: Span[]; recipients: Span[] }
  place: string | null
  /** the town of the dateline, where the clause names none */
  spot: string | null
  sentence: number
  trigger: [number, number]
  headline: boolean
  rule: string
}

export interface Told {
  rule: VerbRule | NounRule
  sentence: number
  trigger: [number, number]
  /** tokens of the clause */
  from: number
  to: number
  predicate: Predicate | null
  /** where its tense is told, if not by the predicate: «تم ترحيل» */
  verb?: number | null
  /** told without saying who did it: who suffers it is enough */
  passive: boolean
  /** told by the way, as done: what rules other words of its sentence rules not this */
  aside?: true
  actor: Place
  recipient: Place
}

/** Whether those parties are told whom its rule asks for. */
export const isPartyTold = ({ rule: { party }, passive, actor, recipient }: Told): boolean =>
  party === 'none' ||
  (passive && recipient.named) ||
  (party === 'actor' && actor.named) ||
  (party === 'recipient' && recipient.named) ||
  (party === 'both' && actor.named && recipient.named) ||
  (party === 'any' && (actor.named || recipient.named))

/** Whether they are in it who must be for it to be an event; where words of two lists are, nobody must be. */
export const isNeedMet = (told: Told): boolean =>
  (told.rule.with !== null && told.rule.also !== null) || isPartyTold(told)

const modeOf = ({ doc }: Clauses, { rule, from, to }: Told): string | null =>
  rule.modes.find(({ words }) => findWord(doc, from, to, words) >= 0)?.mode ?? rule.mode

const isDate = (time: TimeExpression): boolean => time.type === 'DATE' || time.type === 'TIME'

// The nearest date of the event's own clause or right before it; of what hands do else the first behind it, up to a mark or the next verb.
function clauseTime(input: EventInput, told: Told): TimeExpression | null {
  const { clauses, times } = input
  const { from, to, trigger, sentence, rule } = told
  const start = clauseStart(clauses, from, clauses.doc.sentences[sentence]!.from, before)
  const place = clauses.doc.tokens[trigger[0]]!.start
  const end = isSpoken(rule.type) ? contentFrom(told, input, contentful.has(rule.type)) : to
  let found: TimeExpression | null = null
  let apart = Number.POSITIVE_INFINITY
  for (let i = start; i < end; i++) {
    const time = times[clauses.marks.timeOf[i]!]
    if (!time || !isDate(time) || isOfOldDeed(input, told, i, time)) continue
    const distance = Math.abs(time.span[0] - place)
    if (distance < apart) [found, apart] = [time, distance]
  }
  return (
    found ??
    openingTime(input, told, start) ??
    (onTheSpot.has(rule.type) ? timeBehind(input, told) : timeOfSaying(input, told))
  )
}

// «قال الوزير أمس إن بلاده ترفض العرض»: what somebody does by saying it, and tells of himself in the present, he does when he says so
function timeOfSaying(input: EventInput, { rule, trigger, sentence, predicate, actor }: Told): TimeExpression | null {
  const { clauses, statements, times } = input
  const { doc, marks } = clauses
  if (!isSpoken(rule.type) || predicate?.readings.every(r => r.verb!.aspect === 'past')) return null
  const said = saidAt(statements, doc.tokens[trigger[0]]!.start, clauses)
  const begins = said?.content[0]?.[0]
  if (!said?.speaker || begins === undefined || !isBy(actor, said.speaker, input)) return null
  for (let i = doc.sentences[sentence]!.from; i < trigger[0]; i++) {
    const { start } = doc.tokens[i]!
    const time = start < begins && start >= said.cue[0] ? times[marks.timeOf[i]!] : undefined
    if (time && isDate(time)) return time
  }
  return null
}

const isBy = ({ ids }: Place, speaker: string, input: EventInput): boolean =>
  ids.length > 0 && ids.every(id => countryOf(id, input) === countryOf(speaker, input))

const countryOf = (id: string, input: EventInput): string => input.entities.all.get(id)?.country ?? sideOf(input, id)

// how many days ago a deed was that news only names: «اتهمهم بالمشاركة في هجوم 7 أكتوبر»
const longAgo = 30
const dayLength = 86_400_000

/** Whether a time stands right behind the noun of another deed, long before the story. */
function isOfOldDeed(
  { clauses: { doc, marks }, story }: EventInput,
  { trigger }: Told,
  i: number,
  { date }: TimeExpression,
): boolean {
  const days = (Date.parse(story?.value?.slice(0, 10) ?? '') - Date.parse(date?.notAfter ?? '')) / dayLength
  let first = i
  while (marks.timeOf[first - 1] === marks.timeOf[i]) first--
  if (!(days > longAgo) || first - 1 < trigger[1]) return false
  return doc.tokens[first - 1]!.word.senses.some(s => deeds.has(s.cls) && s.pronoun === '')
}

const deeds: ReadonlySet<string> = new Set(['plover-noun', 'masdar'])

// «وفي يوم الأحد 8 فبراير، هنأ الملك»: a time that opens the sentence, set off by a comma
function openingTime({ clauses, times }: EventInput, { sentence }: Told, start: number): TimeExpression | null {
  const { doc, marks, rules } = clauses
  const { from } = doc.sentences[sentence]!
  if (start - 1 <= from || !rules.commas.has(doc.tokens[start - 1]!.word.folded)) return null
  let found: TimeExpression | null = null
  for (let i = from; i < start - 1; i++) {
    const time = times[marks.timeOf[i]!]
    if (time && isDate(time)) found = time
    else if (!time && !doc.tokens[i]!.word.senses.some(s => s.cls === 'prep' || s.cls.startsWith('time/'))) return null
  }
  return found
}

// What is asked for or threatened has a time of its own, whatever noun tells it: «دعا إلى اجتماع الخميس».
const contentful: ReadonlySet<PloverType> = new Set(['REQUEST', 'THREATEN'])

// «وافق على بناء وحدات في القدس», «وقعا في الرياض اتفاقا»
const onContent: ReadonlySet<PloverType> = new Set([...contentful, 'AGREE'])

/** Where what is said begins behind the word that tells it: with «أن» or a relative clause; `any`: with any preposition. */
function contentFrom({ rule: { type }, trigger, to }: Told, { clauses, times }: EventInput, any: boolean): number {
  const { doc, marks, rules } = clauses
  for (let i = trigger[1]; i < to; i++) {
    if (marks.timeOf[i]! >= 0 || (marks.groupOf[i]! >= 0 && marks.groupAt[i]! < 0)) continue
    const { senses } = doc.tokens[i]!.word
    if (senses.some(s => s.cls === 'that' || s.cls === 'which')) return i
    const group = marks.groups[marks.groupAt[i] ?? -1]
    const clitic = rules.cliticRoles.get(group?.prep ?? senses.find(s => s.prep !== '')?.prep ?? '')
    if (!any) continue
    const isPrep = clitic !== undefined || senses.some(s => s.cls === 'prep' && s.pronoun === '')
    if (!isPrep) continue
    const next = clitic === undefined ? i + 1 : i
    if (times[marks.timeOf[next]!] || isVenue(clauses, i, clitic ?? null)) continue
    const lead = clitic ?? senses.find(s => s.cls === 'prep')!.value
    if (leads.has(lead) || (lead === 'on' && onContent.has(type))) return i
  }
  return to
}

// «دعا خلال مؤتمر في ميونخ إلى», «صادق على الاتفاق في جلسة»: by what a verb of saying leads to what is said; who asks does so by «على» as well
const leads: ReadonlySet<string> = new Set(['to', 'by', 'from', 'for', 'about', 'against'])

// «دعا في القاهرة إلى»
function isVenue({ doc, marks }: Clauses, i: number, clitic: string | null): boolean {
  const prep = clitic ?? doc.tokens[i]!.word.senses.find(s => s.cls === 'prep')?.value
  const group = marks.groups[marks.groupAt[clitic === null ? i + 1 : i] ?? -1]
  return (prep === 'in' || prep === 'by') && (group?.members.some(m => m.kind === 'place') ?? false)
}

function timeBehind(input: EventInput, told: Told): TimeExpression | null {
  const { doc, marks, predicates } = input.clauses
  const next = predicates.find(p => p.sentence === told.sentence && p.at >= told.to)?.at ?? doc.tokens.length
  const end = Math.min(partEnd(told, input), next)
  for (let i = told.to; i < end; i++) {
    const time = input.times[marks.timeOf[i]!]
    if (time && isDate(time)) return time
    if (doc.tokens[i]!.word.senses.some(s => further.has(s.cls))) return null
  }
  return null
}

const further = new Set(['that', 'which', 'clause'])

const before = 6

// how far behind its clause the place of an event may stand: «قتل طالب وأصيب آخر في مدينة صور»
const behind = 12

// «استهدف شبانا كانوا يرغبون في السفر إلى كوباني»: a bare verb behind a noun tells of whoever that is, and not of what happened
const isOfAnother = ({ at, readings }: Predicate, { doc, rules }: Clauses): boolean =>
  readings.every(r => r.conj === '' && rules.auxiliaries.has(r.value)) &&
  !doc.tokens[at - 1]!.word.senses.some(s => openers.has(s.cls))

const openers: ReadonlySet<string> = new Set(['which', 'that', 'clause', 'prep'])

/** The token of the first mark behind the clause of an event, or of a verb of somebody else's. */
function partEnd({ to, sentence }: Told, { clauses }: EventInput): number {
  const { doc, rules, predicates } = clauses
  const other = predicates.find(p => p.sentence === sentence && p.at >= to && isOfAnother(p, clauses))
  const end = Math.min(doc.sentences[sentence]!.to, to + behind, other?.at ?? doc.tokens.length)
  for (let i = to; i < end; i++) {
    const { kind, word } = doc.tokens[i]!
    if (kind === TokenKind.break || rules.commas.has(word.folded) || rules.stops.has(word.folded)) return i
  }
  return end
}

// What people do with their hands is mostly told from where they did it; what is told from elsewhere says where it was.
const onTheSpot: ReadonlySet<PloverType> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE', 'RETREAT'])

// «برلين – اجتمع القادة في العاصمة الألمانية», «بيروت – حطت طائرتان في مطار العاصمة اللبنانية»
const inCapitals: ReadonlySet<PloverType> = new Set(['CONSULT', 'AID'])

// how many sentences the town of the dateline may stand for
const underDateline = 2

/** The town from which a story is dated, for what its first sentences tell of the state of that town or of nobody else. */
function placeByDateline(told: Told, input: EventInput): string | null {
  const { rule, sentence: index, actor, recipient } = told
  const { datedAt, datedFrom, entities, clauses, headlinePart } = input
  if (datedAt === null || !(onTheSpot.has(rule.type) || inCapitals.has(rule.type))) return null
  const { sentences } = clauses.doc
  const lead = sentences.findIndex(({ part }) => part !== headlinePart)
  if (index < lead || index >= lead + underDateline) return null
  // «جنين – قُتل شاب برصاص الجيش الإسرائيلي»: who came there to do it is of elsewhere
  const parties = told.passive ? recipient.ids : [...actor.ids, ...recipient.ids]
  const others = parties.map(id => entities.all.get(id)?.country ?? null)
  const isElsewhere = others.length > 0 && !others.includes(datedFrom)
  const isThere = datedFrom !== null && speaksOf(datedFrom, told.from, told.to, input)
  const isHere = onTheSpot.has(rule.type) ? isThere || !isElsewhere : isThere
  return isHere ? entities.thing(datedAt, datedAt) : null
}

// «استدعت سفيرها في طهران»: whose capital an ambassador leaves
function leftBy({ rule: { type, mode }, from, to }: Told, { clauses, entities }: EventInput): string[] {
  const post = type === 'SANCTION' && mode === 'withdraw' ? whereOf(clauses, from, to, 'RETREAT') : null
  const country = post === null ? null : entities.all.get(post)?.country
  return country ? [entities.thing(country, country)] : []
}

// «وصلت المساعدات إلى عدن»: help that comes to a place is for those whose it is.
function neededBy({ rule: { type } }: Told, actors: readonly string[], place: string | null, { entities }: EventInput) {
  const country = type === 'AID' && place !== null ? entities.all.get(place)?.country : null
  if (!country || actors.some(id => entities.all.get(id)?.country === country)) return []
  return [entities.thing(country, country)]
}

// What rules an event stands in its own clause, or in the one that it hangs on; «نفى أن تكون القوات قد انسحبت» hangs on what rules the auxiliary.
function ruledFrom(
  at: number,
  told: number,
  from: number,
  predicates: readonly Predicate[],
  { rules }: Pick<Clauses, 'rules'>,
): number {
  const ruler = predicates.findLast(p => p.at < at)
  if (!ruler) return from
  if (ruler.clause.to < told - 3) return ruler.clause.to
  const helps = ruler.readings.some(r => rules.auxiliaries.has(r.value))
  return helps ? ruledFrom(ruler.at, ruler.at, from, predicates, { rules }) : ruler.at
}

// What is said is said in the place that stands beside the verb; a place further on is of what it is about.
const byWord: ReadonlySet<PloverType> = new Set(['SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

function placeOfTold(told: Told, input: EventInput): string | null {
  const { clauses } = input
  const { rule, from, to, trigger } = told
  // «وافق على بناء وحدات في القدس»
  const isVerbs = rule.type === 'AGREE' && told.predicate?.at === trigger[0]
  if (byWord.has(rule.type) || isVerbs)
    return whereOf(clauses, Math.min(from, trigger[0]), contentFrom(told, input, true), rule.type)
  // «استدعت سفيرها في طهران»
  if (rule.type === 'SANCTION' && rule.mode === 'withdraw') return null
  // «حكمت على عشرة بالسجن لصلتهم بمتطرفين في سوريا»
  if (rule.type === 'SANCTION')
    return whereOf(clauses, Math.min(from, trigger[0]), contentFrom(told, input, true), rule.type)
  const end = partEnd(told, input)
  return (
    whereOf(clauses, from, to, rule.type) ??
    whereOf(clauses, to, end, rule.type) ??
    stateWhere(clauses, from, end) ??
    placeFirst(told, input)
  )
}

// «وفي كركوك، اغتال مسلحون ضابطا»: the place with which the sentence begins, before its first verb; what a later verb tells was there as
// well, where it is of those whose place it is, or of nobody who is known («وفي لحج، قالت المقاومة إنها سيطرت على التلال»)
function placeFirst({ rule: { type }, sentence, trigger, predicate, actor, recipient }: Told, input: EventInput) {
  const { clauses, entities } = input
  const { doc, predicates } = clauses
  if (!onTheSpot.has(type)) return null
  const { from } = doc.sentences[sentence]!
  const first = predicates.find(p => p.sentence === sentence)
  const opens = [from, from + 1].some(i => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'in'))
  if (!opens) return null
  const end = Math.min(first?.at ?? trigger[0], trigger[0], from + mostBefore)
  const place = whereOf(clauses, from, end, 'AGREE')
  if (place === null || (first === predicate && first?.at === trigger[0])) return place
  const country = entities.all.get(place)?.country ?? null
  const parties = [...actor.ids, ...recipient.ids].map(id => entities.all.get(id)?.country ?? null)
  return parties.length === 0 || (country !== null && parties.includes(country)) ? place : null
}

// how many words a sentence may have before its verb, to begin with a place
const mostBefore = 6

// «لن تقبل الشروط», «لا نتنازل عن حقوقنا»: who will not agree or yield refuses, whereas «لم توافق» tells of nothing that was done
function isRefusal({ rule: { type }, predicate, trigger }: Told, { clauses }: EventInput, { refusals }: PloverRules) {
  if ((type !== 'AGREE' && type !== 'CONCEDE') || predicate?.at !== trigger[0]) return false
  return (
    isOneOf(clauses.doc.tokens[predicate.at - 1]?.word, refusals.words) &&
    predicate.readings.some(r => refusals.verbs.has(r.value) && r.verb!.aspect === 'present')
  )
}

/** A telling of what was read from a clause. */
export function tell(told: Told, predicates: readonly Predicate[], input: EventInput, rules: PloverRules): Telling {
  const { clauses } = input
  const { rule, trigger, sentence: index, predicate } = told
  const sentence = clauses.doc.sentences[index]!
  const headline = sentence.part === input.headlinePart
  const own = predicate && predicate.at >= told.from && predicate.at < told.to ? predicate.at : null
  const verb = told.verb ?? own
  const from = ruledFrom(
    Math.min(verb ?? trigger[0], trigger[0]),
    verb ?? trigger[0],
    sentence.from,
    predicates,
    clauses,
  )
  // what is done by saying it, and what a line tells of the subject that it opens with, is told in the present as done
  const isDone = headline || isSpoken(rule.type) || (predicate !== null && opensLine(clauses, predicate))
  const others = told.recipient.ids.filter(id => !told.actor.ids.includes(id))
  const place = placeOfTold(told, input)
  const left = others.length > 0 ? [] : leftBy(told, input).filter(id => !told.actor.ids.includes(id))
  const recipients = others.length > 0 ? others : [...left, ...neededBy(told, told.actor.ids, place, input)]
  const refuses = isRefusal(told, input, rules)
  return {
    type: refuses ? 'REJECT' : rule.type,
    mode: refuses ? (rule.type === 'CONCEDE' ? 'yield' : null) : modeOf(clauses, told),
    contexts: rule.contexts,
    sentence: index,
    trigger,
    headline,
    rule: rule.id,
    ...(told.aside || refuses
      ? { status: 'happened' as const, weak: false }
      : statusOf(clauses, trigger[0], verb, Math.max(from, sentence.from), isDone, rules, sentence)),
    time: clauseTime(input, told),
    actors: told.actor.ids,
    recipients,
    named: { actors: told.actor.spans, recipients: told.recipient.spans },
    place,
    spot: placeByDateline(told, input),
  }
}
