import type { Grammar, Item } from './rules.js'

// What an expression may come to, told from its first item and what stands after it: most that begin like one are none.

/** A category begun with a certain word or term. */
interface Prospect {
  /** it may be all of the category */
  whole: boolean
  /** the numbers of what may stand after it */
  after: ReadonlySet<number>
}

/** Categories, a bit for each. */
export type Categories = Int32Array

export const hasCategory = (categories: Categories, category: number): boolean =>
  (categories[category >> 5]! & (1 << (category & 31))) !== 0

export function addCategories(to: Categories, others: Categories): void {
  for (let k = 0; k < to.length; k++) to[k]! |= others[k]!
}

/** What the words and terms of the rules, by their numbers, may begin. */
export interface Prospects {
  none(): Categories
  /** the categories that begin with it */
  of(first: number): Categories
  /** those that it may be all of */
  wholeOf(first: number): Categories
  /** those that it may begin where the other follows */
  before(first: number, next: number): Categories
}

/** Gives what may become of a category where a word or term of a number stands first; null where it cannot begin so. */
function makeProspectOf({ byFirst, firsts }: Grammar): (category: number, first: number) => Prospect | null {
  const known = byFirst.map(() => new Map<number, Prospect | null>())

  const begun = (item: Item, first: number): Prospect | null =>
    item.kind === 'cat' ? prospectOf(item.id, first) : { whole: true, after: new Set() }

  function find(category: number, first: number): Prospect | null {
    const rules = byFirst[category]!.get(first)
    if (!rules) return null
    const after = new Set<number>()
    let whole = false
    for (const { items } of rules) {
      const [head, next] = items
      const prospect = begun(head!, first)!
      for (const id of prospect.after) after.add(id)
      if (!prospect.whole) continue
      if (!next) whole = true
      else if (next.kind === 'cat') for (const id of firsts[next.id]!) after.add(id)
      else after.add(next.id)
    }
    return { whole, after }
  }

  // No category begins with itself, so this comes to an end.
  function prospectOf(category: number, first: number): Prospect | null {
    let found = known[category]!.get(first)
    if (found === undefined) {
      found = find(category, first)
      known[category]!.set(first, found)
    }
    return found
  }

  return prospectOf
}

/** `make` asked once for each key. */
function remembered<T>(make: (key: number) => T): (key: number) => T {
  const known = new Map<number, T>()
  return key => {
    let found = known.get(key)
    if (found === undefined) {
      found = make(key)
      known.set(key, found)
    }
    return found
  }
}

export function makeProspects(grammar: Grammar): Prospects {
  const prospectOf = makeProspectOf(grammar)
  const { size } = grammar.categories
  const numbers = grammar.words.size + grammar.terms.size
  const none = (): Categories => new Int32Array((size + 31) >> 5)

  // A term or word begins few of the categories.
  const begunBy = remembered(first =>
    Array.from({ length: size }, (_, category) => ({ category, prospect: prospectOf(category, first) })).filter(
      (one): one is { category: number; prospect: Prospect } => one.prospect !== null,
    ),
  )

  function where(first: number, holds: (prospect: Prospect) => boolean): Categories {
    const found = none()
    for (const { category, prospect } of begunBy(first))
      if (holds(prospect)) found[category >> 5]! |= 1 << (category & 31)
    return found
  }

  const before = remembered(key => {
    const next = key % numbers
    return where((key - next) / numbers, ({ after }) => after.has(next))
  })
  return {
    none,
    of: remembered(first => where(first, () => true)),
    wholeOf: remembered(first => where(first, ({ whole }) => whole)),
    before: (first, next) => before(first * numbers + next),
  }
}
