import { describe, expect, it } from 'vitest'
import { makePage } from '../../model/page.js'
import { loadPageKnowledge } from '../../page/index.js'
import { loadReadKnowledge } from '../knowledge.js'
import { read } from '../read.js'

// What the papers bring: local officials with long titles, many who speak as one, marks that are never closed.

const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }

const speakersOf = (text: string): string[] =>
  read(makePage('test', text, { outlet: 'الغد' }), knowledge)
    .stories.flatMap(s => s.statements)
    .map(s => s.chain.at(-1)!.name)

describe('a name', () => {
  const named: [string, string][] = [
    ['أكد مدير عام الشؤون الصحية بالمنطقة الأستاذ مطلق الخمعلي أن المراكز جاهزة.', 'مطلق الخمعلي'],
    [
      'وأوضح نائب المتحدث الرسمي بمديرية الدفاع المدني الرائد عبدالرحمن محمد الأحمري أن الحريق أخمد.',
      'عبدالرحمن محمد الأحمري',
    ],
    ['وقال المتحدث الرسمي للهلال الأحمر بالباحة، عماد منسي الزهراني، إن المحاضرة انتهت.', 'عماد منسي الزهراني'],
    ['رأت مديرة «دار السنابل» إنعام العشا أن القرار متأخر.', 'إنعام العشا'],
    ['أكد المهاجم الدولي الكسندر لاكازيت رغبته في البقاء.', 'الكسندر لاكازيت'],
    ['وبين المهندس فهد بن علي العوفي مساعد أمين منطقة المدينة أن الطريق مفتوح.', 'فهد بن علي العوفي'],
    ['وقال أحمد العديم - كاتب - إن القصة قديمة.', 'أحمد العديم'],
    ['وتمنى الرهيدي أن تعود المباريات.', 'الرهيدي'],
    ['وأوضح مدير العلاقات العامة والإعلام المتحدث الإعلامي بالأمانة سعد الصفيان، بأن الخطة جاهزة.', 'سعد الصفيان'],
    [
      'قال المدير العام للنادي السعودي للرياضات البحرية ناصر بن إبراهيم الناصر إن السباق غدا.',
      'ناصر بن إبراهيم الناصر',
    ],
    ['وقال مهيول السبيعي إن الطريق مغلق.', 'مهيول السبيعي'],
    ['أعلن حاكم محافظة أورفة عز الدين كوتشوك أنه عاد إلى عمله.', 'عز الدين كوتشوك'],
    ['وأكد المتحدث باسم البنتاغون اللوتينانت كولينيل جيفري مارتن أن الوزير وصل.', 'جيفري مارتن'],
    ['وأعلنت شركة «نايل موتورز» النقاب عن سيارتها.', 'شركة «نايل موتورز»'],
    ['وأفاد «المرصد الليبي لحقوق الإنسان» بأن القتلى مئة.', 'المرصد الليبي لحقوق الإنسان'],
    ['وأعرب سالم حمد أبو هلال مدير قناة الواحة، عن سعادته بالحفل.', 'سالم حمد أبو هلال'],
    ['قدم العقيد تركي بن ناصر الشريف باسمه وباسم زملائه، الشكر لمدير الشرطة.', 'تركي بن ناصر الشريف'],
    ['وأكدت عمدة باريس آن هيدالغو أن المدينة مستعدة.', 'آن هيدالغو'],
    ['دعا حمود المسلمين إلى الوحدة.', 'حمود'],
    ['وقال المتحدث باسم فيشر إن الاتفاق قريب.', 'المتحدث باسم فيشر'],
    ['وقال حلاق إن الموسم جيد.', 'حلاق'],
    ['وأفادت معلومات أمنية بأن الرجل خضع للتحقيق.', 'معلومات أمنية'],
    ['وتسلم المجلس رسالة من رايان كوبر رئيس الشركة مفادها أن النفط باق.', 'رايان كوبر'],
    ['نقلت رويترز قول الوزير أنس العبدة إن القوات باقية.', 'أنس العبدة'],
    ['نشرت الغد مقالا. ونقلت وكالة سبوتنيك تصريحات المدير هاني سعد بأن المصنع جاهز.', 'هاني سعد'],
  ]
  for (const [text, name] of named) it(`is found: ${text}`, () => expect(speakersOf(text)).toEqual([name]))

  it('is his of whom the text has told, though somebody known is of that family', () => {
    const text = 'ألقى مدير المعرض سعيد بن علي الجار الله كلمة. وأكد الجار الله أن المشروعات كثيرة.'
    const { stories } = read(makePage('test', text, { outlet: 'الغد' }), knowledge)
    expect(stories[0]!.statements.at(-1)!.speaker).toBe('person:~سعيد-بن-علي-الجار-الله')
  })

  it('is not that after which a body is called', () => {
    expect(speakersOf('قال مدير جامعة الملك عبدالعزيز إن القبول يبدأ غدا.')).not.toContain('الملك عبدالعزيز')
  })
})

