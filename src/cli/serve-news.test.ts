import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import { Webhook } from 'standardwebhooks'
import { expect, it } from 'vitest'
import { type Site, send } from '../app/web/testing-site.js'
import { type Running, startProgram } from './testing-program.js'
import { withSite } from './testing-site.js'

let site: Site
let register: string
const folder = withSite('serve-news', (...given) => {
  ;[site, register] = given
})

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const start = (...args: string[]): Running =>
  startProgram(['serve', '--port', '0', ...args], { ISNAD_REGISTER: register, ISNAD_WEBHOOK_SECRET: secret })

const article = (day: number): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر</title><meta property="article:published_time" content="2025-03-0${day}"></head><body><article><h1>اتصال بين الرئيسين يوم ${day}</h1><p>أجرى الرئيس الروسي فلاديمير بوتين يوم ${day} مارس 2025 اتصالا هاتفيا مع الرئيس المصري عبد الفتاح السيسي لبحث ملف رقم ${day}.</p></article></body></html>`

function publish(...days: number[]): void {
  const items = days.map(day => `<item><title>خبر ${day}</title><link>/p${day}</link></item>`).join('')
  site.set('/feed', send(`<rss version="2.0"><channel><title>أخبار المرفأ</title>${items}</channel></rss>`))
  for (const day of days) site.set(`/p${day}`, send(article(day)))
}

interface Hook {
  url: string
  types: string[]
  close: () => void
}

async function openHook(): Promise<Hook> {
  const hook: Hook = { url: '', types: [], close: () => server.close() }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const headers = request.headers as Record<string, string>
    const message = new Webhook(secret).verify(Buffer.concat(parts).toString(), headers) as { type: string }
    hook.types.push(message.type)
    response.writeHead(204).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  hook.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return hook
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!(await holds()) && Date.now() < deadline) await new Promise(go => setTimeout(go, 50))
  expect(await holds()).toBe(true)
}

it('follows feeds while it serves, shows what they bring in its own feed, tells others, and ends cleanly', async () => {
  publish(1)
  const hook = await openHook()
  const list = join(folder, 'feeds.opml')
  writeFileSync(list, `<opml version="2.0"><body><outline type="rss" xmlUrl="${site.origin}/feed"/></body></opml>`)
  const own = ['--allow-private', '127.0.0.1', '--delay', '0', '--interval', '1s']
  const served = start('--watch', list, ...own, '--webhook', hook.url)
  await served.until('resting')
  const [, base] = /Isnad at (\S+)/u.exec(served.out)!
  const told = async (): Promise<number> =>
    (parseAtomFeed(await (await fetch(`${base}/feeds/all.atom`)).text()).entries ?? []).length
  await until(async () => (await told()) === 1)
  publish(1, 2)
  await until(async () => (await told()) === 2)
  await until(() => hook.types.includes('entry.made'))
  const ask = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
  }
  const rpc = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'tally', arguments: {} } }
  const tally = await (await fetch(`${base}/mcp`, { ...ask, body: JSON.stringify(rpc) })).text()
  expect(JSON.parse(tally)).toMatchObject({ result: { structuredContent: { total: 2 } } })
  served.child.kill('SIGTERM')
  expect(await served.ended).toMatchObject({ status: 0, err: '' })
  hook.close()
})

it.each([
  [['--webhook', 'nowhere'], 'usage'],
  [['--webhook', 'https://hooks.example/', '--webhook-secret', 'short'], 'usage'],
  [['--watch', 'no-such.opml'], 'input/not-found'],
  [['--watch', 'ftp://news.example/feed'], 'input/not-found'],
])('ends at once on wrong use: %j', async (args, code) => {
  const { status, err } = await start('--watch', `${site.origin}/feed`, '--allow-private', '127.0.0.1', ...args).ended
  expect(status).not.toBe(0)
  expect(err).toContain(`[${code}]`)
  expect(err).not.toMatch(/\n\s+at /u)
})
