import type { PloverType } from '../../../model/records.js'

/** What is done by saying it: told by a verb of uttering, and by who says something else meanwhile. */
const spoken: ReadonlySet<PloverType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
])

export const isSpoken = (type: PloverType): boolean => spoken.has(type)
