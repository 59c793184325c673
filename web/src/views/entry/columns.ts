import type { EntryShown } from '../../asking.js'

type Entry = EntryShown['entry']
export type Account = Entry['accounts'][number]

/** An account that has a column of its own, with those that only tell it again in the same words. */
export interface Column {
  account: Account
  copies: Account[]
}

/** Groups of accounts whose texts are one: what a copy names as its original, and what is told to be one text. */
function groupsOf({ accounts, why }: Pick<Entry, 'accounts' | 'why'>): Map<string, string> {
  const group = new Map(accounts.map(({ id }) => [id, id]))
  const join = (a: string, b: string): void => {
    const [x, y] = [group.get(a), group.get(b)]
    if (x === undefined || y === undefined || x === y) return
    for (const [id, of] of group) if (of === y) group.set(id, x)
  }
  for (const { id, copyOf } of accounts) if (copyOf !== null) join(copyOf, id)
  for (const { code, accounts: same } of why) if (code === 'one-text') for (const id of same) join(same[0]!, id)
  return group
}

/** Of accounts in one text, the one that others copy; where nobody knows which that is, the one that tells most. */
function headOf(accounts: readonly Account[]): Account {
  const copied = new Set(accounts.map(({ copyOf }) => copyOf))
  const original = accounts.find(({ id, copyOf }) => copyOf === null && copied.has(id))
  return original ?? accounts.reduce((most, each) => (each.quotes.length > most.quotes.length ? each : most))
}

/** The accounts side by side, copies folded under what they copy, in the order of the entry. */
export function columnsOf(entry: Pick<Entry, 'accounts' | 'why'>): Column[] {
  const group = groupsOf(entry)
  const members = new Map<string, Account[]>()
  for (const account of entry.accounts) {
    const of = group.get(account.id)!
    members.set(of, [...(members.get(of) ?? []), account])
  }
  return [...members.values()].flatMap(own => {
    const account = headOf(own)
    const others = own.filter(({ id }) => id !== account.id)
    // What one page tells in two places is no copy: both are looked at.
    const besides = others.filter(({ page }) => page === account.page)
    const copies = others.filter(({ page }) => page !== account.page)
    return [{ account, copies }, ...besides.map(each => ({ account: each, copies: [] }))]
  })
}

interface Reading {
  accounts: string[]
}

/** What a column says of a field: its own readings, and those of its copies alone, with these. */
export function readingsIn<R extends Reading>(
  readings: readonly R[],
  { account, copies }: Column,
): { own: R[]; copied: { reading: R; by: string[] }[] } {
  const isIn = (ids: readonly { id: string }[], reading: R): string[] =>
    reading.accounts.filter(account => ids.some(({ id }) => id === account))
  const own = readings.filter(reading => isIn([account], reading).length > 0)
  const others = readings.filter(reading => !own.includes(reading))
  return {
    own,
    copied: others.flatMap(reading => {
      const by = isIn(copies, reading)
      return by.length > 0 ? [{ reading, by }] : []
    }),
  }
}

const order = ['conflict', 'differ', 'single', 'agree']

interface Field {
  verdict: string
  readings: readonly { value?: unknown }[]
}

type Fields<F> = Readonly<Record<string, F>>

const idsIn = (fields: Fields<Field>, names: readonly string[]): string[] =>
  names.flatMap(name => (fields[name]?.readings ?? []).flatMap(({ value }) => [value].flat().map(String)))

/** That a call was by phone goes without saying; and so does who takes part where the sides are told and leave nobody out. */
function isWorthShowing(name: string, fields: Fields<Field>, kind: string | null): boolean {
  if (name === 'mode') return kind === null
  if (name !== 'participants') return true
  const sides = new Set(idsIn(fields, ['actors', 'recipients']))
  return sides.size === 0 || idsIn(fields, [name]).some(id => !sides.has(id))
}

/** Fields with what accounts disagree on first. */
export const fieldsInOrder = <F extends Field>(fields: Fields<F>, kind: string | null): [string, F][] =>
  Object.entries(fields)
    .filter(([name]) => isWorthShowing(name, fields, kind))
    .sort(([, a], [, b]) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
