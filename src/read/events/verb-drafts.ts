import { wordFlag } from '../../arabic/facts.js'
import { senseOf, type Word } from '../../arabic/lexicon.js'
import type { ContactKind } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clause, Clauses, Predicate } from '../clauses/index.js'
import { withoutAttached } from './attached.js'
import {
  antecedent,
  hasPhone,
  isCarried,
  isNew,
  type Nouned,
  newBefore,
  nounAt,
  objectNoun,
  otherJoined,
  saysHow,
} from './contact-nouns.js'
import { type ContactRules, contactNounClass, type Pattern } from './contact-rules.js'
import { befallenBefore, clausePlaces, coreOf, type Discourse, visitorBefore, whoSaysI } from './discourse.js'
import { sentHere } from './handed.js'
import { type Many, manyIn, sideOfMany, withMany } from './officials.js'
import { isNegation } from './ruling.js'
import { type Draft, draftOf, type Filled, fill, isPerson, type Side, sideOf } from './sides.js'
import { sideByVenue } from './venue-side.js'

const isRelative = ({ doc }: Clauses, verb: number): boolean => {
  const before = doc.tokens[verb - 1]
  return before !== undefined && senseOf(before.word, 'which') !== undefined
}

// «مع X الذي سيلتقي الرئيس ورئيس البرلمان»: where nobody knows whom the relative clause tells of, they whom it names are not its subject
function isOfUnknownName(clauses: Clauses, { at, clause }: Predicate): boolean {
  const before = clauses.doc.tokens[at - 2]
  const group = clauses.marks.groups[clauses.marks.groupOf[at - 2] ?? -1]
  if (!before || !isRelative(clauses, at) || sideOf(group?.members ?? []).length > 0 || clause.pronouns.length > 0)
    return false
  return before.kind === TokenKind.word && before.word.senses.every(s => naming.has(s.cls))
}

const naming = new Set(['given-name', 'maybe-given-name', 'names'])

// «استأنفت الحكومة المفاوضات مع المؤسسات، الاتحاد الأوروبي وصندوق النقد»: with somebody who is nobody known
function isWithStrangers({ doc, marks }: Clauses, { from, to }: Clause): boolean {
  for (let i = from; i + 1 < to; i++) {
    const isWith = doc.tokens[i]!.word.senses.some(s => s.cls === 'prep' && s.value === 'with')
    if (isWith && marks.groupOf[i]! < 0 && marks.groupOf[i + 1]! < 0 && !isPlain(doc.tokens[i - 1]!.word)) return true
  }
  return false
}

const isPlain = ({ senses }: Word): boolean => senses.some(s => s.cls === 'noun' || s.cls === 'masdar')

// First with the parties as they stand, then with what the grammar leaves out, and last with both sides in one place.
function fillVerb(
  clauses: Clauses,
  patterns: readonly Pattern[],
  noun: Nouned | null,
  clause: Clause,
  predicate: Predicate,
  discourse: Discourse,
  many: readonly Many[],
  rules: ContactRules,
): Filled | null {
  // «التي تفاوضت معهم»: those who do it together do it with somebody else
  const together = !clause.pronouns.some(p => p.role === 'with') && !isWithStrangers(clauses, clause)
  const withNoun = patterns.filter(p => p.noun !== null && (together || p.pair[0] !== 'subject' || p.pair.length > 1))
  // «استضافت اجتماعا»: the object is the contact itself, so that no party is
  const hosts =
    noun !== null &&
    clause.nouns.some(slot => slot.at === noun.at && slot.role === 'object') &&
    !clause.slots.some(slot => slot.role === 'object' && slot.at < noun.at)
  const without = patterns.filter(
    p => p.noun === null && !(hosts && p.pair.includes('object')) && (together || p.pair.length > 1),
  )
  const own = withoutAttached(clauses, clause, noun?.at ?? null)
  const core = coreWith(predicate, discourse, many)
  const { object } = core
  const subject = isBegunItself(predicate, noun, core.subject, discourse) ? [] : core.subject
  const said = predicate.subject && many.length === 0 ? sideOf(predicate.subject.group.members) : subject
  const venue = (who: Side): Record<string, Side> =>
    noun?.kind === 'talks' ? { venue: sideByVenue(clauses, clause, who, discourse.about, rules) } : {}
  const from = noun?.kind === 'message' ? sentHere(clauses, predicate, rules) : {}
  const round = convened(clause, said)
  const left: Record<string, Side> = { subject, ...(object && { object }), ...venue(subject), ...from, ...round }
  const tryWith = (given: Record<string, Side>, fits: (pattern: Pattern) => boolean): Filled | null => {
    const ids = many.flatMap(m => m.ids)
    const places = withMany(
      clausePlaces(noun?.kind === 'message' ? sentBehind(clause, noun) : clause, discourse, given),
      many,
    )
    return (
      fill(withNoun.filter(fits), noun?.kind ?? null, places, ids) ??
      fill(without.filter(fits), null, withMany(clausePlaces(own, discourse, given), many), ids)
    )
  }
  const any = (): boolean => true
  if (predicate.readings.some(r => r.pronoun !== '') || whoSaysI(predicate, discourse)) return tryWith(left, any)
  return (
    tryWith({ subject: said, ...venue(said), ...from }, p => p.pair.length === 2) ??
    tryWith(left, p => p.pair.length === 2) ??
    tryWith({ subject: said, ...round }, any)
  )
}

