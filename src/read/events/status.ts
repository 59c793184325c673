import type { Doc, Token } from '../../arabic/doc.js'
import { type Sense, senseOf } from '../../arabic/lexicon.js'
import type { ContactKind, Status } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Clauses, foremostFrom, type Predicate } from '../clauses/index.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { isNegation, isRuler, opensNewWords, type Ruled, rulings } from './ruling.js'
import { byAdjective, deniedBehind, hasCondition, refusalBehind, statusAfter, undoneBehind } from './status-after.js'
import { isUntrue } from './untrue.js'

// How far before a contact the words may stand that rule it, in tokens.
const reach = 12

/** The status that the word at `i` gives to what it rules. «لم يستبعد» leaves it possible, «لم ينف» denies nothing, «لا صحة» denies. */
function rulingAt(clauses: Clauses, i: number, from: number, rules: ContactRules): Ruled | null {
  const { doc, rules: clause } = clauses
  // «بدعوة من الرئيس», «تلبية لدعوة»: an invitation that was followed
  const { senses } = doc.tokens[i]!.word
  const isHow = senses.length > 0 && senses.every(s => clause.cliticRoles.get(s.prep) === 'by')
  if (isHow || rules.followed.has(doc.tokens[i - 1]?.word.folded ?? '')) return null
  if (senses.some(s => rules.comments.has(s.value)) && isComment(clauses, i)) return null
  const negated = i > from && (isNegation(doc, i - 1) || isNoPlan(clauses, i, from, rules))
  if (doc.tokens[i]!.word.senses.some(s => rules.falsehood.has(s.value))) return negated ? 'denied' : null
  const status = rulings.find(ruled => isRuler(doc, i, rules.status.get(ruled)!))
  if (status === 'denied' && isPrevented(doc, i, from, rules)) return 'cancelled'
  if (!negated) return status ?? null
  // «لا يعتزم زيارة بكين»
  if (status === 'planned') return 'denied'
  return status === 'denied' ? null : (status ?? null)
}

// how far behind a comment «على» may stand, names not counted
const commentReach = 2

// «تعليقا على زيارة», «علق المتحدث على اللقاء»
function isComment({ doc, marks }: Clauses, at: number): boolean {
  for (let i = at + 1, left = commentReach; i < doc.tokens.length && left > 0; i++) {
    if (isPrep(doc, i, 'on')) return true
    if (marks.groupOf[i]! < 0 && marks.timeOf[i]! < 0) left--
  }
  return false
}

// how far before a plan the words may stand that say that there is none
const planlessReach = 6

// «لا توجد حتى الآن ترتيبات لعقد لقاء», «ليست لدى الوزير نية»
function isNoPlan(
  { doc, marks }: Clauses,
  i: number,
  from: number,
  { status, existing, atPresent }: ContactRules,
): boolean {
  const isNoun = doc.tokens[i]!.word.senses.some(s => !s.verb && status.get('planned')!.nouns.has(s.value))
  if (!isNoun) return false
  for (let k = i - 1, left = planlessReach; k >= from && left > 0; k--) {
    // «ليست لدى الوزير أي نية للقاء», «لا توجد "خطط ملموسة"»
    if (marks.groupOf[k]! >= 0 || (doc.tokens[k]!.kind === TokenKind.punct && !endsReach(doc.tokens[k]!))) continue
    // «في الوقت الراهن»
    if (atPresent.has(doc.tokens[k]!.word.folded)) continue
    left--
    if (isNegation(doc, k)) return true
    const { senses } = doc.tokens[k]!.word
    const passes = senses.some(
      s => passing.has(s.cls) || s.cls === 'adverb' || s.cls === 'prep' || (s.verb && existing.has(s.value)),
    )
    if (!passes && marks.timeOf[k]! < 0) return false
  }
  return false
}

// «حالت الأمطار دون زيارته»
const isPrevented = (doc: Doc, i: number, from: number, { preventing }: ContactRules): boolean =>
  isPrep(doc, i, 'without') &&
  doc.tokens
    .slice(Math.max(from, i - preventedReach), i)
    .some(({ word }) => word.senses.some(s => s.verb && preventing.has(s.value)))

const preventedReach = 5

