import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import { hasHamza } from '../../arabic/hamza.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { hasTanween } from '../../arabic/tanween.js'
import { TokenKind } from '../../text/tokens.js'
import { hasGivenName } from './given.js'
import type { Grammar } from './grammar.js'
import { begins } from './headed/heads.js'
import { isPlainWord, type NameKind, nameAt, officeKinds } from './names.js'
import { isOfFathers, isParticle, isPrince, isThing, type PersonName } from './person.js'

// «الدكتور خالد المغلوث», «المهندس محمد المخرج», «الأستاذ محيي الدين بن يحيى حكمي»: where a name is sure to stand, what follows its given names is
// the family, though the word may be one of the language. How far that goes depends on what leads one to expect the name.

/** What stands before a name: a word of respect that asks for the whole of it, one that a given name alone may follow, an office, nothing. */
export type Bond = 'respect' | 'style' | 'office' | 'none'

/** What the words of respect in the tokens `[from, to)` let one expect. */
export function bondOf(doc: Doc, from: number, to: number, { styles }: Grammar): Bond {
  const last = doc.tokens.slice(from, to).findLast(({ kind }) => kind === TokenKind.word)
  return last && styles.has(last.word.folded) ? 'style' : 'respect'
}

const isLineage = (doc: Doc, { from, to }: PersonName, { sons }: Grammar): boolean =>
  doc.tokens.slice(from + 1, to - 1).some(({ word }) => sons.has(word.folded))

// «خالد المغلوث» has his family name; «عبد الله», «محيي الدين» are given names
function hasFamily(doc: Doc, { from, to }: PersonName, { article, openers, compounds }: Grammar): boolean {
  const [before, last] = [doc.tokens[to - 2]?.word.folded ?? '', doc.tokens[to - 1]!.word.folded]
  return last.startsWith(article) && to - from > 1 && !openers.has(before) && !compounds.has(last)
}

const titular: readonly NameKind[] = [
  ...officeKinds,
  'deputy',
  'epithet',
  'latter',
  'homeland',
  'seat',
  'dual',
  'side',
  'none',
]

// a noun, or those whom an adjective in the plural means
const isNoun = wordFlag(
  ({ senses }: Word): boolean =>
    senses.some(s => s.cls === 'noun' || s.cls === 'adj') &&
    !senses.some(s => s.cls === 'adj' && s.entry?.number !== 'p'),
)

// «السعودي الجنسية», «المصري الجديد»
const isDescribed = (doc: Doc, i: number, { article }: Grammar): boolean => {
  const token = doc.tokens[i]
  return token?.kind === TokenKind.word && token.word.folded.startsWith(article) && !isParticle(token.word)
}

// «القائد العام», «الأمير الوليد», «الأمين للحزب»; but «… المخرج الاهتمام والدعم» not
const goesOnWith = (doc: Doc, i: number, { article, ofClitic }: Grammar): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word) return false
  const { word } = token
  // «إلى» begins as the article does
  if (isParticle(word)) return false
  if (word.folded.startsWith(article)) return !isNoun(word)
  return word.folded.startsWith(ofClitic) || hasGivenName(word)
}

// «عبد الملك المرشد»: an office as a name, with nothing that it would be the office of
const isOfficeAsName = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.familyOffices.has(doc.tokens[i]!.word.folded) && !goesOnWith(doc, i + 1, grammar)

const barred = new Set(['nisba', 'latter', 'verb', 'which', 'this', 'other', 'source'])

// what nobody is bidden to do in the midst of a name is no verb there: «حكمي»
const isBidding = ({ verb }: Sense): boolean => verb?.aspect === 'imperative' || verb?.voice === 'passive'

const isBarred = wordFlag(({ senses }: Word): boolean =>
  senses.some(
    s => (barred.has(s.cls) && s.conj === '' && !isBidding(s)) || s.cls.startsWith('time/') || isNumeralSense(s),
  ),
)

