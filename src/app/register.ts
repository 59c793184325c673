import type { IsnadError } from '../model/errors.js'
import type { Store } from '../store/store.js'
import { registerPath } from './places.js'
import { takeSupplement } from './world-update/supplement.js'

interface Opening {
  /** false: a register that is not there is an error */
  create: boolean
}

/** An opened register, for what stays up and asks it many things; whoever opens it closes it. */
export type Register = Store

export async function openRegister(named: string | undefined, { create }: Opening): Promise<Register> {
  takeSupplement()
  const { openSqlite } = await import('../store/sqlite.js')
  return openSqlite(registerPath(named), { create, now: () => new Date().toISOString() })
}

/** Opens the register that is meant, does the work and closes it, whatever happens. */
export async function withRegister<T>(
  named: string | undefined,
  opening: Opening,
  work: (store: Register) => Promise<T>,
): Promise<T> {
  const store = await openRegister(named, opening)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Errors of the register itself: the next page would fail in the same way. */
export const isFatal = (error: IsnadError): boolean =>
  error.code.startsWith('register/') && error.code !== 'register/busy'
