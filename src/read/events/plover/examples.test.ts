import { describe, expect, it } from 'vitest'
import { document, documentsUnder } from '../../../knowledge/load.js'
import type { Event } from '../../../model/records.js'
import { readSentences } from './testing.js'

interface Match {
  ar: string
  mode?: string
  status?: string
  actors?: string[]
  recipients?: string[]
}

interface File {
  type: string
  examples: { match: Match[]; none: string[] }
}

const events = readSentences()

const found = (text: string, type: string): Event[] => events(text).filter(e => e.type === type)

for (const name of documentsUnder('arabic/plover').filter(n => !n.endsWith('/common'))) {
  const { type, examples } = document<File>(name)
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
