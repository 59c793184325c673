import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Reading, read, readSources } from './index.js'
import { copiesAmong, type OpenRegister, openRegister, register, sentenceOf } from './register.js'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const told = 'تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا من نظيره الإيراني عباس عراقجي، اليوم الخميس.'
const page = { text: told, published: '2025-11-06', source: 'a call' }

const readings: Reading[] = []
beforeAll(async () => {
  for await (const item of readSources(examples)) if ('reading' in item) readings.push(item.reading)
})

describe('register', () => {
  it('makes of readings what a register on disk makes of their pages, in any order', async () => {
    const entries = register(readings)
    expect(register([...readings].reverse())).toEqual(entries)
    const open = await openRegister()
    await open.addSources(examples)
    const { entries: kept } = await open.timeline()
    await open.close()
    expect(kept.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort())
  })
})

describe('copiesAmong', () => {
  it('finds pages with one text, the first of them first', () => {
    const groups = copiesAmong(readings, { partial: true })
    expect(groups.map(({ stories }) => stories.map(({ source }) => source.replace(/.*\//u, '').slice(0, 2)))).toEqual([
      ['01', '03'],
    ])
    expect(groups[0]!.links).toMatchObject([{ a: 0, b: 1 }])
  })

  it('leaves alone what is told in other words', () => {
    expect(copiesAmong(readings.filter(({ page: { source } }) => !/0[13]-/u.test(source)))).toEqual([])
  })
})

describe('an open register', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-library-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const opened: OpenRegister[] = []
  const open = async (...args: Parameters<typeof openRegister>): Promise<OpenRegister> => {
    const one = await openRegister(...args)
    opened.push(one)
    return one
  }
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close()
  })

  it('keeps pages and readings, each once', async () => {
    const one = await open()
    expect(await one.add(page)).toMatchObject({ outcome: 'added' })
    expect(await one.add(page)).toMatchObject({ outcome: 'same' })
    expect(await one.add(read(page))).toMatchObject({ outcome: 'same' })
    expect(await one.add(readings[0]!)).toMatchObject({ outcome: 'added' })
    expect((await one.facts()).pages).toBe(2)
    expect((await one.check()).problems).toEqual([])
  })

  it('refuses what is no reading', async () => {
    const one = await open()
    const reading = read(page)
    const wrong: unknown[] = [
      { ...reading, page: { ...reading.page, text: 'another text' } },
      { ...reading, entities: [{ id: 1 }] },
    ]
    for (const each of wrong) await expect(one.add(each as Reading)).rejects.toMatchObject({ code: 'usage' })
    expect((await one.facts()).pages).toBe(0)
  })

  it('answers what is asked of it', async () => {
    const one = await open()
    const { added, failed } = await one.addSources(examples)
    expect([added, failed]).toEqual([15, 0])
    const { entries, entities, total, named } = await one.timeline({ with: ['Arakchi'], kind: 'call' })
    expect([total, named[0]!.as]).toEqual([1, 'sound'])
    const [call] = entries
    expect(sentenceOf(call!, entities).en).toContain('Araghchi')
    const compared = await one.compare(call!.id)
    expect(compared.fields.initiator!.readings[0]!.citations.length).toBeGreaterThan(1)
    expect((await one.show(call!.id.slice(0, 16))).entry).toEqual(call)
    expect((await one.who('عراقجي')).known!.contacts.map(({ id }) => id)).toContain(call!.id)
    expect((await one.search('"خفض التصعيد"', { in: 'stories' })).parts[0]!.total).toBeGreaterThan(0)
    expect((await one.network()).ties.length).toBeGreaterThan(5)
    expect((await one.plot({ kind: 'call' })).bars.length).toBeGreaterThan(0)
    expect((await one.tally({ kind: 'call' })).kinds).toMatchObject({
      call: (await one.timeline({ kind: 'call' })).total,
    })
    const shown = await one.story(call!.accounts[0]!.page)
    expect(Object.values(shown.entries)).toContain(call!.id)
    const all: string[] = []
    for await (const { page: each } of one.readings()) all.push(each.id)
    expect(all.length).toBe(15)
  })

  it('is corrected, tells its history, and takes back', async () => {
    const one = await open()
    await one.addSources(examples)
    const { entries } = await one.timeline({ with: ['عراقجي'], kind: 'call' })
    const id = entries[0]!.id
    const { corrections } = await one.correct(
      { what: 'set', entry: id, field: 'status', values: ['denied'] },
      { by: 'me' },
    )
    expect((await one.show(id)).entry.status).toBe('denied')
    expect((await one.history(id)).changes.at(-1)!.cause).toEqual({ correction: 1 })
    await one.undo(corrections[0]!.n, { by: 'me' })
    expect((await one.show(id)).entry.status).toBe('happened')
    const { pages } = await one.remove(entries[0]!.accounts.map(each => each.page))
    expect(pages.length).toBe(4)
    await expect(one.show(id)).rejects.toMatchObject({ code: 'register/entry-gone' })
  })

  it('without a path is gone when it is closed', async () => {
    const one = await openRegister()
    const at = one.path
    expect(existsSync(at)).toBe(true)
    await one.close()
    expect(existsSync(at)).toBe(false)
  })

  it('in a file is made only where that is asked for, and found again', async () => {
    const path = join(folder, 'own.db')
    await expect(openRegister(path)).rejects.toMatchObject({ code: 'input/not-found' })
    expect(readdirSync(folder)).toEqual([])
    const one = await openRegister(path, { create: true })
    await one.add(page)
    await one.close()
    expect((await (await open(path)).timeline()).total).toBe(1)
  })
})
