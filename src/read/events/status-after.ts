import type { Doc, Token } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Status } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Clauses, type Predicate, verbAt } from '../clauses/index.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'

// What stands after a contact noun and says how the contact stands: «زيارة مرتقبة», «أن الزيارة … أُجلت».

/** «لقاء مرتقب», «زيارة محتملة»: the status of the adjectives right after a noun. */
export function byAdjective({ doc }: Clauses, at: number, { awaited, running }: ContactRules): Status | null {
  for (
    let i = at + 1;
    doc.tokens[i]?.word.senses.some(s => s.cls === 'phone' || s.cls === 'adj') || i === at + 1;
    i++
  ) {
    const word = doc.tokens[i]?.word.folded ?? ''
    const status = awaited.get(word) ?? (running.has(word) ? 'ongoing' : null)
    if (status) return status
  }
  return null
}

// The verbs that cancel and deny take a contact as their subject only in the passive, or where they say it of themselves.
const undone = ['cancelled', 'denied'] as const

/** «أن الزيارة … أُجلت»: the status of the verb whose subject the noun is, as it agrees with it. */
export function undoneBehind(
  { doc, predicates, rules: clause }: Clauses,
  at: number,
  sentence: number,
  rules: ContactRules,
): Status | null {
  // «وكان لقاء بين الوزيرين قد أرجئ»
  const opens =
    doc.sentences[sentence]!.from === at ||
    doc.tokens[at - 1]!.word.senses.some(s => s.cls === 'that' || (s.verb && clause.auxiliaries.has(s.value)))
  const gender = senseOf(doc.tokens[at]!.word, contactNounClass)?.entry?.gender
  const undoes = ({ readings, at }: Predicate): Status | undefined =>
    readings.some(r => r.verb!.aspect === 'past' && r.verb!.gender === gender && r.conj === '') && !hasObject(doc, at)
      ? undone.find(status => readings.some(r => rules.status.get(status)!.verbs.has(r.value)))
      : undefined
  const behind = opens ? predicates.filter(p => p.sentence === sentence && p.at > at) : []
  // the first verb, or the first that has it for its subject where relative clauses stand between
  const first = behind.findIndex(p => !isRelative(p, at))
  return (first >= 0 && undoes(behind[first]!)) || null
}

// «أجلت صورة العلاقات»: what it does to something else
const hasObject = (doc: Doc, verb: number): boolean =>
  doc.tokens[verb + 1]?.word.senses.some(s => s.cls === 'noun' && s.prep === '' && s.conj === '') ?? false

// «زيارة كان سيقوم بها الرئيس إلى جيبوتي في يناير [أجلت]»: verbs of a clause that qualifies the noun
function isRelative({ at: verb, readings, clause }: Predicate, noun: number): boolean {
  if (verb === noun + 1 && readings.every(r => r.verb!.aspect === 'past') && clause.slots.length === 0) return true
  return clause.pronouns.some(p => p.role === 'by' && p.at <= verb + 1)
}

/** «لقاء سيجمع», «الاجتماع الذي سيعقد»: what a clause that qualifies the noun says is to come. */
function byClause({ doc }: Clauses, at: number): Status | null {
  const opens = hasClass(doc.tokens[at + 1], 'which') ? at + 2 : at + 1
  if (hasClass(doc.tokens[opens], 'will')) return 'planned'
  const verbs = doc.tokens[opens]?.word.senses.filter(s => s.cls === 'verb') ?? []
  return verbs.some(s => s.verb!.future) && !verbs.some(s => s.verb!.aspect === 'past') ? 'planned' : null
}

const hasClass = (token: Token | undefined, cls: string): boolean =>
  token !== undefined && senseOf(token.word, cls) !== undefined

