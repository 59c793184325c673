import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeFold, spanInOriginal, type View } from './fold.js'
import { brokenText } from './testing.js'

const unit = (char: string): number => char.charCodeAt(0)

const fold = makeFold(
  new Map([
    [unit('أ'), 'ا'],
    [unit('ـ'), ''],
    ...[...'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652'].map(m => [unit(m), ''] as const),
    // a table may put more than was there
    [unit('…'), '...'],
  ]),
)

/** Places of a view where a unit of the text begins. */
const begins = ({ at }: View, i: number): boolean => i === 0 || at[i] !== at[i - 1]

describe('fold', () => {
  it('puts, drops and keeps by the table', () => {
    expect(fold('أَكَلَـــ…')).toBe('اكل...')
    expect(fold('left as it is')).toBe('left as it is')
    expect(fold('')).toBe('')
  })

  it('folds presentation forms by their letters', () => {
    expect(fold('ﷲ ﻻ ﺃ')).toBe('الله لا ا')
  })

  it('is the fold of its parts', () => {
    fc.assert(fc.property(brokenText, brokenText, (a, b) => fold(a + b) === fold(a) + fold(b)))
  })

  it('folds once and for all', () => {
    fc.assert(fc.property(brokenText, text => fold(fold(text)) === fold(text)))
  })
})

describe('view', () => {
  it('folds as fold does, and has a place for every unit and for the end', () => {
    fc.assert(
      fc.property(brokenText, text => {
        const { folded, at } = fold.view(text)
        expect(folded).toBe(fold(text))
        expect(at.length).toBe(folded.length + 1)
        expect(at.at(-1)).toBe(text.length)
        for (let i = 1; i < at.length; i++) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]!)
      }),
    )
  })

  it('leads back to what was folded, with its marks', () => {
    fc.assert(
      fc.property(brokenText, fc.nat(), fc.nat(), (text, x, y) => {
        const view = fold.view(text)
        const [from, to] = [x % (view.folded.length + 1), y % (view.folded.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ]
        fc.pre(from < to && begins(view, from) && begins(view, to))
        const [start, end] = spanInOriginal(view, [from, to])
        expect(start).toBeLessThan(end)
        expect(fold(text.slice(start, end))).toBe(view.folded.slice(from, to))
        expect(text.slice(end)).not.toMatch(/^[\u064B-\u0652ـ]/u)
      }),
    )
  })

  it('brings back the letter and the mark that make another letter', () => {
    const waw = unit('و')
    const paired = makeFold(
      new Map([
        [unit('\u064E'), ''],
        [unit('\u0654'), ''],
      ]),
      new Map([[waw, { mark: unit('\u0654'), to: 'ؤ' }]]),
    )
    const text = 'سو\u064E\u0654ل و'
    const view = paired.view(text)
    expect(view.folded).toBe('سؤل و')
    expect(paired(text)).toBe(view.folded)
    expect(text.slice(...spanInOriginal(view, [1, 2]))).toBe('و\u064E\u0654')
  })

  it('brings a word back whole', () => {
    const text = 'في بَغْدَاد أمس'
    const view = fold.view(text)
    const at = view.folded.indexOf('بغداد')
    expect(text.slice(...spanInOriginal(view, [at, at + 5]))).toBe('بَغْدَاد')
  })

  it('brings back the one character that several letters were made of', () => {
    const view = fold.view('عبد ﷲ')
    expect(view.folded).toBe('عبد الله')
    expect(spanInOriginal(view, [4, 8])).toEqual([4, 5])
  })
})
