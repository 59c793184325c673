import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Entry, Reading } from '../model/records.js'
import { version } from '../model/version.js'
import type { Context } from './context.js'
import type { Output } from './output.js'
import { runProgram } from './program.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = join(root, 'examples')
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  return at(name)
}

interface Run {
  exit: number
  out: string
  err: string
}

function collector(isTerminal: boolean): Output & { text: string } {
  const output: Output & { text: string } = {
    text: '',
    closed: false,
    broken: null,
    isTerminal,
    columns: 100,
    print: async text => {
      output.text += text
    },
  }
  return output
}

async function runWith(setting: { stdin?: string; isTerminal?: boolean }, ...args: string[]): Promise<Run> {
  const [out, err] = [collector(setting.isTerminal ?? false), collector(false)]
  const context: Context = { out, err, stdin: Readable.from([Buffer.from(setting.stdin ?? '')]) }
  const exit = await runProgram(['node', 'isnad', ...args], context)
  return { exit, out: out.text, err: err.text }
}
const run = (...args: string[]): Promise<Run> => runWith({}, ...args)

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const page = (n: number): string =>
  `أجرى الرئيس الروسي فلاديمير بوتين يوم ${(n % 28) + 1} مارس 2024 اتصالا هاتفيا مع الرئيس المصري عبد الفتاح السيسي. الخبر رقم ${n}.`

// what a user runs; `npm test` builds it first
const command = [join(root, 'dist/cli/main.js')]
const spawned = (args: string[], input = '') =>
  spawnSync(process.execPath, [...command, ...args], { input, cwd: root, encoding: 'utf8' })

describe('isnad', () => {
  it('tells its version without loading knowledge or store', () => {
    const { stdout, status } = spawned(['--version'])
    expect({ stdout, status }).toEqual({ stdout: `${version}\n`, status: 0 })
  })

  it('helps with a line a command and examples', async () => {
    const { out, exit } = await run('--help')
    expect(exit).toBe(0)
    for (const name of [
      'read',
      'dates',
      'chains',
      'add',
      'watch',
      'search',
      'timeline',
      'show',
      'compare',
      'who',
      'correct',
      'remove',
      'rebuild',
      'world',
      'frames',
      'explain',
      'check',
    ])
      expect(out).toMatch(new RegExp(`^  ${name} .*`, 'm'))
    expect(out).toContain('Examples:')
  })

  it.each([
    [[], ''],
    [['fly'], 'usage'],
    [['read'], 'usage'],
    [['read', '--bogus', 'x'], 'usage'],
    [['read', examples, '--published', 'yesterday'], 'input/bad-date'],
    [['timeline', '--from', '2024-13-01'], 'input/bad-date'],
    [['timeline', '--kind', 'party'], 'usage'],
    [['who'], 'usage'],
    [['watch'], 'usage'],
    [['watch', 'https://news.example/', '--interval', 'often'], 'usage'],
    [['watch', 'https://'], 'usage'],
    [['add', 'https://news.example/', '--limit', '0'], 'usage'],
    [['read', 'https://news.example/', '--delay', '-1'], 'usage'],
    [['read', 'https://user:word@news.example/'], 'usage'],
    [['world', 'EGY', '--at', 'yesterday'], 'input/bad-date'],
    [['frames', 'FEAST'], 'usage'],
    [['explain', examples, '--at', '1'], 'usage'],
    [['explain', join(examples, '05-call-announced.txt'), '--at', 'there'], 'usage'],
    [['explain', join(examples, '05-call-announced.txt'), '--at', '1000000'], 'usage'],
  ])('ends with 2 on wrong use: %j', async (args, code) => {
    const { exit, out, err } = await run(...args)
    expect(exit).toBe(2)
    expect(out).toBe('')
    if (code) expect(err).toMatch(new RegExp(`^isnad: \\[${code}\\] .+\n {7}\\S`))
  })
})

