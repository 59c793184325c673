import { senseOf } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import { TokenKind } from '../../text/tokens.js'
import { type Group, isScare } from '../clauses/index.js'
import { hasBareGivenName, isNameOnly } from '../mentions/given.js'
import { type Context, foldedAt, groupAt, idOf, infoAt, isComma, isThatWord, isWrittenOn, quoteAt } from './context.js'
import { isObliquePlural } from './crowds.js'
import { isStranger } from './known-by-family.js'
import { isTellingMe } from './odd-words.js'

// «قائد القوة والمسؤول الأمني عن المهرجان العقيد عمر السلطان», «سكرتير محافظ عدن، وجدان الشعيبي،»: a name at the end of a long title.

const titleWords = 3

/** «المتحدثة باسم فيشر», «المتحدث الرسمي باسم الحركة»: behind one who speaks for another no name begins. */
export function isInName(context: Context, k: number): boolean {
  if (foldedAt(context, k) !== context.rules.inName) return false
  for (let i = k - 1; i >= Math.max(0, k - titleWords); i--) {
    const { source } = infoAt(context, i)
    if (source && context.rules.spokes.has(context.rules.fold(source.lemma))) return true
  }
  return false
}

/** «فلان باسمه وباسم زملائه»: as it is written it is no given name. */
export function isInHisName({ doc, rules }: Context, k: number): boolean {
  const { start, end } = doc.tokens[k]!
  const written = doc.text.slice(start, end)
  return written.startsWith(rules.inName) && pronounMeaning(written.slice(rules.inName.length)) !== null
}

/** «دعا حمود المسلمين إلى …»: many, of whom no name is made. */
export const areMany = (context: Context, k: number): boolean => {
  const { word } = context.doc.tokens[k]!
  return word.folded.startsWith(context.rules.article) && isObliquePlural(word, context) && !senseOf(word, 'given-name')
}

/** Where a name stands: tokens `[from, to)`; `group` where it is a party. */
export interface NameBehind {
  from: number
  to: number
  /** behind the mark that closes it */
  past: number
  group: Group | null
}

type NameFrom = (context: Context, k: number, limit: number) => number

const farthest = 26
// «، دكتور فلان»
const afterComma = 3

const ends = ['which', 'clause', 'not', 'will', 'question', 'may'] as const

const isMark = ({ doc }: Context, k: number): boolean => doc.tokens[k]!.kind === TokenKind.punct

/** Whether a title cannot go on with the word at `k`. */
function endsTitle(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  if (kind === TokenKind.number) return false
  // «د. خالد»
  if (word.folded === '.' && foldedAt(context, k - 1).length === 1) return false
  if (kind !== TokenKind.word) return word.folded !== '(' && word.folded !== ')'
  const { that, talk, according, verbOnly, hits, source } = infoAt(context, k)
  // «مدير العلاقات العامة والإعلام المتحدث الإعلامي …»
  // … but «رئيس تحرير مجلة الأدب فلان»
  const media = source?.kind === 'media' && !source.definite && !isEditing(context, k - 1) && !isWithin(context, k)
  if (that || talk?.definite === false || according !== null || verbOnly || media || source?.kind === 'paper')
    return true
  if (word.folded.startsWith(context.rules.article)) return false
  return hits.some(h => h.form === 'participle') || ends.some(cls => senseOf(word, cls) !== undefined)
}

// «مدير البرامج في قناة «أفق» فلان»
const isWithin = ({ infos }: Context, k: number): boolean =>
  infos[k]!.source!.prep !== '' || infos[k - 1]!.prep?.value === 'in'

const isEditing = ({ doc }: Context, k: number): boolean =>
  doc.tokens[k]!.word.senses.some(s => s.cls === 'masdar' && !s.definite && s.pronoun === '')