// «جمع الأمير الرئيسين في لقاء ثلاثي»: who brings others together sits with them
function convened({ slots }: Clause, subject: Side): Record<string, Side> {
  const guests = sideOf(slots.filter(slot => slot.role === 'object').flatMap(({ group }) => group.members))
  const people = subject.length === 1 && [...subject, ...guests].every(isPerson) && guests.length > 1
  return people ? { convened: [...subject, ...guests.filter(id => !subject.includes(id))] } : {}
}

// «تسلم منه رسالة من الرئيس»: from whom the letter is stands behind it, before it who brought it
function sentBehind(clause: Clause, { at }: Nouned): Clause {
  if (!clause.slots.some(slot => slot.role === 'from' && slot.at > at)) return clause
  const isSender = (one: { role: string; at: number }): boolean => one.role !== 'from' || one.at > at
  return { ...clause, slots: clause.slots.filter(isSender), pronouns: clause.pronouns.filter(isSender) }
}

// «بدأت محادثات مع الحكومة»: the talks do, and no man of whom was spoken
function isBegunItself(predicate: Predicate, noun: Nouned | null, doers: Side, discourse: Discourse): boolean {
  const { at, subject, readings } = predicate
  if (subject !== null || noun?.at !== at + 1 || whoSaysI(predicate, discourse)) return false
  // «عقدت اجتماعا»: an object by its ending
  const { doc, rules } = discourse.clauses
  if (rules.oblique.some(ending => doc.tokens[noun.at]!.word.folded.endsWith(ending))) return false
  const told = readings.filter(r => r.verb!.person === 3 && r.pronoun === '')
  const feminine = told.length > 0 && told.every(r => r.verb!.gender === 'f')
  return feminine && doers.some(id => isPerson(id) && discourse.about.genderOf(id) !== 'f')
}

// «التقى قادة عراقيون الوزير»: where they who are told as many do it, he who stands behind them is the object
function coreWith(predicate: Predicate, discourse: Discourse, many: readonly Many[]): ReturnType<typeof coreOf> {
  const doers = sideOfMany(many, 'subject')
  const core = coreOf(predicate, discourse)
  if (doers.length === 0) return core
  const behind = predicate.subject !== null && predicate.clause.slots.includes(predicate.subject)
  return { subject: doers, object: behind ? sideOf(predicate.subject!.group.members) : core.object }
}

const conversations = new Set<ContactKind>(['call', 'talks', 'meeting'])

function kindOf(filled: Filled, noun: Nouned | null, around: boolean, phone: boolean): ContactKind {
  const { pattern } = filled
  if (pattern.noun !== null) return noun!.kind
  if (pattern.kind !== 'talks') return pattern.kind!
  if (phone) return 'call'
  return around ? noun!.kind : 'talks'
}

