import type { Doc } from '../../arabic/doc.js'
import { wordFact } from '../../arabic/facts.js'
import type { Word } from '../../arabic/lexicon.js'
import type { TimeExpression } from '../../model/records.js'
import { contains } from '../../text/span.js'

// `rel` of `knowledge/time/words.tsv`: the days, and a part of the day where the word tells one.
const offOf = wordFact(({ senses }: Word): number | null => {
  const near = senses.find(({ cls }) => cls === 'time/rel')
  return near ? Number.parseInt(near.value, 10) : null
})

/** How many days from today an expression says that its day is: 0 of «اليوم الخميس», -1 of «أمس الخميس»; null where it does not say. */
export function daysOff(doc: Doc, { span }: TimeExpression): number | null {
  for (const token of doc.tokens) {
    const off = contains(span, [token.start, token.end]) ? offOf(token.word) : null
    if (off !== null) return off
  }
  return null
}
