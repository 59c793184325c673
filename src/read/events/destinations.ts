import type { Mention } from '../../model/records.js'
import type { Clauses } from '../clauses/index.js'
import type { EntityTable } from '../mentions/index.js'
import type { ContactRules } from './contact-rules.js'
import { type Draft, idOf } from './sides.js'

// Where a visit goes: to a state, or to somebody.

/** Who stands around a draft: all whom its sentence names, and the entities of the page. */
interface Around {
  named: readonly Mention[]
  /** whether somebody only speaks for others */
  isVoice: (id: string) => boolean
  entities: EntityTable
}

const countryOf = (mention: Mention, { entities }: Around): string | null => {
  const id = idOf(mention)
  return (id && entities.all.get(id)?.country) ?? null
}

// «وصل إلى القدس للقاء رئيس الوزراء الإسرائيلي»: whose people alone the sentence names
function claimant(states: readonly string[], around: Around): string | null {
  const named = around.named.filter(({ kind }) => kind !== 'place').map(mention => countryOf(mention, around))
  const [one, ...more] = states.filter(state => named.includes(state))
  return one !== undefined && more.length === 0 ? one : null
}

// Who visits a city visits its state.
function stateOf(id: string, around: Around, { contested }: ContactRules): string {
  const place = around.entities.all.get(id)
  if (place?.kind !== 'place' || !place.country) return id
  const of = (contested.has(id) ? claimant([...contested.get(id)!], around) : null) ?? place.country
  return around.entities.thing(of, of === place.country ? place.name.ar : of)
}

const isOfNoState = (mention: Mention, around: Around): boolean =>
  mention.kind === 'body' && (idOf(mention)?.startsWith('body:') ?? false) && countryOf(mention, around) === null

// «وصل إلى نيويورك للمشاركة في أعمال الجمعية العامة»: he is the guest of a body, and not of the state in which it sits
function isSeatOnly(id: string, around: Around, { housing }: ContactRules): boolean {
  if (!housing.has(id)) return false
  const { country } = around.entities.all.get(id)!
  const isThere = (mention: Mention): boolean =>
    idOf(mention) !== id && countryOf(mention, around) === country && !around.isVoice(idOf(mention) ?? '')
  return around.named.some(one => isOfNoState(one, around)) && !around.named.some(isThere)
}

const travels = (id: string): boolean =>
  id.startsWith('person:') || id.startsWith('office:') || id.endsWith('/delegation')

const heads = new Set(['head-of-state', 'head-of-government', 'royal'])

/** «حل ضيفا على الملك في الرياض»: who is the guest of the head of another state visits it. */
export function comingTo(draft: Draft, entities: EntityTable, rankOf: (id: string) => string): Draft[] {
  if (draft.kind !== 'meeting' || !draft.toPeople || !draft.sides[1].every(id => heads.has(rankOf(id)))) return []
  const countriesOf = (ids: readonly string[]): (string | null)[] =>
    ids.map(id => entities.all.get(id)?.country ?? null)
  const [where, ...more] = new Set(countriesOf(draft.sides[1]))
  if (!where || more.length > 0 || countriesOf(draft.sides[0]).some(own => own === null || own === where)) return []
  return [{ ...draft, kind: 'visit', sides: [draft.sides[0], [entities.thing(where, where)]] }]
}

/** The other side of a visit: a state, or a person with a verb that takes one: «زار الرئيس». */
export function destinations(
  draft: Draft,
  { doc, marks }: Clauses,
  entities: EntityTable,
  rankOf: (id: string) => string,
  rules: ContactRules,
): string[] {
  const { from, to } = doc.sentences[draft.sentence]!
  const named = marks.groups.filter(group => group.from >= from && group.to <= to).flatMap(({ members }) => members)
  const around = { named, entities, isVoice: (id: string) => rankOf(id) === 'spokesperson' }
  const places = draft.sides[1].filter(id => !isSeatOnly(id, around, rules)).map(id => stateOf(id, around, rules))
  const states = places.filter(id => entities.all.get(id)?.kind === 'state')
  return states.length > 0 || !draft.toPeople ? states : places.filter(travels)
}
