import { describe, expect, it } from 'vitest'
import { makePage } from '../model/page.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { choicesIn, read } from './read.js'

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const found = (published: string | null, text: string) =>
  read(makePage('test', text, published ? { published } : {}), knowledge).diagnostics.filter(({ code }) =>
    code.startsWith('world/'),
  )

describe('a page whose date contradicts an office that it names as held', () => {
  it.each([
    ['2025-01-15', 'استقبل الرئيس الإيراني إبراهيم رئيسي وفدا من التجار.', 'الرئيس الإيراني إبراهيم رئيسي'],
    ['2025-01-15', 'وأعرب إبراهيم رئيسي رئيس إيران عن ارتياحه.', 'إبراهيم رئيسي رئيس إيران'],
    ['2019-06-01', 'وصل وزير الخارجية المصري بدر عبد العاطي إلى تونس.', 'وزير الخارجية المصري بدر عبد العاطي'],
    ['2019-06-01', 'قال الأمين العام للأمم المتحدة بان كي مون إن الوضع مقلق.', 'الأمين العام للأمم المتحدة بان كي مون'],
  ])('is told so: %s %s', (published, text, words) => {
    const diagnostics = found(published, text)
    expect(diagnostics.map(({ code, span }) => [code, text.slice(...span!)])).toEqual([
      ['world/office-contradicts-date', words],
    ])
  })

  it('is told when the office was held, and by whom it is held', () => {
    const [diagnostic] = found('2025-01-15', 'استقبل الرئيس الإيراني إبراهيم رئيسي وفدا من التجار.')
    expect(diagnostic!.message).toBe(
      'Ebrahim Raisi is named as president of Iran, and held that office from 2021-08-03 to 2024-05-19; ' +
        'on 2025-01-15, when the story speaks, Masoud Pezeshkian held it.',
    )
  })

  it('is told once of one office, however often it is named', () => {
    const text = 'استقبل الرئيس الإيراني إبراهيم رئيسي وفدا. وقال الرئيس الإيراني إبراهيم رئيسي إن الوفد عاد.'
    expect(found('2025-01-15', text)).toHaveLength(1)
  })

  it.each([
    ['held then', '2023-01-15', 'استقبل الرئيس الإيراني إبراهيم رئيسي وفدا من التجار.'],
    ['no date', null, 'استقبل الرئيس الإيراني إبراهيم رئيسي وفدا من التجار.'],
    ['former', '2025-01-15', 'استقبل الرئيس الإيراني السابق حسن روحاني وفدا من التجار.'],
    ['late', '2025-01-15', 'زار قبر الرئيس الإيراني الراحل إبراهيم رئيسي.'],
    ['his death', '2025-01-15', 'تناول التقرير مقتل الرئيس الإيراني إبراهيم رئيسي.'],
    ['his days', '2025-01-15', 'وقع الاتفاق في عهد الرئيس الأميركي باراك أوباما.'],
    ['back then', '2025-01-15', 'وأيد الرئيس الأميركي باراك أوباما الاتفاق آنذاك.'],
    ['dated itself', '2025-01-15', 'وفي عام 2015 أيد الرئيس الأميركي باراك أوباما الاتفاق.'],
    ['dated before', '2025-01-15', 'أبرم الاتفاق في يوليو 2015. وأيده الرئيس الأميركي باراك أوباما.'],
    ['elected', '2024-11-20', 'قال الرئيس الأميركي دونالد ترامب إنه سيعود.'],
    ['designate', '2024-11-20', 'قال الرئيس الأميركي المنتخب دونالد ترامب إنه سيعود.'],
    ['just gone', '2024-07-10', 'وصل وزير الخارجية المصري سامح شكري إلى تونس.'],
    ['of several times', '2025-01-15', 'التقى الرئيس الإيراني مسعود بزشكيان من عملوا مع الرئيس الإيراني حسن روحاني.'],
    ['adviser of one', '2015-06-15', 'قال وهو مستشار لرئيس الوزراء البريطاني السابق جوردون براون إن الوضع مقلق.'],
    ['of two titles', '2015-06-15', 'التقى رئيس مجلس الوزراء وزير الخارجية الكويتي الشيخ صباح الخالد ضيوفه.'],
    ['when', '2015-06-15', 'وذلك عندما اجتمع مع الرئيس الأميركي جورج بوش.'],
    // nobody in the tables was president of France then
    ['beyond the table', '1901-01-15', 'قال الرئيس الفرنسي إيمانويل ماكرون إن الوضع مقلق.'],
  ])('is not, where there is no contradiction: %s', (_, published, text) => {
    expect(found(published, text)).toEqual([])
  })
})