/** What may stand right behind a whole name. */
function isOver(context: Context, k: number, limit: number): boolean {
  if (k >= limit || context.doc.tokens[k]!.kind !== TokenKind.word || context.marks.timeOf[k]! >= 0) return true
  const { that, prep, hits, adverb, source } = infoAt(context, k)
  const { senses } = context.doc.tokens[k]!.word
  // «ريد برودي | كبير المحققين»
  if (source?.kind === 'people' && !source.definite && source.prep === '' && source.pronoun === '') return true
  // «… رغبته في البقاء», «… وصول الثلوج»: what is said
  if (senses.some(s => s.prep === '' && (s.cls === 'masdar' || (s.cls === 'noun' && s.pronoun !== '')))) return true
  return (
    that !== null ||
    prep !== null ||
    hits.length > 0 ||
    adverb ||
    context.rules.happens.has(foldedAt(context, k)) ||
    foldedAt(context, k) === context.rules.written.for ||
    // «… جيفري مور للصحفيين»
    foldedAt(context, k).startsWith(context.rules.written.for + context.rules.written.for) ||
    // «… علي البراهيم هذه الرؤية»
    ['which', 'other', 'this'].some(cls => senseOf(context.doc.tokens[k]!.word, cls) !== undefined)
  )
}

/** «الأمني», «بالمنطقة», «للهلال»: what has an article, or is a party, rules no name after it. */
function rulesNothing(context: Context, k: number): boolean {
  const { article, written } = context.rules
  const word = foldedAt(context, k)
  return (
    word.startsWith(article) ||
    word.slice(1).startsWith(article) ||
    word.startsWith(written.for + written.for) ||
    context.marks.groupOf[k]! >= 0 ||
    isMark(context, k)
  )
}

// no party, or a surname of nobody known
function isFree(context: Context, k: number): boolean {
  const group = groupAt(context, k)
  return context.marks.groupOf[k]! < 0 || (group?.to === k + 1 && idOf(group.members[0]!) === null)
}

// «نيتين سيتوهل»: two words at least that are nothing else
function strangeName(context: Context, k: number, limit: number): number {
  let to = k
  // «المدرب الهلالي | جوريجوس دونيس»
  if (foldedAt(context, k).startsWith(context.rules.article)) return -1
  while (to < limit && to - k < 4) {
    const { word, kind } = context.doc.tokens[to]!
    if (kind !== TokenKind.word || word.folded.length < 2 || !isNameOnly(word) || !isFree(context, to)) break
    to++
  }
  return to - k >= 2 ? to : -1
}

function mayOpen(context: Context, k: number, joined: boolean): boolean {
  const { word } = context.doc.tokens[k]!
  if (isWrittenOn(context, k) || isInName(context, k) || isThatWord(context, k)) return false
  return (
    joined ||
    senseOf(word, 'given-name') !== undefined ||
    senseOf(word, 'maybe-given-name') !== undefined ||
    isCommonFirst(context, k)
  )
}

// «طريف حسين هاشم»: an adjective that rules nothing, before two given names
const isCommonFirst = ({ doc, marks, rules }: Context, k: number): boolean => {
  const { senses, folded } = doc.tokens[k]!.word
  const plain =
    !folded.startsWith(rules.article) && senses.length > 0 && senses.every(s => s.cls === 'adj' || s.cls === 'names')
  return (
    plain &&
    [k + 1, k + 2].every(
      at =>
        at < doc.tokens.length && marks.groupOf[at]! < 0 && senseOf(doc.tokens[at]!.word, 'given-name')?.conj === '',
    )
  )
}

