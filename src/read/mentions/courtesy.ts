import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { isNumeralSense } from '../../arabic/numbers/words.js'
import { hasTanween } from '../../arabic/tanween.js'
import { TokenKind } from '../../text/tokens.js'
import { hasBareGivenName, isGivenSense } from './given.js'
import type { Grammar } from './grammar.js'
import { type NameKind, nameAt, officeKinds } from './names.js'
import { isGivenName, isParticle, isThing, type PersonName } from './person.js'

// «المهندس وحي أمان», «الدكتور عادل زيد», «وزير الثروة السمكية فهد كفاين»: names made of common words, which nothing shows but the office or the
// word of respect before them.

const maxWords = 4

const others: readonly NameKind[] = [...officeKinds, 'person', 'deputy', 'epithet']

const isBare = ({ conj, prep, pronoun }: Sense): boolean => conj === '' && prep === '' && pronoun === ''

// «تلقى سمو الأمير اتصالا هاتفيا»: what a prince gets, and no name
const neverNames = new Set(['nisba', 'source', 'number', 'contact-noun', 'phone'])

const never = (cls: string): boolean => cls.startsWith('time/') || neverNames.has(cls)

// a noun that neither rules nor has anything joined to it; «ضيفا» says as what he came
const mayBeWordOfName = wordFlag(
  ({ senses, folded }: Word): boolean =>
    folded.length > 2 &&
    senses.length > 0 &&
    senses.every(isBare) &&
    !senses.some(
      s => never(s.cls) || isNumeralSense(s) || (s.cls === 'verb' && s.conj === '' && s.verb?.voice !== 'passive'),
    ),
)

function wordAt(doc: Doc, i: number, first: boolean, grammar: Grammar): boolean {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word) return false
  const { word } = token
  if (nameAt(doc, i, ...others) || grammar.posts.has(word.folded) || isAccusative(doc, i)) return false
  // «الملك باسمه وباسم الشعب»: in his name
  if (word.senses.some(s => s.prep !== '' && s.pronoun !== '')) return false
  if (first && word.folded.startsWith(grammar.article)) return false
  if (isGivenName(doc, i) && hasBareGivenName(word)) return true
  if (isParticle(word) || grammar.backThen.has(word.folded) || grammar.held.has(word.folded)) return false
  // «المهندس عصام الملا»: the family
  // … but «شكر الدكتور خالد الحضور», «ألقى الدكتور سعد محاضرة»
  // … nor «جهود الرئيس شي المضنية»
  if (word.folded.startsWith(grammar.article))
    return (
      !word.senses.some(s => never(s.cls) || s.cls === 'adj') &&
      !(word.folded.endsWith(grammar.feminine) && word.senses.some(s => s.cls.endsWith('participle'))) &&
      (first || !isThing(word))
    )
  return mayBeWordOfName(word) && (first || !isFeminineNoun(word, grammar))
}

const isFeminineNoun = ({ folded, senses }: Word, { feminine }: Grammar): boolean =>
  folded.endsWith(feminine) && senses.some(s => s.cls === 'noun') && !senses.some(isGivenSense)

// «حسب الأصول» is no man
const isSureStart = (doc: Doc, i: number): boolean => {
  const { word } = doc.tokens[i]!
  if (!hasBareGivenName(word) || word.senses.some(s => s.cls === 'according')) return false
  const next = doc.tokens[i + 1]
  return word.senses.some(s => s.cls === 'given-name') || (next !== undefined && hasBareGivenName(next.word))
}

// «قسيس حالياً»
const isAccusative = (doc: Doc, i: number): boolean => hasTanween(doc, doc.tokens[i]!)

// A name goes no further than what parts clauses: a sign, «و», a verb, an office.
function endsThere(doc: Doc, i: number, grammar: Grammar): boolean {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word) return true
  const { word } = token
  return (
    isParticle(word) ||
    word.senses.some(s => s.cls === 'verb') ||
    word.folded.startsWith(grammar.andClitic) ||
    nameAt(doc, i, 'role', 'role-gen', 'title', 'deputy') !== undefined
  )
}

/** The name at `i`, right after an office or, if `honoured`, a word of respect: two words or more, the first a given name unless that word stands before it. */
export function courtesyNameAt(doc: Doc, i: number, honoured: boolean, grammar: Grammar): PersonName | null {
  const first = doc.tokens[i]
  if (first?.kind !== TokenKind.word) return null
  if (!honoured && !isSureStart(doc, i)) return null
  let to = i
  while (to < i + maxWords && wordAt(doc, to, to === i, grammar)) {
    to++
    // the family comes last
    if (doc.tokens[to - 1]!.word.folded.startsWith(grammar.article)) break
  }
  return to >= i + 2 && endsThere(doc, to, grammar) ? { from: i, to, people: [], short: false, sense: null } : null
}

const minForeign = 5

/** «رئيس الوزراء البريطاني ماكدونالد»: one word of which nothing is known, as only a foreign name is, right after the office of a head or a minister. */
export function foreignNameAt(doc: Doc, i: number, grammar: Grammar): PersonName | null {
  const token = doc.tokens[i]
  if (token?.kind !== TokenKind.word || token.word.senses.length > 0 || token.word.folded.length < minForeign)
    return null
  if (nameAt(doc, i, 'body')) return null
  const joined = grammar.cutsOf(token.word).some(({ conj, prep }) => conj !== '' || prep !== '')
  if (joined || token.word.folded.startsWith(grammar.article) || !endsThere(doc, i + 1, grammar)) return null
  return { from: i, to: i + 1, people: [], short: false, sense: null }
}
