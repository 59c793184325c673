import { type Sense, senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Clauses, type Predicate, verbAt } from '../clauses/index.js'
import { type Nouned, nounAt, saysHow } from './contact-nouns.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { type About, coreOf, type Discourse } from './discourse.js'
import { nisbasBehind } from './nisbas.js'
import { membersNamed } from './officials.js'
import { type Draft, isPerson, type Side, sideOf, unsaid } from './sides.js'

// «اجتماع رباعي في القاهرة بمشاركة A وB», «مباحثات برئاسة A وB», «اجتماع شارك فيه إلى جانب A كل من B وC»: they who took part in a contact, or headed
// it together, as words behind its noun say: each was in contact with each.

/** The rule of such a contact. */
const gatheredRule = 'contact/gathered'

// how far behind the noun they may be told, in words
const reach = 18

// a meeting of more is a conference, at which not each meets each
const most = 7

interface Told {
  /** the word behind which they are told */
  at: number
  ids: Side
  /** whether they head it, so that whose meeting it is are they */
  head: boolean
  /** «حضره عن الجانب القطري A»: only of states that were told before do they who attend have the contact */
  attends?: boolean
}

const isPrep = ({ doc }: Pick<Clauses, 'doc'>, i: number, value?: string): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && (value === undefined || s.value === value)) ?? false

// «برئاسة كل من A وB», «بمشاركة إلى جانب الوزير كل من A وB»
function namedBehind(clauses: Clauses, at: number): Side {
  const { doc, marks } = clauses
  let i = at + 1
  if (doc.tokens[i] && senseOf(doc.tokens[i]!.word, 'each')) i += isPrep(clauses, i + 1, 'from') ? 2 : 1
  const group = marks.groups[marks.groupAt[i] ?? -1]
  return group?.prep === '' ? sideOf(group.members) : []
}

const isBy = ({ rules }: Clauses, { prep }: Sense): boolean => rules.cliticRoles.get(prep) === 'by'

// «بمشاركة», «برئاسة»
function headAt(clauses: Clauses, i: number, about: About, { sharing }: ContactRules): Told | null {
  const { word } = clauses.doc.tokens[i]!
  if (senseOf(word, 'headed')) return { at: i, ids: namedBehind(clauses, i).filter(isPerson), head: true }
  const sense = word.senses.find(s => isBy(clauses, s) && s.pronoun === '' && sharing.has(s.value))
  if (!sense) return null
  const states = nisbasBehind(clauses, i, about)
  return { at: i, ids: states.length > 0 ? states : namedBehind(clauses, i), head: false }
}

// «شارك فيه إلى جانب A كل من B وC»
function partakersIn(clauses: Clauses, { at, clause, readings }: Predicate, { partaking }: ContactRules): Side {
  if (!readings.some(r => partaking.has(r.value)) || !clause.pronouns.some(p => p.role === 'in' && p.at === at + 1))
    return []
  const { doc, rules } = clauses
  const ids: string[] = []
  for (const { group, role, at: i } of clause.slots) {
    const besides = i > at && rules.besides.has(doc.tokens[i - 1]?.word.folded ?? '')
    if (group.prep === '' && (role === 'subject' || role === 'object' || besides)) ids.push(...sideOf(group.members))
  }
  // «شارك فيه سياسيون أبرزهم X»
  return [...new Set(ids.length > 0 ? ids : membersNamed(clauses, at, clause.to))]
}

// «وحضره عن الجانب البحريني A وعن القطري B», «… فيما حضره من الجانب القطري B»
function attendersIn(clauses: Clauses, { at, sentence, readings }: Predicate, { attending }: ContactRules): Side {
  if (!readings.some(r => attending.has(r.value) && r.pronoun !== '')) return []
  const { to } = clauses.doc.sentences[sentence]!
  const groups = clauses.marks.groups.filter(group => group.from > at && group.to <= to && group.prep === '')
  return [...new Set(groups.flatMap(({ members }) => sideOf(members)).filter(isPerson))]
}

/** They who took part in the contact whose noun stands at `at`. */
function toldBehind(clauses: Clauses, at: number, sentence: number, about: About, rules: ContactRules): Told | null {
  const { doc, marks } = clauses
  const to = Math.min(doc.sentences[sentence]!.to, at + reach)
  for (let i = at + 1; i < to; i++) {
    const { word, kind } = doc.tokens[i]!
    if (kind === TokenKind.break || clauses.rules.stops.has(word.folded)) return null
    if (marks.groupOf[i]! >= 0) continue
    // what follows is of another contact
    if (i > at + 1 && senseOf(word, contactNounClass) && nounAt(clauses, i, i + 1)) return null
    const told = headAt(clauses, i, about, rules)
    if (told && told.ids.length > 0) return told
    const verb = verbAt(clauses, i)
    if (!verb) continue
    const ids = partakersIn(clauses, verb, rules)
    if (ids.length > 0) return { at: i, ids, head: false }
    const attending = attendersIn(clauses, verb, rules)
    if (attending.length > 0) return { at: i, ids: attending, head: false, attends: true }
    if (!opensRelative(clauses, i, at)) return null
  }
  return null
}

// «اجتماع عقد في القاهرة بمشاركة», «اجتماعا، شارك فيه»: a verb that goes on about the noun
const opensRelative = ({ doc }: Clauses, verb: number, noun: number): boolean =>
  verb - noun <= 3 && doc.tokens[verb]!.word.senses.every(s => s.conj === '')

const several = new Set<Draft['kind']>(['meeting', 'talks', 'summit', 'negotiation', 'call'])

const beside = new Set([contactNounClass, 'adj', 'nisba', 'phone', 'verb', 'active-participle', 'passive-participle'])

