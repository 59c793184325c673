import type { Doc } from '../../arabic/doc.js'
import { senseOf, type Word } from '../../arabic/lexicon.js'
import type { ContactKind, DateValue, Status, TimeExpression } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses, Predicate } from '../clauses/index.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { isWindow } from './measures.js'
import { offsetAt, opensAnother, shifted } from './offsets.js'
import { isRuler } from './ruling.js'
import { beginningOf, type Draft, sideOf } from './sides.js'
import { heldBefore, heldBehind, heldRelative } from './status-after.js'

const isDate = (time: TimeExpression): boolean => time.type === 'DATE' || time.type === 'TIME'

const isPast = (doc: Doc, i: number): boolean =>
  doc.tokens[i] !== undefined && senseOf(doc.tokens[i].word, 'past-mark') !== undefined

const isDay = ({ date }: TimeExpression): boolean => date?.value?.length === 10

// «…، وفي يوم الأحد استقبل»: with «and» before it, a time opens the next clause.
function opensNext({ doc, marks }: Clauses, i: number): boolean {
  const isAnd = (at: number): boolean => doc.tokens[at]?.word.senses.some(s => s.conj !== '') ?? false
  return marks.timeOf[i] !== marks.timeOf[i - 1] && (isAnd(i) || (isPrep(doc, i - 1) && isAnd(i - 1)))
}

// «هي الثانية خلال أسبوع، إذ تحدثا في 14 ديسمبر»: what is told besides has its own time
const opensReason = ({ doc }: Clauses, i: number): boolean =>
  doc.tokens[i - 1]?.kind === TokenKind.punct && senseOf(doc.tokens[i]!.word, 'clause') !== undefined

const isBefore = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'before') ?? false

// «قبل نهاية مايو», «بحلول الأحد»: before the time at a token
const saysByWhen = (doc: Doc, i: number, { by }: ContactRules): boolean =>
  isBefore(doc, i - 1) || by.has(doc.tokens[i - 1]?.word.folded ?? '')

// how many words may stand between «بمناسبة» and the feast: «بمناسبة حلول عيد الأضحى»
const whyReach = 3

const isPrep = (doc: Doc, i: number): boolean => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep') ?? false

/** What is asked for the time of a contact. */
interface Asked {
  clauses: Clauses
  times: readonly TimeExpression[]
  rules: ContactRules
  status: Status
  kind: ContactKind
}

// «بعد شهر واحد فقط من فوز الحزب», «بعد عام على الانقلاب»: counted from something else, and not from the story
function countsFromAnother({ doc, marks }: Clauses, i: number): boolean {
  const roleAt = (at: number, roles: ReadonlySet<string>): boolean =>
    doc.tokens[at]?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '' && roles.has(s.value)) ?? false
  if (!roleAt(i, sinceWhen) && !roleAt(i - 1, sinceWhen)) return false
  let end = i
  while (marks.timeOf[end] === marks.timeOf[i]) end++
  if (doc.tokens[end]?.kind === TokenKind.punct) return false
  const from = [end, end + 1].find(at => roleAt(at, fromWhat))
  const what = from === undefined ? undefined : doc.tokens[from + 1]
  if (!what || marks.timeOf[from! + 1]! >= 0 || marks.groupOf[from! + 1]! >= 0) return false
  // «قبل يومين على رأس وفد», «من دون»: not of an event
  return what.word.senses.some(
    s => s.cls === 'masdar' || s.cls === contactNounClass || (s.cls === 'noun' && s.definite),
  )
}

const sinceWhen: ReadonlySet<string> = new Set(['before', 'after'])
const fromWhat: ReadonlySet<string> = new Set(['from', 'on'])

// «بحثا مؤتمر الإعمار المقرر الشهر المقبل», «منذ توليه منصبه في فبراير», «بعد توقيع الاتفاق في يوليو»: behind the contact, the time of something else
function opensTimeOfAnother({ clauses, rules, kind }: Asked, i: number, told: number): boolean {
  if (i <= told) return false
  const { doc, marks } = clauses
  const { word } = doc.tokens[i]!
  // «دعوا في لقائهما إلى هدنة اعتبارا من السبت», and not «زيارة ابتداء من السبت»
  if (kind !== 'visit' && rules.onwards.has(word.folded)) return true
  const byNoun = senseOf(doc.tokens[told]!.word, clauses.rules.nounClass) !== undefined
  if (!byNoun && rules.awaited.has(word.folded)) return true
  if (marks.timeOf[i]! < 0 && rules.since.has(word.folded)) return true
  return opensAnother(clauses, i, rules) || (marks.timeOf[i]! >= 0 && opensNext(clauses, i)) || opensReason(clauses, i)
}

