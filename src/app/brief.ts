import type { Entry } from '../model/records.js'
import type { Store } from '../store/store.js'
import { type Entities, entitiesOf, shortIds } from './entries.js'
import { sentenceOf } from './sentence.js'

/** An entry as a list shows it. */
export interface Brief extends Pick<Entry, 'id' | 'type' | 'kind' | 'status' | 'participants' | 'date' | 'place'> {
  /** enough of its id to tell it from all others */
  short: string
  /** how many accounts tell it, and on how many independent origins they rest */
  accounts: number
  origins: number
  outlets: string[]
  sentence: { ar: string; en: string }
}

export interface Briefs {
  briefs: Brief[]
  entities: Entities
}

const briefOf = (entry: Entry, short: string, entities: Entities): Brief => ({
  ...{ id: entry.id, short, type: entry.type, kind: entry.kind, status: entry.status },
  ...{ participants: entry.participants, date: entry.date, place: entry.place },
  accounts: entry.accounts.length,
  origins: entry.origins.filter(({ independent }) => independent).length,
  outlets: [...new Set(entry.accounts.flatMap(({ outlet }) => outlet ?? []))],
  sentence: sentenceOf(entry, entities),
})

/** Entries as a list shows them, with whoever they name. */
export async function briefsIn(store: Store, entries: readonly Entry[]): Promise<Briefs> {
  const short = await shortIds(store, entries)
  const entities = await entitiesOf(store, entries)
  return { briefs: entries.map(entry => briefOf(entry, short.get(entry.id)!, entities)), entities }
}
