import type { Row } from '../../knowledge/load.js'
import type { Letters } from './templates.js'

/** A row of verbs.tsv, read. */
export interface Verb {
  lemma: string
  /** One character for each radical, ' for hamza. */
  radicals: string
  measure: string
  vowels: string
  object: 'direct' | 'prep' | 'none'
  masdars: readonly string[]
  gloss: string
  givenClass: string
}

const objects: Record<string, Verb['object']> = { prep: 'prep', none: 'none' }

export function readVerb(row: Row, letters: Letters, fold: (s: string) => string): Verb {
  const hamzaLetter = letters.letter.get("'") ?? ''
  return {
    lemma: fold(row.lemma ?? ''),
    radicals: (row.root ?? '').replaceAll(hamzaLetter, "'"),
    measure: row.measure ?? '',
    vowels: row.vowels ?? '',
    object: objects[row.object ?? ''] ?? 'direct',
    masdars: row.masdar ? row.masdar.split('|') : [],
    gloss: row.gloss ?? '',
    givenClass: row.class ?? '',
  }
}

/** The class of inflection that the root of a verb calls for, as conjugation-stems.tsv names it. */
export function classOf(verb: Verb, letters: Letters): string {
  if (verb.givenClass) return verb.givenClass
  const [first, second, third] = verb.radicals
  if (verb.radicals.length !== 3) return 'sound'
  const waw = letters.letter.get('w')
  const yeh = letters.letter.get('y')
  const weak = (letter: string | undefined) => letter === waw || letter === yeh
  const ofMeasureI = verb.measure === 'I' ? `-${verb.vowels}` : ''
  if (weak(third)) return `${ofMeasureI && first === waw ? 'assimilated-' : ''}defective${ofMeasureI}`
  if (second === third) return 'doubled'
  if (weak(second)) return `hollow${ofMeasureI}`
  if (first === waw) return 'assimilated'
  return first === yeh ? 'initial-y' : 'sound'
}
