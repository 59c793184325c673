import { expect, it } from 'vitest'
import type { Output } from '../output.js'
import { type Sheet, textsText } from './accounts.js'
import { paintFor } from './paint.js'

const output: Output = { closed: false, broken: null, isTerminal: false, columns: 100, print: async () => {} }

type SharedText = Sheet['shown']['texts'][number]

const place = (outlet: string | null, n: number) => ({
  ...{ page: `p${n}`, story: 's0', source: `file ${n}`, outlet, published: null },
})
const textOf = (...texts: SharedText[]): string => textsText({ paint: paintFor(output), shown: { texts } } as Sheet)

const [a, again, b, c] = [place('A', 1), place('A', 2), place(null, 3), place('C', 4)]

it('tells in one line which outlets have one text, how often, and which of them first', () => {
  expect(textOf()).toBe('')
  expect(textOf({ pages: [b, a, again], first: b, partly: [] })).toBe(
    '\n  one text in 3 pages: file 3 (first) · A ×2\n',
  )
  expect(textOf({ pages: [a, b], first: null, partly: [c, again] })).toBe(
    '\n  one text in 2 pages: A · file 3; a passage of it in 2 other pages: C · A\n',
  )
  expect(textOf({ pages: [a], first: null, partly: [c] })).toBe('\n  a passage of A in 1 other page: C\n')
})

it('names a dozen of them', () => {
  const many = Array.from({ length: 14 }, (_, n) => place(`P${n}`, n))
  expect(textOf({ pages: many, first: null, partly: [] })).toMatch(
    /^\n {2}one text in 14 pages: P0 · .+ · P11 · and 2 more\n$/u,
  )
})