const isParticiple = wordFlag(
  ({ senses }: Word): boolean =>
    senses.some(s => s.cls.endsWith('participle')) && !senses.some(s => s.cls === 'noun' || s.cls === 'adj'),
)

// a sign, a verb, «و», an office
function isEnd(doc: Doc, i: number, { andClitic, heads }: Grammar): boolean {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || token.word.folded.startsWith(andClitic)) return true
  // «خالد بن صالح العباد نائبا لرئيس المراسم»
  if (heads.appointed.has(token.word.folded)) return true
  if (nameAt(doc, i, 'role', 'role-gen', 'deputy') || heads.at(doc, i, 'post').length > 0) return true
  return token.word.senses.some(s => s.cls === 'verb') && !token.word.senses.some(s => s.cls === 'prep')
}

const isOfState = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'nisba' && s.entry?.gender === 'm' && s.entry.number === 's'),
)

const isAdjective = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === 'adj'))

const isLed = ({ senses }: Word): boolean => senses.length > 0 && senses.every(s => s.prep !== '' || s.conj !== '')

const isClosing = wordFlag(
  (word: Word): boolean =>
    isParticle(word) || isLed(word) || word.senses.some(s => s.cls === 'prep' || s.cls === 'verb' || s.cls === 'which'),
)

// A name goes no further than a sign, a particle, a verb, what is joined by «و».
function isClosed(doc: Doc, i: number, { andClitic }: Grammar): boolean {
  const token = doc.tokens[i]
  return token?.kind !== TokenKind.word || isClosing(token.word) || token.word.folded.startsWith(andClitic)
}

const minDefinite = 4

function isDefiniteFamily(doc: Doc, i: number, name: PersonName, bond: Bond, grammar: Grammar): boolean {
  const token = doc.tokens[i]!
  const { word } = token
  const { article, qualifiers, held, another, heads, feminine, openers, compounds } = grammar
  if (!word.folded.startsWith(article) || word.folded.length < minDefinite || hasTanween(doc, token)) return false
  if (isOfficeAsName(doc, i, grammar)) return true
  // «الفريق محمد العماني»: a rank or a title before a given name makes a name of what says whence somebody is
  const compound = name.to === name.from + 2 && compounds.has(doc.tokens[name.from + 1]!.word.folded)
  const oneGiven = compound || name.to === name.from + (openers.has(doc.tokens[name.from]!.word.folded) ? 2 : 1)
  if (isOfState(word) && bond === 'respect' && oneGiven) return !isDescribed(doc, i + 1, grammar)
  if (isBarred(word) || isThing(word) || nameAt(doc, i, ...titular)) return false
  if ([qualifiers, another, heads.plain].some(words => words.has(word.folded)) || held.has(word.folded)) return false
  if (!isPlainWord(word)) return true
  if (isPrince(doc, name.from, grammar)) return false
  const lineage = isLineage(doc, name, grammar)
  // «حمزة بن حسين العسكري»: an adjective that is somebody's name
  if (lineage && (!isAdjective(word) || grammar.bearersOf(word.folded) > 0)) return true
  if (lineage && bond === 'style' && !word.folded.endsWith(feminine)) return isEnd(doc, i + 1, grammar)
  if (word.folded.endsWith(feminine)) return false
  // «وزير الدولة السابق صلاح الدين الجمالي، …»: a given name of two words has its family behind it
  if (bond === 'office' && compound) return isEnd(doc, i + 1, grammar)
  if (bond !== 'respect') return false
  // «المهندس محمد المخرج», «المهندس محمد راشد الشامل، »; but «وقع المهندس خالد منصور العقد» has his name already
  // «اللواء عبد القادر العمودي»
  return oneGiven || (isParticiple(word) && isEnd(doc, i + 1, grammar))
}

const nominal = new Set(['noun', 'adj', 'active-participle', 'passive-participle', 'names', 'maybe-given-name', 'town'])

