import { senseOf } from '../../arabic/lexicon.js'
import { hasTanween } from '../../arabic/tanween.js'
import { TokenKind } from '../../text/tokens.js'
import { addressParties, isAddressedAlone } from './addressees.js'
import { isNoSubject } from './agreement.js'
import { type Context, foldedAt, groupAt, infoAt, type Source } from './context.js'
import { manyOf } from './crowds.js'
import { longer, objectAt } from './frame-objects.js'
import { meant, rememberPaper } from './memory.js'
import { documentAt, paperAt } from './papers.js'
import { isQuoteMark } from './source-phrase.js'
import { sourceAt } from './sources.js'
import { withComplement } from './subject-complement.js'
import { nameFrom } from './titled.js'
import { isBare, type Opening, type Walk, withSubject } from './walk.js'
import type { Hit } from './word-info.js'

// Who stands behind the verb: its subject, or he to whom it is said where the subject was named before.

/** Whether a subject may still come: not in «وطالبوا …», «وناشدت الحكومة …». */
export const awaitsSubject = ({ frame, elided, bound }: Walk): boolean =>
  frame.subject === null && frame.hit.form === 'verb' && !elided && !bound

/** «ودعا واشنطن إلى …», «وناشدت الحكومة فتح …»: he to whom it is said stands where a subject would. */
export function isSpokenTo(walk: Walk, i: number, source: Source): boolean {
  const { context, frame } = walk
  const { hit, at } = frame
  if (isMute(walk, source)) return true
  if (hit.form !== 'verb' || hit.sense.verb?.object || !context.rules.addressees.objects.has(hit.cue.lemma))
    return false
  return isNoSubject(context, hit, i) || isAddressedAlone(context, hit, at, source)
}

// «وحض الأطراف كافة على …», «ودعا الجميع إلى …»: what no one may speak by, before the preposition that opens the words
function isMute({ context, frame, limit }: Walk, source: Source): boolean {
  const { cue, sense } = frame.hit
  // «…، كما حث الجميع على …»
  const joined = sense.conj !== '' || context.rules.likewise.has(foldedAt(context, frame.at - 1))
  if (source.kind !== 'other' || cue.kind !== 'deed' || !cue.object || !joined) return false
  for (let k = source.to; k < Math.min(limit, source.to + 3); k++) {
    const { prep } = infoAt(context, k)
    if (prep) return !prep.pronoun && cue.preps.has(prep.value)
    const { by } = context.rules.written
    if (cue.preps.has('by') && context.doc.tokens[k]!.word.senses.some(s => s.prep === by)) return true
  }
  return false
}

/** «عقب تفقده الموقع», «لدى استقباله وزير الخارجية»: an object of what he does; who is received is spoken to. */
export function pastObjectOf(walk: Walk, source: Source): number {
  const receives = walk.context.rules.addressees.receives.has(walk.deed ?? '')
  if (receives) addressParties(walk.frame.addressed, walk.context, source.from, source.to)
  walk.deed = null
  return source.to
}

export function takeAddressed(walk: Walk, source: Source): number {
  const { context, frame } = walk
  addressParties(frame.addressed, context, source.from, source.to)
  walk.elided = frame.subject === null
  walk.object = source.to
  return source.to
}

// «صوت هيغل الذي ينتقد كانط»: nothing points back at him, so it is he who does it; not in «الذي انتقد الوزير قراره»
function isRelativeObject({ doc }: Context, { cue, sense, form }: Hit, at: number, i: number, to: number): boolean {
  const deed = form === 'verb' && cue.object && cue.kind === 'deed' && cue.preps.size === 0 && !sense.verb?.object
  if (!deed || i !== at + 1 || at === 0 || senseOf(doc.tokens[at - 1]!.word, 'which') === undefined) return false
  return !doc.tokens[to]?.word.senses.some(s => s.pronoun !== '')
}

