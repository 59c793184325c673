import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Limits } from '../../acquire/web/limits.js'
import { parseTable } from '../../knowledge/tsv.js'
import type { Reading } from '../../model/records.js'
import { faithful, json, type Reply, recorded, type Service, serve } from './testing-service.js'
import { rowsUnder, tables, writeTables } from './testing-tables.js'
import { type UpdateOptions, updateWorld } from './update.js'

vi.mock('../../knowledge/load.js', async original => {
  const load = await original<typeof import('../../knowledge/load.js')>()
  const under = (folder: string) =>
    /^world\/(?:people|terms)$/u.test(folder) ? rowsUnder(folder) : load.tablesUnder(folder)
  return { ...load, tablesUnder: under }
})

const root = mkdtempSync(join(tmpdir(), 'isnad-world-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let folder = ''
let service: Service | undefined
let n = 0
beforeEach(() => {
  folder = join(root, String(n++))
  mkdirSync(folder)
  vi.stubEnv('ISNAD_REGISTER', join(folder, 'register.db'))
})
afterEach(async () => {
  await service?.close()
  service = undefined
  vi.unstubAllEnvs()
})

const limits: Limits = {
  timeout: 50_000,
  silence: 50_000,
  bytes: 200_000,
  redirects: 3,
  waits: [5, 5],
  longestWait: 2000,
}
// Only where time is what is tested: a busy machine has its pauses.
const short: Limits = { ...limits, timeout: 1500, silence: 1500 }

async function update(reply: Reply = faithful(), options: UpdateOptions = {}, page = 3) {
  await service?.close()
  service = await serve(reply)
  return updateWorld({ endpoint: service.url, states: ['EGY', 'JOR', 'FJI'], service: { limits, page }, ...options })
}

const supplement = (name: 'people' | 'terms'): string => readFileSync(join(folder, 'world', `${name}.tsv`), 'utf8')
const rows = (text: string): string[] => parseTable(text)!.rows.map(({ row }) => Object.values(row).join(' '))

/** All files under a folder with what is in them. */
const snapshot = (of = folder): Record<string, string> =>
  Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path, readFileSync(path, 'latin1')]),
  )

const today = new Date().toISOString().slice(0, 10)

