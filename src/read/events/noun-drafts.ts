import type { Doc } from '../../arabic/doc.js'
import { type Sense, senseOf } from '../../arabic/lexicon.js'
import { pronounMeaning } from '../../arabic/pronouns.js'
import type { Mention } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import {
  accompanying,
  type Clause,
  type Clauses,
  clauseFrom,
  type Group,
  type Marks,
  type Predicate,
  type Slot,
} from '../clauses/index.js'
import { isOfOtherContact } from './attached.js'
import { isCarried, isOfStranger, nounAt, otherJoined, saysHow } from './contact-nouns.js'
import { type ContactNoun, type ContactRules, contactNounClass } from './contact-rules.js'
import { clausePlaces, coreOf, type Discourse, namedTill, pronounSide, receivedSide } from './discourse.js'
import { sentHere } from './handed.js'
import { sentBy } from './journeys.js'
import { nisbasBehind } from './nisbas.js'
import { type Many, manyIn, withMany } from './officials.js'
import { type Draft, draftOf, type Filled, fill, isPerson, type Places, type Side, sideOf } from './sides.js'
import { sideByVenue } from './venue-side.js'

/** The verb in whose clause a noun stands, or the nearest before it. `predicates` are those of the sentence. */
function governor(clauses: Clauses, predicates: readonly Predicate[], at: number): Predicate | null {
  const behind = ruledBehind(clauses, at, predicates)
  if (behind) return behind
  const before = predicates.filter(p => p.at < at)
  return before.findLast(p => p.clause.to > at) ?? before.at(-1) ?? predicates.find(p => p.subject !== null) ?? null
}

// «مشيرا إلى أنه خلال زيارة لفرنسا تسلم الوزير»: what opens a clause is of the verb behind it
function ruledBehind({ doc: { tokens } }: Clauses, at: number, predicates: readonly Predicate[]): Predicate | null {
  const opens =
    tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'during') &&
    tokens[at - 2]?.word.senses.some(s => s.cls === 'that')
  const next = opens ? predicates.find(p => p.at > at) : undefined
  return next?.subject && next.subject.at > next.at ? next : null
}

const goers: ReadonlySet<string> = new Set(['owner', 'for'])

// «إجراء بوتين مكالمة», «رفض بوتين عقد لقاء»: who does what a verbal noun says stands between it and the contact noun.
function doer({ doc, marks }: Clauses, at: number): Side {
  const group = doerGroup(doc, marks, at)
  if (!group) return []
  const masdar = doc.tokens[beforeDelegation(doc, group.from) - 1]?.word.senses.some(s => s.cls === 'masdar') ?? false
  return masdar && group.prep === '' ? sideOf(group.members) : []
}

const doerGroup = (doc: Doc, { groupOf, groups }: Marks, at: number): Group | undefined =>
  groups[groupOf[heldAt(doc, at) === at - 1 ? at - 2 : at - 1] ?? -1]

function isSentBefore({ doc, marks }: Clauses, at: number): boolean {
  const group = doerGroup(doc, marks, at)
  return group !== undefined && beforeDelegation(doc, group.from) < group.from
}

// «قيام وفد من الحركة بزيارة»: where the words begin that say whose delegation it is
function beforeDelegation({ tokens }: Doc, from: number): number {
  const isFrom = tokens[from - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from') ?? false
  const at = isFrom ? from - 2 : from - 1
  return tokens[at] && senseOf(tokens[at].word, 'delegation') ? at : from
}

const isReceived = ({ doc }: Clauses, at: number): boolean =>
  doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'in') ?? false

// «وكان في استقباله الأمير والسفير»: they all are his hosts
function namedBehind({ doc, marks }: Clauses, at: number, sentence: number): Side {
  const { to } = doc.sentences[sentence]!
  return marks.groups.filter(group => group.from > at && group.to <= to).flatMap(({ members }) => sideOf(members))
}

// «زيارة طهران»: what a visit's genitive names is where it goes.
const townsOf = (mentions: readonly Mention[]): Side =>
  sideOf(
    mentions.filter(m => m.kind === 'place' || m.kind === 'state'),
    true,
  )

// «زيارته أمس إقليم كردستان», «زيارتهما روسيا»: where the owner is a pronoun, the goal is an object
const goalOf = ({ slots }: Clause, at: number, { pronoun }: Sense): Slot | undefined =>
  pronoun === '' ? undefined : slots.find(slot => slot.role === 'object' && slot.at <= at + genitiveReach)

// «زيارة الرئيس الفرنسي تونس»: whose visit it is, and right behind him where to
function goalBehindOwner({ doc, marks, rules }: Clauses, genitive: Slot | undefined, { pronoun }: Sense): Side {
  if (!genitive || pronoun !== '' || !sideOf(genitive.group.members).some(isPerson)) return []
  const { to } = genitive.group
  const at = rules.commas.has(doc.tokens[to]?.word.folded ?? '') ? to + 1 : to
  const group = marks.groups[marks.groupAt[at] ?? -1]
  return group?.prep === '' && !group.conj ? townsOf(group.members) : []
}

// «خلال زيارة رسمية لفرنسا», «زيارة لم يعلن عنها للعراق»: where one goes, with nobody before it whose visit it may be
function townsFor({ doc: { tokens }, marks }: Clauses, { slots }: Clause, at: number): Side {
  const [first] = slots
  if (first?.role !== 'for') return []
  const passed = tokens.slice(at + 1, first.at)
  const owned = passed.some(
    ({ word }, k) => marks.groupOf[at + 1 + k]! >= 0 || word.senses.some(s => owners.has(s.cls) && s.prep === ''),
  )
  return owned ? [] : townsOf(first.group.members)
}

