import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import type { Page, Reading } from '../model/records.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'
import { pagesOfLine, troubles } from './testing-invariants.js'

// What must hold of every reading, on every page that we have.

const root = fileURLToPath(new URL('../..', import.meta.url))
const load = () => ({ read: loadReadKnowledge(), page: loadPageKnowledge() })
const knowledge = load()

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => join(folder, name))

const textPages = (folder: string): Page[] =>
  filesIn(folder, '.txt').map(path => makePage(path, readFileSync(path, 'utf8')))

const linePages = (path: string): Page[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .flatMap((line, i) => pagesOfLine(line, `${path}:${i + 1}`))

const told = (page: Page): string => JSON.stringify(read(page, knowledge))

function holdsOf(pages: readonly Page[]): void {
  it('is no empty set', () => {
    expect(pages.length).toBeGreaterThan(0)
  })
  it('every span, id and reference holds', () => {
    const found = pages.flatMap(page => troubles(read(page, knowledge)).map(trouble => `${page.source}: ${trouble}`))
    expect(found).toEqual([])
  })
  it('the same page gives the same bytes, whatever was read before', () => {
    const there = pages.map(told)
    const back = pages.toReversed().map(told).reverse()
    expect(pages.filter((_, i) => there[i] !== back[i]).map(page => page.source)).toEqual([])
    const fresh = load()
    const last = pages.at(-1)!
    expect(JSON.stringify(read(last, fresh))).toBe(there.at(-1))
  })
}

describe('examples', () => holdsOf(textPages(join(root, 'examples'))))

describe.each(filesIn(join(root, 'corpus'), '.jsonl').map(path => ({ name: path.slice(root.length), path })))(
  '$name',
  ({ path }) => {
    holdsOf(linePages(path))
  },
)

const given = process.env.ISNAD_SHARED
const seeds = join(given || join(root, '..', 'shared'), 'seeds')

describe('seeds', () => {
  if (existsSync(seeds)) holdsOf(textPages(seeds))
  // Where ISNAD_SHARED says that they are there, they must be; elsewhere nobody need have them.
  else if (given) it('are where ISNAD_SHARED says', () => expect.fail(`no folder ${seeds}`))
  else it.skip(`are not here: no folder ${seeds}`, () => {})
})

describe('what is looked for is found', () => {
  const sentence = 'قال بوتين إن نظيره التركي رجب طيب أردوغان أجرى، أمس، اتصالا هاتفيا مع الرئيس الأَمريكي. 😀'
  const broken: Record<string, (reading: Reading) => void> = {
    'a span outside the page': ({ stories }) => stories[0]!.mentions[0]!.span.splice(1, 1, 10_000),
    'an empty span': ({ stories, page }) => stories[0]!.times[0]!.span.splice(0, 2, page.text.length, page.text.length),
    'half a character': ({ stories, page }) => stories[0]!.body[0]!.splice(1, 1, page.text.length - 1),
    'a mark without its letter': ({ stories, page }) =>
      stories[0]!.events[0]!.trigger.splice(0, 1, page.text.indexOf('\u064E')),
    'an id that is there twice': ({ stories }) =>
      Object.assign(stories[0]!.mentions[1]!, { id: stories[0]!.mentions[0]!.id }),
    'a mention of nobody': ({ stories }) => Object.assign(stories[0]!.mentions[0]!, { entity: 'person:nobody' }),
    'a speaker that is nobody': ({ stories }) =>
      Object.assign(stories[0]!.statements[0]!, { speaker: 'person:nobody' }),
    'a statement that says nothing': ({ stories }) => stories[0]!.statements[0]!.content.splice(0),
    'a contact of one': ({ stories }) => stories[0]!.events[0]!.contact!.participants.splice(1),
    'a host from outside': ({ stories }) => Object.assign(stories[0]!.events[0]!.contact!, { host: 'state:FRA' }),
    'a contact that follows itself': ({ stories }) =>
      Object.assign(stories[0]!.events[0]!.contact!, { follows: stories[0]!.events[0]!.id }),
    'a field that no record has': ({ stories }) => Object.assign(stories[0]!, { score: 1 }),
    'an id of another kind': ({ entities }) => Object.assign(entities[0]!, { id: 'body:state:ISR' }),
    'a kind that there is not': ({ stories }) => Object.assign(stories[0]!, { kind: 'other' }),
  }
  const whole = (): Reading => read(makePage('broken', sentence, { published: '2025-10-07' }), knowledge)
  it('nothing, where nothing is wrong', () => {
    expect(troubles(whole())).toEqual([])
  })
  it.each(Object.keys(broken))('%s', name => {
    const reading = whole()
    broken[name]!(reading)
    expect(troubles(reading)).not.toEqual([])
  })
})

it('a loaded term for a state is that state', () => {
  expect(troubles(read(makePage('term', 'هدد الكيان الصهيوني بقصف الميناء.'), knowledge))).toEqual([])
})
