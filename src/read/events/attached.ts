import type { Clause, Clauses, Slot } from '../clauses/index.js'
import { contactNounClass } from './contact-rules.js'

const nominal = new Set(['noun', 'masdar', 'adj', 'nisba'])

// «أمن الحدود مع سوريا», «العلاقات الثنائية مع طهران»: with a state is what stands right before, not who does it.
function belongsToNoun({ doc, marks }: Clauses, { group, at, role }: Slot): boolean {
  if (role !== 'with' || !group.members.every(m => m.kind === 'state' || m.kind === 'place')) return false
  const before = at - 2
  if (before < 0 || marks.groupOf[before]! >= 0 || marks.timeOf[before]! >= 0) return false
  const { senses } = doc.tokens[before]!.word
  return (
    senses.some(s => nominal.has(s.cls)) &&
    senses.every(s => s.cls !== contactNounClass && s.cls !== 'phone' && s.cls !== 'verb')
  )
}

/** The clause without what only belongs to a noun in it. */
export const withoutAttached = (clauses: Clauses, clause: Clause): Clause =>
  clause.slots.some(slot => belongsToNoun(clauses, slot))
    ? { ...clause, slots: clause.slots.filter(slot => !belongsToNoun(clauses, slot)) }
    : clause
