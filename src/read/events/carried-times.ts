import type { Word } from '../../arabic/lexicon.js'
import type { DateValue, Status, TimeExpression } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses } from '../clauses/index.js'
import { arrivedRule } from './arrived.js'
import { nounAt } from './contact-nouns.js'
import { type ContactNoun, type ContactRules, contactNounClass } from './contact-rules.js'
import { handedRule } from './handed.js'
import { commonKind } from './kinds.js'
import { listedRule } from './listed.js'
import { offsetAt, shifted } from './offsets.js'
import type { Telling } from './pairs.js'
import { beginningOf, isPerson, sideOf } from './sides.js'
import { isOfWhatWasOver } from './when.js'
import { seatOf } from './where.js'

const isDate = (time: TimeExpression): boolean =>
  (time.type === 'DATE' || time.type === 'TIME') && (time.date?.value?.length ?? 0) >= 10

/** The dates that stand in tokens `[from, to)`, each once. */
function datesIn({ marks }: Clauses, from: number, to: number, times: readonly TimeExpression[]): TimeExpression[] {
  const found = new Set<TimeExpression>()
  for (let i = from; i < to; i++) {
    const time = marks.timeOf[i]! >= 0 ? times[marks.timeOf[i]!]! : undefined
    if (time && isDate(time)) found.add(time)
  }
  return [...found]
}

const isOver = (time: TimeExpression, story: DateValue | null): boolean =>
  !!story?.value && time.date!.value!.slice(0, 10) <= story.value.slice(0, 10)

// «مفاوضات احتضنتها الدوحة منذ أبريل»: a time of its own, though no day
// «زيارته الأخيرة»: not on the day that is spoken of
const isRecent = ({ draft }: Telling, { doc }: Clauses, { recent }: ContactRules): boolean =>
  recent.has(doc.tokens[draft.trigger[1]]?.word.folded ?? '')

function hasOwn({ draft: { from, to } }: Telling, { marks }: Clauses): boolean {
  for (let i = from; i < to + beyond; i++) if ((marks.timeOf[i] ?? -1) >= 0) return true
  return false
}

// how far behind the clause a verb that describes it may say since when
const beyond = 4

// When it was denied or called off is not when it was to be.
const undone: ReadonlySet<Status> = new Set(['denied', 'cancelled'])

// «أفاد الكرملين اليوم بأن بوتين أجرى …»: the one date of the sentence, said before. What is only planned is not on the day it was announced.
function saidBefore(
  telling: Telling,
  clauses: Clauses,
  times: readonly TimeExpression[],
  story: DateValue | null,
  rules: ContactRules,
): TimeExpression | null {
  const { from, to } = clauses.doc.sentences[telling.draft.sentence]!
  if (hasOwn(telling, clauses)) return null
  const dates = datesIn(clauses, from, to, times)
  const [only] = dates
  if (dates.length !== 1 || only!.span[0] > clauses.doc.tokens[telling.draft.trigger[0]]!.start) return null
  if (turnsBetween(only!, telling, clauses, rules)) return null
  if (isRelative(telling, clauses) || undone.has(telling.status) || isOfRelative(only!, telling, clauses)) return null
  if (!saidDuring(telling, clauses) && tellsOfHimself(telling, only!, clauses)) return null
  return (telling.status === 'planned' || telling.status === 'possible') && isOver(only!, story) ? null : only!
}

// «المحادثات في 30 يوليو لكن المشاورات مستمرة»: what is told besides is not on that day
const turnsBetween = (
  { span }: TimeExpression,
  { draft }: Telling,
  { doc }: Clauses,
  { turns }: ContactRules,
): boolean =>
  doc.tokens
    .slice(doc.sentences[draft.sentence]!.from, draft.trigger[0])
    .some(({ start, word }) => start > span[0] && turns.has(word.folded))

// «العملية التي جرت في 11 يوليو»: a relative clause tells of its own day
function isOfRelative({ span }: TimeExpression, { draft }: Telling, { doc, predicates }: Clauses): boolean {
  const owner = predicates.findLast(p => p.sentence === draft.sentence && doc.tokens[p.at]!.start < span[0])
  return owner !== undefined && owner !== draft.predicate && opensRelative(doc, owner.at)
}

/** «الذي التقاه»: whether the verb is a relative clause's. */
export const opensRelative = ({ tokens }: Clauses['doc'], verb: number): boolean =>
  tokens[verb - 1]?.word.senses.some(s => s.cls === 'which') ?? false

