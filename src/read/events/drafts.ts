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
  /** which of the two sides it is */
  initiator: 0 | 1 | null
  host: 0 | 1 | null
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
  /** whether the clause goes on with a sentence that has its subject already */
  goesOn: boolean
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

/** Who stands in which place of a clause. `places`: towns and countries count too, as they do for visits. */
type Places = (role: string, places: boolean) => Side

// A pronoun means whoever was spoken of last and is not the subject; one of the dual, both.
function pronounSide(pronoun: string, subject: Side, { subject: last, others }: Discourse): Side {
  const recent = [last, ...others].filter((id): id is string => id !== null)
  return pronoun.length >= dualPronoun ? recent.slice(0, 2) : recent.filter(id => !subject.includes(id)).slice(0, 1)
}

const dualPronoun = 3

function clausePlaces(clause: Clause, discourse: Discourse, given: Record<string, Side>): Places {
  return (role, places) => {
    if (given[role]) return given[role]
    const side = clause.slots.filter(slot => slot.role === role).flatMap(slot => sideOf(role === 'by' ? slot.group.members.filter(m => m.how !== 'metonym') : slot.group.members, places))
    if (side.length) return side
    const pronoun = clause.pronouns.find(p => p.role === role)
    return pronoun ? pronounSide(pronoun.pronoun, given.subject ?? [], discourse) : []
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
    const towns = (pattern.kind ?? kind) === 'visit'
    const sides = other ? pairOf(places(one, false), places(other, towns)) : split(places(one, false))
    if (sides) return { pattern, sides }
  }
  return null
}

function pairOf(one: Side, other: Side): [Side, Side] | null {
  const rest = other.filter(id => !one.includes(id))
  return one.length && rest.length ? [one, rest] : null
}

function draft(filled: Filled, kind: ContactKind, sure: boolean, at: Pick<Draft, 'sentence' | 'trigger' | 'from' | 'to' | 'predicate'>): Draft {
  const { pattern, sides } = filled
  const side = (role: string | null): 0 | 1 | null => (role === null ? null : role === pattern.pair[0] ? 0 : 1)
  return { kind, sure, sides, initiator: side(pattern.initiator), host: side(pattern.host), rule: pattern.id, ...at }
}

const noNoun = ['call', 'talks', 'meeting']

/** Subject and object as the grammar leaves them: a pronoun on the verb is its object, a subject left out is the last one's. */
function core(predicate: Predicate, discourse: Discourse): { subject: Side; object: Side | null } {
  const { subject, clause, readings } = predicate
  const said = subject ? sideOf(subject.group.members) : []
  const pronoun = readings.find(r => r.pronoun !== '')?.pronoun
  if (pronoun) return { subject: said.length ? said : last(discourse), object: pronounSide(pronoun, said, discourse) }
  if (said.length === 0 && readings.some(r => r.verb!.number === 'd')) return { subject: recentTwo(discourse), object: null }
  // «… حيث التقى الرئيس»: who stands bare after a verb that goes on with the last subject is its object.
  const goesOn = subject !== null && clause.slots.includes(subject) && !clause.slots.some(s => s.role === 'object') && discourse.goesOn
  if (goesOn && discourse.subject && !said.includes(discourse.subject)) return { subject: [discourse.subject], object: said }
  return { subject: said.length ? said : last(discourse), object: null }
}

const recentTwo = ({ subject, others }: Discourse): Side => [subject, ...others].filter((id): id is string => id !== null).slice(0, 2)

const last = ({ subject }: Discourse): Side => (subject ? [subject] : [])

function verbDraft(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse, taken: Set<number>): Draft | null {
  const patterns = predicate.readings.flatMap(reading => rules.byVerb.get(reading.value) ?? [])
  if (patterns.length === 0) return null
  const { clause, at } = predicate
  const relative = isRelative(clauses, at) || predicate.readings.some(r => r.pronoun !== '')
  const noun = objectNoun(clauses, clause) ?? (relative || clause.nouns.length === 0 ? antecedent(clauses, at) : null)
  const filled = fillVerb(patterns, noun, clause, predicate, discourse)
  if (!filled) return null
  const byNoun = filled.pattern.noun !== null
  const phone = hasPhone(clauses, at, clause.to)
  const saysHow = noun !== null && clause.nouns.some(slot => slot.at === noun.at && manner.has(slot.role))
  const around = !byNoun && saysHow && noNoun.includes(noun.kind) ? noun.kind : null
  const kind = byNoun ? noun!.kind : filled.pattern.kind === 'talks' ? (phone ? 'call' : (around ?? 'talks')) : filled.pattern.kind!
  if (noun && (byNoun || around)) for (const slot of clause.nouns) taken.add(slot.at)
  if (noun && byNoun) taken.add(noun.at)
  const trigger: [number, number] = byNoun ? [noun!.at, noun!.at + 1] : [at, at + 1]
  return draft(filled, kind, phone || kind !== 'talks', {
    sentence: predicate.sentence, trigger, from: Math.min(at, noun?.at ?? at), to: clause.to, predicate,
  })
}

// The contact noun that the verb is about: its object before one that only says how or when.
function objectNoun(clauses: Clauses, clause: Clause): Nouned | null {
  const nouns = [...clause.nouns].sort((a, b) => Number(b.role === 'object') - Number(a.role === 'object') || a.at - b.at)
  return nouns.map(slot => nounAt(clauses, slot.at, clause.to)).find(n => n !== null) ?? null
}

