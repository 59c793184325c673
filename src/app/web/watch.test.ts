import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Database from 'libsql'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encoded } from '../../acquire/charset/testing-encode.js'
import { type Answering, openSite, redirect, type Site, send } from '../../acquire/web/testing-server.js'
import { openSqlite } from '../../store/sqlite.js'
import type { Store } from '../../store/store.js'
import { type AddStep, add } from '../add.js'
import { readPages } from '../read.js'
import { type WatchOptions, type WatchReport, type WatchStep, watch } from './watch.js'

const folder = mkdtempSync(join(tmpdir(), 'isnad-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let site: Site
let other: Site
let register: string
let n = 0
beforeEach(async () => {
  site = await openSite()
  other = await openSite()
  register = join(folder, `${n++}.db`)
})
afterEach(async () => {
  await site.close()
  await other.close()
})

const stdin = (async function* () {})()

const requests = {
  limits: { timeout: 50_000, silence: 40_000, bytes: 200_000, redirects: 3, waits: [5], longestWait: 1000 },
}
const settings = { allowPrivate: ['127.0.0.1'], delay: 0, requests }

interface Watched {
  steps: WatchStep[]
  report: WatchReport
}

async function watched(
  options: Partial<WatchOptions> = {},
  tell: (step: WatchStep) => void = () => {},
): Promise<Watched> {
  const steps: WatchStep[] = []
  const paths = options.paths ?? [`${site.origin}/feed`]
  const report = await watch({ register, once: true, ...settings, ...options, paths }, step => {
    steps.push(step)
    tell(step)
  })
  return { steps, report }
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqlite(register, { create: false })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function all<T>(each: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const item of each) out.push(item)
  return out
}

const article = (n: number, more = ''): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر ${n}</title></head><body><article><h1>اتصال رقم ${n} بين الرئيسين</h1><p>أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس المصري عبد الفتاح السيسي لبحث ملف رقم ${n}. ${more}</p></article></body></html>`

const itemOf = (link: string, more = ''): string => `<item><link>${link}</link>${more}</item>`
const rss = (items: string): Answering =>
  send(`<rss version="2.0"><channel><title>أخبار المرفأ</title>${items}</channel></rss>`, {
    'content-type': 'application/rss+xml',
  })

/** A feed of so many pages at one site. */
function publish(count: number, at: Site = site): void {
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  at.set('/feed', rss(numbers.map(i => itemOf(`/p${i}`, `<pubDate>0${i} Mar 2024 10:00:00 GMT</pubDate>`)).join('')))
  for (const i of numbers) at.set(`/p${i}`, send(article(i)))
}

const outcomes = ({ steps }: Watched): string[] => steps.map(({ outcome }) => outcome)
const codes = ({ steps }: Watched): string[] =>
  steps.flatMap(step => ('failure' in step ? [step.failure.error.code] : []))

describe('a watch', () => {
  it('adds what a feed names, newest first, with what the feed knows where the page does not', async () => {
    publish(3)
    const { steps, report } = await watched()
    expect(steps).toMatchObject([
      { outcome: 'feed', kind: 'rss', title: 'أخبار المرفأ', items: 3, fresh: 3 },
      { outcome: 'added', url: `${site.origin}/p3`, page: { published: expect.stringContaining('2024-03-03') } },
      { outcome: 'added', url: `${site.origin}/p2` },
      { outcome: 'added', url: `${site.origin}/p1` },
    ])
    expect(report).toMatchObject({ feeds: 1, added: 3, failed: 0, stopped: null, holds: { pages: 3 } })
  })

  it('believes a page of itself before its feed, and its feed before nobody', async () => {
    site.set(
      '/feed',
      rss(
        itemOf(
          '/p1',
          '<title>من الخلاصة</title><pubDate>03 Mar 2024 10:00:00 GMT</pubDate><source url="/">وكالة المرفأ</source>',
        ),
      ),
    )
    const own =
      '<meta property="article:published_time" content="2024-02-01T08:00:00+02:00"><meta property="og:site_name" content="صحيفة الميناء">'
    site.set('/p1', send(article(1).replace('<title>', `${own}<title>`)))
    const [, added] = (await watched()).steps
    expect(added).toMatchObject({
      page: {
        outlet: 'صحيفة الميناء',
        published: expect.stringContaining('2024-02-01'),
        title: expect.stringMatching(/رقم 1|خبر 1/u),
      },
    })
    const plain = { 'content-type': 'text/plain; charset=utf-8' }
    site.set('/p2', send('التقى الرئيس الروسي فلاديمير بوتين الرئيس المصري عبد الفتاح السيسي.', plain))
    site.set(
      '/feed',
      rss(
        itemOf(
          '/p2',
          '<title>من الخلاصة</title><pubDate>03 Mar 2024 10:00:00 GMT</pubDate><source url="/">وكالة المرفأ</source>',
        ),
      ),
    )
    expect((await watched()).steps[1]).toMatchObject({
      page: { outlet: 'وكالة المرفأ', published: '2024-03-03T10:00:00Z', title: 'من الخلاصة' },
    })
  })

  it('fetches no page twice, in the same program or the next', async () => {
    publish(2)
    await watched()
    expect(outcomes(await watched())).toEqual(['feed'])
    publish(3)
    expect(outcomes(await watched())).toEqual(['feed', 'added'])
    expect(site.asked.filter(path => path !== '/feed').sort()).toEqual(['/p1', '/p2', '/p3'])
  })

  it('asks a feed with what it said last, and fetches what is left although the feed has not changed', async () => {
    publish(3)
    const body = `<rss version="2.0"><channel><title>x</title>${[1, 2, 3].map(i => itemOf(`/p${i}`)).join('')}</channel></rss>`
    site.set('/feed', (response, request, nth) => {
      const same = request.headers['if-none-match'] === '"1"'
      send(same ? '' : body, { etag: '"1"', 'content-type': 'text/xml' }, same ? 304 : 200)(response, request, nth)
    })
    expect(outcomes(await watched({ limit: 2 }))).toEqual(['feed', 'added', 'added'])
    const again = await watched({ limit: 2 })
    expect(again.steps).toMatchObject([{ outcome: 'feed-unchanged', waiting: 1 }, { outcome: 'added' }])
    expect(outcomes(await watched())).toEqual(['feed-unchanged'])
  })

  it('does not fetch again what was fetched but not read when the program ended', async () => {
    publish(1)
    const url = `${site.origin}/p1`
    await watched({ limit: 1, stop: AbortSignal.abort() })
    await watched({}, step => {
      if (step.outcome === 'feed') throw new Error('killed')
    }).catch(() => {})
    await withStore(store =>
      store.visits.keep(url, {
        ...{ bytes: Buffer.from(article(1, 'كما كان')), url, type: 'text/html', charset: 'utf-8' },
        ...{ retrieved: '2025-10-07T00:00:00Z', etag: null, modified: null },
      }),
    )
    expect(outcomes(await watched())).toEqual(['feed', 'added'])
    expect(site.asked).not.toContain('/p1')
    const [reading] = await withStore(store => all(store.readings()))
    expect(reading!.page).toMatchObject({ source: url, retrieved: '2025-10-07T00:00:00Z' })
    expect(reading!.page.text).toContain('كما كان')
  })

  it('looks again at a page that its feed tells of as changed, and keeps both texts', async () => {
    const at = (day: number): Answering => rss(itemOf('/p1', `<pubDate>0${day} Mar 2024 10:00:00 GMT</pubDate>`))
    let text = article(1)
    site.set('/p1', (response, request, nth) => {
      const etag = `"${text.length}"`
      const same = request.headers['if-none-match'] === etag
      send(same ? '' : text, { etag }, same ? 304 : 200)(response, request, nth)
    })
    site.set('/feed', at(1))
    await watched()
    site.set('/feed', at(2))
    expect(outcomes(await watched())).toEqual(['feed', 'unchanged'])
    text = article(1, 'وأضاف البيان أن اللقاء تأجل.')
    await withStore(async store => {
      const visit = (await store.visits.visit(`${site.origin}/p1`))!
      await store.visits.ended({ ...visit, vain: 0 }, null)
    })
    site.set('/feed', at(3))
    const { steps, report } = await watched()
    expect(steps).toMatchObject([{ outcome: 'feed', changed: 1 }, { outcome: 'changed' }])
    expect(report.holds.pages).toBe(2)
  })

  it('leaves what is told to be older', async () => {
    publish(3)
    expect((await watched({ since: '2024-03-02' })).report.added).toBe(2)
    expect(site.asked).not.toContain('/p1')
    await expect(watched({ since: 'soon' })).rejects.toMatchObject({ code: 'input/bad-date' })
  })

  it('goes on when another program is at the register for a while', { timeout: 30_000 }, async () => {
    publish(1)
    const database = new Database(register)
    const stop = new AbortController()
    let rests = 0
    const { steps, report } = await watched({ once: false, interval: 200, stop: stop.signal }, step => {
      if (step.outcome === 'resting' && ++rests === 1) database.exec('begin immediate')
      else if (step.outcome === 'resting' && database.inTransaction) {
        database.exec('rollback')
        publish(2)
      }
      if (step.outcome === 'added' && step.url.endsWith('/p2')) stop.abort()
    })
    database.close()
    expect(codes({ steps, report })).toEqual(['register/busy'])
    expect(report.added).toBe(2)
  })

  it('reads a page in its own charset, whatever the server says, and says so', async () => {
    site.set('/feed', rss(itemOf('/p1')))
    const text = article(1).replace('utf-8', 'windows-1256')
    site.set('/p1', send(encoded(text, 'windows-1256'), { 'content-type': 'text/html; charset=utf-8' }))
    await watched()
    const [reading] = await withStore(store => all(store.readings()))
    expect(reading!.page.text).toContain('فلاديمير بوتين')
    expect(reading!.diagnostics.map(({ code }) => code)).toContain('charset/wrong-label')
  })

  it('takes one text for one page, wherever it stands', async () => {
    site.set('/feed', rss(itemOf('/p1') + itemOf('/p1?again=1') + itemOf('/moved')))
    for (const path of ['/p1', '/p1?again=1']) site.set(path, send(article(1)))
    site.set('/moved', redirect('/p1'))
    const { report } = await watched()
    expect(report.holds.pages).toBe(1)
  })

  it('sets aside a bad feed and bad pages, says why, and does the rest', async () => {
    publish(2, other)
    site.set(
      '/feed',
      rss(['/gone', '/picture', '/empty', '/feed', '/good', '/list'].map(path => itemOf(path)).join('')),
    )
    site.set('/picture', send('x', { 'content-type': 'image/jpeg' }))
    site.set('/empty', send(' \n '))
    site.set('/good', send(article(9)))
    site.set('/list', send('<urlset/>', { 'content-type': 'text/html' }))
    site.set('/broken', send('<rss version="2.0"><channel><item><li', { 'content-type': 'text/xml' }))
    site.set(
      '/site',
      send('<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>x</body></html>'),
    )
    const paths = [`${site.origin}/feed`, `${site.origin}/broken`, `${site.origin}/site`, `${other.origin}/feed`]
    const result = await watched({ paths })
    expect(codes(result).sort()).toEqual([
      'feed/broken',
      'feed/none',
      'input/empty',
      'network/bad-type',
      'network/bad-type',
      'network/bad-type',
      'network/status',
    ])
    expect(result.report).toMatchObject({ feeds: 4, added: 3, failed: 7 })
    const none = result.steps.find(step => 'failure' in step && step.failure.error.code === 'feed/none')
    expect(none).toMatchObject({ failure: { error: { advice: `It names: ${site.origin}/feed` } } })
    const aside = await withStore(store => store.quarantined())
    expect(aside.map(({ source, stage }) => `${new URL(source).pathname} ${stage}`).sort()).toEqual(
      ['/broken', '/empty', '/feed', '/gone', '/list', '/picture', '/site'].map(path => `${path} acquire`),
    )
    site.set('/site', rss(''))
    await watched({ paths: [`${site.origin}/site`] })
    expect(await withStore(store => store.quarantined())).toHaveLength(6)
  })

  it('fetches again what the register does not have any more', async () => {
    site.set('/p1', send(article(1), { etag: '"1"' }))
    const at = `${site.origin}/p1`
    await add({ paths: [at], stdin, register, web: settings })
    const [page] = await withStore(store => all(store.readings()))
    await withStore(store => store.remove(page!.page.id))
    expect((await add({ paths: [at], stdin, register, web: settings })).added).toBe(1)
    expect(site.requests.at(-1)!.headers['if-none-match']).toBeUndefined()
    expect((await add({ paths: [at], stdin, register, web: settings })).known).toBe(1)
    expect(site.requests.at(-1)!.headers['if-none-match']).toBe('"1"')
  })

  it('tries again later what may pass, and not what stays', async () => {
    site.set('/feed', rss(itemOf('/busy') + itemOf('/gone')))
    site.set('/busy', send('', {}, 503))
    const { steps } = await watched()
    const again = Object.fromEntries(
      steps.flatMap(step => (step.outcome === 'failed' ? [[new URL(step.url).pathname, step.again]] : [])),
    )
    expect(again['/gone']).toBeNull()
    expect(Date.parse(again['/busy']!)).toBeGreaterThan(Date.now() + 200_000)
    const asked = site.asked.length
    expect(outcomes(await watched())).toEqual(['feed'])
    expect(site.asked.length).toBe(asked + 1)
    await withStore(async store => {
      const visit = (await store.visits.visit(`${site.origin}/busy`))!
      await store.visits.ended({ ...visit, due: null }, null)
    })
    site.set('/busy', send(article(1)))
    expect(outcomes(await watched())).toEqual(['feed', 'added'])
  })

  it('leaves a host alone that asks for it, and the others go on', async () => {
    publish(2)
    site.set('/feed', rss([1, 2, 3].map(i => itemOf(`/p${i}`)).join('') + itemOf(`${other.origin}/p1`)))
    site.set('/p1', send('', { 'retry-after': '600' }, 429))
    publish(1, other)
    const { steps } = await watched()
    expect(steps.map(({ outcome }) => outcome).sort()).toEqual(['added', 'failed', 'feed', 'left'])
    expect(steps.at(-1)).toMatchObject({ outcome: 'left', host: new URL(site.origin).host, pages: 2 })
    expect(site.asked).toEqual(['/feed', '/p1'])
  })

  it('goes on with what robots.txt allows', async () => {
    publish(6)
    site.set(
      '/robots.txt',
      send('User-agent: *\nAllow: /p1$\nAllow: /feed\nDisallow: /', { 'content-type': 'text/plain' }),
    )
    const result = await watched()
    expect([result.report.added, codes(result).length, outcomes(result).includes('left')]).toEqual([1, 5, false])
  })

  it('obeys robots.txt', async () => {
    publish(2)
    site.set('/robots.txt', send('User-agent: *\nDisallow: /p2', { 'content-type': 'text/plain' }))
    const result = await watched()
    expect([codes(result), site.asked]).toEqual([['network/robots'], ['/feed', '/p1']])
  })

  it('refuses what lies within a private network, also where a feed names it', async () => {
    publish(1)
    expect(codes(await watched({ allowPrivate: [] }))).toEqual(['network/private-address'])
    site.set('/feed', rss(itemOf('http://169.254.169.254/latest/meta-data/') + itemOf('http://localhost:1/')))
    expect(codes(await watched())).toEqual(['network/private-address', 'network/private-address'])
  })

  it('goes on until it is stopped, and polls again', { timeout: 20_000 }, async () => {
    publish(1)
    const stop = new AbortController()
    const { report } = await watched({ once: false, interval: 100, stop: stop.signal }, step => {
      if (step.outcome === 'resting') publish(2)
      if (step.outcome === 'added' && step.url.endsWith('/p2')) stop.abort()
    })
    expect(report).toMatchObject({ added: 2, failed: 0, stopped: null })
  })

  it('started again asks no feed before it is due, and finishes what was begun', async () => {
    publish(2)
    await watched({ limit: 1, interval: 3_600_000 })
    const stop = new AbortController()
    const asked = site.asked.filter(path => path === '/feed').length
    const { steps } = await watched({ once: false, stop: stop.signal }, step => {
      if (step.outcome === 'resting') stop.abort()
    })
    expect(steps.map(({ outcome }) => outcome)).toEqual(['added', 'resting'])
    expect(site.asked.filter(path => path === '/feed').length).toBe(asked)
  })

  it('may be stopped while a server keeps silent', async () => {
    publish(1)
    site.set('/p1', () => {})
    const stop = new AbortController()
    const { report } = await watched({ stop: stop.signal }, () => setTimeout(() => stop.abort(), 50))
    // Had it waited for the answer, this would be its failure.
    expect(report.failed).toBe(0)
    site.set('/p1', send(article(1)))
    expect(outcomes(await watched())).toEqual(['feed', 'added'])
  })

  it('ends when the register fails', async () => {
    publish(2)
    writeFileSync(register, 'no register')
    await expect(watched()).rejects.toMatchObject({ code: 'register/not-a-register' })
  })
})

describe('lists', () => {
  it('of feeds may be files, OPML or plain, and addresses', async () => {
    publish(1)
    publish(1, other)
    other.set('/p1', send(article(7)))
    const opml = `<opml version="2.0"><body><outline text="x"><outline xmlUrl="${site.origin}/feed"/></outline></body></opml>`
    const file = join(folder, 'feeds.opml')
    writeFileSync(file, opml)
    const plain = join(folder, 'feeds.txt')
    writeFileSync(plain, `# mine\n${other.origin}/feed\nsome words\n`)
    expect((await watched({ paths: [file, plain, `${site.origin}/feed#x`] })).report).toMatchObject({
      feeds: 2,
      added: 2,
      failed: 1,
    })
    register = join(folder, 'opml.db')
    site.set('/feeds.opml', send(opml, { 'content-type': 'text/x-opml' }))
    const { steps } = await watched({ paths: [`${site.origin}/feeds.opml`] })
    expect(steps).toMatchObject([
      { outcome: 'feed', kind: 'opml' },
      { outcome: 'feed', kind: 'rss' },
      { outcome: 'added' },
    ])
  })

  it.each([
    ['not there', () => join(folder, 'missing.opml'), 'input/not-found'],
    ['no list', () => join(folder, 'words.txt'), 'feed/broken'],
    ['no address of the web', () => 'http://', 'usage'],
  ])('that are %s are refused', async (_, path, code) => {
    writeFileSync(join(folder, 'words.txt'), 'some words')
    await expect(watched({ paths: [path()] })).rejects.toMatchObject({ code })
  })

  it('that name one another are followed once', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `/index${n}.xml`)
    const index = `<sitemapindex>${names.map(name => `<sitemap><loc>${site.origin}${name}</loc></sitemap>`).join('')}</sitemapindex>`
    for (const name of names) site.set(name, send(index, { 'content-type': 'application/xml' }))
    const paths = [`${site.origin}/index0.xml`]
    await watched({ paths })
    expect(site.asked.length).toBe(30)
    await all(readPages({ paths, stdin, web: settings }))
    expect(site.asked.length).toBe(30 + 20)
  })

  it('of sitemaps lead to pages, packed or not; a sitemap that has not changed is not asked', async () => {
    const xml = { 'content-type': 'application/xml' }
    const urlset = (paths: string[]): string =>
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${paths
        .map(
          path =>
            `<url><loc>${site.origin}${path}</loc><lastmod>2024-03-05</lastmod><news:news><news:publication><news:name>صحيفة المرفأ</news:name></news:publication><news:publication_date>2024-03-04T08:00:00+03:00</news:publication_date><news:title>عنوان</news:title></news:news></url>`,
        )
        .join('')}</urlset>`
    const index = (stamp: string): string =>
      `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${site.origin}/s1.xml.gz</loc><lastmod>${stamp}</lastmod></sitemap><sitemap><loc>${site.origin}/s2.xml</loc></sitemap></sitemapindex>`
    site.set('/index.xml', send(index('2024-03-05'), xml))
    site.set('/s1.xml.gz', send(gzipSync(urlset(['/p1'])), { 'content-type': 'application/octet-stream' }))
    site.set('/s2.xml', send(urlset(['/p2']), xml))
    for (const n of [1, 2]) site.set(`/p${n}`, send(`<html><body><p>${article(n)}</p></body></html>`))
    const paths = [`${site.origin}/index.xml`]
    const { steps, report } = await watched({ paths })
    expect(report).toMatchObject({ added: 2, failed: 0 })
    expect(steps.find(({ outcome }) => outcome === 'added')).toMatchObject({
      page: { outlet: 'صحيفة المرفأ', published: expect.stringContaining('2024-03-04') },
    })
    site.asked.length = 0
    await watched({ paths })
    expect(site.asked).toEqual(['/index.xml', '/s2.xml'])
  })
})

describe('adding addresses', () => {
  const added = async (...paths: string[]): Promise<{ steps: AddStep[]; counts: unknown }> => {
    const steps: AddStep[] = []
    const { added, known, failed } = await add({ paths, stdin, register, web: settings }, step => steps.push(step))
    return { steps, counts: { added, known, failed } }
  }

  it('adds a page, and the pages of a feed; a watch knows them', async () => {
    publish(2)
    expect((await added(`${site.origin}/p1`)).counts).toEqual({ added: 1, known: 0, failed: 0 })
    expect((await added(`${site.origin}/feed`)).counts).toEqual({ added: 1, known: 0, failed: 0 })
    expect(outcomes(await watched())).toEqual(['feed'])
    expect(site.asked.filter(path => path.startsWith('/p'))).toEqual(['/p1', '/p2'])
  })

  it('goes with files, in the order in which they are named', async () => {
    publish(1)
    const file = join(folder, 'page.txt')
    writeFileSync(file, 'التقى الرئيس الروسي فلاديمير بوتين الرئيس المصري عبد الفتاح السيسي.')
    const { counts, steps } = await added(file, `${site.origin}/p1`, `${site.origin}/gone`)
    expect(counts).toEqual({ added: 2, known: 0, failed: 1 })
    expect(steps.map(({ step, failure }) => step?.outcome ?? failure?.source ?? 'file')).toEqual([
      'file',
      'added',
      'failed',
    ])
    expect((await added(file, `${site.origin}/p1`)).counts).toEqual({ added: 0, known: 2, failed: 0 })
  })

  it('tells what is wrong', async () => {
    site.set('/broken', send('<rss version="2.0"><channel><item><li', { 'content-type': 'text/xml' }))
    const { steps } = await added(`${site.origin}/broken`)
    expect(steps).toMatchObject([{ failure: { stage: 'acquire', error: { code: 'feed/broken' } } }])
  })
})

describe('reading addresses', () => {
  it('reads a page, or the newest pages of a feed, and says what it found', async () => {
    publish(3)
    const found: unknown[] = []
    const web = {
      ...settings,
      limit: 2,
      found: (list: { url: string; taken: number }) => void found.push([list.url, list.taken]),
    }
    const paths = [`${site.origin}/p1`, `${site.origin}/feed`, `${site.origin}/gone`]
    const items = await all(readPages({ paths, stdin, web }))
    expect(items.map(item => ('reading' in item ? item.reading.page.source : item.failure.error.code))).toEqual([
      `${site.origin}/p1`,
      `${site.origin}/p3`,
      `${site.origin}/p2`,
      'network/status',
    ])
    expect(found).toEqual([[`${site.origin}/feed`, 2]])
  })
})
