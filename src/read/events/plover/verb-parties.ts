import { type Sense, senseOf } from '../../../arabic/lexicon.js'
import { pronounMeaning } from '../../../arabic/pronouns.js'
import type { PloverType, Span } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Predicate } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import { idOf } from '../sides.js'
import { ownersOf, partyAt, statesFrom, targetOf } from './owners.js'
import {
  byNoun,
  crowdBehind,
  nisbaPlace,
  nobody,
  type Place,
  placeOf,
  slotPlace,
  speakerPlace,
  subjectPlace,
} from './parties.js'
import { type PloverRules, ploverNounClass, type VerbRule } from './rules.js'
import { findWord, isCount, isOblique, isOneOf, isWord, type NounParty, prepOf } from './words.js'

// Who acts and who suffers where a finite verb tells it.

/** The readings of a predicate that are of the rule's verb: by lemma. */
const voices = (readings: readonly Sense[], lemma: string): { active: boolean; passive: boolean } => {
  const own = readings.filter(r => r.value === lemma)
  return { active: own.some(r => r.verb!.voice !== 'passive'), passive: own.some(r => r.verb!.voice !== 'active') }
}

/** The common nouns for parties around a verb. */
export interface Around {
  before: NounParty[]
  after: NounParty[]
  /** a thing stands right before the verb that does it: «عبوة انفجرت» */
  byThing: boolean
}

// «6 حوثيين قُتلوا»: who stands right before the verb after his number is its subject
function countedSubject({ at, subject }: Predicate, people: boolean, { clauses, entities }: EventInput): Place {
  const { doc, marks } = clauses
  const index = at > 0 ? marks.groupOf[at - 1]! : -1
  const group = index >= 0 ? marks.groups[index]! : null
  if (subject || !group || group.prep !== '' || !isCount(doc, group.from - 1)) return nobody
  return placeOf(group.members, entities, people)
}

/** Who acts in a clause and who suffers it. */
interface Parties {
  passive: boolean
  actor: Place
  recipient: Place
}

/** Whose parties are asked for: a rule, and the predicate that it fits. */
interface Asked {
  rule: VerbRule
  predicate: Predicate
  around: Around
}

const nounPlace = (
  { rule, predicate }: Asked,
  noun: NounParty,
  ids: readonly string[],
  input: EventInput,
  rules: PloverRules,
): Place => partyAt(input, noun.at, ids, predicate.clause, rule.people, rules)

// The party in the place of the subject, or the common noun that stands before it.
function subjectOf(asked: Asked, said: Place, taken: boolean, input: EventInput, rules: PloverRules): Place {
  const { rule, predicate, around } = asked
  if (around.byThing && rule.actor[0] === 'subject' && rule.recipient[0] !== 'subject') return nobody
  // «طالبوا المتمردين»
  const first = hasPluralForm(predicate) ? undefined : around.after.find(p => p.role === 'bare')
  // «اتهم المسؤولين»
  const behind = first && !first.ofThing && !isNoSubject(first.at, predicate, input, rules) ? first : undefined
  const bare =
    behind && isFirstBehind(predicate.at, behind.at, input) && mayFollow(behind.at, predicate, input)
      ? behind
      : undefined
  const firstMention = predicate.clause.slots.find(slot => slot.role === 'subject')?.at ?? Number.POSITIVE_INFINITY
  const noun = around.before.at(-1) ?? bare
  if (taken) {
    const follows = around.before.length === 0 && (hasPluralForm(predicate) || predicate.pronounSubject)
    return noun && !follows ? nounPlace(asked, noun, [], input, rules) : nobody
  }
  if (predicate.pronounSubject && around.before.length === 0 && !subjectLeads(predicate)) return nobody
  const leads = around.before.length > 0 || (bare?.at ?? Number.POSITIVE_INFINITY) < firstMention
  if (noun && leads && !said.named) return nounPlace(asked, noun, said.ids, input, rules)
  return said.named || rule.type !== 'PROTEST' ? said : crowdBehind(predicate.at, rule.with, input, rules)
}

// «اتهم المسؤولين», «دعا الحكومة»: who by his ending, or by her verb, is no subject
const isNoSubject = (noun: number, predicate: Predicate, input: EventInput, rules: PloverRules): boolean =>
  isOblique(input.clauses.doc, noun, rules) || (noun === predicate.at + 1 && isObjectNoun(predicate, input))

