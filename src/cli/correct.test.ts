import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Database from 'libsql'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { Entry } from '../model/records.js'
import type { Output } from './output.js'
import { runProgram } from './program.js'

// What an editor does with a register: correct it, take it back, look at what became of an entry, put the register in order.

const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-correct-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  exit: number
  out: string
  err: string
}

function collector(): Output & { text: string } {
  const output: Output & { text: string } = {
    ...{ text: '', closed: false, broken: null, isTerminal: false, columns: 100 },
    print: async text => {
      output.text += text
    },
  }
  return output
}

let register = ''
async function run(...args: string[]): Promise<Run> {
  const [out, err] = [collector(), collector()]
  const exit = await runProgram(['node', 'isnad', ...args, '--register', register], {
    out,
    err,
    stdin: Readable.from([]),
  })
  return { exit, out: out.text, err: err.text }
}

const json = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const entries = async (): Promise<Entry[]> =>
  json((await run('timeline', '--json', '--kind', 'call')).out).map(line => Entry.parse(line))
const id = ({ id }: Entry): string => id.slice('entry:'.length)

/** Two papers tell one call, a third one of another day. */
const pages = {
  'one.txt': 'أجرى الرئيس الروسي فلاديمير بوتين يوم 4 مارس 2024 اتصالا هاتفيا مع الرئيس المصري عبد الفتاح السيسي.',
  'two.txt': 'اتصل الرئيس فلاديمير بوتين هاتفيا بالرئيس المصري عبد الفتاح السيسي في 4 مارس 2024، بحسب الكرملين.',
  'far.txt': 'تلقى الرئيس المصري عبد الفتاح السيسي يوم 9 مارس 2024 اتصالا هاتفيا من الرئيس الروسي فلاديمير بوتين.',
}
const path = (name: string): string => join(folder, name)
for (const [name, text] of Object.entries(pages)) writeFileSync(path(name), `${text}\n`)

let n = 0
let whole: Entry
let far: Entry
// The first of them loads all that is known.
beforeEach(async () => {
  register = join(folder, `${n++}.db`)
  await run('add', ...Object.keys(pages).map(path))
  const found = await entries()
  ;[whole, far] = [2, 1].map(size => found.find(entry => entry.accounts.length === size)!) as [Entry, Entry]
}, 60_000)

const why = ['--why', 'one call, told of two days', '--by', 'Amina']