describe('isnad chains', () => {
  const text = [
    'نقلت الأناضول عن الكرملين قوله إن القمة تأجلت. وأضاف أن الموعد لم يحدد.',
    '',
    'وقال ثلاثة مسؤولين أميركيين طلبوا عدم الكشف عن هويتهم إن الوفد غادر موسكو. ويقال إن اللقاء ألغي.',
    '',
    'وقال المتحدث باسم الكرملين دميتري بيسكوف: «لم نتلق أي طلب من هذا النوع».',
  ].join('\n')

  interface Line {
    source: string
    story: string
    top: { name: string; from: string }[]
    links: { name: string; role: string; tie: string | null; unnamed: object | null }[]
    statements: { id: string; grade: string; why: string; at: string; cue: string; text: string }[]
  }

  it('draws each chain once, from the page down, with what came down by it', async () => {
    const { exit, out } = await runWith({ stdin: text }, 'chains', '-', '--outlet', 'صحيفة المرفأ')
    expect(exit).toBe(0)
    const drawn = out.split('\n').filter(line => line.includes('←'))
    expect(drawn).toEqual([
      '  صحيفة المرفأ (outlet) ← «نقلت» الأناضول (Anadolu Agency, agency) ← الكرملين (Kremlin, institution)',
      '  صحيفة المرفأ (outlet) ← «وقال» ثلاثة مسؤولين أميركيين (unnamed, 3, of United States)',
      '  صحيفة المرفأ (outlet) ← «ويقال» (nobody named)',
      '  صحيفة المرفأ (outlet) ← «وقال» دميتري بيسكوف (Dmitry Peskov, spokesperson)',
    ])
    expect(out).toMatch(/^ {4}3:1 +unnamed +إن الوفد غادر موسكو$/m)
    expect(out).toContain('without a name: «طلبوا عدم الكشف عن هويتهم»')
    expect(out).toMatch(/^ {4}5:1 +quoted +لم نتلق أي طلب من هذا النوع\n +a named speaker; in quotation marks$/m)
  })

  it('begins with outlet, credit and dateline, and names nobody twice', async () => {
    const dated = 'أنقرة (الأناضول) - قال الكرملين إن القمة تأجلت.\n\nوذكرت الأناضول أن الوفد غادر موسكو.'
    const { out } = await runWith({ stdin: dated }, 'chains', '-', '--outlet', 'صحيفة المرفأ')
    expect(out.split('\n').filter(line => line.includes('←'))).toEqual([
      '  صحيفة المرفأ (outlet) ← الأناضول (Anadolu Agency, agency) ← «قال» الكرملين (Kremlin, institution)',
      '  صحيفة المرفأ (outlet) ← «وذكرت» الأناضول (Anadolu Agency, agency)',
    ])
  })

  it('parts the names of a credit', async () => {
    const credited = 'قال الكرملين إن القمة تأجلت إلى الشهر المقبل.\n\nالمصدر: رويترز + الجزيرة'
    const { out } = await runWith({ stdin: credited }, 'chains', '-')
    expect(out).toContain(
      '  الجزيرة (outlet, credit) ← رويترز (Reuters, agency) ← «قال» الكرملين (Kremlin, institution)\n',
    )
  })

  it('isolates each line and each name on a terminal', async () => {
    const { out } = await runWith({ stdin: text, isTerminal: true }, 'chains', '-')
    const lines = out.split('\n').filter(line => line.includes('←'))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect(line.trimStart().startsWith('\u2067')).toBe(true)
      expect(line.match(/[\u2067\u2068]/gu)?.length).toBe(line.match(/\u2069/gu)?.length)
    }
  })

  it('--json prints a chain a line, with links, cues, grades and ids', async () => {
    const { out } = await runWith({ stdin: text }, 'chains', '--json', '-')
    const chains = lines(out) as Line[]
    const relayed = chains.find(({ links }) => links.length === 2)
    expect(relayed).toMatchObject({
      source: '-',
      story: 's0',
      links: [
        { name: 'الأناضول', role: 'agency', tie: 'نقلت' },
        { name: 'الكرملين', role: 'institution', tie: 'نقلت' },
      ],
      statements: [
        { id: 's0.s0', grade: 'relayed' },
        { grade: 'relayed', cue: 'وأضاف' },
      ],
    })
    expect(chains.find(({ statements }) => statements[0]?.grade === 'hearsay')).toMatchObject({ links: [] })
    expect(chains.flatMap(({ statements }) => statements.map(({ id }) => id)).sort()).toEqual([
      's0.s0',
      's0.s1',
      's0.s2',
      's0.s3',
      's0.s4',
    ])
  })

  it('draws chains as read does, and puts what the page tells itself under the page', async () => {
    const path = join(examples, '02-call-other-topics.txt')
    const [drawn, read] = await Promise.all([run('chains', path), run('read', path)])
    const line = '«وأفادت» الدائرة الإعلامية في وزارة الخارجية الإيرانية (institution) ← «شدد»'
    expect(drawn.out).toContain(line)
    expect(read.out).toContain(line)
    // «وصف … المشاورات … بأنها …»: who judges the call does not report it
    expect(drawn.out).toMatch(/\n {2}الصفحة \(the page\)\n {4}call /u)
  })
})

