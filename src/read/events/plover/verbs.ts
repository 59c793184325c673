import type { Doc } from '../../../arabic/doc.js'
import type { Sense } from '../../../arabic/lexicon.js'
import type { PloverType } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clauses, Predicate } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import { hasObjectOf } from './direct.js'
import type { Place } from './parties.js'
import { type PloverRules, ploverNounClass, type VerbRule, type Words } from './rules.js'
import { isSpoken } from './spoken.js'
import { isNeedMet, type Told } from './telling.js'
import { partiesOf } from './verb-parties.js'
import {
  clauseStart,
  findWord,
  holdsPlain,
  holdsPrep,
  isAccusative,
  isCount,
  isOneOf,
  isOwn,
  isRecalled,
  isSkipped,
  isThingsVerb,
  isUnreal,
  isWord,
  nounParties,
  opensLine,
  prepOf,
  within,
} from './words.js'

const reach = 14

// the verb itself, as it may be read for a noun, is no word of its clause
const holds = ({ doc }: Clauses, from: number, at: number, to: number, words: Words): boolean =>
  findWord(doc, from, at, words) >= 0 || findWord(doc, at + 1, to, words) >= 0

// how far its subject may stand behind a verb and before it
const behind = 5
const ahead = 7

// «دخلت قوات», «وصلت إلى المدينة تعزيزات», «عدد من المحتجين قطعوا»: one of the words in the place of the subject
function isDoneBy(words: Words, { at, clause, subject }: Predicate, from: number, clauses: Clauses): boolean {
  const { doc, marks } = clauses
  const isSubject = (i: number): boolean => {
    if (!isWord(doc, i, words)) return false
    const prep = prepOf(clauses, i)
    return prep === null || (prep === 'from' && isWordBefore(doc, i))
  }
  // «طالب العطيشان أهالي الحي»: who is named right behind the verb does it
  if (subject && subject.at === at + 1) return isWord(doc, at + 1, words)
  let left = behind
  for (let i = at + 1; i < clause.to && left > 0; i++) {
    if (marks.timeOf[i]! >= 0 || (marks.groupOf[i]! >= 0 && marks.groupAt[i]! < 0)) continue
    if (isSubject(i)) return true
    left--
  }
  for (let i = at - 1; i >= Math.max(from, at - ahead); i--) if (isSubject(i)) return true
  return false
}

// «عدد من», «12 من»
const isWordBefore = (doc: Doc, i: number): boolean =>
  isCount(doc, i - 2) ||
  (doc.tokens[i - 2]?.word.senses.some(s => s.cls === ploverNounClass || s.cls === 'noun') ?? false)

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
const beyond = (rule: VerbRule): number => Math.max(4, rule.reach - 4)

// «وصفها بأنها دولة إرهاب»: what «أن» leads to still belongs to it
const endOf = (rule: VerbRule, { clause, sentence }: Predicate, { doc }: Clauses): number =>
  rule.preps?.has('that') ? Math.min(doc.sentences[sentence]!.to, clause.to + rule.reach) : clause.to

function fits(rule: VerbRule, predicate: Predicate, from: number, input: EventInput, rules: PloverRules): boolean {
  const { clauses } = input
  const { doc } = clauses
  const { at, clause, sentence } = predicate
  if (rule.only && (rule.only === 'single') !== isSingle(predicate)) return false
  if (rule.never && holdsPrep(clauses, at + 1, at + 2, rule.never)) return false
  if (rule.by && !isDoneBy(rule.by, predicate, from, clauses)) return false
  if (rule.sure && predicate.readings.some(r => r.verb!.person === 3 && !rule.lemmas.has(r.value))) return false
  if (
    rule.preps &&
    !holdsPrep(clauses, at + 1, clause.to + 1 < doc.tokens.length ? clause.to + 1 : clause.to, rule.preps)
  )
    return false
  const end = endOf(rule, predicate, clauses)
  const to = within(clauses, at, Math.min(end + beyond(rule), doc.sentences[sentence]!.to), rule.reach)
  if (rule.with && !holds(clauses, from, at, to, rule.with)) return false
  if (rule.direct && rule.with) {
    const led = nounParties(clauses, from, at, rule.people, rules).some(p => p.role === 'bare')
    if (!hasObjectOf(rule.with, predicate, to, led, input, rules)) return false
  }
  if (rule.own !== null && rule.with && isOwn(doc, at, to, rule.with) !== rule.own) return false
  if (rule.also && !holds(clauses, from, at, Math.max(end, to), rule.also)) return false
  if (rule.without && holdsPlain(clauses, from, clause.to, rule.without, rules)) return false
  // last, since the whole sentence must be gone over for it
  const { from: start, to: stop } = doc.sentences[sentence]!
  return !isSkipped(doc, start, stop, rule.skip, rule.skipVerbs)
}

