import type { Doc } from '../../../arabic/doc.js'
import { wordFlag } from '../../../arabic/facts.js'
import type { Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import { hasBareGivenName } from '../given.js'
import type { Grammar } from '../grammar.js'
import { nameAt } from '../names.js'
import { begins } from './heads.js'

/** What the rules for names that no table has need to know. */
export interface Kit {
  doc: Doc
  grammar: Grammar
}

export const foldedAt = ({ doc }: Kit, i: number): string => doc.tokens[i]?.word.folded ?? ''

// «وزارة الصحة الثلاثاء»: words that say when
export const isOfTime = wordFlag(({ senses }: Word): boolean => senses.some(s => ofTime.has(s.cls)))

const ofTime = new Set(['weekday', 'mon', 'monx', 'hijx', 'rel', 'tonight', 'dir', 'dirm'].map(name => `time/${name}`))

const isJoined = ({ senses }: Word): boolean => senses.length > 0 && senses.every(s => s.conj !== '' || s.prep !== '')

const isAdjective = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.definite && s.conj === '' && s.prep === '' && qualifying.has(s.cls)),
)

const qualifying = new Set(['adj', 'nisba'])

// «المستقطعة», but not «المدخل», which is a noun
const isParticiple = ({ senses }: Word): boolean => senses.some(s => s.definite && s.cls === 'passive-participle')

const isNoun = ({ senses }: Word): boolean => senses.some(s => s.definite && s.cls === 'noun')

const mayBeNoun = ({ senses }: Word): boolean =>
  senses.some(
    s =>
      (s.cls === 'noun' || s.cls === 'adj' || (s.verb !== null && s.verb.pos !== 'verb')) &&
      s.conj === '' &&
      s.prep === '' &&
      s.pronoun === '' &&
      !s.definite,
  )

const isParticle = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => closed.has(s.cls) && s.entry?.joins !== 'name'),
)

const closed = new Set([
  'prep',
  'that',
  'then',
  'which',
  'clause',
  'not',
  'will',
  'may',
  'question',
  'this',
  'other',
  'past-mark',
])

/** What begins another name: there a name ends. */
const stops = (kit: Kit, i: number): boolean =>
  nameAt(kit.doc, i, 'role', 'title', 'honorific', 'person', 'heads-two', 'heads-many') !== undefined

const isWord = ({ doc }: Kit, i: number): boolean => doc.tokens[i]?.kind === TokenKind.word

/** A definite word at `i` that a name may hold: «المال» of «سوق رأس المال». */
export function isDefiniteAt(kit: Kit, i: number): boolean {
  const folded = foldedAt(kit, i)
  if (!isWord(kit, i) || !folded.startsWith(kit.grammar.article) || folded.length < 4) return false
  const { word } = kit.doc.tokens[i]!
  return !isOfTime(word) && !isParticle(word) && !stops(kit, i)
}

// «جمعية الأطفال المعوقين»: what means nothing else and ends as adjectives of people do
const isPluralOfPeople = ({ doc, grammar: { heads } }: Kit, i: number): boolean => {
  const { folded, senses } = doc.tokens[i]!.word
  return senses.length === 0 && folded.length > shortestPlural && folded.endsWith(heads.soundPlural)
}

const shortestPlural = 6

/** A definite adjective at `i`: by what it means, or for a word that means nothing else by its ending. */
export function isAdjectiveAt(kit: Kit, i: number): boolean {
  if (!isDefiniteAt(kit, i)) return false
  const { word } = kit.doc.tokens[i]!
  if (kit.grammar.heads.plain.has(word.folded)) return false
  if (isAdjective(word)) return true
  const ends = kit.grammar.heads.nisbaEndings.some(ending => word.folded.endsWith(ending))
  return !isNoun(word) && (ends || isParticiple(word) || isPluralOfPeople(kit, i))
}

/** An indefinite noun at `i`, as it stands before a genitive. */
export function isBareNounAt(kit: Kit, i: number): boolean {
  if (!isWord(kit, i)) return false
  const { word } = kit.doc.tokens[i]!
  return mayBeNoun(word) && !isParticle(word) && !isOfTime(word) && !stops(kit, i)
}

const meansNothing = ({ senses }: Word): boolean =>
  senses.every(s => s.cls === 'names' || s.cls === 'given-name' || s.cls === 'maybe-given-name' || s.cls === 'topic')

const letters = /^\p{L}{2,}$/u

/** A word that nothing is known of, or that is a name: what may be the name of a company or a village. */
export function isUnknownAt(kit: Kit, i: number): boolean {
  if (!isWord(kit, i)) return false
  const { word } = kit.doc.tokens[i]!
  return letters.test(word.folded) && meansNothing(word) && !isJoined(word) && !isParticle(word) && !stops(kit, i)
}

/** A given name at `i`, whatever else it means: «عمرو» of «دير عمرو». */
export const isGivenAt = (kit: Kit, i: number): boolean => isWord(kit, i) && hasBareGivenName(kit.doc.tokens[i]!.word)

/** «للأوراق», «للدراسات»: ل with a definite word. */
export const isPurposeAt = (kit: Kit, i: number): boolean => {
  const folded = foldedAt(kit, i)
  return (
    isWord(kit, i) &&
    folded.startsWith(kit.grammar.ofClitic.repeat(2)) &&
    folded.length > 4 &&
    !kit.grammar.heads.deeds.has(folded)
  )
}

/** «والتعليم»: و with a definite word. */
export const isAddedAt = (kit: Kit, i: number): boolean => {
  const folded = foldedAt(kit, i)
  return (
    isWord(kit, i) &&
    folded.startsWith(kit.grammar.heads.added) &&
    folded.length > 5 &&
    !isOfTime(kit.doc.tokens[i]!.word) &&
    !isParticle(kit.doc.tokens[i]!.word) &&
    !begins(kit.grammar.heads, kit.doc.tokens[i]!.word) &&
    !stops(kit, i)
  )
}

export const isIn = (kit: Kit, i: number): boolean => foldedAt(kit, i) === kit.grammar.heads.in
