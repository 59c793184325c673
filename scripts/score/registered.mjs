// All articles of SaudiNewsNet in one register, and what it makes of them: what the scorer and the samples of entries share.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nowhere, program } from '../ready.mjs'
import { articles } from './articles.mjs'
import { load } from './engine.mjs'

const { makePage } = await load('model/page.js')

/** An article as a page, with the crawl day as the day of publication. */
const pageOf = ({ id, title, text, outlet, retrieved }) => ({
  id,
  outlet,
  published: retrieved.slice(0, 10),
  text: `${(title ?? '').trim()}\n\n${(text ?? '').trim()}`,
})

/** Pages without any text are refused, and `add` says so by its status. */
function isnad(args, { lenient = false } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ISNAD_REGISTER: nowhere },
    maxBuffer: 1 << 30,
  })
  if (status !== 0 && !lenient) throw new Error(`isnad ${args[0]} ended with ${status}: ${stderr}`)
  return stdout
}

/** The articles as pages, or other pages, and the entries that they make together. */
export function registered(pages = articles().map(pageOf)) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-papers-'))
  const [input, register] = [join(folder, 'pages.jsonl'), join(folder, 'register.db')]
  try {
    writeFileSync(input, `${pages.map(page => JSON.stringify(page)).join('\n')}\n`)
    isnad(['add', input, '--register', register], { lenient: true })
    const lines = isnad(['timeline', '--json', '--register', register]).split('\n').filter(Boolean)
    return { pages, entries: lines.map(line => JSON.parse(line)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The articles of a page, by its id: articles of one text are one page. */
export function articlesByPage(pages) {
  const byPage = new Map()
  for (const page of pages) {
    const { id } = makePage(page.id, page.text)
    byPage.set(id, [...(byPage.get(id) ?? []), page])
  }
  return byPage
}
