import { nameAt } from '../names.js'
import type { Named } from './people.js'
import { foldedAt, isAddedAt, isDefiniteAt, isPurposeAt, type Kit } from './words.js'

// What somebody is made, was or is called: «محافظا لعدن», «وزيرا للتجارة», «كوزير للخارجية». Nobody holds it by these words alone.

const maxWords = 5

// «منطقة الرياض» after ل, a state, a body
function ownerEnd(kit: Kit, i: number): number {
  const { doc, grammar } = kit
  const named = nameAt(doc, i, 'state', 'place', 'capital', 'body', 'institution', 'homeland', 'place-head')
  if (named && named.sense.prep === grammar.ofClitic && named.sense.conj === '') {
    if (named.pattern.kind !== 'place-head') return named.to
    const place = nameAt(doc, named.to, 'place', 'state', 'capital')
    return place?.to ?? (isDefiniteAt(kit, named.to) ? named.to + 1 : 0)
  }
  if (!isPurposeAt(kit, i)) return 0
  let to = i + 1
  while (to < i + maxWords && (isDefiniteAt(kit, to) || isAddedAt(kit, to))) to++
  return to
}

export function appointedAt(kit: Kit, i: number): Named | null {
  const { appointed } = kit.grammar.heads
  const start = appointed.get(foldedAt(kit, i))
  const to = start === undefined ? 0 : ownerEnd(kit, i + 1)
  return to > 0 ? { from: i, to, start: start! } : null
}
