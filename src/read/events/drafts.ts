import { wordFlag } from '../../arabic/facts.js'
import type { Word } from '../../arabic/lexicon.js'
import { type Clauses, isScare, type Predicate } from '../clauses/index.js'
import { arrivedDraft, impliedDraft, receivedOnDraft } from './arrived.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import {
  type About,
  beginSentence,
  type Discourse,
  noteContact,
  noteUnknown,
  openDiscourse,
  remember,
} from './discourse.js'
import { gatheredDrafts } from './gathered.js'
import { handedDraft, handedOnDraft } from './handed.js'
import { intendedDraft } from './intended.js'
import { acceptedDraft, invitedDraft, returnedDraft } from './invited.js'
import { joinedDraft, joinedRule } from './joined.js'
import { expectedDraft, journeyDraft } from './journeys.js'
import { listedDraft } from './listed.js'
import { nounDraft } from './noun-drafts.js'
import { recalledDraft } from './recalled.js'
import { asVisit } from './received-by-states.js'
import { repliedDraft } from './replied.js'
import type { Draft } from './sides.js'
import { verbDraft } from './verb-drafts.js'
import { welcomedDraft } from './welcomed.js'

const isContactNoun = wordFlag(word => word.senses.some(s => s.cls === contactNounClass))

/** The predicates of each sentence. */
function bySentence({ doc, predicates }: Clauses): Predicate[][] {
  const groups: Predicate[][] = doc.sentences.map(() => [])
  for (const predicate of predicates) groups[predicate.sentence]!.push(predicate)
  return groups
}

/** The quotation of somebody's words that holds a token, or -1: «حفظه الله» in quotation marks is none. */
function speechAt({ marks }: Clauses, at: number): number {
  const index = marks.quoteOf[at]!
  return index >= 0 && isScare(marks.quotes[index]!) ? -1 : index
}

/** The token after the last that may tell a contact: who is spoken of behind it, nobody asks. */
function endOfAnchors({ doc: { tokens } }: Clauses, rules: ContactRules): number {
  const isAnchor = (word: Word): boolean =>
    rules.mayTellByNoun(word) ||
    rules.hasVerb(word) ||
    rules.isJourney(word) ||
    rules.mayTellElse(word) ||
    rules.mayInvite(word)
  let end = tokens.length
  while (end > 0 && !isAnchor(tokens[end - 1]!.word)) end--
  return end
}

/** What a verb tells, and the meeting that it tells with a letter. */
function draftsOf(
  clauses: Clauses,
  predicate: Predicate,
  predicates: readonly Predicate[],
  rules: ContactRules,
  discourse: Discourse,
  taken: Set<number>,
  told: readonly Draft[],
): Draft[] {
  const listed = listedDraft(clauses, predicate, predicates, rules, discourse)
  if (listed) taken.add(listed.trigger[0])
  const found =
    listed ??
    verbDraft(clauses, predicate, rules, discourse, taken) ??
    arrivedDraft(clauses, predicate, told, rules, discourse) ??
    intendedDraft(clauses, predicate, rules, discourse) ??
    invitedDraft(clauses, predicate, told, rules, discourse, taken) ??
    returnedDraft(clauses, predicate, told, rules, discourse) ??
    welcomedDraft(clauses, predicate, rules, discourse) ??
    joinedDraft(clauses, predicate, told, rules, discourse)
  if (!found) {
    const on = handedOnDraft(predicate, told, rules, discourse)
    return on ? [on] : []
  }
  const handed = handedDraft(found, predicate, rules, discourse)
  return [found, ...togetherDraft(clauses, found, rules), ...(handed ? [handed] : [])]
}