describe('isnad dates', () => {
  it('tells each expression with its place, value, days, anchor and rule', async () => {
    const { exit, out } = await run('dates', join(examples, '01-call-who-rang.txt'))
    expect(exit).toBe(0)
    expect(out).toMatch(
      /15:75 +اليوم الخميس +2025-11-06 +DATE +2025-11-06 .*implied +from publication +time\/today-weekday/,
    )
  })

  it('--json prints an expression a line, with the words that it is', async () => {
    const { out } = await runWith({ stdin: page(1) }, 'dates', '--json', '-', '--published', '2024-03-05')
    const [first] = lines(out) as { source: string; text: string; value: string; stated: string[] }[]
    expect(first).toMatchObject({ source: '-', text: 'يوم 2 مارس 2024', value: '2024-03-02' })
    expect(first?.stated).toEqual(['year', 'month', 'day'])
  })

  it('shows both readings of a date that contradicts itself', async () => {
    const text = 'وصل وزير الخارجية القطري إلى القاهرة الثلاثاء 9 مايو 2024.'
    const { out } = await runWith({ stdin: text }, 'dates', '-')
    expect(out).toMatch(/s0\.t0 contradicts itself: .*2024-05-09 is a Thursday.*else 2024-05-07/)
  })

  it('goes on after a page that cannot be read', async () => {
    const { exit, err } = await run('dates', join(examples, '01-call-who-rang.txt'), at('not-there.txt'))
    expect(exit).toBe(1)
    expect(err).toContain('1 read, 1 failed')
  })
})

describe('isnad read', () => {
  it('--json prints readings that hold to the schema, with every span inside the page', async () => {
    const { exit, out } = await run('read', '--json', examples)
    expect(exit).toBe(0)
    const readings = lines(out).map(line => Reading.parse(line))
    expect(readings.map(reading => reading.page.source)).toEqual(
      readdirSync(examples)
        .filter(name => /\.(?:txt|html)$/u.test(name))
        .sort()
        .map(name => join(examples, name)),
    )
    for (const { page: each, furniture, stories } of readings) {
      const spans = [...furniture.map(item => item.span), ...stories.flatMap(story => story.body)]
      for (const [start, end] of spans) expect(each.text.slice(start, end).length).toBe(end - start)
    }
  })

  it('shows stories, furniture with its rules, and contacts with their words', async () => {
    const { out } = await run('read', join(examples, '01-call-who-rang.txt'))
    expect(out).toContain('Story  عبد العاطي يتلقى')
    expect(out).toMatch(/date\/stamp/)
    expect(out).toMatch(/begun by +عباس عراقجي \(Abbas Araghchi\)/)
    expect(out).toMatch(/│ تلقى الدكتور بدر عبد العاطي/)
    expect(out).not.toMatch(/[\u2066-\u2069]|\p{Cc}(?<!\n)/u)
  })

  it('isolates Arabic on a terminal', async () => {
    const { out } = await runWith({ isTerminal: true }, 'read', join(examples, '01-call-who-rang.txt'))
    for (const line of out.split('\n'))
      expect((line.match(/[\u2067\u2068]/g) ?? []).length).toBe((line.match(/\u2069/g) ?? []).length)
    expect(out).toContain('\u2068عباس عراقجي\u2069 (Abbas Araghchi)')
  })

  it('reads standard input, as text or JSONL', async () => {
    const text = await runWith(
      { stdin: page(1) },
      'read',
      '--json',
      '-',
      '--published',
      '2024-03-05',
      '--outlet',
      'Paper',
    )
    expect(lines(text.out)).toMatchObject([{ page: { source: '-', published: '2024-03-05', outlet: 'Paper' } }])
    const jsonl = await runWith({ stdin: JSON.stringify({ id: 'x', text: page(1) }) }, 'read', '--json', '-')
    expect(lines(jsonl.out)).toMatchObject([{ page: { source: 'x', published: null } }])
  })

  it('goes on after bad pages, counts them and ends with 1', async () => {
    mkdirSync(at('none'))
    const bad = [
      at('gone.txt'),
      file('empty.txt', ''),
      at('none'),
      file('w.txt', Buffer.from([0xe1, 0xe3])),
      file('b.txt', 'a\0b'),
    ]
    const broken = file(
      'p.jsonl',
      `${JSON.stringify({ text: page(1) })}\n{"text":\n${JSON.stringify({ text: page(2) })}\n`,
    )
    const { exit, out, err } = await run('read', '--json', ...bad, broken)
    expect(exit).toBe(1)
    expect(lines(out).length).toBe(2)
    const codes = ['not-found', 'empty', 'no-pages', 'not-utf8', 'binary', 'bad-jsonl'].map(code => `input/${code}`)
    expect([...err.matchAll(/\[(.+?)\]/g)].map(match => match[1])).toEqual(codes)
    expect(err).toContain('p.jsonl:2')
    expect(err.trimEnd().split('\n').at(-1)).toBe('isnad: 2 read, 6 failed')
  })

  it('is quiet when nobody reads on', async () => {
    const many = Array.from({ length: 400 }, (_, n) => JSON.stringify({ text: page(n) })).join('\n')
    const child = spawn(process.execPath, [...command, 'read', '--json', '-'], { cwd: root })
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.write(`${many}\n`)
    // Standard input stays open: the program must end all the same.
    const exit = await new Promise(resolve => child.on('close', resolve))
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
  })
})

