import type { Token } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import type { ContactKind, Mention } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import {
  type Clause,
  type Clauses,
  clauseFrom,
  type Group,
  isWhereHeWas,
  type Marks,
  type Predicate,
  type Slot,
} from '../clauses/index.js'
import type { PronounSlot } from '../clauses/slots.js'
import { type ContactNoun, type ContactRules, contactNounClass } from './contact-rules.js'
import { type Draft, idOf, isPerson, type Places, type Side, sideOf } from './sides.js'

/** What is known of those who are named, as far as pronouns and verbs ask. */
export interface About {
  genderOf(id: string): 'm' | 'f' | null
  countryOf(id: string): string | null
  /** the rank of the office that somebody has in the story */
  rankOf(id: string): string
  /** the person whose words hold a place of the text, and whether they are as he said them */
  speakerAt(place: number): { id: string; direct: boolean } | null
  /** a state by its code, as it was written */
  stateOf(code: string, written: string): string
}

/** Who was spoken of last, for what the grammar leaves out. */
export interface Discourse {
  about: About
  clauses: Clauses
  /** folded lemmas of verbs that have an object always */
  transitive: ReadonlySet<string>
  /** … of two, or of one who has him for his object who stands alone behind them: «التقى الرئيس» */
  reciprocal: ReadonlySet<string>
  /** words that are objects by their form: «أخاه» */
  accusative: ReadonlySet<string>
  /** «حيث», «إذ» */
  where: ReadonlySet<string>
  /** whether a word may be a verb that tells of contacts, so that its object may be a party */
  hasVerb: (word: Word) => boolean
  /** the sense of a word in which it is a verbal noun of travelling: «وصول» */
  journeyAt: (word: Word) => Sense | null
  /** lemmas of verbs by which something has befallen somebody: «سبق له أن زار» */
  befallen: ReadonlySet<string>
  /** «كما» */
  also: ReadonlySet<string>
  /** «كذلك» */
  too: ReadonlySet<string>
  /** words that stand behind a given name on the page, and are nothing whole besides */
  surnames: ReadonlySet<string>
  subject: string | null
  others: string[]
  /** in which sentence each was spoken of last */
  seen: Map<string, number>
  /** the sentence that is read */
  sentence: number
  /** the two who were the subject of one verb last, while no other was since */
  together: Side
  /** the two whose contact was told last, and where */
  contact: { sentence: number; two: Side } | null
  /** who was received last, and in which sentence */
  guest: { sentence: number; id: string } | null
  /** whose visit was told last, and in which sentence */
  visitor: { sentence: number; id: string } | null
  /** whom the pronoun on the last verb meant, and in which sentence */
  meant: { sentence: number; pronoun: string; id: string } | null
  /** whether the clause goes on with a sentence that has its subject already */
  goesOn: boolean
  /** whether nobody but him has been the subject since the sentence before, so that one without a subject speaks of him */
  fresh: boolean
  /** how many have been the subject of the sentence so far */
  subjects: Set<string>
  /** whether a verb of the sentence stood without a subject */
  chained: boolean
  /** whether the sentence has a subject that is nobody known, «وفد من الحركة», of whom it goes on to speak */
  stranger: boolean
  /** who had the contact with whose verb the sentence began that is named here, if he alone had it */
  began: { sentence: number; doer: string } | null
  /** of whom a chronicle tells, «وفي يوم الجمعة استقبل الملك …»: he goes on to be meant under each day */
  hero: string | null
}

// how many sentences back a pronoun means somebody
const pronounReach = 2

const recent = ({ subject, others, seen, sentence }: Discourse): Side =>
  [subject, ...others].filter(
    (id): id is string => id !== null && sentence - (seen.get(id) ?? sentence) <= pronounReach,
  )

const lastSubject = ({ subject }: Discourse): Side => (subject ? [subject] : [])
const heroOf = ({ hero }: Discourse): Side => (hero ? [hero] : [])

// how many sentences back a contact may have been told of whose two «بينهما» means
const contactReach = 4

// «استقبل A نظيره B. وتعهد C لـD، حين التقيا»: two of two states whom the sentence names beside each other, none of those whose contact was told before
function othersNamed(at: number, discourse: Discourse): Side | null {
  const { clauses, sentence, contact } = discourse
  const { doc, marks } = clauses
  const [one, other, ...more] = new Set(namedBefore(at, discourse))
  if (one === undefined || other === undefined || more.length > 0) return null
  if ([one, other].some(id => contact?.two.includes(id)) || sameCountry(one, other, discourse)) return null
  const groups = marks.groups.filter(group => group.from >= doc.sentences[sentence]!.from && group.to <= at)
  const [first, second] = [one, other].map(id => groups.find(({ members }) => sideOf(members).includes(id))!)
  // «قال C إن D أبلغه أنهما التقيا»: not of him who tells it
  const told = doc.tokens.slice(first!.to, second!.from).some(({ word }) => word.senses.some(s => s.cls === 'that'))
  return told ? null : [one, other]
}

/** The two spoken of together last, else those whose contact was told last, else the two spoken of last, for a dual. */
function recentTwo(discourse: Discourse, at: number): Side {
  const { together, contact, sentence, seen } = discourse
  // «التقى A وB. ونفت مصادر مكالمة بين C وD، وقالت إن آخر لقاء بينهما»
  const later = contact?.sentence === sentence && together.some(id => seen.get(id) !== sentence)
  if (together.length === 2 && !later) return together
  const here = contact ? othersNamed(at, discourse) : null
  if (here) return here
  return contact && sentence - contact.sentence <= contactReach ? contact.two : recent(discourse).slice(0, 2)
}

