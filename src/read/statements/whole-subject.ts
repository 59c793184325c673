import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import type { Group } from '../clauses/index.js'
import { type Context, foldedAt, groupAt, idOf, infoAt, isComma, isServed, isThatWord, type Source } from './context.js'
import { isObliquePlural } from './crowds.js'
import { longer } from './frame-objects.js'
import { meant } from './memory.js'
import { areMany } from './name-behind.js'
import { phraseFrom } from './source-phrase.js'
import { complementEnd, mayGoOn } from './subject-complement.js'
import { namedBy } from './titled.js'
import type { Frame } from './walk.js'

// What stands between a subject and his words, once it is known where they begin: «مدير عام الحدائق | وعمارة البيئة المهندس هشام شلي | أن»,
// «هيئة الاتصالات | وتقنية المعلومات | أن», «مصادر | داخل المقاومة | أن».

const isWord = ({ doc }: Context, k: number): boolean => doc.tokens[k]!.kind === TokenKind.word

const hasArticle = (context: Context, k: number): boolean => foldedAt(context, k).startsWith(context.rules.article)

// «والتسجيل», «بالمنطقة», «للهلال»
function isDefinite(context: Context, k: number): boolean {
  const { article, written } = context.rules
  const word = foldedAt(context, k)
  return hasArticle(context, k) || word.slice(1).startsWith(article) || word.startsWith(written.for + written.for)
}

// «المسؤول عن», «المشرف على», «في المجلس»
const titled: ReadonlySet<string> = new Set(['in', 'on', 'about'])

/** Whether a title may go on with the word at `k`. */
function isOfTitle(context: Context, k: number): boolean {
  const { word } = context.doc.tokens[k]!
  if (!isWord(context, k) || context.marks.timeOf[k]! >= 0 || isThatWord(context, k)) return false
  const { that, talk, according, verbOnly, hits, prep, source } = infoAt(context, k)
  if (that || according !== null || verbOnly || senseOf(word, 'which') || senseOf(word, 'not')) return false
  if (prep) return prep.pronoun === '' && titled.has(prep.value)
  if (source?.kind === 'paper') return false
  if (isDefinite(context, k)) return true
  if (source?.kind === 'media') return false
  const owned = word.senses.length > 0 && word.senses.every(s => s.pronoun !== '')
  return talk === null && !owned && hits.every(h => h.form === 'masdar')
}

// «… المهندس هشام شلي», «… والمتحدث الإعلامي محمد الصفيان»: somebody with a title of his own before his name, or a stranger
function isHe(group: Group): boolean {
  const [he] = group.members
  if (group.members.length > 1 || group.prep !== '' || he!.kind !== 'person' || isServed(group)) return false
  const entitled = he!.head[0] > he!.span[0]
  return entitled || (!group.conj && (idOf(he!)?.startsWith('person:~') ?? false))
}

// a comma, what rules no name behind it, or the name of a body: «بجامعة طيبة | الدكتور خالد»
const mayStandBefore = (context: Context, k: number): boolean =>
  isComma(context, k) || isDefinite(context, k) || context.marks.groupOf[k]! >= 0 || isBodyBare(context, k - 1)

const isBodyBare = (context: Context, k: number): boolean => {
  const { source } = infoAt(context, k)
  return source?.kind === 'bodies' && !source.definite
}

// «عميد القبول», «قائد القوة والمسؤول الأمني»: one man by what he does, and nobody whom we know
function isOneTitle(context: Context, { kind, plural, entity, from }: Source): boolean {
  if (entity?.startsWith('person:') || (kind !== 'person' && kind !== 'unnamed')) return false
  const group = groupAt(context, from)
  if (group) return group.members.every(m => m.kind === 'office' && m.holder === null)
  const { source, counts } = infoAt(context, from)
  return !plural && !counts && (source === null || source.kind === 'people')
}

// «الدكتورة ملحة عبدالله», «السفير شلبي»: right behind a title of one word, what no phrase begins with
function mayBeName(context: Context, k: number): boolean {
  const { word } = context.doc.tokens[k]!
  if (!isWord(context, k) || word.folded.length < 3 || hasArticle(context, k) || context.marks.timeOf[k]! >= 0)
    return false
  if (word.folded.endsWith(context.rules.accusative) || isThatWord(context, k) || context.marks.groupOf[k]! >= 0)
    return false
  const { prep, that, talk, according, adverb, source, hits, stop } = infoAt(context, k)
  if (prep || that || talk || according !== null || adverb || source || hits.length > 0 || stop) return false
  // «قالت المعلمة باكية»
  const first = k + 1 < context.doc.tokens.length && isGiven(context, k + 1)
  const mayBe = (cls: string): boolean => named.has(cls) || (first && (cls.endsWith('participle') || cls === 'verb'))
  return word.senses.every(s => mayBe(s.cls) && s.prep === '' && s.pronoun === '' && s.conj === '')
}

