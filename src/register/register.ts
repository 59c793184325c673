import type { Entry, Reading } from '../model/records.js'
import type { Telling } from './accounts/telling.js'
import { tellingsOf } from './accounts/tellings.js'
import { entryOf } from './entry.js'
import { clusters, components, linksAmong } from './occurrence/cluster.js'
import type { Link } from './occurrence/evidence.js'
import { byText } from './words.js'

const byId = (a: Entry, b: Entry): number => byText(a.id, b.id)

/** What one component of accounts makes: entries, and which accounts each of them has. */
export interface Registered {
  tellings: Telling[]
  entries: Entry[]
}

/** Puts entries in the place of the accounts that they say they came after. */
function settleFollows(made: { entry: Entry; follows: string | null }[]): Entry[] {
  const entryOfAccount = new Map(
    made.flatMap(({ entry }) => entry.accounts.map(account => [account.id, entry.id] as const)),
  )
  return made.map(({ entry, follows }) => {
    const before = follows === null ? null : (entryOfAccount.get(follows) ?? null)
    return before === entry.id ? entry : { ...entry, follows: before }
  })
}

function registerComponent(tellings: Telling[], links: readonly Link[]): Registered {
  const ids = new Set(tellings.map(telling => telling.account.id))
  const own = links.filter(({ a, b }) => ids.has(a) && ids.has(b))
  const made = clusters(tellings, own).map(entryOf)
  return { tellings, entries: settleFollows(made).sort(byId) }
}

/**
 * Registers accounts, component by component. Nothing outside a component has a say in it: given all accounts
 * that can be found from a new one, this gives for them what it would give for the whole register.
 */
export function registerTellings(tellings: readonly Telling[]): Registered[] {
  const links = linksAmong(tellings)
  const parts = components(tellings, links)
  const partOf = new Map(parts.flatMap((part, i) => part.map(telling => [telling.account.id, i] as const)))
  const linksOf = parts.map((): Link[] => [])
  for (const each of links) linksOf[partOf.get(each.a)!]!.push(each)
  return parts.map((part, i) => registerComponent(part, linksOf[i]!))
}

const facts = ({ page }: Reading): string =>
  [page.published ?? '9999', page.source, page.outlet ?? '', page.url ?? ''].join('\n')

/** A version as text that sorts as versions do. */
const versionText = (version: string): string => version.replace(/\d+/gu, digits => digits.padStart(8, '0'))

/**
 * Of two readings of one text the one that the register keeps, whichever came first: the first published,
 * and of one page the one by the newer reader.
 */
export function preferred(a: Reading, b: Reading): Reading {
  const order = byText(facts(a), facts(b)) || byText(versionText(b.isnad), versionText(a.isnad))
  if (order !== 0) return order < 0 ? a : b
  return byText(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b
}

/** One reading a page. */
export function onePerPage(readings: readonly Reading[]): Reading[] {
  const pages = new Map<string, Reading>()
  for (const reading of readings) {
    const known = pages.get(reading.page.id)
    pages.set(reading.page.id, known ? preferred(known, reading) : reading)
  }
  return [...pages.values()].sort((a, b) => byText(a.page.id, b.page.id))
}

/** The entries that readings make together, in the order of their ids. It does not depend on the order of the readings. */
export const register = (readings: readonly Reading[]): Entry[] =>
  registerTellings(onePerPage(readings).flatMap(tellingsOf))
    .flatMap(part => part.entries)
    .sort(byId)
