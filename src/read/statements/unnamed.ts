import type { Doc } from '../../arabic/doc.js'
import { sentenceAt } from '../../arabic/doc.js'
import { type Sense, senseOf } from '../../arabic/lexicon.js'
import { readNumbers } from '../../arabic/numbers/index.js'
import type { Link, Span, Unnamed } from '../../model/records.js'
import { countWhile } from '../../text/ordered.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, idOf, infoAt, spanOf } from './context.js'

// What a page says of a source that it does not name: how many, of what kind, of which side, and why there is no name.

/** The words of a source: tokens `[from, to)`, its noun at `head`. */
interface Phrase {
  from: number
  to: number
  head: number
}

const nearby = 4

const firstToken = ({ tokens }: Doc, offset: number): number => countWhile(tokens, ({ end }) => end <= offset)

function phraseOf(context: Context, [start, end]: Span): Phrase | null {
  const from = firstToken(context.doc, start)
  let to = from
  while (to < context.doc.tokens.length && context.doc.tokens[to]!.start < end) to++
  const isNoun = (k: number): boolean => infoAt(context, k).source !== null
  for (let head = from; head < to; head++) {
    // «أحد المسؤولين»
    const one = context.rules.unnamed.one.has(foldedAt(context, head))
    if (isNoun(head) && !(one && head + 1 < to && isNoun(head + 1))) return { from, to, head }
  }
  return null
}

// «مسؤولان», «مسؤولين»: the number of the noun by its form; what may be dual or plural is plural
function numberOf({ doc }: Context, head: number): 's' | 'd' | 'p' | null {
  const numbers = doc.tokens[head]!.word.senses.flatMap(s => (s.cls === 'source' ? (s.entry?.number ?? []) : []))
  return (['s', 'p', 'd'] as const).find(number => numbers.includes(number)) ?? null
}

/** The whole number that tokens `[from, to)` say beside the noun, where one does. */
function numberBeside({ doc, rules }: Context, from: number, to: number, { head }: Phrase): number | null {
  const found = readNumbers({ ...doc, tokens: doc.tokens.slice(from, to), sentences: [] }, rules.numbers).find(
    ({ kind, code, value, span }) => {
      const at = firstToken(doc, span[0])
      // «القناة 13 أن مسؤولا»: before the noun only what stands at it
      const beside = at > head || firstToken(doc, span[1]) === head
      return kind === 'cardinal' && !code && value !== null && beside
    },
  )
  const many = found ? Number(found.value) : Number.NaN
  return Number.isInteger(many) && many > 0 ? many : null
}

function manyOf(context: Context, phrase: Phrase, sentence: { from: number; to: number }): Unnamed['many'] {
  const { unnamed } = context.rules
  const { from, to, head } = phrase
  const words = [1, 2].map(back => (head - back >= sentence.from ? foldedAt(context, head - back) : ''))
  if (words.some(word => unnamed.one.has(word)) || unnamed.one.has(foldedAt(context, head))) return 1
  if (words.some(word => unnamed.several.has(word))) return 'several'
  const number = numberOf(context, head)
  const counted = numberBeside(context, Math.max(sentence.from, from - nearby), Math.min(sentence.to, to + 1), phrase)
  if (counted !== null) return counted
  return number === 'p' ? 'several' : number === 'd' ? 2 : number === 's' ? 1 : null
}

const adjectives = new Set(['adj', 'noun'])

function kindOf(context: Context, { head, to }: Phrase): string {
  const { kinds } = context.rules.unnamed
  const said: string[] = [infoAt(context, head).source!.lemma]
  for (let k = head + 1; k < to; k++) {
    const sense = context.doc.tokens[k]!.word.senses.find(s => adjectives.has(s.cls) && kinds.has(s.value))
    if (sense) said.push(kinds.get(sense.value)!)
    else if (infoAt(context, k).prep) break
  }
  return said.join(' ')
}

const office = /^office:(.+)\/[^/]+$/u

/** Whose office it bears: «مسؤول في البنتاغون». */
const ownerOf = ({ entities }: Context, entity: string | null, written: string): string | null => {
  const owner = entity === null ? undefined : office.exec(entity)?.[1]
  return owner === undefined ? null : entities.thing(owner, written)
}

// «مصادر في جنيف» are of no side
function sideAt(context: Context, k: number): string | null {
  const group = groupAt(context, k)
  const id = group ? idOf(group.members[0]!) : null
  return id !== null && /^(?:state|body|group):/u.test(id) ? id : null
}

