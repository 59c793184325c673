import { Worker } from 'node:worker_threads'
import type { Failure } from '../../acquire/acquired.js'
import { codeOf, IsnadError, messageOf } from '../../model/errors.js'
import type { Page, Reading } from '../../model/records.js'
import { type Answer, resultOf } from './answer.js'

/** Reads a page, here or in a thread. */
export type Read = (page: Page) => Promise<Reading | Failure>

export interface Pool {
  read: Read
  close(): Promise<void>
}

export interface PoolOptions {
  threads: number
  /** what the threads run */
  program?: URL
  /** how long a page may take, in milliseconds: thousands of times as long as the longest that was met */
  patience?: number
  /** how much each thread may hold, in megabytes: some times what the knowledge and usual pages take */
  memory?: number
}

interface Job {
  page: Page
  done: (result: Reading | Failure) => void
  failed: (cause: unknown) => void
}

interface Thread {
  worker: Worker
  /** the page that it reads, and those that wait for it: who registers is long at the disk and hands out none meanwhile */
  jobs: Job[]
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

const endOf = ({ fault }: Thread): string =>
  fault === null ? 'ended its thread' : `ended its thread: ${messageOf(fault)}`

const isTooLittle = (cause: unknown): boolean => codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Threads that read pages. A page that ends its thread, or that takes too long, fails alone; another thread takes the place.
 * One that only needs more memory than pages usually do is read again in a thread of its own, one after another.
 */
export function makePool({ threads: count, program = built, patience = 120_000, memory = usual }: PoolOptions): Pool {
  const waiting: Job[] = []
  const threads = new Set<Thread>()
  let closed = false
  let large: Pool | null = null
  let largeOnes: Promise<void> = Promise.resolve()

  async function readLarge({ page, done, failed }: Job): Promise<void> {
    if (closed) return
    large = makePool({ threads: 1, program, patience, memory: most })
    await large.read(page).then(done, failed)
    await large.close()
    large = null
  }

  function giveUp(job: Job, why: string, cause: unknown): void {
    if (memory < most && isTooLittle(cause)) largeOnes = largeOnes.then(() => readLarge(job))
    else job.done(gaveUp(job.page, why))
  }

  function begin(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer)
    thread.timer = thread.jobs.length > 0 ? setTimeout(() => replace(thread, 'took too long'), patience) : null
  }

  function feed(thread: Thread): void {
    while (thread.jobs.length < inHand && waiting.length > 0) {
      const job = waiting.shift()!
      thread.jobs.push(job)
      if (thread.jobs.length === 1) begin(thread)
      thread.worker.postMessage(job.page)
    }
  }

  function take(thread: Thread, answer: Answer): void {
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
  function replace(thread: Thread, why: string, cause?: unknown): void {
    if (!threads.delete(thread) || closed) return
    if (thread.timer) clearTimeout(thread.timer)
    const [job, ...others] = thread.jobs
    waiting.unshift(...others)
    void thread.worker.terminate()
    if (job) giveUp(job, why, cause)
    if (waiting.length > 0) feed(start())
  }

  function start(): Thread {
    const worker = new Worker(program, {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
    })
    const thread: Thread = { worker, jobs: [], timer: null, fault: null }
    worker.on('message', (answer: Answer) => take(thread, answer))
    // An error may come before answers that were given before it; the end comes behind them all.
    worker.on('error', cause => {
      thread.fault = cause
    })
    worker.on('exit', () => replace(thread, endOf(thread), thread.fault))
    threads.add(thread)
    return thread
  }

  function idlest(): Thread {
    let found: Thread | null = null
    for (const thread of threads) if (!found || thread.jobs.length < found.jobs.length) found = thread
    return found && (found.jobs.length === 0 || threads.size === count) ? found : start()
  }

  return {
    read: page =>
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
