import type { Doc } from '../../arabic/doc.js'
import { type Sense, senseOf } from '../../arabic/lexicon.js'
import type { Status } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Clauses } from '../clauses/index.js'
import type { ContactRules, Ruled, StatusWords } from './contact-rules.js'

// How far before a contact the words may stand that rule it, in tokens.
const reach = 9

const order: readonly Ruled[] = ['denied', 'cancelled', 'possible', 'planned']

const isRuler = (doc: Doc, i: number, words: StatusWords): boolean => {
  const { word } = doc.tokens[i]!
  if (words.words.has(word.folded)) return true
  return word.senses.some(s => (s.cls === 'verb' ? words.verbs.has(s.value) : words.nouns.has(s.value) && s.cls !== 'names'))
}

const isNegation = (doc: Doc, i: number): boolean => senseOf(doc.tokens[i]!.word, 'not') !== undefined

// «لعقد لقاء», «لإجراء محادثات»: what a verbal noun is for is still to come.
function isPurpose({ doc, rules }: Clauses, at: number): boolean {
  const masdar = doc.tokens[at - 1]?.word.senses.find(s => s.cls === 'masdar')
  return masdar !== undefined && rules.cliticRoles.get(masdar.prep) === 'for'
}

/** The status that words before token `at`, within its sentence, give it. */
function ruledStatus({ doc, marks }: Clauses, at: number, from: number, rules: ContactRules): Status | null {
  let found: Ruled | null = null
  const start = Math.max(from, at - reach)
  for (let i = at - 1; i >= start; i--) {
    const token = doc.tokens[i]!
    if (token.kind === TokenKind.break || (token.kind === TokenKind.punct && '.؛!؟?'.includes(token.word.folded))) break
    if (marks.groupOf[i]! >= 0 || token.kind !== TokenKind.word) continue
    for (const status of order) {
      if (!isRuler(doc, i, rules.status.get(status)!)) continue
      const negated = i > from && isNegation(doc, i - 1)
      // «لم يستبعد» leaves it possible, «لم ينف» denies nothing
      if (negated && status === 'denied') return null
      if (found === null || order.indexOf(status) < order.indexOf(found)) found = status
    }
  }
  return found
}

const isPresent = (sense: Sense): boolean => sense.verb?.aspect === 'present'

/** The status that a verb gives by its own tense and the particles before it. */
export function verbStatus({ doc }: Clauses, at: number, headline: boolean): Status {
  const readings = doc.tokens[at]!.word.senses.filter(s => s.cls === 'verb')
  const before = doc.tokens[at - 1]
  if (before && isNegation(doc, at - 1)) return 'denied'
  if (readings.some(r => r.verb!.future) || (before && senseOf(before.word, 'will'))) return 'planned'
  if (readings.length > 0 && readings.every(isPresent)) {
    if (before && senseOf(before.word, 'may')) return 'possible'
    return headline ? 'happened' : 'ongoing'
  }
  return 'happened'
}

/** How the contact or event at token `at` stands, told by the verb at `verb` (if one tells it). */
export function statusAt(clauses: Clauses, at: number, verb: number | null, from: number, headline: boolean, rules: ContactRules): { status: Status; weak: boolean } {
  const anchor = verb === null ? at : Math.min(at, verb)
  const ruled = ruledStatus(clauses, anchor, from, rules)
  if (ruled) return { status: ruled, weak: false }
  if (isPurpose(clauses, at)) return { status: 'planned', weak: false }
  return verb === null ? { status: 'happened', weak: true } : { status: verbStatus(clauses, verb, headline), weak: false }
}