describe('an update', () => {
  it('writes what is certain, each row with its source and its day', async () => {
    await update()
    const at = (country: number): string => `https://www.wikidata.org/wiki/Q9000000${country}`
    expect(rows(supplement('terms'))).toEqual([
      `EGY/president person:abdel-fattah-el-sisi 2014-06-08   ${today} ${at(1)}#P35`,
      `EGY/prime-minister person:mostafa-madbouly 2018-06-07 2027-03-01   ${at(1)}#P6`,
      `EGY/prime-minister person:nagy-fahim-al-burullusi 2027-03-01   ${today} ${at(1)}#P6`,
      `FJI/prime-minister person:sera-tuvalawa 2026-11   ${today} ${at(3)}#P6`,
      `JOR/prime-minister person:jafar-hassan 2024-09-15   ${today} ${at(2)}#P6`,
    ])
    expect(rows(supplement('people')).slice(-2)).toEqual([
      'person:nagy-fahim-al-burullusi Nagy Fahim al-Burullusi ناجي فهيم البرلسي|ناجي محمد فهيم البرلسي  m EGY 1971-02-03  Q90000013 https://www.wikidata.org/wiki/Q90000013',
      'person:sera-tuvalawa Sera Tuvalawa سيرا توفالاوا  f FJI   Q90000014 https://www.wikidata.org/wiki/Q90000014',
    ])
  })

  it('tells what is new, what agrees, what differs and what it leaves out, with the reason', async () => {
    const { terms, leftOut, people, told } = await update()
    expect(told).toBe(8)
    expect(terms.map(({ verdict, row, was }) => `${verdict} ${row.person} ${was?.from ?? ''}`)).toEqual([
      'sourced person:abdel-fattah-el-sisi 2014-06-08',
      'completed person:mostafa-madbouly 2018-06-07',
      'new person:nagy-fahim-al-burullusi ',
      'new person:sera-tuvalawa ',
      'vaguer person:bisher-al-khasawneh 2020-10-12',
      'differs person:jafar-hassan 2024-09-18',
    ])
    expect(leftOut.map(({ what, why }) => `${what.split(',')[0]}: ${why}`)).toEqual([
      'JOR head of government: Someone Whose End Nobody Told: it has ended, and it is not told when',
      'JOR head of government: Someone Without an Arabic Name: has no Arabic name that could be read',
    ])
    expect(people.flatMap(({ row, differs }) => (differs ? [`${row.id} ${differs}`] : []))).toEqual([
      'person:jafar-hassan born 1968 here, 1967-05-05 there',
    ])
  })

  it('asks page by page, and says who asks', async () => {
    await update(faithful(), {}, 2)
    const heads = service!.asked.filter(({ query }) => query.includes('P298'))
    expect(heads.map(({ query }) => /LIMIT .*/u.exec(query)![0])).toEqual(
      [0, 2, 4, 6, 8].map(offset => `LIMIT 2 OFFSET ${offset}`),
    )
    expect(service!.asked.every(({ method, agent }) => method === 'POST' && agent.startsWith('isnad/'))).toBe(true)
  })

  it('names no item but those that were told', async () => {
    await update()
    const items = service!.asked.flatMap(({ query }) => query.match(/\bQ\d+/gu) ?? [])
    expect([...new Set(items)].filter(item => !/^Q9000001\d$/u.test(item))).toEqual([])
  })

  it('made twice is as made once', async () => {
    await update()
    const before = snapshot()
    const { terms } = await update()
    expect(terms.map(({ verdict }) => verdict)).toEqual(['known', 'known', 'known', 'known', 'vaguer', 'known'])
    expect(snapshot()).not.toEqual({})
    const withoutPort = (files: Record<string, string>): string =>
      JSON.stringify(files).replaceAll(/127\.0\.0\.1:\d+/gu, '')
    expect(withoutPort(snapshot())).toBe(withoutPort(before))
  })

  it('of some states leaves others as they are, and drops what is told no longer', async () => {
    await update()
    const jordan = (): string[] => rows(supplement('terms')).filter(row => row.startsWith('JOR'))
    const before = jordan()
    const withoutNew = faithful(({ head, results }) => ({
      head,
      results: { bindings: results.bindings.filter(({ person }) => !person!.value.endsWith('Q90000013')) },
    }))
    const { dropped } = await update(withoutNew, { states: ['EGY'] })
    expect(dropped.map(({ person }) => person)).toEqual(['person:nagy-fahim-al-burullusi'])
    expect(jordan()).toEqual(before)
    expect(supplement('people')).not.toContain('burullusi')
  })

  it('writes nothing in a dry run', async () => {
    const { files, terms } = await update(faithful(), { dryRun: true })
    expect(terms.length).toBe(6)
    expect(files.map(file => file.split('/').at(-1))).toEqual(['people.tsv', 'terms.tsv'])
    expect(snapshot()).toEqual({})
  })

  it('asks for offices by the items that the user names', async () => {
    const asHolder: Reply = (asked, response) => {
      if (!asked.query.includes('ps:P39')) return faithful()(asked, response, 0)
      const held = recorded('heads').results.bindings[2]!
      const item = (value: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${value}` })
      const binding = {
        ...held,
        of: item('Q90000050'),
        property: { type: 'literal', value: 'P39' },
        subject: held.person!,
      }
      json(response, { head: { vars: [] }, results: { bindings: [binding] } })
    }
    await update(asHolder, { states: ['FJI'], offices: ['EGY/foreign-minister=Q90000050'] }, 50)
    expect(rows(supplement('terms'))[0]).toBe(
      `EGY/foreign-minister person:nagy-fahim-al-burullusi 2027-03-01   ${today} https://www.wikidata.org/wiki/Q90000013#P39`,
    )
  })

  it.each([
    [{ states: ['XXX'] }, 'usage'],
    [{ states: [] }, 'usage'],
    [{ offices: ['EGY/wizard=Q1'] }, 'usage'],
    [{ offices: ['EGY/foreign-minister'] }, 'usage'],
    [{ endpoint: 'file:///etc/passwd' }, 'usage'],
    [{ endpoint: 'nowhere' }, 'usage'],
    [{ into: '/there/is/no/such/folder' }, 'input/not-found'],
  ])('%o is refused before anything is asked', async (options, code) => {
    await expect(update(faithful(), options)).rejects.toMatchObject({ code })
    expect(service!.asked).toEqual([])
  })
})

describe('a failed update', () => {
  const broken = (change: (bindings: Record<string, { type: string; value: string }>[]) => unknown): Reply =>
    faithful(answer => {
      const copy = structuredClone(answer)
      change(copy.results.bindings)
      return copy
    })
  const set = (name: string, value: string): Reply =>
    broken(bindings => {
      for (const binding of bindings) if (binding[name]) binding[name] = { type: 'literal', value }
    })
  const forPeople =
    (other: Reply): Reply =>
    (asked, response, nth) =>
      (asked.query.includes('?fact') ? other : faithful())(asked, response, nth)
  const status =
    (code: number, headers: Record<string, string> = {}): Reply =>
    (_, response) => {
      response.writeHead(code, headers)
      response.end('no')
    }
  const slow: Reply = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/sparql-results+json' })
    response.write('{"head":')
  }
  const endless: Reply = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/sparql-results+json' })
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(10_000)));
    }
    response.on('drain', more)
    more()
  }

  it.each<[string, Reply, string]>([
    ['that never ends its answer in time', slow, 'network/timeout'],
    ['that never answers', () => {}, 'network/timeout'],
    ['that sends without end', endless, 'network/too-large'],
    [
      'that announces too much',
      status(200, { 'content-type': 'application/json', 'content-length': '9999999' }),
      'network/too-large',
    ],
    ['that answers with a page', status(200, { 'content-type': 'text/html' }), 'network/bad-answer'],
    ['that breaks off', (_, response) => void response.destroy(), 'network/unreachable'],
    ['that is busy for good', status(429), 'network/status'],
    ['that asks to wait too long', status(429, { 'retry-after': '86400' }), 'network/status'],
    ['that is broken', status(500), 'network/status'],
    ['that knows no such thing', status(404), 'network/status'],
    ['that redirects without end', status(307, { location: '/sparql' }), 'network/redirect'],
    ['that redirects to nowhere', status(302), 'network/redirect'],
    [
      'that redirects to this machine by another name',
      status(307, { location: 'http://[::1]:9/' }),
      'network/redirect',
    ],
    ['that redirects out of the web', status(302, { location: 'file:///etc/passwd' }), 'network/redirect'],
    [
      'with broken JSON',
      (_, response) => json(response, '{"head":{"vars":[]},"results":{"bindings":['),
      'network/bad-answer',
    ],
    ['with another JSON', (_, response) => json(response, { results: [] }), 'network/bad-answer'],
    [
      'that tells of nobody',
      (_, response) => json(response, { head: { vars: [] }, results: { bindings: [] } }),
      'network/bad-answer',
    ],
    ['with a date that is none', set('start', '2026-02-30T00:00:00Z'), 'network/bad-answer'],
    ['with a person that is no item', set('person', 'http://example.org/Q1'), 'network/bad-answer'],
    ['with a state that nobody asked for', set('of', 'USA'), 'network/bad-answer'],
    ['that is broken half-way', forPeople(status(500)), 'network/status'],
    ['with names that are broken', forPeople(set('value', '')), 'network/bad-answer'],
    ['that does not heed the pages', (_, response) => json(response, recorded('heads')), 'network/bad-answer'],
  ])('of a service %s changes nothing', async (_, reply, code) => {
    await update(faithful(), { states: ['EGY'] })
    writeFileSync(join(folder, 'world', 'note.txt'), 'the user’s own')
    const before = snapshot()
    const own = (asked: Parameters<Reply>[0], response: Parameters<Reply>[1], nth: number): void =>
      asked.query.includes('"USA"') ? undefined : reply(asked, response, nth)
    const service = { limits: code === 'network/timeout' ? short : limits, page: 3 }
    await expect(update(own, { service })).rejects.toMatchObject({ name: 'IsnadError', code })
    expect(snapshot()).toEqual(before)
  })

  it('is none when a busy service answers in the end', async () => {
    const busy: Reply = (asked, response, nth) =>
      nth === 1
        ? status(429, { 'retry-after': '0' })(asked, response, nth)
        : nth === 2
          ? status(503)(asked, response, nth)
          : faithful()(asked, response, nth)
    expect((await update(busy)).told).toBe(8)
  })

  it('is told after some attempts, and no more', async () => {
    await expect(update(status(503))).rejects.toMatchObject({ code: 'network/status' })
    expect(service!.asked.length).toBe(1 + limits.waits.length)
    await expect(update(status(404))).rejects.toMatchObject({ code: 'network/status' })
    expect(service!.asked.length).toBe(1)
  })

  it('is none when a service asks to wait for a while', async () => {
    const times: number[] = []
    const waiting: Reply = (asked, response, nth) => {
      times.push(performance.now())
      if (nth === 1) status(429, { 'retry-after': '1' })(asked, response, nth)
      else faithful()(asked, response, nth)
    }
    expect((await update(waiting)).told).toBe(8)
    expect(times[1]! - times[0]!).toBeGreaterThan(950)
  })

  it('is none when the service moves within its host', async () => {
    const moved: Reply = (asked, response, nth) =>
      nth === 1 ? status(308, { location: '/elsewhere' })(asked, response, nth) : faithful()(asked, response, nth)
    expect((await update(moved)).told).toBe(8)
  })

  it('of a service that is not there says so', async () => {
    const { url, close } = await serve(faithful())
    await close()
    await expect(updateWorld({ endpoint: url, states: ['EGY'] })).rejects.toMatchObject({ code: 'network/unreachable' })
  })

  it('leaves every file as it was when one of them cannot be written', async () => {
    await update(faithful(), { states: ['EGY'] })
    rmSync(join(folder, 'world', 'terms.tsv'))
    mkdirSync(join(folder, 'world', `terms.tsv.${process.pid}.tmp`))
    const before = snapshot()
    await expect(update()).rejects.toMatchObject({ code: 'world/not-written' })
    expect(snapshot()).toEqual(before)
  })
})

