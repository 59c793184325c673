import { createReadStream } from 'node:fs'
import { IsnadError } from '../model/errors.js'
import { type Acquired, type Failure, failed, type GivenFacts } from './acquired.js'
import { fileError, findInputs, type Input } from './files.js'
import { acquireStream, type Stream } from './stream.js'

export type { Acquired, Failure, GivenFacts } from './acquired.js'
export { needIsoDate } from './dates.js'
export { needFieldMap } from './scraped.js'

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

/** Bytes as they are read, counted. */
async function* counted(chunks: Chunks, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count.bytes += chunk.length
    yield chunk
  }
}

// A stream is opened when the first bytes are asked for: archives that are read at any place never do.
async function* opened(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 256 * 1024 })
}

async function* acquireInput({ path, size }: Input, given: GivenFacts, stdin: Chunks): AsyncGenerator<Acquired> {
  const count = { bytes: 0 }
  let told = 0
  const standard = path === '-'
  const stream: Stream = {
    source: path,
    name: standard ? '' : path,
    chunks: counted(standard ? stdin : opened(path), count),
    path: standard ? null : path,
  }
  try {
    for await (const acquired of acquireStream(stream, given)) {
      // an archive that is read at any place counts for itself
      yield { ...acquired, bytes: count.bytes > 0 ? count.bytes - told : acquired.bytes }
      told = count.bytes
    }
  } catch (error) {
    yield failed(path, error instanceof IsnadError ? error : fileError(path, error), Math.max((size ?? told) - told, 0))
  }
}

/** Every page of the inputs in their order, and every failure in its place. */
export async function* acquire(inputs: Inputs, given: GivenFacts, stdin: Chunks): AsyncGenerator<Acquired> {
  for (const input of inputs.found) {
    if ('failure' in input) yield { ...input, bytes: 0 }
    else yield* acquireInput(input, given, stdin)
  }
}
