import type { Token } from '../../arabic/doc.js'
import type { Sense } from '../../arabic/lexicon.js'
import type { Status } from '../../model/records.js'
import { type Clauses, clauseFrom, type Group, type Predicate } from '../clauses/index.js'
import { nounAt } from './contact-nouns.js'
import type { ContactRules } from './contact-rules.js'
import { coreOf, type Discourse, pronounSide } from './discourse.js'
import { type Draft, isPerson, type Side, sideOf, visitDraft } from './sides.js'

// «دعاه إلى زيارة باريس», «وجه إليه دعوة لزيارة باريس», «قبل دعوة لزيارة باريس»: a visit to which somebody is invited.

/** The rule of such a visit. */
export const invitedRule = 'contact/invited'

// how far behind the verb the visit may stand
const visitReach = 16

const isOf = ({ readings }: Predicate, words: ReadonlySet<string>): boolean => readings.some(r => words.has(r.value))

const names = (senses: readonly Sense[], { begins }: ContactRules): boolean =>
  senses.some(s => s.cls !== 'verb' && begins.invitations.has(s.value))

function firstBehind(clauses: Clauses, { at, sentence }: Predicate, fits: (i: number) => boolean): number | null {
  const to = Math.min(clauses.doc.sentences[sentence]!.to, at + visitReach)
  for (let i = at + 1; i < to; i++) if (clauses.marks.groupOf[i]! < 0 && fits(i)) return i
  return null
}

/** Where the visit at `noun` leads. */
function goalOf(clauses: Clauses, sentence: number, noun: number): Side {
  const { doc, marks, rules } = clauses
  const { slots } = clauseFrom(doc, doc.sentences[sentence]!, noun, marks, rules, true)
  const behind = slots.filter(({ at, role }) => at > noun && goals.has(role)).flatMap(({ group }) => group.members)
  return sideOf(
    behind.filter(({ kind }) => kind === 'state' || kind === 'place'),
    true,
  )
}

const goals = new Set(['to', 'for', 'genitive', 'object'])

// «اتصل بنظيره ودعاه لزيارة نيروبي»: nobody is invited into his own state, so that a pronoun means the other
function abroad(guests: Side, [goal]: Side, predicate: Predicate, discourse: Discourse): Side {
  const { clause, readings } = predicate
  const pronoun = readings.find(r => r.pronoun !== '')?.pronoun ?? clause.pronouns[0]?.pronoun
  const { countryOf } = discourse.about
  const country = goal === undefined ? null : countryOf(goal)
  const isHome = country !== null && guests.length === 1 && countryOf(guests[0]!) === country
  return isHome && pronoun ? pronounSide(pronoun, guests, discourse).filter(isPerson) : guests
}

/** Whom the verb invites, or who takes up an invitation. */
function guestsOf(
  clauses: Clauses,
  predicate: Predicate,
  noun: number,
  rules: ContactRules,
  discourse: Discourse,
): Side {
  const { begins, handing } = rules
  const { clause } = predicate
  const inRoles = (...roles: string[]): Side =>
    sideOf(
      clause.slots.filter(({ role, at }) => roles.includes(role) && at < noun).flatMap(({ group }) => group.members),
    )
  if (isOf(predicate, begins.inviting)) return coreOf(predicate, discourse).object ?? inRoles('object')
  const invitation = firstBehind(clauses, predicate, i => names(clauses.doc.tokens[i]!.word.senses, rules))
  if (invitation === null || invitation > noun) return []
  if (isOf(predicate, begins.accepting)) return coreOf(predicate, discourse).subject
  // «وجه إليه الدعوة لزيارة الجزائر»
  const { subject } = coreOf(predicate, discourse)
  const meant = clause.pronouns.find(({ role, at }) => (role === 'to' || role === 'for') && at < noun)
  if (meant && isOf(predicate, begins.giving)) return pronounSide(meant.pronoun, subject, discourse)
  // «سلم السفير الرئيس دعوة من الملك», «سلمه دعوة موجهة إلى الرئيس»
  if (isOf(predicate, handing)) {
    const addressed = inRoles('to', 'for').filter(isPerson)
    return addressed.length > 0 ? addressed : (coreOf(predicate, discourse).object ?? inRoles('object'))
  }
  return isOf(predicate, begins.giving) ? inRoles('to', 'for') : []
}

