import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { table, values } from '../../knowledge/load.js'
import { pageText } from '../../text/testing.js'
import { type Doc, makeDoc } from '../doc.js'
import { makeLanguage } from '../language.js'
import { exact, parseExact, power, print } from './exact.js'
import { figureOf } from './figures.js'
import { type NumberBound, type NumberExpression, readNumbers } from './index.js'

const { lexicon, sentences, numbers } = makeLanguage()
const docOf = (text: string): Doc => makeDoc(text, [[0, text.length]], lexicon, sentences)
const read = (text: string): NumberExpression[] => readNumbers(docOf(text), numbers)

const end = (bound: NumberBound | null): string => bound?.value ?? ''
const interval = ({ low, high }: NonNullable<NumberExpression['bounds']>): string =>
  `${low && !low.open ? '[' : '('}${end(low)},${end(high)}${high && !high.open ? ']' : ')'}`

const marks = { cardinal: '', ordinal: '#', fraction: 'f', percent: '', range: '' }

/** The notation of `corpus/numbers.tsv`. */
function notation({ kind, value, bounds, percent, approximate, code }: NumberExpression): string {
  const shown = bounds ? interval(bounds) : (code ? 'code ' : '') + marks[kind] + value
  return `${approximate ? '~' : ''}${shown}${percent ? '%' : ''}`
}

const told = (text: string): string =>
  read(text)
    .map(found => `${text.slice(...found.span)} = ${notation(found)}`)
    .join(' | ')

// «f1/2», «(,1/2)» and «code 08» in the gold are what their numbers are.
const plain = (gold: string): string =>
  gold.replace(/(\d+)\/(\d+)/g, (_, n, d) => print(exact(BigInt(n), BigInt(d)))).replace(/code 0+(?=\d)/g, 'code ')

describe('corpus/numbers.tsv', () => {
  const rows = readFileSync(new URL('../../../corpus/numbers.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'))
  it.each(rows.filter(([, , pending]) => !pending))('%s', (text, gold = '') => {
    expect(told(text!)).toBe(plain(gold))
  })
  it.fails.each(rows.filter(([, , pending]) => pending))('pending: %s', (text, gold = '') => {
    expect(told(text!)).toBe(plain(gold))
  })
})

describe('any text', () => {
  const pool = table('arabic/numbers')
    .flatMap(row => values(row.forms))
    .concat([
      'و',
      '،',
      '-',
      '/',
      '7',
      '1.5',
      '2,300',
      '400',
      '٪',
      '3/4',
      'كتاب',
      'كتابا',
      'الكتاب',
      '.',
      '\n',
      '+',
      '>',
      ':',
      '16',
      '(',
      ')',
      '6ر4',
      '%',
    ])
  const numberText = fc
    .array(fc.tuple(fc.constantFrom(...pool), fc.constantFrom(' ', ' ', ' و', ' ب', ' ال', '')), { maxLength: 40 })
    .map(pieces => pieces.flat().join(''))

  const holds = (text: string): void => {
    let last = 0
    for (const { span, parts, kind, value, bounds } of read(text)) {
      expect(span[0]).toBeGreaterThanOrEqual(last)
      expect(span[1]).toBeGreaterThan(span[0])
      expect(span[1]).toBeLessThanOrEqual(text.length)
      expect(bounds !== null).toBe(kind === 'range')
      expect(kind === 'range' ? value : '').toBe(kind === 'range' ? null : '')
      let inner = span[0]
      for (const part of parts) {
        expect(part.span[0]).toBeGreaterThanOrEqual(inner)
        expect(part.span[1]).toBeLessThanOrEqual(span[1])
        inner = part.span[1]
      }
      last = span[1]
    }
  }

  it('has its numbers within it, in order, none on another', () => {
    fc.assert(fc.property(pageText, holds), { numRuns: 300 })
    fc.assert(fc.property(numberText, holds), { numRuns: 1000 })
  })

  it('gives the same again, and the same behind other text', () => {
    fc.assert(
      fc.property(numberText, text => {
        const alone = read(text).map(({ span, ...rest }) => ({ ...rest, parts: rest.parts.length, span }))
        expect(read(text).map(({ span, ...rest }) => ({ ...rest, parts: rest.parts.length, span }))).toEqual(alone)
      }),
    )
  })

  /** How often a token is looked at while the document is read. */
  function visits(text: string): number {
    const doc = docOf(text)
    let count = 0
    const tokens = new Proxy(doc.tokens, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++
        return Reflect.get(target, key) as unknown
      },
    })
    readNumbers({ ...doc, tokens }, numbers)
    return count
  }

  it.each([
    'قتل أحد عشر شخصا وأصيب أكثر من ثلاثة آلاف و200 في 17/5/2024، أي 30 في المئة. ',
    'ألف مليون مليار ',
    'مئة ومئة وخمسة وعشرون و',
    '123 456 ',
    '1،234،',
    '12/',
    '5-',
    'من بين أكثر من أو يساوي ',
    'خمسة وعشرون إلى ',
    'سالب - ',
    'واحد على ',
    '+1 222 ',
    'نصف مليون ونصف ',
  ])('costs twice as much when it is twice as long: %j', text => {
    const once = visits(text.repeat(100))
    expect(visits(text.repeat(200))).toBeLessThan(2.2 * once)
    expect(once).toBeLessThan(300 * docOf(text.repeat(100)).tokens.length)
  })

  it('is not held up by digits without end', () => {
    const long = '7'.repeat(50_000)
    expect(read(long)).toMatchObject([{ value: null, code: true }])
    expect(read(`1.${long}`)).toMatchObject([{ code: true }, { code: true }])
    expect(read('9^99999')).toHaveLength(2)
  })
})

