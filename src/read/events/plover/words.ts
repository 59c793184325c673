import type { Doc } from '../../../arabic/doc.js'
import { nextWith, wordFact, wordFlag } from '../../../arabic/facts.js'
import { type Sense, senseOf, type Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clauses, Predicate } from '../../clauses/index.js'
import { isUnless } from '../ruling.js'
import { type PloverRules, ploverNounClass, type Words } from './rules.js'

/** Whether the rules of nouns speak of a word. */
export const isPloverNoun = wordFlag(word => word.senses.some(s => s.cls === ploverNounClass))

const nextPloverNoun = nextWith(isPloverNoun)

// «إليه» has the letters of «آلية»
const lemmasOf = wordFact(({ senses }): readonly string[] =>
  senses.some(s => s.cls === 'prep' && s.pronoun !== '')
    ? []
    : senses.filter(s => s.cls === ploverNounClass).map(s => s.value),
)

function hasLemma(word: Word, words: Words): boolean {
  for (const lemma of lemmasOf(word)) if (words.has(lemma)) return true
  return false
}

/** Whether the word at `i` has a listed lemma. */
export const isWord = (doc: Doc, i: number, words: Words): boolean => {
  const token = doc.tokens[i]
  return token !== undefined && isPloverNoun(token.word) && hasLemma(token.word, words)
}

/** The first token of `[from, to)` that has a listed lemma, or -1. */
export function findWord(doc: Doc, from: number, to: number, words: Words): number {
  const next = nextPloverNoun(doc)
  const end = Math.min(to, doc.tokens.length)
  for (let i = Math.max(from, 0); i < end; i++) {
    i = next[i]!
    if (i < end && hasLemma(doc.tokens[i]!.word, words)) return i
  }
  return -1
}

/** Whether `[from, to)` holds a listed lemma outside the names that are known: «الجامعة العربية» is no university. */
export function holdsPlain(
  { doc, marks }: Clauses,
  from: number,
  to: number,
  words: Words,
  { isOfSport, mayBeOfSport }: PloverRules,
): boolean {
  for (let i = findWord(doc, from, to, words); i >= 0; i = findWord(doc, i + 1, to, words)) {
    const { word } = doc.tokens[i]!
    const members = marks.groupOf[i]! < 0 ? [] : marks.groups[marks.groupOf[i]!]!.members
    const isKnown = members.some(({ entity }) => entity !== null && !entity.includes('~'))
    if (!isKnown || isOfSport(word) || mayBeOfSport(word)) return true
  }
  return false
}

function holdsVerb({ tokens }: Doc, from: number, to: number, verbs: Words): boolean {
  for (let i = from; i < to; i++)
    for (const sense of tokens[i]!.word.senses) if (sense.verb && verbs.has(sense.value)) return true
  return false
}

/** Whether the first of the words behind `at` is the subject's own: «استدعت سفيرها». */
export function isOwn(doc: Doc, at: number, to: number, words: Words): boolean {
  const found = findWord(doc, at + 1, to, words)
  return found >= 0 && doc.tokens[found]!.word.senses.some(s => s.pronoun !== '')
}

/** Whether tokens `[from, to)` hold words, or verbs, by which a sentence tells of nothing of a rule's type: accidents. */
export const isSkipped = (doc: Doc, from: number, to: number, words: Words | null, verbs: Words | null): boolean =>
  (words !== null && findWord(doc, from, to, words) >= 0) || (verbs !== null && holdsVerb(doc, from, to, verbs))

export const isVerbOf = (senses: readonly Sense[], lemmas: Words): boolean => senses.some(s => lemmas.has(s.value))

/** «تم توقيف», «يتم ترحيل»: the word before the noun at `i` says that it came to pass, though it may be no verb elsewhere. */
export const isPassed = (doc: Doc, i: number, rules: PloverRules): boolean =>
  (doc.tokens[i - 1]?.word.senses.some(s => s.verb?.person === 3 && rules.passes.has(s.value)) ?? false) &&
  // «حتى يتم رفع العقوبات», «على أن يتم ترحيلهم»
  !(doc.tokens[i - 2]?.word.senses.some(s => s.cls === 'that' || (s.cls === 'prep' && s.value === 'until')) ?? false)

