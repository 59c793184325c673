import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { Exported } from '../export/exported.js'
import { writeParquet } from '../export/parquet.js'
import { Entry } from '../model/records.js'
import { bytesOf, hostile, nobody, withExports } from './testing-export.js'

const register = withExports()

type Row = Record<string, string>

const rowsOf = (text: string): Row[] => parse(text, { bom: true, columns: true, relax_quotes: false }) as Row[]

const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

const objectsIn = async (bytes: Uint8Array): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: buffer(bytes) })

/** A cell as CSV has it, from what Parquet gives back. */
function asCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return Array.isArray(value) ? value.join(' | ') : String(value)
}

const plain = (cell: string): string =>
  cell
    .replace(/^'/u, '')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()

describe('jsonl', () => {
  it('gives back the entries of the register', async () => {
    const lines = (await register().text({ format: 'jsonl' })).trim().split('\n')
    expect(lines.map(line => Entry.parse(JSON.parse(line)))).toEqual(register().entries)
  })
})

describe('csv', () => {
  it('has a row for each entry, with what the entry says', async () => {
    const rows = rowsOf(await register().text({ format: 'csv' }))
    expect(rows.map(row => row.entry)).toEqual(register().entries.map(({ id }) => id))
    const at = register().entries.findIndex(({ date }) => date?.notBefore)
    const known = register().entries[at]!
    expect(rows[at]).toMatchObject({
      type: known.type,
      status: known.status,
      participants: known.participants.join(' | '),
      not_before: known.date!.notBefore,
      accounts: String(known.accounts.length),
    })
  })

  it('has a row for each account with --rows accounts', async () => {
    const rows = rowsOf(await register().text({ format: 'csv', rows: 'accounts' }))
    expect(rows.map(row => row.account)).toEqual(
      register().entries.flatMap(({ accounts }) => accounts.map(({ id }) => id)),
    )
    const disputed = rows.filter(({ entry_status }) => entry_status === 'disputed')
    expect(disputed.map(({ status }) => status).sort()).toEqual(['denied', 'happened'])
  })

  it('begins with the mark by which a spreadsheet knows UTF-8', async () => {
    expect([...(await register().bytes({ format: 'csv' })).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it.each(['entries', 'accounts'])(
    'holds no formula, no control and nothing that turns a line, in rows of %s',
    async rows => {
      const cells = rowsOf(await register().text({ format: 'csv', rows })).flatMap(row => Object.values(row))
      expect(cells.some(cell => cell.includes(hostile[0]!))).toBe(true)
      for (const cell of cells) {
        if (!/^-?\d+(?:\.\d+)?$/u.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
        expect(cell).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      }
    },
  )

  it('is a header alone where nothing fits', async () => {
    const text = await register().text({ format: 'csv', ...nobody })
    expect(rowsOf(text)).toEqual([])
    expect(text).toContain('sentence_en')
  })
})

describe('parquet', () => {
  it.each(['entries', 'accounts'])('has the columns of CSV with their types, in rows of %s', async rows => {
    const objects = await objectsIn(await register().bytes({ format: 'parquet', rows }))
    const table = rowsOf(await register().text({ format: 'csv', rows }))
    expect(objects).toHaveLength(table.length)
    for (const [i, object] of objects.entries())
      expect(Object.fromEntries(Object.entries(object).map(([name, value]) => [name, plain(asCell(value))]))).toEqual(
        Object.fromEntries(Object.entries(table[i]!).map(([name, cell]) => [name, plain(cell)])),
      )
  })

  it('has days as days, numbers as numbers and lists as lists', async () => {
    const at = register().entries.findIndex(({ date }) => date?.notBefore)
    const objects = await objectsIn(await register().bytes({ format: 'parquet' }))
    expect(objects[at]).toMatchObject({
      not_before: expect.any(Date),
      accounts: expect.any(Number),
      corrected: false,
      participants: register().entries[at]!.participants,
      casualties: [],
    })
  })

  it('is an empty table where nothing fits', async () => {
    const bytes = await register().bytes({ format: 'parquet', ...nobody })
    expect(await objectsIn(bytes)).toEqual([])
    expect(parquetMetadata(buffer(bytes)).schema.map(({ name }) => name)).toContain('sentence_en')
  })

  it('is written while it is read, a group of rows after the other', async () => {
    const [entry] = register().entries
    let given = 0
    const most = 2500
    async function* many(): AsyncIterable<Exported> {
      for (; given < most; given++)
        yield {
          entry: { ...entry!, id: `entry:${given}` },
          sentence: { ar: 'جملة', en: 'a sentence' },
          when: { ar: '', en: '' },
          sides: { actors: [], recipients: [], others: [] },
          entities: new Map(),
          pages: new Map(),
          told: new Map(),
        }
    }
    const label = (): { ar: string; en: string } => ({ ar: '', en: '' })
    const inArabic = (): null => null
    const setting = {
      rows: 'entries',
      label,
      inArabic,
      period: { from: null, to: null },
      now: '',
      version: '0',
    } as const
    const seen: number[] = []
    async function* watched(): AsyncIterable<Uint8Array> {
      for await (const chunk of writeParquet(many(), setting) as AsyncIterable<Uint8Array>) {
        seen.push(given)
        yield chunk
      }
    }
    const bytes = await bytesOf(watched())
    expect(seen[0]).toBeLessThan(most)
    expect(parquetMetadata(buffer(bytes)).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([1000, 1000, 500])
    const ids = (await objectsIn(bytes)).map(({ entry: id }) => id)
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([most, 'entry:0', 'entry:2499'])
  })
})

describe('what is asked for', () => {
  it.each([
    [{ format: 'xls' }, /no format “xls”.*jsonl, csv, parquet/su],
    [{ format: 'csv', rows: 'pages' }, /--rows/u],
    [{ format: 'csv', kind: 'calls' }, /kind/u],
    [{ format: 'csv', limit: 0 }, /--limit/u],
    [{ format: 'csv', entry: 'ffff' }, /ffff/u],
    [{ format: 'csv', entry: '5ca8', kind: 'call' }, /--entry.*--kind/u],
  ])('is refused where it cannot be meant: %o', async (query, told) => {
    await expect(register().text(query)).rejects.toSatisfy(
      (error: { message: string; advice: string; code: string }) =>
        told.test(`${error.message} ${error.advice}`) && error.code !== 'internal',
    )
  })

  it('is narrowed as a timeline is', async () => {
    const rows = rowsOf(
      await register().text({ format: 'csv', kind: 'visit', status: 'planned', newest: true, limit: 1 }),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ kind: 'visit', status: 'planned' })
    const one = rowsOf(await register().text({ format: 'csv', entry: rows[0]!.entry!.slice(0, 12) }))
    expect(one).toEqual(rows)
  })

  it('tells names that nobody has', async () => {
    expect((await register().file({ format: 'csv', ...nobody })).unknown.map(({ name }) => name)).toEqual(nobody.with)
  })
})