const owners = new Set(['noun', 'delegation', 'masdar'])

// how many words may stand between who says it and «أن»: «الوزير من جهته أن لقاءه»
const sayingReach = 4

// «وأبان الوزير أن لقاءه بـ»: who stands before «أن», though his verb is none that is known
function sayerBefore({ doc, marks }: Clauses, at: number, pronoun: string, { about }: Discourse): Side {
  if (!doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'that' && s.pronoun === '')) return []
  let i = at - 2
  while (i > 0 && i > at - 2 - sayingReach && marks.groupOf[i]! < 0 && doc.tokens[i]!.kind === TokenKind.word) i--
  const group = marks.groups[marks.groupOf[i] ?? -1]
  if (group?.prep !== '' || group.members.length !== 1) return []
  const side = sideOf(group.members).filter(isPerson)
  const [gender, said] = [side[0] ? about.genderOf(side[0]) : null, pronounMeaning(pronoun)?.gender ?? null]
  return gender !== null && said !== null && gender !== said ? [] : side
}

// «وعبر المسؤول الأوروبي، خلال لقائه نظيره»: where no verb is known before it, he who is named last before it; null where nobody is
function namedBefore({ doc, marks }: Clauses, at: number, sentence: number, pronoun: string, { about }: Discourse) {
  const { from } = doc.sentences[sentence]!
  const group = marks.groups.findLast(g => g.from >= from && g.to <= at && sideOf(g.members).some(isPerson))
  if (group?.prep !== '' || group.members.length !== 1) return null
  if (doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'prep' && s.conj === '')) return null
  const side = sideOf(group.members)
  const [gender, said] = [about.genderOf(side[0]!), pronounMeaning(pronoun)?.gender ?? null]
  return gender !== null && said !== null && gender !== said ? null : side
}

// «أجرت الصحيفة الحوار مع الوزير بعد استقباله نظيره»: where the subject is none whom a pronoun may mean, he who is named beside it
function otherBefore(ruler: Predicate | null, at: number, pronoun: string, { about }: Discourse): Side {
  const wrong = pronounMeaning(pronoun)?.gender === 'f' ? 'm' : 'f'
  const named = ruler?.clause.slots.filter(slot => slot.at < at && beside.has(slot.role)) ?? []
  const side = sideOf(named.flatMap(({ group }) => group.members)).filter(isPerson)
  return side.length === 1 && about.genderOf(side[0]!) !== wrong ? side : []
}

const beside = new Set(['object', 'with', accompanying, 'by', 'to', 'for', 'from', 'genitive'])

// «زيارة الوزير»; but of «قيام الوزير بزيارة بغداد» the genitive is where he goes
function namedOwner(genitive: Slot | undefined, clauses: Clauses, at: number): Side {
  const by = doer(clauses, at)
  if (by.length > 0 && (!genitive || townsOf(genitive.group.members).length > 0)) return by
  return genitive ? sideOf(genitive.group.members) : []
}

// «… مع نظيرته في إطار زيارتها»: the pronoun of another gender than the subject's is the other's.
function ownerOf(
  sense: Sense,
  genitive: Slot | undefined,
  unknown: boolean,
  speaker: Side,
  ruler: Predicate | null,
  clauses: Clauses,
  at: number,
  sentence: number,
  discourse: Discourse,
): Side {
  if (!sense.pronoun) return namedOwner(genitive, clauses, at)
  if (genitive) return sideOf(genitive.group.members)
  if (unknown) return []
  // «وكان في استقباله رئيس الإقليم»: he who was received is not who stands after the word
  if (isReceived(clauses, at))
    return receivedSide(sense.pronoun, [...speaker, ...namedBehind(clauses, at, sentence)], discourse)
  if (pronounMeaning(sense.pronoun)?.number === 'd')
    return speaker.length === 2 ? speaker : pronounSide(sense.pronoun, [], discourse, at)
  if (speaker.length === 0) {
    const sayer = sayerBefore(clauses, at, sense.pronoun, discourse)
    if (sayer.length > 0) return sayer
    if (ruler === null || ruler.at > at) {
      const named = namedBefore(clauses, at, sentence, sense.pronoun, discourse)
      if (named) return named
    }
    const other = otherBefore(ruler?.at !== undefined && ruler.at < at ? ruler : null, at, sense.pronoun, discourse)
    return other.length > 0 ? other : pronounSide(sense.pronoun, [], discourse, at)
  }
  const gender = speaker[0] ? discourse.about.genderOf(speaker[0]) : null
  const said = pronounMeaning(sense.pronoun)?.gender ?? null
  const other = gender !== null && said !== null && said !== gender
  return other ? pronounSide(sense.pronoun, speaker, discourse, at) : speaker
}

// how far after the noun its genitive may stand: «لقاء القمة بين», «اتصال هاتفي»
const genitiveReach = 3

const between = new Set([contactNounClass, 'adj', 'nisba', 'phone', 'active-participle', 'passive-participle', 'other'])

// «زيارة لمستشفى الملك خالد»: the king is of the hospital
function isRuledBy({ doc }: Clauses, noun: number, to: number): boolean {
  for (let i = noun + 1; i < to; i++) {
    const { senses } = doc.tokens[i]!.word
    // «زيارة كل من قطر وعمان»
    if (senses.some(s => s.cls === 'each') && i + 2 === to) return true
    if (!senses.some(s => between.has(s.cls) && s.prep === '')) return false
  }
  return true
}

