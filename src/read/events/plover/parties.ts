import type { Doc } from '../../../arabic/doc.js'
import { type Sense, senseOf } from '../../../arabic/lexicon.js'
import type { Mention, Span } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { accompanying, type Clause, type Clauses, type Predicate } from '../../clauses/index.js'
import type { EntityTable } from '../../mentions/index.js'
import { speakerBy } from '../evidence.js'
import type { EventInput } from '../index.js'
import { idOf } from '../sides.js'
import { isWhere } from './places.js'
import type { PloverRules } from './rules.js'

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
  const able = mentions.filter(mention => (mention.kind === 'person' || powers.has(mention.kind)) && !isWhere(mention))
  const ids = [...new Set(able.map(idOf).filter(id => id !== null))]
  const spans = able.map(mention => mention.span)
  return { ids, spans, named: people ? able.length > 0 : able.some(mention => isPower(mention, entities)) }
}

// «أنهت علاقاتها مع تايوان»
const isIn = (own: string, role: string): boolean => own === role || (role === 'with' && own === accompanying)

/** The first of the places `roles` of a clause that somebody fills. */
export function slotPlace(clause: Clause, roles: readonly string[], entities: EntityTable, people: boolean): Place {
  for (const role of roles) {
    const mentions = clause.slots.filter(slot => isIn(slot.role, role)).flatMap(slot => slot.group.members)
    const place = placeOf(mentions, entities, people)
    if (place.ids.length > 0 || place.named) return place
  }
  return nobody
}

/** Who says what the verb or participle at a token is the cue of: «مطالبا», «ودعا». */
export function speakerPlace({ clauses: { doc }, statements }: EventInput, at: number): Place {
  const said = speakerBy(statements, doc.tokens[at]!.start)
  return said ? { ids: [said.id], named: true, spans: said.span ? [said.span] : [] } : nobody
}

export const subjectPlace = (predicate: Predicate, entities: EntityTable, people: boolean): Place =>
  predicate.subject ? placeOf(predicate.subject.group.members, entities, people) : nobody

const adjectival = new Set(['adj', 'active-participle', 'passive-participle'])

// how far behind a noun the adjective may stand that says whose it is
const nisbaReach = 5

/** The states of the nisbas that stand after the noun at `at`: «غارات إسرائيلية», «التدريب البحري المصري الفرنسي». */
export function nisbaPlace({ doc, marks }: Clauses, at: number, entities: EntityTable, rules: PloverRules): Place {
  const found: Place = { ids: [], named: false, spans: [] }
  for (let i = at + 1; i <= at + nisbaReach && i < doc.tokens.length; i++) {
    const { kind, word, start, end } = doc.tokens[i]!
    if (kind !== TokenKind.word || marks.groupOf[i]! >= 0) return found
    const nisba = word.senses.find(s => s.cls === 'nisba' && s.prep === '' && (s.conj === '' || found.named))
    if (nisba) {
      found.ids.push(entities.thing(nisba.value, doc.text.slice(start, end)))
      found.spans.push([start, end])
      found.named = true
      continue
    }
    const isBare = (s: Sense): boolean => s.prep === '' && s.conj === ''
    if (!found.named && word.senses.some(s => s.cls === 'adj' && isBare(s) && rules.blocs.has(s.value)))
      return { ids: [], named: true, spans: [[start, end]] }
    if (found.named ? !word.senses.some(s => adjectival.has(s.cls) && isBare(s)) : i > at + 3) return found
    if (senseOf(word, 'prep')) return found
  }
  return found
}
