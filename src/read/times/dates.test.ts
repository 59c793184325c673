import { describe, expect, it } from 'vitest'
import { makeDoc } from '../../arabic/doc.js'
import { makeLanguage } from '../../arabic/language.js'
import type { TimeExpression } from '../../model/records.js'
import { dayName, fromDay, toDay } from './calendar.js'
import type { GenreId } from './genres.js'
import { buildTimes, publishedOf, readTimes } from './index.js'

const language = makeLanguage()
const knowledge = buildTimes(language.lexicon, language.fold)

function one(text: string, published: string | null, genre: GenreId = 'news'): TimeExpression {
  const doc = makeDoc(text, [[0, text.length]], language.lexicon, language.sentences)
  const times = readTimes(doc, published ? publishedOf(published) : null, knowledge, { idPrefix: '', genre })
  expect(times, text).toHaveLength(1)
  return times[0]!
}

const value = (text: string, published: string | null, genre: GenreId = 'news'): string =>
  one(text, published, genre).value

function bounds(text: string, published: string, genre: GenreId = 'news'): string {
  const { date } = one(text, published, genre)
  return `${date!.notBefore}/${date!.notAfter}`
}

describe('dates in digits', () => {
  const told: [string, string | null, string][] = [
    ['نشر بتاريخ 7/10/2025', null, '2025-10-07'],
    ['نشر بتاريخ 10/27/2025', null, '2025-10-27'],
    ['نشر بتاريخ 2025/10/7', null, '2025-10-07'],
    ['نشر بتاريخ 10/7, 2025', null, '2025-10-07'],
    ['نشر بتاريخ 18-9-15', '2016-11-07', '2015-09-18'],
    ['نشر بتاريخ 16/04/21', null, '2021-04-16'],
    ['نشر بتاريخ 16/04/21', '2021-06-01', '2021-04-16'],
    ['نشر بتاريخ 16/04/21', '2016-11-07', '2016-04-21'],
    ['نشر بتاريخ 1446/5/3', null, '2024-11-05'],
  ]
  for (const [text, published, day] of told)
    it(`«${text}» on a page of ${published} is ${day}`, () => expect(value(text, published)).toBe(day))
})

describe('holidays', () => {
  it('reckons Easter by both calendars', () => {
    for (const [year, western, eastern] of [
      [2016, '2016-03-27', '2016-05-01'],
      [2024, '2024-03-31', '2024-05-05'],
      [2025, '2025-04-20', '2025-04-20'],
      [2038, '2038-04-25', '2038-04-25'],
    ]) {
      expect(value(`في عيد الفصح الغربي عام ${year}`, null)).toBe(western)
      expect(value(`في عيد القيامة عام ${year}`, null)).toBe(eastern)
    }
    expect(value('احتفل المصريون بشم النسيم', '2024-05-20')).toBe('2024-05-06')
  })

  it('takes the nth weekday of the year that is meant, not of its month', () => {
    expect(value('زاره في عيد الشكر', '2016-02-07')).toBe('2015-11-26')
    expect(value('زاره في عيد الشكر', '2016-12-07', 'dialogue')).toBe('2016-11-24')
    expect(value('زرته في رابع خميس من نوفمبر', '2016-11-20')).toBe('2015-11-26')
  })

  it('finds Hijri days in years of the other calendar', () => {
    expect(value('عيد الفطر عام 2024', null)).toBe('2024-04-10')
    expect(bounds('في رمضان 2024', '2025-10-15')).toBe('2024-03-11/2024-04-09')
    expect(bounds('صفقات شهر صفر من هذا العام', '2015-07-24')).toBe('2014-11-23/2014-12-22')
    expect(bounds('في رمضان هذا العام', '2025-02-01')).toBe('2025-03-01/2025-03-29')
    expect(value('قتل ثالث أيام عيد الأضحى 2023', null)).toBe('2023-06-30')
  })
})

describe('what a genre takes for granted', () => {
  it('reads weekdays and months of the week and the year beside in dialogue, the nearest in news', () => {
    const cases = ['سنلتقي الأحد المقبل', 'التقينا في سبتمبر الماضي']
    expect(cases.map(text => value(text, '2016-11-07'))).toEqual(['2016-11-13', '2016-09'])
    expect(cases.map(text => value(text, '2016-11-07', 'dialogue'))).toEqual(['2016-11-20', '2015-09'])
  })

  it('counts to the day in dialogue', () => {
    expect(value('سافرت قبل شهرين', '2024-04-30', 'dialogue')).toBe('2024-02-29')
    expect(value('سافرت قبل شهرين', '2024-04-30')).toBe('2024-02')
    expect(value('سأسافر بعد سنة و3 أيام من الآن', '2024-02-29', 'dialogue')).toBe('2025-03-03')
  })

  it('halves or thirds a time', () => {
    expect(bounds('التقوا أواخر الشهر الماضي', '2025-10-15', 'dialogue')).toBe('2025-09-16/2025-09-30')
    expect(bounds('التقوا أواخر الشهر الماضي', '2025-10-15')).toBe('2025-09-21/2025-09-30')
  })

  it('leaves bare numbers alone in news', () => {
    const doc = (text: string) => makeDoc(text, [[0, text.length]], language.lexicon, language.sentences)
    for (const text of ['سأعود في 27', 'حل في الثاني', 'الخميس 21 شخصا', 'سجل 4.22']) {
      const days = readTimes(doc(text), publishedOf('2025-10-15'), knowledge, { idPrefix: '' })
      expect(days.filter(time => /\d\d$/.test(time.date?.value ?? '') && time.rule !== 'time/weekday')).toEqual([])
    }
  })
})

