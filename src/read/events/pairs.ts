import type { ContactKind, Status, TimeExpression } from '../../model/records.js'
import type { EntityTable } from '../mentions/index.js'
import { type Known, mayBeInContact } from './exclusions.js'
import { commonKind } from './kinds.js'
import { listedRule } from './listed.js'
import type { Draft } from './sides.js'
import { isLimit } from './when.js'

/** One pair in contact, with every clause that tells of it. */
export interface Pair {
  kind: ContactKind
  sure: boolean
  pair: [string, string]
  initiator: string | null
  host: string | null
  status: Status
  time: TimeExpression | null
  ordinal: number | null
  within: string | null
  /** TIMEX3 */
  duration: string | null
  follows: Pair | null
  mediators: string[]
  tellings: Telling[]
  rule: string
}

/** A clause that tells of a contact. */
export interface Telling {
  draft: Draft
  status: Status
  time: TimeExpression | null
  /** … of some of the parties alone: «زار بغداد الأحد والدوحة الإثنين»; null where it is told, but not for them */
  timeWith: ReadonlyMap<string, TimeExpression | null>
  /** a part of the day alone: «صباحا» */
  sameDay: boolean
  ordinal: number | null
  within: string | null
  /** the ordinal that its sentence tells, and the token of what it counts */
  counted: { n: number; at: number } | null
  headline: boolean
  /** told by a noun alone: «زيارة الشرع» says nothing of how it stands */
  weak: boolean
  /** told as what goes on while something else does: «خلال زيارته» */
  framed?: boolean
  /** told in the present alone, so that its day says whether it is to come */
  present?: boolean
  /** told in the future: «سيزور» */
  future?: boolean
  /** told as over: «زيارته الأخيرة» */
  done?: boolean
  /** «نفى وجود خطط لاتصال»: denied is only that it was meant to be */
  ofPlan?: boolean
  /** «اجتماع ثلاثي», «لقاء ثنائي»: whether it is said to be of more than two, or of two */
  ofMore?: boolean
  ofTwo?: boolean
  mediators: string[]
  background: boolean
  /** «في مكالمة جرت في 14 ديسمبر»: told as one of its own, days before the story */
  old: boolean
  /** in words that were said before: «وكان المتحدث أعلن» */
  toldBefore: boolean
}

const samePair = (a: readonly string[], b: readonly string[]): boolean => a.every(id => b.includes(id))

// A person says more than an office, an office more than an institution, and that more than the state.
function precision(id: string): number {
  if (id.startsWith('person:')) return 3
  if (id.startsWith('office:')) return 2
  return id.startsWith('state:') ? 0 : 1
}

// «وزير التجارة القطري» is not the emir, though both are of one state.
const isAnother = (a: string, b: string, rankOf: Known['rankOf']): boolean =>
  Math.min(precision(a), precision(b)) === 2 && [a, b].every(id => ranks.has(rankOf(id))) && rankOf(a) !== rankOf(b)

// Of other ranks one man may hold several.
const ranks = new Set(['head-of-state', 'head-of-government', 'minister', 'parliament', 'ambassador'])

// «وفدا من الكونغرس برئاسة النائب»: whose delegation he leads, by whatever name of that body
function isLed(leader: string, body: string, entities: EntityTable, led: Known['led']): boolean {
  const of = led.get(leader)
  const country = of && entities.all.get(of)?.country
  return of === body || (!!country && body.startsWith('body:') && entities.all.get(body)?.country === country)
}

/** Whether two may be one party, told more and less exactly: «أنقرة» and its president. */
function sameParty(a: string, b: string, { entities, rankOf, led }: Known): boolean {
  if (a === b || isLed(a, b, entities, led) || isLed(b, a, entities, led)) return true
  const country = entities.all.get(a)?.country
  return (
    precision(a) !== precision(b) && !!country && country === entities.all.get(b)?.country && !isAnother(a, b, rankOf)
  )
}

/** `ids` in the order of `pair`, where they may be the same two parties; else null. */
function aligned(
  pair: readonly [string, string],
  ids: readonly [string, string],
  known: Known,
): [string, string] | null {
  if (sameParty(pair[0], ids[0], known) && sameParty(pair[1], ids[1], known)) return [ids[0], ids[1]]
  if (sameParty(pair[0], ids[1], known) && sameParty(pair[1], ids[0], known)) return [ids[1], ids[0]]
  return null
}

const moreExact = (a: string, b: string): string => (precision(b) > precision(a) ? b : a)

