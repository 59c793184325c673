import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { encoded } from '../charset/testing-encode.js'
import { type Acquired, acquire, type GivenFacts, gatherInputs, needFieldMap } from '../index.js'
import {
  arabicHtml,
  arabicText,
  chunked,
  gzippedEach,
  response,
  tarMember,
  tarOf,
  warcinfo,
  warcRecord,
  zipOf,
} from './testing-archives.js'
import { recordsOf } from './warc.js'
import { windowOn } from './window.js'

const folder = mkdtempSync(join(tmpdir(), 'isnad-archives-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function fromFile(name: string, bytes: Uint8Array | string, given: GivenFacts = {}): Promise<Acquired[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const out: Acquired[] = []
  for await (const item of acquire(await gatherInputs([path]), given, inPieces(Buffer.alloc(0), 1))) out.push(item)
  return out
}

async function fromStdin(bytes: Uint8Array, size = 1000): Promise<Acquired[]> {
  const out: Acquired[] = []
  for await (const item of acquire(await gatherInputs(['-']), {}, inPieces(bytes, size))) out.push(item)
  return out
}

const pages = (items: Acquired[]) => items.flatMap(item => ('page' in item ? [item.page] : []))
const failures = (items: Acquired[]) => items.flatMap(item => ('failure' in item ? [item.failure] : []))
const codes = (items: Acquired[]): string[] => items.map(item => ('page' in item ? 'page' : item.failure.error.code))
const sources = (items: Acquired[]): string[] =>
  items.map(item => ('page' in item ? item.page.source : item.failure.source).replace(`${folder}/`, ''))
const story = 'قال الوزير في بيان إن العمل بدأ.'

describe('a WARC', () => {
  const url = (n: number): string => `http://news.example/${n}`
  const three = [1, 2, 3].map(n => response(url(n), arabicHtml(n)))

  it.each([
    ['a.warc', Buffer.concat([warcinfo(), ...three])],
    ['a.warc.gz', Buffer.concat(gzippedEach([warcinfo(), ...three]))],
    ['whole.warc.gz', gzipSync(Buffer.concat([warcinfo(), ...three]))],
  ])('%s gives its pages with address and time', async (name, bytes) => {
    const items = await fromFile(name, bytes)
    expect(pages(items).map(page => page.url)).toEqual([url(1), url(2), url(3)])
    expect(pages(items)[1]).toMatchObject({ retrieved: '2025-03-04T05:06:07Z' })
    expect(pages(items)[1]?.text).toContain(arabicText(2).split('\n')[3])
    expect(sources(items)[0]).toMatch(/^[a-z]+\.warc(?:\.gz)?:\d+$/)
    expect(items.reduce((sum, item) => sum + item.bytes, 0)).toBe(bytes.length)
  })

  it.each([1, 7, 4096])('comes through standard input in pieces of %d bytes', async size => {
    const plain = Buffer.concat([warcinfo(), ...three])
    expect(pages(await fromStdin(plain, size)).length).toBe(3)
    expect(pages(await fromStdin(Buffer.concat(gzippedEach([warcinfo(), ...three])), size)).length).toBe(3)
  })

  it('gives the bodies in whatever form they were sent', async () => {
    const body = Buffer.from(arabicHtml(5))
    const type = { 'Content-Type': 'text/html' }
    const records = [
      response(url(1), chunked(body), { ...type, 'Transfer-Encoding': 'chunked' }),
      response(url(2), gzipSync(body), { ...type, 'Content-Encoding': 'gzip' }),
      response(url(3), brotliCompressSync(body), { ...type, 'Content-Encoding': 'br' }),
      response(url(4), deflateSync(body), { ...type, 'Content-Encoding': 'deflate' }),
      response(url(5), deflateRawSync(body), { ...type, 'Content-Encoding': 'deflate' }),
      response(url(6), chunked(gzipSync(body)), {
        ...type,
        'Content-Encoding': 'gzip',
        'Transfer-Encoding': 'chunked',
      }),
      // a crawler that unpacked the body and left the header, as that of Common Crawl once did
      response(url(7), body, { ...type, 'Content-Encoding': 'gzip' }),
      response(url(8), body, { ...type, 'Content-Encoding': 'br' }),
      response(url(9), body, { ...type, 'Transfer-Encoding': 'chunked' }),
    ]
    const items = await fromFile('coded.warc', Buffer.concat(records))
    const first = pages(items)[0]!.text
    expect(pages(items).map(page => page.text)).toEqual(records.map(() => first))
    expect(first).toContain(arabicText(5).split('\n')[0])
  })

  it('whose bodies are bombs loses them alone', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 32))
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }
    const items = await fromFile(
      'bomb.warc.gz',
      Buffer.concat(gzippedEach([response(url(1), bomb, headers), three[1]!])),
    )
    expect(codes(items)).toEqual(['input/damaged', 'page'])
  })

  it('gives the pages in Arabic, whatever their charset, and no others', async () => {
    const other = (text: string): string => `<html><body><p>${text.repeat(20)}</p></body></html>`
    const records = [
      response(url(1), other('The minister said on Tuesday that work had begun. ')),
      response(url(2), other('وزیر گفت که این کار را در شهر با همکاری شورا آغاز کرده است. ')),
      response(url(3), other('وزیر نے کہا کہ اس منصوبے کا کام شہر میں شروع ہو گیا ہے۔ ')),
      response(url(4), other('رئيس الوزراء: 12. ').slice(0, 60)),
      response(
        url(5),
        encoded(other('قال الوزير في بيان إن العمل بدأ في المدينة بعد اجتماع مع المجلس. '), 'windows-1256'),
        {
          'Content-Type': 'text/html; charset=windows-1256',
        },
      ),
      response(
        url(6),
        encoded(other('قال الوزير في بيان إن العمل بدأ في المدينة بعد اجتماع مع المجلس. '), 'windows-1256'),
        {
          'Content-Type': 'text/html',
        },
      ),
      response(url(7), arabicHtml(7), { 'Content-Type': 'image/png' }),
      response(url(8), arabicHtml(8), { 'Content-Type': 'text/html' }, '404 Not Found'),
      warcRecord({ 'WARC-Type': 'request', 'WARC-Target-URI': url(9) }, 'GET / HTTP/1.0\r\n\r\n'),
      warcRecord(
        { 'WARC-Type': 'conversion', 'WARC-Target-URI': url(10), 'Content-Type': 'text/plain' },
        arabicText(10),
      ),
      warcRecord({ 'WARC-Type': 'resource', 'WARC-Target-URI': url(11), 'Content-Type': 'text/html' }, arabicHtml(11)),
    ]
    const items = await fromFile('mixed.warc', Buffer.concat(records))
    expect(pages(items).map(page => page.url)).toEqual([url(5), url(6), url(10), url(11)])
    expect(failures(items)).toEqual([])
    expect(pages(items)[1]?.noticed.map(each => each.code)).toEqual(['charset/guessed'])
  })

  it('that is none is told', async () => {
    expect(codes(await fromFile('none.warc', 'no archive'))).toEqual(['input/damaged'])
    expect(codes(await fromFile('empty.warc.gz', ''))).toEqual(['input/empty'])
    expect(codes(await fromFile('info.warc', warcinfo()))).toEqual(['input/no-pages'])
  })
})

