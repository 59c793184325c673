import { type Row, values } from '../knowledge/load.js'
import type { FurnitureKind } from '../model/records.js'
import type { Fold } from '../text/fold.js'
import { wordsOf } from './lines.js'

/** A rule of `knowledge/page/phrases.yaml` as it is written there. */
export interface PhraseRule {
  id: string
  kind: FurnitureKind
  form: 'alone' | 'head' | 'start' | 'end' | 'within'
  phrases: (string | number)[]
  /** lists of which one of each is taken in turn */
  each?: (string | number)[][]
  counts?: boolean | string
  latin?: boolean | string
  max?: number
  where?: 'top' | 'tail' | 'any'
  opens?: Opens
  ends?: boolean | string
  finished?: boolean | string
  asks?: boolean | string
  bar?: boolean | string
  splits?: boolean | string
  name?: boolean | string
  match: string[]
  never: string[]
}

/** What the lines are that follow a head which stands alone; a box goes on until its end, where the story is opened again. */
export type Opens = 'links' | 'poll' | 'ticker' | 'comments' | 'tags' | 'box' | 'story'

/** A rule without its phrases and examples. */
export type PhraseSort = Omit<PhraseRule, 'phrases' | 'each' | 'match' | 'never'>

export interface Phrase {
  rule: PhraseSort
  words: string[]
  order: number
}

/** Names of several words, by their first word, the longest first. */
export type Names = ReadonlyMap<string, string[][]>

export interface PageKnowledge {
  fold: Fold
  /** phrases that a line begins with, by their first words */
  phrases: ReadonlyMap<string, Phrase[]>
  /** phrases that stand anywhere in a line, by their first words */
  within: ReadonlyMap<string, Phrase[]>
  /** the last words of the phrases of the form `end` */
  endings: ReadonlyMap<string, Phrase[]>
  sets: ReadonlyMap<string, number>
  agencies: Names
  places: Names
  /** the places that are no cities: their names are also those of speakers */
  states: Names
  /** what is taken off the front of a word before lines are compared, by its first letter */
  joined: ReadonlyMap<string, string[]>
  /** what a verb about a third person begins with */
  person: string
}

export const number = '#'

const setNames = [
  'weekday',
  'month',
  'month2',
  'hijri',
  'half',
  'zone',
  'stamp',
  'ago',
  'share',
  'section',
  'site',
  'desk',
  'verb',
  'plain',
  'asking',
  'going-on',
  'unit',
  'author',
  'office',
  'photo',
  'name',
  'particle',
  'told',
  'aside',
  'by',
  'media',
  'paper',
  'follow',
  'network',
] as const
export type WordSet = (typeof setNames)[number]

/** What else is told of a word in one look: that a place's or an agency's name, or a phrase within a line, begins with it. */
const beginnings = ['place', 'agency', 'within'] as const
type Beginning = (typeof beginnings)[number]

const bits = Object.fromEntries([...setNames, ...beginnings].map((name, i) => [name, 1 << i])) as Record<
  WordSet | Beginning,
  number
>

export const bit = (set: WordSet | Beginning): number => bits[set]

export const isNumber = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57
}

/** Whether a word of a page belongs to a set of `words.tsv`. */
export const isIn = (knowledge: PageKnowledge, word: string | undefined, sets: number): boolean =>
  word !== undefined && ((knowledge.sets.get(word) ?? 0) & sets) !== 0

const yes = (value: boolean | string | undefined): boolean => value === true || value === 'yes'
export const flag = (
  rule: PhraseSort,
  name: 'ends' | 'finished' | 'asks' | 'bar' | 'name' | 'splits' | 'counts' | 'latin',
): boolean => yes(rule[name])

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

function phraseWords(fold: Fold, phrase: string): string[] {
  return phrase.split('{n}').flatMap((part, i) => [...(i > 0 ? [number] : []), ...wordsOf(fold(part)).words])
}

function namesOf(fold: Fold, forms: Iterable<string>): Names {
  const names = new Map<string, string[][]>()
  for (const form of forms) {
    const { words } = wordsOf(fold(form))
    if (words.length) add(names, words[0]!, words)
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length)
  return names
}

const combined = (lists: readonly (readonly (string | number)[])[]): string[] =>
  lists.length === 0
    ? []
    : lists.reduce<string[]>((heads, list) => heads.flatMap(head => list.map(next => `${head} ${next}`)), [''])

export interface PageTables {
  rules: PhraseRule[]
  words: readonly Row[]
  forms: readonly Row[]
  agencies: readonly Row[]
  outlets: readonly Row[]
  places: readonly Row[]
  states: readonly Row[]
}

const byLength = (a: Phrase, b: Phrase): number => b.words.length - a.words.length || a.order - b.order

