import { connectives } from '../../arabic/connectives.js'
import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import { type Sense, senseOf, type Word } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import { hasTanween } from '../../arabic/tanween.js'
import { roleOfOffice } from '../../knowledge/world.js'
import { TokenKind } from '../../text/tokens.js'
import { hasBareGivenName, hasGivenName, isFamilySense, isGivenSense, isNameOnly } from './given.js'
import type { Grammar } from './grammar.js'
import { begins } from './headed/heads.js'
import { beginsWithHamza, isPlainWord, isUnknown, type NameKind, nameAt, namesAt, officeKinds } from './names.js'

/** A name of a person: whom it may be, or the words of one whom no table has. */
export interface PersonName {
  from: number
  to: number
  /** ids of those who bear the name; empty: unknown */
  people: string[]
  short: boolean
  sense: Sense | null
}

const maxUnknown = 5

// «محمد بن سلمان» goes on with «بن عبد العزيز آل سعود»
function extended(doc: Doc, start: number, grammar: Grammar): number {
  let to = start
  while (grammar.openers.has(doc.tokens[to]?.word.folded ?? '') && doc.tokens[to + 1]?.kind === TokenKind.word) {
    const given = grammar.openers.has(doc.tokens[to + 1]!.word.folded) ? 3 : 2
    to += given
  }
  return Math.min(to, doc.tokens.length)
}

/** Whether a name is made of given names only: «محمد بن ناصر». */
export function isOfGivenNames(doc: Doc, from: number, to: number, grammar: Grammar): boolean {
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!
    if (!grammar.openers.has(word.folded) && !hasGivenName(word)) return false
  }
  return true
}

/** … be the parts of «عبد العزيز» two words. */
export function isOfFathers(doc: Doc, from: number, to: number, grammar: Grammar): boolean {
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!
    const opens = grammar.openers.has(word.folded)
    if (opens && !grammar.sons.has(word.folded) && doc.tokens[i + 1]?.word.folded.startsWith(grammar.article)) i++
    else if (!opens && !hasGivenName(word)) return false
  }
  return true
}

const mayBeFamilyName = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || !token.word.folded.startsWith(grammar.article)) return false
  // «عبد الله بن عبد العزيز الموسى»: a word that is nothing but a name
  if (nameAt(doc, i, ...titular)) return false
  if (isNameOnly(token.word)) return true
  return isPlainWord(token.word) ? isBorneFamily(doc, i, grammar) : hasGivenName(token.word)
}

// «حمزة بن حسين العسكري أن»: an adjective that is somebody's name; but no «محمد بن سلمان المقبل», «السوداني»
const isBorneFamily = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { word } = doc.tokens[i]!
  const { bearersOf, qualifiers, held, another, heads } = grammar
  if (bearersOf(word.folded) === 0 || isOfTime(word) || senseOf(word, 'nisba') !== undefined) return false
  if (held.has(word.folded) || [qualifiers, another, heads.plain].some(words => words.has(word.folded))) return false
  return endsName(doc, i + 1)
}

const named: readonly NameKind[] = ['person', 'short']

const ranks = {
  lead: new Set(['head-of-state', 'head-of-government']),
  minister: new Set(['minister']),
}
// «الرئيس بري»
const alsoLeads = 'speaker'

/** The one word that somebody of a rank is called by, though it means something else: «الرئيس صالح», «الوزير شكري». */
export function headNameAt(doc: Doc, i: number, rank: keyof typeof ranks, { world }: Grammar): PersonName | null {
  const matches = namesAt(doc, i, ['short']).filter(({ to, sense }) => to === i + 1 && !sense.conj && !sense.prep)
  const isOfRank = (id: string): boolean =>
    (world.termsOf.get(id) ?? []).some(({ office }) => {
      const role = roleOfOffice(office)
      return ranks[rank].has(world.roles.get(role)?.rank ?? '') || (rank === 'lead' && role === alsoLeads)
    })
  const people = [...new Set(matches.map(m => m.pattern.ref))].filter(isOfRank)
  return people.length > 0 ? { from: i, to: i + 1, people, short: true, sense: matches[0]!.sense } : null
}

