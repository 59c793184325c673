import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chainsOf, IsnadError, labels, type PageGiven, Reading, read, readSources } from './index.js'

const text = 'تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا من نظيره الإيراني عباس عراقجي، اليوم الخميس.'
const published = '2025-11-06'

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof IsnadError) return error.code
    throw error
  }
  return 'none'
}

describe('read', () => {
  it('reads a text with what is known of it', () => {
    const { page, stories, entities } = read({ text, published, outlet: 'البوابة', url: 'https://news.example/1' })
    expect(page).toMatchObject({ text, published, outlet: 'البوابة', source: 'https://news.example/1' })
    const [event] = stories[0]!.events
    expect(event!.contact).toMatchObject({ kind: 'call', initiator: 'person:abbas-araghchi' })
    expect(event!.date).toMatchObject({ value: published })
    expect(entities.map(({ id }) => id)).toContain('person:badr-abdelatty')
  })

  it('gives what its schema wants, and reads its own page alike', () => {
    const reading = read({ text, published })
    expect(Reading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading)
    expect(read(reading.page)).toEqual(reading)
  })

  it('takes a string alone as a text without a date', () => {
    const reading = read(text)
    expect(reading.page).toMatchObject({ source: 'text', published: null, url: null })
    expect(reading.stories[0]!.events[0]!.contact!.kind).toBe('call')
  })

  it('takes HTML as a string, by name, or as bytes in an old charset', () => {
    const html = `<html><head><title>خبر</title></head><body><nav>الرئيسية</nav><article><h1>اتصال هاتفي</h1><p>${text}</p></article></body></html>`
    const bytes = Buffer.from([...html].map(letter => windows1256(letter)))
    const given: PageGiven[] = [html, { html }, { text: html }, { bytes, type: 'text/html', charset: 'utf-8' }]
    for (const each of given) {
      const { page, stories } = read(each)
      expect(page.markup).not.toBeNull()
      expect(page.text.slice(...stories[0]!.body[0]!)).toBe(text)
    }
    expect(read({ html: `x ${html}` }).page.markup).not.toBeNull()
    expect(read({ text: `x ${html}` }).page.markup).toBeNull()
    expect(read(given[3]!).page.noticed.map(({ code }) => code)).toEqual(['charset/wrong-label'])
  })

  it('lets a page tell its own date', () => {
    const html = `<html><head><meta property="article:published_time" content="2025-11-06T10:00:00+02:00"></head><body><article><h1>خبر</h1><p>${text}</p></article></body></html>`
    expect(read({ html, published: '2020-01-01' }).page.published).toMatch(/^2025-11-06/u)
  })

  it('says by code what cannot be read', () => {
    expect(codeOf(() => read(' \n'))).toBe('input/empty')
    expect(codeOf(() => read({ text, published: '6/11/2025' }))).toBe('input/bad-date')
    expect(codeOf(() => read({ bytes: new Uint8Array([0, 1, 2, 0]) }))).toBe('input/binary')
    expect(codeOf(() => read(`${text}\ud800`))).toBe('input/not-utf8')
    expect(codeOf(() => read({ text, title: '\udc00' }))).toBe('input/not-utf8')
    const nothing: unknown[] = [undefined, null, 1, {}, { text: 1 }, { bytes: 'x' }]
    for (const each of nothing) expect(codeOf(() => read(each as PageGiven))).toBe('usage')
    expect(codeOf(() => read('x'.repeat(8 * 1024 * 1024 + 1)))).toBe('input/too-large')
  })

  it('gives chains and words for what it tells', () => {
    const reading = read({ text: 'نقلت وكالة رويترز عن مسؤول في الكرملين قوله إن اللقاء سيعقد في موسكو.', published })
    const [chain] = chainsOf(reading)
    expect(chain!.links.map(({ name }) => name)).toEqual(['وكالة رويترز', 'مسؤول في الكرملين'])
    expect(labels()('statuses', 'denied').en).toBe('denied')
  })
})

const letters = new TextDecoder('windows-1256')
const ofBytes = new Map(Array.from({ length: 256 }, (_, byte) => [letters.decode(new Uint8Array([byte])), byte]))
const windows1256 = (letter: string): number => ofBytes.get(letter)!

describe('readSources', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-sources-'))
    writeFileSync(join(folder, 'a.txt'), text)
    writeFileSync(join(folder, 'b.jsonl'), `${JSON.stringify({ text, published })}\n{"text":\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads files in their order, and tells what fails in its place', async () => {
    const told: (string | null)[] = []
    for await (const item of readSources(folder, { published: '2024-01-01' }))
      told.push('failure' in item ? item.failure.error.code : item.reading.page.published)
    expect(told).toEqual(['2024-01-01', published, 'input/bad-jsonl'])
  })

  it('refuses wrong facts before anything is read', async () => {
    const first = readSources(folder, { published: 'yesterday' }).next()
    await expect(first).rejects.toMatchObject({ code: 'input/bad-date' })
  })
})

describe('whatever is given', () => {
  const odd = fc.string({ unit: 'binary', maxLength: 400 })
  const arabic = fc.string({
    unit: fc.constantFrom(...text, '<', '>', '&', '"', '\u202e', '\u0000', '\n', '{', '\ud800'),
  })

  it('is read, or refused by code', () => {
    fc.assert(
      fc.property(fc.oneof(odd, arabic), fc.constantFrom('text', 'html', 'bytes'), (content, way) => {
        const given = { [way]: way === 'bytes' ? Buffer.from(content) : content } as unknown as PageGiven
        const code = codeOf(() => {
          const reading = read(given)
          Reading.parse(reading)
          for (const { span } of reading.furniture) expect(span[1]).toBeLessThanOrEqual(reading.page.text.length)
        })
        expect(['none', 'input/empty', 'input/not-utf8', 'input/binary']).toContain(code)
      }),
      { numRuns: 300 },
    )
  })
})
