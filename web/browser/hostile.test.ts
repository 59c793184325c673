import { expect, it } from 'vitest'
import { answerOf, type SearchResult } from '../src/answer.js'
import { inBrowser, languages, withServer } from './browser.js'

// What a page says can be anything. It is shown, and does nothing.

const call = 'تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا هاتفيا من نظيره الإيراني عباس عراقجي، السبت.'
const scripts = `<script>alert(1)</script><img src=x onerror="alert(2)"><svg onload=alert(3)> \${alert(4)} {{alert(5)}} javascript:alert(6)`
const turned = '\u202eمقلوب\u202c \u2066معزول\u2069 \u202d<b>abc\u202c \u2067'
const hidden = 'بدر\u200b عبد\u200d العاطي\ufeff وزير\u00ad الخارجية\u200e \u200f\u061c'
const zalgo = `ع${'\u064b\u064c\u064d\u0654'.repeat(200)}`
const texts = [
  `${scripts}\n\n${call}\n\nوقال الوزير إن "${scripts}".\n`,
  `${turned}\n\n${call}\n\nوأضاف الوزير أن ${turned} جرى أمس.\n`,
  `${hidden}\n\n${call}\n\n${hidden} ${zalgo} ${hidden}\n`,
  `${call} ${'كلام طويل بلا نهاية '.repeat(48_000)}`,
]

const serving = withServer(texts)

async function storiesWith(words: string): Promise<string[]> {
  const query = { q: words, in: 'stories' as const, limit: 20 }
  const found = await answerOf<SearchResult>(serving().api.search.$get({ query }))
  return found.parts.flatMap(({ hits }) => hits.map(({ passage }) => passage.page))
}

inBrowser('text of pages', { timeout: 240_000 }, () => {
  it('is shown harmlessly in every view', async () => {
    const pages = await storiesWith('عبد العاطي')
    expect(pages.length).toBeGreaterThanOrEqual(texts.length)
    const paths = ['/', '/search?q=alert', '/dashboard', '/network', ...pages.map(page => `/stories/${page}`)]
    for (const language of languages)
      for (const path of paths) {
        const { page, trouble, close } = await serving().open(path, { language })
        expect([path, trouble]).toEqual([path, []])
        const made = await page.evaluate(() => ({
          scripts: document.querySelectorAll('script').length,
          others: document.querySelectorAll('img[src="x"], iframe, object, embed, #root svg[onload], [onerror]').length,
          links: [...document.querySelectorAll('a')].filter(a => /^(?:javascript|data):/iu.test(a.href)).length,
        }))
        expect([path, made]).toEqual([path, { scripts: 1, others: 0, links: 0 }])
        await close()
      }
  })

  it('does not turn what stands beside it', async () => {
    const [id] = await storiesWith('مقلوب')
    const { page, close } = await serving().open(`/stories/${id}`, { language: 'en' })
    // an override that is not isolated would turn the letters of the frame, too
    const open = await page.evaluate(() => {
      const loose: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!/[\u202a-\u202e\u2066-\u2069]/u.test(node.textContent ?? '')) continue
        const around = node.parentElement!.closest('bdi, [dir=auto], [dir=rtl], [dir=ltr]')
        if (!around || around === document.documentElement) loose.push(node.textContent!.slice(0, 40))
      }
      return loose
    })
    expect(open).toEqual([])
    expect(await page.textContent('main')).toContain('مقلوب')
    await close()
  })

  it('may be a megabyte in one line', async () => {
    const [id] = await storiesWith('"طويل بلا نهاية"')
    const began = performance.now()
    const { page, trouble, close } = await serving().open(`/stories/${id}`)
    await page.locator('h1').first().waitFor()
    expect(trouble).toEqual([])
    expect(await page.textContent('main')).toContain('طويل بلا نهاية')
    // a browser that hangs does not answer
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
    expect(performance.now() - began).toBeLessThan(60_000)
    await close()
  })
})