/** The preposition that stands before the word at `i` or is written onto it, by the name of its role. */
export function prepOf({ doc, rules }: Clauses, i: number): string | null {
  const clitic = doc.tokens[i]!.word.senses.find(s => s.cls === ploverNounClass || s.cls === 'nisba')?.prep
  if (clitic) return rules.cliticRoles.get(clitic) ?? null
  const before = doc.tokens[i - 1]
  const prep = before && senseOf(before.word, 'prep')
  return prep && !prep.pronoun ? prep.value : null
}

/** Whether a clause of `[from, to)` holds a preposition of the list, a clitic one included. */
export function holdsPrep({ doc, rules, marks }: Clauses, from: number, to: number, preps: Words): boolean {
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!
    for (const sense of word.senses) {
      if (sense.cls === 'prep' && preps.has(sense.value)) return true
      if (sense.prep !== '' && preps.has(rules.cliticRoles.get(sense.prep) ?? '')) return true
      if (sense.cls === 'that' && sense.value !== 'but' && preps.has('that')) return true
    }
    const group = marks.groupAt[i]!
    if (group >= 0 && preps.has(rules.cliticRoles.get(marks.groups[group]!.prep) ?? '')) return true
  }
  return false
}

/** People or a power that a common noun names, in the place that it has. */
export interface NounParty {
  at: number
  /** 'bare', or the role of a preposition */
  role: string
  /** an adjective of a thing, which stands for people at most where something is aimed at them: «المواقع الإيرانية» */
  ofThing: boolean
}

// «معارضتهم قرارا» is what they do, «المعارضة» who they are
const isPower = (doc: Doc, i: number, rules: PloverRules): boolean =>
  isWord(doc, i, rules.powers) && !doc.tokens[i]!.word.senses.some(s => s.cls === 'masdar' && s.pronoun !== '')

// «ثلاثة فلسطينيين», «الهلال الأحمر الإماراتي»: a nisba that is in no name speaks of people
const isPeople = (doc: Doc, i: number, rules: PloverRules): boolean =>
  doc.tokens[i]!.word.senses.some(
    s =>
      (s.cls === ploverNounClass && rules.people.has(s.value)) ||
      // «المالية» is of finance before it is of Mali
      (s.cls === 'nisba' &&
        (s.entry?.number === 'p' || (s.definite && !(s.entry?.gender === 'f' && isAdjective(doc, i))))),
  )

const isAdjective = (doc: Doc, i: number): boolean => doc.tokens[i]!.word.senses.some(s => s.cls === 'adj')

/** Whether a noun may stand before its genitive: «قادة الحركة», «مسلحو التنظيم», but «مسلحون» and «القادة» not. */
export const rulesGenitive = ({ senses, folded }: Word, { opened }: PloverRules): boolean =>
  opened.some(ending => folded.endsWith(ending))
    ? !senses.some(s => s.definite)
    : !senses.some(s => s.definite || (s.cls === ploverNounClass && s.entry?.bare === true))

// «موظفي الدولة»: after a noun that counts nobody it is that noun's genitive.
export function isRuled({ doc, marks }: Clauses, i: number, rules: PloverRules): boolean {
  const { word, kind } = doc.tokens[i - 1]!
  if (
    kind !== TokenKind.word ||
    marks.groupOf[i - 1]! >= 0 ||
    marks.timeOf[i - 1]! >= 0 ||
    isWord(doc, i - 1, rules.heads)
  )
    return false
  if (word.senses.some(s => s.cls === 'verb' || s.cls === 'number/num' || s.cls === 'other')) return false
  const isDefinite = doc.tokens[i]!.word.senses.some(s => s.definite)
  return word.senses.some(
    s =>
      !s.definite &&
      s.pronoun === '' &&
      // «مقاتلات التحالف», but «مسلحون الجنود»
      (s.cls === 'noun' || (s.cls === ploverNounClass && isDefinite && s.entry?.bare !== true)),
  )
}

