import type { Fold } from '../../text/fold.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses } from '../clauses/index.js'
import { isNegation, isUnless } from './ruling.js'

// «لو التقى», «لا أحد يعرف إن كان سيلتقي», «لعلهما لا يلتقيان», «لم يصدر ما يفيد بإجراء محادثات»: what nobody says to have been.

/** The words as a file of `knowledge/` lists them. */
export interface UnrealFile {
  if: string[]
  case: string[]
  whether: string[]
  perhaps: string[]
  what: string[]
  tells: string[]
}

export interface UnrealWords {
  /** conjunctions of what is not, or not yet: «لو» */
  if: ReadonlySet<string>
  /** «في حال التقى» */
  case: ReadonlySet<string>
  /** «إن» that asks, before «كان» */
  whether: ReadonlySet<string>
  /** «ربما»: with a negation behind it, it tells nothing */
  perhaps: ReadonlySet<string>
  /** «ما» of «لم يصدر ما يفيد» */
  what: ReadonlySet<string>
  /** … and lemmas of the verbs behind it */
  tells: ReadonlySet<string>
}

export const unrealWords = (file: UnrealFile, fold: Fold): UnrealWords => {
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))
  return {
    if: folded(file.if),
    case: folded(file.case),
    whether: folded(file.whether),
    perhaps: folded(file.perhaps),
    what: folded(file.what),
    tells: folded(file.tells),
  }
}

// how many words before a contact such words may stand; names and times count as nothing
const reach = 5

// how far before «ما» the negation may stand: «لم يصدر حتى الآن ما يفيد»
const deniedReach = 4

// «إن كان», and not «أن يكون»
const isWas = ({ doc, rules }: Clauses, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.verb?.aspect === 'past' && rules.auxiliaries.has(s.value)) ?? false

// «لم يصدر ما يفيد بـ»
function isNotTold({ doc }: Clauses, i: number, { what, tells }: UnrealWords): boolean {
  if (!what.has(doc.tokens[i - 1]?.word.folded ?? '')) return false
  if (!doc.tokens[i]!.word.senses.some(s => s.verb && tells.has(s.value))) return false
  return Array.from({ length: deniedReach }, (_, k) => i - 2 - k).some(k => k >= 0 && isNegation(doc, k))
}

/** Whether the words before a contact, whose first word stands at `at`, leave it unsaid that it was or will be. */
export function isUnreal(
  clauses: Clauses,
  at: number,
  from: number,
  words: UnrealWords,
  unless: ReadonlySet<string>,
): boolean {
  const { doc, marks } = clauses
  const wordAt = (i: number): string => (i < from ? '' : (doc.tokens[i]?.word.folded ?? ''))
  const inCase = (i: number): boolean =>
    words.case.has(wordAt(i)) &&
    i > from &&
    doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'in')
  const supposed = [1, 2, 3].some(k => words.if.has(wordAt(at - k)) || inCase(at - k))
  if (supposed || isUnless(doc, at, unless)) return true
  if (isNegation(doc, at - 1) && words.perhaps.has(wordAt(at - 2))) return true
  if (isNotTold(clauses, at, words)) return true
  for (let i = at - 1, left = reach; i >= from && left > 0; i--) {
    if (doc.tokens[i]!.kind !== TokenKind.word) return false
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
    // «بعد أن كان قد التقى»: behind a preposition it is no question
    const asks = words.whether.has(wordAt(i)) && !doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep')
    if (isNotTold(clauses, i, words) || (asks && isWas(clauses, i + 1))) return true
    left--
  }
  return false
}