/** Notes the two of a contact that was told, whose guest one of them was, and who made a visit. */
export function noteContact(draft: Draft, discourse: Discourse): void {
  const { kind, sentence, host } = draft
  const [ones, others] = draft.sides
  const [visitor, ...more] = kind === 'visit' ? ones : []
  if (visitor !== undefined && more.length === 0 && isPerson(visitor)) discourse.visitor = { sentence, id: visitor }
  // «مكالمة بين X وY» has both on either side
  const [first, ...rest] = ones
  const both = first !== undefined && rest.length === 1 && ones === others && !isOfDual(draft, discourse)
  const two = both ? ones : [...ones, ...others]
  const guests = host === null ? [] : host === 0 ? others : ones
  if (guests.length === 1 && isPerson(guests[0]!)) discourse.guest = { sentence, id: guests[0]! }
  if ((both || (ones.length === 1 && others.length === 1)) && two.every(isPerson)) discourse.contact = { sentence, two }
}

// «لقاء بين الزعيمين»: of two who were told before
function isOfDual({ trigger, to }: Draft, { clauses: { marks } }: Discourse): boolean {
  for (let i = trigger[0]; i < to; i++)
    if (marks.groups[marks.groupAt[i]!]?.members.some(m => m.how === 'dual')) return true
  return false
}

/** Notes that somebody is told to have met or called one who is nobody known: «بينهما» behind it does not mean those told before. */
export function noteUnknown(
  { readings, subject }: Predicate,
  { byVerb }: Pick<ContactRules, 'byVerb'>,
  discourse: Discourse,
): void {
  if (!subject || !sideOf(subject.group.members).some(isPerson)) return
  const meets = readings.some(r => byVerb.get(r.value)?.some(p => p.noun === null && meeting.has(p.kind!)))
  if (meets) discourse.contact = null
}

const meeting = new Set<ContactKind | null>(['call', 'meeting'])

/** Whom the pronoun of «كان في استقباله» means: the last guest, else him of whom the page speaks, though his own receive him. */
export function receivedSide(pronoun: string, hosts: Side, discourse: Discourse): Side {
  const meaning = pronounMeaning(pronoun)
  if (meaning?.number !== 's' || meaning.person !== 3) return pronounSide(pronoun, hosts, discourse)
  const { guest, sentence, about } = discourse
  const wrong = meaning.gender === 'f' ? 'm' : 'f'
  const told = guest && sentence - guest.sentence <= pronounReach ? [guest.id] : []
  const one = [...told, ...recent(discourse)].find(id => !hosts.includes(id) && about.genderOf(id) !== wrong)
  return one === undefined ? [] : [one]
}

const sameCountry = (a: string, b: string, { about }: Discourse): boolean => {
  const country = about.countryOf(a)
  return country !== null && country === about.countryOf(b)
}

// «إن الاتصال بين الزعيمين مستمر، مذكرا بمكالمتهما»: two people of whom the sentence speaks already, and nobody where it does not say who they are
function twoBefore(at: number, { clauses: { doc, marks }, sentence }: Discourse): Side | null {
  const { from } = doc.sentences[sentence]!
  const group = marks.groups.findLast(g => g.from >= from && g.to <= at && g.members.every(m => m.how === 'dual'))
  if (!group) return null
  const side = sideOf(group.members)
  return side.every(isPerson) ? side : null
}

/** Whom a pronoun means: of those spoken of last one who is not the subject, of its gender, and rather of another state. */
export function pronounSide(pronoun: string, subject: Side, discourse: Discourse, at = -1): Side {
  const meaning = pronounMeaning(pronoun)
  if (meaning?.number === 'd') return twoBefore(at, discourse) ?? recentTwo(discourse, at)
  if (meaning?.number !== 's' || meaning.person !== 3) return []
  const wrong = meaning.gender === 'f' ? 'm' : 'f'
  const named = at < 0 ? recent(discourse) : namedTill(recent(discourse), at, discourse)
  const fit = named.filter(id => !subject.includes(id) && discourse.about.genderOf(id) !== wrong)
  const foreign = fit.find(id => !subject.some(s => sameCountry(s, id, discourse)))
  const one = foreign ?? fit[0]
  return one ? [one] : []
}

/** Who of a side was named before a place: nouns are read when all verbs of their sentence are. */
export const namedTill = (side: Side, at: number, { clauses: { marks } }: Discourse): Side =>
  side.filter(id => (firstNamed(marks).get(id) ?? -1) < at)

const firsts = new WeakMap<Marks, ReadonlyMap<string, number>>()

// The token at which each is named first.
function firstNamed(marks: Marks): ReadonlyMap<string, number> {
  const known = firsts.get(marks)
  if (known) return known
  const found = new Map<string, number>()
  for (const { from, members } of marks.groups)
    for (const id of sideOf(members)) if (!found.has(id)) found.set(id, from)
  firsts.set(marks, found)
  return found
}

// «كان على تواصل مع وزيره فاتصل به»: where his own minister was named last, nobody else is meant.
function nearestMeant(pronoun: string, subject: Side, discourse: Discourse): Side {
  const meant = pronounSide(pronoun, subject, discourse)
  const [last] = discourse.others.filter(id => !subject.includes(id))
  const own = last !== undefined && subject.some(id => sameCountry(id, last, discourse))
  return own && meant.length === 1 && !meant.includes(last) ? [] : meant
}

