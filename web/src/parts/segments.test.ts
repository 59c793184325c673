import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, type Span } from './segments.js'

const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])

describe('cut', () => {
  it('leaves a text without marks whole', () => {
    expect(cut([3, 9], [])).toEqual([{ from: 3, to: 9, covers: [] }])
  })

  it('cuts where marks overlap', () => {
    const found = cut(
      [0, 10],
      [
        [2, 6],
        [4, 8],
      ],
    )
    expect(found.map(({ from, to, covers }) => [from, to, ...covers])).toEqual([
      [0, 2],
      [2, 4, 0],
      [4, 6, 0, 1],
      [6, 8, 1],
      [8, 10],
    ])
  })

  it('makes pieces that join to the text, each with just the marks that lie on it', () => {
    fc.assert(
      fc.property(
        range,
        fc.array(range, { maxLength: 12 }),
        fc.array(fc.nat(60), { maxLength: 5 }),
        (part, spans, at) => {
          const found = cut(part, spans, at)
          const [from, to] = part
          expect(found.map(each => each.from)).toEqual([from, ...found.map(each => each.to)].slice(0, found.length))
          expect(found.at(-1)?.to ?? to).toBe(to)
          for (const piece of found) {
            expect(piece.from).toBeLessThan(piece.to)
            for (let place = piece.from; place < piece.to; place++) {
              const on = spans.flatMap(([start, end], i) => (start <= place && place < end ? [i] : []))
              expect([...piece.covers].sort((a, b) => a - b)).toEqual(on)
            }
          }
          for (const place of at)
            if (place > from && place < to) expect(found.some(each => each.from === place)).toBe(true)
        },
      ),
    )
  })
})
