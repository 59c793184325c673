import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { nobody, objectPronoun, pronounAt } from './addressees.js'
import { areAllSpokenTo } from './agreement.js'
import {
  type Context,
  foldedAt,
  groupAt,
  infoAt,
  isComma,
  isSpelled,
  linkOf,
  quoteAt,
  type Source,
  speechAt,
} from './context.js'
import { crowdAt, manyOf } from './crowds.js'
import {
  isElidedObject,
  longer,
  objectAt,
  opensAboutWhat,
  opensThis,
  opensTidings,
  opensWhat,
  takeObject,
} from './frame-objects.js'
import { takeGroup } from './frame-parties.js'
import { takeQuote } from './frame-quotes.js'
import {
  isFromSource,
  isHandingOn,
  takeLastSaid,
  takeOfSubject,
  takeRelayed,
  takeTalkOrPaper,
  takeWordsOf,
} from './frame-relays.js'
import { awaitsSubject, takeSubject } from './frame-subject.js'
import { isVerbal, takeWritten } from './frame-written.js'
import { isClosed, isLateObject } from './late-object.js'
import { handOn, know, meant } from './memory.js'
import { nameBehind } from './name-behind.js'
import { accordingAt, linksOf } from './phrases.js'
import { sourceAt } from './sources.js'
import { strangerAt } from './stranger.js'
import { genderOf, hostBefore, isDescribed, participleAt } from './subjects.js'
import { namedBy, nameFrom } from './titled.js'
import { reasonEnd } from './unnamed.js'
import { type Frame, isBare, isWrittenIn, type Opening, onlyNouns, takeMedium, type Walk, withSubject } from './walk.js'
import { wholeSubject } from './whole-subject.js'
import type { Hit } from './word-info.js'

const farthest = 42

/** Whether words may begin with «أن» here. */
function mayThat(walk: Walk, i: number): boolean {
  const { frame, brought, context } = walk
  const { cue } = frame.hit
  if (brought) return true
  const by = foldedAt(context, i).startsWith(context.rules.written.by)
  if (cue.relay && !frame.relay && frame.subject === null) return false
  // «وتابع أن …»
  if (cue.more && cue.that && (i === frame.at + 1 || frame.subject?.to === i || isToldOf(walk))) return true
  // «يرد المنتقدون أن …»
  if (cue.act === 'answer' && frame.subject?.to === i && frame.subject.from > frame.at) return true
  // «تحدث عن أن …»
  if (cue.kind === 'quote' && walk.prep?.at === i - 1 && walk.prep.value === 'about' && cue.preps.has('about'))
    return true
  if (cue.kind === 'quote') return by || cue.silent || (cue.relay !== null && frame.relay !== null)
  if (!cue.that) return by
  return true
}

// «وتابع ديفيس الذي يشرف على المكتب أن …»: nobody but who speaks is so told of
const isToldOf = ({ frame: { subject, at }, relative }: Walk): boolean =>
  relative && subject !== null && subject.from > at && (subject.kind === 'person' || subject.kind === 'unnamed')

// «…، بعد أن شارك في الثورة، إن …»: when he said it
function pastThat(walk: Walk, i: number): number | null {
  const { context, frame } = walk
  const when = frame.subject !== null && times.has(infoAt(context, i - 1).prep?.value ?? '')
  if (when && frame.hit.cue.kind !== 'deed') walk.relative = true
  return frame.hit.cue.kind !== 'quote' && walk.relative ? i + 1 : null
}

const times: ReadonlySet<string> = new Set(['after', 'before'])

const isExcept = (context: Context, i: number): boolean =>
  context.rules.except.has(foldedAt(context, i)) &&
  i + 1 < context.doc.tokens.length &&
  infoAt(context, i + 1).that !== null

// «ذهب إلى القول إن …», «إلى التأكيد على أن …»
function isSayingSo({ context, frame }: Walk, i: number): boolean {
  const noun = infoAt(context, i - 1).prep ? i - 2 : i - 1
  const said = infoAt(context, noun).hits.some(h => h.form === 'masdar' && h.sense.definite)
  return said && noun - 1 > frame.at && frame.hit.cue.thatPreps.has(infoAt(context, noun - 1).prep?.value ?? '')
}

// «أكدت الحكومة التي اتهمت المنظمة بأنها تقف وراءها أن …»: it belongs to the verb of the relative clause
function isOfRelative({ context, frame: { subject, hit } }: Walk, i: number): boolean {
  if (subject === null || hit.cue.preps.has('by') || !foldedAt(context, i).startsWith(context.rules.written.by))
    return false
  for (let k = subject.to; k < i; k++) {
    if (!senseOf(context.doc.tokens[k]!.word, 'which')) continue
    return infoAt(context, k + 1).hits.some(h => h.form === 'verb' && h.cue.preps.has('by'))
  }
  return false
}

function thatOpening(walk: Walk, i: number): Opening | null {
  const { frame, prep } = walk
  if (!mayThat(walk, i) || infoAt(walk.context, i).that?.conj !== '') return null
  // «أكدت الحكومة التي اتهمت المنظمة بأنها تقف وراءها أن …»
  if (isOfRelative(walk, i)) return null
  // «…، إلا أنهما اضطرا إلى نقلها»
  if (isExcept(walk.context, i) || isExcept(walk.context, i - 1)) return null
  const adjacent = prep !== null && prep.at === i - 1
  const { preps, thatPreps } = frame.hit.cue
  if (thatPreps.size > 0) {
    if (adjacent && thatPreps.has(prep.value)) return { how: 'that', at: prep.at, that: i }
    return isSayingSo(walk, i) ? { how: 'that', at: i, that: i } : null
  }
  if (adjacent && !preps.has(prep.value) && !isLoosely(walk, i)) return null
  return { how: 'that', at: adjacent ? prep.at : i, that: i }
}

