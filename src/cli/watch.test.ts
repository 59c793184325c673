import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Site, send } from '../app/web/testing-site.js'
import { type Running, startProgram } from './testing-program.js'
import { withSite } from './testing-site.js'

let site: Site
let register: string
const folder = withSite('cli-watch', (...given) => {
  ;[site, register] = given
})

const own = ['--allow-private', '127.0.0.1', '--delay', '0']

const start = (...args: string[]): Running =>
  startProgram(args, { ISNAD_REGISTER: register, ISNAD_CONTACT: 'desk@news.example' })

const run = (...args: string[]): Running['ended'] => start(...args).ended

const article = (n: number): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر ${n}</title></head><body><article><h1>اتصال رقم ${n} بين الرئيسين</h1><p>أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع الرئيس المصري عبد الفتاح السيسي لبحث ملف رقم ${n}.</p></article></body></html>`

function publish(count: number, wait = 0): void {
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  const items = numbers.map(i => `<item><title>خبر ${i}</title><link>/p${i}</link></item>`).join('')
  site.set('/feed', send(`<rss version="2.0"><channel><title>أخبار المرفأ</title>${items}</channel></rss>`))
  for (const i of numbers) site.set(`/p${i}`, (...answering) => setTimeout(() => send(article(i))(...answering), wait))
}

const events = (out: string): { outcome: string; url: string; failure?: { code: string; advice: string } }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

describe('isnad watch', { timeout: 60_000 }, () => {
  it('tells what it does, a line each, and counts at the end', async () => {
    publish(2)
    site.set('/feed2', send('gone', {}, 410))
    const list = join(folder, 'feeds.opml')
    writeFileSync(
      list,
      `<opml version="2.0"><body><outline xmlUrl="${site.origin}/feed"/><outline xmlUrl="${site.origin}/feed2"/></body></opml>`,
    )
    const { status, out, err } = await run('watch', list, '--once', ...own)
    expect(status).toBe(1)
    expect(out).toMatch(/^\d\d:\d\d:\d\d {2}feed {7}http:\S+\/feed {2}RSS feed «أخبار المرفأ», 2 pages, 2 new$/mu)
    expect(out).toMatch(/^\d\d:\d\d:\d\d {2}added {6}http:\S+\/p1 «[^»]+»$/mu)
    expect(out).toMatch(/^2 feeds: 2 added, 0 known already, 1 failed\n\S+ holds 2 pages, /mu)
    expect(err).toMatch(
      /^isnad: \[network\/status\] http:\S+\/feed2: .* answers 410\.\n {7}Check the address\.\n {7}Asked again not before/mu,
    )
    expect(site.requests[0]!.headers['user-agent']).toContain('+desk@news.example')
    expect((await run('check')).out).toContain('/feed2')
  })

  it('--json tells the same to programs', async () => {
    publish(1)
    site.set(
      '/feed',
      send(`<rss version="2.0"><channel><item><link>/p1</link></item><item><link>/none</link></item></channel></rss>`),
    )
    const { out, err } = await run('watch', `${site.origin}/feed`, '--once', '--json', ...own)
    expect(err).toBe('')
    expect(
      events(out)
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['added', 'ended', 'failed', 'feed'])
    const failed = events(out).find(({ outcome }) => outcome === 'failed')!
    expect(failed).toMatchObject({ url: `${site.origin}/none`, failure: { code: 'network/status', stage: 'acquire' } })
    expect(failed.failure!.advice).toMatch(/\S/u)
    expect(events(out).at(-1)).toMatchObject({ outcome: 'ended', feeds: 1, added: 1, failed: 1 })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly on %s', async signal => {
    publish(1)
    const running = start('watch', `${site.origin}/feed`, ...own)
    await running.until('resting')
    running.child.kill(signal)
    const { status, out, err } = await running.ended
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/1 feed: 1 added, 0 known already, 0 failed\n/u)
  })

  it('is the only one of its register, until it ends or is killed', async () => {
    publish(1)
    const first = start('watch', `${site.origin}/feed`, ...own)
    await first.until('resting')
    const second = await run('watch', `${site.origin}/feed`, '--once', ...own)
    expect([second.status, second.out]).toEqual([1, ''])
    expect(second.err).toMatch(/^isnad: \[register\/busy\] Another watch is at work .* process \d+ /u)
    first.child.kill('SIGKILL')
    await first.ended
    expect((await run('watch', `${site.origin}/feed`, '--once', ...own)).status).toBe(0)
  })

  it('killed at any time fetches no page twice that it had', async () => {
    publish(8, 40)
    for (const part of ['/p1', '/p2', '/p5']) {
      const running = start('watch', `${site.origin}/feed`, '--once', ...own)
      await running.until(part)
      running.child.kill('SIGKILL')
      await running.ended
    }
    const asked = site.asked.filter(path => path !== '/feed')
    await run('watch', `${site.origin}/feed`, '--once', ...own)
    const again = site.asked.filter(path => path !== '/feed').slice(asked.length)
    // Only the page whose answer was on its way when the program ended may be asked for again.
    const twice = again.filter(path => asked.slice(0, -1).includes(path))
    expect(twice).toEqual([])
    expect(new Set(site.asked).size).toBe(9)
    expect(site.asked.filter(path => path !== '/feed').length).toBeLessThanOrEqual(8 + 3)
    const { status, out } = await run('check', '--json')
    expect([status, JSON.parse(out)]).toMatchObject([0, { pages: 8, problems: [] }])
  })
})

describe('addresses', { timeout: 60_000 }, () => {
  it('are read', async () => {
    publish(2)
    const page = await run('read', `${site.origin}/p1`, '--json', ...own)
    expect([page.status, JSON.parse(page.out).page.url]).toEqual([0, `${site.origin}/p1`])
    const feed = await run('read', `${site.origin}/feed`, '--json', '--limit', '1', ...own)
    expect(feed.out.trim().split('\n')).toHaveLength(1)
    expect(feed.err).toMatch(
      /\/feed is an RSS feed «أخبار المرفأ» of 2 pages: the newest 1 are read, more by --limit\.\n$/u,
    )
  })

  it('are added, once', async () => {
    publish(2)
    const first = await run('add', `${site.origin}/feed`, ...own)
    expect([first.status, first.out]).toEqual([0, expect.stringMatching(/^2 added, 0 known already, 0 failed\n/u)])
    expect(first.err).toMatch(/RSS feed «أخبار المرفأ», 2 pages, 2 new\n$/u)
    expect((await run('add', `${site.origin}/p1`, ...own)).out).toMatch(/^0 added, 1 known already, 0 failed\n/u)
  })

  it('of this machine are refused unless the user names them', async () => {
    publish(1)
    const { status, err } = await run('add', `${site.origin}/p1`)
    expect(status).toBe(1)
    expect(err).toMatch(
      /^isnad: \[network\/private-address\] .*\n {7}If you mean it, say so: --allow-private 127\.0\.0\.1\n$/u,
    )
    expect(site.requests).toEqual([])
  })
})
