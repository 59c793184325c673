import type { Doc } from '../../../arabic/doc.js'
import type { Sense } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clauses, Predicate } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import { ownersOf, partyAt } from './owners.js'
import { nobody, type Place, placeOf, slotPlace, subjectPlace } from './parties.js'
import { type PloverRules, ploverNounClass, type VerbRule, type Words } from './rules.js'
import { isNeedMet, type Told } from './telling.js'
import {
  clauseStart,
  findWord,
  holdsPrep,
  isRecalled,
  isUnreal,
  isWord,
  type NounParty,
  nounParties,
  opensLine,
  prepOf,
  within,
} from './words.js'

const reach = 14

/** The readings of a predicate that are of the rule's verb: by lemma. */
const voices = (readings: readonly Sense[], lemma: string): { active: boolean; passive: boolean } => {
  const own = readings.filter(r => r.value === lemma)
  return { active: own.some(r => r.verb!.voice !== 'passive'), passive: own.some(r => r.verb!.voice !== 'active') }
}

interface Around {
  before: NounParty[]
  after: NounParty[]
}

// «6 حوثيين قُتلوا»: who stands right before the verb after his number is its subject
function countedSubject({ at, subject }: Predicate, people: boolean, { clauses, entities }: EventInput): Place {
  const { doc, marks } = clauses
  const index = at > 0 ? marks.groupOf[at - 1]! : -1
  const group = index >= 0 ? marks.groups[index]! : null
  if (subject || !group || group.prep !== '' || !isCount(doc, group.from - 1)) return nobody
  return placeOf(group.members, entities, people)
}

const isCount = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.kind === TokenKind.number || (doc.tokens[i]?.word.senses.some(s => s.cls === 'number/num') ?? false)

interface Parties {
  passive: boolean
  actor: Place
  recipient: Place
}

function partiesOf(
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
  const place = (noun: NounParty, ids: readonly string[] = []): Place =>
    partyAt(input, noun.at, ids, clause, rule.people, rules)
  const known = subjectPlace(predicate, entities, rule.people)
  const said = known.named ? known : countedSubject(predicate, rule.people, input)
  const firstMention = clause.slots.find(slot => slot.role === 'subject')?.at ?? Number.POSITIVE_INFINITY
  const bare = around.after.filter(p => p.role === 'bare')
  const bySubjectNoun = around.before.length > 0 || (bare[0]?.at ?? Number.POSITIVE_INFINITY) < firstMention
  const noun = around.before.at(-1) ?? bare[0]
  const taken = objectTakenForSubject(predicate, around, input)
  const subject =
    bySubjectNoun && noun && (taken || !said.named) && !(taken && isPlural(predicate) && !around.before.length)
      ? place(noun, taken ? [] : said.ids)
      : taken
        ? nobody
        : said
  const slot = taken && rule.recipient.includes('object') ? said : slotPlace(clause, rule.recipient, entities, rule.people)
  const common = around.after.find(
    (p, i) =>
      rule.recipient.includes(p.role) ||
      (p.role === 'bare' && rule.recipient.includes('object') && (i > 0 || said.named)),
  )
  const object = slot.named || !common ? slot : place(common, slot.ids)
  const { active, passive } = voices(predicate.readings, lemma)
  const pronoun = predicate.readings.some(r => r.pronoun !== '')
  const aimed = object.ids.length > 0 || pronoun ? object : byOwner(rule, predicate, object, input, rules)
  const suffers = passive && (!active || (rule.patient && !object.named && !pronoun && !hasObject(predicate, input)))
  if (suffers) return { passive: true, actor: slotPlace(clause, ['agent'], entities, rule.people), recipient: subject }
  if (rule.actor[0] !== 'subject')
    return {
      passive: false,
      actor: slotPlace(clause, rule.actor, entities, rule.people),
      recipient: rule.recipient[0] === 'subject' ? subject : object,
    }
  return {
    passive: false,
    actor: subject.named || !goesOn(predicate, input) ? subject : last,
    recipient: rule.recipient[0] === 'subject' ? subject : pronoun ? { ...object, named: true } : aimed,
  }
}