// «…، واتهم واشنطن بعرقلة الحل», «…، كما اتهم نتنياهو بالكذب»: the gender of the verb, or nobody else whom it could accuse, says that he is its object
export function isObjectAlone({ context, frame: { hit, at } }: Walk, i: number, { to }: Source): boolean {
  const { rules } = context
  if (isRelativeObject(context, hit, at, i, to)) return true
  const joined = hit.sense.conj !== '' || rules.likewise.has(foldedAt(context, at - 1))
  if (!hit.cue.object || hit.form !== 'verb' || i !== at + 1 || !joined) return false
  const accuses = hit.cue.act === 'accuse' && hit.cue.preps.has('by') && to < context.doc.tokens.length
  const by = accuses && context.doc.tokens[to]!.word.senses.some(s => s.prep === rules.written.by && s.cls !== 'names')
  return by || isNoSubject(context, hit, i)
}

// «، وعزا الأزمة إلى …»: what is no name and cannot speak is the object of a verb whose subject is not said
const isObjectFirst = ({ context, frame }: Walk, i: number, { kind }: Source): boolean =>
  kind === 'other' &&
  i === frame.at + 1 &&
  frame.hit.cue.kind === 'deed' &&
  frame.hit.cue.object &&
  frame.hit.cue.preps.size === 0 &&
  frame.hit.sense.conj !== '' &&
  isBare(context.doc.tokens[i]!.word)

const shows = new Set(['point out', 'show'])

// «ويشير ضعف الإقبال إلى أن …»: what is done, and nobody who speaks
function isMuteDoing({ context, frame: { hit, at } }: Walk, i: number): boolean {
  if (!shows.has(hit.cue.act) || i !== at + 2 || !foldedAt(context, i).startsWith(context.rules.article)) return false
  const { senses } = context.doc.tokens[i - 1]!.word
  return (
    infoAt(context, i - 1).source === null &&
    senses.some(s => s.cls === 'masdar' && s.prep === '' && !s.definite && s.pronoun === '') &&
    !senses.some(s => s.cls === 'active-participle' || givenNames.has(s.cls))
  )
}

// «لدى وصوله لحضور المحادثات: …»: what a noun with a preposition before it rules
function isRuled({ context, frame }: Walk, i: number): boolean {
  const { word, kind } = context.doc.tokens[i - 1]!
  if (i - 1 === frame.at || kind !== TokenKind.word || !foldedAt(context, i).startsWith(context.rules.article))
    return false
  const { senses } = word
  const verbal = senses.some(s => s.cls === 'masdar' && s.prep !== '' && !s.definite && s.pronoun === '')
  return verbal && senses.every(s => s.prep !== '')
}

// «لفت في ندوة مكافحة التطرف إلى أن …»: no one who speaks, behind nouns that a preposition leads
function isOfNoun({ context, frame }: Walk, i: number, { kind }: Source): boolean {
  if (kind !== 'other' || !foldedAt(context, i).startsWith(context.rules.article)) return false
  let k = i - 1
  while (k > frame.at && (isRuling(context, k) || isQuoteMark(context, k))) k--
  return k < i - 1 && k > frame.at && infoAt(context, k).prep !== null
}

const isRuling = ({ doc, marks, infos }: Context, k: number): boolean =>
  doc.tokens[k]!.kind === TokenKind.word &&
  marks.timeOf[k]! < 0 &&
  infos[k]!.prep === null &&
  doc.tokens[k]!.word.senses.some(s => (s.cls === 'noun' || s.cls === 'masdar') && !s.definite && s.pronoun === '')

// «زيفًا»

const givenNames = new Set(['given-name', 'maybe-given-name'])

const isJoinedMany = ({ doc, marks }: Context, k: number): boolean => {
  const { word } = doc.tokens[k]!
  return (
    marks.groupOf[k]! < 0 &&
    word.senses.some(s => s.cls === 'source' && s.conj !== '' && s.entry!.number === 'p') &&
    word.senses.every(s => s.conj !== '' && s.prep === '')
  )
}

