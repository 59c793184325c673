import { senseOf } from '../../../arabic/lexicon.js'
import type { Mention } from '../../../model/records.js'
import type { Clause, Clauses, Predicate } from '../../clauses/index.js'
import type { EntityTable } from '../../mentions/index.js'
import { idOf } from '../sides.js'
import type { PloverRules } from './rules.js'
import { isWord } from './words.js'

/** The parties in one place of a clause. `named`: by a mention or a common noun that stands for people or a power. */
export interface Place {
  ids: string[]
  named: boolean
}

export const nobody: Place = { ids: [], named: false }

const powers = new Set(['state', 'body', 'office', 'group'])

// A person counts who is known, holds an office or speaks for a state: a name alone may be anybody's.
function isPower(mention: Mention, entities: EntityTable): boolean {
  if (powers.has(mention.kind)) return true
  if (mention.kind !== 'person') return false
  const id = idOf(mention)
  const entity = id ? entities.all.get(id) : undefined
  return entity !== undefined && (entity.known || entity.country !== null)
}

export function placeOf(mentions: readonly Mention[], entities: EntityTable): Place {
  const able = mentions.filter(mention => mention.kind === 'person' || powers.has(mention.kind))
  const ids = [...new Set(able.map(idOf).filter(id => id !== null))]
  return { ids, named: able.some(mention => isPower(mention, entities)) }
}

/** The first of the places `roles` of a clause that somebody fills. */
export function slotPlace(clause: Clause, roles: readonly string[], entities: EntityTable): Place {
  for (const role of roles) {
    const mentions = clause.slots.filter(slot => slot.role === role).flatMap(slot => slot.group.members)
    const place = placeOf(mentions, entities)
    if (place.ids.length > 0 || place.named) return place
  }
  return nobody
}

export const subjectPlace = (predicate: Predicate, entities: EntityTable): Place =>
  predicate.subject ? placeOf(predicate.subject.group.members, entities) : nobody

/** The state of a nisba that stands after the noun at `at`: «غارات إسرائيلية». */
export function nisbaPlace({ doc, marks }: Clauses, at: number, entities: EntityTable, rules: PloverRules): Place {
  for (let i = at + 1; i <= at + 3 && i < doc.tokens.length; i++) {
    if (marks.groupOf[i]! >= 0) return nobody
    const token = doc.tokens[i]!
    const sense = senseOf(token.word, 'nisba')
    if (sense && sense.prep === '' && sense.conj === '') {
      const id = entities.thing(sense.value, doc.text.slice(token.start, token.end))
      return { ids: [id], named: true }
    }
    if (
      token.word.senses.some(s => s.cls === 'adj' && s.prep === '' && s.conj === '' && rules.collectives.has(s.value))
    )
      return { ids: [], named: true }
    if (senseOf(token.word, 'prep') || token.kind !== 0) return nobody
  }
  return nobody
}

/** The state of a power that a common noun names, as its nisba says: «الطيران الإسرائيلي», «مقاتلات تركية». */
export const stateOf = (clauses: Clauses, at: number, entities: EntityTable, rules: PloverRules): string[] =>
  isWord(clauses.doc, at, rules.powers) ? nisbaPlace(clauses, at, entities, rules).ids : []