const isPlural = ({ readings }: Predicate): boolean => readings.every(r => r.verb!.number !== 's')

// «اغتال مسلحون رئيس هايتي», «المتظاهرون أحرقوا القنصلية»: the party behind the verb is its object, since a noun right behind it is its
// subject, or since a verb in the plural has none behind it.
function objectTakenForSubject({ at, subject, readings }: Predicate, around: Around, { clauses: { doc } }: EventInput): boolean {
  if (!subject || subject.at < at) return false
  if (readings.every(r => r.verb!.number !== 's')) return true
  const noun = around.after.find(p => p.role === 'bare')
  if (!noun || noun.at > at + nounReach || noun.at >= subject.at) return false
  // «الناشط أحمد دومة»: who is named right behind the noun is who it names
  const isTitle =
    noun.at + 1 === subject.at &&
    doc.tokens[noun.at]!.word.senses.some(s => s.cls === ploverNounClass && (s.definite || s.entry?.number === 's'))
  return !isTitle
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
    const ids = ownersOf(input, i, clause, rule.people, rules)
    return ids.length > 0 ? { ...object, ids, named: true } : object
  }
  return object
}

const aimReach = 6

// «وطالب بـ …», «وأكدت وقوفها …», «وطالبوا بـ …»: a verb after «و» that no subject can follow goes on with the last one.
function goesOn({ at, subject, clause, readings }: Predicate, { clauses: { doc } }: EventInput): boolean {
  if (subject !== null || clause.slots.some(s => s.role === 'subject')) return false
  const own = readings.filter(r => r.conj !== '' && r.verb!.person === 3 && r.verb!.number !== 'd')
  if (own.length === 0) return false
  const { senses } = doc.tokens[at]!.word
  if (senses.some(s => s.cls === 'masdar' || s.cls === 'noun')) return false
  if (own.every(r => r.verb!.number === 'p')) return true
  const next = doc.tokens[at + 1]
  return (
    next !== undefined &&
    (next.word.senses.some(s => s.cls === 'prep' || s.cls === 'that' || s.prep !== '') ||
      // what is the subject's own is not the subject
      next.word.senses.some(s => s.pronoun !== '' && s.cls === 'masdar'))
  )
}

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

// the verb itself, as it may be read for a noun, is no word of its clause
const holds = ({ doc }: Clauses, from: number, at: number, to: number, words: Words): boolean =>
  findWord(doc, from, at, words) >= 0 || findWord(doc, at + 1, to, words) >= 0

// «استدعت سفيرها»
function isOwn({ doc }: Clauses, at: number, to: number, words: Words): boolean {
  const found = findWord(doc, at + 1, to, words)
  return found >= 0 && doc.tokens[found]!.word.senses.some(s => s.pronoun !== '')
}

// how far its subject may stand behind a verb and before it
const behind = 5
const ahead = 7

// «دخلت قوات», «وصلت إلى المدينة تعزيزات», «عدد من المحتجين قطعوا»: one of the words in the place of the subject
function isDoneBy(words: Words, { at, clause }: Predicate, from: number, clauses: Clauses): boolean {
  const { doc, marks } = clauses
  const isSubject = (i: number): boolean => {
    if (!isWord(doc, i, words)) return false
    const prep = prepOf(clauses, i)
    return prep === null || (prep === 'from' && isWordBefore(doc, i))
  }
  let left = behind
  for (let i = at + 1; i < clause.to && left > 0; i++) {
    if (marks.timeOf[i]! >= 0 || marks.groupOf[i]! >= 0) continue
    if (isSubject(i)) return true
    left--
  }
  for (let i = at - 1; i >= Math.max(from, at - ahead); i--) if (isSubject(i)) return true
  return false
}

// «عدد من», «12 من»
const isWordBefore = (doc: Doc, i: number): boolean =>
  isCount(doc, i - 2) || (doc.tokens[i - 2]?.word.senses.some(s => s.cls === ploverNounClass || s.cls === 'noun') ?? false)

