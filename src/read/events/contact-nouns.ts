import { wordFlag } from '../../arabic/facts.js'
import { senseOf, type Word } from '../../arabic/lexicon.js'
import type { ContactKind } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clause, Clauses } from '../clauses/index.js'
import { type ContactNoun, type ContactRules, contactNounClass } from './contact-rules.js'

/** A contact noun where it stands, with its kind there. */
export interface Nouned {
  at: number
  kind: ContactKind
}

/** Whether a word of telephone or video stands between two tokens. */
export function hasPhone({ doc }: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (senseOf(doc.tokens[i]!.word, 'phone')) return true
  return false
}

// how far after a contact noun «هاتفي» may stand
const near = 5

// how far after the noun «في تلفزيون …» may stand
const mediaReach = 10

// «لقاء تلفزيوني», «على اتصال بـ», «مركز الاتصالات»
function isNoContact({ doc, marks }: Clauses, at: number): boolean {
  const has = (i: number, cls: string, value?: string): boolean =>
    doc.tokens[i]?.word.senses.some(s => s.cls === cls && (!value || s.value === value)) ?? false
  if ([1, 2, 3].some(k => has(at + k, 'media'))) return true
  // «مقابلة أجريت مع الوزير في التلفزيون»
  for (let k = 4; k <= mediaReach; k++) if (has(at + k, 'media') && has(at + k - 1, 'prep', 'in')) return true
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const call = (sense.entry!.info as ContactNoun).many !== (sense.entry!.info as ContactNoun).bare
  // «أجرى سموه اتصالات»: he is no company
  const named = (marks.groupOf[at - 1] ?? -1) >= 0
  // … nor are «فحوى الاتصالات الهاتفية» a company's
  const told = named || has(at - 1, 'series') || [1, 2].some(k => has(at + k, 'phone'))
  const ruled = sense.entry!.number === 'p' && has(at - 1, 'noun') && !told
  return call && ((has(at - 1, 'prep', 'on') && !sense.definite) || ruled)
}

// «أوراق اعتماد السفير», but no other papers
const hasWhatFollows = ({ doc }: Clauses, at: number, { behind }: ContactNoun): boolean =>
  behind === null || (doc.tokens[at + 1]?.word.senses.some(s => s.value === behind) ?? false)

/** The contact noun at `at`, if it is one there. `sent`: as the object of a verb, where «خطاب» is a letter. */
export function nounAt(clauses: Clauses, at: number, clauseEnd: number, sent = false): Nouned | null {
  const sense = senseOf(clauses.doc.tokens[at]!.word, contactNounClass)
  if (!sense) return null
  const noun = sense.entry!.info as ContactNoun
  if (!hasWhatFollows(clauses, at, noun) || isNoContact(clauses, at)) return null
  const end = Math.min(at + near, Math.max(clauseEnd, at + 3), clauses.doc.tokens.length)
  const kind = hasPhone(clauses, at + 1, end)
    ? noun.phone
    : sent
      ? noun.sent
      : sense.entry!.number === 'p'
        ? noun.many
        : noun.bare
  const told = suchKind(clauses, at, noun) ?? kind
  return told && { at, kind: told }
}

// «جلسة عمل», «مشاورات السلام»
const suchKind = ({ doc }: Clauses, at: number, { such }: ContactNoun): ContactKind | null =>
  (such && doc.tokens[at + 1]?.word.senses.map(s => (s.pronoun === '' ? such[s.value] : undefined)).find(Boolean)) ??
  null

const small = new Set(['which', 'that', 'may', 'will', 'prep', 'phone'])

const isSmall = wordFlag(({ senses }: Word): boolean => senses.some(s => small.has(s.cls)))

// «لقاء في جنيف يجمع …»
function isVenue({ doc, marks, rules }: Clauses, at: number): boolean {
  const { from, members, prep } = marks.groups[marks.groupOf[at]!]!
  const by = rules.cliticRoles.get(prep) === 'by'
  const isIn = doc.tokens[from - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'in') ?? false
  return (by || isIn) && members.every(m => m.kind === 'place' || m.kind === 'state')
}

/** «الاتصال الذي أجراه X», «مكالمة جرت بينهما»: the noun that a relative clause tells of. */
export function antecedent(clauses: Clauses, verb: number): Nouned | null {
  // «اللقاء الذي كان من المقرر أن يجمع …»: small words count as nothing
  for (let i = verb - 1, left = near; i >= 0 && left > 0; i--) {
    if (clauses.marks.groupOf[i]! >= 0 && !isVenue(clauses, i)) return null
    if (!isSmall(clauses.doc.tokens[i]!.word)) left--
    const found = nounAt(clauses, i, verb)
    if (found) return found
  }
  return null
}

