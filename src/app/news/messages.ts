import type { Entity } from '../../model/records.js'
import type { Past, Store } from '../../store/store.js'
import { type Brief, briefsIn } from '../brief.js'
import { pageOfEntry } from './item.js'

// What webhooks are told: an entry as it is now, and what became of it.

/** The changes of one entry among those of a stretch of the log. */
export interface Bundle {
  entry: string
  changes: Past[]
  first: number
  last: number
}

/** The changes of a stretch of the log by entry; what is complete first goes first. */
export function bundlesOf(changes: readonly Past[]): Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const change of changes) {
    const known = bundles.get(change.entry)
    if (known) {
      known.changes.push(change)
      known.last = change.n
    } else bundles.set(change.entry, { entry: change.entry, changes: [change], first: change.n, last: change.n })
  }
  return [...bundles.values()].sort((a, b) => a.last - b.last)
}

type What = 'entry.made' | 'entry.changed' | 'entry.gone'

export interface Message {
  type: What
  /** when the register saw the last of the changes */
  timestamp: string
  data: {
    id: string
    /** of the page that shows it */
    url: string | null
    /** as it is now; null where it is no more, or goes by another id */
    entry: Brief | null
    entities: Record<string, Entity>
    changes: Past[]
  }
}

function whatOf({ changes }: Bundle): What {
  if (changes.at(-1)?.what === 'gone') return 'entry.gone'
  return changes.some(({ what }) => what === 'made') ? 'entry.made' : 'entry.changed'
}

export async function messageOf(store: Store, bundle: Bundle, base: string | null): Promise<Message> {
  const { entry: id, changes } = bundle
  const entry = await store.entry(id)
  const { briefs, entities } = await briefsIn(store, entry ? [entry] : [])
  return {
    type: whatOf(bundle),
    timestamp: changes.at(-1)?.at ?? new Date().toISOString(),
    data: {
      id,
      url: base === null ? null : pageOfEntry(base, id),
      entry: briefs[0] ?? null,
      entities: Object.fromEntries(entities),
      changes,
    },
  }
}
