import { describe, expect, it } from 'vitest'
import { PloverType } from '../../model/records.js'
import { frameSets } from './frames.js'

describe('frames', () => {
  const sets = frameSets()

  it('cover every type of PLOVER, and the contacts', () => {
    expect(sets.map(({ id }) => id)).toEqual(['contacts', ...PloverType.options])
  })

  it.each(sets)('$id: has examples of both sorts, no sentence twice', ({ examples: { must, mustNot } }) => {
    expect(must.length).toBeGreaterThanOrEqual(10)
    expect(mustNot.length).toBeGreaterThanOrEqual(10)
    expect(new Set([...must, ...mustNot]).size).toBe(must.length + mustNot.length)
  })

  it('have twelve hundred examples in all', () => {
    const count = sets.reduce((sum, { examples }) => sum + examples.must.length + examples.mustNot.length, 0)
    expect(count).toBeGreaterThanOrEqual(1200)
  })
})
