import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteRole } from './quotes.js'
import { byPlace, contains, overlaps, type Span, slice, trimmed } from './span.js'
import { pageText } from './testing.js'

const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, n]) => [a, a + n])

describe('spans', () => {
  it('contain what overlaps in full', () => {
    fc.assert(fc.property(span, span, (a, b) => !contains(a, b) || b[0] === b[1] || overlaps(a, b)))
    expect(overlaps([0, 3], [3, 5])).toBe(false)
    expect(contains([0, 3], [0, 3])).toBe(true)
  })

  it('have one order', () => {
    fc.assert(
      fc.property(fc.array(span), spans => {
        const sorted = spans.toSorted(byPlace)
        expect(sorted.toReversed().sort(byPlace)).toEqual(sorted)
      }),
    )
    expect(
      [
        [2, 3],
        [0, 1],
        [0, 5],
      ].sort((a, b) => byPlace(a as Span, b as Span)),
    ).toEqual([
      [0, 5],
      [0, 1],
      [2, 3],
    ])
  })

  it('are trimmed to what is no space, or to nothing', () => {
    fc.assert(
      fc.property(pageText, text => {
        const found = trimmed(text, [0, text.length])
        expect(found ? slice(text, found) : '').toBe(text.trim())
      }),
    )
  })
})

it('knows what quotation marks do', () => {
  expect([...'«»“”"x'].map(quoteRole)).toEqual(['open', 'close', 'open', 'close', 'either', null])
})
