import { describe, expect, it } from 'vitest'
import { counted, longTexts } from '../text/testing-counting.js'
import { makeDoc, type Token } from './doc.js'
import { makeLanguage } from './language.js'
import { cutSentences } from './sentences.js'

// What is twice as long is twice the work: counted, and not timed.

const size = 100_000

/** An array that counts how often its places are looked at. */
function watched<T extends object>(items: T[]): { items: T[]; seen(): number } {
  let seen = 0
  const handler: ProxyHandler<T[]> = {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen++
      return Reflect.get(target, key, receiver)
    },
  }
  return { items: new Proxy(items, handler), seen: () => seen }
}

const { lexicon, verbs, sentences: rules } = makeLanguage()

describe('a document', () => {
  it.each(Object.entries(longTexts))('of %s', (_, make) => {
    const unitsSeen = (length: number): number => {
      const { text, seen } = counted(make(length))
      makeDoc(text, [[0, length]], lexicon, rules)
      return seen()
    }
    expect(unitsSeen(size) / unitsSeen(size / 2)).toBeLessThan(2.1)
  })
})

describe('sentences', () => {
  it.each(Object.entries(longTexts))('of %s', (_, make) => {
    const looks = (length: number): [tokens: number, looks: number] => {
      const text = make(length)
      const { tokens } = makeDoc(text, [[0, length]], lexicon, rules)
      const { items, seen } = watched<Token>(tokens)
      cutSentences(items, new Array(tokens.length).fill(0), rules)
      return [tokens.length, seen()]
    }
    const [tokens, all] = looks(size)
    const [half, ofHalf] = looks(size / 2)
    expect(all).toBeLessThanOrEqual(16 * tokens)
    if (half > 100) expect(all / ofHalf).toBeLessThan(2.1)
  })
})

describe('one word', () => {
  const heads = ['', 'و', 'ول', 'وسي', 'ال', 'وبال', 'لل', 'ولي']
  const tails = ['', 'هم', 'ونها', 'ات', 'ينه', 'تموهما']

  it.each(heads)('that begins with «%s»', head => {
    // all that lookups of its cuts see of it
    const unitsSeen = (length: number): number => {
      let sum = 0
      for (const tail of tails) {
        const word = `${head}${'كتب'.repeat(length / 3)}${tail}`
        expect(lexicon.word(word).senses).toEqual([])
        for (const { host } of lexicon.cuts(word)) {
          const { text, seen } = counted(host)
          verbs.lookup(text)
          sum += seen()
        }
      }
      return sum
    }
    expect(unitsSeen(60_000) / unitsSeen(30_000)).toBeLessThan(2.1)
  })
})