/** The longest known name at `i`; a name of one word that also means something else counts only as `short`. */
export function knownNameAt(doc: Doc, i: number, grammar: Grammar): PersonName | null {
  const matches = namesAt(doc, i, named)
  const [longest] = matches
  if (!longest) return null
  const same = matches.filter(m => m.to === longest.to)
  const full = longest.pattern.kind === 'person'
  const to = full ? extended(doc, longest.to, grammar) : longest.to
  const short = longest.to === i + 1
  // «حمدان بن يعقوب» is not the Hamdan whom one word may mean
  if (!full && grammar.openers.has(doc.tokens[to]?.word.folded ?? '')) return null
  // «محمد بن لادن» is not the Bin Laden whom two words may mean
  const before = doc.tokens[i - 1]?.word
  if (!full && before && hasGivenName(before) && grammar.openers.has(doc.tokens[i]!.word.folded)) return null
  // … and «محمد بن ناصر الخزيم» not the Mohammed bin Nasser of the table: given names alone may go on with another family name
  if (full && isOfFathers(doc, i, longest.to, grammar) && mayBeFamilyName(doc, to, grammar)) return null
  // «عبد الله بن عبد العزيز بن مساعد» is not the Abdullah bin Abdulaziz of the table, whose grandfather's name it has
  if (full && isOtherLine(doc, i, longest.to, to, grammar)) return null
  // «وإلا» is no «والا»
  if (short && isParticle(doc.tokens[i]!.word) && !isGivenName(doc, i)) return null
  if (short && (isPlainWord(doc.tokens[i]!.word) || isOfFamily(doc, i, grammar) || isBeast(doc, i, grammar)))
    return null
  if (isMidName(doc, i, to, grammar) || (short && isQuality(doc, i, grammar))) return null
  // «باراك أوباما الأب»
  if (grammar.generations.has(doc.tokens[to]?.word.folded ?? '') && !isGivenNameAt(doc, to + 1))
    return { from: i, to: to + 1, people: [], short: false, sense: longest.sense }
  return {
    from: i,
    to,
    people: [...new Set(same.map(m => m.pattern.ref))],
    short: short && to === i + 1,
    sense: longest.sense,
  }
}

const isGivenNameAt = (doc: Doc, i: number): boolean => doc.tokens[i] !== undefined && hasGivenName(doc.tokens[i]!.word)

const isOtherLine = (doc: Doc, from: number, until: number, to: number, grammar: Grammar): boolean =>
  to > until &&
  isOfGivenNames(doc, from, until, grammar) &&
  doc.tokens[until]!.word.folded === grammar.son &&
  doc.tokens.slice(from, until).some(({ word }) => word.folded === grammar.son)

// «بن علي» in «عقلا بن علي العقلا» is the middle of another's name.
function isMidName(doc: Doc, i: number, to: number, grammar: Grammar): boolean {
  const before = doc.tokens[i - 1]
  if (!grammar.sons.has(doc.tokens[i]!.word.folded) || before?.kind !== TokenKind.word) return false
  if (mayBeFamilyName(doc, to, grammar)) return true
  const { word } = before
  return word.senses.length === 0 || isUnknown(word) || hasGivenName(word)
}

const isBareNoun = ({ senses }: Word): boolean => senses.some(s => s.cls === 'noun' && !s.definite && s.pronoun === '')

const isBareAdjective = ({ senses }: Word): boolean =>
  senses.length > 0 && senses.some(s => s.cls === 'adj') && !senses.some(s => s.cls === 'verb' || s.definite)

// «عمل روحاني مشترك»: between an indefinite noun and an indefinite adjective stands another adjective
const isQuality = (doc: Doc, i: number, { article }: Grammar): boolean => {
  const [before, word, after] = [doc.tokens[i - 1]?.word, doc.tokens[i]!.word, doc.tokens[i + 1]?.word]
  if (!before || !after || !word.senses.some(s => s.cls === 'maybe-given-name')) return false
  return !before.folded.startsWith(article) && isBareNoun(before) && isBareAdjective(after)
}

const near = 8

