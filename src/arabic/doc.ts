import type { Fold } from '../text/fold.js'
import type { Span } from '../text/span.js'
import { scanTokens, TokenKind } from '../text/tokens.js'
import type { Lexicon, Word } from './lexicon.js'

export interface Token {
  kind: TokenKind
  start: number
  end: number
  word: Word
}

/** Tokens `[from, to)` of a document that make one sentence. `part` is the index of the span that it began in. */
export interface Sentence {
  from: number
  to: number
  part: number
}

/** The story as the reader sees it: its tokens in order, and its sentences. Offsets are those of the page. */
export interface Doc {
  text: string
  tokens: Token[]
  sentences: Sentence[]
}

export interface SentenceRules {
  enders: ReadonlySet<string>
  /** punctuation after which a sentence runs on into the next line */
  carries: ReadonlySet<string>
  closers: ReadonlySet<string>
  /** folded words whose full stop is no end: «د.» */
  abbreviations: ReadonlySet<string>
}

const isWordLike = (token: Token | undefined): boolean => token?.kind === TokenKind.word

function tokenize(text: string, parts: readonly Span[], lexicon: Lexicon): { tokens: Token[]; partAt: number[] } {
  const tokens: Token[] = []
  const partAt: number[] = []
  parts.forEach(([start, end], part) => {
    scanTokens(text, start, end, (kind, from, to) => {
      tokens.push({ kind, start: from, end: to, word: lexicon.wordAt(text, from, to) })
      partAt.push(part)
    })
  })
  return { tokens, partAt }
}

// «د. محمد», «أ.ش.أ»: a stop after a listed abbreviation or between single letters ends nothing.
function endsSentence(tokens: Token[], i: number, rules: SentenceRules): boolean {
  const token = tokens[i]!
  if (token.kind !== TokenKind.punct || !rules.enders.has(token.word.folded)) return false
  if (token.word.folded !== '.') return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (!before || before.end !== token.start || !isWordLike(before)) return true
  if (rules.abbreviations.has(before.word.folded)) return false
  const touches = after !== undefined && after.start === token.end && isWordLike(after)
  return !(touches && (before.word.folded.length === 1 || after.word.folded.length === 1))
}

/** The token after the stops, closing quotation marks and brackets that are written onto an end. */
function pastClosers(tokens: Token[], i: number, rules: SentenceRules): number {
  let end = i + 1
  while (end < tokens.length && tokens[end]!.start === tokens[end - 1]!.end) {
    const { folded } = tokens[end]!.word
    if (!rules.closers.has(folded) && !rules.enders.has(folded)) break
    end++
  }
  return end
}

/** Reads `parts` (spans of the page, in order) as one document. Linear in their length. */
export function makeDoc(text: string, parts: readonly Span[], lexicon: Lexicon, rules: SentenceRules): Doc {
  const { tokens, partAt } = tokenize(text, parts, lexicon)
  const sentences: Sentence[] = []
  let from = 0
  let i = 0
  while (i < tokens.length) {
    const last = i + 1 === tokens.length
    const lineEnds = last || partAt[i + 1] !== partAt[i] || tokens[i]!.kind === TokenKind.break
    const carried = lineEnds && !last && rules.carries.has(tokens[i]!.word.folded)
    if (endsSentence(tokens, i, rules) && !(lineEnds && last)) {
      const end = pastClosers(tokens, i, rules)
      sentences.push({ from, to: end, part: partAt[from]! })
      from = end
      i = end
    } else {
      i++
      if (lineEnds && !carried && i > from) {
        sentences.push({ from, to: i, part: partAt[from]! })
        from = i
      }
    }
  }
  return { text, tokens, sentences }
}

/** Where in the page an offset of the folded word stands. */
export function offsetInPage(doc: Doc, token: Token, offset: number, fold: Fold): number {
  if (token.end - token.start === token.word.folded.length) return token.start + offset
  return token.start + fold.view(doc.text.slice(token.start, token.end)).at[offset]!
}