describe('the tables of a clone', () => {
  const own = (path: string): string => readFileSync(join(folder, 'clone', path), 'utf8')
  const given = (path: string): string => tables[path]!
  const changed = (path: string): [removed: string[], added: string[]] => {
    const [before, after] = [given(path).split('\n'), own(path).split('\n')]
    return [before.filter(line => !after.includes(line)), after.filter(line => !before.includes(line))]
  }

  it('get sources and ends, and new rows beside those of the state; what differs stays', async () => {
    writeTables(join(folder, 'clone'))
    const { open } = await update(faithful(), { into: join(folder, 'clone') })
    const [removed, added] = changed('terms/middle-east.tsv')
    expect(removed.every(line => line.includes('unverified'))).toBe(true)
    const persons = (lines: readonly string[]): string[] => lines.map(line => line.split('\t').slice(1, 4).join(' '))
    expect(persons(removed).sort()).toEqual([
      'person:abdel-fattah-el-sisi 2014-06-08 ',
      'person:mostafa-madbouly 2018-06-07 ',
    ])
    expect(persons(added).sort()).toEqual([
      'person:abdel-fattah-el-sisi 2014-06-08 ',
      'person:mostafa-madbouly 2018-06-07 2027-03-01',
      'person:nagy-fahim-al-burullusi 2027-03-01 ',
    ])
    expect(own('terms/middle-east.tsv')).toContain('person:jafar-hassan\t2024-09-18\t')
    expect(changed('people/middle-east.tsv')[1].join()).toContain('person:nagy-fahim-al-burullusi')
    expect(changed('terms/asia-pacific.tsv')[1].join()).toContain('person:sera-tuvalawa')
    expect(open.map(({ office }) => office)).toEqual(['FJI/prime-minister'])
    // who is born on another day, or less exactly, than the source says is not proved by it
    expect(changed('people/middle-east.tsv')[0].map(line => line.split('\t')[0])).toEqual([
      'person:abdel-fattah-el-sisi',
      'person:bisher-al-khasawneh',
    ])
    expect(existsSync(join(folder, 'world'))).toBe(false)
  })

  it('say of an open row until which day it is known to hold', async () => {
    writeTables(join(folder, 'clone'))
    await update(faithful(), { into: join(folder, 'clone') })
    const rows = parseTable(own('terms/middle-east.tsv'))!.rows.map(({ row }) => row)
    const told = rows.filter(row => row.source !== 'unverified')
    expect(told.map(({ to, asOf }) => `${to}|${asOf}`)).toEqual([`|${today}`, '2027-03-01|', `|${today}`])
  })

  it('get no row of a state that none of them has', async () => {
    writeTables(join(folder, 'clone'))
    rmSync(join(folder, 'clone', 'terms', 'asia-pacific.tsv'))
    const { leftOut } = await update(faithful(), { into: join(folder, 'clone') })
    expect(leftOut.at(-1)).toMatchObject({ what: 'FJI/prime-minister: person:sera-tuvalawa' })
    expect(changed('people/asia-pacific.tsv')).toEqual([[], []])
  })

  it('are as they were after a failure', async () => {
    writeTables(join(folder, 'clone'))
    const before = snapshot()
    await expect(update((_, response) => json(response, '{'), { into: join(folder, 'clone') })).rejects.toMatchObject({
      code: 'network/bad-answer',
    })
    expect(snapshot()).toEqual(before)
  })
})

