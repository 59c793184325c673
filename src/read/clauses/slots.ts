import { connectives } from '../../arabic/connectives.js'
import { type Doc, type Sentence, sentenceAt, type Token } from '../../arabic/doc.js'
import { wordFact, wordFlag } from '../../arabic/facts.js'
import { type Sense, senseOf, type Word } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import { TokenKind } from '../../text/tokens.js'
import { type Group, isBeforeItsVerb, isScare, type Marks } from './marks.js'
import { pastRelative } from './relatives.js'

/** A preposition, or the bare place of a subject, object or genitive. */
export type Role = 'subject' | 'object' | 'genitive' | string

/** The place of him with whom a noun has what it says: «علاقاتها مع تايوان». He was not met. */
export const accompanying: Role = 'with of a noun'

/** A party in its place in a clause. */
export interface Slot {
  role: Role
  group: Group
  at: number
}

/** A pronoun in the place of a party: «معه», «بينهما». */
export interface PronounSlot {
  role: Role
  pronoun: string
  at: number
}

/** A noun of a listed class in its place in a clause. */
export interface NounSlot {
  role: Role
  sense: Sense
  at: number
}

/** What stands around a predicate: its parties and nouns, in order, as far as its clause reaches. */
export interface Clause {
  from: number
  to: number
  slots: Slot[]
  nouns: NounSlot[]
  pronouns: PronounSlot[]
  /** whether what is collected are the delegations of the parties */
  delegation: boolean
  /** whether a delegation is its subject: «أجرى وفد من الحركة زيارة» */
  sent: boolean
  /** whose delegation it is, where he who leads it stands in their place */
  led: Slot[]
  /** the relative clauses that it goes on after, tokens `[from, to)` with the comma behind each */
  relatives: [number, number][]
}

/** «ب», «ل», «ك» written onto a word say what the prepositions of their names say. */
export interface ClauseRules {
  cliticRoles: ReadonlyMap<string, string>
  /** the class of nouns that are to be collected */
  nounClass: string
  /** folded marks that end a clause */
  stops: ReadonlySet<string>
  isStop: (word: Word) => boolean
  commas: ReadonlySet<string>
  isComma: (word: Word) => boolean
  /** folded lemmas of «كان» and its like, which stand between a subject and its verb */
  auxiliaries: ReadonlySet<string>
  /** endings of an object, before which none of them stands as a subject */
  oblique: readonly string[]
  /** endings of two that are no subject, before their genitive */
  two: readonly string[]
  /** words behind which they are named who were told as many: «قادة المنطقة، وهم» */
  namely: ReadonlySet<string>
  /** words behind a verb that mean the place that was told: «دمشق التي التقى فيها الرئيس» */
  therein: ReadonlySet<string>
  /** words of addition with the preposition that belongs to each: «إلى جانب», «إضافة إلى» */
  besides: ReadonlyMap<string, string>
  /** words behind which they are told who only came along: «بحضور» */
  attended: ReadonlySet<string>
  /** folded lemmas of verbs that say how long something takes */
  measuring: ReadonlySet<string>
  /** whether a word is one behind which somebody else is spoken of: «بل» */
  isRather: (word: Word) => boolean
  /** lemmas of nouns whose «مع» is their own: «حدود تركيا مع سوريا» */
  accompanied: ReadonlySet<string>
  /** … of which two may speak with each other: «بحث العلاقات مع نظيره» */
  shared: ReadonlySet<string>
  /** lemmas of nouns of people behind which somebody is named who is not meant, «نائب المستشارة», and the bureaus between */
  aides: ReadonlySet<string>
  bureaus: ReadonlySet<string>
  /** lemmas of nouns of those who stand for whom they are named with: «متمردي الحركة» */
  standing: ReadonlySet<string>
  /** folded lemmas of verbs by which one travels, whose object is no person */
  travelling: ReadonlySet<string>
  /** «وهو أول مسؤول يزور»: pronouns of whom was just spoken, and what says that he is the first of his kind */
  himself: ReadonlySet<string>
  foremost: ReadonlySet<string>
  /** «محادثات رفيعة المستوى»: adjectives that have a noun with its article behind them */
  annexed: ReadonlySet<string>
  /** «لمدة ساعة», «بمناسبة العيد»: nouns that say with their preposition how long or why */
  measures: ReadonlySet<string>
  /** «بعد ذلك», «على انفراد»: words that are all that the preposition before them rules */
  whole: ReadonlySet<string>
}

// A word that holds the sentence together is never a verb, though its letters may be a verb's: «على», «قد», «بعد».
const closed = new Set([...connectives, 'phone', 'delegation', 'each'])
const nominal = new Set([
  'noun',
  'adj',
  'adverb',
  'masdar',
  'contact-noun',
  'given-name',
  'active-participle',
  'passive-participle',
  'number/num',
])
const before = new Set(['that', 'which', 'clause', 'not', 'may', 'will', 'question', 'then'])

const mayBeFinite = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'verb' && s.verb!.aspect !== 'imperative'),
)

/** A word that may be a finite verb, and what else it may be. */
interface VerbWord {
  verb: Sense
  noun: boolean
  /** a noun with no «و» or «ف» cut off */
  whole: boolean
  closed: boolean
}

const verbWord = wordFact(({ senses }: Word): VerbWord | null => {
  const verb = senses.find(s => s.cls === 'verb' && s.verb!.aspect !== 'imperative')
  if (!verb) return null
  const nouns = senses.filter(s => nominal.has(s.cls))
  const whole = nouns.some(s => s.conj === '')
  return { verb, noun: nouns.length > 0, whole, closed: senses.some(s => closed.has(s.cls)) }
})

/** The finite reading of the word at `i`, where it can be a verb at all. */
export const finiteVerb = (doc: Doc, i: number, marks: Marks): Sense | undefined => {
  const token = doc.tokens[i]
  if (!token || !mayBeFinite(token.word)) return undefined
  const { verb, noun, whole, closed } = verbWord(token.word)!
  if (closed && !leadsToAbout(doc, i, marks)) return undefined
  // «ألماني» is no «they hurt me»
  if (verb.pronoun !== '' && token.word.senses.some(s => s.cls === 'nisba' && s.conj === verb.conj)) return undefined
  if (boundsNumber(doc, i)) return undefined
  // «ستين ألف جندي»
  if (isNumber(doc, i) && isNumber(doc, i - 1)) return undefined
  // «فيصل» is a name before it is «ف + يصل»
  if (whole && verb.conj !== '') return undefined
  return noun && !standsAsVerb(doc, i, verb, marks) ? undefined : verb
}

const isNumber = (doc: Doc, i: number): boolean =>
  doc.tokens[i] !== undefined &&
  (doc.tokens[i].kind === TokenKind.number || senseOf(doc.tokens[i].word, 'number/num') !== undefined)

