import {
  acquire,
  type Chunks,
  type Failure,
  type GivenFacts,
  gatherInputs,
  needFieldMap,
  needIsoDate,
} from '../acquire/index.js'
import { type FoundList, pagesAt } from '../acquire/web/pages-at.js'
import type { Page, Reading } from '../model/records.js'
import { runsOf } from './runs.js'
import { withThreads } from './threads/reading.js'
import { sinceOf, usualLimit, type WebSettings, webOf } from './web/setting.js'

export interface Sources {
  paths: readonly string[]
  published?: string
  outlet?: string
  /** what `--fields` says: a scraper, or the names of fields */
  fields?: string
  stdin: Chunks
  /** for addresses of the web; `found` is told what is a feed and no page */
  web?: WebSettings & { found?: (list: FoundList) => void | Promise<void> }
}

/** How far a batch has come, in bytes; the total is not known of standard input. */
export interface Progress {
  done: number
  total: number | null
}

export type PageItem = ({ page: Page } | { failure: Failure }) & { progress: Progress }
export type ReadItem = ({ reading: Reading } | { failure: Failure }) & { progress: Progress }

export function givenBy({ published, outlet, fields }: Pick<Sources, 'published' | 'outlet' | 'fields'>): GivenFacts {
  return {
    ...(published === undefined ? {} : { published: needIsoDate(published, '--published') }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(fields === undefined ? {} : { fields: needFieldMap(fields) }),
  }
}

async function* pagesOfFiles(sources: Sources, given: GivenFacts): AsyncGenerator<PageItem> {
  const inputs = await gatherInputs(sources.paths)
  let done = 0
  for await (const { bytes, ...item } of acquire(inputs, given, sources.stdin)) {
    done += bytes
    yield { ...item, progress: { done, total: inputs.total } }
  }
}

async function* pagesOfWeb({ paths, web: settings = {} }: Sources, given: GivenFacts): AsyncGenerator<PageItem> {
  const since = sinceOf(settings)
  const web = webOf(settings)
  const { limit = usualLimit, found = () => {} } = settings
  let done = 0
  try {
    for (const path of paths)
      for await (const { bytes, ...item } of pagesAt({ web, given, limit, since, found }, path)) {
        done += bytes
        yield { ...item, progress: { done, total: null } }
      }
  } finally {
    await web.close()
  }
}

/** The pages of the sources in their order. Wrong facts are refused before anything is read. */
export async function* pagesOf(sources: Sources): AsyncGenerator<PageItem> {
  const given = givenBy(sources)
  for (const { web, paths } of runsOf(sources.paths))
    yield* (web ? pagesOfWeb : pagesOfFiles)({ ...sources, paths }, given)
}

/** Reads pages, and gives them in their order; what cannot be read is told in its place. */
export async function* readPages(sources: Sources): AsyncGenerator<ReadItem> {
  yield* withThreads(pagesOf(sources), 'reading', async (item, read): Promise<ReadItem> => {
    if ('failure' in item) return item
    const { page, progress } = item
    const result = await read(page)
    return 'stage' in result ? { failure: result, progress } : { reading: result, progress }
  })
}
