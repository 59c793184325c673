import type { Doc } from '../../arabic/doc.js'
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
  for (const { cls, verb } of token.word.senses) {
    if (cls.startsWith('time/')) return null
    if (cls !== 'verb' || !verb || verb.aspect === 'imperative') continue
    if (verb.future) return 1
    const said = verb.aspect === 'past' ? -1 : 0
    tense = tense === null || said < tense ? said : tense
  }
  return tense
}

export function leanAt(doc: Doc, from: number, to: number, first: number, last: number, knowledge: TimeKnowledge): -1 | 0 | 1 {
  for (let i = from - 1; i >= Math.max(first, from - reach); i--) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense !== null) return tense
  }
  for (let i = to; i < Math.min(last, to + ahead); i++) {
    const tense = tenseAt(doc, i, knowledge)
    if (tense !== null) return tense
  }
  return -1
}