// «ما لا يقل عن 60 مدنيا», «لا يزيد على عشرين»: no clause of its own
const boundsNumber = (doc: Doc, i: number): boolean =>
  isNumber(doc, i + 2) &&
  doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'not') === true &&
  doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'prep') === true

// «عبر عن», «عبر الوزير عن»: no preposition stands before «عن», nor opens what goes on with it.
const leadsToAbout = (doc: Doc, i: number, marks: Marks): boolean => {
  const party = marks.groupAt[i + 1] ?? -1
  // «المفاوضات غير المباشرة بين إيران والولايات المتحدة حول الملف»
  const isBetween = doc.tokens[i]!.word.senses.some(s => s.cls === 'prep' && s.value === 'between')
  if (isBetween && party >= 0 && marks.groups[party]!.members.length > 1) return false
  const next = party >= 0 && marks.groups[party]!.prep === '' ? marks.groups[party]!.to : i + 1
  return (
    doc.tokens[next]?.word.senses.some(
      s => s.cls === 'prep' && s.value === 'about' && s.conj === '' && s.prep === '',
    ) ?? false
  )
}

// What may be a noun as well is a verb at the beginning of a clause, after a particle, or before a name: «بحث الوزير», but not «في بحث الوزير».
function standsAsVerb(doc: Doc, i: number, verb: Sense, marks: Marks): boolean {
  const previous = doc.tokens[i - 1]
  // «التقى بري تباعا سفراء»: what says how is no verb of two
  if (verb.verb!.number === 'd')
    return (
      !doc.tokens[i]!.word.senses.some(s => s.cls === 'adverb') &&
      (previous?.word.senses.some(s => doubly.has(s.cls)) ?? false)
    )
  if (verb.conj !== '' || verb.verb!.future || !previous || previous.kind === TokenKind.punct || startsLine(doc, i))
    return true
  if (isDoneBehindVerb(doc, i, verb, marks)) return false
  // «ماكي سال», «جاك لو», «حمد جابر العلي»: what else the last word of a name may be counts for nothing
  if (endsPerson(i - 1, marks) && isBareParty(doc, i - 1, marks)) return true
  if (previous.word.senses.some(s => before.has(s.cls))) return !isNounBehindThat(doc, i, verb)
  if (tellsOfContact(doc, i, verb, marks) || tellsWhoCame(doc, i, verb, marks)) return true
  // «قال آمر الكتيبة»: behind a verb stands who does it; but «رجي», «أسعد» may be names
  if (previous.word.senses.length > 0 && previous.word.senses.every(s => s.cls === 'verb')) return false
  if (previous.word.senses.some(s => s.cls === 'prep')) return false
  // «في مقر إقامته»: whose the place is, and not that she put it up
  if (verb.pronoun !== '' && isRuledNoun(doc, i - 1)) return false
  // «في وقت سابق»: after a noun an adjective
  if (previous.word.senses.some(s => s.cls === 'noun') && doc.tokens[i]!.word.senses.some(s => s.cls === 'adj'))
    return false
  if (isBareParty(doc, i - 1, marks) || (marks.timeOf[i - 1]! >= 0 && i > 0)) return true
  // «قادة دول الخليج»: behind a noun what is many is no verb
  if (isManyBehindNoun(doc, i)) return false
  return (
    previous.word.senses.some(s => s.cls === 'names' || s.cls === 'nisba') ||
    doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'names' && s.prep === '') === true
  )
}

// what stands in the line before, as a headline does, is no noun that it would go with
const startsLine = ({ text, tokens }: Doc, i: number): boolean =>
  tokens[i - 1]!.kind === TokenKind.break || text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n')

// «اقترح الرئيس عقد لقاء»: behind a verb and who does it, a verbal noun is what he does; but «وكان الرئيس عقد لقاء»
function isDoneBehindVerb(doc: Doc, i: number, { verb, pronoun }: Sense, marks: Marks): boolean {
  if (verb!.aspect !== 'past' || pronoun !== '' || !senseOf(doc.tokens[i]!.word, 'masdar')) return false
  const doer = marks.groups[marks.groupOf[i - 1] ?? -1]
  if (doer?.prep !== '' || doer.from === 0) return false
  const { senses } = doc.tokens[doer.from - 1]!.word
  // «رفض الرئيس عقد لقاء» he, or his refusal
  const isDeed = senses.every(s => deeds.has(s.cls) && !s.definite)
  const verbs = senses.filter(s => s.cls === 'verb')
  if (!isDeed || verbs.length === 0 || verbs.some(s => marks.auxiliaries.has(s.value))) return false
  if (verbs.length < senses.length && senseOf(doc.tokens[doer.from - 1]!.word, 'masdar') === undefined) return false
  // what ends the sentence before rules nothing
  return sentenceAt(doc, doer.from - 1) === sentenceAt(doc, i)
}

const deeds = new Set(['verb', 'masdar', 'noun', 'topic', 'plover-noun'])

// how far behind its verb he may be named who held a contact, or with whom it was: «مباحثات أجراها في بكين الوزير», «أجراها مع الوزير»
const holderReach = 3

/** The noun before a place and the adjectives without article behind it. */
function nounBefore(doc: Doc, i: number, marks: Marks): number {
  let noun = i - 1
  while (
    noun > 0 &&
    marks.groupOf[noun]! < 0 &&
    doc.tokens[noun]!.word.senses.some(s => s.cls === 'adj' && !s.definite)
  )
    noun--
  return noun
}

// «بعد لقاء عقده الوزير»: behind a contact without article, a verb whose object it is; «لقاء مفاجئ جمعه بالرئيس»: … or whose subject
function tellsOfContact(doc: Doc, i: number, { verb, pronoun }: Sense, marks: Marks): boolean {
  // «رسالة بعث بها الرئيس»
  const by = doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'other' && s.value === 'by') ?? false
  if ((pronoun === '' && !by) || verb!.aspect !== 'past' || verb!.person !== 3) return false
  const noun = senseOf(doc.tokens[nounBefore(doc, i, marks)]!.word, 'contact-noun')
  if (!noun || noun.definite || noun.pronoun !== '') return false
  const next = marks.groups[marks.groupAt[i + 1] ?? -1]
  if (next && next.prep !== '' && next.members.some(({ kind }) => kind === 'person' || kind === 'office')) return true
  for (let k = by ? i + 2 : i + 1; k <= i + holderReach; k++) {
    const group = marks.groups[marks.groupAt[k] ?? -1]
    if (group?.prep === '' && group.members.some(({ kind }) => kind === 'person' || kind === 'office'))
      return doc.tokens[k - 1]!.word.senses.every(s => s.cls !== 'prep' || s.value === 'with')
    const passed = group !== undefined || marks.timeOf[k]! >= 0
    if (!passed && !doc.tokens[k]?.word.senses.some(s => s.cls === 'prep')) return false
  }
  return false
}