// «استقبل الملك ضيفه بمناسبة زيارته للمملكة»: nobody visits his own state, so that the other of the clause is meant.
function travellerOf(owner: Side, clause: Clause, ruler: Predicate | null, discourse: Discourse): Side {
  const { countryOf } = discourse.about
  const towns = clause.slots
    .filter(slot => slot.role === 'to' || slot.role === 'for')
    .flatMap(slot => slot.group.members)
  const goal = towns[0]?.entity ? countryOf(towns[0].entity) : null
  if (goal === null || ruler === null || owner.some(id => countryOf(id) !== goal)) return owner
  const others = ruler.clause.slots
    .filter(slot => slot.role === 'object' || slot.role === 'with')
    .flatMap(slot => sideOf(slot.group.members))
  return others.filter(id => countryOf(id) !== goal)
}

// «رفض لقاء الوزير», «بادر إلى مهاتفة نظيره», «اعتذر عن لقاء السفير»: whom one means to meet stands as the genitive
// … and «استهل نشاطه بلقاء الوزير»
function isSought(
  { doc, rules: { cliticRoles } }: Clauses,
  at: number,
  ruler: Predicate | null,
  { status, refusing, framing }: ContactRules,
): boolean {
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  if (!(sense.entry!.info as ContactNoun).takes || sense.definite || sense.pronoun || !ruler) return false
  if (cliticRoles.get(sense.prep) === 'by' && ruler.readings.some(r => framing.has(r.value))) return true
  const lead = doc.tokens[at - 1]?.word.senses.find(s => s.cls === 'prep')?.value
  if (lead === 'to' || lead === 'about') return true
  const rules = ruler.readings.some(
    r => refusing.has(r.value) || [...status.values()].some(words => words.verbs.has(r.value)),
  )
  return rules && !lead && ruler.at < at && at < ruler.clause.to
}

// how far behind a noun the verb may stand that says who makes the visit and where to
const behindReach = 6

// «زيارة كان يعتزم القيام بها إلى واشنطن»
function goalBehind({ predicates }: Clauses, at: number): Record<string, Side> {
  const verb = predicates.find(
    p =>
      p.at > at && p.at <= at + behindReach && p.clause.pronouns.some(({ role, at: i }) => role === 'by' && i > p.at),
  )
  const goal =
    verb?.clause.slots.filter(slot => slot.role === 'to').flatMap(slot => sideOf(slot.group.members, true)) ?? []
  if (goal.length === 0) return {}
  const doer = verb?.subject ? sideOf(verb.subject.group.members) : []
  return doer.length > 0 ? { to: goal, owner: doer } : { to: goal }
}

// «نقلها الوزير، خلال استقبال الملك له»: he whom it speaks of is received, and not who receives
function takenBy(
  { doc, marks }: Clauses,
  { pronouns }: Clause,
  at: number,
  owner: Side,
  speaker: Side,
  discourse: Discourse,
): Record<string, Side> {
  const { hosts } = senseOf(doc.tokens[at]!.word, contactNounClass)!.entry!.info as ContactNoun
  // «والوفد المرافق له» is no «استقبال الملك له»
  const pronoun = pronouns.find(p => p.role === 'for' && (p.at === at + 1 || (marks.groupOf[p.at - 1] ?? -1) >= 0))
  if (!pronoun || !hosts) return {}
  const others = speaker.filter(id => !owner.includes(id))
  return { for: others.length === 1 ? others : pronounSide(pronoun.pronoun, owner, discourse) }
}

// «أكد الوزير لنظيره، خلال اتصال هاتفي، أن»: to whom somebody speaks stands right behind him
function addressedBy({ marks }: Clauses, { subject, clause: { slots } }: Predicate): Side {
  if (subject === null) return []
  const end = subject.group.to
  const slot = slots.find(({ role, at }) => role === 'for' && at >= end)
  if (!slot || marks.groups.some(({ from, to }) => from >= end && to <= slot.at)) return []
  return slot.at - end <= 1 ? sideOf(slot.group.members).filter(isPerson) : []
}

// «جاء حديث الوزير خلال استقباله نظيره»: whose the word is that is the subject
function ownerOfSubject({ at, clause: { slots } }: Predicate): Side {
  const [first] = slots
  const side = first?.role === 'genitive' && first.at === at + 2 ? sideOf(first.group.members).filter(isPerson) : []
  return side.length === 1 ? side : []
}

const isFor = ({ rules }: Clauses, { prep }: Sense): boolean => rules.cliticRoles.get(prep) === 'for'

// «يتطلع للقائه»: with nobody behind the word he of whom it speaks is whom one means to meet
const isToMeetHim = (clauses: Clauses, { slots }: Clause, sense: Sense): boolean =>
  sense.pronoun !== '' &&
  isFor(clauses, sense) &&
  (sense.entry!.info as ContactNoun).takes &&
  slots.every(slot => !beside.has(slot.role))

// «قام بلقاء نظيره», «قام بالاجتماع مع نظيره»: a verb that only says that one does what the noun says
const isDone = (
  { doc, rules: clause }: Clauses,
  at: number,
  ruler: Predicate | null,
  { doing }: ContactRules,
): boolean =>
  ruler?.subject?.group.to === at &&
  ruler.readings.some(r => doing.has(r.value)) &&
  clause.cliticRoles.get(senseOf(doc.tokens[at]!.word, contactNounClass)!.prep) === 'by'

