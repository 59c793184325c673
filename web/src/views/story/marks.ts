import type { Reading, ReadingStory } from '../../answer.js'
import type { Span } from '../../parts/segments.js'

export const layers = ['time', 'mention', 'statement', 'event', 'furniture'] as const
export type Layer = (typeof layers)[number]

type Of<L extends string, R> = { layer: L; story: string; record: R }

/** What was read at a place. */
export type Read =
  | Of<'time', ReadingStory['times'][number]>
  | Of<'mention', ReadingStory['mentions'][number]>
  | Of<'statement', ReadingStory['statements'][number]>
  | Of<'event', ReadingStory['events'][number]>
  | { layer: 'furniture'; record: Reading['furniture'][number] }
  | { layer: 'noticed'; record: Reading['diagnostics'][number] }

export interface Mark {
  span: Span
  /** how it looks */
  className: string
  read: Read
  /** whoever goes through the marks stops here */
  isStop: boolean
}

const one = (span: Span, read: Read, className: string): Mark => ({ span, read, className, isStop: true })
const more = (span: Span, read: Read, className: string): Mark => ({ span, read, className, isStop: false })

/** Where a statement is seen: at the words that say that somebody speaks, and in what is said. */
function ofStatement(story: string, record: ReadingStory['statements'][number]): Mark[] {
  const read: Read = { layer: 'statement', story, record }
  return [one(record.cue, read, 'cue'), ...record.content.map(span => more(span, read, 'said'))]
}

function ofStory({ id, times, mentions, statements, events }: ReadingStory): Mark[] {
  return [
    ...times.map(record => one(record.span, { layer: 'time', story: id, record }, 'time')),
    ...mentions.map(record => one(record.span, { layer: 'mention', story: id, record }, 'mention')),
    ...statements.flatMap(record => ofStatement(id, record)),
    ...events.flatMap(record => {
      const read: Read = { layer: 'event', story: id, record }
      const topics = (record.contact?.topics ?? []).map(({ span }) => more(span, read, 'topic'))
      return [one(record.trigger, read, 'event'), ...topics]
    }),
  ]
}

/** All that is marked in a page, of the layers that are looked at. */
export function marksOf({ stories, furniture, diagnostics }: Reading, shown: ReadonlySet<Layer>): Mark[] {
  const all = [
    ...furniture.map(record => one(record.span, { layer: 'furniture', record }, 'furniture')),
    ...stories.flatMap(ofStory),
    ...diagnostics.flatMap(record =>
      record.span ? [one(record.span, { layer: 'noticed', record } as const, 'noticed')] : [],
    ),
  ]
  return all.filter(({ read, span }) => span[0] < span[1] && (read.layer === 'noticed' || shown.has(read.layer)))
}

/** Places at which somebody who goes through the marks stops, in order. */
export const stopsOf = (marks: readonly Mark[]): number[] =>
  [...new Set(marks.flatMap(({ isStop, span }) => (isStop ? [span[0]] : [])))].sort((a, b) => a - b)
