import { sentenceAt } from '../../arabic/doc.js'
import { type Sense, senseOf, type Word } from '../../arabic/lexicon.js'
import { hasTanween } from '../../arabic/tanween.js'
import type { Link, Span } from '../../model/records.js'
import { countWhile } from '../../text/ordered.js'
import { TokenKind } from '../../text/tokens.js'
import type { Predicate } from '../clauses/index.js'
import { isNameOnly } from '../mentions/given.js'
import {
  type Context,
  foldedAt,
  groupAt,
  infoAt,
  isComma,
  quoteAt,
  type Said,
  type Source,
  speechAt,
} from './context.js'
import { manyOf } from './crowds.js'
import { inContact, inRelative } from './in-contact.js'
import { isStranger } from './known-by-family.js'
import { isOnePerson, lastSpeaker, meant } from './memory.js'
import { documentAt, paperPhrase } from './papers.js'
import { sourceAt, sourceOfGroup } from './sources.js'
import { namedBy, nameFrom } from './titled.js'
import type { Frame } from './walk.js'
import type { Hit } from './word-info.js'

export const genderOf = (sense: Sense | null): 'm' | 'f' | null =>
  sense?.verb?.gender === 'm' || sense?.verb?.gender === 'f' ? sense.verb.gender : null

export const isAuxiliary = (context: Context, i: number): boolean =>
  context.doc.tokens[i]!.word.senses.some(s => s.cls === 'verb' && context.clauses.rules.auxiliaries.has(s.value))

// what may stand before a verb that is also a noun
function freeBefore(context: Context, i: number, from: number): boolean {
  if (i <= from) return true
  const before = context.doc.tokens[i - 1]!
  if (
    before.kind !== TokenKind.word ||
    before.word.folded.length === 1 ||
    context.marks.timeOf[i - 1]! >= 0 ||
    context.marks.groupOf[i - 1]! >= 0
  )
    return true
  // «في المقابل نفى»
  if (i - 2 === from && infoAt(context, i - 2).prep) return true
  // «من جانبه أكد»
  if (before.word.senses.some(s => s.cls === 'noun' && s.pronoun !== '')) return true
  return (
    ['clause', 'other', 'may', 'that', 'adverb', 'then'].some(cls => senseOf(before.word, cls) !== undefined) ||
    isAuxiliary(context, i - 1)
  )
}

// «إذا», «وإذا»
function isNotAfter({ doc, rules }: Context, i: number): boolean {
  const { folded, senses } = doc.tokens[i]!.word
  return (
    rules.notAfter.has(folded) || senses.some(s => s.conj !== '' && rules.notAfter.has(folded.slice(s.conj.length)))
  )
}

/** «بعدما قال المدرب إن …», «حين أعلن: …»: what was said then was said all the same. */
export const isThen = (context: Context, i: number, { sense }: Hit): boolean =>
  i > 0 &&
  sense.conj === '' &&
  sense.verb?.aspect === 'past' &&
  context.rules.thenSaid.has(foldedAt(context, i - 1)) &&
  !(i > 1 && infoAt(context, i - 2).prep?.value === 'in')

/** «هناك من يرى», «منهم من قال» */
export const isWhoever = (context: Context, i: number, from: number): boolean =>
  i - 2 >= from &&
  infoAt(context, i - 1).prep?.value === 'from' &&
  infoAt(context, i - 1).prep!.pronoun === '' &&
  context.rules.whoever.has(foldedAt(context, i - 2))

// «عندما قال», but not «في حين قال»
const isSubordinate = (context: Context, i: number, from: number, hits: readonly Hit[]): boolean =>
  isNotAfter(context, i - 1) &&
  !isWhoever(context, i, from) &&
  !(i - 2 >= from && infoAt(context, i - 2).prep?.value === 'in') &&
  !hits.some(hit => isThen(context, i, hit))

const auxiliaryReach = 4

// «أن يكون قد طلب», but not «وكان قد طلب»
function isAfterMaybe(context: Context, may: number): boolean {
  for (let k = may - 1; k >= Math.max(0, may - auxiliaryReach); k--)
    if (isAuxiliary(context, k)) {
      const { senses } = context.doc.tokens[k]!.word
      return !senses.some(s => s.cls === 'verb' && s.verb!.aspect === 'past')
    }
  return true
}

// «نشر الكرملين نص الاتفاق», «قدم ماكرون طلب انضمام», «يكون قد طلب»
function isObjectNoun(context: Context, i: number, { cue }: Hit): boolean {
  if (!cue.thing && cue.via === null) return false
  if (senseOf(context.doc.tokens[i - 1]!.word, 'may')?.conj === '') return isAfterMaybe(context, i - 1)
  return context.marks.groupOf[i - 1]! >= 0 && !infoAt(context, i + 1).prep
}

const judging = new Set(['describe', 'consider'])

/** «في خطوة وصفها النائب بأنها …»: behind a noun with a pronoun no subject stands. */
export function isDescribed(context: Context, i: number, { cue, sense }: Hit): boolean {
  if (
    !judging.has(cue.act) ||
    !sense.verb?.object ||
    sense.verb.number !== 's' ||
    sense.conj !== '' ||
    i + 1 >= context.doc.tokens.length
  )
    return false
  const group = groupAt(context, i + 1)
  const { source } = infoAt(context, i + 1)
  return (group !== null && group.prep === '' && !group.conj) || (source?.prep === '' && source.kind !== 'mute')
}

