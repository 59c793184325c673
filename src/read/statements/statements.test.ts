import { describe, expect, it } from 'vitest'
import { arabicFold } from '../../arabic/fold.js'
import { document } from '../../knowledge/load.js'
import { makePage } from '../../model/page.js'
import type { Statement } from '../../model/records.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'
import type { CueFile } from './cue.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
const fold = arabicFold()

const statementsOf = (text: string): Statement[] =>
  read(makePage('test', text), knowledge).stories.flatMap(s => s.statements)

interface Told {
  chain: string[]
  content: string
  mode: Statement['mode']
}

const told = (text: string): Told[] =>
  statementsOf(text).map(s => ({
    chain: s.chain.map(l => l.name),
    content: s.content.map(([from, to]) => text.slice(from, to)).join(' … '),
    mode: s.mode,
  }))

describe('the examples of cues.yaml', () => {
  for (const { lemma, yes = [], no = [] } of document<CueFile[]>('arabic/cues')) {
    const byCue = (text: string) => statementsOf(text).filter(s => s.rule.split('/')[1] === fold(lemma))
    for (const text of yes) it(`reads ${text}`, () => expect(byCue(text)).not.toEqual([]))
    for (const text of no) it(`leaves ${text}`, () => expect(byCue(text)).toEqual([]))
  }
})

describe('content', () => {
  it('is the words inside the marks, or from «أن» to the next cue', () => {
    expect(told('قال ماكرون: «لن نتراجع أبدا عن موقفنا».')).toEqual([
      { chain: ['ماكرون'], content: 'لن نتراجع أبدا عن موقفنا', mode: 'direct' },
    ])
    expect(told('أكد ماكرون أن الوضع صعب، مشيرا إلى أن الحل ممكن.')).toEqual([
      { chain: ['ماكرون'], content: 'أن الوضع صعب', mode: 'indirect' },
      { chain: ['ماكرون'], content: 'إلى أن الحل ممكن', mode: 'indirect' },
    ])
  })

  it('goes round a phrase that names its source', () => {
    expect(told('غادر الوفد المصري بغداد، بحسب رويترز.')).toEqual([
      { chain: ['رويترز'], content: 'غادر الوفد المصري بغداد', mode: 'indirect' },
    ])
  })

  it('begins after what stands between the subject and the object', () => {
    const contents = (text: string): string[] => told(text).map(t => t.content)
    expect(contents('أعلن الكرملين في وقت لاحق سحب مئتي جندي.')).toEqual(['سحب مئتي جندي'])
    expect(contents('أبدى ماكرون أمام وفد أميركي استغرابه لتأخر الرد.')).toEqual(['استغرابه لتأخر الرد'])
    expect(contents('أعلن ترامب، عبر منصته، وقفا تاما لإطلاق النار.')).toEqual(['وقفا تاما لإطلاق النار'])
    expect(contents('ناشدت وزارة الصحة الروسية المواطنين الإبلاغ عن الحالات.')).toEqual(['الإبلاغ عن الحالات'])
    expect(contents('قال لافروف إن الأمر محسوم، وحث الأطراف كافة على ضبط النفس.')).toEqual([
      'إن الأمر محسوم',
      'على ضبط النفس',
    ])
  })

  it('ends where he who spoke goes on, with «لكنه», «قبل أن» or after a clause', () => {
    const contents = (text: string): string[] => told(text).map(t => t.content)
    expect(contents('أقر ماكرون بأن التحقيق لم ينته، لكنه حمل موسكو المسؤولية.')).toEqual([
      'بأن التحقيق لم ينته',
      'موسكو المسؤولية',
    ])
    expect(contents('قال لافروف إن الخطة فشلت، قبل أن يدعو مجلس الأمن إلى عقد جلسة.')).toEqual([
      'إن الخطة فشلت',
      'إلى عقد جلسة',
    ])
    expect(contents('قال لافروف إن الخطة فشلت، من دون أن يدعو مجلس الأمن إلى عقد جلسة.')).toEqual(['إن الخطة فشلت'])
    expect(contents('وإذ جدد ماكرون تمسكه بالاتفاق، تمنى على طهران وقف التخصيب.')).toEqual([
      'تمسكه بالاتفاق',
      'وقف التخصيب',
    ])
  })

  it('may be parted by its cue', () => {
    expect(told('«القرار خطوة أولى مهمة»، قالت حماس في بيان، «وعلى المجلس أن ينفذه سريعا».')).toMatchObject([
      { content: 'القرار خطوة أولى مهمة … وعلى المجلس أن ينفذه سريعا', mode: 'direct' },
    ])
    expect(told('«لا يحتاج الحوار إلى وسطاء»، هكذا رد لافروف على سؤال عن أوروبا.')).toMatchObject([
      { content: 'لا يحتاج الحوار إلى وسطاء', mode: 'direct' },
    ])
    expect(told('»لن نتراجع عن موقفنا أبدا« قال ماكرون.')).toMatchObject([{ content: 'لن نتراجع عن موقفنا أبدا' }])
  })

  it('may be told by a document, a noun or what goes beside', () => {
    expect(told('وبعث الأسد رسالة إلى بوتين، جاء فيها: «نثق بصلابتكم وصبركم».')).toMatchObject([
      { chain: ['الأسد'], content: 'نثق بصلابتكم وصبركم' },
    ])
    expect(told('نشرت رويترز خبرا مفاده أن الجسر أغلق.')).toMatchObject([{ content: 'أن الجسر أغلق' }])
    expect(told('غادر الوفد المصري بغداد فجرا، كما قال الكرملين.')).toMatchObject([
      { chain: ['الكرملين'], content: 'غادر الوفد المصري بغداد فجرا' },
    ])
    expect(told('صدر عن الكرملين البيان الآتي: «نرحب بالقرار الجديد».')).toMatchObject([{ chain: ['الكرملين'] }])
  })

  it('may stand before its cue', () => {
    expect(told('«لن نتراجع أبدا عن موقفنا» قال ماكرون.')).toEqual([
      { chain: ['ماكرون'], content: 'لن نتراجع أبدا عن موقفنا', mode: 'direct' },
    ])
  })
})