/** The verb behind a contact noun with the parties that says whether and when it is held: «أن أي لقاء بين الرئيسين لن يعقد قبل الصيف». */
export function heldBehind(clauses: Clauses, at: number, sentence: number, rules: ContactRules): Predicate | null {
  const { doc, predicates, rules: clause } = clauses
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)
  if (sense?.prep !== '') return null
  const next = predicates.find(p => p.sentence === sentence && p.at > at)
  if (!next || next.subject !== null || doc.tokens[next.at - 1]?.word.senses.some(s => s.cls === 'which')) return null
  // what is joined to the sentence, or describes the noun right behind it, is another clause
  const tells = (lemma: string): boolean =>
    rules.held.has(lemma) || (clause.auxiliaries.has(lemma) && isTimeBehind(clauses, next.at))
  const own = next.readings.filter(r => tells(r.value) && r.conj === '' && r.verb!.number === 's')
  return own.length > 0 && next.at > at + 1 ? next : null
}

// «آخر اتصال بين الرئيسين كان في 19 مارس»
function isTimeBehind({ doc, marks }: Clauses, verb: number): boolean {
  const at = hasClass(doc.tokens[verb + 1], 'prep') ? verb + 2 : verb + 1
  return (marks.timeOf[at] ?? -1) >= 0
}

// between a contact noun and the clause that tells when it was: «المفاوضات غير المباشرة بين الجانبين، والتي جرت»
const qualifying = new Set(['adj', 'nisba', 'active-participle', 'passive-participle', 'prep', 'negation', 'phone'])

/** The verb of a relative clause that says where and when a contact was: «المحادثات التي استضافتها مسقط الجمعة», «مفاوضات بينهما جرت أمس». */
export function heldRelative(
  clauses: Clauses,
  [, after]: readonly [number, number],
  sentence: number,
  { held, hosting }: ContactRules,
): Predicate | null {
  const { doc, marks } = clauses
  const { to } = doc.sentences[sentence]!
  for (let i = after; i < to; i++) {
    const { kind, word } = doc.tokens[i]!
    const verb = verbAt(clauses, i)
    if (verb && (hasClass(doc.tokens[i - 1], 'which') || i === after))
      return verb.readings.some(r => held.has(r.value) || hosting.has(r.value)) ? verb : null
    const between = kind === TokenKind.punct || marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0
    if (!between && !word.senses.some(s => s.cls === 'which' || qualifying.has(s.cls))) return null
  }
  return null
}

/** The verb before a contact noun that says where and when it was: «عقدت أمس في عمان القمة التي جمعت الرئيسين». */
export function heldBefore(
  { predicates }: Clauses,
  at: number,
  sentence: number,
  { held, hosting, phases }: ContactRules,
): Predicate | null {
  const verb = predicates.findLast(p => p.sentence === sentence && p.at < at && p.clause.to > at)
  if (!verb?.clause.nouns.some(noun => noun.at === at && noun.role === 'object')) return null
  return [held, hosting, phases].some(words => verb.readings.some(r => words.has(r.value))) ? verb : null
}

function byHolding(clauses: Clauses, at: number, sentence: number, rules: ContactRules): Status | null {
  const verb = heldBehind(clauses, at, sentence, rules)
  if (!verb) return null
  const { doc } = clauses
  if (hasClass(doc.tokens[verb.at - 1], 'not')) return 'denied'
  if (hasClass(doc.tokens[verb.at - 1], 'may') && verb.readings.every(r => r.verb!.aspect === 'present'))
    return 'possible'
  if (hasClass(doc.tokens[verb.at - 1], 'will') || verb.readings.some(r => r.verb!.future)) return 'planned'
  // «لقاء الرئيسين يجري الإعداد له»
  const prepared = doc.tokens[verb.at + 1]?.word.senses.some(
    s => !s.verb && rules.status.get('planned')!.nouns.has(s.value),
  )
  return prepared && verb.readings.every(r => r.verb!.aspect === 'present') ? 'planned' : null
}

// how far behind its verb what is denied may stand: «نفت المصادر ذلك»
const deniedReach = 8

/** «حمل رسالة إليه، لكن مصادر القصر نفت ذلك»: somebody denies what the sentence told last. */
export function deniedBehind({ doc, predicates }: Clauses, at: number, sentence: number, rules: ContactRules): boolean {
  const next = predicates.find(p => p.sentence === sentence && p.at > at)
  if (!next?.readings.some(r => rules.status.get('denied')!.verbs.has(r.value))) return false
  if (!doc.tokens.slice(at + 1, next.at).some(({ word }) => rules.turns.has(word.folded))) return false
  const { to } = doc.sentences[sentence]!
  return doc.tokens
    .slice(next.at + 1, Math.min(to, next.at + 1 + deniedReach))
    .some(({ word }) => rules.denying.has(word.folded))
}