// «مدير حملته»
const isOwned = (context: Context, i: number, from: number, hit: Hit): boolean =>
  hit.sense.verb!.object !== null &&
  i > from &&
  context.marks.groupOf[i - 1]! < 0 &&
  !foldedAt(context, i - 1).startsWith(context.rules.article) &&
  !freeBefore(context, i, from)

/** «كلمة رحب فيها بالحضور», «بيانا نفى فيه …»: what stands before it is where he says it. */
export const saysInIt = (context: Context, i: number): boolean => {
  const prep = i + 1 < context.doc.tokens.length ? infoAt(context, i + 1).prep : null
  return prep?.value === 'in' && prep.pronoun !== ''
}

const paperWithin = 8

// «كلمة رحب فيها»: it is not in the paper of the sentence before
function isInSpeech({ doc, infos }: Context, at: number): boolean {
  const before = at > 0 ? doc.tokens[at - 1]!.word.senses : []
  if (!before.some(s => s.cls === 'noun')) return false
  for (let k = at - 1; k >= Math.max(0, at - paperWithin); k--) if (infos[k]!.source?.kind === 'paper') return false
  return true
}

const isNounHere = (context: Context, i: number, from: number, hit: Hit, free: boolean, asked: boolean): boolean => {
  if (isDescribed(context, i, hit)) return false
  // «وهو ما وصفه لافروف بـ…»
  if (asked && hit.sense.verb!.object !== null) return false
  if (isOwned(context, i, from, hit)) return true
  if (saysInIt(context, i)) return false
  if (hit.sense.verb!.gender === 'f') return false
  return (!free && !asked && !freeBefore(context, i, from)) || (i > from && isObjectNoun(context, i, hit))
}

// «أعتقد أن …» in the first person, since the past of «اعتقد» has no hamza
const isMine = ({ doc, rules }: Context, i: number, { cue, sense }: Hit): boolean =>
  !cue.hamza && doc.text[doc.tokens[i]!.start + sense.conj.length] === rules.hamza

const mineWithin = 2

// «كنت دائما أصر»: he who writes, of himself
function isAfterMine(context: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - mineWithin); k--) {
    if (!isAuxiliary(context, k)) continue
    return context.doc.tokens[k]!.word.senses.every(s => s.cls !== 'verb' || s.verb!.person !== 3)
  }
  return false
}

const isPassive = ({ sense, cue }: Hit): boolean => sense.verb!.voice === 'passive' && cue.relay !== 'to'

// «كتبها», «قالته»: what is said was named before
const hasObject = ({ sense, cue }: Hit, { rules }: Context): boolean =>
  sense.verb!.object !== null &&
  cue.kind !== 'deed' &&
  !cue.object &&
  !cue.whom &&
  !rules.addressees.objects.has(cue.lemma)

const unrealWithin = 4

// «وكأن أحدا قال لهم …»: as it is written, for «كان» folds to the same
function isUnreal({ doc, rules }: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - unrealWithin); k--) {
    const { kind, start, end } = doc.tokens[k]!
    if (kind !== TokenKind.word) return false
    if (rules.unreal.has(doc.text.slice(start, end))) return true
  }
  return false
}

// «إذا كان الوزير يعتقد أن …», «بما إذا كانت الحكومة أعلنت …»
function isCondition({ doc, rules }: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - unrealWithin - 1); k--) {
    const { kind, word } = doc.tokens[k]!
    if (kind !== TokenKind.word) return false
    if (
      rules.conditions.has(word.folded) ||
      word.senses.some(s => s.conj !== '' && rules.conditions.has(word.folded.slice(1)))
    )
      return true
    if (senseOf(word, 'that')) return false
  }
  return false
}

/** «عادة ما تتهم», «غالبا ما يقول» */
export const isOften = ({ doc, rules }: Context, i: number): boolean => {
  const word = i > 1 && doc.tokens[i - 1]!.word.folded === rules.what ? doc.tokens[i - 2]!.word : null
  if (!word) return false
  return rules.often.has(word.folded) || word.senses.some(s => s.conj !== '' && rules.often.has(word.folded.slice(1)))
}

// «لم يعلن», «سوف يعلن», «عندما أعلن»
function tellsNothing(context: Context, i: number, from: number, hits: readonly Hit[]): boolean {
  if (i <= from) return false
  if (isUnreal(context, i) || isCondition(context, i)) return true
  const before = context.doc.tokens[i - 1]!.word
  if (senseOf(before, 'not') && !hits.some(h => h.cue.evenNot) && !isOften(context, i)) return true
  // «علي بن أبي طالب»
  if (context.rules.nameJoiners.has(before.folded)) return true
  return (
    senseOf(before, 'will') !== undefined ||
    senseOf(before, 'question') !== undefined ||
    isSubordinate(context, i, from, hits)
  )
}

// «هنا», «هناك» are no greetings
const isAdverb = (word: Word, { cue, sense }: Hit): boolean =>
  (cue.kind === 'deed' && senseOf(word, 'other') !== undefined) ||
  // «طلبا للنجاة»
  (sense.verb!.number === 'd' && word.senses.some(s => s.cls === 'noun' && s.entry?.state === 'indefinite'))

/** «قال …، قبل أن يضيف …»: the present after «قبل أن» tells what happened, if what stands before it did. */
export const isAfterward = ({ doc, rules }: Context, i: number): boolean =>
  i > 1 && senseOf(doc.tokens[i - 1]!.word, 'that') !== undefined && rules.afterward.has(doc.tokens[i - 2]!.word.folded)

// «قد يعلن», «أن يعلن»
const isOpen = (before: Word, verb: NonNullable<Sense['verb']>): boolean =>
  verb.aspect === 'present' && (senseOf(before, 'may') !== undefined || senseOf(before, 'that')?.value === 'that')

