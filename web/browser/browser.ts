import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { client } from '../../src/api/client.js'
import { answerOf } from '../src/answer.js'

// A real browser over the program as it is built: what the tests of the page share.

const places = [process.env.ISNAD_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const chrome = places.find(path => path !== undefined && existsSync(path))

/** CI has a browser, or it fails; elsewhere its absence is told and passed over. */
if (!chrome) {
  const why = 'No Chromium is installed: the page is not tested in a browser.'
  if (process.env.ISNAD_BROWSER === 'required') throw new Error(why)
  console.warn(`${why} (apt-get install chromium, or ISNAD_CHROMIUM=path)`)
}

export const inBrowser = chrome ? describe : describe.skip

// A closed network answers Chromium's own questions at home with refusals, many at a time.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const atHome = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

const token = 'a-token-of-the-tests'
export const languages = ['ar', 'en'] as const
export type Language = (typeof languages)[number]

const root = fileURLToPath(new URL('../../', import.meta.url))
const isnad = join(root, 'dist', 'cli', 'main.js')

/** Starts the program, and waits until it tells where it listens. */
function started(register: string): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(
    process.execPath,
    [isnad, 'serve', '--host', '127.0.0.1', '--port', '0', '--rate', '100000', '--writable', '--token', token],
    { env: { ...process.env, ISNAD_REGISTER: register }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`isnad serve ended with ${code}`)))
    child.stdout!.on('data', (bytes: Buffer) => {
      const [origin] = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(bytes)) ?? []
      if (origin) resolve({ child, origin })
    })
  })
}

export interface Served {
  origin: string
  api: ReturnType<typeof client>
  /** A new page at a path, with everything that it complains of. */
  open: (path: string, options?: Opening) => Promise<Opened>
}

export interface Opening {
  language?: Language
  theme?: 'light' | 'dark'
  width?: number
}

export interface Opened {
  page: Page
  /** errors of scripts, refusals of the policy, requests that failed or went elsewhere */
  trouble: string[]
  close: () => Promise<void>
}

function listen(page: Page, origin: string): string[] {
  const trouble: string[] = []
  page.on('pageerror', error => trouble.push(`script: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) trouble.push(`elsewhere: ${url}`)
  })
  page.on('dialog', dialog => {
    trouble.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return trouble
}

/** A server over the examples, and texts besides, for the tests of a file. */
export function withServer(texts: readonly string[] = []): () => Served {
  let folder = ''
  let browser: Browser
  let served: Awaited<ReturnType<typeof started>>
  beforeAll(async () => {
    if (!chrome) return
    folder = await mkdtemp(join(tmpdir(), 'isnad-browser-'))
    const file = join(folder, 'register.db')
    const env = { ...process.env, ISNAD_REGISTER: file }
    const { status } = spawnSync(process.execPath, [isnad, 'add', join(root, 'examples')], { env, stdio: 'ignore' })
    if (status !== 0) throw new Error('isnad add examples failed')
    served = await started(file)
    const headers = { authorization: `Bearer ${token}` }
    for (const text of texts)
      await answerOf(client(served.origin).pages.$post({ json: { text, published: '2025-03-01' } }, { headers }))
    browser = await chromium.launch({ executablePath: chrome, args: [...quiet, ...atHome] })
  }, 120_000)
  afterAll(async () => {
    if (!chrome) return
    await browser.close()
    served.child.removeAllListeners('exit')
    served.child.kill()
    await rm(folder, { recursive: true, force: true })
  })
  const contextOf = ({ language = 'ar', theme = 'light', width = 1200 }: Opening): Promise<BrowserContext> =>
    browser.newContext({
      locale: language,
      colorScheme: theme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    })
  return () => {
    const { origin } = served
    const open: Served['open'] = async (path, options = {}) => {
      const context = await contextOf(options)
      const page = await context.newPage()
      const trouble = listen(page, origin)
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
      await page.locator('h1').first().waitFor()
      return { page, trouble, close: () => context.close() }
    }
    return { origin, api: client(origin), open }
  }
}

/** What axe finds serious or worse: the rule, and where. */
export async function barriersIn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
    )
}
