import { senseOf } from '../../arabic/lexicon.js'
import { quoteRole } from '../../text/quotes.js'
import { TokenKind } from '../../text/tokens.js'
import { type Group, isScare } from '../clauses/index.js'
import { hasBareGivenName, isNameOnly } from '../mentions/given.js'
import { type Context, foldedAt, groupAt, infoAt, quoteAt } from './context.js'
import { isNominativePlural } from './crowds.js'
import { isTitled } from './known-by-family.js'
import { areMany } from './name-behind.js'
import { endsBefore } from './phrase-end.js'
import { reasonEnd } from './unnamed.js'
import { isBare } from './walk.js'
import type { SourceKind, WordInfo } from './word-info.js'

// How far the phrase of a source goes: «مصدر أمني رفيع في وزارة الداخلية».

export const withoutArticle = (word: string, article: string): string =>
  word.startsWith(article) && word.length > article.length + 2 ? word.slice(article.length) : word

export const isQuoteMark = (context: Context, i: number): boolean =>
  quoteRole(context.doc.text[context.doc.tokens[i]!.start]!) !== null

export const withoutPronoun = (context: Context, i: number): string => {
  const token = context.doc.tokens[i]
  const sense = token?.word.senses.find(s => s.pronoun !== '' && context.rules.same.has(context.rules.fold(s.value)))
  if (sense) return context.rules.fold(sense.value)
  const bare = withoutArticle(foldedAt(context, i), context.rules.article)
  // «علماء النفس», but «المصدر المذكور»
  const noun = token?.word.senses.some(s => s.cls === 'noun' && s.definite && context.rules.same.has(bare))
  return noun && !senseOf(token!.word, 'adj') ? foldedAt(context, i) : bare
}

function goesOnWith(context: Context, from: number, k: number, group: Group): boolean {
  if (group.prep !== '' || endsBefore(context, from, k)) return false
  // «خلال الحفل | مدير المستشفى»
  const plain = infoAt(context, from).source === null && foldedAt(context, from).startsWith(context.rules.article)
  if (plain && isTitled(group)) return false
  // «منظمة «هيومن رايتس ووتش» إسرائيل»: a new phrase, unless it qualifies what is named
  if (isQuoteMark(context, k - 1) && !senseOf(context.doc.tokens[k]!.word, 'nisba')) return false
  const foreign = group.members[0]!.kind === 'outlet' && infoAt(context, from).source?.kind !== 'media'
  return !(k > from + 1 && (group.conj || foreign))
}

const endsPhrase = ({ stop, verbOnly, talk, according, hits }: WordInfo): boolean =>
  stop ||
  verbOnly ||
  talk !== null ||
  according !== null ||
  hits.some(h => h.form === 'masdar' && h.sense.pronoun !== '')

// what stands before `k` takes nothing more, unless it has an article or is a name
function isWhole(context: Context, from: number, k: number): boolean {
  const { rules } = context
  const { word } = context.doc.tokens[k]!
  const { senses, folded } = word
  // «… لاكازيت رغبته»: nothing belongs to a name
  const owns = senses.length > 0 && senses.every(s => s.pronoun !== '' || s.cls === 'names')
  const later = k > from + 1 || foldedAt(context, from).startsWith(rules.article)
  if (later && owns && isNameOnly(context.doc.tokens[k - 1]!.word)) return true
  // «متخصصون اكتشافهم …»: what keeps its nun rules nothing
  if (owns && isNominativePlural(context.doc.tokens[k - 1]!.word, context)) return true
  const owned = k === from + 1 && (infoAt(context, from).source?.pronoun ?? '') !== ''
  const definite = owned || foldedAt(context, k - 1).startsWith(rules.article) || groupAt(context, k - 1) !== null
  return definite && !isNameOnly(word) && !folded.startsWith(rules.article) && !isNumeral(context, k)
}

// «مصدرا مصريا مسؤولا نفى …», «مصادر عسكرية كردية دخولها»: an adjective rules nothing
function isPartedByAdjective(context: Context, from: number, k: number): boolean {
  const before = context.doc.tokens[k - 1]!.word
  const adjective = senseOf(before, 'adj') ?? senseOf(before, 'nisba')
  if (adjective?.definite !== false) return false
  const { senses } = context.doc.tokens[k]!.word
  // «مصادر دبلوماسية | انهيار الاتفاق»
  const ofSources = infoAt(context, from).source?.kind === 'unnamed' && k === from + 2
  const quality = (ofSources || !senseOf(before, 'noun')) && !context.rules.ruling.has(before.folded)
  const joined = ofSources && context.doc.tokens[k]!.word.senses.some(s => s.conj !== '')
  if (quality && !joined && isBareThing(context, k)) return true
  const owned = senses.some(s => s.pronoun !== '') && senses.every(s => s.pronoun !== '' || s.cls === 'names')
  return owned || infoAt(context, k).hits.some(h => h.form === 'verb' && h.sense.conj === '')
}