// «اجتماع ثلاثي ضم الوزراء»: … and one behind which they stand who came
function tellsWhoCame(doc: Doc, i: number, { verb, pronoun }: Sense, marks: Marks): boolean {
  if (pronoun !== '' || verb!.aspect !== 'past' || verb!.person !== 3 || verb!.number !== 's') return false
  const group = marks.groups[marks.groupAt[i + 1] ?? -1]
  if (group?.prep !== '' || !group.members.some(({ kind }) => kind === 'person' || kind === 'office')) return false
  const noun = nounBefore(doc, i, marks)
  const sense = senseOf(doc.tokens[noun]!.word, 'contact-noun')
  return sense !== undefined && !sense.definite && sense.pronoun === ''
}

// «الرئيسان تحدثا», «وكان الجانبان قد تباحثا», «إذ تحدثا آخر مرة»
const doubly = new Set(['names', 'nisba', 'may', 'clause'])

// «على أن رفع العقوبات سيوفر أموالا»: a verbal noun of which another verb tells; «بعد أن رفع» is a verb
function isNounBehindThat(doc: Doc, i: number, { verb, pronoun }: Sense): boolean {
  const { senses } = doc.tokens[i]!.word
  if (verb!.aspect !== 'past' || pronoun !== '' || !senses.some(s => s.cls === 'masdar')) return false
  if (!doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'that' && s.pronoun === '')) return false
  if (doc.tokens[i - 2]?.word.senses.some(s => s.cls === 'prep' && timely.has(s.value))) return false
  if (!doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'noun' && s.definite && s.prep === '')) return false
  for (let k = i + 2; k < Math.min(i + toldReach, doc.tokens.length); k++) {
    const { kind, word } = doc.tokens[k]!
    if (kind !== TokenKind.word && word.folded !== '"') return false
    if (word.senses.some(s => before.has(s.cls))) return word.senses.some(s => s.cls === 'not' || s.cls === 'will')
    if (word.senses.length > 0 && word.senses.every(s => s.cls === 'verb' && s.conj === '')) return true
  }
  return false
}

const timely = new Set(['after', 'before', 'to', 'until', 'from'])

// how far behind a verbal noun the verb may stand that tells of it
const toldReach = 12

const isManyBehindNoun = (doc: Doc, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(
    s => s.cls === 'noun' && s.entry?.number === 'p' && s.conj === '' && s.pronoun === '',
  ) &&
  doc.tokens[i - 1]!.word.senses.some(
    s => nounLike.has(s.cls) && s.entry?.number === 'p' && !s.definite && s.pronoun === '',
  )

const nounLike = new Set(['noun', 'active-participle'])

// A noun without article that a preposition rules waits for its genitive.
const isRuledNoun = (doc: Doc, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(
    s =>
      s.cls === 'noun' &&
      !s.definite &&
      s.pronoun === '' &&
      // «بمقر إقامته»
      (s.prep !== '' || (doc.tokens[i - 1]?.word.senses.some(p => p.cls === 'prep') ?? false)),
  )

const endsPerson = (i: number, { groups, groupOf }: Marks): boolean =>
  groups[groupOf[i]!]?.members.at(-1)?.kind === 'person'

// «خادم الحرمين بحث مع»: who stands before the word with no preposition may be its subject.
function isBareParty(doc: Doc, i: number, marks: Marks): boolean {
  const index = marks.groupOf[i]!
  const group = index >= 0 ? marks.groups[index]! : null
  return (
    group !== null &&
    group.prep === '' &&
    group.to === i + 1 &&
    !(doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'prep') ?? false)
  )
}

// «زيارة تستغرق يوما إلى عمان», «اتصال هاتفي جرى بين»: a verb right after a contact noun tells of it, and what follows still belongs to the noun.
function describesNoun(doc: Doc, i: number, marks: Marks, rules: ClauseRules): boolean {
  const isNoun = (at: number): boolean => senseOf(doc.tokens[at]!.word, rules.nounClass) !== undefined
  // «زيارة لم يعلن عنها»
  let noun = i > 1 && senseOf(doc.tokens[i - 1]!.word, 'not') ? i - 2 : i - 1
  while (
    noun > 0 &&
    noun > i - 4 &&
    !isNoun(noun) &&
    (senseOf(doc.tokens[noun]!.word, 'phone') || isAdjective(doc.tokens[noun]!.word))
  )
    noun--
  if (i < 1 || finiteVerb(doc, i, marks)?.conj !== '') return false
  return isNoun(noun)
}

// «… والبيت الأبيض يوجه رسالة»
function opensWithSubject(doc: Doc, i: number, marks: Marks): boolean {
  const index = marks.groupAt[i]!
  const group = index >= 0 ? marks.groups[index]! : null
  return group?.conj === true && group.prep === '' && group.members.length === 1 && isBeforeItsVerb(doc, group.to)
}

const openers = new Set(['that', 'clause', 'which'])

const opensAlways = wordFlag(({ senses }: Word): boolean => senses.some(s => openers.has(s.cls)))
const isThen = wordFlag((word: Word): boolean => senseOf(word, 'then') !== undefined)

/** Whether a new clause begins at `i`, so that what follows belongs to it. */
function opensClause(doc: Doc, i: number, marks: Marks, rules: ClauseRules): boolean {
  const token = doc.tokens[i]!
  if (token.kind === TokenKind.break) return true
  if (token.kind === TokenKind.punct) return rules.isStop(token.word)
  if (marks.timeOf[i]! >= 0) return false
  if (marks.groupOf[i]! >= 0) return opensWithSubject(doc, i, marks)
  if (opensAlways(token.word)) return !boundsNumber(doc, i + 2)
  if (rules.isRather(token.word)) return true
  if (isThen(token.word)) return (marks.groupOf[i + 1] ?? -1) < 0 && finiteVerb(doc, i + 1, marks) !== undefined
  return mayBeFinite(token.word) && finiteVerb(doc, i, marks) !== undefined && !describesNoun(doc, i, marks, rules)
}

/** The token after a quotation or bracket that begins at `i`; `i` itself where none begins. */
function pastQuote(i: number, marks: Marks): number {
  const index = marks.quoteOf[i]!
  const quote = index >= 0 ? marks.quotes[index]! : undefined
  if (!quote || quote.open !== i || isScare(quote)) return i
  return quote.close + 1
}

const transparent = new Set(['then', 'other', 'may', 'phone', 'agent', 'prep', 'adverb', 'that'])

const adjectival = new Set(['adj', 'active-participle', 'passive-participle', 'nisba'])

const isAdjective = (word: Word): boolean =>
  word.senses.some(s => adjectival.has(s.cls)) && !word.senses.some(s => s.cls === 'noun' || s.cls === 'masdar')

// «بقصر الرئاسة وزير خارجية لاتفيا»: a noun with its article rules nothing. «للقاء» may have one or not.
// … that a word opens a topic says nothing of its article
const isDefinite = wordFlag(({ senses }: Word): boolean => {
  const own = senses.filter(s => s.cls !== 'topic')
  return own.length > 0 && own.every(s => s.definite)
})

// «بمقر رئاسة الجمهورية وزير الخارجية»: that the word opens names elsewhere counts for nothing before somebody with a title
const isDefiniteBeside = wordFlag(({ senses }: Word): boolean => {
  const own = senses.filter(s => s.cls !== 'names')
  return own.length > 0 && own.every(s => s.definite)
})

const isTitled = ({ members: [first] }: Group): boolean =>
  first !== undefined && (first.kind === 'office' || (first.kind === 'person' && first.head[0] > first.span[0]))

const nameOnly = wordFlag(({ senses }: Word): boolean =>
  senses.every(({ cls }) => cls === 'given-name' || cls === 'names'),
)

// «في دار سلوى الوزير», «بفندق شيراتون الرئيس»: what a house is called rules nothing
const isNameBehindNoun = (doc: Doc, i: number): boolean =>
  nameOnly(doc.tokens[i]!.word) &&
  (doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'noun' && !s.definite && s.pronoun === '') ?? false)