const isPrep = (doc: Doc, i: number, ...values: string[]): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && values.includes(s.value)) ?? false

// «لعقد لقاء», «على إجراء محادثات»: what a verbal noun is for is still to come.
function isPurpose({ doc, rules }: Clauses, at: number, agreements: ReadonlySet<string>): boolean {
  // «تم الاتفاق على لقاء»
  if (isPrep(doc, at - 1, 'on') && doc.tokens[at - 2]?.word.senses.some(s => !s.verb && agreements.has(s.value)))
    return true
  const masdar = doc.tokens[at - 1]?.word.senses.find(s => s.cls === 'masdar')
  if (masdar === undefined) return false
  return rules.cliticRoles.get(masdar.prep) === 'for' || isPrep(doc, at - 2, 'on')
}

// «قبيل اتصاله ببوتين»
const isAhead = ({ doc }: Clauses, at: number): boolean => isPrep(doc, at - 1, 'before')

// … where the word is nothing else: «قبل لقاءه» is he agreed to it
const isOnlyAhead = (clauses: Clauses, at: number): boolean =>
  isAhead(clauses, at) && !clauses.doc.tokens[at - 1]!.word.senses.some(s => s.cls === 'verb')

// «نفى … خلال المحادثات», «دعا إلى ضبط النفس في مكالمة»: what is said during or after it says nothing of how it stands
const isAfter = ({ doc }: Clauses, at: number, kind: ContactKind): boolean =>
  isPrep(doc, at - 1, 'during', 'after', 'at') || ((kind === 'call' || kind === 'message') && isPrep(doc, at - 1, 'in'))

const isStillAhead = (clauses: Clauses, at: number, { agreements }: ContactRules): boolean =>
  isPurpose(clauses, at, agreements) || isAhead(clauses, at)

// «لم يكن لديه أي اتصال»
const existsReach = 4

const passing: ReadonlySet<string> = new Set(['other', 'question'])

// «أي تنسيق أو اتصال»: what stands before the first of two
const beforeBoth = ({ doc }: Clauses, at: number, { either }: ContactRules): number =>
  either.has(doc.tokens[at - 1]?.word.folded ?? '') &&
  doc.tokens[at - 2]!.word.senses.some(s => !s.definite && (s.cls === 'masdar' || s.cls === 'noun'))
    ? at - 3
    : at - 1

// «ليس هناك أي اتصال», «لا توجد أي اتصالات»
function isNone(clauses: Clauses, at: number, sentence: number, rules: ContactRules): boolean {
  const { doc } = clauses
  const { from } = doc.sentences[sentence]!
  if (isExcept(clauses, at, sentence, rules)) return false
  const last = beforeBoth(clauses, at, rules)
  for (let i = last; i >= from && i > last - existsReach; i--) {
    if (isNegation(doc, i)) return true
    const { senses } = doc.tokens[i]!.word
    const isHis = senses.some(s => s.cls === 'prep' && s.pronoun !== '')
    if (!isHis && !senses.some(s => passing.has(s.cls) || (s.cls === 'verb' && rules.existing.has(s.value))))
      return false
  }
  return false
}

// «ليست زيارة الأمير إلى باريس سوى ترجمة لهذا»: only what it means is denied
const isExcept = ({ doc }: Clauses, at: number, sentence: number, { except }: ContactRules): boolean =>
  doc.tokens
    .slice(at, Math.min(doc.sentences[sentence]!.to, at + exceptReach))
    .some(({ word }) => except.has(word.folded))

const exceptReach = 30

// «في إطار زيارته», «خلال زيارته»
const isFrame = ({ doc }: Clauses, at: number, rules: ContactRules): boolean =>
  doc.tokens[at - 1]?.word.senses.some(s => rules.frame.has(s.value) || (s.cls === 'prep' && s.value === 'during')) ??
  false

// «زيارة تستغرق يومين»
const takesLong = ({ doc }: Clauses, at: number, { spans }: ContactRules): boolean =>
  doc.tokens
    .slice(at + 1, at + spanReach)
    .some(({ word }) => word.senses.some(s => s.cls === 'verb' && spans.has(s.value) && s.verb!.aspect === 'present'))

const spanReach = 4

