import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { IsnadError } from '../../model/errors.js'
import { makePage } from '../../model/page.js'
import type { Page } from '../../model/records.js'
import { read } from '../read-given.js'
import { openRegister, type Register } from '../register.js'
import type { Pace } from './deliver.js'
import type { Message } from './messages.js'
import { newSecret, noteName, sendWebhooks, type WebhookOptions, type WebhookStep } from './webhooks.js'

const secret = newSecret()
const pace: Partial<Pace> = { look: 20, first: 10, longest: 200, tries: 4, timeout: 20_000 }

interface Got {
  headers: IncomingHttpHeaders
  body: string
  message: Message
}

/** What a target does with the nth request, from 1; a status, or nothing at all. */
type Behaviour = (nth: number, message: Message) => number | 'silence'

interface Target {
  url: string
  got: Got[]
  behave: (next: Behaviour) => void
  close: () => void
}

const servers: Server[] = []

async function target(behaviour: Behaviour = () => 200): Promise<Target> {
  let behave = behaviour
  const got: Got[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', part => {
      body += part
    })
    request.on('end', () => {
      const message = JSON.parse(body) as Message
      got.push({ headers: request.headers, body, message })
      const status = behave(got.length, message)
      if (status !== 'silence') response.writeHead(status).end()
    })
  })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    behave: next => {
      behave = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

let folder = ''
let register: Register
const steps: WebhookStep[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-webhooks-'))
  register = await openRegister(join(folder, 'register.db'), { create: true })
  steps.length = 0
})

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  await register.close()
  await rm(folder, { recursive: true, force: true })
})

const others = ['الأردني أيمن الصفدي', 'السعودي فيصل بن فرحان', 'الإيراني عباس عراقجي']

const page = (n: number): Page =>
  makePage(
    `page ${n}`,
    `القاهرة – أجرى وزير الخارجية المصري بدر عبد العاطي يوم ${n + 1} مارس 2025 اتصالا هاتفيا مع نظيره ${others[n % others.length]}.`,
    { published: `2025-03-${String(n + 1).padStart(2, '0')}` },
  )

const add = async (n: number): Promise<void> => void (await register.add(read(page(n)), 'test'))

/** Sends while the work is done, and stops then. */
async function sending(urls: string[], work: () => Promise<void>, more: Partial<WebhookOptions> = {}): Promise<void> {
  const end = new AbortController()
  const options = { urls, secret, allowPrivate: ['127.0.0.1'], base: 'http://localhost:4747', pace, ...more }
  const sent = sendWebhooks(register, { ...options, stop: end.signal }, step => steps.push(step))
  try {
    await work()
  } finally {
    end.abort()
    await sent
  }
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let left = 3000; !holds(); left--) {
    if (left === 0) throw new Error(`never: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

const delivered = (): number => steps.filter(({ outcome }) => outcome === 'delivered').length

/** A target has its place in the log from its first look on. */
async function placed(...urls: string[]): Promise<void> {
  for (const url of urls)
    while ((await register.noted(noteName(new URL(url)))) === null) await new Promise(go => setTimeout(go, 10))
}

const moment = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 150))

it('tells what is new and what changed, signed so that the library takes it', async () => {
  const there = await target()
  await add(0)
  await sending([there.url], async () => {
    await placed(there.url)
    await moment()
    // What was there before is no news.
    expect(there.got).toEqual([])
    await add(1)
    await until(() => there.got.length === 1, 'one message')
    await register.remove(page(1).id)
    await until(() => delivered() === 2, 'two messages')
  })
  for (const { headers, body } of there.got) {
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body))
    expect(() => new Webhook(newSecret()).verify(body, headers as Record<string, string>)).toThrow()
    expect(() => new Webhook(secret).verify(`${body} `, headers as Record<string, string>)).toThrow()
    expect(headers['content-type']).toBe('application/json')
  }
  const [made, gone] = there.got.map(({ message }) => message)
  expect(made).toMatchObject({
    type: 'entry.made',
    data: {
      url: `http://localhost:4747/entries/${made!.data.id.slice('entry:'.length)}`,
      entry: { kind: 'call', participants: ['person:badr-abdelatty', 'person:faisal-bin-farhan'] },
      changes: [{ what: 'made' }],
    },
  })
  expect(Object.keys(made!.data.entities)).toContain('person:badr-abdelatty')
  expect(Date.parse(made!.timestamp)).toBeGreaterThan(Date.now() - 60_000)
  expect(gone).toMatchObject({ type: 'entry.gone', data: { id: made!.data.id, entry: null } })
  expect(new Set(there.got.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
})

it('tries again, later each time, with the same id, and keeps the order', async () => {
  const there = await target(nth => (nth <= 2 ? 500 : 200))
  await sending([there.url], async () => {
    await placed(there.url)
    for (const n of [0, 1, 2]) await add(n)
    await until(() => delivered() === 3, 'three messages')
  })
  const ids = there.got.map(({ headers }) => headers['webhook-id'])
  expect(ids.length).toBe(5)
  expect(new Set(ids.slice(0, 3)).size).toBe(1)
  expect(new Set(ids).size).toBe(3)
  const failed = steps.filter(step => step.outcome === 'failed')
  expect(failed).toMatchObject([{ tries: 1, error: { code: 'network/status' } }, { tries: 2 }])
  expect(steps.filter(step => step.outcome === 'delivered').map(({ tries }) => tries)).toEqual([3, 1, 1])
  const told = there.got.slice(2).flatMap(({ message }) => message.data.changes.map(({ n }) => n))
  expect(told).toEqual([...told].sort((a, b) => a - b))
})

