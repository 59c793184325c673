import { type Opml, parseOpml } from 'feedsmith'
import { IsnadError } from '../../model/errors.js'
import { kindOf } from './kind.js'

/** A feed, site or sitemap that somebody has put on a list. */
export interface Subscribed {
  url: string
  title: string | null
}

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number]

const advice = 'A list is OPML, as readers of feeds export it, or a text with one address a line.'

function* within(outlines: readonly Opml.Outline<string>[]): Generator<Outline> {
  for (const outline of outlines) {
    yield outline
    yield* within(outline.outlines ?? [])
  }
}

function opmlOutlines(text: string, source: string): Outline[] {
  try {
    return [...within(parseOpml(text).body?.outlines ?? [])]
  } catch (cause) {
    throw new IsnadError('feed/broken', `${source} is broken OPML.`, advice, cause)
  }
}

/** One address a line; empty lines and what follows `#` are passed over. */
const listedLines = (text: string): Subscribed[] =>
  text
    .split(/\r?\n/u)
    .map(line => line.replace(/^\uFEFF/u, '').trim())
    .filter(line => line && !line.startsWith('#'))
    .map(url => ({ url, title: null }))

/** The feeds of a list. */
export function subscriptionsOf(text: string, source: string): Subscribed[] {
  const isOpml = kindOf(text) === 'opml'
  const all = isOpml
    ? opmlOutlines(text, source).flatMap(({ xmlUrl, title, text: name }) =>
        xmlUrl ? [{ url: xmlUrl.trim(), title: title ?? name ?? null }] : [],
      )
    : listedLines(text)
  const wrong = all.find(({ url }) => !/^https?:\/\//iu.test(url) || !URL.canParse(url))
  if (wrong)
    throw new IsnadError('feed/broken', `${source}: “${wrong.url.slice(0, 80)}” is no address of the web.`, advice)
  if (all.length === 0) throw new IsnadError('feed/none', `${source} names no feed.`, advice)
  return [...new Map(all.map(each => [each.url, each])).values()]
}
