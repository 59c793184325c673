import { ordinalAt } from '../../arabic/numbers/numerals.js'
import type { Contact, DateValue, Event, Link, Statement, Status, TimeExpression, Topic } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'
import type { EntityTable } from '../mentions/index.js'
import { withoutPrincipals } from './aides.js'
import { carryTimes, opensRelative } from './carried-times.js'
import type { ContactRules } from './contact-rules.js'
import { comingTo } from './destinations.js'
import type { About } from './discourse.js'
import { draftContacts } from './drafts.js'
import { evidenceOf, saidAt } from './evidence.js'
import { isContact, type RankOf } from './exclusions.js'
import { initiativeOf } from './initiative.js'
import { invitedRule, invitedStatus } from './invited.js'
import { sentRule } from './journeys.js'
import { dateLater } from './late-times.js'
import { listedRule } from './listed.js'
import { leaveOneCounted, measure, ordinalIn, windowIn } from './measures.js'
import { mediatorsOf } from './mediators.js'
import { joinTellings, linkSeries, type Pair, type Telling } from './pairs.js'
import { seating } from './seats.js'
import { type Draft, isPerson } from './sides.js'
import { topicsOf } from './spoken-of.js'
import { isPast, type Standing, statusAt } from './status.js'
import { placeInVisits } from './visits.js'
import { type Vouchers, vouching } from './vouchers.js'
import { welcomedRule } from './welcomed.js'
import { dateOf, isPurpose, isSameDay, tellsIt, timeOf, timesWith } from './when.js'

export { addContactWords, buildContactRules, type ContactRules, contactNounClass } from './contact-rules.js'
export { addTopics } from './topics.js'

export interface EventInput {
  clauses: Clauses
  times: readonly TimeExpression[]
  statements: readonly Statement[]
  /** the agency that heads the chains of the story */
  head: Link | null
  entities: EntityTable
  rankOf: RankOf
  genderOf: About['genderOf']
  isActor: (id: string) => boolean
  /** what the story's date is, or its bounds */
  story: DateValue | null
  /** the state of the town that the story is dated from */
  datedFrom: string | null
  /** that town, where a table has it */
  datedAt: string | null
  /** index of the span that is the headline, or -1 */
  headlinePart: number
}

const dayLength = 86_400_000

// how far «كان» may stand from its verb: «وكان الرئيس السوري قد تلقى»
const auxiliaryReach = 10

// «وكان قد أجرى»: told as what was before
function isBackground({ doc, predicates, rules }: Clauses, draft: Draft, { befallen, where }: ContactRules): boolean {
  const { predicate } = draft
  if (
    !predicate ||
    !(tellsIt(draft) || predicate.at === draft.trigger[0]) ||
    !predicate.readings.some(r => r.verb!.aspect === 'past')
  )
    return false
  const before = predicates.findLast(p => p.sentence === draft.sentence && p.at < predicate.at)
  // «وكانت المحطة الأهم في جدة، حيث بحث»: what happened there is the news
  if (where.has(doc.tokens[predicate.at - 1]?.word.folded ?? '')) return false
  return (
    before !== undefined &&
    before.at >= predicate.at - auxiliaryReach &&
    before.readings.some(r => rules.auxiliaries.has(r.value) || befallen.has(r.value))
  )
}

// «وكان الرئيس قد استقبل صباح اليوم»: is news of the day, however it is told
const isOfItsDay = (time: TimeExpression | null, story: DateValue | null): boolean =>
  !!story?.value && time?.date?.value?.slice(0, 10) === story.value.slice(0, 10)

// «وكان المتحدث أعلن أنهما سيلتقيان»: whether the first verb of the sentence tells of what was said before
const isToldBefore = ({ predicates, rules }: Clauses, { sentence, trigger }: Draft): boolean =>
  predicates
    .find(p => p.sentence === sentence && p.at < trigger[0])
    ?.readings.some(r => rules.auxiliaries.has(r.value) && r.verb!.aspect === 'past') ?? false

// how many days before the story a contact was that is none of its news
const oldAfter = 2

// «في مكالمة جرت في 14 ديسمبر»: told as one of its own, and days ago
function isOld({ doc, rules }: Clauses, { trigger }: Draft, time: TimeExpression | null, story: DateValue | null) {
  const noun = doc.tokens[trigger[0]]!.word.senses.find(s => s.cls === rules.nounClass)
  if (!noun || noun.definite || noun.pronoun !== '') return false
  const days =
    Date.parse(story?.value?.slice(0, 10) ?? '') - Date.parse(time?.date?.notAfter ?? time?.date?.value ?? '')
  return days >= oldAfter * dayLength
}