// «جمال نزال», «عماد منسي الزهراني»: behind a title, what begins as names do may go on with a common word
function looseName(context: Context, k: number, limit: number): number {
  const { rules, marks } = context
  const opens = rules.nameJoiners.has(foldedAt(context, k)) && k + 1 < limit && mayGoOn(context, k + 1)
  if (!mayOpen(context, k, opens)) return -1
  let to = opens ? k + 2 : k + 1
  // «ناصر بن إبراهيم الناصر», where the rest of the name has been found
  // … «علي حسين الناصر», whose first name may be a small word
  const at = rules.nameJoiners.has(foldedAt(context, to)) ? to + 1 : to
  const rest = at < limit && (at > to || infoAt(context, k).prep) ? groupAt(context, at) : null
  if (rest && rest.prep === '' && idOf(rest.members[0]!)?.startsWith('person:~')) return rest.to
  while (to < limit && to - k < 5 && marks.groupOf[to]! < 0 && marks.timeOf[to]! < 0) {
    const joins = rules.nameJoiners.has(foldedAt(context, to)) && to + 1 < limit
    // «سليمان فتح الله»
    if (!joins && to + 1 < limit && rules.nameTails.has(foldedAt(context, to + 1))) {
      to += 2
      continue
    }
    const last = joins ? to + 1 : to
    if (!mayGoOn(context, last) && !(last === k + 1 && isCommonFamily(context, last))) break
    to = last + 1
    if (foldedAt(context, last).startsWith(rules.article) && !rules.nameTails.has(foldedAt(context, last))) break
  }
  return to - k >= 2 ? to : -1
}

const families = new Set([
  'names',
  'given-name',
  'maybe-given-name',
  'nisba',
  'adj',
  'active-participle',
  'passive-participle',
])

const trades = new Set(['noun', 'source', 'plover-noun', 'adj', 'nisba', 'active-participle', 'passive-participle'])

// «خالد الشمسان», «محمد الطيار»: a noun with the article right behind a given name
function isCommonFamily(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  const { that, stop, source, adverb, talk } = infoAt(context, k)
  if (kind !== TokenKind.word || that || stop || adverb || talk || !word.folded.startsWith(context.rules.article))
    return false
  const trade = senseOf(word, 'source')
  if (source)
    return source.kind === 'people' && trade?.entry?.number === 's' && word.senses.every(s => trades.has(s.cls))
  return word.senses.every(
    s => (s.cls === 'noun' && s.entry?.number === 'd') || (s.cls === 'masdar' && s.verb?.number === 'd'),
  )
}

// «نزار السليماني أن», «فهد المولد: …»: between a given name and what is said stands nothing else than the family
export function isFamilyBeforeThat(context: Context, k: number): boolean {
  const { tokens } = context.doc
  // «القحطاني إلى أن» begins as the article does
  const { prep, that } = infoAt(context, k)
  if (k + 1 >= tokens.length || context.marks.timeOf[k]! >= 0 || prep || that) return false
  const given = foldedAt(context, k).startsWith(context.rules.article) && hasBareGivenName(tokens[k - 1]!.word)
  return given && (infoAt(context, k + 1).that?.conj === '' || foldedAt(context, k + 1) === ':')
}

const isFamilyOfMine = ({ doc }: Context, k: number): boolean => {
  const { senses } = doc.tokens[k]!.word
  return senses.length > 0 && senses.every(s => s.cls === 'names' || s.cls === 'delegation' || isTellingMe(s))
}

// «العازمي اعتزامه»: what he does, and no name
const isHisDeed = ({ doc }: Context, k: number): boolean => {
  const { word, end } = doc.tokens[k]!
  return word.senses.some(s => s.cls === 'masdar' && s.pronoun !== '') && doc.text[end - 1] === word.folded.at(-1)
}

function mayGoOn(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  if (context.rules.nameTails.has(word.folded)) return true
  if (areMany(context, k) || isInHisName(context, k) || isHisDeed(context, k)) return false
  if (isFamilyBeforeThat(context, k)) return true
  // «علي مدخلي»
  if (isFamilyOfMine(context, k)) return true
  const { prep, that, stop, source, adverb, talk } = infoAt(context, k)
  if (kind !== TokenKind.word || word.folded.length < 3 || prep || that || stop || source || adverb || talk)
    return false
  if (senseOf(word, 'other') || context.rules.quantities.has(word.folded)) return false
  if (word.folded.startsWith(context.rules.article)) return word.senses.every(s => families.has(s.cls))
  return word.senses.length === 0 || word.senses.some(s => s.conj === '' && s.prep === '' && s.cls !== 'verb')
}

