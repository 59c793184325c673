import type { Doc } from '../../arabic/doc.js'
import { placeFact, wordFact, wordFlag } from '../../arabic/facts.js'
import { hasHamza } from '../../arabic/hamza.js'
import type { Lexicon, Sense, Word } from '../../arabic/lexicon.js'
import type { Fold } from '../../text/fold.js'
import { quoteRole } from '../../text/quotes.js'
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
  | 'aide-to'
  | 'title'
  | 'honorific'
  | 'institution'
  | 'institution-gen'
  | 'institutions'
  | 'bodies'
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
    const made: Opening = { alone: [], longer: false }
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
}

const openingIn = ({ entry }: Sense): Opening => entry!.info as Opening

const begun = wordFact((word: Word): Begun | null => {
  const openings = word.senses.filter(sense => sense.cls === cls)
  if (openings.length === 0) return null
  return {
    longer: openings.some(sense => openingIn(sense).longer) ? new Map() : null,
    alone: openings.flatMap(sense => openingIn(sense).alone.map(pattern => ({ pattern, sense, length: 1 }))),
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

/** «أليسا», «ألمايو»: what begins so has no article. */
export const beginsWithHamza = (doc: Doc, i: number): boolean => hasHamza(doc.text.charAt(doc.tokens[i]!.start))

const beginsNames = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === cls))

const begunAt = ({ tokens }: Doc, i: number): Begun | null =>
  beginsNames(tokens[i]!.word) ? begun(tokens[i]!.word) : null

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

function longerAt(doc: Doc, i: number, { longer }: Begun, at = i + 1): readonly Candidate[] {
  const next = doc.tokens[at]
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

/** What begins at a place: the names of every kind, longest first. */
interface Beginning {
  /** whether a word of names stands there, though it may not be written as one */
  begins: boolean
  names: readonly NameMatch[]
}

const isQuote = ({ tokens }: Doc, i: number): boolean =>
  tokens[i]?.kind === TokenKind.punct && quoteRole(tokens[i].word.folded) !== null

/** «حركة "فتح"»: bodies of whose names all but the first word stands in quotation marks. */
function quotedAt(doc: Doc, i: number, begun: Begun): NameMatch[] {
  if (begun.longer === null || !isQuote(doc, i + 1)) return []
  return longerAt(doc, i, begun, i + 2)
    .filter(({ pattern }) => pattern.kind === 'body')
    .filter(({ pattern, length }) => matchesAt(doc, i + 3, pattern.rest) && isQuote(doc, i + 1 + length))
    .map(candidate => ({ ...matchOf(candidate, i), to: i + 2 + candidate.length }))
}

const noNames: Beginning = { begins: false, names: [] }

const beginning = placeFact((doc, i): Beginning => {
  const begun = begunAt(doc, i)
  if (!begun) return noNames
  const names: NameMatch[] = []
  for (const candidate of longerAt(doc, i, begun))
    if (matchesAt(doc, i + 2, candidate.pattern.rest)) names.push(matchOf(candidate, i))
  names.push(...quotedAt(doc, i, begun))
  for (const candidate of begun.alone) if (isWritten(doc, i, candidate.pattern)) names.push(matchOf(candidate, i))
  const begins = begun.alone.length > 0 || names.length > 0
  return begins ? { begins, names } : noNames
})

const isPlace = ({ tokens }: Doc, i: number): boolean => i >= 0 && i < tokens.length

/** Whether any name begins at token `i`. */
export const startsName = (doc: Doc, i: number): boolean => isPlace(doc, i) && beginning(doc, i).begins

// Asked for at every word: a loop, since a list of kinds that is handed on would be made anew for each.
function isOneOf(kind: NameKind, kinds: readonly NameKind[]): boolean {
  for (let k = 0; k < kinds.length; k++) if (kinds[k] === kind) return true
  return false
}

const namesOf = (doc: Doc, i: number): readonly NameMatch[] =>
  isPlace(doc, i) ? beginning(doc, i).names : noNames.names

/** The names of `kinds` that begin at token `i`, longest first. */
export function namesAt(doc: Doc, i: number, kinds: readonly NameKind[]): readonly NameMatch[] {
  const names = namesOf(doc, i)
  const has = names.some(({ pattern }) => isOneOf(pattern.kind, kinds))
  return has ? names.filter(({ pattern }) => isOneOf(pattern.kind, kinds)) : noNames.names
}

/** The names of `kinds` that two folded words begin, which need not stand so in the text, and that go on with the tokens from `from`; longest first. */
export const namesOfWords = (
  doc: Doc,
  [first, second]: readonly [string, string],
  from: number,
  kinds: readonly NameKind[],
): NameMatch[] =>
  candidates(doc, doc.lexicon.word(first), second)
    .filter(({ pattern }) => isOneOf(pattern.kind, kinds) && matchesAt(doc, from, pattern.rest))
    .map(({ pattern, sense }) => ({ pattern, sense, to: from + (pattern.rest?.length ?? 0) }))

/** The names of `kinds` that one folded word is by itself, with `to` as their end. */
export const namesOfWord = (doc: Doc, word: string, to: number, kinds: readonly NameKind[]): NameMatch[] =>
  (begun(doc.lexicon.word(word))?.alone ?? [])
    .filter(({ pattern }) => isOneOf(pattern.kind, kinds))
    .map(({ pattern, sense }) => ({ pattern, sense, to }))

/** What is called by an office or by what an office is of: none of it is part of a person's name. */
export const officeKinds: readonly NameKind[] = [
  'role',
  'role-gen',
  'title',
  'honorific',
  'state',
  'body',
  'place',
  'institution',
]

/** The longest name at `i` of one of `kinds`. */
export function nameAt(doc: Doc, i: number, ...kinds: NameKind[]): NameMatch | undefined {
  const names = namesOf(doc, i)
  for (let n = 0; n < names.length; n++) if (isOneOf(names[n]!.pattern.kind, kinds)) return names[n]
  return undefined
}

/** The place of the tables whose name stands at a token, be it a capital that speaks for its state. */
export const placeNamedAt = (doc: Doc, i: number): string | null => nameAt(doc, i, 'place')?.pattern.ref ?? null

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
