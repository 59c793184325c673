import { senseOf, type Word } from '../../arabic/lexicon.js'
import type { Link, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Group, isScare, type Quote } from '../clauses/index.js'
import { type Addressed, addressParties, isAddressedAlone, nobody, objectPronoun, pronounAt } from './addressees.js'
import { isNoSubject } from './agreement.js'
import {
  type Context,
  foldedAt,
  groupAt,
  infoAt,
  isComma,
  linkOf,
  quoteAt,
  type Source,
  spanOf,
  speechAt,
} from './context.js'
import type { Hit } from './knowledge.js'
import { know, meant, rememberPaper } from './memory.js'
import {
  accordingAt,
  documentAt,
  linksOf,
  onward,
  outletOnly,
  paperAt,
  paperPhrase,
  talkAt,
  whoHandsOn,
} from './phrases.js'
import { sourceAt } from './sources.js'
import { participleAt } from './subjects.js'
import { reasonEnd } from './unnamed.js'

/** How the words of a speaker begin. */
export type Opening =
  | { how: 'that'; at: number; that: number }
  | { how: 'quote'; at: number; quote: Quote }
  | { how: 'colon'; at: number }
  | { how: 'noun'; at: number }

/** A cue with whatever stands between it and the words. */
export interface Frame {
  at: number
  hit: Hit
  subject: Source | null
  addressed: Addressed
  /** outlets spoken to, and whoever is named beside: links before and after the subject */
  before: Link[]
  after: Link[]
  relay: Source | null
  /** those between who hands on and the last: «نقلت A عن B عن C» */
  via: Source[]
  opening: Opening | null
  /** a paper or «فيه» speaks */
  paper: boolean
  /** the document by which it is said */
  by: Span | null
}

interface Walk {
  context: Context
  frame: Frame
  limit: number
  prep: { value: string; at: number } | null
  /** inside a relative clause, until a comma */
  relative: boolean
  brought: boolean
  /** where a bare object may begin */
  object: number
  commas: number
  /** no subject stands after the verb */
  elided: boolean
}

const farthest = 42

// «مجددا» is also an adverb, and who refuses says nothing by it: their nouns alone tell
const onlyNouns = ({ frame }: Walk): boolean =>
  frame.hit.cue.nouns.length > 0 && frame.hit.cue.kind === 'deed' && !frame.hit.cue.that

const mayQuote = (walk: Walk, quote: Quote): boolean =>
  !walk.relative || (!isScare(quote) && walk.frame.hit.cue.kind === 'say')

/** Whether words may begin with «أن» here. */
function mayThat({ frame, brought, context }: Walk, i: number): boolean {
  const { cue } = frame.hit
  if (brought) return true
  const by = foldedAt(context, i).startsWith(context.rules.written.by)
  if (cue.relay && !frame.relay && frame.subject === null) return false
  if (cue.kind === 'quote') return by || cue.silent || (cue.relay !== null && frame.relay !== null)
  if (!cue.that) return by
  return true
}

function thatOpening(walk: Walk, i: number): Opening | null {
  const { frame, prep } = walk
  if (!mayThat(walk, i) || infoAt(walk.context, i).that?.conj !== '') return null
  const adjacent = prep !== null && prep.at === i - 1
  if (adjacent && !frame.hit.cue.preps.has(prep.value)) return null
  return { how: 'that', at: adjacent ? prep.at : i, that: i }
}

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
  return quote
}

// «أعلنت «حماس» …»: the subject is a name in quotation marks
function quotedSubject(walk: Walk, i: number, quote: Quote): number | null {
  const { context, frame } = walk
  if (frame.subject !== null || !isScare(quote) || i !== frame.at + 1 || frame.hit.form !== 'verb') return null
  const source = sourceAt(context, i, walk.limit)
  if (!source) return null
  frame.subject = meant(source, context)
  walk.object = Math.max(source.to, quote.close + 1)
  return walk.object
}

