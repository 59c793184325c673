import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf } from './blocks.js'
import type { Mark } from './marks.js'

const none = { headline: null, body: [] }
const mark = (from: number, to: number): Mark => ({ span: [from, to], className: 'time', isStop: true }) as never

const page = fc
  .array(fc.oneof(fc.constantFrom('\n', ' ', 'كلمة', 'x'), fc.string({ minLength: 3500, maxLength: 4500 })), {
    maxLength: 12,
  })
  .map(parts => parts.join(''))

it('blocks hold every letter of a page once, in order', () => {
  fc.assert(
    fc.property(page, text => {
      const blocks = blocksOf(text, none, [])
      const letters = blocks.map(({ span }) => text.slice(...span)).join('')
      expect(letters.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      for (const { span } of blocks) expect(span[1] - span[0]).toBeLessThanOrEqual(3001)
    }),
  )
})

it('a mark lies on every block that it meets, and on no other', () => {
  fc.assert(
    fc.property(page, fc.nat(9000), fc.nat(9000), (text, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b) + 1]
      for (const { span, marks } of blocksOf(text, none, [mark(from, to)]))
        expect(marks.length).toBe(span[0] < to && from < span[1] ? 1 : 0)
    }),
  )
})

it('a line that never ends is broken between words, and no character is broken', () => {
  const words = blocksOf('كلمة '.repeat(2000), none, [])
  expect(words.length).toBeGreaterThan(2)
  expect(words.slice(1).every(({ isWhole }) => !isWhole)).toBe(true)
  const faces = `x${'😀'.repeat(4000)}`
  const emoji = blocksOf(faces, none, [])
  expect(emoji.length).toBeGreaterThan(2)
  for (const { span } of emoji) expect(faces.slice(...span)).not.toMatch(/\p{Surrogate}/u)
})

it('tells a headline and the paragraphs of the story from what is around them', () => {
  const text = 'menu\nheadline\nparagraph\nfoot'
  const blocks = blocksOf(text, { headline: [5, 13], body: [[14, 23]] }, [])
  expect(blocks.map(({ part }) => part)).toEqual(['other', 'headline', 'story', 'other'])
})
