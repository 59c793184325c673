import { type Doc, offsetInPage } from '../../../arabic/doc.js'
import type { Mention, Span } from '../../../model/records.js'
import type { Fold } from '../../../text/fold.js'
import { TokenKind } from '../../../text/tokens.js'
import type { EntityTable } from '../entities.js'
import type { Grammar } from '../grammar.js'
import { startsName } from '../names.js'
import { isOfGivenNames } from '../person.js'
import { nisbaAt } from '../title.js'
import { bodyAt } from './bodies.js'
import { type Named, opensPerson, personAt } from './people.js'
import { properPlaceAt } from './places.js'
import { type Post, postAt } from './posts.js'
import { longest, type Thing } from './thing.js'
import type { Kit } from './words.js'

/** A mention that the layer has made, with its tokens `[from, to)`. */
export interface Spot {
  mention: Mention
  from: number
  to: number
  /** the tokens of a name: nothing else is named in them */
  name: [number, number] | null
  /** the tokens of the office that is said with a name, and its entity */
  title: { from: number; to: number; entity: string | null } | null
}

interface Scene {
  kit: Kit
  fold: Fold
  entities: EntityTable
}

const spanOf = ({ from, to, start }: Pick<Thing, 'from' | 'to' | 'start'>, { kit: { doc }, fold }: Scene): Span => [
  offsetInPage(doc, doc.tokens[from]!, start, fold),
  doc.tokens[to - 1]!.end,
]

const keyOf = ({ from, to, host }: Thing, { tokens }: Doc): string =>
  [host, ...tokens.slice(from + 1, to).map(({ word }) => word.folded)].join(' ')

// «وزارة الصحة الفلسطينية», «بلدية نابلس»: the country that a name has in it
function countryIn({ from, to }: Thing, kit: Kit): string | null {
  for (let i = from + 1; i < to; i++) {
    const nisba = nisbaAt(kit.doc, i, kit.grammar)?.of
    const country = nisba && kit.grammar.world.states.has(nisba) ? nisba : properPlaceAt(kit, i, true)?.country
    if (country) return country
  }
  return null
}

function entityOf(thing: Thing, span: Span, { kit, entities }: Scene): string {
  const { doc } = kit
  const written = doc.text.slice(...span)
  if (thing.ref !== null) return entities.thing(thing.ref, written)
  const kind = thing.kind === 'state' ? 'place' : thing.kind
  return entities.headed(kind, keyOf(thing, doc), written, thing.country ?? countryIn(thing, kit))
}

const named = (id: string, span: Span, kind: Mention['kind'], entity: string | null, rule: string): Mention => ({
  id,
  span,
  head: span,
  kind,
  entity,
  holder: null,
  how: kind === 'office' ? 'office' : 'name',
  framing: null,
  rule,
})

function mentionOf(thing: Thing, id: string, scene: Scene): Mention {
  const span = spanOf(thing, scene)
  const entity = entityOf(thing, span, scene)
  return named(id, span, scene.entities.all.get(entity)!.kind, entity, thing.rule)
}

// The words of an office without those of its body, as its id has them.
function officeOf(post: Post, span: Span, scene: Scene): string {
  const { doc } = scene.kit
  const owner = entityOf(post.owner, spanOf(post.owner, scene), scene)
  const words = doc.tokens.slice(post.from, post.until).map(({ word }, k) => word.folded.slice(k === 0 ? post.start : 0))
  return scene.entities.otherOffice(owner.replace(/^state:/, ''), words.join(' '), doc.text.slice(...span), post.country)
}

