import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

// How the papers say that somebody said something, besides a verb, its subject and «أن».

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

function told(text: string): [cue: string, speaker: string, content: string][] {
  const { stories } = read(makePage('test', text, { outlet: 'الغد' }), knowledge)
  return stories
    .flatMap(s => s.statements)
    .map(({ cue, chain, content }) => [
      text.slice(...cue),
      chain.at(-1)!.name,
      content.map(span => text.slice(...span)).join(' + '),
    ])
}

const speakers = (text: string): (string | null)[] =>
  read(makePage('test', text, { outlet: 'الغد' }), knowledge)
    .stories.flatMap(s => s.statements)
    .map(({ speaker }) => speaker)

const last = (text: string) => told(text).at(-1)

describe('a statement', () => {
  const ways: [way: string, text: string, expected: [string, string, string]][] = [
    [
      'by a relative clause of many',
      'والتقى الوفد عددا من المزارعين المتضررين في الوادي الذين أكدوا أن البئر جفت.',
      ['أكدوا', 'عددا من المزارعين المتضررين في الوادي', 'أن البئر جفت'],
    ],
    [
      'by a relative clause that begins with «بدوره»',
      'وافتتح المعرض مدير النادي راشد القرني، الذي بدوره أشار إلى أن الدخول مجاني.',
      ['أشار', 'راشد القرني', 'إلى أن الدخول مجاني'],
    ],
    [
      'by a noun of saying',
      'وجاء القرار بعد قول الوزارة إنها ستراجع الأسعار.',
      ['قول', 'الوزارة', 'إنها ستراجع الأسعار'],
    ],
    [
      'by a participle with a word of respect behind it',
      'واستقبل الرئيس المصري عبد الفتاح السيسي نظيره السوداني عمر البشير، مؤكدا سيادته دعم مصر لوحدة السودان.',
      ['مؤكدا', 'عبد الفتاح السيسي', 'دعم مصر لوحدة السودان'],
    ],
    [
      'by many right before the verb',
      'قال ماكرون إن القمة ناجحة لكن الدبلوماسيين الروس أكدوا أن الخلاف باق.',
      ['أكدوا', 'الدبلوماسيين الروس', 'أن الخلاف باق'],
    ],
    ['by confirming the news', 'وأكدت مصادر طبية النبأ.', ['وأكدت', 'مصادر طبية', 'النبأ']],
    [
      'by what one calls it',
      'انسحب الوفد من القاعة وهو ما وصفه لافروف بالخطأ الجسيم.',
      ['وصفه', 'لافروف', 'بالخطأ الجسيم'],
    ],
    [
      'behind a comma alone',
      'وذكر العقيد سالم الحربي، ضبطت دوريات الأمن سيارة مسروقة فجر أمس.',
      ['وذكر', 'سالم الحربي', 'ضبطت دوريات الأمن سيارة مسروقة فجر أمس'],
    ],
    [
      'of a thing right behind a name',
      'من جانبه، انتقد عضو المجلس البلدي سعد الراجحي البطء الشديد في تنفيذ المشروع.',
      ['انتقد', 'سعد الراجحي', 'البطء الشديد في تنفيذ المشروع'],
    ],
    [
      'by a light verb',
      'ووجهت لجنة الصيادين انتقادات حادة إلى إدارة الميناء.',
      ['ووجهت', 'لجنة الصيادين', 'انتقادات حادة إلى إدارة الميناء'],
    ],
    [
      'by closing words',
      'واختتم رئيس النقابة كلمته بضرورة رفع الأجور.',
      ['واختتم', 'رئيس النقابة', 'بضرورة رفع الأجور'],
    ],
    [
      'past what the speaker does meanwhile',
      'وتقول السيدة مريم، وهي ترتب الخبز حيث يقف الزبائن، إنها تعمل منذ الفجر.',
      ['وتقول', 'السيدة مريم', 'إنها تعمل منذ الفجر'],
    ],
    ['by figures', 'وأظهرت إحصائية حديثة، أن المدارس تزيد.', ['وأظهرت', 'إحصائية حديثة', 'أن المدارس تزيد']],
    [
      'by the results of a study',
      'وكشفت نتائج دراسة أجرتها جامعة النيل أن النوم المبكر مفيد.',
      ['وكشفت', 'جامعة النيل', 'أن النوم المبكر مفيد'],
    ],
    [
      'by the data of a body',
      'أظهرت بيانات من اتحاد الصناعات أن الإنتاج تراجع.',
      ['أظهرت', 'اتحاد الصناعات', 'أن الإنتاج تراجع'],
    ],
    [
      'beside it, with the day',
      'أغلق الجسر أمام الشاحنات، كما أعلنت وزارة النقل أمس الجمعة.',
      ['كما أعلنت', 'وزارة النقل', 'أغلق الجسر أمام الشاحنات'],
    ],
    [
      'beside it, by way of an outlet',
      'وستفتح المكتبة غدا، كما قال لوكالة رويترز المتحدث سعيد العلي.',
      ['كما قال', 'سعيد العلي', 'وستفتح المكتبة غدا'],
    ],
    [
      'whose subject stands between an auxiliary and the verb',
      'في الأسواق وكان التجار الصغار توقعوا أن ترتفع الأسعار.',
      ['توقعوا', 'التجار الصغار', 'أن ترتفع الأسعار'],
    ],
    [
      'that follows another without a comma',
      'ودعا عمدة البلدة ناصر الحربي إلى التطوع وقال: العمل ينتظر الجميع.',
      ['وقال', 'ناصر الحربي', 'العمل ينتظر الجميع'],
    ],
    [
      'that denies what was handed on',
      'نقلت رويترز عن مصادر أن المصنع سيغلق، إلا أن المتحدث باسم الشركة نفى هذه الأنباء.',
      ['نفى', 'المتحدث باسم الشركة', 'هذه الأنباء'],
    ],
  ]
  for (const [way, text, expected] of ways) it(`is told ${way}`, () => expect(last(text)).toEqual(expected))

  it('is none where God is asked, or one wishes well', () => {
    expect(told('أكد الأمير أن الحي آمن، سائلا الله أن يحفظ أهله.')).toHaveLength(1)
    expect(told('وتوجه الشيخ سالم بالدعاء إلى المولى أن يشفي المريض.')).toHaveLength(0)
    expect(told('هنأ المدير الفائزين، متمنيا لهم التوفيق والنجاح.')).toHaveLength(0)
    expect(told('وقال تعالى: «إن مع العسر يسرا إن مع العسر يسرا».')).toHaveLength(0)
    expect(last('وطالب الوزير سالم الفيصل - رحمه الله - بوقف الهدر.')?.[0]).toBe('وطالب')
  })

  it('does not open behind what sets one clause against another, nor by a clock', () => {
    expect(told('أقرت الحكومة خطة للري، خاصة أن المواسم كانت جافة.')).toHaveLength(0)
    expect(told('وواجه ساركوزي انتقادات واتهم بدعم النظام حتى النهاية.')).toHaveLength(0)
    expect(told('ونشرت الصحيفة تقريرا بعنوان "الماء الذي لا يصل إلى بيوت الناس"، أوضحت فيه المشكلة.')).toHaveLength(0)
    expect(told('ورد بلاغ إلى المركز عند الساعة 10:58 صباحا وتم إرسال فرقة.')).toHaveLength(0)
  })
})

