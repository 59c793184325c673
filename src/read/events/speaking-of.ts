import { sentenceAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import type { Statement } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses } from '../clauses/index.js'
import { type ContactNoun, type ContactRules, contactNounClass } from './contact-rules.js'
import { isNegation } from './ruling.js'
import { heldBehind, refusalBehind } from './status-after.js'

// Whether who names a contact that was told speaks of it as of what is: «مثل هذا اللقاء», «اللقاء غير وارد» and «قبيل الاجتماع أجرى محادثات» vouch
// for nothing.

/** As written, or lemmas of verbs. */
export interface SpeakingWords {
  /** «مثل هذا اللقاء» */
  any: ReadonlySet<string>
  /** «غير وارد»: behind a negation */
  refuted: ReadonlySet<string>
  /** «قبيل الاجتماع» */
  around: ReadonlySet<string>
  /** lemmas: «يأتي اللقاء بعد أيام من …» */
  linking: ReadonlySet<string>
}

// «هذا اللقاء»
const pointerReach = 2

// «اللقاء، حاليا، "غير وارد"»
const refutedReach = 4

const isAny = ({ doc }: Clauses, at: number, { any }: SpeakingWords): boolean =>
  Array.from({ length: pointerReach }, (_, k) => doc.tokens[at - 1 - k]?.word.folded ?? '').some(word => any.has(word))

/** «اللقاء "غير مطروح حاليا"», «اللقاء لن يعقد». */
function isRefused(clauses: Clauses, at: number, sentence: number, rules: ContactRules): boolean {
  const { doc } = clauses
  const held = heldBehind(clauses, at, sentence, rules)
  if (held && isNegation(doc, held.at - 1)) return true
  if (refusalBehind(clauses, at, sentence, rules)) return true
  const { to } = doc.sentences[sentence]!
  for (let i = at + 1; i < Math.min(to, at + 1 + refutedReach); i++) {
    if (doc.tokens[i]!.kind !== TokenKind.word) continue
    if (isNegation(doc, i)) return rules.speaking.refuted.has(doc.tokens[i + 1]?.word.folded ?? '')
  }
  return false
}

/** «يأتي اللقاء بعد أيام من دعوة وجهها الملك، وفق ما أعلنه مساعده»: how the page links it; whoever is named behind tells the rest. */
function isLinked({ doc }: Clauses, at: number, { cue, content }: Statement, { linking }: SpeakingWords): boolean {
  const isBehind = cue[0] >= content.at(-1)![1]
  return isBehind && (doc.tokens[at - 1]?.word.senses.some(s => s.verb && linking.has(s.value)) ?? false)
}

/** «إن الجانبين بحثا», «اتفق الجانبان»: they do it, and are not those whom somebody else supports. */
const areSubject = ({ doc, predicates }: Clauses, at: number): boolean =>
  (doc.tokens[at - 1] && senseOf(doc.tokens[at - 1]!.word, 'that') !== undefined) ||
  predicates.some(({ subject }) => subject !== null && subject.group.from <= at && at < subject.group.to)

/** «اللقاءات بالمسؤولين», «مشاوراته» of whom another speaks: many of a kind, or somebody's with whomever, are not this one. */
function isOne({ doc }: Clauses, at: number, pair: readonly string[], { speaker }: Statement): boolean {
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const { bare } = sense.entry!.info as ContactNoun
  if (sense.entry!.number === 'p' && bare !== 'talks' && bare !== 'negotiation') return false
  const isOnes = sense.pronoun !== '' && pronounMeaning(sense.pronoun)?.number === 's'
  return !isOnes || (speaker !== null && pair.includes(speaker))
}

/** Whether the words of a statement, which name the contact of a pair at `at`, tell that it was or will be. */
export function speaksOf(
  clauses: Clauses,
  at: number,
  pair: readonly string[],
  statement: Statement,
  tellsAnother: boolean,
  rules: ContactRules,
): boolean {
  const { doc } = clauses
  if (!senseOf(doc.tokens[at]!.word, contactNounClass)) return areSubject(clauses, at)
  if (!isOne(clauses, at, pair, statement) || isAny(clauses, at, rules.speaking)) return false
  if (tellsAnother && rules.speaking.around.has(doc.tokens[at - 1]?.word.folded ?? '')) return false
  return !isRefused(clauses, at, sentenceAt(doc, at), rules) && !isLinked(clauses, at, statement, rules.speaking)
}
