import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const topicsOf = (text: string): string[] =>
  read(makePage('test', text), knowledge)
    .stories.flatMap(({ events }) => events)
    .flatMap(({ contact }) => contact?.topics ?? [])
    .map(({ label }) => label)

const call = 'بحث وزير الخارجية المصري بدر عبد العاطي هاتفيا مع نظيره الأردني أيمن الصفدي'

describe('what a contact is about', () => {
  it.each([
    [`${call} الأزمة اليمنية.`, ['Yemen']],
    [`${call} تطورات الوضع في مالي والملف الليبي.`, ['Mali', 'Libya']],
    [`${call} سبل تعزيز التعاون الثنائي بين البلدين.`, ['bilateral relations']],
    [`${call} الأوضاع في قطاع غزة وملف الأسرى.`, ['Gaza', 'prisoner exchange']],
  ])('is read of %s', (text, labels) => {
    expect(topicsOf(text)).toEqual(labels)
  })

  it.each([
    `${call} بحضور وزير الاقتصاد.`,
    `${call} بحضور مدير الوكالة الدولية للطاقة الذرية.`,
    `${call} تهيئة المناخ للقاء مع الوكالة الدولية للطاقة الذرية.`,
    `${call} في القاهرة بعد زيارة إلى تونس.`,
    `${call}. وتراجعت السياحة في البلاد.`,
  ])('is no office, no place, and nothing that is told elsewhere: %s', text => {
    expect(topicsOf(text)).toEqual([])
  })
})
