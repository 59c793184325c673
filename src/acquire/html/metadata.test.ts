import { describe, expect, it } from 'vitest'
import { treeOf } from './elements.js'
import { dateInAddress, dateOf } from './metadata/dates.js'
import { jsonIn } from './metadata/json.js'
import { besideHeadline, isTitled, withoutSite } from './metadata/titles.js'
import { metadataOf, titleOf } from './metadata.js'

const of = (html: string, url: string | null = null) => metadataOf(treeOf(html), url, () => false)
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('dates of metadata', () => {
  it.each([
    ['2025-03-11T16:42:00+02:00', '2025-03-11T16:42:00+02:00'],
    ['2025-03-11T14:42:00.123Z', '2025-03-11T14:42:00Z'],
    ['2025-03-11 16:42', '2025-03-11T16:42:00'],
    ['2025/3/1', '2025-03-01'],
    ['20250311T164200Z', '2025-03-11T16:42:00Z'],
    ['2025-03-11T16:42:00+0300', '2025-03-11T16:42:00+03:00'],
    ['2025-03-11T16:42:00+3:00', '2025-03-11T16:42:00+03:00'],
    ['Tue, 11 Mar 2025 16:42:00 GMT', '2025-03-11T16:42:00Z'],
    ['March 11, 2025 4:42 PM', '2025-03-11T16:42:00'],
    ['Mar 11, 2025, 12:05 am', '2025-03-11T00:05:00'],
    ['1741704120', '2025-03-11T14:42:00Z'],
    ['1741704120000', '2025-03-11T14:42:00Z'],
  ])('%s is %s', (text, date) => expect(dateOf(text)).toBe(date))

  it.each(['', '0000-00-00', '2025-02-30', '1970-01-01', '11/03/2025', 'أمس', '3 days ago', '12345'])(
    '«%s» is none',
    text => expect(dateOf(text)).toBeNull(),
  )

  it('stand in addresses as whole parts', () => {
    expect(dateInAddress('https://a.test/2024/12/05/khabar')).toBe('2024-12-05')
    expect(dateInAddress('https://a.test/news/2024/5/7')).toBe('2024-05-07')
    expect(dateInAddress('https://a.test/20241205-khabar')).toBe('2024-12-05')
    expect(dateInAddress('https://a.test/2024/12/khabar')).toBeNull()
    expect(dateInAddress('https://a.test/id/120241205')).toBeNull()
  })
})

describe('titles', () => {
  it('are freed of the name of their site', () => {
    expect(withoutSite('وصول وفد الأمم المتحدة إلى صنعاء | صحيفة النهر', [])).toBe('وصول وفد الأمم المتحدة إلى صنعاء')
    expect(withoutSite('صحيفة النهر - وصول الوفد إلى صنعاء', ['صحيفة النهر'])).toBe('وصول الوفد إلى صنعاء')
    expect(withoutSite('وصول الوفد - النهر', ['صحيفة النهر'])).toBe('وصول الوفد')
    expect(withoutSite('خبر عاجل من صنعاء الآن « النهر « أخبار', [])).toBe('خبر عاجل من صنعاء الآن')
  })
  it('keep dashes and colons of their own', () => {
    const title = 'موسكو - كييف: عام على الحرب'
    expect(withoutSite(title, ['صحيفة النهر'])).toBe(title)
    expect(withoutSite('بوتين: لا تراجع عن شروطنا في أوكرانيا', ['النهر'])).toBe(
      'بوتين: لا تراجع عن شروطنا في أوكرانيا',
    )
  })
  it('are a line of the page where it is set apart in them', () => {
    expect(isTitled('وصول الوفد إلى صنعاء', 'وصول الوفد إلى صنعاء | النهر')).toBe(true)
    expect(isTitled('وصول الوفد إلى صنعاء', 'بعد وصول الوفد إلى صنعاء')).toBe(false)
    expect(isTitled('النهر', 'وصول الوفد إلى صنعاء | النهر')).toBe(false)
    expect(besideHeadline('وصول الوفد إلى صنعاء', 'النهر | وصول الوفد إلى صنعاء')).toEqual({
      before: 'النهر',
      behind: '',
    })
  })
})

