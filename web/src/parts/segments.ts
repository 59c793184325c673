// Marks on a text may overlap as they like. The text is cut wherever one begins or ends, and each piece knows which marks lie on it:
// one flat list, in which no mark is within another.

export type Span = readonly [number, number]

export interface Segment {
  from: number
  to: number
  /** places in the list of spans, in the order in which these begin */
  covers: readonly number[]
}

const none: readonly number[] = []

/** The part of a text in pieces; spans that reach out of it count as far as they lie within. `at` cuts besides. */
export function cut([from, to]: Span, spans: readonly Span[], at: readonly number[] = []): Segment[] {
  const clipped = spans.map(([start, end]): Span => [Math.max(start, from), Math.min(end, to)])
  const within = clipped
    .flatMap((span, i) => (span[0] < span[1] ? [i] : []))
    .sort((a, b) => clipped[a]![0] - clipped[b]![0])
  const places = [from, to, ...at.filter(place => place > from && place < to), ...within.flatMap(i => clipped[i]!)]
  const bounds = [...new Set(places)].sort((a, b) => a - b)
  let open = none
  let next = 0
  return bounds.slice(0, -1).map((start, i) => {
    const left = open.filter(each => clipped[each]![1] > start)
    const first = next
    while (next < within.length && clipped[within[next]!]![0] <= start) next += 1
    const begun = within.slice(first, next)
    open = begun.length === 0 && left.length === open.length ? open : [...left, ...begun]
    return { from: start, to: bounds[i + 1]!, covers: open.length === 0 ? none : open }
  })
}
