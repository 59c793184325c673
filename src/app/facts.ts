import type { Counts, Store } from '../store/store.js'
import { type Counted, tallyIn } from './entries.js'

/** What a register holds, at a glance. */
export interface RegisterFacts extends Counts {
  tally: Counted
  outlets: string[]
}

export async function factsIn(store: Store): Promise<RegisterFacts> {
  return { ...(await store.counts()), tally: await tallyIn(store, {}), outlets: await store.outlets() }
}
