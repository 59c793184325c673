import type { Word } from '../../arabic/lexicon.js'
import type { Link, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Quote } from '../clauses/index.js'
import type { Addressed } from './addressees.js'
import { type Context, isComma, linkOf, quoteAt, type Source } from './context.js'
import { know, meant } from './memory.js'
import { isInHisName } from './name-behind.js'
import { outletOnly } from './onward.js'
import type { Hit } from './word-info.js'

/** How the words of a speaker begin. */
export type Opening =
  | { how: 'that'; at: number; that: number }
  | { how: 'quote'; at: number; quote: Quote }
  | { how: 'colon'; at: number }
  | { how: 'noun'; at: number }

/** A cue with whatever stands between it and the words. */
export interface Frame {
  at: number
  hit: Hit
  subject: Source | null
  addressed: Addressed
  /** outlets spoken to, and whoever is named beside: links before and after the subject */
  before: Link[]
  after: Link[]
  relay: Source | null
  /** those between who hands on and the last: «نقلت A عن B عن C» */
  via: Source[]
  opening: Opening | null
  /** a paper or «فيه» speaks */
  paper: boolean
  /** the document by which it is said */
  by: Span | null
}

export interface Walk {
  context: Context
  frame: Frame
  limit: number
  prep: { value: string; at: number } | null
  /** inside a relative clause, until a comma */
  relative: boolean
  brought: boolean
  /** its subject is a pronoun on the word before: «لكنه حمل …» */
  bound: boolean
  /** where a bare object may begin */
  object: number
  commas: number
  /** no subject stands after the verb */
  elided: boolean
  /** «، وهي تقف أمام الباب، …»: what the subject does meanwhile */
  aside: boolean
  /** «في اتصال هاتفي …», until a comma */
  calls: boolean
  /** «مخاطبا البرلمان: …» */
  addressing: boolean
  /** «عقب تفقده»: what the noun does may have an object after it */
  deed: string | null
}

// «مجددا» is also an adverb, and who refuses says nothing by it: their nouns alone tell
/** Takes the source as the subject; an object may begin behind it. */
export function withSubject(walk: Walk, source: Source): number {
  const { context, frame } = walk
  frame.subject = meant(source, context)
  // «رحب الملك باسمه وباسم المجلس بـ…»
  const bySelf = frame.hit.cue.preps.has('by') && source.to < walk.limit && isInHisName(context, source.to)
  const to = bySelf ? source.to + 1 : source.to
  walk.object = to
  // «السفير فلان، مساعد الوزير، …»: the comma before what is said of him belongs to him
  for (let k = source.from; k < source.to; k++) if (isComma(context, k)) walk.commas++
  return to
}

export const onlyNouns = ({ frame }: Walk): boolean =>
  frame.hit.cue.nouns.length > 0 && frame.hit.cue.kind === 'deed' && !frame.hit.cue.that

export function takeMedium(walk: Walk, source: Source | null): void {
  const outlet = outletOnly(source, walk.context)
  if (!outlet) return
  walk.frame.before.push(linkOf(outlet, null))
  know(outlet, walk.context)
}

/** «كتب في صحيفة الغد»: the outlet is where it is said. */
export const isWrittenIn = ({ frame }: Walk, prep: string): boolean => prep === 'in' && frame.hit.cue.act === 'write'

// «حث الطرفين على …», «طالب إسرائيل بـ…»: whoever is the object of these is spoken to
export const asking = new Set([
  'call',
  'urge',
  'demand',
  'ask',
  'advise',
  'threaten',
  'warn',
  'appeal',
  'tell',
  'request',
])

export const isMark = (context: Context, i: number): boolean =>
  context.doc.tokens[i]!.kind !== TokenKind.word && quoteAt(context, i) === null

export const addressedWords = 12

const qualities = new Set([
  'adj',
  'nisba',
  'names',
  'given-name',
  'maybe-given-name',
  'active-participle',
  'passive-participle',
])

// «إلغاء», «التزام», «الأزمة»: a noun that says nothing of the noun before it
export const isBare = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'masdar')
    ? !senses.some(s => s.cls === 'adj' || s.cls === 'nisba')
    : senses.some(s => s.cls === 'noun') && !senses.some(s => qualities.has(s.cls) || s.cls.startsWith('number'))