// «دعا الرئيس نظيره إلى بلغراد»: where no word says that it is for a visit, into the state of who invites
function invitedHome(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse): Draft | null {
  if (!isOf(predicate, rules.begins.inviting)) return null
  const { clause, sentence, at } = predicate
  const { subject } = coreOf(predicate, discourse)
  const goal = clause.slots.find(slot => slot.role === 'to')
  const straight = goal && clauses.doc.tokens[goal.at - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'to')
  const where = straight ? sideOf(goal.group.members.slice(0, 1), true) : []
  const [host, ...more] = subject.filter(isPerson)
  const meant = goal ? guestsOf(clauses, predicate, goal.at, rules, discourse).filter(isPerson) : []
  const guest = abroad(meant, where, predicate, discourse)
  const { countryOf } = discourse.about
  if (!host || more.length > 0 || guest.length !== 1 || where.length === 0) return null
  if (!/^(?:state|place):/u.test(where[0]!) || countryOf(where[0]!) !== countryOf(host)) return null
  const place = { sentence, from: goal!.at, to: Math.max(clause.to, goal!.at + 1), predicate }
  return { ...visitDraft([guest, where], invitedRule, at, place), inviter: host }
}

// «رسالة من الملك تتضمن دعوة إلى زيارة الرياض»: whom a message invites that was told before it
function guestsOfMessage(predicate: Predicate, told: readonly Draft[]): Side {
  const message = told.findLast(d => d.sentence === predicate.sentence && (d.kind === 'message' || d.kind === 'call'))
  return message && message.initiator !== null ? message.sides[1 - message.initiator]!.filter(isPerson) : []
}

/** The visit to which somebody is invited. */
export function invitedDraft(
  clauses: Clauses,
  predicate: Predicate,
  told: readonly Draft[],
  rules: ContactRules,
  discourse: Discourse,
  taken: Set<number>,
): Draft | null {
  if (!rules.mayInvite(clauses.doc.tokens[predicate.at]!.word)) return null
  const { inviting, giving, accepting } = rules.begins
  const holds = isOf(predicate, rules.listing) || isOf(predicate, rules.carrying)
  if (!holds && ![inviting, giving, accepting, rules.handing].some(words => isOf(predicate, words))) return null
  const noun = firstBehind(clauses, predicate, i => nounAt(clauses, i, i + 1)?.kind === 'visit')
  if (noun === null) return invitedHome(clauses, predicate, rules, discourse)
  if (clauses.predicates.some(p => p.at > predicate.at && p.at < noun)) return null
  const invitation = holds && firstBehind(clauses, predicate, i => names(clauses.doc.tokens[i]!.word.senses, rules))
  const byMessage = typeof invitation === 'number' && invitation < noun ? guestsOfMessage(predicate, told) : []
  const meant = byMessage.length > 0 ? byMessage : guestsOf(clauses, predicate, noun, rules, discourse).filter(isPerson)
  const goal = goalOf(clauses, predicate.sentence, noun)
  const guests = isOf(predicate, rules.handing) ? meant : abroad(meant, goal, predicate, discourse)
  if (guests.length === 0 || goal.length === 0) return null
  taken.add(noun)
  const { sentence, clause } = predicate
  const place = { sentence, from: noun, to: Math.max(clause.to, noun + 1), predicate }
  const [inviter, ...more] = isOf(predicate, inviting) ? coreOf(predicate, discourse).subject.filter(isPerson) : []
  return {
    ...visitDraft([guests, goal], invitedRule, noun, place),
    agreed: isOf(predicate, accepting),
    ...(inviter && more.length === 0 ? { inviter } : {}),
  }
}

// how far behind «قبل» the invitation may stand, names not counted: «قبل الرئيس الدعوة»
const acceptedReach = 6

/** The token of «قبل» before an invitation to the visit at `noun`; -1 where none stands there. */
function acceptedAt({ doc, marks }: Clauses, noun: number, from: number, rules: ContactRules): number {
  let invited = false
  for (let i = noun - 1, left = acceptedReach; i >= from && left > 0; i--) {
    if (marks.groupOf[i]! >= 0 || marks.timeOf[i]! >= 0) continue
    const { senses } = doc.tokens[i]!.word
    if (invited && senses.some(s => s.cls === 'verb' && rules.begins.accepting.has(s.value))) return i
    invited ||= names(senses, rules)
    left--
  }
  return -1
}

