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

  // One token each.
  const whole = [
    ...['https://t.co/x?y=1', 'http://a.b/c-d_e', 'www.example.com', 't.co/abc', 'pic.twitter.com/x'],
    ...['1,234.5', '١٬٢٣٤٫٥', '1.234.567', '۱۲۳', '007', '3.5'],
    ...['السعودية', 'بَغْدَاد', 'ﷲ', 'ﻻ', 'می\u200Cخواهم', 'مـــصر', 'رئيس'.normalize('NFD')],
  ]
  // Several, none of which crosses the edge.
  const several = [
    ...['50%', '١٠٪', '10:30', '2025-10-07', '7/10/2025', '+7–495', '1–2', '$5', '«3.5»'],
    ...['name@example.com', '@user_1', '#وسم_طويل', '#A1', 'أ.ش.أ', '(تاس)'],
  ]

  it('keep addresses and numbers with separators whole, wherever they stand', () => {
    fc.assert(
      fc.property(brokenText, fc.constantFrom(...whole), brokenText, (before, item, after) => {
        const text = `${before} ${item} ${after}`
        const at = before.length + 1
        expect(tokensOf(text).filter(t => t.start < at + item.length && t.end > at)).toMatchObject([
          { start: at, end: at + item.length },
        ])
      }),
      { numRuns: 500 },
    )
  })

  it('cross no edge of what is written together', () => {
    fc.assert(
      fc.property(brokenText, fc.constantFrom(...several), brokenText, (before, item, after) => {
        const text = `${before} ${item} ${after}`
        const at = before.length + 1
        const met = tokensOf(text).filter(t => t.start < at + item.length && t.end > at)
        expect(met.map(t => text.slice(t.start, t.end)).join('')).toBe(item)
      }),
      { numRuns: 500 },
    )
  })

  it('leave to the sentence what ends it after an address', () => {
    for (const end of ['.', '،', '؟', ')', '»', '!', '".'])
      expect(seen(`انظر https://a.b/c?d=e${end} ثم`).slice(0, 2)).toEqual(['انظر', 'https://a.b/c?d=e'])
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