function takeQuote(walk: Walk, i: number, quote: Quote): number | Opening {
  const { context, frame, prep } = walk
  const { cue } = frame.hit
  if (!mayQuote(walk, quote) || onlyNouns(walk)) return quote.close + 1
  const outletNext = prep?.value === 'for'
  if (outletNext && isScare(quote)) {
    takeMedium(walk, sourceAt(context, i, walk.limit))
    walk.prep = null
    if (walk.object === i) walk.object = quote.close + 1
    return quote.close + 1
  }
  if (prep && prep.at === i - 1 && cue.preps.has(prep.value)) {
    const next = context.doc.tokens[quote.close + 1]
    const alone = !isScare(quote) || !next || next.kind === TokenKind.punct
    return alone ? { how: 'quote', at: i, quote } : { how: 'noun', at: prep.at }
  }
  const after = quotedSubject(walk, i, quote)
  if (after !== null) return after
  if (prep && prep.at === i - 1) return quote.close + 1
  if (isScare(quote) && (goesOnAfter(walk, quote) || isNamePlace(walk, i))) return quote.close + 1
  if (cue.kind === 'deed' && !cue.object) return quote.close + 1
  if (cue.kind === 'deed' && walk.object === i) return { how: 'quote', at: i, quote }
  if (isScare(quote) && !walk.brought && !endsSentence(walk, quote)) return quote.close + 1
  return { how: 'quote', at: i, quote }
}

// «أكدوا "بالإجماع" على ضرورة …»: the words in quotation marks only say how
function goesOnAfter({ context, frame, limit }: Walk, quote: Quote): boolean {
  const next = quote.close + 1
  if (next >= limit) return false
  const { that, prep } = infoAt(context, next)
  return that !== null || (prep !== null && frame.hit.cue.preps.has(prep.value))
}

// a word or two in quotation marks are speech at the end of a sentence only: elsewhere they are a name
function endsSentence({ context, limit, frame }: Walk, quote: Quote): boolean {
  const next = quote.close + 1
  if (next >= limit || (frame.hit.form !== 'verb' && isComma(context, next))) return true
  const mark = context.doc.tokens[next]!
  return mark.kind === TokenKind.punct && !isComma(context, next)
}

// «على منصته «تروث سوشيال»»: what stands after a noun in its phrase is a name
function isNamePlace({ context, frame, prep, brought }: Walk, i: number): boolean {
  const before = context.doc.tokens[i - 1]!
  if (before.kind !== TokenKind.word || brought || i - 1 === frame.at || frame.subject?.to === i) return false
  return prep !== null || !senseOf(before.word, 'other')
}

function takeMedium(walk: Walk, source: Source | null): void {
  const outlet = outletOnly(source, walk.context)
  if (!outlet) return
  walk.frame.before.push(linkOf(outlet, null))
  know(outlet, walk.context)
}

function takeGroup(walk: Walk, i: number, group: Group): number | Opening {
  const { context, frame, prep } = walk
  const { rules } = context
  const { cue } = frame.hit
  if (group.prep === '' && (prep === null || prep.at < i - 1)) return takeBare(walk, i, group)
  const value = group.prep === rules.written.for ? 'for' : group.prep === rules.written.by ? 'by' : (prep?.value ?? '')
  if (value === cue.relay || isHandingOn(walk, value)) {
    const source = sourceAt(context, i, walk.limit, group.prep)
    if (source) return relayedBy(walk, source)
  }
  if (cue.preps.has(value) && !walk.relative && (frame.subject || walk.commas === 0) && value !== 'for')
    return { how: 'noun', at: group.prep ? i : (prep?.at ?? i) }
  const to = spokenTo(walk, i, group, value)
  walk.prep = null
  if (value !== '' && value === cue.via) {
    walk.object = group.to
    if (value !== 'for') addressParties(frame.addressed, context, i, group.to)
  }
  return to
}

// the token behind a party after «لـ», «إلى», «مع»
function spokenTo(walk: Walk, i: number, group: Group, value: string): number {
  const { context, frame } = walk
  const source = value === 'for' || value === 'to' ? sourceAt(context, i, walk.limit, group.prep) : null
  if (source?.kind === 'outlet') takeMedium(walk, source)
  else if (value === 'for' || ((value === 'to' || value === 'with') && isMetIn(walk)))
    addressParties(frame.addressed, context, i, group.to)
  return source?.to ?? group.to
}