describe('figures', () => {
  it.each([
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1.250,5', '1250.5'],
    ['1,250.5', '1250.5'],
    ['1٬234٫5', '1234.5'],
    ['0,234', '0.234'],
    ['12,5', '12.5'],
    ['1.234', '1.234'],
    ['007', '7'],
  ])('%s says %s', (written, value) => {
    expect(print(figureOf(written)!)).toBe(value)
  })
  it.each(['192.168.1.2', '1,23,4', '1.2.3'])('%s is no one number', written => {
    expect(figureOf(written)).toBeNull()
  })
})

describe('exact numbers', () => {
  it('are printed as they are read', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 9n), (n, d) => {
        const value = exact(n, d)
        expect(parseExact(print(value))).toEqual(value)
      }),
    )
  })
  it.each([
    ['1.1', '23', '8.95430243255237'],
    ['2.5', '-1', '0.4'],
    ['2', '0', '1'],
  ])('%s to the power of %s', (base, exponent, value) => {
    expect(print(power(parseExact(base)!, parseExact(exponent)!)!)).toContain(value)
  })
  it('have no power that is not whole, too great, or one of nothing', () => {
    for (const [base, exponent] of [
      ['2', '0.5'],
      ['2', '401'],
      ['0', '-1'],
    ] as const)
      expect(power(parseExact(base)!, parseExact(exponent)!)).toBeNull()
  })
})

describe('what an expression tells', () => {
  it('has the numbers of a range as its parts', () => {
    const [range] = read('بين 3 و4 ملايين دولار')
    expect(range).toMatchObject({
      bounds: { low: { value: '3000000', open: false }, high: { value: '4000000', open: false } },
      parts: [{ value: '3000000' }, { value: '4000000' }],
    })
  })
  it('has ordinals from the end only when they are asked for', () => {
    const doc = docOf('الجولة قبل الأخيرة')
    expect(readNumbers(doc, numbers)).toEqual([])
    expect(readNumbers(doc, numbers, { relative: true })).toMatchObject([
      { kind: 'ordinal', value: '-1', relativeTo: 'end' },
    ])
  })
  it('begins after its clitics, marks or not', () => {
    const text = 'رحّب بِثَلاثةٍ ووَخمسةٍ'
    expect(read(text).map(({ span }) => text.slice(...span))[0]).toBe('ثَلاثةٍ')
  })
})