// «أن الوزير قبل دعوة»: who opens a clause before the word is its subject; but «التقى الوزير قبل دعوته»
function doerBefore({ doc, marks }: Clauses, verb: number): Group | undefined {
  const group = marks.groups[marks.groupOf[verb - 1] ?? -1]
  const opens = group && doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'that')
  return opens ? group : undefined
}

/** «قبل رئيس الوزراء دعوة لزيارة باكستان»: the visit of who accepts, where «قبل» might be «before» and is no verb to the clauses. */
export function acceptedDraft(clauses: Clauses, noun: number, sentence: number, rules: ContactRules): Draft | null {
  const { marks, doc } = clauses
  if (nounAt(clauses, noun, noun + 1)?.kind !== 'visit') return null
  const verb = acceptedAt(clauses, noun, doc.sentences[sentence]!.from, rules)
  const doer = verb < 0 ? undefined : (marks.groups[marks.groupAt[verb + 1] ?? -1] ?? doerBefore(clauses, verb))
  const goal = marks.groups[marks.groupAt[noun + 1] ?? -1]
  const visitor = doer?.prep === '' ? sideOf(doer.members).filter(isPerson) : []
  if (visitor.length !== 1 || !goal) return null
  const place = { sentence, from: noun, to: noun + 2, predicate: null }
  return { ...visitDraft([visitor, sideOf(goal.members, true)], invitedRule, noun, place), agreed: true }
}

// «… وإن الرئيس قبل الدعوة», in its sentence or the next
function isAccepted({ doc }: Clauses, { sentence, trigger }: Draft, rules: ContactRules): boolean {
  const { to } = doc.sentences[Math.min(sentence + 1, doc.sentences.length - 1)]!
  const known = ({ word }: Token): boolean =>
    names(
      word.senses.filter(s => s.definite || s.pronoun !== ''),
      rules,
    )
  for (let i = trigger[1]; i < to; i++) {
    const takesUp = doc.tokens[i]!.word.senses.some(s => s.cls === 'verb' && rules.begins.accepting.has(s.value))
    if (takesUp && doc.tokens.slice(i + 1, i + 1 + acceptedReach).some(known)) return true
  }
  return false
}

/** The rule of a visit that is returned. */
const returnedRule = 'contact/returned'

/** «رد الزيارة مطلع 2018»: he who was visited visits the state of who visited him. */
export function returnedDraft(
  clauses: Clauses,
  predicate: Predicate,
  told: readonly Draft[],
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  if (!isOf(predicate, rules.begins.returning)) return null
  const noun = firstBehind(clauses, predicate, i => isThat(clauses, i) && nounAt(clauses, i, i + 1)?.kind === 'visit')
  const visit = noun !== null && noun <= predicate.at + returnReach ? told.findLast(d => d.kind === 'visit') : undefined
  const [visitor] = visit?.sides[0] ?? []
  const named = coreOf(predicate, discourse).subject.filter(isPerson)
  const [doer, ...more] = named.length > 0 || predicate.subject ? named : [discourse.subject ?? '']
  const country = visitor ? discourse.about.countryOf(visitor) : null
  if (noun === null || !doer || more.length > 0 || !country || discourse.about.countryOf(doer) === country) return null
  const place = { sentence: predicate.sentence, from: predicate.at, to: predicate.clause.to, predicate }
  return visitDraft([[doer], [discourse.about.stateOf(country, '')]], returnedRule, noun, place)
}

// «رد الزيارة», and not «رد على أسئلة خلال زيارة»
const returnReach = 4

const isThat = ({ doc }: Clauses, i: number): boolean =>
  doc.tokens[i]!.word.senses.some(s => s.definite && s.prep === '') &&
  !doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep')

/** How a visit stands to which somebody is invited; null of all others. */
export function invitedStatus(clauses: Clauses, draft: Draft, told: Status, rules: ContactRules): Status | null {
  if (draft.rule !== invitedRule) return null
  if (draft.agreed || isAccepted(clauses, draft, rules)) return 'planned'
  return told === 'happened' ? 'possible' : null
}
