import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenText, pageText, splits } from './testing.js'
import { scanTokens, TokenKind } from './tokens.js'

interface Token {
  kind: TokenKind
  start: number
  end: number
}

function tokensOf(text: string, start = 0, limit = text.length): Token[] {
  const found: Token[] = []
  scanTokens(text, start, limit, (kind, from, to) => found.push({ kind, start: from, end: to }))
  return found
}

const seen = (text: string): string[] => tokensOf(text).map(({ start, end }) => text.slice(start, end))

// White space, and marks of direction that stand alone, are in no token.
const nothing = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF\u00AD]*$/u

describe('tokens', () => {
  it('cover, in order, all that is not space', () => {
    fc.assert(
      fc.property(brokenText, text => {
        let end = 0
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(end, token.start)).toMatch(nothing)
          end = token.end
        }
        expect(text.slice(end)).toMatch(nothing)
      }),
    )
  })

  it('begin and end with what is no space, but for breaks', () => {
    fc.assert(
      fc.property(pageText, text => {
        for (const { kind, start, end } of tokensOf(text)) {
          if (kind === TokenKind.break) continue
          expect(text[start]).not.toMatch(/\s/u)
          expect(text[end - 1]).not.toMatch(/\s/u)
        }
      }),
    )
  })

  it('part no character and no mark from its letter', () => {
    fc.assert(
      fc.property(pageText, text => {
        for (const { start, end } of tokensOf(text)) {
          expect([start, splits(text, start)]).toEqual([start, false])
          expect([end, splits(text, end)]).toEqual([end, false])
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['1️⃣', '٣َ'])('part no mark from its digit: %s', text => {
    expect(seen(text)).toEqual([text])
  })

  it('are the same wherever their piece of text stands', () => {
    fc.assert(
      fc.property(pageText, pageText, pageText, (before, text, after) => {
        const at = before.length
        const moved = tokensOf(before + text + after, at, at + text.length)
        expect(moved.map(t => ({ ...t, start: t.start - at, end: t.end - at }))).toEqual(tokensOf(text))
      }),
    )
  })

  it.each([
    ['أعلن الرئيس، أمس', ['أعلن', 'الرئيس', '،', 'أمس']],
    ['بَغْدَاد', ['بَغْدَاد']],
    ['مـــصر', ['مـــصر']],
    ['می\u200Cخواهم', ['می\u200Cخواهم']],
    ['\u200Fقال\u200F بوتين', ['قال', 'بوتين']],
    ['1.250,5 مليون', ['1.250,5', 'مليون']],
    ['٢٠٢٥/١٠/٧', ['٢٠٢٥', '/', '١٠', '/', '٧']],
    ['15.', ['15', '.']],
    ['أ.ش.أ', ['أ', '.', 'ش', '.', 'أ']],
    ['«نعم»', ['«', 'نعم', '»']],
    ['انظر https://t.co/x?y=1 هنا', ['انظر', 'https://t.co/x?y=1', 'هنا']],
    ['😀 👩‍👩‍👧', ['😀', '👩‍👩‍👧']],
    ['سطر\r\n\n  آخر', ['سطر', '\r\n\n  ', 'آخر']],
  ])('%j', (text, tokens) => {
    expect(seen(text)).toEqual(tokens)
  })
})