/** Whether a party at `i` stands bare after a word that rules it: «مستقبل سوريا» is no object. */
function isGenitive(doc: Doc, i: number, from: number, marks: Marks): boolean {
  // «مرتزقة مجموعة "فاغنر"»
  const last = marks.quotes[marks.quoteOf[i - 1] ?? -1]?.open === i - 1 ? i - 2 : i - 1
  const before = doc.tokens[last]
  if (last < from || !before || before.kind !== TokenKind.word) return false
  if (marks.groupOf[last]! >= 0 || marks.timeOf[last]! >= 0) return false
  // «وزير خارجية بنغلاديش توحيد ميا ووزيرة خارجية موزمبيق»: behind the rest of a name that nobody knows a list goes on
  if (before.word.senses.length === 0 && marks.groups[marks.groupAt[i]!]!.conj) return false
  if (
    before.word.senses.some(s => transparent.has(s.cls) || s.pronoun !== '') ||
    isDefinite(before.word) ||
    (isDefiniteBeside(before.word) && isTitled(marks.groups[marks.groupAt[i]!]!)) ||
    isAdjective(before.word) ||
    isNameBehindNoun(doc, last)
  )
    return false
  return !finiteVerb(doc, last, marks)
}

interface Scan {
  clause: Clause
  /** the preposition that waits for its word */
  prep: string | null
  /** the place of the last plain noun, while what follows may still belong to it */
  noun: string | null
  /** right after a contact noun: «برقية عزاء» is one thing */
  construct: boolean
  /** the preposition before a delegation */
  sent: string | null
  sentAt: number
  /** whether the last word is a noun with a pronoun */
  owned: boolean
  /** where the last noun stands that no preposition rules */
  bareAt: number
  /** where the contact noun with a pronoun stands that only says when: «خلال استقباله» */
  own: number
  /** the place of people who were told as many, and whom the clause may go on to name */
  many: string | null
}

const isOfDelegation = (doc: Doc, i: number, { members }: Group, { clause }: Scan): boolean =>
  clause.delegation &&
  i > clause.from &&
  senseOf(doc.tokens[i - 1]!.word, 'delegation') !== undefined &&
  members.every(m => m.kind === 'body' || m.kind === 'group')

const isNounOf = (doc: Doc, i: number, lemmas: ReadonlySet<string>): boolean =>
  doc.tokens[i]?.word.senses.some(s => lemmas.has(s.value) && !s.verb) ?? false

// «نائب المستشارة», «مدير مكتب الرئيس»
const isBehindAide = (doc: Doc, i: number, { aides, bureaus }: ClauseRules): boolean =>
  isNounOf(doc, i - 1, aides) || (isNounOf(doc, i - 1, bureaus) && isNounOf(doc, i - 2, aides))

// «بين الحكومة ومتمردي الحركة»
const isBehindStanding = (doc: Doc, i: number, { standing }: ClauseRules, { clause: { slots } }: Scan): boolean =>
  slots.at(-1)?.role === 'between' &&
  doc.tokens[i - 1]!.word.senses.some(s => s.conj !== '' && standing.has(s.value) && !s.verb && !s.definite)

// behind these a bare noun is the object, and who is joined to it too
const besideObject = new Set(['subject', 'in', 'at', 'on', 'during'])

// «خلال استقباله», «لدى لقائه»; but «وكان في استقباله» its host is the subject
const isOwnMeanwhile = (doc: Doc, at: number, { pronoun }: Sense): boolean =>
  pronoun !== '' && (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && meanwhile.has(s.value)) ?? false)

// how far behind «استقباله» he may stand who is received: «استقباله اليوم في مكتبه بقصر اليمامة السفير»
const ownReach = 8

// «خلال استقباله السفير»; «خلال استقباله اليوم في مكتبه السفير», where the verb has its subject
function isBehindOwn(doc: Doc, i: number, role: Role, { own, bareAt, clause }: Scan): boolean {
  if (own < 0 || i > own + ownReach) return false
  if (i === own + 1) return true
  const told = role === 'object' || senseOf(doc.tokens[clause.from]!.word, 'this') !== undefined
  return told && bareAt <= own && clause.slots.every(slot => slot.at < own || meanwhilePlaces.has(slot.role))
}

const meanwhilePlaces = new Set(['in', 'at', 'by', 'on'])

const meanwhile = new Set(['during', 'at', 'after', 'before'])

// «التقى بري في بيروت، ثم رئيس الحكومة»: somebody goes on with somebody
const lastLike = (group: Group, { slots }: Clause): Slot =>
  (isSomebody(group) ? slots.findLast(slot => isSomebody(slot.group)) : undefined) ?? slots.at(-1)!

// «اجتماع الرئيس بالمعارض الروسي فلان»: the preposition of a noun that says what he is whose name stands behind it
function introducing(doc: Doc, i: number, group: Group, marks: Marks, rules: ClauseRules): Role | undefined {
  if (!isSomebody(group)) return undefined
  let k = i - 1
  const isBare = ({ senses }: Word): boolean => senses.every(s => s.prep === '')
  while (k > 0 && isAdjective(doc.tokens[k]!.word) && isBare(doc.tokens[k]!.word)) k--
  if (marks.groupOf[k]! >= 0) return undefined
  const { senses } = doc.tokens[k]!.word
  // «بالمطار وزير الخارجية»: the word must be one for people, as adjectives are and nouns seldom
  const noun = senses.find(s => (s.cls === 'adj' || s.cls === 'active-participle') && s.definite && s.prep !== '')
  return noun && senses.every(s => s.cls !== 'contact-noun' && s.cls !== 'masdar')
    ? rules.cliticRoles.get(noun.prep)
    : undefined
}

