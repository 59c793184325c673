import { wordFact } from '../../arabic/facts.js'
import type { Language } from '../../arabic/language.js'
import type { Entry, Joins, Lexicon, Sense, Word } from '../../arabic/lexicon.js'
import { type NounEndings, nounForms } from '../../arabic/nouns.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { type Row, table, values } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'

// Calendar words in the lexicon. A word may open an expression of several words: what must follow is kept with the sense.

const prefix = 'time/'
const numberPrefix = 'number/'

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

function addRows(lexicon: Lexicon, fold: Fold, rows: readonly Row[]): void {
  for (const row of rows) {
    for (const form of values(row.forms)) {
      addWord(
        lexicon,
        fold,
        form,
        { cls: row.class!, value: row.value!, joins: (row.joins || 'name') as Joins },
        row.kind,
      )
    }
  }
}

// Holidays have the rule for their day as value; those that are other things too (`like`) have a class of their own.
const holidayRows = (): Row[] =>
  table('time/holidays').map(({ rule, like, forms }) => ({
    class: `holiday${like}`,
    value: rule!,
    joins: 'name',
    forms: forms!,
  }))

const calendarRows = (): Row[] => [...table('time/words'), ...holidayRows()]

/** The words of the calendar that only go on an expression of several words. */
export function innerWords(fold: Fold): Set<string> {
  const forms = calendarRows().flatMap(row => values(row.forms))
  return new Set(forms.flatMap(form => fold(form).split(' ').slice(1)))
}

/** First words of expressions of several words, with what must follow: «عيد» with «الفطر». */
export function openers(fold: Fold): Map<string, Pick<Reading, 'term' | 'value' | 'rest'>[]> {
  const found = new Map<string, Pick<Reading, 'term' | 'value' | 'rest'>[]>()
  for (const row of calendarRows()) {
    for (const form of values(row.forms)) {
      const [first, ...rest] = fold(form).split(' ')
      if (rest.length === 0 || row.joins !== 'name') continue
      const had = found.get(first!) ?? []
      had.push({ term: row.class!, value: row.value!, rest })
      found.set(first!, had)
    }
  }
  return found
}

const unitClass = { s: 'unit', d: 'unitdual', p: 'units' } as const

// «أسبوع», «أسبوعين», «أسابيع»: number is told by the class, so that rules can ask for it. The dual before a genitive is left
// out: «يومي» is mostly «daily», «سنتا» mostly cents.
function addUnits(lexicon: Lexicon, fold: Fold, rows: readonly Row[], endings: NounEndings): void {
  for (const { value, singular, plurals, like } of rows) {
    for (const { form, number } of nounForms(singular!, values(plurals), { ...endings, dualConstruct: [] })) {
      addWord(lexicon, fold, form, { cls: unitClass[number] + (like ?? ''), value: value!, joins: 'noun', number })
    }
  }
}

/** Adds the words of the calendar, its holidays and the units of time to the lexicon. */
export function addTimeWords({ lexicon, fold, endings }: Language): void {
  addRows(lexicon, fold, calendarRows())
  addUnits(lexicon, fold, table('time/units'), endings)
}

function readingOf(sense: Sense): Reading | null {
  const numeral = isNumeralSense(sense)
  if (!(numeral || sense.cls.startsWith(prefix)) || sense.pronoun) return null
  // A numeral is read by the room of numbers; here it is only known as one.
  const { rest, kind } = (numeral ? null : (sense.entry?.info as Info | undefined)) ?? noInfo
  const value = sense.value.split('#')[0]!
  return {
    term: sense.cls.slice((numeral ? numberPrefix : prefix).length),
    value,
    kind,
    conj: sense.conj,
    prep: sense.prep,
    start: sense.start,
    definite: sense.definite,
    rest,
  }
}

const noReadings: readonly Reading[] = []

export const readingsOf = wordFact(({ senses }: Word): readonly Reading[] => {
  let out: Reading[] | null = null
  for (const sense of senses) {
    const reading = readingOf(sense)
    if (!reading) continue
    out ??= []
    out.push(reading)
  }
  return out ?? noReadings
})