// what may stand between a contact noun with its parties and what is said of it
const beside = new Set([...qualifying, 'adverb', 'delegation'])

// how many other words may stand there
const refusedReach = 3

type Refusal = 'refused' | 'shelved'

// «غير مطروح», «ليس على جدول الأعمال», «لم يدرج»: what a negation says
function refusalAt({ tokens }: Doc, negation: number, { refused, shelved, agenda }: ContactRules): Refusal | null {
  const next = tokens.slice(negation + 1, negation + 3).find(token => token.kind === TokenKind.word)
  if (next?.word.senses.some(s => s.cls === 'verb' && shelved.has(s.value))) return 'shelved'
  const onAgenda = agenda.has(tokens[negation + 2]?.word.folded ?? '')
  return onAgenda || refused.has(next?.word.folded ?? '') ? 'refused' : null
}

/**
 * Whether what stands behind a contact noun says that it is out of the question («لقاء بين الرئيسين "غير مطروح حاليا"», «عقد القمة ليس واردا») or that nobody
 * has set it yet («لم يدرج على جدول الأعمال بعد»); null where neither.
 */
export function refusalBehind(
  { doc, marks }: Clauses,
  at: number,
  sentence: number,
  rules: ContactRules,
): Refusal | null {
  const { to } = doc.sentences[sentence]!
  const noun = senseOf(doc.tokens[at]!.word, contactNounClass)
  // «لقاء غير مطروح سلفا جمعهما»: right behind a noun that is not definite it is only of what kind it was
  let mayBegin = noun?.definite === true || (noun?.pronoun ?? '') !== ''
  for (let i = at + 1, left = refusedReach; i < to && left > 0; i++) {
    const { kind, word } = doc.tokens[i]!
    if (marks.groupOf[i]! >= 0) mayBegin = true
    if (kind !== TokenKind.word || marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
    if (hasClass(doc.tokens[i], 'not')) return mayBegin ? refusalAt(doc, i, rules) : null
    const passes = word.senses.some(s => beside.has(s.cls))
    if (!passes && word.senses.some(s => s.verb)) return null
    if (!passes) left--
  }
  return null
}

// how far behind what it rules «إذا» may stand; names and times count as nothing
const conditionReach = 9

/** «يتوجه إلى دمشق إذا ما تلقى ردا», «اجتماع يعقد إذا اقتضت الحاجة»: what is told to come only under a condition. */
export function hasCondition(
  { doc, marks, rules: { stops } }: Clauses,
  at: number,
  sentence: number,
  { unreal, noCondition }: ContactRules,
): boolean {
  const { to } = doc.sentences[sentence]!
  for (let i = at + 1, left = conditionReach; i < to && left > 0; i++) {
    const { kind, word } = doc.tokens[i]!
    // another clause, another's words, or an afterthought: «سيلتقيان، إذا سارت الأمور كما يرام»
    if (stops.has(word.folded) || word.folded === '،' || hasClass(doc.tokens[i], 'that')) return false
    if (kind !== TokenKind.word || marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
    // «سيزور القاهرة ثم يتوجه إلى دمشق إذا تلقى ردا»
    if (hasClass(doc.tokens[i], 'then') || word.senses.some(s => s.conj !== '' && s.cls === 'verb')) return false
    if (unreal.if.has(word.folded)) return !noCondition.has(doc.tokens[i - 1]!.word.folded)
    left--
  }
  return false
}

export const statusAfter = (clauses: Clauses, at: number, sentence: number, rules: ContactRules): Status | null =>
  undoneBehind(clauses, at, sentence, rules) ??
  byAdjective(clauses, at, rules) ??
  byClause(clauses, at) ??
  byHolding(clauses, at, sentence, rules)
