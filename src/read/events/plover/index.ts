import type { Event, PloverType, Span } from '../../../model/records.js'
import type { Predicate } from '../../clauses/index.js'
import { evidenceOf, saidAt } from '../evidence.js'
import type { EventInput } from '../index.js'
import { dateOf } from '../when.js'
import { withAim } from './aimed.js'
import { type Counted, casualtiesOf, countedIn, mayCount } from './casualties.js'
import { giveClaimed } from './claims.js'
import { isPublicMatter } from './domain.js'
import { type Joined, joinTellings } from './join.js'
import { withAllOf } from './joined.js'
import { withMeans } from './means.js'
import { isOpeningNoun, nonfiniteTold } from './nonfinite.js'
import { nounTold } from './nouns.js'
import { nobody, type Place, sideOf, subjectPlace } from './parties.js'
import { markPlaces } from './places.js'
import type { PloverRules } from './rules.js'
import { predicatesBySentence } from './settle.js'
import { isNeedMet, type Telling, type Told, tell } from './telling.js'
import { agrees } from './verb-parties.js'
import { verbTold } from './verbs.js'

export { buildPloverRules, compilePloverRules, type PloverRules } from './rules.js'
export { addPloverWords } from './vocabulary.js'

// A page of sport speaks of attacks and strikes throughout.
const sportWords = 3

/** What one pass over the words of a story finds: where event nouns stand, and the sentences that speak of sport. */
interface Anchors {
  nouns: number[][]
  /** participles and verbal nouns of verbs that have rules */
  nonfinite: number[][]
  sport: Set<number>
  isSport: boolean
}

// «الرائد حسن الكروي»
const isInName = (i: number, { groups, groupOf }: EventInput['clauses']['marks']): boolean =>
  groupOf[i]! >= 0 && groups[groupOf[i]!]!.members.some(m => m.kind === 'person')

function anchorsIn({ clauses: { doc, marks } }: EventInput, rules: PloverRules): Anchors {
  const nouns: number[][] = doc.sentences.map(() => [])
  const nonfinite: number[][] = doc.sentences.map(() => [])
  const sport = new Set<number>()
  let count = 0
  doc.sentences.forEach(({ from, to }, index) => {
    let hints = 0
    for (let i = from; i < to; i++) {
      const { word } = doc.tokens[i]!
      if (!rules.isAnchor(word)) continue
      if (!isInName(i, marks) && (rules.isOfSport(word) || (rules.mayBeOfSport(word) && ++hints > 1))) {
        sport.add(index)
        count++
      }
      const noun = rules.hasNoun(word)
      const verb = rules.isNonfinite(word)
      if ((!noun && !verb) || marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
      if (noun) nouns[index]!.push(i)
      if (verb) nonfinite[index]!.push(i)
    }
  })
  return { nouns, nonfinite, sport, isSport: count >= sportWords && sport.size * sportWords >= doc.sentences.length }
}

// What is asked is not told.
function isQuestion({ clauses: { doc } }: EventInput, index: number): boolean {
  const { from, to } = doc.sentences[index]!
  for (let i = to - 1; i >= from && i >= to - 3; i--) if (doc.text[doc.tokens[i]!.start] === questionMark) return true
  return false
}

const questionMark = '\u061F'

/** Whether the token stands between «هل» and its mark, or the end of its sentence. */
function isAsked({ clauses: { doc, marks } }: EventInput, { trigger: [at], sentence }: Told, { asking }: PloverRules) {
  const { from } = doc.sentences[sentence]!
  for (let i = at - 1; i >= from; i--) {
    if (doc.text[doc.tokens[i]!.start] === questionMark) return false
    if (asking.has(doc.tokens[i]!.word.folded)) return marks.quoteOf[i]! < 0 || marks.quoteOf[i] === marks.quoteOf[at]
  }
  return false
}

// «الائتلاف الذي يحارب تنظيم داعش»: who stands in it is nobody's subject behind it
const isRelative = ({ at, subject }: Predicate, { doc }: EventInput['clauses']): boolean =>
  (subject?.at ?? -1) > at && (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'which') ?? false)

// «سيطر الجيش … واعتقل»: who acted by a common noun is a subject as well
const actorOf = (told: readonly Told[], { at }: Predicate): Place | undefined =>
  told.find(t => t.predicate?.at === at && !t.passive && t.actor.named)?.actor

