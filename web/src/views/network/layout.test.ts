import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { layoutOf, namesPlaced } from './layout.js'

const box = { width: 800, height: 500 }
const names = 'abcdefghijklmnop'.split('')
const ties = fc
  .uniqueArray(fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1), fc.integer({ min: 0, max: 40 })), {
    selector: ([a, b]) => `${a} ${b}`,
    minLength: 1,
  })
  .map(all => all.filter(([a, b]) => a !== b).map(([a, b, times]) => ({ a: names[a]!, b: names[b]!, times })))
const knotsOf = (threads: readonly { a: string; b: string; times: number }[]) =>
  [...new Set(threads.flatMap(({ a, b }) => [a, b]))].map((id, i) => ({ id, contacts: i }))

describe('the layout', () => {
  it('is the same for the same ties, and chance has no part in it', () => {
    const chance = vi.spyOn(Math, 'random')
    fc.assert(
      fc.property(ties, threads => {
        const knots = knotsOf(threads)
        expect(layoutOf(knots, threads, box)).toEqual(layoutOf(knots, threads, box))
      }),
      { numRuns: 20 },
    )
    expect(layoutOf(knotsOf([]), [], box).size).toBe(0)
    const before = chance.mock.calls.length
    layoutOf(
      [
        { id: 'a', contacts: 1 },
        { id: 'b', contacts: 1 },
      ],
      [{ a: 'a', b: 'b', times: 1 }],
      box,
    )
    expect(chance.mock.calls.length).toBe(before)
    chance.mockRestore()
  })

  it('keeps everybody within the picture', () => {
    fc.assert(
      fc.property(ties, threads => {
        for (const { x, y } of layoutOf(knotsOf(threads), threads, box).values()) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(box.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(box.height)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('draws whoever has more contacts larger, and passes over ties to nobody', () => {
    const points = layoutOf(
      [
        { id: 'a', contacts: 30 },
        { id: 'b', contacts: 2 },
      ],
      [
        { a: 'a', b: 'b', times: 2 },
        { a: 'a', b: 'nobody', times: 28 },
      ],
      box,
    )
    expect(points.size).toBe(2)
    expect(points.get('a')!.r).toBeGreaterThan(points.get('b')!.r)
  })
})

describe('names', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y, r: 5, letters: 10 })
  it('stand below, or wherever else there is room, and within the picture', () => {
    const placed = namesPlaced([at('a', 100, 100), at('b', 140, 104), at('c', 30, 395)], { width: 400, height: 400 })
    expect([...placed.keys()]).toEqual(['a', 'b', 'c'])
    expect(placed.get('a')!.y).toBeGreaterThan(100)
    expect(placed.get('c')!.y).toBeLessThan(395)
  })

  it('never lie on each other', () => {
    const points = fc.array(fc.tuple(fc.nat(400), fc.nat(300)), { maxLength: 60 })
    fc.assert(
      fc.property(points, all => {
        const placed = [
          ...namesPlaced(
            all.map(([x, y], i) => at(String(i), x, y)),
            { width: 400, height: 300 },
          ).values(),
        ]
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= 60 - 1e-6 || Math.abs(a.y - b.y) >= 14 - 1e-6).toBe(true)
      }),
    )
  })
})