// «خلال زيارته الأخيرة», «آخر زيارة له», «خلال المفاوضات التي أجراها», but «خلال زيارته التي بدأها»
function isLast({ doc }: Clauses, at: number, { recent, last, ongoing }: ContactRules): boolean {
  if (last.has(doc.tokens[at - 1]?.word.folded ?? '')) return true
  // «اتصال الأخير» is his of whom was spoken last
  const noun = senseOf(doc.tokens[at]!.word, contactNounClass)
  const whole = noun?.definite === true || (noun?.pronoun ?? '') !== ''
  if (whole && recent.has(doc.tokens[at + 1]?.word.folded ?? '')) return true
  if (!isPrep(doc, at - 1, 'during', 'after') || !doc.tokens[at + 1]?.word.senses.some(s => s.cls === 'which'))
    return false
  const told = doc.tokens[at + 2]!.word.senses.filter(s => s.cls === 'verb' && s.verb!.aspect !== 'imperative')
  return told.length > 0 && told.every(s => s.verb!.aspect === 'past' && s.verb!.person === 3 && !ongoing.has(s.value))
}

// how far before a contact the word may stand by which it is over: «في ختام ثلاثة أيام من المحادثات»
const endReach = 4

// «عقب انتهاء الاجتماع», but «قبل ختام المحادثات»
function hasEnded({ doc, marks }: Clauses, at: number, from: number, { ends }: ContactRules): boolean {
  for (let i = at - 1, left = endReach; i > from && left > 0; i--) {
    if (marks.timeOf[i]! >= 0) continue
    const { senses } = doc.tokens[i]!.word
    if (senses.some(s => ends.has(s.value) && !s.verb)) return isPrep(doc, i - 1, 'in', 'after')
    if (marks.groupOf[i]! >= 0 || senses.some(s => s.verb && senses.length === 1)) return false
    left--
  }
  return false
}

const endsReach = (token: Token): boolean =>
  token.kind === TokenKind.break || (token.kind === TokenKind.punct && '.؛!؟?:'.includes(token.word.folded))

/** The status that words before token `at`, within its sentence, give it. Names and times between count as nothing. */
function ruledStatus(clauses: Clauses, at: number, from: number, rules: ContactRules): Status | null {
  const { doc } = clauses
  let found: Ruled | null = null
  let left = reach
  const { senses } = doc.tokens[at]!.word
  const goesOn = senses.some(s => s.cls === 'verb' && rules.ongoing.has(s.value))
  // «دون أن يدلي بتصريح، والتقى»
  const joined = senses.some(s => s.conj !== '' && (s.cls === 'verb' || s.cls === contactNounClass))
  const apart = mainCommaBefore(clauses, at, from, rules)
  for (let i = at - 1; i >= from && left > 0; i--) {
    const token = doc.tokens[i]!
    if (endsReach(token)) break
    if (isPassed(clauses, i)) continue
    if (isContent(token, rules)) break
    // «بعدم إجراء لقاء», but not «طلب عدم ذكر اسمه، أن الوزير التقى»
    const farClose = rules.close.has(token.word.folded) && (joined || at - i > closeReach)
    const skipped = farClose ? i - 1 : siblingOf(clauses, i, from)
    if (skipped !== null) {
      i = skipped
      continue
    }
    if (turnsAway(clauses, i, goesOn, rules)) break
    left--
    const status = i < apart ? undoing(rulingAt(clauses, i, from, rules)) : rulingAt(clauses, i, from, rules)
    // «نفت الرئاسة إلغاء زيارته»: it is still to come
    if (status === 'denied' && found === 'cancelled') return 'planned'
    found = stronger(found, status)
    // … but «ونفى المتحدث أن يكونا قد التقيا» rules what it opens
    if (opensNewWords(clauses, i)) break
  }
  return found
}

// «في إطار المساعي ذاتها، تلقى اتصالا», «دعاه إلى التهدئة، كما اتصل بنظيره»: where the comma stands behind which a verb tells in the past, whatever
// was wished or meant before it; -1 where there is none
function mainCommaBefore({ doc, rules: { isComma } }: Clauses, at: number, from: number, rules: ContactRules): number {
  const readings = readingsAt(doc, at, rules)
  if (readings.length === 0 || readings.some(r => r.verb!.aspect !== 'past')) return -1
  for (let i = at - 1; i >= Math.max(from, at - mainReach); i--) {
    const { word } = doc.tokens[i]!
    if (isComma(word)) return i
    if (word.senses.some(s => s.cls === 'that' || s.cls === 'which')) return -1
  }
  return -1
}