describe('a damaged WARC', () => {
  const many = 3000
  const records = Array.from({ length: many }, (_, n) => response(`http://news.example/${n}`, arabicHtml(n)))
  const hurt = [0, 17, 18, 700, 1501, 2222, 2999]
  const lost = (items: Acquired[]): number[] => {
    const kept = new Set(pages(items).map(page => Number(page.url!.split('/').at(-1))))
    return records.map((_, n) => n).filter(n => !kept.has(n))
  }
  const starts = (members: readonly Buffer[]): number[] => {
    const found = [0]
    for (const each of members) found.push(found.at(-1)! + each.length)
    return found
  }
  const offsets = (items: Acquired[]): number[] => failures(items).map(each => Number(each.source.split(':').at(-1)))

  it.each([
    ['zeros within', (member: Buffer) => member.fill(0, 200, 240)],
    ['one bit', (member: Buffer) => member.writeUInt8(member[300]! ^ 4, 300)],
    ['its beginning', (member: Buffer) => member.fill(65, 0, 12)],
    ['its checksum', (member: Buffer) => member.fill(1, member.length - 8, member.length - 4)],
  ])(
    'of 3,000 gzipped records loses the damaged ones alone, and says which: %s',
    async (_, harm) => {
      const members = gzippedEach(records)
      for (const n of hurt) harm(members[n]!)
      const items = await fromFile('damaged.warc.gz', Buffer.concat(members))
      expect(lost(items)).toEqual(hurt)
      const at = starts(members)
      // neighbours that cannot be told apart, both without a beginning, are one stretch
      const told = offsets(items)
      expect(told.filter(offset => !hurt.map(n => at[n]).includes(offset))).toEqual([])
      expect(told.length).toBeGreaterThanOrEqual(hurt.length - 1)
      expect(failures(items).every(each => /\d+ bytes were passed over/.test(each.error.message))).toBe(true)
    },
    60_000,
  )

  it('loses what was cut out of it, and no more', async () => {
    const members = gzippedEach(records.slice(0, 300))
    const cut = members.map((member, n) =>
      n === 40 ? member.subarray(0, 300) : n === 90 ? member.subarray(100) : member,
    )
    const items = await fromFile('cut.warc.gz', Buffer.concat(cut))
    expect(lost(items).slice(0, 2)).toEqual([40, 90])
    expect(pages(items).length).toBe(298)
    expect(offsets(items)).toEqual([starts(cut)[40], starts(cut)[90]])
    expect(failures(items)[0]?.error.message).toContain('http://news.example/40')
  })

  it('that ends in the middle of a record tells that', async () => {
    const bytes = Buffer.concat(gzippedEach(records.slice(0, 10)))
    const items = await fromFile('short.warc.gz', bytes.subarray(0, -100))
    expect(codes(items)).toEqual([...Array(9).fill('page'), 'input/damaged'])
    const plain = await fromFile('short.warc', Buffer.concat(records.slice(0, 10)).subarray(0, -100))
    expect(codes(plain)).toEqual([...Array(9).fill('page'), 'input/damaged'])
  })

  it('without compression loses the damaged ones alone, and says which', async () => {
    const some = records.slice(0, 300).map(record => Buffer.from(record))
    some[5]!.write('XXXX', 0)
    const long = some[100]!
      .toString('latin1')
      .replace(/Content-Length: (\d+)/, (_, n) => `Content-Length: ${Number(n) + 900}`)
    some[100] = Buffer.from(long, 'latin1')
    some[200] = Buffer.from(
      some[200]!.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 90'),
      'latin1',
    )
    const items = await fromFile('damaged.warc', Buffer.concat(some))
    expect(lost(items).slice(0, 3)).toEqual([5, 100, 200])
    expect(pages(items).length).toBe(297)
    expect(offsets(items)).toEqual([5, 100, 200].map(n => starts(some)[n]))
  })
})

