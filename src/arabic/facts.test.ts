import { expect, it } from 'vitest'
import type { Doc } from './doc.js'
import { placeFact, wordFlag } from './facts.js'
import type { Word } from './lexicon.js'

it('keeps the answers of more questions apart than a word has bits', () => {
  const word = { facts: [], asked: 0, so: 0, askedMore: 0, soMore: 0 } as unknown as Word
  const flags = Array.from({ length: 80 }, (_, n) => wordFlag(() => n % 3 === 0))
  const answers = flags.map(flag => flag(word))
  expect(answers).toEqual(flags.map((_, n) => n % 3 === 0))
  expect(flags.map(flag => flag(word))).toEqual(answers)
})

it('asks once about a place, and anew in another text', () => {
  const asked: number[] = []
  const fact = placeFact((_, i) => asked.push(i))
  const docs = [1, 2].map(() => ({ tokens: new Array(3), facts: [] }) as unknown as Doc)
  for (const doc of docs) for (const i of [0, 2, 0]) fact(doc, i)
  expect(asked).toEqual([0, 2, 0, 2])
})
