import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IsnadError } from '../../model/errors.js'
import { makePage } from '../../model/page.js'
import type { Page, Reading } from '../../model/records.js'
import { readPage } from '../read-page.js'
import { answerTo, resultOf } from './answer.js'
import { inOrder } from './in-order.js'
import { makePool } from './pool.js'
import { withThreads } from './reading.js'

const pause = (ms: number): Promise<void> => new Promise(go => setTimeout(go, ms))

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function* numbers(count: number, wait = 0): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    if (wait > 0) await pause(wait)
    yield n
  }
}

describe('work ahead', () => {
  it('gives results in the order of the items, whichever was done first', async () => {
    const late = async (n: number): Promise<number> => {
      await pause(n % 3 === 0 ? 12 : 1)
      return n
    }
    expect(await all(inOrder(numbers(20), 5, late))).toEqual([...Array(20).keys()])
  })

  it('begins no more than it is told to', async () => {
    let at = 0
    let most = 0
    const work = async (): Promise<void> => {
      most = Math.max(most, ++at)
      await pause(2)
      at--
    }
    await all(inOrder(numbers(20), 3, work))
    expect(most).toBe(3)
  })

  it('keeps no result back for an item that is long in coming', async () => {
    const taken: number[] = []
    const slow = async function* (): AsyncGenerator<number> {
      yield 1
      while (taken.length === 0) await pause(1)
      yield 2
    }
    for await (const n of inOrder(slow(), 4, async n => n)) taken.push(n)
    expect(taken).toEqual([1, 2])
  })

  it('fails where the item stands', async () => {
    const taken: number[] = []
    const work = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('two')
      return n
    }
    const take = async (): Promise<void> => {
      for await (const n of inOrder(numbers(5), 5, work)) taken.push(n)
    }
    await expect(take()).rejects.toThrow('two')
    expect(taken).toEqual([0, 1])
  })
})

// A thread that does what its pages say.
const program = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', page => {
      if (page.text === 'end') process.exit(3)
      if (page.text === 'throw') throw new Error('out of its mind')
      if (page.text === 'hang') for (;;);
      const much = { large: 600, huge: Infinity }[page.text] ?? 0
      for (let kept = []; kept.length < much; ) kept.push(new Array(131072).fill(kept.length + 0.5))
      const told = { code: 'knowledge/broken', message: 'no words', advice: 'Build.' }
      parentPort.postMessage(page.text === 'broken' ? { broken: told } : { made: { page } })
    })
  `)}`,
)

const pageWith = (text: string, n: number): Page => makePage(`page ${n}`, text, {})
const outcome = (result: Awaited<ReturnType<ReturnType<typeof makePool<'reading'>>['make']>>): string =>
  'stage' in result ? `${result.source}: ${result.error.code} ${result.error.message}` : result.page.source

describe('threads', () => {
  it.each([
    ['end', 'internal Reading the page ended its thread.'],
    ['throw', 'internal Reading the page ended its thread: out of its mind.'],
    ['hang', 'internal Reading the page took too long.'],
  ])('a page at which they %s fails alone', async (bad, error) => {
    const pool = makePool({ what: 'reading', threads: 2, program, patience: 1500 })
    const texts = Array.from({ length: 12 }, (_, n) => (n === 1 || n === 6 ? bad : 'good'))
    const results = await Promise.all(texts.map((text, n) => pool.make(pageWith(text, n))))
    await pool.close()
    expect(results.map(outcome)).toEqual(texts.map((text, n) => (text === bad ? `page ${n}: ${error}` : `page ${n}`)))
  })

  it('leave a page for which they have too little memory to one that has more, and give it up where that has too little', async () => {
    const pool = makePool({ what: 'reading', threads: 2, program })
    const texts = Array.from({ length: 12 }, (_, n) => ({ 1: 'large', 6: 'huge', 8: 'large' })[n] ?? 'good')
    const results = await Promise.all(texts.map((text, n) => pool.make(pageWith(text, n))))
    await pool.close()
    const failed = results.flatMap((result, n) => ('stage' in result ? [[n, result.error.message]] : []))
    expect(failed).toEqual([[6, expect.stringMatching(/ended its thread: .*memory/u)]])
  }, 60_000)

  it('are all stopped by knowledge that is broken', async () => {
    const pool = makePool({ what: 'reading', threads: 1, program })
    await expect(pool.make(pageWith('broken', 0))).rejects.toMatchObject({ code: 'knowledge/broken', advice: 'Build.' })
    await pool.close()
  })
})

const folder = new URL('../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => makePage(name, readFileSync(new URL(name, folder), 'utf8'), {}))

describe('a batch', () => {
  it('is read in threads as it is read in place', async () => {
    const batch = async function* () {
      for (const page of examples) yield { page, progress: { total: 1e9 } }
    }
    const read = await all(withThreads(batch(), 'reading', async ({ page }, read) => read(page), 2))
    expect(read).toEqual(examples.map(page => readPage(page)))
  })

  it('is read as it is in place though its threads have too little memory', async () => {
    const pages = [examples[0]!, makePage('all', examples.map(({ text }) => text).join('\n\n'), {})]
    const pool = makePool({ what: 'reading', threads: 1, memory: 16 })
    const read = await Promise.all(pages.map(pool.make))
    await pool.close()
    expect(read).toEqual(pages.map(page => readPage(page)))
  }, 60_000)

  it('tells what fails as it is told in place', () => {
    const [page] = examples
    const error = new IsnadError('internal', 'Reading the page failed: no.', 'Please report this with the page.')
    const { code, message, advice } = error
    expect(resultOf(page!, { failure: { code, message, advice } })).toEqual({
      source: page!.source,
      stage: 'read',
      error,
    })
    expect((resultOf(page!, answerTo(page!, 'reading')) as Reading).page.id).toBe(page!.id)
  })
})