describe('chains', () => {
  const chains = (text: string) => told(text).map(t => t.chain)

  it('run from the outermost to the speaker', () => {
    expect(chains('ذكرت رويترز أنه وفقا للكرملين قال بوتين إن بلاده مستعدة.')).toEqual([
      ['رويترز', 'الكرملين', 'بوتين'],
    ])
    expect(chains('نقلت وكالة تاس عن لافروف قوله إن المفاوضات مستمرة.')).toEqual([['وكالة تاس', 'لافروف']])
    expect(chains('قال لافروف لوكالة تاس إن المفاوضات مستمرة.')).toEqual([['وكالة تاس', 'لافروف']])
    expect(chains('أفاد الكرملين بأن بوتين شدد على ضرورة وقف القتال.')).toEqual([['الكرملين', 'بوتين']])
  })

  it('go on with the last speaker, and with the body of a document', () => {
    expect(chains('قالت ميركل إن الوضع صعب. وأضافت أن الحل ممكن.')).toEqual([['ميركل'], ['ميركل']])
    expect(chains('قال الكرملين في بيان إن القمة تأجلت. وأضاف البيان أن الموعد لم يحدد.')).toEqual([
      ['الكرملين'],
      ['الكرملين'],
    ])
  })

  it('know unnamed sources', () => {
    const [statement] = statementsOf('كشفت مصادر أمنية عراقية أن الطائرة سقطت قرب المصفاة.')
    expect(statement).toMatchObject({ anonymous: true, chain: [{ role: 'unnamed', name: 'مصادر أمنية عراقية' }] })
  })
})

describe('what is no statement', () => {
  const none = [
    'لم يصدر أي بيان رسمي عن الكرملين بشأن الحادث.',
    'حضر ممثل عن الجناح "السياسي" للحركة.',
    'كما يقول المثل: «رب ضارة نافعة».',
    'عندما قال بوتين كلمته غادر الوفد القاعة.',
    'تعتزم الحكومة أن تعلن موعد الانتخابات.',
    'وكأن أحدا قال لهم إن الدولار سيهبط.',
    'التقى بوتين ماكرون، وأعتقد أن اللقاء كان طويلا.',
    'وصل لافروف إلى دمشق، مدينة الياسمين.',
    'نظم معرضا سماه «السلام المستحيل»، وشرح.',
  ]
  for (const text of none) it(text, () => expect(told(text)).toEqual([]))

  it('denials are marked', () => {
    expect(statementsOf('نفى الكرملين وجود أي اتصالات مع كييف.')).toMatchObject([{ act: 'deny', denied: true }])
  })
})
