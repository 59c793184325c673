import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { isScare, type Quote } from '../clauses/index.js'
import { type Context, groupAt, infoAt, isComma, quoteAt, type Source, spanOf } from './context.js'
import { objectCounts } from './frame-objects.js'
import { isHandingOn, relayedBy } from './frame-relays.js'
import { meant } from './memory.js'
import { sourceAt } from './sources.js'
import { isWrittenIn, type Opening, onlyNouns, takeMedium, type Walk } from './walk.js'

const mayQuote = (walk: Walk, quote: Quote): boolean =>
  !walk.relative || (!isScare(quote) && tellsOn(walk) && !isCalled(walk, quote))

// «قال الوزير الذي …: "», «تابع فلان الذي …»
const tellsOn = ({ frame: { hit } }: Walk): boolean => hit.cue.kind === 'say' || hit.cue.more

// «الذي شارك في ثورة «17 فبراير (شباط)»»: a name right behind a noun
function isCalled({ context, frame }: Walk, { open, close }: Quote): boolean {
  const { kind, word } = context.doc.tokens[open - 1]!
  if (kind !== TokenKind.word || open - 1 <= frame.at || close - open > nameWords) return false
  const begin = infoAt(context, open + 1)
  if (begin.stop || begin.finite) return false
  return word.senses.some(s => s.cls === 'noun' || s.cls === 'source') && !word.senses.some(s => s.cls === 'verb')
}

const nameWords = 7

// «إن "…"»: all that follows is in quotation marks
export function wholeQuote(context: Context, that: number): Quote | null {
  const quote = that + 1 < context.doc.tokens.length ? quoteAt(context, that + 1) : null
  // «إنها "…"»: the subject stands before the mark
  if (!quote || infoAt(context, that).that?.pronoun) return null
  if (isScare(quote)) {
    const next = quote.close + 1
    const token = context.doc.tokens[next]
    return !token || token.kind === TokenKind.punct ? quote : null
  }
  return isSubjectOf(context, quote) ? null : quote
}

// «إن «قدرة إيران على العدوان» تمثل هما مشتركا»: a phrase in marks, and behind it the verb that it belongs to
function isSubjectOf(context: Context, { open, close, closed }: Quote): boolean {
  if (!closed || close + 1 >= context.doc.tokens.length) return false
  const { senses } = context.doc.tokens[close + 1]!.word
  const goesOn = senses.some(s => s.cls === 'verb' && s.verb!.aspect === 'present' && s.verb!.person === 3)
  if (!goesOn || infoAt(context, close + 1).hits.length > 0 || senses.some(s => s.conj !== '')) return false
  for (let k = open + 1; k < close; k++) if (infoAt(context, k).verbOnly || infoAt(context, k).that) return false
  return true
}

// «أعلنت «حماس» …»: the subject is a name in quotation marks
function quotedSubject(walk: Walk, i: number, quote: Quote): number | null {
  const { context, frame } = walk
  if (frame.subject !== null || i !== frame.at + 1 || frame.hit.form !== 'verb') return null
  if (isAllHeSaid(walk, quote)) return null
  const source = isScare(quote) ? sourceAt(context, i, walk.limit) : quotedBody(walk, quote)
  if (!source) return null
  frame.subject = meant(source, context)
  walk.object = Math.max(source.to, quote.close + 1)
  return walk.object
}

// «فقال «ساعديني يا ليلى»، وترتب على ذلك …»: behind a comma the story goes on with another verb
function isAllHeSaid({ context, frame, limit }: Walk, { close, closed }: Quote): boolean {
  const at = close + 2
  if (frame.hit.cue.kind !== 'say' || !closed || at >= limit || !isComma(context, close + 1)) return false
  const { finite, verbOnly } = infoAt(context, at)
  return finite && verbOnly && context.doc.tokens[at]!.word.senses.some(s => s.cls === 'verb' && s.conj !== '')
}

const longestBody = 9

/** «أفاد «المرصد الليبي لحقوق الإنسان» بأن …»: the whole name of a body, behind which the words begin. */
function quotedBody(walk: Walk, quote: Quote): Source | null {
  const { context } = walk
  const { open, close, closed } = quote
  if (!closed || close - open > longestBody || !goesOnAfter(walk, quote)) return null
  const kind = groupAt(context, open + 1)?.members[0]?.kind ?? infoAt(context, open + 1).source?.kind
  if (kind !== 'body' && kind !== 'bodies') return null
  for (let k = open + 1; k < close; k++) if (infoAt(context, k).verbOnly || infoAt(context, k).that) return null
  const source = sourceAt(context, open + 1, close)
  if (!source) return null
  const whole = source.entity !== null && source.to === close
  const name = spanOf(context, open + 1, close)
  const written = context.doc.text.slice(...name)
  return {
    ...source,
    ...(whole ? {} : { name, written, entity: null }),
    to: close + 1,
    kind: 'body',
    role: 'institution',
    again: false,
  }
}

// «قال لـ«الغد»», «كتب في «الغد»», «نقلت رويترز عن «الغد»»
function takeOutlet(walk: Walk, i: number, quote: Quote): number | null {
  const { context, frame, prep, limit } = walk
  // «أسفت الكتلة لـ«التمديد»»
  if (prep === null || (prep.value === 'for' && frame.hit.cue.preps.has('for'))) return null
  if (prep.value === 'for' || isWrittenIn(walk, prep.value)) {
    takeMedium(walk, sourceAt(context, i, limit))
    walk.prep = null
    if (walk.object === i || walk.object === i - 1) walk.object = quote.close + 1
    return quote.close + 1
  }
  const relays = prep.at === i - 1 && (prep.value === frame.hit.cue.relay || isHandingOn(walk, prep.value))
  const relay = relays ? sourceAt(context, i, limit) : null
  return relay && relayedBy(walk, relay)
}

