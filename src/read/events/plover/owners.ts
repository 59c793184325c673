import { type Sense, senseOf, type Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Clause, Clauses } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import { calledBefore } from './called.js'
import { byNoun, nobody, type Place, placeOf } from './parties.js'
import { type PloverRules, ploverNounClass, type Words } from './rules.js'
import { sceneOf } from './scene.js'
import { countedAt, findWord, isCount, isRuled, isWord, prepOf, rulesGenitive } from './words.js'

// A common noun in the place of a party does not say whose that is; what follows it does: «مقاتلات تركية», «الجيشان السوري والعراقي»,
// «مواقع لحكومة الوفاق», «مسلحون من حركة الشباب», «قوات حفتر».

// how far behind the noun its owner may stand, in words
const reach = 6

const linking = new Set(['for', 'from'])
// «مسؤول بالاتحاد الأوروبي», «قيادي في الحركة»
const staffed = new Set([...linking, 'in', 'by'])
const describing = new Set(['adj', 'active-participle', 'passive-participle'])
const plain = new Set(['noun', 'masdar', ploverNounClass])

const isBare = (sense: Sense): boolean => sense.prep === '' && sense.conj === ''

const nisbaOf = (senses: readonly Sense[], follows: boolean): Sense | undefined =>
  senses.find(s => s.cls === 'nisba' && s.prep === '' && (s.conj === '' || follows))

const hasNisba = (senses: readonly Sense[]): boolean => senses.some(s => s.cls === 'nisba')

/** The states of the adjectives that stand from token `at` on: «السوري والعراقي». */
export function statesFrom({ clauses: { doc, marks }, entities }: EventInput, at: number): string[] {
  const states: string[] = []
  for (let i = at; i < doc.tokens.length && marks.groupOf[i]! < 0; i++) {
    const { word, start, end } = doc.tokens[i]!
    const nisba = i === at ? word.senses.find(s => s.cls === 'nisba') : nisbaOf(word.senses, true)
    if (!nisba) break
    states.push(entities.thing(nisba.value, doc.text.slice(start, end)))
  }
  return states
}

/** The party that begins at token `i`, where it owns what the noun before it names: as its genitive, or behind «ل» or «من». */
function ownerAt(
  input: EventInput,
  i: number,
  linked: boolean,
  links: Words,
  { slots }: Clause,
  people: boolean,
  rules: PloverRules,
): string[] {
  const { doc, marks, rules: own } = input.clauses
  const group = marks.groups[marks.groupAt[i]!]!
  const role = own.cliticRoles.get(group.prep) ?? slots.find(slot => slot.group === group)?.role
  const { word: before } = doc.tokens[i - 1]!
  // «قادة مجموعة بريكس»: right behind a noun, though it may seem to be the verb's subject
  const isNext = group.prep === '' && !group.conj && before.senses.some(s => plain.has(s.cls))
  // «البحرية السعودية»: a state that is called by its adjective
  const isNisba =
    group.prep === '' &&
    doc.tokens[i]!.word.senses.some(s => s.cls === 'nisba' && s.definite) &&
    before.senses.some(s => s.definite && plain.has(s.cls))
  const owns =
    isNisba ||
    linked ||
    (role !== undefined && links.has(role)) ||
    ((role === 'genitive' || isNext) && rulesGenitive(before, rules))
  return owns ? placeOf(group.members, input.entities, people).ids : []
}

/** The ids of those whose is what the noun at `at` names, as the words of its clause behind it say. */
function told(input: EventInput, at: number, clause: Clause, people: boolean, rules: PloverRules): string[] {
  const { doc, marks } = input.clauses
  const links = isWord(doc, at, rules.staff) ? staffed : linking
  let linked = false
  for (let i = at, left = reach; i < doc.tokens.length && left > 0; i++) {
    if (marks.timeOf[i]! >= 0) continue
    if (marks.groupAt[i]! >= 0) return ownerAt(input, i, linked, links, clause, people, rules)
    const { kind, word } = doc.tokens[i]!
    if (kind !== TokenKind.word) return []
    left--
    if (nisbaOf(word.senses, false) || (i === at && hasNisba(word.senses))) return statesOf(input, at, i)
    if (i === at) continue
    // «قلقهم من رحلة أوباما»: behind a preposition stands at once whose it is
    if (linked && !isWord(doc, i, rules.powers) && !isWord(doc, i, rules.people) && !isWord(doc, i, rules.heads))
      return []
    const prep = word.senses.find(s => s.cls === 'prep')
    if (prep ? !links.has(prep.value) || prep.pronoun !== '' : !goesOn(word.senses, doc.tokens[i - 1]!.word, rules))
      return []
    linked = prep !== undefined
  }
  return []
}

const isState = (id: string): boolean => id.startsWith('state:')

// «وزراء المالية»: what looks like a state's adjective and is known, behind a noun that is not, says what that is of
function statesOf(input: EventInput, at: number, i: number): string[] {
  const { tokens } = input.clauses.doc
  const isWomans = tokens[i]!.word.senses.some(s => s.cls === 'nisba' && s.definite && s.entry?.gender === 'f')
  const isGenitive =
    i > at && isWomans && tokens[i - 1]!.word.senses.every(s => !s.definite && s.pronoun === '' && s.cls !== 'prep')
  // «كفالة مالية»: of finance before it is of Mali
  const { senses } = tokens[i]!.word
  const isCommon =
    senses.some(s => s.cls === 'adj') && senses.every(s => !s.definite && (s.cls !== 'nisba' || isState(s.value)))
  return isGenitive || isCommon ? [] : statesFrom(input, i)
}