// one thing or man of no event: «أمان», «صباغ»; no «مشاورات», «اجتماع»
const isPlainNoun = wordFlag(
  ({ senses, folded }: Word): boolean =>
    folded.length > 2 &&
    senses.some(s => s.cls === 'noun' || s.cls === 'adj' || s.cls.endsWith('participle')) &&
    senses.every(
      s =>
        isBidding(s) ||
        (nominal.has(s.cls) && s.conj === '' && s.prep === '' && s.pronoun === '' && s.entry?.number !== 'p'),
    ),
)

// «حكمي»: «my rule», «the two judges of …» stand before no end of a clause
const isMine = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 &&
    senses.every(
      s => isBidding(s) || (s.conj === '' && s.prep === '' && (s.pronoun !== '' || s.entry?.number === 'd')),
    ),
)

// «باسهل», «باوزير»: the «با» of families of Hadramaut, not the preposition before a hamza
const isOfHadramaut = (doc: Doc, i: number, { of }: Grammar['family']): boolean => {
  const { start, end, word } = doc.tokens[i]!
  return (
    word.folded.startsWith(of) &&
    word.folded.length > of.length + 2 &&
    !hasHamza(doc.text.slice(start, start + 2)) &&
    end > start
  )
}

// «كفاني»: what is a verb only with «me» behind it is said by nobody in the midst of a name
const isVerbOnMe = wordFlag(
  ({ senses }: Word): boolean => senses.length > 0 && senses.every(s => s.verb !== null && s.pronoun !== ''),
)

function isPlainFamily(doc: Doc, i: number, lineage: boolean, grammar: Grammar): boolean {
  const token = doc.tokens[i]!
  const { word } = token
  if (word.folded.startsWith(grammar.article)) return false
  if (lineage && word.folded.endsWith(grammar.family.nisba) && isMine(word)) return true
  if (!isClosed(doc, i + 1, grammar)) return false
  if (isOfHadramaut(doc, i, grammar.family) && !word.folded.startsWith(grammar.family.notOf)) return true
  if (isVerbOnMe(word) || (word.folded.endsWith(grammar.family.nisba) && isMine(word))) return true
  // «ضيفا», «رئيسا»: as what he is there
  if (
    hasTanween(doc, token) ||
    doc.text.endsWith(grammar.family.accusative, token.end) ||
    !isPlainNoun(word) ||
    isParticle(word) ||
    isBarred(word)
  )
    return false
  if (word.folded.endsWith(grammar.feminine)) return false
  return !nameAt(doc, i, ...titular) && !begins(grammar.heads, word)
}

// «عبد الله بن عبد العزيز الموسى», «الدكتور بدران العمر»: a line that many have, one word that is rather a given name
function mayBeAnother(doc: Doc, name: PersonName, bond: Bond, lineage: boolean, grammar: Grammar): boolean {
  if (bond !== 'respect' || !isOfFathers(doc, name.from, name.to, grammar)) return false
  return lineage || name.short
}

/** The name with the family behind it. */
export function withFamily(doc: Doc, name: PersonName, bond: Bond, grammar: Grammar): PersonName {
  const { to } = name
  const token = doc.tokens[to]
  if (token?.kind !== TokenKind.word || hasFamily(doc, name, grammar)) return name
  const lineage = isLineage(doc, name, grammar)
  if (bond === 'none' && !lineage) return name
  // whom the tables know is not made another by a word behind his name, unless anybody may have it
  if (name.people.length > 0 && !mayBeAnother(doc, name, bond, lineage, grammar)) return name
  const goesOn =
    isDefiniteFamily(doc, to, name, bond, grammar) ||
    (name.people.length === 0 && (bond !== 'style' || lineage) && isPlainFamily(doc, to, lineage, grammar))
  return goesOn ? { ...name, to: to + 1, people: [], short: false } : name
}
