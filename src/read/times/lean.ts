import type { Doc } from '../../arabic/doc.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { TokenKind } from '../../text/tokens.js'
import type { TimeKnowledge } from './knowledge.js'

// Whether the clause around an expression looks back or ahead: the verb before it says so, else a verb right after it.

const reach = 16
const ahead = 5

function tenseAt(doc: Doc, i: number, knowledge: TimeKnowledge): -1 | 0 | 1 | null {
  const token = doc.tokens[i]!
  if (token.kind !== TokenKind.word) return null
  if (knowledge.future.has(token.word.folded)) return 1
  let tense: -1 | 0 | 1 | null = null
  for (const sense of token.word.senses) {
    const { cls, verb } = sense
    if (cls.startsWith('time/') || isNumeralSense(sense)) return null
    if (cls !== 'verb' || !verb || verb.aspect === 'imperative') continue
    if (verb.future) return 1
    const said = verb.aspect === 'past' ? -1 : 0
    tense = tense === null || said < tense ? said : tense
  }
  return tense === 0 && looksAhead(doc, i, knowledge) ? 1 : tense
}

// «أن يصل», «لن يصل», «ليصل»: what is hoped, asked or meant is to come.
const looksAhead = (doc: Doc, i: number, { subjunctive }: TimeKnowledge): boolean =>
  subjunctive.has(doc.tokens[i - 1]?.word.folded ?? '') ||
  doc.tokens[i]!.word.senses.every(({ cls, prep }) => cls !== 'verb' || prep !== '')

function leanAt(doc: Doc, from: number, to: number, first: number, last: number, knowledge: TimeKnowledge): -1 | 0 | 1 {
  // «سيزور باريس ثم ينتقل إلى لندن الأربعاء»: a present goes on with what was said of the time to come before it.
  let present = false
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense === 0) present = true
    else if (tense === 1 || (tense === -1 && !present)) return tense
    else if (tense === -1) return 0
  }
  if (present) return 0
  for (let i = to; i < Math.min(last, to + ahead); i++) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense !== null) return tense
  }
  return 0
}

/** -1: the sentence looks back there, 1: ahead, 0: its verb says neither. */
export function leanOf(doc: Doc, from: number, to: number, knowledge: TimeKnowledge): -1 | 0 | 1 {
  const { sentences, tokens } = doc
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.from <= from) low = middle
    else high = middle - 1
  }
  const sentence = sentences[low]
  return leanAt(doc, from, to, sentence?.from ?? 0, sentence?.to ?? tokens.length, knowledge)
}