function indexPhrases(fold: Fold, rules: readonly PhraseRule[]): Pick<PageKnowledge, 'phrases' | 'within' | 'endings'> {
  const phrases = new Map<string, Phrase[]>()
  const within = new Map<string, Phrase[]>()
  const endings = new Map<string, Phrase[]>()
  rules.forEach(({ phrases: written, each = [], match: _, never: __, ...rule }, order) => {
    for (const phrase of [...written, ...combined(each)]) {
      const words = phraseWords(fold, String(phrase))
      if (!words.length) continue
      const found: Phrase = { rule, words, order }
      if (rule.form === 'end') add(endings, words.at(-1)!, found)
      else add(phrases, words[0]!, found)
      if (rule.form === 'within') add(within, words[0]!, found)
    }
  })
  for (const map of [phrases, within, endings]) for (const list of map.values()) list.sort(byLength)
  return { phrases, within, endings }
}

const formsOf = (tables: PageTables, form: string): string[] =>
  tables.forms.filter(row => row.form === form).flatMap(row => values(row.written))

// The letter that a headline's verb begins with is its person: another letter in its place gives the feminine,
// and the plural and dual endings go to its end. The letters themselves stand in forms.tsv.
function verbForms(fold: Fold, tables: PageTables): (verb: string) => string[] {
  const endings = ['', ...formsOf(tables, 'suffix').map(fold)]
  const prefixes = formsOf(tables, 'prefix')
  return verb => {
    const ended = endings.map(ending => fold(verb) + ending)
    return ended.flatMap(form => [form, ...prefixes.map(prefix => prefix + form.slice(1))])
  }
}

function indexSets(fold: Fold, tables: PageTables): Map<string, number> {
  const sets = new Map<string, number>()
  const formsOfVerb = verbForms(fold, tables)
  for (const row of tables.words) {
    const set = row.set as WordSet
    if (!setNames.includes(set)) throw new Error(`knowledge/page/words.tsv: no such set: ${row.set}`)
    const words = values(row.words).flatMap(word => (set === 'verb' ? formsOfVerb(word) : [word]))
    for (const word of words.flatMap(form => wordsOf(fold(form)).words))
      sets.set(word, (sets.get(word) ?? 0) | bit(set))
  }
  return sets
}

function addBeginnings(sets: Map<string, number>, words: Iterable<string>, beginning: Beginning): void {
  for (const word of words) sets.set(word, (sets.get(word) ?? 0) | bit(beginning))
}

function statesOnly(tables: PageTables): string[] {
  const cities = new Set([
    ...tables.places.flatMap(row => values(row.ar)),
    ...tables.states.flatMap(row => values(row.capital)),
  ])
  return tables.states.flatMap(row => values(row.ar)).filter(name => !cities.has(name))
}

export function buildPageKnowledge(fold: Fold, tables: PageTables): PageKnowledge {
  const joined = new Map<string, string[]>()
  for (const form of formsOf(tables, 'joined').map(fold)) add(joined, form[0]!, form)
  const phrases = indexPhrases(fold, tables.rules)
  const sets = indexSets(fold, tables)
  const agencies = namesOf(fold, [
    ...tables.agencies.flatMap(row => values(row.ar)),
    ...tables.outlets.flatMap(row => [...values(row.ar), ...values(row.latin)]),
  ])
  const places = namesOf(fold, [
    ...tables.places.flatMap(row => values(row.ar)),
    ...tables.states.flatMap(row => [...values(row.capital), ...values(row.ar)]),
  ])
  addBeginnings(sets, places.keys(), 'place')
  addBeginnings(sets, agencies.keys(), 'agency')
  addBeginnings(sets, phrases.within.keys(), 'within')
  return {
    fold,
    person: fold(formsOf(tables, 'person')[0] ?? ''),
    joined,
    ...phrases,
    sets,
    agencies,
    places,
    states: namesOf(fold, statesOnly(tables)),
  }
}

/** Whether a word is a verb of the table, or has the shape of one and is not known as something else. */
export function isVerbLike(knowledge: PageKnowledge, word: string | undefined): boolean {
  if (word === undefined || isIn(knowledge, word, bit('plain') | bit('name') | bit('month'))) return false
  return isIn(knowledge, word, bit('verb')) || (word.length >= 4 && word.startsWith(knowledge.person))
}

/** How many words of `words`, from `at` on, are a name of the list: 0 for none. */
export function nameAt(names: Names, words: readonly string[], at: number): number {
  for (const name of names.get(words[at]!) ?? []) {
    let i = 1
    while (i < name.length && words[at + i] === name[i]) i++
    if (i === name.length) return i
  }
  return 0
}
