import type { Entry } from '../../model/records.js'
import { byText, unique } from '../words.js'

// What the institutions of one side tell of an occurrence, and those of the other leave out.

/** What is told by one side alone. */
export interface ToldAlone {
  field: string
  value: unknown
  accounts: string[]
}

/** The account of it that one side gives through its institutions. */
export interface Readout {
  /** the state whose institutions vouch, or the body itself */
  side: string
  origins: string[]
  accounts: string[]
  /** what no institution of another side tells */
  alone: ToldAlone[]
}

/** That a contact happened, and who it was with, is what makes it one; these are what a side may leave out. */
const compared = ['initiator', 'host', 'mediators', 'place', 'ordinal', 'topics', 'casualties', 'quotations', 'framing']

/** The state of an institution, or the body that it is; what no table knows is no side. */
const sideOf = (origin: string): string | null =>
  /^institution:(?:([A-Z]{3})(?:\/|$)|(body:[a-z0-9-]+))/u.exec(origin)?.slice(1).find(Boolean) ?? null

interface Side {
  side: string
  origins: string[]
  accounts: string[]
}

function sidesOf({ origins }: Entry): Side[] {
  const institutions = origins.filter(({ kind }) => kind === 'institution')
  return unique(institutions.flatMap(({ id }) => sideOf(id) ?? []))
    .sort(byText)
    .map(side => {
      const own = institutions.filter(({ id }) => sideOf(id) === side)
      return {
        side,
        origins: own.map(({ id }) => id),
        accounts: unique(own.flatMap(({ accounts }) => accounts)).sort(byText),
      }
    })
}

/** The saying of which a quotation is a form: the longest of them. */
function sayingOf(field: string, value: unknown): string | null {
  if (field !== 'quotations') return null
  const { exact, of } = value as { exact: string; of?: string }
  return of ?? exact
}

function aloneIn({ fields }: Entry, own: Side, others: readonly Side[]): ToldAlone[] {
  const elsewhere = new Set(others.flatMap(({ accounts }) => accounts))
  return compared.flatMap(field => {
    const readings = fields[field]?.readings ?? []
    const told = readings.filter(({ accounts }) => accounts.some(id => elsewhere.has(id)))
    const sayings = new Set(told.map(({ value }) => sayingOf(field, value)).filter(saying => saying !== null))
    return readings
      .filter(reading => !told.includes(reading) && !sayings.has(sayingOf(field, reading.value) ?? ''))
      .map(({ value, accounts }) => ({ field, value, accounts: accounts.filter(id => own.accounts.includes(id)) }))
      .filter(({ accounts }) => accounts.length > 0)
  })
}

/** The readouts of an entry, where institutions of two sides or more vouch for it. */
export function readoutsOf(entry: Entry): Readout[] {
  const sides = sidesOf(entry)
  if (sides.length < 2) return []
  return sides.map(own => ({
    ...own,
    alone: aloneIn(
      entry,
      own,
      sides.filter(side => side !== own),
    ),
  }))
}
