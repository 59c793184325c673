import type { LookupAddress } from 'node:dns'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { gateFor, guardedLookup, needOpen } from './gate.js'
import { type Answering, openSite, redirect, type Site, send } from './testing-server.js'
import { type Got, openWeb, type Web, type WebOptions } from './web.js'

// Time enough for a busy machine; short only where time is what is tested.
const limits = { timeout: 50_000, silence: 40_000, bytes: 100_000, redirects: 3, waits: [5, 5], longestWait: 1500 }
const short = { limits: { ...limits, timeout: 1200, silence: 1000 } }

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

async function siteOf(pages: Record<string, Answering>): Promise<Site> {
  const site = await openSite(pages)
  open.push(site)
  return site
}

function webOf(options: WebOptions = {}): Web {
  const web = openWeb({ allowPrivate: ['127.0.0.1'], gap: 0, limits, ...options })
  open.push(web)
  return web
}

/** What stands at `/a` of a site that is so. */
async function got(answering: Answering, more: Record<string, Answering> = {}, options: WebOptions = {}): Promise<Got> {
  const site = await siteOf({ '/a': answering, ...more })
  return webOf(options).get(new URL('/a', site.origin))
}

const codeOf = (each: Got): string => (each.got === 'nothing' ? each.trouble.error.code : each.got)
const textOf = (each: Got): string =>
  each.got === 'document' ? Buffer.from(each.document.bytes).toString('utf8') : codeOf(each)

describe('a page', () => {
  it('comes as bytes, with what the headers say', async () => {
    const site = await siteOf({
      '/a?b=1': send('خبر', { 'content-type': 'Text/HTML; Charset="windows-1256"', etag: '"1"', 'last-modified': 'x' }),
    })
    const each = await webOf({ contact: 'me@example.org' }).get(new URL('/a?b=1#part', site.origin))
    expect(each).toMatchObject({
      got: 'document',
      document: {
        type: 'text/html',
        charset: 'windows-1256',
        url: `${site.origin}/a?b=1`,
        source: `${site.origin}/a?b=1#part`,
      },
      validators: { etag: '"1"', modified: 'x' },
    })
    expect(textOf(each)).toBe('خبر')
    expect(each.got === 'document' && Date.parse(each.document.retrieved!)).toBeGreaterThan(Date.now() - 60_000)
    const { headers } = site.requests.at(-1)!
    expect(headers['user-agent']).toMatch(/^isnad\/\S+ \(.*; \+me@example\.org\)$/u)
    expect(headers['accept-language']).toMatch(/^ar\b/u)
  })

  it.each<[string, (bytes: Uint8Array) => Uint8Array, string]>([
    ['gzip', gzipSync, 'gzip'],
    ['brotli', brotliCompressSync, 'br'],
    ['gzip twice', bytes => gzipSync(gzipSync(bytes)), 'gzip, gzip'],
    ['nothing', bytes => bytes, 'identity'],
  ])('may be packed with %s', async (_, pack, encoding) => {
    expect(textOf(await got(send(pack(Buffer.from('خبر')), { 'content-encoding': encoding })))).toBe('خبر')
  })

  it('may stand in a packed file', async () => {
    const each = await got(send(gzipSync('<urlset/>'), { 'content-type': 'application/x-gzip' }))
    expect([textOf(each), each.got === 'document' && each.document.type]).toEqual(['<urlset/>', null])
  })

  it('may have moved, and says where it stands now', async () => {
    const each = await got(redirect('/b', 301), { '/b': redirect('c'), '/c': send('here') })
    expect(each.got === 'document' && new URL(each.document.url!).pathname).toBe('/c')
  })

  it('may have moved to an address in Arabic that nobody has encoded', async () => {
    const each = await got(
      response => {
        response.socket!.end('HTTP/1.1 301 Moved\r\nLocation: /خبر\r\nContent-Length: 0\r\n\r\n')
      },
      { [encodeURI('/خبر')]: send('here') },
    )
    expect(textOf(each)).toBe('here')
  })

  it('is not sent again unless it has changed', async () => {
    const site = await siteOf({
      '/a': (response, { headers }) => {
        if (headers['if-none-match'] === '"7"' && headers['if-modified-since'] === 'then') response.writeHead(304).end()
        else send('new', { etag: '"8"' })(response, {} as never, 1)
      },
    })
    const web = webOf()
    const at = new URL('/a', site.origin)
    expect(codeOf(await web.get(at, { etag: '"7"', modified: 'then' }))).toBe('unchanged')
    expect(textOf(await web.get(at, { etag: '"6"', modified: null }))).toBe('new')
  })
})

