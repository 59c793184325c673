import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Found } from '../app/index.js'
import type { Output } from './output.js'
import { runProgram } from './program.js'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'isnad-search-'))
const register = join(folder, 'register.db')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  exit: number
  out: string
  err: string
}

async function runAs(terminal: { columns: number } | null, ...args: string[]): Promise<Run> {
  const collector = (): Output & { text: string } => {
    const output: Output & { text: string } = {
      ...{ text: '', closed: false, broken: null, isTerminal: terminal !== null, columns: terminal?.columns ?? 100 },
      print: async text => {
        output.text += text
      },
    }
    return output
  }
  const [out, err] = [collector(), collector()]
  const exit = await runProgram(['node', 'isnad', ...args], { out, err, stdin: Readable.from([]) })
  return { exit, out: out.text, err: err.text }
}

const search = (...args: string[]): Promise<Run> => runAs(null, 'search', ...args, '--register', register)

async function found(...args: string[]): Promise<Found[]> {
  const { exit, out } = await search(...args, '--json')
  expect(exit).toBe(0)
  return out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Found)
}

const sources = (hits: readonly Found[]): string[] =>
  [...new Set(hits.map(({ passage }) => passage.source.split('/').at(-1)!.slice(0, 2)))].sort()

describe('isnad search', () => {
  beforeAll(async () => {
    expect((await runAs(null, 'add', examples, '--register', register)).exit).toBe(0)
  }, 60_000)

  it('cites every passage, and marks in it what was looked for', async () => {
    const hits = await found('الاتصال')
    expect(new Set(hits.map(hit => hit.in))).toEqual(new Set(['entries', 'statements', 'stories']))
    for (const { passage } of hits) {
      expect(passage.exact.length).toBe(passage.span[1] - passage.span[0])
      expect(passage.exact).not.toBe('')
      expect(passage.line).toBeGreaterThan(0)
      for (const [start, end] of passage.marks) expect(passage.exact.slice(start, end)).toMatch(/اتصال|لاتصال/)
      expect(passage.marks.length).toBeGreaterThan(0)
    }
  })

  it('does not mind spelling, nor what is written onto a word', async () => {
    const plain = sources(await found('--in', 'stories', 'اتصال'))
    expect(plain.length).toBeGreaterThan(2)
    for (const form of ['الإتصال', 'والاتصال', 'للاتصال', 'اتّصال'])
      expect([form, sources(await found('--in', 'stories', form))]).toEqual([form, plain])
  })

  it('finds phrases in their order, within one passage', async () => {
    expect(sources(await found('--in', 'stories', '"خفض التصعيد"'))).toContain('01')
    expect(sources(await found('--in', 'stories', '«خفض التصعيد»'))).toContain('01')
    expect(await found('"التصعيد خفض"')).toEqual([])
  })

  it.each(['عراقجي', 'عباس عراقجي', 'Araghchi', 'Abbas Araghchi', 'araqchi', 'person:abbas-araghchi'])(
    'finds somebody by any of his names: %s',
    async name => {
      const hits = await found('--in', 'entries', '--with', name)
      expect(hits.length).toBeGreaterThan(0)
      for (const hit of hits) expect(JSON.stringify(hit)).toContain('person:abbas-araghchi')
      if (!name.includes(':')) expect(sources(await found('--in', 'stories', name))).toContain('01')
    },
  )

  it('finds whoever holds an office by its title', async () => {
    const hits = await found('--in', 'entries', '--with', 'وزير الخارجية الإيراني')
    expect(JSON.stringify(hits)).toContain('person:abbas-araghchi')
  })

  it('keeps to what entries are narrowed by, and then to entries', async () => {
    const hits = await found('اتصال', '--kind', 'call', '--status', 'happened')
    expect(hits.length).toBeGreaterThan(0)
    for (const hit of hits) expect(hit).toMatchObject({ in: 'entries', entry: { kind: 'call', status: 'happened' } })
    const days = await found('--in', 'stories', 'اتصال', '--from', '2025-11-06', '--to', '2025-11-06')
    for (const { passage } of days) expect(passage.published).toMatch(/^2025-11-06/)
    expect(sources(days)).toContain('01')
    expect(await found('اتصال', '--from', '2031')).toEqual([])
    expect((await found('--state', 'Iran', '--in', 'entries')).length).toBeGreaterThan(0)
  })

  it('goes on where a part ended, and shows nothing twice', async () => {
    const whole = await found('--in', 'stories', 'اتصال')
    const one = await search('--in', 'stories', 'اتصال', '--limit', '2')
    const after = /--after (stories\.2)/.exec(one.out)![1]!
    const rest = await found('اتصال', '--after', after)
    expect([...(await found('--in', 'stories', 'اتصال', '--limit', '2')), ...rest]).toEqual(whole)
  })

  it('says that nothing was found, and who sounds like a name that nobody has', async () => {
    expect((await search('زقزقة')).out).toBe('nothing found\n')
    const { exit, out, err } = await search('--with', 'Nobody At All', 'اتصال')
    expect([exit, out]).toEqual([0, 'nothing found\n'])
    expect(err).toContain('nobody in the register is called Nobody At All')
  })

  it.each([
    [[]],
    [['""']],
    [['"never closed']],
    [['x', '--in', 'papers']],
    [['x', '--in', 'stories', '--status', 'denied']],
    [['x', '--status', 'odd']],
    [['x', '--limit', '0']],
    [['x', '--limit', 'many']],
    [['x', '--after', 'nowhere']],
    [['x', '--after', 'stories.2', '--in', 'entries']],
  ])('is told what to do on wrong use: %j', async args => {
    const { exit, out, err } = await search(...args)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/^isnad: \[usage\] .+\n {7}\S/)
  })

  it.each([['--outlet'], ['--origin']])('tells which there are where %s names none', async option => {
    const { exit, err } = await search('اتصال', option, 'no such thing')
    expect([exit, err]).toEqual([1, expect.stringMatching(/^isnad: \[register\/no-such-name\] .+\n {7}There are \S/)])
  })

  it.each([80, 120])('keeps to a terminal of %i columns, and closes what it isolates', async columns => {
    const { out } = await runAs({ columns }, 'search', 'اتصال', '--register', register)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such sequences
    const bare = out.replace(/\u001b\[\d+m/g, '')
    for (const line of bare.split('\n')) {
      expect((line.match(/[\u2067\u2068]/g) ?? []).length).toBe((line.match(/\u2069/g) ?? []).length)
      if (line.includes('│')) expect([...line.replace(/[\p{M}\p{Cf}]/gu, '')].length).toBeLessThanOrEqual(columns)
    }
  })
})