// «بين قيادات في الحزب ودبلوماسيين من فرنسا وبريطانيا»: those named are only a part of the one side
function standsBetween({ doc, marks }: Clauses, { from }: Clause, { at }: Slot): boolean {
  let i = at - 1
  while (i > from && !isBetween(doc.tokens[i]!.word)) i--
  if (i === from || marks.groupOf[i + 1]! >= 0 || i + 2 >= at) return true
  // «بين وفدين من روسيا وأوكرانيا»: one of each
  if (at === i + 3 && marks.groups[marks.groupAt[at]!]!.members.length > 1) return true
  const named =
    marks.groupOf[i + 2]! >= 0 || doc.tokens[i + 2]!.word.senses.some(s => s.cls === 'prep' && s.value === 'from')
  return named && doc.tokens[i + 1]!.word.senses.some(s => partial.has(s.cls))
}

const isBetween = ({ senses }: Word): boolean => senses.some(s => s.cls === 'prep' && s.value === 'between')
const partial = new Set(['delegation', 'each', 'other'])

// who was named in the sentence before a place
const namedBefore = (at: number, { clauses: { doc, marks }, sentence }: Discourse): Side =>
  marks.groups
    .filter(group => group.from >= doc.sentences[sentence]!.from && group.to <= at)
    .flatMap(group => sideOf(group.members))
    .filter(isPerson)

// «اتصال هاتفي بينه وبين نظيره»: he of whom the sentence speaks
function withHim({ pronoun, at }: PronounSlot, others: Side, discourse: Discourse): Side {
  if (!isOfHim(pronoun)) return []
  const { about, seen, sentence, subject } = discourse
  const fitting = (ids: Side): Side => ids.filter(id => !others.includes(id) && about.genderOf(id) !== 'f')
  // «كان للوزير لقاء مع نظيره، فيما ألغي لقاء بينه وبين السفير»: not he who was spoken of before it
  const named = fitting(namedBefore(at, discourse))
  const [first] = named.length > 0 ? named : fitting(recent(discourse).filter(id => seen.get(id) === sentence))
  const he = subject !== null && named.includes(subject) ? subject : first
  return he !== undefined && isPerson(he) ? [he, ...others] : []
}

/** The places of a clause as its slots fill them; `given` are those that the grammar gives otherwise. */
export function clausePlaces(clause: Clause, discourse: Discourse, given: Record<string, Side>): Places {
  return (role, places) => {
    if (given[role]) return given[role]
    const slots = clause.slots.filter(
      slot => slot.role === role && (role !== 'between' || standsBetween(discourse.clauses, clause, slot)),
    )
    // «بقصر بيان»: a palace with ب is where it was, not who was met
    // … nor a state, «بسويسرا»
    const members = slots
      .flatMap(slot => slot.group.members)
      .filter(m => role !== 'by' || (m.how !== 'metonym' && (places || m.kind !== 'state')))
    const pronoun = clause.pronouns.find(p => p.role === role)
    if (role === 'between' && pronoun && slots[0] && pronoun.at < slots[0].at)
      return withHim(pronoun, sideOf(members), discourse)
    // «على استقباله لهم، متمنيا التوفيق للمملكة»: the pronoun stands nearer
    const side = pronoun && slots[0] && pronoun.at < slots[0].at ? [] : sideOf(members, places)
    // «المفاوضات التي استضافتها قطر بين الطرفين»: the host is none of the two
    const host = given.subject?.find(id => side.includes(id))
    if (role === 'between' && host && !given.speaker && members.every(m => m.how === 'dual')) return discourse.together
    if (side.length) return side
    return pronoun ? nearestMeant(pronoun.pronoun, given.subject ?? [], discourse) : []
  }
}

// «التقت الرئيس»: who does not agree with the verb is its object.
function agrees(side: Side, { readings }: Predicate, { about }: Discourse): boolean {
  const genders = side.map(about.genderOf)
  // news tells of third persons: «كانت تصل» is no «you arrive»
  const third = readings.filter(r => r.verb!.person === 3)
  const told = third.length > 0 ? third : readings
  return (
    side.length !== 1 || !genders[0] || told.some(r => r.verb!.gender === 'either' || r.verb!.gender === genders[0])
  )
}

// «الشباب الذين ترعرعوا فيها يتوجهون إلى سوريا»: of many, so of none who was named alone
const isOfMany = ({ readings }: Predicate): boolean =>
  readings.every(({ verb }) => verb!.number === 'p' && verb!.person === 3)

// «وفي يوم الأحد استقبل …»: what a chronicle tells under a day need not be of him who was spoken of last
function isTimed({ at, sentence }: Predicate, { clauses: { doc, marks } }: Discourse): boolean {
  const { from } = doc.sentences[sentence]!
  for (let i = from; i < Math.min(at, from + 3); i++) if (marks.timeOf[i]! >= 0) return true
  return false
}

/** Whether a clause may speak of the last subject without naming him. */
const speaksOfLast = (predicate: Predicate, discourse: Discourse): boolean =>
  // «واصلت الحكومة … حيث التقى السفير»: where the sentence has another subject, he who was spoken of before it is not meant
  discourse.goesOn
    ? discourse.subject !== null && discourse.subjects.has(discourse.subject)
    : isTimed(predicate, discourse)
      ? discourse.hero !== null
      : discourse.fresh

const isVisit = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === contactNounClass && (s.entry!.info as ContactNoun).bare === 'visit')

