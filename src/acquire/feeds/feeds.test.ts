import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encoded } from '../charset/testing-encode.js'
import { feedDate } from './dates.js'
import { feedOf } from './feed-of.js'
import { kindOf } from './kind.js'
import { listOf } from './of-document.js'
import { subscriptionsOf } from './opml.js'

const base = new URL('https://news.example/feeds/all.xml')
const feed = (text: string) => feedOf(text, base)!
const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>أخبار المرفأ</title>${head}${items}</channel></rss>`

describe('RSS', () => {
  it('tells address, GUID, title, date and outlet of each item', () => {
    const text = rss(
      `<item><title><![CDATA[لقاء &quot;عاجل&quot; في <b>القاهرة</b>]]></title><link> https://news.example/a?x=1&amp;y=2#top </link>
       <guid isPermaLink="false">17</guid><pubDate>Tue, 07 Oct 2025 22:44:00 +0300</pubDate><source url="https://w.example/">وكالة المرفأ</source></item>
       <item><title>بلا رابط</title><guid>https://news.example/b</guid><dc:date>2025-10-06T10:00:00Z</dc:date></item>`,
    )
    expect(feed(text)).toMatchObject({ kind: 'rss', title: 'أخبار المرفأ', noticed: [] })
    expect(feed(text).items).toEqual([
      {
        url: 'https://news.example/a?x=1&y=2',
        guid: '17',
        title: 'لقاء "عاجل" في القاهرة',
        published: '2025-10-07T22:44:00+03:00',
        updated: null,
        outlet: 'وكالة المرفأ',
      },
      {
        url: 'https://news.example/b',
        guid: 'https://news.example/b',
        title: 'بلا رابط',
        published: '2025-10-06T10:00:00Z',
        updated: null,
        outlet: null,
      },
    ])
  })

  it('takes addresses from the feed’s own, each once, and none that leads out of the web', () => {
    const text = rss(
      ['/a', 'b', '/a#x', 'javascript:alert(1)', 'file:///etc/passwd', 'https://u:p@news.example/']
        .map(link => `<item><title>x</title><link>${link}</link></item>`)
        .join(''),
    )
    expect(feed(text).items.map(({ url }) => url)).toEqual(['https://news.example/a', 'https://news.example/feeds/b'])
    expect(feed(text).noticed).toEqual(['3 of its items have no address'])
  })

  it('names a page without what tracks its readers', () => {
    const link = 'https://news.example/a?id=7&amp;utm_source=rss&amp;UTM_medium=x&amp;at_medium=RSS&amp;q=%D8%A3'
    expect(feed(rss(`<item><link>${link}</link></item>`)).items[0]!.url).toBe('https://news.example/a?id=7&q=%D8%A3')
  })

  it('may have no news', () => {
    for (const text of [
      rss(''),
      '<rss version="2.0"><channel></channel></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"></feed>\n',
    ])
      expect(feed(text)).toMatchObject({ items: [], noticed: [] })
  })

  it('of the first kind, with items beside the channel, is read, too', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>قديم</title></channel><item rdf:about="https://news.example/1"><title>أول</title><link>https://news.example/1</link><dc:date>2009-02-03</dc:date></item></rdf:RDF>`
    expect(feed(text).items).toMatchObject([{ url: 'https://news.example/1', published: '2009-02-03' }])
  })

  it('that is broken somewhere loses only what is broken', () => {
    const item = (n: number, more = ''): string =>
      `<item><title>خبر ${n}${more}</title><link>https://news.example/${n}</link></item>`
    const cut = rss(item(1) + item(2, ' < ') + item(3)).slice(0, -40)
    expect(feed(cut).items.map(({ url }) => url)).toEqual(['https://news.example/1'])
    const unclosed = rss(`${item(1)}<item><title>x</title><link>https://news.example/2</item>${item(3)}`)
    expect(feed(unclosed).items.map(({ url }) => url)).toEqual(['https://news.example/1', 'https://news.example/3'])
    expect(feed(unclosed).noticed[0]).toMatch(/broken feed .*; 1 of its items could not be read/u)
  })

  it.each([
    ['cut before its first item', rss('').slice(0, 150)],
    ['of items without addresses', rss('<item><title>x</title></item>')],
    ['of nothing but depth', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
    ['JSON that is none', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
    ['a sitemap that is cut', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a'],
  ])('%s is broken, and says what to do', (_, text) => {
    expect(() => feed(text)).toThrow(
      expect.objectContaining({ code: 'feed/broken', advice: expect.stringMatching(/\S/u) }),
    )
  })

  it('expands no entities of its own making', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`
    const text =
      bomb + rss('<item><title>&b;</title><link>https://news.example/1</link></item>').replace(/^<\?.*\?>/u, '')
    expect(feed(text).items[0]!.title!.length).toBeLessThan(100)
  })
})

describe('Atom', () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/x/"><title>المرفأ</title>
    <entry><id>tag:news.example,2025:1</id><title type="html">&lt;b&gt;خبر&lt;/b&gt;</title><link rel="enclosure" href="/e.mp3"/><link rel="alternate" type="text/html" href="one"/><published>2025-10-07T22:44:00+03:00</published><updated>2025-10-08T01:00:00Z</updated></entry>
    <entry><id>https://news.example/two</id><title>ثان</title><updated>2025-10-08T01:00:00Z</updated></entry></feed>`

  it('tells the page and not what is enclosed, and when it changed', () => {
    expect(feed(text)).toMatchObject({
      kind: 'atom',
      items: [
        {
          url: 'https://news.example/x/one',
          guid: 'tag:news.example,2025:1',
          title: 'خبر',
          published: '2025-10-07T22:44:00+03:00',
          updated: '2025-10-08T01:00:00Z',
        },
        { url: 'https://news.example/two', published: '2025-10-08T01:00:00Z' },
      ],
    })
  })

  it('that is cut keeps what was whole', () => {
    expect(feed(text.slice(0, -20)).items.map(({ url }) => url)).toHaveLength(1)
  })
})

it('JSON Feed tells the same', () => {
  const text = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'المرفأ',
    items: [{ id: '1', url: 'https://news.example/1', title: 'خبر', date_published: '2025-10-07T22:44:00+03:00' }],
  })
  expect(feed(text)).toMatchObject({
    kind: 'json-feed',
    title: 'المرفأ',
    items: [{ url: 'https://news.example/1', guid: '1', title: 'خبر', published: '2025-10-07T22:44:00+03:00' }],
  })
})