// «أكد الآباء والأمهات أن …», «أبدى الكبار والصغار إعجابهم»: two nouns with the article, right before the words
function isJoinedTo({ context, frame, limit }: Walk, { from, to, entity, kind }: Source): boolean {
  const { doc, marks, rules } = context
  if (entity !== null || kind === 'body' || from !== frame.at + 1 || to !== from + 1 || to + 1 >= limit) return false
  if (!foldedAt(context, from).startsWith(rules.article) || marks.groupOf[to]! >= 0) return false
  const { folded, senses } = doc.tokens[to]!.word
  const joined = folded.startsWith(rules.article, 1) && !senses.some(s => s.cls === 'masdar' || s.cls === 'verb')
  const nouns = senses.length === 0 || senses.every(s => s.conj !== '' && s.prep === '')
  if (!joined || !nouns) return false
  const { that, prep } = infoAt(context, to + 1)
  const his = doc.tokens[to + 1]!.word.senses.some(s => s.cls === 'masdar' && s.pronoun !== '')
  return that?.conj === '' || his || (prep !== null && !prep.pronoun && frame.hit.cue.preps.has(prep.value))
}

// «أعلنت جامعة حائل وجامعة تبوك …»
function secondBody({ context, limit }: Walk, source: Source): Source | null {
  const k = source.to
  if (source.kind !== 'body' || k + 1 >= limit || infoAt(context, k).source?.kind !== 'bodies') return null
  const { senses } = context.doc.tokens[k]!.word
  if (!senses.some(s => s.cls === 'source' && s.conj !== '' && !s.definite && s.pronoun === '')) return null
  const second = sourceAt(context, k, limit)
  if (second?.kind !== 'body' || second.to < k + 2) return null
  const both = manyOf(context, source.from, second.to)
  return { ...both, kind: 'body', role: 'institution', head: source.head }
}

const several = new Set(['unnamed', 'people'])

// «قالت الشرطة ومصادر طبية إن …», «قال أصدقاء الشاب وأسرته إنه …»: many whom nothing names, or who are his, right before the words
function secondMany({ context, frame, limit }: Walk, source: Source): Source | null {
  const k = source.to
  const noun = k + 1 < limit ? infoAt(context, k).source : null
  if (!noun || source.from !== frame.at + 1 || noun.definite || context.marks.groupOf[k]! >= 0) return null
  const { senses } = context.doc.tokens[k]!.word
  const joined = senses.some(s => s.cls === 'source' && s.conj !== '' && s.prep === '')
  const second = joined && (noun.pronoun !== '' || several.has(noun.kind)) ? sourceAt(context, k, limit) : null
  const opens =
    second &&
    second.to < limit &&
    (infoAt(context, second.to).that?.conj === '' || foldedAt(context, second.to) === ':')
  if (!second || !opens) return null
  return { ...manyOf(context, source.from, second.to), kind: source.kind, role: source.role, head: source.head }
}

/** «قال خالد العتيبي وسعد الحربي»: with a second name that no table has. */
export function withSecond(walk: Walk, source: Source): Source {
  const { context, limit } = walk
  const { doc } = context
  const k = source.to
  // «المحللون والمستثمرون»
  if (source.entity === null && k < limit && (source.plural || isJoinedTo(walk, source)) && isJoinedMany(context, k))
    return longer(source, k + 1, context)
  if (isJoinedTo(walk, source)) return { ...longer(source, k + 1, context), plural: true, again: false }
  const both = secondBody(walk, source) ?? secondMany(walk, source)
  if (both) return both
  if (source.kind !== 'person' || k + 1 >= limit || context.marks.groupOf[k]! >= 0) return source
  const second = doc.tokens[k]!.word.senses.some(s => givenNames.has(s.cls) && s.conj !== '')
  const to = second ? nameFrom(context, k, limit) : -1
  if (to - k < 2) return source
  return { ...manyOf(context, source.from, to), kind: 'person', role: source.role }
}