// «في اتصال سابق»
const isFormer = (clauses: Clauses, draft: Draft, rules: ContactRules): boolean =>
  [1, 2].some(k => rules.former.has(clauses.doc.tokens[draft.trigger[0] + k]?.word.folded ?? '')) ||
  isLastBefore(clauses, draft, rules)

// «ويعود آخر اتصال بينهما إلى مايو», «تحدثا آخر مرة في مايو»: the last before that of the news
function isLastBefore({ doc }: Clauses, { trigger, to, kind, predicate }: Draft, { last }: ContactRules): boolean {
  const [at] = trigger
  if (kind === 'visit') return false
  if (predicate?.at !== at) return last.has(doc.tokens[at - 1]?.word.folded ?? '')
  for (let i = at + 1; i + 1 < to; i++)
    if (last.has(doc.tokens[i]!.word.folded) && doc.tokens[i + 1]!.word.senses.some(s => s.cls === 'occasion'))
      return true
  return false
}

const isOfFutureTold = ({ predicate, trigger }: Draft): boolean =>
  predicate !== null && predicate.at < trigger[0] && predicate.readings.every(r => r.verb!.future)

const aheads = new Set(['during', 'after'])

// «ستثار المسألة خلال زيارة الوزير إلى طهران», «سيناقشها بعد اجتماعه بنظيره»: what will be done while it goes on, or after it, is to come, unless it goes on now
function isFramedAhead(draft: Draft, { framed, weak }: Standing, { doc }: Clauses, { current }: ContactRules): boolean {
  const [at] = draft.trigger
  const now = [1, 2].some(k => current.has(doc.tokens[at + k]?.word.folded ?? ''))
  const during = weak && (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && aheads.has(s.value)) ?? false)
  return (framed === true || during) && !now && tellsIt(draft) && isOfFutureTold(draft)
}

// «قال الوزير بعد محادثاته مع نظيره»: behind what is told in the past it is over
function isToldAsOver({ predicate, trigger }: Draft, { status, weak }: Standing, { doc }: Clauses): boolean {
  const lead = doc.tokens[trigger[0] - 1]?.word.senses.filter(s => s.cls === 'prep').map(s => s.value) ?? []
  // «وكان في استقباله الرئيس الذي سيجري معه محادثات»
  const received = lead.includes('in') && predicate?.at === trigger[0] - 2
  const after = received || lead.includes('after')
  const past = isPast(predicate)
  return weak && status === 'happened' && after && past && predicate!.at < trigger[0]
}

// «ثم انتقل إلى القصر للقاء الرئيس»: who has moved on for a meeting, in a tale of what is past, has had it
function isMovedOnFor({ doc, predicates }: Clauses, { trigger, sentence }: Draft, { movingOn }: ContactRules): boolean {
  const before = predicates.filter(p => p.sentence === sentence && p.at < trigger[0])
  const moves = before.at(-1)
  if (!moves?.readings.some(r => movingOn.has(r.value))) return false
  if (isPast(moves)) return !doc.tokens[moves.at - 1]?.word.senses.some(s => s.cls === 'not')
  // «سلمه الرد قبل أن ينتقل إلى القصر»
  const next = doc.tokens[moves.at - 2]?.word.senses.some(s => s.cls === 'prep' && s.value === 'before') ?? false
  return next && before.slice(0, -1).some(isPast)
}

const isBehindAfter = ({ doc }: Clauses, { trigger }: Draft): boolean =>
  doc.tokens[trigger[0] - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'after') ?? false

// «للمرة الثانية خلال أسبوع.. الرئيس يتلقى اتصالا»: what dots part is told of one contact
function wholeHeadline({ doc: { sentences } }: Clauses, part: number): { from: number; to: number } {
  const own = sentences.filter(sentence => sentence.part === part)
  return { from: own[0]!.from, to: own.at(-1)!.to }
}

/** «وهذه هي المرة الثالثة التي يتحدث فيها الرئيسان»: counts the contact that was told. */
function isCounting({ doc, marks }: Clauses, { predicate, trigger }: Draft): boolean {
  if (!predicate || predicate.at !== trigger[0] || !opensRelative(doc, predicate.at)) return false
  for (let i = predicate.at - 2; i >= predicate.at - 2 - countReach && i > 0; i--) {
    if (marks.groupOf[i]! >= 0) return false
    if (doc.tokens[i]!.word.senses.some(s => s.cls === 'occasion')) return ordinalAt(doc, i + 1) !== null
  }
  return false
}

