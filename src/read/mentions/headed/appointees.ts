import type { Sense, Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import { hasBareGivenName } from '../given.js'
import { nameAt } from '../names.js'
import { isParticle, mayOpenName } from '../person.js'
import { joined, skipHonorifics } from '../respect.js'
import type { Kit } from './words.js'

// Whom an office is given to: «عين الملك عادل الجبير وزيرا للخارجية», «وتعيينه وزيرا للعمل», «أصبح سعد الحريري رئيسا للحكومة».

/** Somebody who is named in a sentence, tokens `[from, to)`. */
export interface Someone {
  from: number
  to: number
  entity: string
  /** he has an office by which he gives others theirs */
  rules: boolean
}

// 'none': he does not have it, or not yet
type Giving = 'object' | 'pronoun' | 'noun' | 'passive' | 'subject' | 'none'

const reach = 40
// between a verb and its subject, words of respect among them
const maxGap = 6

function givingOf({ senses }: Word, heads: Kit['grammar']['heads']): Giving | null {
  for (const sense of senses) {
    const giving = givingBy(sense, heads)
    if (giving) return giving
  }
  return null
}

function givingBy(sense: Sense, { appointing, becoming, proposing }: Kit['grammar']['heads']): Giving | null {
  const isVerb = sense.cls === 'verb' && sense.verb?.aspect !== 'imperative'
  const isNoun = sense.cls === 'masdar'
  if (!isVerb && !isNoun) return null
  if (proposing.has(sense.value)) return 'none'
  if (appointing.has(sense.value)) {
    if (sense.pronoun !== '') return 'pronoun'
    if (isNoun) return 'noun'
    return sense.verb?.voice === 'passive' ? 'passive' : 'object'
  }
  // «وزيرا للعمل» names no work of anybody
  if (!becoming.has(sense.value) || (isNoun && sense.prep !== '' && sense.pronoun === '')) return null
  return sense.pronoun !== '' && isNoun ? 'pronoun' : 'subject'
}

interface Place {
  /** the first token of the sentence */
  begin: number
  /** the office */
  at: number
}

function givingBefore({ doc, grammar }: Kit, { begin, at }: Place): { giving: Giving; at: number } | null {
  for (let i = at - 1; i >= Math.max(begin, at - reach); i--) {
    const { kind, word } = doc.tokens[i]!
    if (kind !== TokenKind.word) continue
    const giving = givingOf(word, grammar.heads)
    if (giving) return { giving: isDenied(doc, i, begin) ? 'none' : giving, at: i }
  }
  return null
}

const beforeDenied = 2

// «لن يتم تعيينه نائبا للرئيس», «لم يعين وزيرا»
function isDenied({ tokens }: Kit['doc'], i: number, begin: number): boolean {
  for (let k = Math.max(begin, i - beforeDenied); k < i; k++)
    if (tokens[k]!.word.senses.some(s => s.cls === 'not')) return true
  return false
}

const fewest = 2
const most = 7

const isNameWord = ({ doc, grammar }: Kit, i: number): boolean => {
  const { kind, word } = doc.tokens[i]!
  return (
    kind === TokenKind.word &&
    !isParticle(word) &&
    !word.folded.startsWith(grammar.andClitic) &&
    nameAt(doc, i, 'role', 'role-gen', 'title', 'deputy', 'body', 'state') === undefined
  )
}

/** «بتعيين الدكتور ناصر بن مطلق الفاضل مستشارا»: what stands between the noun and the office is a name, whatever its words mean besides. */
export function nameBetween(kit: Kit, place: Place): { from: number; to: number } | null {
  const giving = givingBefore(kit, place)
  if (giving?.giving !== 'noun') return null
  const { to: from, sense } = skipHonorifics(kit.doc, giving.at + 1, kit.grammar)
  const words = place.at - from
  if (words < fewest || words > most || joined(sense)) return null
  const first = kit.doc.tokens[from]!.word
  if (!mayOpenName(first, kit.grammar) && !hasBareGivenName(first)) return null
  for (let i = from; i < place.at; i++) if (!isNameWord(kit, i)) return null
  return { from, to: place.at }
}

/** Who may be given an office in a sentence. */
export interface Company {
  /** who is named in the sentence, in order */
  people: readonly Someone[]
  /** who was named last before it, and who is named most on the page */
  earlier: string | null
  hero: () => string | null
  /** who was given the office before this one in the sentence; undefined where there is none */
  last: string | null | undefined
  /** where that office ends */
  lastAt: number
  /** whether the tables have somebody in an office of that name */
  had: (person: string) => boolean
}

export interface Appointee {
  entity: string
  /** he is named beside the office, or as the object of the verb */
  sure: boolean
}

const surely = (entity: string | null | undefined): Appointee | null => (entity ? { entity, sure: true } : null)
const perhaps = (entity: string | null | undefined): Appointee | null => (entity ? { entity, sure: false } : null)

// «أصبح رئيسا للحكومة في عهد …، ثم وزيرا للدفاع»: the subject stands right after its verb, or it is he who was spoken of
function subjectOf(at: number, { people, hero, last, had }: Company, office: number): Appointee | null {
  // «أما بورنهام فشغل منصب وزير الصحة في حكومة براون، ووزيرا للثقافة»
  if (last && people.some(({ entity, from }) => entity === last && from < at)) return surely(last)
  const subject = people.find(({ from, to }) => from > at && from <= at + maxGap && to <= office)
  if (subject) return surely(subject.entity)
  const before = people.findLast(({ from }) => from <= at)?.entity
  // «سلمان بن عبد العزيز حين كان وليا للعهد»
  if (before !== undefined && had(before)) return surely(before)
  if (last !== undefined) return last === null ? perhaps(hero()) : surely(last)
  return perhaps(before ?? hero())
}

const isAdded = ({ doc, grammar }: Kit, i: number): boolean =>
  doc.tokens[i]!.word.folded.startsWith(grammar.andClitic) && doc.tokens[i]!.word.senses.some(s => s.conj !== '')

/** Who is given the office at a place; `as`: it is what somebody is called («كوزير للخارجية»). */
export function appointee(kit: Kit, place: Place, as: boolean, company: Company): Appointee | null {
  const before = company.people.filter(({ to }) => to <= place.at)
  const beside = before.at(-1)
  const giving = givingBefore(kit, place)
  if (!giving) {
    if (beside && beside.to >= place.at - 1) return surely(beside.entity)
    return as ? surely(before.findLast(({ entity }) => company.had(entity))?.entity) : null
  }
  if (giving.giving === 'none') return null
  // «صار سعد الخالدي وزيرا للعمل، والدكتور ماهر السالم وزيرا للحج»
  if (giving.giving === 'subject' && beside?.to === place.at) return surely(beside.entity)
  if (giving.giving === 'subject') return subjectOf(giving.at, company, place.at)
  const between = before.filter(({ from }) => from > giving.at)
  const past = before.filter(({ from }) => from <= giving.at).at(-1)?.entity ?? company.earlier
  // «اختيار فهد وليا للعهد وتعيينه نائبا لرئيس مجلس الوزراء»
  const since = before.some(({ from }) => from >= company.lastAt && from <= giving.at)
  if (giving.giving === 'pronoun') return perhaps((!since && isAdded(kit, giving.at) && company.last) || past)
  const last = between.at(-1)
  // «عين الرئيس محافظا لعدن»: he gives the office
  if (last && !(giving.giving === 'object' && between.length === 1 && last.rules && !company.had(last.entity)))
    return surely(last.entity)
  // «قال متحدث إن الرئيس بخاري عين قادة، كما عين مستشارا للأمن القومي»
  // … but «تولى الملك فهد المعارف، ثم عين وزيرا للداخلية»: of one man alone, who once had it
  const alone = new Set(before.map(({ entity }) => entity)).size === 1 && company.had(before[0]!.entity)
  const gives =
    giving.giving === 'object' &&
    !alone &&
    !kit.doc.tokens[giving.at - 1]?.word.senses.some(s => s.cls === 'which') &&
    before.filter(({ from }) => from <= giving.at).at(-1)?.rules
  return last || gives || giving.giving === 'noun' ? null : perhaps(past)
}
