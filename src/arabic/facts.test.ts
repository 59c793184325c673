import { expect, it } from 'vitest'
import { wordFlag } from './facts.js'
import type { Word } from './lexicon.js'

it('keeps the answers of more questions apart than a word has bits', () => {
  const word = { facts: [], asked: 0, so: 0 } as unknown as Word
  const flags = Array.from({ length: 80 }, (_, n) => wordFlag(() => n % 3 === 0))
  const answers = flags.map(flag => flag(word))
  expect(answers).toEqual(flags.map((_, n) => n % 3 === 0))
  expect(flags.map(flag => flag(word))).toEqual(answers)
})