describe('test files of warcio', () => {
  // `git clone https://github.com/webrecorder/warcio` and give its test/data: none of it is ours to keep here.
  const data = process.env.ISNAD_WARCIO ?? ''
  const files: [name: string, damaged: number][] = [
    ['example.warc', 0],
    ['example.warc.gz', 0],
    ['example-iana.org-chunked.warc', 0],
    ['example-resource.warc.gz', 0],
    ['example-wget-bad-target-uri.warc.gz', 0],
    ['example-space-in-target-uri.warc.gz', 0],
    ['example-wrong-chunks.warc.gz', 0],
    ['post-test.warc.gz', 0],
    ['example-digest.warc', 0],
    ['example-bad-non-chunked.warc.gz', 0],
    ['example-bad.warc.gz.bad', 0],
    // an answer of which a part was cut out
    ['example-trunc.warc', 1],
  ]
  const types = async (bytes: Uint8Array): Promise<string[]> => {
    const found: string[] = []
    for await (const each of recordsOf(windowOn(inPieces(bytes, 700)), bytes[0] === 0x1f))
      found.push('damage' in each ? 'damaged' : each.type)
    return found
  }

  for (const [name, damaged] of files) {
    const path = join(data, name)
    const skipped = data === '' ? 'no $ISNAD_WARCIO' : existsSync(path) ? '' : `no ${path}`
    it.skipIf(skipped !== '')(
      `${name}: its records are those that warcio finds${skipped && ` (${skipped})`}`,
      async () => {
        const bytes = readFileSync(path)
        const found = await types(bytes)
        expect(found.filter(type => type === 'damaged').length).toBe(damaged)
        if (damaged > 0) return
        const theirs: string[] = []
        const plain = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes
        for await (const record of WARCParser.iterRecords([plain])) theirs.push(record.warcType ?? '')
        expect(found).toEqual(theirs)
        expect(found.length).toBeGreaterThan(0)
      },
    )
  }
})