/** Whether the time at a token is one by which a contact there may be dated. */
function maySayWhen({ clauses, times, rules, status }: Asked, i: number): boolean {
  const { doc, marks } = clauses
  const index = marks.timeOf[i]!
  if (!isDate(times[index]!) || doc.tokens[i]!.kind === TokenKind.break) return false
  // «ذكرى ثورة 23 يوليو», «تتواصل منذ الأحد»
  if (marks.timeOf[i - 1] === index || isPast(doc, i - 1)) return false
  // «قبل نهاية مايو», «وصل قبل عيد الفطر»: by when, and not when
  if (status === 'happened' ? isBefore(doc, i - 1) : saysByWhen(doc, i, rules)) return false
  if (countsFromAnother(clauses, i)) return false
  // «هنأه بمناسبة حلول عيد الأضحى»: why, and not when
  // «هنأه بعيد الفطر», and not «هنا اليوم»
  const isWhy = ({ folded, senses }: Word): boolean =>
    rules.why.has(folded) ||
    senses.some(s => rules.greeting.has(s.value) && (s.verb ? s.pronoun !== '' : s.cls === contactNounClass))
  if (doc.tokens.slice(Math.max(0, i - whyReach), i).some(({ word }) => isWhy(word))) return false
  return !isOneOfTwo(clauses, i, times, rules) && !isWindow(clauses, i, times[index]!, rules)
}

// A date of a relative or other clause is not the contact's: only what stands between the clause's ends counts.
function inClause(
  asked: Asked,
  from: number,
  to: number,
  told: number,
  relatives: readonly [number, number][] = [],
): number[] {
  const { clauses, times, status } = asked
  const { doc, marks } = clauses
  const found: number[] = []
  let margin = false
  for (let i = from; i < to && !opensTimeOfAnother(asked, i, told); i++) {
    margin ||= senseOf(doc.tokens[i]!.word, 'margin') !== undefined
    const index = marks.timeOf[i]!
    // «يستقبل الوزير الذي عاد أمس نظيره»: when he came back
    if (relatives.some(([opens, ends]) => opens <= i && i < ends)) continue
    if (index < 0 || found.includes(index) || !maySayWhen(asked, i)) continue
    // «على هامش القمة في نوفمبر» says when the summit is, «على هامش القمة يوم الأحد» when they met; who met there met then
    if (!margin || status === 'happened' || isDay(times[index]!)) found.push(index)
  }
  return found
}

// «في مايو أو مطلع يونيو»: one of the two, so that neither is known
function isOneOfTwo(
  { doc, marks }: Clauses,
  i: number,
  times: readonly TimeExpression[],
  { either }: ContactRules,
): boolean {
  const isTime = (at: number): boolean =>
    [at, isPrep(doc, at) ? at + 1 : at].some(k => isDated(times[marks.timeOf[k] ?? -1]))
  let end = i
  while (marks.timeOf[end] === marks.timeOf[i]) end++
  const first = isPrep(doc, i - 1) ? i - 1 : i
  return (
    (either.has(doc.tokens[end]?.word.folded ?? '') && isTime(end + 1)) ||
    (either.has(doc.tokens[first - 1]?.word.folded ?? '') && isDated(times[marks.timeOf[first - 2] ?? -1]))
  )
}

const isDated = (time: TimeExpression | undefined): boolean => time !== undefined && isDate(time)

const setReach = 9

