import { describe, expect, it } from 'vitest'
import { makeLanguage } from './language.js'
import { makeStemmer } from './stems.js'

const { lexicon, article, fold } = makeLanguage()
const stemmer = makeStemmer(lexicon, fold(article))
const stems = (word: string) => stemmer(`  ${word}.`, 2, 2 + word.length)

describe('a word without what is written onto it', () => {
  it.each([
    ['رئيس', 'والرئيس', 'للرئيس', 'بالرئيس', 'كرئيس', 'فالرئيس', 'رئيسهم', 'وللرئيس'],
    ['وزير', 'ووزير', 'الوزير', 'لوزير'],
    ['لجنه', 'للجنة', 'اللجنة', 'ولجنتهم'],
    ['زياره', 'زيارته', 'وزيارتها', 'بالزيارة'],
    ['سيسي', 'السيسي', 'للسيسي', 'والسيسي'],
    ['نتنياهو', 'ونتنياهو', 'لنتنياهو'],
    ['يمن', 'اليمن', 'باليمن'],
    // in no table
    ['بوكيتينو', 'البوكيتينو', 'للبوكيتينو', 'وبالبوكيتينو'],
    ['netanyahu', 'Netanyahu', 'NETANYAHU'],
    ['2015', '٢٠١٥'],
  ])('%s', (stem, ...forms) => {
    for (const form of forms) expect([form, stems(form).stem]).toEqual([form, stem])
  })

  it.each(['وقود', 'كتاب', 'بلد', 'فلسطين', 'لندن', 'والد', 'وكاله', 'الله'])('cuts nothing off %s', word => {
    expect(stems(word)).toEqual({ stem: word, also: [] })
  })

  it('tells what else a word may be', () => {
    expect(stems('ودعت').also).toEqual(['ودعت'])
    expect(stems('ودعت').stem).toBe('دعت')
    // Nobody knows whether the و is its own.
    expect(stems('وبوكيتينو')).toMatchObject({ stem: 'وبوكيتينو' })
    expect(stems('وبوكيتينو').also).toContain('بوكيتينو')
  })
})
