import type { Doc } from '../../arabic/doc.js'
import type { NameRule, TimeKnowledge } from './knowledge.js'
import type { Found } from './parse.js'

// What the rules found is too much: names that hold a date are taken out, then of what overlaps the longest is kept.

const plainWord = (doc: Doc, i: number): string => doc.tokens[i]?.word.folded ?? ''

// «وجبهة 30 يونيو»: with its clitics too.
const isOf = (words: ReadonlySet<string>, word: string, { lexicon }: TimeKnowledge): boolean =>
  words.has(word) || lexicon.cuts(word).some(({ host }) => words.has(host))

// «قناة روسيا اليوم», «لقناة روسيا اليوم»
const standsBefore = (words: ReadonlySet<string>, doc: Doc, at: number, { lexicon }: TimeKnowledge): boolean => {
  const [far, near] = [plainWord(doc, at - 2), plainWord(doc, at - 1)]
  return words.has(`${far} ${near}`) || lexicon.cuts(far).some(({ host }) => words.has(`${host} ${near}`))
}

function holds(name: NameRule, doc: Doc, found: Found, knowledge: TimeKnowledge): boolean {
  if (name.rules && !name.rules.some(rule => found.rule.startsWith(rule))) return false
  if (name.before && !isOf(name.before, plainWord(doc, found.from - 1), knowledge))
    if (!standsBefore(name.before, doc, found.from, knowledge)) return false
  if (!name.after) return true
  const next = plainWord(doc, found.to)
  return name.after.has(next) || name.after.has(`${next} ${plainWord(doc, found.to + 1)}`)
}

export function withoutNames(doc: Doc, all: readonly Found[], knowledge: TimeKnowledge): Found[] {
  const named = all.filter(found => knowledge.names.some(name => holds(name, doc, found, knowledge)))
  if (named.length === 0) return [...all]
  // A part of a name is no date either: «شارع 14 رمضان» leaves no «رمضان».
  return all.filter(found => !named.some(name => name.from <= found.from && found.to <= name.to))
}

export function longestWins(all: readonly Found[]): Found[] {
  const byLength = all.map((found, order) => ({ found, order }))
  byLength.sort(
    (a, b) =>
      b.found.to - b.found.from - (a.found.to - a.found.from) || a.found.from - b.found.from || a.order - b.order,
  )
  const kept: Found[] = []
  const taken = new Set<number>()
  for (const { found } of byLength) {
    let free = true
    for (let i = found.from; i < found.to && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = found.from; i < found.to; i++) taken.add(i)
    kept.push(found)
  }
  return kept.sort((a, b) => a.from - b.from)
}