// «استقبل الرئيس نظيره في مستهل زيارة يلتقي خلالها الملك»: the visit is the guest's
function guestBefore({ at, sentence }: Predicate, { clauses: { doc }, guest }: Discourse): Side | null {
  if (guest?.sentence !== sentence) return null
  const during = doc.tokens[at + 1]?.word.senses.find(s => s.pronoun !== '' && (s.cls === 'prep' || s.cls === 'other'))
  if (!during || pronounMeaning(during.pronoun)?.gender !== 'f') return null
  const { from } = doc.sentences[sentence]!
  let noun = at - 1
  while (noun > from && !isVisit(doc.tokens[noun]!.word)) noun--
  return noun > from ? [guest.id] : null
}

// «من المنتظر وصول الوزير غدا، على أن يلتقي الرئيس»
const isNextOf = ({ at }: Predicate, { clauses: { doc } }: Discourse): boolean =>
  (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'that' && s.pronoun === '') ?? false) &&
  (doc.tokens[at - 2]?.word.senses.some(s => s.cls === 'prep' && s.value === 'on') ?? false)

/** Whose visit a clause of «where» speaks of: «زيارة الوزير إلى طهران، حيث سيلتقي الرئيس», «مع وصوله إلى»; null where it speaks of none. */
export function visitorBefore(predicate: Predicate, discourse: Discourse): Side | null {
  const { at, sentence } = predicate
  const { clauses, where, visitor, subject, journeyAt } = discourse
  const { doc, predicates, marks, rules } = clauses
  const guest = guestBefore(predicate, discourse)
  if (guest) return guest
  // «عودة الوزير من واشنطن التي التقى فيها نظيره»
  const isThere = where.has(doc.tokens[at - 1]?.word.folded ?? '') || isWhereHeWas(doc, at, marks, rules)
  if (!isThere && !isNextOf(predicate, discourse)) return null
  // «أرسل الرئيس مبعوثه إلى بغداد، حيث التقى الوزير»: he who was sent
  if (isThere && visitor?.sentence === sentence && visitor.id !== subject) return [visitor.id]
  const { from } = doc.sentences[sentence]!
  let noun = at - 2
  const isStay = (word: Word): boolean => isVisit(word) || journeyAt(word) !== null
  while (noun > from && (marks.groupOf[noun]! >= 0 || !isStay(doc.tokens[noun]!.word))) noun--
  if (noun <= from) return null
  const clause = clauseFrom(doc, doc.sentences[sentence]!, noun, marks, rules, true, at - 1)
  if (clause.to < at - 1 || predicates.some(p => p.at > noun + describingReach && p.at < at)) return null
  const whose = clause.slots.find(slot => slot.role === 'genitive' || slot.role === 'for')
  const side = whose ? sideOf(whose.group.members).filter(isPerson) : []
  return side.length === 1 ? side : null
}

/** «سبق للملك أن زار روسيا»: whom it has befallen; null where it says of nobody. */
export function befallenBefore(
  { at }: Predicate,
  { clauses: { doc, marks, rules }, befallen }: Discourse,
): Side | null {
  if (!doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'that' && s.pronoun === '')) return null
  const group = marks.groups[marks.groupOf[at - 2] ?? -1]
  if (!group || rules.cliticRoles.get(group.prep) !== 'for') return null
  const told = doc.tokens[group.from - 1]?.word.senses.some(s => s.verb && befallen.has(s.value))
  return told ? sideOf(group.members).filter(isPerson) : null
}

// «زيارة لم يعلن عنها»: how far behind a visit a verb may stand that only describes it
const describingReach = 2

// «والتقى الوزير نظيره … . كما عقد اجتماعا مع»: what was also done, did he with whose contact the sentence before began.
function beganBefore({ at, sentence }: Predicate, { began, also, too, clauses: { doc } }: Discourse): Side {
  const opens = at - 1 === doc.sentences[sentence]!.from && also.has(doc.tokens[at - 1]!.word.folded)
  // «وفي إثيوبيا، سيلتقي كذلك برئيس الوزراء»
  const adds = [1, 2].some(k => too.has(doc.tokens[at + k]?.word.folded ?? ''))
  return (opens || adds) && began?.sentence === sentence - 1 ? [began.doer] : []
}

// «تحدثنا»: who speaks of himself and others, though the letters may be he and his object
const isOurs = ({ readings }: Predicate): boolean =>
  readings.some(r => r.verb!.person === 1 && r.pronoun === '') &&
  readings.every(r => r.verb!.person !== 3 || pronounMeaning(r.pronoun)?.person === 1)

// … but «زيارة إلى السعودية التقى خلالها»
function standsBefore({ at }: Predicate, { clauses: { doc, marks } }: Discourse): boolean {
  const group = marks.groups[marks.groupOf[at - 1] ?? -1]
  if (group?.prep !== '') return false
  return !(doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '') ?? false)
}

// «اجتمع الوزير بنظيره الذي يزور القاهرة، كما التقى …»: what was also done, did he who did what the relative clause is in
function mainBefore({ at, sentence }: Predicate, { also, clauses: { doc, predicates } }: Discourse): Side | null {
  if (!also.has(doc.tokens[at - 1]?.word.folded ?? '') || at - 1 === doc.sentences[sentence]!.from) return null
  const inRelative = (p: Predicate): boolean => doc.tokens[p.at - 1]?.word.senses.some(s => s.cls === 'which') ?? false
  const before = predicates.filter(p => p.sentence === sentence && p.at < at)
  if (!before.some(inRelative)) return null
  const main = before.findLast(p => !inRelative(p) && p.subject !== null)
  return main ? sideOf(main.subject!.group.members) : null
}

