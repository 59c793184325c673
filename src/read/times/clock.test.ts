import { describe, expect, it } from 'vitest'
import { makeDoc } from '../../arabic/doc.js'
import { makeLanguage } from '../../arabic/language.js'
import { buildTimes, publishedOf, readTimes } from './index.js'

const language = makeLanguage()
const knowledge = buildTimes(language.lexicon, language.fold)

interface Said {
  lean?: -1 | 1
  now?: { hour: number; minute: number }
}

/** What is said to an assistant on 15 October 2025. */
const values = (text: string, { lean, now }: Said = {}): string[] =>
  readTimes(
    makeDoc(text, [[0, text.length]], language.lexicon, language.sentences),
    publishedOf('2025-10-15'),
    knowledge,
    {
      idPrefix: '',
      genre: 'dialogue',
      ...(lean ? { lean } : {}),
      ...(now ? { now } : {}),
    },
  ).map(({ value }) => value)

describe('an hour that tells no half of the day', () => {
  const now = { hour: 14, minute: 30 }
  it('is the next one in what is to come', () => {
    expect(values('الساعة 3', { lean: 1, now })).toEqual(['T15'])
    expect(values('الساعة 2', { lean: 1, now: { hour: 9, minute: 0 } })).toEqual(['T14'])
    expect(values('الساعة 2', { lean: 1, now: { hour: 1, minute: 0 } })).toEqual(['T02'])
  })

  it('stays as it is told, where the half or the day is told, or nothing is to come', () => {
    expect(values('الساعة 3 صباحا', { lean: 1, now })).toEqual(['T03'])
    expect(values('غدا الساعة 3', { lean: 1, now })).toEqual(['2025-10-16T03'])
    expect(values('الساعة 3', { lean: -1, now })).toEqual(['T03'])
  })
})

describe('a range of hours', () => {
  it('has its open end nearest to the one that is told', () => {
    expect(values('من الثامنة إلى الرابعة مساء')).toEqual(['T08/T16'])
    expect(values('من العاشرة مساء إلى الثانية')).toEqual(['T22/T02'])
    expect(values('من 5 إلى 6 مساء')).toEqual(['T17/T18'])
  })

  it('tells both halves itself where it goes over two days', () => {
    expect(values('من الأحد الساعة 8 مساء إلى الاثنين الساعة 6', { lean: 1 })).toEqual(['2025-10-19T20/2025-10-20T06'])
  })
})

describe('the minute of speaking', () => {
  it('is what hours are counted from', () => {
    const now = { hour: 23, minute: 15 }
    expect(values('بعد ساعتين', { now })).toEqual(['2025-10-16T01:15'])
    expect(values('قبل يوم وساعة', { now })).toEqual(['2025-10-14T22:15'])
    expect(values('بعد ساعتين')).toEqual(['PT2H'])
  })
})

describe('a part of the day', () => {
  it('has its early and late half told by hours in dialogue', () => {
    expect(values('في الصباح الباكر')).toEqual(['T08/T10'])
    expect(values('غدا في وقت متأخر من المساء')).toEqual(['2025-10-16T18/2025-10-16T20'])
    expect(values('في المساء')).toEqual(['TEV'])
  })
})
