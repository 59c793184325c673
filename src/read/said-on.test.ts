import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
const published = '2024-05-20'
const timesOf = (text: string) =>
  read(makePage('test', text, { published }), knowledge).stories.flatMap(({ times }) =>
    times.map(({ span, value, anchor }) => [text.slice(...span), value, anchor]),
  )

describe('a quotation said on a day that its sentence tells', () => {
  it.each([
    ['قال وزير الخارجية المصري سامح شكري في تصريح يوم 3 مايو: «سنجتمع غدا في القاهرة مع الوفد القطري».', '2024-05-04'],
    ['وفي 7 مايو الجاري، قال المتحدث باسم الكرملين دميتري بيسكوف: «سيصل الرئيس غدا إلى الصين».', '2024-05-08'],
    ['وكتب الرئيس الأوكراني فولوديمير زيلينسكي الجمعة الماضي: «تحدثت أمس مع المستشار الألماني».', '2024-05-16'],
    [
      'قال وزير الخارجية المصري سامح شكري في المؤتمر الصحافي الذي عقده أمس في القاهرة: «سنجتمع غدا مع الوفد القطري».',
      '2024-05-20',
    ],
    ['قال وزير الخارجية المصري سامح شكري أمس إن الاتفاق قريب. وأضاف شكري: «اجتمعت أمس مع الوفد القطري».', '2024-05-18'],
  ])('is counted from there: %s', (text, value) => {
    expect(timesOf(text)[1]!.slice(1)).toEqual([value, 's0.t0'])
  })

  it.each([
    'قال المتحدث باسم الكرملين دميتري بيسكوف عن لقاء 7 مايو: «سيصل الرئيس اليوم إلى الصين».',
    'قال المتحدث باسم الكرملين دميتري بيسكوف تعليقا على أنباء نشرت يوم 7 مايو: «سيصل الرئيس اليوم إلى الصين».',
    'أكد الوزير أن الاتفاق الذي وقع في 7 مايو سار، وقال: «سنجتمع اليوم».',
  ])('is not, where the day is that of something else: %s', text => {
    expect(timesOf(text).at(-1)!.slice(1)).toEqual([published, 'published'])
  })
})

describe('a text that contradicts itself', () => {
  it('has both readings, and a diagnostic', () => {
    const text = 'استقبل الملك عبد الله الثاني الثلاثاء 9 مايو 2024 وزير الخارجية القطري.'
    const { stories, diagnostics } = read(makePage('test', text, { published }), knowledge)
    const [time] = stories[0]!.times
    expect(time).toMatchObject({ value: '2024-05-09', otherwise: { by: 'weekday', date: { value: '2024-05-07' } } })
    expect(diagnostics).toMatchObject([{ code: 'time/weekday-contradicts', span: time!.span }])
  })

  it('is told from one that does not', () => {
    const { stories, diagnostics } = read(
      makePage('test', 'وصل الوزير الخميس 9 مايو 2024 إلى عمان.', { published }),
      knowledge,
    )
    expect(stories[0]!.times).toMatchObject([{ value: '2024-05-09', otherwise: null }])
    expect(diagnostics).toEqual([])
  })
})
