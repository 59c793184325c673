import { acquireStream } from '../acquire/stream.js'
import { IsnadError } from '../model/errors.js'
import type { Page, Reading } from '../model/records.js'
import type { Added, Store } from '../store/store.js'
import { withoutTerminal } from './advice.js'
import { givenBy, readPages } from './read.js'
import { read } from './read-given.js'
import { readPage } from './read-page.js'
import { reader } from './reader.js'

// What somebody hands over while a register is open: a text, an address or a file. He is there to be told what failed.

export interface FileGiven {
  name: string
  bytes: Uint8Array
}

export interface AddGiven {
  text?: string
  url?: string
  file?: FileGiven
  outlet?: string
  published?: string
  title?: string
}

export interface AddedPage extends Pick<Page, 'id' | 'source' | 'title'> {
  outcome: Added['outcome']
  /** the entries that it is told in */
  entries: string[]
}

export interface GivenReport {
  pages: AddedPage[]
  failed: { source: string; code: string; message: string; advice: string }[]
}

type Had = Reading | { source: string; error: IsnadError }

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item
}

async function* ofFile({ name, bytes }: FileGiven, facts: AddGiven): AsyncGenerator<Had> {
  const stream = { source: name, name, chunks: once(bytes), path: null }
  for await (const acquired of acquireStream(stream, givenBy(facts)))
    yield 'page' in acquired ? readPage(acquired.page) : acquired.failure
}

async function* ofAddress(url: string, facts: AddGiven): AsyncGenerator<Had> {
  const sources = { ...facts, paths: [url], stdin: once(new Uint8Array()) }
  for await (const item of readPages(sources)) yield 'reading' in item ? item.reading : item.failure
}

const isAddress = /^https?:\/\//iu

function readingsOf({ text, url, file, ...facts }: AddGiven): AsyncIterable<Had> {
  if (file) return ofFile(file, facts)
  if (text !== undefined) return once(read({ ...facts, text, ...(url === undefined ? {} : { url }) }))
  if (url !== undefined && isAddress.test(url)) return ofAddress(url, facts)
  throw new IsnadError('usage', 'There is nothing to add.', 'Give a text, an address that begins with http, or a file.')
}

/** Reads what is given into an opened register. What fails is told and not set aside. */
export async function addGivenIn(store: Store, given: AddGiven): Promise<GivenReport> {
  const report: GivenReport = { pages: [], failed: [] }
  for await (const had of readingsOf(given)) {
    if ('error' in had) {
      report.failed.push({ source: had.source, code: had.error.code, ...withoutTerminal(had.error) })
      continue
    }
    const { id, source, title } = had.page
    const { outcome } = await store.add(had, reader())
    const entries = [...new Set((await store.entriesOfPage(id)).values())]
    report.pages.push({ id, source, title, outcome, entries })
  }
  return report
}