function takeParty(doc: Doc, i: number, marks: Marks, rules: ClauseRules, scan: Scan, hasSubject: boolean): void {
  const group = marks.groups[marks.groupAt[i]!]!
  const { clause } = scan
  scan.noun = null
  const clitic = rules.cliticRoles.get(group.prep) ?? introducing(doc, i, group, marks, rules)
  let role: Role
  if (clitic) role = clitic
  else if (scan.prep) role = scan.prep
  // «وصل وفد الحركة»
  else if (isOfDelegation(doc, i, group, scan)) role = scan.sent ?? 'object'
  else if (isBehindStanding(doc, i, rules, scan)) role = 'between'
  else if (isGenitive(doc, i, clause.from, marks) && !isWhole(doc, i - 1, marks, rules))
    role = isSomebody(group) && isBehindAide(doc, i, rules) ? 'inner' : 'genitive'
  else role = hasSubject || clause.slots.some(s => s.role === 'subject') ? 'object' : 'subject'
  // «التقى نظيره ثم رئيس الوزراء»
  if (!clitic && !scan.prep && clause.slots.length > 0 && senseOf(doc.tokens[i - 1]!.word, 'then'))
    role = lastLike(group, clause).role
  // «بحث والمستشار الألماني»: right behind the verb «and» joins to its subject, which stands before it
  if (!clitic && !scan.prep && group.conj && i === clause.from && clause.slots.length === 0) role = 'with'
  // «مع X … وY» far apart: a second bare party after a preposition goes on with it; «استقبل الملك العلماء ورئيس الوزراء»: but not behind an object
  const last = clause.slots.at(-1)
  if (role === 'object' && group.conj && last && !(scan.bareAt > last.at && besideObject.has(last.role)))
    role = last.role
  // «جاء ذلك خلال استقباله الوزير», «التقى نظيره غداة لقائه الملك»: his object, and not the verb's
  if ((role === 'subject' || role === 'object') && isBehindOwn(doc, i, role, scan)) role = 'inner'
  clause.slots.push({ role, group, at: i })
  scan.prep = null
}

/** Reads on from token `from` until its clause ends. `hasSubject`: the subject stands before. */
export function clauseFrom(
  doc: Doc,
  sentence: Sentence,
  from: number,
  marks: Marks,
  rules: ClauseRules,
  hasSubject: boolean,
  end: number = sentence.to,
): Clause {
  const scan: Scan = {
    clause: {
      from,
      to: from,
      slots: [],
      nouns: [],
      pronouns: [],
      delegation: false,
      sent: false,
      led: [],
      relatives: [],
    },
    prep: null,
    noun: null,
    construct: false,
    sent: null,
    sentAt: 0,
    owned: false,
    bareAt: -1,
    own: -1,
    many: null,
  }
  const within = marks.quoteOf[from - 1] ?? -1
  const limit = within >= 0 && !isScare(marks.quotes[within]!) ? Math.min(end, marks.quotes[within]!.close) : end
  let i = from
  while (i < limit) {
    const past = marks.aside[i]! > i ? marks.aside[i]! : pastQuote(i, marks)
    if (past > i) {
      i = past
      continue
    }
    const resumed = pastRelative(doc, i, limit, marks, rules, scan.clause, hasSubject)
    if (resumed > i) {
      scan.clause.relatives.push([i, resumed])
      i = resumed
      continue
    }
    if (opensClause(doc, i, marks, rules)) break
    if (isAnnexed(doc, i, marks, rules)) {
      i += 2
      continue
    }
    i = takeToken(doc, i, marks, rules, scan, hasSubject)
  }
  scan.clause.to = Math.min(i, limit)
  return scan.clause
}

// «محادثات رفيعة المستوى مع نظيره», «رسالة شديدة اللهجة إلى الرئيس»: an adjective with what it is of
const isAnnexed = ({ tokens }: Doc, i: number, { groupOf, timeOf }: Marks, { annexed }: ClauseRules): boolean =>
  annexed.has(tokens[i]!.word.folded) &&
  tokens[i + 1]?.kind === TokenKind.word &&
  groupOf[i + 1]! < 0 &&
  timeOf[i + 1]! < 0 &&
  tokens[i + 1]!.word.senses.some(s => s.definite && s.prep === '' && s.conj === '')

// A party in brackets after a party says who that is: «سورية (النظام السوري)».
const isAside = (doc: Doc, i: number, marks: Marks): boolean =>
  doc.tokens[i - 1]?.word.folded === '(' && i > 1 && marks.groupOf[i - 2]! >= 0