const isSingle = ({ subject }: Predicate): boolean =>
  subject?.group.members.some(m => m.kind === 'person' || m.kind === 'office') ?? false

// «وأحرق المتظاهرون», «المتظاهرون أحرقوا», «أحرق عدد من المتظاهرين»
function isKnownSubject({ at }: Predicate, { clauses: { doc } }: EventInput, rules: PloverRules): boolean {
  const isKnown = (i: number): boolean =>
    doc.tokens[i]?.word.senses.some(s => s.cls === ploverNounClass && s.definite && s.prep === '') ?? false
  if (isKnown(at + 1) || isKnown(at - 1)) return true
  return (
    isWord(doc, at + 1, rules.heads) &&
    doc.tokens[at + 2]?.word.senses.some(s => s.cls === 'prep') === true &&
    isKnown(at + 3)
  )
}

// A clause may seem to end where what could be a verb is none: the words that a rule asks for may stand a little further.
const beyond = 12

// «وصفها بأنها دولة إرهاب»: what «أن» leads to still belongs to it
const endOf = (rule: VerbRule, { clause, sentence }: Predicate, { doc }: Clauses): number =>
  rule.preps?.has('that') ? Math.min(doc.sentences[sentence]!.to, clause.to + rule.reach) : clause.to

function fits(rule: VerbRule, predicate: Predicate, from: number, { clauses }: EventInput): boolean {
  const { doc } = clauses
  const { at, clause, sentence } = predicate
  if (rule.only && (rule.only === 'single') !== isSingle(predicate)) return false
  if (rule.never && holdsPrep(clauses, at + 1, at + 2, rule.never)) return false
  if (rule.by && !isDoneBy(rule.by, predicate, from, clauses)) return false
  if (rule.sure && predicate.readings.some(r => r.verb!.person === 3 && !rule.lemmas.has(r.value))) return false
  if (rule.skip && findWord(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to, rule.skip) >= 0)
    return false
  if (
    rule.preps &&
    !holdsPrep(clauses, at + 1, clause.to + 1 < doc.tokens.length ? clause.to + 1 : clause.to, rule.preps)
  )
    return false
  const end = endOf(rule, predicate, clauses)
  const to = within(clauses, at, Math.min(end + beyond, doc.sentences[sentence]!.to), rule.reach)
  if (rule.with && !holds(clauses, from, at, to, rule.with)) return false
  if (rule.own !== null && rule.with && isOwn(clauses, at, to, rule.with) !== rule.own) return false
  if (rule.also && !holds(clauses, from, at, end, rule.also)) return false
  return !rule.without || findWord(doc, from, clause.to, rule.without) < 0
}

// «قرية يسيطر عليها التنظيم»: a present after an indefinite noun only describes it.
// «حوادث خطف العمال»: and what may be a verbal noun is one there.
function isBareRelative(predicate: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
  const { at, readings, subject, clause } = predicate
  if (clause.pronouns.length === 0 && opensLine(clauses, predicate)) return false
  const { doc, marks } = clauses
  const before = doc.tokens[at - 1]
  if (!before || before.kind !== TokenKind.word || marks.groupOf[at - 1]! >= 0 || (subject !== null && subject.at < at))
    return false
  const nominal =
    doc.tokens[at]!.word.senses.some(s => s.cls === 'masdar' && s.conj === '') &&
    !nounParties(clauses, at - 1, at, true, rules).length
  if (!nominal && !readings.every(r => r.verb!.aspect === 'present' && !r.verb!.future)) return false
  const describes = (cls: string): boolean => cls === 'noun' || (cls === 'adj' && clause.pronouns.length > 0)
  return (
    before.word.senses.some(s => describes(s.cls) && !s.definite && s.pronoun === '') &&
    !before.word.senses.some(s => s.cls === 'not' || s.cls === 'may' || s.cls === 'verb' || s.cls === 'that')
  )
}

