import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePage, type PageFacts } from '../model/page.js'
import type { Span } from '../text/span.js'
import { layOut } from './layout.js'
import { loadPageKnowledge } from './load.js'

const knowledge = loadPageKnowledge()
const lay = (text: string, facts: PageFacts = {}) => layOut(makePage('test', text, facts), knowledge)

/** The page line by line: `H` headline, a number for the body of that story, or the kind of the furniture. */
function drawn(lines: string[], facts: PageFacts = {}): string[] {
  const text = lines.join('\n')
  const { stories, furniture } = lay(text, facts)
  const marks: { at: number; mark: string }[] = []
  stories.forEach((story, n) => {
    if (story.headline) marks.push({ at: story.headline[0], mark: `H${n}` })
    for (const span of story.body) marks.push({ at: span[0], mark: String(n) })
  })
  for (const { span, kind } of furniture) marks.push({ at: span[0], mark: kind })
  return marks.sort((a, b) => a.at - b.at).map(({ mark }) => mark)
}

const lead =
  'أعلنت سلطة الميناء في مدينة الساحل، اليوم الأحد، استقبال أول سفينة شحن بعد إغلاق دام ثلاثة أسابيع بسبب الأمواج العالية.'
const second = 'وقال مدير الميناء إن العمال أنهوا إصلاح الرصيف الشمالي، وإن حركة السفن تعود إلى طبيعتها تدريجيا.'
const third = 'وأضاف المدير أن سفينتين أخريين تنتظران خارج الميناء إلى أن يهدأ البحر تماما.'

describe('layOut: what stands above the lead', () => {
  it('finds the headline among menus, stamps and captions', () => {
    const page = [
      'الرئيسية / اقتصاد',
      'صحيفة المرفأ',
      'الميناء يستقبل أول سفينة بعد الإغلاق',
      'الأحد 3 مارس 2024',
      'الساحل - رويترز',
      'مدير الميناء (رويترز)',
      lead,
      second,
    ]
    expect(drawn(page)).toEqual(['section', 'section', 'H0', 'dateline', 'dateline', 'caption', '0', '0'])
  })

  it('takes no headline where the first line is the lead', () => {
    const [story] = lay([lead, second].join('\n')).stories
    expect(story?.headline).toBeNull()
    expect(story?.body).toHaveLength(2)
  })

  it('prefers the line that is the title of the page', () => {
    const page = ['وزير النقل يزور معرض الكتاب', 'سفينة أولى في الميناء', lead]
    expect(drawn(page, { title: 'سفينة أولى في الميناء' })).toEqual(['related-links', 'H0', '0'])
  })

  it('takes no headline from the text when the title is another', () => {
    const page = [lead, second]
    expect(drawn(page, { title: 'سفينة أولى في الميناء' })).toEqual(['0', '0'])
  })

  it('tells the caption that is written twice', () => {
    expect(drawn(['الميناء يستقبل أول سفينة بعد الإغلاق', 'سفينة الشحن', 'سفينة الشحن', lead])).toEqual([
      'H0',
      'caption',
      'caption',
      '0',
    ])
  })

  it('tells the clock of the page from the date of publication', () => {
    const page = [
      'الجمعة 8 مارس 2024',
      'الميناء يستقبل أول سفينة بعد الإغلاق',
      'نشر في: الأحد 3 مارس 2024',
      lead,
      second,
    ]
    expect(drawn(page)).toEqual(['clock', 'H0', 'dateline', '0', '0'])
    const text = page.join('\n')
    expect(lay(text).stories[0]?.stamps.map(([from, to]) => text.slice(from, to))).toEqual([
      'نشر في: الأحد 3 مارس 2024',
    ])
  })

  it('takes a bare name under the headline for the byline', () => {
    expect(drawn(['الميناء يستقبل أول سفينة بعد الإغلاق', 'سمير عبد الجليل', lead])).toEqual(['H0', 'byline', '0'])
  })
})

