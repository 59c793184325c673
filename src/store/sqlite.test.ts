import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import type { ErrorCode, IsnadError } from '../model/errors.js'
import { makeReading } from '../register/testing.js'
import { conformance } from './conformance.js'
import { openSqlite } from './sqlite.js'

const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
let made = 0
const newPath = (): string => join(folder, `${made++}.db`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

conformance('SQLite', () => openSqlite(newPath()))

const page = (n: number) =>
  makeReading({
    source: `page ${n}`,
    contacts: [
      {
        who: ['person:vladimir-putin', 'person:abdel-fattah-el-sisi'],
        date: `2024-03-${String((n % 28) + 1).padStart(2, '0')}`,
      },
    ],
    text: ['word '.repeat(200)],
  })

async function codeOf(work: Promise<unknown>): Promise<ErrorCode | 'none'> {
  return work.then(
    () => 'none' as const,
    (error: IsnadError) => error.code,
  )
}

async function registerWith(...readings: ReturnType<typeof page>[]): Promise<string> {
  const path = newPath()
  const store = await openSqlite(path)
  for (const reading of readings) await store.add(reading)
  await store.counts()
  await store.close()
  return path
}

const edit = (path: string, ...statements: string[]): void => {
  const database = new Database(path)
  for (const statement of statements) database.exec(statement)
  database.close()
}

describe('a register that is none', () => {
  it('is refused when it is not SQLite', async () => {
    const path = newPath()
    writeFileSync(path, 'a text of some length, but no register')
    expect(await codeOf(openSqlite(path))).toBe('register/not-a-register')
    expect(readFileSync(path, 'utf8')).toBe('a text of some length, but no register')
  })

  it('is refused when it is a folder', async () => {
    expect(await codeOf(openSqlite(folder))).toBe('register/not-a-register')
  })

  it('is refused when another program made it', async () => {
    const path = newPath()
    edit(path, 'create table meta (key text, value text)')
    expect(await codeOf(openSqlite(path))).toBe('register/not-a-register')
  })

  it('is missed when it must be there', async () => {
    const path = newPath()
    expect(await codeOf(openSqlite(path, { create: false }))).toBe('input/not-found')
    expect(existsSync(path)).toBe(false)
  })
})

describe('a register in trouble', () => {
  it('made by a newer Isnad is left alone', async () => {
    const path = await registerWith(page(1))
    edit(path, `update meta set value = '999' where key = 'schema'`)
    expect(await codeOf(openSqlite(path))).toBe('register/newer')
  })

  it('that is damaged says so', async () => {
    const path = await registerWith(...Array.from({ length: 20 }, (_, n) => page(n)))
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096)
    writeFileSync(path, bytes)
    const code = await codeOf(openSqlite(path).then(store => store.check().finally(() => store.close())))
    expect(code).toBe('register/broken')
  })

  it('whose entries are still to be derived is read although nobody can write', async () => {
    const path = newPath()
    const store = await openSqlite(path, { busyTimeout: 50 })
    await store.add(page(1))
    const database = new Database(path)
    database.exec('begin immediate')
    expect(await store.timeline()).toHaveLength(1)
    expect((await store.counts()).entries).toBe(1)
    database.exec('rollback')
    database.close()
    expect(await store.timeline()).toHaveLength(1)
    await store.close()
  })

  it('made by an earlier Isnad is brought up to date', async () => {
    const path = await registerWith(page(1), page(2))
    edit(
      path,
      'drop table stale',
      'drop index account_keys_key',
      'drop index account_keys_component',
      'alter table account_keys drop column said',
      'alter table account_keys drop column component',
      'alter table readings drop column reader',
      'create index account_keys_key on account_keys (key, not_before, not_after)',
      'drop table feeds',
      'drop table visits',
      'drop table fetched',
      'drop table found',
      ...['search_docs', 'unsearched', 'entities', 'entity_names', 'entry_outlets', 'entry_origins', 'sketches'].map(
        table => `drop table ${table}`,
      ),
      'drop index entries_place',
      'drop index entries_kind',
      ...['undated', 'first_day', 'last_day', 'not_before', 'not_after'].map(
        column => `alter table entries drop column ${column}`,
      ),
      ...['entry_ids', 'history', 'gone_pages', 'corrections', 'correction_pages', 'correction_holds'].map(
        table => `drop table ${table}`,
      ),
      `update entries set id = 'entry:0' || substr(id, 8)`,
      `update entry_accounts set entry = 'entry:0' || substr(entry, 8)`,
      `update entry_participants set entry = 'entry:0' || substr(entry, 8)`,
      `update entries set data = replace(data, '"id":"entry:', '"id":"entry:0')`,
      `delete from kysely_migration where name > '0002'`,
      `update meta set value = '1' where key = 'schema'`,
    )
    const store = await openSqlite(path)
    await store.add(page(3))
    expect((await store.check()).problems).toEqual([])
    const words = { terms: [{ phrase: ['word'], also: [], who: [] }], limit: 9, offset: 0 }
    expect(await store.search({ part: 'story', ...words })).toMatchObject({ total: 3 })
    expect(await store.search({ part: 'account', ...words })).toMatchObject({ total: 0 })
    const putin = { phrase: [], also: [], who: ['person:vladimir-putin'] }
    expect(await store.search({ part: 'account', ...words, terms: [putin] })).toMatchObject({ total: 3 })
    expect((await store.entitiesWithWords(['putin'])).map(({ id }) => id)).toEqual(['person:vladimir-putin'])
    expect((await store.counts()).pages).toBe(3)
    expect(await store.copies(page(1).page.id, 's0')).toMatchObject({ source: 'page 1' })
    // Ids were made otherwise then; whoever has noted one still finds the entry.
    const [first] = await store.timeline()
    const [before] = await store.formerIds('entry:0')
    expect(await store.whereIs(before!)).toMatchObject({ known: true, entry: expect.any(String) })
    expect(await store.whereIs(first!.id)).toMatchObject({ entry: first!.id })
    await store.close()
  })

  it('made before entries told their sides tells them', async () => {
    const reading = page(1)
    const [story] = reading.stories
    const [event] = story!.events
    const [putin, sisi] = event!.contact!.participants as [string, string]
    const told = { ...event!, type: 'ACCUSE' as const, contact: null, actors: [putin], recipients: [sisi] }
    const path = await registerWith({ ...reading, stories: [{ ...story!, events: [told] }] })
    edit(
      path,
      `update entries set data = json_remove(data, '$.fields.actors', '$.fields.recipients')`,
      `delete from kysely_migration where name > '0008'`,
      `update meta set value = '7' where key = 'schema'`,
    )
    const store = await openSqlite(path)
    const [entry] = await store.timeline()
    expect(entry!.fields.actors?.readings.map(({ value }) => value)).toEqual([[putin]])
    expect(entry!.fields.recipients?.readings.map(({ value }) => value)).toEqual([[sisi]])
    expect((await store.check()).problems).toEqual([])
    await store.close()
  })

  it('whose entries were tampered with does not check out', async () => {
    const path = await registerWith(page(1), page(2))
    edit(path, `update entries set data = replace(data, 'happened', 'denied') where id = (select min(id) from entries)`)
    edit(path, `update pages set text = replace(text, 'word', 'ward') where id = (select min(id) from pages)`)
    const store = await openSqlite(path)
    const codes = (await store.check()).problems.map(problem => problem.code)
    await store.close()
    expect(codes).toContain('entry')
    expect(codes).toContain('page')
  })

  it.each([
    ['is lost', 'delete from found where rowid = 2', 1],
    [
      'leads elsewhere',
      `update search_docs set page = (select min(id) from pages) where page = (select max(id) from pages)`,
      2,
    ],
    ['leads nowhere', 'delete from search_docs where id = 1', 2],
    ['is another', `insert into found (rowid, part, words) values (1, 'story', 'word')`, 1],
    ['is of another story', `update sketches set outlet = 'B' where rowid = 2`, 1],
    ['stands in another place', `insert into found (rowid, part, words) values (99, 'story', 'word')`, 1],
  ])('of which a word %s does not check out', async (_, damage, problems) => {
    const path = await registerWith(page(1), page(2))
    edit(path, damage)
    const store = await openSqlite(path)
    const found = (await store.check()).problems
    await store.rebuild()
    const mended = (await store.check()).problems
    await store.close()
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: problems }, () => 'words'))
    expect(mended).toEqual([])
  })

  it('is busy while another writes', async () => {
    const path = await registerWith(page(1))
    const database = new Database(path)
    database.exec('begin immediate')
    const store = await openSqlite(path, { busyTimeout: 50 })
    expect(await codeOf(store.add(page(2)))).toBe('register/busy')
    database.exec('rollback')
    database.close()
    expect(await codeOf(store.add(page(2)))).toBe('none')
    await store.close()
  })

  it('on a full disk keeps what it has', async () => {
    const path = await registerWith(page(0))
    const store = await openSqlite(path, { maxPages: 90 })
    let n = 1
    let code: string = 'none'
    while (code === 'none' && n < 200) code = await codeOf(store.add(page(n++)))
    expect(code).toBe('register/no-space')
    const { pages } = await store.counts()
    expect(pages).toBe(n - 1)
    expect((await store.check()).problems).toEqual([])
    // The failed transaction does not stand in the way of the next.
    expect(await store.add(page(0))).toMatchObject({ outcome: 'same' })
    await store.close()
    const larger = await openSqlite(path)
    await larger.add(page(n))
    expect((await larger.counts()).pages).toBe(n)
    await larger.close()
  })

  it('under a file says that it cannot be written', async () => {
    const file = newPath()
    writeFileSync(file, 'a text')
    expect(await codeOf(openSqlite(join(file, 'register.db')))).toBe('register/read-only')
    expect(await codeOf(openSqlite(join(file, 'deeper', 'register.db')))).toBe('register/read-only')
    expect(readFileSync(file, 'utf8')).toBe('a text')
  })

  it.runIf(existsSync('/proc/self'))('where the system lets nobody write says so at once', async () => {
    expect(await codeOf(openSqlite('/proc/isnad/register.db'))).toBe('register/read-only')
    expect(await codeOf(openSqlite('/proc/isnad/deeper/register.db'))).toBe('register/read-only')
    expect(await codeOf(openSqlite('/proc/register.db'))).toBe('register/read-only')
  })

  it.runIf(process.getuid?.() === 0 && process.seteuid !== undefined)(
    'in a folder that may not be written says so',
    async () => {
      const closed = join(folder, 'closed')
      mkdirSync(closed, { mode: 0o755 })
      const path = await registerWith(page(1))
      process.seteuid?.(65534)
      try {
        expect(await codeOf(openSqlite(join(closed, 'new.db')))).toBe('register/read-only')
        expect(await codeOf(openSqlite(join(closed, 'deeper', 'new.db')))).toBe('register/read-only')
        expect(await codeOf(openSqlite(path).then(store => store.add(page(2))))).toBe('register/read-only')
      } finally {
        process.seteuid?.(0)
      }
    },
  )
})