const onlyPrep = (senses: readonly Sense[]): boolean => senses.length > 0 && senses.every(s => s.cls === 'prep')

// «عقب طوق أمني», «بتخفيف دين البلاد»: no verb stands behind a preposition, nor a passive behind the noun that rules it.
function isNoVerb({ at, readings }: Predicate, { clauses: { doc, marks } }: EventInput): boolean {
  const before = doc.tokens[at - 1]
  if (!before || before.kind !== TokenKind.word || readings.some(r => r.conj !== '')) return false
  if (onlyPrep(before.word.senses) && before.word.senses.every(s => s.value !== 'until' && s.value !== 'after')) return true
  return (
    marks.groupOf[at - 1]! < 0 &&
    readings.every(r => r.verb!.voice === 'passive') &&
    before.word.senses.some(s => (s.cls === 'noun' || s.cls === 'masdar') && !s.definite)
  )
}

// «يحظر القانون»
const isLaw = ({ at }: Predicate, { clauses: { doc } }: EventInput, rules: PloverRules): boolean =>
  isWord(doc, at + 1, rules.laws) || isWord(doc, at - 1, rules.laws)

// «انتهاكات وقتل وخطف»: a verbal noun after «و» that nobody follows goes on with a list.
function mayBeList({ at, readings }: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
  const { doc, marks } = clauses
  const { senses } = doc.tokens[at]!.word
  if (readings.every(r => r.conj === '') || !senses.some(s => s.cls === 'masdar' || s.cls === 'noun')) return false
  const near = Math.min(at + 5, doc.tokens.length)
  for (let i = at + 1; i < near; i++) if (marks.groupAt[i]! >= 0) return false
  return !nounParties(clauses, at + 1, near, true, rules).some(p => p.role === 'bare')
}

function toldBy(
  rule: VerbRule,
  predicate: Predicate,
  lemma: string,
  from: number,
  last: Place,
  input: EventInput,
  rules: PloverRules,
): Told {
  const { clauses } = input
  const { at, clause, sentence } = predicate
  const around = {
    before: nounParties(clauses, from, at, rule.people, rules).filter(p => p.role === 'bare'),
    after: nounParties(clauses, at + 1, clause.to, rule.people, rules),
  }
  return {
    rule,
    sentence,
    trigger: [at, at + 1],
    from: Math.min(at, predicate.subject?.at ?? at, around.before[0]?.at ?? at),
    to: endOf(rule, predicate, clauses),
    predicate,
    ...partiesOf(rule, predicate, lemma, around, last, input, rules),
  }
}

/** The event that a finite verb tells, by the first rule that fits. `last`: the subject before, for a verb that has none. */
export function verbTold(predicate: Predicate, last: Place, input: EventInput, rules: PloverRules): Told[] {
  const found: Told[] = []
  if (!predicate.readings.some(r => rules.byVerb.has(r.value))) return found
  if (isUnreal(input.clauses.doc, predicate.at, rules) || isBareRelative(predicate, input, rules)) return found
  if (isNoVerb(predicate, input) || isLaw(predicate, input, rules)) return found
  for (const reading of predicate.readings) {
    const list = rules.byVerb.get(reading.value)
    if (!list || reading.verb!.person !== 3 || found.some(told => list.includes(told.rule as VerbRule))) continue
    const { clauses } = input
    const { at, sentence } = predicate
    const from = clauseStart(clauses, at, clauses.doc.sentences[sentence]!.from, reach)
    if (isRecalled(clauses, from, clauses.doc.sentences[sentence]!.from, rules)) continue
    if (mayBeList(predicate, input, rules)) continue
    for (const rule of list) {
      if (!fits(rule, predicate, from, input)) continue
      if (rule.fresh && isKnownSubject(predicate, input, rules)) continue
      const told = toldBy(rule, predicate, reading.value, from, last, input, rules)
      if (!isNeedMet(told)) continue
      found.push(told)
      break
    }
  }
  return found
}
