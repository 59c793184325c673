import { senseOf } from '../../arabic/lexicon.js'
import type { Group } from '../clauses/index.js'
import { namedInstitution } from '../mentions/index.js'
import { addressParties } from './addressees.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, quoteAt, type Source } from './context.js'
import { isAccusative, isLateObject } from './late-object.js'
import { sourceAt } from './sources.js'
import { addressedWords, type Frame, isBare, isMark, type Opening, onlyNouns, type Walk } from './walk.js'

const objectWords = 6

// «رفضه», «دعوتها», «اتهامات»: a pronoun or a plural may follow, and take the place of the last letter
const isNoun = (word: string, noun: string): boolean =>
  word === noun || (noun.length > 2 && word.startsWith(noun.length > 3 ? noun.slice(0, -1) : noun))

/** «تقدم بخالص العزاء», but not «تقدم بطلب»: whether one of the nouns of a light verb stands behind its preposition. */
export function isLightNoun({ doc, rules }: Context, { hit: { cue }, opening }: Frame): boolean {
  if (!cue.light || cue.object || opening?.how !== 'noun') return true
  const { written, article } = rules
  for (let k = opening.at; k < Math.min(doc.tokens.length, opening.at + lightWords); k++) {
    const { folded } = doc.tokens[k]!.word
    const word = k === opening.at && folded.startsWith(written.by) ? folded.slice(written.by.length) : folded
    const bare = word.startsWith(article) ? word.slice(article.length) : word
    if (cue.nouns.some(noun => isNoun(bare, noun))) return true
  }
  return false
}

const lightWords = 3

const causeWords = 8

// «الانقطاع إلى عطل», but not «الكرة إلى الحارس»
function isPutDown(context: Context, i: number, limit: number): boolean {
  for (let k = i; k + 1 < Math.min(limit, i + causeWords) && !isMark(context, k); k++) {
    const { prep } = infoAt(context, k)
    if (prep?.value !== 'to' || prep.pronoun) continue
    const { folded, senses } = context.doc.tokens[k + 1]!.word
    const thing = senses.some(s => s.cls === 'noun' || s.cls === 'masdar') && !folded.startsWith(context.rules.article)
    return thing && !groupAt(context, k + 1) && infoAt(context, k + 1).source === null
  }
  return false
}

// «حمل X مسؤولية …»: the noun may stand after him who is blamed
export function objectCounts({ context, frame, limit }: Walk, i: number): boolean {
  const { nouns, via } = frame.hit.cue
  if (nouns.length === 0) return true
  if (via !== null && context.doc.tokens[i]!.word.senses.some(s => s.cls === 'masdar')) return true
  // «كشف الوزير اعتزام …»
  const person = frame.subject?.kind === 'person' && frame.hit.cue.kind === 'view'
  if (person && context.doc.tokens[i]!.word.senses.some(s => s.cls === 'masdar' && !s.definite && s.prep === ''))
    return true
  if (frame.hit.cue.cause && isPutDown(context, i, limit)) return true
  const { article } = context.rules
  for (let k = i; k < Math.min(limit, i + objectWords) && !isMark(context, k); k++) {
    const word = foldedAt(context, k)
    const bare = word.startsWith(article) ? word.slice(article.length) : word
    if (nouns.some(noun => isNoun(word, noun) || isNoun(bare, noun))) return true
  }
  return false
}

