import type { Failure } from '../acquire/index.js'
import type { Page, Reading } from '../model/records.js'
import type { Counts, Store } from '../store/store.js'
import { lettingGo } from './correct/letting-go.js'
import { registerPath } from './places.js'
import { reader } from './reader.js'
import { withRegister } from './register.js'
import { withThreads } from './threads/reading.js'

export interface RebuildCounts {
  /** pages that this reader reads otherwise than the one before */
  changed: number
  same: number
  failed: number
}

export interface RebuildStep extends RebuildCounts {
  progress: { done: number; total: number }
  failure: Failure | null
}

export interface RebuildReport extends RebuildCounts {
  register: string
  /** pages that this reader had read already, as after a rebuild that was broken off */
  known: number
  holds: Counts
  /** corrections that hold to nothing any more */
  letGo: number[]
}

type Again = Reading | Failure | 'gone'

/** Of a page that somebody else has taken out meanwhile there is nothing to read. */
const readAgain =
  (store: Store) =>
  async ({ id }: { id: string }, read: (page: Page) => Promise<Reading | Failure>): Promise<Again> => {
    const kept = await store.reading(id)
    return kept ? read(kept.page) : 'gone'
  }

async function keepAgain(store: Store, again: Again): Promise<'changed' | 'same' | Failure> {
  if (again === 'gone') return 'same'
  if ('stage' in again) return again
  const { outcome } = await store.reread(again, reader())
  return outcome === 'same' ? 'same' : 'changed'
}

async function* batchOf(ids: readonly string[]): AsyncGenerator<{ id: string; progress: { total: null } }> {
  for (const id of ids) yield { id, progress: { total: null } }
}

/**
 * Reads every page again that another reader has read, each in its own transaction, then derives everything anew in one. Broken
 * off, it has lost nothing and goes on where it was. A page that this reader cannot read keeps the reading that it had.
 */
export async function rebuildIn(
  store: Store,
  tell: (step: RebuildStep) => void = () => {},
): Promise<Omit<RebuildReport, 'register'>> {
  const counts: RebuildCounts = { changed: 0, same: 0, failed: 0 }
  const pages = await store.unread(reader())
  const letGo = await lettingGo(store, async () => {
    let done = 0
    for await (const again of withThreads(batchOf(pages), 'reading', readAgain(store))) {
      const result = await keepAgain(store, again)
      done++
      if (typeof result === 'string') counts[result]++
      else counts.failed++
      const failure = typeof result === 'string' ? null : result
      tell({ ...counts, progress: { done, total: pages.length }, failure })
    }
    await store.rebuild()
  })
  const holds = await store.counts()
  return { ...counts, known: holds.pages - pages.length, holds, letGo }
}

export const rebuild = (register?: string, tell?: (step: RebuildStep) => void): Promise<RebuildReport> =>
  withRegister(register, { create: false }, async store => ({
    register: registerPath(register),
    ...(await rebuildIn(store, tell)),
  }))