/** «اعتقلت شابا»: a noun that bears the ending of an object, as none that is called so without it does; «طرفا النزاع» are two. */
export function isAccusative({ tokens }: Doc, i: number, ending: string): boolean {
  const { folded, senses } = tokens[i]!.word
  const nouns = senses.filter(s => s.cls === ploverNounClass && !s.definite && s.pronoun === '')
  const isObject = nouns.length > 0 && nouns.every(s => folded.endsWith(s.value + ending))
  return isObject && !tokens[i + 1]?.word.senses.some(s => s.definite && s.prep === '' && s.conj === '')
}

/** «المسؤولين», «الطرفين», «شابا»: whoever the ending tells to be no subject; «المسلحون» and «القادة» may be. */
export const isOblique = (doc: Doc, i: number, { oblique, accusative, heads }: PloverRules): boolean => {
  const { folded, senses } = doc.tokens[i]!.word
  if (isAccusative(doc, i, accusative)) return !isCount(doc, i - 1)
  // «عدد من المشرعين», «غالبية المشرعين»
  const isCounted = isWord(doc, i - 1, heads) || doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep') === true
  return (
    folded.endsWith(oblique) &&
    !isCounted &&
    senses.some(s => (s.cls === ploverNounClass || s.cls === 'nisba') && s.definite && s.pronoun === '') &&
    senses.every(s => !s.definite || s.entry?.number !== 's')
  )
}

/** Whether a number stands at `i`, in digits or in words. */
export const isCount = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.kind === TokenKind.number || (doc.tokens[i]?.word.senses.some(s => s.cls === 'number/num') ?? false)

const isCounting = (doc: Doc, i: number, rules: PloverRules): boolean =>
  isCount(doc, i - 1) ||
  (isCount(doc, i + 1) &&
    (rules.bounds.has(doc.tokens[i - 1]?.word.folded ?? '') || isOneOf(doc.tokens[i]!.word, rules.rounds)))

/** How many words stand between two tokens, names and times not counted. */
export function wordsBetween({ marks }: Clauses, from: number, to: number): number {
  let count = 0
  for (let i = from + 1; i <= to; i++) if (marks.groupOf[i]! < 0 && marks.timeOf[i]! < 0) count++
  return count
}

/** The token where the words end that stand within `budget` of `at`; names, times, numbers and marks are not counted. */
export function within({ doc, marks }: Clauses, at: number, to: number, budget: number): number {
  let left = budget
  let i = at + 1
  for (; i < to && left > 0; i++)
    if (marks.groupOf[i]! < 0 && marks.timeOf[i]! < 0 && doc.tokens[i]!.kind === TokenKind.word) left--
  return i
}

// «واعتقل رضايان»: a word that is in no table, right after the verb, is somebody's name
function isUnknown({ doc, rules: { cliticRoles } }: Clauses, i: number, { article, rounds }: PloverRules): boolean {
  const { folded, senses } = doc.tokens[i]!.word
  if (senses.length > 0 || folded.startsWith(article) || rounds.has(folded)) return false
  // «يقدم بسخاء»
  return ![...cliticRoles.keys()].some(clitic => folded.startsWith(clitic))
}

// «عدد من المتظاهرين», «مجموعات صغيرة من المتظاهرين»: they stand where the noun does that counts them
function countedRole(clauses: Clauses, i: number, from: number, { heads }: PloverRules): string | null {
  if (prepOf(clauses, i) !== 'from') return null
  for (let k = i - 2; k >= Math.max(from, i - 4); k--) {
    if (isWord(clauses.doc, k, heads)) return prepOf(clauses, k) ?? 'bare'
    if (!clauses.doc.tokens[k]!.word.senses.some(s => s.cls === 'adj' || s.cls === 'adverb' || s.cls === 'other'))
      return null
  }
  return null
}

