import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { accompanying, type Clause, type Clauses, type Role } from '../clauses/index.js'
import { type ContactRules, contactNounClass } from './contact-rules.js'
import type { About } from './discourse.js'
import { isPerson, type Places, type Side, sideOf } from './sides.js'

// «مسؤولين عراقيين», «قادة حماس», «المسؤولين في المملكة»: they who are told as many, by what they are, stand for whose they are.

/** Many in their place in a clause. */
export interface Many {
  role: Role
  ids: Side
}

/** The words that tell of many, as a file of `knowledge/` lists them. */
export type ManyWords = Pick<
  ContactRules,
  'officials' | 'lands' | 'figures' | 'mayBeOfficials' | 'quantities' | 'delegated'
>

const isPrep = ({ senses }: Word, ...values: string[]): boolean =>
  senses.some(s => s.cls === 'prep' && s.pronoun === '' && (values.length === 0 || values.includes(s.value)))

const isNumber = ({ doc }: Clauses, i: number): boolean =>
  doc.tokens[i]?.kind === TokenKind.number || doc.tokens[i]?.word.senses.some(s => s.cls === 'number/num') === true

// «وفد إيراني»
const isDelegation = wordFlag(
  ({ senses }) =>
    // «مسؤولين» stand for themselves
    senses.some(s => s.cls === 'delegation') && !senses.some(s => s.cls === 'adj'),
)

function areOfficials(clauses: Clauses, i: number, { officials, figures, mayBeOfficials }: ManyWords): boolean {
  const { word } = clauses.doc.tokens[i]!
  if (!isDelegation(word) && !mayBeOfficials(word)) return false
  if (clauses.marks.groupOf[i]! >= 0 || clauses.marks.timeOf[i]! >= 0) return false
  // «30 مشرعا»
  const counted = isNumber(clauses, i - 1)
  return (
    isDelegation(word) ||
    word.senses.some(s => officials.has(s.value) && s.pronoun === '' && (counted || s.entry?.number === 'p')) ||
    areFigures(word.senses, figures)
  )
}

const areFigures = (senses: readonly Sense[], figures: ReadonlySet<string>): boolean =>
  senses.some(s => figures.has(s.value) && s.pronoun === '' && s.entry?.number === 'p')

/** Where what counts them begins: «عدد من كبار المسؤولين», «أكثر من 30 مشرعا». */
function startOf(clauses: Clauses, at: number, { quantities }: ManyWords): number {
  const { tokens } = clauses.doc
  const counts = (i: number): boolean => quantities.has(stripped(tokens[i]!.word)) || isNumber(clauses, i)
  let i = at
  while (i > 0 && (counts(i - 1) || (isPrep(tokens[i - 1]!.word, 'from') && i > 1 && counts(i - 2)))) i--
  return i
}

// «بعدد من»: without what is written onto it
const stripped = ({ folded, senses }: Word): string => senses.find(s => s.prep !== '')?.value ?? folded

const describing = new Set(['adj', 'active-participle', 'passive-participle', 'nisba'])

const isDescribing = wordFlag(({ senses }: Word): boolean => senses.some(s => describing.has(s.cls) && s.prep === ''))

const state = /^[A-Z]{3}$/

// how many adjectives may stand between them and whose they are: «المسؤولين العسكريين والمدنيين العراقيين»
const describingReach = 3

const isTelling = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'adj' || s.cls === 'nisba') &&
  !senses.some(s => s.cls === 'adverb' || s.cls.endsWith('participle'))