const dateOf = (time: TimeExpression | null): string | null =>
  time?.date?.value?.slice(0, 10) ?? (time && time.type === 'DATE' ? time.value : null)

function datesMeet(a: TimeExpression | null, b: TimeExpression | null): boolean {
  const [x, y] = [dateOf(a), dateOf(b)]
  return x === null || y === null || x === y || x.startsWith(y) || y.startsWith(x)
}

const isToCome = ({ status, weak, headline }: Telling): boolean =>
  (status === 'planned' || status === 'possible') && !weak && !headline

const rank: Record<Status, number> = { denied: 5, cancelled: 4, happened: 3, ongoing: 2, planned: 1, possible: 0 }

/** Whether the body tells a contact as held. */
const isDone = ({ tellings }: Pair): boolean =>
  tellings.some(t => !t.headline && !t.weak && (t.status === 'happened' || t.status === 'ongoing'))

// «التقى نظيره … وسيستقبله في باريس»: behind what was held, what is still to come is another; a present may tell the same,
// and so may what was said before: «وكان المتحدث أعلن أنهما سيلتقيان»; of visits only a return is sure to be another
const isNext = (pair: Pair, telling: Telling): boolean =>
  isCalledOff(pair, telling) ||
  (isToCome(telling) &&
    (telling.draft.kind === 'visit'
      ? telling.draft.again === true && hasBeen(pair)
      : !(telling.present || telling.toldBefore) && isDone(pair)))

// «التقى نظيره … وكان مقررا أن يلتقيا»: what was held is not what was called off
const isCalledOff = (pair: Pair, { status, weak, draft }: Telling): boolean =>
  status === 'cancelled' && !weak && draft.kind !== 'visit' && isDone(pair)

// «قطع زيارة إلى روما … وسيعود إليها»
const hasBeen = ({ tellings }: Pair): boolean =>
  tellings.some(t => !t.headline && !t.draft.again && (t.status === 'happened' || t.status === 'ongoing'))

// What a headline announces the body may tell as done; a denial or cancellation overtakes what it denies.
function later(pair: Pair, b: Telling): Status {
  if (b.weak) return pair.status
  // who denied that it was meant to be has not denied it
  if (b.ofPlan && isDone(pair)) return pair.status
  if (b.status === 'happened' && pair.tellings.every(t => t.weak || t.ofPlan)) return b.status
  // «الذي سيتوجه إلى كينيا … أثناء زيارته»: while he is there, which is to come
  if (b.framed && pair.tellings.some(t => t.future)) return pair.status
  if (b.future && pair.tellings.every(t => t.weak || t.framed)) return b.status
  // «وصل … في زيارة تستغرق يومين»: he has come, and stays
  if (pair.kind === 'visit' && b.status === 'ongoing' && pair.status === 'happened') return 'ongoing'
  if (pair.tellings.every(t => t.weak)) return b.status
  // … but what a headline denies others have only claimed
  const open = pair.status !== 'denied' && b.status !== 'possible'
  if (pair.tellings.every(t => t.headline || t.weak) && !b.headline && open) return b.status
  return rank[b.status] > rank[pair.status] ? b.status : pair.status
}

// A message and its answer are two.
function isAnswer(pair: Pair, { draft }: Telling): boolean {
  if (pair.kind !== 'message' || draft.kind !== 'message' || pair.initiator === null || draft.initiator === null)
    return false
  const [sender] = draft.sides[draft.initiator]
  return sender !== pair.initiator && pair.pair.includes(sender!)
}

function mayMeet(pair: Pair, telling: Telling): boolean {
  if (isAnswer(pair, telling) || isNext(pair, telling)) return false
  if (!datesMeet(pair.time, telling.time)) return false
  if (commonKind(pair.kind, telling.draft.kind) === null) return false
  // «هي الثانية خلال أسبوع، إذ تحدثا في مكالمة جرت في 14 ديسمبر»
  if (telling.old && pair.time === null && (pair.ordinal ?? 0) > 1) return false
  if (pair.ordinal !== null && telling.ordinal !== null && pair.ordinal !== telling.ordinal) return false
  // «نفى أن يكونا قد تحدثا، وقال: آخر اتصال بينهما جرى في يناير»
  if (telling.background && telling.status === 'happened' && pair.status === 'denied') return false
  // «اختتم جولة قادته إلى السودان … وكان قد وصل إلى الخرطوم»: a tour names what is told of more closely behind it
  return (
    !telling.background ||
    pair.tellings.every(t => t.background || (t.draft.rule === listedRule && telling.status === 'happened'))
  )
}