// «قال الوزير أمس إنه تحدث مع نظيره»: who tells of himself does so when he likes; an office gives out what has just been
function tellsOfHimself({ draft }: Telling, said: TimeExpression, { doc, predicates }: Clauses): boolean {
  const teller = predicates.findLast(
    p =>
      p.sentence === draft.sentence &&
      p.at < draft.trigger[0] &&
      p.clause.to > p.at + 1 &&
      doc.tokens[p.at]!.start < said.span[0],
  )
  if (!teller || said.span[0] >= (doc.tokens[teller.clause.to - 1]?.end ?? 0)) return false
  if (!doc.tokens[teller.clause.to]?.word.senses.some(s => s.cls === 'that')) return false
  // «سيشارك غدا في المنتدى، على أن يلتقي»: says nothing
  if (doc.tokens[teller.clause.to - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'on')) return false
  const people = draft.sides.flat().filter(isPerson)
  // «وقال أمس إنه تحدث»
  if (teller.subject === null) return teller.mayOmitSubject && draft.predicate?.pronounSubject === true
  return sideOf(teller.subject.group.members).some(id => people.includes(id))
}

// «وقعا اليوم اتفاقا ينهي المفاوضات التي استضافتها قطر»: a relative clause tells of another time
const isRelative = ({ draft: { predicate } }: Telling, { doc }: Clauses): boolean =>
  predicate !== null && opensRelative(doc, predicate.at)

// «… وذلك في طرابلس صباح أمس»: a sentence that only adds where and when
function addedAfter(telling: Telling, clauses: Clauses, times: readonly TimeExpression[]): TimeExpression | null {
  const next = clauses.doc.sentences[telling.draft.sentence + 1]
  if (!next) return null
  const places = clauses.doc.tokens[next.from]!.word.senses.some(s => s.cls === 'this' && s.conj !== '')
  const dates = places ? datesIn(clauses, next.from, next.to, times) : []
  return dates.length === 1 ? dates[0]! : null
}

const goesOn = ({ doc }: Clauses, sentence: number): boolean =>
  doc.tokens[doc.sentences[sentence]!.from]!.word.senses.some(s => s.conj !== '' || s.cls === 'clause')

// «كما استقبل»: what else one did on the day
const adds = ({ doc }: Clauses, sentence: number, { also, andThen }: ContactRules): boolean => {
  const { folded } = doc.tokens[doc.sentences[sentence]!.from]!.word
  return also.has(folded) || andThen.has(folded)
}

// «التقى X، قبل أن يتوجه إلى لندن», «وقبل ذلك التقى»: on another day, or on the same, nobody says
function isSooner({ draft }: Telling, { doc }: Clauses, { sooner }: ContactRules): boolean {
  const at = beginningOf(draft)
  const { from } = doc.sentences[draft.sentence]!
  for (let i = at - 1; i > Math.max(from, at - soonerReach); i--) {
    const { word, kind } = doc.tokens[i]!
    if (kind === TokenKind.punct) return false
    if (!sooner.has(word.folded)) continue
    if (!doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'before')) continue
    // «التقى نظيره، قبل أن يجتمع مع الملك»: who meets one before another does so on one day, who travels may go on the next
    return draft.kind === 'visit' || !word.senses.some(s => s.cls === 'that')
  }
  return false
}

// how many words may stand between «قبل ذلك» and the verb
const soonerReach = 4

/** The last day that was told before a place of the sentence, where it is the only one. */
function dayBefore(
  { doc }: Clauses,
  sentence: number,
  at: number,
  dates: readonly TimeExpression[],
): TimeExpression | null {
  const before = dates.filter(({ span }) => span[0] < (doc.tokens[at]?.start ?? 0))
  return before.length === 1 && sentence >= 0 ? before[0]! : null
}

const tellsSame = ({ draft: a }: Telling, { draft: b }: Telling): boolean =>
  a.kind === b.kind && a.sides.flat().every(id => b.sides.flat().includes(id))