const thingClasses = new Set(['noun', 'masdar', 'plover-noun', 'verb', 'source'])

// «مصادر طبية | مقتل مدنيين», «مسؤول كبير | وصول الوفد»: a noun that is no quality and no name
function isBareThing({ doc, rules, marks }: Context, k: number): boolean {
  const { folded, senses } = doc.tokens[k]!.word
  if (folded.startsWith(rules.article) || marks.groupOf[k]! >= 0) return false
  const sure = senses.some(s => s.cls === 'masdar' || s.cls === 'source')
  return (
    (sure || senses.some(s => s.cls === 'noun')) &&
    senses.every(s => (thingClasses.has(s.cls) || (sure && s.cls === 'names')) && s.prep === '')
  )
}

// «الناقد الرياضي حمد الدبيخي الأمر», «الطالب أحمد بابدر الموجود», but not «مطار الملك خالد الدولي»
function isBehindName(context: Context, from: number, k: number): boolean {
  const { marks, doc } = context
  // «دعا حمود المسلمين إلى …»
  const head = infoAt(context, from)
  if (head.source === null && head.prep === null && areMany(context, k)) return true
  const member = marks.groups[marks.groupOf[k - 1]!]?.members.at(-1)
  if (member?.kind !== 'person') return false
  return infoAt(context, from).source?.kind === 'people' || doc.tokens[k]!.word.senses.some(s => s.cls === 'masdar')
}

/** «البيان | الصادر عن …»: whose it is, and no part of its name. */
export const isIssued = ({ doc, infos, rules }: Context, paper: number, k: number): boolean =>
  infos[paper]!.source?.kind === 'paper' &&
  doc.tokens[k]!.word.senses.some(s => s.cls === 'active-participle' && rules.issuedBy.has(s.value))

// «نفت وزارة الداخلية الخبر», but «هيئة الأنباء»
function isOutside(context: Context, from: number, k: number): boolean {
  const { represented, tidings } = context.rules
  const word = foldedAt(context, k)
  // «التقرير ال51»
  const later = k > from + 1
  if (word === context.rules.article || (later && context.rules.happens.has(word))) return true
  // «توم كوتون | وهو من …»
  if (context.rules.meantime.has(word) || isIssued(context, from, k)) return true
  // «مصادر محلية | قد كشفت»
  if (senseOf(context.doc.tokens[k]!.word, 'may')) return true
  // «أحد أقارب القاتل | العديد من …»
  if (later && word.startsWith(context.rules.article) && context.rules.quantities.has(word)) return true
  return represented.has(word) || (k > from + 1 && infoAt(context, from).source?.kind === 'bodies' && tidings.has(word))
}

// «هيئة الاتصالات», «وزارة المباحثات»: what a body is for, and no talk
function isBranch(context: Context, from: number, k: number): boolean {
  const { talk, hits, verbOnly } = infoAt(context, k)
  const head = infoAt(context, from).source
  return (
    talk?.definite === true &&
    k === from + 1 &&
    (head?.kind === 'bodies' || (head?.kind === 'people' && head.pronoun === '')) &&
    !head.definite &&
    !verbOnly &&
    hits.length === 0
  )
}

// «تقرير حديث», «دراسة حديثة»: an adjective, and no talk
const isNewPaper = ({ doc, infos }: Context, from: number, k: number): boolean =>
  infos[from]!.source?.kind === 'paper' &&
  infos[from]!.source.definite === false &&
  infos[k]!.talk !== null &&
  senseOf(doc.tokens[k]!.word, 'adj')?.definite === false

// «شركة زين»: a name, though it may be a verb
function isBrand({ doc, infos }: Context, from: number, k: number): boolean {
  const head = infos[from]!.source
  const body = head?.kind === 'bodies' || head?.kind === 'media'
  return body && !head.definite && k === from + 1 && hasBareGivenName(doc.tokens[k]!.word)
}

const isCueHere = ({ doc, infos }: Context, k: number): boolean =>
  infos[k]!.finite &&
  k + 1 < doc.tokens.length &&
  infos[k + 1]!.that !== null &&
  infos[k]!.hits.some(h => h.form === 'verb')

