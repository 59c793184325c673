import type { Failure } from '../acquire/index.js'
import { IsnadError } from '../model/errors.js'
import type { Page } from '../model/records.js'
import type { Counts, PageData, Store } from '../store/store.js'
import { registerPath } from './places.js'
import { givenBy, type Progress, pagesOf, readPage, type Sources } from './read.js'
import { reader } from './reader.js'
import { isFatal, withRegister } from './register.js'
import { runsOf } from './runs.js'
import { addAddress } from './web/add-address.js'
import type { Step } from './web/follow.js'
import { sinceOf, usualLimit, withWeb } from './web/setting.js'
import { usualInterval } from './web/watch.js'

export interface AddCounts {
  added: number
  known: number
  failed: number
}

export interface AddReport extends AddCounts {
  register: string
  /** what the register holds now */
  holds: Counts
  /** what ended the batch before its end */
  stopped: IsnadError | null
}

/** Told after every page. */
export interface AddStep extends AddCounts {
  progress: Progress
  failure: Failure | null
  /** what happened on the web */
  step: Step | null
}

const facts = ({ id, source, url, outlet, retrieved, published, title }: PageData): string =>
  JSON.stringify([id, source, url, outlet, retrieved, published, title])

/** A page that this version has read already, with the same knowledge, need not be read again. */
async function isKnown(store: Store, page: Page): Promise<boolean> {
  const known = await store.known(page.id)
  return known !== null && known.reader === reader() && facts(known.facts) === facts(page)
}

// Where there was no page there is nothing to look at again; and what the user can see he need not be reminded of.
const nothingThere = new Set(['input/not-found', 'input/no-pages'])

async function setAside(store: Store, { source, stage, error }: Failure): Promise<void> {
  if (nothingThere.has(error.code)) return
  await store.quarantine({ source, stage, code: error.code, message: error.message })
}

const asError = (cause: unknown): IsnadError =>
  cause instanceof IsnadError
    ? cause
    : new IsnadError('internal', `Registering failed: ${String(cause)}`, 'Please report this with the page.', cause)

async function addPage(store: Store, page: Page): Promise<'added' | 'known' | Failure> {
  try {
    if (await isKnown(store, page)) return 'known'
    const reading = readPage(page)
    if ('stage' in reading) return reading
    const { outcome } = await store.add(reading, reader())
    return outcome === 'same' ? 'known' : 'added'
  } catch (cause) {
    const error = asError(cause)
    if (isFatal(error) || error.code === 'knowledge/broken') throw error
    return { source: page.source, stage: 'register', error }
  }
}

type Tell = (step: AddStep) => void

async function addFiles(store: Store, sources: Sources, tell: Tell, counts: AddCounts): Promise<void> {
  for await (const { progress, ...item } of pagesOf(sources)) {
    const result = 'failure' in item ? item.failure : await addPage(store, item.page)
    if (typeof result === 'string') counts[result]++
    else {
      counts.failed++
      await setAside(store, result)
    }
    tell({ ...counts, progress, failure: typeof result === 'string' ? null : result, step: null })
  }
}

const countedAs = { added: 'added', changed: 'added', known: 'known', unchanged: 'known', failed: 'failed' } as const

/** What is added from the web, step by step; of a feed or sitemap, the pages that are not in the register. */
async function addWeb(store: Store, sources: Sources, tell: Tell, counts: AddCounts): Promise<void> {
  const { paths, web: settings = {} } = sources
  const told = (step: Step): void => {
    if (step.outcome === 'feed-failed') counts.failed++
    else if (step.outcome in countedAs) counts[countedAs[step.outcome as keyof typeof countedAs]]++
    const failure = 'failure' in step ? step.failure : null
    tell({ ...counts, progress: { done: 0, total: null }, failure, step })
  }
  await withWeb(settings, async web => {
    const { limit = usualLimit, stop = null } = settings
    const since = sinceOf(settings)
    const work = { store, web, given: givenBy(sources), interval: usualInterval, since, tell: told, stop }
    for (const path of paths) await addAddress(work, path, limit)
  })
}

async function addAll(store: Store, sources: Sources, tell: Tell, counts: AddCounts): Promise<void> {
  givenBy(sources)
  for (const { web, paths } of runsOf(sources.paths))
    await (web ? addWeb : addFiles)(store, { ...sources, paths }, tell, counts)
}

/** Reads pages into the register. What is in it already stays as it is; a page that fails is set aside. */
export async function add(sources: Sources & { register?: string }, tell: Tell = () => {}): Promise<AddReport> {
  const register = registerPath(sources.register)
  return withRegister(register, { create: true }, async store => {
    const counts: AddCounts = { added: 0, known: 0, failed: 0 }
    let stopped: IsnadError | null = null
    try {
      await addAll(store, sources, tell, counts)
    } catch (cause) {
      if (!(cause instanceof IsnadError) || !isFatal(cause)) throw cause
      stopped = cause
    }
    return { ...counts, register, holds: await store.counts(), stopped }
  })
}