const silence = 14

// «رفض التعليق», «رفضت أن تعلق»: who says nothing rejects nothing
function isSilence(at: number, { doc, rules: { commas } }: Clauses, { silent, confirming }: PloverRules): boolean {
  for (let i = at + 1; i < Math.min(at + silence, doc.tokens.length); i++) {
    const { word, kind } = doc.tokens[i]!
    if (kind === TokenKind.break || commas.has(word.folded)) return false
    const isSaying = word.senses.some(s => (s.verb || s.cls === 'masdar') && s.conj === '' && silent.has(s.value))
    // «رفض تأكيد النبأ أو نفيه»
    if (word.senses.some(s => s.cls === 'masdar' && s.prep === '' && confirming.has(s.value))) return true
    const next = doc.tokens[i + 1]
    // «رفض تعليق عضويته»
    if (isSaying && (next?.kind !== TokenKind.word || next.word.senses.some(s => s.cls === 'prep' || s.prep !== '')))
      return true
  }
  return false
}

// «كما» has the letters of a noun
const noNoun = new Set(['not', 'may', 'verb', 'that', 'clause'])

// «قرية يسيطر عليها التنظيم»: a present after an indefinite noun only describes it.
// «حوادث خطف العمال»: and what may be a verbal noun is one there.
export function isBareRelative(predicate: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
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
    !before.word.senses.some(s => noNoun.has(s.cls))
  )
}

const onlyPrep = (senses: readonly Sense[]): boolean => senses.length > 0 && senses.every(s => s.cls === 'prep')

// «بفضل تدخل القوات», «بسبب تدخلها»: a verbal noun behind a noun that a preposition is written onto, or a word of what it brought about
function isLedNoun(at: number, { doc }: Clauses, { causes }: PloverRules): boolean {
  const before = doc.tokens[at - 1]!.word
  const { senses } = before
  return (
    doc.tokens[at]!.word.senses.some(s => s.cls === 'masdar' && s.conj === '') &&
    (isOneOf(before, causes) ||
      (senses.some(s => s.cls === 'noun' && s.prep !== '') && senses.every(s => s.cls === 'noun' || s.cls === 'prep')))
  )
}

const leading = new Set(['not', 'may', 'that', 'which', 'clause', 'question', 'will', 'prep'])

// «خطر تقدم الميليشيات», «من نوع خطف جندي»: right behind a bare noun what may be a verbal noun is its genitive, though the noun may be a verb as well.
function isGenitive(at: number, clauses: Clauses, rules: PloverRules): boolean {
  const { doc } = clauses
  if (!doc.tokens[at]!.word.senses.some(s => s.cls === 'masdar' && s.conj === '' && s.prep === '')) return false
  const { senses } = doc.tokens[at - 1]!.word
  return (
    senses.some(s => (s.cls === 'noun' || s.cls === 'masdar') && !s.definite && s.pronoun === '') &&
    !senses.some(s => leading.has(s.cls) || (s.verb?.pos === 'verb' && clauses.rules.auxiliaries.has(s.value))) &&
    nounParties(clauses, at - 1, at, true, rules).length === 0
  )
}

const mayBeNoun = ({ cls, conj, prep }: Sense): boolean =>
  conj === '' && prep === '' && (cls === 'masdar' || cls === 'noun' || cls === ploverNounClass)

// «تقرر سجن المتهمين», «بدأ قصف المدينة»: right behind a verb what may be a verbal noun is its subject or object
function isObjectOfVerb(at: number, readings: readonly Sense[], { predicates, rules, doc }: Clauses): boolean {
  const { senses } = doc.tokens[at]!.word
  if (!senses.some(mayBeNoun) || readings.some(r => r.verb!.aspect !== 'past')) return false
  const before = predicates.find(p => p.at === at - 1)
  return (
    before !== undefined &&
    !before.readings.some(r => rules.auxiliaries.has(r.value)) &&
    (before.readings.some(r => r.verb!.aspect === 'present') ||
      doc.tokens[at - 1]!.word.senses.every(s => s.verb !== undefined))
  )
}

