import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { isDefiniteAdjective, pastEponym } from './eponyms.js'
import type { Grammar } from './grammar.js'
import { isOfTime } from './headed/words.js'
import { type NameKind, nameAt } from './names.js'
import { isParticle } from './person.js'
import { isAdviser, nisbaAt, type Title } from './title.js'

// «المدير العام لفرع الوزارة بحائل الأستاذ خالد النويصر», «مساعد الوزير لشؤون المنطقة، دانيال غليزر»: what an office is over and where stands between
// it and the name. An office may go on so as long as no clause ends.

const maxWords = 14

const placed: readonly NameKind[] = ['place', 'state', 'capital', 'body', 'seat', 'homeland', 'institution']
const others: readonly NameKind[] = ['honorific', 'person', 'role', 'role-gen', 'deputy', 'title']

const isVerb = wordFlag(
  ({ senses }: Word): boolean =>
    senses.length > 0 && senses.every(s => s.cls === 'verb' && s.pronoun === '' && s.verb?.aspect !== 'imperative'),
)

// «إلى موسكو والتقى بوتين»: and he did something, whatever else the word may be
const isNextVerb = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'verb' && s.conj !== '' && s.pronoun === '' && s.verb?.person === 3),
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
  if (isParticle(before.word)) return false
  const { ofClitic, inClitic, andClitic, article } = grammar
  if (folded.startsWith(article) || nameAt(doc, i - 1, ...placed)) return true
  if ([ofClitic.repeat(2), inClitic + article, andClitic + article].some(start => folded.startsWith(start))) return true
  if (nisbaAt(doc, i - 1, grammar) || grammar.heads.at(doc, i - 1, 'town').length > 0) return true
  const noun = doc.tokens[i - 2]
  // «في فودافون»: what is known to nobody, behind a preposition
  if (i - 2 >= from && senses.length === 0 && grammar.leads.has(noun?.word.folded ?? '')) return true
  // «لشركة زين»: a name behind a noun
  return (
    i - 2 >= from &&
    noun?.kind === TokenKind.word &&
    (senses.length === 0 || senses.every(s => s.cls === 'names')) &&
    noun.word.senses.some(s => s.cls === 'noun') &&
    !isDefinite(doc, i - 2, grammar)
  )
}

// «نشكر», «استقبله»: its subject or its object is said already
const isOfSubject = ({ cls, verb, pronoun }: Sense): boolean => cls === 'verb' && verb?.person === 3 && pronoun === ''

/** Whether a verb whose object is somebody stands before what begins at `from`: «استقبل مدير التعليم …». */
export function isReceived(doc: Doc, from: number, { receivers }: Grammar, near = 3): boolean {
  for (let i = from - 1; i >= Math.max(0, from - near); i--) {
    const token = doc.tokens[i]!
    if (token.kind !== TokenKind.word) return false
    if (token.word.senses.some(s => isOfSubject(s) && receivers.has(s.value))) return true
  }
  return false
}

/** Whether an office that no table gives to one man may go on so far that he is named behind what it is over. */
export function mayGoOn(doc: Doc, title: Title, grammar: Grammar): boolean {
  const rank = grammar.world.roles.get(title.role)?.rank ?? ''
  if (title.words !== null || !governing.has(rank) || isAdviser(title) || isOfBody(doc, title, grammar)) return true
  return rank === 'minister' && title.of === null && isOfRegion(doc, title.to, grammar)
}

// «الرئيس العام للمؤسسة …», «الرئيس السابق للنادي»: no head of a state
const isOfBody = (doc: Doc, { from, to, of }: Title, { kinds, held, another, presence, ofClitic }: Grammar): boolean =>
  of === null &&
  (doc.tokens[to]?.word.folded.startsWith(ofClitic) ?? false) &&
  doc.tokens
    .slice(from + 1, to)
    .some(
      ({ word: { folded } }) => kinds.has(folded) || held.has(folded) || another.has(folded) || presence.has(folded),
    )

// «وزير الداخلية في ولاية بافاريا», «وزير الزراعة في حكومة إقليم كردستان»: of no state
function isOfRegion(doc: Doc, i: number, grammar: Grammar): boolean {
  if (!grammar.leads.has(doc.tokens[i]?.word.folded ?? '')) return false
  const at = nameAt(doc, i + 1, 'institution-gen')?.to ?? i + 1
  return nameAt(doc, at, 'place-head')?.sense.conj === ''
}

const governing = new Set(['head-of-state', 'head-of-government', 'royal', 'minister'])

// Whether the words of what an office is over go on with the one at `i`: no verb, no time, nobody else's office, nothing of «his».
function goesOver(doc: Doc, i: number, grammar: Grammar): boolean {
  const { word } = doc.tokens[i]!
  if (
    isVerb(word) ||
    isNextVerb(word) ||
    hasPronoun(word) ||
    isOfTime(word) ||
    (isParticle(word) && !isLead(doc, i, grammar))
  )
    return false
  // «القنصل لدى أثينا إلى رئيس الوزراء …»: another one
  // «المشرف العام على الفريق سالم العثمان»: a team, and no rank
  if (grammar.teams.has(word.folded) && grammar.leads.has(doc.tokens[i - 1]?.word.folded ?? '')) return true
  return nameAt(doc, i, ...placed) !== undefined || nameAt(doc, i, ...others)?.sense.prep !== ''
}

/** The places behind an office at which, past what it is over, a name may begin; the nearest first. */
export function* pastComplement(doc: Doc, start: number, grammar: Grammar): Generator<{ at: number; comma: boolean }> {
  const first = doc.tokens[start]
  // «زعيم الحزب اليميني، …»
  if (first?.kind !== TokenKind.word || !(isLead(doc, start, grammar) || isDefiniteAdjective(first.word))) return
  for (let i = start; i < start + maxWords && i < doc.tokens.length; ) {
    const { kind, word } = doc.tokens[i]!
    const comma = grammar.comma.has(word.folded)
    if ((comma || kind === TokenKind.word) && i > start && mayEndAt(doc, start, i, grammar))
      yield { at: comma ? i + 1 : i, comma }
    if (kind !== TokenKind.word) {
      if (!grammar.enclosing.has(word.folded)) return
      i++
      continue
    }
    if (!goesOver(doc, i, grammar)) return
    const named = Math.max(nameAt(doc, i, ...placed)?.to ?? 0, pastEponym(doc, i, grammar))
    if (named > i) yield { at: named, comma: false }
    i = Math.max(i + 1, named)
  }
}
