import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { add, exportFormats } from '../app/index.js'
import { runProgram } from './program.js'

// As the manual has it, which is written in the folder of the repository.
const examples = relative(process.cwd(), fileURLToPath(new URL('../../examples', import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'isnad-export-cli-'))
const register = join(folder, 'register.db')

async function* nothing(): AsyncGenerator<Uint8Array> {}

beforeAll(async () => {
  await add({ paths: [examples], stdin: nothing(), register })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(args: string[], isTerminal = false): Promise<{ exit: number; out: string; err: string }> {
  const written = { out: [] as Uint8Array[], err: [] as Uint8Array[] }
  const output = (to: Uint8Array[]) => ({
    print: async (text: string | Uint8Array) => {
      to.push(Buffer.from(text))
    },
    closed: false,
    broken: null,
    isTerminal,
    columns: 100,
  })
  const exit = await runProgram(['node', 'isnad', ...args], {
    out: output(written.out),
    err: output(written.err),
    stdin: nothing(),
  })
  return { exit, out: Buffer.concat(written.out).toString(), err: Buffer.concat(written.err).toString() }
}

const exporting = (...args: string[]) => run(['export', '--register', register, ...args])

const manual = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')
const runs = [...manual.matchAll(/^```\n\$ isnad (.+)\n([\s\S]*?)^```$/gmu)].map(
  ([, command = '', shown = '']) => [command, shown] as const,
)

/** Whether lines are those shown: `…` at the end cuts a line, alone it stands for any. */
function areShown(lines: readonly string[], shown: readonly string[]): string | null {
  let at = 0
  for (const line of shown) {
    if (line === '…') continue
    const fits = (each: string): boolean => (line.endsWith('…') ? each.startsWith(line.slice(0, -1)) : each === line)
    const found = lines.findIndex((each, i) => i >= at && fits(each))
    if (found < 0) return line
    at = found + 1
  }
  return null
}

describe('docs/exports.md', () => {
  it('shows a run of each format that is text', () => {
    const shown = runs.map(([command]) => /--format (\w+)/u.exec(command)![1])
    expect(new Set([...shown, 'parquet', 'html'])).toEqual(new Set(exportFormats.map(({ id }) => id)))
  })

  it.each(runs)('shows what comes of isnad %s', async (command, shown) => {
    const { exit, out } = await run([...command.split(' '), '--register', register])
    expect(exit).toBe(0)
    const lines = out.replace(/^\uFEFF/u, '').split(/\r?\n/u)
    expect(areShown(lines, shown.trimEnd().split('\n'))).toBeNull()
  })
})

describe('isnad export', () => {
  it('names every format that there is', async () => {
    const { out } = await run(['export', '--help'])
    for (const { id } of exportFormats) expect(out).toContain(id)
  })

  it('writes on standard output what fits, as a timeline does', async () => {
    const { exit, out } = await exporting('--format', 'jsonl', '--with', 'عراقجي', '--kind', 'call')
    expect([exit, out.trim().split('\n').length]).toEqual([0, 1])
    expect(JSON.parse(out).sentence.en).toBe('Abbas Araghchi phoned Badr Abdelatty on Thursday 6 November 2025')
  })

  it('writes a whole file, or none', async () => {
    const file = join(folder, 'all.parquet')
    expect(await exporting('--format', 'parquet', '--out', file)).toEqual({ exit: 0, out: '', err: '' })
    expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1')
    expect(existsSync(`${file}.part`)).toBe(false)
    const { exit, err } = await exporting('--format', 'csv', '--out', join(folder, 'no', 'such', 'folder.csv'))
    expect([exit, err]).toEqual([2, expect.stringContaining('cannot be written')])
  })

  it('shows a terminal nothing that is no text', async () => {
    const { exit, out, err } = await run(['export', '--register', register, '--format', 'parquet'], true)
    expect([exit, out, err]).toEqual([2, '', expect.stringContaining('--out FILE')])
  })

  it('tells what formats there are to whoever asks for another', async () => {
    const { exit, err } = await exporting('--format', 'excel')
    expect(exit).toBe(2)
    for (const { id } of exportFormats) expect(err).toContain(id)
  })

  it('tells a name that nobody has, and writes a file of nothing', async () => {
    const { exit, out, err } = await exporting('--format', 'csv', '--with', 'Nobody Whosoever')
    expect([exit, out.trim().split('\n').length]).toEqual([0, 1])
    expect(err).toContain('nobody in the register')
  })

  it('writes one entry by its id', async () => {
    const [entry] = (await exporting('--format', 'jsonl', '--status', 'disputed')).out
      .split('\n')
      .map(line => JSON.parse(line || '{}'))
    const { out } = await exporting('--format', 'markdown', '--entry', entry.id.slice(0, 12))
    expect(out).toContain(entry.sentence.ar)
  })
})