// how many words «المرة» and «التي» may have between them
const countReach = 3

/** … in whatever way they spoke: which of a row it was says nothing of the day, nor how it stands. */
const countingTold = (draft: Draft, told: Omit<Telling, 'draft'>): Telling => ({
  ...told,
  draft: draft.kind === 'call' ? { ...draft, kind: 'talks', sure: false } : draft,
  status: 'happened',
  weak: true,
  present: false,
  time: null,
  timeWith: new Map(),
  sameDay: false,
})

/** «يبدأ غدا جولة تشمل بريطانيا وبلجيكا»: on that day he is in the first of them, and nobody says when in the others. */
function timesOnTour({ draft, time }: Telling, { doc }: Clauses): Map<string, TimeExpression | null> | null {
  const { rule, kind, sides, trigger } = draft
  const [, places] = sides
  if (rule !== listedRule || kind !== 'visit' || places.length < 2) return null
  if (time?.date?.value?.length !== 10 || time.span[0] > doc.tokens[trigger[0]]!.start) return null
  return new Map(places.map((place, k) => [place, k === 0 ? time : null]))
}

function tell(draft: Draft, input: EventInput, rules: ContactRules): Telling {
  const { clauses, times } = input
  const sentence = clauses.doc.sentences[draft.sentence]!
  const headline = sentence.part === input.headlinePart
  const byVerb =
    draft.predicate && draft.predicate.at >= draft.from && draft.predicate.at < draft.to ? draft.predicate.at : null
  const { from, to } = headline ? wholeHeadline(clauses, sentence.part) : sentence
  const counted = ordinalIn(clauses, from, to)
  const standing = statusAt(clauses, draft.trigger[0], byVerb, draft.sentence, headline, draft.kind, rules)
  if (isFramedAhead(draft, standing, clauses, rules)) standing.status = 'planned'
  if (isToldAsOver(draft, standing, clauses)) standing.weak = false
  if (
    standing.status === 'happened' &&
    draft.rule !== invitedRule &&
    ((isPurpose(clauses, draft) && !isMovedOnFor(clauses, draft, rules)) || isOfFuture(draft, clauses))
  )
    standing.status = 'planned'
  // «قرر إيفاد الوزير»
  if (draft.rule === sentRule && standing.weak && standing.status === 'happened' && !isBehindAfter(clauses, draft))
    standing.status = 'planned'
  standing.status = invitedStatus(clauses, draft, standing.status, rules) ?? standing.status
  const time = timeOf(clauses, draft, times, rules, standing.status)
  const old = isOld(clauses, draft, time, input.story)
  const before = isBackground(clauses, draft, rules) || isFormer(clauses, draft, rules)
  const background = before && !isOfItsDay(time, input.story)
  const next = clauses.doc.tokens[draft.trigger[0] + 1]?.word.folded ?? ''
  const told = {
    headline,
    background,
    old,
    toldBefore: isToldBefore(clauses, draft),
    time,
    timeWith: timesWith(clauses, draft, times),
    sameDay: time === null && isSameDay(clauses, draft, rules),
    ofMore: rules.together.has(next),
    ofTwo: rules.alone.has(next),
    mediators: mediatorsOf(clauses, draft, input.entities),
    ...standing,
    counted,
    ordinal: background || old ? null : (counted?.n ?? null),
    within: counted === null ? null : windowIn(clauses, counted.at, to, times, rules),
  }
  return isCounting(clauses, draft) ? countingTold(draft, told) : { draft, ...told }
}

// «يزور المملكة حاليا», and not «قتلوا خلال زيارة للرئيس» below the lead, nor «المفاوضات التي تجريها الحركة»: whenever that is
function isGoingOn({ draft, framed, status }: Telling, { clauses: { doc }, headlinePart }: EventInput): boolean {
  if (status !== 'ongoing') return false
  if (framed && draft.kind === 'visit')
    return doc.sentences.findIndex(({ part }) => part !== headlinePart) === draft.sentence
  return draft.kind !== 'negotiation' || draft.predicate === null || !opensRelative(doc, draft.predicate.at)
}

