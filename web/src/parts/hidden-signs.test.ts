import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './hidden-signs.js'

const signs = (text: string): string[] => piecesOf(text).flatMap(({ sign }) => sign ?? [])

describe('signs that cannot be seen', () => {
  it.each([
    ['abc\u202Egnp.exe', ['RLO']],
    ['a\u2066b\u2069', ['LRI', 'PDI']],
    ['الر\u200Bئيس', ['ZWSP']],
    ['\u0000', ['NUL']],
    ['\uD800', ['U+D800']],
    ['می\u200Cرود', []],
    ['a\u200C\u200C\u200Cb', ['ZWNJ']],
    ['الرئيس\u200F.\n\t«»', []],
  ])('%j', (text, found) => expect(signs(text)).toEqual(found))

  it('loses nothing of the text, and shows no such sign as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), text => {
        const pieces = piecesOf(text)
        expect(pieces.map(each => each.text).join('')).toBe(text)
        for (const { text: part, sign } of pieces) if (sign === null) expect(signs(part)).toEqual([])
      }),
    )
  })
})
