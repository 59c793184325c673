import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWhile } from './ordered.js'

test('counts as a search from the beginning does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (items, bound) => {
      const sorted = items.toSorted((a, b) => a - b)
      expect(countWhile(sorted, item => item < bound)).toBe(sorted.filter(item => item < bound).length)
    }),
  )
})
