import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import type { Entry } from '../model/records.js'
import { makeReading } from '../register/testing.js'
import { add } from './add.js'
import { timelineIn } from './entries.js'
import { type ExportFile, type ExportQuery, exportIn } from './export.js'
import { openRegister, type Register } from './register.js'

// A register for the tests of exports: the examples, and pages by somebody who means no good.

const examples = fileURLToPath(new URL('../../examples', import.meta.url))

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What must come out as text wherever it stands. */
export const hostile = [
  '=HYPERLINK("http://evil.example","click")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  'DTEND:20200101',
]

const turned = '\u202Eكلام\u2066'

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'

const bad = [
  makeReading({
    source: '@SUM(A1)',
    outlet: hostile[0]!,
    published: '2024-03-18',
    credit: hostile[1]!,
    contacts: [
      {
        who: [putin, sisi],
        date: '2024-03-18',
        text: `😀😀 ${hostile[1]} 🕊 ${hostile[2]} ${turned}`,
        quotes: ['😀 قال كلاما', hostile[3]!],
        reportedBy: [[`unnamed:${hostile[2]}`]],
        initiator: putin,
      },
    ],
  }),
  makeReading({
    source: '\r\nBEGIN:VEVENT',
    outlet: '-1+1',
    contacts: [
      { who: [putin, 'state:EGY'], kind: 'visit', status: 'planned', date: '2024-05-01/2024-05-03', text: hostile[4]! },
      { who: [sisi, 'state:RUS'], kind: 'visit', status: 'cancelled', date: '2024-06-01', text: 'ألغيت الزيارة' },
      {
        who: [sisi, 'person:no-such-😀&"body'],
        kind: 'meeting',
        status: 'denied',
        date: '2024-06',
        text: 'نفى اللقاء',
      },
    ],
  }),
]

export interface Exporting {
  register: Register
  entries: readonly Entry[]
  file: (query: ExportQuery) => Promise<ExportFile>
  /** all of it, as text */
  text: (query: ExportQuery) => Promise<string>
  bytes: (query: ExportQuery) => Promise<Uint8Array>
}

export const bytesOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> => {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(Buffer.from(chunk))
  return Buffer.concat(all)
}

/** The examples are read anew, which takes its time on a busy machine. */
const patience = 60_000

export function withExports(): () => Exporting {
  let folder = ''
  let register: Register
  let entries: readonly Entry[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-export-'))
    const file = join(folder, 'register.db')
    await add({ paths: [examples], stdin: nothing(), register: file })
    register = await openRegister(file, { create: false })
    for (const reading of bad) await register.add(reading)
    entries = (await timelineIn(register, {})).entries
  }, patience)
  afterAll(async () => {
    await register.close()
    await rm(folder, { recursive: true, force: true })
  })
  const file = (query: ExportQuery): Promise<ExportFile> => exportIn(register, query)
  const bytes = async (query: ExportQuery): Promise<Uint8Array> => bytesOf((await file(query)).chunks)
  const text = async (query: ExportQuery): Promise<string> => Buffer.from(await bytes(query)).toString('utf8')
  return () => ({ register, entries, file, bytes, text })
}

/** Nobody in the register is called so: nothing fits. */
export const nobody = { with: ['Nobody Whosoever'] }
