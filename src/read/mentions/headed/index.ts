import { type Doc, offsetInPage } from '../../../arabic/doc.js'
import type { Mention, Span } from '../../../model/records.js'
import type { Fold } from '../../../text/fold.js'
import { TokenKind } from '../../../text/tokens.js'
import type { EntityTable } from '../entities.js'
import type { Grammar } from '../grammar.js'
import { startsName } from '../names.js'
import { bodyAt } from './bodies.js'
import { properPlaceAt } from './places.js'
import { longest, type Thing } from './thing.js'
import type { Kit } from './words.js'

/** A mention that the layer has made, with its tokens `[from, to)`, and those of the office that is said with a person. */
export interface Spot {
  mention: Mention
  from: number
  to: number
  /** the tokens of a name: nothing else is named in them */
  name: [number, number] | null
}

interface Scene {
  kit: Kit
  fold: Fold
  entities: EntityTable
}

const spanOf = ({ from, to, start }: Thing, { kit: { doc }, fold }: Scene): Span => [
  offsetInPage(doc, doc.tokens[from]!, start, fold),
  doc.tokens[to - 1]!.end,
]

const keyOf = ({ from, to, host }: Thing, { tokens }: Doc): string =>
  [host, ...tokens.slice(from + 1, to).map(({ word }) => word.folded)].join(' ')

function entityOf(thing: Thing, span: Span, { kit: { doc }, entities }: Scene): string {
  const written = doc.text.slice(...span)
  if (thing.ref !== null) return entities.thing(thing.ref, written)
  const kind = thing.kind === 'state' ? 'place' : thing.kind
  return entities.headed(kind, keyOf(thing, doc), written, thing.country)
}

function mentionOf(thing: Thing, id: string, scene: Scene): Mention {
  const span = spanOf(thing, scene)
  const entity = entityOf(thing, span, scene)
  return {
    id,
    span,
    head: span,
    kind: scene.entities.all.get(entity)!.kind,
    entity,
    holder: null,
    how: 'name',
    framing: null,
    rule: thing.rule,
  }
}

const holds = (outer: { from: number; to: number }, inner: { from: number; to: number }): boolean =>
  outer.from <= inner.from && inner.to <= outer.to

const crosses = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to && !holds(a, b) && !holds(b, a)

const firm = new Set(['body', 'outlet', 'place', 'state'])

// What is named whole holds no other place, and a person's name nothing at all.
function isFree(thing: Thing, spots: readonly Spot[], found: readonly Thing[]): boolean {
  const named = spots.some(({ name }) => name !== null && thing.from < name[1] && name[0] < thing.to)
  const same = spots.some(s => s.from === thing.from && firm.has(s.mention.kind) && s.to >= thing.to)
  const placed = found.some(f => (isPlace(f.kind) || f.from === thing.from || isSame(f, thing)) && holds(f, thing))
  const whole = spots.some(s => holds(s, thing) && s.to - s.from > 1 && isWhole(s.mention, thing))
  return !named && !same && !placed && !whole && !found.some(f => crosses(f, thing))
}

const isPlace = (kind: string): boolean => kind === 'place' || kind === 'state'

const isSame = (a: Thing, b: Thing): boolean => a.ref !== null && a.ref === b.ref

// «شمال شرق سوريا» has a state in it; «مدينة القدس» and «منظمة الصحة العالمية» are named whole.
const isWhole = ({ kind, entity }: Mention, thing: Thing): boolean =>
  (isPlace(kind) && thing.kind !== 'state') || kind === 'state' || entity === thing.ref || (kind === 'body' && isPart(thing))

const isPart = ({ kind, ref }: Thing): boolean => kind === 'body' && ref !== null

function thingsIn(kit: Kit, from: number, to: number, spots: readonly Spot[]): Thing[] {
  const found: Thing[] = []
  for (let i = from; i < to; i++) {
    const { kind, word } = kit.doc.tokens[i]!
    if (kind !== TokenKind.word || !(kit.grammar.heads.begins(word) || startsName(kit.doc, i))) continue
    const thing = longest(bodyAt(kit, i), properPlaceAt(kit, i))
    if (thing && thing.to <= to && isFree(thing, spots, found)) found.push(thing)
  }
  return found
}

/**
 * Bodies and places beside the mentions of the layer and within them: by the words that head their names, and the states and towns inside
 * of them. They come last and are nobody's parties: no statement and no event rests on them.
 */
export function readHeaded(
  doc: Doc,
  spots: readonly Spot[],
  grammar: Grammar,
  entities: EntityTable,
  fold: Fold,
  idPrefix: string,
): Mention[] {
  const scene: Scene = { kit: { doc, grammar }, fold, entities }
  let at = 0
  return doc.sentences.flatMap(({ from, to }) => {
    const here: Spot[] = []
    while (at < spots.length && spots[at]!.from < to) here.push(spots[at++]!)
    return thingsIn(scene.kit, from, to, here).map((thing, k) =>
      mentionOf(thing, `${idPrefix}n${from + k}`, scene),
    )
  })
}