const stronger = (found: Ruled | null, status: Ruled | null): Ruled | null =>
  status && (found === null || rulings.indexOf(status) < rulings.indexOf(found)) ? status : found

const undoing = (status: Ruled | null): Ruled | null => (status === 'possible' || status === 'planned' ? null : status)

// how far behind a comma its verb may stand: «، كما سبق أن أجرى»
const mainReach = 3

const isPassed = ({ doc, marks }: Clauses, i: number): boolean =>
  marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0 || doc.tokens[i]!.kind !== TokenKind.word

const isContent = ({ word }: Token, { contents }: ContactRules): boolean =>
  word.senses.some(s => contents.has(s.value)) || contents.has(word.folded)

// «أشار إلى أن بلاده تعتزم دعوة اللجنة، وأن الرئيس سيزور أنقرة»: what the first of two such clauses says, it says of itself. Null where «وأن» opens none.
function siblingOf({ doc, marks }: Clauses, i: number, from: number): number | null {
  const opens = (at: number, joined: boolean): boolean =>
    doc.tokens[at]!.word.senses.some(s => s.cls === 'that' && (s.conj !== '') === joined)
  // «نفى أن يكون زار أنقرة وأن يكون التقى»: goes on with the same verbs
  if (!opens(i, true) || marks.groupAt[i + 1]! < 0) return null
  for (let at = i - 1; at >= from; at--) if (opens(at, false)) return at
  return null
}

function turnsAway({ doc }: Clauses, i: number, goesOn: boolean, { turns, turnsThat, where }: ContactRules): boolean {
  const { folded } = doc.tokens[i]!.word
  // «نفى وجود موعد، مؤكدا أن الوزيرين التقيا»: what somebody says besides
  if (endsWords(doc, i) || turns.has(folded)) return true
  if (turnsThat.has(folded) && doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'that')) return true
  // «من المتوقع أن يصل الدوحة، حيث تتواصل المفاوضات»
  return goesOn && where.has(folded)
}

// how far before a contact «عدم» may stand
const closeReach = 3

// «…، مؤكدا أن»: one who says something else
const endsWords = (doc: Doc, i: number): boolean =>
  doc.tokens[i - 1]?.kind === TokenKind.punct &&
  doc.tokens[i]!.word.senses.some(s => s.cls === 'active-participle') &&
  (doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'that') ?? false)

// «لم يحدث أن التقى», «لم يسبق له أن زار»
function hasNotBefallen(doc: Doc, at: number, { befallen }: ContactRules): boolean {
  if (!doc.tokens[at - 1]!.word.senses.some(s => s.cls === 'that' && s.pronoun === '')) return false
  const verb = [at - 2, at - 3].find(i => doc.tokens[i]?.word.senses.some(s => s.verb && befallen.has(s.value)))
  return verb !== undefined && isNegation(doc, verb - 1)
}

const none: ReadonlySet<string> = new Set()

const isPresent = (sense: Sense): boolean => sense.verb?.aspect === 'present'

// «يصل اليوم قبل أن يتوجه», «على أن يلتقي»
function isExpected(clauses: Clauses, at: number, rules: ContactRules): boolean {
  const { doc } = clauses
  const that = doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'that') ?? false
  return that && (isPrep(doc, at - 2, 'on') || (isPrep(doc, at - 2, 'before') && !isNextStep(clauses, at, rules)))
}

// «اجتمع بعباس قبل أن يلتقي نتنياهو»: one contact after another, both told as done
function isNextStep({ predicates }: Clauses, at: number, { byVerb }: ContactRules): boolean {
  const own = predicates.find(p => p.at === at)
  const step = predicates.findLast(p => p.at < at - 2 && p.sentence === own?.sentence)
  return step?.readings.some(r => r.verb!.aspect === 'past' && byVerb.has(r.value)) ?? false
}