describe('layOut: between the paragraphs', () => {
  it('sets headlines of other stories aside and keeps sub-headings', () => {
    const page = [lead, second, 'وزير السياحة يفتتح متحفا جديدا في العاصمة', third, 'أسباب إغلاق الميناء', second]
    expect(drawn(page)).toEqual(['0', '0', 'inline-link', '0', '0', '0'])
  })

  it('keeps questions and speech as they stand', () => {
    expect(drawn([lead, 'متى يعود الميناء إلى العمل؟', second, 'وقال العمال:', third])).toEqual([
      '0',
      '0',
      '0',
      '0',
      '0',
    ])
  })

  it('goes on with the story behind a link that has its own head', () => {
    expect(
      drawn([lead, 'اقرأ أيضا: المطر يغلق الطريق الجبلي', second, 'اقرأ المزيد', 'المطر يغلق الطريق الجبلي', third]),
    ).toEqual(['0', 'read-also', '0', 'read-also', 'read-also', '0'])
  })

  it('cuts the signature of a post from the story that follows in its line', () => {
    const text = [
      lead,
      'الميناء مفتوح منذ الفجر https://t.co/abc',
      `— الميناء (@port) March 3, 2024 ${second}`,
      third,
    ].join('\n')
    const { stories, furniture } = lay(text)
    expect(stories[0]?.body.map(([from, to]) => text.slice(from, to))).toEqual([lead, second, third])
    expect(furniture.map(({ span, kind }) => [kind, text.slice(...span)])).toEqual([
      ['embed', 'الميناء مفتوح منذ الفجر https://t.co/abc'],
      ['embed', '— الميناء (@port) March 3, 2024'],
    ])
  })

  it('keeps lists and verse', () => {
    expect(drawn([lead, '- قمح', '- زيت', '- ملح', second])).toEqual(['0', '0', '0', '0', '0'])
  })
})

describe('layOut: after the last paragraph', () => {
  it('names the furniture and the credit', () => {
    const page = [
      lead,
      second,
      'المصدر: وكالة الساحل',
      'المصدر: وكالة الساحل للأنباء',
      'كلمات دلالية: ميناء سفينة',
      'تم نسخ الرابط',
      'التعليقات (2)',
      'خبر جميل',
      'جميع الحقوق محفوظة',
    ]
    expect(drawn(page)).toEqual(['0', '0', 'credit', 'credit', 'tags', 'share', 'comments', 'comments', 'widget'])
    expect(lay(page.join('\n')).stories[0]?.credit).toBe('وكالة الساحل للأنباء')
  })

  it('keeps a last short sentence', () => {
    expect(drawn([lead, second, 'ولم يصب أحد.'])).toEqual(['0', '0', '0'])
  })

  it('cuts tags and credits that run on behind the last full stop', () => {
    const text = `${lead} سمات ميناء سفينة شحن`
    const { stories, furniture } = lay(text)
    expect(stories[0]?.body).toEqual([[0, lead.length]])
    expect(furniture.map(item => item.kind)).toEqual(['tags'])
  })

  it('lays out a second story that is appended whole', () => {
    const page = [
      lead,
      second,
      'المصدر: مرفأ نت',
      'إقرأ أيضا:',
      'وزير السياحة يفتتح متحفا جديدا',
      'افتتح وزير السياحة مساء أمس متحفا جديدا في العاصمة يضم لقى من عصور قديمة جمعت خلال خمسين عاما.',
      'وقال الوزير إن المتحف سيبقى مجانيا طوال العام الأول من افتتاحه أمام الزوار.',
      'مقالات مشابهة',
      '• المتحف يغلق أبوابه غدا',
    ]
    expect(drawn(page)).toEqual(['0', '0', 'credit', 'read-also', 'H1', '1', '1', 'related-links', 'related-links'])
    expect(lay(page.join('\n')).stories.map(story => story.kind)).toEqual(['main', 'appended'])
  })

  it('tells polls and tickers from the story', () => {
    const page = [
      lead,
      second,
      'استطلاع رأي',
      'هل تؤيد توسيع الميناء؟',
      'نعم',
      'لا',
      'أسعار العملات',
      'دولار 3.75',
      'يورو 4.10',
    ]
    expect(drawn(page)).toEqual(['0', '0', 'poll', 'poll', 'poll', 'poll', 'ticker', 'ticker', 'ticker'])
  })

  it('takes no interview question for a poll', () => {
    expect(drawn([lead, 'هل تؤيد توسيع الميناء؟', second])).toEqual(['0', '0', '0'])
  })
})

