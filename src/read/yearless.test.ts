import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const publishedOf = (text: string, retrieved: string | null = null): string | null =>
  read(makePage('test', text, { retrieved }), knowledge).stories[0]!.published?.value ?? null

const emir = 'تلقى أمير قطر الشيخ تميم بن حمد اتصالا هاتفيا، اليوم، من الرئيس الفرنسي إيمانويل ماكرون.'

describe('a story dated by day and month', () => {
  it('has its year from when the page was fetched', () => {
    expect(publishedOf(`الدوحة في 19 نوفمبر /قنا/ ${emir}`, '2023-11-20T08:00:00Z')).toBe('2023-11-19')
    expect(publishedOf(`الدوحة في 30 ديسمبر /قنا/ ${emir}`, '2024-01-02')).toBe('2023-12-30')
  })

  it('has its year from the offices that it names and the day of the week', () => {
    const told =
      'بحث وزير الخارجية الأردني أيمن الصفدي، اليوم الخميس، مع وزير الخارجية الألماني يوهان فاديفول جهود التهدئة.'
    expect(publishedOf(`عمان 20 تشرين الثاني (بترا)- ${told}`)).toBe('2025-11-20')
  })

  it('has its year from the day of the week that its lead calls yesterday', () => {
    const told =
      'بحث وزير الخارجية الأردني أيمن الصفدي، أمس الخميس، مع وزير الخارجية الألماني يوهان فاديفول جهود التهدئة.'
    expect(publishedOf(`عمان 21 تشرين الثاني (بترا)- ${told}`)).toBe('2025-11-21')
    expect(publishedOf(`عمان 20 تشرين الثاني (بترا)- ${told}`)).toBeNull()
  })

  it('may be dated by its lead alone', () => {
    const told = (day: string) =>
      `تلقى وزير الخارجية المصري سامح شكري، ${day}، اتصالا هاتفيا من وزيرة خارجية فرنسا كاترين كولونا.`
    expect(publishedOf(told('اليوم السبت 14 أكتوبر'))).toBe('2023-10-14')
    expect(publishedOf(told('اليوم الأحد 14 أكتوبر'))).toBeNull()
    // of any year in which she held the office, and of whatever is told of the past
    expect(publishedOf(told('يوم 14 أكتوبر'))).toBeNull()
    expect(publishedOf(told('السبت 14 أكتوبر'))).toBeNull()
  })

  it('has its year from the offices alone where they ended within it', () => {
    const told = 'استقبل الرئيس الأمريكي جو بايدن رئيسة الوزراء البريطانية ليز تراس في نيويورك.'
    expect(publishedOf(`نيويورك في 21 سبتمبر /رويترز/ ${told}`)).toBe('2022-09-21')
  })

  it('has none where several years fit, or none', () => {
    expect(publishedOf(`الدوحة في 19 نوفمبر /قنا/ ${emir}`)).toBeNull()
    const told =
      'بحث وزير الخارجية الأردني أيمن الصفدي، اليوم الأحد، مع وزير الخارجية الألماني يوهان فاديفول جهود التهدئة.'
    expect(publishedOf(`عمان 20 تشرين الثاني (بترا)- ${told}`)).toBeNull()
  })
})
