import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
// a Friday
const published = '2015-07-24'
const timesOf = (text: string) =>
  read(makePage('test', text, { published }), knowledge).stories.flatMap(({ times }) =>
    times.map(({ date }) => date?.value ?? null),
  )

const kuwait = 'أمير الكويت الشيخ صباح الأحمد'

describe('a text that calls another day today than its page', () => {
  it.each([
    [
      `استقبل ${kuwait} اليوم الأربعاء وزير الخارجية المصري سامح شكري. وكان قد وصل أمس، ويغادر غدا.`,
      ['2015-07-22', '2015-07-21', '2015-07-23'],
    ],
    [`استقبل ${kuwait} أمس (الأربعاء) وزير الخارجية المصري سامح شكري، الذي يغادر اليوم.`, ['2015-07-22', '2015-07-23']],
    [
      `استقبل ${kuwait} اليوم الإثنين 15 يونيو وزير الخارجية المصري سامح شكري. وكان وصل أمس.`,
      ['2015-06-15', '2015-06-14'],
    ],
    // the dateline says it
    [`القاهرة في 23 يوليو /أ ش أ/ استقبل ${kuwait} اليوم وزير الخارجية المصري سامح شكري.`, ['2015-07-23']],
    // days late, so that nobody knows of which week; what names its month stays
    [
      `استقبل ${kuwait} اليوم الإثنين وزير الخارجية المصري سامح شكري. وكان وصل أمس، بعد اتصال في 9 يونيو.`,
      [null, null, '2015-06-09'],
    ],
  ])('is counted from that day: %s', (text, days) => {
    expect(timesOf(text)).toEqual(days)
  })

  it.each([
    [`استقبل ${kuwait} أمس الخميس وزير الخارجية المصري سامح شكري، الذي يغادر اليوم.`, ['2015-07-23', '2015-07-24']],
    // the page's own day is told as well
    [
      `استقبل ${kuwait} اليوم الجمعة وزير الخارجية المصري سامح شكري. وقال أمس الأربعاء إنه وصل أمس.`,
      ['2015-07-24', '2015-07-22', '2015-07-23'],
    ],
    [`دعا الوزير إلى وقف إطلاق النار اعتبارا من ليل السبت. ووصل أمس وفد.`, ['2015-07-18', '2015-07-23']],
  ])('is not, where it agrees: %s', (text, days) => {
    expect(timesOf(text)).toEqual(days)
  })
})
