import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanInOriginal } from '../text/fold.js'
import { arabicLetters, brokenText } from '../text/testing.js'
import { arabicFold } from './fold.js'

const fold = arabicFold()

describe('the fold of Arabic', () => {
  it.each([
    ['بَغْدَاد', 'بغداد'],
    ['إيران أنقرة آسيا ٱلله', 'ايران انقره اسيا الله'],
    ['مصطفى', 'مصطفي'],
    ['وزارة', 'وزاره'],
    ['مـــصـــر', 'مصر'],
    ['\u200Fقال\u202C \u2067بوتين\u2069', 'قال بوتين'],
    ['ایران کویت', 'ايران كويت'],
    ['ﷲ', 'الله'],
    ['ﻣﺤﻤﺪ ﻻ', 'محمد لا'],
    ['٢٠٢٥ ۱۴۰۴', '2025 1404'],
    ['مسؤول بيئة', 'مسؤول بيئه'],
    ['😀 𐤀', '😀 𐤀'],
    ['ﷺ', 'صلي الله عليه وسلم'],
    ['ﻵﻷﻹﻼ', 'لالالالا'],
    ['گفت‌وگو', 'گفتوگو'],
    ['چين پارس ژاپن', 'چين پارس ژاپن'],
    ['کتابخانهٔ', 'كتابخانه'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds once and for all, part by part', () => {
    fc.assert(fc.property(brokenText, text => fold(fold(text)) === fold(text)))
    // a hamza that is typed by itself belongs to the letter before it
    fc.assert(
      fc.property(brokenText, brokenText, (a, b) => {
        fc.pre(fold(b.charAt(0)) !== '')
        expect(fold(a + b)).toBe(fold(a) + fold(b))
      }),
    )
  })

  it('does not see how the marks of a text are composed', () => {
    fc.assert(
      fc.property(arabicLetters, text => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(text)).toBe(fold(text.normalize('NFC')))
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['مسؤول', 'رئيس', 'شُؤُون', 'بِئْر', 'ؤَئَ', 'آرائهم'])('%s is one word, composed or not', word => {
    const apart = word.normalize('NFD')
    expect(apart).not.toBe(word)
    expect(fold(apart)).toBe(fold(word))
    const view = fold.view(`${apart} ${apart}`)
    const length = fold(word).length
    expect(spanInOriginal(view, [length + 1, 2 * length + 1])).toEqual([apart.length + 1, 2 * apart.length + 1])
  })

  it('does not see harakat, tatweel and marks of direction', () => {
    const noise = fc.constantFrom('\u064E', '\u0650', '\u0651', 'ـ', '\u200F', '\u200E', '\u061C')
    fc.assert(
      fc.property(arabicLetters, fc.array(fc.tuple(fc.nat(60), noise)), (text, marks) => {
        let marked = text
        for (const [at, mark] of marks) marked = marked.slice(0, at) + mark + marked.slice(at)
        expect(fold(marked)).toBe(fold(text))
      }),
    )
  })

  it('does not see a mark of direction, wherever it stands in a word', () => {
    const marks = [
      ...'\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C\u00ADـ',
    ]
    const word = 'مسؤولون'
    for (const mark of marks) {
      for (let at = 0; at <= word.length; at++) {
        const marked = word.slice(0, at) + mark + word.slice(at)
        expect(fold(marked)).toBe(word)
        const [start, end] = spanInOriginal(fold.view(`عن ${marked} أمس`), [3, 3 + word.length])
        // a mark at the head belongs to what is before it
        expect(`عن ${marked} أمس`.slice(start, end)).toBe(at === 0 ? word : marked)
      }
    }
  })

  it('finds a word again with its marks, whatever stands around it', () => {
    fc.assert(
      fc.property(brokenText, brokenText, (before, after) => {
        const word = 'سَيِّدُنَا'
        const text = `${before} ${word} ${after}`
        const view = fold.view(text)
        const start = fold(`${before} `).length
        expect(text.slice(...spanInOriginal(view, [start, start + 5]))).toBe(word)
      }),
    )
  })
})
