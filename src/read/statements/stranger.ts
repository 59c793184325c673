import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, idOf, infoAt, isWrittenOn, quoteAt, type Source } from './context.js'
import { manyOf } from './crowds.js'
import { areMany, isAdjective, isInHisName, nameAfterVerb } from './name-behind.js'
import { isOddVerb, isTellingMe } from './odd-words.js'
import { isForMe, sourceAt } from './sources.js'
import { namedBy } from './titled.js'
import type { Walk } from './walk.js'

// «قال كويكي بينا رئيس غرناطة إن», «يرى ويتمان أن», «وأشار حافظ إلى أن»: a name that nobody knows, right behind the verb.

const longest = 5

const isName = (cls: string): boolean => cls === 'names' || cls === 'given-name' || cls === 'maybe-given-name'

const isWord = ({ doc, marks }: Context, k: number): boolean =>
  doc.tokens[k]?.kind === TokenKind.word && marks.timeOf[k]! < 0 && doc.tokens[k]!.word.folded.length > 1

const hasArticle = (context: Context, k: number): boolean => foldedAt(context, k).startsWith(context.rules.article)

// «كريستين»: a party that is one given name, or somebody whom only the text knows
function isLoose(context: Context, k: number): boolean {
  const index = context.marks.groupOf[k]!
  if (index < 0) return true
  const { members, prep, conj } = context.marks.groups[index]!
  const id = members.length === 1 && prep === '' && !conj && members[0]!.kind === 'person' ? idOf(members[0]!) : ''
  return id === null || id.startsWith('person:~')
}

/** «كويكي», «لانجر», «بيطار»: a name, or what no word of the language is. */
function isStrange(context: Context, k: number): boolean {
  const { senses } = context.doc.tokens[k]!.word
  if (senses.some(s => s.cls === 'given-name' && s.conj === '')) return true
  // «أصر وأكرر»
  const { doc, rules } = context
  if (doc.text[doc.tokens[k]!.start + 1] === rules.hamza && senses.some(s => s.cls === 'verb' && s.conj !== ''))
    return false
  return foldedAt(context, k).length > 2 && senses.every(s => isName(s.cls) || s.cls === 'town' || isOddVerb(s))
}

// «لنا», «لا بد»: what begins as a phrase does is no first name
const mayBeFirst = (context: Context, k: number): boolean => {
  const { senses, folded } = context.doc.tokens[k]!.word
  const bound =
    senses.some(s => s.prep !== '' && s.pronoun !== '') || senses.some(s => s.prep !== '' && s.cls !== 'names')
  // «كتب تحتها», «تحدث عما رآه»
  if (senses.length === 0 && context.rules.noNameEnds.some(end => folded.endsWith(end))) return false
  return folded.length > 2 && !isForMe(context, folded) && !bound && !context.rules.honorifics.has(folded)
}

const mayEnd = new Set(['noun', 'adj', 'nisba', 'active-participle', 'passive-participle', 'plover-noun', 'masdar'])

// «الختم», «السعد»: with the article any word may be a family's name
const mayBeFamily = ({ doc, infos }: Context, k: number): boolean =>
  infos[k]!.source === null && doc.tokens[k]!.word.senses.every(s => mayEnd.has(s.cls) || isName(s.cls))

const isSmall = ({ infos, doc }: Context, k: number): boolean => {
  const { that, prep, talk, according, adverb, source, stop } = infos[k]!
  const { word } = doc.tokens[k]!
  return (
    that !== null ||
    prep !== null ||
    talk !== null ||
    according !== null ||
    adverb ||
    source !== null ||
    (stop && senseOf(word, 'given-name') === undefined) ||
    senseOf(word, 'which') !== undefined ||
    senseOf(word, 'other') !== undefined ||
    senseOf(word, 'this') !== undefined
  )
}

// «خالد طرفي»
const isFamilyOfMine = ({ doc }: Context, k: number): boolean => {
  const { senses } = doc.tokens[k]!.word
  return senses.length > 0 && senses.every(s => isName(s.cls) || s.cls === 'delegation' || isTellingMe(s))
}

// how far a name goes whose first word stands at `from`
function runEnd(context: Context, from: number, limit: number, families: boolean): number {
  const { nameJoiners } = context.rules
  let k = from + 1
  while (k < limit && k - from < longest && isWord(context, k) && isLoose(context, k)) {
    // «سليمان فتح الله»
    const tailed = k + 1 < limit && context.rules.nameTails.has(foldedAt(context, k + 1))
    const joins = tailed || (nameJoiners.has(foldedAt(context, k)) && k + 1 < limit && isWord(context, k + 1))
    if (
      !joins &&
      ((isSmall(context, k) && !isFamilyOfMine(context, k)) || areMany(context, k) || isInHisName(context, k))
    )
      break
    const last = hasArticle(context, k)
    const goesOn =
      joins ||
      isStrange(context, k) ||
      isFamilyOfMine(context, k) ||
      (last && families && k === from + 1 && mayBeFamily(context, k))
    if (!goesOn) break
    k += joins ? 2 : 1
    if (last) break
  }
  return k
}

/** What may stand behind a whole name: how it is said, who he is, or a mark. */
function isOver(context: Context, k: number, limit: number, whole: boolean): boolean {
  if (k >= limit || !isWord(context, k)) return true
  const { that, prep, source, talk } = infoAt(context, k)
  const { senses } = context.doc.tokens[k]!.word
  if (that || talk || (prep && prep.pronoun === '') || senseOf(context.doc.tokens[k]!.word, 'which')) return true
  if (context.rules.meantime.has(foldedAt(context, k)) || groupAt(context, k)?.prep) return true
  // «قال عز بعصبية: …»
  if (senses.some(s => s.prep === context.rules.written.by && nouns.has(s.cls))) return true
  // «قال كويكي بينا الإسباني»
  return (
    whole &&
    (source?.kind === 'people' || (hasArticle(context, k) && senses.some(s => s.cls === 'nisba' || s.cls === 'adj')))
  )
}

