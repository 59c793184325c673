import { type Doc, offsetInPage } from '../../arabic/doc.js'
import type { DateValue, TimeExpression } from '../../model/records.js'
import { dayOfIso } from './calendar.js'
import type { TimeKnowledge } from './knowledge.js'
import { leanOf } from './lean.js'
import { type Found, findTimes } from './parse.js'
import { resolve } from './resolve.js'
import { longestWins, withoutNames } from './settle.js'

export { buildTimes, type TimeKnowledge } from './knowledge.js'
export { publishedOf, readStamp } from './stamp.js'
export { addTimeWords } from './words.js'

/** The expressions that stand in the document, one for each place, in order. */
export const settledTimes = (doc: Doc, knowledge: TimeKnowledge): Found[] =>
  longestWins(withoutNames(doc, findTimes(doc, knowledge), knowledge))

/**
 * The time expressions of a story, in order of place, none overlapping another. What must be counted is counted from
 * `published`, when that is a full day; without it values stay partial. Whether a sentence looks back or ahead is read from
 * its verbs, unless `leaning` says it for all.
 */
export function readTimes(
  doc: Doc,
  published: DateValue | null,
  knowledge: TimeKnowledge,
  idPrefix: string,
  leaning?: -1 | 0 | 1,
): TimeExpression[] {
  const day = published?.value ? dayOfIso(published.value) : null
  const { tokens } = doc
  let before: { day: number; id: string } | null = null
  return settledTimes(doc, knowledge).map((found, n) => {
    const lean = leaning ?? (day === null ? -1 : leanOf(doc, found.from, found.to, knowledge))
    const { type, value, date, counted } = resolve(found.when, { day, lean, before })
    const start = offsetInPage(doc, tokens[found.from]!, found.start, knowledge.fold)
    const id = `${idPrefix}t${n}`
    const follows = found.when.kind === 'point' && found.when.follow !== null && before !== null
    const anchor = follows ? before!.id : counted ? 'published' : 'none'
    const told = date?.value ? dayOfIso(date.value) : null
    if (told !== null && date!.value!.length === 10) before = { day: told, id }
    return { id, span: [start, tokens[found.to - 1]!.end], type, value, date, anchor, rule: `time/${found.rule}` }
  })
}
