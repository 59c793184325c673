import type { Clauses } from '../clauses/index.js'
import { nounAt } from './contact-nouns.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { type Draft, isPerson, sideOf, unsaid } from './sides.js'

// «قبل رئيس الوزراء دعوة من نظيره لزيارة باكستان»: who accepts an invitation means to go.

export const invitedRule = 'contact/invited'

// how many words, names not counted, may stand between who accepts and the visit
const reach = 6

const isFor = ({ doc, rules }: Clauses, at: number): boolean =>
  doc.tokens[at]!.word.senses.some(s => s.cls === contactNounClass && rules.cliticRoles.get(s.prep) === 'for')

/** The token of the word of accepting before an invitation to the visit at `at`; -1 where none stands there. */
function acceptedAt({ doc, marks }: Clauses, at: number, from: number, { accepting, begins }: ContactRules): number {
  let invited = false
  for (let i = at - 1, left = reach; i >= from && left > 0; i--) {
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
    const { folded, senses } = doc.tokens[i]!.word
    if (invited && accepting.has(folded)) return i
    invited ||= senses.some(s => s.cls === 'noun' && begins.invitations.has(s.value))
    left--
  }
  return -1
}

/** The visit to which somebody lets himself be invited. */
export function invitedDraft(clauses: Clauses, at: number, sentence: number, rules: ContactRules): Draft | null {
  const { marks, doc } = clauses
  if (!isFor(clauses, at) || nounAt(clauses, at, at + 1)?.kind !== 'visit') return null
  const verb = acceptedAt(clauses, at, doc.sentences[sentence]!.from, rules)
  const doer = verb < 0 ? undefined : marks.groups[marks.groupAt[verb + 1] ?? -1]
  const goal = marks.groups[marks.groupAt[at + 1] ?? -1]
  if (!doer || !goal || doer.prep !== '') return null
  const visitor = sideOf(doer.members).filter(isPerson)
  if (visitor.length !== 1) return null
  return {
    kind: 'visit',
    sure: true,
    sides: [visitor, sideOf(goal.members, true)],
    ...unsaid,
    agreed: true,
    rule: invitedRule,
    sentence,
    trigger: [at, at + 1],
    from: at,
    to: at + 2,
    predicate: null,
  }
}
