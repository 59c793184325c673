// «وزيرا خارجية البلدين», «رئيسا الدولتين»: the same office of each of two states that the story has named just before.

import { sentenceAt } from '../../../arabic/doc.js'
import type { Party } from '../party.js'
import type { Context, Resolved } from './context.js'
import { resolveTitle } from './offices.js'

// how many sentences back the second of the two may have been named
const reach = 3

function stateOf({ kind, holder, entity }: Resolved, { entities }: Context): string | null {
  const id = holder ?? entity
  if (id === null || kind === 'place') return null
  return id.startsWith(statePrefix) ? id.slice(statePrefix.length) : (entities.all.get(id)?.country ?? null)
}

const statePrefix = 'state:'

/** The two states of which the last sentences speak; null where they speak of more. */
function twoStates({ from }: Party, context: Context): [string, string] | null {
  const { doc, before } = context
  const own = sentenceAt(doc, from)
  const near = new Set<string>()
  let last = own
  for (let k = before.length - 1; k >= 0; k--) {
    const { party, resolved } = before[k]!
    const sentence = sentenceAt(doc, party.from)
    if (own - sentence > reach || (near.size > 1 && sentence < last)) break
    last = sentence
    const state = stateOf(resolved, context)
    if (state !== null) near.add(state)
  }
  const [one, other, ...more] = near
  return one !== undefined && other !== undefined && more.length === 0 ? [one, other] : null
}

/** Each of the two gets a mention of its own; a group without a name where nobody can say which states are meant. */
export function resolveBoth(party: Party, context: Context): Resolved[] {
  const states = twoStates(party, context)
  if (!states) return [{ kind: 'group', entity: null, holder: null, how: 'dual' }]
  const role = party.title!
  return states.map(of => resolveTitle({ ...role, of }, { ...party, title: { ...role, of } }, 'dual', context))
}
