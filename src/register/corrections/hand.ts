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
    if (effect?.what === 'set') sets.push({ n, account: effect.account, field: effect.field, value: effect.value })
  }
  const said = new Map(corrections.map(({ n, by, why, at }) => [n, { by, why, at }]))
  return { joins, parts, sets, said }
}
