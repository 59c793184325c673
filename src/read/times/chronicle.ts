import { type Doc, sentenceAt } from '../../arabic/doc.js'
import type { Found } from './parse.js'

// «وفي يوم الأحد 1 فبراير استقبل … وفي يوم الثلاثاء استقبل …»: what tells day by day what somebody did goes on from the day told before, and not from
// that of publication.

/** The day with which an entry of a chronicle begins, the expression that tells it, and its sentence. */
export interface Entry {
  day: number
  id: string
  sentence: number
}

// with how many days of a month sentences begin, in a text that goes from day to day
const fewest = 2
// how many sentences an entry may have
const reach = 4
// for how many days before publication a bare weekday is one of the days just past
const fresh = 7

/** Whether an expression opens its sentence: «وفي يوم الثلاثاء». */
const opens = (doc: Doc, { from }: Found): boolean => {
  const first = doc.sentences[sentenceAt(doc, from)]?.from ?? 0
  return from === first || (from === first + 1 && doc.tokens[first]!.word.senses.some(s => s.cls === 'prep'))
}

const isDated = ({ when }: Found): boolean => when.kind === 'point' && when.month !== null && when.day !== null

const isBareWeekday = ({ when }: Found): boolean =>
  when.kind === 'point' &&
  when.weekday !== null &&
  [when.year, when.month, when.day, when.week, when.dir, when.shift, when.count, when.follow].every(x => x === null)

export interface Chronicle {
  /** the entry from which a bare weekday goes on; null where it is one of the days before publication */
  before(found: Found, published: number): Entry | null
  /** keeps the day with which an entry begins */
  note(found: Found, day: number | null, id: string): void
}

/** The entries of a text that goes from day to day; of any other none. */
export function chronicleOf(doc: Doc, all: readonly Found[]): Chronicle {
  let last: Entry | null = null
  let known: boolean | undefined
  const isOne = (): boolean => {
    known ??= all.filter(found => isDated(found) && opens(doc, found)).length >= fewest
    return known
  }
  return {
    before(found, published) {
      if (!last || last.day > published - fresh || !isBareWeekday(found) || !opens(doc, found)) return null
      return sentenceAt(doc, found.from) - last.sentence <= reach && isOne() ? last : null
    },
    note(found, day, id) {
      if (day !== null && opens(doc, found)) last = { day, id, sentence: sentenceAt(doc, found.from) }
    },
  }
}
