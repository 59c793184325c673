import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../decode.js'
import { pageOf } from '../document.js'
import { garbledIn } from './garbled.js'
import { charsetOf, decodeAs, encodingOf } from './labels.js'
import { encodingWithin } from './prescan.js'
import { encoded, utf16 } from './testing-encode.js'

const story =
  'أعلن وزير النقل أمس أن العمل في الميناء الجديد سيبدأ في الربيع، وقال إن المشروع «يخدم ثلاث محافظات». وأضاف أن الكلفة بلغت 40 مليونا.'
const plainStory =
  'أعلن وزير النقل أمس أن العمل في الميناء الجديد سيبدأ في الربيع، وقال إن المشروع يخدم ثلاث محافظات. وأضاف أن الكلفة بلغت 40 مليونا.'

const codes = (bytes: Uint8Array, charset: string | null = null): string[] =>
  decode(bytes, { charset }).noticed.map(each => each.code)
const inHtml = (text: string, head: string): string =>
  `<!DOCTYPE html><html><head>${head}<title>x</title></head><body><div class="story"><p>${text}</p></div></body></html>`

describe('a label', () => {
  it.each([
    ['CP1256', 'windows-1256'],
    [' Windows-1256 ', 'windows-1256'],
    ['arabic', 'iso-8859-6'],
    ['latin1', 'windows-1252'],
    ['utf8', 'utf-8'],
  ])('%s means %s', (label, encoding) => expect(encodingOf(label)).toBe(encoding))

  it.each(['utf8mb4', 'utf-7', '', 'none'])('%s means nothing', label => expect(encodingOf(label)).toBeNull())

  it('stands in a media type', () => {
    expect(charsetOf('text/html; charset="windows-1256"')).toBe('windows-1256')
    expect(charsetOf('text/html;boundary=x; Charset=utf-8')).toBe('utf-8')
    expect(charsetOf('text/html')).toBeNull()
  })

  it('of windows-1252 keeps its quotation marks', () => {
    expect(decodeAs('windows-1252', Uint8Array.of(0x93, 0xe9, 0x94))).toBe('“é”')
  })
})

describe('what a document says within itself', () => {
  it.each([
    ['<meta charset=windows-1256>', 'windows-1256'],
    ['<META CHARSET = "UTF-8" />', 'utf-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-6">', 'iso-8859-6'],
    ['<meta content="text/html;charset=cp1256" http-equiv=content-type>', 'windows-1256'],
    ["<!-- <meta charset=utf-8> --><meta charset='windows-1256'>", 'windows-1256'],
    ['<a title="<meta charset=utf-8>"><meta charset=windows-1256>', 'windows-1256'],
    ['<meta charset=utf-16>', 'utf-8'],
    ['<?xml version="1.0" encoding="windows-1256"?><rss>', 'windows-1256'],
    ['<meta charset=nonsense><meta charset=windows-1256>', 'windows-1256'],
  ])('%s', (head, encoding) => expect(encodingWithin(Buffer.from(head))).toBe(encoding))

  it.each(['<meta content="text/html; charset=cp1256">', '<metadata charset=utf-8>', 'charset=utf-8', '<meta charset'])(
    'nothing: %s',
    head => expect(encodingWithin(Buffer.from(head))).toBeNull(),
  )
})

