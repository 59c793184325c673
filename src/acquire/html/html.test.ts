import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Page } from '../../model/records.js'
import { pageOfHtml } from './index.js'
import { decodeLiteral, literalsIn } from './state/literals.js'

const page = (html: string): Page => pageOfHtml('test', html, {})

/** The regions of a kind, with their text. */
const told = ({ text, markup }: Page, kind: string): string[] =>
  markup!.regions.filter(region => region.kind === kind).map(({ span }) => text.slice(...span))

/** Where a character of the text stands in the source. */
function sourceAt({ markup }: Page, place: number): number {
  const { origins } = markup!
  const piece = origins.findLast(({ at }) => at <= place)!
  return piece.source + place - piece.at
}

const first = 'أعلنت بلدية الميناء، صباح الأحد، إعادة فتح الطريق الساحلي بعد إصلاحات استمرت ثلاثة أسابيع كاملة.'
const second = 'وقال رئيس البلدية إن العمال أنهوا رصف المقطع الأخير، وإن حركة السير عادت إلى طبيعتها.'
const third = 'وأضاف أن الكلفة بلغت مليوني دينار، وأن المرحلة الثانية تبدأ في الخريف المقبل بعد موسم السياحة.'
const other = 'سجل فريق المدينة هدفين في الشوط الثاني، أمس، ليتأهل إلى الدور المقبل من البطولة أمام جمهوره.'
const paragraphs = (...texts: string[]): string => texts.map(text => `<p>${text}</p>`).join('')

describe('a page without headings', () => {
  it('has for its headline the line above the story that says most of its title', () => {
    const html = `<title>صحيفة المرفأ - البلدية تعيد فتح الطريق</title><table><tr><td><a href=a.asp>الرئيسية</a></td><td>
      <font size=5><b>بلدية الميناء تعيد فتح الطريق الساحلي</b></font><br><font color=gray>الميناء - خاص</font><br><br>
      ${first}<br><br>${second}<br><br>${third}</td></tr></table>`
    expect(told(page(html), 'headline')).toEqual(['بلدية الميناء تعيد فتح الطريق الساحلي'])
  })
})