// «قال فلان», «واتفق معه فلان»
const isAfterVerb = (context: Context, k: number): boolean =>
  infoAt(context, k - 1).hits.some(h => h.form === 'verb') ||
  (k > 1 && (infoAt(context, k - 1).prep?.pronoun ?? '') !== '' && infoAt(context, k - 2).finite)

// «دخيل المطيري»: a first name that means nothing else, with the family's
function strangeFirst(context: Context, k: number, limit: number): number {
  const { word } = context.doc.tokens[k]!
  const strange = word.folded.length > 2 && word.senses.every(s => s.cls === 'names')
  if (!strange || word.folded.startsWith(context.rules.article) || k + 1 >= limit) return -1
  const next = context.doc.tokens[k + 1]!.word
  const family = next.folded.startsWith(context.rules.article) && senseOf(next, 'given-name') !== undefined
  return family && context.marks.groupOf[k + 1]! < 0 && mayGoOn(context, k + 1) ? k + 2 : -1
}

const isTitle = (context: Context, k: number): boolean => {
  const { source } = infoAt(context, k)
  return source?.kind === 'people' && source.definite && source.prep === ''
}

/** «وتحدث أحمد العديم - كاتب - …»: a name right behind a verb of saying, of which only the first word is known; its end, else -1. */
export function nameAfterVerb(context: Context, k: number, limit: number, sure = false): number {
  if (k === 0 || context.marks.groupOf[k]! >= 0 || !(sure || isAfterVerb(context, k))) return -1
  // «بارخا باتيل الباحث في …»
  const strange = strangeName(context, k, limit)
  if (strange > 0 && strange < limit && isTitle(context, strange)) return strange
  const family = strangeFirst(context, k, limit)
  if (family > 0 && (isOver(context, family, limit) || isTitle(context, family))) return family
  const grown = groupBehind(context, k, limit)
  if (grown > 0) return grown
  const joined = context.rules.nameJoiners.has(foldedAt(context, k))
  const { word } = context.doc.tokens[k]!
  // «نصر الردفاني»: what may be a name, before what no word is
  const maybe = senseOf(word, 'maybe-given-name') && k + 1 < limit && (mayBeName(context, k) || isBoth(context, k))
  if (!joined && !maybe && !senseOf(word, 'given-name')) return -1
  const to = looseName(context, k, limit)
  return to > 0 && isOver(context, to, limit) ? to : -1
}

// «نصر الردفاني», but not «شاهد عيان»
const mayBeName = (context: Context, k: number): boolean =>
  infoAt(context, k).source === null && (isNoWord(context, k + 1) || isQualityAlone(context, k + 1))

const qualityClasses = new Set(['names', 'maybe-given-name', 'adj', 'nisba', 'active-participle', 'passive-participle'])

// «عادل الشجاع»: nothing without the article has such a quality
const isQualityAlone = ({ doc, rules, marks }: Context, k: number): boolean =>
  marks.groupOf[k]! < 0 &&
  doc.tokens[k]!.word.folded.startsWith(rules.article) &&
  doc.tokens[k]!.word.senses.every(s => qualityClasses.has(s.cls))

// «الردفاني», «عطار»
const isNoWord = ({ doc, marks }: Context, k: number): boolean =>
  doc.tokens[k]!.kind === TokenKind.word &&
  marks.groupOf[k]! < 0 &&
  doc.tokens[k]!.word.folded.length > 3 &&
  doc.tokens[k]!.word.senses.every(s => s.cls === 'names' || s.cls === 'given-name')