// «أجرى اتصالا», «بحث A خلال اتصال هاتفي مع B»: the noun tells it, but «تحدث هاتفيا … في أول اتصال» the verb
function triggerOf(
  clauses: Clauses,
  verb: number,
  noun: Nouned | null,
  { pattern }: Filled,
  within: boolean,
): [number, number] {
  const byNoun = pattern.noun !== null || (within && pattern.kind === 'talks' && !hasPhone(clauses, verb, noun!.at))
  const at = byNoun ? noun!.at : verb
  return [at, at + 1]
}

// «اجتمع عبر تقنية الاتصال المرئي»: what says how is no contact of its own, but «التقاه خلال زيارته» tells of a visit too
function takeManner(clauses: Clauses, clause: Clause, taken: Set<number>): void {
  for (const { at, role } of clause.nouns) {
    if ((saysHow(clause, at) || role === 'inner') && nounAt(clauses, at, clause.to)?.kind !== 'visit') taken.add(at)
  }
}

// «جلسة مباحثات»: a contact noun takes the one that it rules with it.
function take(clauses: Clauses, clause: Clause, at: number, taken: Set<number>): void {
  taken.add(at)
  for (const slot of clause.nouns)
    if (slot.at === at + 1 || (slot.role === 'genitive' && slot.at > at)) taken.add(slot.at)
  takeManner(clauses, clause, taken)
}

// «ثم توجه إلى الرياض», «وحل أمس ضيفا على الملك»: nothing stands between the verb and where it leads but when and how
function leadsSomewhere({ doc, marks, rules }: Clauses, { at, clause }: Predicate): boolean {
  const saysHow = (i: number): boolean =>
    marks.groupOf[i]! < 0 && rules.oblique.some(ending => doc.tokens[i]!.word.folded.endsWith(ending))
  let i = at + 1
  while (i < clause.to && (marks.timeOf[i]! >= 0 || saysHow(i))) i++
  return i < clause.to && (marks.groupOf[i]! >= 0 || doc.tokens[i]!.word.senses.some(s => s.cls === 'prep'))
}

// … where he who travels was said before
const goesOnSomewhere = (clauses: Clauses, predicate: Predicate, discourse: Discourse): boolean =>
  (discourse.goesOn || visitorBefore(predicate, discourse) !== null) && leadsSomewhere(clauses, predicate)

// What two agree on is new, «أوراق اعتماد» are no meeting else.
function fitsNoun(
  clauses: Clauses,
  clause: Clause,
  { agreed, of, over, pair }: Pattern,
  noun: Nouned | null,
  rules: ContactRules,
): boolean {
  if (over) return noun !== null && isOverAt(clauses, noun.at, rules)
  // «استقبل الملك الوزير حاملا رسالة من الرئيس»: whom he received brings it
  if (pair.includes('from') && noun !== null && isCarried(clauses, noun.at, rules)) return false
  // «اتفقا لدى لقائهما على»: not on that do they agree
  if (agreed)
    return (
      noun !== null &&
      (isNew(clauses, noun.at) || isToMeet(clauses, noun)) &&
      !isBeside(clause, noun.at) &&
      !isOfOthers(clauses, noun.at)
    )
  return of === null || (noun !== null && senseOf(clauses.doc.tokens[noun.at]!.word, contactNounClass)?.value === of)
}

// «اتفقا على اللقاء في سيول»
function isToMeet({ doc, marks }: Clauses, { at, kind }: Nouned): boolean {
  const lead = doc.tokens[at - 1]!.word.senses
  const next = doc.tokens[at + 1]
  if (kind !== 'meeting' || !lead.some(s => s.cls === 'prep' && s.value === 'on')) return false
  return (
    !next ||
    marks.timeOf[at + 1]! >= 0 ||
    next.kind === TokenKind.punct ||
    next.word.senses.some(s => meeting.has(s.cls))
  )
}

// what may stand behind «على اللقاء» of those who will meet
const meeting = new Set(['prep', 'adverb'])

const isBeside = ({ nouns }: Clause, at: number): boolean =>
  nouns.some(slot => slot.at === at && besides.has(slot.role))

// «اتفق الوزيران على لقاء بين رئيسي الأركان»: others will meet
function isOfOthers({ doc, marks }: Clauses, noun: number): boolean {
  for (let i = noun + 1; i <= noun + betweenReach; i++) {
    if (!doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'between' && s.pronoun === '')) continue
    const group = marks.groups[marks.groupAt[i + 1] ?? -1]
    return !group?.members.every(m => m.how === 'dual')
  }
  return false
}