// «قال مشاري: …»: a given name right behind the verb, which may mean something else
function givenAlone({ context, frame, limit }: Walk, i: number, source: Source | null): Source | null {
  const token = context.doc.tokens[i]!
  const { word } = token
  const common = source === null || source.kind === 'other' || source.kind === 'unnamed'
  if (i !== frame.at + 1 || !common || (source?.to ?? i) > i + 1) return source
  const given = word.senses.find(s => givenNames.has(s.cls))
  if (given?.conj !== '' || word.folded.startsWith(context.rules.article)) return source
  if (hasTanween(context.doc, token) || i + 1 >= limit) return source
  const to = isFamily(context, i + 1) ? i + 2 : i + 1
  const opens = to < limit && (infoAt(context, to).that !== null || foldedAt(context, to) === ':')
  if (given.cls !== 'given-name' && !opens) return source
  return { ...manyOf(context, i, to), kind: 'person', role: 'official', plural: false }
}

// «سأل صحفي بلينكن عن …»: where the verb has him who is asked for an object, he who has no name is another
function askerAlone({ context, frame }: Walk, i: number, source: Source | null): Source | null {
  const { objects } = context.rules.addressees
  const noun = infoAt(context, i).source
  const known = source?.entity?.startsWith('person:') && !source.entity.startsWith('person:~')
  if (!source || !known || noun?.kind !== 'people' || noun.definite || noun.pronoun !== '') return source
  const two =
    objects.has(frame.hit.cue.lemma) && groupAt(context, i) === null && groupAt(context, i + 1)?.to === source.to
  return two ? { ...manyOf(context, i, i + 1), plural: false } : source
}

// «علاء السبع»
const isFamily = (context: Context, k: number): boolean =>
  foldedAt(context, k).startsWith(context.rules.article) &&
  context.marks.timeOf[k]! < 0 &&
  infoAt(context, k).prep === null &&
  !isBare(context.doc.tokens[k]!.word)

// «في بيان صحفي: …»: of what kind the paper is, and nobody
function isPaperKind({ context, frame }: Walk, i: number): boolean {
  const paper = i - 1 > frame.at ? infoAt(context, i - 1).source : null
  const noun = infoAt(context, i).source
  return (
    paper?.kind === 'paper' &&
    !paper.definite &&
    noun?.definite === false &&
    noun.pronoun === '' &&
    senseOf(context.doc.tokens[i]!.word, 'adj') !== undefined
  )
}

export function takeSubject(walk: Walk, i: number): number | Opening | null {
  const { context, frame, limit } = walk
  if (isPaperKind(walk, i)) return i + 1
  const source = askerAlone(walk, i, givenAlone(walk, i, sourceAt(context, i, limit)))
  if (!source) return i + 1
  if (isMuteDoing(walk, i)) return null
  if (isRuled(walk, i) || isOfNoun(walk, i, source)) return source.to
  if (walk.deed !== null) return pastObjectOf(walk, source)
  if (isSpokenTo(walk, i, source)) return takeAddressed(walk, source)
  if (isObjectFirst(walk, i, source) || isObjectAlone(walk, i, source)) return objectAt(walk, i)
  if (isNoSubject(context, frame.hit, i)) {
    return frame.hit.cue.object && frame.hit.sense.conj !== '' && i === frame.at + 1 ? objectAt(walk, i) : source.to
  }
  if (source.kind === 'paper') {
    const paper = paperAt(context, i, limit)
    const body = paper?.body ? meant(paper.body, context) : null
    if (body) rememberPaper(i, body, context)
    const whole = body ? source : withComplement(walk, source)
    frame.subject = body ?? meant(whole, context)
    frame.paper = true
    frame.by = documentAt(context, i)
    walk.object = Math.max(paper?.to ?? 0, whole.to)
    return walk.object
  }
  return withSubject(walk, withComplement(walk, withSecond(walk, source)))
}