// «زيارتها إلى بكين التي كانت مقررة غدا», «لقاء كان مرتقبا الأحد»: for when it was set, a clause right behind may say
function timeSetFor(
  { doc, marks, predicates, rules: clause }: Clauses,
  { trigger, to, sentence }: Draft,
  times: readonly TimeExpression[],
  { awaited, status }: ContactRules,
): TimeExpression | null {
  const set = predicates.find(
    p => p.sentence === sentence && [trigger[1], to].some(end => p.at >= end && p.at <= end + 2),
  )
  if (!set?.readings.some(r => clause.auxiliaries.has(r.value))) return null
  // «سيستقبله الإثنين، بعد أن كان مقررا أن يلتقيه في يوليو»: for when it was set before
  if (doc.tokens[set.at - 1]!.word.senses.some(s => s.cls === 'that')) return null
  let waits = false
  for (let i = set.at + 1; i < Math.min(set.at + setReach, doc.sentences[sentence]!.to); i++) {
    waits ||= awaited.has(doc.tokens[i]!.word.folded) || isRuler(doc, i, status.get('planned')!)
    const index = marks.timeOf[i]!
    if (waits && index >= 0 && isDate(times[index]!)) return times[index]!
  }
  return null
}

// how far behind a contact the last of several may be told: «تحدثا ثلاث مرات خلال الأسابيع الأخيرة، آخرها الأحد»
const lastReach = 12

// «اتصالات كان آخرها يوم الأحد»: the day of the last of them
function timeOfLast(
  { doc, marks }: Clauses,
  { trigger, sentence }: Draft,
  times: readonly TimeExpression[],
  { lastOf }: ContactRules,
): TimeExpression | null {
  const { to } = doc.sentences[sentence]!
  for (let i = trigger[1]; i < Math.min(to, trigger[1] + lastReach); i++) {
    if (!lastOf.has(doc.tokens[i]!.word.folded)) continue
    const at = isPrep(doc, i + 1) ? i + 2 : i + 1
    const time = times[marks.timeOf[at] ?? -1]
    return time && isDate(time) ? time : null
  }
  return null
}

const ruled: ReadonlySet<Status> = new Set(['denied', 'cancelled', 'planned', 'possible'])

/** «سافر للقاء نظيره», «يستعد للقائه»: what one goes for is still to come. */
export const isPurpose = (clauses: Clauses, draft: Draft): boolean =>
  draft.from === draft.trigger[0] &&
  draft.sides[0].length === 1 &&
  isFor(clauses, draft) &&
  !isToldBehind(clauses, draft)

// «النقاط الرئيسية للمحادثات التي أجراها»
const isToldBehind = ({ doc }: Clauses, { predicate, trigger }: Draft): boolean =>
  predicate !== null &&
  predicate.at > trigger[0] &&
  (doc.tokens[predicate.at - 1]?.word.senses.some(s => s.cls === 'which') ?? false)

const isFor = ({ doc, rules }: Clauses, { from }: Draft): boolean =>
  doc.tokens[from]!.word.senses.some(s => s.cls === rules.nounClass && rules.cliticRoles.get(s.prep) === 'for')

// «نفى اليوم إجراء مكالمة», «ألغى أمس زيارته», «يتوجه غدا إلى بروكسل للقاء نظيره»: when it was denied, or he left, is not its time.
function isOfAnother(
  clauses: Clauses,
  draft: Draft,
  times: readonly TimeExpression[],
  status: Status,
  rules: ContactRules,
): boolean {
  const { contents } = rules
  // «تلقى اليوم اتصالا غداة لقائه نظيره»
  if (offsetAt(clauses, draft.trigger[0], times, rules)) return true
  // «أطلعه أمس على نتائج مشاوراته مع نظيره»: when he told of it
  if (contents.has(clauses.doc.tokens[draft.trigger[0] - 1]?.word.folded ?? '')) return true
  if (draft.agreed || draft.over || isPurpose(clauses, draft)) return true
  if (draft.from !== draft.trigger[0] || draft.predicate?.at === draft.from) return false
  // «سيناقشها صباح اليوم خلال اجتماعه بنظيره»: when that will be
  const ahead = draft.predicate?.readings.every(r => r.verb!.future) ?? false
  return isFor(clauses, draft) || (ruled.has(status) && tellsIt(draft) && !ahead)
}

// «برر أمس زيارته»: when he spoke of it
const isRemarkedOn = (draft: Draft, { remarking }: ContactRules): boolean =>
  draft.from === draft.trigger[0] &&
  draft.predicate?.at !== draft.from &&
  tellsIt(draft) &&
  draft.predicate!.readings.every(r => remarking.has(r.value))