function postMention(post: Post, id: string, scene: Scene): Mention {
  const span = spanOf(post, scene)
  return named(id, span, 'office', officeOf(post, span, scene), 'mentions/post')
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

// He whom the layer has named in part stays who he is.
function personMention(person: Named, spots: readonly Spot[], id: string, scene: Scene): Mention {
  const { doc } = scene.kit
  const span = spanOf(person, scene)
  const words = doc.tokens.slice(person.from, person.to).map(({ word }, k) => word.folded.slice(k === 0 ? person.start : 0))
  const part = spots.find(spot => namesWhole(person, spot, scene.kit))?.mention.entity
  const known = part?.startsWith(unknownPerson) ? part : null
  const entity = known ?? scene.entities.unknownPerson(words.join(' '), doc.text.slice(...span), null)
  return named(id, span, 'person', entity, 'mentions/given-name')
}

// A name ends an office, and what the layer itself has read as one it has read better.
function isOpen(post: Post, spots: readonly Spot[]): boolean {
  return !spots.some(
    ({ from, to, name, title, mention }) =>
      (name !== null && post.from < name[1] && name[0] < post.to) ||
      (title !== null && title.from <= post.from && post.to <= title.to) ||
      (mention.kind === 'office' && holds({ from, to }, post) && !isVague(mention)),
  )
}

const unknownOffice = 'office:/'

const isVague = ({ kind, entity }: Mention): boolean =>
  kind === 'office' && (entity === null || entity.startsWith(unknownOffice))

interface Found {
  things: Thing[]
  posts: Post[]
  people: Named[]
}

const unknownPerson = 'person:~'

// «محمد أحمد» where the whole is «محمد أحمد أبو العز»: a name that is none of a table, or one that many bear.
const isLess = ({ mention, name }: Spot, { doc, grammar }: Kit): boolean =>
  name !== null &&
  mention.kind === 'person' &&
  (mention.entity === null || mention.entity.startsWith(unknownPerson) || isOfGivenNames(doc, ...name, grammar))

const namesWhole = (person: Named, spot: Spot, kit: Kit): boolean =>
  isLess(spot, kit) && person.from <= spot.name![0] && spot.name![1] <= person.to && spot.to <= person.to

function isNew(person: Named, spots: readonly Spot[], found: Found, kit: Kit): boolean {
  const over = spots.filter(spot => spot.from < person.to && person.from < spot.to)
  const things = [...found.things, ...found.posts, ...found.people]
  return over.every(spot => namesWhole(person, spot, kit) && spot.to - spot.from < person.to - person.from) && !things.some(f => f.to > person.from)
}

function foundIn(kit: Kit, from: number, to: number, spots: readonly Spot[]): Found {
  const found: Found = { things: [], posts: [], people: [] }
  // where that ends which may hold another: what begins no head is named within it or is a mention already
  let covered = from
  let next = 0
  for (let i = from; i < to; i++) {
    while (next < spots.length && spots[next]!.from < i) covered = Math.max(covered, spots[next++]!.to)
    const { kind, word } = kit.doc.tokens[i]!
    if (kind !== TokenKind.word) continue
    const person = opensPerson(word, kit) ? personAt(kit, i) : null
    if (person && person.to <= to && isNew(person, spots, found, kit)) found.people.push(person)
    if (found.people.some(person => i < person.to)) continue
    const heads = kit.grammar.heads.begins(word)
    if (!heads && (i >= covered || !startsName(kit.doc, i))) continue
    const post = heads ? postAt(kit, i) : null
    if (post && post.to <= to && isOpen(post, spots)) found.posts.push(post)
    if (found.posts.some(({ from, until }) => from < i && i < until)) continue
    const thing = longest(bodyAt(kit, i), properPlaceAt(kit, i))
    if (!thing || thing.to > to || !isFree(thing, spots, found.things)) continue
    found.things.push(thing)
    covered = Math.max(covered, thing.to)
  }
  return found
}

// «رئيس اللجنة» where the whole is «رئيس اللجنة القومية»
const isWithin = (spot: Spot, posts: readonly Post[]): boolean =>
  isVague(spot.mention) && posts.some(post => holds(post, spot) && spot.from < post.until)

/**
 * The mentions of the layer with what is named beside and within them: bodies and places by the words that head their names, offices of these,
 * the offices that are said with a name. These come last and are nobody's parties: no statement and no event rests on them.
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
  let count = 0
  const id = (): string => `${idPrefix}n${count++}`
  return doc.sentences.flatMap(({ from, to }) => {
    const here: Spot[] = []
    while (at < spots.length && spots[at]!.from < to) here.push(spots[at++]!)
    const { things, posts, people } = foundIn(scene.kit, from, to, here)
    const titles = here.flatMap(({ title }) => title ?? [])
    return [
      ...here
        .filter(spot => !isWithin(spot, posts) && !people.some(person => namesWhole(person, spot, scene.kit)))
        .map(({ mention }) => mention),
      ...people.map(person => personMention(person, here, id(), scene)),
      ...titles.map(title => named(id(), spanOf({ ...title, start: 0 }, scene), 'office', title.entity, 'mentions/title')),
      ...posts.map(post => postMention(post, id(), scene)),
      ...things.map(thing => mentionOf(thing, id(), scene)),
    ]
  })
}