/**
 * The status that a verb gives by its own tense and the particles before it. A report tells in the present what is
 * going on (a visit, talks that continue) or what the day will still bring (a meeting); a headline, what has happened.
 * `ongoing`: verbs whose past tells of what still goes on: «انطلقت المفاوضات».
 */
function verbStatus(
  clauses: Clauses,
  at: number,
  headline: boolean,
  lasts: boolean,
  ongoing: ReadonlySet<string>,
  rules: ContactRules,
): Status {
  const { doc } = clauses
  const readings = readingsAt(doc, at, rules)
  const before = doc.tokens[at - 1]
  if (before && (isNegation(doc, at - 1) || hasNotBefallen(doc, at, rules))) return 'denied'
  // «قرر ألا يزور»
  if (before && rules.lest.has(before.word.folded) && readings.some(isPresent)) return 'denied'
  // «سافر» is a past before it is «س + افر»
  if (isFuture(doc, at, rules)) return 'planned'
  if (isExpected(clauses, at, rules)) return 'planned'
  const stays = lasts && !readings.every(r => rules.arriving.has(r.value))
  const goesOn = stays || readings.some(r => ongoing.has(r.value))
  if (readings.length > 0 && readings.every(isPresent)) {
    if (before && senseOf(before.word, 'may')) return 'possible'
    if (wasGoingOn(clauses, at) || isPrep(doc, at - 2, 'before')) return 'happened'
    return headline || (!stays && isLikeHeadline(clauses, at)) ? 'happened' : goesOn ? 'ongoing' : 'planned'
  }
  return readings.some(r => ongoing.has(r.value)) ? 'ongoing' : 'happened'
}

// The readings of a verb by which it tells a contact: «تعقد» is of عقد there, and not of تعقد.
function readingsAt(doc: Doc, at: number, { byVerb, feasting }: ContactRules): Sense[] {
  const all = doc.tokens[at]!.word.senses.filter(s => s.cls === 'verb' && s.verb!.aspect !== 'imperative')
  const own = all.filter(s => byVerb.has(s.value) || feasting.has(s.value))
  return own.length > 0 ? own : all
}

// «سيزور», «سوف يزور»
function isFuture(doc: Doc, at: number, rules: ContactRules): boolean {
  const readings = readingsAt(doc, at, rules)
  if (readings.some(r => r.verb!.future) && !readings.some(r => r.verb!.aspect === 'past')) return true
  return doc.tokens[at - 1] !== undefined && senseOf(doc.tokens[at - 1]!.word, 'will') !== undefined
}

// «الملك يستقبل نظيره»: with its subject before it a present at the beginning of a sentence tells what a headline does
function isLikeHeadline({ doc, predicates }: Clauses, at: number): boolean {
  const own = predicates.find(p => p.at === at)
  return own?.subject?.at === doc.sentences[own?.sentence ?? 0]!.from && !own.subject.group.conj
}

// how far before a present «كان» may stand that makes a past of it: «كان الرئيس الراحل يجري اتصالات»
const wasReach = 10

function wasGoingOn({ doc, predicates, rules }: Clauses, at: number): boolean {
  const before = predicates.findLast(p => p.at < at)
  const own = predicates.find(p => p.at === at)
  if (!before || !own || before.sentence !== own.sentence || before.at < at - wasReach) return false
  if (doc.tokens.slice(before.at + 1, at).some(({ word }) => senseOf(word, 'that'))) return false
  return before.readings.some(r => rules.auxiliaries.has(r.value) && r.verb!.aspect === 'past')
}

// «كان من المفترض أن يجتمع», «كان مقررا أن يجتمع»: what was to be has not been
function isUnreal(clauses: Clauses, at: number, from: number, { supposed }: ContactRules): boolean {
  const { doc, marks } = clauses
  for (let i = at - 1; i > at - 1 - supposedReach && i - 1 >= from; i--) {
    if (marks.groupOf[i]! >= 0 || !supposed.has(doc.tokens[i]!.word.folded)) continue
    return wasAt(clauses, i - (isPrep(doc, i - 1, 'from') ? 2 : 1), from)
  }
  return false
}

const wasAt = ({ doc, rules }: Clauses, i: number, from: number): boolean =>
  i >= from && doc.tokens[i]!.word.senses.some(s => s.verb?.aspect === 'past' && rules.auxiliaries.has(s.value))

