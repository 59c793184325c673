import { senseOf } from '../../arabic/lexicon.js'
import type { ContactKind, Mention } from '../../model/records.js'
import { type Clause, type Clauses, clauseFrom, type Predicate } from '../clauses/index.js'
import { type ContactNoun, contactNounClass, type ContactRules, type Pattern } from './contact-rules.js'

/** Somebody's side of a contact: ids of entities, each of which is in contact with each of the other side. */
export type Side = string[]

/** A contact as one clause tells it. */
export interface Draft {
  kind: ContactKind
  /** whether the words leave no doubt of the kind: «محادثات» alone may be a call */
  sure: boolean
  sides: [Side, Side]
  initiator: string | null
  host: string | null
  sentence: number
  /** tokens of the verb or noun that tells it, and of its noun if it has one */
  trigger: [number, number]
  from: number
  to: number
  predicate: Predicate | null
  rule: string
}

/** Who was spoken of last, for what the grammar leaves out. */
export interface Discourse {
  subject: string | null
  others: string[]
}

export const idOf = (mention: Mention): string | null => mention.holder ?? mention.entity

const partyKinds = new Set(['person', 'office', 'state', 'body', 'group'])

export function sideOf(mentions: readonly Mention[], places = false): Side {
  const ids: string[] = []
  for (const mention of mentions) {
    const id = idOf(mention)
    if (id && (partyKinds.has(mention.kind) || (places && mention.kind === 'place')) && !ids.includes(id)) ids.push(id)
  }
  return ids
}

interface Nouned {
  noun: ContactNoun
  at: number
  kind: ContactKind
}

// «هاتفي» beside the noun, or «هاتفيا» anywhere in the clause
function hasPhone({ doc }: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (senseOf(doc.tokens[i]!.word, 'phone')) return true
  return false
}

function nounAt(clauses: Clauses, at: number, clauseEnd: number): Nouned | null {
  const sense = senseOf(clauses.doc.tokens[at]!.word, contactNounClass)
  if (!sense) return null
  const noun = sense.entry!.info as ContactNoun
  const kind = hasPhone(clauses, at + 1, Math.min(at + 5, Math.max(clauseEnd, at + 3), clauses.doc.tokens.length)) ? noun.phone : noun.bare
  return kind && { noun, at, kind }
}

/** «الاتصال الذي أجراه X», «مكالمة جرت بينهما»: the noun that a relative clause tells of. */
function antecedent(clauses: Clauses, verb: number): Nouned | null {
  const { marks } = clauses
  for (let i = verb - 1; i >= 0 && i >= verb - 5; i--) {
    if (marks.groupOf[i]! >= 0) return null
    const found = nounAt(clauses, i, verb)
    if (found) return found
  }
  return null
}

const isRelative = ({ doc }: Clauses, verb: number): boolean => {
  const before = doc.tokens[verb - 1]
  return before !== undefined && senseOf(before.word, 'which') !== undefined
}

interface Places {
  get(role: string): Side
}

const dualPronoun = 3

function clausePlaces(clause: Clause, subject: Side, discourse: Discourse, owner: Side, speaker: Side): Places {
  const pronounSide = (role: string): Side => {
    const pronoun = clause.pronouns.find(p => p.role === role)
    if (!pronoun) return []
    const recent = [discourse.subject, ...discourse.others].filter((id): id is string => id !== null)
    if (pronoun.pronoun.length >= dualPronoun) return recent.slice(0, 2)
    return recent.filter(id => !subject.includes(id)).slice(0, 1)
  }
  return {
    get(role) {
      if (role === 'subject') return subject
      if (role === 'owner') return owner
      if (role === 'speaker') return speaker
      const slots = clause.slots.filter(slot => slot.role === role)
      const side = slots.flatMap(slot => sideOf(slot.group.members, role === 'to'))
      return side.length ? side : pronounSide(role)
    },
  }
}

interface Filled {
  pattern: Pattern
  sides: [Side, Side]
}

// One place that holds both: «بين X وY», «الرئيسان». Three or more parties in it are in contact with each other.
const split = (side: Side): [Side, Side] | null => (side.length < 2 ? null : [side.slice(0, 1), side.slice(1)])

function fill(patterns: readonly Pattern[], kind: ContactKind | null, places: Places): Filled | null {
  for (const pattern of patterns) {
    if (pattern.noun ? !kind || !pattern.noun.includes(kind) : false) continue
    const [one, other] = pattern.pair as [string, string | undefined]
    const sides = other ? pairOf(places.get(one), places.get(other)) : split(places.get(one))
    if (sides) return { pattern, sides }
  }
  return null
}

function pairOf(one: Side, other: Side): [Side, Side] | null {
  const rest = other.filter(id => !one.includes(id))
  return one.length && rest.length ? [one, rest] : null
}

function draft(filled: Filled, kind: ContactKind, sure: boolean, places: Places, at: Pick<Draft, 'sentence' | 'trigger' | 'from' | 'to' | 'predicate'>): Draft {
  const { pattern, sides } = filled
  const one = (role: string | null): string | null => (role ? places.get(role)[0] ?? null : null)
  return { kind, sure, sides, initiator: one(pattern.initiator), host: one(pattern.host), rule: pattern.id, ...at }
}