/** «اتصل الخميس غداة لقائه»: the day of a contact of which it is told how long before or after something else it was; undefined where none is. */
function byOffset(
  telling: Telling,
  before: readonly Telling[],
  clauses: Clauses,
  times: readonly TimeExpression[],
  rules: ContactRules,
): TimeExpression | null | undefined {
  const { trigger, sentence } = telling.draft
  const offset = offsetAt(clauses, trigger[0], times, rules)
  if (!offset) return undefined
  const { from, to } = clauses.doc.sentences[sentence]!
  const here = before.filter(t => t.draft.sentence === sentence)
  // «وجاءت زيارته غداة»: the visit that was told before
  const again = here.flatMap(t => before.filter(other => tellsSame(other, t)))
  const beside = [...again, ...here].findLast(t => t.time && isDate(t.time))?.time
  const day = beside ?? dayBefore(clauses, sentence, offset.from, datesIn(clauses, from, to, times))
  return day && offset.days !== null ? shifted(day, offset.days) : null
}

const tellsBetween = ({ doc, predicates, rules }: Clauses, from: number, to: number): boolean =>
  predicates.some(
    ({ at, readings }) =>
      at > from && at < to && !readings.some(r => rules.auxiliaries.has(r.value)) && !opensRelative(doc, at),
  )

/** «وبعد يومين من اللقاء تلقى»: the day of what is told so long after a contact that was told before; undefined where none is. */
function fromOffset(
  telling: Telling,
  before: readonly Telling[],
  clauses: Clauses,
  times: readonly TimeExpression[],
  rules: ContactRules,
): TimeExpression | null | undefined {
  const { sentence } = telling.draft
  const at = beginningOf(telling.draft)
  for (let i = clauses.doc.sentences[sentence]!.from; i < at; i++) {
    if (!clauses.doc.tokens[i]!.word.senses.some(s => s.cls === contactNounClass)) continue
    const offset = offsetAt(clauses, i, times, rules)
    // «بعد يومين من اللقاء أعلن المتحدث أن»: that is what was so long after it
    if (!offset || tellsBetween(clauses, i, at)) continue
    const noun = nounAt(clauses, i, i + 1)
    const isIt = ({ draft }: Telling): boolean =>
      draft.trigger[0] <= i && noun !== null && commonKind(noun.kind, draft.kind) !== null
    const day = before.findLast(isIt)?.time
    return day && isDate(day) && offset.days !== null ? shifted(day, -offset.days) : null
  }
  return undefined
}

// how many sentences may stand between what is told of a day and what else was done on it
const between = 3

// «زار بغداد الخميس واجتمع مع», «… كما استقبل»: the day goes on for the same people through the sentence and into one that is joined to it.
function fromBefore(
  telling: Telling,
  before: readonly Telling[],
  clauses: Clauses,
  times: readonly TimeExpression[],
  story: DateValue | null,
  rules: ContactRules,
): TimeExpression | null {
  // «استقبل اليوم الرئيس الذي وصل إلى العاصمة»: not when he arrived
  if (telling.status === 'planned') return null
  // «محادثات أمس مع الأمين العام الذي يزور المملكة»: he is there now
  if ((telling.draft.kind === 'visit' || telling.status === 'ongoing') && isRelative(telling, clauses)) return null
  const { sentence } = telling.draft
  const also = adds(clauses, sentence, rules)
  const last = also
    ? before.findLast(t => t.time !== null && (telling.background || !t.background))
    : before.findLast(t => t.draft.rule !== arrivedRule)
  // «يزور البحرين الثلاثاء … وبعث برقية»: what is still to come is on another day
  if (!last?.time || last.status === 'planned') return null
  const apart = sentence - last.draft.sentence
  // «وكان قد زار كابل الشهر الماضي، وأجرى محادثات»: what was before goes on within the sentence
  if ((last.background || telling.background) && (apart > 0 || !last.background)) return null
  // «وفي يوم الثلاثاء استقبل الوزير، وتلقى رسالة»: a day of its sentence goes before that of the last
  const { from } = clauses.doc.sentences[sentence]!
  if (apart > 0 && datesIn(clauses, from, beginningOf(telling.draft), times).length > 0) return null
  if (apart > (also ? between : 1) || (apart > 0 && !also && !goesOn(clauses, sentence))) return null
  const people = last.draft.sides.flat()
  if (!telling.draft.sides.flat().some(id => people.includes(id))) return null
  // «حل يوم 14 ضيفا … ولا يستبعد أن يلتقي»: what may be is not on a day that was
  return telling.status === 'possible' && isOver(last.time, story) ? null : last.time
}

// how many words may stand between what is to come and what is joined to it: «ويلتقي», «على أن يجتمع بعد ذلك»
const joinedReach = 2

