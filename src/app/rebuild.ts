import type { Failure } from '../acquire/index.js'
import type { Counts, Store } from '../store/store.js'
import { lettingGo } from './correct/letting-go.js'
import { registerPath } from './places.js'
import { readPage } from './read-page.js'
import { reader } from './reader.js'
import { withRegister } from './register.js'

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

async function readAgain(store: Store, id: string): Promise<'changed' | 'same' | Failure> {
  const kept = await store.reading(id)
  // Taken out meanwhile by somebody else.
  if (!kept) return 'same'
  const reading = readPage(kept.page)
  if ('stage' in reading) return reading
  const { outcome } = await store.reread(reading, reader())
  return outcome === 'same' ? 'same' : 'changed'
}

/**
 * Reads every page again that another reader has read, each in its own transaction, then derives everything anew in one. Broken
 * off, it has lost nothing and goes on where it was. A page that this reader cannot read keeps the reading that it had.
 */
export async function rebuild(register?: string, tell: (step: RebuildStep) => void = () => {}): Promise<RebuildReport> {
  return withRegister(register, { create: false }, async store => {
    const counts: RebuildCounts = { changed: 0, same: 0, failed: 0 }
    const pages = await store.unread(reader())
    const letGo = await lettingGo(store, async () => {
      for (const [i, id] of pages.entries()) {
        const result = await readAgain(store, id)
        if (typeof result === 'string') counts[result]++
        else counts.failed++
        const failure = typeof result === 'string' ? null : result
        tell({ ...counts, progress: { done: i + 1, total: pages.length }, failure })
      }
      await store.rebuild()
    })
    const holds = await store.counts()
    return { ...counts, register: registerPath(register), known: holds.pages - pages.length, holds, letGo }
  })
}