describe('what is read', () => {
  async function reading(text: string): Promise<Reading> {
    // a new start: what a process knows it has loaded once
    vi.resetModules()
    const { readPage } = await import('../read-page.js')
    const { makePage } = await import('../../model/page.js')
    const facts = { url: null, outlet: null, published: '2027-05-05', retrieved: null, title: null }
    const result = readPage(makePage('page', text, facts))
    if ('stage' in result) throw result.error
    return result
  }
  const people = ({ entities }: Reading): string[] =>
    entities.filter(({ kind }) => kind === 'person').map(({ id, known }) => `${id}${known ? '' : ' (met here only)'}`)
  const named = 'استقبل ناجي فهيم البرلسي في القاهرة وزير الخارجية الروسي، وبحث معه التعاون بين البلدين.'
  const titled = 'استقبل رئيس الوزراء المصري في القاهرة وفدا روسيا، وبحث معه التعاون بين البلدين.'
  const burullusi = 'person:nagy-fahim-al-burullusi'

  it('knows a new office-holder by his name after the update, and not before', async () => {
    expect(people(await reading(named))).not.toContain(burullusi)
    await update()
    const after = await reading(named)
    expect(people(after)).toContain(burullusi)
    expect(after.entities.find(({ id }) => id === burullusi)).toMatchObject({ kind: 'person', country: 'EGY' })
  })

  it('knows him by his office alone, and the unverified row no longer', async () => {
    expect(people(await reading(titled))).toContain('person:mostafa-madbouly')
    await update()
    const after = people(await reading(titled))
    expect(after).toContain(burullusi)
    expect(after).not.toContain('person:mostafa-madbouly')
  })

  it('is read again when the supplement says something else, and not for a later day alone', async () => {
    const digest = async (): Promise<string> => {
      vi.resetModules()
      return (await import('../knowledge.js')).knowledgeDigest()
    }
    const bare = await digest()
    await update()
    const first = await digest()
    expect(first).not.toBe(bare)
    const path = join(folder, 'world', 'terms.tsv')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(today, '2030-01-01'))
    expect(await digest()).toBe(first)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('2027-03-01', '2027-03-02'))
    expect(await digest()).not.toBe(first)
  })

  it('needs a supplement that is whole, and says where it is not', async () => {
    await update()
    const path = join(folder, 'world', 'terms.tsv')
    expect(people(await reading(named))).toContain(burullusi)
    writeFileSync(path, `${readFileSync(path, 'utf8')}EGY/president\tperson:nobody-at-all\t2026\t\t\t\tQ1\n`)
    expect(people(await reading('قال الرئيس المصري إن المحادثات كانت مثمرة.'))).not.toContain('person:nobody-at-all')
    writeFileSync(path, `${readFileSync(path, 'utf8')}EGY/president\tperson:x\tyesterday\t\t\t\tQ1\n`)
    await expect(reading(named)).rejects.toMatchObject({
      code: 'knowledge/broken',
      message: expect.stringMatching(/terms\.tsv:9: from: no date/u),
    })
  })
})
