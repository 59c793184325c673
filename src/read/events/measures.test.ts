import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const measuresOf = (text: string): string[] =>
  read(makePage('test', text), knowledge)
    .stories.flatMap(({ events }) => events)
    .flatMap(({ contact }) => (contact ? [`${contact.ordinal} ${contact.within} ${contact.duration}`] : []))

const call = 'تحدث الرئيس التركي رجب طيب أردوغان هاتفيا مع الرئيس الصربي ألكسندر فوتشيتش.'

describe('what is measured of a contact', () => {
  it.each([
    [`${call} واستمرت المكالمة نحو 40 دقيقة.`, 'null null PT40M'],
    [`${call} وقالت الرئاسة إن الاتصال جرى بطلب من بلغراد واستغرق ساعتين.`, 'null null PT2H'],
    [`${call} وهذه المكالمة هي الرابعة بينهما خلال شهر.`, '4 P1M null'],
    [
      'اجتمع وزير خارجية اليابان توشيميتسو موتيجي بوزير خارجية كوريا الجنوبية تشو هيون لمدة ساعتين في طوكيو.',
      'null null PT2H',
    ],
    ['وصل الرئيس الفنلندي ألكسندر ستوب إلى طوكيو في زيارة تستغرق ثلاثة أيام هي الثانية له خلال عام.', '2 P1Y P3D'],
    ['وصل الرئيس الفنلندي ألكسندر ستوب إلى طوكيو في زيارة رسمية لثلاثة أيام.', 'null null P3D'],
    ['زار الرئيس الفنلندي ألكسندر ستوب طوكيو لأربعة أيام.', 'null null P4D'],
  ])('is read of %s', (text, measured) => {
    expect(measuresOf(text)).toEqual([measured])
  })

  it.each([
    'وصل الرئيس الفنلندي ألكسندر ستوب إلى طوكيو لبحث هدنة لثلاثة أيام.',
    'وصل الرئيس الفنلندي ألكسندر ستوب إلى طوكيو في أول مرة يغادر فيها بلاده منذ عام.',
    `${call} وأكد أن الهدنة ستستمر 60 يوما.`,
    `${call} وأشار إلى أن المفاوضات دامت عشرة أشهر.`,
    `${call} وكانت تركيا هي الثانية في الترتيب خلال عام.`,
  ])('is not what else lasts or is counted: %s', text => {
    expect(measuresOf(text)[0]).toBe('null null null')
  })
})