// how far behind a contact «بين» may stand: «لقاء قمة ثان بين»
const betweenReach = 3

const besides = new Set(['at', 'during', 'in', 'after', 'before', 'through'])

// «اتصال وصفته مصادر بأنه مهم، جرى بين الرئيسين»: the noun that was left for what is said of it
function farAntecedent(clauses: Clauses, clause: Clause, at: number, patterns: readonly Pattern[]): Nouned | null {
  if (clause.nouns.length > 0 || !clause.slots.some(({ role }) => role === 'between')) return null
  return patterns.some(({ noun, pair }) => noun !== null && pair[0] === 'between') ? newBefore(clauses, at) : null
}

// «أنهى رئاسته باتفاق وربما زيارة لطهران»: another noun is what the verb is about
function isFar({ doc, marks }: Clauses, verb: number, noun: Nouned | null): boolean {
  if (noun === null || noun.at < verb) return false
  for (let i = verb + 1; i < noun.at; i++)
    if (marks.groupOf[i]! < 0 && marks.timeOf[i]! < 0 && isPlain(doc.tokens[i]!.word)) return true
  return false
}

// «بعد زيارة», «في ختام زيارة»
function isOverAt({ doc }: Clauses, at: number, { ends }: ContactRules): boolean {
  const { senses } = doc.tokens[at - 1]!.word
  return senses.some(s => (s.cls === 'prep' && s.value === 'after') || ends.has(s.value))
}

// «أوفد إلى باماكو»
const isStraight = ({ doc }: Clauses, at: number, role: string): boolean =>
  doc.tokens[at + 1]?.word.senses.some(s => s.cls === 'prep' && s.value === role) ?? false

// the last token of the verb with its subject and «هاتفيا»
function endOfSubject({ doc }: Clauses, { at, subject }: Predicate): number {
  const end = subject !== null && subject.at > at ? subject.group.to - 1 : at
  return doc.tokens[end + 1]?.word.senses.some(s => s.cls === 'phone') ? end + 1 : end
}

// «بحثت الفرق عن ناجين»
const isSearch = ({ doc }: Clauses, at: number, { search }: ContactRules): boolean =>
  doc.tokens.slice(at + 1, at + 1 + aboutReach).some(({ word }) => search.has(word.folded))

// how far after a verb «عن» may stand that says of what it speaks
const aboutReach = 2

// «بحث القادة صراعات سوريا والعراق», «وصلت أمس طائرة»: who does it stands right after the verb, and is nobody known
function isTakenByNoun(
  { doc, marks, rules }: Clauses,
  at: number,
  { crowds }: ContactRules,
  travels: boolean,
): boolean {
  let i = at + 1
  while (marks.timeOf[i]! >= 0) i++
  const next = doc.tokens[i]
  if (!next || next.kind !== TokenKind.word || marks.groupOf[i]! >= 0) return false
  const { folded, senses } = next.word
  if (senses.length === 0 || crowds.has(folded)) return true
  const nominative = !rules.oblique.some(ending => folded.endsWith(ending))
  // «ووصل صداها إلى المدن»: one travels to no person, so that his noun is none he travels to
  const names = senses.some(
    s => s.cls === 'noun' && (s.definite || (nominative && s.pronoun === '') || (travels && s.pronoun !== '')),
  )
  return names && senses.every(s => s.prep === '' && !standing.has(s.cls))
}

// «وصل إلى المدينة، والتقى الرئيس المصري والرئيس اليمني»: they may be whom he met who is not named
const isChained = ({ readings }: Predicate, { goesOn, chained }: Discourse): boolean =>
  chained && !goesOn && readings.every(r => r.verb!.number === 's') && readings.some(r => r.conj !== '')

// words that may stand after a verb and are nobody's name
const standing = new Set([
  'contact-noun',
  'adj',
  'prep',
  'adverb',
  'delegation',
  'each',
  'phone',
  'other',
  'this',
  'masdar',
])

// «من زار المغرب»: whoever has
const isOfAnybody = ({ doc, marks }: Clauses, { at, subject, readings }: Predicate): boolean =>
  subject === null || (subject.at > at && readings.every(r => r.conj === ''))
    ? (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ??
        false) &&
      marks.timeOf[at - 1]! < 0
    : false

