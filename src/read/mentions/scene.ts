import type { World } from '../../knowledge/world.js'
import type { Party } from './party.js'

// The state that a story is about, told by whom and what it names.

const minMentions = 3
const minShare = 0.6

function stateOf({ title, ref, name }: Party, { states, bodies, people }: World): string | null {
  const of = title?.of ?? ref
  if (of !== null) {
    const state = of.slice(0, of.indexOf('/') < 0 ? undefined : of.indexOf('/'))
    return states.has(state) ? state : (bodies.get(of)?.country ?? null)
  }
  const [person] = name?.people ?? []
  return person && name!.people.length === 1 ? (people.get(person)?.country ?? null) : null
}

/** Answers which of the states that `may` be meant the story names far more often than all other such states. */
export function sceneOf(parties: readonly Party[], world: World): (may: (state: string) => boolean) => string | null {
  let counts: Map<string, number> | null = null
  const counted = (): Map<string, number> => {
    const made = new Map<string, number>()
    for (const party of parties) {
      const state = stateOf(party, world)
      if (state !== null) made.set(state, (made.get(state) ?? 0) + 1)
    }
    return made
  }
  return may => {
    counts ??= counted()
    const fit = [...counts].filter(([state]) => may(state))
    const all = fit.reduce((sum, [, count]) => sum + count, 0)
    const first = fit.reduce<[string, number] | null>((best, one) => (!best || one[1] > best[1] ? one : best), null)
    return first && first[1] >= minMentions && first[1] >= minShare * all ? first[0] : null
  }
}
