import { describe, expect, it } from 'vitest'
import { pageOf, partsOfPage } from './page.js'

const story = 'وصل وزير الخارجية المصري بدر عبد العاطي إلى بغداد، اليوم الثلاثاء، في زيارة رسمية تستغرق يومين.'
const html = `<html><body><nav>الرئيسية | سياسة</nav><article><h1>عبد العاطي في بغداد</h1><p>${story}</p></article></body></html>`

describe('partsOfPage', () => {
  it('tells story from furniture in a text', () => {
    const { stories, furniture, page } = partsOfPage(
      `الرئيسية\nعبد العاطي في بغداد\n${story}\nاقرأ أيضا: خبر آخر من الأخبار`,
    )
    expect(stories[0]).toMatchObject({ kind: 'main', headline: { text: 'عبد العاطي في بغداد' } })
    expect(stories[0]!.body.map(({ text }) => text)).toEqual([story])
    expect(furniture.map(({ kind, text }) => [kind, text])).toContainEqual([
      'read-also',
      'اقرأ أيضا: خبر آخر من الأخبار',
    ])
    for (const { span, text } of furniture) expect(page.text.slice(...span)).toBe(text)
  })

  it('takes HTML by its markup', () => {
    const { stories, furniture } = partsOfPage({ html })
    expect(stories[0]!.body.map(({ text }) => text)).toEqual([story])
    expect(furniture).toMatchObject([{ kind: 'section', text: 'الرئيسية | سياسة' }])
  })

  it('says where there is no story', () => {
    const { stories, diagnostics } = partsOfPage('12:30')
    expect(stories).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['page/no-story'])
  })

  it('makes a page that is read as the same', () => {
    const page = pageOf({ html, url: 'https://news.example/1' })
    expect(partsOfPage(page)).toEqual(partsOfPage({ html, url: 'https://news.example/1' }))
  })
})
