import type { Row } from '../../knowledge/load.js'
import type { Fold } from '../../text/fold.js'
import type { Span } from '../../text/span.js'
import { TokenKind } from '../../text/tokens.js'
import { type Doc, offsetInPage } from '../doc.js'
import type { Lexicon } from '../lexicon.js'
import { cueAt, type Finder, type Letters } from './amounts.js'
import { parseExact, print } from './exact.js'
import { codeAt, figureOf, pastBracket } from './figures.js'
import { type Bound, rangeAt, type Share, sharesAt } from './ranges.js'
import { settled } from './settle.js'
import { type CuesOf, makeCues, numberReadings } from './words.js'

/** An end of a range: `value` as in `NumberExpression`; `open` where the value itself is left out («أكثر من»). */
export interface NumberBound {
  value: string
  open: boolean
}

/** A number as it stands in a text. */
export interface NumberExpression {
  /** offsets in the page; clitics (و ف ب ل ك) stay outside, the article inside, and so do words that bound it or make it a percentage */
  span: Span
  kind: 'cardinal' | 'ordinal' | 'fraction' | 'percent' | 'range'
  /**
   * The exact number in Latin digits: a plain decimal where there is one that ends («مليون ونصف» `1500000`, «نصف» `0.5`), else
   * `n/d` in lowest terms («ثلثا» `2/3`). A percentage is in percents («30%» is `30`). Null for a range, and for digits that are no
   * one number. Of a relative ordinal the offset («قبل الأخير» is `-1` from the end).
   */
  value: string | null
  /** of a range only: its ends, null where it has none on that side */
  bounds: { low: NumberBound | null; high: NumberBound | null } | null
  /** whether the bounds of a range are percents; true of every percentage */
  percent: boolean
  /** «نحو», «حوالي», «تقريبا» */
  approximate: boolean
  /** digits that count nothing: a part of an address, a date or a clock in figures, a telephone number */
  code: boolean
  /** what an ordinal is counted from: the start but for «الأخير» (end) and «التالي» (current) */
  relativeTo: 'start' | 'end' | 'current'
  /** how it is written: `number/between`, `number/bound`, …; of what is no range its kind */
  rule: string
  /** the numbers that a range was made of, in order of place; empty for all else */
  parts: NumberExpression[]
}

/** What `readNumbers` needs; made by `buildNumbers`, never changed. */
export interface NumberKnowledge {
  fold: Fold
  cuesOf: CuesOf
  letters: Letters
}

/** What stands around numbers, from `knowledge/arabic/numbers.tsv`; the words that are numbers are in the lexicon. */
export function buildNumbers(lexicon: Lexicon, fold: Fold, rows: readonly Row[], letters: Letters): NumberKnowledge {
  return { fold, cuesOf: makeCues(lexicon, fold, rows, letters.article), letters }
}

interface Reader extends Finder {
  knowledge: NumberKnowledge
  relative: boolean
}

const plain = { bounds: null, percent: false, approximate: false, code: false, relativeTo: 'start', parts: [] } as const

function spanOf({ doc, knowledge }: Reader, from: number, to: number, start: number): Span {
  // «(6) ملايين»: what closes within it opens within it
  const opener = to > from + 1 && pastBracket(doc, from, from + 1) > from + 1 ? doc.tokens[from - 1]! : null
  const begin = opener ? opener.start : offsetInPage(doc, doc.tokens[from]!, start, knowledge.fold)
  return [begin, doc.tokens[to - 1]!.end]
}

function ofShare(reader: Reader, { amount, percent, to }: Share): NumberExpression {
  const { from, start, kind, value } = amount
  const span = spanOf(reader, from, to, start)
  const said = percent ? 'percent' : kind
  return { ...plain, parts: [], span, kind: said, value: print(value), percent, rule: `number/${said}` }
}

const nearby = 3

/** «نحو» right before a number, «تقريبا» not far behind it. */
function isAbout(reader: Reader, from: number, to: number): boolean {
  for (let back = 1; back <= nearby; back++) {
    const end = cueAt(reader, from - back, 'about')?.end
    if (end === from || (end === from - 1 && pastBracket(reader.doc, from, from + 1) > from + 1)) return true
  }
  for (let i = to; i < to + nearby; i++) {
    if (reader.doc.tokens[i]?.kind !== TokenKind.word) return false
    if (cueAt(reader, i, 'aboutafter')) return true
  }
  return false
}

interface Read {
  end: number
  found: NumberExpression[]
}

const numberInCode = /\d+/g

