import type { Doc, Sentence, Token } from '../../arabic/doc.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import type { Mention, TimeExpression } from '../../model/records.js'
import { countWhile } from '../../text/ordered.js'
import { TokenKind } from '../../text/tokens.js'
import { delegationBefore } from './delegations.js'
import { foremostSubject } from './foremost.js'
import { isPrayer, type MarkRules, type Marks, markTokens } from './marks.js'
import { passPlaces } from './places-between.js'
import { relativeEnd } from './relatives.js'
import {
  type Clause,
  type ClauseRules,
  clauseFrom,
  finiteVerb,
  isWhereHeWas,
  type Slot,
  subjectBefore,
} from './slots.js'

export { foremostFrom } from './foremost.js'
export { type Group, isScare, type Marks } from './marks.js'
export type { Quote } from './quotes.js'
export { accompanying, type Clause, type ClauseRules, clauseFrom, isWhereHeWas, type Role, type Slot } from './slots.js'

/** A finite verb with what stands around it. */
export interface Predicate {
  at: number
  sentence: number
  /** every finite reading of the verb */
  readings: Sense[]
  /** its subject, before it or after it; null where it is not said */
  subject: Slot | null
  /** «أنه أبلغ»: the subject is a pronoun before the verb */
  pronounSubject: boolean
  /** whether the subject may be left out: nothing stands after the verb that could be it, and no other noun before it */
  mayOmitSubject: boolean
  clause: Clause
}

/** What statements and events read from: nothing of it is kept in the Reading. */
export interface Clauses {
  doc: Doc
  marks: Marks
  predicates: Predicate[]
  rules: ClauseRules
}

/** The verb that stands at a place: found by halves, as it is asked for at one token after another. */
export function verbAt({ predicates }: Clauses, at: number): Predicate | undefined {
  const found = predicates[countWhile(predicates, p => p.at < at)]
  return found?.at === at ? found : undefined
}

function pronounBefore(doc: Doc, sentence: Sentence, at: number): boolean {
  let i = at - 1
  while (i > sentence.from && doc.tokens[i]!.kind === TokenKind.punct) i--
  return i >= sentence.from && doc.tokens[i]!.word.senses.some(s => s.cls === 'that' && s.pronoun !== '')
}

const nounLike = new Set(['noun', 'masdar', 'adj', 'nisba', 'given-name', 'maybe-given-name', 'passive-participle'])

// «… التي تصل إلى», «تصل الطائرات»: the subject is a thing, said before the verb or after it; but «زار المتحف والتقى» goes on.
function mayOmit(
  doc: Doc,
  sentence: Sentence,
  at: number,
  readings: readonly Sense[],
  marks: Marks,
  rules: ClauseRules,
): boolean {
  const before = doc.tokens[at - 1]
  // «أجرى زيارة إلى السعودية التقى خلالها»: where a party stands before the verb, no thing does
  const thing = at > sentence.from && before && marks.groupOf[at - 1]! < 0 && isThing(before)
  if (thing && !readings.every(r => r.conj !== '')) return false
  if (before?.word.senses.some(s => s.cls === 'which'))
    return isContactBefore(doc, at - 2) || isWhereHeWas(doc, at, marks, rules)
  const after = doc.tokens[at + 1]
  // «التي عقدها سموه»: he of whom the word speaks does it, whoever he is
  if (after && marks.groupOf[at + 1]! < 0 && isReverent(after.word)) return false
  return !(after && isThing(after) && after.word.senses.some(s => s.definite && s.prep === '' && nounLike.has(s.cls)))
}

const isReverent = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'names') &&
  senses.some(s => s.cls === 'noun' && s.prep === '' && pronounMeaning(s.pronoun)?.person === 3)

const isThing = ({ kind, word }: Token): boolean =>
  kind === TokenKind.word && word.senses.length > 0 && word.senses.every(s => nounLike.has(s.cls) || s.cls === 'topic')

// «المحادثات التي أجراها»: what is told of a contact has a person for its subject.
const isContactBefore = (doc: Doc, i: number): boolean =>
  [i, i - 1].some(k => doc.tokens[k]?.word.senses.some(s => s.cls === 'contact-noun') ?? false)

// «أن يكون وزير خارجيتها عباس عراقجي قد التقى …»: whose auxiliary it is, his is the verb that its clause runs up to.
function auxiliarysSubject(doc: Doc, at: number, last: Predicate | undefined, rules: ClauseRules): Slot | null {
  if (!last?.subject || !last.readings.some(r => rules.auxiliaries.has(r.value))) return null
  const may = doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'may') ?? false
  return last.clause.to >= at - (may ? 1 : 0) && last.clause.slots.includes(last.subject) ? last.subject : null
}