// «زأر الأسد في وجه مدربه»: words of the wild beside a name that is a beast's
function isBeast(doc: Doc, i: number, { homographs }: Grammar): boolean {
  if (!homographs.beast.has(doc.tokens[i]!.word.folded)) return false
  for (let k = Math.max(0, i - near); k < Math.min(doc.tokens.length, i + near); k++)
    if (homographs.wild.has(doc.tokens[k]!.word.folded)) return true
  return false
}

// «عائلة الحريري»: the family, and nobody of it
const isOfFamily = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.families.has(doc.tokens[i - 1]?.word.folded ?? '')

const arabicLetters = /^\p{Script=Arabic}+$/u

const particles = new Set([...connectives, 'agent', 'initiative'])

/** Whether a word may tell what somebody does or did. */
export const mayBeVerb = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'verb' && s.verb?.aspect !== 'imperative'),
)

/** Whether a word holds a sentence together, whatever else it may be. */
export const isParticle = wordFlag((word: Word): boolean => word.senses.some(s => particles.has(s.cls)))

// «علي» is a name and «على» a preposition, though both fold alike: as it is written it must be the name.
const isWrittenAs = (doc: Doc, i: number, sense: Sense): boolean =>
  doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end) === sense.value

// «على بن صالح الرميح»: as Egypt writes it
const hasFather = (doc: Doc, i: number, grammar: Grammar): boolean => doc.tokens[i + 1]?.word.folded === grammar.son

/** Whether the word at `i` is a given name, and written as one. */
export const isGivenName = (doc: Doc, i: number): boolean => {
  const { word } = doc.tokens[i]!
  return word.senses.some(s => isGivenSense(s) && (!isParticle(word) || isWrittenAs(doc, i, s)))
}

// What a word must be, whatever stands around it, to be part of a name that no table has.
// «إستانيسلاو فيغيروا»: what is a verb only with a ف cut off is rather a name
const isCutVerb = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 && senses.every(s => s.cls === 'verb' && s.conj !== '' && s.pronoun === ''),
)

// «غالياني»: what is a verb only as «the two … me» is rather a name
const isTwoOnMe = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 && senses.every(s => s.cls === 'verb' && s.verb?.number === 'd' && s.pronoun !== ''),
)

// «مارك فيلدز»: what is a name only with a ف cut off is rather a name with it
const isCutName = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 &&
    senses.every(s => (s.cls === 'given-name' || s.cls === 'names') && s.conj !== '' && s.prep === ''),
)

const isNameLike = wordFlag(
  (word: Word): boolean =>
    word.folded.length >= 2 &&
    arabicLetters.test(word.folded) &&
    (hasGivenName(word) ||
      isCutVerb(word) ||
      isCutName(word) ||
      isTwoOnMe(word) ||
      (!isPlainWord(word) && !word.senses.some(s => s.conj !== '' || s.prep !== ''))),
)

/** Whether a name that no table has may begin with the word. */
export const mayOpenName = (word: Word, grammar: Grammar): boolean => isNameLike(word) || grammar.isOpener(word)

/** Whether a word may be a noun in the plural. */
export const isPluralNoun = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'noun' && s.entry?.number === 'p'),
)

// a given name and nothing else, or a word of which nothing is known
const isSurelyName = ({ tokens }: Doc, i: number): boolean => {
  const token = tokens[i]
  return token?.kind === TokenKind.word && (isNameOnly(token.word) || senseOf(token.word, 'given-name') !== undefined)
}