const endless: Answering = response => {
  response.writeHead(200, { 'content-type': 'text/html' })
  const more = (): void => {
    while (!response.destroyed && response.write('x'.repeat(10_000)));
  }
  response.on('drain', more)
  more()
}
const dripping: Answering = response => {
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('x'), 50)
  response.on('close', () => clearInterval(timer))
}
const bomb = gzipSync(Buffer.alloc(50_000_000))

describe('a server that misbehaves', () => {
  it.each<[string, Answering, string, string]>([
    ['never answers', () => {}, 'network/timeout', 'later'],
    ['falls silent', response => void response.writeHead(200).write('x'), 'network/timeout', 'later'],
    ['sends byte by byte', dripping, 'network/timeout', 'later'],
    ['sends without end', endless, 'network/too-large', 'never'],
    ['says that it sends too much', send('x', { 'content-length': '200000' }), 'network/too-large', 'never'],
    ['sends a bomb', send(bomb, { 'content-encoding': 'gzip' }), 'network/too-large', 'never'],
    [
      'sends a bomb in a bomb',
      send(gzipSync(bomb), { 'content-encoding': 'gzip, gzip' }),
      'network/too-large',
      'never',
    ],
    [
      'sends a broken pack',
      send(gzipSync('x'.repeat(999)).subarray(0, 20), { 'content-encoding': 'gzip' }),
      'network/bad-answer',
      'never',
    ],
    ['calls text a pack', send('text', { 'content-encoding': 'gzip' }), 'network/bad-answer', 'never'],
    ['packs in its own way', send('x', { 'content-encoding': 'zip' }), 'network/bad-answer', 'never'],
    ['packs over and over', send('x', { 'content-encoding': 'gzip,gzip,gzip' }), 'network/bad-answer', 'never'],
    ['sends a picture', send('x', { 'content-type': 'image/png' }), 'network/bad-type', 'never'],
    [
      'sends a packed file',
      send(gzipSync('WARC/1.0'), { 'content-type': 'application/gzip' }),
      'network/bad-type',
      'never',
    ],
    ['sends a PDF', send('x', { 'content-type': 'application/pdf' }), 'network/bad-type', 'never'],
    ['breaks off at once', response => void response.destroy(), 'network/unreachable', 'now'],
    [
      'breaks off half-way',
      response => {
        response.writeHead(200, { 'content-length': '1000' }).write('half')
        setTimeout(() => response.destroy(), 20)
      },
      'network/unreachable',
      'now',
    ],
    ['is broken', send('x', {}, 500), 'network/status', 'now'],
    ['is busy for good', send('x', { 'retry-after': '9999' }, 429), 'network/status', 'now'],
    ['knows no such page', send('x', {}, 404), 'network/status', 'never'],
    ['has it no longer', send('x', {}, 410), 'network/status', 'never'],
    ['sends nothing new to what nobody had', send('', {}, 304), 'network/status', 'never'],
    ['redirects in a circle', redirect('/a'), 'network/redirect', 'never'],
    ['redirects to nowhere', send('', {}, 302), 'network/redirect', 'never'],
    ['redirects to a file', redirect('file:///etc/passwd'), 'network/redirect', 'never'],
    ['redirects to this machine', redirect('http://[::1]:9/'), 'network/redirect', 'never'],
    ['redirects to a metadata service', redirect('http://169.254.169.254/latest/'), 'network/redirect', 'never'],
    ['redirects to it in other digits', redirect('http://2852039166/'), 'network/redirect', 'never'],
  ])('that %s is told so', async (_, answering, code, again) => {
    const each = await got(answering, {}, code === 'network/timeout' ? short : {})
    expect([codeOf(each), each.got === 'nothing' && each.trouble.again]).toEqual([code, again])
    const { message, advice } = (each as Extract<Got, { got: 'nothing' }>).trouble.error
    expect([/127\.0\.0\.1/u.test(message), advice.length > 10]).toEqual([true, true])
  })

  it.each<[string, string, string]>([
    ['speaks another language', '220 mail.example ready\r\n', 'network/robots-unreachable'],
    ['is silent', '', 'network/unreachable'],
    [
      'closes its half of the line',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello',
      'network/unreachable',
    ],
  ])('that %s is told so', async (_, said, code) => {
    const server = createServer({ allowHalfOpen: true }, socket => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end(said))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    open.push({ close: async () => void server.close() })
    expect(codeOf(await webOf().get(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)))).toBe(code)
  })

  it('that is busy for a while is asked again when it says', async () => {
    const times: number[] = []
    const each = await got((response, request, nth) => {
      times.push(performance.now())
      const busy = nth === 1 ? { 'retry-after': '1' } : {}
      send(nth < 3 ? 'busy' : 'text', busy, nth < 3 ? 429 : 200)(response, request, nth)
    })
    expect([textOf(each), times.length]).toEqual(['text', 3])
    expect(times[1]! - times[0]!).toBeGreaterThan(950)
  })

  it('that asks to be left alone is', async () => {
    const site = await siteOf({ '/a': send('x', { 'retry-after': '3600' }, 503), '/b': send('text') })
    const web = webOf()
    expect(codeOf(await web.get(new URL('/a', site.origin)))).toBe('network/status')
    const each = await web.get(new URL('/b', site.origin))
    expect(codeOf(each)).toBe('network/told-to-wait')
    expect(each.got === 'nothing' && each.trouble.wait).toBeGreaterThan(3_500_000)
    expect(site.asked).toEqual(['/a'])
  })

  it('is not there', async () => {
    const site = await openSite()
    await site.close()
    expect(codeOf(await webOf().get(new URL(site.origin)))).toBe('network/unreachable')
  })
})

