import { describe, expect, it } from 'vitest'
import { clipped, padded, paintFor, widthOf, wrapped } from './paint.js'

const terminal = paintFor({ isTerminal: true, columns: 60 })
const plain = paintFor({ isTerminal: false, columns: 60 })

describe('text for a person', () => {
  it('counts marks and isolates as nothing', () => {
    expect(widthOf('بَغْدَاد')).toBe(5)
    expect(widthOf('\u2068بغداد\u2069')).toBe(5)
    expect(padded('\u2068بغداد\u2069', 7)).toBe('\u2068بغداد\u2069  ')
  })

  it('isolates Arabic on a terminal only', () => {
    expect(terminal.ar('بغداد')).toBe('\u2068بغداد\u2069')
    expect(terminal.ar('Reuters')).toBe('Reuters')
    expect(plain.ar('بغداد')).toBe('بغداد')
  })

  it('lets nothing of a page steer the terminal', () => {
    expect(plain.ar('a\u001b[2Jb\u202ec\u2066d\r\ne')).toBe('a [2Jb c d e')
    expect(plain.quote('a\u001b]0;x\u0007b', 0)).not.toMatch(/\p{Cc}(?<!\n)/u)
  })

  it('closes on every line what it isolates', () => {
    const lines = wrapped('\u2068وزير الخارجية المصري\u2069 met \u2068نظيره\u2069', 12)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) {
      expect((line.match(/[\u2067\u2068]/g) ?? []).length).toBe((line.match(/\u2069/g) ?? []).length)
      expect(widthOf(line)).toBeLessThanOrEqual(12)
    }
    expect(lines.join(' ').replace(/[\u2068\u2069]/g, '')).toBe('وزير الخارجية المصري met نظيره')
  })

  it('clips without splitting a letter from its marks', () => {
    expect(clipped('بَغْدَادُ', 3)).toBe('بَغْ…')
    expect(clipped('short', 10)).toBe('short')
  })

  it('quotes whole passages, whatever part is marked', () => {
    const text = 'تلقى الوزير اتصالا هاتفيا من نظيره'
    for (let start = 0; start < text.length; start++) {
      const quoted = plain.quote(text, 2, [[start, Math.min(start + 6, text.length)]])
      expect(quoted.replace(/│/g, '').replace(/\s+/g, ' ').trim()).toBe(text)
    }
  })
})