/** The states of which adjectives behind them speak: «مسؤولين أميركيين وإسرائيليين». */
function nisbas(clauses: Clauses, at: number, { stateOf }: About, { delegated }: ManyWords): Side {
  const { doc, marks } = clauses
  const found: string[] = []
  const sent = isDelegation(clauses.doc.tokens[at]!.word)
  // «وزراء المالية» are not of Mali, but «30 نائبا فرنسيا», «وفد فرنسي»
  const one = isNumber(clauses, at - 1) || sent
  const whole = doc.tokens[at]!.word.senses.some(s => s.definite)
  for (let i = at + 1; i < doc.tokens.length && (found.length > 0 || i <= at + describingReach); i++) {
    const { word, start, end } = doc.tokens[i]!
    // «قادة المنتخب الأردني»
    const adjectives = word.senses.filter(s => describing.has(s.cls) && s.prep === '' && s.definite === whole)
    if (marks.groupOf[i]! >= 0 || adjectives.length === 0) break
    const nisba = adjectives.find(s => s.cls === 'nisba' && state.test(s.value) && (s.entry?.number !== 's' || one))
    if (nisba) found.push(stateOf(nisba.value, doc.text.slice(start, end)))
    // «وفد طبي مصري», «وفد أردني رياضي», but «وفدا أردنيا مؤخرا»
    else if (sent && !adjectives.some(s => delegated.has(s.value)) && (found.length === 0 || isTelling(word))) return []
    else if (found.length > 0) break
  }
  return found
}

const whose = new Set(['from', 'about', 'in', 'for', 'by'])

// «وزراء خارجية دول المجلس», «المسؤولين العسكريين في المملكة»: where they stand whose they are; -1 where nobody does
function ownersAt({ doc, marks }: Clauses, at: number, sent: boolean, { lands }: ManyWords): number {
  const ruling = (i: number): boolean =>
    doc.tokens[i]!.word.senses.some(s => nominal.has(s.cls) && !s.definite && s.pronoun === '')
  const named = (i: number): boolean => (marks.groupAt[i] ?? -1) >= 0
  const free = (i: number): boolean => i < doc.tokens.length && marks.groupOf[i]! < 0
  let i = at + 1
  if (sent || ruling(at)) while (i <= at + constructReach && free(i) && ruling(i)) i++
  if (named(i)) return i
  i = at + 1
  while (i <= at + describingReach && free(i) && isDescribing(doc.tokens[i]!.word)) i++
  if (free(i) && isPrep(doc.tokens[i]!.word, 'from', 'about', 'in')) i++
  if (named(i)) return i
  // «وزراء الشباب والرياضة بدول مجلس …», «وزراء الصحة في بلدان المجلس»
  i = at + 1
  while (i <= at + constructReach && free(i) && isRuled(doc.tokens[i]!.word, lands)) i++
  if (free(i) && isPrep(doc.tokens[i]!.word, 'in', 'from')) i++
  return i > at + 1 && free(i) && isLand(doc.tokens[i]!.word, lands) && named(i + 1) ? i + 1 : -1
}

const isLand = ({ senses }: Word, lands: ReadonlySet<string>): boolean =>
  senses.some(s => lands.has(s.value) && s.entry?.number === 'p' && !s.definite && s.pronoun === '')

// «الشباب والرياضة»
const isRuled = ({ senses }: Word, lands: ReadonlySet<string>): boolean =>
  senses.some(s => nominal.has(s.cls) && s.definite && s.prep === '' && !lands.has(s.value))

/** The powers that stand behind them: «قادة حماس», «ممثلين عن الحزب», «المسؤولين في دمشق». */
function powersBehind(clauses: Clauses, at: number, about: About, words: ManyWords): Side {
  const { marks, rules, doc } = clauses
  const group =
    marks.groups[marks.groupAt[ownersAt(clauses, at, isDelegation(clauses.doc.tokens[at]!.word), words)] ?? -1]
  if (!group || (group.prep !== '' && !whose.has(rules.cliticRoles.get(group.prep) ?? ''))) return []
  if (group.members.every(m => m.kind === 'state' || m.kind === 'body')) return sideOf(group.members)
  const [only, ...others] = group.members
  const country = only!.kind === 'place' && only!.entity && others.length === 0 ? about.countryOf(only!.entity) : null
  return country ? [about.stateOf(country, doc.text.slice(...only!.span))] : []
}

