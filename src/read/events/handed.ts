import type { Predicate } from '../clauses/index.js'
import type { ContactRules } from './contact-rules.js'
import { coreOf, type Discourse } from './discourse.js'
import type { Draft } from './sides.js'

// «سلم الوزير الملك رسالة من الرئيس»: who hands somebody a message has met him.

const isPerson = (id: string): boolean => id.startsWith('person:') || id.startsWith('office:')

export const handedRule = 'contact/handed'

/** The meeting in which a message was handed over; null where it was sent, or where he whom it is for did not take it himself. */
export function handedDraft(
  draft: Draft,
  predicate: Predicate,
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  if (draft.kind !== 'message' || !predicate.readings.some(r => rules.handing.has(r.value))) return null
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
  return { ...draft, kind: 'meeting', sides, initiator: null, host: null, rule: handedRule }
}