const loose: ReadonlySet<string> = new Set(['on', 'to'])

// «أكد الوزير إلى أن …», «كشف اللاعب على أن …»: papers take one preposition for another, right behind who speaks
const isLoosely = ({ frame, prep, object }: Walk, i: number): boolean =>
  // «أمل ماكرون في أن تصمد الهدنة»
  (loose.has(prep!.value) || (prep!.value === 'in' && frame.hit.cue.act === 'hope')) &&
  i === prep!.at + 1 &&
  frame.hit.cue.kind !== 'deed' &&
  frame.hit.cue.kind !== 'quote' &&
  (frame.subject === null ? prep!.at === frame.at + 1 : frame.subject.to === prep!.at || object === prep!.at)

/** Whether the preposition opens the words: «شدد على ضرورة …». */
function opensNoun(walk: Walk, value: string, i: number): boolean {
  const { frame, relative, commas, context } = walk
  const { cue } = frame.hit
  if (
    !cue.preps.has(value) ||
    (relative && !isOfHis(walk, i)) ||
    (value === 'in' && infoAt(context, i + 1).talk !== null)
  )
    return false
  if (cue.kind === 'quote') return value === 'about' && tellsOf(walk, i)
  if (cue.that && isThatBehind(walk, value, i)) return false
  // «ونوه، إلى الدور الكبير …»
  return frame.subject !== null || commas === 0 || cue.kind === 'say' || i === frame.at + 2
}

// «عبر المقيمون الذين شملهم القرار عن شكرهم»: what he expresses is his
const isOfHis = ({ frame: { hit, subject, at }, context }: Walk, i: number): boolean =>
  hit.cue.act === 'express' &&
  subject !== null &&
  subject.from > at &&
  context.doc.tokens[i + 1]!.word.senses.some(s => s.cls === 'masdar' && s.pronoun !== '')

// «عقب تفقده», «لدى استقباله»: what he does, by its verb
const hisDeed = ({ doc }: Context, i: number): string | null =>
  doc.tokens[i]!.word.senses.find(s => s.cls === 'masdar' && s.pronoun !== '')?.value ?? null