/** The time that governs a contact of that status: the nearest of its clause, else one that stands before the verb; else by when it is to be. */
export function timeOf(
  clauses: Clauses,
  draft: Draft,
  times: readonly TimeExpression[],
  rules: ContactRules,
  status: Status,
): TimeExpression | null {
  const set = timeSetFor(clauses, draft, times, rules) ?? timeOfLast(clauses, draft, times, rules)
  if (set) return set
  const asked: Asked = { clauses, times, rules, status, kind: draft.kind }
  return ownTime(asked, draft) ?? (ahead.has(status) ? limitOf(asked, draft) : null)
}

function ownTime(asked: Asked, draft: Draft): TimeExpression | null {
  const { clauses, times, rules, status } = asked
  const sentence = clauses.doc.sentences[draft.sentence]!
  const verb = tellsIt(draft) ? draft.predicate!.at : draft.trigger[0]
  const told = draft.trigger[0]
  const another = isOfAnother(clauses, draft, times, status, rules)
  const remarked = isRemarkedOn(draft, rules)
  const from = Math.min(draft.from, verb)
  const { to, predicate } = draft
  const within = inClause(asked, another || remarked ? told : from, to, told, predicate?.clause.relatives)
  if (within.length > 0) return nearest(clauses, told, within, times)
  if (another) return null
  // «أن اللقاء بين الوزيرين عقد أمس في جنيف»
  const held = draft.predicate?.at === told ? null : heldBehind(clauses, told, draft.sentence, rules)
  const behind = held ? inClause(asked, held.at, held.clause.to, held.at) : []
  if (behind.length > 0) return nearest(clauses, held!.at, behind, times)
  // «المحادثات بين الجانبين التي استضافتها مسقط الجمعة»
  const relative = draft.predicate?.at === told ? null : heldRelative(clauses, draft.trigger, draft.sentence, rules)
  const inIt = relative ? inClause(asked, relative.at, relative.clause.to, relative.at) : []
  if (inIt.length > 0) return nearest(clauses, relative!.at, inIt, times)
  // «اختتمت في عمان أمس القمة التي جمعت الرئيسين»
  const holding = isToldBehind(clauses, draft) ? heldBefore(clauses, told, draft.sentence, rules) : null
  const inThat = holding ? inClause(asked, holding.at, told, told) : []
  if (inThat.length > 0) return nearest(clauses, told, inThat, times)
  if (remarked || isOfWhatWasOver(draft, clauses)) return null
  const before = inClause(asked, clauseStart(clauses, sentence.from, from, rules), from, told)
  return before.length > 0 ? times[before.at(-1)!]! : null
}

/** «عاد أمس بعد زيارة رسمية إلى أنقرة التقى خلالها»: a clause that qualifies what was over by then. */
export function isOfWhatWasOver(draft: Draft, { doc, predicates }: Clauses): boolean {
  const at = beginningOf(draft)
  if (doc.tokens[at]!.word.senses.some(s => s.verb && s.conj !== '')) return false
  const first = Math.max(doc.sentences[draft.sentence]!.from, at - overReach)
  for (let i = at - 1; i > first; i--) {
    if (doc.tokens[i]!.kind === TokenKind.punct || predicates.some(p => p.at === i)) return false
    if (doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'after' && s.pronoun === ''))
      return doc.tokens[i]!.word.senses.some(s => !s.definite && s.pronoun === '' && overClasses.has(s.cls))
  }
  return false
}

// how many words what is over may have before the clause that qualifies it
const overReach = 8
const overClasses: ReadonlySet<string> = new Set(['noun', 'masdar', contactNounClass])

