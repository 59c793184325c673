// How long whoever asks a server waits, and how soon a page stands. It measures and never judges.
//
//   node bench/serving.mjs REGISTER [--entries N] [--json]
//
// With --entries its pages are told again in other words and of other days, in a copy, until there are so many.
// Each route is asked for many things, five times each: the median over all of them, and the slowest. Where Chromium is installed: the
// first paint of the timeline on the loopback, what its scripts weigh, and how even the frames are while thousands of entries scroll by.
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { program, root } from '../scripts/ready.mjs'
import { median } from './measure.mjs'
import { manyReadings } from './register.mjs'

const perAsk = 5
const things = 40
const chrome = [process.env.ISNAD_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  path => path && existsSync(path),
)
const args = process.argv.slice(2)
const wanted = args.includes('--entries') ? Number(args[args.indexOf('--entries') + 1]) : 0
const [named] = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--entries')
if (!named) {
  console.error('Name a register: isnad add ../shared/data/saudinewsnet/*.gz --register FILE')
  process.exit(2)
}

/** The register, or a copy of it that has as many entries as are wanted. */
async function registerOf(path) {
  const { openSqlite } = await import(`${root}/dist/store/sqlite.js`)
  const store = await openSqlite(path, { create: false })
  const { entries, pages } = await store.counts()
  const readings = []
  if (entries < wanted) for await (const reading of store.readings()) readings.push(reading)
  await store.close()
  if (entries >= wanted) return path
  const copy = join(mkdtempSync(join(tmpdir(), 'isnad-serving-')), 'register.db')
  copyFileSync(path, copy)
  const larger = await openSqlite(copy, { create: false })
  const needed = Math.ceil((pages * wanted) / entries)
  for (const reading of (await manyReadings(readings, needed)).slice(pages)) await larger.add(reading)
  await larger.counts()
  await larger.close()
  return copy
}

const register = await registerOf(named)

function started() {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--rate', '1000000'], {
    env: { ...process.env, ISNAD_REGISTER: register },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`isnad serve ended with ${code}`)))
    child.stdout.on('data', bytes => {
      const [origin] = /http:\/\/\S+:\d+/u.exec(String(bytes)) ?? []
      if (origin) resolve({ child, origin })
    })
  })
}

const { child, origin } = await started()
const json = async path => (await fetch(`${origin}/api${path}`)).json()

const spread = (all, count = things) => {
  const step = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)])
}

/** Whoever is in most entries, down to those who are in one. */
async function questions() {
  const entries = []
  let after = ''
  do {
    const part = await json(`/entries?limit=1000${after}`)
    entries.push(...part.entries)
    after = part.next && `&after=${encodeURIComponent(part.next)}`
  } while (after)
  const times = new Map()
  for (const id of entries.flatMap(({ participants }) => participants)) times.set(id, (times.get(id) ?? 0) + 1)
  const who = [...times].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  const ids = spread(entries).map(({ id }) => encodeURIComponent(id))
  const shown = await Promise.all(ids.slice(0, 20).map(id => json(`/entries/${id}`)))
  return { entries, who, ids, pages: shown.map(({ entry }) => entry.accounts[0].page) }
}

const { entries, who, ids, pages } = await questions()
const names = spread(who).map(encodeURIComponent)
const asked = {
  register: ['/register'],
  entries: [
    '/entries?limit=100',
    '/entries?limit=100&newest=true',
    ...names.map(name => `/entries?limit=100&with=${name}`),
  ],
  tally: ['/tally', ...names.map(name => `/tally?with=${name}`)],
  plot: ['/plot', '/plot?by=month', ...names.map(name => `/plot?with=${name}`)],
  network: ['/network', '/network?kind=meeting'],
  entry: ids.map(id => `/entries/${id}`),
  compare: ids.map(id => `/entries/${id}/compare`),
  history: ids.map(id => `/entries/${id}/history`),
  story: pages.map(page => `/stories/${page}`),
  explain: pages.map(page => `/stories/${page}/explain?at=200`),
  entities: ['/entities', ...names.map(name => `/entities?q=${name}`)],
  entity: names.map(name => `/entities/${name}`),
  search: names.map(name => `/search?q=${name}`),
  corrections: ['/corrections'],
  quarantine: ['/quarantine'],
  labels: ['/labels'],
  document: ['/openapi.json'],
}

async function timeOf(path) {
  const times = []
  for (let i = 0; i < perAsk; i++) {
    const began = performance.now()
    const answer = await fetch(`${origin}/api${path}`)
    await answer.arrayBuffer()
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`)
    times.push(performance.now() - began)
  }
  return median(times)
}

const calls = {}
for (const [name, paths] of Object.entries(asked)) {
  const times = []
  for (const path of paths) times.push(await timeOf(path))
  calls[name] = { asked: paths.length, median: median(times), slowest: Math.max(...times) }
}

/** The page in a browser that has never seen it. */
async function inBrowser() {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath: chrome,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
  const paints = []
  let scripts = 0
  for (let i = 0; i < perAsk; i++) {
    const page = await browser.newPage()
    const weights = []
    page.on('response', answer => {
      if (answer.url().endsWith('.js')) weights.push(answer.body().then(body => gzipSync(body).length))
    })
    await page.goto(origin, { waitUntil: 'networkidle' })
    paints.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    )
    scripts = (await Promise.all(weights)).reduce((sum, each) => sum + each, 0)
    await page.close()
  }
  const frames = await scrolled(browser)
  await browser.close()
  return { firstPaint: median(paints), scriptBytes: scripts, frames }
}

/** Frames while a reader scrolls down for some seconds. */
async function scrolled(browser) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.goto(origin, { waitUntil: 'networkidle' })
  const gaps = page.evaluate(
    () =>
      new Promise(resolve => {
        const found = []
        let before = performance.now()
        const began = before
        const step = now => {
          found.push(now - before)
          before = now
          if (now - began < 6000) requestAnimationFrame(step)
          else resolve(found)
        }
        requestAnimationFrame(step)
      }),
  )
  for (let i = 0; i < 110; i++) {
    await page.mouse.wheel(0, 1500)
    await page.waitForTimeout(50)
  }
  const all = (await gaps).sort((a, b) => a - b)
  const at = share => all[Math.floor(share * (all.length - 1))]
  const down = await page.evaluate(() => document.documentElement.scrollTop)
  return { count: all.length, median: at(0.5), p95: at(0.95), longest: at(1), scrolledTo: down }
}

const page = chrome ? await inBrowser() : null
child.removeAllListeners('exit')
child.kill()

const ms = value => `${value.toFixed(1)} ms`.padStart(11)
if (process.argv.includes('--json')) console.log(JSON.stringify({ entries: entries.length, calls, page }))
else {
  console.log(
    `${entries.length} entries\n${'call'.padEnd(14)}${'asked'.padStart(6)}${'median'.padStart(11)}${'slowest'.padStart(11)}`,
  )
  for (const [name, each] of Object.entries(calls))
    console.log(`${name.padEnd(14)}${String(each.asked).padStart(6)}${ms(each.median)}${ms(each.slowest)}`)
  if (page) {
    const { firstPaint, scriptBytes, frames } = page
    console.log(`first paint ${firstPaint.toFixed(0)} ms, scripts ${(scriptBytes / 1024).toFixed(0)} KB gzipped`)
    console.log(
      `scrolling: ${frames.count} frames to ${frames.scrolledTo} px, median ${ms(frames.median)}, 95 % ${ms(frames.p95)}, longest ${ms(frames.longest)}`,
    )
  }
}