const modes: Record<Contact['kind'], string | null> = {
  call: 'phone',
  visit: 'visit',
  summit: 'multilateral',
  negotiation: null,
  meeting: null,
  talks: null,
  message: null,
}

function actorsOf(pair: Pair): { actors: string[]; recipients: string[] } {
  const [a, b] = pair.pair
  if (pair.kind === 'visit') return { actors: [a], recipients: [b] }
  const first = pair.initiator ?? (pair.host ? pair.pair.find(id => id !== pair.host)! : null)
  return first
    ? { actors: [first], recipients: pair.pair.filter(id => id !== first) }
    : { actors: [a, b], recipients: [] }
}

function toEvent(
  pair: Pair,
  { said, chain, all }: Vouchers,
  place: string | null,
  topics: Topic[],
  id: string,
  input: EventInput,
): Event {
  const { clauses, story } = input
  const { doc } = clauses
  const sentences = [...new Set(pair.tellings.map(t => t.draft.sentence))]
  // «وكان في مقدمة مستقبليه الرئيس. وعقد الجانبان جلسة مباحثات»: rather what they met for
  const told = pair.tellings.filter(t => !t.headline)
  const trigger = told.find(t => t.draft.rule !== welcomedRule) ?? told[0] ?? pair.tellings[0]!
  const [from, to] = trigger.draft.trigger
  return {
    id,
    type: 'CONSULT',
    mode: modes[pair.kind],
    contexts: ['diplomatic'],
    status: pair.status,
    ...actorsOf(pair),
    date: dateOf(
      pair.time,
      story,
      pair.status,
      pair.tellings.some(t => t.sameDay),
      pair.tellings.some(t => isGoingOn(t, input)),
    ),
    place,
    trigger: [doc.tokens[from]!.start, doc.tokens[to - 1]!.end],
    evidence: evidenceOf(clauses, sentences),
    said,
    chain,
    contact: {
      kind: pair.kind,
      participants: [...pair.pair],
      mediators: pair.mediators,
      initiator: pair.initiator,
      host: pair.host,
      ordinal: pair.ordinal,
      within: pair.within,
      duration: pair.duration,
      follows: null,
      topics,
      reportedBy: all,
    },
    named: { actors: [], recipients: [] },
    casualties: [],
    rule: pair.rule,
  }
}

// What is told in the past is over, whatever day it speaks of.
const isToldPast = ({ draft: { predicate, trigger } }: Telling): boolean =>
  predicate?.at === trigger[0] && isPast(predicate)

// «أوباما يزور كينيا غدا», «… الأسبوع المقبل»
function isAhead(telling: Telling, story: DateValue | null): boolean {
  const { status, time } = telling
  if (isToldPast(telling) || telling.done) return false
  const value = time?.date?.value?.slice(0, 10)
  const day = value?.length === 10 ? value : time?.date?.notBefore
  return (status === 'ongoing' || status === 'happened') && !!day && !!story?.value && day > story.value.slice(0, 10)
}

// no visit takes longer, in days
const longestVisit = 7

// «خلال زيارته إلى القاهرة الشهر الماضي»: what went on while something else did
function isOver({ status, time, framed }: Telling, story: DateValue | null): boolean {
  const days = (Date.parse(story?.value?.slice(0, 10) ?? '') - Date.parse(time?.date?.notAfter ?? '')) / dayLength
  // «خلال زيارته الأسبوع الماضي» is over, «خلال زيارته التي بدأت أمس» may not be
  const vague = time?.date?.value?.length !== 10
  return status === 'ongoing' && days > (vague ? 0 : framed ? 1 : longestVisit)
}

// «وفي 24 فبراير، الملك يهنئ نظيره»: a chronicle tells in the present what is past
const isBygone = ({ status, present, time }: Telling, story: DateValue | null): boolean =>
  status === 'planned' &&
  present === true &&
  !!story?.value &&
  (time?.date?.notAfter ?? time?.date?.value?.slice(0, 10) ?? story.value) < story.value.slice(0, 10)

// «وسيعقب الحفل لقاء بين الوزيرين»: what a verb in the future has for its subject is to come
function isOfFuture(draft: Draft, { doc, rules }: Clauses): boolean {
  const { predicate, trigger } = draft
  if (!predicate || !tellsIt(draft) || predicate.at === trigger[0] || draft.from !== trigger[0]) return false
  const noun = doc.tokens[trigger[0]]!.word.senses.find(s => s.cls === rules.nounClass)
  const bare =
    noun?.prep === '' && !noun.definite && !doc.tokens[trigger[0] - 1]!.word.senses.some(s => s.cls === 'prep')
  return bare && predicate.readings.every(r => r.verb!.future)
}

