import type { Entity, Entry, Page, Reading } from '../model/records.js'
import type { TimelineFilter } from '../register/timeline/timeline.js'

/** What became of a page: `same` when it was there already and nothing changed. */
export interface Added {
  page: string
  outcome: 'added' | 'replaced' | 'same'
}

/** A page without its text. */
export type PageData = Omit<Page, 'text'>

/** What is known of a page without reading it again. */
export interface KnownPage {
  facts: PageData
  /** what read it */
  reader: string
}

/** A page that could not be read or registered. */
export interface Quarantined {
  source: string
  stage: string
  code: string
  message: string
}

export interface Counts {
  pages: number
  accounts: number
  entries: number
  quarantined: number
}

export interface Problem {
  code: 'page' | 'quotation' | 'entry' | 'file'
  id: string
  text: string
}

export interface CheckReport extends Counts {
  quotations: number
  problems: Problem[]
}

/** A register on disk. Every method that writes does so in one transaction, whole or not at all. */
export interface Store {
  /** Registers a page. Of two readings of one text one is kept; `reader` names what read it, with all that it knew. */
  add(reading: Reading, reader?: string): Promise<Added>
  known(page: string): Promise<KnownPage | null>
  /** Takes a page out, as if it had never come; false when it was not there. */
  remove(page: string): Promise<boolean>
  /** Puts new readings of pages in place, for a newer reader; entries are derived anew. */
  rebuild(again?: (reading: Reading) => Reading): Promise<void>
  /** Entries in the order of the timeline. */
  timeline(filter?: TimelineFilter): Promise<Entry[]>
  entry(id: string): Promise<Entry | null>
  reading(page: string): Promise<Reading | null>
  readings(): AsyncIterable<Reading>
  /** The readings that name one of these entities, each once, in the order of their pages. */
  readingsOf(entities: readonly string[]): AsyncIterable<Reading>
  entities(): Promise<Entity[]>
  quarantine(page: Quarantined): Promise<void>
  quarantined(): Promise<Quarantined[]>
  counts(): Promise<Counts>
  /** Compares all that is kept with what it is made from. */
  check(): Promise<CheckReport>
  close(): Promise<void>
}
