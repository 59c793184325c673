import { type Sense, senseOf, type Word } from '../../../arabic/lexicon.js'
import type { Mention, Span } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { accompanying, type Clause, type Clauses, type Predicate } from '../../clauses/index.js'
import type { EntityTable } from '../../mentions/index.js'
import { speakerBy } from '../evidence.js'
import type { EventInput } from '../index.js'
import { idOf } from '../sides.js'
import { isWhere } from './places.js'
import { type PloverRules, ploverNounClass, type Words } from './rules.js'
import { isWord, rulesGenitive } from './words.js'

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

const isBare = ({ prep, conj }: Sense): boolean => prep === '' && conj === ''

const describesNoun = ({ senses }: Word, definite: boolean): boolean =>
  senses.some(s => describing.has(s.cls) && isBare(s) && s.definite === definite) &&
  !senses.some(s => s.cls === 'prep' || s.cls === 'adverb' || s.cls.startsWith('time/'))

const isDefinite = ({ senses }: Word): boolean => senses.some(s => s.definite)

const owning = new Set(['for', 'from'])

const nominal = new Set(['noun', ploverNounClass])

// «عناصر الشرطة», «أعضاء حزب الغد», «متشددين موالين لحركة طالبان», «لاجئ من التبت»: whose they are, or whence, right behind
function ownerEnd({ doc, marks, rules }: Clauses, at: number, last: number, own: PloverRules): number {
  const next = doc.tokens[last + 1]
  if (next?.kind !== TokenKind.word || marks.timeOf[last + 1]! >= 0) return last
  const group = marks.groups[marks.groupAt[last + 1] ?? -1]
  // «قوة إسرائيلية مخيم»: behind an adjective stands nobody whose it is
  const isOpen = last === at && rulesGenitive(doc.tokens[last]!.word, own)
  if (group) {
    // «البحرية السعودية»: a state that is called by its adjective
    const isNisba = next.word.senses.some(s => s.cls === 'nisba' && s.definite) && isDefinite(doc.tokens[last]!.word)
    const owns = group.prep === '' ? isOpen || isNisba : owning.has(rules.cliticRoles.get(group.prep) ?? '')
    return owns ? group.to - 1 : last
  }
  const behind = marks.groups[marks.groupAt[last + 2] ?? -1]
  if (behind?.prep === '' && next.word.senses.some(s => s.cls === 'prep' && owning.has(s.value) && s.pronoun === ''))
    return behind.to - 1
  // «سكان أحياء الخرطوم»: a noun right behind, and whose that is
  const isGenitive = isOpen && next.word.senses.some(s => nominal.has(s.cls) && isBare(s) && s.pronoun === '')
  if (!isGenitive || next.word.senses.some(s => s.verb?.pos === 'verb' || s.cls === 'prep')) return last
  if (behind?.prep === '' && !next.word.senses.some(s => s.definite)) return behind.to - 1
  return next.word.senses.some(s => s.definite) ? last + 1 : last
}

/** Whoever the common noun at `at` names, with the adjectives after it and whose they are: «مسلحون مجهولون», «عناصر الشرطة». */
export function byNoun(ids: string[], clauses: Clauses, at: number, rules: PloverRules): Place {
  const { tokens } = clauses.doc
  const isObject = ({ folded }: Word): boolean => folded.endsWith(rules.accusative)
  const adjectivesBehind = (from: number): number => {
    let last = from
    while (
      last - from < adjectives &&
      tokens[last + 1]?.kind === TokenKind.word &&
      clauses.marks.groupOf[last + 1]! < 0 &&
      // «قراصنة ناقلة نفط»
      !isWord(clauses.doc, last + 1, rules.targets) &&
      // «قتلت قوة أمنية مسلحا»
      (isObject(tokens[from]!.word) || !isObject(tokens[last + 1]!.word)) &&
      describesNoun(tokens[last + 1]!.word, isDefinite(tokens[from]!.word))
    )
      last++
    return last
  }
  const last = adjectivesBehind(at)
  const end = ownerEnd(clauses, at, last, rules)
  return { ids, named: true, spans: [[tokens[at]!.start, tokens[end > last ? adjectivesBehind(end) : end]!.end]] }
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

// how far apart they stand who are told together: «إسرائيل و(الولايات المتحدة)», but «جرائم إسرائيل … زيارة الرئيس»
const apart = 4

function together(slots: Clause['slots']): Clause['slots'] {
  const end = slots.findIndex((slot, i) => i > 0 && slot.group.from > slots[i - 1]!.group.to + apart)
  return end < 0 ? slots : slots.slice(0, end)
}

/** The first of the places `roles` of a clause that somebody fills. */
export function slotPlace(clause: Clause, roles: readonly string[], entities: EntityTable, people: boolean): Place {
  for (const role of roles) {
    const slots = clause.slots.filter(slot => isIn(slot.role, role))
    const mentions = together(slots).flatMap(slot => slot.group.members)
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

const isLed = ({ cls, prep }: Sense): boolean => nominal.has(cls) && prep !== ''

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
    if (!found.named && word.senses.some(s => s.cls === 'adj' && isBare(s) && rules.blocs.has(s.value)))
      return { ids: [], named: true, spans: [[start, end]] }
    // «دعمهم لتطلعات الليبيين»: behind a preposition stands nobody whose it is
    if (!found.named && word.senses.some(isLed) && !word.senses.some(s => nominal.has(s.cls) && s.prep === ''))
      return found
    // «تدريب القوات العراقية»: whose those are to whom it is done
    const isParty = (s: Sense): boolean => s.definite && (rules.powers.has(s.value) || rules.people.has(s.value))
    if (!found.named && word.senses.some(s => s.cls === ploverNounClass && isParty(s))) return found
    if (found.named ? !word.senses.some(s => adjectival.has(s.cls) && isBare(s)) : i > at + 3) return found
    if (senseOf(word, 'prep')) return found
  }
  return found
}

const humans = new Set(['noun', 'adj', 'active-participle', ploverNounClass])

/** «تجمهر الناس», «نظم الصيادلة إضرابا»: who shows in the street stands right behind the verb, and is no word of `events`. */
export function crowdBehind(at: number, events: Words | null, { clauses }: EventInput, rules: PloverRules): Place {
  const { doc, marks } = clauses
  let i = at + 1
  while (marks.timeOf[i]! >= 0) i++
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || marks.groupOf[i]! >= 0) return nobody
  const { senses } = token.word
  const isMany = senses.some(s => humans.has(s.cls) && isBare(s) && (s.definite || s.entry?.number === 'p'))
  const isEvent = senses.some(s => s.cls === 'masdar' || s.cls === 'prep' || (events?.has(s.value) ?? false))
  return isMany && !isEvent ? byNoun([], clauses, i, rules) : nobody
}

const ofState = /^body:[A-Z]{3}\//u

/** A state, its army and its ministries are one side of an event; each person is his own, and each party and armed group. */
export function sideOf({ entities }: EventInput, id: string): string {
  const entity = entities.all.get(id)
  const isOwn = entity?.kind === 'person' || (entity?.kind === 'body' && !ofState.test(id))
  return entity?.country && !isOwn ? entity.country : id
}