// First with the parties as they stand, then with what the grammar leaves out.
function fillVerb(patterns: readonly Pattern[], noun: Nouned | null, clause: Clause, predicate: Predicate, discourse: Discourse): Filled | null {
  const withNoun = patterns.filter(p => p.noun !== null)
  const without = patterns.filter(p => p.noun === null)
  const { subject, object } = core(predicate, discourse)
  const said = predicate.subject ? sideOf(predicate.subject.group.members) : subject
  const given: Record<string, Side>[] = [{ subject: said }, object ? { subject, object } : { subject }]
  for (const slots of object && predicate.readings.some(r => r.pronoun !== '') ? given.slice(1) : given) {
    const places = clausePlaces(clause, discourse, slots)
    const filled = fill(withNoun, noun?.kind ?? null, places) ?? fill(without, null, places)
    if (filled) return filled
  }
  return null
}

function governor(clauses: Clauses, at: number, sentence: number): Predicate | null {
  const before = clauses.predicates.filter(p => p.sentence === sentence && p.at < at)
  const around = before.findLast(p => p.clause.to > at && p.subject !== null)
  return around ?? before.findLast(p => p.subject !== null) ?? clauses.predicates.find(p => p.sentence === sentence && p.subject !== null) ?? null
}

function nounDraft(clauses: Clauses, at: number, sentence: number, rules: ContactRules, discourse: Discourse): Draft | null {
  const { doc } = clauses
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const clause = clauseFrom(doc, doc.sentences[sentence]!, at, clauses.marks, clauses.rules, true)
  const noun = nounAt(clauses, at, clause.to)
  if (!noun) return null
  const ruler = governor(clauses, at, sentence)
  const speaker = ruler?.subject ? sideOf(ruler.subject.group.members) : discourse.subject ? [discourse.subject] : []
  const genitive = clause.slots.find(slot => slot.role === 'genitive' && slot.at <= at + 3)
  const owner = genitive ? sideOf(genitive.group.members) : sense.pronoun ? speaker : doer(clauses, at)
  const ruled = ruler?.clause.nouns.some(n => n.at === at && manner.has(n.role)) ? ruler.clause.slots : []
  const inRole = (role: string): Side => ruled.filter(slot => slot.role === role).flatMap(slot => sideOf(slot.group.members, role === 'to'))
  const places = clausePlaces(clause, discourse, {
    subject: speaker, speaker, owner,
    purpose: sense.prep !== '' && clauses.rules.cliticRoles.get(sense.prep) === 'for' && genitive ? sideOf(genitive.group.members) : [],
    listener: inRole('object'),
    destination: [...inRole('to'), ...townsOf(genitive?.group.members ?? [])],
  })
  const filled = fill(rules.byNoun, noun.kind, places)
  if (!filled) return null
  return draft(filled, noun.kind, noun.kind !== 'talks', { sentence, trigger: [at, at + 1], from: at, to: clause.to, predicate: ruler })
}

// «في مكالمة», «خلال لقاء»: the noun only says how
const manner = new Set(['in', 'during', 'through'])

// «إجراء بوتين مكالمة»: who does what a verbal noun says stands between it and the contact noun.
function doer({ doc, marks }: Clauses, at: number): Side {
  const index = marks.groupOf[at - 1] ?? -1
  if (index < 0) return []
  const group = marks.groups[index]!
  const masdar = doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'masdar') ?? false
  return masdar && group.prep === '' ? sideOf(group.members) : []
}

const bureau = 'body:office-of/'

// What an office says of «him» it says of its head.
const personOf = (id: string | null): string | null => (id?.startsWith(bureau) ? id.slice(bureau.length) : id)

const speaks = (mention: Mention): boolean => mention.kind === 'person' || mention.kind === 'office' || (idOf(mention)?.startsWith(bureau) ?? false)

// «زيارة طهران»: what a visit's genitive names is where it goes.
const townsOf = (mentions: readonly Mention[]): Side => sideOf(mentions.filter(m => m.kind === 'place' || m.kind === 'state'), true)

function remember(predicate: Predicate, discourse: Discourse): void {
  const subject = predicate.subject?.group.members
  const goesOn = discourse.goesOn && discourse.subject !== null && predicate.subject !== null && predicate.subject.at > predicate.at
  if (subject?.length === 1 && !goesOn && speaks(subject[0]!)) {
    const id = personOf(idOf(subject[0]!))
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
  const discourse: Discourse = { subject: null, others: [], goesOn: false }
  clauses.doc.sentences.forEach((sentence, index) => {
    const taken = new Set<number>()
    const predicates = clauses.predicates.filter(p => p.sentence === index)
    discourse.goesOn = false
    for (const predicate of predicates) {
      const found = verbDraft(clauses, predicate, rules, discourse, taken)
      if (found) drafts.push(found)
      remember(predicate, discourse)
      discourse.goesOn ||= predicate.subject !== null
    }
    for (let i = sentence.from; i < sentence.to; i++) {
      if (taken.has(i) || clauses.marks.groupOf[i]! >= 0 || !senseOf(clauses.doc.tokens[i]!.word, contactNounClass)) continue
      const found = nounDraft(clauses, i, index, rules, discourse)
      if (found) drafts.push(found)
    }
  })
  return drafts.sort((a, b) => a.trigger[0] - b.trigger[0])
}
