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

const said = 'قال الكرملين إن الاتصال جرى مساء أمس.'
const head = (text: string, outlet: string | null = null): string[] => chains(text, outlet)[0]!.slice(0, -1)

describe('a spokesman', () => {
  it('is one wherever the page names him', () => {
    const text = 'صرح المتحدث باسم الكرملين دميتري بيسكوف بأن الموعد لم يحدد. وقال بيسكوف إن الأمر معقد.'
    expect(statementsOf(text).map(({ chain }) => chain.at(-1)!.role)).toEqual(['spokesperson', 'spokesperson'])
  })

  it('is not whoever else speaks', () => {
    const text = 'صرح المتحدث باسم الكرملين دميتري بيسكوف بأن الموعد لم يحدد. وقال سيرغي لافروف إن الأمر معقد.'
    expect(statementsOf(text).map(({ chain }) => chain.at(-1)!.role)).toEqual(['spokesperson', 'official'])
  })
})

describe('the agency of a page', () => {
  const text = `موسكو – رويترز: ${said} وأضاف أن اتصالا آخر سيليه قريبا.`

  it('heads every chain, whether or not it is known whose page it is', () => {
    const both = [
      ['رويترز', 'الكرملين'],
      ['رويترز', 'الكرملين'],
    ]
    expect(chains(text, 'الغد')).toEqual(both)
    expect(chains(text)).toEqual(both)
  })

  it('is no link on its own page, however that is named', () => {
    for (const outlet of [
      'رويترز',
      'وكالة رويترز للأنباء',
      'Reuters',
      'www.reuters.com',
      'https://ara.reuters.com/a/b',
    ])
      expect(head(text, outlet)).toEqual([])
    expect(head(text, 'notreuters.com')).toEqual(['رويترز'])
  })

  it('is no link where the furniture of the page names it as its own', () => {
    const page = (foot: string) => `بوتين يجري اتصالا جديدا\n\nبغداد – واع\n\n${said}\n\n${foot}`
    expect(head(page('حقوق النشر محفوظة لوكالة الأنباء العراقية'))).toEqual([])
    expect(head(page('حقوق النشر محفوظة لصحيفة المرفأ'))).toEqual(['واع'])
  })

  it('is told from the page and from others where several are named', () => {
    expect(head(`هسبريس - أ ف ب\n${said}`, 'هسبريس')).toEqual(['أ ف ب'])
    expect(head(`«عكاظ» (واس، الرياض)\n${said}`, 'عكاظ')).toEqual(['واس'])
    expect(head(`${said}\nالمصدر: RT + نوفوستي`, 'روسيا اليوم')).toEqual(['نوفوستي'])
    expect(head(`${said}\n(فرانس برس، العربي الجديد)`, 'العربي الجديد')).toEqual(['فرانس برس'])
    // nobody knows which of them carried what
    expect(head(`الرياض – واس، رويترز\n${said}`, 'الغد')).toEqual([])
    expect(head(`${said}\nالمصدر: وكالات`, 'الغد')).toEqual([])
    expect(head(`${said}\nالمصدر: الجزيرة + رويترز وفرانس برس`, 'الجزيرة نت')).toEqual([])
  })

  it('in the closing credit may be the page itself, unless it writes in another language', () => {
    expect(head(`${said}\nالمصدر: وكالة سوا`)).toEqual([])
    expect(head(`${said}\nالمصدر: وكالة سوا`, 'الغد')).toEqual(['وكالة سوا'])
    expect(head(`${said}\nالمصدر: رويترز`)).toEqual(['رويترز'])
    // who lent a hand did not write it
    expect(head(`${said}\nساهمت رويترز في إعداد هذا التقرير.`, 'الغد')).toEqual([])
  })

  it('is no paper that dates a story by its own name', () => {
    expect(chains('لندن – «القدس العربي»: قال المصدر لـ«القدس العربي» إن الاتصال جرى مساء أمس.')).toEqual([['المصدر']])
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
