import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../acquire/document.js'
import { readPage } from './read-page.js'

// A saved page from its bytes to its contacts: every span is a place of its text, and leads back to its HTML.

const path = new URL('../../examples/15-saved-page.html', import.meta.url)
const bytes = readFileSync(path)
const html = bytes.toString('utf8')

function readExample() {
  const made = pageOf({ source: 'example', bytes, url: null, type: null, charset: null, retrieved: null }, {})
  if ('error' in made) throw made.error
  const reading = readPage(made.page)
  if ('stage' in reading) throw reading.error
  return reading
}

describe('a saved page', () => {
  const reading = readExample()
  const { page, stories, furniture } = reading
  const told = (span: readonly [number, number]): string => page.text.slice(...span)
  const sourceAt = (place: number): number => {
    const piece = page.markup!.origins.findLast(({ at }) => at <= place)!
    return piece.source + place - piece.at
  }

  it('has its title, outlet, address and day from its data', () => {
    expect([page.title, page.outlet, page.published, page.url]).toEqual([
      'بن فرحان وألباريس يتفقان هاتفيا على لقاء في مدريد',
      'صدى الخليج العربي',
      '2025-11-18T01:10:00+03:00',
      'https://sada-alkhalij.example/politics/2025/11/18/4471',
    ])
    expect(page.noticed).toEqual([])
  })
  it('tells its contact, and those of its furniture not', () => {
    const contacts = stories.flatMap(({ events }) => events.filter(({ contact }) => contact?.kind === 'call'))
    expect(contacts.map(({ contact, date }) => [contact!.participants.sort(), date?.value])).toEqual([
      [['person:faisal-bin-farhan', 'person:jose-manuel-albares'], '2025-11-17'],
    ])
    const [call] = contacts
    expect(told(call!.trigger)).toBe('اتصالا')
    expect(html.slice(sourceAt(call!.trigger[0]), sourceAt(call!.trigger[1] - 1) + 1)).toBe('اتصالا')
  })
  it('has every word either in its story or in its furniture', () => {
    const taken = new Uint8Array(page.text.length)
    for (const { span } of furniture) taken.fill(1, ...span)
    for (const { headline, body } of stories)
      for (const span of headline ? [headline, ...body] : body) taken.fill(1, ...span)
    expect([...page.text].every((char, i) => /\s/u.test(char) || taken[i] === 1)).toBe(true)
  })
})