describe('a sitemap', () => {
  const urlset = (urls: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${urls}</urlset>`

  it('of news tells outlet, title and date; pictures are no pages', () => {
    const text = urlset(`<url><loc> https://news.example/1?a=1&amp;b=2 </loc><lastmod>2025-10-08</lastmod>
      <news:news><news:publication><news:name>المرفأ</news:name><news:language>ar</news:language></news:publication><news:publication_date>2025-10-07T22:44+03:00</news:publication_date><news:title><![CDATA[خبر & آخر]]></news:title></news:news>
      <image:image><image:loc>https://news.example/1.jpg</image:loc></image:image></url>`)
    expect(feed(text).items).toEqual([
      {
        url: 'https://news.example/1?a=1&b=2',
        guid: null,
        title: 'خبر & آخر',
        published: '2025-10-07T22:44+03:00',
        updated: '2025-10-08',
        outlet: 'المرفأ',
      },
    ])
  })

  it('index names sitemaps', () => {
    const text =
      '<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>https://news.example/s1.xml.gz</s:loc><s:lastmod>2025-10-08T00:00:00Z</s:lastmod></s:sitemap></s:sitemapindex>'
    expect(feed(text)).toMatchObject({
      kind: 'sitemap-index',
      items: [],
      lists: [{ url: 'https://news.example/s1.xml.gz', updated: '2025-10-08T00:00:00Z' }],
    })
  })

  it('that is broken keeps what was whole, and says so', () => {
    const text = urlset(
      '<url><loc>https://news.example/1</loc></url><url><loc>https://news.example/2&nbsp;</loc></url><url>',
    ).slice(0, -9)
    expect(feed(text).items.map(({ url }) => url)).toContain('https://news.example/1')
    expect(feed(text).noticed[0]).toMatch(/broken XML/u)
  })

  it('may begin with an empty line', () => {
    const text = `\n<?xml version="1.0"?>\n${urlset('<url><loc>https://news.example/1</loc></url>')}\n`
    expect(feed(text)).toMatchObject({ items: [{ url: 'https://news.example/1' }], noticed: [] })
  })

  it('may be empty', () => {
    expect(feed(urlset(''))).toMatchObject({ kind: 'sitemap', items: [], noticed: [] })
  })
})

