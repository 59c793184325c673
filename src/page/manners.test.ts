import { describe, expect, it } from 'vitest'
import { makePage, type PageFacts } from '../model/page.js'
import { layOut } from './layout.js'
import { leadDateline } from './lead-datelines.js'
import { loadPageKnowledge } from './load.js'

// Pages made up in the manner of outlets: what each puts around its stories, and where.

const knowledge = loadPageKnowledge()

/** What of a page is story, without its headline, and what the rest was named. */
function read(lines: string[], facts: PageFacts = {}) {
  const text = lines.join('\n')
  const { stories, furniture } = layOut(makePage('test', text, facts), knowledge)
  const slice = (span: readonly [number, number]): string => text.slice(...span)
  return {
    headline: stories[0]?.headline ? slice(stories[0].headline) : null,
    body: stories.flatMap(story => story.body.map(slice)),
    dateline: stories[0]?.dateline ?? null,
    stamps: stories[0]?.stamps.map(slice) ?? [],
    kinds: furniture.map(({ kind, span }) => `${kind}: ${slice(span)}`),
  }
}

const title = 'بلدية الساحل تفتتح سوقا جديدة للصيادين'
const lead = 'افتتحت بلدية الساحل أمس سوقا جديدة للصيادين على الرصيف الشمالي بعد عام من العمل، بكلفة بلغت مليوني دينار.'
const second = 'وقال رئيس البلدية إن السوق تضم أربعين متجرا ومخزنا مبردا، وإن العمل فيها يبدأ مطلع الشهر المقبل.'

describe('a dateline of an agency or a city', () => {
  const after = ' قال رئيس البلدية إن السوق الجديدة تفتح أبوابها مطلع الشهر المقبل.'
  it.each([
    ['موسكو – رويترز:', 'رويترز', 'موسكو'],
    ['القاهرة (د ب أ) -', 'د ب أ', 'القاهرة'],
    ['واس – الرياض:', 'واس', 'الرياض'],
    ['طهران/ 12 تموز/يوليو/ إرنا –', 'إرنا', 'طهران'],
    ['أبوظبي في 12 مارس / وام /', 'وام', 'أبوظبي'],
    ['الكويت - 12 - 3 (كونا) --', 'كونا', 'الكويت'],
    ['دمشق-سانا', 'سانا', 'دمشق'],
    ['بغداد/ واع/', 'واع', 'بغداد'],
    ['مقديشو - صونا:', 'صونا', 'مقديشو'],
    ['لندن ـ «القدس العربي»:', 'القدس العربي', 'لندن'],
    ['طرابلس - «الشرق الأوسط»', 'الشرق الأوسط', 'طرابلس'],
    ['بيروت، لبنان (CNN)--', 'CNN', 'بيروت'],
    ['سامي علي- سبق- الرياض:', 'سبق', 'الرياض'],
    ['سامي الحسن- سبق- حائل:', 'سبق', 'حائل'],
    ['سامي الحسن- سبق:', 'سبق', null],
    ['عين اليوم – متابعات', 'عين اليوم، متابعات', null],
  ])('%s', (written, agency, place) => {
    const found = leadDateline(knowledge, written + after)
    expect(found).toMatchObject({ agency, place })
    expect((written + after).slice(found!.end!)).toBe(after)
  })

  it.each([
    'إيران: لن نقبل بشروط جديدة في هذه المرحلة من الحوار.',
    'سبق أن قال الوزير إن العمل سيبدأ في الربيع المقبل.',
    'رويترز نقلت عن مسؤول قوله إن العمل سيبدأ في الربيع.',
    'دمشق العاصمة شهدت أمس حركة كبيرة في أسواقها القديمة.',
  ])('is not: %s', text => expect(leadDateline(knowledge, text)?.end ?? null).toBeNull())
})

describe('the clock of the page and the date of publication', () => {
  it('above a menu is the clock, below the headline the date', () => {
    const page = ['الخميس 6 مارس 2025', 'الرئيسية', 'اقتصاد', title, 'نشر في: 3 مارس 2025 - 10:22', lead, second]
    const { headline, stamps, kinds } = read(page)
    expect(headline).toBe(title)
    expect(stamps).toEqual(['نشر في: 3 مارس 2025 - 10:22'])
    expect(kinds[0]).toBe('clock: الخميس 6 مارس 2025')
  })

  it('at the foot of the page is no date of the story', () => {
    const page = [title, 'الاثنين 3 مارس 2025', lead, second, 'جميع الحقوق محفوظة 2026']
    expect(read(page).stamps).toEqual(['الاثنين 3 مارس 2025'])
  })
})