// «في اتصال هاتفي مع نظيرته», «في رسالة إلى الرئيس»: who is met by it is spoken to
function isMetIn({ context, prep, frame }: Walk): boolean {
  if (!prep || frame.subject === null) return false
  return [1, 2].some(n => {
    const { talk, source } = infoAt(context, prep.at - n)
    return talk !== null || source?.kind === 'paper'
  })
}

// «مؤشر الحرارة في بسكرة»: a party right after a plain word belongs to that word
function isGenitive({ context, frame }: Walk, i: number): boolean {
  const before = context.doc.tokens[i - 1]!
  if (
    i - 1 === frame.at ||
    before.kind !== TokenKind.word ||
    context.marks.timeOf[i - 1]! >= 0 ||
    context.marks.groupOf[i - 1]! >= 0
  )
    return false
  return !before.word.senses.some(s => s.cls === 'other' || s.cls === 'may' || s.pronoun !== '')
}

// «حث الطرفين على …», «طالب إسرائيل بـ…»: whoever is the object of these is spoken to
const asking = new Set(['call', 'urge', 'demand', 'ask', 'advise', 'threaten', 'warn', 'appeal', 'tell', 'request'])
const objectWords = 6

// «رفضه», «دعوتها», «اتهامات»: a pronoun or a plural may follow, and take the place of the last letter
const isNoun = (word: string, noun: string): boolean =>
  word === noun || (noun.length > 2 && word.startsWith(noun.length > 3 ? noun.slice(0, -1) : noun))

// «حمل X مسؤولية …»: the noun may stand after him who is blamed
function objectCounts({ context, frame, limit }: Walk, i: number): boolean {
  const { nouns, via } = frame.hit.cue
  if (nouns.length === 0) return true
  if (via !== null && context.doc.tokens[i]!.word.senses.some(s => s.cls === 'masdar')) return true
  const { article } = context.rules
  for (let k = i; k < Math.min(limit, i + objectWords) && !isMark(context, k); k++) {
    const word = foldedAt(context, k)
    const bare = word.startsWith(article) ? word.slice(article.length) : word
    if (nouns.some(noun => isNoun(word, noun) || isNoun(bare, noun))) return true
  }
  return false
}

const isMark = (context: Context, i: number): boolean =>
  context.doc.tokens[i]!.kind !== TokenKind.word && quoteAt(context, i) === null

// «دعا المجتمع الدولي إلى …»: him who is spoken to is none of the words
function pastAddressed({ context, frame, limit }: Walk, i: number): number {
  const { kind, preps } = frame.hit.cue
  if (kind !== 'deed' || preps.size === 0) return i
  const { by } = context.rules.written
  for (let k = i + 1; k < Math.min(limit, i + addressedWords); k++) {
    if (quoteAt(context, k)) return i
    const info = infoAt(context, k)
    const { word } = context.doc.tokens[k]!
    const prep = info.prep && !info.prep.pronoun && preps.has(info.prep.value)
    if (prep || (preps.has('by') && word.folded.startsWith(by) && word.senses.some(s => s.prep === by))) {
      if (frame.hit.cue.act !== 'accuse') addressParties(frame.addressed, context, i, k)
      return k
    }
    if (isMark(context, k) || info.that || info.finite || info.hits.some(h => h.form === 'verb')) return i
  }
  return i
}

const addressedWords = 12

function objectAt(walk: Walk, i: number): number | Opening {
  return objectCounts(walk, i) ? { how: 'noun', at: pastAddressed(walk, i) } : i + 1
}

// «ودعا واشنطن إلى …», «وناشدت الحكومة فتح …»: he to whom it is said stands where a subject would
function isSpokenTo({ context, frame }: Walk, i: number, source: Source): boolean {
  const { hit, at } = frame
  if (hit.form !== 'verb' || !context.rules.addressees.objects.has(hit.cue.lemma)) return false
  return isNoSubject(context, hit, i) || isAddressedAlone(context, hit, at, source)
}

function takeAddressed(walk: Walk, source: Source): number {
  const { context, frame } = walk
  addressParties(frame.addressed, context, source.from, source.to)
  walk.elided = true
  walk.object = source.to
  return source.to
}

