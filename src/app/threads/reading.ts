import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { Failure } from '../../acquire/acquired.js'
import { inOrder } from './in-order.js'
import { type Made, makes, type What } from './makes.js'
import { type Make, makePool } from './pool.js'

// A thread takes as long to begin as some dozens of pages do to be read: fewer are read in place.
const fewPages = 40
const fewBytes = 200_000
// More would only wait for the one that writes, and each has its own words in memory.
const mostThreads = 4
// Each has a heap of its own, and all of them one memory: a heap is put in order before it grows by more than this.
const growth = '--heap-growing-percent=20'
// Each compiles the program for itself: only what is run very often is worth it.
const patience = '--interrupt-budget=1000000'
// so many pages for each thread wait to be taken
const aheadPerThread = 24

const inPlace =
  <W extends What>(what: W): Make<W> =>
  async page =>
    makes[what](page) as Made<W> | Failure

/** What is known of the size of a batch, in bytes; null where nothing is. */
interface Sized {
  progress: { total: number | null }
}

const isLarge = ({ progress: { total } }: Sized): boolean => total !== null && total > fewBytes

/**
 * Works on the items of a batch with threads that make something of pages, as soon as it is known to be a large one. The results
 * come in the order of the items, whichever was done first.
 */
export async function* withThreads<W extends What, T extends Sized, R>(
  batch: AsyncIterable<T>,
  what: W,
  work: (item: T, make: Make<W>) => Promise<R>,
  threads = Math.min(mostThreads, availableParallelism() - 1),
): AsyncGenerator<R> {
  const items = batch[Symbol.asyncIterator]()
  try {
    let next = await items.next()
    for (let n = 0; !next.done && (threads < 1 || (n < fewPages && !isLarge(next.value))); n++) {
      yield await work(next.value, inPlace(what))
      next = await items.next()
    }
    if (next.done) return
    for (const flag of [growth, patience]) setFlagsFromString(flag)
    const pool = makePool({ what, threads })
    try {
      yield* inOrder(beginningWith(next.value, items), threads * aheadPerThread, item => work(item, pool.make))
    } finally {
      await pool.close()
    }
  } finally {
    void items.return?.()
  }
}

async function* beginningWith<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
