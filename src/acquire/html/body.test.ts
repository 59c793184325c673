import { describe, expect, it } from 'vitest'
import { bodyOf, coreOf } from './body.js'
import { treeOf } from './elements.js'
import { headlineOf } from './headline.js'
import { metadataOf } from './metadata.js'
import { namedOf } from './named.js'
import { textOf } from './text.js'

const first =
  'وصل وزير الخارجية العماني إلى طهران، صباح الأربعاء، في زيارة تستغرق يومين، يلتقي خلالها كبار المسؤولين هناك.'
const second =
  'وقال الوزير للصحفيين في المطار، إن بلاده تنقل رسائل بين الطرفين، وإنها لا تضع شروطا على أحد، بل تسعى إلى التهدئة.'
const third = 'وكانت مسقط قد استضافت، في الربيع الماضي، جولتين من المحادثات غير المباشرة، لم يصدر عنهما بيان مشترك.'
const other =
  'تراجعت أسعار النفط في التعاملات الآسيوية، اليوم، بعد بيانات عن زيادة المخزونات، وسط حذر من المستثمرين في الأسواق.'
const paragraphs = (...texts: string[]): string => texts.map(text => `<p>${text}</p>`).join('\n')

function read(html: string) {
  const tree = treeOf(html)
  const text = textOf(tree)
  const core = coreOf({ tree, text, named: namedOf(tree, text) })
  const { titles } = metadataOf(tree, null, core.isAside)
  const headline = headlineOf(tree, text, titles, null, core.begins, core.isAside)
  const { places, regions } = bodyOf(core, headline?.span ?? null)
  const story = places.filter(place => place.cut === null).map(place => place.text)
  const named = new Map(regions.map(({ span, rule, kind }) => [text.text.slice(...span), `${kind} ${rule}`]))
  return { story, named, regions, text: text.text }
}

describe('the story of a page', () => {
  it('is what stands in paragraphs, not in menus', () => {
    const menu = '<ul><li><a href="/1">السياسة</a></li><li><a href="/2">الاقتصاد</a></li></ul>'
    const { story } = read(
      `<body><div>${menu}</div><div><h1>زيارة</h1>${paragraphs(first, second, third)}</div>${menu}</body>`,
    )
    expect(story).toEqual([first, second, third])
  })

  it('is found though what holds it is called after what stands beside it', () => {
    const page = `<body class="sidebar-left"><form id="comments-form"><div class="share-wrap"><main>${paragraphs(first, second)}</main></div></form></body>`
    expect(read(page).story).toEqual([first, second])
  })

  it('has one lead that stands apart from the rest', () => {
    const page = `<body><div><div class="lead"><p>${first}</p></div><div class="rest">${paragraphs(second, third)}</div></div></body>`
    expect(read(page).story).toEqual([first, second, third])
  })

  it('is not the boxes that point to others, however much they tell', () => {
    const box = (n: number) =>
      `<div class="box"><h3><a href="/${n}">عنوان خبر آخر في الموقع</a></h3><p>${other}</p></div>`
    const page = `<body><div>${paragraphs(first, second)}</div><div>${[1, 2, 3, 4, 5].map(box).join('')}</div></body>`
    expect(read(page).story).toEqual([first, second])
  })

  it('is shorter than the replies of its readers', () => {
    const replies = `<div id="comments">${paragraphs(other, third, other, third, other)}</div>`
    expect(read(`<body><article>${paragraphs(first, second)}${replies}</article></body>`).story).toEqual([
      first,
      second,
    ])
  })

  it('loses no sentence to a link within it', () => {
    const linked = second.replace('رسائل', '<a href="/x">رسائل</a>')
    const { story, named } = read(
      `<body><div>${paragraphs(first, linked)}<p><a href="/2">اقرأ عن جولات المحادثات السابقة</a></p>${paragraphs(third)}</div></body>`,
    )
    expect(story).toEqual([first, second, third])
    expect(named.get('اقرأ عن جولات المحادثات السابقة')).toBe('inline-link html/body/pointer')
  })

  it('begins under its headline', () => {
    const page = `<head><title>وزير عماني في طهران - صحيفة</title></head><body><div><p>${other}</p><h2>وزير عماني في طهران</h2>${paragraphs(first, second, third)}</div></body>`
    const { story, named } = read(page)
    expect(story).toEqual([first, second, third])
    expect(named.get('وزير عماني في طهران')).toBe('headline html/body/headline')
  })

  it('may be a few short lines', () => {
    expect(read('<body><div><a href="/">الرئيسية</a></div><p>عاجل: انفجار قوي في العاصمة</p></body>').story).toEqual([
      'عاجل: انفجار قوي في العاصمة',
    ])
  })

  it('is none where all is links', () => {
    expect(read('<body><a href="/1">خبر أول من اليوم</a><br><a href="/2">خبر ثان من اليوم</a></body>').story).toEqual(
      [],
    )
    expect(read('').regions).toEqual([])
  })
})

// What grows faster than the page does not end before the test is given up.
describe('hostile pages', () => {
  const pages: Record<string, string> = {
    'nested 100,000 deep': `${'<div class="a b">'.repeat(100_000)}${paragraphs(first, second)}`,
    '100,000 elements side by side': `<div>${`<p>${third.slice(0, 40)}</p>`.repeat(100_000)}</div>`,
    'a megabyte of tags that are never closed': '<b><i><div><a href=x>س '.repeat(45_000),
    'links within links': '<a href="/1">خبر'.repeat(60_000),
    'attributes without end': `<div ${'class="share related comments" x=1 '.repeat(30_000)}>${first}</div>`,
    'one class of a megabyte': `<div class="${'share-no-has '.repeat(80_000)}">${first}</div>`,
    'one line of a megabyte': `<p>${'، . '.repeat(250_000)}</p>`,
    'a megabyte of lines': `<div>${'س<br>'.repeat(200_000)}</div>`,
    'teasers by the ten thousand': `<div>${`<div class="b"><a href="/">عنوان خبر آخر هنا</a><p>${other}</p></div>`.repeat(10_000)}</div>`,
  }
  it.each(Object.entries(pages))('come to an end: %s', (_, html) => {
    const { text, regions } = read(html)
    for (const { span } of regions) expect(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length).toBe(true)
  })
})