function takeToken(doc: Doc, i: number, marks: Marks, rules: ClauseRules, scan: Scan, hasSubject: boolean): number {
  const group = marks.groupAt[i]!
  if (group >= 0) {
    if (!isAside(doc, i, marks)) takeParty(doc, i, marks, rules, scan, hasSubject)
    return marks.groups[group]!.to
  }
  const token = doc.tokens[i]!
  if (token.kind !== TokenKind.word || marks.timeOf[i]! >= 0) {
    if (rules.isComma(token.word)) scan.noun = null
    // «والتقى في اليوم نفسه نظيره»: the preposition of a time is nobody's
    if (marks.timeOf[i]! >= 0 && doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep')) scan.prep = null
    return i + 1
  }
  if (isBeside(doc, i, marks, rules, scan.clause)) {
    scan.prep = scan.clause.slots.at(-1)!.role
    return i + 2
  }
  if (scan.many && rules.namely.has(token.word.folded) && namesNext(doc, i + 1, marks)) scan.prep = scan.many
  else takeWord(doc, i, marks, rules, scan, hasSubject)
  return i + 1
}

const isSomebody = ({ members }: Group): boolean => members.every(m => m.kind === 'person' || m.kind === 'office')

const hasPrep = ({ word }: Token, value: string): boolean =>
  word.senses.some(s => s.cls === 'prep' && s.value === value && s.pronoun === '')

/** «…، إلى جانب وزير الصحة», «إضافة إلى نظيره»: he who is added stands where the last one did. */
function isBeside(
  doc: Doc,
  i: number,
  marks: Marks,
  { besides, attended }: ClauseRules,
  { slots, from }: Clause,
): boolean {
  const [one, other] = [doc.tokens[i]!, doc.tokens[i + 1]]
  const last = slots.at(-1)
  if (!other || !last || !namesNext(doc, i + 2, marks)) return false
  const prep = besides.get(one.word.folded)
  const after = besides.get(other.word.folded)
  if (!(prep !== undefined && hasPrep(other, prep)) && !(after !== undefined && hasPrep(one, after))) return false
  // «استقبل الوزير بحضور مستشاره، فضلا عن السفير»
  for (let k = from; k < i; k++) if (attended.has(doc.tokens[k]!.word.folded)) return false
  const added = marks.groups[marks.groupAt[i + 2] ?? -1]
  return added !== undefined && isSomebody(added) && isSomebody(last.group)
}

const isFrom = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ?? false

const meansEach = wordFlag((word: Word): boolean => senseOf(word, 'each') !== undefined)

// «بكل من», «وهم كل من»
const isEach = (doc: Doc, i: number, marks: Marks): boolean =>
  doc.tokens[i] !== undefined &&
  meansEach(doc.tokens[i].word) &&
  isFrom(doc, i + 1) &&
  (marks.groupAt[i + 2] ?? -1) >= 0

/** Whether somebody is named at `i`, alone or as one of several. */
const namesNext = (doc: Doc, i: number, marks: Marks): boolean => {
  const at = isEach(doc, i, marks) ? i + 2 : i
  return (marks.groupAt[at] ?? -1) >= 0 && marks.groups[marks.groupAt[at]!]!.prep === ''
}

// «بكل من X وY», «كلا من X وY»: each of them stands where the word does
function takeEach(doc: Doc, i: number, rules: ClauseRules, scan: Scan, hasSubject: boolean): void {
  const { word } = doc.tokens[i]!
  const { prep } = senseOf(word, 'each')!
  const first = !hasSubject && i === scan.clause.from && isNominative(word, rules)
  // «زيارة كل من قطر وعمان»
  const bare = scan.construct ? 'genitive' : 'object'
  scan.prep = rules.cliticRoles.get(prep) ?? scan.prep ?? (first ? 'subject' : bare)
}

const placed = new Set(['contact-noun', 'agent', 'delegation', 'each', 'headed', 'prep'])

const isPlaced = wordFlag(({ senses }: Word): boolean => senses.some(s => placed.has(s.cls)))

// «اتصل به», «استقبال الملك له»
function takeClitic({ folded }: Word, i: number, { cliticRoles }: ClauseRules, { clause }: Scan): void {
  const role = folded.length < cliticPronounLength ? cliticRoles.get(folded[0] ?? '') : undefined
  if (role && pronounMeaning(folded.slice(1))) clause.pronouns.push({ role, pronoun: folded.slice(1), at: i })
}

// «ل» and «هما»
const cliticPronounLength = 5

function takeContactNoun(doc: Doc, i: number, noun: Sense, rules: ClauseRules, scan: Scan): void {
  // «على هامش القمة», «جولة مفاوضات», but not «عقب اللقاء مكالمة»
  const ruled = isPlainNoun(doc, i - 1) && !doc.tokens[i - 1]!.word.senses.some(s => s.definite) ? 'inner' : null
  const role = rules.cliticRoles.get(noun.prep) ?? scan.prep ?? (scan.construct ? 'genitive' : (ruled ?? 'object'))
  scan.clause.nouns.push({ role, sense: noun, at: i })
  scan.own = i > scan.clause.from && isOwnMeanwhile(doc, i, noun) ? i : -1
  scan.prep = null
  scan.noun = null
  // «على هامش القمة لقاء ثنائي»: what has its article rules nothing
  scan.construct = !noun.definite
}

// «بعد ذلك نظيره», «على انفراد نظيره»; but «في ذلك الهجوم»
const isWhole = (doc: Doc, i: number, marks: Marks, { whole }: ClauseRules): boolean =>
  whole.has(doc.tokens[i]!.word.folded) &&
  (marks.groupAt[i + 1] ?? -1) >= 0 &&
  marks.groups[marks.groupAt[i + 1]!]!.members.every(({ kind }) => kind === 'person' || kind === 'office') &&
  (doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '') ?? false)

function takeWord(doc: Doc, i: number, marks: Marks, rules: ClauseRules, scan: Scan, hasSubject: boolean): void {
  const { word } = doc.tokens[i]!
  // «التقى بعد ذلك نظيره», «التقى على انفراد نظيره»: the preposition has what it rules
  if (isWhole(doc, i, marks, rules)) {
    scan.prep = null
    scan.noun = null
    scan.construct = false
    return
  }
  if (!isPlaced(word)) {
    takeClitic(word, i, rules, scan)
    takeOther(word, i, rules, scan, hasSubject)
    return
  }
  if (isEach(doc, i, marks)) {
    takeEach(doc, i, rules, scan, hasSubject)
    return
  }
  if (isFrom(doc, i) && isEach(doc, i - 1, marks)) return
  const noun = senseOf(word, rules.nounClass)
  if (noun) {
    takeContactNoun(doc, i, noun, rules, scan)
    return
  }
  // «من قبل الرئيس», «من طرف الوزير»
  if (scan.prep === 'from' && senseOf(word, 'agent')) {
    scan.prep = 'agent'
    return
  }
  // «بين وفود من إسرائيل وحماس», «مع كل من»
  const sent = senseOf(word, 'delegation')
  if (sent) {
    scan.clause.delegation = true
    scan.clause.sent ||=
      !hasSubject && i === scan.clause.from && (isNominative(word, rules) || isTwo(doc, i, marks, rules))
    scan.sent = scan.clause.sent ? 'subject' : (rules.cliticRoles.get(sent.prep) ?? scan.prep)
    scan.sentAt = i
    return
  }
  // «وفدا من الكونغرس برئاسة النائب»: who leads a delegation stands in its place
  if (scan.clause.delegation && senseOf(word, 'headed')) {
    scan.clause.led = scan.clause.slots.filter(slot => slot.at > scan.sentAt)
    scan.clause.slots = scan.clause.slots.filter(slot => slot.at < scan.sentAt)
    scan.prep = scan.sent ?? 'object'
    return
  }
  const prep = senseOf(word, 'prep')
  if (prep) takePrep(doc, i, prep, marks, rules, scan)
  else takeOther(word, i, rules, scan, hasSubject)
}

// «وفدا الحكومة والحركة»: before its genitive «وفدا» is two, as the subject
const isTwo = (doc: Doc, i: number, marks: Marks, { two }: ClauseRules): boolean =>
  marks.groupAt[i + 1]! >= 0 &&
  marks.groups[marks.groupAt[i + 1]!]!.members.length === 2 &&
  !two.some(ending => doc.tokens[i]!.word.folded.endsWith(ending))

// «أجرى وفد من الحركة زيارة», but «استقبل وفدا من الحركة»
const isNominative = ({ folded, senses }: Word, { oblique }: ClauseRules): boolean =>
  !oblique.some(ending => folded.endsWith(ending)) && senses.every(s => s.prep === '')

const isPlainNoun = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'noun' && s.pronoun === '') ?? false

const areStates = ({ groups, groupAt }: Marks, i: number): boolean =>
  (groupAt[i] ?? -1) >= 0 &&
  groups[groupAt[i]!]!.members.length > 1 &&
  groups[groupAt[i]!]!.members.every(({ kind }) => kind === 'state')

