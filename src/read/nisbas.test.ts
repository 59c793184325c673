import { describe, expect, it } from 'vitest'
import { nisbaOf } from '../arabic/nisbas.js'
import { table, values } from '../knowledge/load.js'
import { loadReadKnowledge } from './knowledge.js'

const { language } = loadReadKnowledge()
const { lexicon, endings, article } = language

const missing = (cls: string, of: string, forms: readonly string[]): string[] =>
  forms.filter(form => !lexicon.word(form).senses.some(s => s.cls === cls && s.value === of))

/** Masculine, feminine, duals and plurals, with the article and without. */
const family = (masculine: string): string[] =>
  ['', 'ة', 'ان', 'ين', 'تان', 'تين', 'ون', 'ات'].flatMap(end => [masculine + end, article + masculine + end])

describe('adjectives of states', () => {
  const states = table('world/states')

  it('are known in all their forms', () => {
    const lacking = states.flatMap(({ id, nisba, plural }) => [
      ...values(nisba).flatMap(form => missing('nisba', id!, family(form.split(' ')[0]!))),
      ...values(plural).flatMap(form => missing('nisba', id!, [form, article + form])),
    ])
    expect(lacking).toEqual([])
  })

  it('are lacking only where nobody is sure of one', () => {
    const without = states.filter(({ nisba }) => !nisba).map(({ id }) => id)
    expect(without).toEqual(['SLB', 'KIR', 'MCO', 'SMR', 'LCA', 'VCT', 'ATG', 'KNA', 'COG', 'CAF', 'STP', 'GNB', 'CPV'])
  })
})

describe('adjectives of towns', () => {
  it.each([
    ['بغداد', 'بغدادي'],
    ['القاهرة', 'قاهري'],
    ['السليمانية', 'سليماني'],
    ['الفاشر', 'فاشري'],
    // what ends in a vowel is left to the table, and so is what is short or has two words
    ['حيفا', null],
    ['كربلاء', null],
    ['موسكو', null],
    ['دبي', null],
    ['قم', null],
    ['تل أبيب', null],
  ])('%s: %s', (town, adjective) => {
    expect(nisbaOf(town, article, endings)).toBe(adjective)
  })

  it('are known in all their forms', () => {
    const given = table('world/places').flatMap(({ id, nisba }) =>
      values(nisba)
        .filter(form => !form.includes(' '))
        .flatMap(form => missing('town', id!, family(form))),
    )
    expect(given).toEqual([])
    const cities = table('world/places').filter(({ kind }) => kind === 'city')
    const known = cities.filter(({ ar, nisba }) => nisba || nisbaOf(values(ar)[0]!, article, endings))
    expect(known.length).toBeGreaterThan(200)
  })

  it('leave family names to the people that bear them', () => {
    const classes = lexicon.word('البغدادي').senses.map(sense => sense.cls)
    expect(classes.filter(cls => cls === 'adj' || cls === 'nisba')).toEqual([])
  })
})