const isFrom = ({ tokens }: Doc, i: number): boolean =>
  tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ?? false

const countable = new Set(['noun', 'adj', 'nisba', 'active-participle', 'passive-participle', ploverNounClass])

/** «عشرات من المتظاهرين», «آلاف العمال»: the token of those whom a word for many counts, or `at` itself. */
export function countedAt({ doc, marks }: Clauses, at: number, { many, article }: PloverRules): number {
  const isMany = ({ folded }: Word): boolean =>
    many.has(folded) || (folded.startsWith(article) && many.has(folded.slice(article.length)))
  let i = at
  while (isMany(doc.tokens[i]!.word)) {
    const next = isFrom(doc, i + 1) ? i + 2 : i + 1
    const token = doc.tokens[next]
    if (token?.kind !== TokenKind.word || marks.groupOf[next]! >= 0 || marks.timeOf[next]! >= 0) break
    if (!token.word.senses.some(s => countable.has(s.cls) && s.conj === '' && s.prep === '')) break
    i = next
  }
  return i
}

const adjectival = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])
const substantive = new Set(['noun', 'masdar', 'adj', 'nisba', ploverNounClass])

const isKnown = ({ definite, pronoun }: Sense): boolean => definite || pronoun !== ''

// «العناصر الإرهابية», «تدريب عسكري», «قوات متمردة»: what agrees with the noun before it only describes it. A state of whom nobody is told
// before may stand for people all the same, as may one who is killed or held: «المواقع الإيرانية», «مقتل عسكري».
function isDescribing({ doc, marks }: Clauses, i: number, people: boolean, rules: PloverRules): boolean {
  const before = doc.tokens[i - 1]
  if (before?.kind !== TokenKind.word || marks.groupOf[i - 1]! >= 0 || marks.timeOf[i - 1]! >= 0) return false
  if (isCount(doc, i - 1) || isWord(doc, i - 1, rules.heads)) return false
  const heads = before.word.senses.filter(s => substantive.has(s.cls))
  if (heads.length === 0 || before.word.senses.some(s => s.verb?.pos === 'verb' && s.verb.person === 3)) return false
  const own = doc.tokens[i]!.word.senses.filter(s => adjectival.has(s.cls) && s.prep === '' && s.conj === '')
  const isParty = isPower(doc, i - 1, rules) || (people && isPeople(doc, i - 1, rules))
  if (own.some(s => s.cls === 'nisba') && !isParty) return false
  return own.some(s => heads.some(head => agrees(head, s, isParty || !isVictimOf(doc, i - 1, rules))))
}

// «الصحيفة البريطانية», «القمة الأوروبية»: the adjective of a thing does nothing
function isOfThing({ doc, marks }: Clauses, i: number, rules: PloverRules): boolean {
  const before = doc.tokens[i - 1]
  if (before?.kind !== TokenKind.word || marks.groupOf[i - 1]! >= 0 || marks.timeOf[i - 1]! >= 0) return false
  if (isWord(doc, i, rules.powers) || isPower(doc, i - 1, rules) || isPeople(doc, i - 1, rules)) return false
  const heads = before.word.senses.filter(s => s.cls === 'noun' || s.cls === 'masdar' || s.cls === ploverNounClass)
  const own = doc.tokens[i]!.word.senses.filter(s => s.cls === 'nisba' && s.definite && s.prep === '' && s.conj === '')
  return (
    own.some(s => s.entry?.number === 's') &&
    heads.some(({ definite, entry }) => definite && entry?.number === 's' && entry.gender === 'f')
  )
}

const agrees = (head: Sense, own: Sense, mayBeAlike: boolean): boolean => {
  if (isKnown(head) || isKnown(own)) return isKnown(head) && own.definite
  const [ours, theirs] = [own.entry, head.entry]
  if (!ours || !theirs) return false
  if (theirs.number === ours.number && theirs.gender === ours.gender) return mayBeAlike
  return theirs.number === 'p' && ours.number === 's' && ours.gender === 'f'
}

