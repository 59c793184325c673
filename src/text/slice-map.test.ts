import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeSliceMap } from './slice-map.js'

const text = fc.array(fc.constantFrom('ا', 'ب', 'x', '\ud800'), { maxLength: 12 }).map(units => units.join(''))

it('has what a Map of the slices has', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(12), fc.nat(12))), asked => {
      const slices = makeSliceMap<number>()
      const map = new Map<string, number>()
      asked.forEach(([whole, a, b], i) => {
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)]
        const key = whole.slice(start, end)
        expect(slices.get(whole, start, end)).toBe(map.get(key))
        if (map.has(key)) return
        map.set(key, i)
        slices.add(key, i)
      })
      expect(slices.size()).toBe(map.size)
    }),
  )
})

it('grows', () => {
  const slices = makeSliceMap<number>()
  for (let i = 0; i < 5000; i++) slices.add(`${i}`, i)
  for (let i = 0; i < 5000; i++) expect(slices.get(`<${i}>`, 1, `${i}`.length + 1)).toBe(i)
  expect(slices.size()).toBe(5000)
})
