import { sentenceAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import { ordinalAt } from '../../arabic/numbers/numerals.js'
import type { ContactKind, TimeExpression } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Clauses, type Predicate, verbAt } from '../clauses/index.js'
import { nounAt } from './contact-nouns.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import { commonKind } from './kinds.js'
import type { Pair, Telling } from './pairs.js'
import { type Told, takesUp, toldIn } from './taken-up.js'

// How long a contact took, and the how-manieth in what time it was.

type Times = readonly TimeExpression[]

/** The length of time told from token `i` on; null where none begins there. */
function lengthAt({ marks }: Clauses, i: number, times: Times): string | null {
  const time = times[marks.timeOf[i] ?? -1]
  return time?.type === 'DURATION' && marks.timeOf[i - 1] !== marks.timeOf[i] ? time.value : null
}

/** Back over «نحو», «ما يقارب», «أكثر من». */
function beforeAbout({ doc }: Clauses, i: number, { about }: ContactRules): number {
  let at = i - 1
  while (at >= 0 && about.has(doc.tokens[at]!.word.folded)) at--
  return at
}

const isSpan = ({ readings }: Predicate, { spans }: ContactRules): boolean =>
  readings.some(({ value }) => spans.has(value))

// «زيارة رسمية لثلاثة أيام», «واشنطن لأربعة أيام»: right behind a visit and where it led
function staysFor(clauses: Clauses, i: number, told: Told): Pair[] {
  const { doc, marks, rules } = clauses
  if (!doc.tokens[i]!.word.senses.some(s => rules.cliticRoles.get(s.prep) === 'for')) return []
  for (let at = i - 1; at > i - stayReach && at >= 0; at--) {
    const visits = told.triggers.has(at) ? toldAt(at, told).filter(({ kind }) => kind === 'visit') : []
    if (visits.length > 0) return visits
    const passes =
      marks.groupOf[at]! >= 0 || marks.timeOf[at]! >= 0 || doc.tokens[at]!.word.senses.some(s => passing.has(s.cls))
    if (!passes) return []
  }
  return []
}

// how many words may stand between a visit and how long it is to last
const stayReach = 16
const passing = new Set(['prep', 'adj', 'nisba', contactNounClass])

// «لمدة ساعة», «على مدى ساعتين»
function lasts({ doc, marks }: Clauses, i: number, before: number, { lasting, throughout }: ContactRules): boolean {
  if (lasting.has(doc.tokens[before]?.word.folded ?? '')) return true
  for (let at = i; at < doc.tokens.length && marks.timeOf[at] === marks.timeOf[i]; at++)
    if (throughout.has(doc.tokens[at]!.word.folded)) return true
  return false
}

const toldAt = (at: number, { first }: Told): Pair[] =>
  [...first.keys()].filter(({ tellings }) => tellings.some(({ draft }) => draft.trigger[0] === at))

/** Which contact a clause is about that ends before token `at`: told there, or taken up by its noun. */
function ownersBefore(clauses: Clauses, at: number, told: Told, rules: ContactRules): Pair[] {
  const { from } = clauses.doc.sentences[sentenceAt(clauses.doc, at)]!
  for (let i = at - 1; i >= from; i--) {
    const here = told.triggers.has(i) ? toldAt(i, told) : []
    if (here.length > 0) return here
    const taken = ownersAt(clauses, i, told, rules)
    if (taken.length > 0) return taken
    const verb = verbAt(clauses, i)
    if (verb && !isSpan(verb, rules) && !verb.readings.some(({ value }) => rules.recall.verbs.has(value))) return []
  }
  return []
}

const ownersAt = (clauses: Clauses, at: number, told: Told, rules: ContactRules): Pair[] =>
  rules.conversing.has(clauses.doc.tokens[at]!.word.folded)
    ? spokenBefore(at, told)
    : senseOf(clauses.doc.tokens[at]!.word, contactNounClass)
      ? [...told.first.keys()].filter(pair => takesUp(at, pair, told, clauses))
      : []

const spoken: ReadonlySet<ContactKind> = new Set(['call', 'meeting', 'talks', 'negotiation'])

/** «استمر الحديث ساعة»: that of the last who spoke with each other. */
function spokenBefore(at: number, { first }: Told): Pair[] {
  const before = [...first].filter(([{ kind }, since]) => since < at && spoken.has(kind))
  const last = Math.max(...before.map(([, since]) => since))
  return before.filter(([, since]) => since === last).map(([pair]) => pair)
}

/** Whose length of time is told from token `i` on: «استمرت المكالمة نحو ساعة», «لقاء دام ساعتين», «تحدثا لمدة ساعة». */
function lasting(clauses: Clauses, i: number, told: Told, rules: ContactRules): Pair[] {
  const before = beforeAbout(clauses, i, rules)
  const verb = verbAt(clauses, before)
  if (verb) return isSpan(verb, rules) ? ownersBefore(clauses, before, told, rules) : []
  const owners = before < 0 ? [] : ownersAt(clauses, before, told, rules)
  const ruling = owners.length > 0 ? verbAt(clauses, before - 1) : undefined
  if (ruling && isSpan(ruling, rules)) return owners
  if (lasts(clauses, i, before, rules)) return ownersBefore(clauses, before, told, rules)
  return staysFor(clauses, i, told)
}

