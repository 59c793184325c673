import { senseOf } from '../../arabic/lexicon.js'
import type { Span, Statement } from '../../model/records.js'
import { countWhile } from '../../text/ordered.js'
import { TokenKind } from '../../text/tokens.js'
import type { Quote } from '../clauses/index.js'
import { type Context, infoAt, spanOf } from './context.js'

// Words in quotation marks within what is told are the speaker's own, unless they are a name: «صحيفة "نيويورك تايمز"».

// so many quoted words that are no name make an indirect statement a mixed one, and fewer that are its end
const quotedWords = 5
const quotedEnd = 4

export function modeOf(context: Context, from: number, to: number): Statement['mode'] {
  const { doc, marks } = context
  for (let i = from; i < to; i++) {
    const index = marks.quoteOf[i]!
    const quote = index >= 0 ? marks.quotes[index]! : null
    const words = quote?.open === i ? quote.close - i - 1 : 0
    const ends = words >= quotedEnd && quote!.close >= to - 1
    if (ends || (words >= quotedWords && isSpeech(context, quote!, doc.tokens[from]!.start))) return 'mixed'
  }
  return 'indirect'
}

// no name has so many words
const longName = 7

/** Whether some of what is told in the words of the page is in those of the speaker. */
export const holdsSpeech = (context: Context, content: readonly Span[]): boolean =>
  content.some(span => hasSpeechIn(context, span))

function hasSpeechIn(context: Context, [start, end]: Span): boolean {
  const { doc, marks } = context
  const placeOf = ({ open }: Quote): number => doc.tokens[open]!.start
  for (let n = countWhile(marks.quotes, quote => placeOf(quote) < start); n < marks.quotes.length; n++) {
    const quote = marks.quotes[n]!
    if (placeOf(quote) >= end) return false
    if (isSpeech(context, quote, start)) return true
  }
  return false
}

function isSpeech(context: Context, quote: Quote, start: number): boolean {
  const words = quote.close - quote.open - 1
  if (words >= longName) return true
  if (words < 1 || isNamed(context, quote) || isTitled(context, quote, start)) return false
  return words > 1 || saysOf(context, quote.open + 1)
}

// a party, or an outlet that the tables know
function isNamed(context: Context, { open, close }: Quote): boolean {
  const { marks, rules, doc } = context
  const group = marks.groupOf[open + 1]!
  if (group >= 0 && marks.groups[group]!.to >= close) return true
  return rules.outletNames.idOf(doc.text.slice(...spanOf(context, open + 1, close))) !== null
}

// «مبادرة "قطر تقرأ"», but not «رد "حاسم"», «حوار "بلا سقف"»: a noun that rules what is in the marks
function isTitled(context: Context, { open }: Quote, start: number): boolean {
  const before = context.doc.tokens[open - 1]
  if (before?.kind !== TokenKind.word || before.start < start) return false
  const rules = before.word.senses.some(
    s => (s.cls === 'noun' || s.cls === 'source' || s.cls === 'masdar') && !s.definite && s.pronoun === '',
  )
  if (!rules || senseOf(before.word, 'adj') || infoAt(context, open - 1).prep) return false
  const { word } = context.doc.tokens[open + 1]!
  const { prep, stop } = infoAt(context, open + 1)
  return prep === null && !stop && senseOf(word, 'adj')?.definite !== false && !word.senses.some(s => s.prep !== '')
}

const qualities = new Set(['adj', 'adverb', 'verb', 'masdar', 'active-participle', 'passive-participle'])

// «الرد "واجب"», but not «السفينة "روبيمار"»
const saysOf = ({ doc }: Context, k: number): boolean => doc.tokens[k]!.word.senses.some(s => qualities.has(s.cls))