// Whose verb the words before it say it is, though they do not name him there.
const toldBefore = (predicate: Predicate, discourse: Discourse): Side | null =>
  visitorBefore(predicate, discourse) ?? befallenBefore(predicate, discourse) ?? mainBefore(predicate, discourse)

// Whom a verb without a subject means: the last one, where he agrees with it and no other noun stands where a subject would.
function leftOut(predicate: Predicate, discourse: Discourse): Side {
  if (!predicate.mayOmitSubject || predicate.readings.every(r => r.verb!.person !== 3) || isOurs(predicate)) return []
  if (predicate.readings.every(r => r.verb!.number === 'd')) return recentTwo(discourse, predicate.at)
  if (predicate.clause.sent || isOfMany(predicate)) return []
  const told = toldBefore(predicate, discourse)
  if (told) return agrees(told, predicate, discourse) ? told : []
  if (discourse.stranger) return []
  if (!speaksOfLast(predicate, discourse)) {
    const side = beganBefore(predicate, discourse)
    return agrees(side, predicate, discourse) ? side : []
  }
  // «ومحافظ البصرة اتصل»: somebody else stands where the subject does
  if (standsBefore(predicate, discourse) && predicate.readings.every(r => r.conj === '')) return []
  const side = !discourse.goesOn && isTimed(predicate, discourse) ? heroOf(discourse) : lastSubject(discourse)
  // «تحدثت مع رئيس النادي وقلت له»: who may be the writer is no state that was named before
  if (mayBeI(predicate) && side.every(id => id.startsWith('state:'))) return []
  return agrees(side, predicate, discourse) ? side : []
}

const mayBeI = ({ readings }: Predicate): boolean => readings.some(r => r.verb!.person === 1 && r.verb!.number === 's')

// Whether a noun that no preposition and no other noun rules stands after a party: «استقبل الوزير في مكتبه أعضاء اللجنة».
function hasNounAfter({ doc, marks }: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0 || doc.tokens[i]!.kind !== TokenKind.word) continue
    const { senses } = doc.tokens[i]!.word
    const named =
      senses.length === 0 ||
      senses.some(s => s.cls === 'delegation' || s.cls === 'each' || (s.cls === 'noun' && s.prep === ''))
    if (named && !isRuled(doc.tokens[i - 1]!.word)) return true
  }
  return false
}

const ruling = new Set(['noun', 'masdar', 'contact-noun'])

const isRuled = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'prep' || s.prep !== '' || (ruling.has(s.cls) && !s.definite && s.pronoun === ''))

const wantsObject = ({ readings, clause, subject }: Predicate, { transitive, clauses }: Discourse): boolean =>
  readings.some(r => transitive.has(r.value)) &&
  !clause.slots.some(s => s.role === 'agent') &&
  !hasNounAfter(clauses, subject!.group.to, clause.to)

const objectOf = ({ slots }: Clause): Side =>
  sideOf(slots.filter(slot => slot.role === 'object').flatMap(slot => slot.group.members))

// «المبعوث الذي استقبله الرئيس»: whom the relative clause tells of, its pronoun means.
function relativesObject({ at }: Predicate, { clauses: { doc, marks } }: Discourse): Side {
  if (!doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'which')) return []
  const before = [at - 2, at - 3].find(i => i >= 0 && doc.tokens[i]!.kind === TokenKind.word)
  const index = before === undefined ? -1 : marks.groupOf[before]!
  return index >= 0 ? sideOf(marks.groups[index]!.members.slice(-1)) : []
}

// «رتب له ويتكوف خلال زيارته، حيث استقبله الرئيس»: who was named before in the sentence, and was nobody's subject yet, is nearer than who was spoken of
function freshBefore({ at, sentence }: Predicate, said: Side, discourse: Discourse): Side {
  const { clauses, about } = discourse
  const known = recent(discourse)
  const { from } = clauses.doc.sentences[sentence]!
  const last = clauses.marks.groups.findLast(
    group => group.from >= from && group.to <= at && sideOf(group.members).some(isPerson),
  )
  const [one, ...more] = last ? sideOf(last.members).filter(isPerson) : []
  const isFresh = one !== undefined && more.length === 0 && !known.includes(one) && !said.includes(one)
  return isFresh && about.genderOf(one) !== 'f' ? [one] : []
}

// «أخاه الأمير»: its ending tells an object
const isAccusative = ({ from, to }: Group, { clauses: { doc }, accusative }: Discourse): boolean =>
  [from - 1, ...Array.from({ length: to - from }, (_, i) => from + i)].some(i =>
    accusative.has(doc.tokens[i]?.word.folded ?? ''),
  )

function meetsWith({ clause }: Predicate, { clauses: { doc } }: Discourse): boolean {
  for (let i = clause.from; i < clause.to; i++)
    if (doc.tokens[i]!.word.senses.some(s => s.cls === 'prep' && s.value === 'with' && s.conj === '')) return true
  return false
}

// «خاض حبري معركته»: what is his stands behind him who does it
function hasOwnAfter({ subject }: Predicate, { clauses: { doc, marks } }: Discourse): boolean {
  let i = subject!.group.to
  while (i < doc.tokens.length && marks.timeOf[i]! >= 0) i++
  return (
    (marks.groupOf[i] ?? 0) < 0 &&
    doc.tokens[i]!.word.senses.some(s => s.cls === 'noun' && s.pronoun !== '' && s.prep === '' && s.conj === '')
  )
}

