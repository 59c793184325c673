import { senseOf, type Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { isScare, type Quote } from '../clauses/index.js'
import { contentEnd, trimEnd } from './content.js'
import { type Context, foldedAt, infoAt, isComma, quoteAt, type Source } from './context.js'
import { wholeQuote } from './frame-quotes.js'
import { modeOf } from './mode.js'
import type { Content } from './state.js'
import type { Frame } from './walk.js'

export const ofQuote = (quote: Quote, end = quote.close + 1): Content => ({
  parts: [[quote.open + 1, quote.close]],
  mode: 'direct',
  end,
})

export function plainContent(context: Context, from: number, limit: number, speaker: Source | null): Content {
  const end = contentEnd(context, from, limit, speaker)
  const to = trimEnd(context, from, end)
  return { parts: [[from, to]], mode: modeOf(context, from, to), end }
}

// «إن «إيباك»، المناصرة لليمين، تقف إلى جانب الحكومة»: a name in marks, and what is told of it
function goesOnBehind(context: Context, quote: Quote, limit: number, speaker: Source | null): boolean {
  const next = quote.close + 1
  if (!isScare(quote) || quote.close - quote.open > 2 || next >= limit || !isComma(context, next)) return false
  return contentEnd(context, quote.open, limit, speaker) > next + 1
}

// «وكتب على منصة إكس:» above a post that is no part of the story: what comes next are not his words
const isCutAway = ({ doc: { tokens, text } }: Context, at: number): boolean =>
  at + 1 < tokens.length && text.slice(tokens[at]!.end, tokens[at + 1]!.start).trim() !== ''

const nothing: Content = { parts: [[0, 0]], mode: 'direct', end: 0 }

export function contentOf(context: Context, { opening, hit }: Frame, limit: number, speaker: Source | null): Content {
  if (opening!.how === 'quote') return ofQuote(opening!.quote)
  if (opening!.how === 'colon') {
    if (isCutAway(context, opening!.at)) return nothing
    const quote = quoteAt(context, opening!.at + 1)
    if (quote) return ofQuote(quote)
    return { ...plainContent(context, opening!.at + 1, limit, speaker), mode: 'direct' }
  }
  if (opening!.how === 'that') {
    const quote = wholeQuote(context, opening!.that)
    if (quote && !goesOnBehind(context, quote, limit, speaker)) return ofQuote(quote)
  }
  const content = plainContent(context, opening!.at, limit, speaker)
  const describes = hit.cue.act === 'describe' && content.mode === 'indirect' && endsQuoted(context, content)
  if (describes) return { ...content, mode: 'mixed' }
  return opening!.how === 'noun' ? fromQuote(context, upToDeed(context, content)) : content
}

// «هنأ الرئيس بالعيد الوطني، وعقدت جلسة», «أشاد بالعلاقات، ثم زار المتحف»: a phrase without a verb has none of its own after a comma
function upToDeed(context: Context, content: Content): Content {
  const [from, to] = content.parts[0]!
  for (let k = from + 1; k < to; k++) {
    const { word, kind } = context.doc.tokens[k]!
    const quote = quoteAt(context, k)
    if (quote) k = quote.close
    if (quote || kind !== TokenKind.word) continue
    if (infoAt(context, k).that || senseOf(word, 'which') || senseOf(word, 'not')) return content
    const then = thenBefore(context, k)
    const verb = word.senses.some(s => s.cls === 'verb')
    if (!verb || !(then || word.senses.every(s => s.cls === 'verb' || s.cls === 'names'))) continue
    const at = isPast(word) ? (then ? k - 1 : startsAt(context, k, word)) : -1
    return at < 0 ? content : { ...content, parts: [[from, trimEnd(context, from, at)]], end: at }
  }
  return content
}

const isPast = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'verb' && s.verb!.aspect === 'past' && s.verb!.person === 3)

const startsAt = (context: Context, k: number, { senses }: Word): number =>
  isComma(context, k - 1) && senses.some(s => s.cls === 'verb' && s.conj !== '') ? k : -1

// «، ثم زار المتحف», «، بعدها كرم الأهالي»
function thenBefore(context: Context, k: number): boolean {
  if (!isComma(context, k - 2)) return false
  const { word } = context.doc.tokens[k - 1]!
  return senseOf(word, 'then') !== undefined || word.senses.some(s => s.cls === 'prep' && s.pronoun !== '')
}

// «ندد بـ"محاكمات جائرة"», «توعد بـ"أيام سود" إن لم ترحل»: the speaker's own words come first
function fromQuote(context: Context, content: Content): Content {
  const [from, to] = content.parts[0]!
  const quote = quoteAt(context, from) ?? (from + 1 < to ? quoteAt(context, from + 1) : null)
  if (!quote || quote.close >= to || quote.close - quote.open < 3) return content
  const prep = quote.open === from || infoAt(context, from).prep !== null || foldedAt(context, from).length === 1
  if (!prep) return content
  return quote.close === to - 1 ? { ...ofQuote(quote), end: content.end } : { ...content, mode: 'mixed' }
}

const describingWords = 3

// «وصف المحادثات بأنها "صريحة وصعبة جدا"»: the words are the speaker's own
function endsQuoted({ marks }: Context, { parts }: Content): boolean {
  const [from, to] = parts.at(-1)!
  const quote = marks.quoteOf[to - 1]! >= 0 ? marks.quotes[marks.quoteOf[to - 1]!]! : null
  return quote !== null && quote.close === to - 1 && quote.open > from && quote.close - quote.open > describingWords
}
