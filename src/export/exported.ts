import type { Account, Entity, Entry, Event, Page, Reading, Story } from '../model/records.js'
import { tellingQuotes } from '../register/accounts/telling-quotes.js'

// What a format is given to write.

export interface Both {
  ar: string
  en: string
}

export type PageFacts = Omit<Page, 'text'>

/** Where an account was read. */
export interface Told {
  reading: Reading
  story: Story
  event: Event
}

/** An entry with all that formats write of it. */
export interface Exported {
  entry: Entry
  sentence: Both
  /** when it was, in words; empty where nothing is known of it */
  when: Both
  /** who does it and to whom, and who is in it on no known side */
  sides: { actors: readonly string[]; recipients: readonly string[]; others: readonly string[] }
  entities: ReadonlyMap<string, Entity>
  /** those of its accounts and others, by their ids */
  pages: ReadonlyMap<string, PageFacts>
  /** by account; empty unless the format asks for readings */
  told: ReadonlyMap<string, Told>
}

/** The words of labels in both languages, as `app` has them. */
export type LabelOf = (
  set: 'contacts' | 'events' | 'statuses' | 'fields' | 'verdicts' | 'roles' | 'topics',
  id: string,
) => Both

export interface Setting {
  /** a row for each entry, or for each account of one */
  rows: 'entries' | 'accounts'
  label: LabelOf
  /** a reason of the reader in Arabic, as `app` has it; null where there are no words for it */
  inArabic: (reason: string) => string | null
  /** the days asked for, as they were given */
  period: { from: string | null; to: string | null }
  /** when it is written, ISO 8601 in UTC */
  now: string
  /** of Isnad */
  version: string
}

export type Chunk = string | Uint8Array
export type Write = (rows: AsyncIterable<Exported>, setting: Setting) => AsyncIterable<Chunk>

/** All that is said of a field. */
export const saidOf = ({ fields }: Entry, name: string): unknown[] =>
  (fields[name]?.readings ?? []).map(({ value }) => value)

/** What one account says of a field. */
export const saidBy = ({ fields }: Entry, name: string, { id }: Account): unknown[] =>
  (fields[name]?.readings ?? []).filter(({ accounts }) => accounts.includes(id)).map(({ value }) => value)

export const textsOf = (values: readonly unknown[]): string[] => values.flat().map(String)

/** The one text that is said; null where it is none or several. */
export const textOf = (value: unknown): string | null => {
  const texts = [value].flat().filter(each => typeof each === 'string')
  return texts.length === 1 ? texts[0]! : null
}

/** A name for people: of what has none, its id. */
export function nameOf(entities: ReadonlyMap<string, Entity>, id: string): Both {
  const name = entities.get(id)?.name
  return { ar: name?.ar || name?.en || id, en: name?.en || name?.ar || id }
}

/** The words of the page that tell it. */
export const passagesOf = (account: Account): string[] => tellingQuotes(account).map(({ exact }) => exact)

export const independentOrigins = ({ origins }: Entry): number => origins.filter(each => each.independent).length

/** An address that may be a link; null for what is none, or leads elsewhere than to the web. */
export function webAddress(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