describe('many', () => {
  const many: [string, string][] = [
    ['أكد عدد من الأهالي أن الطريق خطر.', 'عدد من الأهالي'],
    ['وقال 54 في المئة من المشاركين إنهم لا يثقون بالاتفاق.', '54 في المئة من المشاركين'],
    ['وأشار كل من خالد السويدي وعلي بداح إلى أن الفرحة كبيرة.', 'خالد السويدي وعلي بداح'],
    ['أعلن صينيون متخصصون اكتشافهم نسخة قديمة من الكتاب.', 'صينيون متخصصون'],
  ]
  for (const [text, name] of many) it(`speak as one: ${text}`, () => expect(speakersOf(text)).toEqual([name]))

  it('are spoken to where their plural is no subject', () => {
    expect(speakersOf('زار الوزير أحمد سعيد المدينة. وطالب المسؤولين بردم الحفر.')).toEqual(['أحمد سعيد'])
  })
})

describe('who goes on speaking', () => {
  it('needs no comma, and no past tense', () => {
    const said = 'أعرب المدير أحمد سعيد عن رضاه على أداء الفريق وأكد أن الفوز قريب. ويوضح أن المباراة كانت صعبة.'
    expect(speakersOf(said)).toEqual(['أحمد سعيد', 'أحمد سعيد', 'أحمد سعيد'])
  })

  it('is nobody where a verb tells of the noun before it, or its subject cannot speak', () => {
    const first = 'قال الوزير أحمد سعيد إن الحدود آمنة. '
    expect(speakersOf(`${first}واعتقل شاب هدد بقتل السفير.`)).toHaveLength(1)
    expect(speakersOf(`${first}والمثل الصيني يقول: من جد وجد في كل حين.`)).toHaveLength(1)
    expect(speakersOf(`${first}وتوجه مع الوفد إلى المطار بسيارة.`)).toHaveLength(1)
    expect(speakersOf(`${first}وتشتهر مدينة الورد بأنها هادئة.`)).toHaveLength(1)
  })
})

describe('a quotation mark that is never closed', () => {
  it('spoils no quotation after it', () => {
    const text =
      'وجاء في النص "المجلس يطلب درس الخيارات. وقال الوزير أحمد سعيد: "نرحب بهذا القرار ترحيبا كبيرا". وأضافت الوزيرة ليلى حسن: "سننتظر رد الطرف الثاني أياما".'
    expect(speakersOf(text).slice(-2)).toEqual(['أحمد سعيد', 'ليلى حسن'])
  })
})

describe('nobody', () => {
  const nobodys = [
    'تتحدر من ولاية كانساس وتدعى ستانلي آن دانهام.',
    'وهي مهمة للجسم، وكذلك تعتبر مصدرا جيدا للحديد.',
    'وتعمل القوة بحسب ما تقتضيه المصلحة.',
    'ويطلب القهوة كما يلاحظ أقرانك كل يوم.',
  ]
  for (const text of nobodys) it(`speaks in: ${text}`, () => expect(speakersOf(text)).toEqual([]))
})

describe('who is not said beside the verb', () => {
  const elided: [string, string][] = [
    [
      'قال الوزير سعد الدريبي إن الوضع صعب. وقال لدى وصوله إلى جدة لحضور الاجتماعات: "لا بد من حل سريع للمسألة كلها".',
      'سعد الدريبي',
    ],
    ['علق الوزير سعد الدريبي على الزيارة. وقال في مؤتمر صحفي مشترك بعدها إنها مهمة.', 'سعد الدريبي'],
    ['قالت الشرطة إن الطفلة بخير. أما خالتها التي ربتها، فتقول: «كنت أخاف عليها كثيرا من الوحدة».', 'خالتها'],
    ['قال راشد الدخيل إن البلاد آمنة. واتفق معه مهيول السبيعي وقال: نحن جميعا بخير.', 'مهيول السبيعي'],
  ]
  for (const [text, name] of elided)
    it(`is he of the clause: ${text}`, () => expect(speakersOf(text).at(-1)).toBe(name))

  it('is nobody whom a noun rules, or who is spoken to, nor is what is set against the words', () => {
    expect(speakersOf('توجه المغنية رسالة أمل تحث فيها كل النساء على السعي.')).not.toContain('النساء')
    expect(speakersOf('قالت صحيفة المدار إن الطفلة بخير. وسعى أهلها إلى حماية بشرتها، إلا أنهم فشلوا.')).toHaveLength(1)
    expect(speakersOf('ونقل المحافظ تهاني وتبريكات أمير المنطقة، سائلا الله أن يحفظ البلاد.')).not.toContain(
      'تهاني وتبريكات أمير',
    )
  })
})