// «للقاء مسؤولين», «رفض لقاء مسؤولين»
const isMeant = (clauses: Clauses, at: number, ruler: Predicate | null, rules: ContactRules): boolean =>
  isFor(clauses, senseOf(clauses.doc.tokens[at]!.word, contactNounClass)!) ||
  isSought(clauses, at, ruler, rules) ||
  isDone(clauses, at, ruler, rules)

const isJourneyVerb = ({ readings }: Predicate, { byVerb }: ContactRules): boolean =>
  readings.some(r => byVerb.get(r.value)?.some(({ kind }) => kind === 'visit'))

// «قد يعرج على بغداد للقاء الرئيس ورئيس الوزراء»: they have no need to be met by each other
function areOfOneState(genitive: Slot | undefined, { about }: Discourse): boolean {
  const [state, ...more] = new Set(sideOf(genitive?.group.members ?? []).map(about.countryOf))
  return !!state && more.length === 0
}

/** Whom one means to meet. */
function purposeOf(
  clauses: Clauses,
  clause: Clause,
  at: number,
  ruler: Predicate | null,
  genitive: Slot | undefined,
  speaker: Side,
  discourse: Discourse,
  rules: ContactRules,
): Side {
  const sense = senseOf(clauses.doc.tokens[at]!.word, contactNounClass)!
  if (speaker.length === 1 && isToMeetHim(clauses, clause, sense)) return pronounSide(sense.pronoun, speaker, discourse)
  // «يتوجه إلى القاهرة للقاء رئيس الموساد ورئيس الوزراء القطري»: he who travels meets each of them
  const goes = ruler !== null && (isJourneyVerb(ruler, rules) || areOfOneState(genitive, discourse))
  const several = speaker.length === 1 && isFor(clauses, sense) && goes
  const each = genitive?.group.members.every(m => m.how !== 'dual') && several
  const named = each || genitive?.group.members.length === 1 ? genitive : null
  if (!named || !isMeant(clauses, at, ruler, rules)) return []
  return [named, ...nextOf(clauses, clause, named)].flatMap(({ group }) => sideOf(group.members))
}

// «بلقاء وزير خارجية النرويج، ثم نظيره الباكستاني»
const nextOf = ({ doc }: Clauses, { slots }: Clause, first: Slot): Slot[] =>
  slots.filter(
    ({ at, role, group }) =>
      at > first.at && role === first.role && senseOf(doc.tokens[group.from - 1]!.word, 'then') !== undefined,
  )

// «هنأ الرئيس الملك بنجاح زيارته»: it is the other's
function wishedTo(sense: Sense, ruler: Predicate | null, discourse: Discourse, { wishing }: ContactRules): Side | null {
  if (!sense.pronoun || !ruler?.readings.some(r => wishing.has(r.value))) return null
  const pronoun = ruler.readings.find(r => r.pronoun !== '')?.pronoun
  const objects = ruler.clause.slots.filter(slot => slot.role === 'object').flatMap(slot => slot.group.members)
  const side = pronoun ? pronounSide(pronoun, [], discourse) : sideOf(objects).filter(isPerson)
  return side.length === 1 ? side : null
}

// «وفي اتصاله مع نظيره، ثمن امير عبداللهيان»: his whose name stands behind the verb, and nobody knows
function isOfNameless({ doc, marks, predicates }: Clauses, at: number): boolean {
  const sentence = doc.sentences.findIndex(({ from, to }) => from <= at && at < to)
  const [first] = predicates.filter(p => p.sentence === sentence)
  if (!first || first.at < at || first.subject !== null || marks.groupOf[first.at + 1]! >= 0) return false
  const senses = doc.tokens[first.at + 1]?.word.senses
  return senses?.some(s => s.cls === 'given-name' || s.cls === 'names') ?? false
}

// «وعبر المسؤول خلال لقائه»: of whose name nothing is known
const isUnnamed = (clauses: Clauses, at: number, ruler: Predicate | null, speaker: Side): boolean =>
  (!!ruler?.subject && speaker.length === 0) || isOfNameless(clauses, at)

// how many words may stand between who has a plan and the contact: «لعقد أي لقاء», «أي نية للقاء»
const planGap = 3

/** «لا نية لدى الوزير لعقد لقاء مع نظيره», «لدى الوزير خطط للقاء نظيره»: who has it in mind, where no verb says. */
function plannerOf({ doc, marks, rules: { cliticRoles } }: Clauses, at: number, { status }: ContactRules): Side {
  const isFor = (i: number): boolean => doc.tokens[i]?.word.senses.some(s => cliticRoles.get(s.prep) === 'for') ?? false
  const isPlan = (i: number): boolean =>
    doc.tokens[i]?.word.senses.some(s => !s.verb && plans.some(of => status.get(of)!.nouns.has(s.value))) ?? false
  let i = at
  while (i > at - planGap && !isFor(i)) i--
  if (!isFor(i)) return []
  let first = i - 1
  while (first > i - 1 - planGap && marks.groupOf[first]! < 0) first--
  const group = marks.groups[marks.groupOf[first] ?? -1]
  if (!group || !doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'at')) return []
  const behind = Array.from({ length: i - 1 - first }, (_, k) => first + 1 + k)
  return [group.from - 2, ...behind].some(isPlan) ? sideOf(group.members).filter(isPerson) : []
}

const plans = ['planned', 'possible'] as const

// how far behind the word the purpose may stand for which somebody is sent, names not counted
const purposeReach = 6

