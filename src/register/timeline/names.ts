import type { Entity } from '../../model/records.js'
import { unique, words } from '../words.js'
import { world } from '../world.js'

const plain = (name: string): string => words(name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')).join(' ')

function namesOf(entity: Entity): string[] {
  const { people, states, bodies, places, outlets } = world()
  const id = entity.id.replace(/^state:/u, '')
  const known = people.get(id) ?? states.get(id) ?? bodies.get(id) ?? places.get(id) ?? outlets.get(id)
  const short = people.get(id)?.short ?? []
  return [entity.name.ar, entity.name.en ?? '', ...(known?.ar ?? []), ...short, known?.en ?? '']
    .map(plain)
    .filter(Boolean)
}

function actingFor(id: string, entities: readonly Entity[]): string[] {
  if (!id.startsWith('state:')) return []
  const acting = new Set(['person', 'office', 'body'])
  return entities.filter(entity => acting.has(entity.kind) && `state:${entity.country}` === id).map(entity => entity.id)
}

/**
 * The entities that a name may mean: an id, a whole name in Arabic or English in any spelling that folds to it,
 * else any name that holds its words in a row. A state also means those who act for it.
 */
export function entitiesNamed(name: string, entities: readonly Entity[]): string[] {
  const exact = entities.filter(entity => entity.id === name)
  if (exact.length > 0) return exact.map(entity => entity.id)
  const wanted = plain(name)
  if (!wanted) return []
  const named = entities.map(entity => ({ id: entity.id, names: namesOf(entity) }))
  const whole = named.filter(({ names }) => names.includes(wanted))
  const found =
    whole.length > 0 ? whole : named.filter(({ names }) => names.some(each => ` ${each} `.includes(` ${wanted} `)))
  return unique(found.flatMap(({ id }) => [id, ...actingFor(id, entities)])).sort()
}