const isCall = ({ doc, rules }: Context, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(s => s.cls === 'noun' && rules.addressees.calls.has(s.value))

const behind = 8

// «حذر القائمون على الدراسة من جامعة مونتريال من أن …»: the same preposition opens the words later
function isThatBehind({ context, limit }: Walk, value: string, i: number): boolean {
  for (let k = i + 2; k + 1 < Math.min(limit, i + behind); k++) {
    if (context.doc.tokens[k]!.kind !== TokenKind.word || infoAt(context, k).verbOnly) return false
    if (infoAt(context, k).prep?.value === value && infoAt(context, k + 1).that) return true
  }
  return false
}

const quoteNear = 3

// «تحدث عن حملة "ممنهجة"»: some of the words are his own
function quotesSoon(context: Context, i: number): boolean {
  for (let k = i + 1; k <= i + quoteNear && k < context.doc.tokens.length; k++) {
    if (quoteAt(context, k)) return k > i + 1
    if (context.doc.tokens[k]!.kind !== TokenKind.word) return false
  }
  return false
}

// of whom whatever they speak is news: «تحدثت المواقع عن قيادي هارب»
const tellers: ReadonlySet<string> = new Set(['unnamed', 'outlet', 'paper'])

// «تحدثت مصادر عن سقوط قتلى», but not «تحدث مع نظيره عن وقف القتال»
function tellsOf({ frame, context }: Walk, i: number): boolean {
  const { senses } = context.doc.tokens[i + 1]!.word
  const verbal = senses.some(s => isVerbal(context, s) && !s.definite)
  if (!tellers.has(frame.subject?.kind ?? '') && !verbal && !quotesSoon(context, i)) return false
  for (let k = frame.at + 1; k < i; k++) {
    const prep = infoAt(context, k).prep?.value
    if (prep === 'with' || prep === 'to') return false
  }
  return true
}

// «وأكد القائمون على المهرجان أن …»: over what they are is no word of theirs
function pastOverseen({ context, frame, limit }: Walk, value: string, i: number): number {
  const { overseers, article } = context.rules
  const { subject, hit, at } = frame
  const last = foldedAt(context, i - 1)
  const overseer = overseers.has(last.startsWith(article) ? last.slice(article.length) : last)
  if (value !== 'on' || !overseer || hit.form !== 'verb' || i - 1 <= at || (subject && subject.to !== i)) return i
  const to = sourceAt(context, i + 1, limit)?.to ?? i + 2
  frame.subject = subject ? longer(subject, to, context) : manyOf(context, i - 1, to)
  return to
}

function takePrep(walk: Walk, i: number): number | Opening {
  const { context, frame, limit } = walk
  const { value, pronoun } = infoAt(context, i).prep!
  const next = i + 1
  walk.deed = next < limit ? hisDeed(context, next) : null
  if (pronoun) takeLastSaid(walk, value)
  if (pronoun || next >= limit) {
    // «طلب منه تسريع …», «أكدت فيه التزامها»
    const inIt = besides.has(value) && i === frame.at + 1 && next < limit && !groupAt(context, next)
    if (value === frame.hit.cue.via || inIt) walk.object = next
    // «أكد فيها عمق العلاقات»
    if (inIt && infoAt(context, next).source === null && isBare(context.doc.tokens[next]!.word)) walk.elided = true
    return next
  }
  const { that, source: noun } = infoAt(context, next)
  walk.calls ||= isCall(context, next)
  if (that || groupAt(context, next) || quoteAt(context, next)) {
    walk.prep = { value, at: i }
    return next
  }
  const hands = value === frame.hit.cue.relay || isHandingOn(walk, value) || isFromSource(walk, value, next)
  const relayed = hands ? takeRelayed(walk, next) : null
  if (relayed !== null) return relayed
  const told = besides.has(value) ? takeTalkOrPaper(walk, i) : null
  if (told !== null) return told
  const over = pastOverseen(walk, value, i)
  if (over > i) return over
  if (opensNoun(walk, value, i)) return { how: 'noun', at: i }
  walk.prep = { value, at: i }
  if ((value === 'to' || isWrittenIn(walk, value)) && noun?.kind === 'media') {
    const source = sourceAt(context, next, limit)
    takeMedium(walk, source)
    return source?.to ?? next
  }
  const to = pastNoun(walk, next)
  if (value === frame.hit.cue.via) walk.object = to
  return to
}

// the noun after a preposition, with whatever it rules, is none of ours
function pastNoun({ context, limit, deed }: Walk, i: number): number {
  if (deed !== null) return i + 1
  const source = sourceAt(context, i, limit)
  if (source) return source.to
  // «في هذا الصدد»
  if (senseOf(context.doc.tokens[i]!.word, 'this'))
    return i + 1 < limit && foldedAt(context, i + 1).startsWith(context.rules.article) ? i + 2 : i + 1
  const { verbOnly, stop } = infoAt(context, i)
  if (verbOnly || stop || context.marks.timeOf[i]! >= 0) return i
  if (i + 1 < limit && rulesNext(context, i)) return i + 2
  const { senses } = context.doc.tokens[i]!.word
  return senses.some(s => s.cls === 'noun' && !s.definite && s.pronoun === '')
    ? pastQualities(context, i + 1, limit)
    : i + 1
}

// «في مؤتمر صحفي مشترك»
function pastQualities(context: Context, from: number, limit: number): number {
  let to = from
  while (to < limit && context.marks.groupOf[to]! < 0 && isQuality(context, to)) to++
  return to
}

const isQuality = (context: Context, k: number): boolean => {
  const { word } = context.doc.tokens[k]!
  // «في تصريحات تليفزيونية»: a word of no table that ends as adjectives of kind do
  const { familyEnd, feminine } = context.rules
  if (word.senses.length === 0 && word.folded.endsWith(familyEnd + feminine)) return true
  const plain = infoAt(context, k).source === null || senseOf(word, 'media') !== undefined
  return plain && senseOf(word, 'adj')?.definite === false && !word.senses.some(s => s.cls === 'verb')
}

// «في خطاب الموازنة»: a noun without the article before one with it
function rulesNext(context: Context, i: number): boolean {
  const next = context.doc.tokens[i + 1]!
  const { word } = context.doc.tokens[i]!
  const { article, accusative } = context.rules
  if (next.kind !== TokenKind.word || context.marks.timeOf[i + 1]! >= 0 || groupAt(context, i + 1)) return false
  if (word.folded.startsWith(article) || word.folded.endsWith(accusative) || !next.word.folded.startsWith(article))
    return false
  return word.senses.some(s => (s.cls === 'noun' || s.cls === 'masdar') && s.pronoun === '')
}

// «عن لقاء يجمع الرئيسين، قال الوزير إن …»: he who says it stands right behind
const saysAnew = (context: Context, i: number, { cue }: Hit): boolean =>
  cue.kind === 'say' &&
  infoAt(context, i).prep === null &&
  isComma(context, i - 1) &&
  i + 1 < context.doc.tokens.length &&
  (groupAt(context, i + 1)?.prep === '' || infoAt(context, i + 1).source?.prep === '')

// «تمنى من الجماهير الحضور، وتابع: …», «…، ثم استدرك بأن …»: another cue begins
const isNext = ({ context, frame }: Walk, i: number): boolean =>
  frame.subject !== null &&
  infoAt(context, i).hits.some(
    h =>
      h.form === 'verb' &&
      (h.sense.conj !== ''
        ? isComma(context, i - 1)
        : (frame.hit.cue.kind !== 'say' && saysAnew(context, i, h)) ||
          (senseOf(context.doc.tokens[i - 1]!.word, 'then') !== undefined && isComma(context, i - 2))),
  )

// «أقرت القانون في خطوة وصفها النائب بأنها …»
const isJudgedHere = ({ context, frame }: Walk, i: number): boolean =>
  i > frame.at + 1 && infoAt(context, i).hits.some(h => h.form === 'verb' && isDescribed(context, i, h))

// «كشفت تفاصيل الحزمة، مؤكدة أن …»: those are the words of the participle
function goesOnBy({ context, frame }: Walk, i: number): boolean {
  if (!isComma(context, i - 1) || frame.hit.form !== 'verb') return false
  const hit = participleAt(context, i)
  if (!hit || context.rules.bringers.has(hit.cue.lemma)) return false
  // «كما تقول الحركة، موضحا أن …»
  const likened = frame.at > 0 && infoAt(context, frame.at - 1).according === 'like'
  return likened || frame.hit.cue.object || frame.hit.cue.kind === 'view' || hit.cue.more || hit.cue.act === 'ask'
}

// «وقال نحو 54 في المئة إنهم …»
function takeCrowd(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  if (frame.subject !== null || frame.hit.form !== 'verb' || i !== frame.at + 1) return null
  // «وناشد جميع الشركات إيجاد حل»
  if (areAllSpokenTo(context, frame.hit, i)) return null
  const crowd = crowdAt(context, i, limit, sourceAt)
  if (crowd) {
    frame.subject = crowd
    walk.object = crowd.to
  }
  return crowd?.to ?? null
}

// «له», «مخاطبا …»
function noteAddressed(walk: Walk, i: number): void {
  const { context, frame } = walk
  if (!walk.relative) frame.addressed.pronoun ??= pronounAt(context, frame.hit, i)
  const { objects } = context.rules.addressees
  walk.addressing ||= infoAt(context, i).hits.some(h => h.form === 'participle' && objects.has(h.cue.lemma))
}

/** One step of the walk: the next token, or how the words begin; null where they cannot begin any more. */
function step(walk: Walk, i: number): number | Opening | null {
  const { context } = walk
  const { doc, marks } = context
  const quote = quoteAt(context, i)
  if (quote) return takeQuote(walk, i, quote)
  const token = doc.tokens[i]!
  if (token.kind === TokenKind.punct) return takeMark(walk, i)
  if (marks.timeOf[i]! >= 0) return i + 1
  const crowd = takeCrowd(walk, i)
  if (crowd !== null) return crowd
  const stranger = strangerAt(walk, i)
  if (stranger) return withSubject(walk, stranger)
  return token.kind === TokenKind.word ? stepWord(walk, i) : i + 1
}

// «…، أوضح ذلك رئيس اللجنة»
const isThisBefore = ({ context, frame: { hit, at } }: Walk, i: number): boolean =>
  i === at + 1 && hit.sense.conj === '' && !hit.cue.denied && context.rules.saidThis.has(foldedAt(context, i))

// «فتقول هذه إن …»: she of whom the sentence before tells
const isThisAlone = ({ context, frame, limit }: Walk, i: number): boolean =>
  frame.subject === null &&
  frame.hit.form === 'verb' &&
  frame.hit.cue.kind === 'say' &&
  i === frame.at + 1 &&
  i + 1 < limit &&
  senseOf(context.doc.tokens[i]!.word, 'this')?.prep === '' &&
  (infoAt(context, i + 1).that?.conj === '' || foldedAt(context, i + 1) === ':')

// «وأظهر هذا الاستطلاع أن …», «وأكدت هذه المصادر …»
function pointsAtSubject(walk: Walk, i: number): boolean {
  const { context, frame, limit } = walk
  if ((frame.hit.form === 'verb' && isThisBefore(walk, i)) || isThisAlone(walk, i)) return true
  if (frame.subject !== null || frame.hit.form !== 'verb' || i !== frame.at + 1 || i + 1 >= limit) return false
  const pointer = senseOf(context.doc.tokens[i]!.word, 'this')
  if (pointer?.conj !== '' || pointer.prep !== '') return false
  const { source } = infoAt(context, i + 1)
  return source?.definite === true && source.kind !== 'mute'
}

// «نسعى إلى», «تواصلنا مع»: a verb in the first person, which is no noun with a pronoun before another noun
function isOwnVerb({ doc, infos }: Context, i: number): boolean {
  const { senses } = doc.tokens[i]!.word
  const own = senses.some(s => s.cls === 'verb' && s.conj === '' && s.prep === '' && s.verb!.person === 1)
  if (!own) return false
  if (senses.every(s => s.cls === 'verb' && s.verb!.person === 1)) return true
  return senses.some(s => s.cls === 'verb' && s.verb!.number === 'p') && infos[i + 1]?.prep?.pronoun === ''
}

// «قال الوزير نحن نعمل ليل نهار»: his own words, where the mark before them was left out
function opensBare({ context, frame, object, limit }: Walk, i: number): boolean {
  const { cue, form } = frame.hit
  return (
    form === 'verb' &&
    (cue.act === 'say' || cue.act === 'add') &&
    cue.kind === 'say' &&
    i === (frame.subject ? object : frame.at + 1) &&
    (context.rules.ownWords.has(foldedAt(context, i)) || isOwnVerb(context, i)) &&
    // «وقال مصدر لم يكشف عن هويته إن …»
    !(frame.subject?.kind === 'unnamed' && i + 1 < limit && reasonEnd(context, i + 1, limit) >= 0)
  )
}

const takeMeantime = (walk: Walk, i: number): number | null =>
  takeHimself(walk, i) ?? (isMeantime(walk, i) ? i + 1 : null)

// «أحد المشاركين، وهو النائب فتحي باشاغا، …»: his name, told beside
function takeHimself(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const { subject, hit, at } = frame
  const open = subject?.entity === null && subject.to === i - 1 && subject.from > at && subject.kind !== 'body'
  if (!open || hit.form !== 'verb' || !isComma(context, i - 1) || !context.rules.meantime.has(foldedAt(context, i)))
    return null
  const he = i + 1 < limit ? sourceAt(context, i + 1, limit) : null
  if (!he?.entity?.startsWith('person:') || !isComma(context, he.to)) return null
  frame.subject = { ...meant(he, context), from: subject.from, to: he.to }
  return he.to
}

// «تقول فاطمة، وهي تقف أمام الباب حيث …، إنها …»
function isMeantime(walk: Walk, i: number): boolean {
  const { context, frame } = walk
  const { cue } = frame.hit
  const near = isComma(context, i - 1) || frame.subject?.to === i
  const begins = frame.subject !== null && near && context.rules.meantime.has(foldedAt(context, i))
  walk.aside ||= begins && cue.that
  const { hits, according, prep } = infoAt(context, i)
  // «أعرب فلان، وهو من …، عن …»
  if (prep && isComma(context, i - 1) && cue.preps.has(prep.value)) walk.aside = false
  return walk.aside && according === null && !hits.some(h => h.form === 'verb' || h.form === 'participle')
}

// «مؤكدا سيادته دعم مصر»: who says it, right behind the participle
function takeHonoured(walk: Walk, i: number): number | null {
  const { context, frame } = walk
  if (frame.hit.form !== 'participle' || i !== frame.at + 1 || !context.rules.honorifics.has(foldedAt(context, i)))
    return null
  // «مبديا سعادته بالفوز», but «معربا معاليه عن شكره»
  if (frame.hit.cue.act === 'express' && (i + 1 >= walk.limit || infoAt(context, i + 1).prep === null)) return null
  const source = sourceAt(context, i, i + 1)
  const he = hostBefore(context, frame.at) ?? (source && meant(source, context))
  if (he?.entity) frame.subject = he
  walk.object = i + 1
  return i + 1
}

// «ولفت النظر إلى أن …»: behind it no subject comes
function passIdiom(walk: Walk, i: number): number {
  walk.elided ||= walk.frame.subject === null
  return i + 1
}

// «أوصى إمام وخطيب المسجد الحرام الشيخ فلان …»: his name stands behind the mosque
function pastImam({ context, frame, limit }: Walk, i: number): number {
  if (frame.subject !== null || i !== frame.at + 1 || i + 2 >= limit) return i
  if (context.rules.imams.get(foldedAt(context, i)) !== foldedAt(context, i + 1)) return i
  let k = i + 2
  while (k < limit && k - i < imamWords && isOfMosque(context, k)) k = groupAt(context, k)?.to ?? k + 1
  return k
}

const imamWords = 6

function isOfMosque(context: Context, k: number): boolean {
  const group = groupAt(context, k)
  return group
    ? group.members[0]!.kind === 'place'
    : foldedAt(context, k).startsWith(context.rules.article) && !isHonoured(context, k)
}

// «المسجد الحرام | الشيخ فلان»
const isHonoured = ({ doc }: Context, k: number): boolean => doc.tokens[k]!.word.senses.some(s => s.cls === 'source')

// «لأنه غير مخول بالتصريح», «أسف لأن المحادثات تعثرت»
function takeFor(walk: Walk, i: number): number | Opening {
  const { frame } = walk
  const next = i === frame.at + 1 || frame.subject?.to === i
  if (next && frame.hit.cue.preps.has('for')) return { how: 'that', at: i, that: i }
  walk.relative = true
  return i + 1
}

// «إلا», which folds to «ألا»
const isOnly = ({ doc, rules }: Context, i: number): boolean =>
  rules.except.has(doc.tokens[i]!.word.folded) && doc.text.startsWith(rules.hamzaBelow, doc.tokens[i]!.start)

const takeThat = (walk: Walk, i: number): number | Opening | null =>
  isSpelled(walk.context, i) || isOnly(walk.context, i) ? i + 1 : (thatOpening(walk, i) ?? pastThat(walk, i))

function stepWord(walk: Walk, i: number): number | Opening | null {
  const { context, frame } = walk
  const honoured = takeHonoured(walk, i)
  if (honoured !== null) return honoured
  if (opensTidings(walk, i)) return { how: 'noun', at: i }
  const group = groupAt(context, i)
  if (group) return takeGroup(walk, i, group)
  const info = infoAt(context, i)
  if (frame.hit.cue.idiom.includes(foldedAt(context, i))) return passIdiom(walk, i)
  const imam = pastImam(walk, i)
  if (imam > i) return imam
  noteAddressed(walk, i)
  if (info.that?.prep === context.rules.written.for) return takeFor(walk, i)
  // «بيان للرئاسة، ورد لوكالة كذا، …» is no «ورد» of «رد»
  const reached = info.told ? takeOfSubject(walk, i) : null
  if (reached !== null) return reached
  if (goesOnBy(walk, i) || isNext(walk, i) || isJudgedHere(walk, i)) return null
  if (pointsAtSubject(walk, i)) return i + 1
  if (opensBare(walk, i)) return { how: 'colon', at: i - 1 }
  if (info.that) return takeThat(walk, i)
  const meantime = takeMeantime(walk, i)
  if (meantime !== null) return meantime
  const ofSubject = takeOfSubject(walk, i) ?? takeWordsOf(walk, i)
  if (ofSubject !== null) return ofSubject
  const beside = accordingAt(context, i, walk.limit)
  if (beside) return takeBeside(walk, beside)
  const written = takeWritten(walk, i)
  if (written !== null) return written
  if (info.prep && !(info.source && frame.subject === null)) return takePrep(walk, i)
  if (opensWhat(walk, i) || opensThis(walk, i) || opensAboutWhat(walk, i)) return { how: 'noun', at: i }
  if (senseOf(context.doc.tokens[i]!.word, 'which')) {
    walk.relative = true
    return i + 1
  }
  return takeWord(walk, i)
}

const isAside = ({ context, frame, commas }: Walk, i: number): boolean =>
  frame.subject?.kind === 'unnamed' &&
  commas % 2 === 1 &&
  isComma(context, i - 1) &&
  infoAt(context, i).hits.some(h => h.form === 'verb' && h.sense.conj === '') &&
  i + 1 < context.doc.tokens.length &&
  (infoAt(context, i + 1).prep !== null || foldedAt(context, i + 1).startsWith(context.rules.written.for))

// «أبدى الأهالي عدم رضاهم»
const isNotBeing = ({ context, frame, object, relative }: Walk, i: number): boolean =>
  (object === i || isClosed(context, i - 1)) &&
  !relative &&
  (frame.subject !== null || frame.hit.form === 'participle') &&
  frame.hit.cue.object &&
  infoAt(context, i).stop &&
  context.doc.tokens[i]!.word.senses.some(s => s.cls === 'noun' && s.conj === '' && context.rules.verbal.has(s.value))

const nameWithin = 3

// «قال الشاعر الغنائي المعروف خالد البذال إن …», but not «قال الشاعر: …»
function takeNamed(walk: Walk, i: number): number | null {
  const { context, limit } = walk
  const behind = nameBehind(context, i + 1, limit, nameFrom)
  if (!behind || behind.from - i > nameWithin) return null
  const named = behind.group
    ? sourceAt(context, behind.from, limit)
    : namedBy(context, manyOf(context, i, behind.to), behind.from, behind.to)
  return named && withSubject(walk, { ...named, plural: false, from: i })
}

// a noun of which no table tells that it speaks
const isTrade = ({ context, frame: { subject, hit } }: Walk, i: number): boolean =>
  subject === null &&
  hit.form === 'verb' &&
  hit.cue.kind === 'say' &&
  !hit.cue.object &&
  infoAt(context, i).source === null &&
  !foldedAt(context, i).startsWith(context.rules.article) &&
  context.doc.tokens[i]!.word.senses.some(
    s => (s.cls === 'noun' || s.cls === 'adj') && s.prep === '' && s.conj === '' && s.pronoun === '',
  )

const isMute = ({ context, frame }: Walk, i: number): boolean =>
  frame.subject === null && frame.hit.form === 'verb' && infoAt(context, i).source?.kind === 'mute'

// «نتائج الدراسة», «أرقام وزارة التجارة»: what they rule speaks
function isFigures({ context, limit }: Walk, i: number): boolean {
  if (!context.rules.figures.has(foldedAt(context, i)) || i + 1 >= limit) return false
  const kind = groupAt(context, i + 1)?.members[0]?.kind ?? infoAt(context, i + 1).source?.kind
  return kind !== undefined && estimate.has(kind)
}

const estimate: ReadonlySet<string> = new Set(['paper', 'bodies', 'body', 'outlet', 'people', 'unnamed'])

// «فقال داعيا الله: …»
const isGod = ({ context, frame }: Walk, i: number): boolean =>
  frame.subject === null && i > frame.at + 1 && context.rules.god.has(foldedAt(context, i))

function passStop(walk: Walk, i: number): number | null {
  const { word } = walk.context.doc.tokens[i]!
  // «تمنى لو أن …»
  if (walk.frame.hit.cue.act === 'hope' && walk.context.rules.wishing.has(word.folded)) return i + 1
  if (!senseOf(word, 'not')) return senseOf(word, 'clause') && !walk.relative ? null : i + 1
  walk.relative = walk.relative || walk.frame.subject !== null
  return i + 1
}

// «ردا على سؤال عن قمة تجمع فلانا وفلانا، قال المتحدث: …»: what comes are his words
const saysBehindComma = (context: Context, i: number): boolean =>
  isComma(context, i - 1) &&
  infoAt(context, i).hits.some(h => h.form === 'verb' && h.sense.conj === '' && h.cue.kind === 'say')

// «قالت فلانة التي وصلت أمس وتوجهت إلى …, إن»
function passVerb(walk: Walk, i: number): number | null {
  const { context, frame } = walk
  const conj = context.doc.tokens[i]!.word.senses.some(s => s.cls === 'verb' && s.conj !== '')
  if (saysBehindComma(context, i)) return null
  if (frame.subject === null || (conj && !(walk.relative && infoAt(context, i).hits.length === 0))) return null
  walk.relative = true
  return i + 1
}

// … but not «لمراسل (قنا)»
const mayBeSubject = (walk: Walk, i: number): boolean =>
  awaitsSubject(walk) && foldedAt(walk.context, i - 1) !== '(' && !walk.relative

// «قال عالم الجيولوجيا جيفري مور: …»
const takeTrade = (walk: Walk, i: number): number | null =>
  i === walk.frame.at + 1 && isTrade(walk, i) ? (takeNamed(walk, i) ?? takeSomeone(walk, i)) : null

// «قال حلاق إن …», «وأفادت مراجع محلية بأن …»: right between the verb and what is said stands who says it, whatever he is
function takeSomeone(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const { word } = context.doc.tokens[i]!
  const { feminine, accusative, speeches, fold } = context.rules
  if (frame.hit.cue.more || word.senses.some(s => s.cls === 'masdar' || s.cls === 'adverb' || speeches.has(s.value)))
    return null
  const many = word.senses.some(s => s.entry?.number === 'p')
  const fits = genderOf(frame.hit.sense) === 'f' ? many : !word.folded.endsWith(fold(feminine))
  if (!fits || word.folded.endsWith(accusative)) return null
  let to = i + 1
  while (to < limit && to - i < nameWithin && senseOf(context.doc.tokens[to]!.word, 'adj')?.definite === false) to++
  const by = to < limit && infoAt(context, to).prep !== null ? to + 1 : to
  if (by >= limit || (infoAt(context, by).that?.conj !== '' && foldedAt(context, by) !== ':')) return null
  return withSubject(walk, { ...manyOf(context, i, to), plural: many })
}

// «كما أعلن الوزير ولكنه عاد ليوضح أن …»: what comes is no object of the cue
const turnsAway = ({ context, frame: { subject, at } }: Walk, i: number): boolean =>
  subject !== null && subject.from > at && senseOf(context.doc.tokens[i]!.word, 'that')?.value === 'but'

function takeWord(walk: Walk, i: number): number | Opening | null {
  const { context, frame } = walk
  const info = infoAt(context, i)
  if (turnsAway(walk, i)) return null
  // «مسؤول رفيع، تحدث لـ …، …»: a verb after the first comma tells of the subject
  if (isAside(walk, i)) {
    walk.relative = true
    return i + 1
  }
  if (info.verbOnly) return passVerb(walk, i)
  if (isLateObject(walk, i) || isNotBeing(walk, i)) return objectAt(walk, i)
  if (info.stop) return passStop(walk, i)
  if (isGod(walk, i)) return i + 1
  if (isElidedObject(walk, i)) return objectAt(walk, i)
  const bare = walk.prep === null || walk.prep.at < i - 1
  // «واقترح على طهران جولة …»
  if (frame.subject === null && frame.hit.cue.via !== null && walk.object === i) return objectAt(walk, i)
  if (bare && isMute(walk, i)) return takeNamed(walk, i) ?? (isFigures(walk, i) ? i + 1 : null)
  if (bare && mayBeSubject(walk, i)) return takeTrade(walk, i) ?? takeSubject(walk, i)
  if (frame.hit.cue.act === 'tell' && info.source?.kind === 'media' && frame.subject !== null) {
    const source = sourceAt(context, i, walk.limit)
    takeMedium(walk, source)
    return source?.to ?? i + 1
  }
  return takeObject(walk, i)
}

// «أحد الزبائن - سلطان البلوي - أن …», «أحد الزبائن من الشباب- سلطان البلوي أنه …»: his name, told beside
function namedBeside({ context, frame, limit }: Walk, i: number): number | null {
  const { subject, at, hit } = frame
  const dash = foldedAt(context, i) === '-' || foldedAt(context, i) === '–'
  if (!dash || hit.form !== 'verb' || subject?.entity !== null || subject.from < at || i - subject.to > besideWords)
    return null
  const group = groupAt(context, i + 1)
  const to = group ? -1 : nameFrom(context, i + 1, limit)
  const name = group && group.members[0]!.kind === 'person' ? sourceAt(context, i + 1, limit) : null
  const he = name ?? (to - i > 2 ? namedBy(context, { ...manyOf(context, i + 1, to), plural: false }, i + 1, to) : null)
  if (!he?.entity?.startsWith('person:')) return null
  const closed = foldedAt(context, he.to) === foldedAt(context, i)
  if (!closed && infoAt(context, he.to).that === null) return null
  frame.subject = { ...he, from: subject.from }
  return closed ? he.to + 1 : he.to
}

const besideWords = 2

// «وأوضح - فلان، مدير كذا - أن …»: the subject stands between dashes; «قال فلان -نقلا عن مصدر- إن …»: whence he has it
function takeAside(walk: Walk, i: number): number | null {
  const { context, frame, limit } = walk
  const named = namedBeside(walk, i)
  if (named !== null) return named
  const past = context.marks.aside[i]!
  if (past <= i || past > limit) return null
  if (frame.subject !== null) {
    const beside = accordingAt(context, i + 1, past - 1)
    if (beside) takeBeside(walk, beside)
    else if (besides.has(infoAt(context, i + 1).prep?.value ?? '')) takeTalkOrPaper(walk, i + 1)
    return past
  }
  const source = i === frame.at + 1 && frame.hit.form === 'verb' ? sourceAt(context, i + 1, past - 1) : null
  if (source) frame.subject = meant(source, context)
  return source ? past : null
}

const besides: ReadonlySet<string> = new Set(['in', 'during'])

// «كشف قائد المعركة، العميد فلان، اعتزام …»
function closesName({ context, frame }: Walk, i: number): boolean {
  const { subject, at } = frame
  if (subject?.to !== i || subject.from < at || subject.kind !== 'person') return false
  for (let k = subject.from - 1; k < i; k++) if (isComma(context, k)) return true
  return false
}

// «وذكر الناطق العقيد فلان، ضبطت الدوريات سيارة»: nothing but a verb behind the comma, which neither he nor the cue has
function opensAfterComma({ context, frame, limit }: Walk, i: number): boolean {
  const { subject, hit, at } = frame
  const plain = hit.form === 'verb' && hit.cue.act === 'say' && hit.cue.kind === 'say' && hit.cue.that
  if (!plain || subject?.to !== i || subject.from < at || i + 1 >= limit) return false
  if (!subject.entity?.startsWith('person:') || !infoAt(context, i + 1).verbOnly) return false
  const bare = context.doc.tokens[i + 1]!.word.senses.some(
    s =>
      s.cls === 'verb' &&
      s.conj === '' &&
      s.verb!.aspect === 'past' &&
      (s.verb!.gender === 'f' || s.verb!.person === 1),
  )
  if (!bare || infoAt(context, i + 1).hits.length > 0) return false
  for (let k = i + 2; k < limit; k++) if (infoAt(context, k).that?.prep === '' && isComma(context, k - 1)) return false
  return true
}

// «الساعة 10:58»
const isOfClock = ({ doc: { tokens } }: Context, i: number): boolean =>
  tokens[i - 1]?.kind === TokenKind.number &&
  tokens[i + 1]?.kind === TokenKind.number &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i + 1]!.start === tokens[i]!.end

