import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import type { Reading } from '../model/records.js'
import { version } from '../model/version.js'
import { loadPageKnowledge } from '../page/index.js'
import { pageText } from '../text/testing.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'
import { troubles } from './testing-invariants.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const reading = (text: string): Reading => read(makePage('test', text), knowledge)

describe('read', () => {
  it('says which Isnad has read the page', () => {
    const file = new URL('../../package.json', import.meta.url)
    expect(version).toBe((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version)
    expect(reading('قال الوزير إن الأمر انتهى.').isnad).toBe(version)
  })

  it('keeps the page as it came', () => {
    const page = makePage('source', 'سطر\r\n\r\nآخر ', {
      outlet: 'صحيفة',
      published: '2024-01-01',
      url: 'https://example.org/',
    })
    expect(read(page, knowledge).page).toEqual(page)
  })

  it.each([
    ['a page of no Arabic', 'The minister met his counterpart on Monday.\n\nThey discussed trade.'],
    ['an empty page', ''],
    ['a page of spaces', ' \n\t\r\n\u00A0 '],
    ['numbers and marks', '12:30\n*** 2024 ***\n— — —'],
    ['furniture alone', 'الرئيسية » سياسة\n\nشارك هذا الخبر\nTweet\nنسخ الرابط\n\nاقرأ أيضا'],
  ])('finds nothing in %s', (_, text) => {
    const found = reading(text)
    expect(troubles(found)).toEqual([])
    expect(found.stories.flatMap(({ events, statements }) => [...events, ...statements])).toEqual([])
    expect(found.entities.filter(entity => entity.kind === 'person')).toEqual([])
  })

  it('calls furniture what is nothing else', () => {
    const found = reading('شارك هذا الخبر\nTweet\nنسخ الرابط')
    expect(found.furniture.length).toBeGreaterThan(0)
    expect(found.stories.flatMap(story => story.body)).toEqual([])
  })

  it('reads one line of 200,000 characters', () => {
    const sentence =
      'أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع نظيره التركي رجب طيب أردوغان وأكد أهمية الحوار. '
    const line = (length: number): string => sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length)
    const long = reading(line(200_000))
    expect(long.page.text).toHaveLength(200_000)
    expect(troubles(long)).toEqual([])
    expect(long.stories.flatMap(story => story.events).filter(event => event.contact?.kind === 'call')).not.toEqual([])
  })

  it('reads one word of 200,000 letters', () => {
    expect(troubles(reading('ب'.repeat(200_000)))).toEqual([])
    expect(troubles(reading('و ال'.repeat(50_000)))).toEqual([])
  })

  it('holds whatever the text', () => {
    const words = fc.constantFrom(
      ...'أجرى بوتين اتصالا هاتفيا مع نظيره التركي قال الوزير إن « » ، . : \n للرئيس وأضاف أن اليوم الأحد موسكو نفى لقاء بين و الجانبان سموه " ( )'.split(
        ' ',
      ),
      '\n\n',
      'رجب طيب أردوغان',
      '2024-05-06',
    )
    const news = fc.array(words, { maxLength: 40 }).map(list => list.join(' '))
    fc.assert(
      fc.property(fc.oneof(news, pageText), text => {
        expect(troubles(reading(text))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('reads a digit in a box as no figure', () => {
    expect(troubles(reading('1\uFE0F\u20E3/0 اجتماع 1\uFE0F\u20E3:30 مساء 1,5:30 مساء 1.5-7 مساء'))).toEqual([])
  })

  it('is a function of the page', () => {
    const text = 'قال بوتين إن الاتصال مع أردوغان كان مفيدا.\n\nوأضاف أن اللقاء سيعقد غدا.'
    expect(JSON.stringify(reading(text))).toBe(JSON.stringify(reading(text)))
  })
})