// «علي سالم», «باسم حداد»: a small word that is a name as well, before another name
function isBoth(context: Context, k: number): boolean {
  const { word } = context.doc.tokens[k + 1]!
  const small = infoAt(context, k).prep !== null || foldedAt(context, k) === context.rules.inName
  const name = senseOf(word, 'given-name') ?? senseOf(word, 'maybe-given-name')
  return small && !isWrittenOn(context, k) && name?.conj === ''
}

const first = new Set(['names', 'noun', 'nisba', 'adj', 'maybe-given-name', 'given-name', 'plover-noun'])

// «نهاري عبدالله», «نشوى عبدالهادي طاهر»: of a name the rest was found
function groupBehind(context: Context, k: number, limit: number): number {
  const { doc, rules } = context
  const { word } = doc.tokens[k]!
  const to = restOfName(context, k + 1, limit)
  if (to < 0) return -1
  const alone = !word.folded.startsWith(rules.article) && word.folded.length > 2 && !infoAt(context, k).stop
  const plain = alone && infoAt(context, k).source === null && word.senses.every(s => first.has(s.cls) && s.conj === '')
  return plain && isOver(context, to, limit) ? to : -1
}

// «عبدالله», «عبدالهادي طاهر»: a given name that means nothing else, with what goes on with it
function restOfName(context: Context, k: number, limit: number): number {
  if (k >= limit || senseOf(context.doc.tokens[k]!.word, 'given-name')?.conj !== '') return -1
  const group = groupAt(context, k)
  if (!group) return context.marks.groupOf[k]! >= 0 ? -1 : Math.max(k + 1, looseName(context, k, limit))
  const [member] = group.members
  const id = idOf(member!)
  const stranger = group.members.length === 1 && group.prep === '' && !group.conj && member!.kind === 'person'
  return stranger && (id === null || id.startsWith('person:~')) ? group.to : -1
}

const definiteNouns = new Set(['noun', 'plover-noun', 'masdar', 'source'])

// «الهلال الأحمر»
export const isAdjective = ({ doc }: Context, k: number): boolean =>
  k > 0 &&
  senseOf(doc.tokens[k]!.word, 'adj')?.definite === true &&
  doc.tokens[k - 1]!.word.senses.some(s => definiteNouns.has(s.cls) && s.definite)

// «صلاح باتيس»: a given name that somebody known bears, too, before a word that means nothing else
function grownName(context: Context, k: number, limit: number): number {
  const group = groupAt(context, k)
  const { word } = context.doc.tokens[k]!
  if (group?.to !== k + 1 || !(senseOf(word, 'given-name') ?? senseOf(word, 'maybe-given-name'))) return -1
  let to = k + 1
  while (to < limit && to - k < 4 && isFree(context, to)) {
    // «سليمان فتح الله»
    const tailed = to + 1 < limit && context.rules.nameTails.has(foldedAt(context, to + 1))
    if (!tailed && !isStrange(context, to)) break
    to += tailed ? 2 : 1
  }
  return to - k >= 2 ? to : -1
}

const isStrange = ({ doc }: Context, k: number): boolean =>
  doc.tokens[k]!.kind === TokenKind.word && doc.tokens[k]!.word.senses.every(s => s.cls === 'names')

// «الدكتورة وديعه بوكر، …»: two words right behind a word of respect, up to a comma or what is said
function styledName(context: Context, k: number, limit: number): number {
  const { rules, doc } = context
  const to = k + 2
  if (k === 0 || to >= limit) return -1
  // «الممثلة منة شلبي»
  const trade = isTitle(context, k - 1) && doc.tokens[k + 1]!.word.senses.every(s => s.cls === 'names')
  if (!trade && !rules.styles.has(foldedAt(context, k - 1))) return -1
  const closed = isComma(context, to) || infoAt(context, to).that?.conj === '' || foldedAt(context, to) === ':'
  const plain = [k, k + 1].every(at => {
    const { word, kind } = doc.tokens[at]!
    const { that, prep, verbOnly, source } = infoAt(context, at)
    return kind === TokenKind.word && word.folded.length > 2 && !that && !prep && !verbOnly && !source
  })
  return closed && plain && !foldedAt(context, k).startsWith(rules.article) ? to : -1
}