const supposedReach = 3

// «يلتقي حاليا نظيره»
function isNow(clauses: Clauses, verb: number, kind: ContactKind, { now }: ContactRules): boolean {
  const { doc, marks } = clauses
  if (isToldAsGoingOn(clauses, verb, kind)) return true
  const readings = doc.tokens[verb]!.word.senses.filter(s => s.cls === 'verb')
  if (!readings.some(s => isPresent(s) && !s.verb!.future)) return false
  // «نحن حاليا نعقد محادثات»
  if (now.has(doc.tokens[verb - 1]?.word.folded ?? '')) return true
  for (let i = verb + 1, left = nowReach; i < doc.tokens.length && left > 0 && !endsReach(doc.tokens[i]!); i++) {
    if (now.has(doc.tokens[i]!.word.folded)) return true
    if (marks.groupOf[i]! < 0) left--
  }
  return false
}

const nowReach = 3

// «موعد لقاء الرئيسين لم يحدد بعد»
function isUnset({ doc, predicates }: Clauses, at: number, sentence: number, { unset }: ContactRules): boolean {
  const next = predicates.find(p => p.sentence === sentence && p.at > at)
  return next !== undefined && isNegation(doc, next.at - 1) && next.readings.some(r => unset.has(r.value))
}

// «إن ممثلين له يجرون محادثات»: what many are said to do, while a minister's day may still bring it
const isToldAsGoingOn = ({ doc, predicates }: Clauses, verb: number, kind: ContactKind): boolean =>
  (kind === 'talks' || kind === 'negotiation') &&
  (predicates
    .find(p => p.at === verb)
    ?.readings.every(r => isPresent(r) && !r.verb!.future && r.verb!.number === 'p') ??
    false) &&
  doc.tokens.slice(Math.max(0, verb - thatReach), verb).some(({ word }) => senseOf(word, 'that') !== undefined)

// how far before its verb «إن» may stand
const thatReach = 6

export interface Standing {
  status: Status
  /** told by a noun alone, which says nothing of how it stands */
  weak: boolean
  /** told in the present alone, so that its day says whether it is to come */
  present?: boolean
  /** «سيزور»: told in the future */
  future?: boolean
  /** «زيارته الأخيرة»: told as over, whatever day stands beside it */
  done?: boolean
  /** «نفى وجود خطط لاتصال»: denied is only that it was meant to be */
  ofPlan?: boolean
  /** «خلال زيارته»: told as what goes on while something else does, whenever that is */
  framed?: boolean
}

// Contacts that take time: told in the present, they go on.
const lasting: ReadonlySet<ContactKind> = new Set(['visit', 'negotiation', 'summit'])

/** How a contact of `kind` that token `at` tells stands, told by the verb at `verb` (if one tells it). */
export function statusAt(...told: Parameters<typeof standingAt>): Standing {
  const [clauses, at, verb, sentence, , , rules] = told
  const { from, to } = clauses.doc.sentences[sentence]!
  if (isUntrue(clauses, at, from, to, rules.untrue)) return { status: 'denied', weak: false }
  const last = verb === null ? at : Math.max(at, verb)
  if (deniedBehind(clauses, last, sentence, rules)) return { status: 'denied', weak: false }
  if (verb !== at && refusalBehind(clauses, at, sentence, rules) === 'refused')
    return { status: 'denied', weak: false, ofPlan: true }
  const standing = standingAt(...told)
  if ((standing.status === 'planned' || standing.weak) && hasCondition(clauses, last, sentence, rules))
    return { status: 'possible', weak: false }
  const future = verb !== null && isFuture(clauses.doc, verb, rules)
  const present =
    standing.status === 'planned' && verb !== null && !future && readingsAt(clauses.doc, verb, rules).every(isPresent)
  const ofPlan = standing.status === 'denied' && isOfPlan(clauses, verb === null ? at : Math.min(at, verb), from, rules)
  return { ...standing, future, present, ofPlan }
}

// «نفى وجود أي خطط لإجراء اتصال»
function isOfPlan({ doc, marks }: Clauses, at: number, from: number, { status }: ContactRules): boolean {
  const plans = status.get('planned')!.nouns
  for (let i = at - 1, left = planReach; i >= from && left > 0; i--) {
    if (marks.groupOf[i]! >= 0) return false
    if (doc.tokens[i]!.word.senses.some(s => !s.verb && plans.has(s.value))) return true
    left--
  }
  return false
}