// a party with no preposition: the subject, its name after a comma, the one addressed, or an object
function takeBare(walk: Walk, i: number, group: Group): number | Opening {
  const { context, frame } = walk
  if (awaitsSubject(walk) && !walk.relative && !isGenitive(walk, i)) {
    const source = sourceAt(context, i, walk.limit)
    if (source && isSpokenTo(walk, i, source)) return takeAddressed(walk, source)
    if (source) {
      frame.subject = meant(source, context)
      walk.object = source.to
      return source.to
    }
  }
  const named = group.members[0]!
  if (
    frame.subject &&
    frame.hit.form === 'verb' &&
    isComma(context, i - 1) &&
    named.kind === 'person' &&
    !named.span.some(() => group.conj)
  ) {
    const source = sourceAt(context, i, walk.limit)!
    if (frame.subject.kind === 'person' || frame.subject.kind === 'unnamed')
      frame.subject = { ...source, role: frame.subject.role === 'spokesperson' ? 'spokesperson' : source.role }
    return source.to
  }
  if (frame.hit.cue.object && !walk.relative && walk.object === i) {
    const opening = objectAt(walk, i)
    if (typeof opening !== 'number' && asking.has(frame.hit.cue.act)) addressParties(frame.addressed, context, i, group.to)
    return opening
  }
  // «أفاد مصدر وكالة الأنباء بأن …»
  if (named.kind === 'outlet' && frame.subject !== null) {
    const source = sourceAt(context, i, walk.limit)
    takeMedium(walk, source)
    return source?.to ?? group.to
  }
  if (asking.has(frame.hit.cue.act)) addressParties(frame.addressed, context, i, group.to)
  return group.to
}

// «في تصريح لوكالة تاس», «في بيان صادر عن …» after the cue
function takeTalkOrPaper(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const next = i + 1
  const talk = talkAt(context, next, limit)
  if (talk) {
    frame.before.push(linkOf(talk, spanOf(context, i, next + 1)))
    know(talk, context)
    return talk.to
  }
  const paper = paperAt(context, next, limit)
  if (!paper) return null
  const carried = paper.body ? whoHandsOn(context, paper.to, limit) : null
  if (carried) frame.before.push(linkOf(carried.source, null))
  const outlet = paper.body?.kind === 'outlet' ? paper.body : null
  if (outlet) takeMedium(walk, outlet)
  else frame.by = documentAt(context, next)
  rememberPaper(next, paper.body && !outlet ? meant(paper.body, context) : frame.subject, context)
  return Math.max(carried?.to ?? paper.to, next + 1)
}

// «أوردت القناة عن ضابط», «وأضافت الوكالة عن المصدر ذاته»
const isHandingOn = ({ frame, relative }: Walk, value: string): boolean =>
  value === 'about' &&
  !relative &&
  frame.subject?.kind === 'outlet' &&
  frame.hit.form === 'verb' &&
  frame.hit.cue.kind === 'say' &&
  !frame.hit.cue.preps.has('about')

function takeRelayed(walk: Walk, next: number): number | null {
  const { context, limit } = walk
  const source = paperPhrase(context, next, limit) ?? sourceAt(context, next, limit)
  return source && relayedBy(walk, source)
}

function relayedBy(walk: Walk, source: Source): number {
  const { frame, context } = walk
  const { to, sources } = onward(context, source, walk.limit)
  if (frame.relay) frame.via.push(frame.relay)
  frame.via.push(...sources.slice(0, -1))
  frame.relay = sources.at(-1)!
  walk.prep = null
  return to
}

/** Whether the preposition opens the words: «شدد على ضرورة …». */
function opensNoun({ frame, relative, commas }: Walk, value: string, talks: boolean): boolean {
  const { cue } = frame.hit
  if (!cue.preps.has(value) || relative || cue.kind === 'quote' || (value === 'in' && talks)) return false
  return frame.subject !== null || commas === 0 || cue.kind === 'say'
}