describe('the name of a speaker', () => {
  const names: [text: string, name: string][] = [
    ['قالت هيئة السدود والآبار إن المنسوب ارتفع.', 'هيئة السدود والآبار'],
    ['أعلنت الإدارة العامة لشركة المياه أن الضخ مستمر.', 'الإدارة العامة لشركة المياه'],
    ['دعت أمانة المدينة ممثلة في بلدية الوسط السكان إلى الصبر.', 'أمانة المدينة'],
    ['أكدت شركة «إن تي إس الخليجية» أن العقد وقع.', 'شركة «إن تي إس الخليجية»'],
    ['أوضح مدير المحطة في الساحل "إبراهيم القرني" أن القطار تأخر.', 'إبراهيم القرني'],
    ['قال ماجد القرني وسعد الحازمي إن المباراة صعبة.', 'ماجد القرني وسعد الحازمي'],
    ['وعن الفيلم قال مشاري: سيعرض في الخريف.', 'مشاري'],
    ['واشترطت البلدية على المتقدمين أن يكونوا من السكان.', 'البلدية'],
    ['وتقول المسنة "دوريس" وهي أم لولدين إنها لا تقرأ.', 'دوريس'],
    ['اتهمت منظمة "هيومن رايتس ووتش" إسرائيل باستخدام القوة.', 'منظمة "هيومن رايتس ووتش"'],
    ['ووصف مصدر مسؤول بنادي السفينة ما جرى بأنه خطأ.', 'مصدر مسؤول بنادي السفينة'],
    ['وكشف المتحدث الإعلامي باسم تعليم الساحل إبراهيم القرني أن المدارس جاهزة.', 'إبراهيم القرني'],
    ['وأكد مدير المستشفى بالنيابة خالد العمري أن العيادات تعمل.', 'خالد العمري'],
    ['وقال الشاعر المعروف خالد السحيمي إن القصيدة قديمة.', 'خالد السحيمي'],
  ]
  for (const [text, name] of names)
    it(`is whole: ${text}`, () => expect(told(text).map(([, by]) => by)).toEqual([name]))

  it('is what the text has called him before', () => {
    const body = 'افتتحت جامعة السلام كلية جديدة. وقالت الجامعة إن التسجيل يبدأ غدا.'
    expect(last(body)?.[1]).toBe('جامعة السلام')
    const surname = 'وانضم الحارس كيلور نافارو إلى الفريق. وقال نافارو إن التدريب شاق.'
    expect(speakers(surname)).toEqual(['person:~كيلور-نافارو'])
    const first = 'وفازت كارلا كفاني بالجائزة الأولى. وقالت كارلا إن الفوز أسعدها.'
    expect(speakers(first)).toEqual(['person:~كارلا-كفاني'])
    const family =
      'وقال مدير التعليم في عسير جلوي آل كركمان إن المدارس جاهزة. وأشار آل كركمان إلى أن العام الدراسي يبدأ غدا.'
    expect(new Set(speakers(family))).toEqual(new Set(['person:~جلوي-ال-كركمان']))
    const office =
      'وقال مدير مستشفى النور خالد السبيعي إن الأسرة كافية. وأضاف مدير المستشفى أن الأطباء يعملون ليلا ونهارا.'
    expect(new Set(speakers(office))).toEqual(new Set(['person:~خالد-السبيعي']))
    const title =
      'أوضح سعيد العمري، المتحدث الأمني في الوزارة، أن الطرق مفتوحة. وتوقف السير. وأكد المتحدث الأمني أن الفرق تعمل.'
    expect(new Set(speakers(title)).size).toBe(1)
  })

  it('is nobody else where many are meant', () => {
    const text = 'قال المدرب جيف ديفيس إن الفوز قريب. وذكرت المصادر أن اللاعب سيرحل.'
    expect(last(text)?.[1]).toBe('المصادر')
  })

  it('is a newspaper where one is called so', () => {
    const text =
      'زعمت قناة الجزيرة أن الاتفاق وشيك، وقال محلل في صحيفة «يديعوت أحرونوت» سعيد العلي إنه بعيد. ورأت القناة أن الوقت ضيق.'
    expect(last(text)?.[1]).toContain('الجزيرة')
  })
})

describe('what the page has been told itself', () => {
  it('is not carried by the agency of its dateline', () => {
    const text =
      'بيروت - رويترز\nأعلن وزير الصحة أن الحملة ستبدأ. وكشف مصدر مطلع لـ«النهار» أن اللقاح وصل. وأضاف المصدر ذاته أن العدد كاف.'
    const { stories } = read(makePage('test', text, { outlet: 'النهار' }), knowledge)
    const chains = stories.flatMap(s => s.statements).map(({ chain }) => chain.map(link => link.name))
    expect(chains).toEqual([['رويترز', 'وزير الصحة'], ['مصدر مطلع'], ['مصدر مطلع']])
  })
})