// «قتل متشددون جنديين تشاديين»: a noun goes on with the one before it only as its genitive
const goesOn = (senses: readonly Sense[], before: Word, rules: PloverRules): boolean =>
  senses.some(
    s => isBare(s) && s.pronoun === '' && (describing.has(s.cls) || (plain.has(s.cls) && rulesGenitive(before, rules))),
  )

// «السلطات», «قوات الأمن»: bodies of a state that go without its name where nobody could mistake them
function ofScene(input: EventInput, at: number, rules: PloverRules): string[] {
  const { doc } = input.clauses
  // «مجلس الوزراء»
  if (!isWord(doc, at, rules.organs) && !(isWord(doc, at, rules.councils) && isWord(doc, at + 1, rules.councillors)))
    return []
  // «قوات التحالف», «قوات المقاومة»
  const next = doc.tokens[at + 1]?.word
  const isOthers =
    isWord(doc, at, rules.forces) &&
    isWord(doc, at + 1, rules.powers) &&
    !isWord(doc, at + 1, rules.organs) &&
    !isWord(doc, at + 1, rules.statish) &&
    (next?.senses.some(s => s.definite && s.conj === '' && s.prep === '' && !describing.has(s.cls)) ?? false)
  if (isOthers) return []
  const isKnown = (i: number): boolean => doc.tokens[i]?.word.senses.some(s => s.definite) ?? false
  const scene = isKnown(at) || isKnown(at + 1) ? sceneOf(input) : null
  return scene === null ? [] : [scene]
}

// «منظمات حقوقية», «مسؤولون أمميون», «قادة المعارضة»
function isQualified({ clauses: { doc } }: EventInput, at: number, rules: PloverRules): boolean {
  // «قادة المعارضة», «قادة اثنتي عشرة دولة»
  let next = at + 1
  while (next < at + 4 && isCount(doc, next)) next++
  if (isWord(doc, next, rules.qualifiers)) return true
  return [1, 2].some(
    next =>
      doc.tokens[at + next]?.word.senses.some(s => s.cls === 'adj' && isBare(s) && rules.collectives.has(s.value)) ??
      false,
  )
}

/** The party that the common noun at `at` names; whose it is must be said where the noun may be anybody's: «الإدارة», «المجلس». */
export function partyAt(
  input: EventInput,
  at: number,
  known: readonly string[],
  clause: Clause,
  people: boolean,
  rules: PloverRules,
): Place {
  const ids = known.length > 0 ? [...known] : ownersOf(input, at, clause, people, rules)
  const found = byNoun(ids, input.clauses, countedAt(input.clauses, at, rules), rules)
  const named = ids.length > 0 || !isWord(input.clauses.doc, at, rules.vague) || isQualified(input, at, rules)
  return { ...found, named }
}

// «حكومة الرئيس أشرف غني», «إدارة أوباما»: what he governs acts for his state
function ofTheirState(ids: string[], { clauses: { doc }, entities }: EventInput, at: number, rules: PloverRules) {
  if (!isWord(doc, at, rules.governments)) return ids
  return ids.map(id => {
    const { kind, country } = entities.all.get(id) ?? { kind: null, country: null }
    return country && (kind === 'person' || kind === 'office') ? entities.thing(country, country) : id
  })
}

/** The ids of those whose is what the common noun at `at` names; of a body of a state that is not said the state of the story. */
export function ownersOf(input: EventInput, at: number, clause: Clause, people: boolean, rules: PloverRules): string[] {
  const own = told(input, at, clause, people, rules)
  const ids = own.length > 0 ? own : calledBefore(input, at, rules)
  return ids.length > 0 ? ofTheirState(ids, input, at, rules) : ofScene(input, at, rules)
}

const targetReach = 6

const isLed = (clauses: Clauses, i: number): boolean =>
  (clauses.doc.tokens[i - 1] !== undefined && senseOf(clauses.doc.tokens[i - 1]!.word, 'prep') !== undefined) ||
  clauses.doc.tokens[i]!.word.senses.some(s => plain.has(s.cls) && s.prep !== '')

/** «استهدف نقطة تفتيش للشرطة», «تدمير عشرين منزلا»: what is attacked, where nobody is said to suffer it. */
export function targetOf(from: number, clause: Clause, people: boolean, input: EventInput, rules: PloverRules): Place {
  const { clauses } = input
  const found = findWord(clauses.doc, from, Math.min(clause.to, from + targetReach), rules.targets)
  if (found < 0 || clauses.marks.groupOf[found]! >= 0 || prepOf(clauses, found) !== null) return nobody
  // «في انفجار سيارة مفخخة»
  if (found > from && isLed(clauses, found - 1) && isRuled(clauses, found, rules)) return nobody
  return byNoun(ownersOf(input, found, clause, people, rules), clauses, found, rules)
}