const nominal = new Set(['noun', 'adj', 'masdar', 'source', 'plover-noun'])

// «وزراء خارجية دول مجلس …»
const constructReach = 3

/** Those of them who are named: «مسؤولين عراقيين من بينهم رئيس الوزراء», «سياسيون أبرزهم الوزير». */
export function membersNamed({ doc, marks, rules }: Clauses, at: number, to: number): Side {
  for (let i = at + 1; i < Math.min(to, at + namedReach); i++) {
    if (!rules.namely.has(doc.tokens[i]!.word.folded)) continue
    const group = marks.groups[marks.groupAt[i + 1] ?? -1]
    return group?.prep === '' ? sideOf(group.members).filter(isPerson) : []
  }
  return []
}

const namedReach = 9

/** The place in which they stand whose words begin at `start`; null where a noun rules them. */
function roleAt(clauses: Clauses, clause: Clause, start: number): Role | null {
  const { doc, marks, rules } = clauses
  const { word } = doc.tokens[start]!
  const clitic = word.senses.find(s => s.prep !== '')
  if (clitic) return rules.cliticRoles.get(clitic.prep) ?? null
  const before = doc.tokens[start - 1]
  if (!before) return null
  const prep = before.word.senses.find(s => s.cls === 'prep' && s.pronoun === '')
  if (prep && marks.groupOf[start - 1]! < 0) return isAccompanied(clauses, start - 2) ? accompanying : prep.value
  if (start === clause.from) {
    const oblique = rules.oblique.some(ending => word.folded.endsWith(ending))
    return oblique ? 'object' : 'subject'
  }
  if (before.word.senses.some(s => s.cls === contactNounClass && !s.definite && s.pronoun === '')) return 'genitive'
  const free = marks.groupOf[start - 1]! >= 0 || marks.timeOf[start - 1]! >= 0 || before.kind !== TokenKind.word
  return free || before.word.senses.every(s => s.cls === 'adverb' || s.definite) ? 'object' : null
}

// «في مؤتمر صحفي مشترك مع مسؤولين»
function isAccompanied({ doc, rules }: Clauses, from: number): boolean {
  let i = from
  while (i > 0 && i > from - describingReach && isDescribing(doc.tokens[i]!.word)) i--
  return doc.tokens[i]?.word.senses.some(s => s.cls === 'noun' && rules.accompanied.has(s.value)) ?? false
}

/** They who are told as many in a clause, each with whose they are. */
export function manyIn(clauses: Clauses, clause: Clause, about: About, words: ManyWords): Many[] {
  const found: Many[] = []
  for (let i = clause.from; i < clause.to; i++) {
    if (!areOfficials(clauses, i, words)) continue
    const start = startOf(clauses, i, words)
    const role = start < clause.from ? null : roleAt(clauses, clause, start)
    if (role === null) continue
    const people = membersNamed(clauses, i, clause.to)
    // «شخصيات من المعارضة», but not «شخصيات مصرية»
    const figures = areFigures(clauses.doc.tokens[i]!.word.senses, words.figures)
    const states = figures ? [] : nisbas(clauses, i, about, words)
    const powers = states.length > 0 ? states : powersBehind(clauses, i, about, words)
    const ids = people.length > 0 ? people : figures ? powers.filter(id => id.startsWith('body:')) : powers
    if (ids.length > 0) found.push({ role, ids })
  }
  return found
}

/** The side in a place, where they are told as many. */
export const sideOfMany = (many: readonly Many[], role: Role): Side => [
  ...new Set(many.filter(m => m.role === role).flatMap(({ ids }) => ids)),
]

/** The places of a clause, where nobody is named in one with those who are told there as many. */
export const withMany =
  (places: Places, many: readonly Many[]): Places =>
  (role, towns) => {
    const side = places(role, towns)
    if (many.length === 0) return side
    const people = role === 'object' ? side.filter(id => !id.startsWith('state:')) : side
    return people.length > 0 ? people : sideOfMany(many, role)
  }
