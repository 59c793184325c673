import { foldedWords, sentenceAt, tokenAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import { countWhile } from '../../text/ordered.js'
import { TokenKind } from '../../text/tokens.js'
import type { Group } from '../clauses/index.js'
import { isNameOnly } from '../mentions/given.js'
import { type Context, foldedAt, groupAt, idOf, infoAt, type Source } from './context.js'
import { isKnownByFamily, isStranger, unknownPerson as unknown } from './known-by-family.js'
import { isForMe, sourceAt, sourceOfGroup } from './sources.js'
import { namedBy, nameFrom } from './titled.js'

// «المتحدث الأمني», «الشركة», «نافاس»: who is called shortly after he has been named in full.

const tokensBack = 700
const titleBehind = 7

const bare = (word: string, article: string): string => (word.startsWith(article) ? word.slice(article.length) : word)

const isAdjective = ({ doc }: Context, k: number): boolean => {
  const sense = senseOf(doc.tokens[k]!.word, 'adj') ?? senseOf(doc.tokens[k]!.word, 'nisba')
  return sense?.definite === true
}

const titleLength = 6

// «الباحث في شؤون الجماعات»: what he is in goes on with the title
function titleEnd(context: Context, { from, to }: Source): number {
  let end = to
  while (end < context.doc.tokens.length && isAdjective(context, end)) end++
  if (end >= context.doc.tokens.length || infoAt(context, end).prep?.value !== 'in') return end
  let k = end + 1
  while (k < Math.min(context.doc.tokens.length, from + titleLength) && isTitleNoun(context, k)) k++
  return k > end + 1 ? k : end
}

function isTitleNoun({ doc, marks, infos }: Context, k: number): boolean {
  const { kind, word } = doc.tokens[k]!
  const { that, prep, hits } = infos[k]!
  if (kind !== TokenKind.word || marks.timeOf[k]! >= 0 || that || prep || hits.some(h => h.form === 'verb'))
    return false
  return word.senses.some(s => s.cls === 'noun' || s.cls === 'adj' || s.cls === 'nisba' || s.cls === 'source')
}

// «المتحدث الأمني», «مدير المستشفى»: a title that one man has, by its words
function titleWords(context: Context, source: Source): string[] {
  const { article } = context.rules
  const { from } = source
  const end = titleEnd(context, source)
  const whole = foldedAt(context, from).startsWith(article) || isConstruct(context, from, end)
  if (!whole) return []
  const words: string[] = []
  for (let k = from; k < end; k++) if (!infoAt(context, k).prep) words.push(bare(foldedAt(context, k), article))
  return words
}

// «رئيس الاستئناف»: two words, the second with the article
const isConstruct = (context: Context, from: number, end: number): boolean =>
  end - from === 2 && foldedAt(context, from + 1).startsWith(context.rules.article)

function holdsAll(context: Context, from: number, to: number, words: readonly string[]): boolean {
  const there = new Set<string>()
  for (let k = Math.max(0, from); k < to; k++) there.add(bare(foldedAt(context, k), context.rules.article))
  return words.every(word => there.has(word))
}

// «المتحدث الأمني», «المدير التنفيذي»: he who was named with that title
function titledBefore(source: Source, context: Context): Source | null {
  const words = titleWords(context, source)
  if (words.length < 2) return null
  const isHe = (s: Source): boolean =>
    s.kind === 'person' &&
    (s.entity?.startsWith('person:') ?? false) &&
    s.from < source.from &&
    (holdsAll(context, s.from, s.to, words) || holdsAll(context, s.to, s.to + titleBehind, words))
  return context.memory.known.findLast(isHe) ?? null
}

// «الشركة», «الجامعة»: the body that the text has named by that noun
function bodyBefore(source: Source, context: Context): Source | null {
  for (let k = source.from - 1; k >= Math.max(0, source.from - tokensBack); k--) {
    const group = groupAt(context, k)
    const named = group ? bodyOf(group, source, context) : bodyAt(context, k, source)
    if (named) return named
  }
  return null
}

function bodyOf(group: Group, source: Source, context: Context): Source | null {
  const [member] = group.members
  const { article } = context.rules
  if (group.members.length > 1 || member!.kind !== 'body' || group.to - group.from < 2) return null
  return bare(foldedAt(context, group.from), article) === source.head ? sourceOfGroup(group, context) : null
}

function bodyAt(context: Context, k: number, source: Source): Source | null {
  const { rules, doc } = context
  const noun = infoAt(context, k).source
  if (noun?.kind !== 'bodies' || rules.fold(noun.lemma) !== source.head || noun.pronoun || noun.prep) return null
  if (noun.definite || doc.tokens[k]!.word.senses.some(s => s.cls === 'source' && s.entry!.number !== 's')) return null
  const found = sourceAt(context, k, doc.tokens.length)
  return found?.kind === 'body' && found.to - found.from > 1 ? found : null
}

const isOnlyName = ({ doc, rules, marks }: Context, k: number): boolean => {
  const { kind, word } = doc.tokens[k]!
  return (
    kind === TokenKind.word &&
    word.folded.length > 2 &&
    marks.groupOf[k]! < 0 &&
    !word.folded.startsWith(rules.article) &&
    isNameOnly(word)
  )
}

// «كيلور», «حمزة», but not «حجرة»
const isFirstName = (context: Context, k: number, family: number): boolean => {
  const { word } = context.doc.tokens[k]!
  const { fold, feminine } = context.rules
  // «ياسر القحطاني»
  // «يقول لنا جاكسون»
  if (isForMe(context, word.folded)) return false
  const ofFamily = isFamilyName(context, family) || context.surnames().has(foldedAt(context, family))
  if (ofFamily && context.marks.groupOf[k]! < 0 && senseOf(word, 'given-name')?.conj === '') return true
  return isOnlyName(context, k) && (senseOf(word, 'given-name') !== undefined || !word.folded.endsWith(fold(feminine)))
}

// «نافاس» after «كيلور نافاس»: a name that no table has, where the text first gives it in full
function fullNameBefore(source: Source, context: Context): Source | null {
  const { from, last } = source
  for (let k = from - 1; k > 0; k--) {
    if (foldedAt(context, k) !== last) continue
    const group = context.marks.groups[context.marks.groupOf[k]!]
    if (group?.to === k + 1 && k > group.from && group.members[0]!.kind === 'person')
      return sourceOfGroup(group, context)
    if (!group && isFirstName(context, k - 1, k)) return namedBy(context, source, k - 1, k + 1)
  }
  return null
}

// «كارلا» after «كارلا كفاني»: the first name, where the text gives it in full
function firstNameBefore(source: Source, context: Context): Source | null {
  const { from, last } = source
  for (let k = 0; k + 1 < from; k++) {
    if (foldedAt(context, k) !== last) continue
    const group = context.marks.groups[context.marks.groupOf[k]!]
    if (group?.from === k && group.to > k + 1 && group.members[0]!.kind === 'person')
      return sourceOfGroup(group, context)
    const to = group ? -1 : nameFrom(context, k, from)
    if (to - k >= 2) return namedBy(context, source, k, to)
  }
  return null
}

// «القحطاني» after «ياسر القحطاني»
const isFamilyName = ({ doc, rules }: Context, k: number): boolean => {
  const { folded, senses } = doc.tokens[k]!.word
  return folded.startsWith(rules.article) && senses.every(s => familyClasses.has(s.cls))
}

const familyClasses = new Set(['names', 'nisba', 'given-name', 'maybe-given-name'])

/** «آل كركمان» after «جلوي آل كركمان»: a name that no table has, at the end of a longer one. */
function longerBefore({ entity, from, to }: Source, context: Context): Source | null {
  const key = entity!.slice(unknown.length)
  if (isWholeName(context, to - key.split('-').length, to)) return null
  const end = `-${key}`
  const isHe = (id: string | null): boolean => (id?.startsWith(unknown) ?? false) && id!.endsWith(end)
  const known = context.memory.known.findLast(s => s.from < from && isHe(s.entity))
  if (known) return known
  const { groups } = context.marks
  for (let n = countWhile(groups, g => g.from < from) - 1; n >= 0; n--) {
    const { members } = groups[n]!
    if (members.length === 1 && isHe(idOf(members[0]!)) && !isFathers(context, groups[n]!))
      return sourceOfGroup(groups[n]!, context)
  }
  return null
}

// «نبيل بن محمد آل صالح»: the father's name
const isFathers = (context: Context, { from }: Group): boolean =>
  from > 0 && context.rules.nameJoiners.has(foldedAt(context, from - 1))

// «محمد علي» is not «أحمد محمد علي»: a given name with another behind it
const isWholeName = ({ doc }: Context, from: number, to: number): boolean =>
  to - from > 1 && from >= 0 && senseOf(doc.tokens[from]!.word, 'given-name') !== undefined

const isOneName = (source: Source, context: Context): boolean =>
  source.kind === 'person' &&
  source.entity === null &&
  source.to === source.from + 1 &&
  // by his place behind the verb: «يوضح خان»
  (source.head === '' ||
    context.surnames().has(source.last) ||
    isOnlyName(context, source.from) ||
    isFamilyName(context, source.from))

// «معاليه»: of two who are called so he who has just spoken
function honouredLast(source: Source, context: Context): Source | null {
  const { rules, memory, marks } = context
  const stem = source.to === source.from + 1 ? rules.honorifics.get(foldedAt(context, source.from)) : undefined
  const last = memory.said.at(-1)
  const he = last?.source
  if (!stem || !last || !he?.entity?.startsWith('person:') || he.entity === source.entity) return null
  if (sentenceAt(context.doc, source.from) - last.sentence > 2) return null
  const isHonoured = ({ from, to }: Group): boolean =>
    foldedWords(context.doc, Math.max(0, from - 2), to).some(word => word.includes(stem))
  return marks.groups.some(g => g.from < source.from && idOf(g.members[0]!) === he.entity && isHonoured(g)) ? he : null
}

const joined = (words: readonly string[]): string => words.join('')

// «بن عبد الله» after «راشد بن عبدالله آل خليفة»: part of the name of one who has spoken, and no other's whom the text has not named
function spokenByPart(source: Source, context: Context): Source | null {
  const group = groupAt(context, source.from)
  if (!group || !isKnownByFamily(group, context)) return null
  const id = idOf(group.members[0]!)
  const { groups } = context.marks
  if (groups.some(g => g.from < group.from && idOf(g.members[0]!) === id && !isKnownByFamily(g, context))) return null
  const part = joined(foldedWords(context.doc, group.from, group.to))
  return (
    context.memory.known.findLast(
      s =>
        s.kind === 'person' &&
        s.entity !== null &&
        s.entity !== id &&
        joined(context.rules.fold(s.written).split(' ')).includes(part),
    ) ?? null
  )
}

// «عفيفة» after «عفيفة العويني»: the first word of a whole name that the text has given, whatever else it means
function firstOfGroup({ entity, kind, from, to, last }: Source, context: Context): Source | null {
  if (entity !== null || to !== from + 1 || (kind !== 'person' && kind !== 'other')) return null
  if (foldedAt(context, from).startsWith(context.rules.article)) return null
  const { groups } = context.marks
  const isHers = (g: Group): boolean =>
    g.to <= from && g.members.length === 1 && g.members[0]!.kind === 'person' && wordsOfName(g, context)[0] === last
  const group = groups.findLast(g => isHers(g) && wordsOfName(g, context).length > 1)
  return group ? sourceOfGroup(group, context) : null
}

const wordsOfName = ({ members, to }: Group, { doc }: Context): string[] =>
  foldedWords(doc, tokenAt(doc, members[0]!.head[0]), to)

function namedBefore(source: Source, context: Context): Source | null {
  const spoke = honouredLast(source, context) ?? spokenByPart(source, context) ?? firstOfGroup(source, context)
  if (spoke) return spoke
  if (isOneName(source, context)) {
    const family = fullNameBefore(source, context)
    const given = senseOf(context.doc.tokens[source.from]!.word, 'given-name') !== undefined
    return family ?? (given ? firstNameBefore(source, context) : null)
  }
  if (source.kind === 'person' && !source.plural && source.entity?.startsWith(unknown))
    return longerBefore(source, context)
  const stranger = strangerOfFamily(source, context)
  if (stranger) return stranger
  const office = source.entity === null || source.entity.startsWith(unlistedOffice) || isCalledByMore(source, context)
  if (source.kind === 'person' && !source.plural && office) return titledBefore(source, context)
  const called = source.kind === 'body' && source.again && source.entity === null
  return called ? bodyBefore(source, context) : null
}

// «المتحدث الأمني»: which spokesman is told by more than the word that was taken for one before
const isCalledByMore = (source: Source, context: Context): boolean =>
  groupAt(context, source.from)?.members[0]?.how === 'anaphor' && titleEnd(context, source) > source.to

// «مدير المستشفى»: an office that no table has
const unlistedOffice = 'office:/~'

// «الشيخ الجمعان» after «الشيخ أحمد الجمعان»: a family that also means something else
function withFamily(source: Source, context: Context): Source | null {
  const { doc, marks, rules } = context
  const k = source.to
  const mayHave = source.kind === 'person' && source.entity === null && source.again && k < doc.tokens.length
  if (!mayHave || marks.groupOf[k]! >= 0 || !foldedAt(context, k).startsWith(rules.article)) return null
  for (let n = countWhile(marks.groups, g => g.from < source.from) - 1; n >= 0; n--) {
    const he = marks.groups[n]!
    if (he.to <= source.from && isFullName(he) && foldedAt(context, he.to - 1) === foldedAt(context, k))
      return { ...sourceOfGroup(he, context), from: source.from, to: k + 1, gender: source.gender, again: false }
  }
  return null
}

const isFullName = ({ from, to, members }: Group): boolean =>
  to - from > 1 && members.length === 1 && members[0]!.kind === 'person'

const nameAt = ({ members }: Group, { doc }: Context): number => tokenAt(doc, members[0]!.head[0])

// «الجار الله» after «إبراهيم بن محمد الجار الله»: the text has given the family to somebody whom nobody knows
function strangerOfFamily(source: Source, context: Context): Source | null {
  const group = groupAt(context, source.from)
  if (!group || !isKnownByFamily(group, context)) return null
  const { groups } = context.marks
  const id = idOf(group.members[0]!)
  for (let n = countWhile(groups, g => g.from < source.from) - 1; n > 0; n--) {
    const { members, from, to } = groups[n]!
    if (members.length > 1 || idOf(members[0]!) !== id) continue
    if (!isKnownByFamily(groups[n]!, context)) return null
    const first = groups[n - 1]!
    if (first.to === from && isStranger(first) && first.prep === '')
      return namedBy(context, source, nameAt(first, context), to)
  }
  return null
}

/** The source with what the text has told of it before: whose the name is where a table knows it, else the name. */
export function inFull(source: Source, context: Context): Source {
  const family = withFamily(source, context)
  if (family) return family
  const named = namedBefore(source, context)
  if (!named) return source
  const whole = { ...named, from: source.from, to: source.to, gender: source.gender, again: false }
  return named.entity === null ? whole : { ...whole, name: source.name, written: source.written, last: source.last }
}

/** «وبالعودة إلى حديث الدكتور سعد الدوسري، فقد أشار إلى أن …»: he who is not named at the cue, by the longest name between. */
export function asNamedFrom(from: number, at: number, source: Source, context: Context): Source {
  if (source.kind !== 'person' || source.entity === null) return source
  const { groups } = context.marks
  let whole = source
  for (let n = countWhile(groups, g => g.from < at) - 1; n >= 0 && groups[n]!.from >= from; n--) {
    const { members } = groups[n]!
    if (members.length > 1 || members[0]!.kind !== 'person' || idOf(members[0]!) !== source.entity) continue
    const { name, written } = sourceOfGroup(groups[n]!, context)
    if (written.length > whole.written.length) whole = { ...source, name, written }
  }
  return whole
}