/** «إيفاد الوزير إلى موسكو للقاء نظيره», «أوفد وزيره إلى موسكو للقاء نظيره»: who is sent to meet somebody. */
function envoyOf(clauses: Clauses, at: number, ruler: Predicate | null, rules: ContactRules): Side {
  const { doc, marks } = clauses
  if (!isFor(clauses, senseOf(doc.tokens[at]!.word, contactNounClass)!)) return []
  for (let i = at - 1, left = purposeReach; i > (ruler?.at ?? 0) && left > 0; i--) {
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
    const sent = sentBy(clauses, i, rules).filter(isPerson)
    if (sent.length > 0) return sent
    left--
  }
  const sends = ruler?.readings.some(r => rules.byVerb.get(r.value)?.some(({ pair }) => pair[0] === 'object'))
  if (!sends) return []
  const objects = ruler!.clause.slots.filter(slot => slot.role === 'object' && slot.at < at)
  return sideOf(objects.flatMap(({ group }) => group.members)).filter(isPerson)
}

/** Who does what rules the noun. */
function speakerOf(
  clauses: Clauses,
  at: number,
  ruler: Predicate | null,
  discourse: Discourse,
  rules: ContactRules,
): Side {
  const planner = plannerOf(clauses, at, rules)
  if (planner.length > 0) return planner
  const envoy = envoyOf(clauses, at, ruler, rules)
  if (envoy.length > 0) return envoy
  if (!ruler) return []
  const { subject } = ruler
  if (!subject) {
    const told = ownerOfSubject(ruler)
    // «زيارته تأتي في إطار حرص الرئيس»: who is named only behind it is not he of whom it speaks
    return told.length > 0
      ? told
      : namedTill(coreOf(ruler, discourse).subject, Math.max(at, ruler.clause.to), discourse)
  }
  // «وشملت الجولة لقاءات مع الرئيس … والملك …»: who stands behind the noun does not hold it with the others
  const behind = ruler.at < at && subject.at > at && !isReceived(clauses, at)
  return behind ? [] : sideOf(subject.group.members)
}

const comesAfter = ({ nouns }: Clause, at: number): boolean =>
  nouns.some(slot => slot.at === at && slot.role === 'after')

const withWhom = ({ slots }: Clause): Side =>
  slots.filter(({ role }) => role === 'with').flatMap(({ group }) => sideOf(group.members))

function placesOf(
  clauses: Clauses,
  clause: Clause,
  at: number,
  sentence: number,
  ruler: Predicate | null,
  visits: boolean,
  discourse: Discourse,
  rules: ContactRules,
): Places {
  const sense = senseOf(clauses.doc.tokens[at]!.word, contactNounClass)!
  const speaker = speakerOf(clauses, at, ruler, discourse, rules)
  // «اللقاء تحيات الأمير»: a noun with its article rules none
  const genitive = sense.definite
    ? undefined
    : clause.slots.find(
        slot => slot.role === 'genitive' && slot.at <= at + genitiveReach && isRuledBy(clauses, at, slot.at),
      )
  const how = ruler && saysHow(ruler.clause, at) ? ruler.clause.slots : []
  const ruled = how.filter(slot => !isOfOtherContact(clauses, slot, at))
  const inRole = (role: string): Side =>
    ruled.filter(slot => slot.role === role).flatMap(slot => sideOf(slot.group.members, role === 'to'))
  const owner =
    wishedTo(sense, ruler, discourse, rules) ??
    ownerOf(sense, genitive, isUnnamed(clauses, at, ruler, speaker), speaker, ruler, clauses, at, sentence, discourse)
  const purpose = purposeOf(clauses, clause, at, ruler, genitive, speaker, discourse, rules)
  const talks = (sense.entry!.info as ContactNoun).bare === 'talks'
  const forWhom = sideOf(clause.slots.filter(slot => slot.role === 'for').flatMap(slot => slot.group.members))
  return clausePlaces(clause, discourse, {
    subject: speaker,
    speaker,
    // they whom one goes to meet do not hold it among themselves
    owner: purpose.length > 1 ? [] : visits && sense.pronoun ? travellerOf(owner, clause, ruler, discourse) : owner,
    purpose,
    listener: [...inRole('object'), ...(ruler && ruled.length > 0 ? addressedBy(clauses, ruler) : [])],
    // «وقع مع نظيره الاتفاق، بعد مفاوضات»
    companion: ruler && !sense.definite && comesAfter(ruler.clause, at) ? withWhom(ruler.clause) : inRole('with'),
    ...takenBy(clauses, clause, at, owner, speaker, discourse),
    ...(ruler && !visits ? sentHere(clauses, ruler, rules) : {}),
    ...(visits && !clause.slots.some(slot => slot.role === 'to') ? goalBehind(clauses, at) : {}),
    nisbas: nisbasBehind(clauses, at, discourse.about),
    holders: holdersOf(clauses, clause, at, sentence, rules),
    destination: [
      ...inRole('to'),
      ...townsOf(genitive?.group.members ?? []),
      ...(visits ? townsFor(clauses, clause, at) : []),
    ],
    goal: [
      ...townsOf((goalOf(clause, at, sense) ?? genitive)?.group.members ?? []),
      ...(visits ? goalBehindOwner(clauses, genitive, sense) : []),
    ],
    venue: talks ? sideByVenue(clauses, clause, owner.length > 0 ? owner : forWhom, discourse.about, rules) : [],
  })
}