// «قال الوزير إنه والملك بحثا»: of two it is he of whom «إنه» speaks, and who is joined to him
function withPronoun(doc: Doc, named: Slot | null, verb: number, last: Predicate | undefined): Slot | null {
  const other = last?.subject?.group
  if (!named?.group.conj || named.group.members.length !== 1 || other?.members.length !== 1) return named
  const { group } = named
  const isThat = doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'that' && s.pronoun !== '') ?? false
  const two = doc.tokens[verb]!.word.senses.some(s => s.cls === 'verb' && s.verb!.number === 'd')
  return isThat && two ? { ...named, group: { ...group, members: [...other.members, ...group.members] } } : named
}

// «وفد من الحركة برئاسة مشعل»: where he who leads it is nobody known, they whose it is stand there
function keepBody(clause: Clause): void {
  const [first] = clause.led
  if (!first) return
  const role = first.role !== 'genitive' ? first.role : clause.sent ? 'subject' : 'object'
  if (clause.slots.some(slot => slot.at > first.at && slot.role === role)) return
  clause.slots = [...clause.slots, ...clause.led.map(slot => ({ ...slot, role }))].sort((a, b) => a.at - b.at)
  clause.led = []
}

// «التقى الوزير في لقاء وصفه الملك بأنه ودي»: who does what only describes a noun does nothing else
function keepOwn(clause: Clause, doc: Doc, marks: Marks): void {
  const describes = (at: number): boolean =>
    at > clause.from && marks.groupOf[at - 1]! < 0 && (finiteVerb(doc, at - 1, marks)?.pronoun ?? '') !== ''
  clause.slots = clause.slots.filter(({ group, at }) => group.prep !== '' || !describes(at))
}

function predicateAt(
  doc: Doc,
  sentence: Sentence,
  index: number,
  at: number,
  marks: Marks,
  rules: ClauseRules,
  last: Predicate | undefined,
  closed: number,
): Predicate {
  const before = withPronoun(doc, subjectBefore(doc, sentence, at, marks, rules), at, last)
  const named = before ?? foremostSubject(doc, at, marks, rules) ?? auxiliarysSubject(doc, at, last, rules)
  const delegated = named ? null : delegationBefore(doc, sentence, at, marks, rules)
  const first = named ?? delegated?.subject ?? null
  const pronounSubject = first === null && pronounBefore(doc, sentence, at)
  const end = Math.min(closed, at > sentence.from ? relativeEnd(doc, sentence, at, marks, rules) : sentence.to)
  const clause = clauseFrom(doc, sentence, at + 1, marks, rules, first !== null || pronounSubject, end)
  if (delegated) {
    clause.sent = true
    clause.led = delegated.led
  }
  keepOwn(clause, doc, marks)
  keepBody(clause)
  passPlaces(clause)
  const subject = first ?? clause.slots.find(slot => slot.role === 'subject') ?? null
  const readings = doc.tokens[at]!.word.senses.filter(s => s.cls === 'verb' && s.verb!.aspect !== 'imperative')
  return {
    at,
    sentence: index,
    pronounSubject,
    mayOmitSubject: mayOmit(doc, sentence, at, readings, marks, rules),
    readings,
    subject,
    clause,
  }
}

/** Every finite verb of the story with its clause. A word inside a name or a time is no verb. */
export function readClauses(
  doc: Doc,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  rules: ClauseRules & MarkRules,
): Clauses {
  const marks = markTokens(doc, mentions, times, rules)
  const predicates: Predicate[] = []
  doc.sentences.forEach((sentence, index) => {
    // where the relative clause ends in which the verb stands, so that another goes on behind it
    let closed = -1
    for (let i = sentence.from; i < sentence.to; i++) {
      if (
        marks.groupOf[i]! >= 0 ||
        marks.timeOf[i]! >= 0 ||
        !finiteVerb(doc, i, marks) ||
        isPrayer(doc, i, marks, rules)
      )
        continue
      const before = predicates.at(-1)
      const last = before?.sentence === index ? before : undefined
      const end = i < closed ? closed : sentence.to
      const found = predicateAt(doc, sentence, index, i, marks, rules, last, end)
      for (const [, to] of found.clause.relatives) closed = Math.max(closed, to)
      predicates.push(found)
    }
  })
  return { doc, marks, predicates, rules }
}