describe('dates of feeds', () => {
  it.each([
    ['Tue, 07 Oct 2025 22:44:00 +0300', '2025-10-07T22:44:00+03:00'],
    ['7 Oct 2025 22:44 GMT', '2025-10-07T22:44Z'],
    ['Tuesday, 07-Oct-25 22:44:00 EST', '2025-10-07T22:44:00-05:00'],
    ['Tue,07 October 2025 9:04:00', '2025-10-07T09:04:00'],
    ['Tue, 07 Oct 2025 22:44:00 GMT+3', '2025-10-07T22:44:00+03:00'],
    ['Tue, 07 Oct 2025 22:44:00 AST', '2025-10-07T22:44:00'],
    ['2025-10-07T22:44:00.123+03:00', '2025-10-07T22:44:00+03:00'],
    ['2025-10-07 22:44:00', '2025-10-07T22:44:00'],
    ['2025-10-07T22:44:00+0300', '2025-10-07T22:44:00+03:00'],
    ['2025-10-07', '2025-10-07'],
    ['2025-10', null],
    ['Tue, 31 Feb 2025 22:44:00 GMT', null],
    ['0000-00-00 00:00:00', null],
    ['Thu, 01 Jan 1970 99:00:00 GMT', '1970-01-01'],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(feedDate(text)).toBe(date)
  })
})

describe('what a document is', () => {
  it.each([
    ['\uFEFF<?xml version="1.0"?>\n<?xml-stylesheet href="a"?>\n<!-- <rss> --><rss version="2.0">', 'rss'],
    ['<!DOCTYPE rdf:RDF [ <!ENTITY a "b"> ]><rdf:RDF>', 'rss'],
    ['  <feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<ns0:urlset>', 'sitemap'],
    ['<sitemapindex/>', 'sitemap-index'],
    ['<opml version="2.0">', 'opml'],
    ['{"version":"https:\\/\\/jsonfeed.org\\/version\\/1"}', 'json-feed'],
    ['<!DOCTYPE html><html><body><rss>', null],
    ['<feedback>', null],
    ['{"a":1}', null],
    ['rss', null],
    ['', null],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each(['<!--'.repeat(200_000), ' '.repeat(1_000_000), '<?'.repeat(500_000), '<!-- -->'.repeat(100_000)])(
    'is seen at once, however it begins (%#)',
    text => {
      expect(kindOf(text)).toBeNull()
    },
  )
})

describe('the characters of a feed', () => {
  const text = rss('<item><title>لقاء في القاهرة بين الوزيرين</title><link>https://news.example/1</link></item>')
  const windows = text.replace('UTF-8', 'windows-1256')
  const list = (bytes: Uint8Array, charset: string | null = null) =>
    listOf({ bytes, charset, source: 'x', url: null, type: null, retrieved: null }, base)!

  it.each<[string, Uint8Array, string | null, number]>([
    ['UTF-8', Buffer.from(text), 'utf-8', 0],
    ['UTF-8, whatever it says', Buffer.from(windows), null, 1],
    ['what it says itself', encoded(windows, 'windows-1256'), null, 0],
    ['what its header says', encoded(windows, 'windows-1256'), 'windows-1256', 0],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), null, 0],
    ['those of Windows where it says something else', encoded(text, 'windows-1256'), null, 1],
  ])('are %s', (_, bytes, header, doubts) => {
    const { items, noticed } = list(bytes, header)
    expect([items[0]!.title, noticed.length]).toEqual(['لقاء في القاهرة بين الوزيرين', doubts])
  })
})