const planReach = 3

// «التقاه قبل وصوله إلى طرابلس»: in a tale of the past who was to come has come; but «قبيل توجهه إلى باريس»
function isArrivalTold({ doc, predicates }: Clauses, at: number, { arriving, departing }: ContactRules): boolean {
  const comes = doc.tokens[at]!.word.senses.some(
    s => s.cls === 'masdar' && arriving.has(s.value) && !departing.has(s.value),
  )
  if (!comes || !isPrep(doc, at - 1, 'before')) return false
  return isPast(predicates.findLast(p => p.at < at))
}

// What the word right before it says of a contact.
function besideStatus(
  clauses: Clauses,
  at: number,
  from: number,
  kind: ContactKind,
  rules: ContactRules,
): Standing | null {
  // what ends the sentence before rules nothing
  if (at === from) return null
  if (isAfter(clauses, at, kind)) return { status: 'happened', weak: true }
  if (isArrivalTold(clauses, at, rules)) return { status: 'happened', weak: true }
  return isOnlyAhead(clauses, at) ? { status: 'planned', weak: false } : null
}

// «من المنتظر أن يلتقي الوزير الذي وصل أمس»: what a relative clause tells in the past, or «الذي يزور القاهرة حاليا» as now, the words
// before it do not rule
const isToldBesides = (clauses: Clauses, verb: number | null, kind: ContactKind, rules: ContactRules): boolean =>
  verb !== null &&
  verb > 0 &&
  senseOf(clauses.doc.tokens[verb - 1]!.word, 'which') !== undefined &&
  (isPast(clauses.predicates.find(p => p.at === verb)) || isNow(clauses, verb, kind, rules))

/** Whether a verb tells in the past: «التقى» is no «I meet». */
export function isPast(verb: Pick<Predicate, 'readings'> | null | undefined): boolean {
  const told = verb?.readings.filter(r => r.verb!.person === 3) ?? []
  return told.length > 0 && told.every(r => r.verb!.aspect === 'past')
}

// What it says of a contact that something else was in its course, or that it was the last.
function framedStatus(
  clauses: Clauses,
  at: number,
  verb: number | null,
  kind: ContactKind,
  lasts: boolean,
  rules: ContactRules,
): Standing | null {
  if ((verb === null || verb > at) && isLast(clauses, at, rules)) return { status: 'happened', weak: false, done: true }
  const future = verb !== null && isFuture(clauses.doc, verb, rules)
  if (!lasts || future || !isFrame(clauses, at, rules)) return null
  // «سعينا إليها خلال المفاوضات»: they may be over
  if (verb === null && kind !== 'visit' && isPrep(clauses.doc, at - 1, 'during'))
    return { status: 'happened', weak: true }
  return { status: 'ongoing', weak: false, framed: verb === null }
}

// «ألغت بغداد زيارة للوزير»: the verb that tells of it rules it too
const callsOff = ({ doc }: Clauses, verb: number, { status }: ContactRules): boolean =>
  doc.tokens[verb]!.word.senses.some(s => s.verb && status.get('cancelled')!.verbs.has(s.value))

/** What the words before say that rule the contact. */
function rulingOver(
  clauses: Clauses,
  at: number,
  verb: number | null,
  from: number,
  kind: ContactKind,
  rules: ContactRules,
): Status | null {
  if (isToldBesides(clauses, verb, kind, rules)) return null
  const first = verb === null || callsOff(clauses, verb, rules) ? at : Math.min(at, verb)
  return ruledStatus(clauses, first, from, rules)
}

// «لقاء محتمل», «قمة مرتقبة تجمع الرئيسين»
function toldAfter(
  clauses: Clauses,
  at: number,
  verb: number | null,
  sentence: number,
  rules: ContactRules,
): Status | null {
  if (verb === null) return statusAfter(clauses, at, sentence, rules)
  const described = verb > at && readingsAt(clauses.doc, verb, rules).every(isPresent)
  return described ? byAdjective(clauses, at, rules) : null
}

