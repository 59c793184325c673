import { sentenceAt, tokenAt } from '../arabic/doc.js'
import type { Span, Statement, TimeExpression } from '../model/records.js'
import { TokenKind } from '../text/tokens.js'
import type { Clauses } from './clauses/index.js'
import { daysOff, type SaidOn, type TimeKnowledge } from './times/index.js'

// «قال في بيان بتاريخ 3 مايو: «سنجتمع غدا»»: tomorrow is the 4th, whenever the page was published.

const fullDay = /^\d{4}-\d\d-\d\d$/

type Words = Pick<TimeKnowledge, 'undating' | 'dated' | 'spokenAt'>

/** Whether tokens `[from, to)` hold a verb, or a word behind which a day dates something else. */
function leadsAway({ doc, predicates }: Clauses, from: number, to: number, { undating }: Words): boolean {
  if (predicates.some(({ at }) => from <= at && at < to)) return true
  return doc.tokens.slice(from, to).some(({ word }) => undating.has(word.folded))
}

// how many words may stand between a press conference and when it was held: «المؤتمر الصحافي المشترك الذي عقده أمس»
const heldReach = 7

/** «قال في مؤتمر صحافي عقده أمس»: whether a day is of what one speaks at. */
function isOfConference({ doc, predicates }: Clauses, from: number, at: number, { spokenAt }: Words): boolean {
  const verb = predicates.findLast(p => p.at < at)
  if (!verb || verb.at !== at - 1) return false
  for (let i = verb.at - 1; i >= Math.max(from, verb.at - heldReach); i--) {
    const { word, kind } = doc.tokens[i]!
    if (kind === TokenKind.punct) return false
    if (spokenAt.has(word.folded)) return true
  }
  return false
}

/** Whether a time in the words that lead to a quotation dates the saying: it stands after the cue, or opens the sentence. */
function datesTheSaying(span: Span, cue: Span, first: number, clauses: Clauses, words: Words): boolean {
  const { doc } = clauses
  const at = tokenAt(doc, span[0])
  if (words.dated.has(doc.tokens[at - 1]?.word.folded ?? '')) return false
  const [start, end] = [tokenAt(doc, cue[0]), tokenAt(doc, cue[1])]
  if (at >= end) return isOfConference(clauses, end, at, words) || !leadsAway(clauses, end, at, words)
  return at - first <= 1 && !leadsAway(clauses, tokenAt(doc, span[1]), start, words)
}

function dayOfSaying(
  { cue }: Statement,
  quote: Span,
  times: readonly TimeExpression[],
  clauses: Clauses,
  words: Words,
) {
  const { doc } = clauses
  const at = tokenAt(doc, cue[0])
  const sentence = at < 0 ? undefined : doc.sentences[sentenceAt(doc, at)]
  if (!sentence) return undefined
  const start = doc.tokens[sentence.from]!.start
  return times.find(
    ({ span, date }) =>
      start <= span[0] &&
      span[1] <= quote[0] &&
      fullDay.test(date?.value ?? '') &&
      datesTheSaying(span, cue, sentence.from, clauses, words),
  )
}

/**
 * The quotations of statements whose day their sentence tells, each with the expression that tells it; and those that follow of the same speaker:
 * «وقال في مؤتمر صحافي عقده أمس … وأضاف: «…»».
 */
export function saidOn(
  clauses: Clauses,
  statements: readonly Statement[],
  times: readonly TimeExpression[],
  words: Words,
): SaidOn[] {
  const last = new Map<string, TimeExpression>()
  return statements.flatMap(statement => {
    const { speaker } = statement
    const [quote] = statement.content
    if (!quote) return []
    const told = dayOfSaying(statement, quote, times, clauses, words)
    if (told && speaker && daysOff(clauses.doc, told) !== null) last.set(speaker, told)
    const on = told ?? (speaker === null ? undefined : last.get(speaker))
    return on && statement.mode !== 'indirect' ? statement.content.map(within => ({ within, on })) : []
  })
}