// «دعا المجتمع الدولي إلى …»: him who is spoken to is none of the words
function pastAddressed({ context, frame, limit }: Walk, i: number): number {
  const { kind, preps, act } = frame.hit.cue
  if (kind !== 'deed' || preps.size === 0 || act === 'describe' || act === 'express') return i
  const { by } = context.rules.written
  for (let k = i + 1; k < Math.min(limit, i + addressedWords); k++) {
    if (quoteAt(context, k)) return i
    const info = infoAt(context, k)
    const { word } = context.doc.tokens[k]!
    const prep = info.prep && !info.prep.pronoun && preps.has(info.prep.value)
    // «وطالبوا المتمردين بأن …»
    if (info.that?.prep === by && preps.has('by') && k > i) return k
    if (!prep && (isMark(context, k) || info.that || info.finite || info.hits.some(h => h.form === 'verb'))) return i
    const byPrep = preps.has('by') && word.folded.startsWith(by) && !context.rules.asWhat.has(word.folded)
    // «هددت كييف موسكو برد قاس»: right behind him «برد» is no noun
    const next = groupAt(context, i)?.to === k
    if (prep || (byPrep && (next || word.senses.some(s => s.prep === by)))) {
      if (frame.hit.cue.act !== 'accuse') addressParties(frame.addressed, context, i, k)
      return k
    }
    if (isMark(context, k) || info.that || info.finite || info.hits.some(h => h.form === 'verb')) return i
  }
  return i
}

export function objectAt(walk: Walk, i: number): number | Opening {
  if (!objectCounts(walk, i)) return i + 1
  const at = pastAddressed(walk, i)
  const { lemma, act } = walk.frame.hit.cue
  // «لكنه شكر المفاوضين»: who is thanked is none of the words. «ناشد المجتمع الدولي وقف الحرب»: what is asked for stands beside him.
  const isTold = at === i && act !== 'ask' && walk.context.rules.addressees.alone.has(lemma)
  return isTold ? i + 1 : { how: 'noun', at }
}

// «نفى ما نشر», «ووصف ما جرى بأنه …»
export function opensWhat({ context, frame, relative, object }: Walk, i: number): boolean {
  const { cue, form, sense } = frame.hit
  // «معتبرة ما نشر فبركات»
  const views = cue.kind === 'view' && !cue.denied && !(cue.act === 'consider' && form === 'participle')
  if (!cue.object || cue.light || relative || views) return false
  // «فيما نفت ما أشيع»
  const joined = sense.conj !== '' || (frame.at > 0 && infoAt(context, frame.at - 1).clause)
  const subject = frame.subject !== null || (i === frame.at + 1 && (form !== 'verb' || joined))
  // «جددت السلطات سياستها، ما حمل كثيرين على الفرار»: what came of it
  if (!subject || foldedAt(context, i) !== context.rules.what) return false
  if (cue.denied) return true
  if (isComma(context, i - 1) || context.rules.pointers.has(foldedAt(context, i - 1))) return false
  return cue.nouns.length === 0 || object === i
}

// «تساءل عما إذا كانت …», «كشف عما دار في الاجتماع»
export const opensAboutWhat = ({ context, frame, relative }: Walk, i: number): boolean =>
  frame.hit.cue.preps.has('about') &&
  !relative &&
  (frame.subject !== null || i === frame.at + 1) &&
  context.rules.aboutWhat.has(foldedAt(context, i))

// «نفت الوزارة الخبر»
export function opensTidings({ context, frame, object, relative }: Walk, i: number): boolean {
  const { cue, form } = frame.hit
  const confirms = cue.object && (cue.denied || cue.act === 'stress') && cue.nouns.length === 0
  return (
    confirms &&
    form === 'verb' &&
    !relative &&
    object === i &&
    (frame.subject !== null || i > frame.at + 1) &&
    context.rules.tidings.has(foldedAt(context, i))
  )
}

// «نفى ذلك», «رفض هذه الاتهامات»
export function opensThis(walk: Walk, i: number): boolean {
  const { cue } = walk.frame.hit
  if (walk.object !== i) return false
  if (cue.nouns.length > 0) return !isRuled(walk.context, i) && objectCounts(walk, i)
  return cue.denied && senseOf(walk.context.doc.tokens[i]!.word, 'this') !== undefined
}

// «نفى مصدر أمني النبأ»: with an article it is no adjective of what has none
function isIndefinite({ doc, rules }: Context, { kind, from, to }: Source): boolean {
  const article = (i: number): boolean => doc.tokens[i]!.word.folded.startsWith(rules.article)
  return kind === 'unnamed' && !article(from) && !article(to - 1)
}

