import type { Doc } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Fold } from '../../text/fold.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses } from '../clauses/index.js'

// «الأنباء عن اجتماعهما عارية عن الصحة», «غير صحيح أن القوات انسحبت»: what a sentence calls untrue, behind it or before it.

/** The words as a file of `knowledge/` lists them. */
export interface UntrueFile {
  phrases: string[]
  answers: string[]
  told: string[]
  what: string[]
  tells: string[]
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

export interface UntrueWords {
  /** phrases that call something untrue, folded, by their first word */
  phrases: Phrases
  /** … that do so where somebody is quoted with them on what was told: «لا يوجد لقاء من هذا القبيل» */
  answers: Phrases
  /** lemmas of nouns of what was told: «أنباء» */
  told: ReadonlySet<string>
  /** «ما», «لما» … */
  what: ReadonlySet<string>
  /** … and lemmas of verbs behind it: «ما تردد عن» */
  tells: ReadonlySet<string>
}

function byFirstWord(phrases: readonly string[], fold: Fold): Phrases {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const words = fold(phrase).split(' ')
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
  }
  return byFirst
}

export function untrueWords({ phrases, answers, told, what, tells }: UntrueFile, fold: Fold): UntrueWords {
  const folded = (written: readonly string[]): ReadonlySet<string> => new Set(written.map(fold))
  return {
    phrases: byFirstWord(phrases, fold),
    answers: byFirstWord(answers, fold),
    told: folded(told),
    what: folded(what),
    tells: folded(tells),
  }
}

// how many words before an event the noun may stand of which it is what was told; names and times count as nothing
const reach = 9

// how far behind it the phrase may stand, in tokens
const behind = 40

/** Whether a phrase begins at `i`, and where it ends. */
function phraseEnd({ tokens }: Doc, i: number, phrases: Phrases): number {
  for (const words of phrases.get(tokens[i]!.word.folded) ?? [])
    if (words.every((word, k) => tokens[i + k]?.word.folded === word)) return i + words.length
  return -1
}

function isOfTold({ tokens }: Doc, i: number, { told, what, tells }: UntrueWords): boolean {
  const isWhat = what.has(tokens[i - 1]?.word.folded ?? '')
  return tokens[i]!.word.senses.some(s => (s.verb ? isWhat && tells.has(s.value) : told.has(s.value)))
}

// «غير صحيح أن», «غير صحيح ما قيل عن»
const opensWhat = ({ tokens }: Doc, i: number, { what }: UntrueWords): boolean =>
  senseOf(tokens[i]!.word, 'that') !== undefined || what.has(tokens[i]!.word.folded)

const endsHere = ({ doc, rules }: Clauses, i: number): boolean =>
  doc.tokens[i]!.kind === TokenKind.break || rules.stops.has(doc.tokens[i]!.word.folded)

/** Whether a sentence that begins at `from` and ends at `to` calls untrue what the token `at` tells. */
export function isUntrue(clauses: Clauses, at: number, from: number, to: number, words: UntrueWords): boolean {
  const { doc, marks } = clauses
  let told = false
  for (let i = at - 1, left = reach; i >= from && left > 0 && !told; i--) {
    if (endsHere(clauses, i)) break
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0 || doc.tokens[i]!.kind !== TokenKind.word) continue
    const end = phraseEnd(doc, i, words.phrases)
    if (end >= 0 && end <= at && opensWhat(doc, end, words)) return true
    told = isOfTold(doc, i, words)
    left--
  }
  return told && isCalledUntrue(clauses, at, to, words)
}

function isCalledUntrue(clauses: Clauses, at: number, to: number, { phrases, answers }: UntrueWords): boolean {
  const { doc } = clauses
  let quoted = -1
  for (let i = at + 1; i < Math.min(to, at + behind); i++) {
    // «وعن أنباء عن لقاء بينهما قال المتحدث: "لا يوجد لقاء"»
    if (quoted < 0 && doc.tokens[i]!.word.folded === ':') quoted = i
    else if (endsHere(clauses, i)) return false
    if (phraseEnd(doc, i, phrases) >= 0) return true
    if (quoted >= 0 && i <= quoted + answerReach && phraseEnd(doc, i, answers) >= 0) return true
  }
  return false
}

// how far behind a colon an answer may stand, in tokens
const answerReach = 4
