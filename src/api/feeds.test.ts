import { parseAtomFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { withExamples } from './testing.js'

const asking = withExamples()

const get = (path: string, headers: Record<string, string> = {}) => asking().ask(path, { headers })
const feedAt = async (path: string, headers: Record<string, string> = {}) => {
  const answered = await get(path, headers)
  expect(answered.status).toBe(200)
  expect(answered.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  return answered.text()
}

/** The XML as whoever is strict reads it: broken XML throws. */
function elementsIn(xml: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ local, uri }) => names.push(uri === 'http://www.w3.org/2005/Atom' ? local : `?${local}`))
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return names
}

const isTime = (text: string | undefined): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u.test(text ?? '')

describe.each(['/feeds/all.atom', '/feeds/entities/person:abbas-araghchi.atom', '/feeds/kinds/call.atom'])(
  '%s',
  path => {
    it.each(['en', 'ar'])('is Atom as RFC 4287 has it: %s', async lang => {
      const xml = await feedAt(`${path}?lang=${lang}`)
      expect(elementsIn(xml).filter(name => name.startsWith('?'))).toEqual([])
      const feed = parseAtomFeed(xml)
      expect(feed.id).toMatch(/^urn:isnad:feed:/u)
      expect(feed.title?.value).toBeTruthy()
      expect(feed.authors?.[0]?.name).toBe('Isnad')
      expect(isTime(feed.updated)).toBe(true)
      const self = feed.links?.find(({ rel }) => rel === 'self')
      expect(self?.href).toBe(`http://localhost:4747${path}?lang=${lang}`)
      const entries = feed.entries ?? []
      expect(entries.length).toBeGreaterThan(0)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      for (const { id, title, updated, links, content } of entries) {
        expect(id).toMatch(/^urn:isnad:entry:[0-9a-f]+$/u)
        expect(title?.value).toMatch(lang === 'ar' ? /\p{Script=Arabic}/u : /\S/u)
        expect(isTime(updated)).toBe(true)
        expect(updated! <= feed.updated!).toBe(true)
        const [link] = links ?? []
        expect(link).toMatchObject({ rel: 'alternate' })
        expect((await get(new URL(link!.href!).pathname.replace('/entries/', '/api/entries/'))).status).toBe(200)
        expect(content?.type).toBe('html')
        expect(content?.value).toContain('<blockquote dir="rtl" lang="ar">')
        expect(content?.value).toContain(`dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`)
      }
      const order = entries.map(({ updated }) => updated!)
      expect(order).toEqual([...order].sort().reverse())
    })
  },
)

it('has the entries that are asked for, and no others', async () => {
  const { entries } = await asking().register.page({ kind: 'call' }, { after: null, limit: null, newest: false })
  const told = parseAtomFeed(await feedAt('/feeds/kinds/call.atom')).entries ?? []
  expect(told.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => `urn:isnad:${id}`).sort())
})

it('speaks the language of whoever asks', async () => {
  const arabic = await feedAt('/feeds/all.atom', { 'accept-language': 'ar-EG,ar;q=0.9' })
  expect(arabic).toContain('xml:lang="ar"')
  expect(await feedAt('/feeds/all.atom')).toContain('xml:lang="en"')
})

it('is not sent again while nothing has changed', async () => {
  const first = await get('/feeds/all.atom')
  const etag = first.headers.get('etag')!
  expect((await get('/feeds/all.atom', { 'if-none-match': etag })).status).toBe(304)
})

it.each([
  ['/feeds/entities/person:nobody-at-all.atom', 404],
  ['/feeds/kinds/party.atom', 400],
  ['/feeds/none.atom', 404],
  ['/feeds/entities/%E0%A4%A.atom', 404],
])('%s is answered with %d', async (path, status) => {
  const answered = await get(path)
  expect(answered.status).toBe(status)
  expect(answered.headers.get('content-type')).toContain('problem+json')
})
