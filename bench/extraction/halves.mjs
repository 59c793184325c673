import { createHash } from 'node:crypto'

/** Isnad was tuned on one half of the pages, by a hash of their ids; the other was only ever counted. */
export const halfOf = id => (createHash('sha256').update(id).digest()[0] % 2 === 0 ? 'tuned' : 'held')
