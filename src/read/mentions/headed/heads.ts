import type { Doc } from '../../../arabic/doc.js'
import { wordFact } from '../../../arabic/facts.js'
import type { Cut, Lexicon, Word } from '../../../arabic/lexicon.js'
import { document, table, values } from '../../../knowledge/load.js'
import type { Fold } from '../../../text/fold.js'
import { hasGivenName } from '../given.js'

export interface BodyHead {
  ar: string[]
  kind?: 'outlet'
  and?: boolean
  for?: boolean
  at?: boolean
  name?: boolean
  needs?: 'for'
  only?: 'definite' | 'bare'
  same?: boolean
  alone?: boolean
}

interface PlaceHead {
  ar: string[]
  name?: true | 'definite'
}

interface HeadsFile {
  bodies: BodyHead[]
  places: PlaceHead[]
  pairs: string[]
  parts: string[]
  plain: string[]
  posts: string[]
  appointed: string[]
  appointing: string[]
  becoming: string[]
  proposing: string[]
  as: string
  accusative: string
  soundPlural: string
  feminine: string
  represented: string[]
  qualifiers: string[]
  nisbaEndings: string[]
  and: string
  in: string
  stop: string
  quotes: string[]
  purposes: string[]
  deeds: string[]
}

/** What a word may begin: a body, with or without ال before its first word; a place by what it is; a town by its name; an office. */
export type Opening =
  | { kind: 'body'; head: BodyHead; definite: boolean }
  | { kind: 'place'; head: PlaceHead }
  | { kind: 'town'; country: string | null; alone: boolean }
  | { kind: 'post' }

interface Phrase {
  opening: Opening
  /** folded words after the first */
  rest: readonly string[]
}

/** An opening as it stands in the text; `cut` says what is joined to its first word. */
export interface Opened<K extends Opening['kind'] = Opening['kind']> {
  opening: Extract<Opening, { kind: K }>
  cut: Cut
  to: number
}

export interface Heads {
  /** the openings of the kind at a token, the longest first */
  at<K extends Opening['kind']>(doc: Doc, i: number, kind: K): Opened<K>[]
  /** what begins with the word: nothing (0) for most words; by bits, somebody's name (1) and what is in the table (2) */
  openings(word: Word): number
  pairs: ReadonlySet<string>
  parts: ReadonlySet<string>
  plain: ReadonlySet<string>
  /** «ممثلة بقسم …»: offices that are none before a place or a body with «ب» */
  represented: ReadonlySet<string>
  qualifiers: ReadonlySet<string>
  nisbaEndings: readonly string[]
  and: string
  /** «و» before the article */
  added: string
  stop: string
  in: string
  /** «وزيرا», «كوزير»: offices as they are given to somebody */
  appointed: ReadonlyMap<string, Given>
  /** verbs by which somebody is given an office, and those by which he has it */
  appointing: ReadonlySet<string>
  becoming: ReadonlySet<string>
  /** … and those by which nobody has it yet: «ترشحه لمنصب الرئيس» */
  proposing: ReadonlySet<string>
  /** … as they stand in the tables, in the singular */
  offices: ReadonlySet<string>
  /** the ending of the indefinite accusative */
  accusative: string
  /** … and of the sound plural */
  soundPlural: string
  /** «ك» of «كوزير» */
  as: string
  purposes: ReadonlySet<string>
  deeds: ReadonlySet<string>
  quotes: ReadonlySet<string>
}

function phrasesOf(file: HeadsFile, article: string, fold: Fold): ReadonlyMap<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  const add = (words: string, opening: Opening): void => {
    const [first, ...rest] = fold(words).split(' ') as [string, ...string[]]
    const list = phrases.get(first)
    if (list) list.push({ opening, rest })
    else phrases.set(first, [{ opening, rest }])
  }
  for (const head of file.bodies)
    for (const ar of head.ar) {
      if (head.only !== 'definite') add(ar, { kind: 'body', head, definite: false })
      if (head.only !== 'bare' && !ar.includes(' ')) add(article + ar, { kind: 'body', head, definite: true })
    }
  for (const head of file.places) for (const ar of head.ar) add(ar, { kind: 'place', head })
  for (const ar of file.posts) add(ar, { kind: 'post' })
  for (const row of table('world/towns'))
    for (const ar of values(row.ar)) add(ar, { kind: 'town', country: row.country || null, alone: row.alone === 'yes' })
  return phrases
}

