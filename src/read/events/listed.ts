import type { Clause, Clauses, Predicate } from '../clauses/index.js'
import { hasPhone, type Nouned, nounAt } from './contact-nouns.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { coreOf, type Discourse } from './discourse.js'
import { type Draft, isPerson, type Side, sideOf, unsaid } from './sides.js'

// «عقد لقاءات … شملت X وY», «جولة تقوده إلى A وB»: with whom, or where to, a verb of listing says after the contact.

/** The rule of such a contact. */
export const listedRule = 'contact/listed'

const has = (readings: Predicate['readings'], words: ReadonlySet<string>): boolean =>
  readings.some(r => words.has(r.value))

const isKnown = ({ doc }: Clauses, at: number): boolean =>
  doc.tokens[at]!.word.senses.some(s => s.cls === contactNounClass && s.definite)

const isTour = ({ doc }: Clauses, at: number, { tours }: ContactRules): boolean =>
  doc.tokens[at]!.word.senses.some(s => s.cls === 'noun' && tours.has(s.value))

// «لقاءات مع المشاركين في القمة، شملت»: not the summit that is known
const isOfOther = (clauses: Clauses, at: number): boolean =>
  isKnown(clauses, at) && clauses.doc.tokens[at - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'in')

/** The contact noun or tour that the verb at `verb` speaks of: the last before it, or the one right behind it. */
function listOf(clauses: Clauses, { at, sentence }: Predicate, rules: ContactRules): Nouned | null {
  const { doc, marks } = clauses
  const nounIn = (i: number): Nouned | null => {
    if (marks.groupOf[i]! >= 0) return null
    if (isTour(clauses, i, rules)) return { at: i, kind: 'visit' }
    return doc.tokens[i]!.word.senses.some(s => s.cls === contactNounClass) ? nounAt(clauses, i, i + 1) : null
  }
  const behind = at + 1 < doc.sentences[sentence]!.to ? nounIn(at + 1) : null
  if (behind) return behind
  for (let i = at - 1; i >= doc.sentences[sentence]!.from; i--) {
    const found = isOfOther(clauses, i) ? null : nounIn(i)
    if (found) return found
  }
  return null
}

/** Who stands right after the noun: «جولة الرئيس», «جولة له». */
function ownerOf({ marks, rules }: Clauses, noun: number, definite: boolean): Side {
  const group = marks.groups[marks.groupAt[noun + 1] ?? -1]
  // «شملت اللقاءات الوزيرين»: a noun with its article rules none
  const owns = group && ((group.prep === '' && !definite) || rules.cliticRoles.get(group.prep) === 'for')
  return owns ? sideOf(group.members) : []
}

// «جولة تقوده إلى A وB», «اجتماع ضم A إلى B»: where they stand who are listed
const goals = new Set(['to'])
const listing = new Set(['subject', 'object'])
const gathered = new Set([...listing, ...goals])

const rolesListed = (readings: Predicate['readings'], { leading, gathering }: ContactRules): ReadonlySet<string> =>
  has(readings, leading) ? goals : has(readings, gathering) ? gathered : listing

function listedIn({ slots }: Clause, noun: number, doer: Side, places: boolean, roles: ReadonlySet<string>): Side {
  const members = slots.filter(slot => roles.has(slot.role) && slot.at > noun).flatMap(slot => slot.group.members)
  // «مجلس التعاون الذي يضم السعودية والكويت»: states are where one goes, and not whom one meets
  return sideOf(members, places).filter(id => !doer.includes(id) && (places || !id.startsWith('state:')))
}

const between = new Set(['adj', 'nisba', 'phone', 'active-participle', 'passive-participle', 'which'])

// «احتضنت عمان اجتماعا ثلاثيا ضم A وB وC», «وضم الاجتماع A وB»: where nobody holds it with them, they whom one contact holds meet each other
function holdsAll(
  { doc }: Clauses,
  { readings, at }: Predicate,
  list: Nouned,
  doer: Side,
  { gathering }: ContactRules,
): boolean {
  if (!has(readings, gathering) || list.kind === 'visit' || list.kind === 'message' || doer.some(isPerson)) return false
  if (doc.tokens[list.at]!.word.senses.every(s => s.cls !== contactNounClass || s.entry?.number === 'p')) return false
  // «تكتل يضم», «مع وفد ضم»: the verb is of the noun
  for (let i = list.at + 1; i < at; i++) if (!doc.tokens[i]!.word.senses.some(s => between.has(s.cls))) return false
  return true
}

