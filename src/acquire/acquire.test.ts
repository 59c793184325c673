import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { pageLimit } from './decode.js'
import { type Acquired, acquire, type GivenFacts, gatherInputs } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'isnad-acquire-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content)
  return at(name)
}

async function all(paths: string[], given: GivenFacts = {}, stdin: Uint8Array[] = []): Promise<Acquired[]> {
  const out: Acquired[] = []
  for await (const item of acquire(await gatherInputs(paths), given, Readable.from(stdin))) out.push(item)
  return out
}

const said = (items: Acquired[]): string[] =>
  items.map(item => ('page' in item ? item.page.text : `${item.failure.error.code} ${item.failure.error.message}`))
const codes = (items: Acquired[]): string[] => items.map(item => ('page' in item ? 'page' : item.failure.error.code))
const sources = (items: Acquired[]): string[] =>
  items.map(item => ('page' in item ? item.page.source : item.failure.source).replace(`${folder}/`, ''))
const pages = (items: Acquired[]) => items.flatMap(item => ('page' in item ? [item.page] : []))

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))))

describe('a text file', () => {
  it('is one page, its text untouched', async () => {
    const text = 'قال الوزير\r\n  إن «اللقاء» تم. \n\n'
    const [page] = pages(await all([file('a.txt', text)]))
    expect(page).toMatchObject({ text, source: at('a.txt'), published: null, outlet: null })
  })

  it('loses only its byte order mark', async () => {
    expect(said(await all([file('bom.txt', '\ufeffنص')]))).toEqual(['نص'])
  })

  it('takes the facts that the user gives', async () => {
    const [page] = pages(await all([file('b.txt', 'نص')], { published: '2025-10-07', outlet: 'صحيفة' }))
    expect(page).toMatchObject({ published: '2025-10-07', outlet: 'صحيفة' })
  })

  it('that is not there is told, and the others are read', async () => {
    const items = await all([at('nowhere.txt'), file('c.txt', 'نص'), join(at('c.txt'), 'below.txt')])
    expect(codes(items)).toEqual(['input/not-found', 'page', 'input/not-found'])
  })

  it('that has nothing in it is empty', async () => {
    expect(codes(await all([file('e1.txt', ''), file('e2.txt', ' \n\u00a0\n')]))).toEqual([
      'input/empty',
      'input/empty',
    ])
  })

  it('in which bytes are broken is a page that tells it with the byte', async () => {
    const [page] = pages(await all([file('w.txt', bytes('قال ', 0xe1, 0xe3, ' نص'))]))
    expect(page?.text).toBe('قال \uFFFD\uFFFD نص')
    expect(page?.noticed[0]?.message).toContain('2 places, the first at byte 7')
  })

  it('in no charset that can be told is refused with the byte', async () => {
    const [item] = said(await all([file('few.txt', bytes('a', 0xe1, 0xe3))]))
    expect(item).toContain('input/not-utf8 The text is not UTF-8 from byte 1 on')
  })

  it('that is binary is told so, and UTF-16 is read', async () => {
    expect(said(await all([file('bin.txt', bytes('ab', 0, 'c')), file('u16.txt', bytes(0xff, 0xfe, 'n', 0))]))).toEqual(
      ['input/binary This is no text: byte 2 is zero.', 'n'],
    )
  })

  it('larger than a page may be is refused', async () => {
    expect(codes(await all([file('big.txt', Buffer.alloc(pageLimit + 1, 97))]))).toEqual(['input/too-large'])
  })
})

describe('a folder', () => {
  it('means all pages below it, in the order of names', async () => {
    mkdirSync(at('tree/inner'), { recursive: true })
    mkdirSync(at('tree/.hidden'), { recursive: true })
    for (const name of ['b.txt', 'a.TXT', 'inner/z.txt', 'inner/a.jsonl', 'c.md', '._b.txt', '.hidden/x.txt'])
      file(`tree/${name}`, name.endsWith('jsonl') ? '{"text":"نص"}' : 'نص')
    symlinkSync(at('tree'), at('tree/inner/round'))
    symlinkSync(at('tree/b.txt'), at('tree/inner/linked.txt'))
    symlinkSync(at('tree/gone.txt'), at('tree/inner/broken.txt'))
    const found = sources(await all([at('tree')]))
    expect(found).toEqual([
      'tree/a.TXT',
      'tree/b.txt',
      'tree/inner/a.jsonl:1',
      'tree/inner/linked.txt',
      'tree/inner/z.txt',
    ])
  })

  it('without pages is told', async () => {
    mkdirSync(at('none'))
    file('none/readme.md', 'no page')
    expect(codes(await all([at('none')]))).toEqual(['input/no-pages'])
  })

  it('tells how many bytes there are', async () => {
    mkdirSync(at('sized'))
    file('sized/a.txt', 'abc')
    file('sized/b.txt', 'de')
    expect((await gatherInputs([at('sized')])).total).toBe(5)
    expect((await gatherInputs([at('sized'), '-'])).total).toBeNull()
  })
})