describe('layOut: datelines', () => {
  const dateline = (first: string) => lay(`${first}${lead}\n${second}`).stories[0]?.dateline
  it.each([
    ['موسكو – رويترز – ', 'موسكو', 'رويترز'],
    ['القاهرة (د ب أ) - ', 'القاهرة', 'د ب أ'],
    ['واس – الرياض : ', 'الرياض', 'واس'],
    ['الرياض 24 ذو القعدة 1436 هـ الموافق 8 سبتمبر 2015 م واس ', 'الرياض', 'واس'],
    ['عمّان في 3 آب /العمانية/ ', 'عمّان', 'العمانية'],
    ['مسقط في 15 سبتمبر/ مرفأ للأنباء/ ', 'مسقط', 'مرفأ للأنباء'],
    ['بيروت - ', 'بيروت', null],
    ['(رويترز) - ', null, 'رويترز'],
    ['مرفأ نت – متابعات ', null, 'مرفأ نت'],
    ['سالم الجرف- مرفأ نت- طنجة: ', 'طنجة', 'مرفأ نت'],
    ['القاهرة: ', 'القاهرة', null],
    ['ليبيا – ', 'ليبيا', null],
    ['وكالات - ', null, 'وكالات'],
    ['القاهرة في 16 مايو/أ ش أ/ ', 'القاهرة', 'أ ش أ'],
    ['الدوحة ـ قنا: ', 'الدوحة', 'قنا'],
    ['نواكشوط – (و م أ): ', 'نواكشوط', 'و م أ'],
    ['بغداد/ مرفأ برس: ', 'بغداد', 'مرفأ برس'],
    ['واشنطن/القدس – ', 'واشنطن', null],
    ['موسكو- سبوتنيك عربي. ', 'موسكو', 'سبوتنيك عربي'],
    ['دار السمك (الصومال) - رويترز: ', 'دار السمك', 'رويترز'],
    ['جدة 19 شعبان 1446 هـ ', 'جدة', null],
    ['طنجة - «الشرق الأوسط»: ', 'طنجة', 'الشرق الأوسط'],
    ['إيلاف من بوغوتا: ', 'بوغوتا', 'إيلاف'],
    ['عمون - ', null, 'عمون'],
    ['مرفأ الساحل - ', null, 'مرفأ الساحل'],
    ['سبق- الرياض: ', 'الرياض', 'سبق'],
  ])('%s', (first, place, agency) => {
    const text = `${first}${lead}\n${second}`
    const { stories, furniture } = lay(text)
    expect(stories[0]?.dateline).toEqual({ place, agency })
    expect(furniture.map(({ span, kind }) => [text.slice(...span), kind])).toEqual([[first.trim(), 'dateline']])
    expect(stories[0]?.body.map(span => text.slice(...span))).toEqual([lead, second])
  })

  it('takes a date of publication in it for a stamp', () => {
    const text = `القاهرة في 16 مايو 2021 /أ ش أ/ ${lead}\n${second}`
    expect(lay(text).stories[0]?.stamps.map(span => text.slice(...span))).toEqual(['القاهرة في 16 مايو 2021 /أ ش أ/'])
  })

  it('finds it behind a summary', () => {
    const text = `${second}\nموسكو – رويترز: ${lead}\n${third}`
    const { stories } = lay(text)
    expect(stories[0]?.body.map(span => text.slice(...span))).toEqual([second, lead, third])
    expect(stories[0]?.dateline).toEqual({ place: 'موسكو', agency: 'رويترز' })
  })

  it.each([
    'بوتين: ',
    'الكرملين: ',
    'موسكو تعلن فتح الميناء: ',
    'إيران: "لن نقبل" ',
    'موسكو: لا محادثات قبل الصيف، و',
    'موسكو – التي رفضت العرض – ',
    'وزير الخارجية - ',
    'مصادر دبلوماسية: ',
    'الحياة تعود إلى الميناء - ',
    'قال المدير: ',
  ])('leaves «%s» in the story', first => {
    const text = `${first}ستستقبل سلطة الميناء في مدينة الساحل أول سفينة شحن بعد إغلاق دام ثلاثة أسابيع بسبب الأمواج العالية.\n${second}`
    const { stories, furniture } = lay(text)
    expect(furniture).toEqual([])
    expect(stories[0]?.body[0]?.[0]).toBe(0)
  })

  it('leaves an agency with a colon, which may be who tells it', () => {
    const { stories, furniture } = lay(`رويترز: ${lead}\n${second}`)
    expect(furniture).toEqual([])
    expect(stories[0]?.dateline?.agency).toBe('رويترز')
  })

  it('reads none where a sentence begins with a city', () => {
    expect(dateline('موسكو ترحب بالقرار كما ')).toBeNull()
    expect(dateline('')).toBeNull()
  })

  const orders: [line: string, place: string, agency: string][] = [
    ['موسكو. 20 يناير. تاس', 'موسكو', 'تاس'],
    ['20 يناير. تاس. موسكو.', 'موسكو', 'تاس'],
    ['بكين، 3 مارس، شينخوا', 'بكين', 'شينخوا'],
    ['موسكو / 20 يناير / تاس', 'موسكو', 'تاس'],
    ['الدوحة في 06 ديسمبر 2024 /قنا/', 'الدوحة', 'قنا'],
  ]
  for (const [line, place, agency] of orders) {
    it(`reads city, day and agency in any order and with any marks: ${line}`, () => {
      expect(lay(`${line}\n\n${lead}\n\n${second}`).stories[0]?.dateline).toEqual({ place, agency })
    })
    it(`reads it under the story: ${line}`, () => {
      expect(lay(`${lead}\n\n${second}\n\n${line}`).stories[0]?.dateline).toEqual({ place, agency })
    })
  }

  it('takes no sentence of towns and agencies for one', () => {
    expect(lay(`القاهرة. رويترز تغلق مكتبها\n\n${lead}\n\n${second}`).stories[0]?.dateline).toBeNull()
  })

  it('reads a dateline that has a line of its own', () => {
    const { stories, furniture } = lay(`موسكو – رويترز\n${lead}\n${second}`)
    expect(stories[0]?.dateline).toEqual({ place: 'موسكو', agency: 'رويترز' })
    expect(furniture.map(item => item.kind)).toEqual(['dateline'])
  })
})

