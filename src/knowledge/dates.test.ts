import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDay, hull, lastDay, overlap, overlaps, type Period } from './dates.js'

const day = fc
  .integer({ min: 1, max: 60 })
  .map(n => `2024-${n > 31 ? '02' : '01'}-${String(((n - 1) % 28) + 1).padStart(2, '0')}`)
const bound = fc.option(day)
const period: fc.Arbitrary<Period> = fc
  .tuple(bound, bound)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }))

const holds = ({ from, to }: Period, date: string): boolean =>
  (from === null || from <= date) && (to === null || date <= to)

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-05-07', '2024-05-07', '2024-05-07'],
])('%s begins on %s and ends on %s', (edtf, first, last) => {
  expect([firstDay(edtf), lastDay(edtf)]).toEqual([first, last])
})

describe('periods', () => {
  it('overlap in the days of both', () => {
    fc.assert(
      fc.property(period, period, day, (a, b, date) => {
        const both = overlap(a, b)
        expect(both !== null && holds(both, date)).toBe(holds(a, date) && holds(b, date))
        expect(overlap(b, a)).toEqual(both)
      }),
    )
  })

  it('of two lists overlap in the days of some of both', () => {
    fc.assert(
      fc.property(fc.array(period), fc.array(period), day, (a, b, date) => {
        const found = overlaps(a, b).some(p => holds(p, date))
        expect(found).toBe(a.some(p => holds(p, date)) && b.some(p => holds(p, date)))
      }),
    )
  })

  it('are within their hull, and the hull is no larger', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1 }), day, (periods, date) => {
        const all = hull(periods)
        if (periods.some(p => holds(p, date))) expect(holds(all, date)).toBe(true)
        expect(periods.some(p => p.from === all.from) && periods.some(p => p.to === all.to)).toBe(true)
      }),
    )
  })
})
