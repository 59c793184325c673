import { describe, expect, it } from 'vitest'
import type { Event } from '../../../model/records.js'
import { typeFiles } from './files.js'
import { readSentences } from './testing.js'

const events = readSentences()

// «EGY» is a state
const idOf = (written: string): string => (/^[A-Z]{3}$/u.test(written) ? `state:${written}` : written)

const found = (text: string, type: string): Event[] => events(text).filter(e => e.type === type)

for (const [name, { type, examples }] of typeFiles()) {
  describe(`${type}: knowledge/${name}.yaml`, () => {
    it('has ten examples of each kind', () => {
      expect(examples.match.length).toBeGreaterThanOrEqual(10)
      expect(examples.none.length).toBeGreaterThanOrEqual(10)
    })
    it.each(examples.match)('$ar', ({ ar, actors, recipients, ...fields }) => {
      const hits = found(ar, type)
      expect(hits).not.toEqual([])
      const ids = {
        ...(actors && { actors: actors.map(idOf) }),
        ...(recipients && { recipients: recipients.map(idOf) }),
      }
      expect(hits).toContainEqual(expect.objectContaining({ status: 'happened', ...fields, ...ids }))
    })
    it.each(examples.none)('not: %s', text => {
      expect(found(text, type).map(e => ({ rule: e.rule, trigger: text.slice(...e.trigger) }))).toEqual([])
    })
  })
}
