import { type Doc, offsetInPage } from '../../arabic/doc.js'
import type { DateValue, Diagnostic, Span, TimeExpression } from '../../model/records.js'
import { contains } from '../../text/span.js'
import { dayOfIso } from './calendar.js'
import { chronicleOf } from './chronicle.js'
import { fieldsOf } from './fields.js'
import type { Genre, GenreId } from './genres.js'
import { type Kind, kindOf } from './kinds.js'
import type { TimeKnowledge } from './knowledge.js'
import { leanOf } from './lean.js'
import { type Found, findTimes } from './parse.js'
import type { DayOfYear, Told } from './place.js'
import { type Resolved, resolve } from './resolve.js'
import { longestWins, withoutNames } from './settle.js'

export { daysOff } from './days-off.js'
export type { GenreId } from './genres.js'
export type { Kind } from './kinds.js'
export { buildTimes, compileTimes, type TimeKnowledge } from './knowledge.js'
export { publishedOf, readStamp } from './stamp.js'
export { addTimeWords } from './words.js'

/** The expressions that stand in the document, one for each place, in order; of some kinds alone where `kinds` names them. */
export function settledTimes(doc: Doc, knowledge: TimeKnowledge, genre: Genre, kinds?: readonly Kind[]): Found[] {
  const all = withoutNames(doc, findTimes(doc, knowledge, genre), knowledge)
  return longestWins(kinds ? all.filter(({ when }) => kinds.includes(kindOf(when))) : all)
}

/** A span of the page, and the expression that tells the day on which it was said. */
export interface SaidOn {
  within: Span
  on: TimeExpression
}

interface Options {
  /** what stands before the numbers of the ids */
  idPrefix: string
  genre?: GenreId
  /** which way all sentences look, in place of what their verbs and the genre say */
  lean?: -1 | 0 | 1
  /** the time of day at which it is said, for an hour that does not tell its half of the day: in a text that looks ahead it is the next one */
  now?: { hour: number; minute: number }
  /** expressions of these kinds alone, each as long as it is of its kind: «الثلاثاء» in «الثلاثاء الساعة 10» */
  kinds?: readonly Kind[]
  /** words before an expression that are left out of its span: «يوم» in «يوم الجمعة» */
  leave?: readonly string[]
  /** the day and month of publication, where its year is not known: «اليوم» is that day */
  dayOfYear?: DayOfYear | null
  /** quotations that were said on another day than that of publication: what stands in them is counted from there */
  saidOn?: readonly SaidOn[]
}

// «يوم الجمعة»: whether the word before the day is of the expression is a matter of convention; it is of a name («يوم الأرض»).
function startOf(
  doc: Doc,
  { from, to, start, rule }: Found,
  { fold }: TimeKnowledge,
  leave: readonly string[],
): number {
  const left = leave.includes(doc.tokens[from]!.word.folded) && to - from > 1 && !rule.startsWith('holiday')
  return left ? doc.tokens[from + 1]!.start : offsetInPage(doc, doc.tokens[from]!, start, fold)
}

const yearAlone = /^\d{4}$/

/** What «بعد ذلك بيومين» may count from: a day, or a year. */
function toldBy(value: string, id: string): Told | null {
  if (yearAlone.test(value)) return { day: dayOfIso(`${value}-01-01`)!, yearOnly: true, id }
  const day = value.length === 10 ? dayOfIso(value) : null
  return day === null ? null : { day, yearOnly: false, id }
}

/**
 * The time expressions of a story, in order of place, none overlapping another. What must be counted is counted from
 * `published`, when that is a full day; without it values stay partial. Whether a sentence looks back or ahead is read from
 * its verbs.
 */
export function readTimes(
  doc: Doc,
  published: DateValue | null,
  knowledge: TimeKnowledge,
  { idPrefix, genre: genreId = 'news', lean: given, now, kinds, leave = [], saidOn = [], dayOfYear = null }: Options,
): TimeExpression[] {
  const genre = knowledge.genres[genreId]
  const day = published?.value ? dayOfIso(published.value) : null
  const { tokens } = doc
  let before: Told | null = null
  const all = settledTimes(doc, knowledge, genre, kinds)
  const chronicle = chronicleOf(doc, all)
  const leanAt = (found: Found, from: number | null): -1 | 0 | 1 => {
    const told = given ?? (from === null ? -1 : leanOf(doc, found.from, found.to, knowledge))
    return told === 0 ? genre.lean : told
  }
  return all.map((found, n) => {
    const start = startOf(doc, found, knowledge, leave)
    const span: Span = [start, tokens[found.to - 1]!.end]
    const said = saidOn.find(({ within }) => contains(within, span))
    const from = said ? dayOfIso(said.on.date!.value!) : day
    const entry = from === null ? null : chronicle.before(found, from)
    const gone = isGone(doc, found, knowledge)
    const { type, value, date, otherwise, counted } = entry
      ? resolveAfter(found, entry.day, genre)
      : resolve(found.when, {
          ...{ day: from, lean: leanAt(found, from), before, dayOfYear, genre, gone },
          ...(now ? { now } : {}),
        })
    const id = `${idPrefix}t${n}`
    const anchor = entry?.id ?? anchorOf(found, before, counted, said)
    chronicle.note(found, date?.value?.length === 10 ? dayOfIso(date.value) : null, id)
    // «وكان قبل ذلك بيومين …» looks back from the day that the story goes on from.
    const aside = found.when.kind === 'point' && (found.when.follow?.n ?? 0) < 0
    if (!aside) before = toldBy(date?.value ?? '', id) ?? before
    const fields = fieldsOf(found.when, value)
    return { id, span, type, value, date, ...fields, otherwise, anchor, rule: `time/${found.rule}` }
  })
}

/** What an expression is counted from. */
function anchorOf({ when }: Found, before: Told | null, counted: boolean, said: SaidOn | undefined): string {
  if (when.kind === 'point' && when.follow !== null && before !== null) return before.id
  return counted ? (said?.on.id ?? 'published') : 'none'
}

const week = 7

// «وفي يوم الثلاثاء», behind an entry of another day
function resolveAfter({ when }: Found, day: number, genre: Genre): Resolved {
  const found = resolve(when, { day: day + week, lean: -1, genre })
  const weekday = found.date?.why.split(',')[0] ?? ''
  return { ...found, date: found.date && { ...found.date, why: `the first ${weekday} after the day told before` } }
}

// «منذ أغسطس»
const isGone = (doc: Doc, { from }: Found, { back }: TimeKnowledge): boolean =>
  back.has(doc.tokens[from - 1]?.word.folded ?? '')

/** What contradicts itself among the expressions: both readings are on the expression. */
export const timeDiagnostics = (times: readonly TimeExpression[]): Diagnostic[] =>
  times.flatMap(({ span, date, otherwise }) =>
    otherwise ? [{ code: `time/${otherwise.by}-contradicts`, message: `${date!.why}.`, span }] : [],
  )
