import { describe, expect, it } from 'vitest'
import { makeLanguage } from './language.js'
import type { Entry, Sense } from './lexicon.js'

const { lexicon, fold } = makeLanguage()

const add = (form: string, joins: Entry['joins'], more: Partial<Entry> = {}): void =>
  lexicon.add(form, { cls: `test-${joins}`, value: fold(form), joins, ...more })

for (const form of ['بوتين', 'لافروف', 'سيرغي', 'فرنسا', 'لندن']) add(form, 'name')
for (const form of ['رئيس', 'وزير', 'لجنة', 'كتاب', 'بلد', 'لقاء']) add(form, 'noun')
add('والي', 'noun')
add('لقائ', 'noun', { state: 'construct' })
add('اتصالا', 'noun', { state: 'indefinite' })
add('مسؤولون', 'noun', { bare: true })
add('التي', 'fixed')
add('هنأ', 'fixed', { written: 'هنأ' })

const own = (word: string): Sense[] => lexicon.word(word).senses.filter(sense => sense.cls.startsWith('test-'))

const cutsOf = (word: string): string[] =>
  own(word).map(({ conj, prep, definite, value, pronoun }) =>
    [conj, prep, definite ? 'ال' : '', value, pronoun].filter(Boolean).join('+'),
  )

describe('clitics', () => {
  it.each(['وزير', 'فرنسا', 'كتاب', 'سيرغي', 'بوتين', 'لافروف', 'والي', 'لندن', 'بلد'])('%s is whole', word => {
    expect(cutsOf(word)).toEqual([fold(word)])
  })

  it.each([
    ['للرئيس', ['ل+ال+رئيس']],
    ['برئيس', ['ب+رئيس']],
    ['والرئيس', ['و+ال+رئيس']],
    ['وبالرئيس', ['و+ب+ال+رئيس']],
    ['كوزير', ['ك+وزير']],
    ['وبوتين', ['و+بوتين']],
    ['لبوتين', ['ل+بوتين']],
    ['وللافروف', ['و+ل+لافروف']],
    ['للجنة', ['ل+ال+لجنه', 'ل+لجنه']],
    ['رئيسه', ['رئيس+ه']],
    ['ببلدهما', ['ب+بلد+هما']],
    ['ولقائها', ['و+لقائ+ها']],
    ['والتي', ['و+التي']],
    // no clitic goes between a name and its ال, before what takes و alone, or after what is indefinite
    ['البوتين', []],
    ['بوتينه', []],
    ['بالتي', []],
    ['الاتصالا', []],
    ['مسؤولونه', []],
  ])('%s', (word, senses) => {
    expect(cutsOf(word).sort()).toEqual(senses.toSorted())
  })

  it('tells where the word begins and ends within the token', () => {
    const [sense] = own('وببلدهما')
    expect('وببلدهما'.slice(sense!.start, sense!.end)).toBe('بلد')
  })

  it('cuts nothing off a word that ends in ة, and no pronoun', () => {
    expect(own('رئيسة')).toEqual([])
    expect(cutsOf('رئيسه')).toEqual(['رئيس+ه'])
  })

  it('minds a hamza where it is written', () => {
    expect(own('هنأ')).toHaveLength(1)
    expect(own('هنا')).toHaveLength(1)
    expect(own('هنئ')).toEqual([])
  })

  it.each([
    ['ليعقد', ['ل+عقد']],
    ['وليبحثوا', ['و+ل+بحث']],
    ['ليستقبله', ['ل+استقبل+ه']],
    ['فلنبدأ', ['ف+ل+بدأ']],
    // what is a noun is no verb, what shows the indicative follows no ل, and no other preposition stands before a verb
    ['لتعاون', []],
    ['ليبحثون', []],
    ['لسيعقد', []],
    ['بيعقد', []],
    ['اليعقد', []],
  ])('%s: a verb after ل', (word, cuts) => {
    const verbs = lexicon.word(word).senses.filter(sense => sense.cls === 'verb')
    const seen = verbs.map(({ conj, prep, value, pronoun }) => [conj, prep, value, pronoun].filter(Boolean).join('+'))
    expect([...new Set(seen)]).toEqual(cuts.map(fold))
  })

  it('puts no pronoun after an article', () => {
    expect(lexicon.word('زيارتها').senses).not.toEqual([])
    expect(lexicon.word('الزيارتها').senses).toEqual([])
  })

  it('says the same of a word with marks', () => {
    expect(cutsOf('لِلرَّئِيسِ')).toEqual(cutsOf('للرئيس'))
    expect(lexicon.word('رَئِيس').folded).toBe('رئيس')
  })
})