const wishReach = 7

/** «وتود الإدارة أن توضح …»: whoever wishes to say it says it. */
export const isWished = (context: Context, i: number, from: number): boolean => wishBefore(context, i, from) >= 0

/** The verb of him who wishes to do what the verb at `i` tells; -1 for none. */
export function wishBefore({ doc, rules }: Context, i: number, from: number): number {
  for (let k = i - 2; k >= Math.max(from, i - wishReach); k--) {
    const { kind, word } = doc.tokens[k]!
    if (kind !== TokenKind.word) return -1
    const verbs = word.senses.filter(s => s.cls === 'verb' && s.verb!.person === 3)
    const denied = k > from && senseOf(doc.tokens[k - 1]!.word, 'not') !== undefined
    if (verbs.some(s => rules.wishes.has(s.value))) return denied ? -1 : k
    if (verbs.some(s => rules.misses.has(s.value))) return denied ? k : -1
  }
  return -1
}

const thatNear = 5

function isThatNear({ doc, infos }: Context, i: number): boolean {
  for (let k = i + 1; k < Math.min(doc.tokens.length, i + thatNear); k++) if (infos[k]!.that) return true
  return false
}

// «وتبين أن …»: it has become clear, unless a woman has just spoken
const isOfItself = ({ memory, doc }: Context, i: number, { lemma, kind }: Hit['cue']): boolean =>
  kind === 'view' &&
  memory.said.at(-1)?.source.gender !== 'f' &&
  doc.tokens[i]!.word.senses.some(s => s.cls === 'verb' && s.value !== lemma && s.verb!.aspect === 'past')

// «توجه الوزير إلى …» is no form of «وجّه»: so it would need a subject in the feminine
function isAnotherVerb(context: Context, i: number, { cue, sense }: Hit): boolean {
  const { doc } = context
  if (sense.verb!.aspect !== 'present' || sense.verb!.gender !== 'f') return false
  const next = i + 1 < doc.tokens.length ? infoAt(context, i + 1) : null
  // «وتتابع بصوت خافت: "…"», of her who has just spoken
  if (cue.more && context.memory.said.at(-1)?.source.gender === 'f') return false
  if (
    (next?.that && !isOfItself(context, i, cue)) ||
    (next?.prep && (next.prep.value === cue.relay || cue.preps.has(next.prep.value)))
  )
    return false
  // «وتزعم «أستون» أن …»
  if (cue.kind === 'say' && isThatNear(context, i)) return false
  const other = doc.tokens[i]!.word.senses.some(
    s =>
      s.cls === 'verb' &&
      s.value !== cue.lemma &&
      s.verb!.aspect === 'past' &&
      s.verb!.voice !== 'passive' &&
      s.verb!.person === 3 &&
      !s.verb!.object,
  )
  const feminine = (k: number): boolean =>
    doc.tokens[k]?.word.senses.some(s => s.entry?.gender === 'f' || s.entry?.number === 'p') ?? false
  // «وتؤكد ذات المصادر أن …»
  const behind = i + 2 < doc.tokens.length && context.rules.same.has(foldedAt(context, i + 1)) ? i + 2 : i + 1
  return other && !feminine(behind) && !feminine(i - 1) && !feminine(i - 2)
}

// «مسؤولة تدعى سونيا كمال»
function isCalling(context: Context, i: number): boolean {
  const next = context.doc.tokens[i + 1]
  if (!context.rules.called.has(foldedAt(context, i)) || next?.kind !== TokenKind.word) return false
  return groupAt(context, i + 1)?.members[0]?.kind === 'person' || isNameOnly(next.word)
}

const betweenWithin = 15

// «بينه وبين أصدقائه»: the second of two prepositions, that looks like a verb
function isSecondBetween({ doc, infos }: Context, i: number): boolean {
  const prep = infos[i]!.prep
  if (!prep || infos[i]!.hits.every(h => h.sense.conj === '')) return false
  for (let k = i - 1; k >= Math.max(0, i - betweenWithin) && doc.tokens[k]!.kind === TokenKind.word; k--)
    if (infos[k]!.prep?.value === prep.value) return true
  return false
}

const isNoCue = (context: Context, i: number, hit: Hit): boolean =>
  hit.form !== 'verb' ||
  isSecondBetween(context, i) ||
  context.rules.apart.has(foldedAt(context, i)) ||
  isCalling(context, i) ||
  isAdverb(context.doc.tokens[i]!.word, hit) ||
  context.rules.nameJoiners.has(foldedAt(context, i)) ||
  isPassive(hit) ||
  isMine(context, i, hit) ||
  isAfterMine(context, i) ||
  isAnotherVerb(context, i, hit)

/** The finite cue at `i`, where it may tell a statement. */
export function verbAt(context: Context, i: number, from: number, free = false): Hit | null {
  if (context.marks.groupOf[i]! >= 0 || context.marks.timeOf[i]! >= 0) return null
  const hits = infoAt(context, i).hits
  if (hits.length === 0) return null
  const token = context.doc.tokens[i]!
  const { word } = token
  if (hasTanween(context.doc, token)) return null
  const nouny = word.senses.some(s => s.cls !== 'verb' && s.cls !== 'names')
  const before = i > from ? context.doc.tokens[i - 1]!.word : null
  if (tellsNothing(context, i, from, hits)) return null
  const asked = before !== null && senseOf(before, 'which') !== undefined
  for (const hit of hits) {
    if (isNoCue(context, i, hit)) continue
    const { verb, conj } = hit.sense
    if (!asked && hasObject(hit, context)) continue
    // «يعد من أبرز المرشحين»
    if (hit.cue.past && verb!.aspect === 'present') return null
    const noun = nouny && conj === '' && (verb!.gender !== 'f' || verb!.object !== null)
    if (noun && isNounHere(context, i, from, hit, free, asked)) continue
    if (before && isOpen(before, verb!) && !isAfterward(context, i) && !isWished(context, i, from)) continue
    return hit
  }
  return null
}