// «سيبدأ جولته بزيارة الكويت»: with what is still to begin
function willBegin({ doc, predicates, rules: clause }: Clauses, at: number, rules: ContactRules): boolean {
  if (!doc.tokens[at]!.word.senses.some(s => clause.cliticRoles.get(s.prep) === 'by')) return false
  const over = predicates.findLast(p => p.at < at && at < p.clause.to)
  return over?.readings.some(r => rules.ongoing.has(r.value)) === true && isFuture(doc, over.at, rules)
}

// «زيارة أوباما الحالية إلى كينيا»: right behind the noun, or behind whose it is
function isCurrent({ doc, marks }: Clauses, at: number, { current }: ContactRules): boolean {
  const owner = marks.groups[marks.groupOf[at + 1] ?? -1]
  return current.has(doc.tokens[owner && owner.prep === '' ? owner.to : at + 1]?.word.folded ?? '')
}

// Of what no verb tells and no word rules.
function unruledStatus(clauses: Clauses, at: number, lasts: boolean, rules: ContactRules): Standing {
  if (willBegin(clauses, at, rules)) return { status: 'planned', weak: false }
  return { status: lasts && isCurrent(clauses, at, rules) ? 'ongoing' : 'happened', weak: true }
}

// Of what a verb tells and no word rules.
function unruledVerb(
  clauses: Clauses,
  at: number,
  verb: number,
  headline: boolean,
  kind: ContactKind,
  foremost: boolean,
  rules: ContactRules,
): Standing {
  if (foremost && !isFuture(clauses.doc, verb, rules)) return { status: 'happened', weak: true }
  if (isNow(clauses, verb, kind, rules)) return { status: 'ongoing', weak: false }
  // «بدأ زيارته بلقاء نظيره»: with that it began, and it is over
  const goesWith = clauses.doc.tokens[at]!.word.senses.some(s => clauses.rules.cliticRoles.get(s.prep) === 'by')
  const going = verb === at || goesWith ? none : rules.ongoing
  return { status: verbStatus(clauses, verb, headline, lasting.has(kind), going, rules), weak: false }
}

function standingAt(
  clauses: Clauses,
  at: number,
  verb: number | null,
  sentence: number,
  headline: boolean,
  kind: ContactKind,
  rules: ContactRules,
): Standing {
  // «يسعى فلان، وهو أول مسؤول يزور طهران، إلى»: what comes before says nothing of it
  const first = verb === null ? null : foremostFrom(clauses.doc, verb, clauses.marks, clauses.rules)
  const from = first ?? clauses.doc.sentences[sentence]!.from
  const lasts = lasting.has(kind)
  const framed = framedStatus(clauses, at, verb, kind, lasts, rules)
  if (framed) return framed
  const beside = besideStatus(clauses, at, from, kind, rules)
  if (beside) return beside
  if (kind !== 'visit' && verb === null && hasEnded(clauses, at, from, rules))
    return { status: 'happened', weak: false }
  if (isNone(clauses, at, sentence, rules)) return { status: 'denied', weak: false }
  const anchor = verb === null ? at : Math.min(at, verb)
  if (isUnreal(clauses, anchor, from, rules)) return { status: 'cancelled', weak: false }
  const undone = verb !== null && verb > at ? undoneBehind(clauses, at, sentence, rules) : null
  if (undone) return { status: undone, weak: false }
  const ruled = rulingOver(clauses, at, verb, from, kind, rules)
  const open = verb === null && (ruled === null || ruled === 'planned')
  if (open && isUnset(clauses, at, sentence, rules)) return { status: 'possible', weak: false }
  if (ruled) return { status: ruled, weak: false }
  if (at > from && isStillAhead(clauses, at, rules)) return { status: 'planned', weak: false }
  const after = toldAfter(clauses, at, verb, sentence, rules)
  if (after) return { status: after, weak: false }
  const future = verb !== null && isFuture(clauses.doc, verb, rules)
  if (lasts && !future && takesLong(clauses, at, rules))
    return { status: 'ongoing', weak: false, framed: verb === null }
  if (verb === null) return unruledStatus(clauses, at, lasts, rules)
  return unruledVerb(clauses, at, verb, headline, kind, first !== null, rules)
}