// «قرر صندوق الدعم فتح محادثات مع اليونان»: a noun right behind a verb without a subject may be its subject
function isTakenBy({ doc, marks }: Clauses, ruler: Predicate | null): boolean {
  if (!ruler || ruler.subject || ruler.pronounSubject) return false
  const next = doc.tokens[ruler.at + 1]
  if (!next || marks.groupOf[ruler.at + 1]! >= 0 || marks.timeOf[ruler.at + 1]! >= 0) return false
  const { senses } = next.word
  return senses.some(s => s.cls === 'noun' && s.pronoun === '') && senses.every(s => s.prep === '' && !taken.has(s.cls))
}

// «استقبل الملك الوزير، حاملا رسالة من الرئيس»: he who receives him receives it, and has not sent it
const isHost = (ruler: Predicate | null, { byVerb }: ContactRules): boolean =>
  ruler?.readings.some(r => byVerb.get(r.value)?.some(({ host }) => host === 'subject')) ?? false

const taken = new Set([contactNounClass, 'masdar', 'prep', 'adverb', 'other', 'adj'])

// «حضر الاستقبال A وB», «بحضور»
function isAttended({ doc }: Clauses, at: number, rules: ContactRules): boolean {
  // «كان الملف حاضرا في اجتماع الوزيرين», but «سيكون نائبه حاضرا في اللقاءات»
  const known = senseOf(doc.tokens[at]!.word, contactNounClass)!.definite
  const attends = (s: Sense): boolean => rules.attendance.has(s.value) && (known || s.cls !== 'active-participle')
  return [1, 2].some(k => doc.tokens[at - k]?.word.senses.some(attends) ?? false)
}

const manner = new Set(['in', 'during', 'after', 'before', 'through', 'at'])

const isManner = (clauses: Clauses, at: number): boolean => manner.has(leadOf(clauses, at))

/** The preposition before a noun: «في لقاء», «في أول لقاء», «في جلسة مباحثات»; empty where none stands there. */
function leadOf({ doc: { tokens }, marks }: Clauses, at: number): string {
  const prepAt = (i: number): string => tokens[i]?.word.senses.find(s => s.cls === 'prep')?.value ?? ''
  const lead = tokens[at - 1]?.word.senses.some(s => leads.has(s.cls) && s.prep === '') ? at - 2 : at - 1
  if (prepAt(lead) !== 'from') return prepAt(lead)
  // «بعد 18 يوما من المفاوضات»
  let long = lead
  while (marks.timeOf[long - 1]! >= 0) long--
  return prepAt(long < lead ? long - 1 : lead)
}

const leads: ReadonlySet<string> = new Set(['number/ord', 'series', contactNounClass])

// «تعاونها» is «her cooperation» as well as «you help her»
const isHardlyVerb = ({ doc }: Clauses, ruler: Predicate | null, discourse: Discourse): boolean =>
  ruler !== null &&
  ruler.subject === null &&
  doc.tokens[ruler.at]!.word.senses.some(s => (s.cls === 'noun' || s.cls === 'masdar') && s.pronoun !== '') &&
  coreOf(ruler, discourse).subject.length === 0

/** Whether who speaks may be a party: of «زيارته» its owner is, and «المفاوضات» may be others' but where it says when he spoke. */
function maySpeakerBe(
  clauses: Clauses,
  clause: Clause,
  at: number,
  ruler: Predicate | null,
  rules: ContactRules,
): boolean {
  const sense = senseOf(clauses.doc.tokens[at]!.word, contactNounClass)!
  if (sense.pronoun) return isToMeetHim(clauses, clause, sense)
  // «وصل إلى بغداد للاجتماع مع القادة»
  const travels = ruler !== null && isJourneyVerb(ruler, rules)
  if (isDone(clauses, at, ruler, rules)) return true
  return !sense.definite || (travels && isFor(clauses, sense) && ruler.at < at) || isManner(clauses, at)
}

/** The verb before one in its sentence that has its subject with it. */
const before = (predicates: readonly Predicate[], ruler: Predicate | null): Predicate | null =>
  (ruler && predicates.findLast(p => p.at < ruler.at && p.subject !== null)) ?? null

// «اتفق الوزيران في اتصال هاتفي على …», but «شارك الوزيران في اجتماع»
function isTheirs(clauses: Clauses, at: number, ruler: Predicate | null, { attendance }: ContactRules): boolean {
  const { tokens } = clauses.doc
  const sense = senseOf(tokens[at]!.word, contactNounClass)!
  const lead = leadOf(clauses, at)
  const two = ruler?.subject?.group.members.length === 2
  // «شددا خلال المحادثات», «اتفقا بعد أيام من المفاوضات»: they hold them of whom alone the sentence speaks; a meeting may be of more
  const isLong = lead === 'after' && tokens[at - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'from')
  const held = isLong || (lead === 'during' && (sense.entry!.info as ContactNoun).bare === 'talks')
  return two && (!sense.definite || held) && withins.has(lead) && !ruler.readings.some(r => attendance.has(r.value))
}

const withins = new Set(['in', 'during', 'after'])

// «تعتزم اليابان والصين عقد جولة جديدة من المباحثات», «أعلنت إيران وأميركا استئناف المفاوضات»: two who mean to hold talks hold them with each other
function holdersOf(clauses: Clauses, clause: Clause, at: number, sentence: number, rules: ContactRules): Side {
  const { doc, marks, predicates } = clauses
  const held = heldAt(doc, at)
  if (held === null) return []
  let end = held
  while (marks.timeOf[end - 1]! >= 0) end--
  const ruler = predicates.findLast(p => p.sentence === sentence && p.at < held && p.subject?.group.to === end)
  const means = ruler?.readings.some(
    r => rules.status.get('planned')!.verbs.has(r.value) || rules.announcing.has(r.value),
  )
  if (!means || ruler!.subject!.group.members.length < 2) return []
  for (let i = at; i < clause.to; i++)
    if (doc.tokens[i]!.word.senses.some(s => s.cls === 'prep' && company.has(s.value))) return []
  return sideOf(ruler!.subject!.group.members)
}