// «وسحبت سفيرها»: a man is no woman's verb's subject where he is somebody's own
function mayFollow(noun: number, { readings }: Predicate, { clauses: { doc } }: EventInput): boolean {
  const own = doc.tokens[noun]!.word.senses.filter(s => s.cls === ploverNounClass && s.entry)
  const told = readings.filter(r => r.verb!.person === 3)
  const isHers = told.length > 0 && told.every(r => r.verb!.gender === 'f' && r.verb!.number === 's')
  return (
    !isHers || own.every(s => s.pronoun === '') || own.some(s => s.entry!.gender !== 'm' || s.entry!.number !== 's')
  )
}

// «وأبدى توز أسفه للردود من قبل قادة أحزاب»: behind another noun or name nobody is the verb's subject
function isFirstBehind(at: number, noun: number, { clauses: { doc, marks, rules } }: EventInput): boolean {
  for (let i = at + 1; i < noun; i++) {
    if (marks.timeOf[i]! >= 0 || marks.groupOf[i]! >= 0 || isCount(doc, i)) continue
    const { kind, word } = doc.tokens[i]!
    if (kind !== TokenKind.word || doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep')) continue
    if (word.senses.length === 0 && ![...rules.cliticRoles.keys()].some(c => word.folded.startsWith(c))) return false
  }
  return true
}

function objectOf(
  asked: Asked,
  said: Place,
  taken: boolean,
  subject: Place,
  input: EventInput,
  rules: PloverRules,
): Place {
  const { rule, predicate, around } = asked
  const takesObject = rule.recipient.includes('object')
  // «مباحثات مع المسؤولين حول الاتفاق مع إيران»: the first of a place is it
  const firstAt = predicate.clause.slots.find(s => rule.recipient.includes(s.role))?.at ?? Number.POSITIVE_INFINITY
  const nearer = around.after.find(p => p.role !== 'bare' && rule.recipient.includes(p.role) && p.at < firstAt)
  if (nearer && rule.recipient.length === 1) return nounPlace(asked, nearer, [], input, rules)
  const filled = taken && takesObject ? said : slotPlace(predicate.clause, rule.recipient, input.entities, rule.people)
  // «استهدفت طائرات التحالف العربي تجمعا»
  const slot = filled.spans.length > 0 && filled.spans.every(span => isWithin(span, subject.spans)) ? nobody : filled
  if (slot.named) return slot
  const common = around.after.find(
    (p, i) =>
      rule.recipient.includes(p.role) ||
      (p.role === 'bare' &&
        takesObject &&
        (i > 0 ||
          said.named ||
          around.byThing ||
          predicate.pronounSubject ||
          hasPluralForm(predicate) ||
          isNoSubject(p.at, predicate, input, rules))),
  )
  if (common) return nounPlace(asked, common, slot.ids, input, rules)
  return slot.ids.length === 0 && takesObject && rule.type === 'ASSAULT'
    ? targetOf(predicate.at + 1, predicate.clause, rule.people, input, rules)
    : slot
}

// «قصف طيران النظام أحياء حلب»: whose the subject is does not suffer it
function besides(asked: Asked, { spans }: Place, { clauses: { doc } }: EventInput): Asked {
  const after = asked.around.after.filter(({ at }) => {
    const { start, end } = doc.tokens[at]!
    return !isWithin([start, end], spans)
  })
  return { ...asked, around: { ...asked.around, after } }
}

// within a phrase, but not its head
const isWithin = ([start]: Span, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => from < start && start < to)

// «القوات السعودية والأردنية»: an adjective behind the subject that names one more state
function withStatesBehind(place: Place, { subject, at }: Predicate, input: EventInput): Place {
  const { doc } = input.clauses
  const end = subject?.group.to ?? 0
  if (!subject || subject.at < at || place.ids.length === 0) return place
  if (!doc.tokens[end]?.word.senses.some(s => s.cls === 'nisba' && s.conj !== '' && s.prep === '')) return place
  return { ...place, ids: [...new Set([...place.ids, ...statesFrom(input, end)])] }
}

/** Who acts and who suffers, as a rule of the verb `lemma` has it. `last`: the subject before, for a verb that has none. */
export function partiesOf(
  rule: VerbRule,
  predicate: Predicate,
  lemma: string,
  around: Around,
  last: Place,
  input: EventInput,
  rules: PloverRules,
): Parties {
  const { entities } = input
  const { clause } = predicate
  const asked = { rule, predicate, around }
  const known = withStatesBehind(subjectPlace(predicate, entities, rule.people), predicate, input)
  const said = known.named ? known : countedSubject(predicate, rule.people, input)
  const taken = objectTakenForSubject(predicate, around, input)
  const subject = subjectOf(asked, said, taken, input, rules)
  const isOfSubject = said.spans.length > 0 && said.spans.every(span => isWithin(span, subject.spans))
  const object = objectOf(besides(asked, subject, input), said, taken && !isOfSubject, subject, input, rules)
  const { active, passive } = voices(predicate.readings, lemma)
  const pronoun = predicate.readings.some(r => r.pronoun !== '')
  const bare = leads(predicate, around)
    ? !isObjectNext(predicate, input)
    : !object.named &&
      !hasObject(predicate, input) &&
      !hasCountedObject(asked, input, rules) &&
      !hasThingBehind(rule, subject, predicate, input)
  // «قبضت الوزارة على»: whom a preposition leads to suffers it, and not who stands behind the verb
  const isLedTo =
    subject.named &&
    subject.ids.every(id => !id.includes('~')) &&
    !rule.recipient.includes('object') &&
    rule.recipient[0] !== 'subject'
  const suffers =
    passive &&
    (!active ||
      (rule.patient &&
        !pronoun &&
        !isLedTo &&
        bare &&
        !isOfForce(rule, predicate) &&
        !isObjectNoun(predicate, input) &&
        !isRaider(predicate, input, rules) &&
        !hasWordBehind(rule, predicate, input)))
  if (suffers) {
    const recipient = subject.named || !rule.people ? subject : countedNext(predicate, input)
    const agent = slotPlace(clause, ['agent'], entities, rule.people)
    return { passive: true, actor: agent.named ? agent : byItsNoun(rule, predicate, input, rules), recipient }
  }
  if (isResumed(rule, predicate, input))
    return { passive: true, actor: slotPlace(clause, ['agent'], entities, rule.people), recipient: said }
  if (rule.actor[0] !== 'subject') {
    const bySubject = rule.recipient[0] === 'subject'
    const doer = slotPlace(clause, rule.actor, entities, rule.people)
    return {
      passive: false,
      actor: doer.named ? doer : byItsNoun(rule, predicate, input, rules),
      recipient: bySubject ? subject : object,
    }
  }
  return doneBy(asked, subject, object, last, input, rules)
}

// «وكان المعارض أحمد سالم أفرج عنه», «قبض عليه»: who stands before the verb and is taken up behind it suffers it
function isResumed(
  { recipient }: VerbRule,
  { at, subject, readings }: Predicate,
  { clauses: { doc } }: EventInput,
): boolean {
  if (!subject || subject.at > at || subject.group.members[0]?.kind !== 'person') return false
  if (readings.some(r => r.verb!.person === 3 && (r.verb!.gender === 'f' || r.verb!.number !== 's'))) return false
  return (
    doc.tokens[at + 1]?.word.senses.some(
      s => s.cls === 'prep' && recipient.includes(s.value) && pronounMeaning(s.pronoun)?.person === 3,
    ) ?? false
  )
}

/** Who does it whose verb is active, and whom it is aimed at. */
function doneBy(
  asked: Asked,
  subject: Place,
  object: Place,
  last: Place,
  input: EventInput,
  rules: PloverRules,
): Parties {
  const { rule, predicate } = asked
  const { entities } = input
  const unit = subject.named ? subject : ofUnit(asked, input, rules)
  const doer = unit.named ? unit : ofBoth(asked, input, rules)
  const other = isSame(object, doer) ? targetOf(predicate.at + 1, predicate.clause, rule.people, input, rules) : object
  const pronoun = predicate.readings.some(r => r.pronoun !== '')
  const aimed = other.ids.length > 0 || pronoun ? other : byOwner(rule, predicate, other, input, rules)
  const recipient = rule.recipient[0] === 'subject' ? subject : pronoun ? { ...other, named: true } : aimed
  const borrowed = doer.named ? doer : actorLeftOut(rule, predicate, subject, last, input, rules)
  // «حكم على نظيف بالسجن»: who suffers it, and is spoken of in the sentence before, did not do it
  const isSufferer =
    !doer.named &&
    borrowed !== subject &&
    recipient.ids.some(id => borrowed.ids.includes(id) && entities.all.get(id)?.kind === 'person')
  const actor = isSufferer ? nobody : borrowed
  return { passive: false, actor, recipient }
}

// «استهدفت ضربات التحالف مخازن»: who does it does not suffer it
const isSame = ({ spans: [a] }: Place, { spans: [b] }: Place): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0]

