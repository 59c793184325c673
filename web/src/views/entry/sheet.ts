import type { Compared, Entities } from '../../asking.js'
import type { Account, Column } from './columns.js'

/** What all parts of the view need. */
export interface Sheet {
  compared: Compared
  entities: Entities
  /** accounts are told by their numbers, from 1 */
  numbers: ReadonlyMap<string, number>
  columns: readonly Column[]
}

export const pageOf = ({ compared }: Sheet, { page }: Account) => compared.shown.pages[page]

export const numbersOf = ({ numbers }: Sheet, accounts: readonly string[]): number[] =>
  accounts.flatMap(id => numbers.get(id) ?? []).sort((a, b) => a - b)

/** Ids of accounts within a reason, as the numbers under which they are shown. */
export const withNumbers = ({ numbers }: Sheet, text: string): string =>
  text.replace(/\(([0-9a-f]{16}:[^)\s]+)\)/gu, (whole, id: string) =>
    numbers.has(id) ? `[${numbers.get(id)}]` : whole,
  )
