import type { World } from '../../knowledge/world.js'
import type { Party } from './party.js'

// The state that a story is about, told by whom and what it names.

const minMentions = 3
const minShare = 0.5
const heads = ['president', 'prime-minister']

function stateOf(
  { title, ref, name }: Party,
  { states, bodies, places, people, terms, termsOf }: World,
): string | null {
  const of = title?.of ?? ref
  if (of !== null) {
    const state = of.slice(0, of.indexOf('/') < 0 ? undefined : of.indexOf('/'))
    if (states.has(state)) return state
    // a land with offices of its own, as Chechnya, is as good as a state
    const land = places.get(of)
    if (land) return heads.some(role => terms.has(`${of}/${role}`)) ? of : null
    return bodies.get(of)?.country ?? null
  }
  const [person] = name?.people ?? []
  if (!person || name!.people.length > 1) return null
  // «رمضان قديروف» is of Russia, and his offices are not
  const local = (termsOf.get(person) ?? []).some(({ office }) => office.startsWith('place:'))
  return local ? null : (people.get(person)?.country ?? null)
}

export interface Scene {
  /** the state that the story names as often as all others but its home, if it `may` be meant */
  about: (may: (state: string) => boolean) => string | null
  /** the only state that the story names of those that may be meant */
  only: (may: (state: string) => boolean) => string | null
  /** whether the story names the state, or an office or body of it */
  names: (state: string) => boolean
  /** whether it names a place of it */
  isSetIn: (state: string) => boolean
}

/** Which states a story tells of. */
export function sceneOf(parties: readonly Party[], home: string | null, world: World): Scene {
  let counts: Map<string, number> | null = null
  const counted = (): Map<string, number> => {
    const made = new Map<string, number>()
    for (const party of parties) {
      const state = stateOf(party, world)
      if (state !== null && state !== home) made.set(state, (made.get(state) ?? 0) + 1)
    }
    return made
  }
  let told: Set<string> | null = null
  const named = (): Set<string> =>
    new Set(parties.filter(({ name }) => name === null).flatMap(party => stateOf(party, world) ?? []))
  let stood: Set<string> | null = null
  const placed = (): Set<string> =>
    new Set(parties.flatMap(({ ref }) => (ref === null ? [] : (world.places.get(ref)?.country ?? []))))
  return {
    about: may => {
      counts ??= counted()
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const first = [...counts].reduce<[string, number] | null>(
        (best, one) => (!best || one[1] > best[1] ? one : best),
        null,
      )
      return first && first[1] >= minMentions && first[1] >= minShare * all && may(first[0]) ? first[0] : null
    },
    only: may => {
      told ??= named()
      const [one, another] = [...told].filter(may)
      return one !== undefined && another === undefined ? one : null
    },
    names: state => {
      told ??= named()
      return told.has(state)
    },
    isSetIn: state => {
      stood ??= placed()
      return stood.has(state)
    },
  }
}
