import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { document } from '../knowledge/load.js'
import type { Span } from '../text/span.js'
import { arabicLetters, pageText, splits } from '../text/testing.js'
import { makeDoc, offsetInPage } from './doc.js'
import { makeLanguage } from './language.js'

const { lexicon, sentences: rules, fold } = makeLanguage()

const read = (text: string, parts: Span[] = [[0, text.length]]) => makeDoc(text, parts, lexicon, rules)

const sentencesOf = (text: string, parts?: Span[]): string[] => {
  const { sentences, tokens } = read(text, parts)
  return sentences.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

/** A text with some spans of it, in order, that part no character. */
const textAndParts = fc.tuple(pageText, fc.array(fc.nat(), { maxLength: 6 })).map(([text, cuts]) => {
  const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))]
    .filter(at => !splits(text, at))
    .sort((a, b) => a - b)
  const parts: Span[] = []
  for (let i = 0; i + 1 < places.length; i += 2) parts.push([places[i]!, places[i + 1]!])
  return { text, parts: parts.length > 0 ? parts : ([[0, text.length]] as Span[]) }
})

describe('a document', () => {
  it('has its tokens in the parts, in order', () => {
    fc.assert(
      fc.property(textAndParts, ({ text, parts }) => {
        let end = 0
        for (const token of read(text, parts).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(parts.some(([from, to]) => from <= token.start && token.end <= to)).toBe(true)
          end = token.end
        }
      }),
    )
  })

  it('has every token in one sentence, and no sentence without a token', () => {
    fc.assert(
      fc.property(textAndParts, ({ text, parts }) => {
        const { sentences, tokens } = read(text, parts)
        let next = 0
        for (const { from, to, part } of sentences) {
          expect(from).toBe(next)
          expect(to).toBeGreaterThan(from)
          const [start, end] = parts[part]!
          expect(start <= tokens[from]!.start && tokens[from]!.start < end).toBe(true)
          next = to
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })

  it('folds its words, and finds places in them', () => {
    fc.assert(
      fc.property(pageText, text => {
        const doc = read(text)
        for (const token of doc.tokens) {
          expect(token.word.folded).toBe(fold(text.slice(token.start, token.end)))
          for (let at = 0; at <= token.word.folded.length; at++) {
            const place = offsetInPage(doc, token, at, fold)
            expect(token.start <= place && place <= token.end).toBe(true)
          }
        }
      }),
    )
  })
})

describe('a document, however it is typed', () => {
  const passage = fc
    .array(fc.tuple(arabicLetters, fc.constantFrom(' ', '. ', '، ', '؟ ', '\n', ': «', '» ')), { maxLength: 12 })
    .map(parts => parts.flat().join(''))
  const shape = (text: string): unknown => {
    const { tokens, sentences } = read(text)
    return { words: tokens.map(({ kind, word }) => [kind, word.folded]), sentences }
  }

  it('is the same composed and decomposed', () => {
    fc.assert(
      fc.property(passage, text => {
        expect(shape(text.normalize('NFD'))).toEqual(shape(text.normalize('NFC')))
      }),
    )
  })

  it('means the same word for word', () => {
    for (const word of ['مسؤولون', 'رئيسهم', 'شؤونها', 'وأدى', 'لأسبابهم', 'بدؤوا', 'خبرائنا']) {
      const values = (raw: string): string[] => lexicon.word(raw).senses.map(s => s.conj + s.prep + s.value + s.pronoun)
      expect(values(word.normalize('NFD'))).toEqual(values(word))
    }
  })
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['وصل الوزير. وغادر السفير.', ['وصل الوزير.', 'وغادر السفير.']],
    ['قال د. محمد إنه بخير.', ['قال د. محمد إنه بخير.']],
    ['نقلت وكالة أ.ش.أ عنه ذلك. ثم نفت.', ['نقلت وكالة أ.ش.أ عنه ذلك.', 'ثم نفت.']],
    ['قال: «انتهى الأمر.» وخرج.', ['قال: «انتهى الأمر.»', 'وخرج.']],
    ['من يعلم؟! لا أحد…', ['من يعلم؟!', 'لا أحد…']],
    ['بلغ السعر 3.5 دولار. ارتفع.', ['بلغ السعر 3.5 دولار.', 'ارتفع.']],
    ['عنوان بلا نقطة\nجملة أولى', ['عنوان بلا نقطة\n', 'جملة أولى']],
  ])('%j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })

  it('end where their part ends, but after a comma', () => {
    const text = 'عنوان الخبر / زار الرئيس القاهرة، / والتقى نظيره.'
    const [one, two, three] = text.split(' / ') as [string, string, string]
    const at = (part: string): Span => [text.indexOf(part), text.indexOf(part) + part.length]
    expect(sentencesOf(text, [at(one), at(two), at(three)])).toEqual([one, `${two} / ${three}`])
  })

  it('begin with abbreviations that the table has', () => {
    for (const short of document<{ abbreviations: string[] }>('arabic/sentences').abbreviations) {
      expect(sentencesOf(`حضر ${short}. محمد اليوم.`)).toHaveLength(1)
    }
  })
})