function givenNameAt(doc: Doc, i: number, first: boolean, grammar: Grammar): boolean {
  const { word } = doc.tokens[i]!
  if (!hasGivenName(word)) return false
  const next = doc.tokens[i + 1]?.word
  const goesOn =
    next !== undefined &&
    (grammar.openers.has(next.folded) ||
      isUnknown(next) ||
      senseOf(next, 'given-name') !== undefined ||
      (hasBareGivenName(next) && isSurelyName(doc, i + 2)) ||
      next.senses.every(
        s => s.cls === 'names' && s.conj === '' && s.prep === '' && nameAt(doc, i + 1, 'short') !== undefined,
      ))
  const sense = word.senses.find(s => s.cls === 'given-name' || (s.cls === 'maybe-given-name' && (!first || goesOn)))
  // «عز الدين كوتشوك»: a tail with the article begins no name
  const tail = first && sense !== undefined && word.folded.startsWith(grammar.article)
  if (tail && sense.cls === 'maybe-given-name' && senseOf(word, 'names') === undefined) return false
  // … nor does a family name: «الرئيس السيسي حريص على السلام»
  if (tail && isFamilySense(sense) && !(next && (hasBareGivenName(next) || grammar.openers.has(next.folded))))
    return false
  // «تهاني وتبريكات أمير المنطقة»: things, joined to others
  if (first && sense?.cls === 'maybe-given-name' && isPluralNoun(word) && next?.folded.startsWith(grammar.andClitic))
    return false
  // «بعد عودة مون إلى سول»: what he did
  if (first && sense?.cls === 'maybe-given-name' && isDeedInTime(doc, i)) return false
  if (sense?.prep !== '' || (sense.conj !== '' && !first)) return false
  if (sense.conj !== '' && word.senses.some(s => s.cls === 'verb')) return false
  return !isParticle(word) || isWrittenAs(doc, i, sense) || hasFather(doc, i, grammar)
}

/** «بعد عودة مون إلى سول»: what somebody did, by which a time is told. */
export const isDeedInTime = ({ tokens }: Doc, i: number): boolean =>
  senseOf(tokens[i]!.word, 'masdar') !== undefined &&
  (tokens[i - 1]?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '' && inTime.has(s.value)) ?? false)

const inTime = new Set(['after', 'before', 'since', 'until', 'during', 'upon'])

const areSeveral = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 &&
    senses.every(
      ({ entry, verb }) =>
        entry?.number === 'p' || entry?.number === 'd' || verb?.number === 'p' || verb?.number === 'd',
    ),
)

// «دعا حمود المقدسيين إلى …»: many, of whom no name is made
const areMany = (word: Word, { article }: Grammar): boolean => word.folded.startsWith(article) && areSeveral(word)

const spokesman = 'spokesperson'
const titleWords = 3

/** «المتحدثة الرسمية باسم فيشر», «فلان باسمه وباسم زملائه»: in whose name one speaks, and no «باسم» or «باسمة». */
function isInName(doc: Doc, i: number, grammar: Grammar): boolean {
  const { word, end } = doc.tokens[i]!
  const { inName } = grammar
  if (!word.folded.startsWith(inName)) return false
  if (word.folded !== inName)
    return pronounMeaning(word.folded.slice(inName.length)) !== null && doc.text[end - 1] === word.folded.at(-1)
  for (let k = i - 1; k >= Math.max(0, i - titleWords); k--)
    if (nameAt(doc, k, 'role')?.pattern.ref === spokesman) return true
  return false
}

/** Whether a word may be part of a name that no table has: it means nothing else that we know. */
function mayBeName(doc: Doc, i: number, first: boolean, grammar: Grammar): boolean {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || !isNameLike(token.word) || hasTanween(doc, token)) return false
  if (isInName(doc, i, grammar) || (!first && areMany(token.word, grammar))) return false
  if (givenNameAt(doc, i, first, grammar)) return true
  // «سيقابل روحاني ويجتمع مع نظيره»: and he meets
  // «أما نقيب الفلاحين حسين أبو صدام فقال …»
  if (isCutName(token.word)) return !first && !token.word.folded.startsWith(grammar.andClitic)
  if (isCutVerb(token.word))
    return (
      !first &&
      !token.word.folded.startsWith(grammar.andClitic) &&
      !token.word.senses.some(s => grammar.sayers.has(s.value))
    )
  if (isTwoOnMe(token.word)) return !first
  if (first && token.word.folded.startsWith(grammar.article) && !beginsWithHamza(doc, i)) return false
  if (isPlainWord(token.word)) return false
  if (token.word.senses.some(s => s.conj !== '' || s.prep !== '')) return false
  return !nameAt(
    doc,
    i,
    'role',
    'role-gen',
    'title',
    'state',
    'body',
    'seat',
    'outlet',
    'honorific',
    'heads-two',
    'heads-many',
    'institution',
  )
}

