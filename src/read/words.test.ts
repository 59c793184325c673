import { describe, expect, it } from 'vitest'
import { loadReadKnowledge } from './knowledge.js'

// The lexicon with all its words: what is a word, or a name, stays whole.

const { language } = loadReadKnowledge()
const { lexicon } = language

const sensesOf = (word: string) => lexicon.word(word).senses

describe('the whole lexicon', () => {
  it.each([
    'وزير',
    'فرنسا',
    'كتاب',
    'سيرغي',
    'بوتين',
    'لافروف',
    'والي',
    'وفد',
    'كرة',
    'بلد',
    'لبنان',
    'كندا',
    'باريس',
    'وكالة',
    'ليبيا',
  ])('%s is whole', word => {
    expect(sensesOf(word)).not.toEqual([])
    expect(sensesOf(word).filter(sense => sense.conj !== '' || sense.prep !== '')).toEqual([])
  })

  it.each([
    ['للرئيس', '', 'ل'],
    ['برئيس', '', 'ب'],
    ['وبوتين', 'و', ''],
    ['والوزير', 'و', ''],
    ['وللوزير', 'و', 'ل'],
    ['بلافروف', '', 'ب'],
    ['ولبنان', 'و', ''],
    ['بباريس', '', 'ب'],
    ['فالتقى', 'ف', ''],
    ['وسيلتقي', 'و', ''],
  ])('%s is cut', (word, conj, prep) => {
    const senses = sensesOf(word)
    expect(senses).not.toEqual([])
    expect(senses.filter(sense => sense.conj !== conj || sense.prep !== prep)).toEqual([])
  })

  it.each(['سيرغي', 'سيادة', 'سيدنا', 'سياسية', 'سفير', 'سوريا'])('%s is no future', word => {
    expect(sensesOf(word).filter(sense => sense.verb?.future)).toEqual([])
  })

  it.each(['سيلتقي', 'ستزور', 'سيجري', 'سيبحثان'])('%s is a future', word => {
    expect(sensesOf(word).filter(sense => sense.verb?.future)).not.toEqual([])
  })

  // The first sense is the one that most rules ask for.
  it.each([
    ['وفي', 'و', 'prep'],
    ['وقد', 'و', 'may'],
    ['ودعت', 'و', 'verb'],
    ['ودعا', 'و', 'verb'],
    ['فكان', 'ف', 'verb'],
    ['ولديهم', 'و', 'prep'],
  ])('%s is cut first', (word, conj, cls) => {
    expect(sensesOf(word)[0]).toMatchObject({ conj, cls })
  })

  it.each([
    ['وأدى', 'و', ''],
    ['وإليهم', 'و', ''],
    ['ولأزمة', 'و', 'ل'],
    ['بأسعار', '', 'ب'],
  ])('%s is cut before its hamza', (word, conj, prep) => {
    expect(sensesOf(word)).not.toEqual([])
    expect(sensesOf(word).filter(sense => sense.conj !== conj || sense.prep !== prep)).toEqual([])
  })

  it('takes no name of a state for an adjective', () => {
    const cls = (word: string): string[] => sensesOf(word).map(sense => sense.cls)
    expect(cls('مصريا')).toContain('nisba')
    for (const state of ['تركيا', 'بريطانيا', 'أفريقيا', 'إسبانيا'])
      expect(cls(state).filter(c => c === 'nisba' || c === 'adj')).toEqual([])
  })

  it('does not take a word in ة for a verb with a pronoun', () => {
    expect(sensesOf('استقبله').filter(sense => sense.cls === 'verb')).not.toEqual([])
    expect(sensesOf('استقبلة').filter(sense => sense.cls === 'verb')).toEqual([])
  })

  it('minds a hamza that is written', () => {
    const isHere = (word: string): boolean => sensesOf(word).some(sense => sense.cls === 'other')
    expect([isHere('هنا'), isHere('هنأ')]).toEqual([true, false])
    expect(sensesOf('هنأ').filter(sense => sense.cls === 'verb')).not.toEqual([])
  })
})