function takePrep(walk: Walk, i: number): number | Opening {
  const { context, frame, limit } = walk
  const { value, pronoun } = infoAt(context, i).prep!
  const next = i + 1
  if (pronoun && value === frame.hit.cue.via) walk.object = next
  if (pronoun || next >= limit) return next
  const { that, talk, source: noun } = infoAt(context, next)
  if (that || groupAt(context, next) || quoteAt(context, next)) {
    walk.prep = { value, at: i }
    return next
  }
  const relayed = value === frame.hit.cue.relay || isHandingOn(walk, value) ? takeRelayed(walk, next) : null
  if (relayed !== null) return relayed
  const told = value === 'in' || value === 'during' ? takeTalkOrPaper(walk, i) : null
  if (told !== null) return told
  if (opensNoun(walk, value, talk !== null)) return { how: 'noun', at: i }
  walk.prep = { value, at: i }
  if (value === 'to' && noun?.kind === 'media') {
    const source = sourceAt(context, next, limit)
    takeMedium(walk, source)
    return source?.to ?? next
  }
  const to = pastNoun(walk, next)
  if (value === frame.hit.cue.via) walk.object = to
  return to
}

// the noun after a preposition, with whatever it rules, is none of ours
function pastNoun({ context, limit }: Walk, i: number): number {
  const source = sourceAt(context, i, limit)
  if (source) return source.to
  // «في هذا الصدد»
  if (senseOf(context.doc.tokens[i]!.word, 'this')) return Math.min(i + 2, limit)
  const { verbOnly, stop } = infoAt(context, i)
  return verbOnly || stop || context.marks.timeOf[i]! >= 0 ? i : i + 1
}

// «وطالبوا …», «وناشدت الحكومة …»: whom the verb means was said before
const awaitsSubject = ({ frame, elided }: Walk): boolean =>
  frame.subject === null && frame.hit.form === 'verb' && !elided

function takeSubject(walk: Walk, i: number): number | Opening {
  const { context, frame, limit } = walk
  const source = sourceAt(context, i, limit)
  if (!source) return i + 1
  if (isSpokenTo(walk, i, source)) return takeAddressed(walk, source)
  if (isNoSubject(context, frame.hit, i)) {
    return frame.hit.cue.object && frame.hit.sense.conj !== '' && i === frame.at + 1 ? objectAt(walk, i) : source.to
  }
  if (frame.subject === null) {
    if (source.kind === 'paper') {
      const paper = paperAt(context, i, limit)
      const body = paper?.body ? meant(paper.body, context) : null
      if (body) rememberPaper(i, body, context)
      frame.subject = body ?? meant(source, context)
      frame.paper = true
      frame.by = documentAt(context, i)
      walk.object = paper?.to ?? source.to
      return walk.object
    }
    frame.subject = meant(source, context)
    walk.object = source.to
  }
  return source.to
}

// «أفاد بمقتل …», but not «أفاد بموقعه»: with plain speech a verbal noun alone; who tells somebody tells him anything
const bringsWords = ({ frame }: Walk): boolean => frame.hit.cue.act === 'tell'

function takeWritten(walk: Walk, i: number): number | Opening | null {
  const { context, frame, limit } = walk
  const { rules, doc } = context
  const word = foldedAt(context, i)
  const { written } = rules
  const { senses } = doc.tokens[i]!.word
  const splits = (prep: string): boolean =>
    word.startsWith(prep) && (senses.length === 0 || senses.some(s => s.prep === prep))
  if (word === written.for) {
    walk.prep = { value: 'for', at: i }
    return i + 1
  }
  const info = infoAt(context, i)
  if (
    splits(written.for) &&
    info.source &&
    (info.source.kind === 'media' || info.source.kind === 'people' || info.source.kind === 'bodies')
  ) {
    const source = sourceAt(context, i, limit, written.for)
    if (source?.kind === 'outlet') takeMedium(walk, source)
    // «نفى للصحفيين وجود …»
    else if (info.source.kind === 'people' && info.source.definite) return i + 1
    return source?.to ?? i + 1
  }
  const bringer = info.hits.some(h => rules.bringers.has(h.cue.lemma) && h.form !== 'verb')
  if (bringer) {
    walk.brought = true
    return i + 1
  }
  if (frame.hit.cue.via === 'by' && splits(written.by) && frame.subject !== null) {
    walk.object = i + 1
    return i + 1
  }
  const known = frame.subject !== null || frame.hit.form !== 'verb' || walk.commas === 0
  if (
    frame.hit.cue.preps.has('by') &&
    splits(written.by) &&
    known &&
    !walk.relative &&
    !info.that &&
    frame.hit.cue.kind !== 'quote' &&
    (frame.hit.cue.kind !== 'say' || senses.some(s => s.cls === 'masdar') || bringsWords(walk))
  )
    return { how: 'noun', at: i }
  return null
}