/** A name by its shape, where an office or an honorific leads one to expect one: two words or more, or «عبد» with the word after it. */
export function unknownNameAt(doc: Doc, i: number, grammar: Grammar, expected = false): PersonName | null {
  const known = nameAt(doc, i, ...phrases)
  if ((known && known.to > i + 1) || areTwo(doc, i) || isHouse(doc, i, grammar)) return null
  return shapedName(doc, i, expected, grammar)
}

// «في كامب ديفيد», «حصة الأسد»
const phrases: readonly NameKind[] = ['place', 'none']

// «ومحسن مرزوق»: what is joined to the first word is no part of the name
function joinedTo(doc: Doc, i: number): Sense | null {
  const { word } = doc.tokens[i]!
  const sense = word.senses.find(isGivenSense)
  return sense && sense.conj !== '' && !hasBareGivenName(word) ? sense : null
}

// «استقبل أردوغان ميركل»: two by their family names alone, behind a verb
const areTwo = (doc: Doc, i: number): boolean =>
  i > 0 && mayBeVerb(doc.tokens[i - 1]!.word) && [i, i + 1].every(at => isSurnameOnly(doc, at))

const isSurnameOnly = (doc: Doc, i: number): boolean =>
  doc.tokens[i] !== undefined && nameAt(doc, i, 'short')?.to === i + 1 && !hasGivenName(doc.tokens[i]!.word)

// «في دار سلوى الوزير», «بقصر اليمامة»
const isHouse = (doc: Doc, i: number, { houses }: Grammar): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'noun' && !s.definite && houses.has(s.value)) ?? false

function shapedName(doc: Doc, i: number, expected: boolean, grammar: Grammar): PersonName | null {
  const named = (expected || isSaidBy(doc, i, grammar)) && beginsAsName(doc, i, grammar)
  let to = i
  let words = 0
  let fathers = 0
  let servant = false
  while (to < doc.tokens.length && words - fathers < maxUnknown) {
    if (endsShape(doc, i, to, words, grammar)) break
    const { folded } = doc.tokens[to]!.word
    const opened = openedLength(doc, to, words === 0, grammar)
    if (opened > 0) {
      servant ||= words === 0
      fathers += Number(words > 0 && grammar.sons.has(folded))
      to += opened
    } else if (grammar.joiners.has(folded) && words > 0 && mayBeName(doc, to + 1, false, grammar)) {
      to += 2
    } else if (
      mayBeName(doc, to, words === 0, grammar) ||
      (words === 0 && (expected || isSaidBy(doc, i, grammar)) && isSonsName(doc, to, grammar)) ||
      (words === 0 && named && mayBeFamily(doc, to + 1, grammar)) ||
      (words > 0 && named && mayBeFamily(doc, to, grammar))
    ) {
      to++
    } else break
    words++
  }
  if (words >= 2 && isLineage(doc, i, to, grammar) && mayEndLineage(doc, i, to, grammar)) to++
  return words >= 2 || servant ? { from: i, to, people: [], short: false, sense: joinedTo(doc, i) } : null
}

/** Whether a name may begin at `i`: with a given name, «عبد», «أبو». */
export const beginsAsName = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || token.word.folded.startsWith(grammar.article)) return false
  if (grammar.openers.has(token.word.folded)) return true
  return hasBareGivenName(token.word) && (isGivenName(doc, i) || hasFather(doc, i, grammar))
}

// a noun that is nothing else and has nothing joined to it
const isNounOnly = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 &&
    senses.every(s => borne.has(s.cls) && s.conj === '' && s.prep === '' && s.pronoun === '' && !s.definite),
)
const borne = new Set(['noun', 'plover-noun', 'adj', 'masdar', 'names', 'active-participle', 'passive-participle'])

