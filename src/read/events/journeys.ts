import type { Sense } from '../../arabic/lexicon.js'
import { type Clauses, clauseFrom, type Predicate, type Slot } from '../clauses/index.js'
import { nounAt } from './contact-nouns.js'
import type { ContactRules } from './contact-rules.js'
import type { About } from './discourse.js'
import { type Draft, isPerson, type Side, sideOf, visitDraft } from './sides.js'

// «قبيل توجهه إلى باريس», «لدى وصول الوزير إلى بغداد»: a journey told by its verbal noun, which says when something else was.

const journeyRule = 'contact/journey'

const whens: ReadonlySet<string> = new Set(['before', 'after', 'at', 'during'])

// «تزامنا مع وصول الوزير إلى بغداد», and not «مع توجه الوزير إلى رفع الأسعار»
const saysWhen = (lead: string, comes: boolean): boolean => whens.has(lead) || (comes && lead === 'with')

// «ينتظر لبنان وصول الموفد», «من المنتظر وصول الوزير إلى بغداد», «بانتظار وصول الوزير إلى بغداد»
function isAwaited({ doc }: Clauses, at: number, ruler: Predicate | undefined, { status }: ContactRules): boolean {
  const { words, verbs, nouns } = status.get('planned')!
  const before = doc.tokens[at - 1]?.word
  if (!before || before.senses.some(s => s.cls === 'prep')) return false
  const rules = before.senses.some(s => !s.verb && (nouns.has(s.value) || (s.cls === 'masdar' && verbs.has(s.value))))
  return words.has(before.folded) || rules || (ruler?.readings.some(r => verbs.has(r.value)) ?? false)
}

/** The visit of somebody whose arrival is awaited, where the word says: «ينتظر لبنان وصول الموفد». */
function awaitedDraft(
  clauses: Clauses,
  at: number,
  sentence: number,
  predicates: readonly Predicate[],
  rules: ContactRules,
): Draft | null {
  const { doc, marks } = clauses
  const ruler = predicates.findLast(p => p.at < at)
  const group = marks.groups[marks.groupAt[at + 1] ?? -1]
  if (group?.prep !== '' || !isAwaited(clauses, at, ruler, rules)) return null
  const traveller = sideOf(group.members).filter(isTraveller)
  const clause = clauseFrom(doc, doc.sentences[sentence]!, at + 1, marks, clauses.rules, true)
  const goal = clause.slots.find(slot => slot.role === 'to')
  // «ينتظر لبنان وصول الموفد»: they who await him are where he goes
  const awaiting = ruler?.subject?.group.members.filter(({ kind }) => kind === 'state' || kind === 'place') ?? []
  const where = sideOf(goal?.group.members ?? awaiting, true)
  if (traveller.length !== 1 || where.length === 0) return null
  return visitDraft([traveller, where], journeyRule, at, { sentence, from: at, to: clause.to, predicate: null })
}

/** The rule of a visit for which somebody is sent. */
export const sentRule = 'contact/sent'

/** Whether the verb of a sense has him for its object who travels: «أوفد». */
const sends = (lemma: string, { byVerb }: ContactRules): boolean =>
  byVerb.get(lemma)?.some(({ kind, pair }) => kind === 'visit' && pair[0] === 'object') ?? false

/** Who is sent by the verbal noun at `at`: «إيفاد الوزير إلى موسكو». */
export function sentBy({ doc, marks }: Clauses, at: number, rules: ContactRules): Side {
  const sense = rules.journeyAt(doc.tokens[at]!.word)
  const group = marks.groups[marks.groupAt[at + 1] ?? -1]
  if (!sense || !sends(sense.value, rules) || group?.prep !== '') return []
  // «إيفاد الرئيس وزيره إلى موسكو»: the second
  const next = marks.groups[marks.groupAt[group.to] ?? -1]
  return sideOf((next?.prep === '' && !next.conj ? next : group).members.slice(0, 1))
}

// «تدرس القاهرة إيفاد الوزير إلى أديس أبابا»
function sentDraft(clauses: Clauses, at: number, sentence: number, rules: ContactRules): Draft | null {
  const { doc, marks } = clauses
  const sent = sentBy(clauses, at, rules).filter(isTraveller)
  if (sent.length !== 1) return null
  const clause = clauseFrom(doc, doc.sentences[sentence]!, at + 1, marks, clauses.rules, true)
  const goal = clause.slots.find(slot => slot.role === 'to')
  if (!goal) return null
  const place = { sentence, from: at, to: clause.to, predicate: null }
  return visitDraft([sent, sideOf(goal.group.members, true)], sentRule, at, place)
}

// how far behind a name «المنتظر في بيروت» may stand
const nameGap = 2