/** «أن», «:» or «إلى أن» right here. */
function opensAt({ frame, context, limit }: Walk, k: number): boolean {
  if (k >= limit) return false
  const { that, prep } = infoAt(context, k)
  if (that?.conj === '' || foldedAt(context, k) === ':') return true
  if (quoteAt(context, k)) return frame.hit.cue.kind === 'say' || frame.hit.cue.kind === 'quote'
  const { preps, thatPreps } = frame.hit.cue
  return (
    prep !== null &&
    k + 1 < limit &&
    (preps.has(prep.value) || thatPreps.has(prep.value)) &&
    infoAt(context, k + 1).that !== null
  )
}

const nouns = new Set(['noun', 'masdar', 'adj', 'plover-noun'])

// «وأوضحت رهان السعد أن»: a common word without the article, before a word that means nothing
const isCommonFirst = ({ doc, infos }: Context, k: number): boolean =>
  infos[k]!.hits.every(h => h.form === 'masdar') &&
  doc.tokens[k]!.word.senses.every(s => nouns.has(s.cls) && s.prep === '' && s.pronoun === '')

/** The end of the name that begins at `i`; -1 where none does. */
function nameEnd(walk: Walk, i: number): number {
  const { context, limit, frame } = walk
  const { word } = context.doc.tokens[i]!
  if (hasArticle(context, i) || isWrittenOn(context, i) || isAdjective(context, i)) return -1
  if (!mayBeFirst(context, i)) return -1
  const joined = context.rules.nameJoiners.has(word.folded)
  if (!joined && isSmall(context, i)) return -1
  const given = word.senses.some(s => s.cls === 'given-name' && s.conj === '')
  const to = runEnd(context, joined ? i + 1 : i, limit, given && !frame.hit.cue.object)
  // «قال محمد الأمين»: what follows one name may still be the rest of it
  const alone = to === i + 1 && to < limit && infoAt(context, to).source !== null
  if (joined || isStrange(context, i)) return isOver(context, to, limit, to > i + 1) && !alone ? to : -1
  // «يوضح خان: …», «وأشار حافظ إلى أن …»
  const maybe = word.senses.some(s => s.cls === 'maybe-given-name' && s.conj === '')
  const second = to > i + 1 && isStrange(context, i + 1)
  if (maybe || (second && isCommonFirst(context, i))) return opensAt(walk, to) ? to : -1
  // «يرى ويتمان أن …»: what begins with «و» joins nothing here
  const split = word.senses.every(s => s.conj !== '' || isName(s.cls))
  return split && to === i + 1 && opensAt(walk, to) ? to : -1
}

// «علي», «باسم»: a name that is a preposition as well
const isHidden = (context: Context, i: number): boolean => {
  const { word } = context.doc.tokens[i]!
  const given = senseOf(word, 'given-name') ?? senseOf(word, 'maybe-given-name')
  const prep = infoAt(context, i).prep !== null || word.folded === context.rules.inName
  return given !== undefined && prep && !isWrittenOn(context, i)
}

// two words at least, where only the rest of the name looks like one
function nameBehindVerb({ context, limit, frame }: Walk, i: number): number {
  const to = nameAfterVerb(context, i, limit, i > frame.at + 1)
  return to - i >= 2 ? to : -1
}

const isKnown = ({ entity }: Source): boolean => entity !== null && !entity.startsWith('person:~')

// «قال لـ"الجريدة" سامي حداد»
const isBehindMedium = ({ context, frame, commas }: Walk, i: number): boolean => {
  if (frame.before.length === 0 || commas > 0) return false
  const { end } = context.doc.tokens[i - 1]!
  const outlet = frame.before.at(-1)!.span?.[1] ?? 0
  return end >= outlet && end - outlet <= 1
}

/** He who stands right behind the verb and whom nothing knows, where his name goes on farther than whoever is found there. */
export function strangerAt(walk: Walk, i: number): Source | null {
  const { context, frame, limit } = walk
  const { hit, subject, at } = frame
  if (subject !== null || hit.form !== 'verb' || walk.bound || !isWord(context, i)) return null
  if (i !== at + 1 && !isBehindMedium(walk, i)) return null
  // «وهو ما اعتبره حموني "وعدا"»
  const judges = hit.cue.act === 'consider' && foldedAt(context, at - 1) === context.rules.what
  if (hit.cue.kind === 'deed' || (hit.sense.verb?.object && !judges) || !isLoose(context, i)) return null
  // «فأجاب وقال: …»
  if (infoAt(context, i).hits.some(h => h.form === 'verb' && h.sense.conj !== '')) return null
  // «وقال آخر: …»
  if (context.rules.others.has(foldedAt(context, i)) && opensAt(walk, i + 1))
    return { ...manyOf(context, i, i + 1), plural: false }
  const to = Math.max(isHidden(context, i) ? -1 : nameEnd(walk, i), nameBehindVerb(walk, i))
  if (to < 0) return null
  const found = sourceAt(context, i, limit)
  if (found && (isKnown(found) || found.to > to || (found.to === to && groupAt(context, i)))) return null
  const he: Source = { ...manyOf(context, i, to), plural: false, kind: 'person', role: 'official' }
  return to > i + 1 ? namedBy(context, he, i, to) : he
}
