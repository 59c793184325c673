import type { Document } from '../../acquire/document.js'
import { type Feed, type FeedKind, type Listed, notBefore, stampOf } from '../../acquire/feeds/feed.js'
import { feedLinksIn } from '../../acquire/feeds/links.js'
import { listOf } from '../../acquire/feeds/of-document.js'
import type { Failure } from '../../acquire/index.js'
import type { Trouble } from '../../acquire/web/trouble.js'
import type { Validators } from '../../acquire/web/web.js'
import { IsnadError } from '../../model/errors.js'
import type { Found, WatchedFeed } from '../../store/store.js'
import { patience, quarantined, type Work } from './visit.js'

// A feed is asked what it names. What it names is on disk, as still to be fetched, before anything of it is fetched.

export type Polled = { url: string } & (
  | {
      outcome: 'feed'
      kind: FeedKind
      title: string | null
      /** pages that it names, those that were not known, and those that it tells of as changed */
      items: number
      fresh: number
      changed: number
      lists: Listed[]
      noticed: string[]
    }
  | { outcome: 'feed-unchanged'; waiting: number }
  | { outcome: 'feed-failed'; failure: Failure; again: string | null }
)

export interface Polling extends Work {
  /** milliseconds from one poll of a feed to the next */
  interval: number
  /** pages that are told to be older are not wanted */
  since: string | null
}

const iso = (time: number): string => new Date(time).toISOString()

const newFeed = (url: string): WatchedFeed => ({
  ...{ url, kind: null, title: null, etag: null, modified: null },
  ...{ stamp: null, polled: null, due: null, failures: 0 },
})

export const feedRow = async ({ store }: Work, url: string): Promise<WatchedFeed> =>
  (await store.visits.feed(url)) ?? newFeed(url)

/** A page where a feed was looked for; where it names feeds of its own, these are what was meant. */
function noFeed({ bytes, source }: Document, base: URL): IsnadError {
  const links = feedLinksIn(Buffer.from(bytes.subarray(0, 200_000)).toString('latin1'), base)
  const advice =
    links.length > 0
      ? `It names: ${links.slice(0, 3).join(' ')}`
      : `Name its feed or sitemap, or add the page: isnad add ${source}`
  return new IsnadError('feed/none', `${source} is a page, and neither feed nor sitemap.`, advice)
}

/** What a document lists, or why it lists nothing. */
function listIn(document: Document, base: URL): Feed | IsnadError {
  try {
    return listOf(document, base) ?? noFeed(document, base)
  } catch (error) {
    if (error instanceof IsnadError) return error
    throw error
  }
}

async function notHad(work: Polling, feed: WatchedFeed, error: IsnadError, trouble: Trouble | null): Promise<Polled> {
  const now = Date.now()
  const again = iso(now + patience(feed.failures, trouble?.wait ?? null, work.interval))
  const failure: Failure = { source: feed.url, stage: 'acquire', error }
  const row = { ...feed, polled: iso(now), due: again, failures: feed.failures + 1 }
  await work.store.visits.notPolled(row, quarantined(failure))
  return { url: feed.url, outcome: 'feed-failed', failure, again }
}

const foundOf = (feed: Feed, since: string | null): Found[] =>
  notBefore(feed.items, since).map(item => {
    const { url, guid, title, published, outlet } = item
    return { url, guid, stamp: stampOf(item), facts: { title, published, outlet } }
  })

/** Keeps what a feed names that has been had. */
export async function takeFeed(
  work: Polling,
  feed: WatchedFeed,
  document: Document,
  validators: Validators,
): Promise<Polled> {
  const base = new URL(document.url ?? feed.url)
  const list = listIn(document, base)
  if (list instanceof IsnadError) return notHad(work, { ...feed, etag: null, modified: null }, list, null)
  const { kind, title, items, lists, noticed } = list
  const now = Date.now()
  // What lists feeds is asked for anew each time: that it has not changed says nothing of the feeds.
  const { etag, modified } = lists.length > 0 ? { etag: null, modified: null } : validators
  const row = { ...feed, kind, title, etag, modified, polled: iso(now), due: iso(now + work.interval), failures: 0 }
  const counts = await work.store.visits.polled(row, foundOf(list, work.since), iso(now))
  return { url: feed.url, outcome: 'feed', kind, title, items: items.length, ...counts, lists, noticed }
}

/** Asks a feed; `stamp` is when it changed, as an index tells it. */
export async function pollFeed(work: Polling, url: string, stamp: string | null = null): Promise<Polled> {
  const known = await feedRow(work, url)
  const feed = { ...known, stamp: stamp ?? known.stamp }
  const { etag, modified } = feed
  const got = await work.web.get(new URL(url), etag !== null || modified !== null ? { etag, modified } : undefined)
  if (got.got === 'nothing') return notHad(work, known, got.trouble.error, got.trouble)
  if (got.got === 'document') return takeFeed(work, feed, got.document, got.validators)
  const now = Date.now()
  const row = { ...feed, polled: iso(now), due: iso(now + work.interval), failures: 0 }
  await work.store.visits.notPolled(row, null)
  return { url, outcome: 'feed-unchanged', waiting: await work.store.visits.countOpen(url, iso(now)) }
}