const asideWords = 14

// «وذكر فلان (أحد المعلمين بجدة)، أن …»: what is told of the subject in parentheses opens no words
function pastParenthesis(walk: Walk, i: number): number {
  const { context, frame, limit } = walk
  if (foldedAt(context, i) !== '(' || frame.subject?.to !== i || frame.subject.from < frame.at) return i
  for (let k = i + 1; k < Math.min(limit, i + asideWords); k++) {
    if (foldedAt(context, k) !== ')') continue
    if (walk.object === i) walk.object = k + 1
    return k + 1
  }
  return i
}

function takeMark(walk: Walk, i: number): number | Opening | null {
  const { context } = walk
  const aside = takeAside(walk, i)
  if (aside !== null) return aside
  const mark = foldedAt(context, i)
  // «عبر الموقع: …»: a verb that is also a preposition needs its own one after it
  if (mark === ':' && infoAt(context, walk.frame.at).prep && walk.frame.hit.form === 'verb') return null
  if (mark === ':' && (onlyNouns(walk) || isOfClock(context, i))) return null
  if (mark === ':') return walk.relative && walk.frame.subject === null ? null : { how: 'colon', at: i }
  const beside = pastParenthesis(walk, i)
  if (beside > i) return beside
  // «تصريح ل (كونا)»
  if (mark === '(' && walk.prep?.at === i - 1) walk.prep = { ...walk.prep, at: i }
  if (isComma(context, i)) {
    walk.relative = false
    walk.deed = null
    walk.addressing = false
    walk.calls = false
    walk.commas++
    walk.prep = null
    if (opensAfterComma(walk, i)) return { how: 'colon', at: i }
    // «أعلنت، الثلاثاء، إرسال …»: an object goes on after what stands between commas
    // … and behind a name that commas enclose
    if (closesName(walk, i)) walk.object = i + 1
    else if (walk.object === i || walk.object === i - 1) walk.object = -1
    // «انتقد X، رئيس الكتلة، "حصيلة الوهم"»
    if (walk.commas % 2 === 0 && walk.frame.subject && walk.frame.hit.form === 'verb') walk.object = i + 1
    return i + 1
  }
  return i + 1
}

