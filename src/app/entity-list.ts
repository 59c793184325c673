import type { Entity, EntityKind } from '../model/records.js'
import { plain } from '../register/timeline/names.js'
import type { Store } from '../store/store.js'
import { needLimit, needOffset } from './filters.js'

export interface EntityQuery {
  /** words of a name, or their beginnings, in Arabic or Latin letters */
  q?: string
  kind?: EntityKind
  limit?: number
  /** where the part before ended, as it told */
  after?: string
}

export interface EntityList {
  entities: Entity[]
  next: string | null
}

const usual = 50

const namesOf = ({ id, name }: Entity): string[] => [id, name.ar, name.en ?? ''].map(plain)

/** How well a name fits: whole, by its beginning, or by a word within it. */
function rankOf(entity: Entity, wanted: string): number {
  const names = namesOf(entity)
  if (names.includes(wanted)) return 0
  return names.some(name => name.startsWith(wanted)) ? 1 : 2
}

/** Of a name of so many nobody looks through all. */
const most = 2000

const wordsIn = (text: string): string[] => text.split(' ').filter(word => word !== '')

/** Whom the register has by a name or a part of it: of those whom it fits alike, whom most pages name first. */
export async function entitiesNamed(store: Store, { q = '', kind, limit, after }: EntityQuery): Promise<EntityList> {
  const [size, offset, wanted] = [needLimit(limit, usual) ?? usual, needOffset(after), plain(q)]
  const found = (await store.entitiesBeginning(wordsIn(wanted), most))
    .filter(entity => kind === undefined || entity.kind === kind)
    .map(entity => ({ entity, rank: rankOf(entity, wanted) }))
    // The register has told them in an order of its own.
    .sort((a, b) => a.rank - b.rank)
  const end = offset + size
  return {
    entities: found.slice(offset, end).map(({ entity }) => entity),
    next: end < found.length ? String(end) : null,
  }
}
