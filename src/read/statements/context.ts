import type { Doc } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Entity, Link, Mention, Span } from '../../model/records.js'
import type { Clauses, Group, Marks, Quote } from '../clauses/index.js'
import { isScare } from '../clauses/index.js'
import type { EntityTable } from '../mentions/index.js'
import type { StatementRules } from './knowledge.js'
import type { WordInfo } from './word-info.js'

export type Kind = 'person' | 'body' | 'outlet' | 'unnamed' | 'paper' | 'other'

/** One who speaks or hands on. Tokens `[from, to)`; `name` is the span that names him. */
export interface Source {
  from: number
  to: number
  name: Span
  written: string
  entity: string | null
  kind: Kind
  role: Link['role']
  /** folded head noun without its article: what «الوكالة», «المتحدث» may call again */
  head: string
  /** folded last word of the name */
  last: string
  gender: 'm' | 'f' | null
  plural: boolean
  /** «المتحدث ذاته» */
  same: boolean
  /** named by one definite noun only: «الوكالة», «المصدر ذاته» */
  again: boolean
}

export interface Said {
  source: Source
  /** links before the speaker that go on with him */
  relays: Link[]
  /** the outlets that he speaks to: they go on with him until he is named again */
  medium: Link[]
  /** all links before the speaker */
  before: Link[]
  sentence: number
  /** the document that he spoke by, if any */
  paper: Span | null
  /** told within the words of another: «مشيرا إلى أن شكري أكد …» */
  nested?: boolean
}

/** What the story has told so far of who speaks. */
export interface Memory {
  said: Said[]
  known: Source[]
  /** whose words were handed on by others, without his being the last of a chain */
  handed: { source: Source; relays: Link[]; sentence: number }[]
  /** `relays`: who printed them */
  papers: { noun: string; body: Source | null; span: Span | null; relays: Link[] }[]
  /** to whom things were said, by whom, with the token of the cue */
  told: { by: string | null; ids: string[]; at: number }[]
  /** what was said, by the sentence that tells it */
  contents: { sentence: number; content: Span[] }[]
}

export interface Context {
  doc: Doc
  marks: Marks
  clauses: Clauses
  rules: StatementRules
  entities: EntityTable
  /** the gender of a person; null where it is not known */
  genderOf: (id: string) => 'm' | 'f' | null
  /** the state whose news the page is */
  home: string | null
  /** words with the article that stand behind a given name on the page */
  surnames: () => ReadonlySet<string>
  memory: Memory
  /** the part of the document that is its headline; -1 for none */
  headlinePart: number
  /** whether a link is the page's own outlet, which hands on nothing */
  isOwn(link: Link): boolean
  /** what each token says, by its number */
  infos: readonly WordInfo[]
}

export const infoAt = ({ infos }: Context, i: number): WordInfo => infos[i]!

export const foldedAt = ({ doc }: Context, i: number): string => doc.tokens[i]?.word.folded ?? ''

/** «على», which folds to the name «علي». */
export const isWrittenOn = ({ doc, rules }: Context, i: number): boolean =>
  doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end).endsWith(rules.written.on)

/** «فإن», which folds to the name «فان»; without its hamza it is that word before a noun with the article. */
export const isThatWord = ({ doc, rules, infos }: Context, i: number): boolean => {
  const { that } = infos[i]!
  if (that === null) return false
  // «لولا أنني …»
  if (that.pronoun !== '') return true
  const { start, end } = doc.tokens[i]!
  const next = doc.tokens[i + 1]?.word
  const opens = next !== undefined && (next.folded.startsWith(rules.article) || senseOf(next, 'this') !== undefined)
  return doc.text.slice(start, end).includes(rules.hamzaBelow) || opens
}

/** «سي.إن.إن»: letters by their names, with points between. */
export const isSpelled = ({ doc: { tokens, text } }: Context, i: number): boolean => {
  const point = (k: number, end: number): boolean =>
    tokens[k] !== undefined && text[end] === '.' && tokens[k]!.start <= end + 1
  const { start, end } = tokens[i]!
  const before = i > 1 && tokens[i - 1]!.end === start && text[start - 1] === '.' && tokens[i - 2]!.end === start - 1
  return before || (text[end] === '.' && point(i + 2, end) && tokens[i + 2]!.start === end + 1)
}

export const isComma = ({ doc, rules }: Context, i: number): boolean =>
  i >= 0 && i < doc.tokens.length && rules.isComma(doc.tokens[i]!.word)

export function groupAt({ marks }: Context, i: number): Group | null {
  const index = marks.groupAt[i] ?? -1
  return index < 0 ? null : marks.groups[index]!
}

/** «مستشار للرئيس الفرنسي إيمانويل ماكرون»: of the two he speaks who serves the other. */
export const isServed = ({ members }: Group): boolean => members[0]!.rule === 'mentions/served'

/** The quotation that opens at `i`, of any length. */
export function quoteAt({ marks }: Context, i: number): Quote | null {
  const index = marks.quoteOf[i] ?? -1
  const quote = index < 0 ? undefined : marks.quotes[index]
  return quote && quote.open === i ? quote : null
}

/** The quotation of speech around `i`, as a number; -1 outside. A scare quote is none. */
export function speechAt({ marks }: Context, i: number): number {
  const index = marks.quoteOf[i] ?? -1
  return index >= 0 && !isScare(marks.quotes[index]!) ? index : -1
}

export const spanOf = ({ doc }: Context, from: number, to: number): Span => [
  doc.tokens[from]!.start,
  doc.tokens[to - 1]!.end,
]

export const entityOf = ({ entities }: Context, id: string | null): Entity | undefined =>
  id === null ? undefined : entities.all.get(id)

export const linkOf = (source: Source, cue: Span | null): Link => ({
  role: source.role,
  name: source.written,
  entity: source.entity,
  span: source.name,
  cue,
  // told at the end, of what is left in a chain
  unnamed: null,
})

export const idOf = (mention: Mention): string | null => mention.holder ?? mention.entity
