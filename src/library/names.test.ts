import { describe, expect, it } from 'vitest'
import { holdersOf, lookUp, matchNames, namesIn, officesHeldBy, sameName } from './names.js'

describe('namesIn', () => {
  it('says who is meant on the day of the page', () => {
    const text = 'التقى وزير الخارجية المصري نظيره الإيراني في القاهرة.'
    const told = namesIn({ text, published: '2013-09-01' })
    expect(told.map(name => [name.text, name.entity?.id, name.holder?.id ?? null])).toEqual([
      ['وزير الخارجية المصري', 'office:EGY/foreign-minister', 'person:nabil-fahmy'],
      ['نظيره الإيراني', 'office:IRN/foreign-minister', 'person:mohammad-javad-zarif'],
      ['القاهرة', expect.stringMatching(/^place:/u), null],
    ])
    for (const { span, text: words } of told) expect(text.slice(...span)).toBe(words)
  })
})

describe('who held what', () => {
  it('is told for a day, a month, a year, or at all', () => {
    expect(holdersOf('EGY/president', '2013-07-02').map(({ person }) => person)).toEqual(['person:mohamed-morsi'])
    expect(holdersOf('EGY/president', '2013').length).toBe(2)
    expect(holdersOf('EGY/president').length).toBeGreaterThan(3)
    expect(holdersOf('وزير الخارجية المصري', '2013-08').map(({ personName }) => personName.en)).toEqual(['Nabil Fahmy'])
    expect(officesHeldBy('سامح شكري', '2020').map(({ office }) => office)).toEqual(['EGY/foreign-minister'])
    expect(officesHeldBy('سامح شكري', '1990')).toEqual([])
  })

  it('is an error where a name is of something else, of several, or of nobody', () => {
    const wrong = expect.objectContaining({ code: 'world/no-such-name' })
    expect(() => holdersOf('EGY')).toThrow(wrong)
    expect(() => holdersOf('وزير الخارجية')).toThrow(wrong)
    expect(() => officesHeldBy('EGY/president')).toThrow(wrong)
    expect(() => officesHeldBy('فلان بن علان')).toThrow(wrong)
    expect(() => holdersOf('EGY/president', '3/7/2013')).toThrow(expect.objectContaining({ code: 'input/bad-date' }))
    expect(lookUp('EGY').found[0]).toMatchObject({ kind: 'state', id: 'state:EGY' })
  })
})

describe('sameName', () => {
  const same = [
    ['نتنياهو', 'نتانياهو'],
    ['أحمد أبو الغيط', 'احمد ابو الغيط'],
    ['سيرغي لافروف', 'سيرجي لافروف'],
    ['Sergei Lavrov', 'Sergey Lavrov'],
    ['Badr Abdelaty', 'بدر عبد العاطي'],
    ['Macron', 'ماكرون'],
    ['دونالد ترامب', 'دونالد ترمب'],
    ['خليفة القطراني', 'خليفه القطرانى'],
    ['عباس عراقجي', 'عراقجي'],
  ] as const
  it.each(same)('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })

  const other = [
    ['محمد', 'محمود'],
    ['Mohammed', 'محمود'],
    ['حسن', 'حسين'],
    ['سعد', 'سعيد'],
    ['عباس عراقجي', 'عباس'],
    ['خليفة القطراني', 'القطراني'],
    ['محمد بخاري', 'Mohammad Bagheri'],
    ['محمد مرسي', 'محمد بن سلمان'],
    ['', 'محمد'],
    ['...', '...'],
  ] as const
  it.each(other)('%s ≠ %s', (a, b) => {
    expect(sameName(a, b)).toBe(false)
    expect(sameName(b, a)).toBe(false)
  })

  it('says by what they are one, the surest first', () => {
    const among = ['محمد مرسي', 'عباس عراقجى', 'Araghchi', 'عباس عراقتشي', 'عباس']
    expect(matchNames('عباس عراقجي', among).map(({ name, by }) => [name, by])).toEqual([
      ['عباس عراقجى', 'spelling'],
      ['عباس عراقتشي', 'known'],
      ['Araghchi', 'part'],
      ['عباس', 'part'],
    ])
  })
})
