import { describe, expect, it } from 'vitest'
import type { Event } from '../../../model/records.js'
import { typeFiles } from './files.js'
import { readSentences } from './testing.js'

const events = readSentences()

const found = (text: string, type: string): Event[] => events(text).filter(e => e.type === type)

for (const [name, { type, examples }] of typeFiles()) {
  describe(`${type}: knowledge/${name}.yaml`, () => {
    it('has ten examples of each kind', () => {
      expect(examples.match.length).toBeGreaterThanOrEqual(10)
      expect(examples.none.length).toBeGreaterThanOrEqual(10)
    })
    it.each(examples.match)('$ar', ({ ar, ...fields }) => {
      const hits = found(ar, type)
      expect(hits).not.toEqual([])
      expect(hits).toContainEqual(expect.objectContaining({ status: 'happened', ...fields }))
    })
    it.each(examples.none)('not: %s', text => {
      expect(found(text, type).map(e => ({ rule: e.rule, trigger: text.slice(...e.trigger) }))).toEqual([])
    })
  })
}
