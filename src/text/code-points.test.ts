import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codePointsBefore, wholePlace } from './code-points.js'

const isWhole = (text: string, at: number): boolean => wholePlace(text, at) === at

it('counts as an iteration over the characters does, wherever emoji stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(40)), (text, places) => {
      const whole = places.filter(at => at <= text.length && isWhole(text, at))
      const counted = codePointsBefore(text, whole)
      for (const at of whole) expect(counted.get(at)).toBe([...text.slice(0, at)].length)
    }),
  )
})

it('parts no character', () => {
  expect(wholePlace('أ😀ب', 2)).toBe(1)
  expect(wholePlace('أ😀ب', 3)).toBe(3)
})