const other = new Set(['after', 'before'])

const isBareNounOf = (doc: Doc, k: number, { nounClass }: ClauseRules): boolean =>
  doc.tokens[k]!.word.senses.some(s => s.cls === nounClass && s.prep === '')

// «التقى نظيره بعد محادثات مع الرئيس»: of another contact
const isOfAnother = (doc: Doc, k: number, rules: ClauseRules): boolean =>
  isBareNounOf(doc, k, rules) &&
  (doc.tokens[k - 1]?.word.senses.some(s => s.cls === 'prep' && other.has(s.value)) ?? false)

// «بحث العلاقات الثنائية مع نظيره»: with him he spoke of them, where it says with nobody else
const isSharedWith = (doc: Doc, i: number, noun: number, marks: Marks, { shared }: ClauseRules, { slots }: Clause) => {
  const next = marks.groups[marks.groupAt[isEach(doc, i + 1, marks) ? i + 3 : i + 1] ?? -1]
  return (
    isNounOf(doc, noun, shared) &&
    next !== undefined &&
    isSomebody(next) &&
    slots.every(({ role, group }) => (role === 'subject' ? isSomebody(group) : role === 'in' || role === 'by'))
  )
}

// «حدود تركيا مع سوريا», «خلال مؤتمر صحفي مشترك مع نظيره»
function isAccompanied(doc: Doc, i: number, marks: Marks, rules: ClauseRules, clause: Clause): boolean {
  const { from } = clause
  let k = i - 1
  const isBeside = (at: number): boolean =>
    marks.groupOf[at]! >= 0 || doc.tokens[at]!.word.senses.some(s => adjectival.has(s.cls))
  while (k > from && isBeside(k) && !isBareNounOf(doc, k, rules)) k--
  // «بعد محادثات أجراها مع الرئيس»
  if (describesNoun(doc, k, marks, rules)) k--
  if (k > from && isOfAnother(doc, k, rules)) return true
  return k >= from && isNounOf(doc, k, rules.accompanied) && !isSharedWith(doc, i, k, marks, rules, clause)
}

function takePrep(doc: Doc, i: number, prep: Sense, marks: Marks, rules: ClauseRules, scan: Scan): void {
  scan.construct = false
  if (scan.clause.delegation && prep.value === 'from') {
    scan.prep ??= scan.sent ?? 'object'
    return
  }
  // «بين وزراء المالية في مصر والأردن»
  if (scan.noun === 'between' && prep.value === 'in' && areStates(marks, i + 1)) {
    scan.prep = 'between'
    return
  }
  const inner = scan.clause.nouns.length > 0 && scan.noun !== null && !placing.has(scan.noun)
  if (prep.pronoun) scan.clause.pronouns.push({ role: inner ? 'inner' : prep.value, pronoun: prep.pronoun, at: i })
  // «بمبادرة من الجانب الإيراني»
  if (senseOf(doc.tokens[i - 1]!.word, 'initiative')) {
    scan.prep = 'initiative'
    return
  }
  const own = prep.value === 'with' && isAccompanied(doc, i, marks, rules, scan.clause)
  scan.prep = prep.pronoun ? null : own ? accompanying : inner && attaching.has(prep.value) ? 'inner' : prep.value
  if (!attaching.has(prep.value)) scan.noun = null
}

// «اتصالا لبحث العلاقات مع إيران»: what follows a plain noun after the contact noun belongs to that noun …
const attaching = new Set(['with', 'between', 'from', 'to'])
// … but not where the noun only says where: «لقاء في مقر الوزارة مع نظيره».
// … nor where it says how long or why: «لقاء لمدة ساعة مع نظيره», «برقية بمناسبة العيد إلى نظيره»
const measure = 'measure'
const placing = new Set(['in', 'at', 'on', 'during', 'after', 'before', 'through', measure])

const isTransparent = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => transparent.has(s.cls) || s.cls === 'this'),
)
const isNoun = wordFlag(({ senses }: Word): boolean => senses.some(s => plainNouns.has(s.cls)))
const plainNouns = new Set(['noun', 'masdar'])
const meansDeed = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === 'masdar'))
const isOwned = wordFlag(({ senses }: Word): boolean => senses.some(s => s.cls === 'noun' && s.pronoun !== ''))

// the places of those whom one meets, and whom a list may name one by one
const listable = new Set(['subject', 'object', 'with', 'by', 'from', 'to', 'for', 'between'])

/** `measure` where a noun says how long or why, or goes on with one that does: «بمناسبة اليوم الوطني لبلاده», but not «بمناسبة عودته إلى مصر». */
function measureAt(word: Word, { prep, value, pronoun }: Sense, { measures }: ClauseRules, scan: Scan): string | null {
  if (prep !== '' && measures.has(value)) return measure
  const goesOn = scan.noun === measure && !meansDeed(word) && (pronoun !== '' || (prep === '' && scan.prep === null))
  return goesOn ? measure : null
}

function takeOther(word: Word, i: number, rules: ClauseRules, scan: Scan, hasSubject: boolean): void {
  if (isTransparent(word)) return
  const plain = isNoun(word) ? word.senses.find(s => plainNouns.has(s.cls)) : undefined
  if (plain && !(scan.construct && plain.prep === '' && !plain.definite)) {
    // «في قصره العلماء»: behind a noun that has its owner another stands by itself
    const apart = scan.owned && plain.definite && plain.pronoun === '' && plain.conj === ''
    const role = rules.cliticRoles.get(plain.prep) ?? scan.prep
    const goesOn = apart || scan.noun === measure ? null : scan.noun
    scan.noun = measureAt(word, plain, rules, scan) ?? role ?? goesOn ?? 'bare'
    if (scan.noun === 'bare') scan.bareAt = i
    const bare = hasSubject || scan.clause.slots.some(s => s.role === 'subject') ? 'object' : 'subject'
    const place = scan.noun === 'bare' ? bare : scan.noun
    if (listable.has(place)) scan.many = place
    scan.construct = false
  }
  scan.owned = isOwned(word)
  scan.prep = null
}

const skippable = (doc: Doc, i: number, marks: Marks, rules: ClauseRules): boolean => {
  const token = doc.tokens[i]!
  if (marks.timeOf[i]! >= 0) return true
  if (token.kind === TokenKind.punct) return rules.isComma(token.word) || isBracket(token.word.folded)
  if (token.kind !== TokenKind.word) return false
  return isPassedOver(token.word) || isAuxiliary(doc, i, rules)
}

const passedOver = new Set(['may', 'not', 'will', 'other'])

const isPassedOver = wordFlag(({ senses }: Word): boolean => senses.some(s => passedOver.has(s.cls)))