const isVictimOf = (doc: Doc, i: number, { casualties }: PloverRules): boolean =>
  [...casualties.values()].some(({ nouns }) => isWord(doc, i, nouns))

const isParty = (clauses: Clauses, i: number, people: boolean, isFirst: boolean, rules: PloverRules): boolean =>
  !isDescribing(clauses, i, people, rules) &&
  (isPower(clauses.doc, i, rules) ||
    (people && (isPeople(clauses.doc, i, rules) || (isFirst && isUnknown(clauses, i, rules)))))

const hasPrep = ({ marks }: Clauses, i: number): boolean => marks.groups[marks.groupOf[i]!]!.prep !== ''

/** What leads to the next party: the preposition before it, and the name that took one. */
interface Lead {
  prep: string | null
  taken: number
}

// «على معسكرات الحوثيين وقوات صالح»: whoever has a name has taken the preposition, for who is joined to him too
function pastName({ prep, taken }: Lead, clauses: Clauses, i: number): Lead {
  if (clauses.marks.groupOf[i]! >= 0)
    return prep !== null || hasPrep(clauses, i) ? { prep: null, taken: i } : { prep, taken }
  return clauses.doc.tokens[i]!.kind === TokenKind.punct ? { prep: null, taken } : { prep, taken }
}

function roleOf(clauses: Clauses, i: number, from: number, { prep, taken }: Lead, rules: PloverRules): string {
  const isJoined = taken === i - 1 && clauses.doc.tokens[i]!.word.senses.every(s => s.conj !== '')
  const led = countedRole(clauses, i, from, rules) ?? prepOf(clauses, i) ?? prep ?? (isJoined ? 'joined' : null)
  return led ?? (i > Math.max(from, 0) && isRuled(clauses, i, rules) ? 'genitive' : 'bare')
}

/** The parties of `[from, to)` that are named by common nouns; people only where they count. */
export function nounParties(
  clauses: Clauses,
  from: number,
  to: number,
  people: boolean,
  rules: PloverRules,
): NounParty[] {
  const { doc, marks } = clauses
  const found: NounParty[] = []
  let lead: Lead = { prep: null, taken: -1 }
  for (let i = Math.max(from, 0); i < to; i++) {
    const token = doc.tokens[i]!
    if (token.kind !== TokenKind.word || marks.groupOf[i]! >= 0) {
      lead = pastName(lead, clauses, i)
      continue
    }
    const sense = senseOf(token.word, 'prep')
    // «قتل أربعة، بينهم شرطيان»: who are some of those counted
    if (isOneOf(token.word, rules.amongst)) lead = { ...lead, prep: 'amongst' }
    // «102 من المسلحين», «أكثر من 20 جنديا», «ما لا يقل عن 60 مدنيا»: the preposition only counts
    else if (sense) lead = { ...lead, prep: sense.pronoun || isCounting(doc, i, rules) ? null : sense.value }
    else if (isParty(clauses, i, people, i === from, rules)) {
      found.push({ at: i, role: roleOf(clauses, i, from, lead, rules), ofThing: isOfThing(clauses, i, rules) })
      lead = { ...lead, prep: null }
    }
  }
  return found
}

const described = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])
const things = new Set(['noun', 'masdar', ploverNounClass])
const particles = new Set(['that', 'clause', 'which', 'not', 'may', 'will', 'question', 'prep', 'adverb', 'other'])

/** «هجوم بسيارة مفخخة استهدف», «عبوة ناسفة انفجرت»: a noun without article right before the verb, of nobody's, is its subject. */
export function isThingsVerb({ doc, marks }: Clauses, at: number, people: boolean, rules: PloverRules): boolean {
  if (doc.tokens[at]!.word.senses.every(s => s.conj !== '')) return false
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const { kind, word } = doc.tokens[i]!
    if (kind !== TokenKind.word || marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) return false
    if (isPower(doc, i, rules) || (people && isPeople(doc, i, rules)) || word.senses.some(isKnown)) return false
    if (word.senses.some(s => s.cls === 'nisba' || particles.has(s.cls))) return false
    if (word.senses.some(s => things.has(s.cls)) && !word.senses.some(s => s.verb?.pos === 'verb')) return true
    if (!word.senses.some(s => described.has(s.cls))) return false
  }
  return false
}

