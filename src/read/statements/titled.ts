import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Group, isScare } from '../clauses/index.js'
import { isNameOnly } from '../mentions/given.js'
import {
  type Context,
  foldedAt,
  groupAt,
  idOf,
  infoAt,
  isComma,
  isServed,
  isThatWord,
  isWrittenOn,
  quoteAt,
  type Source,
} from './context.js'
import { areMany, isAdjective, isFamilyBeforeThat, isInHisName, isInName, nameBehind } from './name-behind.js'
import { isTellingMe } from './odd-words.js'

// «وزير العدل خالد شواني», «المتحدث الرسمي لوزارة الموارد سعد آل حماد», «الفنانة يسرا»: a name that no table has, after a title.

const farthest = 9

const given = (context: Context, k: number): 'yes' | 'maybe' | null => {
  const { word } = context.doc.tokens[k]!
  if (isThatWord(context, k)) return null
  // «حسب العروس | وحسب المتوفر»
  if (infoAt(context, k).according !== null && word.senses.every(s => s.cls !== 'maybe-given-name' || s.conj !== ''))
    return null
  return senseOf(word, 'given-name') ? 'yes' : senseOf(word, 'maybe-given-name') ? 'maybe' : null
}

const familyClasses = new Set(['names', 'nisba', 'adj', 'active-participle', 'passive-participle'])

// «شواني», «اليعقوبي»: what no word of the language is, or what a family may be called with the article
function mayBeFamily(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  if (kind !== TokenKind.word || word.folded.length < 3 || context.marks.timeOf[k]! >= 0) return false
  if (areMany(context, k) || isInHisName(context, k)) return false
  if (given(context, k) !== null || word.senses.every(s => s.cls === 'names' || isTellingMe(s))) return true
  if (!word.folded.startsWith(context.rules.article)) return false
  return word.senses.every(s => familyClasses.has(s.cls)) || isFamilyBeforeThat(context, k)
}

const isPerson = (group: Group): boolean =>
  group.prep === '' &&
  !group.conj &&
  group.members.length === 1 &&
  group.members[0]!.kind === 'person' &&
  !isServed(group)

/** «الناطق باسم سلاح الجو يوري إهنات»: a person who stands beside the title, and is not whom it serves («مدير مكتب …»). */
function beside(context: Context, group: Group, { from }: Source): boolean {
  const k = group.from - 1
  const { folded, senses } = context.doc.tokens[k]!.word
  const definite =
    folded.startsWith(context.rules.article) || senses.some(s => s.definite) || context.marks.groupOf[k]! >= 0
  if (!definite || !isPerson(group)) return false
  // «الوزير نتنياهو» may be two, «المدير العام للوكالة الدولية رافاييل غروسي» is one
  return k - from >= longTitle || (idOf(group.members[0]!)?.startsWith('person:~') ?? false)
}

const longTitle = 2

const isFree = (context: Context, k: number): boolean => {
  const group = groupAt(context, k)
  return group === null && context.marks.groupOf[k]! < 0
}

// «أم خالد», «أبو محمود»
const isKunya = (context: Context, k: number, limit: number): boolean =>
  context.rules.nameJoiners.has(foldedAt(context, k)) && k + 1 < limit && given(context, k + 1) !== null

const firstName = (context: Context, k: number, kunya: boolean): 'yes' | 'maybe' | null => {
  if (kunya) return 'yes'
  // «عز الدين كوتشوك» begins a word before, and «على» is no «علي»
  const none =
    context.rules.nameTails.has(foldedAt(context, k)) ||
    isWrittenOn(context, k) ||
    isAdjective(context, k) ||
    isInName(context, k)
  return none ? null : given(context, k)
}