describe('isnad timeline, part by part', () => {
  it('goes on from where it ended, from either end', async () => {
    const ids = async (...args: string[]): Promise<string[]> =>
      (await runAs(null, 'timeline', '--json', ...args, '--register', register)).out
        .split('\n')
        .filter(Boolean)
        .map(line => (JSON.parse(line) as { id: string }).id)
    const all = await ids()
    for (const order of [[], ['--newest']]) {
      const { out } = await runAs(null, 'timeline', '--limit', '3', ...order, '--register', register)
      const after = /--after (\S+)/.exec(out)![1]!
      const parts = [...(await ids('--limit', '3', ...order)), ...(await ids('--after', after, ...order))]
      expect(parts).toEqual(await ids(...order))
      expect([...parts].sort()).toEqual([...all].sort())
    }
    expect((await runAs(null, 'timeline', '--after', 'x', '--register', register)).err).toContain('[usage]')
  })

  it('counts what there is, of what is asked for', async () => {
    const counted = async (...args: string[]) =>
      JSON.parse((await runAs(null, 'timeline', '--count', '--json', ...args, '--register', register)).out)
    const all = await counted()
    const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((n, each) => n + each, 0)
    expect(sum(all.types)).toBe(all.total)
    expect(sum(all.statuses)).toBe(all.total)
    const calls = await counted('--kind', 'call')
    expect(calls.kinds).toEqual({ call: all.kinds.call })
    expect(calls.total).toBe(all.kinds.call)
    const { out } = await runAs({ columns: 80 }, 'timeline', '--count', '--kind', 'call', '--register', register)
    expect(out).toContain('Origins')
    for (const { ar } of Object.values(calls.originNames as Record<string, { ar: string }>).slice(0, 3))
      expect(out).toContain(ar)
  })

  it('takes a name by its sound, and says so', async () => {
    const { out } = await runAs(null, 'timeline', '--with', 'Arakchi', '--register', register)
    expect(out).toContain('taken: Arakchi = عباس عراقجي (Abbas Araghchi), by its sound')
  })
})
