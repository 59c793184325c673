import type { Doc } from '../../arabic/doc.js'
import type { Word } from '../../arabic/lexicon.js'
import type { Marks } from './marks.js'
import type { ClauseRules, Slot } from './slots.js'

// «فلان، وهو أول مسؤول أوروبي يزور طهران»: whose deed it is stands before the pronoun.

// how many words may stand between the first of them and the verb: «أول مسؤول غربي كبير»
const reach = 5

const describing = new Set(['noun', 'adj', 'nisba', 'number/num', 'prep', 'active-participle', 'masdar'])

const isNoun = ({ senses }: Word): boolean => senses.some(s => describing.has(s.cls))

const opens = ({ tokens }: Doc, i: number, { himself, foremost }: ClauseRules): boolean =>
  himself.has(tokens[i]!.word.folded) && foremost.has(tokens[i + 1]?.word.folded ?? '')

/** Where «وهو أول …», «هو أهم …» begins that goes on with the verb; null where it does not. */
export function foremostFrom(doc: Doc, verb: number, marks: Marks, rules: ClauseRules): number | null {
  for (let at = verb - 2; at >= Math.max(1, verb - 2 - reach); at--) {
    if (opens(doc, at, rules)) return at
    const party = marks.groups[marks.groupOf[at + 1] ?? -1]
    if (party ? party.members.some(({ kind }) => kind === 'person') : !isNoun(doc.tokens[at + 1]!.word)) return null
  }
  return null
}

/** Who is said to be the first who does what the verb says; null where nobody is. */
export function foremostSubject(doc: Doc, verb: number, marks: Marks, rules: ClauseRules): Slot | null {
  const at = foremostFrom(doc, verb, marks, rules)
  if (at === null) return null
  const before = rules.commas.has(doc.tokens[at - 1]!.word.folded) ? at - 2 : at - 1
  const group = marks.groups[marks.groupOf[before] ?? -1]
  return group ? { role: 'subject', group: { ...group, members: group.members.slice(-1) }, at: group.from } : null
}