// «كشفت تفاصيل الحزمة، مؤكدة أن …»: those are the words of the participle
function goesOnBy({ context, frame }: Walk, i: number): boolean {
  if (!isComma(context, i - 1) || frame.hit.form !== 'verb') return false
  const hit = participleAt(context, i)
  if (!hit || context.rules.bringers.has(hit.cue.lemma)) return false
  return frame.hit.cue.object || frame.hit.cue.kind === 'view' || hit.cue.more || hit.cue.act === 'ask'
}

// «نفى ما نشر», «ووصف ما جرى بأنه …»
function opensWhat({ context, frame, relative }: Walk, i: number): boolean {
  const { cue, form, sense } = frame.hit
  if (!cue.object || relative || (cue.kind === 'view' && !cue.denied)) return false
  const subject = frame.subject !== null || (i === frame.at + 1 && (form !== 'verb' || sense.conj !== ''))
  return subject && foldedAt(context, i) === context.rules.what
}

// «نفى ذلك», «رفض هذه الاتهامات»
function opensThis(walk: Walk, i: number): boolean {
  const { cue } = walk.frame.hit
  if (walk.object !== i) return false
  if (cue.nouns.length > 0) return objectCounts(walk, i)
  return cue.denied && senseOf(walk.context.doc.tokens[i]!.word, 'this') !== undefined
}

/** One step of the walk: the next token, or how the words begin; null where they cannot begin any more. */
function step(walk: Walk, i: number): number | Opening | null {
  const { context, frame } = walk
  const { doc, marks } = context
  const quote = quoteAt(context, i)
  if (quote) return takeQuote(walk, i, quote)
  const token = doc.tokens[i]!
  if (token.kind === TokenKind.punct) return takeMark(walk, i)
  if (marks.timeOf[i]! >= 0 || token.kind !== TokenKind.word) return i + 1
  const group = groupAt(context, i)
  if (group) return takeGroup(walk, i, group)
  const info = infoAt(context, i)
  if (!walk.relative) frame.addressed.pronoun ??= pronounAt(context, frame.hit, i)
  // «لأنه غير مخول بالتصريح»
  if (info.that?.prep === context.rules.written.for) {
    walk.relative = true
    return i + 1
  }
  if (goesOnBy(walk, i)) return null
  if (info.that) return thatOpening(walk, i) ?? (frame.hit.cue.kind === 'quote' ? null : walk.relative ? i + 1 : null)
  const beside = accordingAt(context, i, walk.limit)
  if (beside) return takeBeside(walk, beside)
  const written = takeWritten(walk, i)
  if (written !== null) return written
  if (info.prep && !(info.source && frame.subject === null)) return takePrep(walk, i)
  if (opensWhat(walk, i) || opensThis(walk, i)) return { how: 'noun', at: i }
  if (senseOf(token.word, 'which')) {
    walk.relative = true
    return i + 1
  }
  return takeWord(walk, i)
}

// «إلغاء», «التزام»: the letters of the article belong to the noun
const isBare = (word: Word): boolean =>
  word.senses.some(s => s.cls === 'masdar') && !word.senses.some(s => s.cls === 'adj' || s.cls === 'nisba')

// «نفى مصدر أمني النبأ»: with an article it is no adjective of what has none
function isIndefinite({ doc, rules }: Context, { kind, from, to }: Source): boolean {
  const article = (i: number): boolean => doc.tokens[i]!.word.folded.startsWith(rules.article)
  return kind === 'unnamed' && !article(from) && !article(to - 1)
}

// «الناطق الإعلامي»: after a subject that follows its verb, what has an article may still belong to it
function isAdjective({ context, frame }: Walk, i: number): boolean {
  const { word } = context.doc.tokens[i]!
  if (
    frame.hit.form !== 'verb' ||
    !frame.subject ||
    frame.subject.from < frame.at ||
    !word.folded.startsWith(context.rules.article) ||
    isBare(word) ||
    isIndefinite(context, frame.subject)
  )
    return false
  return (
    frame.subject.kind === 'person' ||
    frame.subject.kind === 'unnamed' ||
    frame.paper ||
    senseOf(word, 'adj') !== undefined ||
    senseOf(word, 'nisba') !== undefined
  )
}

