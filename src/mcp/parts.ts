import { IsnadError } from '../model/errors.js'

/** A part of a list, from where the part before ended, and where the next begins. */
export function partFrom<T>(
  list: readonly T[],
  after: string | undefined,
  atOnce: number,
): { items: T[]; next: string | null } {
  const from = Number(after ?? 0)
  if (!Number.isInteger(from) || from < 0 || from > list.length)
    throw new IsnadError('usage', `after ${after} is no place in this list.`, 'Take it as the part before has told it.')
  const end = from + atOnce
  return { items: list.slice(from, end), next: end < list.length ? String(end) : null }
}
