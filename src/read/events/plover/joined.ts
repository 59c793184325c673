import type { Span } from '../../../model/records.js'
import { clauseFrom } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import { partyAt } from './owners.js'
import { nobody, type Place, placeOf } from './parties.js'
import type { PloverRules } from './rules.js'
import { ploverNounClass } from './rules.js'
import type { Told } from './telling.js'
import { isWord } from './words.js'

// Who stands joined to those who act or suffer is one of them: «الحوثيون وقوات صالح», «جماعات مسلحة وحكومة مالي».

/** The first token of a sentence that begins behind a place in the text, or -1. */
function tokenBehind({ clauses: { doc } }: EventInput, sentence: number, end: number): number {
  const { from, to } = doc.sentences[sentence]!
  for (let i = from; i < to; i++) if (doc.tokens[i]!.start >= end) return i
  return -1
}

function joinedAt(at: number, told: Told, input: EventInput, rules: PloverRules): Place | null {
  const { clauses, entities } = input
  const { doc, marks } = clauses
  const { people } = told.rule
  const group = marks.groups[marks.groupAt[at] ?? -1]
  if (group) {
    const place = group.conj && group.prep === '' ? placeOf(group.members, entities, people) : null
    return place?.named ? place : null
  }
  const isJoined = doc.tokens[at]!.word.senses.some(s => s.cls === ploverNounClass && s.conj !== '' && s.prep === '')
  if (marks.groupOf[at]! >= 0 || !isJoined || !isWord(doc, at, rules.powers)) return null
  const clause = clauseFrom(doc, doc.sentences[told.sentence]!, at + 1, marks, clauses.rules, true)
  return partyAt(input, at, [], clause, people, rules)
}

const endOf = (spans: readonly Span[]): number => Math.max(...spans.map(([, end]) => end))

// «قصف الجيش المدينة وقوات المعارضة انسحبت»: before a verb of its own stands its subject
const opensClause = ({ clauses: { predicates } }: EventInput, at: number, { predicate }: Told): boolean =>
  predicates.some(p => p.at === at && p !== predicate && p.at !== predicate?.at)

function withJoined(place: Place, told: Told, input: EventInput, rules: PloverRules): Place {
  let all = place
  while (all.spans.length > 0) {
    const at = tokenBehind(input, told.sentence, endOf(all.spans))
    const next = at < 0 ? null : joinedAt(at, told, input, rules)
    if (!next?.named || next.spans.length === 0) break
    const behind = tokenBehind(input, told.sentence, endOf(next.spans))
    if (behind >= 0 && opensClause(input, behind, told)) break
    all = { named: true, ids: [...new Set([...all.ids, ...next.ids])], spans: [...all.spans, ...next.spans] }
  }
  return all
}

const isWithin = ([from, to]: Span, spans: readonly Span[]): boolean => spans.some(([a, b]) => a <= from && to <= b)

/** Adds to those who act and those who suffer who is joined to them. */
export function withAllOf(told: Told, input: EventInput, rules: PloverRules): Told {
  const actor = withJoined(told.actor, told, input, rules)
  // who acts besides does not suffer it
  const own = told.recipient.spans.filter(span => !isWithin(span, actor.spans))
  const isBoth = told.recipient.spans.length > 0 && own.length === 0
  // «قتل خمسة جنود»: who is told twice of such a verb suffers it
  const { rule } = told
  const isSufferer = isBoth && 'patient' in rule && rule.patient && rule.recipient.includes('object')
  if (isSufferer && actor.spans.length === told.actor.spans.length)
    return { ...told, actor: nobody, recipient: withJoined(told.recipient, told, input, rules) }
  const recipient = isBoth ? nobody : withJoined(told.recipient, told, input, rules)
  return { ...told, actor, recipient }
}