describe('JSON in pages', () => {
  it('is mended where that is safe', () => {
    expect(jsonIn('{"a":"x\ny",}')).toEqual({ a: 'x\ny' })
    expect(jsonIn('<!-- {"a":[1,2,]} -->')).toEqual({ a: [1, 2] })
    expect(jsonIn('//<![CDATA[\n{"a":", }"}\n//]]>')).toEqual({ a: ', }' })
    expect(jsonIn('{"a":1};')).toEqual({ a: 1 })
  })
  it('is broken for good where it is not', () => {
    expect(jsonIn('{"a": "x" "b": 1}')).toBeUndefined()
    expect(of(`${ld('{"a"')}${ld('{}')}`).broken).toBe(1)
  })
})

describe('what the data of a page tells', () => {
  it('is taken from the article of a graph, by reference too', () => {
    const graph = `{"@graph":[{"@type":"WebPage","name":"صفحة","datePublished":"2020-01-01"},
      {"@type":["NewsArticle"],"headline":"عنوان","datePublished":"2025-03-11T16:42:00+02:00","author":{"@id":"#p"},"publisher":{"@id":"#o"}},
      {"@type":"Person","@id":"#p","name":"هالة"},{"@type":"Organization","@id":"#o","name":"النهر"}]}`
    const { titles, author, outlet, published } = of(ld(graph))
    expect({ titles, author, outlet, published }).toEqual({
      titles: ['عنوان'],
      author: 'هالة',
      outlet: 'النهر',
      published: '2025-03-11T16:42:00+02:00',
    })
  })
  it('may come in an array, with several authors', () => {
    const { author, language } = of(
      ld(
        '[{"@type":"Article","inLanguage":"ar","author":[{"name":"هالة"},{"name":"سامر"}]},{"@type":"BreadcrumbList"}]',
      ),
    )
    expect([author, language]).toEqual(['هالة، سامر', 'ar'])
  })
  it('is taken from what counts most, and what is no date is passed over', () => {
    const page = `<meta property="article:published_time" content="2025-03-11T16:42:00+02:00"><meta name="DC.date" content="2024-01-01">`
    expect(of(page).published).toBe('2025-03-11T16:42:00+02:00')
    expect(of(ld('{"@type":"NewsArticle","datePublished":"اليوم"}') + page).published).toBe('2025-03-11T16:42:00+02:00')
  })
  it('has the day of the outlet where one moment is told with two zones', () => {
    const page = `<meta property="article:published_time" content="2025-03-10T22:30:00Z"><time class="entry-date" datetime="2025-03-11T01:30:00+03:00">`
    expect(of(page).published).toBe('2025-03-11T01:30:00+03:00')
    const other = page.replace('01:30', '02:30')
    expect(of(other).published).toBe('2025-03-10T22:30:00Z')
  })
  it('has an address only where it is whole', () => {
    expect(of('<link rel="canonical" href="https://a.test/1">').url).toBe('https://a.test/1')
    expect(of('<link rel="canonical" href="/1">').url).toBeNull()
  })
  it('knows outlets by their host, before what they call themselves', () => {
    const page = '<meta property="og:site_name" content="موقع">'
    expect(of(page, 'https://www.reuters.com/ar/1').outlet).toBe('رويترز')
    expect(of(page, 'https://notreuters.com/1').outlet).toBe('موقع')
  })
  it('is no title where there is none', () => {
    expect(titleOf(of('<p>x'), null)).toBeNull()
    expect(titleOf(of('<title>  </title>'), null)).toBeNull()
  })
  it('passes over properties of other articles', () => {
    const html = '<div class="rel"><time itemprop="datePublished" datetime="2020-01-01"></time></div>'
    expect(metadataOf(treeOf(html), null, () => true).published).toBeNull()
    expect(of(html).published).toBe('2020-01-01')
  })
})