// «إن الحكومة ستستأنف المفاوضات»: who does it stands between «إن» and the verb, and is nobody known
function isTakenBefore({ doc, marks, rules }: Clauses, { at, readings }: Predicate): boolean {
  if (!readings.every(r => r.conj === '')) return false
  for (let i = at - 1; i > 0 && i >= at - namedReach; i--) {
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) return false
    const { senses } = doc.tokens[i]!.word
    // «إن المواد كانت تصل»
    if (i === at - 1 && senses.some(s => s.cls === 'verb' && rules.auxiliaries.has(s.value))) continue
    if (senses.some(s => s.cls === 'that' && s.pronoun === '')) return i < at - 1
    if (
      !senses.some(s => s.definite) ||
      senses.some(s => s.prep !== '' || s.cls === 'prep' || s.cls === 'contact-noun')
    )
      return false
  }
  return false
}

// how many words may stand between «إن» and its verb
const namedReach = 4

// «وفدا من الكونغرس برئاسة النائب»: he who leads it, and whose it is
function ledIn({ clause: { led, slots }, subject }: Predicate): Draft['led'] {
  const bodies = sideOf(led.flatMap(({ group }) => group.members))
  const behind = [...(subject ? [subject] : []), ...slots].find(({ at }) => led.length > 0 && at > led[0]!.at)
  const leader = sideOf(behind?.group.members.slice(0, 1) ?? [])
  return bodies.length === 1 && leader.length === 1 ? [{ leader: leader[0]!, of: bodies[0]! }] : []
}

// «قدم أوراق اعتماده إلى وزارة الخارجية»: he met nobody who is told
// … and «زار السفير مصنعا في جدة»: an ambassador lives where he is
function mayMeet(
  { pattern: { of, kind, pair, persons, host } }: Filled,
  { sides, predicate }: Draft,
  { about }: Discourse,
): boolean {
  if (kind === 'visit' && pair[1] === 'in' && sides[0].some(id => about.rankOf(id) === 'ambassador')) return false
  // «غادرت بعثة الخليج إلى إسبانيا»: athletes
  if (kind === 'visit' && sides[0].some(id => id.startsWith('body:place:'))) return false
  // «استضافت الدوحة الرئيس»
  const hosts = persons && kind === 'meeting' && host === 'subject' && predicate!.readings.every(r => r.pronoun === '')
  const isHost = (id: string): boolean => hosts && id.startsWith('state:')
  return (of === null && !persons) || (sides[1].every(isPerson) && sides[0].every(id => isPerson(id) || isHost(id)))
}

// «ناقشا الملف»
const isTopical = ({ readings }: Predicate, { pattern }: Filled, { discussing }: ContactRules): boolean =>
  pattern.noun === null && readings.some(r => discussing.has(r.value))

// «أجرى مع ولي العهد اتصالا برئيس الوزراء»: both call the third
function joinCallers(draft: Draft, { pattern }: Filled, { slots }: Clause): void {
  if (draft.kind !== 'call' || pattern.pair[0] !== 'subject' || pattern.pair[1] !== 'by') return
  const beside = sideOf(slots.filter(({ role }) => role === 'with').flatMap(({ group }) => group.members))
  const others = beside.filter(id => isPerson(id) && !draft.sides.flat().includes(id))
  if (draft.sides[0].length > 0) draft.sides[0] = [...draft.sides[0], ...others]
}

/** The contact noun with which a verb tells a contact. */
function nounOf(clauses: Clauses, { at, clause, readings }: Predicate, patterns: readonly Pattern[]): Nouned | null {
  const pronoun = readings.some(r => r.pronoun !== '')
  const relative = isRelative(clauses, at) || pronoun
  // «الرسالة التي تسلمها من الأمير، والاتصال الذي تلقاه»: the pronoun is its object
  const told = isRelative(clauses, at) && pronoun ? antecedent(clauses, at) : null
  return (
    told ??
    objectNoun(clauses, clause) ??
    (relative || clause.nouns.length === 0 ? antecedent(clauses, at) : null) ??
    farAntecedent(clauses, clause, at, patterns)
  )
}

