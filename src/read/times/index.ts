import { type Doc, offsetInPage } from '../../arabic/doc.js'
import type { DateValue, TimeExpression } from '../../model/records.js'
import { dayOfIso } from './calendar.js'
import type { TimeKnowledge } from './knowledge.js'
import { leanAt } from './lean.js'
import { type Found, findTimes } from './parse.js'
import { resolve } from './resolve.js'
import { longestWins, withoutNames } from './settle.js'

export { buildTimes, type TimeKnowledge } from './knowledge.js'
export { publishedOf, readStamp } from './stamp.js'

/** The expressions that stand in the document, one for each place, in order. */
export const settledTimes = (doc: Doc, knowledge: TimeKnowledge): Found[] => longestWins(withoutNames(doc, findTimes(doc, knowledge), knowledge))

/**
 * The time expressions of a story, in order of place, none overlapping another. What must be counted is counted from
 * `published`, when that is a full day; without it values stay partial.
 */
export function readTimes(doc: Doc, published: DateValue | null, knowledge: TimeKnowledge, idPrefix: string): TimeExpression[] {
  const day = published?.value ? dayOfIso(published.value) : null
  const { tokens, sentences } = doc
  let sentence = 0
  return settledTimes(doc, knowledge).map((found, n) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.to <= found.from) sentence++
    const { from: first, to: last } = sentences[sentence] ?? { from: 0, to: tokens.length }
    const lean = day === null ? -1 : leanAt(doc, found.from, found.to, first, last, knowledge)
    const { type, value, date, counted } = resolve(found.when, { day, lean })
    const start = offsetInPage(doc, tokens[found.from]!, found.start, knowledge.fold)
    return {
      id: `${idPrefix}t${n}`, span: [start, tokens[found.to - 1]!.end], type, value, date, anchor: counted ? 'published' : 'none', rule: `time/${found.rule}`,
    }
  })
}