describe('an inner address', () => {
  it.each(['http://127.0.0.1:9/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://0x7f.1/', 'http://10.0.0.1/'])(
    '%s is refused unless the user allows it',
    async address => {
      const each = await openWeb({ limits }).get(new URL(address))
      expect(codeOf(each)).toBe('network/private-address')
      expect((each as Extract<Got, { got: 'nothing' }>).trouble.error.advice).toContain('--allow-private')
    },
  )

  const resolving = (...answers: string[][]): { resolve: NonNullable<WebOptions['resolve']>; asked: string[] } => {
    const asked: string[] = []
    return {
      asked,
      resolve: async (host): Promise<LookupAddress[]> => {
        asked.push(host)
        const now = answers[Math.min(asked.length, answers.length) - 1]!
        return now.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))
      },
    }
  }

  it.each([['127.0.0.1'], ['::ffff:10.0.0.1'], ['93.184.215.14', '192.168.0.1']])(
    'is refused behind a name: %s',
    async (...addresses) => {
      const { resolve } = resolving(addresses)
      const site = await siteOf({ '/a': send('secret') })
      const at = new URL('/a', site.origin.replace('127.0.0.1', 'news.example'))
      expect(codeOf(await webOf({ resolve, allowPrivate: [] }).get(at))).toBe('network/private-address')
      expect(site.requests).toEqual([])
    },
  )

  it('is refused when a name means it only from the second time on', async () => {
    const { resolve, asked } = resolving(['8.8.8.8'], ['127.0.0.1'])
    const lookup = guardedLookup(gateFor([], resolve))
    const found = (): Promise<unknown> =>
      new Promise(told => lookup('news.example', { all: true }, (error, addresses) => told(error ?? addresses)))
    expect(await found()).toEqual([{ address: '8.8.8.8', family: 4 }])
    expect(asked).toHaveLength(1)
    expect(await found()).toMatchObject({ code: 'network/private-address' })
  })

  it.each(['127.0.0.1', '127.0.0.1:80', 'http://127.0.0.1:80/x', '127.1'])('may be allowed as %s', async host => {
    const site = await siteOf({ '/a': send('text') })
    expect(textOf(await webOf({ allowPrivate: [host] }).get(new URL('/a', site.origin)))).toBe('text')
  })

  it.each(['::1', '[::1]', '[::1]:80'])('may be allowed as %s', host => {
    expect(() => needOpen(new URL('http://[::1]/'), gateFor([host]))).not.toThrow()
    expect(() => needOpen(new URL('http://[::2]/'), gateFor([host]))).toThrow()
  })

  it('may be meant by a name that the user allows, and by no other', async () => {
    const site = await siteOf({ '/a': send('text') })
    const { resolve } = resolving(['127.0.0.1'])
    const web = webOf({ resolve, allowPrivate: ['news.example'] })
    const at = (host: string): URL => new URL('/a', site.origin.replace('127.0.0.1', host))
    expect(textOf(await web.get(at('news.example')))).toBe('text')
    expect(codeOf(await web.get(at('other.example')))).toBe('network/private-address')
    expect(codeOf(await web.get(at('127.0.0.1')))).toBe('network/private-address')
  })
})

