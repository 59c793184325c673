import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { serve } from '../../src/api/index.js'
import { add, addGivenIn, openRegister, type Register } from '../../src/app/index.js'

// A real browser over a real server: what the tests of the page share.

const places = [process.env.ISNAD_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const chrome = places.find(path => path !== undefined && existsSync(path))

/** CI has a browser, or it fails; elsewhere its absence is told and passed over. */
if (!chrome) {
  const why = 'No Chromium is installed: the page is not tested in a browser.'
  if (process.env.ISNAD_BROWSER === 'required') throw new Error(why)
  console.warn(`${why} (apt-get install chromium, or ISNAD_CHROMIUM=path)`)
}

export const inBrowser = describe.skipIf(!chrome)

// A closed network answers Chromium's own questions at home with refusals, many at a time.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const atHome = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

export const token = 'a-token-of-the-tests'
export const languages = ['ar', 'en'] as const
export type Language = (typeof languages)[number]

const examples = fileURLToPath(new URL('../../examples', import.meta.url))

async function* nothing(): AsyncGenerator<Uint8Array> {}

export interface Served {
  register: Register
  origin: string
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
  let register: Register
  let browser: Browser
  let served: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    if (!chrome) return
    folder = await mkdtemp(join(tmpdir(), 'isnad-browser-'))
    const file = join(folder, 'register.db')
    await add({ paths: [examples], stdin: nothing(), register: file })
    register = await openRegister(file, { create: false })
    for (const text of texts) await addGivenIn(register, { text, published: '2025-03-01' })
    const tell = (cause: unknown): void => console.error(cause)
    const serving = { names: [], token, origins: [], perMinute: 100_000, tell }
    served = await serve(register, { port: 0, host: '127.0.0.1' }, serving)
    browser = await chromium.launch({ executablePath: chrome, args: [...quiet, ...atHome] })
  }, 120_000)
  afterAll(async () => {
    if (!chrome) return
    await browser.close()
    await served.close()
    await register.close()
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
    const origin = `http://127.0.0.1:${served.port}`
    const open: Served['open'] = async (path, options = {}) => {
      const context = await contextOf(options)
      const page = await context.newPage()
      const trouble = listen(page, origin)
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
      return { page, trouble, close: () => context.close() }
    }
    return { register, origin, open }
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