function isNameLong({ doc, infos }: Context, { open, close, closed }: Quote): boolean {
  if (!closed || close - open > nameWords || doc.tokens[close + 1]?.kind !== TokenKind.word) return false
  for (let k = open + 1; k < close; k++) if (infos[k]!.verbOnly || infos[k]!.that) return false
  return true
}

// «تحدث موقع "كذا نيوز" عن …»: right behind a bare noun of an outlet stands its name
function isNameOf({ context, frame: { subject, at } }: Walk, i: number, quote: Quote): boolean {
  if (!isNameLong(context, quote) || subject?.to !== i || subject.from < at || subject.to !== subject.from + 1)
    return false
  const { source } = infoAt(context, subject.from)
  return source?.kind === 'media' && !source.definite
}

export function takeQuote(walk: Walk, i: number, quote: Quote): number | Opening {
  const { context, frame, prep } = walk
  const { cue } = frame.hit
  // «جدد الناطق «رفض بلاده …»»
  if (onlyNouns(walk) && walk.object === i && frame.subject && objectCounts(walk, i + 1))
    return { how: 'quote', at: i, quote }
  if (!mayQuote(walk, quote) || onlyNouns(walk)) return quote.close + 1
  // «عبر قناته «…»»: a preposition that is also a verb needs its own after it
  if (walk.frame.hit.form === 'verb' && infoAt(walk.context, walk.frame.at).prep && walk.prep === null)
    return quote.close + 1
  if (isNameOf(walk, i, quote)) {
    const name = spanOf(context, quote.open + 1, quote.close)
    frame.subject = { ...frame.subject!, to: quote.close + 1, name, written: context.doc.text.slice(...name) }
    walk.object = quote.close + 1
    return quote.close + 1
  }
  const outlet = isScare(quote) ? takeOutlet(walk, i, quote) : null
  if (outlet !== null) return outlet
  if (prep && prep.at === i - 1 && cue.preps.has(prep.value)) {
    const next = context.doc.tokens[quote.close + 1]
    const alone = !isScare(quote) || !next || next.kind === TokenKind.punct
    return alone ? { how: 'quote', at: i, quote } : { how: 'noun', at: prep.at }
  }
  const after = quotedSubject(walk, i, quote)
  if (after !== null) return after
  if (prep && prep.at === i - 1) return quote.close + 1
  if (isScare(quote) && (goesOnAfter(walk, quote) || (!mayBeObject(walk, i) && isNamePlace(walk, i))))
    return quote.close + 1
  return opensQuote(walk, i, quote)
}

function opensQuote(walk: Walk, i: number, quote: Quote): number | Opening {
  const { cue } = walk.frame.hit
  if (opensWithin(walk, quote)) return { how: 'quote', at: i, quote }
  if (cue.kind === 'deed' && !cue.object) return quote.close + 1
  const whole = !isScare(quote) || endsSentence(walk, quote) || isAllHeSaid(walk, quote)
  if (cue.object && walk.object === i && !whole) return { how: 'noun', at: i }
  return whole || walk.brought ? { how: 'quote', at: i, quote } : quote.close + 1
}

// «رحب X "بأي تعاون"»: the preposition that opens the words stands within the marks
function opensWithin({ context, frame }: Walk, quote: Quote): boolean {
  const { by } = context.rules.written
  if (frame.subject === null || frame.hit.cue.kind !== 'deed') return false
  const { folded, senses } = context.doc.tokens[quote.open + 1]!.word
  return frame.hit.cue.preps.has('by') && folded.startsWith(by) && senses.some(s => s.prep === by)
}

// «أكدوا "بالإجماع" على ضرورة …»: the words in quotation marks only say how
function goesOnAfter({ context, frame, limit }: Walk, quote: Quote): boolean {
  const next = quote.close + 1
  if (next >= limit) return false
  const { that, prep } = infoAt(context, next)
  return that !== null || (prep !== null && frame.hit.cue.preps.has(prep.value)) || goesOnInPaper(context, next, limit)
}

const paperReach = 12

// «قالت "لجنة الأهالي" في بيان تسلمت الوكالة نسخة منه إن …»
function goesOnInPaper(context: Context, at: number, limit: number): boolean {
  if (infoAt(context, at).prep?.value !== 'in' || at + 1 >= limit || infoAt(context, at + 1).source?.kind !== 'paper')
    return false
  for (let k = at + 2; k < Math.min(limit, at + paperReach); k++) {
    if (quoteAt(context, k)) return false
    if (infoAt(context, k).that?.conj === '') return true
  }
  return false
}

// a word or two in quotation marks are speech at the end of a sentence only: elsewhere they are a name
function endsSentence({ context, limit, frame }: Walk, quote: Quote): boolean {
  const next = quote.close + 1
  if (next >= limit || (frame.hit.form !== 'verb' && isComma(context, next))) return true
  const mark = context.doc.tokens[next]!
  return mark.kind === TokenKind.punct && !isComma(context, next)
}

// «انتقد X "حصيلة الوهم"», «تساءل دبلوماسي طلب عدم كشف هويته "لم العجلة؟"»
const mayBeObject = ({ frame, object }: Walk, i: number): boolean =>
  object === i && (frame.hit.cue.object || frame.hit.cue.kind === 'deed' || frame.subject?.kind === 'unnamed')

// «على منصته «تروث سوشيال»»: what stands after a noun in its phrase is a name
function isNamePlace({ context, frame, prep, brought }: Walk, i: number): boolean {
  const before = context.doc.tokens[i - 1]!
  if (before.kind !== TokenKind.word || brought || i - 1 === frame.at || frame.subject?.to === i) return false
  return prep !== null || !senseOf(before.word, 'other')
}