it('is not held up by a target that is silent, broken or nowhere, and gives a message up in the end', async () => {
  const [good, silent] = [await target(), await target(() => 'silence')]
  const dead = await target()
  dead.close()
  const idsAt = ({ got }: Target): number => new Set(got.map(({ headers }) => headers['webhook-id'])).size
  const tell = async (): Promise<void> => {
    await placed(good.url, silent.url, dead.url)
    for (const n of [0, 1]) await add(n)
    await until(() => of(good.url, 'delivered').length === 2, 'both at the good one')
    // the next one is tried when one is given up
    await until(() => idsAt(silent) > 1, 'the second at the silent one')
    await until(() => of(dead.url, 'given-up').length > 0, 'given up')
  }
  const of = (url: string, outcome: string) => steps.filter(step => step.url === url && step.outcome === outcome)
  await sending([good.url, silent.url, dead.url], tell, { pace: { ...pace, timeout: 1000 } })
  expect(of(good.url, 'given-up')).toEqual([])
  expect(of(silent.url, 'given-up')[0]).toMatchObject({ tries: 4, error: { code: 'network/timeout' } })
  expect(of(dead.url, 'given-up')[0]).toMatchObject({ tries: 4, error: { code: 'network/unreachable' } })
})

it('goes on after a restart where it was left', async () => {
  const there = await target((_, { data }) => (data.entry?.participants.includes('person:abbas-araghchi') ? 500 : 200))
  await sending([there.url], async () => {
    await placed(there.url)
    await add(0)
    await until(() => there.got.length === 1, 'the first')
    await add(2)
    await until(() => there.got.length >= 2, 'the one that is refused')
  })
  const refused = there.got.at(-1)!.headers['webhook-id']
  await register.close()
  there.got.length = 0
  there.behave(() => 200)
  register = await openRegister(join(folder, 'register.db'), { create: false })
  // While nobody sends, the log goes on.
  await add(1)
  await sending([there.url], () => until(() => there.got.length === 2, 'what was left'))
  expect(there.got[0]!.headers['webhook-id']).toBe(refused)
  expect(there.got[1]!.message.data.entry?.participants).toContain('person:faisal-bin-farhan')
})

it('counts on after a restart how often it has tried', async () => {
  const there = await target(() => 500)
  await sending([there.url], async () => {
    await placed(there.url)
    await add(0)
    await until(() => steps.filter(({ outcome }) => outcome === 'failed').length === 2, 'two tries')
  })
  await register.close()
  register = await openRegister(join(folder, 'register.db'), { create: false })
  await sending([there.url], () => until(() => steps.some(({ outcome }) => outcome === 'given-up'), 'given up'))
  const tries = steps.flatMap(step => (step.outcome === 'failed' ? step.tries : []))
  expect(tries.slice(0, 3)).toEqual([1, 2, 3])
  expect(steps.find(({ outcome }) => outcome === 'given-up')).toMatchObject({ tries: 4 })
})

it('sends nothing twice where the register can note nothing', async () => {
  const there = await target()
  const note = register.note
  const full = new IsnadError('register/no-space', 'The disk is full.', 'Make room.')
  await sending([there.url], async () => {
    await placed(there.url)
    register.note = async () => {
      throw full
    }
    await add(0)
    await until(() => steps.some(({ outcome }) => outcome === 'trouble'), 'trouble')
    await moment()
    register.note = note
    await add(1)
    await until(() => there.got.length === 2, 'the next')
  })
  expect(new Set(there.got.map(({ headers }) => headers['webhook-id'])).size).toBe(2)
  expect(steps.filter(({ outcome }) => outcome === 'trouble')).toMatchObject([{ error: { code: 'register/no-space' } }])
})

it('sends nothing more to who is gone', async () => {
  const there = await target(() => 410)
  await sending([there.url], async () => {
    await placed(there.url)
    for (const n of [0, 1]) await add(n)
    await until(() => steps.some(({ outcome }) => outcome === 'ended'), 'ended')
    await moment()
  })
  expect(there.got.length).toBe(1)
})

it.each([
  ['an address of this machine', 'http://127.0.0.1:9/hook', {}],
  ['a name of it', 'http://hooks.example/', { resolve: async () => [{ address: '10.1.2.3', family: 4 as const }] }],
])('sends nothing to %s that is not allowed', async (_, url, more) => {
  await sending(
    [url],
    async () => {
      await placed(url)
      await add(0)
      await until(() => steps.length > 0, 'a step')
    },
    { allowPrivate: [], ...more },
  )
  expect(steps).toMatchObject([{ outcome: 'ended', error: { code: 'network/private-address' } }])
})

it('is sent by one program at a time', async () => {
  const there = await target()
  const host = (await import('node:os')).hostname()
  const lease = { holder: 'other', pid: process.ppid, host, beat: new Date().toISOString() }
  await register.lease('webhooks', lease, () => false)
  const sent = sendWebhooks(register, { urls: [there.url], secret, stop: AbortSignal.abort() }, () => {})
  await expect(sent).rejects.toMatchObject({ code: 'register/busy' })
})

it.each([
  ['https://hooks.example/', 'short'],
  ['https://hooks.example/', ''],
  ['file:///etc/passwd', secret],
  ['hooks.example', secret],
])('wrong use is told at once: %s %s', async (url, given) => {
  const sent = sendWebhooks(register, { urls: [url], secret: given, stop: AbortSignal.abort() }, () => {})
  await expect(sent).rejects.toBeInstanceOf(IsnadError)
  await expect(sent).rejects.toMatchObject({ code: 'usage' })
})