/** Whether a noun phrase may go on with the word at `k`. */
export function goesOn(context: Context, from: number, k: number): boolean {
  const { doc, marks, rules } = context
  const token = doc.tokens[k]
  // «الوجهاء ـ في البيان ـ»
  if (!token || token.kind !== TokenKind.word || token.word.folded === '' || marks.timeOf[k]! >= 0) return false
  const group = groupAt(context, k)
  const later = k > from + 1
  if (group) return goesOnWith(context, from, k, group)
  const info = infoAt(context, k)
  if (isBehindName(context, from, k) || isOutside(context, from, k)) return false
  if (
    (endsPhrase(info) && !isBranch(context, from, k) && !isBrand(context, from, k) && !isNewPaper(context, from, k)) ||
    (later && isPartedByAdjective(context, from, k))
  )
    return false
  if (
    (info.adverb && !foldedAt(context, from).endsWith(rules.accusative)) ||
    (later && info.source?.kind === 'media' && !info.source.definite)
  )
    return false
  if (isCueHere(context, k)) return false
  const { senses, folded } = token.word
  // «مصدر دبلوماسي لـ«مدارات»»
  if (folded === rules.written.for || folded === rules.written.by) return false
  if (senses.length > 0 && senses.every(s => s.prep !== '')) return false
  if (info.source?.prep) return false
  if (rules.same.has(withoutPronoun(context, k))) return true
  // «المصادر نفسها وجود …»
  if (later && rules.same.has(withoutPronoun(context, k - 1))) return false
  if (endsBefore(context, from, k) || isDeedBehindName(context, k)) return false
  // «الناطق وجود …»: after a definite head only what is definite or a name goes on
  return !isWhole(context, from, k) && !isNewPhrase(context, from, k)
}

// «الوزارة المواطنين», «الحكومة الانسحاب»: what no adjective of a body can be begins a new phrase
function isNewPhrase(context: Context, from: number, k: number): boolean {
  const { word } = context.doc.tokens[k]!
  // «كشفت شركة «نايل» النقاب عن …»
  const quoted = isQuoteMark(context, k - 1)
  if (!(quoted || foldedAt(context, k - 1).startsWith(context.rules.article)) || groupAt(context, k)) return false
  if (isBare(word)) return true
  const several = word.senses.some(s => s.cls === 'source' && s.entry?.number === 'p')
  const head = infoAt(context, from).source?.kind
  // «والد الطالبة | الجامعة»
  const body = head === 'people' && k > from + 1 && infoAt(context, k).source?.kind === 'bodies'
  return body || (several && (head === 'bodies' || head === 'media' || head === 'paper'))
}

// «الناطق باسم فتح | ترتيب أي لقاء»: a verbal noun behind the name of whom he speaks for
const isDeedBehindName = ({ doc, infos, rules }: Context, k: number): boolean =>
  rules.withinName.has(doc.tokens[k - 2]?.word.folded ?? '') &&
  infos[k - 2]!.prep === null &&
  infos[k - 1]!.source === null &&
  doc.tokens[k]!.word.senses.some(s => s.cls === 'masdar' && !s.definite)

const isNumeral = ({ doc }: Context, k: number): boolean => doc.tokens[k]!.kind === TokenKind.number

export interface Phrase {
  to: number
  lastGroup: Group | null
  /** it goes on with a preposition: «متحدثة باسم فيشر» */
  within: boolean
}

const longest = 9
const longName = 6

const nameWords = 7

// «شركة (زين) السعودية»
function pastMarks(context: Context, k: number): number {
  if (foldedAt(context, k) !== '(') return k
  for (let to = k + 2; to <= k + nameWords; to++) if (foldedAt(context, to) === ')') return to + 1
  return k
}

// «صحيفة «دون» الباكستانية»: a name in quotation marks goes on with the noun before it
function pastName(context: Context, k: number, from: number): number {
  const quote = quoteAt(context, k)
  if (!quote?.closed) return k === from + 1 ? pastMarks(context, k) : k
  // «شركة «كي بي إم جي السعودية»»
  const head = infoAt(context, from).source
  const rules = head?.kind === 'bodies' || (head?.kind === 'people' && !head.definite && head.pronoun === '')
  const near = k === from + 1 && rules && quote.close - k <= longName
  return isScare(quote) || near ? quote.close + 1 : k
}

// «رئيس «القوات» فلان», «أوساط «القوات»»: a party in quotation marks, before a name or a verb
function mayBeNamed(context: Context, kind: SourceKind | null, from: number, to: number): boolean {
  if ((kind !== 'people' && kind !== 'unnamed') || to !== from + 1) return false
  const quote = quoteAt(context, to)
  return quote !== null && context.doc.tokens[quote.close + 1]?.kind === TokenKind.word
}

// «صحيفة «دون»», «قناة 24»: the name that such a noun is given
function pastGiven(context: Context, kind: SourceKind | null, from: number, to: number): number {
  if (kind === 'media' && to === from + 1 && isNumeral(context, to)) return to + 1
  return kind === 'media' || kind === 'bodies' || mayBeNamed(context, kind, from, to) ? pastName(context, to, from) : to
}

