import type { Mention, TimeExpression } from '../model/records.js'
import type { Span } from '../text/span.js'

const isWithin = ([start, end]: Span, [from, to]: Span): boolean => start >= from && end <= to

/** The times that are no part of somebody's name: «لويجي دي مايو» tells no May. */
export function outsideNames(times: TimeExpression[], mentions: readonly Mention[]): TimeExpression[] {
  const names = mentions.filter(({ kind, how }) => kind === 'person' && (how === 'name' || how === 'surname'))
  return times.filter(({ span }) => !names.some(({ head }) => isWithin(span, head)))
}