describe('what stands behind the last sentence in its own line', () => {
  it.each([
    ['رابط الخبر بصحيفة المرفأ: بالصور.. بلدية الساحل تفتتح سوقا جديدة للصيادين', 'related-links'],
    ['مقالات أخرى للكاتبصيف بلا ماءخريف المدن البعيدة', 'related-links'],
    ['سمات السوق الصيادون رئيس البلدية.. والبحر ميناء الساحل', 'tags'],
    ['Next Previous سمات السوق الصيادون', 'widget'],
    ['للتواصل مع الكاتب ارسل رسالة SMS تبدأ بالرمز (7) ثم مسافة ثم نص الرسالة إلى 80000', 'other'],
  ])('%s', (tail, kind) => {
    const { body, kinds } = read([title, lead, `${second} ${tail}`])
    expect(body).toEqual([lead, second])
    expect(kinds).toEqual([`${kind}: ${tail}`])
  })

  it('is seen on a line of its own, glued as it is', () => {
    const glued = 'مقالات أخرى للكاتبصيف بلا ماء!خريف المدن'
    expect(read([title, lead, second, glued])).toMatchObject({
      body: [lead, second],
      kinds: [`related-links: ${glued}`],
    })
  })

  it('is seen behind an address, too', () => {
    const { body, kinds } = read([title, lead, `${second} writer@mail.exampleللتواصل مع الكاتب ارسل رسالة إلى 80000`])
    expect(body.at(-1)).toMatch(/writer@mail\.example$/)
    expect(kinds).toHaveLength(1)
  })

  it.each([
    `${second} وهذه سمات السوق القديمة كما عرفها الناس.`,
    `${second} للتواصل مع الناس فوائد كثيرة في العمل العام.`,
  ])('is let be where it goes on: %s', line => expect(read([title, lead, line]).body).toEqual([lead, line]))
})

describe('the first line', () => {
  it.each([
    'استطلاع: أكثر من نصف السكان يرون أن السوق ضرورية',
    'صحيفة محلية تزور سوق الصيادين في الساحل',
    'سامي الحسن رئيسا للبلدية في الساحل',
    'المنخل',
  ])('is the headline where nothing else is: %s', first => {
    expect(read([first, lead, second])).toMatchObject({ headline: first, body: [lead, second] })
  })

  it.each(['القاهرة – رويترز', 'القاهرة: «المرفأ»', 'القاهرة ـ أ ش أ', 'جدة 19 شعبان 1446 هـ', 'سامي الحسن', 'اقتصاد'])(
    'is none where it is furniture for sure: %s',
    first => expect(read([first, lead, second]).headline).toBeNull(),
  )

  it('below the headline that was broken before its end is story', () => {
    const [start, end] = ['كشفت إدارة الميناء عن إصلاح خمسة وخمسين قاربا للصيادين في المنطقة، وذلك', `${lead}`]
    expect(read([title, start, end, second]).body).toEqual([start, end, second])
  })
})

describe('pages in the manner of outlets', () => {
  const manners: [name: string, lines: string[]][] = [
    ['an agency of the Gulf', [title, 'الساحل في 3 مارس / وام /', lead, second, 'وام/سامي الحسن/ليلى علي', 'انتهى']],
    ['an agency of Iran', ['طهران - إرنا', title, lead, second, 'انتهى**1234']],
    [
      'a paper of London',
      [
        title,
        'الاثنين - 3 رمضان 1446 هـ - 3 مارس 2025 مـ',
        'لندن: «المرفأ»',
        lead,
        second,
        'شارك',
        'Facebook',
        'Twitter',
      ],
    ],
    [
      'a portal of Cairo',
      [
        'الرئيسية',
        'محافظات',
        title,
        'كتب - سامي الحسن',
        'الاثنين، 03 مارس 2025 10:22 ص',
        lead,
        second,
        'اقرأ أيضا:',
        'مدارس الساحل تبدأ الفصل الثاني',
      ],
    ],
    ['a site of Jordan', [title, 'الساحل - المرفأ -', lead, second, 'تعليقات القراء', 'أضف تعليقا']],
    [
      'a station',
      [title, '3/3/2025', '|', 'آخر تحديث: 3/3/2025 10:22 (توقيت مكة المكرمة)', lead, second, 'المصدر: وكالات'],
    ],
    ['a site of Morocco', ['المرفأ24', title, 'سامي الحسن', lead, second, 'الوسوم: السوق، الصيادون']],
    ['a paper of Iraq', [title, 'بغداد/ المدى', lead, second, 'عدد المشاهدات: 1200']],
    ['a blog of Lebanon', [title, 'سامي الحسن', 'الإثنين 3 آذار 2025', lead, second, 'تابعوا أخبارنا عبر واتساب']],
    [
      'an electronic paper of Riyadh',
      [title, `سامي الحسن- سبق- الرياض: ${lead}`, second, `رابط الخبر بصحيفة المرفأ: ${title}`],
    ],
  ]
  it.each(manners)('%s', (_, lines) => {
    const found = read(lines)
    expect(found).toMatchObject({ headline: title, body: [lead, second] })
  })
})