// «عبد العزيز حزام فهمي», «شريف خلاف أن»: a word that somebody of the tables has in his name, before the rest of it or where a clause begins
const mayBeBorne = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || hasTanween(doc, token) || isParticle(token.word) || isOfTime(token.word))
    return false
  if (grammar.bearersOf(token.word.folded) === 0 || nameAt(doc, i, ...titular) || begins(grammar.heads, token.word))
    return false
  // «وصف روحاني فوزه بأنه …»: his win, but «محمد راوية»
  if (isSomebodys(token.word) && doc.text[token.end - 1] === token.word.folded.at(-1)) return false
  // «سعود كان يرى»: a verb, though somebody is called so
  if (mayBeVerb(token.word) && !isThat(doc, i + 1) && !isThat(doc, i + 2)) return false
  if (endsName(doc, i + 1)) return true
  return mayBeName(doc, i + 1, false, grammar) && (isNounOnly(token.word) || isThat(doc, i + 2))
}

// «كشف بندر المهنا، نائب الرئيس، …»: no thing, and nothing goes on with it
const isParticipleFamily = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || !token.word.folded.startsWith(grammar.article)) return false
  if (!isParticipleOnly(token.word) || nameAt(doc, i, ...titular)) return false
  const { qualifiers, held, another, heads } = grammar
  const { folded } = token.word
  if (held.has(folded) || [qualifiers, another, heads.plain].some(words => words.has(folded))) return false
  return !folded.endsWith(grammar.feminine) && endsName(doc, i + 1)
}

const mayBeFamily = (doc: Doc, i: number, grammar: Grammar): boolean =>
  mayBeBorne(doc, i, grammar) || isParticipleFamily(doc, i, grammar)

const isParticipleOnly = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 && senses.every(s => s.cls.endsWith('participle') && s.conj === '' && s.prep === ''),
)

const isSomebodys = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.pronoun !== '' && pronounMeaning(s.pronoun)?.person === 3),
)

const isThat = ({ tokens }: Doc, i: number): boolean => tokens[i]?.word.senses.some(s => s.cls === 'that') ?? false

const isOfTime = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls.startsWith('time/')))

// «أجرى» is two wages, too, and «my wage»
const isHardlyNoun = wordFlag(({ senses }: Word): boolean =>
  senses.every(s => s.cls === 'verb' || s.pronoun !== '' || s.entry?.number === 'd'),
)

/** Whether a name cannot go on at `i`: «أن», «الذي», a sign, a verb that is nothing else. */
export const endsName = (doc: Doc, i: number): boolean => {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word) return true
  const { word } = token
  return isThat(doc, i) || word.senses.some(s => s.cls === 'which') || (mayBeVerb(word) && isHardlyNoun(word))
}

// «عبد الله», «بن جلوي», «بن عبد الله», «بن أبي بكر»: how many words what opens a name takes; 0 where nothing does
function openedLength(doc: Doc, i: number, first: boolean, grammar: Grammar): number {
  if (!first && isGodsFamily(doc, i, grammar)) return 2
  const opens = (at: number): boolean =>
    grammar.openers.has(doc.tokens[at]!.word.folded) && mayFollowOpener(doc, at + 1, grammar)
  if (!opens(i)) return 0
  const length = opens(i + 1) ? 3 : 2
  // «آل جار الله»
  return grammar.compounds.has(doc.tokens[i + length]?.word.folded ?? '') ? length + 1 : length
}

// «الأستاذ سفر بن غالب»: where a name is expected, «بن» makes one of any noun before it
const isSonsName = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { kind, word } = doc.tokens[i]!
  return (
    kind === TokenKind.word &&
    doc.tokens[i + 1]?.word.folded === grammar.son &&
    !word.folded.startsWith(grammar.article) &&
    !isParticle(word) &&
    (!word.senses.some(s => s.cls === 'verb') || word.senses.some(s => s.cls === 'noun')) &&
    !nameAt(doc, i, ...titular)
  )
}

// «خالد طاهر أمين المنطقة», «محمد العايش مساعد وزير الدفاع»: a name that is an office too, with what it is the office of
const beginsOffice = (doc: Doc, i: number, { namesake, article }: Grammar): boolean => {
  if (!namesake.has(doc.tokens[i]?.word.folded ?? '')) return false
  const of = doc.tokens[i + 1]?.word
  if (!of) return false
  if (nameAt(doc, i + 1, 'role', 'role-gen', 'title', 'place-head', 'state', 'body', 'place', 'institution'))
    return true
  return of.folded.startsWith(article) && of.senses.some(s => s.cls === 'noun' && s.definite && s.conj === '')
}

