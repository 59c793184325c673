import type { Fold } from '../text/fold.js'
import { countWhile } from '../text/ordered.js'
import type { Span } from '../text/span.js'
import { scanTokens, type TokenKind } from '../text/tokens.js'
import type { Lexicon, Word } from './lexicon.js'
import { cutSentences, type Sentence, type SentenceRules } from './sentences.js'

export type { Sentence, SentenceRules }

export interface Token {
  kind: TokenKind
  start: number
  end: number
  word: Word
}

/** The story as the reader sees it: its tokens in order, and its sentences. Offsets are those of the page. */
export interface Doc {
  text: string
  tokens: Token[]
  sentences: Sentence[]
  /** by which its words were read */
  lexicon: Lexicon
  /** answers of `placeFact` */
  facts: unknown[]
}

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

/** Reads `parts` (spans of the page, in order) as one document. Linear in their length. */
export function makeDoc(text: string, parts: readonly Span[], lexicon: Lexicon, rules: SentenceRules): Doc {
  const { tokens, partAt } = tokenize(text, parts, lexicon)
  return { text, tokens, sentences: cutSentences(tokens, partAt, rules), lexicon, facts: [] }
}

/** The index of the sentence that holds a token. */
export const sentenceAt = ({ sentences }: Doc, token: number): number =>
  Math.min(
    countWhile(sentences, ({ to }) => to <= token),
    sentences.length - 1,
  )

/** The folded words of tokens `[from, to)`. */
export const foldedWords = ({ tokens }: Doc, from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ word }) => word.folded)

/** The token that holds an offset of the page, or the next; -1 behind the last. */
export function tokenAt({ tokens }: Doc, offset: number): number {
  const at = countWhile(tokens, ({ end }) => end <= offset)
  return at < tokens.length ? at : -1
}

/** Where in the page an offset of the folded word stands. */
export function offsetInPage(doc: Doc, token: Token, offset: number, fold: Fold): number {
  if (token.end - token.start === token.word.folded.length) return token.start + offset
  return token.start + fold.view(doc.text.slice(token.start, token.end)).at[offset]!
}
