import type { Correction, Said } from './correction.js'
import type { Settled } from './settle.js'

// What people have laid down about accounts, in the form in which clustering asks for it.

export interface Join {
  n: number
  a: string
  b: string
}

export interface Part {
  n: number
  of: ReadonlySet<string>
  from: ReadonlySet<string>
}

export interface Setting {
  n: number
  account: string
  field: string
  value: unknown
  /** it counts only while these are of the same entry */
  together?: readonly string[] | undefined
}

export interface Hand {
  joins: readonly Join[]
  parts: readonly Part[]
  sets: readonly Setting[]
  said: ReadonlyMap<number, Said>
}

export const nobody: Hand = { joins: [], parts: [], sets: [], said: new Map() }

/** What holds of the corrections. */
export function handOf(corrections: readonly Correction[], settled: readonly Settled[]): Hand {
  const joins: Join[] = []
  const parts: Part[] = []
  const sets: Setting[] = []
  for (const { n, effect } of settled) {
    if (effect?.what === 'join') joins.push({ n, a: effect.a, b: effect.b })
    if (effect?.what === 'split') parts.push({ n, of: new Set(effect.of), from: new Set(effect.from) })
    if (effect?.what === 'set') {
      const { account, field, value, together } = effect
      sets.push({ n, account, field, value, together })
    }
  }
  const said = new Map(corrections.map(({ n, by, why, at }) => [n, { by, why, at }]))
  return { joins, parts, sets, said }
}