describe('isnad with a register', () => {
  const register = at('register.db')
  const look = (...args: string[]): Promise<Run> => run(...args, '--register', register)
  let first: Run
  let calls: Entry[]
  const two = (): Entry => calls.find(entry => entry.accounts.length > 1)!

  beforeAll(async () => {
    first = await look('add', examples)
    calls = lines((await look('timeline', '--json')).out).map(line => Entry.parse(line))
  })

  it('adds pages and counts them', () => {
    expect(first.exit).toBe(0)
    expect(first.out).toMatch(/^15 added, 0 known already, 0 failed\n/)
    expect(first.err).toBe('')
  })

  it('changes nothing when the same is added again', async () => {
    const before = (await look('timeline', '--json')).out
    expect((await look('add', examples, examples)).out).toMatch(/^0 added, 30 known already, 0 failed\n/)
    expect((await look('timeline', '--json')).out).toBe(before)
  })

  it('lists entries, dated ones first', async () => {
    const dated = calls.map(entry => /^\d{4}/.test(entry.date?.value ?? ''))
    expect(dated).toEqual([...dated].sort((a, b) => Number(b) - Number(a)))
    const { out } = await look('timeline')
    expect(out).toContain('فرانسوا هولاند')
    expect(out).toContain('François Hollande')
    expect(out.indexOf('Undated')).toBeLessThan(out.indexOf('فرانسوا هولاند'))
    expect(out).toMatch(/between 2012-05-15 and 2016-07-13|between 2013-08-\d\d and 2016-07-13/)
  })

  it('narrows by name, kind and days', async () => {
    const named = lines((await look('timeline', '--json', '--with', 'زيد|عراقجي')).out)
    expect(named).toEqual([])
    const found = lines((await look('timeline', '--json', '--with', 'عراقجي', '--kind', 'CALL')).out).map(line =>
      Entry.parse(line),
    )
    expect(found.length).toBeGreaterThan(0)
    for (const entry of found)
      expect([entry.kind, entry.participants.includes('person:abbas-araghchi')]).toEqual(['call', true])
    const early = lines((await look('timeline', '--json', '--to', '2016')).out).map(line => Entry.parse(line))
    expect(early.some(entry => entry.participants.includes('person:hassan-rouhani'))).toBe(true)
    expect(early.every(entry => (entry.date?.notBefore ?? '0') <= '2016-12-31')).toBe(true)
    expect((await look('timeline', '--with', 'Nobody At All')).err).toContain('Nobody At All')
  })

  it('shows an entry by the beginning of its id', async () => {
    const { exit, out } = await look('show', two().id.slice('entry:'.length, -4))
    expect(exit).toBe(0)
    for (const title of ['Accounts', 'Origins', 'Why these are one']) expect(out).toContain(title)
    for (const { quotes } of two().accounts) {
      const quote = quotes.find(each => each.field === 'evidence')
      if (quote) expect(out.replace(/\s+│\s+/g, ' ')).toContain(quote.exact.replace(/\s+/g, ' ').slice(0, 40))
    }
    expect(Entry.parse(lines((await look('show', '--json', two().id)).out)[0])).toEqual(two())
  })

  it('draws the chains of accounts as chains does', async () => {
    const [call] = lines(
      (await look('timeline', '--json', '--with', 'Badr Abdelatty', '--kind', 'call')).out,
    ) as Entry[]
    const chain = '«كشفت» مصادر دبلوماسية مصرية (unnamed, several, of Egypt)'
    for (const command of ['show', 'compare']) expect((await look(command, call!.id)).out).toContain(chain)
  })

  it('sets accounts side by side, a column each', async () => {
    const { exit, out } = await look('compare', two().id)
    expect(exit).toBe(0)
    const cells = two()
      .accounts.map(() => '[●·]')
      .join(' ')
    expect(out).toMatch(new RegExp(`kind +(agree|differ) +${cells} `))
    for (const [, field] of Object.entries(two().fields))
      expect(out).toContain({ single: 'one says' }[field.verdict as string] ?? field.verdict)
  })

  interface WhoJson {
    entity: { id: string }
    names: { written: string; times: number; citation: { page: string; span: [number, number]; exact: string } }[]
    terms: { office: string; source: string | null }[]
    offices: { at: string; held: { id: string }[] } | null
    contacts: Entry[]
    counterparts: { id: string; times: number; last: string | null }[]
    statements: { speaker: string; content: { exact: string }[] }[]
  }
  const whoIs = async (...args: string[]): Promise<WhoJson> =>
    JSON.parse((await look('who', '--json', ...args)).out) as WhoJson

  it('tells who somebody is: names, offices, contacts, counterparts, statements', async () => {
    const { exit, out } = await look('who', 'عراقجي')
    expect(exit).toBe(0)
    expect(out).toMatch(/^عباس عراقجي \(Abbas Araghchi\) {2}person:abbas-araghchi · IRN\nmet \d+ times in 4 pages\n/)
    for (const title of ['Names', 'Offices', 'Contacts', 'Counterparts', 'Statements'])
      expect(out).toMatch(new RegExp(`^${title}  `, 'm'))
    expect(out).toMatch(/2024-08-21 – .*\(foreign minister of Iran\) .*unverified/)
    expect(out).toMatch(/2025-11-06 +call +بدر عبد العاطي\n/)
    expect(out).toMatch(/1 +بدر عبد العاطي \(Badr Abdelatty\) {2}last 2025-11-06/)
  })

  it('cites a place for every name that somebody was met by', async () => {
    const texts = new Map(
      lines((await run('read', '--json', examples)).out).map(line => {
        const { page: each } = Reading.parse(line)
        return [each.id, each.text]
      }),
    )
    const { names, contacts, counterparts, statements } = await whoIs('Abbas Araghchi')
    expect(names.map(({ written }) => written)).toContain('عراقجي')
    for (const { citation } of names) expect(texts.get(citation.page)!.slice(...citation.span)).toBe(citation.exact)
    expect(contacts.map(entry => Entry.parse(entry).participants)).toEqual([
      ['person:abbas-araghchi', 'person:badr-abdelatty'],
    ])
    expect(counterparts).toEqual([{ id: 'person:badr-abdelatty', times: 1, otherwise: 0, last: '2025-11-06' }])
    expect(statements.every(({ speaker }) => speaker === 'person:abbas-araghchi')).toBe(true)
  })

  it('takes an office for who held it, and a state for who acts for it', async () => {
    const office = await whoIs('وزير الخارجية المصري')
    expect([office.entity.id, office.contacts.length]).toEqual(['office:EGY/foreign-minister', 1])
    expect(office.statements.some(({ speaker }) => speaker === 'person:badr-abdelatty')).toBe(true)
    const state = await whoIs('EGY')
    expect([state.entity.id, state.offices?.at]).toEqual(['state:EGY', '2025-11-07'])
    expect(state.offices?.held[0]?.id).toBe('office:EGY/president')
    expect(state.contacts.map(({ id }) => id)).toEqual(office.contacts.map(({ id }) => id))
  })

  it('keeps to days', async () => {
    const { names, contacts, statements } = await whoIs('عراقجي', '--to', '2024')
    expect([names, contacts, statements]).toEqual([[], [], []])
    expect((await whoIs('عراقجي', '--from', '2025-11')).contacts).toHaveLength(1)
  })

  it('lists whom a name may mean', async () => {
    const { exit, out } = await look('who', 'محمد')
    expect(exit).toBe(0)
    expect(out).toMatch(/محمد may mean \d+ things/)
    expect(out.match(/^ {2}person:/gm)!.length).toBeGreaterThan(1)
  })

  it('tells of a name that nobody in it has, and what the tables know', async () => {
    const { exit, err } = await look('who', 'سامح شكري')
    expect([exit, err]).toEqual([1, expect.stringContaining('[register/no-such-name]')])
    expect(err).toContain('isnad world person:sameh-shoukry')
    expect((await look('who', 'Nobody At All')).err).toContain('isnad timeline')
  })

  it('isolates Arabic on a terminal in who and world', async () => {
    for (const args of [
      ['who', 'عراقجي', '--register', register],
      ['who', 'محمد', '--register', register],
      ['world', 'EGY'],
    ])
      for (const line of (await runWith({ isTerminal: true }, ...args)).out.split('\n'))
        expect((line.match(/[\u2067\u2068]/g) ?? []).length).toBe((line.match(/\u2069/g) ?? []).length)
  })

  it('tells of an entry that is not there, or of several', async () => {
    expect((await look('show', 'zzzz')).err).toContain('[register/no-such-entry]')
    const { exit, err } = await look('compare', '')
    expect([exit, err.includes('[register/no-such-entry]')]).toEqual([1, true])
  })

  it('checks out', async () => {
    const { exit, out } = await look('check')
    expect(exit).toBe(0)
    expect(out).toMatch(/^15 pages, \d+ accounts, \d+ entries, \d+ citations$/m)
  })

  it('that was tampered with does not check out', async () => {
    const copy = at('tampered.db')
    writeFileSync(copy, readFileSync(register))
    const database = new Database(copy)
    database.exec(`update pages set text = substr(text, 2)`)
    database.close()
    const { exit, out } = await run('check', '--register', copy)
    expect(exit).toBe(1)
    expect(out).toMatch(/things are wrong/)
  })
})