const noNoun = ['call', 'talks', 'meeting']

function verbDraft(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse, taken: Set<number>): Draft | null {
  const patterns = predicate.readings.flatMap(reading => (reading.verb?.voice === 'passive' ? [] : rules.byVerb.get(reading.value) ?? []))
  if (patterns.length === 0) return null
  const { clause, at } = predicate
  const relative = isRelative(clauses, at) || predicate.readings.some(r => r.pronoun !== '')
  const noun = clause.nouns.map(slot => nounAt(clauses, slot.at, clause.to)).find(n => n !== null) ?? (relative || clause.nouns.length === 0 ? antecedent(clauses, at) : null)
  const said = predicate.subject ? sideOf(predicate.subject.group.members) : []
  const subject = said.length ? said : discourse.subject ? [discourse.subject] : []
  const places = clausePlaces(clause, subject, discourse, [], subject)
  const filled = fill(patterns.filter(p => p.noun !== null), noun?.kind ?? null, places) ?? fill(patterns.filter(p => p.noun === null), null, places)
  if (!filled) return null
  const byNoun = filled.pattern.noun !== null
  const phone = hasPhone(clauses, at, clause.to)
  const around = !byNoun && noun && noNoun.includes(noun.kind) ? noun.kind : null
  const kind = byNoun ? noun!.kind : phone ? 'call' : (around ?? filled.pattern.kind!)
  if (noun && (byNoun || around)) taken.add(noun.at)
  const trigger: [number, number] = byNoun ? [noun!.at, noun!.at + 1] : [at, at + 1]
  return draft(filled, kind, phone || kind !== 'talks', places, {
    sentence: predicate.sentence, trigger, from: Math.min(at, noun?.at ?? at), to: clause.to, predicate,
  })
}

function governor(clauses: Clauses, at: number, sentence: number): Predicate | null {
  const before = clauses.predicates.filter(p => p.sentence === sentence && p.at < at)
  const around = before.findLast(p => p.clause.to > at && p.subject !== null)
  return around ?? before.findLast(p => p.subject !== null) ?? clauses.predicates.find(p => p.sentence === sentence && p.subject !== null) ?? null
}

function nounDraft(clauses: Clauses, at: number, sentence: number, rules: ContactRules, discourse: Discourse): Draft | null {
  const { doc } = clauses
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const clause = clauseFrom(doc, doc.sentences[sentence]!, at + 1, clauses.marks, clauses.rules, true)
  const noun = nounAt(clauses, at, clause.to)
  if (!noun) return null
  const ruler = governor(clauses, at, sentence)
  const speaker = ruler?.subject ? sideOf(ruler.subject.group.members) : discourse.subject ? [discourse.subject] : []
  const genitive = clause.slots.find(slot => slot.role === 'genitive' && slot.at <= at + 3)
  const owner = genitive ? sideOf(genitive.group.members) : sense.pronoun ? speaker : []
  const places = clausePlaces(clause, speaker, discourse, owner, speaker)
  const filled = fill(rules.byNoun, noun.kind, places)
  if (!filled) return null
  return draft(filled, noun.kind, noun.kind !== 'talks', places, { sentence, trigger: [at, at + 1], from: at, to: clause.to, predicate: ruler })
}

function remember(predicate: Predicate, discourse: Discourse): void {
  const subject = predicate.subject?.group.members
  if (subject?.length === 1 && (subject[0]!.kind === 'person' || subject[0]!.kind === 'office')) {
    const id = idOf(subject[0]!)
    if (id && id !== discourse.subject) {
      if (discourse.subject) discourse.others = [discourse.subject, ...discourse.others.filter(o => o !== discourse.subject && o !== id)]
      discourse.subject = id
    }
  }
  for (const slot of predicate.clause.slots) {
    for (const mention of slot.group.members) {
      const id = idOf(mention)
      if (id && mention.kind === 'person' && id !== discourse.subject) discourse.others = [id, ...discourse.others.filter(o => o !== id)]
    }
  }
}

/** Every contact that a clause of the story tells, in order of place. */
export function draftContacts(clauses: Clauses, rules: ContactRules): Draft[] {
  const drafts: Draft[] = []
  const discourse: Discourse = { subject: null, others: [] }
  clauses.doc.sentences.forEach((sentence, index) => {
    const taken = new Set<number>()
    const predicates = clauses.predicates.filter(p => p.sentence === index)
    for (const predicate of predicates) {
      const found = verbDraft(clauses, predicate, rules, discourse, taken)
      if (found) drafts.push(found)
      remember(predicate, discourse)
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      if (taken.has(i) || clauses.marks.groupOf[i]! >= 0 || !senseOf(clauses.doc.tokens[i]!.word, contactNounClass)) continue
      const found = nounDraft(clauses, i, index, rules, discourse)
      if (found) drafts.push(found)
    }
  })
  return drafts.sort((a, b) => a.trigger[0] - b.trigger[0])
}
