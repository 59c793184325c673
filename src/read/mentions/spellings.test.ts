import { describe, expect, it } from 'vitest'
import { makeSpellings } from './spellings.js'

const spellingsOf = makeSpellings({ given: [['جوزيف', 'جوزف']], letters: { غ: 'ج' } })

describe('spellings of a name', () => {
  it.each([
    ['جوزيف عون', ['جوزف عون']],
    ['غروسي', ['جروسي']],
    ['جوزف غوردون', ['جوزيف غوردون', 'جوزف جوردون', 'جوزيف جوردون']],
    // a given name alone may be anybody's
    ['جوزيف', []],
    ['غني', []],
    ['ناصر بوريطة', []],
  ])('of %s are %j', (name, others) => {
    expect(spellingsOf(name)).toEqual(others)
  })
})
