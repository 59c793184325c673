import { addTies, inOrder, type Tie } from '../register/timeline/ties.js'
import { byText } from '../register/words.js'
import type { Store } from '../store/store.js'
import { type Entities, entitiesIn } from './entries.js'
import { type Filters, needLimit, settle } from './filters.js'
import type { Named, Unnamed } from './names.js'

// Who is in contact with whom.

export type { Tie } from '../register/timeline/ties.js'

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
  const found = new Map<string, Tie>()
  for (const entry of unknown.length > 0 ? [] : await store.outlines(filter)) addTies(found, entry)
  const all = inOrder(found)
  const ties = all.slice(0, most)
  const nodes = nodesOf(ties)
  const entities = await entitiesIn(
    store,
    nodes.map(({ id }) => id),
  )
  return { nodes, ties, total: all.length, entities, named, unknown }
}