// «أطلقت إسرائيل في المقابل سراح أسرى»: who stands between the verb and what it asks for does it
function hasWordBehind(
  { with: words }: VerbRule,
  { at, subject, clause }: Predicate,
  { clauses }: EventInput,
): boolean {
  if (!words || !subject || subject.at < at) return false
  if (findWord(clauses.doc, at + 1, subject.group.from, words) >= 0) return false
  const found = findWord(clauses.doc, subject.group.to, clause.to, words)
  return found >= 0 && prepOf(clauses, found) === null
}

// «أوقفت السلطات المغربية أزيد من ألف شخص»: who arrests and seizes is not arrested
const isOfForce = ({ type }: VerbRule, { subject, at }: Predicate): boolean =>
  type === 'COERCE' &&
  subject !== null &&
  subject.at > at &&
  subject.group.members.some(m => m.kind === 'body' && /^body:[A-Z]{3}\//u.test(m.entity ?? ''))

// «قصف طيران التحالف في المحافظة تعزيزات»: what raids is not raided
const isRaider = ({ at }: Predicate, { clauses: { doc } }: EventInput, { raids }: PloverRules): boolean =>
  isWord(doc, at + 1, raids)

const together: ReadonlySet<PloverType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

// «اختتمت فعاليات التدريب المصري الفرنسي»: what is of two states is done by both
function ofBoth({ rule, predicate: { at, clause } }: Asked, input: EventInput, rules: PloverRules): Place {
  const { doc, marks } = input.clauses
  if (!together.has(rule.type)) return nobody
  for (let i = at + 1; i + 1 < clause.to; i++) {
    const isNisba = (k: number): boolean =>
      marks.groupOf[k]! < 0 && doc.tokens[k]!.word.senses.some(s => s.cls === 'nisba' && s.prep === '')
    if (!isNisba(i) || !isNisba(i + 1)) continue
    return byNoun([...new Set(statesFrom(input, i).concat(statesFrom(input, i + 1)))], input.clauses, i, rules)
  }
  return nobody
}

// «عبرت دبابات إسرائيلية الحدود»: whose those are whom the rule asks for as its subject
function ofUnit({ rule, predicate }: Asked, input: EventInput, rules: PloverRules): Place {
  const { doc } = input.clauses
  const at = rule.by ? findWord(doc, predicate.at + 1, predicate.at + 1 + nounReach, rule.by) : -1
  if (at < 0 || prepOf(input.clauses, at) !== null) return nobody
  // «غارات مسائية»
  if (!doc.tokens[at + 1]?.word.senses.some(s => s.cls === 'nisba') && (input.clauses.marks.groupAt[at + 1] ?? -1) < 0)
    return nobody
  const ids = ownersOf(input, at, predicate.clause, rule.people, rules)
  return ids.length > 0 ? byNoun(ids, input.clauses, at, rules) : nobody
}

// «قوبل برفض روسي», «استهدفت العقوبات الأمريكية»: whose the noun is that the rule asks for
function byItsNoun(rule: VerbRule, { at, clause }: Predicate, input: EventInput, rules: PloverRules): Place {
  const { doc } = input.clauses
  const noun = rule.with ? findWord(doc, at + 1, clause.to, rule.with) : -1
  // «لقي خمسة جنود عراقيين مصرعهم»: whose they are who suffer it did not do it
  const suffers = noun >= 0 && rule.recipient[0] === 'subject' && prepOf(input.clauses, noun) === null
  return noun < 0 || suffers ? nobody : nisbaPlace(input.clauses, noun, input.entities, rules)
}

// «ودعا إلى», «أنه يطالب»: he who says it, or the subject before
function actorLeftOut(
  rule: VerbRule,
  predicate: Predicate,
  subject: Place,
  last: Place,
  input: EventInput,
  rules: PloverRules,
): Place {
  const speaker = predicate.subject === null ? speakerPlace(input, predicate.at) : nobody
  if (speaker.named) return speaker
  const borrows = predicate.pronounSubject || goesOn(rule, predicate, last, input, rules)
  if (!borrows) return subject
  return predicate.pronounSubject && !agrees(last, predicate, input) ? nobody : last
}

/** Whether somebody may be the subject that a verb leaves out: «قال المتحدث إنها ستوزع» is of no spokesman. */
export function agrees({ ids }: Place, { readings }: Predicate, { entities, genderOf }: EventInput): boolean {
  const told = readings.filter(r => r.verb!.person === 3)
  const isHers = told.length > 0 && told.every(r => r.verb!.gender === 'f' && r.verb!.number === 's')
  return !isHers || ids.length !== 1 || entities.all.get(ids[0]!)?.kind !== 'person' || genderOf(ids[0]!) !== 'm'
}

const hasPluralForm = ({ readings }: Predicate): boolean => readings.every(r => r.verb!.number !== 's')

// «اغتال مسلحون رئيس هايتي», «المتظاهرون أحرقوا القنصلية»: the party behind the verb is its object, since a noun right behind it is its
// subject, or since a verb in the plural has none behind it.
function objectTakenForSubject(predicate: Predicate, around: Around, input: EventInput): boolean {
  const { doc } = input.clauses
  const { at, subject, pronounSubject } = predicate
  if (!subject || subject.at < at) return false
  // «إنها قتلت ثلاثة جنود»
  if (hasPluralForm(predicate) || pronounSubject || isOfOtherGender(predicate, input)) return true
  const noun = around.after.find(p => p.role === 'bare')
  if (!noun || noun.at > at + nounReach || noun.at >= subject.at) return false
  // «الناشط أحمد دومة»: who is named right behind the noun is who it names
  const isTitle =
    noun.at + 1 === subject.at &&
    subject.group.members[0]?.kind === 'person' &&
    doc.tokens[noun.at]!.word.senses.some(s => s.cls === ploverNounClass && (s.definite || s.entry?.number === 's'))
  return !isTitle
}

// «وطردت السفير»: she is nobody's subject who is a man
function isOfOtherGender({ readings, subject }: Predicate, { clauses: { doc }, genderOf }: EventInput): boolean {
  if (!subject || readings.some(r => r.verb!.person === 3 && r.verb!.gender !== 'f')) return false
  const [first] = subject.group.members
  if (!first || (first.kind !== 'person' && first.kind !== 'office')) return false
  const id = first.kind === 'person' ? idOf(first) : null
  const { senses } = doc.tokens[subject.group.from]!.word
  return (id === null || genderOf(id) !== 'f') && !senses.some(s => (s.verb ?? s.entry)?.gender === 'f')
}

// «مسلحون», «ثلاثة مسلحين»
const nounReach = 2

// «نددت بالغارات الإسرائيلية», «قصفت مواقع لحكومة الوفاق»: whose that is which the verb is aimed at
function byOwner(
  rule: VerbRule,
  { at, subject, clause }: Predicate,
  object: Place,
  input: EventInput,
  rules: PloverRules,
): Place {
  const { doc, marks } = input.clauses
  const from = subject && subject.at > at ? subject.group.to : at + 1
  for (let i = from; i < Math.min(clause.to, from + aimReach); i++) {
    if (marks.timeOf[i]! >= 0) continue
    const { kind, word } = doc.tokens[i]!
    if (kind !== TokenKind.word || marks.groupOf[i]! >= 0) return object
    if (!word.senses.some(s => s.cls === 'noun' || s.cls === 'masdar' || s.cls === ploverNounClass)) continue
    const role = prepOf(input.clauses, i) ?? 'object'
    if (!rule.recipient.includes(role)) continue
    const owners = ownersOf(input, i, clause, rule.people, rules)
    const ids = owners.length > 0 ? owners : byRelative(i, rule, input, rules)
    return ids.length > 0 ? { ...object, ids, named: true } : object
  }
  return object
}

// «أشاد بالجهود التي تبذلها المملكة», «استنكر الجرائم التي ترتكبها الميليشيات»: who does what is praised or condemned
const deedsOf: ReadonlySet<PloverType> = new Set(['SUPPORT', 'ACCUSE'])

function byRelative(noun: number, { type, people }: VerbRule, input: EventInput, { suffers }: PloverRules): string[] {
  const { doc, predicates } = input.clauses
  if (!deedsOf.has(type)) return []
  let i = noun + 1
  while (i <= noun + nounReach && describes(doc.tokens[i]?.word.senses ?? [])) i++
  if (!doc.tokens[i]?.word.senses.some(s => s.cls === 'which')) return []
  const verb = predicates.find(p => p.at === i + 1)
  if (!verb?.subject || verb.subject.at < verb.at || verb.readings.some(r => suffers.has(r.value))) return []
  const isOfDeed = verb.clause.pronouns.length > 0 || verb.readings.some(r => r.pronoun !== '')
  return isOfDeed ? placeOf(verb.subject.group.members, input.entities, people).ids : []
}

const aimReach = 6

// «واعتقل مستشارة الدولة»: a woman right behind a man's verb is its object
function isObjectNoun({ at, readings }: Predicate, { clauses: { doc, marks } }: EventInput): boolean {
  const next = doc.tokens[at + 1]
  if (!next || marks.groupOf[at + 1]! >= 0 || marks.timeOf[at + 1]! >= 0) return false
  const nouns = next.word.senses.filter(s => s.cls === ploverNounClass && s.entry && s.prep === '' && s.conj === '')
  const told = readings.filter(r => r.verb!.person === 3 && r.verb!.number === 's')
  const isWoman = nouns.length > 0 && nouns.every(s => s.entry!.gender === 'f' && s.entry!.number === 's')
  return isWoman && told.length > 0 && told.every(r => r.verb!.gender !== 'f')
}

// «وطالب بـ …», «وأكدت وقوفها …», «وطالبوا بـ …»: a verb after «و» that no subject can follow goes on with the last one.
function goesOn(
  rule: VerbRule,
  predicate: Predicate,
  last: Place,
  input: EventInput,
  { likewise }: PloverRules,
): boolean {
  const { at, subject, clause, readings } = predicate
  const { doc } = input.clauses
  const isObject = isOfOtherGender(predicate, input) || isObjectNoun(predicate, input)
  if (!isObject && (subject !== null || clause.slots.some(s => s.role === 'subject'))) return false
  // «وطالب», «كما طالب»
  const isJoined = isOneOf(doc.tokens[at - 1]?.word, likewise)
  const own = readings.filter(r => (isJoined || r.conj !== '') && r.verb!.person === 3 && r.verb!.number !== 'd')
  if (own.length === 0) return false
  if (isObject) return true
  const { senses } = doc.tokens[at]!.word
  const next = doc.tokens[at + 1]
  // «ووقع مع الرئيس»
  if (senses.some(s => s.cls === 'masdar' || s.cls === 'noun'))
    return next !== undefined && senseOf(next.word, 'prep') !== undefined
  // «ونشر راجمات»: behind it stands its object
  if (rule.direct && own.every(r => r.verb!.number === 's')) return true
  // «وطالبوا»: of several or of a crowd, not of one who was named
  if (own.every(r => r.verb!.number === 'p')) return last.ids.length !== 1
  return (
    next !== undefined &&
    (next.word.senses.some(s => s.cls === 'prep' || s.cls === 'that' || s.prep !== '') ||
      // what the verb asks for and what is the subject's own is not the subject
      (rule.with !== null &&
        rule.actor[0] === 'subject' &&
        isWord(doc, at + 1, rule.with) &&
        next.word.senses.some(s => s.definite || s.pronoun !== '')) ||
      next.word.senses.some(s => s.pronoun !== '' && s.cls === 'masdar'))
  )
}

// «وأصيب أربعة»
function countedNext({ at, readings }: Predicate, { clauses: { doc } }: EventInput): Place {
  const next = doc.tokens[at + 1]
  return next && isCount(doc, at + 1) && readings.every(r => r.conj !== '')
    ? { ids: [], named: true, spans: [[next.start, next.end]] }
    : nobody
}

const subjectLeads = ({ at, subject }: Predicate): boolean => subject !== null && subject.at < at

const leads = (predicate: Predicate, { before }: Around): boolean => before.length > 0 || subjectLeads(predicate)

// «جنود قتلوا في هجوم»: who stands before his verb did it where an object follows at once.
function isObjectNext({ at }: Predicate, { clauses: { doc, marks } }: EventInput): boolean {
  let i = at + 1
  while (marks.timeOf[i]! >= 0 || doc.tokens[i]?.word.senses.some(s => s.cls === 'adverb')) i++
  const token = doc.tokens[i]
  if (!token) return false
  if (marks.groupAt[i]! >= 0) return marks.groups[marks.groupAt[i]!]!.prep === ''
  if (token.kind !== TokenKind.word) return token.kind === TokenKind.number
  const { senses } = token.word
  return senses.some(s => objects.has(s.cls) && s.prep === '' && s.conj === '') && !senses.some(s => s.cls === 'prep')
}

const objects = new Set(['noun', 'masdar', 'number/num', ploverNounClass])

// «أسقطت الدفاعات الروسية مسيرتين»: right behind the noun in the place of the subject stands what the rule asks for
function hasThingBehind(
  { with: words }: VerbRule,
  { spans: [span] }: Place,
  { at, clause }: Predicate,
  { clauses: { doc } }: EventInput,
): boolean {
  if (!words || !span || span[0] < doc.tokens[at]!.start) return false
  let i = at + 1
  while (i < clause.to && doc.tokens[i]!.start < span[1]) i++
  return isWord(doc, i, words) && doc.tokens[i]!.word.senses.some(s => s.cls === ploverNounClass && s.prep === '')
}

// «قتل مفجر انتحاري 42 مجندا», «خطف مسلحون خمسة بريطانيين»: behind a noun in the place of the subject somebody is counted.
function hasCountedObject(
  { predicate: { at, subject, clause }, around }: Asked,
  { clauses }: EventInput,
  rules: PloverRules,
) {
  const noun = around.after.find(p => p.role === 'bare')
  const isNext = subject === null || (noun !== undefined && subject.at > noun.at)
  if (!isNext || !noun || noun.at > at + nounReach || isCount(clauses.doc, noun.at - 1)) return false
  const { doc, marks } = clauses
  let i = noun.at + 1
  // «مسلحون مجهولون», «مسلحون من تنظيم داعش»
  while (i < clause.to && (marks.groupOf[i]! >= 0 || describes(doc.tokens[i]!.word.senses))) i++
  return (
    i < clause.to &&
    isCount(doc, i) &&
    !isOneOf(doc.tokens[i]!.word, rules.others) &&
    doc.tokens[i]!.word.senses.every(s => s.conj === '' && s.prep === '')
  )
}

const describes = (senses: readonly Sense[]): boolean =>
  senses.some(s => (adjectival.has(s.cls) && s.conj === '') || (s.cls === 'prep' && s.value === 'from'))
const adjectival = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])

// «إسبانيا تعتقل رجلا», «اعتقلت إسرائيل 20 شخصا»: after the verb and its subject somebody stands bare.
function hasObject({ at, subject }: Predicate, { clauses: { doc, marks } }: EventInput): boolean {
  if (!subject) return false
  const i = subject.at < at ? at + 1 : subject.group.to
  const token = doc.tokens[i]
  if (!token || marks.timeOf[i]! >= 0) return false
  // «20 شخصا», «خمسة أشخاص»
  const isCount = token.word.senses.some(s => s.cls === 'number/num' && s.prep === '' && s.conj === '')
  if (token.kind === TokenKind.number || isCount) return true
  return (
    token.kind === TokenKind.word &&
    token.word.senses.some(s => s.cls === 'noun' && s.prep === '' && s.conj === '') &&
    !token.word.senses.some(s => s.cls === 'prep' || s.cls === 'adverb' || s.cls === 'other' || s.cls === 'nisba')
  )
}
