import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import type { Page } from '../model/records.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'
import { pageOfLine, troubles } from './testing-invariants.js'

// What must hold of every reading, on every page that we have.

const root = fileURLToPath(new URL('../..', import.meta.url))
const load = () => ({ read: loadReadKnowledge(), page: loadPageKnowledge() })
const knowledge = load()

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter(name => name.endsWith(ending)).sort().map(name => join(folder, name))

const textPages = (folder: string): Page[] => filesIn(folder, '.txt').map(path => makePage(path, readFileSync(path, 'utf8')))

const linePages = (path: string): Page[] =>
  readFileSync(path, 'utf8').split('\n').filter(line => line.trim() !== '').map((line, i) => pageOfLine(line, `${path}:${i + 1}`))

const text = (page: Page, from: Page[] = []): string => {
  for (const other of from) read(other, knowledge)
  return JSON.stringify(read(page, knowledge))
}

function holdsOf(pages: readonly Page[]): void {
  it('is no empty set', () => {
    expect(pages.length).toBeGreaterThan(0)
  })
  it('every span, id and reference holds', () => {
    const found = pages.flatMap(page => troubles(read(page, knowledge)).map(trouble => `${page.source}: ${trouble}`))
    expect(found).toEqual([])
  })
  it('the same page gives the same bytes, whatever was read before', () => {
    const there = pages.map(page => text(page))
    const back = pages.toReversed().map(page => text(page)).reverse()
    expect(pages.filter((_, i) => there[i] !== back[i]).map(page => page.source)).toEqual([])
    const fresh = load()
    const last = pages.at(-1)!
    expect(JSON.stringify(read(last, fresh))).toBe(there.at(-1))
  })
}

describe('examples', () => holdsOf(textPages(join(root, 'examples'))))

describe.each(filesIn(join(root, 'corpus'), '.jsonl').map(path => ({ name: path.slice(root.length), path })))('$name', ({ path }) => {
  holdsOf(linePages(path))
})

const given = process.env.ISNAD_SHARED
const seeds = join(given || join(root, '..', 'shared'), 'seeds')

describe('seeds', () => {
  if (existsSync(seeds)) holdsOf(textPages(seeds))
  // Where ISNAD_SHARED says that they are there, they must be; elsewhere nobody need have them.
  else if (given) it('are where ISNAD_SHARED says', () => expect.fail(`no folder ${seeds}`))
  else it.skip(`are not here: no folder ${seeds}`, () => {})
})
