import type { Grammar, Item, Rule } from './rules.js'

// The rules as a tree, so that what many rules begin with alike is read once.

export interface Branch {
  item: Item
  /** the rule asks what stands before it, so that its first word carries no clitic of its own */
  led: boolean
  next: Branches
}

/** What may come next, and the rules that are complete here. */
export interface Branches {
  branches: Branch[]
  ends: Rule[]
  /** the branches by the numbers of what they may begin with; made when first asked for */
  byId: ReadonlyMap<number, readonly Branch[]> | null
}

const makeBranches = (): Branches => ({ branches: [], ends: [], byId: null })

function indexed(branches: readonly Branch[], { firsts }: Grammar): Map<number, Branch[]> {
  const byId = new Map<number, Branch[]>()
  for (const branch of branches) {
    const { item } = branch
    for (const id of item.kind === 'cat' ? firsts[item.id]! : [item.id]) {
      const had = byId.get(id)
      if (had) had.push(branch)
      else byId.set(id, [branch])
    }
  }
  return byId
}

const few = 3

/** The branches that may go on where terms and words of these numbers stand. */
export function branchesFor(node: Branches, ids: readonly number[], grammar: Grammar): readonly Branch[] {
  if (node.branches.length <= few) return node.branches
  node.byId ??= indexed(node.branches, grammar)
  if (ids.length === 1) return node.byId.get(ids[0]!) ?? nowhere
  const found: Branch[] = []
  for (const id of ids) {
    for (const branch of node.byId.get(id) ?? nowhere) if (!found.includes(branch)) found.push(branch)
  }
  return found
}

const nowhere: readonly Branch[] = []

function treeOf(rules: readonly Rule[]): Branches {
  const root = makeBranches()
  for (const rule of rules) {
    let at = root
    rule.items.forEach((item, index) => {
      const led = index === 0 && rule.after !== null
      let branch = at.branches.find(b => b.item === item && b.led === led)
      if (!branch) {
        branch = { item, led, next: makeBranches() }
        at.branches.push(branch)
      }
      at = branch.next
    })
    at.ends.push(rule)
  }
  return root
}

/** By category: the rules that may begin with certain terms and words; null where there are none. */
export type Starts = (category: number) => Branches | null

function startsWith(ids: readonly number[], { byFirst }: Grammar, genre: string): Starts {
  const made: (Branches | null | undefined)[] = []
  return category => {
    let found = made[category]
    if (found === undefined) {
      const holds = (rule: Rule): boolean => rule.genre === null || rule.genre === genre
      const rules = new Set(ids.flatMap(id => byFirst[category]!.get(id)?.filter(holds) ?? []))
      found = rules.size > 0 ? treeOf([...rules].sort((a, b) => a.order - b.order)) : null
      made[category] = found
    }
    return found
  }
}

/** What is known of a sequence of numbers, and of those that go on after it. */
interface Known {
  starts: Starts | null
  next: Map<number, Known>
}

/**
 * Gives the rules of a genre that may begin where terms and words of these numbers stand; the same numbers come again and
 * again.
 */
export function makeStarts(grammar: Grammar, genre: string): (ids: readonly number[]) => Starts {
  const root: Known = { starts: null, next: new Map() }
  return ids => {
    let known = root
    for (const id of ids) {
      let next = known.next.get(id)
      if (!next) {
        next = { starts: null, next: new Map() }
        known.next.set(id, next)
      }
      known = next
    }
    known.starts ??= startsWith(ids, grammar, genre)
    return known.starts
  }
}
