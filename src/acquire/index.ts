import { createReadStream } from 'node:fs'
import { IsnadError } from '../model/errors.js'
import { type Acquired, type Failure, failed, type GivenFacts } from './acquired.js'
import { fileError, findInputs, type Input, isJsonl } from './files.js'
import { acquireJsonl } from './jsonl.js'
import { acquireText } from './text.js'

export type { Acquired, Failure, GivenFacts } from './acquired.js'
export { needIsoDate } from './dates.js'

export type Chunks = AsyncIterable<Uint8Array>

/** What there is to read, found before anything is read. */
export interface Inputs {
  found: (Input | { failure: Failure })[]
  /** bytes in all, or null when that cannot be known */
  total: number | null
}

export async function gatherInputs(paths: readonly string[]): Promise<Inputs> {
  const found: Inputs['found'] = []
  let total: number | null = 0
  for await (const each of findInputs(paths)) {
    found.push(each)
    if ('path' in each) total = total === null || each.size === null ? null : total + each.size
  }
  return { found, total }
}

async function* again(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const opening = (chunk: Uint8Array): string => Buffer.from(chunk.subarray(0, 64)).toString('utf8')

/** Standard input is JSONL when it begins with an object. */
async function* acquireStdin(chunks: Chunks, given: GivenFacts): AsyncGenerator<Acquired> {
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  const whole = again(first.done ? new Uint8Array() : first.value, iterator)
  if (!first.done && /^\uFEFF?\s*\{/u.test(opening(first.value))) yield* acquireJsonl('-', whole, given)
  else yield await acquireText('-', whole, given)
}

async function* acquireInput({ path }: Input, given: GivenFacts, stdin: Chunks): AsyncGenerator<Acquired> {
  try {
    if (path === '-') yield* acquireStdin(stdin, given)
    else if (isJsonl(path)) yield* acquireJsonl(path, createReadStream(path), given)
    else yield await acquireText(path, createReadStream(path), given)
  } catch (error) {
    yield failed(path, error instanceof IsnadError ? error : fileError(path, error))
  }
}

/** Every page of the inputs in their order, and every failure in its place. */
export async function* acquire(inputs: Inputs, given: GivenFacts, stdin: Chunks): AsyncGenerator<Acquired> {
  for (const input of inputs.found) {
    if ('failure' in input) yield { ...input, bytes: 0 }
    else yield* acquireInput(input, given, stdin)
  }
}