/** The end of a name that begins at `k`; -1 where none does. */
export function nameFrom(context: Context, k: number, limit: number): number {
  const kunya = isKunya(context, k, limit)
  const first = firstName(context, k, kunya)
  if (first === null || !(kunya || mayBeFamily(context, k))) return -1
  let to = kunya ? k + 2 : k + 1
  while (to < limit && to - k < 5 && isFree(context, to)) {
    const joins = context.rules.nameJoiners.has(foldedAt(context, to)) && to + 1 < limit
    if (joins && mayBeFamily(context, to + 1)) to += 2
    else if (mayBeFamily(context, to)) to++
    else break
    // «لسعد اليعقوبي»: nothing of the name stands behind a word with the article
    const tail = context.rules.nameTails.has(foldedAt(context, to - 1))
    if (foldedAt(context, to - 1).startsWith(context.rules.article) && !tail) break
  }
  // «إيدي كوهين»: a surname that somebody else is known by
  const surname = to < limit ? groupAt(context, to) : null
  if (surname && to === k + 1 && surname.to === to + 1 && isPerson(surname)) to = surname.to
  if (!closes(context, to, limit)) return -1
  return to - k >= 2 || first === 'yes' ? to : -1
}

// what may stand behind a whole name
function closes(context: Context, k: number, limit: number): boolean {
  if (k >= limit) return true
  const token = context.doc.tokens[k]!
  const { that, prep, hits, talk } = infoAt(context, k)
  if (token.kind !== TokenKind.word || context.marks.timeOf[k]! >= 0) return true
  if (that || prep || talk || hits.length > 0 || groupAt(context, k)) return true
  if (senseOf(token.word, 'which') || senseOf(token.word, 'other') || senseOf(token.word, 'clause')) return true
  const { senses, folded } = token.word
  return folded === context.rules.written.for || (senses.length > 0 && senses.every(s => s.cls !== 'names'))
}

/** Whether the word at `k` may belong to a title that is followed by a name. */
function isTitlePart(context: Context, k: number): boolean {
  const { rules, doc } = context
  const token = doc.tokens[k]!
  if (token.kind !== TokenKind.word || isComma(context, k) || context.marks.timeOf[k]! >= 0) return false
  const { that, hits, according } = infoAt(context, k)
  if (that || according !== null || senseOf(token.word, 'which') || senseOf(token.word, 'not')) return false
  if (hits.some(h => h.form === 'verb') && !token.word.folded.startsWith(rules.article)) return false
  const { folded, senses } = token.word
  if (rules.withinName.has(folded) || (k > 0 && rules.withinName.has(foldedAt(context, k - 1)))) return true
  if (senses.some(s => s.cls === 'source' || s.definite)) return true
  return folded.startsWith(rules.article) || (senses.length > 0 && senses.every(s => s.prep !== '' || s.cls === 'noun'))
}

// «التيار «الوطني الحر»»: a name in quotation marks within a title
function pastQuoted(context: Context, k: number): number {
  const quote = k < context.doc.tokens.length ? quoteAt(context, k) : null
  return quote?.closed && isScare(quote) ? quote.close + 1 : k
}

const mayBeTitle = (context: Context, { kind, entity, plural, same, head, to }: Source): boolean =>
  // «نائب «القوات» زياد الحواط»
  (kind === 'person' || kind === 'other' || (kind === 'unnamed' && pastQuoted(context, to) > to)) &&
  !plural &&
  !same &&
  head !== '' &&
  (entity === null || entity.startsWith('office:'))

/** The source as him whose name, which no table has, stands at tokens `[from, to)`. */
export function namedBy({ doc, entities }: Context, source: Source, from: number, to: number): Source {
  const words = doc.tokens.slice(from, to)
  const name: Source['name'] = [words[0]!.start, words.at(-1)!.end]
  const key = words.map(t => t.word.folded)
  const written = doc.text.slice(...name)
  return {
    ...source,
    to,
    name,
    written,
    entity: entities.unknownPerson(key.join(' '), written, null),
    kind: 'person',
    role: source.role === 'spokesperson' ? 'spokesperson' : 'official',
    last: key.at(-1)!,
    again: false,
  }
}

