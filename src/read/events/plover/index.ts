import type { Sense } from '../../../arabic/lexicon.js'
import type { Event, Span, Statement } from '../../../model/records.js'
import type { Predicate } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import { dateOf } from '../when.js'
import { type Joined, joinTellings } from './join.js'
import { nounTold } from './nouns.js'
import { nobody, type Place, subjectPlace } from './parties.js'
import { type PloverRules, ploverNounClass } from './rules.js'
import { predicatesBySentence } from './settle.js'
import { type Telling, type Told, tell } from './telling.js'
import { verbTold } from './verbs.js'
import { isWord } from './words.js'

export { buildPloverRules, type PloverRules, ploverNounClass } from './rules.js'

const isNoun = (sense: Sense): boolean => sense.cls === ploverNounClass

// A page of sport speaks of attacks and strikes throughout.
const sportWords = 3

/** The sentences that are not to be read, or null where none of the story is. */
function sportIn({ clauses: { doc } }: EventInput, rules: PloverRules): Set<number> | null {
  const found = new Set<number>()
  let count = 0
  doc.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isWord(doc, i, rules.sport)) continue
      found.add(index)
      count++
    }
  })
  return count >= sportWords && found.size * sportWords >= doc.sentences.length ? null : found
}

// What is asked is not told.
function isQuestion({ clauses: { doc } }: EventInput, index: number): boolean {
  const { from, to } = doc.sentences[index]!
  for (let i = to - 1; i >= from && i >= to - 3; i--) if (doc.text[doc.tokens[i]!.start] === questionMark) return true
  return false
}

const questionMark = '\u061F'

/** The tellings of a sentence: of its verbs first, then of its nouns that no verb has taken. */
function toldIn(
  index: number,
  input: EventInput,
  rules: PloverRules,
  last: Place,
  predicates: readonly Predicate[],
): { told: Told[]; last: Place } {
  const { clauses, entities } = input
  const { doc, marks } = clauses
  const told: Told[] = []
  let subject = last
  for (const predicate of predicates) {
    told.push(...verbTold(predicate, subject, input, rules))
    const said = subjectPlace(predicate, entities)
    if (said.named) subject = said
  }
  const { from, to } = doc.sentences[index]!
  for (let i = from; i < to; i++) {
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0 || !doc.tokens[i]!.word.senses.some(isNoun)) continue
    if (told.some(t => t.trigger[0] <= i && i < t.trigger[1])) continue
    told.push(...nounTold(i, told.length > 0, index, predicates, input, rules))
  }
  return { told, last: subject }
}

function tellings(input: EventInput, rules: PloverRules): Telling[] {
  const sport = sportIn(input, rules)
  if (!sport) return []
  const { sentences } = input.clauses.doc
  const bySentence = predicatesBySentence(input.clauses)
  const found: Telling[] = []
  let last = nobody
  sentences.forEach((_, index) => {
    if (sport.has(index) || isQuestion(input, index)) return
    const read = toldIn(index, input, rules, last, bySentence[index]!)
    // who was spoken of two sentences ago is nobody's subject
    last = read.last === last ? nobody : read.last
    const order = read.told.sort((a, b) => a.trigger[0] - b.trigger[0])
    for (const told of order) {
      const telling = tell(told, bySentence[index]!, input, rules)
      if (telling) found.push(telling)
    }
  })
  return found
}

/** The innermost statement whose content holds the place. */
function saidAt(statements: readonly Statement[], place: number): Statement | null {
  let found: Statement | null = null
  let size = Number.POSITIVE_INFINITY
  for (const statement of statements) {
    if (!statement.content.some(([from, to]) => from <= place && place < to)) continue
    const length = statement.content.reduce((sum, [from, to]) => sum + to - from, 0)
    if (length < size) [found, size] = [statement, length]
  }
  return found
}

function toEvent(joined: Joined, id: string, { clauses: { doc }, statements, story }: EventInput): Event {
  const { main, actors, recipients, place, mode, status, time } = joined
  const start = doc.tokens[main.trigger[0]]!.start
  const said = saidAt(statements, start)
  const evidence = [...new Set(joined.tellings.map(t => t.sentence))].map((index): Span => {
    const { from, to } = doc.sentences[index]!
    return [doc.tokens[from]!.start, doc.tokens[to - 1]!.end]
  })
  return {
    id,
    type: main.type,
    mode,
    contexts: [...main.contexts],
    status,
    actors,
    recipients,
    date: dateOf(time, story, status === 'ongoing'),
    place,
    trigger: [start, doc.tokens[main.trigger[1] - 1]!.end],
    evidence,
    said: said?.id ?? null,
    chain: said?.chain ?? [],
    contact: null,
    rule: main.rule,
  }
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
  return joinTellings(tellings(input, rules))
    .map(joined => toEvent(joined, '', input))
    .filter(event => !isContact(event, contacts))
    .map((event, i) => ({ ...event, id: `${idPrefix}p${i}` }))
}