const sideIn = (ids: readonly [string, string], side: 0 | 1 | null): string | null => (side === null ? null : ids[side])

const flipped = (side: 0 | 1 | null, swapped: boolean): 0 | 1 | null =>
  side === null ? null : swapped ? ((1 - side) as 0 | 1) : side

function newPair(telling: Telling, ids: [string, string]): Pair {
  const { draft, status, time, ordinal, within } = telling
  return {
    kind: draft.kind,
    sure: draft.sure,
    pair: ids,
    initiator: sideIn(ids, draft.initiator),
    host: sideIn(ids, draft.host),
    status,
    time,
    ordinal,
    within,
    duration: null,
    follows: null,
    mediators: telling.mediators,
    tellings: [telling],
    rule: draft.rule,
  }
}

function join(pair: Pair, telling: Telling, ids: [string, string], swapped: boolean): void {
  const named = pair.initiator
  const host = pair.host
  const order = pair.pair
  pair.pair = [moreExact(order[0], ids[0]), moreExact(order[1], ids[1])]
  if (named) pair.initiator = pair.pair[order.indexOf(named)]!
  if (host) pair.host = pair.pair[order.indexOf(host)]!
  pair.kind = commonKind(pair.kind, telling.draft.kind)!
  pair.sure ||= telling.draft.sure
  pair.status = later(pair, telling)
  pair.initiator ??= sideIn(pair.pair, flipped(telling.draft.initiator, swapped))
  pair.host ??= sideIn(pair.pair, flipped(telling.draft.host, swapped))
  // «وصل فجرا … ومن المقرر أن يتوجه غدا إلى أربيل»: when he goes on is not when he came
  if (!(isDone(pair) && isToCome(telling)) && (pair.time === null || isLimit(pair.time)))
    pair.time = telling.time ?? pair.time
  pair.ordinal ??= telling.ordinal
  pair.within ??= telling.within
  if (pair.mediators.length === 0) pair.mediators = telling.mediators
  pair.tellings.push(telling)
}

function pairsOf(draft: Draft, known: Known): [string, string][] {
  const found: [string, string][] = []
  for (const one of draft.sides[0]) {
    for (const other of draft.sides[1])
      if (mayBeInContact(one, other, known) && !found.some(pair => samePair(pair, [one, other])))
        found.push([one, other])
  }
  return found
}

// Who visits whom is no matter of order: the one's visit is not the other's.
const turned = (pair: Pair, telling: Telling, ids: readonly string[], known: Known): boolean =>
  pair.kind === 'visit' && telling.draft.kind === 'visit' && !sameParty(pair.pair[0], ids[0]!, known)

/** «سيلتقي نظيره … وأجرى أمس اتصالا معه بحثا فيه»: of whatever kind the words may be, they tell of what stands in their sentence. */
function nearestFirst(pairs: readonly Pair[], { draft }: Telling): readonly Pair[] {
  const near = draft.sure
    ? undefined
    : pairs.find(({ tellings }) => tellings.some(t => t.draft.sentence === draft.sentence))
  return near ? [near] : pairs
}

const partiesOf = ({ draft }: Telling): number => new Set(draft.sides.flat()).size

const areStates = (ids: readonly string[]): boolean => ids.every(id => id.startsWith('state:'))

// «نفى صحة تقارير عن لقاء ثلاثي بين بوتين وأردوغان والأسد», «نفى اجتماعا سعوديا إيرانيا على المستوى الأمني»: of more than the two who met,
// or of their states alone, it denies another
const deniesAnother = (pair: Pair, telling: Telling, ids: readonly string[]): boolean =>
  telling.status === 'denied' &&
  pair.status !== 'denied' &&
  ((partiesOf(telling) > 2 && pair.tellings.every(t => partiesOf(t) <= 2)) || (areStates(ids) && !areStates(pair.pair)))

// «أجرى محادثات مع نظيره», and not «ناقش معه الملف», which they may have done in any meeting
const isOfTwo = (telling: Telling): boolean =>
  partiesOf(telling) === 2 &&
  (telling.ofTwo || !(telling.ofMore || telling.weak || telling.headline || telling.draft.topical))

// «عقد الثلاثة اجتماعا ثلاثيا، وسبقه لقاء ثنائي»: what two of them had alone is another
const isOfOthers = ({ tellings }: Pair, telling: Telling): boolean =>
  telling.ofMore
    ? tellings.some(isOfTwo) && !tellings.some(t => t.ofMore)
    : isOfTwo(telling) && tellings.some(t => t.ofMore) && !tellings.some(isOfTwo)