/** «قبل نهاية الشهر», «بحلول الأحد», «في غضون أسبوعين»: no day, but the last on which what is to come may be. */
function limitOf({ clauses, times, rules }: Asked, draft: Draft): TimeExpression | null {
  const { doc, marks } = clauses
  for (let i = draft.trigger[0]; i < draft.to; i++) {
    const time = times[marks.timeOf[i]!]
    if (!time?.date?.notAfter || marks.timeOf[i - 1] === marks.timeOf[i]) continue
    if (!saysByWhen(doc, i, rules) && !(time.type === 'DURATION' && isDuring(doc, i - 1))) continue
    // «قبل الأحد»: on the day before at the latest, and «قبل نهاية الشهر» while it lasts
    const last = isBefore(doc, i - 1) && isDay(time) ? shifted(time, -1)!.value : time.date.notAfter
    const date = { ...time.date, value: null, notBefore: null, notAfter: last, why: `At the latest: ${time.date.why}` }
    return { ...time, value: '', date }
  }
  return null
}

const isDuring = (doc: Doc, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'during') ?? false

/** Whether a time only says by when something will be. */
export const isLimit = ({ value }: TimeExpression): boolean => value === ''

// how many words may stand between a party and its own time: «والدوحة يوم الإثنين»
const besideReach = 3

/** The times of parties that each have their own: «زار بغداد الأحد والدوحة الإثنين», «التقى ميركل الأربعاء وماكرون الخميس». */
export function timesWith(
  { marks }: Clauses,
  { sides, from, to }: Draft,
  times: readonly TimeExpression[],
): ReadonlyMap<string, TimeExpression> {
  const several = sides.find(side => side.length > 1) ?? []
  const found = new Map<string, TimeExpression>()
  let open: string[] = []
  let near = 0
  for (let i = several.length > 0 ? from : to; i < to; i++) {
    const group = marks.groups[marks.groupOf[i] ?? -1]
    const time = times[marks.timeOf[i] ?? -1]
    if (group) {
      if (marks.groupAt[i]! >= 0) open.push(...sideOf(group.members, true).filter(id => several.includes(id)))
      near = i
    } else if (time && isDay(time) && open.length > 0 && i - near <= besideReach) {
      for (const id of open) found.set(id, time)
      open = []
    }
  }
  const told = new Set(found.values())
  return told.size > 1 && found.size === several.length ? found : new Map()
}

/** «استقبل صباحا», «على أن يلتقي مساء»: a part of the day and no day, so that it is the story's. */
export function isSameDay({ doc, marks }: Clauses, { from, to, predicate }: Draft, { justNow }: ContactRules): boolean {
  for (let i = from; i < to; i++) {
    if (predicate?.clause.relatives.some(([opens, ends]) => opens <= i && i < ends)) continue
    // «أجريت للتو مكالمة»
    if (justNow.has(doc.tokens[i]!.word.folded)) return true
    // «بعد» of «بعد الظهر» is none by itself
    const part = senseOf(doc.tokens[i]!.word, 'time/partadv')
    if (part && !part.value.includes('#') && marks.timeOf[i]! < 0 && marks.groupOf[i]! < 0 && !isPrep(doc, i - 1))
      return true
  }
  return false
}

/** The day of the story, for what is told of a part of it. */
const ofTheDay = (story: DateValue): DateValue => ({
  value: day(story),
  notBefore: null,
  notAfter: null,
  weekday: null,
  basis: ['narrative'],
  why: 'A part of the day alone is told: that of the story.',
})

/** Whether the verb that rules a contact noun tells of it in its own clause. */
export const tellsIt = ({ predicate, trigger }: Draft): boolean =>
  predicate !== null && predicate.at <= trigger[0] && trigger[0] < predicate.clause.to

/** Where the clause that holds token `at` begins: after «أن», a full stop or another verb's clause, or with the time that opens it. */
function clauseStart(clauses: Clauses, from: number, at: number, { turns }: ContactRules): number {
  const { doc, predicates, marks } = clauses
  let opening = at
  while (opening > from && (marks.timeOf[opening - 1]! >= 0 || isPrep(doc, opening - 1))) opening--
  for (let i = opening; i < at; i++) if (marks.timeOf[i]! >= 0 && opensNext(clauses, i)) return opening
  // «وفي اليوم السابق كان الرئيس قد التقى»
  const isAuxiliary = (p: Predicate): boolean => p.readings.some(r => clauses.rules.auxiliaries.has(r.value))
  const verb = predicates.findLast(p => p.at < at && p.at >= from && !isAuxiliary(p))
  const floor = verb ? verb.clause.to : from
  let i = at - 1
  const goesOn = (k: number): boolean =>
    marks.quoteOf[k] === marks.quoteOf[at] &&
    doc.tokens[k]!.kind !== TokenKind.break &&
    // «المحادثات في 30 يوليو لكن المشاورات بين البلدين»
    !turns.has(doc.tokens[k]!.word.folded)
  while (i >= floor && goesOn(i)) i--
  return i + 1
}