const named: ReadonlySet<string> = new Set([
  'noun',
  'adj',
  'nisba',
  'names',
  'given-name',
  'maybe-given-name',
  'plover-noun',
])

const isGiven = ({ doc }: Context, k: number): boolean => senseOf(doc.tokens[k]!.word, 'given-name') !== undefined

// «الدكتورة», of whom the page may have named one before
function isCalledShortly(context: Context, from: number): boolean {
  const group = groupAt(context, from)
  return group === null || (group.to === from + 1 && group.members[0]!.how === 'anaphor')
}

/** The name right behind a title of one word, that no table has. */
function namedNext(context: Context, source: Source, { hit }: Frame, end: number): Source | null {
  const k = source.to
  // … whoever bore the title before
  const stranger = source.entity === null || source.entity.startsWith('person:~')
  const title =
    stranger &&
    isCalledShortly(context, source.from) &&
    source.kind === 'person' &&
    !source.plural &&
    k === source.from + 1
  if (!title || !hasArticle(context, source.from) || hit.cue.kind !== 'say' || hit.cue.object || !mayBeName(context, k))
    return null
  const family =
    k + 1 < end &&
    (isGiven(context, k + 1) ||
      (hasArticle(context, k + 1) && !isObliquePlural(context.doc.tokens[k + 1]!.word, context)))
  const to = family ? k + 2 : k + 1
  const over =
    to === end ||
    !isWord(context, to) ||
    isHow(context, to, end) ||
    (family && infoAt(context, to).source?.kind === 'people')
  return over ? namedBy(context, source, k, to) : null
}

/** Whose name ends the title: «عميد القبول والتسجيل بجامعة طيبة الدكتور خالد آل مسعود، أن …». */
function namedAtEnd(context: Context, source: Source, end: number): Source | null {
  if (!isOneTitle(context, source)) return null
  for (let k = source.to; k < end; ) {
    const group = groupAt(context, k)
    if (group && k > source.to && isHe(group)) {
      if (!mayStandBefore(context, k - 1) || group.to > end) return null
      const { head } = group.members[0]!
      const he: Source = {
        ...source,
        to: group.to,
        name: head,
        written: context.doc.text.slice(...head),
        entity: idOf(group.members[0]!),
        kind: 'person',
        role: source.role === 'spokesperson' ? 'spokesperson' : 'official',
        plural: false,
        last: foldedAt(context, group.to - 1),
        again: false,
      }
      return meant(he, context)
    }
    const opensName = isComma(context, k) && k + 1 < end && groupAt(context, k + 1) !== null
    if (group ? group.members[0]!.kind === 'person' : !opensName && !isOfTitle(context, k)) return null
    k = group?.to ?? k + 1
  }
  return null
}

// «أمس», «أيضا», «أخيرا», «(لفت) النظر», a comma: what may stand between the whole subject and his words
const isTrailing = (context: Context, k: number, { hit }: Frame): boolean =>
  context.marks.timeOf[k]! >= 0 ||
  isComma(context, k) ||
  infoAt(context, k).adverb ||
  isToOutlet(context, k) ||
  senseOf(context.doc.tokens[k]!.word, 'adverb') !== undefined ||
  context.rules.turns.has(foldedAt(context, k)) ||
  hit.cue.idiom.includes(foldedAt(context, k))

// «لرويترز»
const isToOutlet = (context: Context, k: number): boolean => {
  const group = groupAt(context, k)
  return group?.prep === context.rules.written.for && group.members[0]!.kind === 'outlet'
}

// «في بيان …», «خلال مؤتمر …», «لـ«الوطن»»: how he said it
function isHow(context: Context, k: number, end: number): boolean {
  if (foldedAt(context, k) === context.rules.written.for) return true
  const led = infoAt(context, k).prep
  if (led?.pronoun !== '' || k + 1 >= end) return false
  const { talk, source } = infoAt(context, k + 1)
  return talk !== null || source?.kind === 'paper'
}

function reaches(context: Context, from: number, end: number, frame: Frame): boolean {
  let k = from
  while (k < end && isTrailing(context, k, frame)) k = groupAt(context, k)?.to ?? k + 1
  return k === end || isHow(context, k, end)
}

const isNoun = ({ doc, infos }: Context, k: number): boolean =>
  !infos[k]!.verbOnly &&
  infos[k]!.hits.every(h => h.form !== 'verb') &&
  doc.tokens[k]!.word.senses.some(s => s.cls === 'noun' || s.cls === 'source' || s.cls === 'masdar')