it('whatever is sent is a list, none, or told as broken', () => {
  const parts = [
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<link>',
    '</link>',
    '<![CDATA[',
    ']]>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<link href="',
    '"/>',
    '<urlset>',
    '<sitemapindex>',
    '<loc>',
    '</loc>',
    '<url>',
    '</url>',
    '&#0;',
    '&#x110000;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '<!--',
    '-->',
    '<!DOCTYPE x [',
    '<?xml',
    '?>',
    '\u0000',
    '\ud800',
    'خبر',
    'https://a.example/',
    '<rdf:RDF>',
    '<opml><body><outline xmlUrl="',
    '{"version":"https://jsonfeed.org/version/1","items":[',
    '{"url":1}',
    ']}',
    '</channel></rss>',
    '<title/>',
    '<guid>',
    'x:y ',
  ]
  const property = fc.property(
    fc.array(fc.constantFrom(...parts), { maxLength: 30 }),
    fc.option(fc.constantFrom('utf-8', 'windows-1256', 'nonsense')),
    (chosen, charset) => {
      const bytes = Buffer.from(chosen.join(''), 'utf8')
      try {
        const list = listOf({ bytes, charset, source: 'x', url: null, type: null, retrieved: null }, base)
        for (const { url } of [...(list?.items ?? []), ...(list?.lists ?? [])])
          expect(new URL(url).protocol).toMatch(/^https?:$/u)
      } catch (error) {
        expect(error).toMatchObject({ name: 'IsnadError', code: expect.stringMatching(/^(?:feed|input)\//u) })
      }
    },
  )
  fc.assert(property, { numRuns: 2000 })
})

describe('a list of feeds', () => {
  it('is OPML with folders, each feed once', () => {
    const text = `<opml version="2.0"><head/><body><outline text="أخبار"><outline type="rss" text="المرفأ" xmlUrl="https://news.example/rss"/></outline>
      <outline text="x" xmlurl="https://other.example/rss"/><outline text="y" xmlUrl="https://news.example/rss"/><outline text="ملاحظة"/></body></opml>`
    expect(subscriptionsOf(text, 'feeds.opml').feeds).toEqual(['https://news.example/rss', 'https://other.example/rss'])
  })

  it('or a line a feed', () => {
    expect(subscriptionsOf('\uFEFF# mine\r\nhttps://news.example/rss\r\n\r\n', 'feeds.txt')).toEqual({
      feeds: ['https://news.example/rss'],
      wrong: [],
    })
  })

  it('loses only what is wrong', () => {
    const outline = (url: string): string => `<outline text="x" xmlUrl="${url}"/>`
    const urls = ['https://a.example/rss', 'ftp://b.example/', 'feed://c.example/rss', 'feed:https://d.example/rss']
    const { feeds, wrong } = subscriptionsOf(`<opml><body>${urls.map(outline).join('')}</body></opml>`, 'feeds.opml')
    expect(feeds).toEqual(['https://a.example/rss', 'http://c.example/rss', 'https://d.example/rss'])
    expect(wrong).toMatchObject([
      { code: 'feed/broken', message: 'feeds.opml: “ftp://b.example/” is no address of the web.' },
    ])
  })

  it.each([
    ['<opml version="2.0"><body><outline text="x"/></body></opml>', 'feed/none'],
    ['<opml version="2.0"><body><outline xmlUrl="ftp://a/"/></body></opml>', 'feed/broken'],
    ['<opml version="2.0"><body><outline', 'feed/broken'],
    ['some words', 'feed/broken'],
    ['', 'feed/none'],
  ])('%s is none', (text, code) => {
    expect(() => subscriptionsOf(text, 'feeds.opml')).toThrow(expect.objectContaining({ code }))
  })
})
