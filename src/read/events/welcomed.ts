import { pronounMeaning } from '../../arabic/pronouns.js'
import type { Clauses, Predicate } from '../clauses/index.js'
import type { ContactRules } from './contact-rules.js'
import { coreOf, type Discourse, pronounSide } from './discourse.js'
import { type Draft, isPerson, type Side, sideOf, unsaid } from './sides.js'

// «أقام مأدبة عشاء على شرف X», «كان في مقدمة مستقبلي X»: who gives a meal for somebody, or stands first of those who await him, is his host.

/** The rule of such a meeting. */
export const welcomedRule = 'contact/welcomed'

interface Told {
  sides: Draft['sides']
  /** the token that tells it */
  trigger: number
}

// how far behind the verb it may be told for whom it is
const reach = 30

const namedAt = ({ marks }: Clauses, i: number): Side => {
  const group = marks.groups[marks.groupAt[i] ?? -1]
  // «على شرف الموفد»: a word that refers back may mean another
  return group ? sideOf(group.members.filter(m => m.how !== 'anaphor')).filter(isPerson) : []
}

const hasAny = ({ doc }: Clauses, i: number, words: ReadonlySet<string>): boolean =>
  doc.tokens[i]?.word.senses.some(s => words.has(s.value)) ?? false

/** «مأدبة عشاء على شرف X», «مأدبة تكريما لX»: for whom the meal is. */
function guestsIn(clauses: Clauses, from: number, to: number, { honours }: ContactRules): Side {
  for (let i = from; i < to; i++)
    if (clauses.marks.groupOf[i]! < 0 && hasAny(clauses, i, honours)) {
      const guests = namedAt(clauses, i + 1)
      if (guests.length > 0) return guests
    }
  return []
}

function feastDraft(
  clauses: Clauses,
  predicate: Predicate,
  end: number,
  rules: ContactRules,
  discourse: Discourse,
): Told | null {
  const { readings, at } = predicate
  if (!readings.some(r => rules.feasting.has(r.value))) return null
  let meal = readings.some(r => rules.dining.has(r.value)) ? at : -1
  for (let i = at + 1; i < end && meal < 0; i++)
    if (clauses.marks.groupOf[i]! < 0 && hasAny(clauses, i, rules.meals)) meal = i
  if (meal < 0) return null
  const hosts = coreOf(predicate, discourse).subject.filter(isPerson)
  return hosts.length === 1 ? { sides: [hosts, guestsIn(clauses, meal + 1, end, rules)], trigger: meal } : null
}

// «في مقدمة مستقبليه», «على رأس مستقبلي الرئيس», «في انتظاره»
function awaitsAt(clauses: Clauses, i: number, { awaiting, foremost, waiting }: ContactRules): boolean {
  const { word } = clauses.doc.tokens[i]!
  if (word.senses.some(s => s.cls === 'active-participle' && awaiting.has(s.value)))
    return hasAny(clauses, i - 1, foremost)
  const isIn = clauses.doc.tokens[i - 1]!.word.senses.some(s => s.cls === 'prep' && s.value === 'in')
  return isIn && word.senses.some(s => s.cls === 'masdar' && s.pronoun !== '' && waiting.has(s.value))
}

function awaitedDraft(
  clauses: Clauses,
  predicate: Predicate,
  end: number,
  rules: ContactRules,
  discourse: Discourse,
): Told | null {
  const { doc } = clauses
  const { at: trigger } = predicate
  for (let i = predicate.at + 2; i < end; i++) {
    if (!awaitsAt(clauses, i, rules)) continue
    const hosts = predicate.subject ? sideOf(predicate.subject.group.members).filter(isPerson) : []
    if (hosts.length !== 1) return null
    const named = namedAt(clauses, i + 1).filter(id => !hosts.includes(id))
    const pronoun = doc.tokens[i]!.word.senses.find(s => s.pronoun !== '')?.pronoun ?? ''
    const his = pronounMeaning(pronoun)
    if (named.length > 0 && predicate.subject!.at < i) return { sides: [hosts, named], trigger }
    return his?.person === 3 && his.number === 's'
      ? { sides: [hosts, pronounSide(pronoun, hosts, discourse)], trigger }
      : null
  }
  return null
}

/** The meeting of a host with whom he gives a meal for, or whom he awaits. */
export function welcomedDraft(
  clauses: Clauses,
  predicate: Predicate,
  rules: ContactRules,
  discourse: Discourse,
): Draft | null {
  if (!rules.mayWelcome(clauses.doc.tokens[predicate.at]!.word)) return null
  const { at, sentence, clause } = predicate
  const next = clauses.predicates.find(p => p.sentence === sentence && p.at > at)
  const end = Math.min(clauses.doc.sentences[sentence]!.to, at + reach, next?.at ?? at + reach)
  const told =
    feastDraft(clauses, predicate, end, rules, discourse) ?? awaitedDraft(clauses, predicate, end, rules, discourse)
  if (!told || told.sides.some(side => side.length === 0)) return null
  return {
    kind: 'meeting',
    sure: true,
    sides: told.sides,
    ...unsaid,
    host: 0,
    rule: welcomedRule,
    sentence,
    trigger: [told.trigger, told.trigger + 1],
    from: at,
    to: Math.max(clause.to, told.trigger + 1),
    predicate,
  }
}
