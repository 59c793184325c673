import type { Doc } from '../../arabic/doc.js'
import { senseAt } from '../../arabic/doc.js'
import type { Lexicon, Sense } from '../../arabic/lexicon.js'
import type { Fold } from '../../text/fold.js'
import { scanTokens, TokenKind } from '../../text/tokens.js'

/** What a pattern of words stands for. */
export type NameKind =
  | 'person' | 'short' | 'state' | 'capital' | 'seat' | 'body' | 'outlet' | 'place' | 'framing'
  | 'role' | 'role-gen' | 'title' | 'honorific' | 'institution' | 'institution-gen'
  | 'heads-two' | 'heads-many' | 'dual' | 'counterpart' | 'side' | 'bureau' | 'latter' | 'epithet' | 'place-head' | 'none'

export interface NamePattern {
  kind: NameKind
  /** the id that it stands for; for roles the role, for duals whom it may mean */
  ref: string
  /** as it is written; one word with a hamza is not one without it: «لأي» is not «لاي» */
  written: string
  /** folded words after the first */
  rest: readonly string[]
  framing: string | null
}

export interface NameMatch {
  pattern: NamePattern
  sense: Sense
  /** token after the last */
  to: number
}

const cls = 'names'

/** Adds the words of a name to the lexicon; the first word leads to the pattern. */
export interface NameIndex {
  add(words: string, kind: NameKind, ref: string, framing?: string | null): void
}

export function makeNameIndex(lexicon: Lexicon, fold: Fold): NameIndex {
  const byFirst = new Map<string, NamePattern[]>()
  return {
    add(words, kind, ref, framing = null) {
      const parts: string[] = []
      scanTokens(words, 0, words.length, (_kind, start, end) => parts.push(fold(words.slice(start, end))))
      const [first, ...rest] = parts
      if (!first) return
      let patterns = byFirst.get(first)
      if (!patterns) {
        patterns = []
        byFirst.set(first, patterns)
        lexicon.add(first, { cls, value: first, joins: 'name', info: patterns })
      }
      const at = patterns.findIndex(p => p.rest.length < rest.length)
      patterns.splice(at < 0 ? patterns.length : at, 0, { kind, ref, written: words, rest, framing })
    },
  }
}

const matchesAt = (doc: Doc, from: number, rest: readonly string[]): boolean => {
  for (let k = 0; k < rest.length; k++) {
    const token = doc.tokens[from + k]
    if (!token || token.kind === TokenKind.break || token.word.folded !== rest[k]) return false
  }
  return true
}

const hamza = /[\u0622\u0623\u0625\u0624\u0626]/

const isWritten = (doc: Doc, i: number, { written, rest }: NamePattern): boolean =>
  rest.length > 0 || hamza.test(written) || !hamza.test(doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end))

/** All names that begin at token `i`, longest first. */
export function namesAt(doc: Doc, i: number): NameMatch[] {
  const token = doc.tokens[i]
  if (!token || token.word.senses.length === 0) return []
  const found: NameMatch[] = []
  for (const sense of token.word.senses) {
    if (sense.cls !== cls) continue
    for (const pattern of sense.entry!.info as NamePattern[]) {
      if (matchesAt(doc, i + 1, pattern.rest) && isWritten(doc, i, pattern)) found.push({ pattern, sense, to: i + 1 + pattern.rest.length })
    }
  }
  return found.sort((a, b) => b.to - a.to)
}

/** The longest name at `i` of one of `kinds`. */
export const nameAt = (doc: Doc, i: number, ...kinds: NameKind[]): NameMatch | undefined =>
  namesAt(doc, i).find(match => kinds.includes(match.pattern.kind))

/** Whether the token at `i` means anything besides beginning a name: such a word alone is no sure name. */
export function isPlainWord(doc: Doc, i: number): boolean {
  const { senses } = doc.tokens[i]!.word
  const whole = senses.some(s => s.cls === cls && s.conj === '' && s.prep === '')
  return senses.some(s => !nameLike.has(s.cls) && !(whole && (s.conj !== '' || s.prep !== '')))
}

const nameLike = new Set([cls, 'given-name', 'maybe-given-name', 'topic'])

export const hasNameStart = (doc: Doc, i: number): boolean => senseAt(doc, i, cls) !== undefined
