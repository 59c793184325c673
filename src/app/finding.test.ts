import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IsnadError } from '../model/errors.js'
import { makeReading } from '../register/testing.js'
import { openSqlite } from '../store/sqlite.js'
import type { Store } from '../store/store.js'
import { compareIn, searchIn, showIn, tallyIn, timelineIn } from './index.js'

// The use cases of finding over a register that stays open, as a server has it.

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'
const folder = mkdtempSync(join(tmpdir(), 'isnad-finding-'))
let store: Store

beforeAll(async () => {
  store = await openSqlite(join(folder, 'register.db'))
  await store.add(
    makeReading({
      source: 'a',
      outlet: 'صحيفة سبق',
      contacts: [
        {
          who: [putin, sisi],
          date: '2024-03-18',
          text: 'بحث الرئيسان وقف إطلاق النار',
          reportedBy: [['body:kremlin']],
        },
      ],
    }),
  )
  await store.add(
    makeReading({
      source: 'b',
      outlet: 'B',
      contacts: [{ who: [putin, 'state:QAT'], date: '2023-01-05', status: 'planned', kind: 'visit' }],
    }),
  )
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: IsnadError) => `${error.code}: ${error.advice}`,
  )

describe('finding in an open register', () => {
  it('gives a timeline by parts, with how many there are and whom names mean', async () => {
    const first = await timelineIn(store, { with: ['Poutine'], limit: 1 })
    expect(first).toMatchObject({ total: 2, named: [{ name: 'Poutine', as: 'sound', ids: [putin] }], unknown: [] })
    expect(first.entries.map(({ date }) => date!.value)).toEqual(['2023-01-05'])
    expect([...first.short.values()][0]).toHaveLength(4)
    const rest = await timelineIn(store, { with: ['Poutine'], limit: 1, after: first.next! })
    expect([rest.entries.map(({ date }) => date!.value), rest.next]).toEqual([['2024-03-18'], null])
    expect([...rest.entities.keys()].sort()).toEqual([sisi, putin])
  })

  it.each([
    [{ outlet: 'سبق' }, 1],
    [{ outlet: 'sabq.org' }, 1],
    [{ outlet: 'B' }, 1],
    [{ origin: 'presidency of Russia' }, 1],
    [{ state: 'قطر' }, 1],
    [{ state: 'QAT' }, 1],
    [{ state: 'Russia' }, 2],
    [{ status: 'PLANNED' }, 1],
    [{ kind: 'visit', from: '2024' }, 0],
    [{ with: ['رئيس مصر'] }, 1],
    [{ with: ['Nobody At All'] }, 0],
  ])('narrows by %j', async (filters, total) => {
    expect((await timelineIn(store, filters)).total).toBe(total)
    expect((await tallyIn(store, filters)).total).toBe(total)
  })

  it('tells what cannot be meant, and what there is instead', async () => {
    expect(await codeOf(timelineIn(store, { outlet: 'C' }))).toMatch(
      /^register\/no-such-name: There are B, صحيفة سبق\.$/,
    )
    expect(await codeOf(timelineIn(store, { origin: 'C' }))).toMatch(/^register\/no-such-name: There are \S/)
    expect(await codeOf(timelineIn(store, { status: 'odd' }))).toMatch(/^usage: Statuses are happened/)
    expect(await codeOf(timelineIn(store, { limit: 1.5 }))).toMatch(/^usage: /)
    expect((await timelineIn(store, { with: ['Nobody At All'] })).unknown).toEqual([
      { name: 'Nobody At All', near: [] },
    ])
  })

  it('finds, cites, and shows what was found', async () => {
    const { parts } = await searchIn(store, { words: 'وقف النار', in: 'entries' })
    const [hit] = parts[0]!.hits
    expect(parts).toMatchObject([{ in: 'entries', total: 1, next: null }])
    expect(hit).toMatchObject({ passage: { source: 'a', line: 1, exact: expect.stringContaining('إطلاق النار') } })
    if (hit?.in !== 'entries') throw new Error('no entry')
    const shown = await showIn(store, hit.entry.id.slice('entry:'.length, 12))
    expect(shown.entry).toEqual(hit.entry)
    expect([...shown.entities.keys()]).toEqual(expect.arrayContaining([putin, sisi]))
    const { fields } = await compareIn(store, hit.entry.id)
    expect(Object.keys(fields)).toEqual(Object.keys(hit.entry.fields))
    for (const { readings } of Object.values(fields))
      for (const { accounts, citations } of readings) {
        expect(new Set(citations.map(({ account }) => account))).toEqual(new Set(accounts))
        for (const { page, span, exact } of citations)
          expect((await store.reading(page))!.page.text.slice(...span)).toBe(exact)
      }
  })
})
