import { senseOf } from '../../arabic/lexicon.js'
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

/** Whether somebody is he with whom another contact was than the one at `noun`: «أطلعه في اتصال على نتائج محادثاته مع نظيره». */
export function isOfOtherContact({ doc }: Clauses, { at, role }: Slot, noun: number | null): boolean {
  const before = doc.tokens[at - 2]
  if (role !== 'with' || !before || at - 2 === noun) return false
  return (senseOf(before.word, contactNounClass)?.pronoun ?? '') !== ''
}

/** The clause without what only belongs to a noun in it that is not the one at `noun`. */
export function withoutAttached(clauses: Clauses, clause: Clause, noun: number | null): Clause {
  const slots = clause.slots.filter(slot => !belongsToNoun(clauses, slot) && !isOfOtherContact(clauses, slot, noun))
  return slots.length < clause.slots.length ? { ...clause, slots } : clause
}