// how far before its verb a contact noun may stand of which something else is said between
const farReach = 14

/** The last contact noun before a verb of its sentence that tells of a new one: «اتصال وصفته مصادر بأنه مهم، جرى بين». */
export function newBefore(clauses: Clauses, verb: number): Nouned | null {
  const { doc, marks, rules } = clauses
  for (let i = verb - 1; i >= 0 && i > verb - farReach; i--) {
    const { kind, word } = doc.tokens[i]!
    if (kind === TokenKind.break || rules.stops.has(word.folded)) return null
    const sense = marks.groupOf[i]! < 0 ? senseOf(word, contactNounClass) : undefined
    if (sense) return sense.definite || sense.pronoun !== '' ? null : nounAt(clauses, i, i + 1)
  }
  return null
}

/** «حاملا رسالة», «محملا برسالة», «قام بتسليم رسالة»: a message that somebody brings. */
export const isCarried = ({ doc }: Clauses, at: number, { carrying, handing }: ContactRules): boolean =>
  doc.tokens[at - 1]?.word.senses.some(
    s =>
      (s.cls.endsWith('participle') && carrying.has(s.value)) ||
      (s.cls === 'masdar' && (carrying.has(s.value) || handing.has(s.value))),
  ) ?? false

/** The contact noun that the verb of a clause is about: its object before one that only says how or when. */
export function objectNoun(clauses: Clauses, clause: Clause): Nouned | null {
  const distance = (role: string): number => (role === 'object' ? 0 : manners.has(role) ? 2 : 1)
  const nouns = [...clause.nouns].sort((a, b) => distance(a.role) - distance(b.role) || a.at - b.at)
  return nouns.map(slot => nounAt(clauses, slot.at, clause.to, true)).find(n => n !== null) ?? null
}

const manners = new Set(['in', 'during', 'through'])

/** Whether a contact noun only says how something was said or done: «في مكالمة», «خلال لقاء». */
export const saysHow = (clause: Clause, at: number): boolean =>
  clause.nouns.some(slot => slot.at === at && manners.has(slot.role))

// «زيارة الوفد إلى بيروت», «اجتماع اللجنة»: it is the contact of somebody who is nobody known
export function isOfStranger({ doc, marks }: Clauses, at: number, { officials }: ContactRules): boolean {
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const next = doc.tokens[at + 1]
  if (!next || sense.definite || sense.pronoun || marks.groupOf[at + 1]! >= 0 || marks.timeOf[at + 1]! >= 0)
    return false
  const { senses } = next.word
  // «اجتماع قادة ورؤساء وفود»
  const theirs = senses.some(s => officials.has(s.value) && s.entry?.number === 'p' && s.conj === '' && !s.verb)
  const known = theirs || senses.some(s => s.cls === 'noun' && s.definite)
  return known && senses.every(s => s.prep === '' && !apart.has(s.cls))
}

const apart = new Set([contactNounClass, 'adj', 'nisba', 'phone'])

/** «على عقد لقاء», but not «على عقد الاجتماع», «لقاءات لجنة الحدود», which others hold or of which all know already */
export function isNew({ doc, marks }: Clauses, at: number): boolean {
  const sense = senseOf(doc.tokens[at]!.word, contactNounClass)!
  const next = doc.tokens[at + 1]
  if (sense.definite || sense.pronoun !== '') return false
  if (!next || marks.groupOf[at + 1]! >= 0 || marks.timeOf[at + 1]! >= 0) return true
  return !(
    next.word.senses.some(s => s.cls === 'noun') && next.word.senses.every(s => s.prep === '' && !apart.has(s.cls))
  )
}

/** «رسالة من الأمير، واتصالا هاتفيا من الرئيس»: where a contact of another kind is joined behind a party of the first; null where none is. */
export function otherJoined(clauses: Clauses, { at, kind }: Nouned, to: number): number | null {
  const { doc, marks } = clauses
  let named = false
  for (let i = at + 1; i < to; i++) {
    named ||= marks.groupOf[i]! >= 0
    const sense = named && marks.groupOf[i]! < 0 ? senseOf(doc.tokens[i]!.word, contactNounClass) : undefined
    if (!sense || sense.conj === '' || sense.prep !== '') continue
    const other = nounAt(clauses, i, i + 1)
    if (other && other.kind !== kind) return i
  }
  return null
}
