import { overlap } from '../knowledge/dates.js'
import type { Term } from '../knowledge/world.js'
import { IsnadError } from '../model/errors.js'
import type {
  Diagnostic,
  Event,
  Furniture,
  Mention,
  Reading,
  Span,
  Statement,
  TimeExpression,
} from '../model/records.js'
import type { Choice } from '../read/mentions/index.js'
import { choicesIn } from '../read/read.js'
import { knowledge } from './knowledge.js'
import { readPages, type Sources } from './read.js'
import { type TermFound, termFound } from './world.js'

/** Who came into question for an office that is named without its holder, and what decided. */
export interface Considered {
  by: Choice['by']
  /** the time at which the office is asked for: the day of the story, or its bounds */
  when: Choice['when']
  /** those who held it then, and who held it before and after; `fits` says who held it then */
  candidates: (TermFound & { fits: boolean })[]
  /** how many more the tables have */
  others: number
}

/** Something that a layer made of a place. */
export type Seen =
  | { layer: 'furniture'; record: Furniture }
  | {
      layer: 'story'
      story: string
      kind: 'main' | 'appended'
      part: 'headline' | 'body'
      paragraph: number
      of: number
    }
  | { layer: 'time'; story: string; record: TimeExpression }
  | { layer: 'mention'; story: string; record: Mention; considered: Considered | null }
  | { layer: 'statement'; story: string; record: Statement; part: 'cue' | 'content' | 'span' }
  | { layer: 'event'; story: string; record: Event; part: 'trigger' | 'topic' | 'evidence' }
  | { layer: 'diagnostic'; record: Diagnostic }

export interface Explained {
  reading: Reading
  offset: number
  line: number
  column: number
  seen: Seen[]
}

const covers = (span: Span | null, at: number): boolean => span !== null && span[0] <= at && at < span[1]

function statementPart(statement: Statement, at: number): 'cue' | 'content' | 'span' | null {
  if (covers(statement.cue, at)) return 'cue'
  if (statement.content.some(span => covers(span, at))) return 'content'
  return covers(statement.span, at) ? 'span' : null
}

function eventPart(event: Event, at: number): 'trigger' | 'topic' | 'evidence' | null {
  if (covers(event.trigger, at)) return 'trigger'
  if (event.contact?.topics.some(topic => covers(topic.span, at))) return 'topic'
  return event.evidence.some(span => covers(span, at)) ? 'evidence' : null
}

function storySeen(reading: Reading, at: number): Seen[] {
  return reading.stories.flatMap((story): Seen[] => {
    const { id, kind, headline, body } = story
    const paragraph = body.findIndex(span => covers(span, at)) + 1
    if (covers(headline, at))
      return [{ layer: 'story', story: id, kind, part: 'headline', paragraph: 0, of: body.length }]
    return paragraph > 0 ? [{ layer: 'story', story: id, kind, part: 'body', paragraph, of: body.length }] : []
  })
}

function consideredIn({ by, when, terms }: Choice): Considered {
  const fits = terms.map(({ period }) => overlap(period, when) !== null)
  // Beside those who held it then, the ones before and after them; of an office that nobody held then, the nearest.
  const isBefore = ({ period }: Term): boolean => period.to !== null && when.from !== null && period.to < when.from
  const first = fits.includes(true) ? fits.indexOf(true) : terms.findLastIndex(isBefore) + 1
  const last = fits.includes(true) ? fits.lastIndexOf(true) + 1 : first
  const from = Math.max(0, first - 1)
  const shown = terms.slice(from, last + 1)
  return {
    by,
    when,
    candidates: shown.map((term, i) => ({ ...termFound(term), fits: fits[from + i]! })),
    others: terms.length - shown.length,
  }
}

type Choices = ReadonlyMap<string, Choice>

function mentionSeen(story: string, record: Mention, choices: Choices): Seen {
  const choice = choices.get(record.id)
  return { layer: 'mention', story, record, considered: choice ? consideredIn(choice) : null }
}

function layersSeen(reading: Reading, at: number, choices: Choices): Seen[] {
  return reading.stories.flatMap(({ id: story, times, mentions, statements, events }): Seen[] => [
    ...times.filter(({ span }) => covers(span, at)).map((record): Seen => ({ layer: 'time', story, record })),
    ...mentions.filter(({ span }) => covers(span, at)).map(record => mentionSeen(story, record, choices)),
    ...statements.flatMap((record): Seen[] => {
      const part = statementPart(record, at)
      return part ? [{ layer: 'statement', story, record, part }] : []
    }),
    ...events.flatMap((record): Seen[] => {
      const part = eventPart(record, at)
      return part ? [{ layer: 'event', story, record, part }] : []
    }),
  ])
}

function seenAt(reading: Reading, at: number, choices: Choices): Seen[] {
  return [
    ...reading.furniture.filter(({ span }) => covers(span, at)).map((record): Seen => ({ layer: 'furniture', record })),
    ...storySeen(reading, at),
    ...layersSeen(reading, at, choices),
    ...reading.diagnostics
      .filter(({ span }) => covers(span, at))
      .map((record): Seen => ({ layer: 'diagnostic', record })),
  ]
}

const usage = (message: string, advice: string): IsnadError => new IsnadError('usage', message, advice)

/** An offset as it is told: a number, or a line and a column, both from 1. */
function offsetOf(at: string, text: string): number {
  const place = /^(\d+)(?::(\d+))?$/u.exec(at)
  if (!place) throw usage(`“${at}” is no place.`, 'Write --at 120, or --at 7:15 for the 15th character of line 7.')
  const lines = text.split('\n')
  const first = Number(place[1])
  const before = lines.slice(0, first - 1).reduce((sum, line) => sum + line.length + 1, 0)
  const offset = place[2] === undefined ? first : before + Number(place[2]) - 1
  const outside =
    place[2] !== undefined && (first < 1 || Number(place[2]) < 1 || Number(place[2]) > (lines[first - 1]?.length ?? 0))
  if (offset < text.length && !outside) return offset
  throw usage(`The page has no place ${at}.`, `It has ${text.length} UTF-16 units in ${lines.length} lines.`)
}

async function onlyReading(sources: Sources): Promise<Reading> {
  let found: Reading | null = null
  for await (const item of readPages(sources)) {
    if ('failure' in item) throw item.failure.error
    if (found)
      throw usage('There is more than one page.', 'Give one page, e.g. sed -n 5p pages.jsonl | isnad explain - --at 10')
    found = item.reading
  }
  if (!found) throw usage('There is no page.', 'Name one file.')
  return found
}

/** Everything that a reading made of one place of its page. */
export function explainIn(reading: Reading, at: string): Explained {
  const { text } = reading.page
  const offset = offsetOf(at, text)
  const before = text.slice(0, offset).split('\n')
  const seen = seenAt(reading, offset, choicesIn(reading.page, knowledge()))
  return { reading, offset, line: before.length, column: before.at(-1)!.length + 1, seen }
}

/** The same of the one page that the sources have. */
export const explain = async (sources: Sources, at: string): Promise<Explained> =>
  explainIn(await onlyReading(sources), at)
