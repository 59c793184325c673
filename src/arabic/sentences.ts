import { quoteRole } from '../text/quotes.js'
import { TokenKind } from '../text/tokens.js'
import type { Token } from './doc.js'
import type { Word } from './lexicon.js'

/** Tokens `[from, to)` of a document that make one sentence. `part` is the index of the span that it began in. */
export interface Sentence {
  from: number
  to: number
  part: number
}

export interface SentenceRules {
  enders: ReadonlySet<string>
  /** enders after which the sentence goes on when they end a bracket or quotation within it: «شعار «ارحل!» في الميدان» */
  soft: ReadonlySet<string>
  /** enders that some papers write for a comma: before a noun that nothing joins they end nothing */
  half: ReadonlySet<string>
  /** punctuation after which a sentence runs on into the next line */
  carries: ReadonlySet<string>
  /** folded words after which it does so too: no sentence ends in «في» */
  carrying: ReadonlySet<string>
  /** those of them that may end a sentence in which one of `denying` stands: «لم نقرر بعد» */
  yet: ReadonlySet<string>
  denying: ReadonlySet<string>
  closers: ReadonlySet<string>
  /** folded words whose full stop is no end: «د.» */
  abbreviations: ReadonlySet<string>
  /** abbreviations that stand after a number, and end what it ends: «عام 2030 م.» */
  units: ReadonlySet<string>
}

const stop = '.'

const isWordLike = (token: Token | undefined): boolean => token?.kind === TokenKind.word
const isNumber = (token: Token | undefined): boolean => token?.kind === TokenKind.number
const touch = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start
const latin = /^[a-z0-9]/i
const isSingle = ({ folded }: Word): boolean => folded.length === 1

const syllable = 3

// «بي.بي.سي», «سي.إن.إن»: letters by their names, with two stops at least and no room between them
function isSpelled(tokens: readonly Token[], i: number): boolean {
  const isShort = (at: number): boolean => isWordLike(tokens[at]) && tokens[at]!.word.folded.length <= syllable
  const isStop = (at: number): boolean =>
    tokens[at]?.word.folded === stop && touch(tokens[at - 1], tokens[at]) && touch(tokens[at], tokens[at + 1])
  if (!isStop(i) || !isShort(i - 1) || !isShort(i + 1)) return false
  return (isStop(i - 2) && isShort(i - 3)) || (isStop(i + 2) && isShort(i + 3))
}

// «د. محمد», «أ.ش.أ», «ج. د. فانس», «example.com», «1. البند»: a stop after an abbreviation or initial, within a name, or after
// the number of an item ends nothing.
function isBoundStop(tokens: readonly Token[], i: number, from: number, rules: SentenceRules): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (!before || !touch(before, tokens[i])) return false
  if (isSpelled(tokens, i)) return true
  const joined = touch(tokens[i], after) && isWordLike(after)
  if (isNumber(before)) return i - 1 === from && after !== undefined && after.kind !== TokenKind.break
  if (!isWordLike(before)) return false
  if (
    joined &&
    (isSingle(before.word) ||
      isSingle(after!.word) ||
      (latin.test(before.word.folded) && latin.test(after!.word.folded)))
  )
    return true
  if (isNumber(tokens[i - 2]) && rules.units.has(before.word.folded)) return false
  return rules.abbreviations.has(before.word.folded) || isSingle(before.word)
}

const nominal: ReadonlySet<string> = new Set(['noun', 'names', 'given-name', 'contact-noun', 'nisba'])

// «استقبل الملك في قصره، اليوم؛ وزير الخارجية»
const isHalfOnly = (tokens: readonly Token[], i: number, { half }: SentenceRules): boolean =>
  half.has(tokens[i]!.word.folded) &&
  isWordLike(tokens[i + 1]) &&
  tokens[i + 1]!.word.senses.some(s => nominal.has(s.cls)) &&
  tokens[i + 1]!.word.senses.every(s => s.conj === '' && !s.verb)

