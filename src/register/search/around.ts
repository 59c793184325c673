import type { Mention } from '../../model/records.js'
import { overlaps, type Span, trimmed } from '../../text/span.js'
import { type Stemmed, stemmedIn } from './tokens.js'

// Where in a passage the words are that were looked for, and as much around them as tells what they are about.

/** One thing that was looked for. */
export interface Wanted {
  phrase: readonly string[]
  also: readonly string[]
  who: readonly string[]
}

export interface Around {
  /** of the page */
  span: Span
  /** what was looked for, within it */
  marks: Span[]
}

const isWord = (word: Stemmed, stem: string): boolean => word.stem === stem || word.also.includes(stem)

/** Where one wanted thing stands among words that follow one another. */
function standsAt(words: readonly Stemmed[], { phrase, also }: Wanted): Span[] {
  const out: Span[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const single = phrase.length === 1 && isWord(word, phrase[0]!)
    if (single || also.some(other => isWord(word, other))) out.push([word.start, word.end])
    else if (phrase.length > 1 && phrase.every((stem, n) => words[i + n]?.stem === stem))
      out.push([word.start, words[i + phrase.length - 1]!.end])
  }
  return out
}

const means = ({ entity, holder }: Mention, who: readonly string[]): boolean =>
  (entity !== null && who.includes(entity)) || (holder !== null && who.includes(holder))

interface Met {
  span: Span
  /** the wanted thing, by its place */
  of: number
}

function metIn(text: string, line: Span, wanted: readonly Wanted[], mentions: readonly Mention[]): Met[] {
  const words = stemmedIn(text, ...line)
  const near = mentions.filter(({ span }) => overlaps(span, line))
  return wanted.flatMap((each, of) => [
    ...standsAt(words, each).map(span => ({ span, of })),
    ...near.filter(mention => means(mention, each.who)).map(({ head }) => ({ span: head, of })),
  ])
}

/** The lines of the passages. */
function linesOf(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const [start, end] of spans) {
    let from = start
    for (let at = start; at <= end; at++) {
      if (at < end && text[at] !== '\n') continue
      const line = trimmed(text, [from, at])
      if (line) out.push(line)
      from = at + 1
    }
  }
  return out
}

/** How much is shown around what was found. */
const width = 260
const before = 70

const isBreak = (text: string, at: number): boolean => /\s/u.test(text[at] ?? ' ')

/** A part of a line from a little before a place on, with whole words. */
function windowAt(text: string, [start, end]: Span, at: number): Span {
  if (end - start <= width) return [start, end]
  let from = Math.max(start, Math.min(at - before, end - width))
  while (from > start && !isBreak(text, from - 1)) from--
  let to = Math.min(end, from + width)
  while (to < end && !isBreak(text, to)) to++
  return [from, to]
}

const within = ([from, to]: Span, { span }: Met): boolean => from <= span[0] && span[1] <= to
const variety = (met: readonly Met[]): number => new Set(met.map(({ of }) => of)).size

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (out.length === 0 || out.at(-1)![1] <= span[0]) out.push(span)
  return out
}

/** The part of the passages that has most of what was looked for; their beginning where nothing of it stands in them. */
export function around(
  text: string,
  spans: readonly Span[],
  wanted: readonly Wanted[],
  mentions: readonly Mention[],
): Around | null {
  const lines = linesOf(text, spans)
  let best: { window: Span; met: Met[] } | null = null
  for (const line of lines) {
    const met = metIn(text, line, wanted, mentions)
    for (const { span } of met) {
      const window = windowAt(text, line, span[0])
      const inside = met.filter(each => within(window, each))
      if (!best || variety(inside) > variety(best.met)) best = { window, met: inside }
      if (variety(best.met) === wanted.length) break
    }
    if (best && variety(best.met) === wanted.length) break
  }
  if (best) return { span: best.window, marks: withoutOverlaps(best.met.map(({ span }) => span)) }
  const first = lines[0]
  return first ? { span: windowAt(text, first, first[0]), marks: [] } : null
}