describe('layOut: at the edges', () => {
  it('reads a page of one line', () => {
    expect(drawn([lead])).toEqual(['0'])
    expect(drawn(['الميناء يستقبل السفينة'])).toEqual(['0'])
  })

  it('finds no story in furniture alone', () => {
    const { stories, diagnostics } = lay('تم نسخ الرابط\nشارك\nالتعليقات')
    expect(stories).toEqual([])
    expect(diagnostics.map(item => item.code)).toEqual(['page/no-story'])
  })

  it('finds nothing in nothing', () => {
    expect(lay('').furniture).toEqual([])
    expect(lay(' \n\t\n').stories).toEqual([])
  })

  it('reads a page without an Arabic letter', () => {
    const text =
      'The harbour opens again\nThe harbour authority said on Sunday that the first ship had arrived after three weeks of storms.\nNobody was hurt.'
    expect(drawn(text.split('\n'))).toEqual(['H0', '0', '0'])
  })

  // What grows faster than the page does not end before the test is given up.
  it.each([
    ['paragraphs and headlines by turns', `${lead}\nوزير السياحة يفتتح متحفا\n`.repeat(25_000)],
    ['short lines', 'سطر قصير\n'.repeat(50_000)],
    ['one line', `${lead} `.repeat(20_000)],
    ['signatures of posts', '— a (@b) '.repeat(20_000)],
  ])('comes to the end of a long page of %s', (_, text) => {
    expect(lay(text)).toBeTruthy()
  })
})

const pieces = fc.oneof(
  fc.constantFrom(
    lead,
    second,
    third,
    'عاجل',
    'المصدر: رويترز',
    'إقرأ أيضا:',
    'الأحد 3 مارس 2024 | 10:44 م',
    '10:44 م',
    'شارك',
    'التعليقات',
    'استطلاع رأي',
    'أسعار اليوم',
    'مقالات مشابهة',
    '• المتحف يغلق أبوابه',
    'وزير السياحة يفتتح متحفا جديدا',
    '— الميناء (@port) March 3, 2024 وقال المدير',
    'https://t.co/abc',
    'الوسوم',
    '***',
    'x',
    '﴿ ﴾',
    'بَغْدَادُ',
    '\u200f',
    '7',
    'موسكو – رويترز',
    'لندن: سامي الجرف',
    'سمات ميناء',
    'انتهى',
    '(رويترز)',
    '😀',
    'Next Previous قال',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const pages = fc
  .array(fc.tuple(pieces, fc.constantFrom('\n', '\n\n', '\r\n', ' ', ' \n ', '. ')), { maxLength: 25 })
  .map(parts => parts.flat().join(''))

describe('layOut: what holds for any text', () => {
  const check = (text: string, title: string | null): void => {
    const { stories, furniture } = lay(text, { title })
    const spans: Span[] = [
      ...stories.flatMap(story => [...(story.headline ? [story.headline] : []), ...story.body]),
      ...furniture.map(item => item.span),
    ]
    const owners = new Uint8Array(text.length)
    for (const [from, to] of spans) {
      expect(from).toBeLessThan(to)
      expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
      for (let i = from; i < to; i++) owners[i]!++
    }
    for (let i = 0; i < text.length; i++) {
      if (text[i]!.trim()) expect(owners[i], `${i} ${JSON.stringify(text.slice(i - 20, i + 20))}`).toBe(1)
      else expect(owners[i]).toBeLessThan(2)
    }
    for (const list of [...stories.map(story => story.body), furniture.map(item => item.span)])
      for (let i = 1; i < list.length; i++) expect(list[i - 1]![1]).toBeLessThanOrEqual(list[i]![0])
    for (let i = 1; i < stories.length; i++) expect(stories[i]!.kind).toBe('appended')
    const stamps = stories.flatMap(story => story.stamps).map(String)
    const datelines = new Set(furniture.filter(item => item.kind === 'dateline').map(item => String(item.span)))
    for (const stamp of stamps) expect(datelines.has(stamp)).toBe(true)
    expect(new Set(stamps).size).toBe(stamps.length)
  }

  it('spans are trimmed, disjoint, in order and cover everything that is no white space', () => {
    fc.assert(fc.property(pages, fc.option(pieces, { freq: 4 }), check), { numRuns: 2000 })
  })

  it('the same page gives the same layout', () => {
    fc.assert(
      fc.property(pages, text => {
        expect(lay(text)).toEqual(lay(text))
      }),
      { numRuns: 200 },
    )
  })
})