// «تلقى اتصالات هاتفية من القادة. وشملت الاتصالات»
const wasByPhone = (clauses: Clauses, sentence: number): boolean =>
  sentence >= 0 && hasPhone(clauses, clauses.doc.sentences[sentence]!.from, clauses.doc.sentences[sentence]!.to)

// «تلقى اتصالات»: they began what came to him
const cameToHim = ({ predicates }: Clauses, sentence: number, { byVerb }: ContactRules): boolean =>
  predicates.some(
    p =>
      p.sentence === sentence &&
      p.readings.some(r => byVerb.get(r.value)?.some(({ initiator }) => initiator === 'from')),
  )

/** The contacts of a list: «أجرى اتصالات شملت الرئيس X والملك Y». */
export function listedDraft(
  clauses: Clauses,
  predicate: Predicate,
  predicates: readonly Predicate[],
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  const { readings, sentence, clause } = predicate
  if (!rules.mayList(clauses.doc.tokens[predicate.at]!.word)) return null
  const leads = has(readings, rules.leading)
  if (!leads && !has(readings, rules.listing)) return null
  const list = listOf(clauses, predicate, rules)
  if (!list || (leads && list.kind !== 'visit')) return null
  const before = predicates.findLast(p => p.at < list.at && p !== predicate)
  const named = ownerOf(clauses, list.at, isKnown(clauses, list.at))
  // «وشملت الاتصالات الرئيس X»: those of him of whom the sentence before told
  const taken = named.length === 0 && !before && isKnown(clauses, list.at)
  const kind = taken && list.kind === 'talks' && wasByPhone(clauses, sentence - 1) ? 'call' : list.kind
  const owner = taken && discourse.subject !== null ? [discourse.subject] : named
  const teller = owner.length === 0 && before ? before : predicate
  const doer = teller === predicate ? owner : coreOf(teller, discourse).subject
  const roles = rolesListed(readings, rules)
  const listed = listedIn(clause, list.at, doer, list.kind === 'visit', roles)
  const whole = listedIn(clause, list.at, [], true, roles)
  // «انعقد في مسقط اجتماع ضم الوزراء»: they who stand behind the list hold it no more than others
  const others = doer.filter(id => !whole.includes(id))
  const all = holdsAll(clauses, predicate, list, others, rules) ? whole : []
  if (all.length > 1)
    return {
      kind: list.kind,
      sure: list.kind !== 'talks',
      sides: [all, all],
      ...unsaid,
      rule: listedRule,
      sentence,
      trigger: [list.at, list.at + 1],
      from: Math.min(list.at, predicate.at),
      to: clause.to,
      predicate: before ?? predicate,
    }
  if (doer.length !== 1 || listed.length === 0) return null
  // «يرافقه في زيارته وفد يضم فلانا»: a visit lists where it goes
  if (list.kind === 'visit' && !listed.some(id => /^(?:state|place):/u.test(id))) return null
  return {
    kind,
    sure: kind !== 'talks',
    sides: [doer, listed],
    ...unsaid,
    initiator: taken && cameToHim(clauses, sentence - 1, rules) ? 1 : null,
    rule: listedRule,
    sentence,
    trigger: [list.at, list.at + 1],
    from: Math.min(list.at, teller.at),
    to: clause.to,
    predicate: teller,
    ...(isTour(clauses, list.at, rules) && isOfJourney(teller, rules) ? onTour(predicate, list) : {}),
  }
}

const isOfJourney = ({ readings }: Predicate, { byVerb }: ContactRules): boolean =>
  readings.some(r => byVerb.get(r.value)?.some(({ kind, noun }) => kind === 'visit' || noun?.includes('visit')))

// «يصل السبت ضمن جولة تشمل»: the day is that of the one journey; and where it led so far, «شملت», he has been
const onTour = (predicate: Predicate, { at }: Nouned): Pick<Draft, 'from' | 'over' | 'predicate'> => ({
  from: at,
  over: true,
  predicate,
})