describe('a register of before', () => {
  it('is shown though its readings tell nothing of evidence and of sources without a name', async () => {
    const register = at('before.db')
    await run('add', join(examples, '12-mediated-negotiation.txt'), '--register', register)
    const [entry] = lines((await run('timeline', '--json', '--register', register)).out) as Entry[]
    const database = new Database(register)
    for (const table of ['readings', 'accounts', 'entries']) {
      const key = table === 'readings' ? 'page' : 'id'
      const rows = database.prepare(`select ${key} as id, data from ${table}`).all() as { id: string; data: string }[]
      // The passages of an event, a list, are called so too, and were there always.
      const isNew = (name: string, value: unknown) =>
        name === 'unnamed' || (name === 'evidence' && !Array.isArray(value))
      const without = (name: string, value: unknown) => (isNew(name, value) ? undefined : value)
      for (const { id, data } of rows)
        database
          .prepare(`update ${table} set data = ? where ${key} = ?`)
          .run(JSON.stringify(JSON.parse(data, without)), id)
    }
    database.close()
    for (const command of ['show', 'compare']) {
      const { exit, out } = await run(command, entry!.id, '--register', register)
      expect([exit, out.includes('Accounts')]).toEqual([0, true])
    }
  })
})

describe('isnad frames', () => {
  it('lists the contacts and the sixteen types, a line each, with what holds them', async () => {
    const { exit, out } = await run('frames')
    expect(exit).toBe(0)
    const lines = out.split('\n').filter(line => /^(contacts|[A-Z]+) +\d/u.test(line))
    expect(lines).toHaveLength(17)
    expect(out).toMatch(/^PROTEST( +\d+){4} {2}boycott, demo, hunger/m)
    expect(out).toMatch(/^all( +\d+){4}$/m)
  })

  it('shows the words of one type by mode, and those of the contacts with CONSULT', async () => {
    expect((await run('frames', 'protest')).out).toMatch(/^ {2}strike\n {4}verbs +أضرب[\s\S]*?\n {4}nouns +إضراب/m)
    const { out } = await run('frames', 'CONSULT')
    expect(out).toMatch(/^contacts {2}CONSULT\n/)
    expect(out).toMatch(/^CONSULT {2}consult تشاور\n/m)
  })

  it('--json prints a type a line, with its examples', async () => {
    const { out } = await run('frames', '--json')
    const sets = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(sets).toHaveLength(17)
    for (const { examples } of sets) expect(Math.min(examples.must.length, examples.mustNot.length)).toBeGreaterThan(9)
  })
})

