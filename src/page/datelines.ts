import type { Span } from '../text/span.js'
import { bit, isIn, isNumber, nameAt, type PageKnowledge } from './knowledge.js'
import { type Line, wordsOf } from './lines.js'

// «موسكو – رويترز», «القاهرة (د ب أ)», «عمان في 3 آب /العمانية/»: alone on a line, or before the lead.

export interface Dateline {
  agency: string | null
  place: string | null
}

type Part = 'place' | 'agency' | 'date' | 'name' | 'unknown'

const separators = /[-–—\u0640/|:()[\]\u060c]+/
const dateWord = bit('weekday') | bit('month') | bit('month2') | bit('hijri') | bit('half') | bit('stamp')

/** What a run of words is that places, agencies and dates cover to the end. */
function covered(knowledge: PageKnowledge, words: readonly string[]): 'place' | 'agency' | 'date' | null {
  let part: 'place' | 'agency' | 'date' = 'date'
  for (let at = 0; at < words.length; ) {
    const agency = nameAt(knowledge.agencies, words, at)
    const place = nameAt(knowledge.places, words, at)
    const date = isNumber(words[at]!) || isIn(knowledge, words[at], dateWord)
    if (agency >= place && agency > 0) part = 'agency'
    else if (place > 0 && part === 'date') part = 'place'
    else if (place === 0 && !date) return null
    at += Math.max(agency, place, 1)
  }
  return part
}

function partOf(knowledge: PageKnowledge, words: readonly string[]): Part {
  const known = covered(knowledge, words)
  if (known) return known
  if (isIn(knowledge, words[0], bit('name')) && words.length >= 2 && words.length <= 5) return 'name'
  return 'unknown'
}

interface Segment {
  part: Part
  words: string[]
  written: string
}

const segmentsOf = (knowledge: PageKnowledge, text: string): Segment[] =>
  text.split(separators).flatMap(written => {
    const { words } = wordsOf(knowledge.fold(written))
    return words.length ? [{ part: partOf(knowledge, words), words, written: written.replace(edges, '') }] : []
  })

const edges = /^[\s.\u200e\u200f]+|[\s.\u200e\u200f]+$/gu

// «outlet – writer», «writer – outlet», whether or not the outlet is known.
function isWriter(segments: readonly Segment[]): boolean {
  const last = segments.at(-1)!.part === 'name' && segments.length <= 3
  const first = segments[0]!.part === 'name' && segments.length === 2
  return (first || last) && segments.every(({ part, words }) => part !== 'unknown' || words.length <= 2)
}

/** Whether the line is made of a place, an agency, a day and at most one name, set apart by marks. */
export function datelineLine(knowledge: PageKnowledge, line: Line, atTop: boolean): 'dateline' | 'byline' | null {
  if (!line.short || line.count < 2 || line.count > 14 || line.bullet || line.end === 'question' || line.end === 'dots') return null
  if (!separators.test(line.text)) return null
  const segments = segmentsOf(knowledge, line.text)
  if (segments.length < 2 || segments.length > 5) return null
  const has = (part: Part): number => segments.filter(segment => segment.part === part).length
  const unknown = segments.filter(segment => segment.part === 'unknown')
  const headlineLike = unknown.some(
    ({ words }) => words.length > 3 || words.some(word => isIn(knowledge, word, bit('verb') | bit('particle')) && !isIn(knowledge, word, bit('section'))),
  )
  const initials = segments.filter(({ words }) => words.length === 1 && words[0]!.length === 1)
  if (headlineLike || initials.length > 1) return null
  if (atTop && isWriter(segments)) return 'byline'
  if (unknown.length > 1 || has('place') + has('agency') === 0) return null
  if (line.text.includes(':') && unknown.length > 0) return null
  if (line.end === 'stop' && has('agency') === 0) return null
  return has('name') > 0 ? 'byline' : 'dateline'
}

/**
 * Place and agency of a dateline that has a line of its own. What no table knows stands for the agency only
 * where strokes or brackets part it from the place: beside a dash it may be the writer's name.
 */
export function lineDateline(knowledge: PageKnowledge, line: Line): Dateline | null {
  const whole = leadDateline(knowledge, `${line.text} - .`, true)
  if (whole) return whole
  const segments = segmentsOf(knowledge, line.text)
  const written = (part: Part): string | undefined => segments.find(segment => segment.part === part)?.written
  const desk = ({ words }: Segment): boolean => words.every(word => isIn(knowledge, word, bit('desk')))
  const known = segments.filter(segment => segment.part === 'agency' && !desk(segment))[0]?.written
  const place = written('place') ?? null
  const enclosed = /[/(]/.test(line.text) || segments.some(desk)
  const agency = known ?? (enclosed ? written('unknown') : undefined) ?? written('agency') ?? null
  return place || agency ? { agency, place } : null
}

const gapMark = /[-–—\u0640/:()|[\]]/

/** Whether a line's first word can begin a dateline. */
export const mayBeginDateline = (knowledge: PageKnowledge, first: string | undefined): boolean =>
  first !== undefined && (knowledge.places.has(first) || knowledge.agencies.has(first))

/** The agency and place that the first paragraph of a story begins with, as written there. */
export function leadDateline(knowledge: PageKnowledge, text: string, alone = false): Dateline | null {
  const head = text.slice(0, 140)
  const { folded, at } = knowledge.fold.view(head)
  const { words, from, to } = wordsOf(folded)
  // A word's own marks are dropped in the view; the gap begins after its last letter.
  const gap = (i: number): string => head.slice(at[to[i]! - 1]! + 1, at[from[i + 1] ?? folded.length])
  const written = ([first, last]: Span): string => head.slice(at[from[first]!], at[to[last]! - 1]! + 1)
  let place: Span | null = null
  let agency: Span | null = null
  let i = 0
  let marks = 0
  while (i < words.length && i < 20) {
    const before = i > 0 ? gap(i - 1) : head.slice(0, at[from[0]!])
    const enclosed = /[/(]\s*$/.test(before) ? enclosedAt(words, gap, i) : 0
    const isAgency = nameAt(knowledge.agencies, words, i)
    const isPlace = nameAt(knowledge.places, words, i)
    let length = 0
    if (!agency && isAgency && (i > 0 || isAgency >= isPlace)) agency = [i, i + (length = isAgency) - 1]
    else if (!place && isPlace) place = [i, i + (length = isPlace) - 1]
    else if (i > 0 && (isNumber(words[i]!) || isIn(knowledge, words[i], dateWord))) length = 1
    else if (!agency && place && enclosed) agency = [i, i + (length = enclosed) - 1]
    if (length === 0) break
    i += length
    if (i <= words.length && gapMark.test(gap(i - 1))) marks++
  }
  if (i === 0 || alone !== i >= words.length) return null
  const closed = gapMark.test(gap(i - 1))
  if (!(agency && place) && !(closed && (agency || place))) return null
  if (marks === 0 && !(agency && place && i - (agency[1] - agency[0] + 1) - (place[1] - place[0] + 1) > 0)) return null
  return { agency: agency && written(agency), place: place && written(place) }
}

// An agency that no table knows, between strokes or brackets: its length in words when they close within four.
function enclosedAt(words: readonly string[], gap: (i: number) => string, at: number): number {
  for (let n = 1; n <= 4 && at + n <= words.length; n++) {
    const mark = gap(at + n - 1)
    if (/^\s*[/)]/.test(mark)) return n
    if (/[.:]/.test(mark)) return 0
  }
  return 0
}