/** An office that somebody is given: how many letters stand before it, and its word as a name of offices has it. */
export interface Given {
  start: number
  bare: string
}

// «محافظا», «وأميرا», «كوزير», «كوزيرة»
function appointedOf({ appointed, and, as, accusative, feminine }: HeadsFile, fold: Fold): ReadonlyMap<string, Given> {
  const forms = new Map<string, Given>()
  for (const bare of appointed.map(fold)) {
    // «وزيرة» has no other ending
    const end = bare.endsWith(fold(feminine)) ? '' : accusative
    forms.set(`${as}${bare}`, { start: as.length, bare })
    forms.set(`${bare}${end}`, { start: 0, bare })
    forms.set(`${and}${bare}${end}`, { start: and.length, bare })
  }
  return forms
}

type Candidates = Record<Opening['kind'], { phrase: Phrase; cut: Cut }[]>

const none: never[] = []

const matches = (doc: Doc, from: number, rest: readonly string[]): boolean =>
  rest.every((word, k) => doc.tokens[from + k]?.word.folded === word)

/** Whether a head, a town or an office begins with the word. */
export const begins = (heads: Heads, word: Word): boolean => (heads.openings(word) & 2) !== 0

/** The first words of names that no other table has. They are no part of the lexicon: what a word means does not hang on them. */
export function buildHeads(lexicon: Lexicon, fold: Fold, article: string, openers: ReadonlySet<string>): Heads {
  const file = document<HeadsFile>('arabic/heads')
  const phrases = phrasesOf(file, article, fold)
  const folded = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(fold))
  const candidates = wordFact((word): Candidates | null => {
    let found: Candidates | null = null
    for (const cut of lexicon.cuts(word.folded)) {
      for (const phrase of phrases.get(cut.host) ?? none) {
        found ??= { body: [], place: [], town: [], post: [] }
        found[phrase.opening.kind].push({ phrase, cut })
      }
    }
    for (const list of Object.values(found ?? none)) list.sort((a, b) => b.phrase.rest.length - a.phrase.rest.length)
    return found
  })
  const appointed = appointedOf(file, fold)
  const opensPerson = (word: Word): boolean => openers.has(word.folded) || hasGivenName(word)
  return {
    at: <K extends Opening['kind']>(doc: Doc, i: number, kind: K) => {
      const token = doc.tokens[i]
      const list = token && candidates(token.word)?.[kind]
      if (!list || list.length === 0) return none
      return list
        .filter(({ phrase }) => phrase.rest.length === 0 || matches(doc, i + 1, phrase.rest))
        .map(({ phrase, cut }) => ({
          opening: phrase.opening as Extract<Opening, { kind: K }>,
          cut,
          to: i + 1 + phrase.rest.length,
        }))
    },
    openings: wordFact(
      word => (opensPerson(word) ? 1 : 0) + (candidates(word) === null && !appointed.has(word.folded) ? 0 : 2),
    ),
    pairs: folded(file.pairs),
    parts: folded(file.parts),
    plain: folded(file.plain),
    represented: folded(file.represented),
    qualifiers: folded(file.qualifiers),
    nisbaEndings: file.nisbaEndings.map(fold),
    and: file.and,
    added: file.and + article,
    stop: file.stop,
    appointed,
    offices: folded(file.appointed),
    appointing: folded(file.appointing),
    becoming: folded(file.becoming),
    proposing: folded(file.proposing),
    accusative: file.accusative,
    soundPlural: file.soundPlural,
    as: file.as,
    purposes: folded(file.purposes),
    deeds: folded(file.deeds),
    in: fold(file.in),
    quotes: new Set(file.quotes),
  }
}