// «انتقد سعد الراجحي الموقف الفرنسي»: behind a name a noun is no quality of him
function isThingBehindName({ doc }: Context, { entity, to }: Source, i: number): boolean {
  const { senses } = doc.tokens[i]!.word
  return (
    to === i &&
    (entity?.startsWith('person:') ?? false) &&
    senses.some(s => s.cls === 'noun' || s.cls === 'masdar') &&
    !senses.some(s => notThings.has(s.cls))
  )
}

const notThings = new Set(['adj', 'nisba', 'names', 'given-name', 'maybe-given-name', 'source'])

// «الناطق الإعلامي»: after a subject that follows its verb, what has an article may still belong to it
function isAdjective({ context, frame }: Walk, i: number): boolean {
  const { word } = context.doc.tokens[i]!
  if (
    frame.hit.form !== 'verb' ||
    !frame.subject ||
    isComma(context, i - 1) ||
    frame.subject.from < frame.at ||
    !word.folded.startsWith(context.rules.article) ||
    isBare(word) ||
    namedInstitution(context.doc, i) !== null ||
    isIndefinite(context, frame.subject) ||
    isThingBehindName(context, frame.subject, i)
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

const isJoined = ({ doc }: Context, i: number): boolean => {
  const { senses } = doc.tokens[i]!.word
  const noun = senses.some(s => s.cls === 'noun' || s.cls === 'masdar' || s.cls === 'source')
  return noun && senses.every(s => s.conj !== '' && s.prep === '')
}

const isRuled = ({ doc }: Context, i: number): boolean => {
  const { senses } = doc.tokens[i]!.word
  // «باسمه» is no name
  return senses.length > 0 && (senses.every(s => s.prep !== '') || senses.some(s => s.prep !== '' && s.pronoun !== ''))
}

/** «أكد ماكرون السفير …» can only tell who he is; «دعا ماكرون السفير …» has an object. */
export const mayHaveTitleBehind = ({ rules }: Context, { cue }: Walk['frame']['hit']): boolean =>
  cue.that && cue.kind === 'say' && !cue.whom && !rules.addressees.objects.has(cue.lemma)

// «أكد فلان النائب الأول لـ … أن …»: who he is, right behind his name
function pastApposition({ context, frame, object, limit }: Walk, i: number): number {
  const { subject, hit } = frame
  const { source } = infoAt(context, i)
  if (object !== i || subject?.to !== i || subject.from < frame.at || hit.form !== 'verb') return i
  if (!subject.entity?.startsWith('person:') || source?.kind !== 'people' || !source.definite) return i
  if (!mayHaveTitleBehind(context, hit)) return i
  return sourceAt(context, i, limit)?.to ?? i + 1
}

const isPlace = ({ members }: Group): boolean => members[0]!.kind === 'state' || members[0]!.kind === 'place'

// «حمل الدفاع المدني اليوم، صاحب المستودع مسؤولية الحريق»: behind a comma, where its nouns tell
const isParted = (walk: Walk, i: number): boolean =>
  walk.frame.subject !== null &&
  isComma(walk.context, i - 1) &&
  !walk.relative &&
  walk.frame.hit.cue.object &&
  onlyNouns(walk) &&
  // «ورفع فلان، باسمه واسم زملائه التهاني»
  !(walk.frame.hit.cue.light && isRuled(walk.context, i)) &&
  objectCounts(walk, i)

function pastPlaceOrRuled(walk: Walk, i: number): number {
  const { context } = walk
  // «مصادر بالسوق»: it goes on with the subject
  // «في محافظة عدن جنوب اليمن»
  const { written, compass } = context.rules
  const place = compass.has(foldedAt(context, i)) && i + 1 < walk.limit ? groupAt(context, i + 1) : null
  if (place && isPlace(place)) return place.to
  // «المدير الفني للزمالك»
  if (foldedAt(context, i).startsWith(written.for + written.for)) return i + 1
  if (!isRuled(context, i)) return i
  const { senses } = context.doc.tokens[i]!.word
  const whole = senses.some(s => s.definite) ? null : sourceAt(context, i, walk.limit, senses[0]!.prep)
  return whole?.to ?? i + 1
}

// «وجه فلان عضو هيئة التدريس بالكلية تحية لرجال الأمن»: the noun that tells, wherever it stands behind who speaks
function isTelling({ context, frame, relative }: Walk, i: number): boolean {
  const { cue } = frame.hit
  if (!cue.light || !cue.object || relative || frame.subject === null || frame.subject.from < frame.at) return false
  const word = foldedAt(context, i)
  const { article } = context.rules
  const bare = word.startsWith(article) ? word.slice(article.length) : word
  const free = !infoAt(context, i - 1).prep && context.doc.tokens[i]!.word.senses.some(s => s.prep === '')
  return free && cue.nouns.some(noun => isNoun(bare, noun))
}

export function takeObject(walk: Walk, i: number): number | Opening {
  const { context, frame } = walk
  if (isTelling(walk, i)) return objectAt(walk, i)
  const title = pastApposition(walk, i)
  if (title > i) {
    walk.object = title
    return title
  }
  const named = pastName(walk, i)
  if (named > i) {
    frame.subject = longer(frame.subject!, named, context)
    walk.object = named
    return named
  }
  if (walk.object === i) {
    walk.object = pastPlaceOrRuled(walk, i)
    if (walk.object > i) return walk.object
  }
  // «وزير التجارة وترقية الصادرات، …»: it goes on with the subject, up to a comma
  if (walk.object === i && isJoined(context, i) && !isComma(context, i - 1)) {
    walk.object = -1
    return i + 1
  }
  if (isParted(walk, i)) return objectAt(walk, i)
  const adjective = isAdjective(walk, i)
  const adverb = infoAt(context, i).adverb && !isAccusative(context, i, frame.hit.cue.lemma)
  const turn = context.rules.turns.has(foldedAt(context, i))
  const other = senseOf(context.doc.tokens[i]!.word, 'other') !== undefined || adverb || turn
  if (adjective && walk.object === i) walk.object = i + 1
  else if (frame.hit.cue.object && walk.object === i && !walk.relative && !other) {
    if (!frame.hit.cue.whom || isLateObject(walk, i)) return objectAt(walk, i)
    walk.object = i + 1
  }
  if (isLateObject(walk, i)) return objectAt(walk, i)
  return i + 1
}

// «ووصف القصف بأنه …», «وجدد موقف بلاده»: no subject can be meant
export function isElidedObject(walk: Walk, i: number): boolean {
  const { context, frame } = walk
  const { cue, sense, form } = frame.hit
  if (!cue.object || form !== 'verb' || frame.subject !== null || (i !== frame.at + 1 && i !== walk.object))
    return false
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

// «للتدريب التقني والمهني»
const isSecondQuality = ({ doc, marks }: Context, k: number): boolean => {
  const quality = senseOf(doc.tokens[k]!.word, 'adj') ?? senseOf(doc.tokens[k]!.word, 'nisba')
  return quality?.definite === true && quality.conj !== '' && marks.groupOf[k]! < 0
}

// «للرعاية السكنية» after «المؤسسة العامة»: the rest of a name
function pastName({ context, frame, limit, object }: Walk, i: number): number {
  const { rules, doc } = context
  const { subject } = frame
  if (subject === null || subject.kind === 'person' || object !== i || frame.hit.form !== 'verb') return i
  // «الوزارة تؤكد للجميع أن …»
  if (subject.from < frame.at) return i
  if (!foldedAt(context, i).startsWith(rules.written.for + rules.written.for)) return i
  let k = i + 1
  while (
    k < limit &&
    ((foldedAt(context, k).startsWith(rules.article) && !isBare(doc.tokens[k]!.word)) || isSecondQuality(context, k))
  )
    k++
  return k
}

export function longer(source: Source, to: number, { doc }: Context): Source {
  // «الجامعة للطلاب», of which the whole name stands further up
  const { start } = doc.tokens[source.from]!
  if (source.name[0] < start || source.name[1] > doc.tokens[to - 1]!.end) return { ...source, to }
  const name: Source['name'] = [source.name[0], doc.tokens[to - 1]!.end]
  return { ...source, to, name, written: source.written + doc.text.slice(source.name[1], name[1]) }
}
