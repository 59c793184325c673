import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeReading } from '../register/testing.js'
import { openSqlite } from '../store/sqlite.js'
import type { Store } from '../store/store.js'
import { copiesIn } from './copies.js'
import { showIn } from './entries.js'

const folder = mkdtempSync(join(tmpdir(), 'isnad-copies-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const who = ['person:vladimir-putin', 'person:abdel-fattah-el-sisi']
const run = (seed: string): string => Array.from({ length: 40 }, (_, i) => `${seed}${(i * 7) % 40}`).join(' ')
const paper = (source: string, day: number, text: string[], told = who) =>
  makeReading({
    source,
    outlet: source,
    published: `2024-03-${day}`,
    contacts: [{ who: told, date: '2024-03-17' }],
    text,
  })

const other = ['state:FRA', 'state:DEU']
const pages = [
  paper('late', 20, [run('a'), run('b')]),
  paper('early', 18, [run('b'), run('a')]),
  // tells something else, in a page that has the passage
  paper('long', 19, [run('c'), run('d'), run('e'), run('a')], other),
  paper('own', 19, [run('f')], ['state:ITA', 'state:ESP']),
]

let store: Store
beforeAll(async () => {
  store = await openSqlite(join(folder, 'r.db'))
  for (const page of pages) await store.add(page)
})
afterAll(() => store.close())

const entryOf = async (source: string): Promise<string> => {
  const page = pages.find(each => each.page.source === source)!.page.id
  return (await store.timeline()).find(({ accounts }) => accounts.some(account => account.page === page))!.id
}

it('an entry has the texts that its accounts share with whatever pages, each once and the first of them first', async () => {
  const { texts } = await showIn(store, await entryOf('late'))
  expect(texts).toMatchObject([
    { first: { source: 'early' }, pages: [{ source: 'early' }, { source: 'late' }], partly: [{ source: 'long' }] },
  ])
  expect((await showIn(store, await entryOf('own'))).texts).toEqual([])
})

it('a page has its copies, with how much they share', async () => {
  const { copies, first, source } = await copiesIn(store, 'early')
  expect([source, first?.source]).toEqual(['early', 'early'])
  expect(copies).toMatchObject([
    { source: 'late', kind: 'near', share: expect.closeTo(1, 1) },
    { source: 'long', kind: 'partial', share: expect.closeTo(0.4, 1) },
  ])
  expect(await copiesIn(store, 'own:s0')).toMatchObject({ source: 'own', copies: [], first: null })
  await expect(copiesIn(store, 'own:s7')).rejects.toMatchObject({ code: 'register/no-such-page' })
})
