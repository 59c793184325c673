import type { TimeExpression } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'
import type { ContactRules } from './contact-rules.js'

// «غداة لقائه», «بعد ثلاثة أيام من زيارته»: how many days lie between a contact and what is told beside it.

export interface Offset {
  /** how many days after what is told beside it the contact was; null where its length is no number of days */
  days: number | null
  /** the token with which the words of the offset begin */
  from: number
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7 }
const timex: Readonly<Record<string, number>> = { D: 1, W: 7 }

const prepAt = ({ doc }: Clauses, i: number): string | null =>
  doc.tokens[i]?.word.senses.find(s => s.cls === 'prep')?.value ?? null

/** A length of time that ends at token `last`: its first token, and how many days it is. */
function lengthBefore(
  { doc, marks }: Clauses,
  last: number,
  times: readonly TimeExpression[],
): { from: number; days: number | null } | null {
  const told = times[marks.timeOf[last] ?? -1]
  if (told) {
    let from = last
    while (marks.timeOf[from - 1] === marks.timeOf[last]) from--
    const [, n, unit] = /^P(\d+)([DW])$/.exec(told.value) ?? []
    return told.type === 'DURATION' ? { from, days: n ? Number(n) * timex[unit!]! : null } : null
  }
  const unit = doc.tokens[last]?.word.senses.find(s => s.cls.startsWith('time/unit'))
  if (!unit) return null
  const one = unit.cls === 'time/unit' ? 1 : unit.cls === 'time/unitdual' ? 2 : null
  const days = one === null ? null : one * (daysOf[unit.value] ?? Number.NaN)
  return { from: last, days: Number.isNaN(days) ? null : days }
}

/** The words before a contact noun that say how many days lie between; null where none do. */
export function offsetAt(
  clauses: Clauses,
  at: number,
  times: readonly TimeExpression[],
  { dayBefore, dayAfter }: ContactRules,
): Offset | null {
  const { tokens } = clauses.doc
  const before = tokens[at - 1]?.word.folded ?? ''
  if (dayBefore.has(before)) return { days: -1, from: at - 1 }
  if (dayAfter.has(before)) return { days: 1, from: at - 1 }
  if (prepAt(clauses, at - 1) !== 'from') return null
  const length = lengthBefore(clauses, at - 2, times)
  const way = length && prepAt(clauses, length.from - 1)
  if (way !== 'after' && way !== 'before') return null
  const sign = way === 'after' ? -1 : 1
  return { days: length!.days === null ? null : sign * length!.days, from: length!.from - 1 }
}

/** «لبحث العلاقات بعد توقيع الاتفاق في 14 يوليو في فيينا»: whether what begins at a token says when and where something else was, of which one speaks. */
export function opensAnother(
  { doc, marks, predicates, rules: clause }: Clauses,
  i: number,
  rules: ContactRules,
): boolean {
  const role = doc.tokens[i]!.word.senses.find(s => s.cls === 'prep' && s.pronoun === '')?.value
  const next = doc.tokens[i + 1]
  if ((role !== 'after' && role !== 'before') || !next || marks.timeOf[i]! >= 0 || marks.timeOf[i + 1]! >= 0)
    return false
  const { senses } = next.word
  if (marks.groupOf[i + 1]! >= 0 || senses.some(s => s.cls.startsWith('time/'))) return false
  // «بعد رسالة وجهها إليه في مارس»
  const told = senses.every(s => !s.definite && s.pronoun === '') && predicates.some(p => p.at === i + 2)
  if (told && senses.some(s => s.cls === clause.nounClass || s.cls === 'noun' || s.cls === 'masdar')) return true
  const own = senses.some(s => s.cls === clause.nounClass || rules.ends.has(s.value))
  return !own && rules.journeyAt(next.word) === null && senses.some(s => s.cls === 'masdar')
}

const dayLength = 86_400_000

/** So many days after a day. */
export function shifted(time: TimeExpression, days: number): TimeExpression | null {
  const value = time.date?.value?.slice(0, 10) ?? ''
  const at = value.length === 10 ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) return null
  const day = new Date(at + days * dayLength).toISOString().slice(0, 10)
  const why = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} what is told beside it: ${time.date!.why}`
  return { ...time, value: day, date: { ...time.date!, value: day, notBefore: day, notAfter: day, weekday: null, why } }
}