// «وفي بغداد التقى الرئيس», «ثم استقبل نظيره»: behind what only says where, when or then, one party alone is whom he met of whom the sentence before spoke
function isMetBesides(predicate: Predicate, discourse: Discourse): boolean {
  const { subject, clause, at, sentence } = predicate
  const { clauses, transitive, reciprocal } = discourse
  if (!predicate.readings.some(r => transitive.has(r.value) || reciprocal.has(r.value))) return false
  if (subject!.group.members.length !== 1 || clause.slots.some(slot => sides.has(slot.role))) return false
  if (hasNounAfter(clauses, subject!.group.to, clause.to)) return false
  const { from } = clauses.doc.sentences[sentence]!
  return opensBesides(clauses, from) && !clauses.predicates.some(p => p.sentence === sentence && p.at < at)
}

const sides = new Set(['with', 'by', 'agent', 'object'])

// «وفي بغداد», «ثم»
const opensBesides = ({ doc, rules }: Clauses, from: number): boolean =>
  doc.tokens[from]!.word.senses.some(
    s => (s.conj !== '' && s.cls === 'prep') || s.cls === 'then' || (s.conj !== '' && rules.cliticRoles.has(s.prep)),
  )

// «… حيث التقى الرئيس», «والتقى الرئيس»: who stands bare after a verb that goes on with the last subject is its object; empty where he may be its subject.
function doerOf(predicate: Predicate, said: Side, discourse: Discourse): Side {
  // «وقال أردوغان»: nobody says somebody
  if (said.length === 0 || !discourse.hasVerb(discourse.clauses.doc.tokens[predicate.at]!.word)) return []
  const told = toldBefore(predicate, discourse)
  if (told && !said.some(id => told.includes(id))) return told
  // «كما يصل الرئيس»: nobody arrives him
  const { travelling } = discourse.clauses.rules
  const travels = predicate.readings.some(r => travelling.has(r.value))
  if (travels && !predicate.readings.some(r => discourse.transitive.has(r.value))) return []
  // «حيث التقى السفير مع مجموعة من الأعضاء»: whom he met stands behind «مع»
  if (meetsWith(predicate, discourse) || hasOwnAfter(predicate, discourse)) return []
  const { clauses, also, goesOn, subject } = discourse
  const joined =
    predicate.readings.some(r => r.conj !== '') || also.has(clauses.doc.tokens[predicate.at - 1]?.word.folded ?? '')
  const timed = !goesOn && isTimed(predicate, discourse)
  const objectLike =
    predicate.mayOmitSubject &&
    speaksOfLast(predicate, discourse) &&
    (goesOn || joined || timed || isMetBesides(predicate, discourse) || !agrees(said, predicate, discourse))
  const last = timed ? discourse.hero : subject
  return objectLike && last && !said.includes(last) ? [last] : []
}

// how far behind his name and a colon the verb may stand by which one speaks of himself
const colonReach = 8

// «عراقجي: التقيت غروسي», as headlines and tickers have it
function beforeColon({ at }: Predicate, { clauses: { doc, marks } }: Discourse): string | null {
  let i = at - 1
  while (i > 0 && i >= at - colonReach && doc.tokens[i]!.word.folded !== ':' && !isEnd(doc.tokens[i]!)) i--
  if (doc.tokens[i]?.word.folded !== ':') return null
  const side = sideOf(marks.groups[marks.groupOf[i - 1] ?? -1]?.members ?? []).filter(isPerson)
  return side.length === 1 ? side[0]! : null
}

const isEnd = ({ kind, word }: Token): boolean => kind === TokenKind.break || word.folded === '.'

/** «التقيت غروسي»: who speaks of himself in his own words; null where the verb may be another's. */
export function whoSaysI(predicate: Predicate, discourse: Discourse): string | null {
  const { at, readings, subject } = predicate
  const { about, clauses } = discourse
  if (!readings.some(r => r.verb!.person === 1)) return null
  const told = about.speakerAt(clauses.doc.tokens[at]!.start)
  const speaker = told?.id ?? beforeColon(predicate, discourse)
  const others = readings.filter(r => r.verb!.person === 3)
  if (!speaker || others.length === 0) return speaker
  // «تحدثت مع نظيري», «التقيت الوزير», but not «تحدثت ميركل»
  const hers = others.every(r => r.verb!.gender === 'f' && r.verb!.number === 's')
  const his = subject === null || sideOf(subject.group.members).every(id => about.genderOf(id) === 'm')
  return hers && his && told?.direct !== false ? speaker : null
}

const isOfHim = (pronoun: string): boolean => {
  const meaning = pronounMeaning(pronoun)
  return meaning?.number === 's' && meaning.person === 3 && meaning.gender !== 'f'
}

// «تحدث الرئيس إلى نظيره وسيلتقيه غدا», «ثم التقاه»; but «تلقى اتصالا منه هنأه فيه»
function goesOnWithTwo(predicate: Predicate, { clauses, reciprocal }: Discourse): boolean {
  const { at, clause, readings, pronounSubject } = predicate
  const then = clauses.doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'then' || s.cls === 'will') ?? false
  const joined = pronounSubject || then || readings.some(r => r.conj !== '')
  const together = readings.every(r => r.verb!.future || then || reciprocal.has(r.value))
  return joined && together && !hasNounAfter(clauses, at + 1, clause.to)
}

