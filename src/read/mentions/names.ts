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
  | 'their-role'
  | 'deputy'
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
  /** folded words after the second */
  rest?: string[]
  framing?: string
  /** one word, written with a hamza: without it, it is another («لأي» is not «لاي») */
  hamza?: true
}

export interface NameMatch {
  pattern: NamePattern
  sense: Sense
  /** token after the last */
  to: number
}

const cls = 'names'

/** What the lexicon says of the first word of names. Those of several words stand under their first two, so that a word that opens thousands costs no more than one that opens ten. */
interface Opening {
  kinds: NameKind[]
  alone: NamePattern[]
  longer: boolean
}

const pairOf = (first: string, second: string): string => `${first} ${second}`

/** Adds the words of a name to the lexicon; the first word leads to the pattern. */
export interface NameIndex {
  add(words: string, kind: NameKind, ref: string, framing?: string | null): void
}

/** `origin` keeps the names of one index from those of another over the same lexicon. */
export function makeNameIndex(lexicon: Lexicon, fold: Fold, origin = ''): NameIndex {
  const openings = new Map<string, Opening>()
  const pairs = new Map<string, NamePattern[]>()

  function openingOf(first: string): Opening {
    const known = openings.get(first)
    if (known) return known
    const made: Opening = { kinds: [], alone: [], longer: false }
    openings.set(first, made)
    lexicon.add(first, { cls, value: origin + first, joins: 'name', info: made })
    return made
  }

  function under(pair: string): NamePattern[] {
    const known = pairs.get(pair)
    if (known) return known
    const made: NamePattern[] = []
    pairs.set(pair, made)
    lexicon.add(pair, { cls, value: '', joins: 'name', info: made })
    return made
  }

  return {
    add(words, kind, ref, framing = null) {
      const parts: string[] = []
      scanTokens(words, 0, words.length, (_kind, start, end) => parts.push(fold(words.slice(start, end))))
      const [first, second, ...rest] = parts
      if (!first) return
      const pattern: NamePattern = { kind, ref }
      if (rest.length > 0) pattern.rest = rest
      if (framing !== null) pattern.framing = framing
      const opening = openingOf(first)
      if (!opening.kinds.includes(kind)) opening.kinds.push(kind)
      if (second === undefined) {
        if (hasHamza(words)) pattern.hamza = true
        opening.alone.push(pattern)
      } else {
        opening.longer = true
        under(pairOf(origin + first, second)).push(pattern)
      }
    },
  }
}

interface Candidate {
  pattern: NamePattern
  sense: Sense
  /** in words */
  length: number
}

/** The names that a word may begin: those of one word, and those of more by the second word, once it has been met. */
interface Begun {
  longer: Map<string, readonly Candidate[]> | null
  alone: readonly Candidate[]
  kinds: ReadonlySet<NameKind>
}

const openingIn = ({ entry }: Sense): Opening => entry!.info as Opening

const begun = wordFact((word: Word): Begun | null => {
  const openings = word.senses.filter(sense => sense.cls === cls)
  if (openings.length === 0) return null
  return {
    longer: openings.some(sense => openingIn(sense).longer) ? new Map() : null,
    alone: openings.flatMap(sense => openingIn(sense).alone.map(pattern => ({ pattern, sense, length: 1 }))),
    kinds: new Set(openings.flatMap(sense => openingIn(sense).kinds)),
  }
})

const matchesAt = (doc: Doc, from: number, rest: readonly string[] = []): boolean => {
  for (let k = 0; k < rest.length; k++) {
    const token = doc.tokens[from + k]
    if (!token || token.kind === TokenKind.break || token.word.folded !== rest[k]) return false
  }
  return true
}

const isWritten = (doc: Doc, i: number, { hamza }: NamePattern): boolean =>
  hamza === true || !hasHamza(doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end))

const beginsNames = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === cls))

function begunAt({ tokens }: Doc, i: number): Begun | null {
  const token = i >= 0 && i < tokens.length ? tokens[i]! : null
  return token && beginsNames(token.word) ? begun(token.word) : null
}

const none: readonly Candidate[] = []

/** The names of two words and more that a word begins before `second`, longest first. */
function candidates({ lexicon }: Doc, { senses }: Word, second: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const sense of senses) {
    if (sense.cls !== cls || !openingIn(sense).longer) continue
    for (const { info } of lexicon.phrase(pairOf(sense.value, second)))
      for (const pattern of info as NamePattern[])
        found.push({ pattern, sense, length: 2 + (pattern.rest?.length ?? 0) })
  }
  return found.length > 0 ? found.sort((a, b) => b.length - a.length) : none
}

// What has not been met for long may go, so that the pairs of a million pages do not stay in memory.
const memoLimit = 2000

function longerAt(doc: Doc, i: number, { longer }: Begun): readonly Candidate[] {
  const next = doc.tokens[i + 1]
  if (longer === null || next === undefined || next.kind === TokenKind.break) return none
  const second = next.word.folded
  const known = longer.get(second)
  if (known) return known
  const found = candidates(doc, doc.tokens[i]!.word, second)
  if (longer.size > memoLimit) longer.clear()
  longer.set(second, found)
  return found
}

const matchOf = ({ pattern, sense, length }: Candidate, i: number): NameMatch => ({ pattern, sense, to: i + length })

/** Whether any name begins at token `i`. */
export function startsName(doc: Doc, i: number): boolean {
  const names = begunAt(doc, i)
  return (
    names !== null &&
    (names.alone.length > 0 || longerAt(doc, i, names).some(({ pattern }) => matchesAt(doc, i + 2, pattern.rest)))
  )
}

/** The names of `kinds` that begin at token `i`, longest first. */
export function namesAt(doc: Doc, i: number, kinds: readonly NameKind[]): NameMatch[] {
  const found: NameMatch[] = []
  const names = begunAt(doc, i)
  if (!names || !kinds.some(kind => names.kinds.has(kind))) return found
  for (const candidate of longerAt(doc, i, names)) {
    if (kinds.includes(candidate.pattern.kind) && matchesAt(doc, i + 2, candidate.pattern.rest))
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
    ({ pattern }) => kinds.includes(pattern.kind) && matchesAt(doc, i + 2, pattern.rest),
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

/** The institution that the word at `i` names without its state: «الحكومة», «البرلمان». */
export function namedInstitution(doc: Doc, i: number): string | null {
  const match = nameAt(doc, i, 'institution')
  return match && match.to === i + 1 && match.sense.prep === '' ? match.pattern.ref : null
}