// «وقد زار كلا من الصين وتركيا»: things do not visit, so that he of whom the sentence before spoke does
const goesOnAlone = (predicate: Predicate, discourse: Discourse): boolean =>
  discourse.fresh &&
  !discourse.goesOn &&
  predicate.subject === null &&
  coreOf(predicate, discourse).subject.length === 1

// «وصل إلى عمان وسيلتقي قيادات في المعارضة»: where the sentence goes on with its subject, they who stand behind the verb are met
// … and «جال على المسؤولين اللبنانيين»: one travels to countries, not to officials
function metBy(predicate: Predicate, many: readonly Many[], travels: boolean, { goesOn }: Discourse): readonly Many[] {
  if (travels) return many.filter(told => told.role === 'subject')
  const joined = goesOn && predicate.subject === null && predicate.readings.every(r => r.conj !== '')
  const alone = joined && predicate.readings.every(r => r.verb!.number !== 'p')
  return alone ? many.map(told => (told.role === 'subject' ? { ...told, role: 'object' } : told)) : many
}

// «تحدثا آخر مرة في مايو»: what is counted is a conversation of theirs, and no speech
function isOnceMore({ doc, predicates }: Clauses, predicate: Predicate, { befallen }: ContactRules): boolean {
  const { at, sentence, clause } = predicate
  const before = predicates.findLast(p => p.at < at && p.sentence === sentence)
  // «سبق للرئيسين أن تحدثا»
  if (before?.readings.some(r => befallen.has(r.value))) return true
  const { from, to } = clause
  for (let i = from; i < to; i++) if (doc.tokens[i]!.word.senses.some(s => s.cls === 'occasion')) return true
  return false
}

// «تلقى رسالة من الأمير واتصالا من الرئيس»: what stands behind the second is of that one
function withoutJoined(clauses: Clauses, predicate: Predicate, noun: Nouned | null): Predicate {
  const { clause, at } = predicate
  const end = noun && otherJoined(clauses, { ...noun, at: Math.max(noun.at, at) }, clause.to)
  if (!end) return predicate
  const before = <T extends { at: number }>(all: readonly T[]): T[] => all.filter(one => one.at < end)
  const own = {
    ...clause,
    to: end,
    slots: before(clause.slots),
    nouns: before(clause.nouns),
    pronouns: before(clause.pronouns),
  }
  const subject = predicate.subject && predicate.subject.at < end ? predicate.subject : null
  return { ...predicate, subject, clause: own }
}

// «تبادلا البرقيات مع ملوك ورؤساء», «عقدا اجتماعا مع عدد من النواب»: with others, and not with each other
const isWithMany = ({ doc }: Clauses, { from, to }: Clause, { quantities }: ContactRules): boolean =>
  doc.tokens.slice(from, to).some(({ word }, i) => {
    const next = isWith(word) ? doc.tokens[from + i + 1]?.word : undefined
    return next !== undefined && (quantities.has(next.folded) || areMany(next))
  })

const isWith = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'prep' && s.value === 'with' && s.pronoun === ''),
)

const areMany = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'noun' && s.pronoun === '' && s.entry?.number === 'p'),
)

// «غادر القاهرة متوجها إلى أثينا»: the participle tells where to; and who «لم يغادر» went nowhere
const tellsNoGoal = (
  { doc }: Clauses,
  { at, clause, readings }: Predicate,
  { leaving, isUnderWay }: ContactRules,
): boolean =>
  readings.some(r => leaving.has(r.value)) &&
  (isNegation(doc, at - 1) || doc.tokens.slice(at + 1, clause.to).some(({ word }) => isUnderWay(word)))