function nameAt(context: Context, k: number, limit: number, nameFrom: NameFrom): NameBehind | null {
  // «حاكم محافظة أورفة عز الدين كوتشوك»
  const tailed = context.rules.nameTails.has(foldedAt(context, k + 1))
  if (!tailed && !rulesNothing(context, k - 1) && !isComma(context, k - 2)) return null
  if (context.rules.nameTails.has(foldedAt(context, k)) || isAdjective(context, k)) return null
  const group = groupAt(context, k)
  if (group) {
    // «… والمتحدث الإعلامي بالأمانة محمد الصفيان»: his second title and he are one
    const member = group.members.find(m => m.kind === 'person') ?? group.members[0]
    const { word } = context.doc.tokens[k]!
    const bare = senseOf(word, 'given-name') ?? senseOf(word, 'maybe-given-name')
    const stranger =
      member!.kind === 'person' && (bare !== undefined || (idOf(member!)?.startsWith('person:~') ?? false))
    const grown = grownName(context, k, limit)
    if (grown > 0 && isOver(context, grown, limit)) return { from: k, to: grown, past: grown, group: null }
    // «أمين المنطقة ورئيس اللجنة خالد طاهر»: a second title of his
    const titled = group.conj && member!.head[0] > member!.span[0]
    const one = group.members.every(m => idOf(m) === idOf(member!))
    const alone = one && group.prep === '' && (!group.conj || titled)
    return stranger && alone && isOver(context, group.to, limit)
      ? { from: k, to: group.to, past: group.to, group }
      : null
  }
  if (context.marks.groupOf[k]! >= 0 || isMark(context, k)) return null
  const shaped = Math.max(nameFrom(context, k, limit), looseName(context, k, limit), strangeName(context, k, limit))
  const to = shaped - k >= 2 ? shaped : styledName(context, k, limit)
  return to - k >= 2 && isOver(context, to, limit) ? { from: k, to, past: to, group: null } : null
}

// «مدير الخطوط «إبراهيم القبي»»: nothing but a name between the marks
function nameInMarks(context: Context, from: number, close: number, nameFrom: NameFrom): NameBehind | null {
  const group = groupAt(context, from)
  if (group?.to === close && isStranger(group)) return { from, to: close, past: close + 1, group }
  const to = Math.max(
    nameFrom(context, from, close),
    strangeName(context, from, close),
    grownName(context, from, close),
  )
  return to === close && to - from > 1 ? { from, to, past: to + 1, group: null } : null
}

/** The name of him whose title begins before `from`, some way behind it. */
export function nameBehind(context: Context, from: number, limit: number, nameFrom: NameFrom): NameBehind | null {
  let last = Math.min(limit, from + farthest)
  let k = from
  let comma = false
  while (k < last) {
    const found = nameAt(context, k, limit, nameFrom)
    if (found) return found
    if (isComma(context, k)) {
      if (comma) return null
      comma = true
      last = Math.min(last, k + 1 + afterComma)
      k++
      continue
    }
    // «مديرة «دار النور» …»
    const quote = quoteAt(context, k)
    if (quote?.closed && isScare(quote)) {
      const quoted = nameInMarks(context, k + 1, quote.close, nameFrom)
      if (quoted) return quoted
      k = quote.close + 1
      continue
    }
    const group = groupAt(context, k)
    // «… الأمير سلطان …»: somebody else, where no name was found
    if (group && group.members[0]!.kind === 'person' && group.prep === '' && rulesNothing(context, k - 1)) return null
    if (!group && endsTitle(context, k)) return null
    k = group ? Math.max(group.to, k + 1) : k + 1
  }
  return null
}
