import type { Entity } from '../../model/records.js'
import type { EntityTable } from '../mentions/index.js'
import type { Draft } from './drafts.js'

const own = new Set(['person', 'office', 'body', 'state'])

// Somebody in contact with his own side – a minister and his ambassador, a president and his cabinet – is no contact between two.
function sameSide(a: Entity | undefined, b: Entity | undefined): boolean {
  if (!a?.country || !b?.country || a.country !== b.country) return false
  return own.has(a.kind) && own.has(b.kind) && !isOwnPower(a) && !isOwnPower(b)
}

/** Movements and armed groups stand for themselves, whatever state they are in. */
const isOwnPower = (entity: Entity): boolean => entity.kind === 'body' && entity.id.startsWith('body:') && !entity.id.includes('/')

// Who visits a city visits its state.
function stateOf(id: string, entities: EntityTable): string {
  const place = entities.all.get(id)
  return place?.kind === 'place' && place.country ? entities.thing(place.country, place.name.ar) : id
}

/** Drops from a draft the parties of one state among themselves; false where nobody is left to be in contact. */
export function isContact(draft: Draft, entities: EntityTable): boolean {
  if (draft.kind === 'visit') draft.sides[1] = draft.sides[1].map(id => stateOf(id, entities))
  const [ones, others] = draft.sides
  const fits = (one: string, other: string): boolean => one !== other && !sameSide(entities.all.get(one), entities.all.get(other))
  draft.sides = [ones.filter(one => others.some(other => fits(one, other))), others.filter(other => ones.some(one => fits(one, other)))]
  return draft.sides[0].length > 0 && draft.sides[1].length > 0
}
