import type { Lexicon } from '../../arabic/lexicon.js'
import { document, table, values } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'
import { compile, type Grammar, type RuleEntry } from './rules.js'
import { makeSorts, type SortOf } from './sorts.js'
import { makeStarts, type Starts } from './starts.js'
import { innerWords } from './words.js'

/** Words that make a date a name: what stands before it, what stands after it. */
interface NameEntry {
  before?: string[]
  after?: string[]
  rules?: string[]
  yes?: string[]
  no?: string[]
}

export interface NameRule {
  before: ReadonlySet<string> | null
  after: ReadonlySet<string> | null
  /** beginnings of the ids of the rules it holds for; null for all */
  rules: readonly string[] | null
}

export interface TimeKnowledge {
  lexicon: Lexicon
  fold: Fold
  grammar: Grammar
  names: readonly NameRule[]
  future: ReadonlySet<string>
  conj: ReadonlySet<string>
  /** English months and weekdays, for stamps */
  english: ReadonlyMap<string, { cls: string; value: number }>
  sortOf: SortOf
  startsOf: (ids: readonly number[]) => Starts
}

const folded = (words: string[] | undefined, fold: Fold): ReadonlySet<string> | null =>
  words ? new Set(words.map(fold)) : null

export function buildTimes(lexicon: Lexicon, fold: Fold): TimeKnowledge {
  const names = document<NameEntry[]>('time/names').map(({ before, after, rules }) => ({
    before: folded(before, fold),
    after: folded(after, fold),
    rules: rules ?? null,
  }))
  const english = new Map<string, { cls: string; value: number }>()
  for (const row of table('time/english')) {
    for (const form of values(row.forms)) english.set(form.toLowerCase(), { cls: row.class!, value: Number(row.value) })
  }
  const context = document<{ conj: string[]; future: string[]; carriers: string[] }>('time/context')
  const grammar = compile(document<RuleEntry[]>('time/rules'), fold, context.conj)
  const conj = new Set(context.conj)
  const carriers = new Set(context.carriers.map(fold))
  return {
    lexicon,
    fold,
    names,
    english,
    grammar,
    future: new Set(context.future.map(fold)),
    conj,
    sortOf: makeSorts(lexicon, grammar, { conj, carriers, inner: innerWords(fold) }),
    startsOf: makeStarts(grammar),
  }
}