describe('isnad world', () => {
  it('tells who held an office at a date, and who before and after', async () => {
    const { exit, out } = await run('world', 'وزير الخارجية المصري', '--at', '2014-03-01')
    expect(exit).toBe(0)
    expect(out).toMatch(/^وزير الخارجية المصري \(foreign minister of Egypt\) {2}office:EGY\/foreign-minister\n/)
    expect(out).toMatch(/then +2013-07-16 – 2014-06-17 {2}نبيل فهمي \(Nabil Fahmy\) {2}\S+/)
    expect(out).toMatch(/before +2011-07-18 .*\n +after +2014-06-17 .*سامح شكري/)
  })

  it('shows all terms without a date, and says that it assumes none', async () => {
    const { out } = await run('world', 'سامح شكري')
    expect(out).toMatch(/2014-06-17 – 2024-07-03 {2}وزير الخارجية المصري/)
    expect(out).toContain('no today is assumed')
  })

  it('shows the main offices of a state, and how much the tables know', async () => {
    expect((await run('world', 'EGY', '--at', '2015-01-01')).out).toMatch(/الرئيس المصري.*\n.*السيسي/)
    expect((await run('world')).out).toMatch(/people, .* offices, .* terms\n/)
  })

  it('--json prints what was found', async () => {
    const { out } = await run('world', 'الرئيس الإيراني', '--at', '2023-05-01', '--json')
    expect(JSON.parse(out)).toMatchObject({
      at: '2023-05-01',
      found: [{ kind: 'office', id: 'office:IRN/president', holders: [{ person: 'person:ebrahim-raisi' }] }],
    })
  })

  it('says so where nothing is found, with what is near', async () => {
    const { exit, err, out } = await run('world', 'سامه شكري')
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(/^isnad: \[world\/no-such-name\] .+\n {7}Near it: person:sameh-shoukry/)
  })
})

