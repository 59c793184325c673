import { pronounMeaning } from '../../arabic/pronouns.js'
import type { Clauses, Predicate } from '../clauses/index.js'
import type { ContactRules } from './contact-rules.js'
import { coreOf, type Discourse } from './discourse.js'
import { invitedRule } from './invited.js'
import { type Draft, isPerson, type Side, sideOf, unsaid } from './sides.js'

// «سلم الوزير الملك رسالة من الرئيس»: who hands somebody a message has met him.

export const handedRule = 'contact/handed'

/** The meeting in which a message was handed over; null where it was sent, or where he whom it is for did not take it himself. */
export function handedDraft(
  draft: Draft,
  predicate: Predicate,
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  // «سلم الوزير الرئيس دعوة لزيارة الرياض»
  const invites = draft.rule === invitedRule
  if ((draft.kind !== 'message' && !invites) || !predicate.readings.some(r => rules.handing.has(r.value))) return null
  const { subject, object } = coreOf(predicate, discourse)
  const taker =
    object ??
    predicate.clause.slots
      .filter(slot => slot.role === 'object')
      .flatMap(slot => slot.group.members.flatMap(({ holder, entity }) => holder ?? entity ?? []))
  const sides: Draft['sides'] = [
    subject.filter(isPerson),
    taker.filter(id => isPerson(id) && draft.sides.flat().includes(id)),
  ]
  if (sides[0].length !== 1 || sides[1].length !== 1) return null
  const { inviter: _, ...rest } = draft
  const meeting: Draft = { ...rest, kind: 'meeting', sides, initiator: null, host: null, rule: handedRule }
  const { at } = predicate
  return invites ? { ...meeting, ...unsaid, trigger: [at, at + 1], from: at, to: predicate.clause.to } : meeting
}

/** «أوفد الرئيس وزيره إلى نيامي، حيث سلم نظيره رسالة منه»: whose letter it is where somebody was sent with it: nobody's where he who sent him is not known. */
export function sentHere(
  { predicates }: Clauses,
  { at, sentence, clause }: Predicate,
  { byVerb }: ContactRules,
): { from?: Side } {
  if (!clause.pronouns.some(p => p.role === 'from')) return {}
  const sends = ({ readings }: Predicate): boolean =>
    readings.some(r => byVerb.get(r.value)?.some(({ kind, pair }) => kind === 'visit' && pair[0] === 'object'))
  const sent = predicates.findLast(p => p.at < at && p.sentence === sentence && sends(p))
  return sent ? { from: sideOf(sent.subject?.group.members ?? []).filter(isPerson) } : {}
}

const takes = new Set(['for', 'to'])

/** «تلقى رسالة من نظيره، سلمها له السفير»: the meeting in which a message told before in the sentence was handed over. */
export function handedOnDraft(
  predicate: Predicate,
  told: readonly Draft[],
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  const { readings, clause, sentence, at, subject } = predicate
  const message = told.findLast(draft => draft.kind === 'message' && draft.sentence === sentence)
  if (!subject || message?.initiator == null) return null
  const carried = readings.some(
    r => rules.handing.has(r.value) && r.verb!.aspect === 'past' && pronounMeaning(r.pronoun)?.gender === 'f',
  )
  if (!carried) return null
  const taker = message.sides[1 - message.initiator]!.filter(isPerson)
  const named = clause.slots.filter(slot => takes.has(slot.role)).flatMap(slot => sideOf(slot.group.members))
  const given = clause.pronouns.some(p => takes.has(p.role)) || named.some(id => taker.includes(id))
  const hands = sideOf(subject.group.members).filter(isPerson)
  if (!given || taker.length !== 1 || hands.length !== 1 || coreOf(predicate, discourse).subject[0] !== hands[0])
    return null
  return {
    ...message,
    ...unsaid,
    kind: 'meeting',
    sides: [hands, taker],
    trigger: [at, at + 1],
    from: at,
    to: clause.to,
    predicate,
    rule: handedRule,
  }
}
