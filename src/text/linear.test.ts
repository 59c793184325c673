import { describe, expect, it } from 'vitest'
import { makeFold } from './fold.js'
import { counted, longTexts } from './testing-counting.js'
import { scanTokens } from './tokens.js'

// What is twice as long is twice the work: counted in units of text that are looked at, and not in time.

const unit = (char: string): number => char.charCodeAt(0)
const marks = [...'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0654\u200F'].map(mark => [unit(mark), ''] as const)
const fold = makeFold(new Map([[unit('أ'), 'ا'], ...marks]), new Map([[unit('و'), { mark: unit('\u0654'), to: 'ؤ' }]]))

const work: Record<string, (text: string) => void> = {
  fold: text => void fold(text),
  view: text => void fold.view(text),
  tokens: text => scanTokens(text, 0, text.length, () => {}),
}

function unitsSeen(run: (text: string) => void, text: string): number {
  const { text: watched, seen } = counted(text)
  run(watched)
  return seen()
}

const size = 50_000

describe.each(Object.entries(work))('%s', (_, run) => {
  it.each(Object.entries(longTexts))('of %s', (_, make) => {
    const [once, twice] = [unitsSeen(run, make(size)), unitsSeen(run, make(2 * size))]
    // every unit is seen, none more often than a fixed number of times
    expect(once).toBeGreaterThanOrEqual(size - 1)
    expect(once).toBeLessThanOrEqual(12 * size)
    expect(twice / once).toBeLessThan(2.1)
  })
})

it('counts what is quadratic as such', () => {
  const quadratic = (text: string): void => {
    for (let i = 0; i < text.length; i++) for (let k = 0; k < i; k++) text.charCodeAt(k)
  }
  expect(unitsSeen(quadratic, 'a'.repeat(200)) / unitsSeen(quadratic, 'a'.repeat(100))).toBeGreaterThan(3.5)
})
