import { type Draft, isPerson } from './sides.js'

/** «استقبلت القاهرة الرئيس», «تستضيف الدوحة الوزير»: whom a state receives visits it; other drafts as they are. */
export function asVisit(draft: Draft): Draft {
  const { kind, host, sides, sent } = draft
  if (kind !== 'meeting' || host === null) return draft
  const [states, guests] = [sides[host]!, sides[1 - host]!]
  const isVisit =
    states.length > 0 &&
    states.every(id => id.startsWith('state:')) &&
    (sent || (guests.length > 0 && guests.every(isPerson)))
  return isVisit ? { ...draft, kind: 'visit', sides: [guests, states], initiator: null, host: null } : draft
}