// «اجتماع مجلس الوزراء بمشاركة», «المؤتمر»: what is the meeting of a body is no contact of those who come
function isOfBody({ doc, marks }: Clauses, at: number): boolean {
  const next = doc.tokens[at + 1]
  if (!next) return true
  if (marks.groupOf[at + 1]! >= 0) return marks.groups[marks.groupOf[at + 1]!]!.prep === ''
  const { senses } = next.word
  const nouns = senses.filter(s => s.cls === 'noun' && s.prep === '')
  if (nouns.some(s => s.definite || s.pronoun !== '') && !isPrep({ doc }, at + 1)) return true
  return nouns.length > 0 && senses.every(s => s.prep === '' && !beside.has(s.cls))
}

/** Who holds it by the verb that has it for its object: «عقد الرئيس اجتماعا بمشاركة نظيريه». */
function holdersAt({ predicates }: Clauses, at: number, sentence: number, discourse: Discourse): Side {
  const verb = predicates.findLast(p => p.sentence === sentence && p.at < at)
  if (!verb?.clause.nouns.some(slot => slot.at === at && slot.role === 'object')) return []
  return coreOf(verb, discourse).subject.filter(isPerson)
}

const isPlain = (senses: readonly Sense[]): boolean =>
  senses.some(s => s.cls === 'noun' && s.prep === '') &&
  !senses.some(s => s.cls === 'adj' || s.cls === 'nisba' || s.verb)

// «عقد مجلس الوزراء العرب اجتماعا بمشاركة»: it is a meeting of those who stand behind the verb, and of more than are named
function isOfOthers({ doc, marks, predicates }: Clauses, at: number, sentence: number): boolean {
  const verb = predicates.findLast(p => p.sentence === sentence && p.at < at)
  if (!verb?.clause.nouns.some(slot => slot.at === at && slot.role === 'object')) return false
  for (let i = verb.at + 1; i < at; i++)
    if (marks.groupOf[i]! < 0 && marks.timeOf[i]! < 0 && isPlain(doc.tokens[i]!.word.senses)) return true
  return false
}

/** Whether they who share in it are no parties: who mediates between others, who comes to a conference. */
function onlyAttend(
  clauses: Clauses,
  { at, kind }: Nouned,
  { at: to, ids, head }: Told,
  sentence: number,
  own: boolean,
) {
  if (head) return false
  const named = kind === 'summit' && senseOf(clauses.doc.tokens[at]!.word, contactNounClass)!.definite
  if (named || kind === 'negotiation' || isOfBody(clauses, at)) return true
  if (own) return !ids.every(isPerson)
  for (let i = at + 1; i < to; i++) if (isPrep(clauses, i, 'between')) return true
  return isOfOthers(clauses, at, sentence)
}

const states = (side: Side): boolean => side.every(id => id.startsWith('state:'))

/** Whether persons stand for the states of which a contact was told: «محادثات روسية أميركية برئاسة الوزيرين». */
const standFor = ({ sides }: Draft, ids: Side, { countryOf }: About): boolean =>
  sides.every(states) &&
  sides
    .flat()
    .every(state => ids.some(id => isPerson(id) && countryOf(id) !== null && countryOf(id) === countryOf(state)))

const isOfPersons = (own: Draft | undefined): boolean => own !== undefined && !own.sides.every(states)

// «بحثا الأزمة في اجتماع بمشاركة نظيرهما»: the verb tells the same contact
const isToldBy = ({ trigger, predicate }: Draft, at: number): boolean =>
  trigger[0] === at || (predicate !== null && predicate.at === trigger[0] && saysHow(predicate.clause, at))

/** The contacts of those who took part in what the noun at `at` tells; `told` are those that it has told already. */
export function gatheredDrafts(
  clauses: Clauses,
  at: number,
  sentence: number,
  told: readonly Draft[],
  rules: ContactRules,
  discourse: Discourse,
): { drafts: Draft[]; instead: Draft | null } {
  const none = { drafts: [], instead: null }
  const noun = nounAt(clauses, at, at + reach, true)
  if (!noun || !several.has(noun.kind)) return none
  const many = senseOf(clauses.doc.tokens[at]!.word, contactNounClass)!.entry?.number === 'p'
  // «لقاءات بمشاركة»: not each came to all of them
  if (many && noun.kind !== 'talks' && noun.kind !== 'negotiation') return none
  const found = toldBehind(clauses, at, sentence, discourse.about, rules)
  if (!found || found.ids.length > most) return none
  const own = told.findLast(draft => draft.sentence === sentence && isToldBy(draft, at))
  const instead = own && standFor(own, found.ids, discourse.about) ? own : null
  if (found.attends ? !instead : onlyAttend(clauses, noun, found, sentence, isOfPersons(own))) return none
  const before = own && !instead ? own.sides.flat() : own ? [] : holdersAt(clauses, at, sentence, discourse)
  const others = found.ids.filter(id => !before.includes(id))
  // one alone who is told to head a contact of others stands at the head of his own side
  if (others.length === 0 || (found.head && (before.length > 0 || others.length < 2))) return none
  const base: Omit<Draft, 'sides'> = {
    ...unsaid,
    kind: own?.kind ?? noun.kind,
    sure: noun.kind !== 'talks',
    rule: gatheredRule,
    sentence,
    trigger: [at, at + 1],
    from: own?.from ?? at,
    to: own?.to ?? clauses.doc.sentences[sentence]!.to,
    predicate: own?.predicate ?? clauses.predicates.findLast(p => p.sentence === sentence && p.at < at) ?? null,
  }
  const drafts: Draft[] = []
  if (before.length > 0) drafts.push({ ...base, sides: [before, others] })
  if (others.length > 1) drafts.push({ ...base, sides: [others, others] })
  return { drafts, instead }
}