/** «الرئيس الفرنسي، المنتظر في بيروت الثلاثاء», «المتوقع وصوله إلى بيروت»: where somebody is awaited. */
export function expectedDraft(clauses: Clauses, at: number, sentence: number, rules: ContactRules): Draft | null {
  const { doc, marks } = clauses
  if (!rules.isExpected(doc.tokens[at]!.word)) return null
  const journey = doc.tokens[at + 1] && rules.journeyAt(doc.tokens[at + 1]!.word)
  const prep = journey && journey.pronoun !== '' ? at + 2 : at + 1
  const next = doc.tokens[prep]
  const place = marks.groups[marks.groupAt[prep + 1] ?? -1]
  if (!next?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '' && goals.has(s.value)) || !place) return null
  let last = at - 1
  while (last > at - 1 - nameGap && marks.groupOf[last]! < 0 && clauses.rules.commas.has(doc.tokens[last]!.word.folded))
    last--
  const who = marks.groups[marks.groupOf[last] ?? -1]
  const traveller = who ? sideOf(who.members.slice(-1)).filter(isTraveller) : []
  if (traveller.length !== 1) return null
  const where = sideOf(place.members, true)
  return visitDraft([traveller, where], journeyRule, at, { sentence, from: at, to: place.to + 1, predicate: null })
}

const goals: ReadonlySet<string> = new Set(['in', 'to'])

// a delegation may be of athletes
const isTraveller = (id: string): boolean => isPerson(id) && !id.endsWith('/delegation')

/** Who travels: the genitive of the noun, or he whom its pronoun means. */
function travellerOf(
  clauses: Clauses,
  at: number,
  { pronoun }: Sense,
  predicates: readonly Predicate[],
  goal: Slot,
  { countryOf }: About,
): Side {
  const { marks } = clauses
  if (pronoun === '') {
    const group = marks.groupAt[at + 1] ?? -1
    return group >= 0 && marks.groups[group]!.prep === '' ? sideOf(marks.groups[group]!.members) : []
  }
  // a subject that is left out may be anybody's journey
  const ruler = predicates.findLast(p => p.at < at) ?? predicates.find(p => p.at > at)
  const doer = ruler?.subject ? sideOf(ruler.subject.group.members) : []
  // «استقبل الأمير الرئيس لدى وصوله إلى الدوحة»: nobody arrives in his own state, so that his guest is meant
  const [town] = sideOf(goal.group.members, true)
  const isHome = town !== undefined && doer.some(id => countryOf(id) !== null && countryOf(id) === countryOf(town))
  return isHome ? guestOf(ruler!) : doer
}

const guestOf = ({ clause }: Predicate): Side =>
  sideOf(clause.slots.filter(({ role }) => role === 'object').flatMap(({ group }) => group.members)).filter(isPerson)

// «غادر القاهرة متوجها إلى أثينا»: where he goes who leaves
function underWayDraft(
  clauses: Clauses,
  at: number,
  sentence: number,
  predicates: readonly Predicate[],
  rules: ContactRules,
): Draft | null {
  const ruler = predicates.findLast(p => p.at < at)
  if (!ruler?.subject || ruler.clause.to < at || !ruler.readings.some(r => rules.leaving.has(r.value))) return null
  const traveller = sideOf(ruler.subject.group.members)
  const goal = ruler.clause.slots.find(slot => slot.role === 'to' && slot.at > at)
  if (!goal || traveller.length !== 1 || !isTraveller(traveller[0]!)) return null
  // «متوجها إلى لندن في زيارة عمل»: the noun tells it
  if (ruler.clause.nouns.some(noun => noun.at > at && nounAt(clauses, noun.at, ruler.clause.to)?.kind === 'visit'))
    return null
  const place = { sentence, from: ruler.at, to: ruler.clause.to, predicate: ruler }
  return visitDraft([traveller, sideOf(goal.group.members, true)], journeyRule, at, place)
}

/** The visit that a verbal noun of travelling tells of, where it says when something was. */
export function journeyDraft(
  clauses: Clauses,
  at: number,
  sentence: number,
  predicates: readonly Predicate[],
  rules: ContactRules,
  about: About,
): Draft | null {
  const { doc, marks } = clauses
  if (rules.isUnderWay(doc.tokens[at]!.word)) return underWayDraft(clauses, at, sentence, predicates, rules)
  const sense = rules.journeyAt(doc.tokens[at]!.word)
  const lead = doc.tokens[at - 1]?.word.senses.find(s => s.cls === 'prep')?.value ?? ''
  const comes = sense !== null && rules.arriving.has(sense.value) && !rules.departing.has(sense.value)
  const sent = sense ? sentDraft(clauses, at, sentence, rules) : null
  if (sent) return sent
  const awaited = comes && sense.pronoun === '' ? awaitedDraft(clauses, at, sentence, predicates, rules) : null
  if (awaited) return awaited
  // «منذ وصوله إلى السنغال»: he may live there
  if (!sense || !saysWhen(lead, comes) || rules.since.has(doc.tokens[at - 1]!.word.folded)) return null
  const clause = clauseFrom(doc, doc.sentences[sentence]!, at + 1, marks, clauses.rules, true)
  const goal = clause.slots.find(slot => slot.role === 'to')
  const traveller = goal ? travellerOf(clauses, at, sense, predicates, goal, about) : []
  if (!goal || traveller.length !== 1 || !isTraveller(traveller[0]!)) return null
  const place = { sentence, from: at, to: clause.to, predicate: null }
  return visitDraft([traveller, sideOf(goal.group.members, true)], journeyRule, at, place)
}