/** Whom the pronoun on a verb means. */
function pronounsObject(pronoun: string, predicate: Predicate, said: Side, doer: Side, discourse: Discourse): Side {
  const relative = said.length > 0 ? relativesObject(predicate, discourse) : []
  if (relative.length > 0) return relative
  // «واستقبله الملك، ثم التقاه الوزير»: the same man for both
  const { meant } = discourse
  if (meant?.sentence === predicate.sentence && meant.pronoun === pronoun && isElse(said, meant.id)) return [meant.id]
  // «سيتوجه الرئيس إلى أنقرة، حيث يستقبله نظيره»
  const there = isOfHim(pronoun) && said.length > 0 ? visitorBefore(predicate, discourse) : null
  if (there?.every(id => isElse(said, id))) return there
  const { visitor, where, clauses } = discourse
  const isThere = where.has(clauses.doc.tokens[predicate.at - 1]?.word.folded ?? '')
  if (isThere && isOfHim(pronoun) && visitor?.sentence === predicate.sentence && isElse(said, visitor.id))
    return [visitor.id]
  const fresh = isOfHim(pronoun) ? freshBefore(predicate, said, discourse) : []
  // «التقى الرئيس نظيره، كما استقبله»: not he who does it
  if (fresh.length > 0) return fresh
  const added = isAdded(predicate, discourse) || goesOnWithTwo(predicate, discourse)
  return pronounSide(pronoun, added ? doer : said, discourse)
}

const isElse = (side: Side, id: string): boolean => side.length > 0 && side.every(isPerson) && !side.includes(id)

const isAdded = ({ at }: Predicate, { clauses: { doc }, also }: Discourse): boolean =>
  also.has(doc.tokens[at - 1]?.word.folded ?? '')

/** Subject and object as the grammar leaves them: a pronoun on the verb is its object, a subject left out is the last one's. */
export function coreOf(predicate: Predicate, discourse: Discourse): { subject: Side; object: Side | null } {
  const { subject, clause, readings } = predicate
  const before = subject !== null && !clause.slots.includes(subject)
  const speaker = whoSaysI(predicate, discourse)
  if (speaker) {
    const bare = subject !== null && !before ? sideOf(subject.group.members) : []
    return { subject: [speaker], object: [...objectOf(clause), ...bare] }
  }
  const slots = before ? [subject] : clause.slots.filter(slot => slot.role === 'subject')
  const members = sideOf(slots.flatMap(slot => slot.group.members))
  // «وأمر محمد بن سلمان، وصلت طائرة»: who stands before a verb that does not agree is not its subject
  const said = before && !agrees(members, predicate, discourse) ? [] : members
  const pronoun = readings.find(r => r.pronoun !== '')?.pronoun
  if (pronoun) {
    const doer = said.length ? said : leftOut(predicate, discourse)
    return { subject: doer, object: pronounsObject(pronoun, predicate, said, doer, discourse) }
  }
  // «والتقى كلا من رئيس الحكومة، X، وY»: who stands bare after an object goes on with it
  if (subject && clause.slots[clause.slots.indexOf(subject) - 1]?.role === 'object')
    return { subject: leftOut(predicate, discourse), object: [...objectOf(clause), ...said] }
  const bare = subject !== null && clause.slots.includes(subject) && !clause.slots.some(s => s.role === 'object')
  // «وزار أخاه الأمير»
  if (bare && isAccusative(subject.group, discourse)) return { subject: leftOut(predicate, discourse), object: said }
  // «وكان أوهانس يجيد عدة لغات، وزار إيطاليا»: nobody known does it
  if (
    bare &&
    discourse.stranger &&
    readings.every(r => r.conj !== '') &&
    discourse.hasVerb(discourse.clauses.doc.tokens[predicate.at]!.word)
  )
    return { subject: [], object: said }
  const doer = bare ? doerOf(predicate, said, discourse) : []
  if (doer.length > 0) return { subject: doer, object: said }
  // «وفي يوم الأحد هنأ رئيس كازاخستان بمناسبة …»: he whom a verb that wants an object has for its only party is that object.
  if (bare && !clause.sent && wantsObject(predicate, discourse)) return { subject: [], object: said }
  return { subject: subject ? said : leftOut(predicate, discourse), object: null }
}

const bureau = 'body:office-of/'

// What an office says of «him» it says of its head.
export const personOf = <T extends string | null>(id: T): T =>
  (id?.startsWith(bureau) ? id.slice(bureau.length) : id) as T

const speaks = (mention: Mention): boolean =>
  mention.kind === 'person' || mention.kind === 'office' || (idOf(mention)?.startsWith(bureau) ?? false)

function putFirst(list: string[], id: string): string[] {
  return [id, ...list.filter(other => other !== id)]
}

const isGiven = wordFlag(word => word.senses.some(s => s.cls === 'given-name'))

// «حبري» is «my ink» as well
const isSurname = ({ senses }: Word): boolean =>
  senses.every(s => s.cls === 'names' || s.pronoun !== '' || s.entry?.number === 'd')

function surnamesIn({ doc: { tokens } }: Clauses): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const { word, kind } = tokens[i]!
    if (isGiven(tokens[i - 1]!.word) && kind === TokenKind.word && isSurname(word)) found.add(word.folded)
  }
  return found
}

export const openDiscourse = (
  about: About,
  clauses: Clauses,
  {
    transitive,
    reciprocal,
    accusative,
    where,
    befallen,
    hasVerb,
    journeyAt,
    also,
    too,
  }: Pick<
    Discourse,
    'transitive' | 'reciprocal' | 'accusative' | 'where' | 'befallen' | 'hasVerb' | 'journeyAt' | 'also' | 'too'
  >,
): Discourse => ({
  about,
  clauses,
  transitive,
  reciprocal,
  accusative,
  where,
  befallen,
  hasVerb,
  journeyAt,
  also,
  too,
  surnames: surnamesIn(clauses),
  subject: null,
  others: [],
  seen: new Map(),
  sentence: 0,
  together: [],
  contact: null,
  guest: null,
  visitor: null,
  meant: null,
  goesOn: false,
  fresh: false,
  subjects: new Set(),
  chained: false,
  stranger: false,
  began: null,
  hero: null,
})