describe('JSONL', () => {
  const line = (fields: object): string => `${JSON.stringify(fields)}\n`

  it('gives a page a line with all it says', async () => {
    const facts = {
      id: 'n1',
      url: 'https://example.org/1',
      outlet: 'صحيفة',
      published: '2025-10-07 22:44',
      retrieved: '2025-10-08T00:00:00Z',
      title: 'عنوان',
      text: 'نص',
    }
    const found = pages(await all([file('a.jsonl', line(facts) + line({ text: 'آخر', id: 7, more: [1] }))]))
    const { id: _, ...rest } = facts
    expect(found[0]).toMatchObject({ ...rest, source: 'n1', published: '2025-10-07T22:44' })
    expect(found[1]).toMatchObject({ source: '7', published: null, url: null })
  })

  it('names a page without id by its line, empty lines counted', async () => {
    const path = file('b.jsonl', `\ufeff${line({ text: 'أول' })}\n\r\n${line({ text: 'ثان' }).trim()}`)
    expect(sources(await all([path]))).toEqual(['b.jsonl:1', 'b.jsonl:4'])
  })

  it('given facts fill in only what a line does not say', async () => {
    const path = file('f.jsonl', line({ text: 'أ', published: '2020-01-01' }) + line({ text: 'ب' }))
    const found = pages(await all([path], { published: '2025-10-07', outlet: 'صحيفة' }))
    expect(found.map(page => page.published)).toEqual(['2020-01-01', '2025-10-07'])
  })

  it('that is broken in the middle loses that line only', async () => {
    const broken = ['{"text": "نص', '[1]', '"text"', '{"text": 5}', '{}', '{"text":" "}', '{"text":"\\ud800 half"}']
    const dates = [line({ text: 'نص', published: 'أمس' }), line({ text: 'نص', published: '2025-02-30' })]
    const path = file(
      'c.jsonl',
      `${line({ text: 'أول' })}${broken.join('\n')}\n${dates.join('')}${line({ text: 'آخر' })}`,
    )
    const items = await all([path])
    expect(codes(items)).toEqual([
      'page',
      ...['input/bad-jsonl', 'input/bad-jsonl', 'input/bad-jsonl', 'input/bad-jsonl', 'input/bad-jsonl', 'input/empty'],
      ...['input/bad-jsonl', 'input/bad-date', 'input/bad-date', 'page'],
    ])
    expect(sources(items)[1]).toBe('c.jsonl:2')
  })

  it('tells a bad byte by its place in the file', async () => {
    const first = line({ text: 'أول' })
    const path = file('d.jsonl', bytes(first, '{"text":"', 0xe1, '"}\n', line({ text: 'آخر' })))
    const items = await all([path])
    expect(codes(items)).toEqual(['page', 'input/not-utf8', 'page'])
    expect(said(items)[1]).toContain(`byte ${Buffer.byteLength(first) + 9} `)
  })

  it('with a line of 50 MB never holds that line', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 97)
    async function* stream() {
      yield Buffer.from('{"text":"أول"}\n{"text":"')
      for (let i = 0; i < 50; i++) yield chunk
      yield Buffer.from('"}\n{"text":"آخر"}\n')
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const seen: Acquired[] = []
    for await (const item of acquire(await gatherInputs(['-']), {}, stream())) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      seen.push(item)
    }
    expect(codes(seen)).toEqual(['page', 'input/too-large', 'page'])
    expect(sources(seen)).toEqual(['-:1', '-:2', '-:3'])
    expect(most).toBeLessThan(30 * 1024 * 1024)
  })

  it('without a page is empty', async () => {
    expect(codes(await all([file('empty.jsonl', '\n\n')]))).toEqual(['input/empty'])
  })
})

describe('standard input', () => {
  const given = (text: string, size = 3): Uint8Array[] => {
    const whole = Buffer.from(text)
    const parts: Uint8Array[] = []
    for (let i = 0; i < whole.length; i += size) parts.push(whole.subarray(i, i + size))
    return parts
  }

  it('is plain text', async () => {
    const [page] = pages(await all(['-'], {}, given('نص طويل')))
    expect(page).toMatchObject({ source: '-', text: 'نص طويل' })
  })

  it('is JSONL when it begins with an object, in whatever pieces it comes', async () => {
    expect(said(await all(['-'], {}, given('{"text":"أول"}\n{"text":"ثان"}\n', 1)))).toEqual(['أول', 'ثان'])
  })

  it('that is empty is told', async () => {
    expect(codes(await all(['-']))).toEqual(['input/empty'])
  })
})