/** The state of its nisba, else the body or state that it is in or of. */
function sideOf(context: Context, { from, to, head }: Phrase): string | null {
  const { doc, entities, rules } = context
  for (let k = head + 1; k < to; k++) {
    const id = sideAt(context, k)
    if (id) return id
  }
  for (let k = from; k < Math.min(to + 1, doc.tokens.length); k++) {
    const nisba = senseOf(doc.tokens[k]!.word, 'nisba')
    if (nisba) return entities.thing(nisba.value, doc.text.slice(...spanOf(context, k, k + 1)))
  }
  const prep = infoAt(context, to < doc.tokens.length ? to : to - 1).prep
  return prep && rules.unnamed.within.has(prep.value) && !prep.pronoun ? sideAt(context, to + 1) : null
}

const isVerbOf = ({ senses }: { senses: readonly Sense[] }, lemmas: ReadonlySet<string>): boolean =>
  senses.some(({ verb, value }) => verb !== null && lemmas.has(value))

/** Whether words about a name held back begin at `k`. */
function opensReason({ doc, rules }: Context, k: number): boolean {
  const { word } = doc.tokens[k]!
  const { words, verbs, negated } = rules.unnamed.reasons
  if (words.has(word.folded)) return true
  if (!isVerbOf(word, verbs)) return false
  const isNegated = k > 0 && senseOf(doc.tokens[k - 1]!.word, 'not') !== undefined
  return isNegated || !isVerbOf(word, negated)
}

const tellsReason = ({ doc, rules }: Context, k: number): boolean => {
  const { tells } = rules.unnamed.reasons
  const { word } = doc.tokens[k]!
  return word.senses.some(({ value }) => tells.has(value)) || tells.has(word.folded)
}

const reach = 9
const longest = 18

// «رافضا ذكر اسمه | وجود خطة»: behind «his name» a noun without a preposition is what he says
const isNewThing = ({ doc }: Context, told: number, j: number): boolean =>
  j === told + 1 &&
  doc.tokens[told]!.word.senses.some(s => s.pronoun !== '') &&
  doc.tokens[j]!.word.senses.some(s => s.cls === 'masdar' && s.prep === '' && s.conj === '')

/** Where the reason that begins at `k` ends: after what it is about, at a comma, «أن» or a new verb; -1 for no reason. */
function reasonTo(context: Context, k: number, limit: number): number {
  const { doc, marks, rules } = context
  let told = -1
  let j = k + 1
  for (; j < Math.min(limit, (told < 0 ? k : told) + reach, k + longest); j++) {
    const info = infoAt(context, j)
    // «لأنهم غير مخولين» goes on
    const that = info.that !== null && info.that.prep !== rules.written.for
    // «لم يشأ أن يذكر اسمه», «طلب ألا ينشر اسمه»
    const what = that && j === k + 1 && isVerbOf(doc.tokens[k]!.word, rules.unnamed.reasons.verbs)
    if ((that && !what) || doc.tokens[j]!.kind === TokenKind.punct || marks.quoteOf[j] !== marks.quoteOf[k]) break
    if (told >= 0 && (info.hits.some(h => h.form !== 'masdar') || groupAt(context, j) || isNewThing(context, told, j)))
      break
    if (tellsReason(context, j)) told = j
  }
  return told < 0 ? -1 : j
}

/** Where the reason why a source has no name ends, if one begins at `k`; else -1. */
export const reasonEnd = (context: Context, k: number, limit: number): number =>
  opensReason(context, k) ? reasonTo(context, k, limit) : -1

/** Why it has no name: the words after it in its sentence, before another source. */
function reasonOf(context: Context, { to }: Phrase, limit: number): string | null {
  const { doc } = context
  for (let k = to; k < limit; k++) {
    const info = infoAt(context, k)
    const end = reasonEnd(context, k, limit)
    if (end < 0 && (info.that || (info.source && info.source.kind !== 'media'))) return null
    if (end < 0) continue
    const negated = k > to && senseOf(doc.tokens[k - 1]!.word, 'not') !== undefined
    return doc.text.slice(...spanOf(context, negated ? k - 1 : k, end))
  }
  return null
}

/** What is said of an unnamed source; null for any other link. */
export function unnamedOf(context: Context, { role, span, entity, name }: Link): Unnamed | null {
  const phrase = role === 'unnamed' && span ? phraseOf(context, span) : null
  const sentence = phrase && context.doc.sentences[sentenceAt(context.doc, phrase.from)]
  if (!phrase || !sentence) return null
  return {
    many: manyOf(context, phrase, sentence),
    kind: kindOf(context, phrase),
    side: ownerOf(context, entity, name) ?? sideOf(context, phrase),
    reason: reasonOf(context, phrase, sentence.to),
  }
}