describe('two writers', () => {
  it('at once lose nothing', async () => {
    const path = newPath()
    const [a, b] = await Promise.all([openSqlite(path), openSqlite(path)])
    await Promise.all([...Array(10).keys()].map(n => (n % 2 ? a : b).add(page(n))))
    expect((await a.check()).problems).toEqual([])
    expect((await b.counts()).pages).toBe(10)
    await a.close()
    await b.close()
  })
})

// A writer of its own process, so that it can be killed: the sources compiled beside the knowledge that they need.
const root = fileURLToPath(new URL('../../', import.meta.url))

function compile(): string {
  const home = join(folder, 'program')
  mkdirSync(home)
  for (const name of ['node_modules', 'dist']) symlinkSync(join(root, name), join(home, name))
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  const options = [
    '-p',
    join(root, 'tsconfig.json'),
    '--outDir',
    join(home, 'out'),
    '--noCheck',
    '--declaration',
    'false',
  ]
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options])
  const script = join(home, 'out', 'writer.js')
  writeFileSync(join(home, 'readings.json'), JSON.stringify(Array.from({ length: 1000 }, (_, n) => page(n))))
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs'
import { openSqlite } from './store/sqlite.js'
const [path, from] = process.argv.slice(2)
const readings = JSON.parse(readFileSync(new URL('../readings.json', import.meta.url), 'utf8'))
const store = await openSqlite(path)
for (const reading of readings.slice(Number(from))) {
  await store.add(reading)
  process.stdout.write('.')
}
`,
  )
  return script
}

/** Starts a writer, kills it some time after its first page, and says how many pages it said it had added. */
async function killedWriter(script: string, path: string, from: number, after: number): Promise<number> {
  const child: ChildProcess = spawn(process.execPath, [script, path, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = 0
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (data: Buffer) => {
      if (told === 0) setTimeout(() => child.kill('SIGKILL'), after)
      told += data.length
    })
    child.on('error', reject)
    child.on('close', () => resolve(told))
  })
}

describe('a process killed while adding', () => {
  it('loses nothing and doubles nothing', { timeout: 120_000 }, async () => {
    const script = compile()
    const path = newPath()
    let told = 0
    for (const after of [0, 7, 23, 60]) told += await killedWriter(script, path, told, after)
    const store = await openSqlite(path)
    const report = await store.check()
    await store.close()
    expect(report.problems).toEqual([])
    // The last page of each writer may have been added without having been told.
    expect(report.pages).toBeGreaterThanOrEqual(told)
    expect(report.pages).toBeLessThanOrEqual(told + 4)
    expect(report.accounts).toBe(report.pages)
  })
})