/** «مدينة»: a noun as well as a participle. */
export const isNounToo = ({ doc }: Context, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(s => s.cls === 'noun' && s.pronoun === '')

/** An object without a preposition: it may as well be ruled by the noun. */
export const isBareNoun = (context: Context, opening: NonNullable<Frame['opening']>): boolean =>
  opening.how === 'noun' &&
  infoAt(context, opening.at).prep === null &&
  !context.doc.tokens[opening.at]!.word.senses.some(s => s.prep !== '' || s.cls === 'this')

/** «مشيرا», «مؤكدة», «مضيفين»: in the accusative, as a circumstance. */
export function participleAt(context: Context, i: number): ReturnType<typeof verbAt> {
  if (context.marks.groupOf[i]! >= 0) return null
  const hits = infoAt(context, i).hits.filter(h => h.form === 'participle')
  // «مبينا أهمية …»: of two verbs that which may have an object
  const hit = hits.find(h => h.cue.object) ?? hits[0]
  const before = i > 0 ? context.doc.tokens[i - 1]!.word : null
  if (!hit || (before && (senseOf(before, 'prep') || senseOf(before, 'that') || senseOf(before, 'not')))) return null
  const { verb } = hit.sense
  if (verb!.gender === 'f' && verb!.number === 'p') return null
  // «كانت متوقعة»
  if (i > 0 && hit.sense.conj === '' && isAuxiliary(context, i - 1)) return null
  // «من أشد منتقدي الخطة»
  if (verb!.number === 'p' && !context.doc.tokens[i]!.word.folded.endsWith(context.rules.plurals.object)) return null
  // «مدينة» is a town
  const noun = verb!.gender === 'f' && context.doc.tokens[i]!.word.senses.some(s => s.cls === 'noun')
  if (noun && i > 0 && context.doc.tokens[i - 1]!.kind === TokenKind.word && hit.sense.conj === '') return null
  const { folded } = context.doc.tokens[i]!.word
  const accusative = folded.endsWith(context.rules.accusative) || verb!.gender === 'f' || verb!.number !== 's'
  return accusative && !(verb!.number === 's' && verb!.gender === 'm' && !folded.endsWith(context.rules.accusative))
    ? hit
    : null
}

export interface Before {
  subject: Source
  at: number
  hit: Hit
}

// the rest of a name that no table has
const isStrange = ({ doc, marks }: Context, j: number): boolean =>
  doc.tokens[j]!.kind === TokenKind.word &&
  marks.groupOf[j]! < 0 &&
  doc.tokens[j]!.word.folded.length > 2 &&
  doc.tokens[j]!.word.senses.every(s => s.cls === 'names')

const isVerbalNoun = ({ doc }: Context, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(s => s.cls === 'masdar' && s.prep === '')

// «مدير المستشفى، فلان، أكد …», «أما الوزير، فقد أكد …»
const closesSubject = (context: Context, j: number, limit: number, open: boolean): boolean =>
  isComma(context, j) && j + 1 < limit && (open || context.rules.fillers.has(foldedAt(context, j + 1)))

// «صحيفة «صباح» المؤيدة للحكومة», «الموقع المقرب من الحزب»: of whom it is said on which side it stands
const leaningEnd = (context: Context, k: number, limit: number): number =>
  Math.max(k, pastLeaning(context, k, limit), pastLeaning(context, k - 1, limit))

function pastLeaning(context: Context, k: number, limit: number): number {
  if (k >= limit) return k
  const { word, kind } = context.doc.tokens[k]!
  const leans = senseOf(word, 'active-participle') ?? senseOf(word, 'passive-participle') ?? senseOf(word, 'adj')
  if (kind !== TokenKind.word || !leans?.definite || leans.conj !== '' || k + 1 >= limit) return k
  const group = groupAt(context, k + 1)
  if (group) return group.prep !== '' ? group.to : k
  const { prep } = infoAt(context, k + 1)
  if (prep && !prep.pronoun && k + 2 < limit) return groupAt(context, k + 2)?.to ?? k + 3
  return context.doc.tokens[k + 1]!.word.senses.some(s => s.prep === context.rules.written.for) ? k + 2 : k
}

// «المتحدث أمس فقد أيضا قال»
function mayStandBetween(context: Context, j: number): boolean {
  const { word } = context.doc.tokens[j]!
  return (
    context.marks.timeOf[j]! >= 0 ||
    context.rules.fillers.has(word.folded) ||
    senseOf(word, 'may') !== undefined ||
    senseOf(word, 'other') !== undefined ||
    isAuxiliary(context, j) ||
    isStrange(context, j) ||
    context.rules.turns.has(word.folded)
  )
}

// «المتحدث …، الثلاثاء، قال»: what may stand between a subject and its verb
function pastBetween(context: Context, start: number, limit: number, open: boolean): number {
  let j = leaningEnd(context, start, limit)
  for (let steps = 0; j < limit && steps < 8; steps++) {
    const token = context.doc.tokens[j]!
    // «السيد حسن - بائع في السوق - يقول»
    if (context.marks.aside[j]! > j) j = context.marks.aside[j]!
    else if (closesSubject(context, j, limit, open)) {
      open = false
      j++
    } else if (isComma(context, j) || token.word.folded === '(') {
      let close = j + 1
      while (close < limit && close - j < 12 && !isComma(context, close) && foldedAt(context, close) !== ')') close++
      if (close >= limit || close - j >= 12) return j
      j = close + 1
    } else if (mayStandBetween(context, j)) j++
    else if (infoAt(context, j).prep?.value === 'from' && context.rules.sides.has(foldedAt(context, j + 1))) j += 2
    else return j
  }
  return j
}

// «مدير المستشفى، فلان، أكد …»: the second comma closes what the first has opened
function hasComma(context: Context, { from, to }: Source): boolean {
  for (let k = from; k < to; k++) if (isComma(context, k)) return true
  return false
}

// «فهذا الوزير يقول إن …»
const isPointer = ({ doc, infos, marks }: Context, k: number, limit: number): boolean =>
  k + 1 < limit &&
  senseOf(doc.tokens[k]!.word, 'this')?.prep === '' &&
  !infos[k + 1]!.verbOnly &&
  ((marks.groupAt[k + 1] ?? -1) >= 0 || infos[k + 1]!.source?.definite === true)

/** A subject at `k` with a cue as its verb: «مصادر عسكرية أكدت». */
export function subjectFirst(context: Context, k: number, limit: number): Before | null {
  // «تقديرات الحكومة تشير إلى أن …»
  if (
    k + 1 < limit &&
    context.rules.figures.has(foldedAt(context, k)) &&
    infoAt(context, k + 1).source?.definite !== false
  )
    return subjectFirst(context, k + 1, limit)
  if (isPointer(context, k, limit)) return subjectFirst(context, k + 1, limit)
  const first = k < limit ? context.doc.tokens[k]! : null
  if (!first || (first.kind !== TokenKind.word && first.kind !== TokenKind.punct)) return null
  if (infoAt(context, k).verbOnly) return null
  const source = sourceAt(context, k, limit)
  if (!source) return null
  const at = pastBetween(context, source.to, limit, hasComma(context, source))
  if (at >= limit || speechAt(context, at) !== speechAt(context, k)) return null
  // «بيانا قالت فيه»: somebody speaks in the paper
  const inIt = at + 1 < limit ? infoAt(context, at + 1).prep : null
  if (source.kind === 'paper' && inIt?.value === 'in' && inIt.pronoun) return null
  const hit = at === k ? null : verbAt(context, at, k, true)
  // «قدم ماكرون شكره …», «جدد ماكرون تمسك بلاده …»: the first word is the verb, and a verbal noun its object
  if (hit && infoAt(context, k).hits.some(h => h.form === 'verb') && isVerbalNoun(context, at)) return null
  if (!hit || (hit.sense.conj !== '' && !context.rules.joiners.has(foldedAt(context, k - 1)))) return null
  return { subject: { ...meant(source, context), gender: genderOf(hit.sense) }, at, hit }
}

const speakers = new Set(['person', 'body', 'outlet', 'unnamed'])

// «شكر ضياء إدارة جمعية هدية الحاج»: a party right behind a noun that rules it
function isOfNoun(context: Context, from: number, verb: number): boolean {
  const { doc, marks, rules } = context
  // «على قناة «سي إن إن»»
  const k = quoteAt(context, from - 1) ? from - 2 : from - 1
  if (k <= verb || marks.groupOf[k]! >= 0 || doc.tokens[k]!.kind !== TokenKind.word) return false
  const { folded, senses } = doc.tokens[k]!.word
  const noun = senses.some(
    s => s.cls === 'noun' && s.prep === '' && s.pronoun === '' && s.entry?.state !== 'indefinite',
  )
  return (
    noun &&
    !folded.startsWith(rules.article) &&
    !senses.some(s => s.cls === 'adj' || s.cls === 'other' || s.cls === 'adverb')
  )
}

/** Who does what a predicate tells, where he may speak. */
export function subjectOf(predicate: Predicate, context: Context, limit: number): Source | null {
  const reading = predicate.readings.find(s => s.verb?.person === 3)
  if (!reading) return null
  const group = predicate.subject?.group
  // «نعت القيادة المركزية للحزب إسماعيل هنية»: the noun right behind the verb comes before a party further off
  // «واتفق معه دخيل المطيري ويقول: …»
  const next = predicate.at + (infoAt(context, predicate.at + 1)?.prep?.pronoun ? 2 : 1)
  const near = group && (group.from < next || group.prep !== '') ? null : sourceAt(context, next, limit)
  const far = group && !isOfNoun(context, group.from, predicate.at) ? group : null
  const source = near && speakers.has(near.kind) ? near : far ? sourceOfGroup(far, context) : null
  if (!source || !speakers.has(source.kind)) return null
  // «شبه تدفق اللاجئين بالفيضان»
  if (source === near && context.rules.agreement.isOblique(context.doc.tokens[source.from]!.word)) return null
  return { ...meant(source, context), gender: genderOf(reading) }
}

/** A party that the clause has before its verb, some way off: «وكان الوزير الفرنسي فابيوس أعرب». */
export function subjectFar(context: Context, at: number): Source | null {
  const { predicates } = context.clauses
  const predicate = predicates[countBefore(predicates, at)]
  const group = predicate?.at === at ? predicate.subject?.group : undefined
  return group && group.from < at && !isRuled(context, group.from) ? sourceOfGroup(group, context) : null
}

// «وعن سلاح «حزب الله»، قال …»: it belongs to the noun before it
function isRuled(context: Context, from: number): boolean {
  const mark = from > 0 && quoteAt(context, from - 1) !== null
  const before = context.doc.tokens[mark ? from - 2 : from - 1]
  return mark && before?.kind === TokenKind.word && before.word.senses.some(s => s.cls === 'noun' && !s.definite)
}

// «لكن أمين عمان فلان حسم الجدل بقوله …»
function subjectLeading({ at }: Predicate, context: Context, sentence: number): Source | null {
  const { from } = context.doc.sentences[sentence]!
  for (let k = from; k <= Math.min(from + 1, at - 1); k++) {
    const source = sourceAt(context, k, at)
    const named = source && (source.entity !== null || source.to - source.from > 1)
    if (named && source.to === at && speakers.has(source.kind)) return meant(source, context)
  }
  return null
}

/** The subject of the first verb of a sentence, before token `to`. */
function mainSubject(
  context: Context,
  sentence: number,
  to: number,
  first: ReadonlyMap<number, Predicate>,
): Source | null {
  const predicate = first.get(sentence)
  if (!predicate || predicate.at >= to || speechAt(context, predicate.at) >= 0) return null
  return subjectOf(predicate, context, to) ?? subjectLeading(predicate, context, sentence)
}

// «ردت على ما نشرته صحيفة، نافية …»: such a verb is part of the clause around it, but not in «…، وهو ما نفته إيران، واصفة …»
function isWithin(context: Context, verb: number): boolean {
  let k = verb - 1
  // «سائلا الله أن يعيده …»
  if (k >= 0 && senseOf(context.doc.tokens[k]!.word, 'that')?.value === 'that') return true
  const isRelative = (i: number): boolean =>
    senseOf(context.doc.tokens[i]!.word, 'which') !== undefined || foldedAt(context, i).endsWith(context.rules.what)
  if (k < 1 || !isRelative(k)) return false
  for (let n = 0; n < 2 && k > 0; n++, k--) if (isComma(context, k - 1)) return false
  return true
}

/**
 * The subject of the last verb of tokens `[from, to)` that has one: «تكلم متحدث عن "تدافع"، مضيفا …». What tells the manner (`manner`)
 * is none of what there is in a place: «تؤكد فلانة …، حيث توجد مراكز، موضحة …».
 */
function nearestSubject(context: Context, from: number, to: number, manner = false): Source | null {
  const { predicates } = context.clauses
  for (let n = countBefore(predicates, to) - 1; n >= 0 && predicates[n]!.at >= from; n--) {
    const { at } = predicates[n]!
    const found = speechAt(context, at) < 0 && !isWithin(context, at) ? subjectOf(predicates[n]!, context, to) : null
    const place =
      manner && found?.kind === 'body' && at > from && context.rules.likewhere.has(foldedAt(context, at - 1))
    if (found && !place) return found
  }
  return null
}

/** «وصرح المتحدث بأن الرئيس استقبل نظيره، مؤكدا سيادته …»: whom the verb before has as its subject. */
export function hostBefore(context: Context, at: number): Source | null {
  const { predicates } = context.clauses
  const { doc } = context
  const { from } = doc.sentences[sentenceAt(doc, at)]!
  for (let n = countBefore(predicates, at) - 1; n >= 0 && predicates[n]!.at >= from; n--) {
    const found = subjectOf(predicates[n]!, context, at)
    if (found?.kind === 'person' && found.entity !== null && found.role !== 'spokesperson') return found
  }
  return null
}

/** How many predicates stand before token `to`. */
const countBefore = (predicates: readonly Predicate[], to: number): number =>
  countWhile(predicates, ({ at }) => at < to)

export interface Elided {
  source: Source
  /** with what goes on with him */
  said: Said | null
  /** «أكد فيه»: the document of the sentence before */
  paper: Span | null
  /** who printed it */
  relays: Link[]
}

// «وسئل الوزير عن ذلك فأجاب: …»
function askedBefore(
  { at, hit }: Frame,
  sentence: number,
  context: Context,
  first: ReadonlyMap<number, Predicate>,
): Source | null {
  const { clauses, rules, doc } = context
  if (!rules.thereupon.has(hit.sense.conj)) return null
  const asked = clauses.predicates.findLast(
    p => p.at < at && p.readings.some(({ value, verb }) => rules.asked.has(value) && verb!.voice !== 'active'),
  )
  if (!asked || doc.sentences[asked.sentence]!.to <= at) return null
  const source = sourceAt(context, asked.at + 1, at)
  if (source) return meant(source, context)
  // «زار الوزير بيروت. وسئل عن الورقة فأجاب: …»
  const before = doc.sentences[sentence - 1]
  return before?.part === doc.sentences[sentence]!.part ? mainSubject(context, sentence - 1, at, first) : null
}

// «ولم يذكر بيان الوزارة اسمه، لكنه أشار إلى أن …», «ولم يتطرق البيان التركي إلى ذلك، واكتفى بالقول إن …»: the paper that is silent of one
// thing speaks of another
function paperBefore(
  { at, hit }: Frame,
  sentence: number,
  context: Context,
  first: ReadonlyMap<number, Predicate>,
): Elided | null {
  const predicate = first.get(sentence)
  if (!predicate || predicate.at >= at || predicate.at + 1 >= at || !isNegated(context, predicate.at)) return null
  // «لم يصدر بيان عن الجانب التركي»: there is none
  if (infoAt(context, predicate.at).issues) return null
  const noun = predicate.at + 1
  const body = paperPhrase(context, noun, at)
  const own = body ?? sourceAt(context, noun, at)
  const kept = infoAt(context, noun).source
  if (
    !own ||
    kept?.kind !== 'paper' ||
    !(body || kept.definite) ||
    (genderOf(hit.sense) === 'f') !== (own.gender === 'f' && !body)
  )
    return null
  return { source: body ? { ...body, gender: null } : own, said: null, paper: documentAt(context, noun), relays: [] }
}

const isNegated = ({ doc }: Context, verb: number): boolean =>
  verb > 0 && senseOf(doc.tokens[verb - 1]!.word, 'not') !== undefined

const longName = 5

// «منصور بن حسان السفياني», of which only the end was found
function withFirst(context: Context, source: Source, from: number): Source {
  const first = source.from - 2
  const whole = first >= from && context.rules.nameJoiners.has(foldedAt(context, first + 1))
  return whole ? namedBy(context, source, first, source.to) : meant(source, context)
}

// «أما الموفد من جامعة كذا لدراسة الصيدلة فلان الفلاني، فقال …»: the name at the end of all that is told of him
function nameUpTo(context: Context, from: number, end: number): Source | null {
  for (let k = Math.max(from, end - longName); k < end - 1; k++) {
    const group = groupAt(context, k)
    if (group?.to === end && group.members.length === 1 && group.members[0]!.kind === 'person' && group.prep === '')
      return withFirst(context, sourceOfGroup(group, context), from)
    if (!group && context.marks.groupOf[k]! < 0 && nameFrom(context, k, end) === end)
      return namedBy(context, { ...manyOf(context, k, end), plural: false }, k, end)
  }
  return null
}

// «أما بيرنهارد كوفات الشريك المؤسس فقال …»: the words of a name that no table has
function withLast(source: Source, at: number, context: Context): Source {
  if (source.entity !== null || source.kind !== 'person' || source.to > source.from + 1) return source
  let to = source.to
  while (to < at && to - source.from < longName && isStrange(context, to)) to++
  return to > source.to ? namedBy(context, source, source.from, to) : source
}

// «أما علي العبدالله العباسي من محافظة إب فأشار …», of which «العبدالله العباسي» was found
function nameFirst(context: Context, from: number, at: number): Source | null {
  const group = groupAt(context, from + 1)
  if (!group || group.to >= at || !isStranger(group)) return null
  if (!context.doc.tokens[from]!.word.senses.some(s => s.cls === 'given-name' || s.cls === 'maybe-given-name'))
    return null
  return namedBy(context, { ...manyOf(context, from, group.to), plural: false }, from, group.to)
}

// «أما جدتها التي ربتها، فتقول …»: of whom the sentence tells, though no table knows such a noun for one who speaks
function topicBefore({ at, hit }: Frame, sentence: number, context: Context): Source | null {
  const { rules, doc } = context
  const { from } = doc.sentences[sentence]!
  if (!rules.thereupon.has(hit.sense.conj) || !rules.topics.has(foldedAt(context, from)) || from + 1 >= at) return null
  const named = nameUpTo(context, from + 1, isComma(context, at - 1) || foldedAt(context, at - 1) === ')' ? at - 1 : at)
  if (named) return named
  const first = nameFirst(context, from + 1, at)
  if (first) return first
  const source = sourceAt(context, from + 1, at)
  if (source && speakers.has(source.kind)) return meant(withLast(source, at, context), context)
  if (doc.tokens[from + 1]!.kind !== TokenKind.word || infoAt(context, from + 1).prep) return null
  const he: Source = { ...manyOf(context, from + 1, from + 2), plural: false, kind: 'person', role: 'official' }
  return withLast(he, at, context)
}

// «وثمنت أسر الفقيدين ذلك وقالوا …»: of a verb in the plural only those who are many
function nearSubject({ hit, at }: Frame, plural: boolean, unread: number, context: Context): Source | null {
  if (hit.form !== 'participle' && !plural) return null
  const near = nearestSubject(context, unread, at, hit.form === 'participle')
  return hit.form === 'participle' || near?.plural || near?.kind === 'unnamed' ? near : null
}

const alone = (source: Source): Elided => ({ source, said: null, paper: null, relays: [] })

// whom the words themselves name: asked, in a call or letter, of whom a relative clause or the sentence tells
const toldOutright = (
  frame: Frame,
  sentence: number,
  inSentence: boolean,
  context: Context,
  first: ReadonlyMap<number, Predicate>,
): Source | null =>
  askedBefore(frame, sentence, context, first) ??
  inContact(context, frame.at) ??
  inRelative(context, frame.at, frame.hit) ??
  (inSentence ? null : topicBefore(frame, sentence, context))

/** Who is meant where the cue has no subject of its own. */
export function elided(
  frame: Frame,
  sentence: number,
  /** the token from which no statement of the sentence has been read */
  unread: number,
  inSentence: boolean,
  context: Context,
  first: ReadonlyMap<number, Predicate>,
): Elided | null {
  const told = toldOutright(frame, sentence, inSentence, context, first)
  if (told) return alone(told)
  const silent = inSentence ? null : paperBefore(frame, sentence, context, first)
  if (silent) return silent
  const { verb } = frame.hit.sense
  const gender = genderOf(frame.hit.sense)
  const plural = verb?.number === 'p' || verb?.number === 'd'
  if (saysInIt(context, frame.at) && !isInSpeech(context, frame.at)) {
    const last = context.memory.papers.at(-1)
    if (last?.body) return { source: last.body, said: null, paper: last.span, relays: last.relays }
  }
  const speaks = frame.hit.cue.kind !== 'deed'
  const said = notItself(lastSpeaker(gender, plural, sentence, context, speaks), frame, context, gender, sentence)
  const agrees = (source: Source | null): source is Source =>
    source !== null &&
    (gender === null || source.gender === null || source.gender === gender) &&
    !(plural && !speaks && isOnePerson(source))
  const his = hisInSentence(frame, sentence, unread, inSentence, context)
  if (agrees(his)) return alone(his)
  const near = nearSubject(frame, plural, unread, context)
  if (agrees(near)) return alone(near)
  if (inSentence && said && said.sentence === sentence) return { source: said.source, said, paper: null, relays: [] }
  const main = mainSubject(context, sentence, frame.at, first)
  // «وسئل الوزير عن ذلك فأجاب: …»
  const answers = frame.hit.cue.act === 'answer'
  if (agrees(main) && (!frame.hit.cue.more || !said || answers)) return alone(main)
  if (said && (frame.hit.cue.more || said.sentence >= sentence - 1))
    return { source: said.source, said, paper: null, relays: [] }
  const before = mainSubject(context, sentence - 1, frame.at, first)
  // «ويشهد موقع الجريدة …»: what does something is not he who speaks
  const thing = said?.source.kind === 'person' && before?.kind !== 'person'
  if (agrees(before) && !frame.hit.cue.more && !thing) return alone(before)
  if (said) return { source: said.source, said, paper: null, relays: [] }
  const last = agrees(before) ? before : namedLast(frame, context)
  return agrees(last) ? alone(last) : null
}

// «… تفسير ابن عباس للآية، حيث قال: "…"»: words in marks behind such a word are his whom the sentence has named last
function namedInSentence({ at, hit, opening }: Frame, sentence: number, context: Context): Source | null {
  const { groups } = context.marks
  const { from } = context.doc.sentences[sentence]!
  if (hit.cue.kind !== 'say' || hit.cue.more || (opening?.how !== 'colon' && opening?.how !== 'quote')) return null
  if (at === from || !context.rules.likewhere.has(foldedAt(context, at - 1))) return null
  const group = groups[countWhile(groups, g => g.from < at) - 1]
  const he = group && group.from >= from && group.members.length === 1 && group.members[0]!.kind === 'person'
  return he && speechAt(context, group.from) < 0 ? meant(sourceOfGroup(group, context), context) : null
}

const speechWithin = 10

// «تخلله كلمة للوزير فلان، أوضح فيها …»
function speechOf(context: Context, from: number, at: number): Source | null {
  const { speeches, written } = context.rules
  for (let k = at - 1; k >= Math.max(from, at - speechWithin); k--) {
    if (!context.doc.tokens[k]!.word.senses.some(s => s.cls === 'noun' && speeches.has(s.value))) continue
    const source = k + 1 < at ? sourceAt(context, k + 1, at, written.for) : null
    return source && speakers.has(source.kind) ? meant(source, context) : null
  }
  return null
}

// «ثم ألقى المدير فلان كلمة أكد فيها …»: his who gives it
function hisInSentence(
  frame: Frame,
  sentence: number,
  unread: number,
  inSentence: boolean,
  context: Context,
): Source | null {
  const gives = isInSpeech(context, frame.at) && saysInIt(context, frame.at)
  const giver = gives ? nearestSubject(context, unread, frame.at) : null
  const speaker = giver ?? (saysInIt(context, frame.at) ? speechOf(context, unread, frame.at) : null)
  if (speaker) return speaker
  // «وشرحت المدونات …، حيث أوضحت أن …»
  const goesOn =
    frame.at > 0 && frame.opening?.how === 'that' && context.rules.likewhere.has(foldedAt(context, frame.at - 1))
  const near = goesOn && !inSentence ? nearestSubject(context, unread, frame.at - 1) : null
  return near ?? (inSentence ? null : namedInSentence(frame, sentence, context))
}

const namedReach = 90

// «والتقت الصحيفة فلانا. وعن رأيه قال: "…"»: words in marks are of him who was named last
function namedLast({ at, opening }: Frame, context: Context): Source | null {
  const { groups } = context.marks
  if (opening?.how !== 'colon' && opening?.how !== 'quote') return null
  for (let n = countWhile(groups, ({ from }) => from < at) - 1; n >= 0 && at - groups[n]!.from <= namedReach; n--) {
    const { members } = groups[n]!
    const he = members.length === 1 && members[0]!.kind === 'person' ? sourceOfGroup(groups[n]!, context) : null
    if (he?.entity?.startsWith('person:')) return meant(he, context)
  }
  return null
}

const isAccused = ({ head, entity }: Source, { hit: { cue }, at }: Frame, context: Context): boolean => {
  if (cue.act !== 'accuse' || at + 1 >= context.doc.tokens.length) return false
  const group = groupAt(context, at + 1)
  if (group) return entity !== null && (group.members[0]!.holder ?? group.members[0]!.entity) === entity
  const noun = infoAt(context, at + 1).source
  return noun?.definite === true && noun.prep === '' && context.rules.fold(noun.lemma) === head
}

// «وأضاف أن بوتين …» is not said by Putin
function notItself(
  said: Said | null,
  frame: Frame,
  context: Context,
  gender: 'm' | 'f' | null,
  sentence: number,
): Said | null {
  // «واتهمت الحكومة بأنها …» is not said by the government
  if (said && isAccused(said.source, frame, context)) return null
  if (!said || frame.opening?.how !== 'that') return said
  const group = groupAt(context, frame.opening.that + 1)
  const about = group ? (group.members[0]!.holder ?? group.members[0]!.entity) : null
  if (about === null || about !== said.source.entity) return said
  const other = context.memory.said.findLast(
    s =>
      s.source.entity !== about &&
      sentence - s.sentence <= 2 &&
      (gender === null || s.source.gender === null || s.source.gender === gender),
  )
  return other ?? said
}
