import { type Row, values } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'
import type { Doc } from '../doc.js'
import { wordFact, wordFlag } from '../facts.js'
import type { Joins, Lexicon, Sense, Word } from '../lexicon.js'
import { type Exact, parseExact } from './exact.js'

// The words of `knowledge/arabic/numbers.tsv`. Numbers proper stand in the lexicon and are analysed like all words; what only
// stands around numbers («أكثر من») is looked up here and is no meaning of its word.

const prefix = 'number/'
const counting = ['num', 'ord', 'frac', 'zero', 'and', 'decimal'] as const
export type Counting = (typeof counting)[number]

/** A word of a number as it was met. `start` is the offset in the folded word at which it begins, after its clitics. */
export interface NumberReading {
  cls: Counting
  kind: string
  amount: Exact
  feminine: boolean
  conj: string
  prep: string
  start: number
  definite: boolean
  pronoun: string
}

/** Kept with the compiled word, so plain text only. */
interface Info {
  kind: string
  feminine: boolean
}

const amountIn = (value: string): Exact => parseExact(value.split(' ')[0]!)!

function readingOf(sense: Sense): NumberReading | null {
  if (!sense.cls.startsWith(prefix)) return null
  const { conj, prep, start, definite, pronoun } = sense
  const cls = sense.cls.slice(prefix.length) as Counting
  const amount = amountIn(sense.value)
  return { cls, amount, ...(sense.entry!.info as Info), conj, prep, start, definite, pronoun }
}

const noReadings: readonly NumberReading[] = []

/** The meanings of a word as a number or as a part of one, in the order of the table. */
export const numberReadings = wordFact(({ senses }: Word): readonly NumberReading[] => {
  let out: NumberReading[] | null = null
  for (const sense of senses) {
    const reading = readingOf(sense)
    if (!reading) continue
    out ??= []
    out.push(reading)
  }
  return out ?? noReadings
})

/** Whether the word is «و» by itself, as it is before figures. */
export const isAnd = wordFlag(word => word.folded.length === 1 && numberReadings(word).some(({ cls }) => cls === 'and'))

/** Whether the word is the letter that stands for the decimal point in the style of some agencies, «6ر4». */
export const isDecimalLetter = wordFlag(word => numberReadings(word).some(({ cls }) => cls === 'decimal'))

/** Whether a meaning is that of a cardinal or ordinal. */
export const isNumeralSense = ({ cls }: Sense): boolean => cls === 'number/num' || cls === 'number/ord'

/** Adds the cardinals, ordinals and fractions of the table to the lexicon. A row that cannot be read is an error. */
export function addNumberWords(lexicon: Lexicon, rows: readonly Row[]): void {
  for (const row of rows) {
    if (!(counting as readonly string[]).includes(row.class!)) continue
    if (!parseExact(row.value!)) throw new Error(`knowledge/arabic/numbers.tsv: no number: ${row.value}`)
    const info: Info = { kind: row.kind!, feminine: row.gender === 'f' }
    for (const form of values(row.forms)) {
      // The kind goes with the value: «مليونا» by itself and «خمسون مليونا» are two entries.
      const value = `${row.value} ${row.kind}`
      lexicon.add(form, { cls: prefix + row.class, value, joins: row.joins as Joins, info })
    }
  }
}

/** A word, or several, that stand around a number. */
export interface Cue {
  cls: string
  kind: string
  value: string
  /** folded words that must follow */
  rest: readonly string[]
  conj: string
  prep: string
  start: number
}

export type CuesOf = (word: Word) => readonly Cue[]

interface Listed {
  cls: string
  kind: string
  value: string
  joins: string
  rest: readonly string[]
}

const noCues: readonly Cue[] = []

/** What each word may open around a number: phrases of several words first, the longest of them before the others. */
export function makeCues(lexicon: Lexicon, fold: Fold, rows: readonly Row[], article: string): CuesOf {
  const listed = new Map<string, Listed[]>()
  for (const row of rows) {
    if ((counting as readonly string[]).includes(row.class!)) continue
    for (const form of values(row.forms)) {
      const [first, ...rest] = fold(form).split(' ')
      const entry = { cls: row.class!, kind: row.kind!, value: row.value!, joins: row.joins!, rest }
      listed.set(first!, [...(listed.get(first!) ?? []), entry])
    }
  }
  return wordFact(word => {
    const found: Cue[] = []
    for (const { conj, prep, host, start } of lexicon.cuts(word.folded)) {
      const bare = host.startsWith(article) ? listed.get(host.slice(article.length)) : undefined
      const entries = [...(listed.get(host) ?? []), ...(bare ?? []).filter(({ joins }) => joins === 'noun')]
      for (const { joins, ...cue } of entries)
        if (prep === '' || joins !== 'fixed') found.push({ ...cue, conj, prep, start })
    }
    return found.length ? found.sort((a, b) => b.rest.length - a.rest.length) : noCues
  })
}

/** The token after a cue that opens at token `i`, or null where its other words do not follow. */
export function endOfCue(doc: Doc, i: number, { rest }: Cue): number | null {
  let end = i + 1
  for (const word of rest) {
    if (doc.tokens[end]?.word.folded !== word) return null
    end++
  }
  return end
}