function takeBeside(walk: Walk, beside: NonNullable<ReturnType<typeof accordingAt>>): number {
  const { frame, context } = walk
  if (frame.subject && frame.hit.form === 'verb') walk.object = beside.to
  if (beside.source) {
    const links = linksOf(beside)
    // «ذكرت بلومبرغ، وفق موقع النشرة، أن …»: of two outlets the second hands on the first
    const quoted = frame.subject?.kind === 'outlet' && beside.source.kind !== 'outlet'
    if (quoted || beside.relayed) {
      frame.after.push(...links)
      if (frame.subject) handOn(beside.source, [linkOf(frame.subject, null), ...links.slice(0, -1)], frame.at, context)
    } else frame.before.push(...links)
    know(beside.source, context)
  }
  return beside.to
}

// «نفى للصحفيين وجود …», «أعلن اليوم إرسال …»: an object may still come
function keepsObject({ context }: Walk, i: number): boolean {
  const { word } = context.doc.tokens[i]!
  return (
    context.marks.timeOf[i]! >= 0 ||
    // «أوضح الوزير في وقت سابق رفضه المقترح»
    (infoAt(context, i).prep !== null && (context.marks.timeOf[i + 1] ?? -1) >= 0) ||
    senseOf(word, 'other') !== undefined ||
    infoAt(context, i).adverb ||
    context.rules.turns.has(word.folded) ||
    word.folded.startsWith(context.rules.written.for)
  )
}

