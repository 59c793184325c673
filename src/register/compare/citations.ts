import type { Event, Mention, Story } from '../../model/records.js'
import { overlaps, type Span } from '../../text/span.js'
import { fold, words } from '../words.js'
import { tollText } from './casualties.js'

// Where an account says what a field has: the words on the page that each reading rests on.

/** What an account was read from. */
export interface Told {
  text: string
  story: Story
  event: Event
}

type Find = (told: Told, value: unknown) => Span[]

const isOf = ({ entity, holder }: Mention, ids: readonly string[]): boolean =>
  (entity !== null && ids.includes(entity)) || (holder !== null && ids.includes(holder))

const near = ({ event }: Told): Span[] => [...event.evidence, event.trigger]

/** Where those are named in what tells the event. */
function named(told: Told, ids: readonly string[]): Span[] {
  const places = near(told)
  return told.story.mentions
    .filter(each => isOf(each, ids) && places.some(at => overlaps(at, each.span)))
    .map(({ span }) => span)
}

const trigger: Find = ({ event }) => [event.trigger]
const who: Find = (told, value) => named(told, Array.isArray(value) ? value.map(String) : [String(value)])
const row = (text: string): string => words(text).join(' ')

function dates(told: Told): Span[] {
  const { story, event } = told
  const places = near(told)
  const same = story.times.filter(
    ({ date, span }) =>
      date !== null &&
      event.date !== null &&
      date.value === event.date.value &&
      date.weekday === event.date.weekday &&
      places.some(at => overlaps(at, span)),
  )
  return same.map(({ span }) => span)
}

const topics: Find = ({ event }, value) =>
  (event.contact?.topics ?? []).filter(({ label }) => row(label) === row(String(value))).map(({ span }) => span)

const quotations: Find = ({ story, text }, value) => {
  const { exact = '' } = value as { exact?: string }
  const contents = story.statements.flatMap(({ content }) => content)
  return contents.filter(span => row(text.slice(...span)) === row(exact))
}

const framing: Find = ({ story }, value) => {
  const { of = '', term = '' } = value as { of?: string; term?: string }
  const fits = (each: Mention): boolean =>
    isOf(each, [of]) && each.framing !== null && fold(each.framing) === fold(term)
  return story.mentions.filter(fits).map(({ span }) => span)
}

const casualties: Find = ({ event }, value) =>
  event.casualties.filter(toll => tollText(toll) === tollText(value as typeof toll)).map(({ span }) => span)

const finds: Record<string, Find> = {
  kind: trigger,
  status: trigger,
  mode: trigger,
  ordinal: trigger,
  participants: who,
  actors: who,
  recipients: who,
  initiator: who,
  host: who,
  mediators: who,
  place: who,
  date: dates,
  topics,
  quotations,
  framing,
  casualties,
}

/** The words of an account that say so; of what follows from the whole, the passage that tells it. */
export function citationsOf(field: string, value: unknown, told: Told): Span[] {
  const found = finds[field]?.(told, value) ?? []
  if (found.length > 0) return found
  return told.event.evidence.length > 0 ? told.event.evidence : [told.event.trigger]
}
