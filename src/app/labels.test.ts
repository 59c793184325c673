import { describe, expect, it } from 'vitest'
import { ContactKind, FurnitureKind, LinkRole, PloverType, Status, Verdict } from '../model/records.js'
import { type LabelSet, labels } from './labels.js'

const sets: [LabelSet, readonly string[]][] = [
  ['furniture', FurnitureKind.options],
  ['contacts', ContactKind.options],
  ['statuses', [...Status.options, 'disputed']],
  ['events', PloverType.options],
  ['verdicts', Verdict.options],
  ['roles', LinkRole.options],
]

describe('labels', () => {
  it.each(sets)('has a word in both languages for every one of %s', (set, ids) => {
    for (const id of ids)
      expect(labels()(set, id)).toEqual({ ar: expect.stringMatching(/./), en: expect.stringMatching(/./) })
  })

  it('lets an id without a word stand for itself', () => {
    expect(labels()('furniture', 'unheard-of')).toEqual({ ar: '', en: 'unheard-of' })
  })
})