/** The subject that was named last among those of the first `count` of `predicates`, of which some told of events. */
function lastNamed(
  predicates: readonly Predicate[],
  count: number,
  input: EventInput,
  told: readonly Told[] = [],
  of: Predicate | null = null,
): Place | null {
  for (let k = count - 1; k >= 0; k--) {
    const own = subjectPlace(predicates[k]!, input.entities, false)
    const said = own.named ? own : (actorOf(told, predicates[k]!) ?? own)
    if (said.named && !isRelative(predicates[k]!, input.clauses) && (!of || agrees(said, of, input))) return said
  }
  return null
}

const hasRule = ({ at }: Predicate, { clauses: { doc } }: EventInput, rules: PloverRules): boolean =>
  rules.hasVerb(doc.tokens[at]!.word)

/** Where in a sentence something may be told: its nouns that have rules, and its verbs that are not finite. */
interface Places {
  nouns: readonly number[]
  nonfinite: readonly number[]
}

/** The tellings of a sentence: of its verbs first, then of its nouns that no verb has taken, then of verbs that are not finite. `last`: the subject before. */
function toldIn(
  index: number,
  input: EventInput,
  rules: PloverRules,
  last: Place,
  predicates: readonly Predicate[],
  { nouns, nonfinite }: Places,
): Told[] {
  const told: Told[] = []
  const isTaken = (i: number): boolean => told.some(t => t.trigger[0] <= i && i < t.trigger[1])
  predicates.forEach((predicate, k) => {
    if (!hasRule(predicate, input, rules) || isOpeningNoun(predicate, input, rules)) return
    told.push(
      ...verbTold(predicate, lastNamed(predicates, k, input, told, predicate) ?? last, input, rules).filter(isNeedMet),
    )
  })
  for (const i of nouns) {
    if (!isTaken(i)) told.push(...nounTold(i, told.length > 0, index, predicates, input, rules).filter(isNeedMet))
  }
  let before: Place | null = null
  for (const i of nonfinite) {
    if (isTaken(i)) continue
    before ??= lastNamed(predicates, predicates.length, input) ?? last
    const spot = { at: i, sentence: index, predicates, last: before }
    told.push(...nonfiniteTold(spot, input, rules).filter(isNeedMet))
  }
  return told
}

function tellings(input: EventInput, rules: PloverRules): Telling[] {
  const anchors = anchorsIn(input, rules)
  if (anchors.isSport) return []
  markPlaces(input, rules)
  const { sentences } = input.clauses.doc
  const bySentence = predicatesBySentence(input.clauses, rules)
  const found: Telling[] = []
  let before: readonly Predicate[] = []
  sentences.forEach((_, index) => {
    const predicates = bySentence[index]!
    const places = { nouns: anchors.nouns[index]!, nonfinite: anchors.nonfinite[index]! }
    if (anchors.sport.has(index) || isQuestion(input, index)) return
    const tells = places.nouns.length + places.nonfinite.length > 0
    if (tells || predicates.some(predicate => hasRule(predicate, input, rules))) {
      // who was spoken of two sentences ago is nobody's subject
      const last = lastNamed(before, before.length, input) ?? nobody
      const order = toldIn(index, input, rules, last, predicates, places).sort((a, b) => a.trigger[0] - b.trigger[0])
      found.push(
        ...order
          .map(told => withMeans(told, input, rules))
          .filter(told => !isAsked(input, told, rules) && isPublicMatter(told, input, rules))
          .map(told => tell(withAim(withAllOf(told, input, rules), input, rules), predicates, input, rules)),
      )
    }
    before = predicates
  })
  return found
}

/** Where those who act and suffer stand, by the first telling that says it. */
function namedIn({ main, tellings, claimed }: Joined): Event['named'] {
  const inOrder = [main, ...tellings]
  const first = (side: 'actors' | 'recipients'): number => inOrder.findIndex(({ named }) => named[side].length > 0)
  const [acts, suffers] = [first('actors'), first('recipients')]
  const actors = inOrder[acts]?.named.actors ?? claimed ?? []
  const recipients = inOrder[suffers]?.named.recipients ?? []
  // whom the first telling has as who acts does not suffer it by another's, nor the other way round
  return acts < suffers
    ? { actors, recipients: without(recipients, actors) }
    : { actors: acts > suffers && suffers >= 0 ? without(actors, recipients) : actors, recipients }
}

const without = (spans: Span[], others: readonly Span[]): Span[] =>
  spans.filter(([from, to]) => !others.some(([start, end]) => start <= from && to <= end))

