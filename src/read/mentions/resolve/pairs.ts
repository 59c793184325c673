import type { Party } from '../party.js'
import { roleOf } from '../who.js'
import type { Context, Resolved } from './context.js'

const leading = new Set(['head-of-state', 'head-of-government', 'royal'])

const rankOf = (party: Party, person: string, { grammar, cast }: Context): string => {
  const role = party.title?.role ?? roleOf(person, cast)
  return (role && grammar.world.roles.get(role)?.rank) || ''
}

// Whom a dual may mean: «الزعيمان» heads, «الوزيران» ministers, «الجانبان» anybody but who only speaks for others.
function mayBeOfPair(party: Party, of: string, person: string, context: Context): boolean {
  const rank = rankOf(party, person, context)
  if (of === 'any') return rank !== 'spokesperson' && rank !== 'ambassador'
  if (of === 'minister') return rank === 'minister' || rank === ''
  return leading.has(rank) || rank === '' || rank === 'body-head'
}

// whom a back-reference may mean: so many mentions back
export const memory = 400

export const people = (context: Context): { party: Party; id: string }[] =>
  context.before.slice(-memory).flatMap(({ party, resolved }) => {
    const id = resolved.holder ?? resolved.entity
    return id !== null && (resolved.kind === 'person' || resolved.kind === 'office') ? [{ party, id }] : []
  })

const powers = ({ before }: Context): { party: Party; id: string }[] =>
  before
    .slice(-memory)
    .flatMap(({ party, resolved }) =>
      resolved.entity !== null && (resolved.kind === 'state' || resolved.kind === 'body')
        ? [{ party, id: resolved.entity }]
        : [],
    )

/** Whom the story is about: who has been named most, of equals the first. */
export function protagonist(among: readonly { id: string }[]): string | null {
  const counts = new Map<string, number>()
  for (const { id } of among) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (
    [...counts].reduce<[string, number] | null>(
      (best, entry) => (!best || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  )
}

const rankOfId = (among: readonly { party: Party; id: string }[], id: string | null, context: Context): string => {
  const one = among.find(p => p.id === id)
  return one ? rankOf(one.party, one.id, context) : ''
}

// «الزعيمان»: whom the story is about and who was named last besides; each gets a mention of its own.
export function resolveDual(party: Party, context: Context): Resolved[] {
  const persons = people(context).filter(p => mayBeOfPair(p.party, party.ref!, p.id, context))
  // «المفاوضات بين الطرفين»: where no two people are named, two powers
  const fit = new Set(persons.map(p => p.id)).size < 2 && party.ref === 'any' ? powers(context) : persons
  const first = protagonist(fit)
  const others = fit.filter(p => p.id !== first)
  // «وذكر وزير الدفاع أن الجانبين اتفقا»: the sides are of one rank, he who tells of them need not be
  const rank = rankOfId(fit, first, context)
  const peers = others.filter(p => leading.has(rank) && leading.has(rankOf(p.party, p.id, context)))
  const other = (new Set(peers.map(p => p.id)).size === 1 ? peers : others).at(-1)?.id
  if (!first || !other) return [{ kind: 'group', entity: null, holder: null, how: 'dual' }]
  return [first, other].map(entity => ({
    kind: context.entities.all.get(entity)?.kind ?? 'person',
    entity,
    holder: null,
    how: 'dual',
  }))
}
