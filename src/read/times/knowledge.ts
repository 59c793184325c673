import { wordFlag } from '../../arabic/facts.js'
import { arabicFold } from '../../arabic/fold.js'
import type { Lexicon, Word } from '../../arabic/lexicon.js'
import { compiledPlain, document, table, values } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'
import { type ContextFile, timeRules } from './files.js'
import type { Genre, GenreId } from './genres.js'
import { makeProspects, type Prospects } from './prospects.js'
import { compile, type Grammar } from './rules.js'
import { makeSorts, type SortOf } from './sorts.js'
import { makeStarts, type Starts } from './starts.js'
import { innerWords, openers } from './words.js'

/** Words, one or two, that make a date a name: what stands before it, what stands after it. */
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
  genres: Readonly<Record<GenreId, Genre>>
  names: readonly NameRule[]
  future: ReadonlySet<string>
  /** words right before an expression that make it one of the past */
  back: ReadonlySet<string>
  /** and those that make it one to come */
  fore: ReadonlySet<string>
  /** words that say of what day something is: behind them «إلى» looks back */
  dating: ReadonlySet<string>
  /** words before a present that make it past, and auxiliaries that do */
  unpast: ReadonlySet<string>
  pastAuxiliaries: ReadonlySet<string>
  /** words that open what somebody says */
  content: ReadonlySet<string>
  /** words that part a quotation from a day: anywhere before the day, and right before it */
  undating: ReadonlySet<string>
  dated: ReadonlySet<string>
  /** at which one speaks on the day of it: «المؤتمر» */
  spokenAt: ReadonlySet<string>
  conj: ReadonlySet<string>
  /** Months and weekdays in Latin letters, for stamps */
  latin: ReadonlyMap<string, { cls: string; value: number }>
  sortOf: SortOf
  /** whether the rules have a use for a word */
  isUsed: (word: Word) => boolean
  prospects: Prospects
  startsOf: Readonly<Record<GenreId, (ids: readonly number[]) => Starts>>
}

const folded = (words: string[] | undefined, fold: Fold): ReadonlySet<string> | null =>
  words ? new Set(words.map(fold)) : null

function genres(): Record<GenreId, Genre> {
  const rows = Object.entries(document<Record<GenreId, Omit<Genre, 'id'>>>('time/genres'))
  return Object.fromEntries(rows.map(([id, genre]) => [id, { ...genre, id }])) as Record<GenreId, Genre>
}

/** The grammar of time. Run by the build. */
export const compileTimes = (): Grammar =>
  compile(timeRules(), arabicFold(), document<ContextFile>('time/context').conj)

export function buildTimes(lexicon: Lexicon, fold: Fold): TimeKnowledge {
  const names = document<NameEntry[]>('time/names').map(({ before, after, rules }) => ({
    before: folded(before, fold),
    after: folded(after, fold),
    rules: rules ?? null,
  }))
  const latin = new Map<string, { cls: string; value: number }>()
  for (const row of table('time/latin')) {
    for (const form of values(row.forms)) latin.set(form.toLowerCase(), { cls: row.class!, value: Number(row.value) })
  }
  const context = document<ContextFile>('time/context')
  const grammar = compiledPlain<Grammar>('times')
  const conj = new Set(context.conj)
  const carriers = new Set(context.carriers.map(fold))
  const sortOf = makeSorts(lexicon, grammar, { conj, carriers, inner: innerWords(fold), openers: openers(fold) })
  return {
    lexicon,
    fold,
    names,
    latin,
    grammar,
    genres: genres(),
    future: new Set(context.future.map(fold)),
    back: new Set(context.back.map(fold)),
    fore: new Set(context.fore.map(fold)),
    dating: new Set(context.dating.map(fold)),
    unpast: new Set(context.unpast.map(fold)),
    content: new Set(context.content.map(fold)),
    pastAuxiliaries: new Set(context.pastAuxiliaries.map(fold)),
    undating: new Set(context.undating.map(fold)),
    dated: new Set(context.dated.map(fold)),
    spokenAt: new Set(context.spokenAt.map(fold)),
    conj,
    sortOf,
    isUsed: wordFlag(word => sortOf(word).weight > 0),
    prospects: makeProspects(grammar),
    startsOf: { news: makeStarts(grammar, 'news'), dialogue: makeStarts(grammar, 'dialogue') },
  }
}
