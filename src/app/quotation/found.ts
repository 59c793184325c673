import type { FurnitureKind, Reading, Span, Statement, Story } from '../../model/records.js'
import { quoteRole } from '../../text/quotes.js'
import { contains, overlaps } from '../../text/span.js'
import { type Tied, tied } from '../chains.js'
import { type Cited, citedIn, storyAt } from '../cited.js'
import { type Aligned, align, type Run, type Word, wordsOf } from './align.js'
import type { Quotation } from './asked.js'
import { freed } from './freed.js'

// What a page has of a quotation, and who says it there.

/** `exact`: letter for letter, spaces aside; `folded`: the same words, other letters of those that folding takes for one, or other signs. */
export type Match = 'exact' | 'folded' | 'partly'

/** Where the quotation and the page part: null where one of them has nothing. */
export interface Difference {
  quoted: string | null
  page: string | null
}

export interface SaidThere {
  statement: Statement
  chain: Tied[]
  /** whether all the words are of what is said, and not only some */
  covers: boolean
}

export interface FoundQuotation {
  match: Match
  /** how many of its words are there, from 0 to 1 */
  share: number
  /** the words of the page, from the first to the last that is quoted */
  cited: Cited
  /** its parts, where the quotation leaves something out or is there in part */
  parts: Cited[]
  differences: Difference[]
  story: string | null
  where: 'headline' | 'body' | 'furniture' | 'other'
  furniture: FurnitureKind | null
  /** whether the page has the words in quotation marks */
  marked: boolean
  said: SaidThere[]
}

interface Sides {
  quotation: Quotation
  /** the words of the page */
  words: readonly Word[]
  text: string
}

const between = (words: readonly Word[], from: number, to: number): Span => [
  words[from]!.span[0],
  words[to - 1]!.span[1],
]

const sliceOf = (text: string, words: readonly Word[], from: number, to: number): string | null =>
  from < to ? text.slice(...between(words, from, to)) : null

const unspaced = (text: string): string => text.replace(/\s+/gu, ' ')

/** Words that are written otherwise within a run, and the signs between them where these differ. */
function otherwise({ quotation, words, text }: Sides, { quoted, at, length }: Run): Difference[] {
  const whole = (from: number, to: number): Difference => ({
    quoted: unspaced(sliceOf(quotation.text, quotation.words, quoted + from, quoted + to)!),
    page: unspaced(sliceOf(text, words, at + from, at + to)!),
  })
  const isSame = ({ quoted: a, page: b }: Difference): boolean => a === b
  if (isSame(whole(0, length))) return []
  const single = Array.from({ length }, (_, i) => whole(i, i + 1)).filter(each => !isSame(each))
  const pairs = Array.from({ length: length - 1 }, (_, i) => i).filter(
    i => isSame(whole(i, i + 1)) && isSame(whole(i + 1, i + 2)) && !isSame(whole(i, i + 2)),
  )
  return [...single, ...pairs.map(i => whole(i, i + 2))]
}

/** What stands between two runs, or before and behind them, in the one and in the other. */
function besides({ quotation, words, text }: Sides, runs: readonly Run[]): Difference[] {
  const [first, last] = [runs[0]!, runs.at(-1)!]
  const lost = (from: number, to: number): string | null => sliceOf(quotation.text, quotation.words, from, to)
  const gaps = runs.slice(1).map((run, i): Difference => {
    const before = runs[i]!
    return {
      quoted: lost(before.quoted + before.length, run.quoted),
      page: sliceOf(text, words, before.at + before.length, run.at),
    }
  })
  return [
    { quoted: lost(0, first.quoted), page: null },
    ...gaps,
    { quoted: lost(last.quoted + last.length, quotation.words.length), page: null },
  ].filter(({ quoted, page }) => quoted !== null || page !== null)
}

const share = ({ quotation }: Sides, { runs }: Aligned): number =>
  runs.reduce((sum, { length }) => sum + length, 0) / quotation.words.length

// Less than that any two texts on one matter have in common.
const leastShare = 0.6
const leastRun = 3

const isEnough = (sides: Sides, aligned: Aligned): boolean =>
  aligned.isWhole ||
  (share(sides, aligned) >= leastShare &&
    Math.max(...aligned.runs.map(({ length }) => length)) >= Math.min(leastRun, sides.quotation.words.length))

interface Weighed {
  aligned: Aligned
  match: Match
  differences: Difference[]
}

function weigh(sides: Sides, aligned: Aligned): Weighed {
  const letters = aligned.runs.flatMap(run => otherwise(sides, run))
  if (aligned.isWhole) return { aligned, match: letters.length === 0 ? 'exact' : 'folded', differences: letters }
  return { aligned, match: 'partly', differences: [...besides(sides, aligned.runs), ...letters] }
}

/** The way in which least is otherwise; the first of several. */
function bestOf(sides: Sides): Weighed | null {
  const all = align(sides.quotation.words, sides.words, sides.quotation.parts)
    .filter(each => isEnough(sides, each))
    .map(each => weigh(sides, each))
  return all.find(({ match }) => match === 'exact') ?? all[0] ?? null
}

function whereIn(reading: Reading, story: Story | undefined, span: Span): Pick<FoundQuotation, 'where' | 'furniture'> {
  const furniture = reading.furniture.find(each => contains(each.span, span))
  if (story?.headline && overlaps(story.headline, span)) return { where: 'headline', furniture: null }
  if (furniture) return { where: 'furniture', furniture: furniture.kind }
  return { where: story ? 'body' : 'other', furniture: null }
}

/** Whether a place lies within quotation marks of its line. */
function isMarked(text: string, [start, end]: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1
  let open = 0
  for (const char of text.slice(from, start)) {
    const role = quoteRole(char)
    if (role === 'open') open++
    else if (role === 'close') open = Math.max(0, open - 1)
    else if (role === 'either') open = open > 0 ? open - 1 : 1
  }
  return open > 0 && ![...text.slice(start, end)].some(char => quoteRole(char) !== null)
}

function saidThere(reading: Reading, story: Story | undefined, spans: readonly Span[]): SaidThere[] {
  const { text } = reading.page
  return (story?.statements ?? [])
    .filter(({ content }) => content.some(each => spans.some(span => overlaps(each, span))))
    .map(statement => ({
      statement,
      chain: tied(statement.chain, text),
      covers: spans.every(span => statement.content.some(each => contains(each, span))),
    }))
}

/** What this page has of a quotation; null where it has not enough of it. */
export function foundOn(reading: Reading, quotation: Quotation): FoundQuotation | null {
  const { page } = reading
  const words = freed(page.text, wordsOf(page.text), quotation)
  const sides: Sides = { quotation, words, text: page.text }
  const best = bestOf(sides)
  if (!best) return null
  const { runs } = best.aligned
  const [first, last] = [runs[0]!, runs.at(-1)!]
  const spans = runs.map(({ at, length }) => between(words, at, at + length))
  const span = between(words, first.at, last.at + last.length)
  const story = storyAt(reading, spans[0]!)
  return {
    match: best.match,
    share: share(sides, best.aligned),
    cited: citedIn(reading, span),
    parts: spans.length > 1 ? spans.map(each => citedIn(reading, each)) : [],
    differences: best.differences,
    story: story?.id ?? null,
    ...whereIn(reading, story, span),
    marked: spans.every(each => isMarked(page.text, each)),
    said: saidThere(reading, story, spans),
  }
}