/** The contact of the list that a telling tells again, and its parties in that contact's order. */
function meeting(
  pairs: readonly Pair[],
  telling: Telling,
  ids: [string, string],
  known: Known,
): { pair: Pair; ids: [string, string] } | null {
  const open = pairs.filter(
    pair =>
      mayMeet(pair, telling) &&
      !turned(pair, telling, ids, known) &&
      !deniesAnother(pair, telling, ids) &&
      !isOfOthers(pair, telling),
  )
  const exact = open.filter(pair => samePair(pair.pair, ids))
  for (const pair of nearestFirst(exact.length > 0 ? exact : open, telling)) {
    const order = aligned(pair.pair, ids, known)
    if (order) return { pair, ids: order }
  }
  return null
}

const conversations: ReadonlySet<ContactKind> = new Set(['call', 'meeting', 'talks', 'visit'])

// «تلقى اتصالا من نظيره … وهنأه بالعيد»: what is wished in a conversation is no message of its own
function isWithin(pair: Pair, pairs: readonly Pair[], known: Known): boolean {
  if (pair.kind !== 'message') return false
  if (!pair.tellings.every(({ draft, headline }) => draft.predicate?.at === draft.trigger[0] && !headline)) return false
  const first = pair.tellings[0]!.draft.trigger[0]
  return pairs.some(
    ({ kind, pair: two, tellings, time }) =>
      conversations.has(kind) &&
      tellings[0]!.draft.trigger[0] < first &&
      (pair.time === null || dateOf(pair.time) === dateOf(time)) &&
      aligned(two, pair.pair, known) !== null,
  )
}

// «ونفى البيت الأبيض أن يكون الطرفان قد ناقشا العقوبات»: of the conversation that was told, that it was about this
const deniesTopic = (
  { status, draft: { kind, predicate, trigger, topical } }: Telling,
  ids: [string, string],
  pairs: readonly Pair[],
  known: Known,
): boolean =>
  status === 'denied' &&
  topical === true &&
  predicate?.at === trigger[0] &&
  pairs.some(
    pair => commonKind(pair.kind, kind) !== null && pair.status !== 'denied' && aligned(pair.pair, ids, known) !== null,
  )

// «اتصال ثلاثي بين A وB وC. وقال A اليوم إنه اتصل بـB وC»: what three had together was on one day
function timeOfAll({ tellings }: Pair, pairs: readonly Pair[]): TimeExpression | null {
  const whole = tellings.find(t => t.ofMore)
  if (!whole) return null
  const tells = ({ draft }: Telling): boolean => draft.trigger[0] === whole.draft.trigger[0]
  const dated = pairs.filter(pair => pair.time !== null && pair.tellings.some(tells))
  return new Set(dated.map(({ time }) => dateOf(time))).size === 1 ? dated[0]!.time : null
}

/** One contact for each pair of interlocutors, joined from all that the story tells of it. */
export function joinTellings(tellings: readonly Telling[], known: Known): Pair[] {
  const pairs: Pair[] = []
  for (const all of tellings) {
    for (const ids of pairsOf(all.draft, known)) {
      const time = ids.map(id => all.timeWith.get(id)).find(own => own !== undefined)
      const telling = time === undefined ? all : { ...all, time }
      if (deniesTopic(telling, ids, pairs, known)) continue
      const same = meeting(pairs, telling, ids, known)
      if (same) join(same.pair, telling, same.ids, same.ids[0] !== ids[0])
      else pairs.push(newPair(telling, ids))
    }
  }
  const own = pairs.filter(pair => !isWithin(pair, pairs, known))
  for (const pair of own) pair.time ??= timeOfAll(pair, own)
  // talks that somebody mediates are negotiations
  for (const pair of own) if (pair.mediators.length > 0 && pair.kind === 'talks') pair.kind = 'negotiation'
  for (const pair of own) pair.mediators = pair.mediators.filter(id => !pair.pair.includes(id))
  return own
}

/** «the second call within a week; on 28 July they discussed …»: the earlier one is of the kind that is counted. */
export function linkSeries(pairs: readonly Pair[]): void {
  for (const second of pairs) {
    if (second.ordinal === null || second.ordinal < 2) continue
    const first = pairs.find(
      p =>
        p !== second &&
        p.ordinal === null &&
        (p.kind === 'message') === (second.kind === 'message') &&
        samePair(p.pair, second.pair) &&
        dateOf(p.time) !== dateOf(second.time),
    )
    if (!first) continue
    if (!first.sure) first.kind = second.kind
    second.follows = first
  }
}