describe('a headline under the name of a section, between two paragraphs', () => {
  const between = (section: string, line: string): string[] =>
    read([title, lead, section, line, second]).kinds.filter(kind => kind.startsWith('inline-link'))

  it('is of another story', () => {
    expect(between('تقارير عربية', 'رئيس البلدية يوفد مهندسا إلى الجزيرة')).toEqual([
      'inline-link: رئيس البلدية يوفد مهندسا إلى الجزيرة',
    ])
  })
  it('is a sub-heading of this one where it is short or asks', () => {
    expect(between('اقتصاد', 'كلفة السوق الجديدة')).toEqual([])
    expect(between('اقتصاد', 'متى تفتح السوق أبوابها للصيادين؟')).toEqual([])
  })
})

describe('an agency alone above a caption', () => {
  const under = (credit: string): unknown =>
    read([title, '2024-03-03', 'AFP', 'سوق الصيادين على الرصيف', lead, second, credit]).dateline
  it('has made the picture where others sign the page', () => expect(under('المصدر: رويترز')).toBeNull())
  it('may be whose the page is where nobody else signs it', () => expect(under('')).toMatchObject({ agency: 'AFP' }))
})

describe('what stands around a story besides', () => {
  it('takes the headline and not the title of the browser that has it', () => {
    const page = [
      `KUNA : ${title} - المحليات - 14/03/2011`,
      'وكالة الساحل للأنباء',
      '14/03/2011 LOC09:20 06:20 GMT',
      title,
      lead,
    ]
    const { headline, body, stamps, kinds } = read(page)
    expect(headline).toBe(title)
    expect(body).toEqual([lead])
    expect(stamps).toContain('14/03/2011 LOC09:20 06:20 GMT')
    expect(kinds).toContain(`other: ${page[0]}`)
  })

  it('keeps a headline that another line only begins like', () => {
    const longer = `${title} وتستعد لافتتاح أخرى`
    expect(read([longer, title, lead]).headline).not.toBeNull()
    expect(read([longer, lead]).headline).toBe(longer)
  })

  it('keeps the list of links open over one that is named as film or pictures', () => {
    const links = ['• بالصور.. قوارب الصيد تعود مع الفجر', '• ما سر غلاء السردين هذا الموسم؟']
    const { body, kinds } = read([title, lead, 'اقرأ أيضا:', ...links, second])
    expect(body).toEqual([lead, second])
    expect(kinds).toContain(`read-also: ${links[1]}`)
  })

  it.each([
    'عمدة الميناء (يمين) مع رئيس البلدية في الساحل، 4 مايو، 2018. (Jane Roe/GPO)',
    'اطلبوا نشرة المرفأ الأسبوعية على بريدكم الإلكتروني ولا تفوتوا قصص البحر!',
    'نحن سعداء لأنكم قرأتم 6 مقالات من بوابة المرفأ في الشهر الماضي.',
    '© 2016 المرفأ. الشبكة غير مسؤولة عن محتوى المواقع الخارجية.',
  ])('leaves out «%s»', line => {
    expect(read([title, lead, line, second]).body).toEqual([lead, second])
  })

  it.each([
    'ووصلت الدعوات إلى البريد الإلكتروني لكل صياد مسجل في البلدية.',
    'وقال الصيادون إنهم سعداء لأن السوق قريبة من بيوتهم.',
  ])('keeps «%s»', line => {
    expect(read([title, lead, line, second]).body).toEqual([lead, line, second])
  })
})
