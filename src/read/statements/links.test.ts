import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const statementsOf = (text: string, outlet: string | null = null) =>
  read(makePage('test', text, { outlet }), knowledge).stories.flatMap(s => s.statements)

const chains = (text: string, outlet: string | null = null): string[][] =>
  statementsOf(text, outlet).map(s => s.chain.map(l => l.name))

describe('the agency of a page', () => {
  const text = 'موسكو – رويترز: قال الكرملين إن الاتصال جرى مساء أمس. وأضاف أن اتصالا آخر سيليه قريبا.'

  it('heads every chain where the page is known to be of another outlet', () => {
    expect(chains(text, 'الغد')).toEqual([
      ['رويترز', 'الكرملين'],
      ['رويترز', 'الكرملين'],
    ])
  })

  it('is no link on its own page, nor where nothing tells whose page it is', () => {
    expect(chains(text, 'رويترز')).toEqual([['الكرملين'], ['الكرملين']])
    expect(chains(text)).toEqual([['الكرملين'], ['الكرملين']])
  })
})

describe('sources', () => {
  it('have it from one another', () => {
    expect(chains('أفادت قناة الجزيرة، نقلا عن موقع أكسيوس الذي نقل بدوره عن مصدرين مطلعين، أن الوفد غادر.')).toEqual([
      ['قناة الجزيرة', 'موقع أكسيوس', 'مصدرين مطلعين'],
    ])
  })

  it('stand before the body whose paper they hand on', () => {
    expect(chains('قال الحرس الثوري، في بيان نقلته وكالة تسنيم، إن القاعدة أغلقت.')).toEqual([
      ['وكالة تسنيم', 'الحرس الثوري'],
    ])
  })

  it('are named after their titles, with names that no table has', () => {
    expect(chains('أعلن الناطق الرسمي باسم المحكمة الابتدائية فوزي المصمودي أن سبعة أوقفوا.')).toEqual([
      ['فوزي المصمودي'],
    ])
    expect(chains('وقال وزير العدل خالد شواني إن المحكمة ستنظر في الطعن.')).toEqual([['خالد شواني']])
    expect(chains('أعلن الوزير فتح الحدود أمام المسافرين.').flat()).not.toContain('فتح الحدود')
  })

  it('without a name are anonymous, and spokesmen are not', () => {
    const flags = (text: string) => statementsOf(text).map(s => s.anonymous)
    expect(flags('وقال مسؤول في البنتاغون إن القوات باقية.')).toEqual([true])
    expect(flags('وفقا لثلاثة مسؤولين إسرائيليين، غادر الوفد القاهرة مساء أمس.')).toEqual([true])
    expect(flags('وقال متحدث عسكري إن القوات باقية.')).toEqual([false])
  })
})

describe('those who are spoken to', () => {
  const told = (text: string) => statementsOf(text).at(-1)?.addressees
  it('are the object of verbs that need one', () => {
    expect(told('أعربت مصر عن قلقها من الوضع. وحثت الولايات المتحدة على ممارسة ضغط حقيقي.')).toEqual(['state:USA'])
  })

  it('are met, or written to', () => {
    expect(told('وقال الصفدي، في اتصال هاتفي مع نظيرته أنالينا بيربوك، إن لا بديل عن الوكالة.')).toEqual([
      'person:annalena-baerbock',
    ])
  })
})