const company = new Set(['with', 'between'])

/** Where the verbal noun stands that rules a contact noun: «عقد مباحثات», «استئناف جولة جديدة من المباحثات»; null where none does. */
function heldAt({ tokens }: Doc, at: number): number | null {
  let i = at - 1
  if (tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from')) {
    i--
    while (i > 0 && tokens[i]!.word.senses.some(s => s.cls === 'adj')) i--
    if (tokens[i]?.word.senses.some(s => s.cls === 'series')) i--
  }
  return tokens[i]?.word.senses.some(s => s.cls === 'masdar' && s.prep === '') ? i : null
}

const hasCompany = (token: Doc['tokens'][number] | undefined): boolean =>
  token?.word.senses.some(s => s.cls === 'prep' && s.value === 'with') ?? false

// «في ختام القمة عن عقد لقاء بين الرئيسين»: who stands behind another contact that is to be held is of that one
function endBefore({ doc }: Clauses, at: number, sentence: number, { itself }: ContactRules): number {
  const { to } = doc.sentences[sentence]!
  // «استقباله هو قرار»: what the noun is said to be
  const isSaidToBe = itself.has(doc.tokens[at + 1]?.word.folded ?? '') && at + 2 < to
  if (isSaidToBe && doc.tokens[at + 2]!.word.senses.every(s => s.cls === 'noun' && !s.definite)) return at + 1
  const known = senseOf(doc.tokens[at]!.word, contactNounClass)!.definite
  for (let i = at + 1; i < to; i++) {
    const noun = senseOf(doc.tokens[i]!.word, contactNounClass)
    // «أجرى عقب اللقاء مكالمة مع نظيره»: with whom the other one was
    const isOther = known && noun && !noun.definite && noun.pronoun === '' && noun.prep === ''
    if (isOther && !doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep')) return i
    if (i === at + 1) continue
    if (noun && !noun.definite && doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'masdar')) return i
    // «في اتصال على نتائج مشاوراته مع نظيره»: with whom he held those
    if (noun && noun.pronoun !== '' && (noun.entry!.info as ContactNoun).bare !== 'visit') return i
  }
  return to
}

// «وهنا أثناء اجتماعه مع الرئيس»: whom the picture shows, the page does not say
function isUnderPicture(
  { doc }: Clauses,
  sentence: number,
  ruler: Predicate | null,
  predicates: readonly Predicate[],
  rules: ContactRules,
): boolean {
  if (ruler !== null) return false
  const { from } = doc.sentences[sentence]!
  return rules.captions.has(doc.tokens[from]!.word.folded) || (predicates.length === 0 && isFragment(doc, from))
}

// «.. وخلال استقباله رئيس الحزب»: a sentence that has no verb goes on with the picture before it
const isFragment = ({ tokens }: Doc, from: number): boolean =>
  tokens[from]!.word.senses.some(s => s.cls === 'prep' && s.conj !== '' && s.value === 'during')

// «أثناء استقباله أهالي المختطفين»: whom he received stands bare behind the word
function receivesOthers({ doc, marks }: Clauses, at: number): boolean {
  const next = doc.tokens[at + 1]
  const pronoun = senseOf(doc.tokens[at]!.word, contactNounClass)?.pronoun ?? ''
  if (!next || pronoun === '' || marks.groupOf[at + 1]! >= 0 || marks.timeOf[at + 1]! >= 0) return false
  const { senses } = next.word
  return senses.some(s => s.cls === 'noun' && !s.definite) && senses.every(s => s.prep === '' && s.cls !== 'adj')
}

// «وكان في استقباله بالمطار ولي عهده ورئيس مجلس الأمة»: who comes home is met by his own
function areCompatriots({ sides }: Draft, { about }: Discourse): boolean {
  const [state, ...more] = new Set(sides.flat().map(about.countryOf))
  return !!state && more.length === 0
}

/** What stands behind a contact noun and is of it. */
function clauseOf(clauses: Clauses, at: number, sentence: number, rules: ContactRules): Clause {
  const { doc, marks } = clauses
  const upTo = (end: number): Clause => clauseFrom(doc, doc.sentences[sentence]!, at, marks, clauses.rules, true, end)
  const whole = upTo(endBefore(clauses, at, sentence, rules))
  const noun = nounAt(clauses, at, whole.to)
  const joined = noun && otherJoined(clauses, noun, whole.to)
  return joined ? upTo(joined) : whole
}

// «تلقى اتصالا من الرئيس»: what a verb of the list tells of nobody known, its noun does not tell either
const isUntold = ({ doc, rules: clause }: Clauses, at: number, ruler: Predicate | null, rules: ContactRules): boolean =>
  ruler !== null &&
  ruler.subject === null &&
  !ruler.pronounSubject &&
  ruler.clause.nouns.some(slot => slot.at === at && slot.role === 'object') &&
  rules.hasVerb(doc.tokens[ruler.at]!.word) &&
  !ruler.readings.some(r => clause.auxiliaries.has(r.value))

