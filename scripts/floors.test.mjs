import { describe, expect, it } from 'vitest'
import { compare, figures, roundedDown } from './floors.mjs'

const scored = {
  tallies: { contacts: { p: 0.9, r: 0.8, f1: 0.847 } },
  shares: { 'contacts: date': { ok: 47, n: 50 }, 'register: entries whole': { ok: 0, n: 0 } },
}
const troubles = (measured, pinned) =>
  compare('pages', measured, pinned)
    .map(({ trouble }) => trouble)
    .filter(Boolean)

it('takes every figure of the scorer', () => {
  expect(figures(scored)).toEqual({
    'contacts P': 90,
    'contacts R': 80,
    'contacts F1': 84.7,
    'contacts: date': 94,
    'register: entries whole': 0,
  })
})

it('rounds down, but not for want of a binary tenth', () => {
  expect([94.19, 94.1, 100 * 0.941, 100, 0.04].map(roundedDown)).toEqual([94.1, 94.1, 94.1, 100, 0])
})

describe('compare', () => {
  const pinned = { sha256: 'a', floors: { F1: 94.1 } }
  it('is content with what is pinned, and with better', () => {
    expect(troubles({ sha256: 'a', figures: { F1: 94.1 } }, pinned)).toEqual([])
    expect(troubles({ sha256: 'a', figures: { F1: 99 } }, pinned)).toEqual([])
  })
  it.each([
    ['a fall', { sha256: 'a', figures: { F1: 94.05 } }, pinned, 'fell to 94.05, floor 94.1'],
    ['other gold', { sha256: 'b', figures: { F1: 95 } }, pinned, 'the gold has changed'],
    ['a figure that is gone', { sha256: 'a', figures: {} }, pinned, 'no longer measured'],
    ['a figure without a floor', { sha256: 'a', figures: { F1: 95, P: 90 } }, pinned, 'P has no floor (measured 90.0)'],
    ['a set without floors', { sha256: 'a', figures: { F1: 95 } }, undefined, 'has no floors'],
  ])('tells of %s', (_, measured, floors, trouble) => {
    const found = troubles(measured, floors)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(trouble)
  })
})
