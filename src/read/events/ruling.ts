import type { Doc } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'

/** What words can say of how something stands. */
export type Ruled = 'planned' | 'possible' | 'denied' | 'cancelled'

/** The strongest first. */
export const rulings: readonly Ruled[] = ['denied', 'cancelled', 'possible', 'planned']

/** The words of each as a file of `knowledge/` lists them. */
export type RulingFile = Record<Ruled, { words?: string[]; verbs?: string[]; nouns?: string[] }>

/** Words by which something stands as planned, denied and the like: forms as written, lemmas of verbs, lemmas of nouns. */
export interface RulingWords {
  words: ReadonlySet<string>
  verbs: ReadonlySet<string>
  nouns: ReadonlySet<string>
}

/**
 * Whether the word at `i` is one of them. A form that may be another verb's as well rules nothing: «يعد» is of أعد, but
 * mostly of عد. News tells of third persons: «نفت» is she denied, not we passed away.
 */
export function isRuler(doc: Doc, i: number, words: RulingWords): boolean {
  const { word } = doc.tokens[i]!
  if (words.words.has(word.folded)) return true
  const all = word.senses.filter(s => s.verb && s.verb.aspect !== 'imperative')
  const told = all.filter(s => s.verb!.person === 3)
  const verbs = told.length > 0 ? told : all
  if (verbs.length > 0 && verbs.every(s => words.verbs.has(s.value))) return true
  return word.senses.some(s => !s.verb && words.nouns.has(s.value) && s.cls !== 'names')
}

export const isNegation = (doc: Doc, i: number): boolean =>
  doc.tokens[i] !== undefined && senseOf(doc.tokens[i].word, 'not') !== undefined