// «لكنه حمل …», and no subject stands behind a verb in the dual or the plural: «وحذرا من …»
const isBound = ({ doc }: Context, at: number, { sense }: Hit): boolean =>
  (sense.verb !== undefined && sense.verb !== null && sense.verb.number !== 's' && sense.verb.gender === 'm') ||
  (at > 0 && (senseOf(doc.tokens[at - 1]!.word, 'that')?.pronoun ?? '') !== '')

// «الضابط», «القائد», of whom no name is said
const isNameless = ({ subject }: Frame): boolean =>
  subject?.kind === 'unnamed' || (subject?.kind === 'person' && subject.entity === null)

const placeWords = 5

// «أفاد معظم الزوار بمدينة الطائف أن …»: what stands up to «أن» is where those are who say it
function pastPlace({ context, frame, limit }: Walk, next: number | Opening | null): number | Opening | null {
  if (next === null || typeof next === 'number' || next.how !== 'noun') return next
  const { at } = next
  const { subject, hit } = frame
  const told = hit.form === 'verb' && hit.cue.that && subject?.entity === null
  if (!told || subject.to !== at || subject.from < frame.at) return next
  const { senses } = context.doc.tokens[at]!.word
  if (!senses.some(s => s.prep === context.rules.written.by) || senses.some(s => s.cls === 'masdar')) return next
  for (let k = at + 1; k < Math.min(limit, at + placeWords); k++) {
    const { that, finite } = infoAt(context, k)
    if (that) return that.conj === '' && that.prep === '' && that.value === 'that' ? k : next
    if (finite || context.doc.tokens[k]!.kind !== TokenKind.word) return next
  }
  return next
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
    bound: hit.form === 'verb' && subject === null && isBound(context, at, hit),
    object: subject ? from : -1,
    commas: 0,
    elided: false,
    deed: null,
    addressing: false,
    aside: false,
    calls: false,
  }
  if (hit.form !== 'verb' || walk.bound) walk.object = from
  frame.addressed.pronoun = objectPronoun(hit, context)
  const speech = speechAt(context, at)
  let i = from
  while (i < walk.limit) {
    if (speechAt(context, i) !== speech && quoteAt(context, i) === null) break
    const reason = isNameless(frame) ? reasonEnd(context, i, walk.limit) : -1
    if (reason >= 0) {
      // «أكد مسؤول، طالبا عدم ذكر اسمه، صحة الخبر»: the object comes after it
      i = isComma(context, reason) ? reason + 1 : reason
      walk.object = i
      walk.relative = walk.relative && i === reason
      continue
    }
    const next = pastPlace(walk, step(walk, i))
    if (next === null) break
    if (typeof next !== 'number') {
      frame.opening = next
      break
    }
    const after = Math.max(next, i + 1)
    if (i === walk.object && keepsObject(walk, i)) walk.object = after
    i = after
  }
  frame.subject = wholeSubject(context, frame)
  return frame
}
