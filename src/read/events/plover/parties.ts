import type { Doc } from '../../../arabic/doc.js'
import { senseOf } from '../../../arabic/lexicon.js'
import type { Mention, Span } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clause, Clauses, Predicate } from '../../clauses/index.js'
import type { EntityTable } from '../../mentions/index.js'
import { idOf } from '../sides.js'
import type { PloverRules } from './rules.js'
import { isWord } from './words.js'

/** The parties in one place of a clause. `named`: by a mention or a common noun that stands for people or a power. */
export interface Place {
  ids: string[]
  named: boolean
  /** where they stand in the text */
  spans: Span[]
}

export const nobody: Place = { ids: [], named: false, spans: [] }

const describing = new Set(['adj', 'nisba', 'passive-participle', 'active-participle'])

// how many adjectives a noun may have that stands for people
const adjectives = 2

/** Whoever the common noun at `at` names, with the adjectives after it: «مسلحون مجهولون». */
export function byNoun(ids: string[], { tokens }: Doc, at: number): Place {
  let last = at
  while (last - at < adjectives && tokens[last + 1]?.kind === TokenKind.word) {
    const { senses } = tokens[last + 1]!.word
    if (
      !senses.some(s => describing.has(s.cls) && s.prep === '' && s.conj === '') ||
      senses.some(s => s.cls === 'prep')
    )
      break
    last++
  }
  return { ids, named: true, spans: [[tokens[at]!.start, tokens[last]!.end]] }
}

const powers = new Set(['state', 'body', 'office', 'group'])

// A person counts who is known, holds an office or speaks for a state: a name alone may be anybody's.
function isPower(mention: Mention, entities: EntityTable): boolean {
  if (powers.has(mention.kind)) return true
  if (mention.kind !== 'person') return false
  const id = idOf(mention)
  const entity = id ? entities.all.get(id) : undefined
  return entity !== undefined && (entity.known || entity.country !== null)
}

/** `people`: whether anybody with a name will do. */
export function placeOf(mentions: readonly Mention[], entities: EntityTable, people: boolean): Place {
  const able = mentions.filter(mention => mention.kind === 'person' || powers.has(mention.kind))
  const ids = [...new Set(able.map(idOf).filter(id => id !== null))]
  const spans = able.map(mention => mention.span)
  return { ids, spans, named: people ? able.length > 0 : able.some(mention => isPower(mention, entities)) }
}

/** The first of the places `roles` of a clause that somebody fills. */
export function slotPlace(clause: Clause, roles: readonly string[], entities: EntityTable, people: boolean): Place {
  for (const role of roles) {
    const mentions = clause.slots.filter(slot => slot.role === role).flatMap(slot => slot.group.members)
    const place = placeOf(mentions, entities, people)
    if (place.ids.length > 0 || place.named) return place
  }
  return nobody
}

export const subjectPlace = (predicate: Predicate, entities: EntityTable, people: boolean): Place =>
  predicate.subject ? placeOf(predicate.subject.group.members, entities, people) : nobody

/** The state of a nisba that stands after the noun at `at`: «غارات إسرائيلية». */
export function nisbaPlace({ doc, marks }: Clauses, at: number, entities: EntityTable, rules: PloverRules): Place {
  for (let i = at + 1; i <= at + 3 && i < doc.tokens.length; i++) {
    if (marks.groupOf[i]! >= 0) return nobody
    const token = doc.tokens[i]!
    const sense = senseOf(token.word, 'nisba')
    if (sense && sense.prep === '' && sense.conj === '') {
      const id = entities.thing(sense.value, doc.text.slice(token.start, token.end))
      return { ids: [id], named: true, spans: [[token.start, token.end]] }
    }
    if (
      token.word.senses.some(s => s.cls === 'adj' && s.prep === '' && s.conj === '' && rules.collectives.has(s.value))
    )
      return { ids: [], named: true, spans: [[token.start, token.end]] }
    if (senseOf(token.word, 'prep') || token.kind !== 0) return nobody
  }
  return nobody
}

/** The state of a power that a common noun names, as its nisba says: «الطيران الإسرائيلي», «مقاتلات تركية». */
export const stateOf = (clauses: Clauses, at: number, entities: EntityTable, rules: PloverRules): string[] =>
  isWord(clauses.doc, at, rules.powers) ? nisbaPlace(clauses, at, entities, rules).ids : []