// «سالم بن مطلق الإزيمع معايدة»: after a line of fathers the family name is the last
const isPastFamily = (doc: Doc, i: number, to: number, { article, son, joiners, openers }: Grammar): boolean =>
  to > i + 3 &&
  !joiners.has(doc.tokens[to]!.word.folded) &&
  doc.tokens[to - 1]!.word.folded.startsWith(article) &&
  doc.tokens[to - 3]!.word.folded === son &&
  // «أيمن بن عبد اللطيف نقلي»
  !openers.has(doc.tokens[to - 2]!.word.folded) &&
  !doc.tokens[to]!.word.folded.startsWith(article) &&
  !hasGivenName(doc.tokens[to]!.word)

const endsShape = (doc: Doc, i: number, to: number, words: number, grammar: Grammar): boolean =>
  (to > i && ((nameAt(doc, to, 'person') && !isFirstName(doc, i, to, grammar)) || beginsPost(doc, to, grammar))) ||
  (words > 1 && (isAnother(doc, to, grammar) || beginsOffice(doc, to, grammar))) ||
  isPastFamily(doc, i, to, grammar) ||
  // «الأمير فيصل ولي العهد»
  (words > 0 && (nameAt(doc, to, 'role', 'title')?.to ?? 0) > to + 1) ||
  // «نايف رحمه الله»
  (words > 0 && (nameAt(doc, to, 'epithet')?.to ?? 0) > to + 1)

/** «إبراهيم محمد الجار الله»: what has the article rules nothing, but in such families */
export const isGodsFamily = (doc: Doc, i: number, { compounds, article }: Grammar): boolean =>
  doc.tokens[i]!.word.folded.startsWith(article) && compounds.has(doc.tokens[i + 1]?.word.folded ?? '')

// «علي أحمد جنتي» is no «أحمد جنتي»
const isFirstName = (doc: Doc, i: number, to: number, { article }: Grammar): boolean =>
  to === i + 1 &&
  !doc.tokens[i]!.word.folded.startsWith(article) &&
  isLongName(doc, i) &&
  (startsWithGivenName(doc, i) || (isParticle(doc.tokens[i]!.word) && isGivenName(doc, i)))

// «محمود حسين مختار قرية …»: an office ends a name
const beginsPost = (doc: Doc, i: number, { heads }: Grammar): boolean => {
  const token = doc.tokens[i]
  if (!token || !begins(heads, token.word)) return false
  const [post] = heads.at(doc, i, 'post')
  return (
    post !== undefined && (['body', 'place', 'post'] as const).some(kind => heads.at(doc, post.to, kind).length > 0)
  )
}

// «دانيال بيمان وإسراء صابر»: after a whole name a word of which nothing is known but that it may have «و» before it begins another
const isAnother = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { word } = doc.tokens[i]!
  return (
    word.senses.length === 0 &&
    grammar.cutsOf(word).some(cut => cut.conj === grammar.heads.and && cut.host.length > minGiven)
  )
}

const isLineage = (doc: Doc, from: number, to: number, grammar: Grammar): boolean =>
  to - from > 2 && grammar.sons.has(doc.tokens[to - 2]!.word.folded)

/** «شكر المهندس خالد الحضور»: things and crowds, whom he has to do with */
export const isThing = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'masdar' || (s.cls === 'noun' && s.entry?.number === 'p')),
)

/** «رعى الأمير فيصل بن عبد الله الحفل»: princes are named without a family */
export const isPrince = (doc: Doc, from: number, { princely }: Grammar): boolean =>
  [from - 1, from - 2].some(i => princely.has(doc.tokens[i]?.word.folded ?? ''))