describe('a page with its story in a script', () => {
  const json = (body: string): string =>
    JSON.stringify({
      props: {
        article: { title: 'إعادة فتح الطريق الساحلي', publishedAt: '2025-03-11T16:42:00Z', content: body },
        latest: [{ title: 'خبر آخر من المدينة اليوم' }],
      },
    })
  const html = (body: string): string =>
    `<div id="app">الميناء</div><script id="__NEXT_DATA__" type="application/json">${json(body)}</script>`

  it('has it in its text, with headline, date and the way back', () => {
    const source = html(paragraphs(first, second, third)).replaceAll('و', '\\u0648')
    const made = page(source)
    expect(made.text.split('\n').filter(Boolean)).toEqual(['الميناء', 'إعادة فتح الطريق الساحلي', first, second, third])
    expect(made.title).toBe('إعادة فتح الطريق الساحلي')
    expect(made.published).toBe('2025-03-11T16:42:00Z')
    expect(told(made, 'story')).toEqual([[first, second, third].join('\n\n')])
    for (let i = 0; i < made.text.length; i++) {
      const char = made.text[i]!
      const place = sourceAt(made, i)
      if (/\S/u.test(char)) expect(source[place] === char || source.slice(place, place + 6) === '\\u0648').toBe(true)
    }
  })
  it('may have it as text with line breaks', () => {
    const made = page(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"إعادة فتح الطريق الساحلي","articleBody":${JSON.stringify([first, second, third].join('\n'))}}</script><div>الميناء</div>`,
    )
    expect(told(made, 'story')).toEqual([[first, second, third].join('\n')])
  })
  it('may have it in pieces', () => {
    const elements = [first, second, third].map(content => ({ type: 'text', content }))
    const made = page(
      `<div>الميناء</div><script>window.Fusion={"content_elements":${JSON.stringify(elements)}}</script>`,
    )
    expect(told(made, 'story')).toEqual([[first, second, third].join('\n\n')])
  })
  it('may have it among values without names', () => {
    const values = JSON.stringify([
      ['Reactive', 1],
      { data: 2 },
      { title: 3, body: 4 },
      'إعادة فتح الطريق الساحلي',
      paragraphs(first, second, third),
    ])
    const made = page(
      `<title>إعادة فتح الطريق الساحلي | الميناء</title><div id="__nuxt"></div><script type="application/json" id="__NUXT_DATA__">${values}</script>`,
    )
    expect(told(made, 'headline')).toEqual(['إعادة فتح الطريق الساحلي'])
    expect(told(made, 'story')).toEqual([[first, second, third].join('\n\n')])
    expect(made.outlet).toBe('الميناء')
  })
  it('is read from its markup where that shows the story', () => {
    const made = page(`<article>${paragraphs(first, second, third)}</article>${html(paragraphs(first, second, third))}`)
    expect(made.text.split(second).length).toBe(2)
  })
})

describe('strings in scripts', () => {
  it('have their names and their objects', () => {
    const { strings, around } = literalsIn(`x={"a":{"b":"1",c:'2'},"d":["3","4"]}`)
    expect(strings.map(({ key }) => key)).toEqual(['b', 'c', 'd', 'd'])
    expect(strings[0]!.object).toBe(strings[1]!.object)
    expect(around[strings[0]!.object]).toBe(strings[2]!.object)
  })
  it('are decoded as JSON decodes them, each character with its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const source = JSON.stringify(text)
        const [literal] = literalsIn(source).strings
        const { text: decoded, pieces } = decodeLiteral(source, literal!)
        expect(decoded).toBe(text)
        expect(
          pieces.every(({ at, source }, i) => i === 0 || (at > pieces[i - 1]!.at && source > pieces[i - 1]!.source)),
        ).toBe(true)
      }),
    )
  })
})

describe('a page with several stories', () => {
  it('has each with its headline', () => {
    const entry = (title: string, ...texts: string[]): string =>
      `<div class="one-story"><h2>${title}</h2>${paragraphs(...texts)}</div>`
    const made = page(
      `<title>إعادة فتح الطريق الساحلي</title>${entry('إعادة فتح الطريق الساحلي', first, second, third)}${entry('فريق المدينة إلى الدور المقبل', other, other)}`,
    )
    expect(told(made, 'headline')).toEqual(['إعادة فتح الطريق الساحلي', 'فريق المدينة إلى الدور المقبل'])
    expect(told(made, 'story').some(text => text.startsWith('فريق المدينة'))).toBe(true)
  })
  it('has one where headings part it', () => {
    const made = page(
      `<article><h1>إعادة فتح الطريق الساحلي</h1>${paragraphs(first, second)}<h2>ماذا عن المرحلة الثانية؟</h2>${paragraphs(third)}</article>`,
    )
    expect(told(made, 'headline')).toEqual(['إعادة فتح الطريق الساحلي'])
  })
  it('has each entry of a liveblog', () => {
    const entry = (hour: string, title: string, ...texts: string[]): string =>
      `<div class="update"><time datetime="2025-03-11T${hour}Z">${hour}</time><h3>${title}</h3>${paragraphs(...texts)}</div>`
    const made = page(
      `<h1>تغطية يوم الميناء الطويل</h1><div class="feed">${entry('10:00', 'فتح الطريق الساحلي أمام السير', first, second, third)}${entry('12:00', 'فريق المدينة إلى الدور المقبل', other, other)}</div>`,
    )
    expect(told(made, 'headline')).toEqual(
      expect.arrayContaining(['فتح الطريق الساحلي أمام السير', 'فريق المدينة إلى الدور المقبل']),
    )
  })
  it('has one where boxes link to others', () => {
    const box = `<article class="card"><h3><a href="/2">فريق المدينة إلى الدور المقبل</a></h3><p>${other}</p></article>`
    const made = page(`<main><h1>إعادة فتح الطريق الساحلي</h1>${paragraphs(first, second, third)}${box}${box}</main>`)
    expect(told(made, 'headline')).toEqual(['إعادة فتح الطريق الساحلي'])
  })
})

describe('a page without the tags of its body', () => {
  it('is one all the same, though a box stands in a line of its story', () => {
    const made = page(
      `<h1>إعادة فتح الطريق الساحلي</h1><p>${first} <span class="read-more">اقرأ أيضا: <a href="/2">خبر آخر</a></span></p><p>${second}</p><p>${third}</p>`,
    )
    const [story] = told(made, 'story')
    expect(story).toContain(first)
    expect(story).toContain(third)
    expect(told(made, 'read-also')).toEqual(['اقرأ أيضا: خبر آخر'])
  })
})

describe('what stands outside the story', () => {
  it('is a menu where links are short, other stories where they are long', () => {
    const links = (...texts: string[]): string => texts.map(text => `<div><a href="/">${text}</a></div>`).join('')
    const made = page(
      `<div>${links('أخبار', 'رياضة')}</div><div><h1>إعادة فتح الطريق الساحلي</h1>${paragraphs(first, second, third)}</div><div>${links('فريق المدينة يتأهل إلى الدور المقبل', 'ارتفاع أسعار الخضار في السوق المركزي')}</div>`,
    )
    expect(told(made, 'section')).toEqual(expect.arrayContaining(['أخبار', 'رياضة']))
    expect(made.markup!.regions.filter(({ kind }) => kind === 'related-links').length).toBeGreaterThan(0)
  })
})

describe('any HTML', () => {
  const bit = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '<h1>',
    '<article class="x">',
    '</article>',
    '<a href=x>',
    '</a>',
    '<nav>',
    '</nav>',
    '<table><tr><td>',
    '<script>{"content":"',
    '"}</script>',
    first,
    other,
    'كلمة',
    '<time datetime="2024-05-05">',
    '<br>',
    '<li class="share">',
    '&nbsp;',
  )
  it('becomes a page whose regions lie within its text', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), bits => {
        const html = bits.join('')
        const { text, markup } = page(html)
        for (const { span } of markup!.regions) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[0]).toBeLessThan(span[1])
          expect(span[1]).toBeLessThanOrEqual(text.length)
        }
        const { origins } = markup!
        expect(text === '' || origins[0]!.at === 0).toBe(true)
        expect(
          origins.every(({ at, source }, i) => source <= html.length && (i === 0 || at > origins[i - 1]!.at)),
        ).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
  const many = 20_000
  it.each([
    [
      'stories',
      `<h1>عنوان الصفحة الأول هنا</h1>${`<article><h2>عنوان قصة أخرى هنا</h2><p>${other}</p><p>${other}</p></article>`.repeat(3_000)}`,
    ],
    ['boxes in boxes', '<div class="share"><div class="comments"><p>كلمة</p>'.repeat(many)],
    ['titles', `<title>${'كلمة | '.repeat(many)}</title><p>${first}</p>`],
    [
      'a title of white space',
      `${'<script type="application/ld+json">{"@type":"Article","headline":"ا'}${' '.repeat(200_000)}ب"}</script>`,
    ],
    [
      'a comment that ends in white space',
      `<script type="application/ld+json">--&gt;-->${' '.repeat(200_000)}x</script>`,
    ],
    ['strings', `<script>x=[${`{"content":"${other}"},`.repeat(many)}]</script>`],
    ['objects in objects', `<script>x=${'{"a":'.repeat(many)}</script>`],
    ['properties', '<p itemprop="headline"><b>'.repeat(many)],
  ])('comes to an end: %s', (_, html) => {
    const { text, markup } = page(html)
    expect(markup!.regions.every(({ span }) => span[1] <= text.length)).toBe(true)
  })
  it('may have nothing to show', () => {
    expect(page('').text).toBe('')
    expect(page('<script>x</script>').text).toBe('')
  })
})
