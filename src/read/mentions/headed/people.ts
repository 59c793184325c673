import { hasHamza } from '../../../arabic/hamza.js'
import { senseOf, type Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import { hasBareGivenName } from '../given.js'
import { isPlainWord, nameAt } from '../names.js'
import { isDeedInTime, isGivenName, mayBeVerb } from '../person.js'
import { begins } from './heads.js'
import { properPlaceAt } from './places.js'
import { foldedAt, isDefiniteAt, isUnknownAt, type Kit } from './words.js'

/** A name of somebody whom no table has, tokens `[from, to)`. */
export interface Named {
  from: number
  to: number
  start: number
}

const maxWords = 5

const isWord = ({ doc }: Kit, i: number): boolean => doc.tokens[i]?.kind === TokenKind.word

// «المصري», «الجاعوني»: a definite word that ends as family names do, or that means nothing
const isFamilyAt = (kit: Kit, i: number): boolean => {
  if (!isDefiniteAt(kit, i) || begins(kit.grammar.heads, kit.doc.tokens[i]!.word)) return false
  const { folded } = kit.doc.tokens[i]!.word
  return folded.endsWith(kit.grammar.heads.nisbaEndings[0]!) || isUnknownAt(kit, i)
}

// «أبو سمن», «عبد الهادي», «بن ناصر»
const isOpenedAt = (kit: Kit, i: number): boolean =>
  kit.grammar.openers.has(foldedAt(kit, i)) &&
  isWord(kit, i + 1) &&
  !kit.grammar.kin.has(foldedAt(kit, i + 1)) &&
  (hasBareGivenName(kit.doc.tokens[i + 1]!.word) || isUnknownAt(kit, i + 1) || isDefiniteAt(kit, i + 1))

const isPost = ({ doc, grammar }: Kit, i: number): boolean =>
  grammar.heads.at(doc, i, 'post').length > 0 || nameAt(doc, i, 'role', 'role-gen', 'title', 'honorific') !== undefined

const pastCompound = (kit: Kit, i: number): number => (kit.grammar.compounds.has(foldedAt(kit, i + 1)) ? i + 2 : i + 1)

// «كاثلين ج. ماكينيس»
function pastInitial(kit: Kit, i: number): number {
  const initial = isWord(kit, i) && foldedAt(kit, i).length === 1 && foldedAt(kit, i + 1) === kit.grammar.heads.stop
  return initial && isUnknownAt(kit, i + 2) ? i + 2 : i
}

interface Element {
  to: number
  /** nothing is known of the word: a name goes no further */
  last: boolean
}

/** The next element of a name at `i`: what opens two words, a given name, a family name, a word of which nothing is known. */
function elementAt(kit: Kit, i: number): Element | null {
  if (!isWord(kit, i) || isPost(kit, i)) return null
  if (isOpenedAt(kit, i)) return { to: pastCompound(kit, i + 1), last: false }
  const { word } = kit.doc.tokens[i]!
  // «وناصر» begins another name, and «على» is none
  if (hasBareGivenName(word)) return isGivenName(kit.doc, i) ? { to: pastCompound(kit, i), last: false } : null
  if (mayBeVerb(word)) return null
  if (isFamilyAt(kit, i)) return { to: i + 1, last: true }
  return isUnknownAt(kit, i) && word.senses.length === 0 ? { to: i + 1, last: true } : null
}

const minAlone = 4
const minGiven = 3

const writtenAt = ({ doc }: Kit, i: number): string => doc.text.slice(doc.tokens[i]!.start, doc.tokens[i]!.end)

interface Start {
  to: number
  start: number
  /** a given name and nothing else: it needs no more words */
  sure: boolean
  /** as the table has it */
  written: string
}

function startAt(kit: Kit, i: number): Start | null {
  const { word } = kit.doc.tokens[i]!
  if (kit.grammar.openers.has(word.folded))
    return isOpenedAt(kit, i) ? { to: i + 2, start: 0, sure: true, written: writtenAt(kit, i) } : null
  const given = senseOf(word, 'given-name') ?? senseOf(word, 'maybe-given-name')
  if (
    !given ||
    given.end - given.start < minGiven ||
    mayBeVerb(word) ||
    word.folded.startsWith(kit.grammar.article, given.start)
  )
    return null
  const { and } = kit.grammar.heads
  if (!['', kit.grammar.ofClitic].includes(given.prep) || !['', and].includes(given.conj)) return null
  const sure = given.cls === 'given-name' && !isPlainWord(word)
  return { to: pastCompound(kit, i), start: given.start, sure, written: given.value }
}

// «خليل» may be a friend: such a word begins a name only where another given name, «أبو» or a family name that means nothing else follows.
const assures = (kit: Kit, i: number): boolean =>
  isOpenedAt(kit, i) ||
  // «نايف صالح البكري»
  (isWord(kit, i) && hasBareGivenName(kit.doc.tokens[i]!.word) && isFamilyAt(kit, i + 1) && isUnknownAt(kit, i + 1)) ||
  (isWord(kit, i) && (isSureGiven(kit.doc.tokens[i]!.word) || (isFamilyAt(kit, i) && isUnknownAt(kit, i))))

const isSureGiven = ({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'given-name' && s.conj === '' && s.prep === '')

// «بأول» is not Powell, «فإن» not Van, though each folds alike
const isOtherwiseWritten = (kit: Kit, i: number, { written }: Start): boolean =>
  !hasHamza(written) && hasHamza(writtenAt(kit, i))

// «في دار سلوى»
const isOfHouse = ({ doc, grammar }: Kit, i: number): boolean =>
  doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'noun' && !s.definite && grammar.houses.has(s.value)) ?? false

/** A name by given names: «شاكر سمارة», «محمد أحمد أبو العز»; one given name alone where it means nothing else. */
export function personAt(kit: Kit, i: number): Named | null {
  const first = startAt(kit, i)
  if (!first || (!first.sure && isDeedInTime(kit.doc, i))) return null
  if ((!first.sure && !assures(kit, first.to)) || properPlaceAt(kit, i)) return null
  // «فإن هيلاري كلينتون» is no Van
  if (isOtherwiseWritten(kit, i, first)) return null
  // «حصة الأسد»
  if (nameAt(kit.doc, i, 'none') || (nameAt(kit.doc, i - 1, 'none')?.to ?? 0) > i) return null
  let to = first.to
  for (let words = 1; words < maxWords; words++) {
    const next = elementAt(kit, pastInitial(kit, to))
    if (!next) break
    to = next.to
    if (next.last) break
  }
  const alone = to === i + 1
  if (alone && (foldedAt(kit, i).length - first.start < minAlone || isOfHouse(kit, i))) return null
  return { from: i, to, start: first.start }
}