/** «للمرة الثانية», «الاتصال الثالث», «ثاني اتصال»: which it is, and the token of what is counted. */
export function ordinalIn({ doc, marks }: Clauses, from: number, to: number): { n: number; at: number } | null {
  for (let i = from; i < to; i++) {
    // «الملك محمد السادس» is a name
    const ordinal = marks.groupOf[i]! < 0 ? ordinalAt(doc, i) : null
    const at = ordinal?.proper ? [i - 1, ordinal.end].find(k => isCounted(doc, k)) : undefined
    if (at !== undefined) return { n: Number(ordinal!.amount.n), at }
  }
  return null
}

/** «أول مرة يغادر فيها», «المرة الثانية التي يزور فيها»: the verb that says what was done so often. */
function countedVerb({ doc, predicates }: Clauses, at: number): Predicate | undefined {
  if (!doc.tokens[at]!.word.senses.some(s => s.cls === 'occasion')) return undefined
  return predicates.find(
    p =>
      p.at > at &&
      p.at <= at + 3 &&
      doc.tokens
        .slice(at + 1, p.at)
        .every(({ word }) => word.senses.every(s => s.cls === 'which' || s.cls.startsWith('number/'))),
  )
}

/** «في أول زيارة له … وعقد محادثات», «تحدثا للمرة الثالثة غداة لقائه»: of contacts of one sentence only those are counted that are called so, or told last before it. */
export function leaveOneCounted(tellings: readonly Telling[], clauses: Clauses, rules: ContactRules): void {
  for (const telling of tellings) {
    const { counted, draft } = telling
    if (!counted) continue
    const others = tellings.filter(t => t.draft.sentence === draft.sentence)
    const noun = nounAt(clauses, counted.at, counted.at + 1)
    // «في أول مرة يغادر فيها البلاد»: counts that, and no contact
    const counts = countedVerb(clauses, counted.at)
    const tells = counts?.readings.some(r => rules.byVerb.has(r.value) && !rules.leaving.has(r.value)) ?? true
    if (counts && counts.at !== draft.predicate?.at && !tells) {
      ;[telling.ordinal, telling.within] = [null, null]
      continue
    }
    const called = noun ? others.filter(t => commonKind(noun.kind, t.draft.kind) !== null) : []
    const last = others.findLast(t => t.draft.trigger[0] < counted.at) ?? others[0]!
    const own = called.length > 0 ? called.includes(telling) : last.draft.trigger[0] === draft.trigger[0]
    if (!own) [telling.ordinal, telling.within] = [null, null]
  }
}

/** «للمرة الثالثة هذا العام»: a time within which something is counted, and not when it was. */
export function isWindow(
  { doc }: Clauses,
  i: number,
  { type, value }: TimeExpression,
  { itself }: ContactRules,
): boolean {
  if (type !== 'DATE' || value.length >= dayLength) return false
  const before = doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep') ? i - 1 : i
  // «زيارة هي الرابعة من نوعها هذه السنة»
  for (let k = before - 1; k > before - windowReach && doc.tokens[k]?.kind !== TokenKind.punct; k--)
    if (itself.has(doc.tokens[k - 1]?.word.folded ?? '') && ordinalAt(doc, k)?.proper) return true
  return [1, 2].some(k => {
    const ordinal = ordinalAt(doc, before - k)
    return ordinal?.proper === true && ordinal.end === before && isCounted(doc, before - k - 1)
  })
}

const dayLength = 10

// how many words may stand between a time and what is counted within it: «الرابعة من نوعها هذه السنة»
const windowReach = 5

const isCounted = (doc: Clauses['doc'], i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'occasion' || s.cls === contactNounClass) ?? false

/** «خلال أسبوع»: within what time something is counted. How long it took is another matter. */
export function windowIn(clauses: Clauses, from: number, to: number, times: Times, rules: ContactRules): string | null {
  const { doc } = clauses
  for (let i = from; i < to; i++) {
    const time = times[clauses.marks.timeOf[i] ?? -1]
    if (time && isWindow(clauses, i, time, rules)) return time.value
    const length = lengthAt(clauses, i, times)
    const before = beforeAbout(clauses, i, rules)
    const verb = verbAt(clauses, before)
    const staying = doc.tokens[i]!.word.senses.some(s => clauses.rules.cliticRoles.get(s.prep) === 'for')
    if (length !== null && !staying && !(verb && isSpan(verb, rules)) && !lasts(clauses, i, before, rules))
      return length
  }
  return null
}

// «وهي الثانية بينهما خلال أسبوع»
function ordinalOf({ doc, marks }: Clauses, i: number, { itself }: ContactRules): number | null {
  if (!itself.has(doc.tokens[i]!.word.folded) || marks.groupOf[i + 1]! >= 0) return null
  const ordinal = ordinalAt(doc, i + 1)
  const n = ordinal?.proper && ordinal.definite ? Number(ordinal.amount.n) : 1
  return n > 1 ? n : null
}

/** Adds to contacts what clauses about them measure. */
export function measure(pairs: readonly Pair[], clauses: Clauses, times: Times, rules: ContactRules): void {
  if (pairs.length === 0) return
  const { doc } = clauses
  const told = toldIn(pairs)
  for (let i = 0; i < doc.tokens.length; i++) {
    const length = lengthAt(clauses, i, times)
    if (length !== null) for (const pair of lasting(clauses, i, told, rules)) pair.duration ??= length
    const ordinal = ordinalOf(clauses, i, rules)
    if (ordinal === null) continue
    const { to } = doc.sentences[sentenceAt(doc, i)]!
    for (const pair of ownersBefore(clauses, i, told, rules)) {
      pair.ordinal ??= ordinal
      pair.within ??= windowIn(clauses, i, to, times, rules)
    }
  }
}