describe('a ZIP', () => {
  it('gives its pages, each under its name, and not its pictures', async () => {
    const bytes = zipOf([
      { name: 'site/', data: '' },
      { name: 'site/a.html', data: arabicHtml(1) },
      { name: 'site/logo.png', data: 'png' },
      { name: 'b.txt', data: story },
      { name: 'c.jsonl', data: `${JSON.stringify({ text: story })}\n{"text":\n` },
      { name: '__MACOSX/._b.txt', data: 'x' },
      { name: 'd.txt.gz', data: gzipSync(story) },
      { name: 'e.warc.gz', data: gzipSync(response('http://news.example/e', arabicHtml(3))) },
    ])
    const items = await fromFile('a.zip', bytes)
    expect(sources(items)).toEqual([
      'a.zip:site/a.html', 'a.zip:b.txt', 'a.zip:c.jsonl:1', 'a.zip:c.jsonl:2', 'a.zip:d.txt.gz', 'a.zip:e.warc.gz:0',
    ]) // biome-ignore format: one line
    expect(codes(items)).toEqual(['page', 'page', 'page', 'input/bad-jsonl', 'page', 'page'])
    expect(pages(await fromStdin(bytes)).length).toBe(5)
  })

  it('with names that climb out of it does no harm', async () => {
    const items = await fromFile(
      'climb.zip',
      zipOf([
        { name: '../../up.txt', data: story },
        { name: '/etc/x.txt', data: story },
        { name: 'C:\\a.txt', data: story },
        { name: encoded('خبر.txt', 'windows-1256'), data: story },
      ]),
    )
    expect(sources(items)).toEqual([
      'climb.zip:../../up.txt', 'climb.zip:/etc/x.txt', 'climb.zip:C:\\a.txt', 'climb.zip:خبر.txt',
    ]) // biome-ignore format: one line
    expect(existsSync(join(folder, '..', 'up.txt'))).toBe(false)
  })

  it('loses a damaged or oversized member alone', async () => {
    const items = await fromFile(
      'hurt.zip',
      zipOf([
        { name: 'a.txt', data: story, crc: 5 },
        { name: 'big.txt', data: Buffer.alloc(9 * 1024 * 1024, 97) },
        { name: 'in.zip', data: zipOf([]) },
        { name: 'bomb.txt.gz', data: gzipSync(Buffer.alloc(300 * 1024 * 1024)) },
        { name: 'bomb.jsonl.gz', data: gzipSync(Buffer.alloc(300 * 1024 * 1024, 97)) },
        { name: 'b.txt', data: story },
      ]),
    )
    expect(codes(items)).toEqual([
      'input/damaged', 'input/too-large', 'input/bad-archive', 'input/too-large', 'input/too-large', 'page',
    ]) // biome-ignore format: one line
  })

  it('that is none is told', async () => {
    expect(codes(await fromFile('no.zip', 'nothing like it'))).toEqual(['input/bad-archive'])
    expect(codes(await fromFile('cut.zip', zipOf([{ name: 'a.txt', data: story }]).subarray(0, -9)))).toEqual([
      'input/bad-archive',
    ])
    expect(codes(await fromFile('pictures.zip', zipOf([{ name: 'a.png', data: 'x' }])))).toEqual(['input/no-pages'])
  })
})

