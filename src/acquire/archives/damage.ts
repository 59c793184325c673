import { IsnadError } from '../../model/errors.js'

/** A part of an archive that cannot be read: where it stands, how much was passed over, why, and what it was where that is known. */
export interface Damage {
  offset: number
  length: number
  cause: string
  url: string | null
}

export function damaged({ offset, length, cause, url }: Damage): IsnadError {
  const what = url === null ? '' : ` (${url})`
  return new IsnadError(
    'input/damaged',
    `The member at byte ${offset}${what} is damaged: ${cause}; ${length} bytes were passed over.`,
    'The other members are read. Fetch the archive again if you need this one.',
  )
}