// «يتوجه غدا إلى جنيف، حيث»: the day that was told last, unless he goes there later, «قبل أن ينتقل إلى برلين حيث»
function dayThere(
  clauses: Clauses,
  { draft, time }: Telling,
  at: number,
  times: readonly TimeExpression[],
  { sooner }: ContactRules,
): TimeExpression | null {
  const { doc, marks } = clauses
  const day = datesIn(clauses, draft.from, at, times).at(-1) ?? time
  for (let i = at - 1; i > draft.from && times[marks.timeOf[i] ?? -1] !== day; i--)
    if (sooner.has(doc.tokens[i]!.word.folded) && isBefore(doc.tokens[i - 1]!.word)) return null
  return day
}

// «سيصل السبت، ويلتقي نظيره», «سيشارك غدا في المنتدى، على أن يلتقي على هامشه»: what else is to come on the day, unless it is elsewhere
function joinedToCome(
  telling: Telling,
  before: readonly Telling[],
  clauses: Clauses,
  times: readonly TimeExpression[],
  rules: ContactRules,
): TimeExpression | null {
  const { draft, status } = telling
  const last = before.at(-1)
  if (status !== 'planned' || draft.kind === 'visit' || last?.status !== 'planned' || !last.time) return null
  if (!isDate(last.time) || last.draft.sentence !== draft.sentence || hasOwn(telling, clauses)) return null
  const people = last.draft.sides.flat()
  if (!draft.sides.flat().some(id => people.includes(id))) return null
  const { doc } = clauses
  const at = beginningOf(draft)
  // «على أن يجري لاحقا محادثات»: some time
  if (doc.tokens.slice(at, draft.trigger[0]).some(({ word }) => rules.afterwards.has(word.folded))) return null
  // «يتوجه غدا إلى جنيف، حيث يلتقي»: there, wherever that is, on the day that was told last
  if (rules.where.has(doc.tokens[at - 1]?.word.folded ?? '')) return dayThere(clauses, last, at, times, rules)
  const joined = doc.tokens
    .slice(at - joinedReach, at + 1)
    .some(({ word }) => word.senses.some(s => (s.conj !== '' && s.verb) || s.cls === 'that'))
  if (!joined || doc.tokens.slice(at - joinedReach, at).some(({ word }) => isBefore(word))) return null
  const [here, there] = [seatOf(clauses, draft, rules), seatOf(clauses, last.draft, rules)]
  return here === null || here === there ? last.time : null
}

const isBefore = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'prep' && (s.value === 'before' || s.value === 'after'))

