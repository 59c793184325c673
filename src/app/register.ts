import type { IsnadError } from '../model/errors.js'
import type { Store } from '../store/store.js'
import { registerPath } from './places.js'
import { takeSupplement } from './world-update/supplement.js'

interface Opening {
  /** false: a register that is not there is an error */
  create: boolean
}

/** Opens the register that is meant, does the work and closes it, whatever happens. */
export async function withRegister<T>(
  named: string | undefined,
  { create }: Opening,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  takeSupplement()
  const { openSqlite } = await import('../store/sqlite.js')
  const store = await openSqlite(registerPath(named), { create, now: () => new Date().toISOString() })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Errors of the register itself: the next page would fail in the same way. */
export const isFatal = (error: IsnadError): boolean =>
  error.code.startsWith('register/') && error.code !== 'register/busy'