/** How a visit of a tour stands: where it led, «شملت», he has been; where it leads he goes as he goes on it; where he has come to one stop, «في مستهل جولة تقوده إلى», the others are to come. */
function onTourStatus({ draft }: Telling, tellings: readonly Telling[]): Status | null {
  if (draft.rule !== listedRule || !draft.over) return null
  if (isPast(draft.predicate)) return 'happened'
  const journey = tellings.find(
    t => t.draft.kind === 'visit' && t.draft.sentence === draft.sentence && t.draft.trigger[0] < draft.trigger[0],
  )
  return journey?.status === 'happened' && draft.predicate!.at > journey.draft.trigger[0]
    ? 'planned'
    : (journey?.status ?? null)
}

const aboutOf = ({ clauses, entities, genderOf, rankOf, statements }: EventInput): About => ({
  genderOf,
  rankOf,
  speakerAt: place => {
    const said = saidAt(statements, place, clauses)
    return said?.speaker && isPerson(said.speaker) ? { id: said.speaker, direct: said.mode !== 'indirect' } : null
  },
  countryOf: id => entities.all.get(id)?.country ?? null,
  stateOf: (code, written) => entities.thing(code, written),
})

/** Whether a token stands in a sentence that tells of the contact. */
const isToldWith = (at: number, { tellings }: Pair, { doc }: Clauses): boolean =>
  tellings.some(({ draft: { sentence } }) => doc.sentences[sentence]!.from <= at && at < doc.sentences[sentence]!.to)

/** Adds the contacts of a story, one for each pair of interlocutors. */
export function readContacts(told: EventInput, rules: ContactRules, idPrefix: string): Event[] {
  const input = { ...told, clauses: withoutPrincipals(told.clauses, told.rankOf) }
  const { clauses, story } = input
  const all = draftContacts(input.clauses, rules, aboutOf(input))
  const known = { ...input, led: new Map(all.flatMap(({ led }) => led.map(({ leader, of }) => [leader, of] as const))) }
  const drafts = all
    .filter(draft => isContact(draft, clauses, known, rules))
    .flatMap(draft => [draft, ...comingTo(draft, input.entities, input.rankOf)])
  const tellings = drafts.map(draft => tell(draft, input, rules))
  for (const telling of tellings) telling.status = onTourStatus(telling, tellings) ?? telling.status
  leaveOneCounted(tellings, clauses, rules)
  carryTimes({ tellings, clauses, times: input.times, story, rules })
  for (const telling of tellings) {
    telling.timeWith = timesOnTour(telling, clauses) ?? telling.timeWith
    if (isAhead(telling, story)) telling.status = 'planned'
    if (isOver(telling, story) || isBygone(telling, story)) telling.status = 'happened'
  }
  const pairs = joinTellings(tellings, known)
  dateLater({ pairs, clauses, times: input.times, rules })
  measure(pairs, clauses, input.times, rules)
  linkSeries(pairs)
  // what was called off at somebody's request he did not begin
  for (const pair of pairs.filter(({ status }) => status !== 'cancelled')) {
    const begun = initiativeOf(clauses, pair, pairs, input.entities, input.genderOf, rules)
    // what a later sentence has one side say of it takes nothing from what the page tells itself
    if (!begun || (pair.initiator !== null && !(begun.firm && isToldWith(begun.at, pair, clauses)))) continue
    // he who invites a visitor stands for the state that he visits
    if (!pair.pair.includes(begun.by)) pair.pair = [pair.pair[0], begun.by]
    pair.initiator = begun.by
  }
  const ids = new Map(pairs.map((pair, i) => [pair, `${idPrefix}e${i}`]))
  const vouchersOf = vouching(pairs, { ...input, rules })
  const topics = topicsOf(clauses, pairs)
  const placeOf = seating(pairs, { clauses, entities: input.entities, rules })
  const events = pairs.map(pair => {
    const event = toEvent(pair, vouchersOf(pair), placeOf(pair), topics(pair), ids.get(pair)!, input)
    if (pair.follows) event.contact!.follows = ids.get(pair.follows)!
    return event
  })
  placeInVisits(events, input.entities)
  return events
}
