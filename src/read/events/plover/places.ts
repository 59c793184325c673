import type { Mention } from '../../../model/records.js'
import type { Clauses, Group } from '../../clauses/index.js'
import type { EventInput } from '../index.js'
import type { PloverRules } from './rules.js'
import { isWord } from './words.js'

// A state behind a word of place is where something was, and did nothing: «غربي النيجر», «قبالة سواحل ليبيا», «داخل الأراضي السورية».

const marked = new WeakSet<Mention>()
// «في أنحاء البلاد»: of which state, only the story says
const unnamed = new WeakSet<Mention>()

/** Whether a mention says only where something was. */
export const isWhere = (mention: Mention): boolean => marked.has(mention) || unnamed.has(mention)

const behindPlace = ({ doc }: Clauses, { from, prep }: Group, { sides }: PloverRules): boolean =>
  prep === '' && from > 0 && isWord(doc, from - 1, sides)

/** Marks the states of a story that say only where something was. */
export function markPlaces({ clauses }: EventInput, rules: PloverRules): void {
  for (const group of clauses.marks.groups) {
    const [first] = group.members
    if (first?.kind !== 'state' || !behindPlace(clauses, group, rules)) continue
    if (first.how === 'name') marked.add(first)
    else if (first.how === 'anaphor') unnamed.add(first)
  }
}

/** The state in tokens `[from, to)` that says only where something was. */
export function stateWhere({ marks }: Clauses, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const [first] = marks.groupAt[i]! >= 0 ? marks.groups[marks.groupAt[i]!]!.members : []
    if (first && marked.has(first)) return first.entity
  }
  return null
}

/** Whether tokens `[from, to)` speak of a state, by name, body or adjective. */
export function speaksOf(country: string, from: number, to: number, { clauses, entities }: EventInput): boolean {
  const { doc, marks } = clauses
  for (let i = from; i < to; i++) {
    if (marks.groupAt[i]! >= 0) {
      const { members } = marks.groups[marks.groupAt[i]!]!
      if (members.some(({ entity }) => entity !== null && entities.all.get(entity)?.country === country)) return true
    } else if (doc.tokens[i]!.word.senses.some(s => s.cls === 'nisba' && s.value === country)) return true
  }
  return false
}