// «محمد بن منصور المالك»: what follows is the family, though it may be a common word; but «محمد بن منصور السعودي», «… الأحد», «… السفير» are not.
function mayEndLineage(doc: Doc, from: number, i: number, grammar: Grammar): boolean {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || !token.word.folded.startsWith(grammar.article)) return false
  const { senses } = token.word
  if (isPlainWord(token.word) && (isThing(token.word) || isPrince(doc, from, grammar))) return false
  if (senses.some(s => endsLineage.has(s.cls) || s.cls.startsWith('time/'))) return false
  return !nameAt(doc, i, ...titular)
}

const endsLineage = new Set(['nisba', 'latter', 'adj', 'verb', 'which', 'this'])
const titular: readonly NameKind[] = [...officeKinds, 'epithet', 'latter']
// «عبد لسيده»: what has a preposition cut off goes on with no name
const isLed = wordFlag(({ senses }: Word): boolean => senses.length > 0 && senses.every(s => s.prep !== ''))

// … nor is «ابن الراحل» one
const mayFollowOpener = (doc: Doc, i: number, { held, kin }: Grammar): boolean =>
  doc.tokens[i]?.kind === TokenKind.word &&
  !held.has(doc.tokens[i]!.word.folded) &&
  !kin.has(doc.tokens[i]!.word.folded) &&
  !isParticle(doc.tokens[i]!.word) &&
  !isLed(doc.tokens[i]!.word)

// right behind a verb of saying
const isSaidBy = ({ tokens }: Doc, i: number, { sayers }: Grammar): boolean =>
  tokens[i - 1]?.word.senses.some(s => s.cls === 'verb' && sayers.has(s.value)) ?? false

/** «قال كمال الدسوقي», «أوضح عبد الحق الوردي»: a name that begins as names do, right after a verb of saying. */
export function namedAfterVerb(doc: Doc, i: number, grammar: Grammar): boolean {
  const { word } = doc.tokens[i]!
  return (
    isSaidBy(doc, i, grammar) && (hasGivenName(word) || grammar.openers.has(word.folded) || areStrange(doc, i, grammar))
  )
}

const minStrange = 4

// «قال كانديدو فاكاريزا»: two words of which nothing at all is known
const areStrange = ({ tokens }: Doc, i: number, grammar: Grammar): boolean =>
  [i, i + 1].every(at => {
    const token = tokens[at]
    return (
      token?.kind === TokenKind.word &&
      (token.word.senses.length === 0 || (at > i && hasBareGivenName(token.word) && !isPlainWord(token.word))) &&
      token.word.folded.length >= minStrange &&
      !token.word.folded.startsWith(grammar.article) &&
      !token.word.folded.startsWith(grammar.andClitic)
    )
  })

const minGiven = 3

/** «شو», «لي»: what is so short is as often a word of the spoken language. */
export const isLongName = (doc: Doc, i: number): boolean => doc.tokens[i]!.word.folded.length >= minGiven

export const endsAtPost = (doc: Doc, { to }: PersonName, grammar: Grammar): boolean => beginsPost(doc, to, grammar)

/** «عبد الرحمن بن عبد الملك», «شويش بن سعود»: what begins as names do, or means nothing, and has a father's name cannot be anything else. */
export const isLineOfFathers = (doc: Doc, { from, to }: PersonName, { openers, sons, son }: Grammar): boolean =>
  (to - from > 2 && isNameOnly(doc.tokens[from]!.word) && doc.tokens[from + 1]!.word.folded === son) ||
  (to - from > 3 &&
    openers.has(doc.tokens[from]!.word.folded) &&
    !sons.has(doc.tokens[from]!.word.folded) &&
    doc.tokens[from + 2]!.word.folded === son)

/** Whether the word at `i` may be a given name; an office before it says that it is. */
export const beginsWithGivenName = (doc: Doc, i: number): boolean =>
  senseOf(doc.tokens[i]!.word, 'given-name')?.prep === ''

/** Whether the word at `i` is a given name and nothing else. */
export const startsWithGivenName = (doc: Doc, i: number): boolean =>
  senseOf(doc.tokens[i]!.word, 'given-name')?.prep === '' &&
  !isParticle(doc.tokens[i]!.word) &&
  !doc.tokens[i]!.word.senses.some(s => s.cls === 'verb' && s.conj === '')