/** Whether the verb at `at` tells of nothing that happened: «إذا قصف», «لو انسحب». */
export const isUnreal = (doc: Doc, at: number, rules: PloverRules): boolean =>
  [1, 2, 3].some(back => isOneOf(doc.tokens[at - back]?.word, rules.unreal)) || isUnless(doc, at, rules.unless)

/** Whether a word is one of a list, with what is joined to it or without. */
export const isOneOf = (word: Word | undefined, words: Words): boolean =>
  word !== undefined &&
  (words.has(word.folded) || word.senses.some(s => s.conj !== '' && words.has(word.folded.slice(s.conj.length))))

/** Whether the clause that begins at `start` recalls what is known: «الذي قتل», «وعندما قصف», «بعد أن انسحب». */
export function isRecalled({ doc }: Clauses, start: number, from: number, rules: PloverRules): boolean {
  const before = doc.tokens[start - 1]
  if (!before || start <= from) return false
  if (isOneOf(before.word, rules.recalls)) return start - 1 === from || !isOneOf(before.word, rules.whens)
  if (!senseOf(before.word, 'that')) return false
  const outer = doc.tokens[start - 2]?.word.senses ?? []
  return outer.some(s => s.cls === 'prep' && (s.value === 'after' || s.value === 'before'))
}

const nominal = new Set([
  'noun',
  'adj',
  'masdar',
  'prep',
  'active-participle',
  'passive-participle',
  'names',
  'other',
  'may',
  'not',
  'given-name',
])

const isOtherVerb = ({ senses }: Word, auxiliaries: Words): boolean =>
  senses.some(s => s.cls === 'verb') &&
  !senses.some(s => nominal.has(s.cls) || (s.cls === 'verb' && auxiliaries.has(s.value)))

/** Where the words before token `at` begin that still belong to its clause. */
export function clauseStart({ doc, rules }: Clauses, at: number, from: number, reach: number): number {
  let i = at - 1
  const floor = Math.max(from, at - reach)
  while (i >= floor) {
    const { kind, word } = doc.tokens[i]!
    if (kind === TokenKind.break) break
    if (kind === TokenKind.punct && (rules.stops.has(word.folded) || rules.commas.has(word.folded))) break
    if (
      senseOf(word, 'that') ||
      senseOf(word, 'clause') ||
      senseOf(word, 'which') ||
      isOtherVerb(word, rules.auxiliaries)
    )
      break
    i--
  }
  return i + 1
}

const leading = new Set(['that', 'clause', 'which', 'not', 'may', 'will', 'question'])

// how long the subject may be that a line opens with
const subjectLength = 8

/** «القوات تنسحب من», «قصف مدفعي يستهدف»: before the verb stands its subject, with which the line opens, and nothing else. */
export function opensLine({ doc, rules }: Clauses, predicate: Predicate): boolean {
  const { from } = doc.sentences[predicate.sentence]!
  if (predicate.at === from || predicate.at > from + subjectLength) return false
  const first = doc.tokens[from]!
  if (first.kind !== TokenKind.word || first.word.senses.some(s => s.cls === 'prep' || s.cls === 'adverb')) return false
  for (let i = from; i < predicate.at; i++) {
    const { kind, word } = doc.tokens[i]!
    if (kind === TokenKind.punct || word.senses.some(s => leading.has(s.cls))) return false
    if (word.senses.length > 0 && word.senses.every(s => s.cls === 'verb')) return false
    if (word.senses.some(s => s.cls === 'verb' && rules.auxiliaries.has(s.value))) return false
  }
  return true
}