describe('isnad correct', () => {
  it('joins two entries; whoever looks sees who did it and why, and can take it back', async () => {
    const before = (await run('timeline', '--json')).out
    const joined = await run('correct', 'join', id(whole), id(far), ...why)
    expect([joined.exit, joined.err]).toEqual([0, ''])
    expect(joined.out).toContain('isnad correct undo 1')
    const [entry, ...others] = await entries()
    expect([entry!.accounts.length, others.length]).toEqual([3, 0])
    for (const old of [whole, far]) {
      const shown = (await run('show', id(old))).out
      expect(shown).toContain('Amina joined them: one call, told of two days')
      expect(shown).toContain('Corrected by people')
    }
    const undone = await run('correct', 'undo', '1', '--by', 'Omar', '--why', 'it was two')
    expect(undone.exit).toBe(0)
    expect((await run('timeline', '--json')).out).toBe(before)
    const { out } = await run('correct', 'list')
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /1 join 2 accounts of .+ Amina, .+: one call, told of two days undone by Omar, .+: it was two/,
    )
    expect((await run('check')).exit).toBe(0)
  })

  it('lets go, with a join that is taken back, of what was set on both', async () => {
    await run('correct', 'join', id(whole), id(far), ...why)
    const [both] = await entries()
    await run('correct', 'set', id(both!), 'status', 'denied', ...why)
    expect((await entries()).map(({ status }) => status)).toEqual(['denied'])
    const undone = await run('correct', 'undo', '1', '--by', 'Omar')
    expect(undone.out).toMatch(/ 2 +set [\s\S]+without hold/)
    expect((await entries()).map(({ status }) => status)).toEqual(['happened', 'happened'])
    expect((await run('check')).exit).toBe(0)
    await run('correct', 'join', id(whole), id(far), ...why)
    expect((await entries()).map(({ status }) => status)).toEqual(['denied'])
    expect((await run('correct', 'list')).out).not.toContain('without hold')
  })

  it('splits an entry by the numbers of its accounts', async () => {
    expect((await run('correct', 'split', id(whole), '2', ...why)).exit).toBe(0)
    expect((await entries()).map(entry => entry.accounts.length)).toEqual([1, 1, 1])
    expect((await run('show', id(whole))).out).toContain('split')
    await run('add', path('one.txt'))
    expect(await entries()).toHaveLength(3)
  })

  it('sets fields and shows what was read beside', async () => {
    for (const [field, value] of [
      ['date', '2024-03-05'],
      ['status', 'planned'],
      ['initiator', 'عبد الفتاح السيسي'],
      ['place', 'Cairo'],
    ] as const)
      expect((await run('correct', 'set', id(whole), field, value, ...why)).err).toBe('')
    const [set] = (await entries()).filter(entry => entry.corrections)
    expect([set!.date!.value, set!.status, set!.fields]).toEqual(['2024-03-05', 'planned', whole.fields])
    const { out } = await run('show', id(whole))
    expect(out).toMatch(/begun by +عبد الفتاح السيسي .*set by Amina – read: فلاديمير بوتين/)
    expect(out).toMatch(/place +القاهرة \(Cairo\) set by Amina/)
    expect(out).toContain('2024-03-05 – set by Amina: one call, told of two days')
    expect((await run('correct', 'set', id(whole), 'place', 'none', ...why)).exit).toBe(0)
    const kept = json((await run('correct', 'list', '--json')).out) as { state: string; overruledBy: number | null }[]
    expect(kept.map(({ state, overruledBy }) => [state, overruledBy])).toEqual([
      ['holds', null],
      ['holds', null],
      ['holds', null],
      ['overruled', 5],
      ['holds', null],
    ])
  })

  it('names whom the reader did not know', async () => {
    const text = 'استقبل الرئيس الروسي فلاديمير بوتين يوم 4 مارس 2024 السفير المصري لدى موسكو سالم بن خالد الفلاني.'
    writeFileSync(path('strange.txt'), text)
    await run('add', path('strange.txt'))
    const stranger = json((await run('timeline', '--json')).out)
      .flatMap(line => Entry.parse(line).participants)
      .find(each => each.startsWith('person:~'))!
    expect((await run('correct', 'name', stranger, 'Sameh Shoukry', ...why)).err).toBe('')
    const [meeting] = json((await run('timeline', '--json', '--with', 'Sameh Shoukry')).out).map(line =>
      Entry.parse(line),
    )
    expect(meeting!.participants).toContain('person:sameh-shoukry')
    expect((await run('check')).exit).toBe(0)
  })

  it('leaves a page out that is no news, also when it comes again', async () => {
    expect((await run('correct', 'not-news', path('far.txt'), ...why)).exit).toBe(0)
    await run('add', path('far.txt'))
    expect(await entries()).toEqual([whole])
    const gone = await run('show', id(far))
    expect(gone.exit).toBe(1)
    expect(gone.err).toMatch(/\[register\/entry-gone\] .*correction 1 did away with it.*\n {7}.*--history/)
  })

  it('takes who says so from the system, and asks why', async () => {
    const { USER } = process.env
    process.env.USER = 'desk'
    try {
      await run('correct', 'join', id(whole), id(far), '--why', 'x')
    } finally {
      if (USER === undefined) delete process.env.USER
      else process.env.USER = USER
    }
    expect((await run('correct', 'list')).out).toContain('desk, 20')
  })

  it.each<[string, number, string, (of: { whole: string; far: string }) => string[]]>([
    ['without why', 2, 'usage', ({ whole, far }) => ['join', whole, far]],
    ['without a name', 2, 'usage', ({ whole, far }) => ['join', whole, far, '--why', 'x', '--by', ' ']],
    ['of one entry', 1, 'correct/nothing-to-do', ({ whole }) => ['join', whole, whole, ...why]],
    ['of no entry', 1, 'register/no-such-entry', ({ whole }) => ['join', whole, 'zzzz', ...why]],
    ['of all accounts', 1, 'correct/nothing-to-do', ({ whole }) => ['split', whole, '1', '2', ...why]],
    ['of no account', 1, 'correct/no-such-account', ({ whole }) => ['split', whole, '3', ...why]],
    ['of no field', 2, 'correct/bad-field', ({ whole }) => ['set', whole, 'colour', 'red', ...why]],
    ['to no status', 2, 'correct/bad-value', ({ whole }) => ['set', whole, 'status', 'over', ...why]],
    ['to no kind', 2, 'correct/bad-value', ({ whole }) => ['set', whole, 'kind', 'party', ...why]],
    ['to no date', 2, 'correct/bad-value', ({ whole }) => ['set', whole, 'date', '2024-02-30', ...why]],
    [
      'to bounds turned round',
      2,
      'correct/bad-value',
      ({ whole }) => ['set', whole, 'date', '2024-03/2024-02', ...why],
    ],
    ['to two values', 2, 'correct/bad-value', ({ whole }) => ['set', whole, 'status', 'planned', 'denied', ...why]],
    ['to none', 2, 'correct/bad-value', ({ whole }) => ['set', whole, 'status', 'none', ...why]],
    ['to what is no place', 2, 'correct/bad-value', ({ whole }) => ['set', whole, 'place', 'Vladimir Putin', ...why]],
    ['to nobody', 1, 'correct/no-such-name', ({ whole }) => ['set', whole, 'host', 'Nobody At All', ...why]],
    [
      'to one twice',
      2,
      'correct/bad-value',
      ({ whole }) => ['set', whole, 'participants', 'بوتين', 'Vladimir Putin', ...why],
    ],
    ['of nobody', 1, 'correct/no-such-name', () => ['name', 'Nobody At All', 'Vladimir Putin', ...why]],
    ['of himself', 1, 'correct/nothing-to-do', () => ['name', 'Vladimir Putin', 'person:vladimir-putin', ...why]],
    ['of a man as a state', 2, 'correct/bad-value', () => ['name', 'Vladimir Putin', 'state:RUS', ...why]],
    ['of no page', 1, 'register/no-such-page', () => ['not-news', 'nothing.txt', ...why]],
    ['of no correction', 1, 'correct/no-such-correction', () => ['undo', '1']],
    ['by no number', 1, 'correct/no-such-correction', () => ['undo', 'all']],
    ['that there is not', 2, 'usage', () => ['mend', 'x']],
  ])('refuses what is wrong, says what to do, and changes nothing: %s', async (_, exit, code, args) => {
    const before = (await run('timeline', '--json')).out
    const told = await run('correct', ...args({ whole: id(whole), far: id(far) }))
    expect([told.exit, told.out]).toEqual([exit, ''])
    expect(told.err).toMatch(new RegExp(`^isnad: \\[${code}\\] .+\n {7}\\S`))
    expect((await run('timeline', '--json')).out).toBe(before)
    expect((await run('correct', 'list')).out).toBe('Nobody has corrected anything.\n')
  })

  it('says nothing twice', async () => {
    for (const args of [
      ['set', id(whole), 'status', 'planned'],
      ['not-news', path('far.txt')],
    ]) {
      expect((await run('correct', ...args, ...why)).exit).toBe(0)
      expect((await run('correct', ...args, ...why)).err).toContain('[correct/nothing-to-do]')
    }
    await run('correct', 'undo', '2')
    expect((await run('correct', 'undo', '2')).err).toContain('[correct/nothing-to-do]')
  })
})