function takeWord(walk: Walk, i: number): number | Opening | null {
  const { context, frame } = walk
  const info = infoAt(context, i)
  const { word } = context.doc.tokens[i]!
  const conj = word.senses.some(s => s.cls === 'verb' && s.conj !== '')
  if (info.verbOnly) {
    if (frame.subject === null || conj) return null
    walk.relative = true
    return i + 1
  }
  if (info.stop && !senseOf(word, 'not')) return senseOf(word, 'clause') && !walk.relative ? null : i + 1
  if (info.stop) {
    walk.relative = walk.relative || frame.subject !== null
    return i + 1
  }
  if (isElidedObject(walk, i)) return objectAt(walk, i)
  const bare = walk.prep === null || walk.prep.at < i - 1
  if (frame.subject === null && info.source?.kind === 'mute' && bare && frame.hit.form === 'verb') return null
  if (awaitsSubject(walk) && bare && !walk.relative) return takeSubject(walk, i)
  if (frame.hit.cue.act === 'tell' && info.source?.kind === 'media' && frame.subject !== null) {
    const source = sourceAt(context, i, walk.limit)
    takeMedium(walk, source)
    return source?.to ?? i + 1
  }
  return takeObject(walk, i)
}

function takeObject(walk: Walk, i: number): number | Opening {
  const { context, frame } = walk
  const named = pastName(walk, i)
  if (named > i) {
    walk.object = named
    return named
  }
  const adjective = isAdjective(walk, i)
  const other = senseOf(context.doc.tokens[i]!.word, 'other') !== undefined || infoAt(context, i).adverb
  if (adjective && walk.object === i) walk.object = i + 1
  else if (frame.hit.cue.object && walk.object === i && !walk.relative && !other) return objectAt(walk, i)
  if (isLateObject(walk, i)) return objectAt(walk, i)
  return i + 1
}

// «ووصف القصف بأنه …», «وجدد موقف بلاده»: no subject can be meant
function isElidedObject(walk: Walk, i: number): boolean {
  const { context, frame } = walk
  const { cue, sense, form } = frame.hit
  if (!cue.object || form !== 'verb' || frame.subject !== null || i !== frame.at + 1) return false
  if (infoAt(context, i).source !== null) return false
  if (sense.conj !== '' && cue.nouns.length > 0) return true
  const { word } = context.doc.tokens[i]!
  return word.senses.some(s => s.cls === 'masdar' && s.prep === '') && !thatAhead(walk, i)
}

// «أعلن تجمع المهنيين أن …»: a verbal noun may name a body
function thatAhead({ context, frame, limit }: Walk, i: number): boolean {
  if (!frame.hit.cue.that) return false
  for (let k = i + 1; k < Math.min(limit, i + addressedWords) && !isMark(context, k); k++)
    if (infoAt(context, k).that) return true
  return false
}

// «للرعاية السكنية» after «المؤسسة العامة»: the rest of a name
function pastName({ context, frame, limit, object }: Walk, i: number): number {
  const { rules, doc } = context
  const { subject } = frame
  if (subject === null || subject.kind === 'person' || object !== i || frame.hit.form !== 'verb') return i
  if (!foldedAt(context, i).startsWith(rules.written.for + rules.written.for)) return i
  let k = i + 1
  while (k < limit && foldedAt(context, k).startsWith(rules.article) && !isBare(doc.tokens[k]!.word)) k++
  return k
}

// «ناشدت الوزارة المواطنين الإبلاغ عن …»: what is asked for may have an article
const asks = new Set(['ask', 'demand'])

// «أعلن X في ختام الاجتماع سحب قواته»: a verbal noun after what is closed begins a new phrase
function isLateObject({ context, frame, relative }: Walk, i: number): boolean {
  const { cue, form } = frame.hit
  if (!cue.object || cue.kind === 'quote' || form !== 'verb' || frame.subject === null || relative) return false
  const { word } = context.doc.tokens[i]!
  const masdar = word.senses.some(
    s =>
      s.cls === 'masdar' &&
      (asks.has(cue.act) || !s.definite || isParted(context, i - 1)) &&
      s.prep === '' &&
      s.conj === '',
  )
  return masdar && !infoAt(context, i).adverb && infoAt(context, i).source === null && isClosed(context, i - 1)
}