// «وصل مساء الاثنين قادما من القاهرة، حيث التقى»: there he was before
function isWhereHeWas({ draft }: Telling, { doc, marks }: Clauses, { where }: ContactRules): boolean {
  const at = beginningOf(draft)
  if (!where.has(doc.tokens[at - 1]?.word.folded ?? '')) return false
  let i = at - 2
  while (i > 0 && doc.tokens[i]!.kind === TokenKind.punct) i--
  const group = marks.groups[marks.groupOf[i] ?? -1]
  return doc.tokens[(group?.from ?? 0) - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from') ?? false
}

// «سلم الوزير الملك رسالة»: when they met he handed it over
function whenHanded({ draft }: Telling, tellings: readonly Telling[]): TimeExpression | null {
  const handed = tellings.find(t => t.draft.rule === handedRule && t.draft.trigger[0] === draft.trigger[0])
  const people = handed?.draft.sides.flat()
  const met =
    people &&
    tellings.find(t => t.draft.kind === 'meeting' && t.time && people.every(id => t.draft.sides.flat().includes(id)))
  return met?.time ?? null
}

// «قال القصر اليوم إن الرئيس طالبه، في اتصال هاتفي»: what was said while they spoke was said on that day
const saidDuring = ({ draft: { trigger } }: Telling, { doc }: Clauses): boolean =>
  doc.tokens[trigger[0] - 1]?.word.senses.some(s => s.cls === 'prep' && (s.value === 'in' || s.value === 'during')) ??
  false

// «زيارة تستمر أربعة أيام يلتقي خلالها»: on one of them
function lastsLonger(
  { draft: { trigger } }: Telling,
  at: number,
  { marks }: Clauses,
  times: readonly TimeExpression[],
): boolean {
  for (let i = trigger[0]; i < at; i++) {
    const time = times[marks.timeOf[i] ?? -1]
    if (time?.type === 'DURATION' && time.value !== oneDay && longTime.test(time.value)) return true
  }
  return false
}

const oneDay = 'P1D'
const longTime = /^P\d+[DWM]$/

// «واستقبله خلال الزيارة», «التقى خلالها»: when the visit was, of which the page told last
function duringVisit(
  telling: Telling,
  before: readonly Telling[],
  clauses: Clauses,
  times: readonly TimeExpression[],
  { arriving }: ContactRules,
): TimeExpression | null {
  const { doc } = clauses
  const { from, to, sides, kind, sentence } = telling.draft
  if (kind === 'visit') return null
  const visit = before.findLast(t => t.draft.kind === 'visit' && t.draft.sentence >= sentence - 1)
  if (!visit?.time || !visit.draft.sides[0].some(id => sides.flat().includes(id))) return null
  // he who came yesterday may meet whomever today
  const came = visit.draft.predicate?.readings.some(r => arriving.has(r.value)) ?? false
  if (came && isDate(visit.time)) return null
  if (lastsLonger(visit, from, clauses, times)) return null
  for (let i = from; i < to; i++) {
    const during = doc.tokens[i]!.word.senses.find(s => s.cls === 'prep' && s.value === 'during')
    if (during && (during.pronoun !== '' || isVisit(doc, i + 1))) return visit.time
  }
  return null
}

// «الزيارة», «زيارته»
const isVisit = ({ tokens }: Clauses['doc'], at: number): boolean =>
  tokens[at]?.word.senses.some(
    s =>
      s.cls === contactNounClass && (s.definite || s.pronoun !== '') && (s.entry!.info as ContactNoun).bare === 'visit',
  ) ?? false

// «جولة شملت الإمارات وقطر»: where he has been, he was on another day
const isOnTour = ({ draft, status }: Telling): boolean =>
  draft.rule === listedRule && draft.over && status === 'happened'

// «بعد جولة التقت خلالها عباس، وعقدت اجتماعا»: and what is joined to such a clause
const goesOnOver = ({ draft }: Telling, wasOver: boolean, before: readonly Telling[], { doc }: Clauses): boolean =>
  wasOver &&
  before.at(-1)!.draft.sentence === draft.sentence &&
  doc.tokens[beginningOf(draft)]!.word.senses.some(s => s.verb && s.conj !== '')

interface Carrying {
  tellings: readonly Telling[]
  clauses: Clauses
  times: readonly TimeExpression[]
  story: DateValue | null
  rules: ContactRules
}

/** The date that the text carries over to a telling without one of its own, from what is said beside it. */
function fromBeside(telling: Telling, before: readonly Telling[], known: Carrying): TimeExpression | null {
  const { tellings, clauses, times, story, rules } = known
  // what else a sentence announces need not be on the day of what it told first
  const first = telling.status !== 'planned' || before.at(-1)?.draft.sentence !== telling.draft.sentence
  const said = first ? saidBefore(telling, clauses, times, story, rules) : null
  if (telling.weak) return saidDuring(telling, clauses) ? said : null
  return (
    whenHanded(telling, tellings) ??
    joinedToCome(telling, before, clauses, times, rules) ??
    fromBefore(telling, before, clauses, times, story, rules) ??
    said ??
    addedAfter(telling, clauses, times)
  )
}

/** … from whatever the text says; `over`: it is told of what was over by then. */
function carried(telling: Telling, before: readonly Telling[], over: boolean, known: Carrying): TimeExpression | null {
  const { clauses, times, story, rules } = known
  const told = byOffset(telling, before, clauses, times, rules)
  const offset = told === undefined ? fromOffset(telling, before, clauses, times, rules) : told
  const own = telling.time ?? offset ?? null
  if (own || offset !== undefined || isOnTour(telling)) return own
  if (isSooner(telling, clauses, rules) || over) return null
  const stay = duringVisit(telling, before, clauses, times, rules)
  if (stay || isRecent(telling, clauses, rules)) return stay
  if (telling.background) return fromBefore(telling, before, clauses, times, story, rules)
  return isWhereHeWas(telling, clauses, rules) ? null : fromBeside(telling, before, known)
}

/** Gives tellings without a date of their own the one that the text carries over to them. */
export function carryTimes(known: Carrying): void {
  const { tellings, clauses } = known
  let over = false
  tellings.forEach((telling, i) => {
    const before = tellings.slice(0, i)
    over = isOfWhatWasOver(telling.draft, clauses) || goesOnOver(telling, over, before, clauses)
    telling.time = carried(telling, before, over, known)
  })
}