describe('a register in trouble', () => {
  it('sets aside what cannot be read and does the rest', async () => {
    const register = at('aside.db')
    const bad = file('aside.txt', Buffer.from([0xff, 0xff]))
    const good = file('good.txt', page(1))
    const { exit, out, err } = await run('add', bad, good, at('nothing.txt'), '--register', register)
    expect(exit).toBe(1)
    expect(out).toMatch(/^1 added, 0 known already, 2 failed\n/)
    expect(err).toContain('[input/not-utf8]')
    const check = await run('check', '--register', register)
    expect(check.exit).toBe(0)
    expect(check.out).toMatch(/Set aside {2}1 page\n.*aside\.txt/)
    writeFileSync(bad, page(2))
    await run('add', bad, '--register', register)
    expect((await run('check', '--register', register)).out).not.toContain('Set aside')
  })

  it('is told when it is none', async () => {
    const none = file('none.db', 'no register at all, but a text')
    for (const args of [['add', examples], ['timeline'], ['check']]) {
      const { exit, err } = await run(...args, '--register', none)
      expect([exit, err.includes('[register/not-a-register]')]).toEqual([1, true])
    }
    expect(readFileSync(none, 'utf8')).toBe('no register at all, but a text')
  })

  it('is told when it is newer', async () => {
    const newer = at('newer.db')
    await run('add', file('n.txt', page(3)), '--register', newer)
    const database = new Database(newer)
    database.exec(`update meta set value = '999' where key = 'schema'`)
    database.close()
    const { exit, err } = await run('add', examples, '--register', newer)
    expect([exit, err.includes('[register/newer]')]).toEqual([1, true])
  })

  it('is told when it is not there, and is not made by looking', async () => {
    const { exit, err } = await run('timeline', '--register', at('missing.db'))
    expect([exit, err.includes('[input/not-found]'), existsSync(at('missing.db'))]).toEqual([1, true, false])
  })

  it('is told when it cannot be there', async () => {
    const { exit, err } = await run('add', examples, '--register', join(file('plain', 'x'), 'register.db'))
    expect([exit, /^isnad: \[[a-z/-]+\] .*plain/.test(err)]).toEqual([1, true])
  })

  it.runIf(process.getuid?.() === 0)('is told when its folder may not be written', async () => {
    const closed = at('closed')
    mkdirSync(closed, { mode: 0o755 })
    process.seteuid?.(65534)
    try {
      const { exit, err } = await run(
        'add',
        join(examples, '05-call-announced.txt'),
        '--register',
        join(closed, 'new.db'),
      )
      expect([exit, err.includes('[register/read-only]')]).toEqual([1, true])
    } finally {
      process.seteuid?.(0)
    }
  })

  it('loses nothing when the program is killed while adding', async () => {
    const register = at('killed.db')
    const many = file(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, n) => JSON.stringify({ text: page(n) })).join('\n'),
    )
    const child: ChildProcess = spawn(process.execPath, [...command, 'add', many, '--register', register], {
      cwd: root,
    })
    const ended = new Promise(resolve => child.on('close', resolve))
    const held = async (): Promise<number> => {
      const { exit, out } = await run('check', '--json', '--register', register)
      return exit === 0 ? (JSON.parse(out) as { pages: number }).pages : 0
    }
    const deadline = Date.now() + 30_000
    while (Date.now() < deadline && !(existsSync(register) && (await held()) > 5))
      await new Promise(go => setTimeout(go, 50))
    child.kill('SIGKILL')
    await ended
    const { exit, out } = await run('check', '--json', '--register', register)
    const report = JSON.parse(out) as { pages: number; problems: unknown[] }
    expect([exit, report.problems]).toEqual([0, []])
    expect(report.pages).toBeGreaterThan(5)
    expect(report.pages).toBeLessThan(3000)
    await run('add', file('one.txt', page(0)), '--register', register)
    expect(await held()).toBe(report.pages)
  })
})

