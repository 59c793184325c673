import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { add, openRegister, type Register } from '../app/index.js'
import { mcpHandler } from './handler.js'

// Whatever an assistant sends, it gets an answer of the protocol, and nobody hears of a fault of Isnad.

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'isnad-mcp-fuzz-'))

let register: Register
let handle: (request: Request) => Promise<Response>
const faults: unknown[] = []

beforeAll(async () => {
  const path = join(folder, 'register.db')
  await add({ paths: [examples], register: path, stdin: Readable.from([]) })
  register = await openRegister(path, { create: false })
  handle = mcpHandler({ register, tell: cause => void faults.push(cause) })
}, 120_000)
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = async (body: string): Promise<{ status: number; text: string }> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const answered = await handle(new Request('http://localhost/mcp', { method: 'POST', headers, body }))
  return { status: answered.status, text: await answered.text() }
}

const tools = [
  'search',
  'timeline',
  'entry',
  'compare',
  'who',
  'check_quotation',
  'read',
  'page',
  'network',
  'tally',
  'toString',
  'constructor',
  '',
]

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      'وقف إطلاق النار',
      '"',
      '«',
      '…',
      '٣',
      '2025-13',
      '-1',
      '0',
      '1e9',
      'entry:',
      'person:',
      'of:EGY',
      '%',
      "'; drop table",
    ],
    ...['\u202e', '\u0000', '\ud800', 'state:EGY', 'office:EGY/president', 'call', 'disputed', 'entries.3', 'stories'],
  ),
  fc.integer({ min: 100, max: 6000 }).map(n => 'ا '.repeat(n)),
)

const value = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.array(words, { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

const keys = [
  ...['with', 'state', 'kind', 'status', 'outlet', 'origin', 'from', 'to', 'newest', 'limit', 'after', 'id', 'name'],
  ...['words', 'in', 'quotation', 'page', 'text', 'published', 'url', '__proto__'],
]

const call = fc.record({
  name: fc.constantFrom(...tools),
  arguments: fc.oneof(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }), fc.jsonValue()),
})

const harmless = ({ status, text }: { status: number; text: string }): void => {
  expect(status).toBeLessThan(500)
  if (text !== '') JSON.parse(text)
  expect(text).not.toMatch(/\\n\s+at |node_modules|\.[jt]s:\d|SQLITE/u)
  expect(text).not.toContain('[internal]')
  expect(faults).toEqual([])
}

it('answers calls of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(call, async params => {
      harmless(await ask(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })))
    }),
    { numRuns: 1500 },
  )
}, 240_000)

it('answers messages of any kind', async () => {
  const methods = [
    'initialize',
    'ping',
    'tools/list',
    'resources/read',
    'resources/list',
    'prompts/get',
    'x',
    '__proto__',
  ]
  const message = fc.record(
    {
      jsonrpc: fc.constantFrom('2.0', '1.0', null),
      id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
      method: fc.oneof(fc.constantFrom(...methods), fc.string()),
      params: fc.oneof(
        fc.record({
          uri: fc.oneof(
            words,
            words.map(each => `isnad://entries/${each}`),
          ),
        }),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fc.oneof(message, fc.array(message, { maxLength: 3 }), fc.jsonValue()), async sent => {
      harmless(await ask(JSON.stringify(sent)))
    }),
    { numRuns: 1500 },
  )
}, 240_000)
