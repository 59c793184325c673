import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

// Words that stand before and are only pointed at.

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const told = (text: string): [cue: string, chain: string, content: string][] =>
  read(makePage('test', text, { outlet: 'الغد' }), knowledge)
    .stories.flatMap(s => s.statements)
    .map(({ cue, chain, content }) => [
      text.slice(...cue),
      chain.map(({ name }) => name).join(' > '),
      content.map(span => text.slice(...span)).join(' + '),
    ])

describe('what is pointed at', () => {
  const visit = 'يصل الوفد الروسي إلى أنقرة الأحد'
  const ways: [text: string, cue: string, chain: string, content: string][] = [
    [`${visit}. أعلن ذلك مساعد الرئيس الروسي يوري أوشاكوف للصحفيين.`, 'أعلن', 'يوري أوشاكوف', visit],
    [`${visit}. صرح بذلك الناطق باسم الكرملين دميتري بيسكوف لوكالة تاس.`, 'صرح', 'وكالة تاس > دميتري بيسكوف', visit],
    [`${visit}. وأعلن عن ذلك وزير الخارجية التركي هاكان فيدان في مؤتمر صحفي.`, 'وأعلن', 'هاكان فيدان', visit],
    [`${visit}. وفي وقت لاحق أكد ذلك مصدر حكومي تركي.`, 'أكد', 'مصدر حكومي تركي', visit],
    [`${visit}. جاء ذلك في بيان لوزارة الخارجية الروسية.`, 'جاء', 'وزارة الخارجية الروسية', visit],
    [`${visit}، وهو ما أكده الناطق باسم الحكومة.`, 'أكده', 'الناطق باسم الحكومة', visit],
    [`${visit}، الأمر الذي نفته وزارة الخارجية التركية.`, 'نفته', 'وزارة الخارجية التركية', visit],
    [`${visit}. وهذا ما أعلنه وزير الخارجية التركي هاكان فيدان أمس.`, 'أعلنه', 'هاكان فيدان', visit],
    ['وقال لافروف إن الاتفاق قريب، وهو ما أكدته كييف.', 'أكدته', 'كييف', 'إن الاتفاق قريب'],
  ]
  for (const [text, ...expected] of ways)
    it(`is said by him who points: ${text}`, () => expect(told(text).at(-1)).toEqual(expected))

  const none = [
    // the headline
    `${visit}\n\nأعلن ذلك مساعد الرئيس الروسي يوري أوشاكوف للصحفيين.`,
    // what shows something has not said it
    `${visit}. وأكد ذلك أن العلاقات متينة.`,
    `${visit}. جاء ذلك خلال اتصال هاتفي بين الوزيرين.`,
    `${visit}، وهو ما أثار قلق الجيران.`,
    `${visit}. ولم يؤكد ذلك أي مصدر رسمي.`,
  ]
  for (const text of none)
    it(`is nothing in: ${text}`, () => expect(told(text).map(([, , content]) => content)).not.toContain(visit))

  it('is not told again by him who denies what another has said', () => {
    expect(told('وقال لافروف إن الجيش تقدم، وهو ما نفته كييف.')).toHaveLength(1)
  })
})