// «قال الوزير إن زيارة وفد من الحركة إلى القاهرة»: it is not his who speaks of it
function isOfDelegation({ doc }: Clauses, at: number): boolean {
  const { definite, pronoun } = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const next = doc.tokens[at + 1]
  return !definite && pronoun === '' && next !== undefined && senseOf(next.word, 'delegation')?.prep === ''
}

/** The contact that a noun tells by itself: «لقاء بوتين والشرع», «خلال اتصال هاتفي مع نظيره». */
export function nounDraft(
  clauses: Clauses,
  at: number,
  sentence: number,
  predicates: readonly Predicate[],
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  const { doc } = clauses
  const clause = clauseOf(clauses, at, sentence, rules)
  const noun = nounAt(clauses, at, clause.to)
  if (!noun || isAttended(clauses, at, rules)) return null
  const ruler = governor(clauses, predicates, at)
  const stranger = isOfStranger(clauses, at, rules)
  const untold = isUntold(clauses, at, ruler, rules)
  // «بادر إلى الاتصال بنظيره»
  const speaks =
    !stranger &&
    !untold &&
    !isOfDelegation(clauses, at) &&
    !isTakenBy(clauses, ruler) &&
    (noun.kind === 'call' || maySpeakerBe(clauses, clause, at, ruler, rules))
  const carried = isCarried(clauses, at, rules)
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  if (sense.pronoun !== '' && isUnderPicture(clauses, sentence, ruler, predicates, rules)) return null
  const info = sense.entry!.info as ContactNoun
  const ofTwo = pronounMeaning(sense.pronoun)?.number === 'd'
  const patterns = rules.byNoun.filter(
    p =>
      (info.takes || p.pair[1] !== 'object') &&
      (info.hosts || p.host !== 'owner') &&
      !(p.host === 'owner' && receivesOthers(clauses, at)) &&
      // «القمة الجزائرية الإيطالية الرابعة» is known by its name
      !(p.pair[0] === 'nisbas' && noun.kind === 'summit' && sense.definite) &&
      (speaks || !p.pair.includes('speaker')) &&
      !(carried && p.pair.includes('speaker') && !(p.initiator === 'from' && isHost(ruler, rules))) &&
      // «بمكالمتهما عقب توقيع مذكرة مع تركيا»: theirs is with each other
      !(ofTwo && p.pair[1] === 'with' && !hasCompany(doc.tokens[at + 1])) &&
      !(p.pair.length === 1 && p.pair[0] === 'speaker' && !isTheirs(clauses, at, ruler, rules)) &&
      // «استقبال الوزيرين»: they whom somebody receives
      !(p.pair.length === 1 && p.pair[0] === 'owner' && info.hosts) &&
      !(stranger && p.pair.includes('owner')) &&
      (p.of === null || p.of === info.lemma) &&
      (!p.how || (ruler !== null && saysHow(ruler.clause, at))),
  )
  const fillBy = (by: Predicate | null, many: readonly Many[]): Filled | null => {
    const places = placesOf(clauses, clause, at, sentence, by, noun.kind === 'visit', discourse, rules)
    return fill(
      patterns,
      noun.kind,
      withMany(places, many),
      many.flatMap(({ ids }) => ids),
    )
  }
  // «نفى الوزير ما نشرته صحف عن لقائه نظيره»: the pronoun may mean the subject of a verb before
  // «أعلن الوزير أن بلاده مستعدة لتعزيز تعاونها …، خلال لقاء مع نظيره»: and where the nearest is hardly one, of that before
  const further = sense.pronoun !== '' || (speaks && isManner(clauses, at) && isHardlyVerb(clauses, ruler, discourse))
  const fillFor = (many: readonly Many[]): Filled | null =>
    fillBy(ruler, many) ?? (further ? fillBy(before(predicates, ruler), many) : null)
  const many = manyIn(clauses, clause, discourse.about, rules).map(told =>
    told.role === 'genitive' ? { ...told, role: isMeant(clauses, at, ruler, rules) ? 'purpose' : 'owner' } : told,
  )
  // «تزامنا مع زيارته للقاء مسؤولين، طالب الحزب»: they are met by nobody who is told behind
  const owned = many.some(({ role }) => role === 'owner')
  const toldBefore = many.length > 0 && ((ruler !== null && ruler.at < at) || owned)
  // «بعد محادثات للمسؤولين في دمشق مع المبعوث»: they whose it is, before him who speaks of it
  const theirs = many.filter(({ role }) => role === 'for').map(told => ({ ...told, role: 'owner' }))
  const filled = (theirs.length > 0 ? fillBy(null, theirs) : null) ?? fillFor([]) ?? (toldBefore ? fillFor(many) : null)
  // «مباحثاته» are of one, with somebody who is named elsewhere
  const ofOne = pronounMeaning(sense.pronoun)?.number === 's'
  if (!filled || (ofOne && filled.pattern.pair.length === 1)) return null
  const draft = draftOf(filled, noun.kind, noun.kind !== 'talks', {
    sentence,
    trigger: [at, at + 1],
    from: at,
    to: clause.to,
    predicate: ruler,
  })
  if (isReceived(clauses, at) && areCompatriots(draft, discourse)) return null
  // «زيارة وفد الحركة إلى القاهرة»
  if (goers.has(filled.pattern.pair[0]!)) draft.sent = owned || clause.delegation || isSentBefore(clauses, at)
  // «استقبال الملك الرئيس», «يستعد الملك لاستقبال الرئيس», «وكان في استقباله الملك»
  if (info.hosts && received.has(filled.pattern.pair[1]!)) draft.host = isReceived(clauses, at) ? 1 : 0
  return draft
}

const received = new Set(['object', 'purpose'])
