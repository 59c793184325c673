import { bit, isIn, type PageKnowledge } from './knowledge.js'
import { headlineMarks, lineTopics, shared } from './likeness.js'
import { type Line, wordsOf } from './lines.js'
import { bareName, type Sort, sort } from './shapes.js'

// The lines before the first paragraph that words and shape leave open: which is the headline, and what are the others.

const same = (a: Line, b: Line): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])

const fewest = 4

/**
 * «KUNA : HEADLINE - SECTION - 30/08/2012», «HEADLINE | OUTLET»: the title that the browser shows, which has the headline whole between its
 * marks.
 */
function isBrowserTitle(line: Line, headline: Line): boolean {
  const { words } = headline
  if (words.length < fewest || line.words.length <= words.length || line.words.length > words.length + 10) return false
  const most = line.words.length - words.length
  for (let at = 0; at <= most; at++) {
    if (!words.every((word, i) => word === line.words[at + i])) continue
    const before = line.folded.slice(at > 0 ? line.to[at - 1]! : 0, line.from[at]!)
    const after = line.folded.slice(line.to[at + words.length - 1]!, line.from[at + words.length] ?? line.folded.length)
    return (at === 0 || marked.test(before)) && (at === most || marked.test(after))
  }
  return false
}

const marked = /[|:»›\-–—]/u

/** How well a line is the title that the page's source gives: 1 the same, less when only part of it stands there. */
export function titleFit(knowledge: PageKnowledge, line: Line, title: string | null): number {
  if (!title) return 0
  const wanted = wordsOf(knowledge.fold(title)).words
  if (!wanted.length || !line.short) return 0
  const has = new Set(line.words)
  const common = wanted.filter(word => has.has(word)).length
  return common / Math.max(wanted.length, line.words.length)
}

function headlineScore(
  knowledge: PageKnowledge,
  line: Line,
  lead: ReadonlySet<string>,
  twins: number,
  title: string | null,
): number {
  const fit = titleFit(knowledge, line, title)
  if (fit >= 0.6) return 20 + fit
  if (line.count < 3 || line.end === 'colon' || line.end === 'comma') return 0
  if (title && fit < 0.3) return 0
  const marks = headlineMarks(knowledge, line)
  if (bareName(knowledge, line) && marks < 2) return 0
  const { count } = shared(knowledge, line, lead)
  if (line.count < 4 && count === 0) return 0
  return (
    Math.min(count, 6) +
    (marks > 0 ? 2 : 0) +
    Math.min(line.count, 12) / 4 -
    (line.bullet ? 3 : 0) -
    (twins > 0 ? 5 : 0)
  )
}

/** A long line right above the lead may be its summary: then the headline is the line above, which tells the same. */
function aboveStandfirst(
  knowledge: PageKnowledge,
  open: readonly Line[],
  lead: ReadonlySet<string>,
  best: number,
): number {
  if (best < open.length - 1 || open[best]!.count < 14) return best
  const above = open.findIndex((line, i) => {
    const { share, count } = shared(knowledge, line, lead)
    const told = lineTopics(knowledge, open[best]!)
    return (
      i < best &&
      line.count >= 5 &&
      line.end !== 'colon' &&
      count >= 2 &&
      share >= 0.3 &&
      shared(knowledge, line, told).count >= 2
    )
  })
  return above >= 0 ? above : best
}

/** Outlets print the headline, the day, then the picture with its caption: of two lines that could be it, the one above the day is. */
function aboveStamp(
  knowledge: PageKnowledge,
  open: readonly Line[],
  lead: ReadonlySet<string>,
  best: number,
  stamped: number,
): number {
  if (best < stamped) return best
  const above = open.slice(0, stamped).findLastIndex(line => {
    const { share, count } = shared(knowledge, line, lead)
    const ended = line.end === 'colon' || line.end === 'comma'
    return line.count >= 5 && !ended && count >= 2 && (share >= 0.3 || headlineMarks(knowledge, line) > 0)
  })
  return above >= 0 ? above : best
}

