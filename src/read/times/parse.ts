import type { Doc } from '../../arabic/doc.js'
import type { Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import type { TimeKnowledge } from './knowledge.js'
import { leanOf } from './lean.js'
import { make } from './make.js'
import type { When } from './moment.js'
import type { Item, Rule } from './rules.js'
import { digitTerms, lexicalTerm, markTerm, type Said, type Term, wordNumberTerms } from './terms.js'
import { type Reading, readingsOf } from './words.js'

/** An expression as a rule found it: tokens `[from, to)`, and where it begins in the first folded word. */
export interface Found {
  from: number
  to: number
  start: number
  when: When
  rule: string
}

/** What the rules know of a written form, whatever stands around it. */
interface Sort {
  /** 0: no rule has a use for it; 1: it may stand in an expression; 2: it may carry one */
  weight: 0 | 1 | 2
  readings: readonly Reading[]
  words: readonly { id: number; conj: string; prep: string; start: number }[]
}

const nothing: Sort = { weight: 0, readings: [], words: [] }

// Words that any text is full of: they are looked at only beside words that speak of time.
const weak = new Set(['num', 'ord', 'mod', 'zone'])

function sortOf(word: Word, knowledge: TimeKnowledge): Sort {
  const had = knowledge.sorts.get(word) as Sort | undefined
  if (had) return had
  const readings = readingsOf(word)
  const words: { id: number; conj: string; prep: string; start: number }[] = []
  for (const cut of knowledge.lexicon.cuts(word.folded)) {
    const id = knowledge.grammar.words.get(cut.host)
    if (id !== undefined) words.push({ id, conj: cut.conj, prep: cut.prep, start: cut.start })
  }
  const strong = readings.some(r => !weak.has(r.term)) || knowledge.carriers.has(word.folded)
  const used = readings.length + words.length > 0 || knowledge.inner.has(word.folded)
  const sort: Sort = !used ? nothing : { weight: strong ? 2 : 1, readings, words }
  knowledge.sorts.set(word, sort)
  return sort
}

const fourDigits = /^(?:19|20)\d\d$/
const timeMark = /[/\-–:.]/

function weightAt(doc: Doc, i: number, knowledge: TimeKnowledge): 0 | 1 | 2 {
  const token = doc.tokens[i]!
  switch (token.kind) {
    case TokenKind.word:
      return token.word.folded === '' || knowledge.conj.has(token.word.folded)
        ? 1
        : sortOf(token.word, knowledge).weight
    case TokenKind.number: {
      const { folded } = token.word
      const next = doc.tokens[i + 1]
      const joined =
        next?.kind === TokenKind.punct &&
        doc.tokens[i + 2]?.kind === TokenKind.number &&
        timeMark.test(next.word.folded)
      return joined || fourDigits.test(folded) || folded.indexOf('.') !== folded.lastIndexOf('.') ? 2 : 1
    }
    case TokenKind.punct:
      return markTerm(token, i) ? 1 : 0
    default:
      return 0
  }
}

interface Island {
  doc: Doc
  knowledge: TimeKnowledge
  from: number
  to: number
  terms: (TermsAt | undefined)[]
  memo: Map<number, Parsed[]>
}

interface TermsAt {
  terms: { id: number; term: Term }[]
  words: Sort['words']
}

interface Parsed {
  end: number
  said: Said
  start: number
  rule: string
}

interface Part {
  label: string
  said: Said
  rule: string
}

/** Which clitics the first word of a sequence may carry: any at the beginning of an expression, those asked for within. */
interface Allowed {
  any: boolean
  conj: string
  prep: string
}

const anyClitic: Allowed = { any: true, conj: '', prep: '' }
const bare: Allowed = { any: false, conj: '', prep: '' }

function termsAt(island: Island, i: number): TermsAt {
  const had = island.terms[i - island.from]
  if (had) return had
  const { doc, knowledge } = island
  const token = doc.tokens[i]!
  const found: Term[] = []
  let words: Sort['words'] = []
  if (token.kind === TokenKind.number) found.push(...digitTerms(doc, i))
  else {
    const mark = markTerm(token, i)
    if (mark) found.push(mark)
    const sort = sortOf(token.word, knowledge)
    words = sort.words
    for (const reading of sort.readings) {
      if (reading.term === 'num' || reading.term === 'ord') continue
      const term = lexicalTerm(reading, doc, i)
      if (term && term.end <= island.to) found.push(term)
    }
    if (sort.readings.some(r => r.term === 'num' || r.term === 'ord')) found.push(...wordNumberTerms(doc, i))
  }
  const terms = found.flatMap(term => {
    const id = knowledge.grammar.terms.get(term.name)
    return id === undefined || term.end > island.to ? [] : [{ id, term }]
  })
  const made = { terms, words }
  island.terms[i - island.from] = made
  return made
}

const fits = (clitics: { conj: string; prep: string }, allowed: Allowed): boolean =>
  allowed.any || (clitics.conj === allowed.conj && clitics.prep === allowed.prep)

function itemAt(island: Island, item: Item, i: number, allowed: Allowed): Parsed[] {
  if (i >= island.to) return []
  // A «و» set apart, or written onto digits, is a token of its own.
  if (!allowed.any && allowed.conj && island.doc.tokens[i]!.word.folded === allowed.conj) {
    return itemAt(island, item, i + 1, { ...allowed, conj: '' })
  }
  if (item.kind === 'cat') return parse(island, item.id, i, allowed)
  const { terms, words } = termsAt(island, i)
  const out: Parsed[] = []
  if (item.kind === 'word') {
    for (const word of words)
      if (word.id === item.id && fits(word, allowed))
        out.push({ end: i + 1, said: item.name, start: word.start, rule: '' })
  } else {
    for (const { id, term } of terms)
      if (id === item.id && fits(term, allowed))
        out.push({ end: term.end, said: term.said, start: term.start, rule: '' })
  }
  return out
}

const foldedAt = (doc: Doc, i: number): string => doc.tokens[i]?.word.folded ?? ''

function standsWell(island: Island, rule: Rule, from: number, to: number): boolean {
  const { doc } = island
  if (rule.after && !rule.after.has(foldedAt(doc, from - 1))) return false
  if (rule.notAfter?.has(foldedAt(doc, from - 1))) return false
  if (rule.notBefore?.has(foldedAt(doc, to))) return false
  if (rule.ahead && leanOf(doc, from, to, island.knowledge) <= 0) return false
  return (
    !rule.notBeforeTerms || to >= island.to || !termsAt(island, to).terms.some(({ id }) => rule.notBeforeTerms!.has(id))
  )
}

/** What the first item of a rule may carry, and the others. */
function allowedAt(rule: Rule, index: number, allowed: Allowed): Allowed {
  if (index === 0) return rule.after && allowed.any ? bare : allowed
  const { conj, prep } = rule.items[index]!
  return conj || prep ? { any: false, conj, prep } : bare
}

interface Attempt {
  island: Island
  rule: Rule
  from: number
  allowed: Allowed
  said: Part[]
  out: Parsed[]
}

function finish({ island, rule, from, said, out }: Attempt, to: number, start: number): void {
  if (out.some(had => had.end === to) || !standsWell(island, rule, from, to)) return
  const when = make(rule, said)
  if (when === null) return
  // The rule that a category was read by says more than the one that only passed it on.
  out.push({ end: to, said: when, start, rule: (rule.make === 'pass' && said[0]!.rule) || rule.id })
}

function step(attempt: Attempt, at: number, index: number, start: number): void {
  const { island, rule, said } = attempt
  const item = rule.items[index]
  if (!item) {
    finish(attempt, at, start)
    return
  }
  for (const part of itemAt(island, item, at, allowedAt(rule, index, attempt.allowed))) {
    said.push({ label: item.label, said: part.said, rule: part.rule })
    step(attempt, part.end, index + 1, index === 0 ? part.start : start)
    said.pop()
  }
}

const none: Parsed[] = []
const noRules: readonly Rule[] = []

/** The rules that may begin with what stands there, in the order of the file. */
function candidatesAt({ terms, words }: TermsAt, byFirst: ReadonlyMap<number, readonly Rule[]>): readonly Rule[] {
  let found = noRules
  const add = (id: number): void => {
    const rules = byFirst.get(id)
    if (rules) found = found === noRules ? rules : [...new Set([...found, ...rules])]
  }
  for (const { id } of terms) add(id)
  const single = found
  for (const { id } of words) add(id)
  return found === single && terms.length < 2 ? found : found.toSorted((a, b) => a.order - b.order)
}

const cliticKey = ({ any, conj, prep }: Allowed): number => {
  if (any) return 1
  return conj ? 2 : prep ? 2 + prep.charCodeAt(0) : 0
}

function parse(island: Island, category: number, i: number, allowed: Allowed): Parsed[] {
  const rules = candidatesAt(termsAt(island, i), island.knowledge.grammar.byFirst[category]!)
  if (rules === noRules || rules.length === 0) return none
  const key = ((i - island.from) * 4096 + cliticKey(allowed)) * 128 + category
  const had = island.memo.get(key)
  if (had) return had
  const out: Parsed[] = []
  // Until it is read, nothing: a category does not begin with itself.
  island.memo.set(key, none)
  for (const rule of rules) step({ island, rule, from: i, allowed, said: [], out }, i, 0, 0)
  island.memo.set(key, out)
  return out
}

function readIsland(island: Island, top: number, out: Found[]): void {
  for (let i = island.from; i < island.to; i++) {
    for (const { end, said, start, rule } of parse(island, top, i, anyClitic))
      out.push({ from: i, to: end, start, when: said as When, rule })
  }
}

/** Everything that the rules read as time, overlaps and all. Runs of words without any that speaks of time are passed over. */
export function findTimes(doc: Doc, knowledge: TimeKnowledge, category = 'expr'): Found[] {
  const out: Found[] = []
  const top = knowledge.grammar.categories.get(category)!
  const { length } = doc.tokens
  let i = 0
  while (i < length) {
    let weight = weightAt(doc, i, knowledge)
    if (weight === 0) {
      i++
      continue
    }
    const from = i
    let strong = false
    while (i < length && weight !== 0) {
      strong ||= weight === 2
      i++
      if (i < length) weight = weightAt(doc, i, knowledge)
    }
    if (strong) readIsland({ doc, knowledge, from, to: i, terms: [], memo: new Map() }, top, out)
  }
  return out
}
