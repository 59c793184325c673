import { connect } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serve } from './index.js'
import { server } from './server.js'
import { serving, withExamples } from './testing.js'

// What comes from outside and is no request that makes sense is told so, and harms nothing.

const asking = withExamples()
const token = 'a-token'

interface Sent {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '../../etc/passwd',
    '%00',
    '\u202e\u2066',
    "' or 1=1 --",
    '${7*7}',
    '<script>',
    'NaN',
    '-1',
    '1e999',
    '٣',
  ),
  fc.integer({ min: 500, max: 9000 }).map(n => 'ا'.repeat(n)),
)
const encoded = junk.map(text => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')))

/** Never the id of anything. */
const noId = fc.oneof(
  encoded,
  fc.constantFrom('%zz', '%', '%e0%a4%a', '..%2f..%2fetc%2fpasswd', 'entry:', 'zzzz:s9', '-'),
)
const sentBy = (method: string, path: fc.Arbitrary<string>): fc.Arbitrary<Sent> =>
  path.map(each => ({ method, path: each }))

const ofNothing = noId.chain(id =>
  fc
    .constantFrom(
      `/api/entries/~${id}`,
      `/api/entries/~${id}/compare`,
      `/api/entries/~${id}/history`,
      `/api/stories/~${id}`,
      `/api/stories/~${id}/explain?at=1`,
      `/api/entities/~${id}`,
      `/api/nothing/${id}`,
      `/api/${id}/~`,
    )
    .map((path): Sent => ({ method: 'GET', path })),
)

const badValue = fc.constantFrom(
  ...['limit=0', 'limit=-4', 'limit=x', 'limit=1e9', 'limit=', 'limit=1001', 'limit=2.5', 'limit=Infinity'],
  ...['after=~', 'after=9.9', 'after=%00', 'newest=perhaps', 'from=then', 'from=2024-13', 'to=2024-02-31', 'to='],
  ...['kind=~', 'status=~', 'outlet=~%00', 'origin=~%00'],
)
const badQuery = fc
  .tuple(fc.constantFrom('entries', 'search', 'network', 'plot', 'tally'), badValue, encoded)
  .filter(([route, value]) => {
    if (/^(?:limit|after|newest)/u.test(value)) return route === 'entries'
    return true
  })
  .map(
    ([route, value, q]): Sent => ({
      method: 'GET',
      path: `/api/${route}?${value}&x=${q}${route === 'search' ? '&q=x' : ''}`,
    }),
  )

const badBody = fc
  .tuple(
    fc.constantFrom('/api/read', '/api/pages', '/api/corrections', '/api/files'),
    fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      '',
      'a/b/c',
    ),
    fc.oneof(
      fc.constantFrom('', '{', '[]', 'null', '{"text":1}', '{"text":""}', '{"what":"join"}', '{"__proto__":{}}', '"'),
      fc.string({ maxLength: 80 }).map(text => `{"text":${text}`),
      fc.integer({ min: 100, max: 3000 }).map(n => '['.repeat(n)),
      fc.uint8Array({ maxLength: 100 }),
    ),
  )
  .map(([path, type, body]): Sent => ({ method: 'POST', path, body, headers: { 'content-type': type } }))

const badMethod = fc
  .tuple(
    fc.constantFrom('PUT', 'PATCH', 'DELETE', 'PROPFIND', 'POST'),
    fc.constantFrom('/api/entries', '/api/x', '/api/register'),
  )
  .map(([method, path]): Sent => ({ method, path }))

const noToken = fc.tuple(fc.constantFrom('/api/pages', '/api/corrections', '/api/files'), encoded).map(
  ([path, text]): Sent => ({
    method: 'POST',
    path,
    body: '{"text":"a"}',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${text.slice(0, 200)}` },
  }),
)

const elsewhere = fc
  .tuple(
    fc.constantFrom('/api/register', '/', '/assets/x'),
    fc.stringMatching(/^[a-z]{1,12}\.[a-z]{2,5}(?::\d{1,4})?$/u),
  )
  .map(([path, host]): Sent => ({ method: 'GET', path, headers: { host } }))

const malformed: [fc.Arbitrary<Sent>, number][] = [
  [ofNothing, 3000],
  [badQuery, 2500],
  [badBody, 2500],
  [badMethod, 300],
  [noToken, 500],
  [elsewhere, 700],
  [
    sentBy(
      'GET',
      encoded.map(text => `/api/~${text}`),
    ),
    300,
  ],
]

// A path of a file of ours, or a line of a stack.
const tellsTooMuch = /\n\s+at |node_modules|\/src\/|\.js:\d+/u

describe('malformed requests', () => {
  it('are told that they are, ten thousand of them', { timeout: 300_000 }, async () => {
    const { register } = asking()
    const app = server(register, serving({ token }))
    const before = await register.counts()
    let sent = 0
    for (const [arbitrary, many] of malformed)
      for (const { method, path, headers = {}, body } of fc.sample(arbitrary, { numRuns: many, seed: 7 })) {
        const all = {
          host: 'localhost',
          ...('authorization' in headers ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        }
        const answer = await app.request(`http://localhost${path}`, {
          method,
          headers: all,
          ...(body === undefined ? {} : { body }),
        })
        const text = await answer.text()
        sent++
        expect([method, path, String(body), answer.status < 500 && answer.status >= 400, answer.status]).toEqual([
          ...[method, path, String(body), true],
          answer.status,
        ])
        expect(text).not.toMatch(tellsTooMuch)
      }
    // with those over the wire, below
    expect(sent).toBeGreaterThanOrEqual(9800)
    expect(await register.counts()).toEqual(before)
  })

  it('leave the server standing when they are not even HTTP', { timeout: 120_000 }, async () => {
    const { register } = asking()
    const served = await serve(register, { port: 0, host: '127.0.0.1' }, serving({ token }))
    const lines = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 40 }).map(text => `GET /${text} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
        fc.constantFrom(
          'GET / HTTP/1.1\r\n\r\n',
          'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n',
          'POST /api/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n{',
          'POST /api/read HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
          'GET /api/register HTTP/1.1\r\nHost: evil.example\r\n\r\n',
          'GET http://evil.example/api/register HTTP/1.1\r\nHost: localhost\r\n\r\n',
          `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
          `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
        ),
      ),
      { numRuns: 200, seed: 7 },
    )
    const exchange = (text: string, patience: number): Promise<string> =>
      new Promise(resolve => {
        let got = ''
        const socket = connect(served.port, '127.0.0.1')
        const done = (): void => {
          socket.destroy()
          resolve(got)
        }
        socket.setTimeout(patience, done)
        socket.on('data', bytes => {
          got += bytes.toString('latin1')
        })
        socket.on('error', done)
        socket.on('close', done)
        socket.write(text, 'utf8')
      })
    try {
      for (let i = 0; i < lines.length; i += 20) {
        const answers = await Promise.all(lines.slice(i, i + 20).map(line => exchange(line, 300)))
        for (const answer of answers) {
          expect(answer).not.toMatch(/^HTTP\/1\.1 5/u)
          expect(answer).not.toMatch(tellsTooMuch)
        }
      }
      const last = (path: string, host: string): Promise<string> =>
        exchange(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 60_000)
      const evil = await last('/api/register', 'evil.example')
      expect(evil).toMatch(/^HTTP\/1\.1 421/u)
      const good = await last('/api/labels', 'localhost')
      expect(good).toMatch(/^HTTP\/1\.1 200/u)
    } finally {
      await served.close()
    }
  })
})