describe('bytes', () => {
  it.each(['windows-1256', 'iso-8859-6'])('in %s are known with a right label, and nothing is noticed', encoding => {
    const text = encoding === 'iso-8859-6' ? plainStory : story
    expect(decode(encoded(text, encoding), { charset: encoding })).toEqual({ text, encoding, noticed: [] })
    const page = encoded(inHtml(text, `<meta charset=${encoding}>`), encoding)
    expect(decode(page)).toMatchObject({ encoding, noticed: [] })
  })

  it.each(['windows-1256', 'iso-8859-6'])('in %s are known without a label, which is told', encoding => {
    const bytes = encoded(plainStory, encoding)
    expect(decode(bytes)).toMatchObject({ text: plainStory, encoding })
    expect(codes(bytes)).toEqual(['charset/guessed'])
    expect(decode(encoded(inHtml(plainStory, ''), encoding))).toMatchObject({ encoding })
  })

  it.each([
    ['windows-1256', 'utf-8'],
    ['windows-1256', 'iso-8859-1'],
    ['windows-1256', 'iso-8859-6'],
    ['iso-8859-6', 'windows-1256'],
    ['iso-8859-6', 'utf-8'],
  ])('in %s that say %s are known all the same, which is told', (encoding, label) => {
    const bytes = encoded(plainStory, encoding)
    expect(decode(bytes, { charset: label })).toMatchObject({ text: plainStory, encoding })
    expect(codes(bytes, label)).toEqual(['charset/wrong-label'])
  })

  it('in UTF-8 are UTF-8 whatever they say', () => {
    expect(codes(Buffer.from(story))).toEqual([])
    expect(codes(Buffer.from(story), 'windows-1256')).toEqual(['charset/wrong-label'])
    expect(decode(Buffer.from(inHtml(story, '<meta charset=windows-1256>'))).text).toContain(story)
  })

  it.each(['utf-16le', 'utf-16be'] as const)('in %s are known by their mark or without', encoding => {
    expect(decode(utf16(`\ufeff${story}`, encoding))).toEqual({ text: story, encoding, noticed: [] })
    expect(decode(utf16(story, encoding))).toMatchObject({ text: story, encoding })
  })

  it('in French stay French', () => {
    const french = 'Le ministère a été informé hier que les travaux étaient arrêtés à la préfecture, où l’on espère.'
    expect(decode(encoded(french, 'windows-1252'), { charset: 'iso-8859-1' })).toMatchObject({
      text: french,
      noticed: [],
    })
    expect(decode(encoded(french, 'windows-1252'))).toMatchObject({ text: french, encoding: 'windows-1252' })
  })

  it('with a label that there is not are told so', () => {
    expect(codes(Buffer.from(story), 'utf8mb4')).toEqual(['charset/unknown-label'])
  })

  it('that are no text are refused', () => {
    expect(() => decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2))).toThrow(/byte 4 is zero/)
    expect(() => decode(Uint8Array.of(0xff, 0xff))).toThrow(/not UTF-8 from byte 0/)
  })
})

const page = (bytes: Uint8Array, charset: string | null = null) => {
  const made = pageOf({ source: 's', bytes, url: null, type: null, charset, retrieved: null }, {})
  if ('error' in made) throw made.error
  return made.page
}

describe('half-broken text', () => {
  it('is a page, and each place is told with its span', () => {
    const bytes = Buffer.from(story)
    bytes[40] = 0xff
    const { text, noticed } = page(bytes)
    expect(noticed.map(each => each.code)).toEqual(['charset/undecodable', 'charset/undecodable'])
    expect(noticed[0]).toMatchObject({ span: null, message: expect.stringContaining('byte ') })
    expect(text.slice(...noticed[1]!.span!)).toMatch(/^\uFFFD+$/)
  })

  it('cut within a letter loses that letter alone', () => {
    const bytes = Buffer.from(story)
    const { text, noticed } = page(bytes.subarray(0, Buffer.byteLength(story.slice(0, 21)) - 1))
    expect(text.slice(0, 20)).toBe(story.slice(0, 20))
    expect(text.slice(...noticed[1]!.span!)).toBe('\uFFFD')
  })

  it('never throws and never loses a letter that is whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 3 }), fc.nat(255), (places, byte) => {
        const bytes = Buffer.from(story)
        for (const at of places) bytes[at] = byte === 0 ? 1 : byte
        const { text } = decode(bytes)
        expect([...text].filter(letter => story.includes(letter)).length).toBeGreaterThan(story.length - 8)
      }),
    )
  })
})

const misread = (text: string, as: string): string => decodeAs(as, Buffer.from(text))

describe('text that was garbled before it came', () => {
  it.each(['windows-1256', 'windows-1252', 'latin1'])('as UTF-8 read as %s is told with its span', as => {
    const wrong = misread(story, as)
    const { text, noticed } = page(Buffer.from(wrong))
    expect(text).toBe(wrong)
    expect(new Set(noticed.map(each => each.code))).toEqual(new Set(['charset/double-encoded']))
    const told = noticed.reduce((sum, { span }) => sum + span![1] - span![0], 0)
    expect(told).toBeGreaterThan(wrong.length * 0.95)
  })

  it.each(['windows-1256', 'windows-1252'])('in one sentence (%s) has the span of that sentence', as => {
    const wrong = misread('سيبدأ العمل في الربيع', as)
    const [told, ...more] = garbledIn(`${story}\n${wrong}\n${story}`)
    expect(more).toEqual([])
    expect(`${story}\n${wrong}\n${story}`.slice(...told!.span!)).toBe(wrong)
  })

  it('as windows-1256 read as windows-1252 is told', () => {
    const wrong = decodeAs('windows-1252', encoded(story, 'windows-1256'))
    expect(garbledIn(wrong).map(each => each.code)).toContain('charset/misread')
  })

  it.each([
    story,
    'وقال «محفوظ»، وهو من غزّة: «فقط»… و«حظ» ثم غ. ط؟ ع…',
    'Ça été décidé à Genève, où l’« Été » a brûlé. Über Ægir, naïveté, façade.',
    'ÀÉÎÕÜ ÀÉ',
  ])('is not seen in sound text: %s', text => expect(garbledIn(text)).toEqual([]))
})