describe('isnad explain', () => {
  const path = join(examples, '01-call-who-rang.txt')
  const text = readFileSync(path, 'utf8')
  const explain = (part: string): Promise<Run> => run('explain', path, '--at', String(text.indexOf(part)))

  it('names the rule that set a line aside', async () => {
    const { exit, out } = await explain('بوابة المرفأ')
    expect(exit).toBe(0)
    expect(out).toMatch(/furniture, set aside: section +by section\/site-name/)
  })

  it('names what each layer made of a place in the story', async () => {
    const { out } = await explain('عباس عراقجي وزير')
    expect(out).toMatch(/main story s0, paragraph 1 of 3: kept/)
    expect(out).toMatch(/mention \S+ +by mentions\//)
    expect(out).toContain('person:abbas-araghchi')
    expect(out).toMatch(/event \S+, its evidence +by contact\//)
  })

  it('shows who came into question for an office, and why one was chosen or none', async () => {
    const told = (...args: string[]): Promise<Run> =>
      runWith({ stdin: 'أعلن الرئيس الإيراني تشكيل لجنة للتحقيق.' }, 'explain', '-', '--at', '8', ...args)
    const { out } = await told('--published', '2023-03-01')
    expect(out).toMatch(/because +he alone held it in the time of a story of 2023-03-01/)
    expect(out).toMatch(/● 2021-08-03 – 2024-05-19 إبراهيم رئيسي/)
    expect(out).toMatch(/· 2013-08-03 – 2021-08-03 حسن روحاني/)
    expect((await told()).out).toMatch(
      /because +left open: \d+ people held it in the time of a story whose time is not known/,
    )
  })

  it('takes line and column as well', async () => {
    const offset = text.indexOf('عباس عراقجي وزير')
    const before = text.slice(0, offset).split('\n')
    const place = `${before.length}:${before.at(-1)!.length + 1}`
    expect((await run('explain', path, '--at', place)).out).toBe(
      (await run('explain', path, '--at', String(offset))).out,
    )
  })
})
