import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IsnadError } from '../../model/errors.js'
import { read } from '../read-given.js'
import { wordsOf } from './align.js'
import { quotationOf } from './asked.js'
import { type FoundQuotation, foundOn } from './found.js'

const text = [
  'وزير الخارجية يرفض التصعيد',
  '',
  'القاهرة – قال وزير الخارجية المصري بدر عبد العاطي: «نرفض أي تصعيد في المنطقة، ونؤكد أن الحل السياسي هو السبيل الوحيد إلى إنهاء الأزمة في السودان».',
  '',
  'وأضاف عبد العاطي أن بلاده ستواصل جهودها مع جميع الأطراف المعنية. وتشهد المنطقة توترا منذ أسابيع بسبب الحرب.',
  '',
  'اقرأ أيضا: أسعار الذهب اليوم في الأسواق المحلية',
].join('\n')

const reading = read({ text, published: '2025-06-15' })
const check = (quotation: string): FoundQuotation | null => foundOn(reading, quotationOf(quotation))

describe('a quotation on a page', () => {
  it('is exact where every letter and sign is there', () => {
    const found = check('«نؤكد أن الحل السياسي هو السبيل الوحيد»')
    expect(found).toMatchObject({ match: 'exact', share: 1, differences: [], where: 'body', marked: true })
    expect(found!.cited.exact).toBe('نؤكد أن الحل السياسي هو السبيل الوحيد')
    expect(text.slice(...found!.cited.span)).toBe(found!.cited.exact)
    expect(found!.cited.line).toBe(3)
    expect(found!.said).toMatchObject([
      { covers: true, statement: { speaker: 'person:badr-abdelatty', mode: 'direct' } },
    ])
  })

  it('needs no «و» at its beginning, and no other letter is left out', () => {
    expect(check('أضاف عبد العاطي أن بلاده')).toMatchObject({ match: 'exact' })
    expect(check('شهد المنطقة توترا منذ أسابيع')!.match).toBe('partly')
  })

  it('may have other spaces', () => {
    expect(check('نرفض  أي\nتصعيد')!.match).toBe('exact')
  })

  it.each([
    ['نرفض اي تصعيد في المنطقه', ['اي', 'المنطقه'], ['أي', 'المنطقة']],
    ['نَرْفُضُ أي تصعيد', ['نَرْفُضُ'], ['نرفض']],
    ['في المنطقة ونؤكد أن', ['المنطقة ونؤكد'], ['المنطقة، ونؤكد']],
  ])('tells what folding hides: %s', (quotation, quoted, page) => {
    const found = check(quotation)!
    expect(found.match).toBe('folded')
    expect(found.differences.map(each => each.quoted)).toEqual(quoted)
    expect(found.differences.map(each => each.page)).toEqual(page)
  })

  it('tells words that were put in the place of others', () => {
    const found = check('نرفض أي تصعيد في المنطقة، ونؤكد أن الحل العسكري هو السبيل الوحيد إلى إنهاء الأزمة')!
    expect(found.match).toBe('partly')
    expect(found.differences).toEqual([{ quoted: 'العسكري', page: 'السياسي' }])
    expect(found.cited.exact).toContain('الحل السياسي')
    expect(found.parts.map(({ span }) => text.slice(...span))).toEqual(found.parts.map(({ exact }) => exact))
  })

  it('tells words that were left out, and words that are not there', () => {
    expect(check('نرفض أي تصعيد ونؤكد أن الحل السياسي')!.differences).toEqual([{ quoted: null, page: 'في المنطقة' }])
    expect(check('نرفض أي تصعيد في المنطقة العربية كلها')!.differences).toEqual([
      { quoted: 'العربية كلها', page: null },
    ])
  })

  it('may leave something out by an ellipsis', () => {
    const found = check('نرفض أي تصعيد في المنطقة … هو السبيل الوحيد إلى إنهاء الأزمة')!
    expect(found).toMatchObject({ match: 'exact', differences: [] })
    expect(found.parts.map(({ exact }) => exact)).toEqual([
      'نرفض أي تصعيد في المنطقة',
      'هو السبيل الوحيد إلى إنهاء الأزمة',
    ])
    // the other way round it is not what the page says
    expect(check('هو السبيل الوحيد إلى إنهاء الأزمة … نرفض أي تصعيد في المنطقة')!.match).toBe('partly')
  })

  it.each([
    'السلام خيار استراتيجي لا رجعة عنه لدى جميع الدول',
    'وزير الخارجية المصري بدر عبد العاطي يعلن الحرب على جميع الدول المجاورة بلا استثناء',
    'غدا',
    'ضرفن',
  ])('is not there though a few words are: %s', quotation => {
    expect(check(quotation)).toBeNull()
  })

  it('knows what is in no quotation marks, whose words it is, and what is no story', () => {
    expect(check('أن بلاده ستواصل جهودها')).toMatchObject({
      marked: false,
      said: [{ statement: { mode: 'indirect' } }],
    })
    expect(check('وتشهد المنطقة توترا منذ أسابيع')).toMatchObject({ marked: false, said: [], where: 'body' })
    expect(check('يرفض التصعيد')).toMatchObject({ where: 'headline', story: 's0' })
    expect(check('أسعار الذهب اليوم في الأسواق المحلية')).toMatchObject({ where: 'furniture', said: [] })
  })

  it('is found wherever it is cut from a page', () => {
    const words = wordsOf(text)
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 20 }), (from, many) => {
        const to = Math.min(words.length, from + many)
        const cut = text.slice(words[from]!.span[0], words[to - 1]!.span[1])
        const found = check(cut)
        expect(found?.match).toBe('exact')
        expect(found!.cited.exact.replace(/\s+/gu, ' ')).toBe(cut.replace(/\s+/gu, ' '))
      }),
    )
  })

  it('is looked for in any text without failing, and cited as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '«', '»', '…', 'ً', '\u202e', '\n') }), given => {
        fc.pre(wordsOf(given).length > 0)
        const found = check(given)
        if (found) expect(text.slice(...found.cited.span)).toBe(found.cited.exact)
      }),
    )
  })
})

it.each(['', '  ', '«»', '…', 'ا'.repeat(5001)])('a quotation without words, or too long, is wrong use', given => {
  expect(() => quotationOf(given)).toThrow(IsnadError)
})
