import type { Doc, Sentence } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import type { Marks } from './marks.js'
import { type ClauseRules, finiteVerb, type Slot } from './slots.js'

/** A delegation that stands before its verb: who acts, and whose it is where he who leads it does. */
export interface Delegated {
  subject: Slot
  led: Slot[]
}

// how far before its verb a delegation may stand, in tokens: its members may be named one by one
const reach = 40

const slotAt = ({ groups, groupAt }: Marks, i: number): Slot => {
  const group = groups[groupAt[i]!]!
  return { role: 'subject', group, at: group.from }
}

// «أن وفدا», or where a sentence begins
const opens = (doc: Doc, sentence: Sentence, i: number): boolean =>
  i === sentence.from || doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'that')

/** «أن وفدا من الحركة برئاسة فلان وصل»: the delegation as the subject of the verb behind it; null where none stands there. */
export function delegationBefore(
  doc: Doc,
  sentence: Sentence,
  verb: number,
  marks: Marks,
  rules: ClauseRules,
): Delegated | null {
  const from = Math.max(sentence.from, verb - reach)
  let at = verb - 1
  for (; at >= from; at--) {
    const { kind, word } = doc.tokens[at]!
    if (kind === TokenKind.break || rules.isStop(word)) return null
    if (marks.groupOf[at]! >= 0) continue
    if (senseOf(word, 'delegation') && opens(doc, sentence, at)) break
    if (senseOf(word, 'which') || senseOf(word, 'that') || finiteVerb(doc, at, marks)) return null
  }
  if (at < from) return null
  return named(doc, at, verb, marks)
}

function named(doc: Doc, at: number, verb: number, marks: Marks): Delegated | null {
  let body: Slot | null = null
  for (let i = at + 1; i < verb; i++) {
    if (marks.groupAt[i]! < 0) continue
    const before = doc.tokens[i - 1]!.word
    if (senseOf(before, 'headed')) return { subject: slotAt(marks, i), led: body ? [body] : [] }
    // «وفدا من الحركة», «وفد الحركة»
    const of = i === at + 1 || before.senses.some(s => s.cls === 'prep' && s.value === 'from')
    if (of && body === null) body = slotAt(marks, i)
  }
  return body && { subject: body, led: [] }
}
