import { senseOf } from '../../arabic/lexicon.js'
import type { Clauses } from '../clauses/index.js'
import type { EntityTable } from '../mentions/index.js'
import type { Pair } from './pairs.js'
import { idOf } from './sides.js'

// «بمبادرة من الجانب السلوفيني»: ids of whoever stands after the word in the sentence
function namedIn({ doc, marks }: Clauses, index: number): string[] {
  const { from, to } = doc.sentences[index]!
  for (let i = from; i < to; i++) {
    if (!senseOf(doc.tokens[i]!.word, 'initiative')) continue
    const group = [i + 1, i + 2].map(at => marks.groupAt[at] ?? -1).find(at => at >= 0)
    if (group !== undefined) return marks.groups[group]!.members.map(idOf).filter(id => id !== null)
  }
  return []
}

/** Who placed the call where a later clause says so: himself, or the one of the pair whose state is named. */
export function initiativeOf(clauses: Clauses, pair: Pair, entities: EntityTable): string | null {
  const told = pair.tellings.map(t => t.draft.sentence)
  const next = Math.max(...told) + 1
  const sentences = next < clauses.doc.sentences.length ? [...told, next] : told
  for (const index of sentences) {
    for (const id of namedIn(clauses, index)) {
      const country = entities.all.get(id)?.country
      const one =
        pair.pair.find(member => member === id) ??
        pair.pair.find(member => country && entities.all.get(member)?.country === country)
      if (one) return one
    }
  }
  return null
}
