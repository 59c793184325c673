import type { Sense } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clauses, Predicate } from '../../clauses/index.js'
import type { PloverRules } from './rules.js'
import { isWord } from './words.js'

const nominal = new Set(['noun', 'masdar', 'plover-noun'])

const mayBeNoun = (senses: readonly Sense[]): boolean => senses.some(s => nominal.has(s.cls) && s.conj === '')

// «أكد الوزير دعم بلاده»: after a verb and its subject no second verb can stand bare; what may be a noun there is the object.
const isObject = ({ doc }: Clauses, verb: Predicate, next: Predicate): boolean =>
  verb.subject !== null &&
  verb.subject.at > verb.at &&
  verb.subject.group.to === next.at &&
  verb.clause.to === next.at &&
  mayBeNoun(doc.tokens[next.at]!.word.senses)

function extend(verb: Predicate, by: Predicate): Predicate {
  const slots = by.clause.slots.map(slot => (slot.role === 'subject' ? { ...slot, role: 'genitive' } : slot))
  return {
    ...verb,
    clause: {
      ...verb.clause,
      to: by.clause.to,
      slots: [...verb.clause.slots, ...slots],
      nouns: [...verb.clause.nouns, ...by.clause.nouns],
    },
  }
}

const isPunct = ({ doc }: Clauses, i: number): boolean => doc.tokens[i]?.kind === TokenKind.punct

// «نفذت الطائرات ضربات على مواقع "داعش"»: whose the place is did not do what was done to it
function isOwnerOfTarget(clauses: Clauses, { at, subject }: Predicate, { targets }: PloverRules): boolean {
  if (!subject || subject.at < at || subject.group.prep !== '') return false
  let i = subject.group.from - 1
  while (i > at && isPunct(clauses, i)) i--
  return i > at && isWord(clauses.doc, i, targets)
}

// «نشرت شريطا على «تويتر» أعلنت فيه»: what a preposition rules right before a verb is not its subject
function isRuledByPrep(clauses: Clauses, { at, subject }: Predicate): boolean {
  if (!subject || subject.at > at || subject.group.to < at - 1) return false
  let i = subject.group.from - 1
  while (i > 0 && isPunct(clauses, i) && !clauses.rules.commas.has(clauses.doc.tokens[i]!.word.folded)) i--
  const { senses } = clauses.doc.tokens[i]?.word ?? { senses: [] }
  return subject.group.prep !== '' || (senses.length > 0 && senses.every(s => s.cls === 'prep' && s.pronoun === ''))
}

// «ورفض المبادرة السعودية»: behind a noun that is no man's verb's subject its adjective is none either
function isOfHerNoun({ doc, marks }: Clauses, { at, subject, readings }: Predicate): boolean {
  const noun = (subject?.group.from ?? 0) - 1
  if (!subject || noun <= at || marks.groupOf[noun]! >= 0 || subject.group.prep !== '' || subject.group.conj)
    return false
  const isAdjective = doc.tokens[noun + 1]!.word.senses.some(
    s => s.cls === 'nisba' && s.definite && s.entry?.gender === 'f',
  )
  const isKnown = doc.tokens[noun]!.word.senses.some(s => nominal.has(s.cls) && s.definite)
  return isAdjective && isKnown && readings.every(r => r.verb!.person !== 3 || r.verb!.gender === 'm')
}

function withoutTargets(clauses: Clauses, predicate: Predicate, rules: PloverRules): Predicate {
  const isNone =
    isOwnerOfTarget(clauses, predicate, rules) || isRuledByPrep(clauses, predicate) || isOfHerNoun(clauses, predicate)
  if (!isNone) return predicate
  const { clause, subject } = predicate
  const slots = clause.slots.map(slot =>
    slot.role === 'subject' && slot.group === subject?.group ? { ...slot, role: 'genitive' } : slot,
  )
  return { ...predicate, subject: null, clause: { ...clause, slots } }
}

/** The predicates by sentence, those taken back that are the object of the one before. */
export function predicatesBySentence(clauses: Clauses, rules: PloverRules): Predicate[][] {
  const found: Predicate[][] = clauses.doc.sentences.map(() => [])
  for (const met of clauses.predicates) {
    const predicate = withoutTargets(clauses, met, rules)
    const list = found[predicate.sentence]!
    const before = list.at(-1)
    if (before && isObject(clauses, before, predicate)) list[list.length - 1] = extend(before, predicate)
    else list.push(predicate)
  }
  return found
}
