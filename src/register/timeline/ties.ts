import type { Entry } from '../../model/records.js'
import { byText } from '../words.js'

// Who is in contact with whom, counted over entries.

/** Two who had contact: of contacts that took place, how many of which kind. */
export interface Tie {
  a: string
  b: string
  times: number
  /** contacts that were planned, denied or called off */
  otherwise: number
  /** the last day of one that took place, where it is known */
  last: string | null
  kinds: Record<string, number>
}

/** What of an entry ties somebody to somebody. */
export interface Tying extends Pick<Entry, 'kind' | 'status' | 'participants'> {
  /** the value of its date, in EDTF */
  date: string | null
}

const takesPlace = new Set(['happened', 'ongoing'])

/** Whether it is told as something that was or is. */
export const tookPlace = ({ status }: Pick<Entry, 'status'>): boolean => takesPlace.has(status)

/** The day of a value in EDTF; null where only bounds of it are known. */
export const dayOf = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}/u.test(date) ? date.slice(0, 10) : null

const pairsOf = ({ participants }: Tying): [string, string][] => {
  const all = [...new Set(participants)].sort(byText)
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [string, string] => [a, b]))
}

function count(tie: Tie, entry: Tying): void {
  if (!tookPlace(entry)) {
    tie.otherwise++
    return
  }
  const kind = entry.kind!
  const day = dayOf(entry.date)
  tie.times++
  tie.kinds[kind] = (tie.kinds[kind] ?? 0) + 1
  if (day !== null && day > (tie.last ?? '')) tie.last = day
}

/** Counts one entry more; what is no contact ties nobody. */
export function addTies(ties: Map<string, Tie>, entry: Tying): void {
  if (entry.kind === null) return
  for (const [a, b] of pairsOf(entry)) {
    const key = `${a} ${b}`
    const tie = ties.get(key) ?? { a, b, times: 0, otherwise: 0, last: null, kinds: {} }
    ties.set(key, tie)
    count(tie, entry)
  }
}

/** The most frequent first. */
export const inOrder = (ties: ReadonlyMap<string, Tie>): Tie[] =>
  [...ties.values()].sort(
    (x, y) => y.times - x.times || y.otherwise - x.otherwise || byText(x.a, y.a) || byText(x.b, y.b),
  )
