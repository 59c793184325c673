import { type Row, table } from '../../knowledge/load.js'
import { type Affix, type Affixes, readAffixes, slotBit } from './affixes.js'
import { readVerb } from './classes.js'
import { buildStems, readStemTables, type Stem, type Stems } from './stems.js'
import { readLetters } from './templates.js'

/** One reading of a word as a form of a listed verb. */
export interface VerbForm {
  /** Folded citation form: the third person singular masculine of the past. */
  lemma: string
  measure: string
  gloss: string
  pos: 'verb' | 'active-participle' | 'passive-participle' | 'masdar'
  aspect: 'past' | 'present' | 'imperative' | null
  voice: 'active' | 'passive' | 'either'
  person: 1 | 2 | 3 | null
  gender: 'm' | 'f' | 'either'
  number: 's' | 'd' | 'p' | 'either'
  mood: 'indicative' | 'subjunctive-jussive' | 'any' | null
  future: boolean
  /** The pronoun written onto the form, folded. */
  object: string | null
}

export interface VerbLexicon {
  /** Every reading of a folded word without conjunctions, prepositions and article. */
  lookup(form: string): readonly VerbForm[]
}

/** The tables of `knowledge/arabic/` that tell how verbs are inflected. */
export interface ConjugationTables {
  stems: readonly Row[]
  tails: readonly Row[]
  affixes: readonly Row[]
  masdars: readonly Row[]
  letters: readonly Row[]
}

/** What stands around stems, and the letters. */
export type AffixTables = Pick<ConjugationTables, 'affixes' | 'letters'>

export const affixTables = (): AffixTables => ({
  affixes: table('arabic/conjugation-affixes'),
  letters: table('arabic/conjugation-letters'),
})

export const conjugationTables = (): ConjugationTables => ({
  ...affixTables(),
  stems: table('arabic/conjugation-stems'),
  tails: table('arabic/conjugation-tails'),
  masdars: table('arabic/conjugation-masdars'),
})

/** The first stem that `text` is from `start` to `end`; the others follow it. */
export type StemsOf = (text: string, start: number, end: number) => Stem | undefined

/** Every stem of the verbs in `rows`, by its folded form. */
export function verbStems(rows: readonly Row[], tables: ConjugationTables, fold: (s: string) => string): Stems {
  const letters = readLetters(tables.letters, fold)
  const verbs = rows.map(row => readVerb(row, letters, fold))
  return buildStems(verbs, readStemTables(tables, letters, fold), fold)
}

/** Reads words as stems with what stands around them. */
export function verbLexicon(stemsOf: StemsOf, tables: AffixTables, fold: (s: string) => string): VerbLexicon {
  const affixes = readAffixes(tables.affixes, fold)
  const future = readLetters(tables.letters, fold).future.charCodeAt(0)
  return { lookup: form => lookup(form, stemsOf, affixes, future) }
}

const nothing: readonly VerbForm[] = []
// Each jussive slot with the unmarked one beside it.
const unmarked = new Map([
  [slotBit('juss'), slotBit('pres')],
  [slotBit('juss-obj'), slotBit('pres-obj')],
])

function lookup(form: string, stemsOf: StemsOf, affixes: Affixes, future: number): readonly VerbForm[] {
  if (form.length < 2) return nothing
  const found: VerbForm[] = []
  readEndings(form, 0, 0, false)
  readEndings(form, 1, form.charCodeAt(0), false)
  if (form.charCodeAt(0) === future) {
    readEndings(form, 2, form.charCodeAt(1), true)
    readEndings(form, 1, 0, true)
  }
  return found.length ? found : nothing

  function readEndings(word: string, start: number, prefix: number, isFuture: boolean): void {
    let node = affixes.get(prefix)
    let end = word.length
    while (node && end > start) {
      if (node.affixes.length) {
        const candidates = stemsOf(word, start, end)
        if (candidates) readStems(candidates, node.affixes, isFuture, found)
      }
      end--
      node = node.next.get(word.charCodeAt(end))
    }
  }
}

function readStems(first: Stem, affixes: readonly Affix[], future: boolean, found: VerbForm[]): void {
  for (let stem: Stem | undefined = first; stem; stem = stem.next) {
    const { part } = stem.use
    const isNoun = !(part in aspects)
    for (const affix of affixes) {
      if (isNoun ? affix.part !== 'noun' : affix.part !== part) continue
      const reading = isNoun ? readNoun(stem, affix, future) : readVerbForm(stem, affix, future)
      if (reading) found.push(reading)
    }
  }
}

function readNoun({ verb, use: { part, active, passive } }: Stem, affix: Affix, future: boolean): VerbForm | null {
  if (future || !((active | passive) & affix.slot)) return null
  return {
    lemma: verb.lemma,
    measure: verb.measure,
    gloss: verb.gloss,
    pos: part as VerbForm['pos'],
    aspect: null,
    voice: part === 'active-participle' ? 'active' : part === 'passive-participle' ? 'passive' : 'either',
    person: null,
    gender: affix.gender,
    number: affix.number,
    mood: null,
    future: false,
    object: affix.object,
  }
}

const aspects = { past: 'past', present: 'present', 'present-i': 'present', imperative: 'imperative' } as const

function readVerbForm({ verb, use: { part, active, passive } }: Stem, affix: Affix, future: boolean): VerbForm | null {
  const aspect = aspects[part as keyof typeof aspects]
  if (future && (aspect !== 'present' || affix.mood === 'subjunctive-jussive')) return null
  if (affix.object && verb.object !== 'direct') return null
  // A pronoun is the object, so that the form is active.
  const bits = {
    active: active & affix.slot,
    passive: affix.object || verb.object === 'none' ? 0 : passive & affix.slot,
  }
  // A jussive that is written like the unmarked present is no reading of its own.
  const present = aspect === 'present' ? (unmarked.get(affix.slot) ?? 0) : 0
  if (active & present) bits.active = 0
  if (passive & present) bits.passive = 0
  if (!bits.active && !bits.passive) return null
  return {
    lemma: verb.lemma,
    measure: verb.measure,
    gloss: verb.gloss,
    pos: 'verb',
    aspect,
    voice: bits.active ? (bits.passive ? 'either' : 'active') : 'passive',
    person: affix.person,
    gender: affix.gender,
    number: affix.number,
    mood: future ? 'indicative' : affix.mood,
    future,
    object: affix.object,
  }
}
