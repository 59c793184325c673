import type { Reading } from '../../answer.js'
import type { Span } from '../../parts/segments.js'
import type { Mark } from './marks.js'

const length = ([from, to]: Span): number => to - from

function wordAt(text: string, at: number): Span {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 60), at))![0].length
  const after = /^\S*/u.exec(text.slice(at, at + 60))![0].length
  return [at - before, Math.max(at - before + 1, at + after)]
}

/** What somebody is led to by a place: the passage that begins there, else the least that is marked there, else its word. */
export function soughtAt({ page, stories }: Reading, marks: readonly Mark[], at: number): Span | null {
  if (at >= page.text.length) return null
  const passages = stories.flatMap(({ events }) => events.flatMap(({ evidence }) => evidence))
  const passage = passages.filter(([from]) => from === at).sort((a, b) => length(b) - length(a))[0]
  if (passage) return passage
  const marked = marks
    .filter(({ span }) => span[0] <= at && at < span[1])
    .sort((a, b) => length(a.span) - length(b.span))
  return marked[0]?.span ?? wordAt(page.text, at)
}
