import { Worker } from 'node:worker_threads'
import type { Failure } from '../../acquire/acquired.js'
import { codeOf, IsnadError, messageOf } from '../../model/errors.js'
import type { Page } from '../../model/records.js'
import { type Answer, resultOf } from './answer.js'
import type { Made, What } from './makes.js'

/** Makes something of a page, here or in a thread. */
export type Make<W extends What> = (page: Page) => Promise<Made<W> | Failure>

export interface Pool<W extends What> {
  make: Make<W>
  close(): Promise<void>
}

export interface PoolOptions<W extends What> {
  what: W
  threads: number
  /** what the threads run */
  program?: URL
  /** how long a page may take, in milliseconds: thousands of times as long as the longest that was met */
  patience?: number
  /** how much each thread may hold, in megabytes: some times what the knowledge and usual pages take */
  memory?: number
}

interface Job<W extends What> {
  page: Page
  done: (result: Made<W> | Failure) => void
  failed: (cause: unknown) => void
}

interface Thread<W extends What> {
  worker: Worker
  /** the page that it reads, and those that wait for it: who registers is long at the disk and hands out none meanwhile */
  jobs: Job<W>[]
  timer: NodeJS.Timeout | null
  /** what it died of */
  fault: unknown
}

const inHand = 16
const usual = 384
// One page must not take all the memory that there is.
const most = 1024
/** what is new in a thread and most of it soon gone: all are to fit into a gigabyte, with who registers */
const young = 16

// The program that was built, from `src` as from `dist`: a thread runs no TypeScript.
const built = new URL('../../../dist/app/threads/thread.js', import.meta.url)

const gaveUp = ({ source }: Page, why: string): Failure => ({
  source,
  stage: 'read',
  error: new IsnadError(
    'internal',
    `Reading the page ${why}.`,
    'The other pages are read. Please report this with it.',
  ),
})

const endOf = ({ fault }: Pick<Thread<What>, 'fault'>): string =>
  fault === null ? 'ended its thread' : `ended its thread: ${messageOf(fault)}`

const isTooLittle = (cause: unknown): boolean => codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Threads that read pages. A page that ends its thread, or that takes too long, fails alone; another thread takes the place.
 * One that only needs more memory than pages usually do is read again in a thread of its own, one after another.
 */
export function makePool<W extends What>({
  what,
  threads: count,
  program = built,
  patience = 120_000,
  memory = usual,
}: PoolOptions<W>): Pool<W> {
  const waiting: Job<W>[] = []
  const threads = new Set<Thread<W>>()
  let closed = false
  let large: Pool<W> | null = null
  let largeOnes: Promise<void> = Promise.resolve()

  async function readLarge({ page, done, failed }: Job<W>): Promise<void> {
    if (closed) return
    large = makePool({ what, threads: 1, program, patience, memory: most })
    await large.make(page).then(done, failed)
    await large.close()
    large = null
  }

  function giveUp(job: Job<W>, why: string, cause: unknown): void {
    if (memory < most && isTooLittle(cause)) largeOnes = largeOnes.then(() => readLarge(job))
    else job.done(gaveUp(job.page, why))
  }

  function begin(thread: Thread<W>): void {
    if (thread.timer) clearTimeout(thread.timer)
    thread.timer = thread.jobs.length > 0 ? setTimeout(() => replace(thread, 'took too long'), patience) : null
  }

  function feed(thread: Thread<W>): void {
    while (thread.jobs.length < inHand && waiting.length > 0) {
      const job = waiting.shift()!
      thread.jobs.push(job)
      if (thread.jobs.length === 1) begin(thread)
      thread.worker.postMessage(job.page)
    }
  }

  function take(thread: Thread<W>, answer: Answer<W>): void {
    const job = thread.jobs.shift()!
    begin(thread)
    try {
      job.done(resultOf(job.page, answer))
    } catch (cause) {
      job.failed(cause)
    }
    feed(thread)
  }

  // The first page was being read; those behind it had not been begun.
  function replace(thread: Thread<W>, why: string, cause?: unknown): void {
    if (!threads.delete(thread) || closed) return
    if (thread.timer) clearTimeout(thread.timer)
    const [job, ...others] = thread.jobs
    waiting.unshift(...others)
    void thread.worker.terminate()
    if (job) giveUp(job, why, cause)
    if (waiting.length > 0) feed(start())
  }

  function start(): Thread<W> {
    const worker = new Worker(program, {
      workerData: what,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
    })
    const thread: Thread<W> = { worker, jobs: [], timer: null, fault: null }
    worker.on('message', (answer: Answer<W>) => take(thread, answer))
    // An error may come before answers that were given before it; the end comes behind them all.
    worker.on('error', cause => {
      thread.fault = cause
    })
    worker.on('exit', () => replace(thread, endOf(thread), thread.fault))
    threads.add(thread)
    return thread
  }

  function idlest(): Thread<W> {
    let found: Thread<W> | null = null
    for (const thread of threads) if (!found || thread.jobs.length < found.jobs.length) found = thread
    return found && (found.jobs.length === 0 || threads.size === count) ? found : start()
  }

  return {
    make: page =>
      new Promise((done, failed) => {
        waiting.push({ page, done, failed })
        feed(idlest())
      }),
    async close() {
      closed = true
      for (const { timer } of threads) if (timer) clearTimeout(timer)
      await Promise.all([large?.close(), ...[...threads].map(({ worker }) => worker.terminate())])
    },
  }
}