describe('a tar', () => {
  const members = [
    tarMember('a.txt', story),
    tarMember('../../b.html', arabicHtml(2)),
    tarMember('big.txt', Buffer.alloc(9 * 1024 * 1024, 97)),
    tarMember('logo.png', 'x'.repeat(3000)),
    tarMember('c.jsonl.gz', gzipSync(JSON.stringify({ text: story }))),
  ]
  const wanted = ['page', 'page', 'input/too-large', 'page']

  it.each([
    ['a.tar', (bytes: Buffer) => bytes],
    ['a.tar.gz', (bytes: Buffer) => gzipSync(bytes)],
    ['a.tgz', (bytes: Buffer) => gzipSync(bytes)],
    ['unnamed', (bytes: Buffer) => gzipSync(bytes)],
  ])('%s gives its pages', async (name, form) => {
    const items = await fromFile(name, form(tarOf(members)))
    expect(codes(items)).toEqual(wanted)
    expect(sources(items)[1]).toBe(`${name}:../../b.html`)
    expect(codes(await fromStdin(form(tarOf(members)), 5000))).toEqual(wanted)
  })

  it('loses the members alone whose headers are damaged', async () => {
    const hurt = members.map(each => Buffer.from(each))
    hurt[1]!.fill(1, 0, 40)
    const items = await fromFile('hurt.tar', tarOf(hurt))
    expect(codes(items)).toEqual(['page', 'input/damaged', 'input/too-large', 'page'])
    expect(sources(items)[1]).toBe(`hurt.tar:${members[0]!.length}`)
  })

  it('that is cut is told, what stands before is read', async () => {
    const items = await fromFile('cut.tar', tarOf(members).subarray(0, members[0]!.length + 700))
    expect(codes(items)).toEqual(['page', 'input/damaged'])
  })
})

describe('MHTML', () => {
  const quoted = (text: string): string =>
    [...Buffer.from(text)]
      .map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replaceAll(/.{72}/g, '$&=\r\n')
  const saved = (type: string, encoding: string, body: string): string =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://news.example/1',
      'Subject: =?utf-8?Q?x?=',
      'Date: Tue, 7 Oct 2025 10:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"',
      '',
      '',
      '------b',
      'Content-Type: text/html',
      'Content-Location: https://ads.example/frame',
      '',
      '<html><body>advert</body></html>',
      '------b',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: https://news.example/1',
      '',
      body,
      '------b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://news.example/x.png',
      '',
      'AAAA',
      '------b--',
      '',
    ].join('\r\n')

  it.each([
    ['quoted.mhtml', saved('text/html', 'quoted-printable', quoted(arabicHtml(4)))],
    ['base.mht', saved('text/html; charset="utf-8"', 'base64', Buffer.from(arabicHtml(4)).toString('base64'))],
    [
      'old.mht',
      saved('text/html; charset="windows-1256"', 'base64', encoded(arabicHtml(4), 'windows-1256').toString('base64')),
    ],
    ['unnamed-page', saved('text/html', '8bit', arabicHtml(4))],
  ])('%s is the page in it', async (name, content) => {
    const [page, ...more] = pages(await fromFile(name, content))
    expect(more).toEqual([])
    expect(page).toMatchObject({ url: 'https://news.example/1', retrieved: '2025-10-07T10:00:00.000Z' })
    expect(page?.text).toContain(arabicText(4).split('\n')[2])
    expect(page?.text).not.toContain('advert')
  })

  it('without a page is told', async () => {
    expect(codes(await fromFile('none.mht', 'MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nx'))).toEqual([
      'input/bad-archive',
    ])
  })
})