describe('the bounds of a page without a date', () => {
  const published = (text: string) => read(makePage('test', text), knowledge).stories[0]!.published

  it('are those of the offices that it names as held', () => {
    expect(published('استقبل الرئيس الإيراني إبراهيم رئيسي وفدا من التجار.')).toMatchObject({
      value: null,
      notBefore: '2021-08-03',
      notAfter: '2024-05-19',
      basis: ['office-term'],
    })
  })

  it('are not those of offices held at another time', () => {
    expect(published('وقع الاتفاق في عهد الرئيس الأميركي باراك أوباما.')).toBeNull()
    expect(published('قال الرئيس الأميركي المنتخب دونالد ترامب إنه سيعود.')).toBeNull()
    expect(
      published('استقبل الرئيس الإيراني إبراهيم رئيسي وفدا. ونفى ما قيل في زمن الرئيس الإيراني محمود أحمدي نجاد.'),
    ).toMatchObject({ notBefore: '2021-08-03', notAfter: '2024-05-19' })
  })

  it('are those of titles without a state, where at least two people bear them', () => {
    expect(published('استقبل الرئيس إبراهيم رئيسي وفدا. وقال وزير الدفاع يوآف غالانت إنه يتابع ذلك.')).toMatchObject({
      notBefore: '2022-12-29',
      notAfter: '2024-05-19',
    })
    expect(published('استقبل الرئيس إبراهيم رئيسي وفدا.')).toBeNull()
    expect(published('هاتف الرئيس التركي رجب طيب أردوغان نظيره الإيراني مسعود بزشكيان.')).toMatchObject({
      notBefore: '2024-07-28',
    })
    // called so for life
    expect(published('استقبل الرئيس ميشال سليمان وفدا. وقال الرئيس إميل لحود إنه يتابع ذلك.')).toBeNull()
  })

  it('are those of the last who came into office, where a story names those before him', () => {
    expect(
      published('قال الرئيس الأميركي باراك أوباما إنه تعلم ذلك. وقال الرئيس الأميركي جو بايدن إنه تعلمه أيضا.'),
    ).toMatchObject({ notBefore: '2021-01-20', notAfter: '2025-01-20' })
    expect(
      published(
        'حضر الملك السعودي عبد الله بن عبد العزيز - رحمه الله - افتتاحه، وزاره الملك السعودي سلمان بن عبد العزيز.',
      ),
    ).toMatchObject({ notBefore: '2015-01-23', notAfter: null })
    // what a year's sentence calls him, he was that year
    expect(published('وفي عام 1977 زار الرئيس المصري أنور السادات القدس.')).toBeNull()
  })

  it('tell in their working who was left aside', () => {
    const date = published('استقبل الرئيس الإيراني إبراهيم رئيسي وفدا. وذكر الوفد الرئيس الأميركي باراك أوباما.')
    expect(date).toMatchObject({ notBefore: '2021-08-03', notAfter: '2024-05-19' })
    expect(date!.why).toMatch(
      /^Named as holding their offices: Ebrahim Raisi as IRN\/president .*\. Left aside, .*: Barack Obama as/,
    )
  })
})

describe('who holds an office', () => {
  const choiceIn = (published: string | null, text: string) =>
    [...choicesIn(makePage('test', text, published ? { published } : {}), knowledge)].map(([id, choice]) => [
      id,
      choice.by,
      choice.holder,
    ])

  it.each([
    ['2023-03-01', 'أعلن الرئيس الإيراني تشكيل لجنة.', 'time', 'person:ebrahim-raisi'],
    [null, 'أعلن الرئيس الإيراني تشكيل لجنة.', 'several', null],
    [
      null,
      'أعلن الرئيس الإيراني تشكيل لجنة. وشكر الرئيس الإيراني حسن روحاني الوزراء.',
      'story',
      'person:hassan-rouhani',
    ],
    ['1901-03-01', 'أعلن الرئيس الإيراني تشكيل لجنة.', 'nobody', null],
  ])('is told with what decided: %s %s', (published, text, by, holder) => {
    expect(choiceIn(published, text)).toEqual([['s0.m0', by, holder]])
  })
})
