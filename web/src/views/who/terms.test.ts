import { expect, it } from 'vitest'
import { type Term, termsDrawn } from './terms.js'

const term = (from: string | null, to: string | null, asOf: string | null = null): Term => ({
  ...{ office: 'X/king', officeName: { ar: 'x', en: 'x' }, person: 'person:x', personName: { ar: 'x', en: 'x' } },
  ...{ from, to, acting: false, asOf, source: null },
})

it('terms lie on one scale from the first year to the last; a year is told where there is room for it', () => {
  const drawn = termsDrawn([term('2000-01-01', '2005-01-01'), term('2005-01-01', '2010-01-01')])
  expect([drawn?.from, drawn?.to, drawn?.years]).toEqual([2000, 2010, [2000, 2002, 2004, 2006, 2008]])
  expect(drawn?.bars.map(({ start, size }) => [start, size])).toEqual([
    [0, 0.5],
    [0.5, 0.5],
  ])
})

it('what is not known of a term is open, and no term leaves the scale', () => {
  const drawn = termsDrawn([term(null, '1953-11-09'), term('2015-01-23', null, '2026-08-22'), term('2020-01-01', null)])
  expect(drawn?.bars.map(({ isOpen }) => isOpen)).toEqual([
    { from: true, to: false },
    { from: false, to: true },
    { from: false, to: true },
  ])
  for (const { start, size } of drawn!.bars) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(start + size).toBeLessThanOrEqual(1 + 1e-9)
  }
})

it('terms of which no day is known are not drawn', () => {
  expect(termsDrawn([term(null, null)])).toBeNull()
  expect(termsDrawn([])).toBeNull()
})
