import { expect, it } from 'vitest'
import { answerOf, type EntryList, type EntryShown } from '../src/answer.js'
import { barriersIn, inBrowser, languages, withServer } from './browser.js'

const serving = withServer()

/** Each view by its address; those that show something show what the examples have most of. */
async function views(): Promise<Record<string, string>> {
  const { entries } = await answerOf<EntryList>(serving().api.entries.$get({ query: {} }))
  const brief = entries.toSorted((a, b) => b.accounts - a.accounts)[0]!
  const { entry } = await answerOf<EntryShown>(serving().api.entries[':id'].$get({ param: { id: brief.id } }))
  const who = encodeURIComponent(entry.participants[0]!)
  return {
    timeline: '/',
    filtered: '/?kind=call&status=happened',
    entry: `/entries/${encodeURIComponent(entry.id)}`,
    story: `/stories/${entry.accounts[0]!.page}`,
    who: `/who/${who}`,
    finder: '/who',
    network: '/network',
    search: `/search?q=${encodeURIComponent('اتصال')}`,
    add: '/add',
    dashboard: '/dashboard',
    missing: '/nothing/here',
  }
}

inBrowser('every view', { timeout: 180_000 }, () => {
  for (const language of languages)
    for (const theme of ['light', 'dark'] as const)
      it(`in ${language}, ${theme}: without a barrier, an error, or a request to another host`, async () => {
        for (const [name, path] of Object.entries(await views())) {
          const { page, trouble, close } = await serving().open(path, { language, theme })
          expect([name, await page.getAttribute('html', 'dir')]).toEqual([name, language === 'ar' ? 'rtl' : 'ltr'])
          expect([name, await page.locator('h1').count()]).toEqual([name, 1])
          expect([name, await page.locator('[role=alert]').count()]).toEqual([name, 0])
          expect([name, await barriersIn(page)]).toEqual([name, []])
          expect([name, trouble]).toEqual([name, []])
          await close()
        }
      })

  it('fits a phone: nothing stands out at the side', async () => {
    for (const language of languages)
      for (const [name, path] of Object.entries(await views())) {
        const { page, close } = await serving().open(path, { language, width: 360 })
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect([name, language, wide]).toEqual([name, language, 360])
        await close()
      }
  })

  it('says why it cannot be shown in the language of the page, under one heading', async () => {
    for (const path of ['/entries/zzzz', '/stories/zzzz', '/who/zzzz']) {
      const { page, close } = await serving().open(path, { language: 'ar' })
      await page.locator('[role=alert]').waitFor()
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect(await page.locator('h1').innerText()).toMatch(/^[\p{Script=Arabic} ]+$/u)
      expect(await page.locator('[role=alert]').innerText()).not.toMatch(/[A-Za-z]/u)
      await page.locator('[role=alert] summary').click()
      expect(await page.locator('[role=alert] [lang=en]').innerText()).toContain('zzzz')
      expect([path, await barriersIn(page)]).toEqual([path, []])
      await close()
    }
  })

  it('tells an Arabic reader in Arabic why something was read so', async () => {
    const { entry, story } = await views()
    for (const path of [entry!, story!]) {
      const { page, close } = await serving().open(path, { language: 'ar' })
      await page.locator('details.why summary').first().click()
      expect(await page.locator('details.why [lang]').first().getAttribute('lang')).toBe('ar')
      await close()
    }
    const { page, close } = await serving().open(story!, { language: 'ar' })
    const times = page.locator('mark.time, mark.event, mark.cue')
    expect(await times.count()).toBeGreaterThan(0)
    for (const mark of await times.all()) {
      await mark.hover()
      for (const why of await page.locator('.because > span').all()) expect(await why.getAttribute('lang')).toBe('ar')
    }
    await close()
  })

  it('has one title each, that says what it shows', async () => {
    const titles = new Set<string>()
    for (const path of Object.values(await views())) {
      const { page, close } = await serving().open(path, { language: 'en' })
      titles.add(await page.title())
      await close()
    }
    expect(titles.size).toBeGreaterThanOrEqual(9)
  })
})