/** A code as its numbers, one by one. */
function codes({ doc, knowledge }: Reader, i: number): Read | null {
  const code = codeAt(doc, i)
  if (!code) return null
  const found = code.at.flatMap(at => {
    const token = doc.tokens[at]!
    const { folded } = token.word
    // «10.5» in a code is one number, «192.168.1.1» is four
    const pieces = figureOf(folded) ? [{ index: 0, 0: folded }] : [...folded.matchAll(numberInCode)]
    return pieces.map((piece): NumberExpression => {
      const start = offsetInPage(doc, token, piece.index, knowledge.fold)
      const last = piece.index + piece[0].length
      const end = last === folded.length ? token.end : offsetInPage(doc, token, last, knowledge.fold)
      const amount = figureOf(piece[0])
      const value = amount && print(amount)
      return { ...plain, parts: [], span: [start, end], kind: 'cardinal', value, code: true, rule: 'number/code' }
    })
  })
  return { end: code.end, found }
}

const printed = (bound: Bound | null): NumberBound | null => bound && { value: print(bound.value), open: bound.open }

function settledShare(reader: Reader, share: Share): Share | null {
  const amount = settled(reader, share.amount)
  return amount && { ...share, amount }
}

function range(reader: Reader, i: number): Read | null {
  const found = rangeAt(reader, i)
  const parts = found?.parts.map(share => settledShare(reader, share)).filter(share => share !== null)
  if (!found || parts?.length !== found.parts.length) return null
  const { from, to, start, low, high, percent, rule } = found
  const expression: NumberExpression = {
    ...plain,
    span: spanOf(reader, from, to, start),
    kind: 'range',
    value: null,
    bounds: { low: printed(low), high: printed(high) },
    percent,
    rule: `number/${rule}`,
    approximate: isAbout(reader, from, to),
    parts: parts.map(share => ofShare(reader, share)),
  }
  return { end: to, found: [expression] }
}

function single(reader: Reader, i: number): Read | null {
  for (const share of sharesAt(reader, i)) {
    const meant = settledShare(reader, share)
    if (!meant) continue
    const expression = ofShare(reader, meant)
    return { end: share.to, found: [{ ...expression, approximate: isAbout(reader, i, share.to) }] }
  }
  return null
}

// «تسعة من عشرة»; «22% من السكان» is no such thing, for it has its sign
const isRelated = (reader: Reader, i: number): boolean => {
  const link = cueAt(reader, i, 'from', 'over', 'to')
  return link !== null && sharesAt(reader, link.end).length > 0
}

/** «نسبة 10» without «في المئة», but no «نسبة 10 إلى 15» and no «نسبة تسعة من عشرة» */
function rated(reader: Reader, i: number): Read | null {
  const rate = cueAt(reader, i, 'rate')
  const share = rate && sharesAt(reader, rate.end).find(({ amount }) => amount.conj === '' && amount.prep === '')
  if (!share || share.percent || share.amount.kind !== 'cardinal' || share.amount.scale.n !== 1n) return null
  if (rangeAt(reader, rate.end) || isRelated(reader, share.to)) return null
  const { amount, to } = share
  const read = ofShare(reader, { amount: { ...amount, from: i, start: rate.cue.start }, percent: true, to })
  return { end: to, found: [{ ...read, approximate: isAbout(reader, i, to) }] }
}

/** «الأخير», «قبل الأخير», «التالي» */
function relative(reader: Reader, i: number): Read | null {
  const found = reader.relative ? cueAt(reader, i, 'relative') : null
  if (!found) return null
  const [, anchor, offset] = /^(end|current)([+-]\d+)$/.exec(found.cue.value)!
  const span = spanOf(reader, i, found.end, found.cue.start)
  const value = print(parseExact(offset!.replace('+', ''))!)
  const relativeTo = anchor as 'end' | 'current'
  return {
    end: found.end,
    found: [{ ...plain, parts: [], span, kind: 'ordinal', value, relativeTo, rule: 'number/relative' }],
  }
}

function nothing(reader: Reader, i: number): Read | null {
  const found = cueAt(reader, i, 'no')
  return found && { end: found.end, found: [] }
}

const readers = [nothing, codes, range, rated, single, relative]

const mayBegin = (reader: Reader, i: number): boolean => {
  const { kind, word } = reader.doc.tokens[i]!
  if (kind === TokenKind.break || kind === TokenKind.url) return false
  return kind !== TokenKind.word || numberReadings(word).length > 0 || reader.cuesOf(word).length > 0
}

/**
 * The numbers of a document in order of place, none overlapping another. `relative` asks for «الأخير», «التالي» and their like
 * too. Never throws; costs grow with the number of tokens.
 */
export function readNumbers(doc: Doc, knowledge: NumberKnowledge, { relative = false } = {}): NumberExpression[] {
  const { cuesOf, letters } = knowledge
  const reader: Reader = { doc, cuesOf, letters, seen: new Map(), knowledge, relative }
  const out: NumberExpression[] = []
  let i = 0
  while (i < doc.tokens.length) {
    const read = mayBegin(reader, i) ? firstOf(reader, i) : null
    if (read) out.push(...read.found)
    i = read?.end ?? i + 1
  }
  return out
}

function firstOf(reader: Reader, i: number): Read | null {
  for (const read of readers) {
    const found = read(reader, i)
    if (found) return found
  }
  return null
}