/** The end of the noun phrase at `k`: a definite word, or a noun before one, with what qualifies it; -1 where none stands. */
function phraseEnd(context: Context, k: number, end: number): number {
  if (k >= end || !isWord(context, k) || context.marks.timeOf[k]! >= 0) return -1
  const first = groupAt(context, k)
  let to = first?.to ?? k + 1
  if (!first && !isDefinite(context, k)) {
    if (to >= end || !(hasArticle(context, to) || groupAt(context, to)?.prep === '')) return -1
    to = groupAt(context, to)?.to ?? to + 1
  }
  while (to < end && (hasArticle(context, to) || isJoined(context, to)) && !infoAt(context, to).prep) to++
  return to
}

// «والتسجيل»
const isJoined = (context: Context, k: number): boolean =>
  isWord(context, k) &&
  foldedAt(context, k).startsWith(context.rules.article, 1) &&
  context.doc.tokens[k]!.word.senses.every(s => s.conj !== '')

// «وتقنية», but not «ومقرها»
const joins = ({ doc, infos }: Context, k: number): boolean => {
  const { senses } = doc.tokens[k]!.word
  return (
    infos[k]!.prep === null &&
    senses.length > 0 &&
    senses.every(s => s.conj !== '' && s.prep === '' && s.pronoun === '')
  )
}

// «هيئة الاتصالات وتقنية المعلومات», «معظم المحللين والمسؤولون الحكوميون»
function pastJoined(context: Context, k: number, end: number): number {
  if (!isWord(context, k) || context.marks.groupOf[k]! >= 0) return -1
  // «ومصادر طبية»
  const { source } = infoAt(context, k)
  if (source?.kind === 'unnamed' && !source.definite && joins(context, k))
    return phraseFrom(context, k, end, 'unnamed').to
  return isJoined(context, k) || (joins(context, k) && isNoun(context, k)) ? phraseEnd(context, k, end) : -1
}

const inside: ReadonlySet<string> = new Set(['in', 'from'])

// «مسؤولون في الوزارة», «مصادر داخل المقاومة»: where those are whom nobody names
function pastPlace(context: Context, source: Source, k: number, end: number): number {
  const { prep, source: noun, talk } = infoAt(context, k + 1 < end ? k + 1 : k)
  const led = infoAt(context, k).prep
  const within = (led?.pronoun === '' && inside.has(led.value)) || context.rules.inside.has(foldedAt(context, k))
  if (source.kind !== 'unnamed' || !within || prep || talk || noun?.kind === 'paper' || noun?.kind === 'media')
    return -1
  if (k + 1 >= end) return -1
  const group = groupAt(context, k + 1)
  if (group ? group.prep !== '' || !seats.has(group.members[0]!.kind) : !hasArticle(context, k + 1)) return -1
  return phraseEnd(context, k + 1, end)
}

const seats: ReadonlySet<string> = new Set(['place', 'body', 'state', 'group'])

// «بالإخوة المواطنين», «للاعبين», «بالإعلان عن …»: to whom he speaks, or what he does
const isSpokenTo = (context: Context, k: number): boolean => {
  const { senses } = context.doc.tokens[k]!.word
  return (
    infoAt(context, k).source?.kind === 'people' ||
    isObliquePlural(context.doc.tokens[k]!.word, context) ||
    senses.some(s => s.cls === 'masdar' && s.prep === context.rules.written.by) ||
    (k + 1 < context.doc.tokens.length && areMany(context, k + 1))
  )
}

function wholeEnd(context: Context, source: Source, end: number): number {
  let to = source.to
  for (let n = 0; n < atMost && to < end; n++) {
    const past = Math.max(
      pastJoined(context, to, end),
      pastPlace(context, source, to, end),
      isSpokenTo(context, to) ? -1 : complementEnd(context, to, end),
    )
    if (past <= to || past > end) break
    to = past
  }
  return to
}

const atMost = 3

/** The subject with all that belongs to him before his words begin. */
export function wholeSubject(context: Context, frame: Frame): Source | null {
  const { subject, hit, opening, at, paper } = frame
  if (!subject || !opening || paper || hit.form !== 'verb' || subject.from <= at) return subject
  const end = opening.at
  if (subject.to >= end) return subject
  const he = namedNext(context, subject, frame, end) ?? namedAtEnd(context, subject, end)
  if (he || !mayGoOn(subject)) return he ?? subject
  const to = wholeEnd(context, subject, end)
  return to > subject.to && reaches(context, to, end, frame) ? longer(subject, to, context) : subject
}