/** Whether a comma or its like stands between a token and an offset that way. */
function partedBy({ tokens }: Doc, at: number, way: 1 | -1, offset: number): boolean {
  for (let i = at + way; tokens[i] && (way > 0 ? tokens[i]!.start < offset : tokens[i]!.end > offset); i += way)
    if (tokens[i]!.kind === TokenKind.punct) return true
  return false
}

function nearest(
  { doc }: Clauses,
  at: number,
  indexes: readonly number[],
  times: readonly TimeExpression[],
): TimeExpression {
  const place = doc.tokens[at]!.start
  const all = indexes.map(index => times[index]!)
  const behind = all.filter(({ span }) => span[0] > place)
  // «يعود آخر لقاء إلى 24 أبريل، وآخر زيارة إلى 17 يونيو»: what stands before it behind a comma is of something else
  const own =
    behind.length < all.length && behind.some(({ span }) => !partedBy(doc, at, 1, span[0]))
      ? all.filter(({ span }) => span[0] > place || !partedBy(doc, at, -1, span[1]))
      : all
  return own.sort((a, b) => Math.abs(a.span[0] - place) - Math.abs(b.span[0] - place))[0]!
}

const edtf = /^[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?(\/.*)?$/

// «الأسبوع الماضي» says between which days, not on which; «18 و19 نوفمبر» says both.
function dayOf({ date, anchor }: TimeExpression): string | null {
  const value = date?.value ?? null
  if (value === null) return null
  if (value.includes('/')) return anchor === 'none' ? value : null
  return value.slice(0, 10)
}

// What is told as still to come is not before the story, all else not after it.
const ahead: ReadonlySet<Status> = new Set(['planned', 'possible'])

interface Bounds {
  notBefore: string | null
  notAfter: string | null
}

function boundsBy(story: DateValue, status: Status): Bounds {
  const told = day(story)
  if (ahead.has(status)) return { notBefore: told ?? story.notBefore, notAfter: null }
  return { notBefore: told === null ? story.notBefore : null, notAfter: told ?? story.notAfter }
}

function undated(story: DateValue, status: Status): DateValue {
  const dated = story.value !== null
  return {
    value: null,
    ...boundsBy(story, status),
    weekday: null,
    basis: dated ? ['narrative'] : story.basis,
    why: dated
      ? `The page does not say when; not ${ahead.has(status) ? 'before' : 'after'} the story.`
      : `The page does not say when. ${story.why}`,
  }
}

// «مطلع العام المقبل»: of what is still to come a year says between which days
const isVague = ({ value }: TimeExpression, status: Status): boolean => ahead.has(status) && /^\d{4}$/.test(value)

/**
 * The date of a contact as the page gives it; where it gives none, the bounds of the story with the reason. `going`: it is told as going on now,
 * and not only as what went on while something else did.
 */
export function dateOf(
  time: TimeExpression | null,
  story: DateValue | null,
  status: Status,
  sameDay = false,
  going = true,
): DateValue | null {
  if (time?.date) {
    const value = isVague(time, status)
      ? null
      : (dayOf(time) ?? (edtf.test(time.value) && !/^X+(-X+)*$/.test(time.value) ? time.value : null))
    if (value !== null || !story) return { ...time.date, value }
    const { notBefore, notAfter } = boundsBy(story, status)
    return {
      ...time.date,
      value,
      notBefore: time.date.notBefore ?? notBefore,
      notAfter: time.date.notAfter ?? notAfter,
    }
  }
  if (!story) return null
  if (sameDay && story.value) return ofTheDay(story)
  if (status !== 'ongoing' || !going || !story.value) return undated(story, status)
  return {
    value: day(story),
    notBefore: null,
    notAfter: null,
    weekday: null,
    basis: ['narrative'],
    why: 'Told as going on: the day of the story.',
  }
}

const day = (date: DateValue): string | null => date.value?.slice(0, 10) ?? null
