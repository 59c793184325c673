import type { Telling } from '../accounts/telling.js'
import { type Keys, keysOfPair } from '../parties.js'
import { byText } from '../words.js'
import { allowedDays, mayBeOne } from './barriers.js'
import { type Days, meetAll } from './days.js'
import { type Link, link } from './evidence.js'

/** The keys under which other accounts of the same participants are found. */
export const keysOf = (telling: Telling): Keys => keysOfPair(telling.group, telling.participants)

/** A day more on each side, for copies that are a day off. */
const slack = 1

/** The days within which another account can be of the same occurrence, as an index needs them. */
export function window(telling: Telling): { from: number | null; to: number | null } {
  const { from, to } = allowedDays(telling)
  return { from: from === null ? null : from - slack, to: to === null ? null : to + slack }
}

const byAccount = (a: Telling, b: Telling): number => byText(a.account.id, b.account.id)

/** Every link among the accounts, whatever their order. */
export function linksAmong(tellings: readonly Telling[]): Link[] {
  const sorted = [...tellings].sort(byAccount)
  const byKey = new Map<string, Telling[]>()
  const links: Link[] = []
  for (const telling of sorted) {
    const met = new Set<Telling>()
    const { posted, sought } = keysOf(telling)
    for (const key of sought) for (const other of byKey.get(key) ?? []) met.add(other)
    for (const key of posted) {
      const others = byKey.get(key)
      if (others) others.push(telling)
      else byKey.set(key, [telling])
    }
    for (const other of met) {
      const found = link(other, telling)
      if (found) links.push(found)
    }
  }
  return links
}

interface Forest {
  rootOf: (id: string) => string
  join: (a: string, b: string) => void
}

function forest(): Forest {
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    while (parent.has(root)) root = parent.get(root)!
    if (root !== id) parent.set(id, root)
    return root
  }
  const join = (a: string, b: string): void => {
    const [x, y] = [rootOf(a), rootOf(b)].sort(byText) as [string, string]
    if (x !== y) parent.set(y, x)
  }
  return { rootOf, join }
}

function gather(tellings: readonly Telling[], { rootOf }: Forest): Telling[][] {
  const groups = new Map<string, Telling[]>()
  for (const telling of [...tellings].sort(byAccount)) {
    const root = rootOf(telling.account.id)
    const group = groups.get(root)
    if (group) group.push(telling)
    else groups.set(root, [telling])
  }
  return [...groups.values()]
}

/**
 * Accounts that links or a told sequence tie together. What happens to the accounts of one component
 * depends on no other account: this is why a page can be registered without looking at the whole register.
 */
export function components(tellings: readonly Telling[], links: readonly Link[]): Telling[][] {
  const trees = forest()
  const known = new Set(tellings.map(telling => telling.account.id))
  for (const { a, b } of links) trees.join(a, b)
  for (const { account, follows } of tellings) if (follows && known.has(follows)) trees.join(account.id, follows)
  return gather(tellings, trees)
}

export interface Cluster {
  tellings: Telling[]
  links: Link[]
}

const daysTogether = (tellings: readonly Telling[]): Days | null => meetAll(tellings.map(allowedDays))

function mayJoin(a: readonly Telling[], b: readonly Telling[]): boolean {
  if (!a.every(x => b.every(y => mayBeOne(x, y)))) return false
  // Where days were a day off already, as with copies, their meeting is empty and says nothing more.
  return (
    daysTogether(a) === null || daysTogether(b) === null || daysTogether([...a, ...b]) !== null || pairwiseOff(a, b)
  )
}

/** Whether only single days that copies have moved stand between two groups. */
const pairwiseOff = (a: readonly Telling[], b: readonly Telling[]): boolean =>
  a.some(x => b.some(y => meetAll([allowedDays(x), allowedDays(y)]) === null))

/** Joins the accounts of one component, the surest links first, as long as nothing forbids it. */
export function clusters(component: readonly Telling[], links: readonly Link[]): Cluster[] {
  const groups = new Map<string, Telling[]>(component.map(telling => [telling.account.id, [telling]]))
  const sorted = [...links].sort((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b))
  const refused = new Set<string>()
  for (const { a, b } of sorted) {
    const [x, y] = [groups.get(a)!, groups.get(b)!]
    if (x === y) continue
    if (!mayJoin(x, y)) {
      refused.add(`${a} ${b}`)
      continue
    }
    const joined = [...x, ...y].sort(byAccount)
    for (const telling of joined) groups.set(telling.account.id, joined)
  }
  const distinct = [...new Set([...component].sort(byAccount).map(telling => groups.get(telling.account.id)!))]
  return distinct.map(tellings => {
    const ids = new Set(tellings.map(telling => telling.account.id))
    return { tellings, links: sorted.filter(({ a, b }) => ids.has(a) && ids.has(b) && !refused.has(`${a} ${b}`)) }
  })
}