/** Which patterns of a verb its sentence allows. */
function mayFit(
  clauses: Clauses,
  predicate: Predicate,
  patterns: readonly Pattern[],
  { said, alone, phone }: { said: boolean; alone: boolean; phone: boolean },
  rules: ContactRules,
  discourse: Discourse,
): Pattern[] {
  const { at, clause, subject } = predicate
  const search = isSearch(clauses, at, rules)
  return patterns.filter(
    p =>
      (said || p.kind !== 'visit' || (p.toPeople && goesOnAlone(predicate, discourse))) &&
      !(search && p.kind === 'talks') &&
      // «سنستضيف نظيرنا»: the state does
      !(p.persons && !predicate.readings.some(r => r.verb!.person === 3)) &&
      !(p.pair.length === 1 && (isChained(predicate, discourse) || isOfUnknownName(clauses, predicate))) &&
      (phone || !p.phone || isOnceMore(clauses, predicate, rules)) &&
      !(p.pair.length === 1 && p.pair[0] === 'subject' && (alone || isWithMany(clauses, clause, rules))) &&
      (!p.straight || isStraight(clauses, at, p.pair[1]!)) &&
      (!p.beside || isStraight(clauses, endOfSubject(clauses, predicate), p.pair[1]!)) &&
      (!p.delegation || clause.delegation) &&
      !(p.unless && isStraight(clauses, at, p.unless)) &&
      !(p.noun === null && p.kind === 'visit' && tellsNoGoal(clauses, predicate, rules)) &&
      !(p.passive && subject !== null && clause.slots.includes(subject)),
  )
}

/** The contact that a verb tells, if it tells one; the contact nouns that it takes up go into `taken`. */
export function verbDraft(
  clauses: Clauses,
  whole: Predicate,
  rules: ContactRules,
  discourse: Discourse,
  taken: Set<number>,
): Draft | null {
  if (!rules.hasVerb(clauses.doc.tokens[whole.at]!.word) || isOfAnybody(clauses, whole)) return null
  const all = whole.readings.flatMap(reading => rules.byVerb.get(reading.value) ?? [])
  const noun = nounOf(clauses, whole, all)
  const predicate = withoutJoined(clauses, whole, noun)
  // things arrive and go as well as people: who travels must be said, in this sentence at least
  const { clause, at } = predicate
  const phone = hasPhone(clauses, at, clause.to)
  const travels = all.length > 0 && all.every(p => p.kind === 'visit')
  const alone = isTakenByNoun(clauses, at, rules, travels) || isTakenBefore(clauses, predicate)
  const many = metBy(predicate, manyIn(clauses, clause, discourse.about, rules), travels, discourse)
  const doers = sideOfMany(many, 'subject').length > 0
  if (alone && !doers && (predicate.subject === null || clause.slots.includes(predicate.subject))) return null
  const said =
    (predicate.subject !== null && !alone) ||
    doers ||
    predicate.pronounSubject ||
    whoSaysI(predicate, discourse) !== null ||
    befallenBefore(predicate, discourse) !== null ||
    (!alone && goesOnSomewhere(clauses, predicate, discourse))
  const patterns = mayFit(clauses, predicate, all, { said, alone, phone }, rules, discourse)
  if (patterns.length === 0) return null
  const fitting = patterns.filter(
    p => fitsNoun(clauses, clause, p, noun, rules) && !(p.near && isFar(clauses, at, noun)),
  )
  const fillFor = (who: readonly Many[]): Filled | null =>
    fillVerb(
      clauses,
      fitting,
      noun,
      clause,
      alone ? { ...predicate, mayOmitSubject: false } : predicate,
      discourse,
      who,
      rules,
    )
  const filled = (alone && doers ? null : fillFor([])) ?? (many.length > 0 ? fillFor(many) : null)
  if (!filled) return null
  const byNoun = filled.pattern.noun !== null
  const around = !byNoun && noun !== null && saysHow(clause, noun.at) && conversations.has(noun.kind)
  // «اتفقا في اتصال هاتفي على عقد لقاء» tells of the call too
  if (filled.pattern.agreed) taken.add(noun!.at)
  else if (byNoun || around) take(clauses, clause, noun!.at, taken)
  else if (conversations.has(filled.pattern.kind!)) takeManner(clauses, clause, taken)
  const kind = kindOf(filled, noun, around, phone)
  const draft = draftOf(filled, kind, phone || kind !== 'talks', {
    sentence: predicate.sentence,
    trigger: triggerOf(clauses, at, noun, filled, around && kind === 'call'),
    from: Math.min(at, noun?.at ?? at),
    to: clause.to,
    predicate,
  })
  joinCallers(draft, filled, clause)
  return mayMeet(filled, draft, discourse)
    ? { ...draft, sent: clause.sent, led: ledIn(predicate), topical: isTopical(predicate, filled, rules) }
    : null
}