const isBracket = (mark: string): boolean =>
  mark === '(' || mark === ')' || mark === '"' || mark === '«' || mark === '»'

const isAuxiliary = (doc: Doc, i: number, rules: ClauseRules): boolean =>
  doc.tokens[i]!.word.senses.some(s => s.cls === 'verb' && rules.auxiliaries.has(s.value))

// «وزير الدفاع الذي يزور طهران»; with a pronoun on the verb («الذي استقبله بوتين») the party is its object, and the pronoun says so.
function relativeSubject(doc: Doc, sentence: Sentence, verb: number, marks: Marks, rules: ClauseRules): Slot | null {
  let i = verb - 1
  while (
    i > sentence.from &&
    i > verb - relativeGap &&
    (isAuxiliaryOrParticle(doc, i, rules) || isMeantThat(doc, i, verb))
  )
    i--
  if (i <= sentence.from || !senseOf(doc.tokens[i]!.word, 'which') || finiteVerb(doc, verb, marks)?.pronoun) return null
  if (rules.commas.has(doc.tokens[i - 1]!.word.folded)) i--
  const group = marks.groups[marks.groupOf[i - 1]!]
  if (!group || isWhereHeWas(doc, verb, marks, rules)) return null
  return { role: 'subject', group: { ...group, members: group.members.slice(-1) }, at: group.from }
}

/** «عاد من دمشق التي التقى فيها الرئيس»: whether the relative clause tells what somebody did in the town before it. */
export function isWhereHeWas({ tokens }: Doc, verb: number, marks: Marks, { therein }: ClauseRules): boolean {
  const place = marks.groups[marks.groupOf[verb - 2] ?? -1]?.members.at(-1)
  return place?.kind === 'place' && therein.has(tokens[verb + 1]?.word.folded ?? '')
}

// «الذي يرتقب أن يطير», «الذي ينوي أن يزور»: what is expected of him, or what he means to do
const isMeantThat = ({ tokens }: Doc, i: number, verb: number): boolean =>
  i === verb - 2 &&
  tokens[i + 1]!.word.senses.some(s => s.cls === 'that' && s.pronoun === '') &&
  tokens[i]!.word.senses.some(s => s.cls === 'verb' && s.verb!.aspect === 'present' && s.verb!.person === 3)

// «الذي من المقرر أن يتوجه»
const relativeGap = 6
const between = new Set(['may', 'not', 'that', 'prep', 'adj', 'active-participle', 'passive-participle'])

const isAuxiliaryOrParticle = (doc: Doc, i: number, rules: ClauseRules): boolean =>
  isAuxiliary(doc, i, rules) || doc.tokens[i]!.word.senses.some(s => between.has(s.cls))

/** Where «من المقرر أن» begins before its verb, so that who stands before it is the verb's subject: «أما الوزير فمن المنتظر أن يصل»; the verb itself where it is not said. */
function pastExpectation(doc: Doc, verb: number, marks: Marks): number {
  const [from, participle, that] = [verb - 3, verb - 2, verb - 1].map(i => doc.tokens[i]?.word.senses ?? [])
  const isExpected =
    that!.some(s => s.cls === 'that' && s.pronoun === '') &&
    participle!.some(s => s.definite && (s.cls === 'passive-participle' || s.cls === 'adj' || s.cls === 'noun')) &&
    from!.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '')
  return isExpected && (marks.groupOf[verb - 4] ?? -1) >= 0 ? verb - 3 : verb
}

/** A party that stands before its verb as the subject: «بوتين يجري», «أن الرئيس … أجرى», «وكان الوزير قد تلقى». */
export function subjectBefore(
  doc: Doc,
  sentence: Sentence,
  verb: number,
  marks: Marks,
  rules: ClauseRules,
): Slot | null {
  const relative = relativeSubject(doc, sentence, verb, marks, rules)
  if (relative) return relative
  let i = pastExpectation(doc, verb, marks) - 1
  let skipped = 0
  while (
    i >= sentence.from &&
    marks.groupOf[i]! < 0 &&
    skipped < 8 &&
    (marks.aside[i]! >= 0 || skippable(doc, i, marks, rules))
  ) {
    i = marks.aside[i]! >= 0 && marks.aside[i]! < i ? marks.aside[i]! - 1 : i - 1
    skipped++
  }
  if (i < sentence.from) return null
  const index = marks.groupOf[i]!
  // «تتوسط فيها مصر وقطر، كما يلتقي الوزير»: what is joined behind a comma has its subject elsewhere
  if (index < 0 || isJoined(doc, i + 1, verb, rules)) return null
  const group = marks.groups[index]!
  if (i < verb - 1 && isNoSubject(doc, group, verb, marks)) return null
  const begins = opensWithSubject(doc, group.from, marks) || mayBeginClause(doc, sentence, group.from - 1, marks, rules)
  if (group.prep !== '' || !begins) return null
  return { role: 'subject', group, at: group.from }
}

// «بسبب قبرص، بعث الرئيس رسالة»: behind a land and a comma he does it who stands behind the verb
function isNoSubject({ tokens }: Doc, { members, to }: Group, verb: number, { groupAt, groups }: Marks): boolean {
  const next = groups[groupAt[verb + 1] ?? -1]
  return (
    tokens[to]!.kind === TokenKind.punct &&
    members.every(({ kind }) => kind === 'state' || kind === 'place') &&
    next?.prep === '' &&
    !next.conj &&
    isSomebody(next)
  )
}

function isJoined({ tokens }: Doc, from: number, verb: number, rules: ClauseRules): boolean {
  const between = tokens.slice(from, verb)
  if (!between.some(({ word }) => rules.isComma(word))) return false
  return (
    tokens[verb]!.word.senses.every(s => s.cls !== 'verb' || s.conj !== '') ||
    between.some(({ word }) => senseOf(word, 'clause') !== undefined)
  )
}

// Before a subject stands the beginning of a sentence, a mark, «أن», «الذي», or an auxiliary; «بوتين يزور طهران وماكرون يستقبل السيسي» joins it.
function mayBeginClause(doc: Doc, sentence: Sentence, i: number, marks: Marks, rules: ClauseRules): boolean {
  let at = i
  while (at >= sentence.from && marks.timeOf[at]! >= 0) at--
  // «وفي يوم الخميس الملك سلمان استقبل …»
  if (at < i && at >= sentence.from && senseOf(doc.tokens[at]!.word, 'prep')) at--
  if (at < sentence.from) return true
  const token = doc.tokens[at]!
  if (token.kind === TokenKind.punct || token.kind === TokenKind.break) return true
  if (token.kind !== TokenKind.word) return false
  const { word } = token
  if (senseOf(word, 'that') || senseOf(word, 'clause') || isAuxiliary(doc, at, rules)) return true
  return senseOf(word, 'other') !== undefined || senseOf(word, 'may') !== undefined
}