const isParted = (context: Context, i: number): boolean =>
  isComma(context, i) || context.marks.timeOf[i]! >= 0 || context.marks.groupOf[i]! >= 0

function isClosed(context: Context, i: number): boolean {
  const { word, kind } = context.doc.tokens[i]!
  if (kind === TokenKind.word && (infoAt(context, i).prep || infoAt(context, i).finite)) return false
  return isParted(context, i) || word.senses.some(s => s.definite || s.pronoun !== '')
}

function takeMark(walk: Walk, i: number): number | Opening | null {
  const { context } = walk
  const mark = foldedAt(context, i)
  // «عبر الموقع: …»: a verb that is also a preposition needs its own one after it
  if (mark === ':' && infoAt(context, walk.frame.at).prep && walk.frame.hit.form === 'verb') return null
  if (mark === ':' && onlyNouns(walk)) return null
  if (mark === ':') return walk.relative && walk.frame.subject === null ? null : { how: 'colon', at: i }
  // «تصريح ل (كونا)»
  if (mark === '(' && walk.prep?.at === i - 1) walk.prep = { ...walk.prep, at: i }
  if (isComma(context, i)) {
    walk.relative = false
    walk.commas++
    walk.prep = null
    // «أعلنت، الثلاثاء، إرسال …»: an object goes on after what stands between commas
    if (walk.object === i || walk.object === i - 1) walk.object = -1
    return i + 1
  }
  return i + 1
}

function takeBeside(walk: Walk, beside: NonNullable<ReturnType<typeof accordingAt>>): number {
  const { frame, context } = walk
  if (beside.source) {
    const links = linksOf(beside)
    if (frame.subject?.kind === 'outlet' || beside.relayed) frame.after.push(...links)
    else frame.before.push(...links)
    know(beside.source, context)
  }
  return beside.to
}

// «نفى للصحفيين وجود …», «أعلن اليوم إرسال …»: an object may still come
function keepsObject({ context }: Walk, i: number): boolean {
  const { word } = context.doc.tokens[i]!
  return (
    context.marks.timeOf[i]! >= 0 ||
    senseOf(word, 'other') !== undefined ||
    word.folded.startsWith(context.rules.written.for)
  )
}

/** Reads on from the cue at `at` until its words begin. `subject`: it stands before the cue. */
export function readFrame(
  context: Context,
  at: number,
  hit: Hit,
  subject: Source | null,
  limit: number,
  from = at + 1,
): Frame {
  const frame: Frame = {
    at,
    hit,
    subject,
    addressed: nobody(),
    before: [],
    after: [],
    relay: null,
    via: [],
    opening: null,
    paper: false,
    by: null,
  }
  const walk: Walk = {
    context,
    frame,
    limit: Math.min(limit, at + farthest),
    prep: null,
    relative: false,
    brought: hit.form !== 'verb' && context.rules.bringers.has(hit.cue.lemma),
    object: subject ? from : -1,
    commas: 0,
    elided: false,
  }
  if (hit.form !== 'verb') walk.object = from
  frame.addressed.pronoun = objectPronoun(hit, context)
  const speech = speechAt(context, at)
  let i = from
  while (i < walk.limit) {
    if (speechAt(context, i) !== speech && quoteAt(context, i) === null) break
    const reason = frame.subject?.kind === 'unnamed' ? reasonEnd(context, i, walk.limit) : -1
    if (reason >= 0) {
      // «أكد مسؤول، طالبا عدم ذكر اسمه، صحة الخبر»: the object comes after it
      i = isComma(context, reason) ? reason + 1 : reason
      walk.object = i
      continue
    }
    const next = step(walk, i)
    if (next === null) break
    if (typeof next !== 'number') {
      frame.opening = next
      break
    }
    const after = Math.max(next, i + 1)
    if (i === walk.object && keepsObject(walk, i)) walk.object = after
    i = after
  }
  return frame
}