describe('exports of scrapers', () => {
  const line = (fields: object): string => `${JSON.stringify(fields)}\n`
  const one = async (name: string, fields: object, option: string) =>
    pages(await fromFile(name, line(fields), { fields: needFieldMap(option) }))[0]

  it.each([
    [
      'newspaper',
      {
        url: 'https://a.example/1',
        title: 'عنوان',
        text: story,
        publish_date: '2025-10-07T10:00:00+03:00',
        meta_site_name: 'صحيفة',
      },
      { published: '2025-10-07T10:00:00+03:00', outlet: 'صحيفة', title: 'عنوان' },
    ],
    [
      'news-please',
      {
        maintext: story,
        text: null,
        title: 'عنوان',
        date_publish: '2025-10-07 10:00:00',
        date_download: 'None',
        source_domain: 'a.example',
        url: 'u',
      },
      { published: '2025-10-07T10:00:00', outlet: 'a.example', retrieved: null },
    ],
    [
      'trafilatura',
      { source: 'https://a.example/1', 'source-hostname': 'صحيفة', date: '2025-10-07', text: story, id: null },
      { published: '2025-10-07', outlet: 'صحيفة', url: 'https://a.example/1' },
    ],
    [
      'fundus',
      {
        plaintext: story,
        publishing_date: '2025-10-07 10:00:00+00:00',
        html: { responded_url: 'https://a.example/1' },
      },
      { published: '2025-10-07T10:00:00+00:00', url: 'https://a.example/1' },
    ],
    [
      'common',
      { content: [story, story], date: 1759831200, link: 'l', source: 's' },
      { published: '2025-10-07T10:00:00.000Z', outlet: 's', url: 'l' },
    ],
    [
      'schema',
      {
        articleBody: story,
        headline: 'عنوان',
        publisher: { name: 'صحيفة' },
        datePublished: 'Tue, 07 Oct 2025 10:00:00 GMT',
      },
      { title: 'عنوان', outlet: 'صحيفة', published: '2025-10-07T10:00:00.000Z' },
    ],
    ['text=body.ar,published=day|date', { body: { ar: story }, date: '2025-10-07' }, { published: '2025-10-07' }],
    ['common,outlet=paper', { text: story, paper: 'صحيفة', source: 'x' }, { outlet: 'صحيفة' }],
  ])('of %s are read', async (option, fields, wanted) => {
    const page = await one('x.jsonl', fields, option)
    expect(page).toMatchObject(wanted)
    expect(page?.text.startsWith(story)).toBe(true)
  })

  it('may have HTML', async () => {
    const page = await one('h.jsonl', { html: arabicHtml(6), title: 'أخرى' }, 'common')
    expect(page?.text).toContain(arabicText(6).split('\n')[1])
    expect(page).toMatchObject({ title: 'أخرى', noticed: [] })
  })

  it('may have dates that are not read: the page is not lost, and it is told', async () => {
    const page = await one('d.jsonl', { text: story, date: 'قبل ساعتين' }, 'common')
    expect(page).toMatchObject({ published: null, noticed: [{ code: 'acquire/unread-date' }] })
  })

  it('may be a list in a JSON file, or objects over several lines', async () => {
    const list = JSON.stringify([{ content: story }, { content: `${story} "}{[` }, { content: 5 }], null, 2)
    const items = await fromFile('list.json', list, { fields: needFieldMap('common') })
    expect(codes(items)).toEqual(['page', 'page', 'page'])
    expect(sources(items)).toEqual(['list.json:1', 'list.json:2', 'list.json:3'])
    expect(codes(await fromFile('one.json', JSON.stringify({ text: story }, null, 2)))).toEqual(['page'])
    expect(codes(await fromFile('broken.json', `[{"text":"${story}"},{"text":`))).toEqual(['page', 'input/bad-jsonl'])
  })

  it('may be gzipped, and damaged then', async () => {
    const lines = Array.from({ length: 4000 }, (_, n) => line({ id: n, text: arabicText(n) })).join('')
    const bytes = gzipSync(lines)
    expect(pages(await fromFile('a.jsonl.gz', bytes)).length).toBe(4000)
    const items = await fromFile('cut.jsonl.gz', bytes.subarray(0, bytes.length / 2))
    expect(codes(items).at(-1)).toBe('input/damaged')
    expect(pages(items).length).toBeGreaterThan(1000)
  })

  it.each(['nobody', 'txt=a', ''])('under a name that there is not are refused: %s', option => {
    expect(() => needFieldMap(option)).toThrow(/no scraper|nothing that a page has/)
  })
})
