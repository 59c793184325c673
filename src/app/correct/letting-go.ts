import type { Store } from '../../store/store.js'

const holding = async (store: Store): Promise<Set<number>> =>
  new Set(
    (await store.corrections()).filter(({ state }) => state === 'holds' || state === 'overruled').map(({ n }) => n),
  )

/** Does the work and says which corrections have lost their hold by it. */
export async function lettingGo(store: Store, work: () => Promise<void>): Promise<number[]> {
  const before = await holding(store)
  await work()
  const after = await holding(store)
  return [...before].filter(n => !after.has(n))
}