// «اجتماعا ثلاثيا مع نظيريه»: they whom he met met each other too
function togetherDraft({ doc }: Clauses, draft: Draft, { together }: ContactRules): Draft[] {
  const [ones, others] = draft.sides
  const both = { ...draft, initiator: null, host: null }
  // «انضم إليهما الوزيران»: each other too
  if (draft.rule === joinedRule) return ones.length > 1 ? [{ ...both, sides: [ones, ones] }] : []
  const adjective = doc.tokens[draft.trigger[0] + 1]?.word.folded ?? ''
  if (ones.length !== 1 || others.length < 2 || !together.has(adjective)) return []
  return [{ ...both, sides: [others, others] }]
}

/** What a noun tells: a contact, a journey, or again the contact told last. */
function draftAtNoun(
  clauses: Clauses,
  i: number,
  sentence: number,
  predicates: readonly Predicate[],
  rules: ContactRules,
  discourse: Discourse,
  told: readonly Draft[],
): Draft | null {
  if (!isContactNoun(clauses.doc.tokens[i]!.word)) {
    return (
      expectedDraft(clauses, i, sentence, rules) ??
      journeyDraft(clauses, i, sentence, predicates, rules, discourse.about)
    )
  }
  return (
    repliedDraft(clauses, i, sentence, told, rules) ??
    acceptedDraft(clauses, i, sentence, rules) ??
    receivedOnDraft(clauses, i, sentence, told, rules, discourse) ??
    nounDraft(clauses, i, sentence, predicates, rules, discourse) ??
    recalledDraft(clauses, i, sentence, told, rules) ??
    impliedDraft(clauses, i, sentence, told, rules, discourse)
  )
}

/** Adds the contacts of those who are told to have taken part in what the noun at `at` tells, some in the place of their states. */
function gather(
  clauses: Clauses,
  at: number,
  sentence: number,
  drafts: Draft[],
  rules: ContactRules,
  discourse: Discourse,
): void {
  const { drafts: more, instead } = gatheredDrafts(clauses, at, sentence, drafts, rules, discourse)
  if (instead) drafts.splice(drafts.indexOf(instead), 1)
  drafts.push(...more)
}

/** Notes of whom a verb told, for a dual behind it. */
function noteTold(predicate: Predicate, told: readonly Draft[], rules: ContactRules, discourse: Discourse): void {
  if (told.length === 0) noteUnknown(predicate, rules, discourse)
  for (const draft of told) noteContact(draft, discourse)
}

/** Every contact that a clause of the story tells, in order of place. */
export function draftContacts(clauses: Clauses, rules: ContactRules, about: About): Draft[] {
  const { doc, marks } = clauses
  const drafts: Draft[] = []
  const discourse = openDiscourse(about, clauses, rules)
  const end = endOfAnchors(clauses, rules)
  bySentence(clauses).forEach((predicates, index) => {
    const sentence = doc.sentences[index]!
    if (sentence.from >= end) return
    const taken = new Set<number>()
    beginSentence(discourse, index)
    let quote = -1
    for (const predicate of predicates) {
      const within = speechAt(clauses, predicate.at)
      // what is quoted begins anew
      if (within !== quote) discourse.goesOn = false
      quote = within
      const told = draftsOf(clauses, predicate, predicates, rules, discourse, taken, drafts).map(asVisit)
      drafts.push(...told)
      noteTold(predicate, told, rules, discourse)
      remember(predicate, discourse, predicate === predicates[0] && told.length > 0)
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      const noun =
        !rules.mayTellByNoun(doc.tokens[i]!.word) || taken.has(i) || marks.groupOf[i]! >= 0
          ? null
          : draftAtNoun(clauses, i, index, predicates, rules, discourse, drafts)
      const found = noun && asVisit(noun)
      if (found) {
        drafts.push(found, ...togetherDraft(clauses, found, rules))
        noteContact(found, discourse)
      }
      if (marks.groupOf[i]! < 0 && isContactNoun(doc.tokens[i]!.word))
        gather(clauses, i, index, drafts, rules, discourse)
    }
  })
  return drafts.sort((a, b) => a.trigger[0] - b.trigger[0])
}
