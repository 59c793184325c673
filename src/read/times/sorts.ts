import { wordFact } from '../../arabic/facts.js'
import type { Cut, Lexicon, Word } from '../../arabic/lexicon.js'
import type { Grammar } from './rules.js'
import { type openers, type Reading, readingsOf } from './words.js'

/** What the rules know of a written form, whatever stands around it. */
export interface Sort {
  /** 0: no rule has a use for it; 1: it may stand in an expression; 2: it may carry one */
  weight: 0 | 1 | 2
  readings: readonly Reading[]
  words: readonly { id: number; conj: string; prep: string; start: number }[]
}

export type SortOf = (word: Word) => Sort

interface Lists {
  conj: ReadonlySet<string>
  /** words of the rules that speak of time by themselves */
  carriers: ReadonlySet<string>
  /** words that go on an expression of several words: «القعدة» */
  inner: ReadonlySet<string>
  /** first words of expressions of several words */
  openers: ReturnType<typeof openers>
}

export const nothing: Sort = { weight: 0, readings: [], words: [] }

// Words that any text is full of: they are looked at only beside words that speak of time.
const weak = new Set(['num', 'ord', 'mod', 'zone'])

// «بعيد الفطر»: the lexicon cuts no word that means something whole, and «بعيد» does; what must follow tells them apart.
function cutOpeners(word: Word, cuts: readonly Cut[], openers: Lists['openers'], known: readonly Reading[]): Reading[] {
  const out: Reading[] = []
  for (const { conj, prep, host, start } of cuts) {
    if (prep === '' || host === word.folded) continue
    for (const opener of openers.get(host) ?? []) {
      if (known.some(r => r.term === opener.term && r.prep === prep)) continue
      out.push({ ...opener, kind: '', definite: false, conj, prep, start })
    }
  }
  return out
}

export function makeSorts(lexicon: Lexicon, grammar: Grammar, { conj, carriers, inner, openers }: Lists): SortOf {
  return wordFact(word => {
    const cuts = lexicon.cuts(word.folded)
    const told = readingsOf(word)
    const cutOff = cutOpeners(word, cuts, openers, told)
    const words: { id: number; conj: string; prep: string; start: number }[] = []
    for (const cut of cuts) {
      const id = grammar.words.get(cut.host)
      if (id !== undefined) words.push({ id, conj: cut.conj, prep: cut.prep, start: cut.start })
    }
    const joins = word.folded === '' || conj.has(word.folded)
    const used = joins || told.length + cutOff.length + words.length > 0 || inner.has(word.folded)
    if (!used) return nothing
    const readings = [...told, ...cutOff]
    const strong = !joins && (readings.some(r => !weak.has(r.term)) || carriers.has(word.folded))
    return { weight: strong ? 2 : 1, readings, words }
  })
}