// a title has the article, is an office, or rules what follows
function rulesName(context: Context, { from, to }: Source, quoted: boolean): boolean {
  if (foldedAt(context, from).startsWith(context.rules.article) || groupAt(context, from)) return true
  return (quoted || to > from + 1) && infoAt(context, from).source?.kind === 'people'
}

export function titled(source: Source, context: Context, limit: number): Source {
  const near = namedInMarks(source, context) ?? namedNear(source, context, limit)
  if (near !== source || !mayHaveFarName(source, context)) return near
  const behind = nameBehind(context, source.from + 1, limit, nameFrom)
  if (!behind || behind.to < source.to) return source
  if (behind.group) return { ...personOf(behind.group, source, context), to: behind.past }
  return { ...namedBy(context, source, behind.from, behind.to), to: behind.past }
}

// «مدير فرع الجمعية بجدة …», «المتحدث الرسمي لـ …»: one person by his title, and nobody whom we know
function mayHaveFarName({ from, entity, plural, same }: Source, context: Context): boolean {
  const known = entity !== null && !(entity.startsWith('office:') && entity.includes('/~'))
  if (known || plural || same || infoAt(context, from).source?.kind !== 'people') return false
  return context.doc.tokens[from]!.word.senses.some(
    s => s.cls === 'source' && s.entry!.number === 's' && s.pronoun === '',
  )
}

// «المسنة «دوريس»», «والدته «سارة»»: one name in quotation marks right behind a person
function namedInMarks(source: Source, context: Context): Source | null {
  const close = pastQuoted(context, source.to) - 1
  const definite = foldedAt(context, source.from).startsWith(context.rules.article)
  const whole = close > source.to + 1 && (definite || (infoAt(context, source.from).source?.pronoun ?? '') !== '')
  if (!whole || (source.kind !== 'person' && source.kind !== 'other') || source.entity !== null) return null
  for (let k = source.to + 1; k < close; k++)
    if (!isFree(context, k) || !isNameOnly(context.doc.tokens[k]!.word)) return null
  return { ...namedBy(context, source, source.to + 1, close), to: close + 1 }
}

function namedNear(source: Source, context: Context, limit: number): Source {
  const office = groupAt(context, source.from)
  let quoted = pastQuoted(context, source.to) > source.to
  if (!mayBeTitle(context, source) || !rulesName(context, source, quoted)) return source
  let k = Math.max(source.from + 1, (office?.to ?? 0) - 1)
  for (; k < Math.min(limit, source.from + farthest); k++) {
    const to = mayStart(context, k, office?.to ?? 0) ? nameFrom(context, k, limit) : -1
    if (to >= source.to) return namedBy(context, source, k, to)
    const past = pastQuoted(context, k)
    if (past > k) {
      k = past - 1
      quoted = true
      continue
    }
    const group = groupAt(context, k)
    const bears = group && (quoted ? isPerson(group) : group.to >= source.to && beside(context, group, source))
    if (bears) return personOf(group, source, context)
    if (group ? group.members[0]!.kind === 'person' : k >= source.to && !isTitlePart(context, k)) return source
    if (group) k = group.to - 1
  }
  return source
}

function personOf(group: Group, source: Source, { doc }: Context): Source {
  const member = group.members.find(m => m.kind === 'person') ?? group.members[0]
  return {
    ...source,
    to: group.to,
    name: member!.head,
    written: doc.text.slice(...member!.head),
    entity: idOf(member!),
    kind: 'person',
    role: source.role === 'spokesperson' ? 'spokesperson' : 'official',
    last: doc.tokens[group.to - 1]!.word.folded,
    again: false,
  }
}

// the last word of an office may be the first of the name: «وزير العدل خالد» + «شواني»
const mayStart = (context: Context, k: number, officeTo: number): boolean => isFree(context, k) || k === officeTo - 1