// «مسؤول طلب عدم ذكر اسمه»
const isReason = (context: Context, kind: SourceKind | null, k: number, limit: number): boolean =>
  (kind === 'people' || kind === 'unnamed') && reasonEnd(context, k, limit) >= 0

/** How far the phrase of a source goes whose head stands at `from`. */
export function phraseFrom(context: Context, from: number, limit: number, kind: SourceKind | null): Phrase {
  const phrase = plainPhrase(context, from, limit, kind)
  const inside = insideAt(context, kind, from, phrase.to, limit)
  return inside > phrase.to ? { to: inside, lastGroup: null, within: true } : phrase
}

function plainPhrase(context: Context, from: number, limit: number, kind: SourceKind | null): Phrase {
  let to = from + 1
  let lastGroup: Group | null = null
  let within = false
  // the noun whose phrase it is: «مسؤولين في وزارة | الدفاع» goes on with the ministry
  let head = from
  // a name in marks is one
  let marked = 0
  while (to < limit && to - from - marked < longest) {
    const past = pastGiven(context, kind, from, to)
    if (past > to) {
      marked += past - to - 1
      to = past
      continue
    }
    if (!within && to + 1 < limit && entersBody(context, kind, from, to)) {
      within = true
      lastGroup = groupAt(context, to + 1)
      head = infoAt(context, to + 1).source?.kind === 'bodies' ? to + 1 : from
      to = lastGroup ? lastGroup.to : to + 2
      if (lastGroup) break
      continue
    }
    if (!goesOn(context, head, to) || isReason(context, kind, to, limit)) break
    lastGroup = groupAt(context, to)
    to = lastGroup ? lastGroup.to : to + 1
  }
  return { to, lastGroup, within }
}

// «مصادر من داخل الحزب», «مصدر من داخل «صحيفة الغد»»
function insideAt(context: Context, kind: SourceKind | null, from: number, k: number, limit: number): number {
  const { inside, article } = context.rules
  if (kind !== 'unnamed' && kind !== 'people') return k
  if (k + 2 >= limit || !context.rules.withinName.has(foldedAt(context, k)) || !inside.has(foldedAt(context, k + 1)))
    return k
  if (!mayComeFrom(context, from, k, kind)) return k
  const quote = quoteAt(context, k + 2)
  if (quote) return quote.closed && isScare(quote) ? quote.close + 1 : k
  return groupAt(context, k + 2)?.to ?? (foldedAt(context, k + 2).startsWith(article) ? k + 3 : k)
}

// «محلل في صحيفة الغد», «مراسل لصحيفة «لوموند»»: he works there; others only tell it something
const worksFor = ({ rules, infos }: Context, from: number, k: number): boolean => {
  const head = infos[from]!.source
  return infos[k]!.source?.kind !== 'media' || (head?.definite === false && rules.staff.has(rules.fold(head.lemma)))
}

// «بدأ الفنان في الاحتجاج»: what he has begun
const isBegun = ({ doc, infos }: Context, from: number, k: number): boolean =>
  from > 0 &&
  infos[from - 1]!.finite &&
  infos[from - 1]!.hits.length === 0 &&
  doc.tokens[k + 1]!.word.senses.some(s => s.cls === 'masdar')

// «مصدر في الوزارة», «متحدث باسم الجيش»
const entersBody = (context: Context, kind: SourceKind | null, from: number, to: number): boolean =>
  kind !== 'media' &&
  kind !== 'mute' &&
  context.rules.withinName.has(foldedAt(context, to)) &&
  mayComeFrom(context, from, to, kind) &&
  context.marks.timeOf[to + 1]! < 0 &&
  goesOn(context, to, to + 1) &&
  !isBegun(context, from, to) &&
  worksFor(context, from, to + 1) &&
  mayBeWithin(context, to + 1)

const qualities = ['adj', 'passive-participle'] as const

// «محامية من الأهالي», «مصدر مأذون من الوزارة», but not «حذر المركز من عاصفة»
const mayComeFrom = (context: Context, from: number, k: number, kind: SourceKind | null): boolean => {
  if (infoAt(context, k).prep?.value !== 'from') return true
  const near = k === from + 1 || qualities.some(cls => senseOf(context.doc.tokens[k - 1]!.word, cls))
  return near && (kind === 'people' || kind === 'unnamed') && infoAt(context, from).source?.definite === false
}

// «مصدر في الوزارة», but not «في وقت لاحق»
function mayBeWithin(context: Context, k: number): boolean {
  const { doc, rules } = context
  const { source } = infoAt(context, k)
  // «في وزارته», but not «في كتابه»
  if (source) return source.kind === 'bodies' || (source.kind !== 'paper' && source.pronoun === '')
  return (
    groupAt(context, k) !== null ||
    foldedAt(context, k).startsWith(rules.article) ||
    doc.tokens[k]!.word.senses.every(s => s.cls === 'names')
  )
}