/** Begins a sentence: who alone was its subject may be left out in the next. */
export function beginSentence(discourse: Discourse, sentence: number): void {
  const { subject, subjects } = discourse
  discourse.sentence = sentence
  discourse.fresh = subject !== null && subjects.size === 1 && subjects.has(subject)
  discourse.subjects = new Set()
  discourse.goesOn = false
  discourse.chained = false
  discourse.stranger = false
}

// «خاض حبري معركته … وقد استقبل»: whom the page named in full, and of whom the sentence goes on to speak
// … and «وكان أوهانس يجيد عدة لغات، وزار فرنسا»: two words that are none but somebody's name
function isOfNameless({ at }: Predicate, { clauses: { doc, marks }, surnames }: Discourse): boolean {
  let i = at + 1
  while (i < doc.tokens.length && marks.timeOf[i]! >= 0) i++
  const next = doc.tokens[i]
  if (next?.kind !== TokenKind.word || marks.groupOf[i]! >= 0) return false
  const isStrange = (token: Token | undefined): boolean =>
    token?.kind === TokenKind.word && token.word.senses.length === 0
  return surnames.has(next.word.folded) || (isStrange(next) && isStrange(doc.tokens[i + 1]))
}

// «وفي يوم الأحد استقبل …»: he with whose contact a sentence begins, and whom a chronicle goes on with
function noteBeginning(predicate: Predicate, doer: string, discourse: Discourse): void {
  discourse.began = { sentence: predicate.sentence, doer }
  if (!isTimed(predicate, discourse)) return
  if (doer === discourse.hero) discourse.subject = doer
  discourse.hero = doer
}

// «وصل الوزير إلى عمان، حيث استقبله الملك، ثم توجه إلى بغداد»: where a clause only says what befell the subject, it goes on to speak of him
function isAside({ at, readings }: Predicate, object: Side | null, { subject, where, clauses }: Discourse): boolean {
  const { doc, marks } = clauses
  const before = doc.tokens[at - 1]?.word
  if (!before || subject === null || !object?.includes(subject) || readings.every(r => r.pronoun === '')) return false
  if (where.has(before.folded)) return true
  if (!before.senses.some(s => s.cls === 'which')) return false
  // «القائمة التي يمتلكها النادي»: of what is nobody
  const head = doc.tokens[at - 2]?.kind === TokenKind.punct ? at - 3 : at - 2
  const group = marks.groups[marks.groupOf[head] ?? -1]
  return group !== undefined && sideOf(group.members).includes(subject)
}

// «واستقبله الملك»: whom the pronoun on a verb with a subject meant
function noteMeant({ readings, sentence }: Predicate, doers: Side, objects: Side | null, discourse: Discourse): void {
  const [id, ...more] = objects ?? []
  // «توجه إلى أنقرة» crowns nobody
  const pronoun = readings.every(r => r.pronoun !== '') ? readings[0]?.pronoun : undefined
  if (pronoun && id !== undefined && more.length === 0 && doers.length > 0 && isPerson(id))
    discourse.meant = { sentence, pronoun, id }
}

// … and «وصول الوزير إلى طهران، حيث اجتمع بالرئيس وناقش معه»
function spokenOf(predicate: Predicate, discourse: Discourse): string | null {
  const [one, ...more] = predicate.subject?.group.members ?? []
  if (one === undefined) return visitorBefore(predicate, discourse)?.[0] ?? null
  return more.length === 0 && speaks(one) ? personOf(idOf(one)) : null
}

function noteNamed({ clause, sentence }: Predicate, discourse: Discourse): void {
  for (const other of clause.slots.flatMap(({ group }) => group.members.filter(speaks).map(idOf))) {
    if (!other) continue
    discourse.seen.set(other, sentence)
    if (other !== discourse.subject) discourse.others = putFirst(discourse.others, other)
  }
}

/** Notes whom a predicate speaks of: its subject for what comes next, the others for pronouns. `begins`: whether a contact of it begins the sentence. */
export function remember(predicate: Predicate, discourse: Discourse, begins: boolean): void {
  const members = predicate.subject?.group.members ?? []
  const { subject, object } = coreOf(predicate, discourse)
  const [doer] = subject
  if (begins && doer !== undefined && subject.length === 1 && isPerson(doer)) noteBeginning(predicate, doer, discourse)
  const aside = isAside(predicate, object, discourse)
  // what befell him speaks of him
  for (const one of aside ? [discourse.subject!] : subject) discourse.subjects.add(personOf(one))
  noteMeant(predicate, subject, object, discourse)
  const two = sideOf(members)
  if (two.length > 0) discourse.together = two.length === 2 ? two : []
  const id = spokenOf(predicate, discourse)
  if (id && id !== discourse.subject && !object?.includes(id) && !aside) {
    if (discourse.subject) discourse.others = putFirst(discourse.others, discourse.subject)
    discourse.others = discourse.others.filter(other => other !== id)
    discourse.subject = id
  }
  for (const one of [id, ...subject]) if (one) discourse.seen.set(one, predicate.sentence)
  noteNamed(predicate, discourse)
  discourse.goesOn ||= predicate.subject !== null && (object === null || subject.length > 0)
  discourse.chained ||= predicate.subject === null
  discourse.stranger =
    predicate.subject === null && (discourse.stranger || predicate.clause.sent || isOfNameless(predicate, discourse))
}