function endsSentence(tokens: readonly Token[], i: number, from: number, rules: SentenceRules): boolean {
  const { folded } = tokens[i]!.word
  if (!rules.enders.has(folded) || isHalfOnly(tokens, i, rules)) return false
  return !(folded === stop && isBoundStop(tokens, i, from, rules))
}

const isRightHand = (char: string): boolean => char === ')' || char === ']' || quoteRole(char) === 'close'

/** The token after the stops, closing quotation marks, brackets and the line end that belong to an end. */
function pastClosers(tokens: readonly Token[], i: number, { closers, enders }: SentenceRules): number {
  let end = i + 1
  while (end < tokens.length) {
    const { folded } = tokens[end]!.word
    const near = touch(tokens[end - 1], tokens[end])
    if (near ? !closers.has(folded) && !enders.has(folded) : !isRightHand(folded)) break
    end++
  }
  return tokens[end]?.kind === TokenKind.break ? end + 1 : end
}

/** The brackets and quotation marks that a sentence has open: where they stand, or -1. */
interface Open {
  bracket: number
  quote: number
}

function note(tokens: readonly Token[], i: number, open: Open): void {
  const { folded } = tokens[i]!.word
  if (folded === '(') open.bracket = i
  else if (folded === ')') open.bracket = -1
  const role = quoteRole(folded)
  if (role === 'open' || (role === 'either' && open.quote < 0)) open.quote = i
  else if (role) open.quote = -1
}

// «قال الوزير (قبل ساعات؟) إنه باق», «رفعوا شعار «ارحل!» أمس»: such an end is one within the sentence; after a colon it is none.
function isWithin(
  tokens: readonly Token[],
  i: number,
  end: number,
  from: number,
  open: Open,
  rules: SentenceRules,
): boolean {
  const after = tokens[end]
  if (!after || tokens[end - 1]!.kind === TokenKind.break || rules.enders.has(after.word.folded)) return false
  const closed = tokens.slice(i + 1, end).map(({ word }) => word.folded)
  if (closed.some(char => rules.enders.has(char) && !rules.soft.has(char))) return false
  if (closed.includes(')')) return open.bracket > from
  if (open.quote <= from || !rules.soft.has(tokens[i]!.word.folded)) return false
  return !rules.carries.has(tokens[open.quote - 1]!.word.folded) && closed.some(char => quoteRole(char) !== null)
}

/** Cuts tokens into sentences; `partAt` is the part of the text that each token stands in. Linear in their number. */
export function cutSentences(tokens: readonly Token[], partAt: readonly number[], rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = []
  const open: Open = { bracket: -1, quote: -1 }
  let from = 0
  const finish = (to: number): void => {
    sentences.push({ from, to, part: partAt[from]! })
    from = to
    open.bracket = -1
    open.quote = -1
  }
  let i = 0
  while (i < tokens.length) {
    const { kind } = tokens[i]!
    const last = i + 1 === tokens.length
    const lineEnds = last || partAt[i + 1] !== partAt[i] || kind === TokenKind.break
    const marks = kind === TokenKind.punct
    if (marks && !(lineEnds && last) && endsSentence(tokens, i, from, rules)) {
      const end = pastClosers(tokens, i, rules)
      const within = isWithin(tokens, i, end, from, open, rules)
      for (let k = i; within && k < end; k++) note(tokens, k, open)
      if (!within) finish(end)
      i = end
    } else {
      if (marks) note(tokens, i, open)
      if (lineEnds && (last || !carriesOn(tokens, i, from, rules))) finish(i + 1)
      i++
    }
  }
  return sentences
}

/** Whether what ends a line leads into the next one. */
function carriesOn(tokens: readonly Token[], i: number, from: number, rules: SentenceRules): boolean {
  const at = tokens[i]!.kind === TokenKind.break && i > from ? i - 1 : i
  const { folded } = tokens[at]!.word
  if (rules.yet.has(folded) && tokens.slice(from, at).some(({ word }) => rules.denying.has(word.folded))) return false
  return rules.carries.has(folded) || rules.carrying.has(folded)
}