// «قال إن تعاون البلدين قوي», «أن حجب المواقع ليس حلا»: behind «أن» stands a noun, unless what is before it makes a past of it: «بعد أن قصف»
function isTopicNoun({ at, readings }: Predicate, { clauses: { doc } }: EventInput): boolean {
  const { senses } = doc.tokens[at]!.word
  if (!senses.some(mayBeNoun) || readings.some(r => r.verb!.aspect !== 'past')) return false
  if (!doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'that' && s.pronoun === '')) return false
  return !doc.tokens[at - 2]?.word.senses.some(s => s.cls === 'prep')
}

// «ما دعا الوزير إلى الرد», «مما هدد الاتفاق»: what led to it is no word of anybody's
const isByWhat = ({ at }: Predicate, { clauses: { doc } }: EventInput, { matters }: PloverRules): boolean =>
  matters.has(doc.tokens[at - 1]?.word.folded ?? '')

// «عقب طوق أمني», «بتخفيف دين البلاد»: no verb stands behind a preposition, nor a passive behind the noun that rules it.
function isNoVerb({ at, readings }: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
  const { doc, marks } = clauses
  const { senses } = doc.tokens[at]!.word
  // «اثنين», «أي أمر»
  if (readings.every(r => r.verb!.number === 'p') && senses.some(s => s.cls === 'number/num')) return true
  // «ليم كيت سيانغ»
  if (readings.every(r => r.verb!.voice === 'passive') && senses.some(s => s.cls === 'names')) return true
  if (isWord(doc, at - 1, rules.heads) && senses.some(s => s.cls === 'noun' && s.conj === '')) return true
  const before = doc.tokens[at - 1]
  if (!before || before.kind !== TokenKind.word || readings.some(r => r.conj !== '')) return false
  if (isObjectOfVerb(at, readings, clauses)) return true
  if (
    marks.groupOf[at - 1]! < 0 &&
    marks.timeOf[at - 1]! < 0 &&
    (isGenitive(at, clauses, rules) || isLedNoun(at, clauses, rules))
  )
    return true
  if (onlyPrep(before.word.senses) && before.word.senses.every(s => s.value !== 'until' && s.value !== 'after'))
    return true
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
function mayBeList({ at, readings, sentence }: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
  const { doc, marks, predicates } = clauses
  const { senses } = doc.tokens[at]!.word
  if (readings.every(r => r.conj === '') || !senses.some(s => s.cls === 'masdar' || s.cls === 'noun')) return false
  // «الاهتمام بالقضية ودعم أهلها»: no verb stands before it with which it could go on
  const isFirst = (): boolean => !predicates.some(p => p.sentence === sentence && p.at < at)
  if (readings.every(r => r.conj !== '') && at > doc.sentences[sentence]!.from && isFirst()) return true
  const near = Math.min(at + 5, doc.tokens.length)
  for (let i = at + 1; i < near; i++) if (marks.groupAt[i]! >= 0) return false
  return !nounParties(clauses, at + 1, near, true, rules).some(p => p.role === 'bare')
}

// «أعلن الجيش الاستنفار، ونشر راجمات»
const followsComma = ({ at }: Predicate, { clauses: { doc, rules } }: EventInput): boolean =>
  at > 0 && rules.commas.has(doc.tokens[at - 1]!.word.folded)

// «وقعت مصر والأردن اتفاقا»: the noun is what tells the event
function triggerOf(rule: VerbRule, { at, sentence }: Predicate, { clauses: { doc } }: EventInput): [number, number] {
  const noun = rule.light && rule.with ? findWord(doc, at + 1, doc.sentences[sentence]!.to, rule.with) : -1
  return noun < 0 ? [at, at + 1] : [noun, noun + 1]
}

// «وأصيب آخرون»
const maySuffer = ({ patient }: VerbRule, { readings }: Predicate): boolean =>
  patient &&
  readings.every(r => r.conj !== '' && r.verb!.number !== 'p' && r.verb!.gender !== 'f') &&
  readings.some(r => r.verb!.voice !== 'active')

// «موقف المملكة ودعم السلطة», «سواء دعم الأسد»: where somebody stands behind it and nothing else, what may be a verbal noun is his, or done to him.
function isVerbalNoun(rule: VerbRule, predicate: Predicate, lemma: string, { clauses }: EventInput): boolean {
  const { doc, marks } = clauses
  const { at, subject, readings } = predicate
  if (!withObject.has(rule.type) || rule.patient || rule.recipient[0] !== 'object') return false
  if (!doc.tokens[at]!.word.senses.some(s => s.cls === 'masdar' && s.value === lemma && s.pronoun === '')) return false
  if (readings.some(r => r.value === lemma && r.pronoun !== '')) return false
  let next = subject?.at === at + 1 ? subject.group.to : at + 2
  while (marks.timeOf[next] !== undefined && marks.timeOf[next]! >= 0) next++
  const token = doc.tokens[next]
  if (!token || (subject && subject.at < at)) return false
  if (token.kind === TokenKind.punct) return !clauses.rules.commas.has(token.word.folded)
  if (token.kind !== TokenKind.word) return false
  if (marks.groupAt[next]! >= 0) return marks.groups[marks.groupAt[next]!]!.prep !== ''
  return !token.word.senses.some(s => objects.has(s.cls) && s.prep === '' && s.conj === '')
}

// whose verbs have an object, and no preposition in its stead
const withObject: ReadonlySet<PloverType> = new Set(['SUPPORT', 'REJECT'])
const objects = new Set(['noun', 'masdar', 'adj', 'nisba', 'number/num', 'that', ploverNounClass])

// «القادة … ينهي»: who stands before his verb agrees with it, unless a word counts him
function mayLead(noun: number, { readings }: Predicate, { doc }: Clauses): boolean {
  const own = doc.tokens[noun]!.word.senses.filter(s => s.cls === ploverNounClass && s.entry)
  const told = readings.filter(r => r.verb!.person === 3)
  if (own.length === 0 || told.length === 0 || isWordBefore(doc, noun)) return true
  const are = (gender: string, number: string): boolean =>
    own.every(s => s.entry!.gender === gender && s.entry!.number === number)
  const isSingular = (gender: string): boolean => told.every(r => r.verb!.number === 's' && r.verb!.gender === gender)
  return !(
    (are('m', 'p') && isSingular('m')) ||
    (are('m', 's') && isSingular('f')) ||
    (are('f', 's') && isSingular('m'))
  )
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
  const goesOn = predicate.readings.every(r => r.conj !== '')
  const byThing = predicate.subject === null && isThingsVerb(clauses, at, rule.people, rules)
  const around = {
    byThing,
    // before «وأصيب» stands who suffered what was told last
    before:
      byThing || maySuffer(rule, predicate)
        ? []
        : nounParties(clauses, from, at, rule.people, rules).filter(
            p =>
              p.role === 'bare' &&
              !p.ofThing &&
              mayLead(p.at, predicate, clauses) &&
              // «قتلت شابا واعتقلت»
              !(goesOn && isAccusative(clauses.doc, p.at, rules.accusative)),
          ),
    after: nounParties(clauses, at + 1, clause.to, rule.people, rules),
  }
  return {
    rule,
    sentence,
    trigger: triggerOf(rule, predicate, input),
    from: Math.min(at, predicate.subject?.at ?? at, around.before[0]?.at ?? at),
    to: endOf(rule, predicate, clauses),
    predicate,
    ...partiesOf(rule, predicate, lemma, around, last, input, rules),
  }
}

const overlap = ({ spans }: Place, other: Place): boolean =>
  spans.some(([from, to]) => other.spans.some(([start, end]) => from < end && start < to))

/** What is told with the people of `fuller`, who make nothing an event of its type, where it names nobody: «دعت الحكومة الأهالي». */
function withPeople(told: Told, fuller: Told, { at, readings }: Predicate, { doc }: Clauses): Told {
  if (!told.actor.named && !told.recipient.named) return told
  const isNew = (place: Place, found: Place, other: Place): boolean =>
    !place.named && found.named && !overlap(found, other)
  // «اعتبر السفير شخصا غير مرغوب فيه وأمهلته»: before «و» stands nobody's subject
  const mayAct = readings.some(r => r.conj === '') || fuller.actor.spans.some(([from]) => from > doc.tokens[at]!.start)
  const actor = mayAct && isNew(told.actor, fuller.actor, told.recipient) ? fuller.actor : told.actor
  const recipient = isNew(told.recipient, fuller.recipient, actor) ? fuller.recipient : told.recipient
  return { ...told, actor, recipient }
}

const licensing = new Set(['not', 'that', 'will', 'clause', 'may'])
const moodReach = 3

// «لم تعد», but «وتعد من أكبر المدن»: a shortened form stands behind a particle.
function isLicensed({ at, sentence }: Predicate, reading: Sense, { clauses: { doc } }: EventInput): boolean {
  if (reading.verb!.mood !== 'subjunctive-jussive' || reading.conj.length > 1) return true
  const { from } = doc.sentences[sentence]!
  for (let i = at - 1; i >= Math.max(from, at - moodReach); i--) {
    const { senses } = doc.tokens[i]!.word
    if (senses.some(s => licensing.has(s.cls) || (s.cls === 'prep' && s.value === 'until'))) return true
  }
  return reading.prep !== '' || at === from
}

/** The event that a finite verb tells, by the first rule that fits. `last`: the subject before, for a verb that has none. */
export function verbTold(met: Predicate, last: Place, input: EventInput, rules: PloverRules): Told[] {
  const predicate = met.readings.every(r => isLicensed(met, r, input))
    ? met
    : { ...met, readings: met.readings.filter(r => isLicensed(met, r, input)) }
  return tellsNothing(predicate, input, rules) ? [] : allTold(predicate, last, input, rules)
}

const tellsNothing = (predicate: Predicate, input: EventInput, rules: PloverRules): boolean =>
  !predicate.readings.some(r => rules.byVerb.has(r.value)) ||
  isUnreal(input.clauses.doc, predicate.at, rules) ||
  (predicate.subject !== null && isUnreal(input.clauses.doc, predicate.subject.at, rules)) ||
  isBareRelative(predicate, input, rules) ||
  isNoVerb(predicate, input, rules) ||
  isWhenever(predicate, input, rules) ||
  isLaw(predicate, input, rules) ||
  isPrayer(predicate, input, rules) ||
  isHabit(predicate, input, rules)

// «خلال مظاهرات عمت المدينة», «حيث كان يتجمع متظاهرون»: of a protest that was told, or by the way
function isBackground(rule: VerbRule, predicate: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
  if (rule.type !== 'PROTEST') return false
  const { doc } = clauses
  const { at } = predicate
  if (isMeanwhile(predicate, clauses, rules)) return true
  if ((predicate.subject !== null && predicate.subject.at < at) || !isThingsVerb(clauses, at, rule.people, rules))
    return false
  let noun = at - 1
  while (noun > 0 && !doc.tokens[noun]!.word.senses.some(s => s.cls === ploverNounClass)) noun--
  return prepOf(clauses, noun) !== null
}

// «وهم يهتفون», «حيث يتجمع متظاهرون», «دعا أنصاره ليتظاهروا»: in the present, behind another verb or what leads to a clause, it only describes
function isMeanwhile({ at, sentence, readings }: Predicate, clauses: Clauses, { beside }: PloverRules): boolean {
  if (!readings.every(r => r.verb!.aspect === 'present' && !r.verb!.future)) return false
  if (readings.every(r => r.prep !== '')) return true
  const { doc } = clauses
  const { from } = doc.sentences[sentence]!
  const start = clauseStart(clauses, at, from, reach)
  for (let i = start; i < at; i++)
    if (doc.tokens[i]!.word.senses.some(s => s.cls === 'other' && s.conj !== '')) return true
  const before = start > from ? doc.tokens[start - 1] : undefined
  if (before?.kind !== TokenKind.word) return false
  return !isOneOf(before.word, beside)
}

// «لمن», «أبين»: what several women did is rarely told, and its letters are those of other words.
const isOfWomen = ({ verb }: Sense): boolean => verb!.aspect === 'past' && verb!.gender === 'f' && verb!.number === 'p'

// «عندما تنفذ عمليتها»: in the present that is whenever, and no event
function isWhenever({ at, sentence, readings }: Predicate, { clauses }: EventInput, rules: PloverRules): boolean {
  if (!readings.every(r => r.verb!.aspect === 'present')) return false
  const { from } = clauses.doc.sentences[sentence]!
  const start = clauseStart(clauses, at, from, reach)
  return start > from && isOneOf(clauses.doc.tokens[start - 1]!.word, rules.whens)
}

// «أيده الله»
const isPrayer = ({ at }: Predicate, { clauses: { doc } }: EventInput, { god }: PloverRules): boolean =>
  god.has(doc.tokens[at + 1]?.word.folded ?? '')

// «لا تتفق الأحزاب إلا على»: what is never done is no event that did not happen.
const isHabit = ({ at, readings }: Predicate, { clauses: { doc } }: EventInput, { habits }: PloverRules): boolean =>
  readings.every(r => r.verb!.aspect === 'present') && isOneOf(doc.tokens[at - 1]?.word, habits)

// «أن قصف الطيران مستمر», «إن طلب الحكومة»: what a noun in the place of a verb tells all the same
const nominal: ReadonlySet<PloverType> = new Set(['ASSAULT', 'REQUEST'])

/** Whether a verb tells no event of a type by how it is said. */
const isNoEvent = (rule: VerbRule, predicate: Predicate, input: EventInput, rules: PloverRules): boolean =>
  isBackground(rule, predicate, input, rules) ||
  (isSpoken(rule.type) && isByWhat(predicate, input, rules)) ||
  (!nominal.has(rule.type) && isTopicNoun(predicate, input)) ||
  (rule.type === 'REJECT' && isSilence(predicate.at, input.clauses, rules)) ||
  (rule.fresh && isKnownSubject(predicate, input, rules))

/** What one reading of a verb tells, by the first of its rules that fits. */
function toldAs(
  lemma: string,
  list: readonly VerbRule[],
  predicate: Predicate,
  last: Place,
  input: EventInput,
  rules: PloverRules,
): Told | null {
  const { clauses } = input
  const { at, sentence } = predicate
  const start = clauses.doc.sentences[sentence]!.from
  const from = clauseStart(clauses, at, start, reach)
  if (isRecalled(clauses, from, start, rules)) return null
  const inList = mayBeList(predicate, input, rules)
  const around = [predicate, lemma, from, last, input, rules] as const
  for (const rule of list) {
    if (inList && !(rule.direct && followsComma(predicate, input))) continue
    if (!fits(rule, predicate, from, input, rules) || isVerbalNoun(rule, predicate, lemma, input)) continue
    if (isNoEvent(rule, predicate, input, rules)) continue
    const told = toldBy(rule, ...around)
    if (isNeedMet(told))
      return rule.people ? told : withPeople(told, toldBy({ ...rule, people: true }, ...around), predicate, clauses)
  }
  return null
}

// «لم يعد», «شينزو آبي»: a verb that is rarely written, where the form is another's as well, or stands behind a name and may be one
function isUnlikely(
  lemma: string,
  { at, readings }: Predicate,
  { clauses }: EventInput,
  { rare }: PloverRules,
): boolean {
  if (!rare.has(lemma)) return false
  const { doc, marks } = clauses
  const isOther = readings.some(
    r => r.verb!.person === 3 && r.verb!.aspect === 'present' && r.value !== lemma && !isOfWomen(r),
  )
  const mayBeName = doc.tokens[at]!.word.senses.some(s => s.cls === 'names' || s.cls.endsWith('given-name'))
  const before = doc.tokens[at - 1]?.word.senses ?? []
  const behindName = marks.groupOf[at - 1]! >= 0 || before.some(s => s.cls === 'names' || s.cls.endsWith('given-name'))
  return isOther || (mayBeName && readings.every(r => r.conj === '') && behindName)
}

// «تسلم الجيش»: no «she hands over», since a man or a thing of his gender stands behind it
function isOfOther(lemma: string, { at, readings }: Predicate, { clauses: { doc, marks } }: EventInput): boolean {
  const own = readings.filter(r => r.value === lemma && r.verb!.person === 3)
  if (!own.every(r => r.verb!.gender === 'f' && r.verb!.number === 's')) return false
  const group = marks.groups[marks.groupAt[at + 1] ?? -1]
  if (group && (group.prep !== '' || !readings.some(r => r.verb!.person === 3 && r.verb!.gender !== 'f'))) return false
  const nouns = doc.tokens[at + 1]?.word.senses.filter(s => s.cls === 'noun' || s.cls === ploverNounClass) ?? []
  return (
    readings.some(r => r.verb!.person === 3 && r.value !== lemma && r.verb!.gender !== 'f') &&
    nouns.length > 0 &&
    nouns.every(s => s.definite && s.prep === '' && s.entry?.gender === 'm' && s.entry.number === 's')
  )
}

function allTold(predicate: Predicate, last: Place, input: EventInput, rules: PloverRules): Told[] {
  const found: Told[] = []
  for (const reading of predicate.readings) {
    const list = rules.byVerb.get(reading.value)
    if (!list || reading.verb!.person !== 3 || isOfWomen(reading)) continue
    if (isUnlikely(reading.value, predicate, input, rules) || isOfOther(reading.value, predicate, input)) continue
    if (found.some(told => list.includes(told.rule as VerbRule))) continue
    const told = toldAs(reading.value, list, predicate, last, input, rules)
    if (told) found.push(told)
  }
  return found
}
