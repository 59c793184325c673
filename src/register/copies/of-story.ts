import { shared } from '../words.js'
import { type Copyable, firstOf } from './copies.js'
import { type CopyKind, copyKind, type Sketch, sampleOf } from './sketch.js'

// The copies of one story.

export interface CopyOf<T> {
  story: T
  kind: CopyKind
  /** how much of the words of the one asked after stands in it, 0 to 1 */
  share: number
}

function shareOf(sketch: Sketch, other: Sketch): number {
  const own = sampleOf(sketch)
  return own.size === 0 ? 1 : shared([...own], sampleOf(other)) / own.size
}

/** Of these stories those that are copies of one, the likest first. */
export const copiesAmong = <T extends Copyable>(story: Copyable, others: readonly T[]): CopyOf<T>[] =>
  others
    .flatMap(other => {
      const kind = other.id === story.id ? null : copyKind(story.sketch, other.sketch)
      return kind === null ? [] : [{ story: other, kind, share: shareOf(story.sketch, other.sketch) }]
    })
    .sort((x, y) => y.share - x.share || (x.story.id < y.story.id ? -1 : 1))

/** The one of several copies of a text that was first, where dates or credits tell. */
export function firstAmong<T extends Copyable>(stories: readonly T[]): T | null {
  const open = stories.filter(one => stories.every(other => other === one || firstOf(one, other) !== other))
  const [first] = open
  return first && open.length === 1 && stories.length > 1 ? first : null
}
