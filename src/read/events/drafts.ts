import { wordFlag } from '../../arabic/facts.js'
import type { Clauses, Predicate } from '../clauses/index.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { type About, type Discourse, remember } from './discourse.js'
import { nounDraft } from './noun-drafts.js'
import { recalledDraft } from './recalled.js'
import type { Draft } from './sides.js'
import { verbDraft } from './verb-drafts.js'

const isContactNoun = wordFlag(word => word.senses.some(s => s.cls === contactNounClass))

/** The predicates of each sentence. */
function bySentence({ doc, predicates }: Clauses): Predicate[][] {
  const groups: Predicate[][] = doc.sentences.map(() => [])
  for (const predicate of predicates) groups[predicate.sentence]!.push(predicate)
  return groups
}

/** The token after the last that may tell a contact: who is spoken of behind it, nobody asks. */
function endOfAnchors({ doc: { tokens } }: Clauses, rules: ContactRules): number {
  let end = tokens.length
  while (end > 0 && !isContactNoun(tokens[end - 1]!.word) && !rules.hasVerb(tokens[end - 1]!.word)) end--
  return end
}

/** Every contact that a clause of the story tells, in order of place. */
export function draftContacts(clauses: Clauses, rules: ContactRules, about: About): Draft[] {
  const { doc, marks } = clauses
  const drafts: Draft[] = []
  const discourse: Discourse = { about, subject: null, others: [], goesOn: false, stranger: false }
  const end = endOfAnchors(clauses, rules)
  bySentence(clauses).forEach((predicates, index) => {
    const sentence = doc.sentences[index]!
    if (sentence.from >= end) return
    const taken = new Set<number>()
    discourse.goesOn = false
    discourse.stranger = false
    let quote = -1
    for (const predicate of predicates) {
      // what is quoted begins anew
      if (marks.quoteOf[predicate.at] !== quote) discourse.goesOn = false
      quote = marks.quoteOf[predicate.at]!
      const found = verbDraft(clauses, predicate, rules, discourse, taken)
      if (found) drafts.push(found)
      remember(predicate, discourse)
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isContactNoun(doc.tokens[i]!.word) || taken.has(i) || marks.groupOf[i]! >= 0) continue
      const found =
        nounDraft(clauses, i, index, predicates, rules, discourse) ?? recalledDraft(clauses, i, index, drafts, rules)
      if (found) drafts.push(found)
    }
  })
  return drafts.sort((a, b) => a.trigger[0] - b.trigger[0])
}