/** Those counted in each sentence, and which telling of it counts them: the nearest that may. */
type CountedBy = ReadonlyMap<Telling, readonly Counted[]>

function countAll(found: readonly Joined[], input: EventInput, rules: PloverRules): CountedBy {
  const able = found.flatMap(({ tellings }) => tellings).filter(({ type }) => mayCount(type))
  const counted = new Map<Telling, Counted[]>()
  for (const sentence of new Set(able.map(telling => telling.sentence))) {
    const here = able.filter(telling => telling.sentence === sentence)
    for (const one of countedIn(sentence, input, rules)) {
      const fits = here.filter(({ type }) => casualtiesOf(type, [one]).length > 0)
      const apart = ({ trigger }: Telling): number => Math.abs(trigger[0] - one.at)
      const nearest = fits.sort((a, b) => apart(a) - apart(b))[0]
      if (nearest) counted.set(nearest, [...(counted.get(nearest) ?? []), one])
    }
  }
  return counted
}

const near = ({ tellings }: Joined, counted: CountedBy): Counted[] =>
  tellings.flatMap(telling => counted.get(telling) ?? [])

/** The telling that says who, and what a headline announces where the story tells it: whoever tells that one vouches for it. */
function naming({ main, tellings }: Joined): Telling {
  const named = [main, ...tellings].filter(({ actors, recipients }) => actors.length + recipients.length > 0)
  return named.find(({ headline }) => !headline) ?? named[0] ?? main
}

function toEvent(joined: Joined, { clauses, statements, story, head }: EventInput, counted: CountedBy): Event {
  const { doc } = clauses
  const { main, actors, recipients, place, mode, status, time } = joined
  const start = doc.tokens[main.trigger[0]]!.start
  const said = saidAt(statements, doc.tokens[naming(joined).trigger[0]]!.start, clauses)
  const evidence = evidenceOf(clauses, [...new Set(joined.tellings.map(t => t.sentence))])
  return {
    id: '',
    type: main.type,
    mode,
    contexts: [...main.contexts],
    status,
    actors,
    recipients,
    date: dateOf(time, story, status),
    place: place ?? main.spot,
    trigger: [start, doc.tokens[main.trigger[1] - 1]!.end],
    evidence,
    said: said?.id ?? null,
    // what the page tells itself it has of the agency whose text it is
    chain: said?.chain ?? (head ? [head] : []),
    contact: null,
    named: namedIn(joined),
    casualties: casualtiesOf(main.type, near(joined, counted)),
    rule: main.rule,
  }
}

// A word or a sanction of nobody's is not worth telling. A meeting, a treaty or help is, where it is said of what place; violence, where it is
// said where it was or how many it struck; a protest or a truce always.
const ofTheirOwn: ReadonlySet<PloverType> = new Set(['PROTEST', 'RETREAT'])
const inPlaces: ReadonlySet<PloverType> = new Set([
  'CONSULT',
  'AID',
  'AGREE',
  'CONCEDE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
])

function isOfSomebody(joined: Joined, counted: CountedBy): boolean {
  const { main, actors, recipients, place } = joined
  if (ofTheirOwn.has(main.type) || actors.length + recipients.length > 0) return true
  if (inPlaces.has(main.type) && (place ?? main.spot) !== null) return true
  if (casualtiesOf(main.type, near(joined, counted)).length > 0) return true
  const { actors: doers, recipients: sufferers } = namedIn(joined)
  return doers.length + sufferers.length > 0
}

/** The parties of a contact told in the same place: what is a contact is no second CONSULT. */
const isContact = (event: Event, contacts: readonly Event[]): boolean =>
  event.type === 'CONSULT' &&
  contacts.some(c => c.evidence.some(([from, to]) => from <= event.trigger[0] && event.trigger[0] < to))

/** Adds the political events of a story beside its contacts, each once. */
export function readPolitical(
  input: EventInput,
  contacts: readonly Event[],
  rules: PloverRules,
  idPrefix: string,
): Event[] {
  const joined = joinTellings(tellings(input, rules), id => sideOf(input, id))
  const counted = countAll(joined, input, rules)
  giveClaimed(joined, input, rules)
  return joined
    .filter(one => isOfSomebody(one, counted))
    .map(one => toEvent(one, input, counted))
    .filter(event => !isContact(event, contacts))
    .map((event, i) => ({ ...event, id: `${idPrefix}p${i}` }))
}
