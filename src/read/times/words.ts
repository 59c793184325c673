import { wordFact } from '../../arabic/facts.js'
import type { Entry, Joins, Lexicon, Sense, Word } from '../../arabic/lexicon.js'
import { type NounEndings, nounForms } from '../../arabic/nouns.js'
import { type Row, values } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'

// Calendar words in the lexicon. A word may open an expression of several words: what must follow is kept with the sense.

const prefix = 'time/'

/** One meaning of a word for the rules: `term` is the class, `rest` the folded words that must follow. */
export interface Reading {
  term: string
  value: string
  kind: string
  conj: string
  prep: string
  start: number
  definite: boolean
  rest: readonly string[]
}

interface Info {
  rest: readonly string[]
  kind: string
}

const noInfo: Info = { rest: [], kind: '' }

function addWord(
  lexicon: Lexicon,
  fold: Fold,
  form: string,
  entry: Pick<Entry, 'cls' | 'value' | 'joins' | 'number'>,
  kind = '',
): void {
  const [first, ...rest] = fold(form).split(' ')
  const value = rest.length ? `${entry.value}#${rest.join(' ')}` : entry.value
  lexicon.add(first!, { ...entry, cls: prefix + entry.cls, value, info: { rest, kind } satisfies Info })
}

/** Returns the words that only go on an expression of several words. */
export function addWords(lexicon: Lexicon, fold: Fold, rows: readonly Row[]): Set<string> {
  const inner = new Set<string>()
  for (const row of rows) {
    for (const form of values(row.forms)) {
      addWord(
        lexicon,
        fold,
        form,
        { cls: row.class!, value: row.value!, joins: (row.joins || 'name') as Joins },
        row.kind,
      )
      for (const word of fold(form).split(' ').slice(1)) inner.add(word)
    }
  }
  return inner
}

/** Holidays, with the rule for their day; those that are other things too (`like`) have a class of their own. */
export const addHolidays = (lexicon: Lexicon, fold: Fold, rows: readonly Row[]): Set<string> =>
  addWords(
    lexicon,
    fold,
    rows.map(({ rule, like, forms }) => ({ class: `holiday${like}`, value: rule!, joins: 'name', forms: forms! })),
  )

const unitClass = { s: 'unit', d: 'unitdual', p: 'units' } as const

// «أسبوع», «أسبوعين», «أسابيع»: number is told by the class, so that rules can ask for it. The dual before a genitive is left
// out: «يومي» is mostly «daily», «سنتا» mostly cents.
export function addUnits(lexicon: Lexicon, fold: Fold, rows: readonly Row[], endings: NounEndings): void {
  for (const { value, singular, plurals, like } of rows) {
    for (const { form, number } of nounForms(singular!, values(plurals), { ...endings, dualConstruct: [] })) {
      addWord(lexicon, fold, form, { cls: unitClass[number] + (like ?? ''), value: value!, joins: 'noun', number })
    }
  }
}

function readingOf(sense: Sense): Reading | null {
  if (!sense.cls.startsWith(prefix) || sense.pronoun) return null
  const { rest, kind } = (sense.entry?.info as Info | undefined) ?? noInfo
  const value = sense.value.split('#')[0]!
  return {
    term: sense.cls.slice(prefix.length),
    value,
    kind,
    conj: sense.conj,
    prep: sense.prep,
    start: sense.start,
    definite: sense.definite,
    rest,
  }
}

export const readingsOf = wordFact(({ senses }: Word): readonly Reading[] => {
  const out: Reading[] = []
  for (const sense of senses) {
    const reading = readingOf(sense)
    if (reading) out.push(reading)
  }
  return out
})
