import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import type { Grammar } from './grammar.js'
import { isOfTime } from './headed/words.js'
import { type NameKind, nameAt } from './names.js'
import { isParticle } from './person.js'
import { nisbaAt, type Title } from './title.js'

// «المدير العام لفرع الوزارة بحائل الأستاذ خالد النويصر», «مساعد الوزير لشؤون المنطقة، دانيال غليزر»: what an office is over and where stands between
// it and the name. An office may go on so as long as no clause ends.

const maxWords = 14

const placed: readonly NameKind[] = ['place', 'state', 'capital', 'body', 'seat', 'homeland', 'institution']
const others: readonly NameKind[] = ['honorific', 'person', 'role', 'role-gen', 'deputy', 'title']

const isVerb = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 && senses.every(s => s.cls === 'verb' && s.pronoun === '' && s.verb?.aspect !== 'imperative'),
)

const hasPronoun = wordFlag(({ senses }: Word): boolean => senses.length > 0 && senses.every(s => s.pronoun !== ''))

const isLed = wordFlag(({ senses }: Word): boolean => senses.some(s => s.prep !== '' && s.conj === ''))

// «لفرع», «للحزب», «بحائل», «في وزارة العدل», «باسم الحركة»
const isLead = (doc: Doc, i: number, { links, leads, article, ofClitic, inClitic }: Grammar): boolean => {
  const { word } = doc.tokens[i]!
  if (links.has(word.folded) || leads.has(word.folded)) return true
  const { folded, senses } = word
  if (isParticle(word)) return false
  return (
    isLed(word) ||
    folded.startsWith(ofClitic.repeat(2)) ||
    folded.startsWith(inClitic + article) ||
    (senses.length === 0 && (folded.startsWith(ofClitic) || folded.startsWith(inClitic)))
  )
}

const isDefinite = (doc: Doc, i: number, { article }: Grammar): boolean =>
  doc.tokens[i]!.word.folded.startsWith(article)

// Whether what stands before `i` may be the end of a phrase, and no noun that waits for its genitive.
const mayEndAt = (doc: Doc, from: number, i: number, grammar: Grammar): boolean => {
  const before = doc.tokens[i - 1]!
  if (before.kind !== TokenKind.word) return true
  const { folded, senses } = before.word
  const { ofClitic, inClitic, andClitic, article } = grammar
  if (folded.startsWith(article) || nameAt(doc, i - 1, ...placed)) return true
  if ([ofClitic.repeat(2), inClitic + article, andClitic + article].some(start => folded.startsWith(start))) return true
  if (nisbaAt(doc, i - 1, grammar) || grammar.heads.at(doc, i - 1, 'town').length > 0) return true
  // «لشركة زين»: a name behind a noun
  const noun = doc.tokens[i - 2]
  return (
    i - 2 >= from &&
    noun?.kind === TokenKind.word &&
    (senses.length === 0 || senses.every(s => s.cls === 'names')) &&
    noun.word.senses.some(s => s.cls === 'noun') &&
    !isDefinite(doc, i - 2, grammar)
  )
}

/** Whether an office that no table gives to one man may go on so far that he is named behind what it is over. */
export function mayGoOn(doc: Doc, { from, role, words }: Title, { world, receivers }: Grammar): boolean {
  const rank = world.roles.get(role)?.rank ?? ''
  if (words === null && governing.has(rank)) return false
  // «استقبل مدير التعليم بالرياض الأستاذ خالد النويصر»: whom he received
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const token = doc.tokens[i]!
    if (token.kind !== TokenKind.word) return true
    if (token.word.senses.some(s => s.cls === 'verb' && receivers.has(s.value))) return false
  }
  return true
}

const governing = new Set(['head-of-state', 'head-of-government', 'royal', 'minister'])

/** The places behind an office at which, past what it is over, a name may begin; the nearest first. */
export function* pastComplement(doc: Doc, start: number, grammar: Grammar): Generator<{ at: number; comma: boolean }> {
  const first = doc.tokens[start]
  if (first?.kind !== TokenKind.word || !isLead(doc, start, grammar)) return
  let i = start
  while (i < start + maxWords) {
    const token = doc.tokens[i]
    if (!token) return
    const { kind, word } = token
    if (grammar.comma.has(word.folded)) {
      if (mayEndAt(doc, start, i, grammar)) yield { at: i + 1, comma: true }
      return
    }
    if (kind !== TokenKind.word) {
      if (!grammar.enclosing.has(word.folded)) return
      i++
      continue
    }
    if (i > start && mayEndAt(doc, start, i, grammar)) yield { at: i, comma: false }
    if (isVerb(word) || hasPronoun(word) || isOfTime(word) || (isParticle(word) && !isLead(doc, i, grammar))) return
    const named = nameAt(doc, i, ...placed)
    // «القنصل لدى أثينا إلى رئيس الوزراء …»: another one
    if (!named && nameAt(doc, i, ...others)?.sense.prep === '') return
    i = Math.max(i + 1, named?.to ?? 0)
  }
}
