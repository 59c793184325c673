import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { hostile, nobody, withExports } from './testing-export.js'

const register = withExports()

interface Seen {
  tags: Set<string>
  attributes: Map<string, string[]>
  text: string
  /** what was open when it ended, and what was closed though it was not open */
  left: string[]
}

const empty = new Set(['meta'])

function seenIn(html: string): Seen {
  const seen: Seen = { tags: new Set(), attributes: new Map(), text: '', left: [] }
  const open: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      seen.tags.add(name)
      if (!empty.has(name) && name !== 'br') open.push(name)
      for (const [key, value] of Object.entries(attributes))
        seen.attributes.set(key, [...(seen.attributes.get(key) ?? []), value])
    },
    ontext(text) {
      if (open.at(-1) !== 'style') seen.text += text
    },
    onclosetag(name, isImplied) {
      if (empty.has(name) || name === 'br') return
      if (open.pop() !== name || isImplied) seen.left.push(name)
    },
  })
  parser.end(html)
  return { ...seen, left: [...seen.left, ...open] }
}

describe('html', () => {
  it('is whole markup of nothing but text: no script, no picture, nothing that is loaded', async () => {
    const { tags, attributes, left } = seenIn(await register().text({ format: 'html' }))
    expect(left).toEqual([])
    for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'embed', 'form', 'base', 'svg', 'video'])
      expect(tags).not.toContain(tag)
    for (const name of attributes.keys()) expect(name).not.toMatch(/^on|^src|^style$|^action|^background/u)
    for (const href of attributes.get('href') ?? []) expect(href).toMatch(/^https?:\/\//u)
    expect(attributes.get('content')!.join(' ')).toContain("default-src 'none'")
  })

  it('tells in both languages how a day was worked out, and of a file no more than its name', async () => {
    const { text } = seenIn(await register().text({ format: 'html' }))
    expect(text).toContain('the last one up to the day of publication')
    expect(text).toContain('الأخير حتى يوم النشر')
    expect(text).toContain('11-call-several-leaders.txt')
    expect(text).not.toContain('/11-call-several-leaders.txt')
  })

  it('asks no other host for anything in its style', async () => {
    const html = await register().text({ format: 'html' })
    expect(html.slice(html.indexOf('<style>'), html.indexOf('</style>'))).not.toMatch(/url\(|@import|<\//u)
  })

  it('shows what strangers wrote as they wrote it', async () => {
    const { text } = seenIn(await register().text({ format: 'html' }))
    for (const words of hostile) expect(text).toContain(words)
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u)
  })

  it('says each entry in both languages, right to left and left to right', async () => {
    const [entry] = register().entries.filter(({ status }) => status === 'disputed')
    const html = await register().text({ format: 'html', entry: entry!.id })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<span lang="ar" dir="rtl">روايات متضاربة بشأن اتصال هاتفي')
    expect(html).toContain('<span lang="en" dir="ltr">It is disputed whether')
    const { text } = seenIn(html)
    for (const { quotes } of entry!.accounts)
      for (const { field, exact } of quotes) if (field === 'evidence') expect(text).toContain(exact)
  })

  it('tells the period that was asked for, and where nothing fits, that', async () => {
    const html = await register().text({ format: 'html', from: '2024-03', to: '2024-06' })
    expect(html).toContain('<bdi>2024-03 – 2024-06</bdi>')
    const none = await register().text({ format: 'html', ...nobody })
    expect(seenIn(none).left).toEqual([])
    expect(none).toContain('Nothing in the register fits.')
  })
})

describe('markdown', () => {
  it('holds no markup but its own', async () => {
    const text = await register().text({ format: 'markdown' })
    expect(text).not.toMatch(/<(?!https?:\/\/[^\s<>]*>)/u)
    expect(text).not.toMatch(/(?<!\\)\]\((?!<https?:)/u)
    for (const line of text.split('\n')) expect(line).not.toMatch(/^(?: {4}|\t|~~~|```)/u)
  })

  it('says the sentence in both languages, with the passages of each account', async () => {
    const [entry] = register().entries.filter(({ accounts }) => accounts.length === 4)
    const text = await register().text({ format: 'markdown', entry: entry!.id })
    expect(text).toMatch(/^## اتصال هاتفي من عباس عراقجي/mu)
    expect(text).toContain('**Abbas Araghchi phoned Badr Abdelatty')
    expect(text.match(/^#### /gmu)).toHaveLength(4)
    expect(text.match(/^> /gmu)!.length).toBeGreaterThanOrEqual(4)
  })

  it('says so where nothing fits', async () => {
    expect(await register().text({ format: 'markdown', ...nobody })).toContain('Nothing in the register fits')
  })
})
