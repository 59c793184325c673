import { byText } from '../register/words.js'
import type { Outline, Store } from '../store/store.js'
import { type Entities, entitiesIn } from './entries.js'
import { type Filters, needLimit, settle } from './filters.js'
import type { Named, Unnamed } from './names.js'
import { dayOf, tookPlace } from './who.js'

// Who is in contact with whom.

/** Two who had contact: of contacts that took place, how many of which kind. */
export interface Tie {
  a: string
  b: string
  times: number
  /** contacts that were planned, denied or called off */
  otherwise: number
  /** the last day of one that took place, where it is known */
  last: string | null
  kinds: Record<string, number>
}

export interface Network {
  nodes: { id: string; contacts: number }[]
  ties: Tie[]
  /** how many ties there are in all */
  total: number
  entities: Entities
  named: Named[]
  unknown: Unnamed[]
}

export interface NetworkQuery extends Filters {
  /** how many ties, the most frequent first */
  limit?: number
}

const usual = 150

const pairsOf = ({ participants }: Outline): [string, string][] => {
  const all = [...new Set(participants)].sort(byText)
  return all.flatMap((a, i) => all.slice(i + 1).map((b): [string, string] => [a, b]))
}

function count(tie: Tie, entry: Outline): void {
  if (!tookPlace(entry)) {
    tie.otherwise++
    return
  }
  const kind = entry.kind!
  const day = dayOf(entry.date)
  tie.times++
  tie.kinds[kind] = (tie.kinds[kind] ?? 0) + 1
  if (day !== null && day > (tie.last ?? '')) tie.last = day
}

function tiesIn(entries: readonly Outline[]): Tie[] {
  const ties = new Map<string, Tie>()
  for (const entry of entries) {
    if (entry.kind === null) continue
    for (const [a, b] of pairsOf(entry)) {
      const key = `${a} ${b}`
      const tie = ties.get(key) ?? { a, b, times: 0, otherwise: 0, last: null, kinds: {} }
      ties.set(key, tie)
      count(tie, entry)
    }
  }
  return [...ties.values()].sort(
    (x, y) => y.times - x.times || y.otherwise - x.otherwise || byText(x.a, y.a) || byText(x.b, y.b),
  )
}

function nodesOf(ties: readonly Tie[]): Network['nodes'] {
  const contacts = new Map<string, number>()
  for (const { a, b, times, otherwise } of ties)
    for (const id of [a, b]) contacts.set(id, (contacts.get(id) ?? 0) + times + otherwise)
  return [...contacts]
    .map(([id, n]) => ({ id, contacts: n }))
    .sort((x, y) => y.contacts - x.contacts || byText(x.id, y.id))
}

/** Who is in contact with whom among the contacts that fit. */
export async function networkIn(store: Store, { limit, ...filters }: NetworkQuery): Promise<Network> {
  const { filter, named, unknown } = await settle(store, filters)
  const most = needLimit(limit, usual)
  const all = unknown.length > 0 ? [] : tiesIn(await store.outlines(filter))
  const ties = all.slice(0, most)
  const nodes = nodesOf(ties)
  const entities = await entitiesIn(
    store,
    nodes.map(({ id }) => id),
  )
  return { nodes, ties, total: all.length, entities, named, unknown }
}
