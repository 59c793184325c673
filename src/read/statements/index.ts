import type { Sentence } from '../../arabic/doc.js'
import type { Link, Mention, Statement } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'
import type { EntityTable } from '../mentions/index.js'
import type { Context } from './context.js'
import { agencySource, headed, headingOf } from './head.js'
import { headlineStatement } from './headline.js'
import type { StatementRules } from './knowledge.js'
import { know } from './memory.js'
import { pageSurnames } from './page-surnames.js'
import { readSentence } from './sentence.js'
import { unnamedOf } from './unnamed.js'

export { addStatementWords, buildStatementRules, type StatementRules } from './knowledge.js'

export interface StatementInput {
  clauses: Clauses
  mentions: readonly Mention[]
  entities: EntityTable
  genderOf: Context['genderOf']
  /** the state whose news the page is */
  home: string | null
  /** name and host of the page's own outlet, where they are known */
  outlets: readonly string[]
  /** furniture in which the page may name it */
  signs: readonly string[]
  layout: { dateline: { agency: string | null; place: string | null } | null; credit: string | null }
  /** the part of the document that is its headline; -1 for none */
  headlinePart: number
}

const placeOf = (s: Statement): number => s.content[0]?.[0] ?? s.cue[0]

const besideWords = 10

// «قال سامي حداد؛ رئيس مجلس الإدارة، إن …»: who he is, up to what he says
function opensBeside({ doc, infos, rules }: Context, { from, to }: Sentence): boolean {
  for (let k = from; k < Math.min(to, from + besideWords); k++) {
    const { that, verbOnly, prep } = infos[k]!
    if (that) return that.conj === '' && rules.commas.has(doc.tokens[k - 1]?.word.folded ?? '')
    if (verbOnly || (prep && k === from)) return false
  }
  return false
}

// «وأوضح المتحدث الرسمي بالإدارة؛ أن …»: a semicolon parts nobody from his words
function wholeSentence(sentence: Sentence, index: number, context: Context): Sentence {
  const { doc, infos, rules } = context
  const next = doc.sentences[index + 1]
  const last = doc.tokens[sentence.to - 1]
  const goesOn = next?.part === sentence.part && last !== undefined && rules.semicolon === last.word.folded
  if (!goesOn) return sentence
  const opens = infos[next.from]!.that?.conj === '' || (isShort(sentence, context) && opensBeside(context, next))
  return opens ? { ...sentence, to: next.to } : sentence
}

// nothing but who speaks, and where: no words have begun
const isShort = ({ from, to }: Sentence, { infos }: Context): boolean =>
  to - from <= shortest &&
  infos.slice(from, to).some(i => i.hits.length > 0) &&
  !infos.slice(from, to).some(i => i.that)

const shortest = 16

const sameLink = (a: Link | undefined, b: Link | undefined): boolean => a?.name === b?.name && a?.entity === b?.entity

const withUnnamed = (context: Context, link: Link): Link =>
  link.role === 'unnamed' ? { ...link, unnamed: unnamedOf(context, link) } : link

/** Who speaks for somebody once on a page does so wherever it names him: «وقال بيسكوف». */
function asSpokespeople(chains: readonly (readonly Link[])[]): (link: Link) => Link {
  const speaking = new Set(
    chains.flat().flatMap(({ role, entity }) => (role === 'spokesperson' && entity ? [entity] : [])),
  )
  return link =>
    link.role === 'official' && speaking.has(link.entity ?? '') ? { ...link, role: 'spokesperson' } : link
}

export interface Statements {
  statements: Statement[]
  /** the agency that heads all chains */
  head: Link | null
}

/** Who says what, by which chain. Ids in the order of the cues. */
export function readStatements(input: StatementInput, rules: StatementRules, idPrefix: string): Statements {
  const { clauses, entities } = input
  const heading = headingOf(input, entities, rules)
  const context: Context = {
    isOwn: heading.isOwn,
    doc: clauses.doc,
    marks: clauses.marks,
    clauses,
    rules,
    entities,
    genderOf: input.genderOf,
    home: input.home,
    headlinePart: input.headlinePart,
    surnames: pageSurnames(clauses.doc, rules.article),
    memory: { said: [], known: [], handed: [], papers: [], told: [], contents: [] },
    infos: clauses.doc.tokens.map(({ word, start, end }) => {
      // «وعدّ الخطوة متأخرة»
      const doubled = rules.doubled.has(word.folded) && clauses.doc.text.slice(start, end).includes(rules.shadda)
      const info = doubled ? rules.joinedInfo(word) : rules.info(word)
      // «آن هيدالغو»
      const name = info.that?.conj === '' && clauses.doc.text.startsWith(rules.madda, start)
      return name ? { ...info, that: null, stop: false } : info
    }),
  }
  if (heading.head) know(agencySource(heading.head), context)
  const first = new Map<number, (typeof clauses.predicates)[0]>()
  for (const predicate of clauses.predicates)
    if (!first.has(predicate.sentence)) first.set(predicate.sentence, predicate)
  const found: Statement[] = []
  let read = 0
  clauses.doc.sentences.forEach((cut, index) => {
    if (cut.from < read) return
    const sentence = wholeSentence(cut, index, context)
    if (sentence.part === input.headlinePart) {
      const said = headlineStatement(sentence, context)
      if (said) found.push(said)
      return
    }
    read = sentence.to
    found.push(...readSentence(sentence, index, context, first))
  })
  found.sort((a, b) => placeOf(a) - placeOf(b))
  const once = found.filter(
    (s, i) => i === 0 || placeOf(found[i - 1]!) !== placeOf(s) || !sameLink(found[i - 1]!.chain.at(-1), s.chain.at(-1)),
  )
  const settled = asSpokespeople(once.map(({ chain }) => chain))
  const statements = once.map((s, i) => ({
    ...s,
    id: `${idPrefix}s${i}`,
    chain: headed(s.chain, heading).map(link => settled(withUnnamed(context, link))),
  }))
  return { statements, head: heading.head }
}
