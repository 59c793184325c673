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
  if (words.every(word => isIn(knowledge, word, bit('desk')))) return 'agency'
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
  if (!line.short || line.count < 2 || line.count > 14 || line.bullet || line.end === 'question' || line.end === 'dots')
    return null
  if (!separators.test(line.text)) return null
  const segments = segmentsOf(knowledge, line.text)
  if (segments.length < 2 || segments.length > 5) return null
  const has = (part: Part): number => segments.filter(segment => segment.part === part).length
  const unknown = segments.filter(segment => segment.part === 'unknown')
  const headlineLike = unknown.some(
    ({ words }) =>
      words.length > 3 ||
      words.some(
        word => isIn(knowledge, word, bit('verb') | bit('particle')) && !isIn(knowledge, word, bit('section')),
      ),
  )
  const initials = segments.filter(({ words }) => words.length === 1 && words[0]!.length === 1)
  if (headlineLike || initials.length > 1) return null
  if (atTop && isWriter(segments)) return 'byline'
  if (unknown.length > 1 || has('place') + has('agency') === 0) return null
  if (unknown.length > 0 && (line.text.includes(':') || !/[-–—\u0640/|]/.test(line.text))) return null
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
  const outlet = segments.find(({ part, words }) => part === 'unknown' && !isIn(knowledge, words[0], bit('photo')))
  const agency = known ?? (enclosed ? outlet?.written : undefined) ?? null
  return place || agency ? { agency, place } : null
}

const gapMark = /[-–—\u0640/:()|[\]]/

const isKnown = (knowledge: PageKnowledge, word: string | undefined): boolean =>
  word !== undefined && (knowledge.places.has(word) || knowledge.agencies.has(word))

const earlyDash = /^.{1,30}?[-–—]/u

/** Whether it is worth looking for a dateline at the beginning of a line. */
export const mayBeginDateline = (knowledge: PageKnowledge, line: Line): boolean =>
  isKnown(knowledge, line.words[0]) || earlyDash.test(line.text)

interface Head {
  text: string
  words: string[]
  /** what stands between a word and the next; before the first with -1 */
  gap: (word: number) => string
  written: (span: Span) => string
}

function headOf(knowledge: PageKnowledge, line: string): Head {
  const text = line.slice(0, 140)
  const { folded, at } = knowledge.fold.view(text)
  const { words, from, to } = wordsOf(folded)
  // A word's own marks are dropped in the view: it ends where its last letter does.
  const end = (word: number): number => (word < 0 ? 0 : at[to[word]! - 1]! + 1)
  return {
    text,
    words,
    gap: word => text.slice(end(word), at[from[word + 1] ?? folded.length]),
    written: ([first, last]) => text.slice(at[from[first]!], end(last)),
  }
}

// An agency that no table knows, between strokes or brackets: its length in words when they close within four.
function enclosedAt({ words, gap }: Head, at: number): number {
  if (!/[/(]\s*$/.test(gap(at - 1))) return 0
  for (let n = 1; n <= 4 && at + n <= words.length; n++) {
    const mark = gap(at + n - 1)
    if (/^\s*[/)]/.test(mark)) return n
    if (/[.:]/.test(mark)) return 0
  }
  return 0
}

interface Found {
  place: Span | null
  agency: Span | null
  /** the first word behind the dateline */
  next: number
  /** marks and dates among its parts */
  marks: number
  dates: number
  desk: boolean
}

// «writer – Cairo:», «outlet - Cairo -», «writer - outlet - Cairo:»: the words before the place that no table knows.
function unknownBefore(knowledge: PageKnowledge, head: Head): number {
  for (let at = 1; at <= 6 && at < head.words.length; at++) {
    if (isIn(knowledge, head.words[at - 1], bit('verb'))) return 0
    const gap = head.gap(at - 1)
    const isDash = /^\s*[-–—\u0640]/.test(gap)
    if (isDash && (nameAt(knowledge.places, head.words, at) > 0 || isIn(knowledge, head.words[at], bit('desk'))))
      return at
    if (!isDash && gap.trim() !== '') return 0
  }
  return 0
}

/** How many words from `at` on go on with the dateline; notes what they are. */
function takePart(knowledge: PageKnowledge, head: Head, at: number, found: Found): number {
  const { words } = head
  const agency = nameAt(knowledge.agencies, words, at)
  const place = nameAt(knowledge.places, words, at)
  if (!found.agency && agency > 0 && (at > 0 || agency >= place)) {
    found.agency = [at, at + agency - 1]
    return agency
  }
  if (!found.place && place > 0) {
    found.place = [at, at + place - 1]
    return place
  }
  // «outlet – follow-up»: a word for the desk closes the dateline as a mark does.
  if (found.agency && isIn(knowledge, words[at], bit('desk')) && gapMark.test(head.gap(at - 1))) {
    found.desk = true
    return 1
  }
  if (at > 0 && (isNumber(words[at]!) || isIn(knowledge, words[at], dateWord))) {
    found.dates++
    return 1
  }
  const enclosed = !found.agency && found.place ? enclosedAt(head, at) : 0
  if (enclosed > 0) found.agency = [at, at + enclosed - 1]
  return enclosed
}

/** The agency and place that the first paragraph of a story begins with, as written there. */
export function leadDateline(knowledge: PageKnowledge, text: string, alone = false): Dateline | null {
  const head = headOf(knowledge, text)
  const found: Found = { place: null, agency: null, next: 0, marks: 0, dates: 0, desk: false }
  if (!alone && takePart(knowledge, head, 0, { ...found }) === 0) {
    found.next = unknownBefore(knowledge, head)
    if (isIn(knowledge, head.words[found.next], bit('desk')) && found.next > 0) found.agency = [0, found.next - 1]
  }
  while (found.next < head.words.length && found.next < 20) {
    const length = takePart(knowledge, head, found.next, found)
    if (length === 0) break
    found.next += length
    if (gapMark.test(head.gap(found.next - 1))) found.marks++
  }
  const { place, agency, next } = found
  if (next === 0 || alone !== next >= head.words.length) return null
  const closed = found.desk || gapMark.test(head.gap(next - 1))
  if (!(agency && place) && !(closed && (agency || place))) return null
  if (found.marks === 0 && found.dates === 0 && !found.desk) return null
  return { agency: agency && head.written(agency), place: place && head.written(place) }
}