describe('isnad show --history', () => {
  it('tells what became of an entry, and why', async () => {
    await run('correct', 'join', id(whole), id(far), ...why)
    expect((await run('remove', path('far.txt'))).out).toContain('Correction 1 has no hold any more')
    expect((await run('correct', 'list')).out).toContain('without hold')
    const { out } = await run('show', id(far), '--history')
    expect(out).toMatch(/History {2}\d changes/)
    expect(out).toContain(path('two.txt'))
    expect(out).toMatch(/joined with .* – by correction 1 \(Amina: one call, told of two days\)/)
    expect(out).toMatch(/lost 1 account – since .*far\.txt was taken out/)
    const [data] = json((await run('show', id(whole), '--history', '--json')).out) as [
      Entry & { history: { what: string }[] },
    ]
    expect(data.accounts).toHaveLength(2)
    expect(data.history.map(({ what }) => what)).toEqual(expect.arrayContaining(['made', 'joined', 'shrank']))
  })

  it('of an entry that is gone is all that is left of it', async () => {
    await run('remove', path('far.txt'))
    const told = await run('show', id(far))
    expect([told.exit, told.err]).toEqual([
      1,
      expect.stringMatching(/\[register\/entry-gone\] .*far\.txt.* was taken out on \d{4}-/),
    ])
    expect((await run('compare', id(far).slice(0, 6))).err).toContain('[register/entry-gone]')
    const { exit, out } = await run('show', id(far), '--history')
    expect([exit, out]).toEqual([0, expect.stringMatching(/made of 1 account[\s\S]*gone/)])
    expect((await run('show', 'zzzz', '--history')).err).toContain('[register/no-such-entry]')
  })
})

