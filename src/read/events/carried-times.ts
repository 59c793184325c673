import type { DateValue, TimeExpression } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'
import type { Telling } from './pairs.js'

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

// «أفاد الكرملين اليوم بأن بوتين أجرى …»: the one date of the sentence, said before. What is only planned is not on the day it was announced.
function saidBefore(
  telling: Telling,
  clauses: Clauses,
  times: readonly TimeExpression[],
  story: DateValue | null,
): TimeExpression | null {
  const { from, to } = clauses.doc.sentences[telling.draft.sentence]!
  const dates = datesIn(clauses, from, to, times)
  const [only] = dates
  if (dates.length !== 1 || only!.span[0] > clauses.doc.tokens[telling.draft.trigger[0]]!.start) return null
  if (isRelative(telling, clauses)) return null
  return telling.status === 'planned' && isOver(only!, story) ? null : only!
}

// «وقعا اليوم اتفاقا ينهي المفاوضات التي استضافتها قطر»: a relative clause tells of another time
function isRelative({ draft: { predicate } }: Telling, { doc }: Clauses): boolean {
  const before = predicate ? doc.tokens[predicate.at - 1] : undefined
  return before?.word.senses.some(s => s.cls === 'which') ?? false
}

// «… وذلك في طرابلس صباح أمس»: a sentence that only adds where and when
function addedAfter(telling: Telling, clauses: Clauses, times: readonly TimeExpression[]): TimeExpression | null {
  const next = clauses.doc.sentences[telling.draft.sentence + 1]
  if (!next) return null
  const adds = clauses.doc.tokens[next.from]!.word.senses.some(s => s.cls === 'this' && s.conj !== '')
  const dates = adds ? datesIn(clauses, next.from, next.to, times) : []
  return dates.length === 1 ? dates[0]! : null
}

const goesOn = ({ doc }: Clauses, sentence: number): boolean =>
  doc.tokens[doc.sentences[sentence]!.from]!.word.senses.some(s => s.conj !== '' || s.cls === 'clause')

// «زار بغداد الخميس واجتمع مع», «… كما استقبل»: the day goes on for the same people through the sentence and into one that is joined to it.
function fromBefore(telling: Telling, before: Telling | undefined, clauses: Clauses): TimeExpression | null {
  if (!before?.time || before.background || telling.background || telling.status === 'planned') return null
  const apart = telling.draft.sentence - before.draft.sentence
  if (apart > 1 || (apart === 1 && !goesOn(clauses, telling.draft.sentence))) return null
  const people = before.draft.sides.flat()
  return telling.draft.sides.flat().some(id => people.includes(id)) ? before.time : null
}

/** Gives tellings without a date of their own the one that the text carries over to them. */
export function carryTimes(
  tellings: readonly Telling[],
  clauses: Clauses,
  times: readonly TimeExpression[],
  story: DateValue | null,
): void {
  tellings.forEach((telling, i) => {
    if (telling.time || telling.background || telling.weak) return
    const before = tellings[i - 1]
    // what else a sentence announces need not be on the day of what it told first
    const first = telling.status !== 'planned' || before?.draft.sentence !== telling.draft.sentence
    telling.time =
      fromBefore(telling, before, clauses) ??
      (first ? saidBefore(telling, clauses, times, story) : null) ??
      addedAfter(telling, clauses, times)
  })
}
