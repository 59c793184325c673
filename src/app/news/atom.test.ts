import { parseAtomFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import { atomOf } from './atom.js'
import type { NewsItem } from './item.js'

const nasty = '</blockquote><script>alert(1)</script>]]>&amp;\u0000\u0008\ud800\uffff\u202eabc'

const item: NewsItem = {
  brief: {
    ...{ id: 'entry:0123456789ab', short: '0123', type: 'CONSULT', kind: 'call', status: 'happened' },
    ...{ participants: ['person:x'], date: null, place: null, accounts: 1, origins: 1, outlets: [nasty] },
    sentence: { ar: nasty, en: nasty },
  },
  entities: new Map([
    [
      'person:x',
      { id: 'person:x', kind: 'person', name: { ar: nasty, en: null }, country: null, wikidata: null, known: false },
    ],
  ]),
  at: '2025-06-15T10:00:00.000Z',
  page: 'http://localhost:4747/entries/0123456789ab',
  told: [
    {
      ...{ outlet: nasty, headline: nasty, isCopy: false },
      words: {
        ...{ page: 'p', source: nasty, url: 'javascript:alert(1)', outlet: nasty, published: '2025-06-15' },
        ...{ line: 1, span: [0, 1], exact: nasty },
      },
    },
  ],
  origins: [{ id: 'unnamed:x', name: nasty, kind: 'unnamed', accounts: [], independent: true }],
}

const facts = {
  ...{ id: 'all', title: nasty, lang: 'ar' as const },
  ...{ self: 'http://localhost:4747/feeds/all.atom?a=1&b=2', page: 'http://localhost:4747/' },
}

it('keeps words of pages from being more than words', () => {
  const xml = atomOf(facts, [item])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML must not hold
  expect(xml).not.toMatch(/[\u0000-\u0008\u202e\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/u)
  const [entry] = parseAtomFeed(xml).entries!
  const html = entry!.content!.value!
  expect(html).not.toContain('<script')
  expect(html).not.toContain('javascript:')
  expect(html.match(/<blockquote/gu)?.length).toBe(1)
  expect(html.match(/<\/blockquote>/gu)?.length).toBe(1)
  expect(parseAtomFeed(xml).links?.[0]?.href).toBe(facts.self)
})

it('is a feed, too, where nothing is told', () => {
  const feed = parseAtomFeed(atomOf(facts, []))
  expect(feed.id).toBe('urn:isnad:feed:all:ar')
  expect(feed.updated).toBe('1970-01-01T00:00:00.000Z')
})
