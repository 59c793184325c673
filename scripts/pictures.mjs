// Pictures of every view over the examples, in both languages and themes and on a phone, for looking at.
//
//   node scripts/pictures.mjs FOLDER [--readme]     with --readme, those that the README shows are taken into docs/pictures, too
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { program, ready, root } from './ready.mjs'

const [folder] = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
if (!folder) {
  console.error('Name a folder for the pictures.')
  process.exit(2)
}
ready()
mkdirSync(folder, { recursive: true })
const register = join(mkdtempSync(join(tmpdir(), 'isnad-pictures-')), 'register.db')
const env = { ...process.env, ISNAD_REGISTER: register }
spawnSync(process.execPath, [program, 'add', join(root, 'examples')], { env, stdio: 'ignore' })
const child = spawn(process.execPath, [program, 'serve', '--port', '0', '--writable', '--token', 'pictures'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const origin = await new Promise(resolve =>
  child.stdout.on('data', bytes => {
    const [found] = /http:\/\/\S+:\d+/u.exec(String(bytes)) ?? []
    if (found) resolve(found)
  }),
)
const json = async path => (await fetch(`${origin}/api${path}`)).json()
const { entries } = await json('/entries?limit=200')
const richest = entries.toSorted((a, b) => b.accounts - a.accounts)[0]
const { entry } = await json(`/entries/${encodeURIComponent(richest.id)}`)
const views = {
  timeline: '/',
  entry: `/entries/${richest.short}?field=topics`,
  story: `/stories/${entry.accounts[0].page}`,
  who: `/who/${encodeURIComponent(entry.participants[0])}`,
  network: '/network',
  search: `/search?q=${encodeURIComponent('اتصال')}`,
  dashboard: '/dashboard',
  add: '/add',
}
/** Name of the picture, language, theme and width. */
const readme = { entry: 'entry-ar-light', story: 'story-en-dark', timeline: 'timeline-ar-dark' }

const executablePath = [process.env.ISNAD_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  path => path && existsSync(path),
)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const locale of ['ar', 'en'])
  for (const colorScheme of ['light', 'dark'])
    for (const width of [1200, 360]) {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 860 } })
      for (const [name, path] of Object.entries(views)) {
        const page = await context.newPage()
        await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' })
        await page.locator('h1').first().waitFor()
        await page.waitForLoadState('networkidle')
        const file = `${name}-${locale}-${colorScheme}${width < 600 ? '-phone' : ''}.png`
        await page.screenshot({ path: join(folder, file) })
        await page.close()
      }
      await context.close()
    }
await browser.close()
child.kill()
if (process.argv.includes('--readme')) {
  mkdirSync(join(root, 'docs', 'pictures'), { recursive: true })
  for (const [name, file] of Object.entries(readme))
    copyFileSync(join(folder, `${file}.png`), join(root, 'docs', 'pictures', `${name}.png`))
}