describe('days without a year', () => {
  it('are those about to come, also where a report looks back', () => {
    expect(value('أعلنت الوزارة اللقاء يوم 25 يوليو', '2015-07-21')).toBe('2015-07-25')
    expect(value('أعلنت الوزارة اللقاء يوم 25 نوفمبر', '2015-07-21')).toBe('2014-11-25')
    expect(value('وقع الحادث يوم 17 يوليو', '2015-07-21')).toBe('2015-07-17')
    expect(value('أعلنت الوزارة افتتاحه في أغسطس', '2015-07-21')).toBe('2015-08')
    expect(value('تغيرت الحال منذ أغسطس', '2015-07-21')).toBe('2014-08')
  })

  it('are those just gone, also where a report looks ahead', () => {
    expect(value('نهنئ الشعب بعيد الفطر', '2015-07-21')).toBe('2015-07-17')
    expect(value('يبدأ العمل يوم 25 مايو', '2015-07-21')).toBe('2016-05-25')
  })
})

describe('a weekday and an ordinal before a month', () => {
  it('is the date where the calendar has it so, else the nth of the weekdays', () => {
    expect(value('قطعت العلاقات الاثنين الخامس من يونيو', '2017-06-06')).toBe('2017-06-05')
    expect(value('يجتمعون الأحد الثاني من يونيو 2017', '2017-06-06')).toBe('2017-06-11')
    expect(value('وقع مساء الاثنين 28 فبراير', '2023-03-02')).toBe('2023-02-28TEV')
  })
})

describe('days counted from the one told before', () => {
  const last = (text: string): string | undefined => {
    const doc = makeDoc(text, [[0, text.length]], language.lexicon, language.sentences)
    return readTimes(doc, publishedOf('2025-10-15'), knowledge, { idPrefix: '' }).at(-1)?.date?.value ?? undefined
  }
  it('are of its month, or so many days from it', () => {
    expect(last('يفتح الباب في 15 نوفمبر المقبل ويغلق في 25 منه')).toBe('2025-11-25')
    expect(last('وقع الهجوم في 3 مايو 2024 ثم هدأت الحال بعد ذلك بيومين')).toBe('2024-05-05')
    expect(last('وصل في 3 مايو 2024 وكان قد غادر قبلها بأسبوع')).toBe('2024-04-26')
  })
})

describe('parts of a time', () => {
  it('ends or begins on the day of publication', () => {
    expect(bounds('يصل في وقت لاحق من هذا الشهر', '2025-10-15')).toBe('2025-10-15/2025-10-31')
    expect(bounds('وصل في وقت سابق من هذا الشهر', '2025-10-15')).toBe('2025-10-01/2025-10-15')
  })

  it('bounds ranges of them as EDTF can say it', () => {
    const { date } = one('بين نهاية الأسبوع الماضي ومنتصف الأسبوع المقبل', '2025-10-15')
    expect(date).toMatchObject({ value: '2025-10-10/2025-10-26', notBefore: '2025-10-10', notAfter: '2025-10-24' })
  })

  it('halves years by months', () => {
    expect(bounds('النصف الأول من عام 2024', '2025-10-15')).toBe('2024-01-01/2024-06-30')
    expect(bounds('النصف الثاني من مايو 2024', '2025-10-15')).toBe('2024-05-16/2024-05-31')
  })

  it('numbers the weeks of a year as ISO does', () => {
    expect(value('الأسبوع الأول من عام 2015', null)).toBe('2015-W01')
    expect(bounds('الأسبوع الأول من عام 2015', '2025-10-15')).toBe('2014-12-29/2015-01-04')
  })

  it('knows decades and centuries', () => {
    expect(value('ستينيات القرن التاسع عشر', null)).toBe('186')
    expect(value('العقد الثاني من القرن العشرين', null)).toBe('191')
    expect(bounds('القرن الأول الميلادي', '2025-10-15')).toBe('0000-01-01/0099-12-31')
  })
})

describe('years before 100', () => {
  it('are days of their own', () => {
    expect(dayName(toDay(70, 8, 4))).toBe('0070-08-04')
    expect(fromDay(toDay(0, 2, 29))).toEqual({ year: 0, month: 2, day: 29 })
  })
})
