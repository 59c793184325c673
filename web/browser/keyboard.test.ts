import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser, languages, withServer } from './browser.js'

// The page without a mouse.

const serving = withServer()

/** What has the focus, by its name for a screen reader and its tag. */
const focused = (page: Page): Promise<{ tag: string; text: string; href: string | null }> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    return {
      tag: at.tagName,
      text: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(),
      href: at.getAttribute('href'),
    }
  })

/** Presses Tab until something fits; how often, or null when nothing does. */
async function tabTo(page: Page, fits: (at: Awaited<ReturnType<typeof focused>>) => boolean): Promise<number | null> {
  for (let i = 1; i < 120; i++) {
    await page.keyboard.press('Tab')
    if (fits(await focused(page))) return i
  }
  return null
}

/** Whether what has the focus shows it. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement!)
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
  })

inBrowser('by keyboard alone', { timeout: 180_000 }, () => {
  it('the first thing is the way to the content', async () => {
    const { page, close } = await serving().open('/')
    await page.keyboard.press('Tab')
    expect((await focused(page)).href).toBe('#main')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await close()
  })

  it('the language turns, and stays turned', async () => {
    const { page, close } = await serving().open('/', { language: 'en' })
    expect(await tabTo(page, ({ tag, text }) => tag === 'BUTTON' && /[\u0600-\u06ff]/u.test(text))).not.toBeNull()
    await page.keyboard.press('Enter')
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getAttribute('html', 'lang')).toBe('ar')
    await close()
  })

  it('an entry is reached from the timeline, a story from the entry, and the way back leads back', async () => {
    for (const language of languages) {
      const { page, trouble, close } = await serving().open('/?kind=call', { language })
      expect(await tabTo(page, ({ href }) => href?.startsWith('/entries/') ?? false)).not.toBeNull()
      expect(await showsFocus(page)).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/entries\//u)
      await page.waitForFunction(() => document.activeElement?.id === 'main')
      await page.locator('h1').first().waitFor()
      expect(await tabTo(page, ({ href }) => href?.startsWith('/stories/') ?? false)).not.toBeNull()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/stories\//u)
      await page.goBack()
      await page.goBack()
      expect(new URL(page.url()).search).toBe('?kind=call')
      expect(trouble).toEqual([])
      await close()
    }
  })

  it('every view can be gone through from its beginning to its end', async () => {
    for (const path of ['/', '/search?q=%D8%A7%D8%AA%D8%B5%D8%A7%D9%84', '/who', '/network', '/dashboard', '/add']) {
      const { page, close } = await serving().open(path)
      const seen: number[] = []
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        // within a date, Tab goes from day to month to year
        const place = await page.evaluate(() => {
          const at = document.activeElement!
          return at.matches('input[type=date]') ? Number.NaN : [...document.querySelectorAll('*')].indexOf(at)
        })
        if ((await focused(page)).tag === 'BODY') break
        seen.push(place)
      }
      // more than the frame has, and Tab always leads on
      expect([path, seen.length > 9]).toEqual([path, true])
      expect([path, seen.filter((each, i) => each === seen[i - 1])]).toEqual([path, []])
      await close()
    }
  })
})