describe('isnad remove', () => {
  it('takes a page out as if it had never come, by its source or its id', async () => {
    const before = (await run('timeline', '--json')).out
    writeFileSync(path('more.txt'), `${pages['one.txt']} وتحدثا عن غزة.`)
    await run('add', path('more.txt'))
    expect((await run('timeline', '--json')).out).not.toBe(before)
    expect((await run('remove', path('more.txt'))).out).toMatch(/^one page taken out\n.* holds 3 pages/)
    expect((await run('timeline', '--json')).out).toBe(before)
    const page = far.accounts[0]!.page
    expect((await run('remove', page.slice(0, 10))).exit).toBe(0)
    expect(await entries()).toEqual([whole])
    expect((await run('add', path('far.txt'))).out).toMatch(/^1 added/)
    expect((await run('timeline', '--json')).out).toBe(before)
  })

  it('takes out none where one name is wrong, or several where they are not asked for', async () => {
    const before = (await run('timeline', '--json')).out
    const wrong = await run('remove', path('one.txt'), path('none.txt'))
    expect([wrong.exit, wrong.err]).toEqual([1, expect.stringContaining('[register/no-such-page]')])
    writeFileSync(path('one.txt'), `${pages['one.txt']} كما قال.`)
    await run('add', path('one.txt'))
    const several = await run('remove', path('one.txt'))
    expect([several.exit, several.err]).toEqual([
      1,
      expect.stringMatching(/\[register\/several-pages\] 2 pages .*\n.*--all/),
    ])
    writeFileSync(path('one.txt'), `${pages['one.txt']}\n`)
    expect((await run('remove', path('one.txt'), '--all')).out).toMatch(/^2 pages taken out/)
    await run('add', path('one.txt'))
    expect((await run('timeline', '--json')).out).toBe(before)
  })
})

describe('isnad rebuild', () => {
  const older = (statement: string): void => {
    const database = new Database(register)
    database.exec(statement)
    database.close()
  }

  it('reads again what another reader has read, and keeps what people said', async () => {
    await run('correct', 'join', id(whole), id(far), ...why)
    const before = (await run('timeline', '--json')).out
    expect((await run('rebuild')).out).toMatch(
      /^0 read otherwise, 0 the same, 3 read by this reader already, 0 failed\n/,
    )
    expect((await run('timeline', '--json')).out).toBe(before)
    // As an older reader left it: it numbered its events otherwise, and read one page not at all.
    older(`update readings set reader = 'old', data = replace(replace(data, '"e0"', '"e9"'), '"e1"', '"e8"')`)
    older(`update readings set data = '{"isnad":"0.0.1","furniture":[],"stories":[],"entities":[],"diagnostics":[]}'
      where page = '${far.accounts[0]!.page}'`)
    const { out, exit } = await run('rebuild')
    expect([exit, out]).toEqual([0, expect.stringMatching(/^\d read otherwise, \d the same, 0 read by this reader/)])
    expect((await run('timeline', '--json')).out).toBe(before)
    expect((await run('check')).exit).toBe(0)
  })

  it('mends entries that were damaged', async () => {
    const before = (await run('timeline', '--json')).out
    older(`update entries set data = replace(data, 'happened', 'denied')`)
    expect((await run('check')).exit).toBe(1)
    expect((await run('rebuild')).exit).toBe(0)
    expect((await run('check')).exit).toBe(0)
    expect((await run('timeline', '--json')).out).toBe(before)
  })

  it('says so where there is no register', async () => {
    register = path('missing.db')
    for (const args of [['rebuild'], ['remove', 'x'], ['correct', 'list'], ['correct', 'undo', '1']])
      expect((await run(...args)).err).toContain('[input/not-found]')
  })
})