/**
 * The index of the headline among the open lines, or -1. What the lead speaks of is worked out only when asked for.
 * `stamped`: how many of the lines stand above the first that tells the day.
 */
export function headlineAmong(
  knowledge: PageKnowledge,
  open: readonly Line[],
  lead: () => ReadonlySet<string>,
  title: string | null,
  stamped: number,
): number {
  if (!open.length) return -1
  if (open.length === 1 && !title && isLoneHeadline(knowledge, open[0]!)) return 0
  const twins = open.map((line, i) => open.filter((other, k) => k !== i && same(line, other)).length)
  const bestOf = (alone: boolean): number => {
    let best = -1
    let most = 1.5
    open.forEach((line, i) => {
      const score = headlineScore(knowledge, line, lead(), alone ? twins[i]! : 0, title)
      if (score > most) {
        most = score
        best = i
      }
    })
    return best
  }
  // What stands twice is a caption sooner than a headline, unless nothing else can be one.
  const alone = bestOf(true)
  const best = alone >= 0 || title ? alone : bestOf(false)
  const within = best < 0 || title ? -1 : open.findIndex((line, i) => i !== best && isBrowserTitle(open[best]!, line))
  if (within >= 0) return within
  if (best <= 0 || title) return best
  return aboveStamp(knowledge, open, lead(), aboveStandfirst(knowledge, open, lead(), best), stamped)
}

/** A lone line above the lead is a headline even when it has neither a verb nor a word of the lead. */
const isLoneHeadline = (knowledge: PageKnowledge, line: Line): boolean =>
  line.count >= 2 &&
  // «جدة 19 شعبان 1446 هـ»
  !(line.numbers >= 2 && line.count <= 6 && (line.holds & (bit('hijri') | bit('month'))) !== 0) &&
  line.end !== 'colon' &&
  line.end !== 'comma' &&
  !line.bullet &&
  !bareName(knowledge, line)

// «كشفت جوازات المنطقة عن تصحيح أوضاع …»: the story's first line, which was broken before its end
const beginsStory = (knowledge: PageKnowledge, line: Line): boolean =>
  line.count >= 9 && isIn(knowledge, line.words[0], bit('told'))

const isStandfirst = (knowledge: PageKnowledge, line: Line): boolean =>
  line.bullet ||
  beginsStory(knowledge, line) ||
  (line.end !== 'none' && line.count >= 3) ||
  (line.count >= 7 && headlineMarks(knowledge, line) > 0)

/** What an open line at the top is, when it is not the headline: null means story. */
export function topLine(
  knowledge: PageKnowledge,
  line: Line,
  place: 'above' | 'below' | 'no-headline',
  context: {
    headline: Line | null
    twin: boolean
    lead: () => ReadonlySet<string>
    open: number
  },
): Sort | null {
  if (context.headline && (same(context.headline, line) || isBrowserTitle(line, context.headline)))
    return sort('other', 'headline/repeated')
  if (context.twin) return sort('caption', 'caption/repeated')
  const named = bareName(knowledge, line)
  if (place === 'above') {
    if (named) return sort('byline', 'byline/bare-name')
    if (line.count <= 3 || (line.count <= 8 && /[|»›>]/.test(line.text)))
      return sort('section', 'section/short-above-headline')
    return sort('related-links', 'links/above-headline')
  }
  if (isStandfirst(knowledge, line)) return null
  if (named)
    return shared(knowledge, line, context.lead()).count >= 2
      ? sort('caption', 'caption/name')
      : sort('byline', 'byline/bare-name')
  if (place === 'below') return sort('caption', 'caption/under-headline')
  if (context.open >= 4) return null
  if (line.count > 5) return null
  if (line.count <= 3 && !isIn(knowledge, line.words[0], bit('office')))
    return sort('section', 'section/short-above-story')
  return sort('caption', 'caption/above-story')
}

export { same }
