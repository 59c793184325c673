import { IsnadError } from '../model/errors.js'
import type { Chronicle, Past, Store } from '../store/store.js'
import { findEntry } from './entries.js'
import { formerId } from './former.js'
import { withRegister } from './register.js'

/** What became of an entry, with who corrected it. */
export interface History extends Chronicle {
  /** the entry that there is now; null where it is gone */
  entry: string | null
  /** of the corrections that are its causes: what they say and who said so */
  corrections: ReadonlyMap<number, string>
}

async function idOf(store: Store, wanted: string): Promise<{ id: string; entry: string | null }> {
  try {
    const { id } = await findEntry(store, wanted)
    return { id, entry: id }
  } catch (cause) {
    if (!(cause instanceof IsnadError) || cause.code !== 'register/entry-gone') throw cause
    return { id: await formerId(store, wanted), entry: null }
  }
}

const numberIn = ({ cause }: Past): number[] =>
  'correction' in cause ? [cause.correction] : 'undone' in cause ? [cause.undone] : []

/** What became of an entry since it was first made, by any id that it had. */
export async function historyIn(store: Store, wanted: string): Promise<History> {
  const { id, entry } = await idOf(store, wanted)
  const chronicle = await store.history(id)
  const numbers = new Set(chronicle.changes.flatMap(numberIn))
  const said = numbers.size === 0 ? [] : await store.corrections()
  const corrections = new Map(
    said.filter(({ n }) => numbers.has(n)).map(({ n, by, why }) => [n, why ? `${by}: ${why}` : by]),
  )
  return { ...chronicle, entry, corrections }
}

export const history = (wanted: string, register?: string): Promise<History> =>
  withRegister(register, { create: false }, store => historyIn(store, wanted))
