import type { PloverType, Status, TimeExpression } from '../../../model/records.js'
import type { Clauses, Predicate } from '../../clauses/index.js'
import type { Draft } from '../drafts.js'
import type { EventInput } from '../index.js'
import { timeOf } from '../when.js'
import { type Place, whereOf } from './parties.js'
import type { NounRule, PloverRules, VerbRule } from './rules.js'
import { statusOf } from './status.js'
import { findWord } from './words.js'

/** One clause's telling of an event. */
export interface Telling {
  type: PloverType
  mode: string | null
  contexts: readonly string[]
  status: Status
  /** no verb tells it: the status is taken for granted */
  weak: boolean
  time: TimeExpression | null
  actors: string[]
  recipients: string[]
  place: string | null
  sentence: number
  trigger: [number, number]
  headline: boolean
  rule: string
}

export interface Told {
  rule: VerbRule | NounRule
  sentence: number
  trigger: [number, number]
  /** tokens of the clause */
  from: number
  to: number
  predicate: Predicate | null
  actor: Place
  recipient: Place
}

const isNeedMet = ({ rule: { party }, actor, recipient }: Told): boolean =>
  party === 'none' || (party === 'actor' && actor.named) || (party === 'recipient' && recipient.named) || (party === 'any' && (actor.named || recipient.named))

const modeOf = ({ doc }: Clauses, { rule, from, to }: Told): string | null =>
  rule.modes.find(({ words }) => findWord(doc, from, to, words) >= 0)?.mode ?? rule.mode

function clauseTime({ clauses, times }: EventInput, told: Told): TimeExpression | null {
  const draft: Draft = {
    kind: 'talks', sure: false, sides: [[], []], initiator: null, host: null, rule: told.rule.id,
    sentence: told.sentence, trigger: told.trigger, from: told.from, to: told.to, predicate: told.predicate,
  }
  return timeOf(clauses, draft, times)
}

/** A telling of what was read from a clause; null where nobody is in it who makes it an event. */
export function tell(told: Told, input: EventInput, rules: PloverRules): Telling | null {
  if (!isNeedMet(told)) return null
  const { clauses } = input
  const { rule, trigger, sentence: index, predicate } = told
  const sentence = clauses.doc.sentences[index]!
  const headline = sentence.part === input.headlinePart
  const verb = predicate && predicate.at >= told.from && predicate.at < told.to ? predicate.at : null
  const before = clauses.predicates.findLast(p => p.sentence === index && p.at < Math.min(verb ?? trigger[0], trigger[0]))
  // what rules the event stands in its own clause, or in the one that it hangs on
  const from = before && before.clause.to < (verb ?? trigger[0]) - 3 ? before.clause.to : (before?.at ?? sentence.from)
  const recipients = told.recipient.ids.filter(id => !told.actor.ids.includes(id))
  return {
    type: rule.type, mode: modeOf(clauses, told), contexts: rule.contexts, sentence: index, trigger, headline, rule: rule.id,
    ...statusOf(clauses, trigger[0], verb, Math.max(from, sentence.from), headline, rules),
    time: clauseTime(input, told), actors: told.actor.ids, recipients,
    place: whereOf(clauses, told.from, told.to),
  }
}
