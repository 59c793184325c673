import { parseFeed } from 'feedsmith'
import { feedDate } from './dates.js'
import type { Feed, FeedKind, Item } from './feed.js'
import { plainText } from './plain-text.js'
import { resolved } from './resolved.js'

// RSS, RDF, Atom and JSON Feed.

const parsed = (text: string) => parseFeed(text)

type Parsed = ReturnType<typeof parsed>
type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number]
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number]
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number]
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number]

/** An item before its address is seen from the feed. */
type Draft = Omit<Item, 'url'> & { link: string | null | undefined }

const firstDate = (...dates: (string | undefined)[]): string | null => {
  for (const date of dates) {
    const found = feedDate(date)
    if (found) return found
  }
  return null
}

function rssDraft({ link, guid, title, pubDate, source, dc, dcterms, atom }: RssItem): Draft {
  const isLink = guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '')
  return {
    link: link || (isLink ? guid?.value : atom?.links?.[0]?.href),
    guid: guid?.value?.trim() || null,
    title: plainText(title ?? dc?.titles?.[0]),
    published: firstDate(pubDate, dc?.dates?.[0], dcterms?.created?.[0], dcterms?.issued?.[0]),
    updated: firstDate(atom?.updated, dcterms?.modified?.[0]),
    outlet: plainText(source?.title ?? dc?.publishers?.[0]),
  }
}

function rdfDraft({ link, title, rdf, dc, dcterms }: RdfItem): Draft {
  return {
    link: link || rdf?.about,
    guid: rdf?.about ?? null,
    title: plainText(title),
    published: firstDate(dc?.dates?.[0], dcterms?.created?.[0], dcterms?.issued?.[0]),
    updated: firstDate(dcterms?.modified?.[0]),
    outlet: plainText(dc?.publishers?.[0]),
  }
}

function atomLink(links: AtomEntry['links']): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  return (pages.find(({ type }) => type === undefined || /html/iu.test(type)) ?? pages[0])?.href
}

function atomDraft({ id, links, title, published, updated, source, dc }: AtomEntry): Draft {
  return {
    link: atomLink(links) ?? (/^https?:/iu.test(id ?? '') ? id : null),
    guid: id?.trim() || null,
    title: plainText(title?.value),
    // Many tell only when they last changed it, which every entry must have.
    published: firstDate(published, dc?.dates?.[0], updated),
    updated: firstDate(updated),
    outlet: plainText(source?.title?.value),
  }
}

function jsonDraft({ id, url, external_url, title, date_published, date_modified }: JsonItem): Draft {
  return {
    link: url ?? external_url ?? (/^https?:/iu.test(id ?? '') ? id : null),
    guid: id ?? null,
    title: plainText(title),
    published: firstDate(date_published),
    updated: firstDate(date_modified),
    outlet: null,
  }
}

/** Where `xml:base` says that addresses are to be seen from. */
const baseOf = (own: string | undefined, base: URL): URL =>
  own && URL.canParse(own, base.href) ? new URL(own, base) : base

function draftsOf(whole: Parsed): { drafts: Draft[]; title: string | undefined; base: string | undefined } {
  switch (whole.format) {
    case 'rss': {
      const { items = [], title, xml } = whole.feed
      return { drafts: items.map(rssDraft), title, base: xml?.base }
    }
    case 'rdf': {
      const { items = [], title } = whole.feed
      return { drafts: items.map(rdfDraft), title, base: undefined }
    }
    case 'atom': {
      const { entries = [], title, xml } = whole.feed
      return { drafts: entries.map(atomDraft), title: title?.value, base: xml?.base }
    }
    case 'json': {
      const { items = [], title } = whole.feed
      return { drafts: items.map(jsonDraft), title, base: undefined }
    }
  }
}

const kinds: Record<Parsed['format'], FeedKind> = { rss: 'rss', rdf: 'rss', atom: 'atom', json: 'json-feed' }

/** A feed that is as it should be. Throws where it is not. */
export function syndicatedOf(text: string, base: URL): Feed {
  const whole = parsed(text)
  const { drafts, title, base: own } = draftsOf(whole)
  const from = baseOf(own, base)
  const items = drafts.flatMap(({ link, ...draft }) => {
    const url = resolved(link, from)
    return url ? [{ url, ...draft }] : []
  })
  const lost = drafts.length - items.length
  const noticed = lost > 0 ? [`${lost} of its items ${lost === 1 ? 'has' : 'have'} no address`] : []
  return { kind: kinds[whole.format], title: plainText(title), items, lists: [], noticed }
}
