import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStrings, stringColumns } from './string-table.js'

const unit = fc.oneof(fc.constantFrom('ا', 'ب', 'ت', '\ud800', ' '), fc.string({ minLength: 1, maxLength: 1 }))
const text = fc.array(unit, { maxLength: 6 }).map(units => units.join(''))

describe('a table of strings', () => {
  it('finds what went in, by its number, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 200 }), fc.array(text), (strings, others) => {
        const table = openStrings(stringColumns(strings))
        expect(table.size).toBe(strings.length)
        strings.forEach((each, index) => {
          expect(table.find(each)).toBe(index)
          expect(table.at(index)).toBe(each)
        })
        for (const other of others) expect(table.find(other)).toBe(strings.indexOf(other))
      }),
    )
  })

  it('finds a string within another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1 }), text, text, (strings, before, after) => {
        const table = openStrings(stringColumns(strings))
        strings.forEach((each, index) => {
          expect(table.find(before + each + after, before.length, before.length + each.length)).toBe(index)
        })
      }),
    )
  })
})