describe('robots.txt', () => {
  const rules = (text: string, more: Record<string, string> = {}): Record<string, Answering> => ({
    '/robots.txt': send(text, { 'content-type': 'text/plain', ...more }),
  })

  it('is obeyed, also in what it says to us alone', async () => {
    const site = await siteOf({
      ...rules('User-agent: *\nDisallow: /\n\nUser-agent: Isnad\nDisallow: /أ\nAllow: /'),
      '/b': send('text'),
    })
    const web = webOf()
    expect(codeOf(await web.get(new URL('/أخبار', site.origin)))).toBe('network/robots')
    expect(textOf(await web.get(new URL('/b', site.origin)))).toBe('text')
    expect(site.asked).toEqual(['/b'])
    expect(site.requests.filter(({ url }) => url === '/robots.txt')).toHaveLength(1)
  })

  it('holds where a redirect leads, too', async () => {
    const each = await got(redirect('/b'), { ...rules('User-agent: *\nDisallow: /b'), '/b': send('text') })
    expect(codeOf(each)).toBe('network/robots')
  })

  it.each<[string, string, Answering]>([
    ['is not there', 'text', send('', {}, 404)],
    ['may not be seen', 'text', send('', {}, 403)],
    ['redirects in a circle', 'text', redirect('/robots.txt')],
    ['is broken', 'network/robots-unreachable', send('', {}, 500)],
    ['is busy', 'network/robots-unreachable', send('', {}, 429)],
    ['never comes', 'network/robots-unreachable', () => {}],
    ['is endless and lets us', 'text', endless],
  ])('that %s means %s', async (_, what, answering) => {
    const each = await got(send('text'), { '/robots.txt': answering }, what === 'text' ? {} : short)
    expect(textOf(each)).toBe(what)
  })

  it('slows us down where it asks for that', async () => {
    const times: number[] = []
    const page: Answering = (response, request, nth) => {
      times.push(performance.now())
      send('text')(response, request, nth)
    }
    const site = await siteOf({ ...rules('User-agent: *\nCrawl-delay: 0.3'), '/a': page, '/b': page })
    const web = webOf()
    await Promise.all([web.get(new URL('/a', site.origin)), web.get(new URL('/b', site.origin))])
    expect(times[1]! - times[0]!).toBeGreaterThan(280)
  })
})

it('a host is asked one thing at a time, hosts side by side', async () => {
  let most = 0
  let now = 0
  const slow: Answering = (response, request, nth) => {
    most = Math.max(most, ++now)
    setTimeout(() => {
      now--
      send('text')(response, request, nth)
    }, 30)
  }
  const pages = Object.fromEntries(['/a', '/b', '/c'].map(path => [path, slow]))
  const site = await siteOf(pages)
  const web = webOf()
  await Promise.all(Object.keys(pages).map(path => web.get(new URL(path, site.origin))))
  expect([most, site.asked.length]).toEqual([1, 3])
  // Each answers when both are asked, and would be waited for in vain if they were asked in turn.
  const asked: (() => void)[] = []
  const together: Answering = (...answering) => {
    asked.push(() => send('text')(...answering))
    if (asked.length === 2) for (const answer of asked) answer()
  }
  const sites = [await siteOf({ '/a': together }), await siteOf({ '/a': together })]
  const both = await Promise.all(sites.map(({ origin }) => web.get(new URL('/a', origin))))
  expect(both.map(textOf)).toEqual(['text', 'text'])
})

it('what is under way can be ended', async () => {
  const site = await siteOf({ '/a': () => {} })
  const stop = new AbortController()
  const web = webOf({ stop: stop.signal })
  setTimeout(() => stop.abort(), 50)
  await expect(web.get(new URL('/a', site.origin))).rejects.toMatchObject({ name: 'AbortError' })
})
