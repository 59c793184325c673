import type { Doc } from '../../arabic/doc.js'
import { wordFact, wordFlag } from '../../arabic/facts.js'
import { hasHamza } from '../../arabic/hamza.js'
import type { Lexicon, Sense, Word } from '../../arabic/lexicon.js'
import type { Fold } from '../../text/fold.js'
import { scanTokens, TokenKind } from '../../text/tokens.js'

/** What a pattern of words stands for. */
export type NameKind =
  | 'person'
  | 'short'
  | 'state'
  | 'capital'
  | 'seat'
  | 'body'
  | 'outlet'
  | 'place'
  | 'framing'
  | 'role'
  | 'role-gen'
  | 'title'
  | 'honorific'
  | 'institution'
  | 'institution-gen'
  | 'institutions'
  | 'heads-two'
  | 'heads-many'
  | 'dual'
  | 'counterpart'
  | 'side'
  | 'bureau'
  | 'latter'
  | 'epithet'
  | 'place-head'
  | 'homeland'
  | 'none'

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
      patterns.push({ kind, ref, written: words, rest, framing })
    },
  }
}

interface Candidate {
  pattern: NamePattern
  sense: Sense
}

/** The names that a word may begin: by the second word those that have one, longest first; and those of one word. */
interface Begun {
  longer: ReadonlyMap<string, readonly Candidate[]>
  alone: readonly Candidate[]
  kinds: ReadonlySet<NameKind>
}

const begun = wordFact((word: Word): Begun | null => {
  const longer = new Map<string, Candidate[]>()
  const alone: Candidate[] = []
  const kinds = new Set<NameKind>()
  for (const sense of word.senses) {
    if (sense.cls !== cls) continue
    for (const pattern of sense.entry!.info as NamePattern[]) {
      const [second] = pattern.rest
      kinds.add(pattern.kind)
      const list = second === undefined ? alone : (longer.get(second) ?? [])
      list.push({ pattern, sense })
      if (second !== undefined) longer.set(second, list)
    }
  }
  if (kinds.size === 0) return null
  for (const list of longer.values()) list.sort((a, b) => b.pattern.rest.length - a.pattern.rest.length)
  return { longer, alone, kinds }
})

const matchesAt = (doc: Doc, from: number, rest: readonly string[]): boolean => {
  for (let k = 0; k < rest.length; k++) {
    const token = doc.tokens[from + k]
    if (!token || token.kind === TokenKind.break || token.word.folded !== rest[k]) return false
  }
  return true
}

const isWritten = (doc: Doc, i: number, { written, rest }: NamePattern): boolean =>
  rest.length > 0 || hasHamza(written) || !hasHamza(doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end))

const beginsNames = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === cls))

function begunAt({ tokens }: Doc, i: number): Begun | null {
  const token = i >= 0 && i < tokens.length ? tokens[i]! : null
  return token && beginsNames(token.word) ? begun(token.word) : null
}

const none: readonly Candidate[] = []

const longerAt = (doc: Doc, i: number, { longer }: Begun): readonly Candidate[] =>
  (longer.size > 0 && longer.get(doc.tokens[i + 1]?.word.folded ?? '')) || none

const matchOf = ({ pattern, sense }: Candidate, i: number): NameMatch => ({
  pattern,
  sense,
  to: i + 1 + pattern.rest.length,
})

/** Whether any name begins at token `i`. */
export function startsName(doc: Doc, i: number): boolean {
  const names = begunAt(doc, i)
  return (
    names !== null &&
    (names.alone.length > 0 || longerAt(doc, i, names).some(({ pattern }) => matchesAt(doc, i + 1, pattern.rest)))
  )
}

/** The names of `kinds` that begin at token `i`, longest first. */
export function namesAt(doc: Doc, i: number, kinds: readonly NameKind[]): NameMatch[] {
  const found: NameMatch[] = []
  const names = begunAt(doc, i)
  if (!names || !kinds.some(kind => names.kinds.has(kind))) return found
  for (const candidate of longerAt(doc, i, names)) {
    if (kinds.includes(candidate.pattern.kind) && matchesAt(doc, i + 1, candidate.pattern.rest))
      found.push(matchOf(candidate, i))
  }
  for (const candidate of names.alone) {
    if (kinds.includes(candidate.pattern.kind) && isWritten(doc, i, candidate.pattern))
      found.push(matchOf(candidate, i))
  }
  return found
}

/** The longest name at `i` of one of `kinds`. */
export function nameAt(doc: Doc, i: number, ...kinds: NameKind[]): NameMatch | undefined {
  const names = begunAt(doc, i)
  if (!names || !kinds.some(kind => names.kinds.has(kind))) return undefined
  const longer = longerAt(doc, i, names).find(
    ({ pattern }) => kinds.includes(pattern.kind) && matchesAt(doc, i + 1, pattern.rest),
  )
  const found = longer ?? names.alone.find(({ pattern }) => kinds.includes(pattern.kind) && isWritten(doc, i, pattern))
  return found && matchOf(found, i)
}

/** Whether a word means anything besides beginning a name: such a word alone is no sure name. */
export const isPlainWord = wordFlag(({ senses }: Word): boolean => {
  const whole = senses.some(s => s.cls === cls && s.conj === '' && s.prep === '')
  return senses.some(
    s => !nameLike.has(s.cls) && s.verb?.aspect !== 'imperative' && !(whole && (s.conj !== '' || s.prep !== '')),
  )
})

const nameLike = new Set([cls, 'given-name', 'maybe-given-name', 'topic', 'town'])

/** Whether a word means nothing that is known, but perhaps «of a town», as family names do: «البغدادي». */
export const isUnknown = wordFlag(({ senses }: Word): boolean => senses.every(({ cls }) => cls === 'town'))
