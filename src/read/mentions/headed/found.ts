import type { Mention } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { startsName } from '../names.js'
import { isOfGivenNames } from '../person.js'
import { bodyAt } from './bodies.js'
import { type Named, personAt } from './people.js'
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

export interface Found {
  things: Thing[]
  posts: Post[]
  /** with whom the layer has named of them */
  people: { person: Named; part: Spot | null }[]
  /** mentions of the layer that are a part of what was found and say no more than it */
  outdone: Set<Spot>
}

interface Range {
  from: number
  to: number
}

const holds = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to

const meets = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

const crosses = (a: Range, b: Range): boolean => meets(a, b) && !holds(a, b) && !holds(b, a)

const isPlace = (kind: string): boolean => kind === 'place' || kind === 'state'

const isFirm = ({ kind }: Mention): boolean => kind === 'body' || kind === 'outlet' || isPlace(kind)

// «شمال شرق سوريا» has a state in it; «مدينة القدس» and «منظمة الصحة العالمية» are named whole.
function isWhole({ kind, entity }: Mention, thing: Thing): boolean {
  if (kind === 'state' || entity === thing.ref) return true
  if (kind === 'place') return thing.kind !== 'state'
  return kind === 'body' && thing.kind === 'body' && thing.ref !== null
}

const forbids = (spot: Spot, thing: Thing): boolean =>
  (spot.name !== null && thing.from < spot.name[1] && spot.name[0] < thing.to) ||
  (spot.from === thing.from && isFirm(spot.mention) && spot.to >= thing.to) ||
  (spot.to - spot.from > 1 && holds(spot, thing) && isWhole(spot.mention, thing))

// What is named whole holds no other place, and nothing holds itself.
const closes = (outer: Thing, thing: Thing): boolean =>
  crosses(outer, thing) ||
  (holds(outer, thing) &&
    (isPlace(outer.kind) || outer.from === thing.from || (outer.ref !== null && outer.ref === thing.ref)))

const unknownOffice = 'office:/'

const isVague = ({ kind, entity }: Mention): boolean =>
  kind === 'office' && (entity === null || entity.startsWith(unknownOffice))

// A name ends an office, and what the layer itself has read as one it has read better.
const forbidsPost = ({ from, to, name, title, mention }: Spot, post: Post): boolean =>
  (name !== null && post.from < name[1] && name[0] < post.to) ||
  (title !== null && holds(title, post)) ||
  (mention.kind === 'office' && holds({ from, to }, post) && !isVague(mention))

const unknownPerson = 'person:~'

export const isUnknown = (entity: string | null): boolean => entity?.startsWith(unknownPerson) ?? false

// «محمد أحمد» where the whole is «محمد أحمد أبو العز»: a name that no table has, or one that many bear.
function isPartOf({ mention, from, to, name }: Spot, person: Named, { doc, grammar }: Kit): boolean {
  if (!name || mention.kind !== 'person' || !holds(person, { from: name[0], to: name[1] })) return false
  if (to > person.to || to - from >= person.to - person.from) return false
  return mention.entity === null || isUnknown(mention.entity) || isOfGivenNames(doc, ...name, grammar)
}

/** Goes over the tokens of one sentence; of what stands before only that is kept at hand which may still hold something. */
export function findIn(kit: Kit, from: number, to: number, spots: readonly Spot[]): Found {
  const found: Found = { things: [], posts: [], people: [], outdone: new Set() }
  const { heads } = kit.grammar
  let first = 0
  let open: Thing[] = []
  let end = from
  let office: Post | null = null

  const around = (range: Range): Spot[] => {
    const near: Spot[] = []
    for (let k = first; k < spots.length && spots[k]!.from < range.to; k++) near.push(spots[k]!)
    return near
  }

  const addPerson = (i: number): void => {
    const person = personAt(kit, i)
    if (!person || person.to > to || i < end || (office && i < office.to)) return
    const over = around(person).filter(spot => meets(spot, person))
    if (!over.every(spot => isPartOf(spot, person, kit))) return
    found.people.push({ person, part: over[0] ?? null })
    for (const spot of over) found.outdone.add(spot)
    end = person.to
  }

  const addPost = (i: number): void => {
    const post = postAt(kit, i)
    if (!post || post.to > to) return
    const near = around(post)
    if (near.some(spot => forbidsPost(spot, post))) return
    found.posts.push(post)
    for (const spot of near)
      if (isVague(spot.mention) && holds(post, spot) && spot.from < post.until) found.outdone.add(spot)
    if (!office || post.to > office.to) office = post
  }

  const addThing = (i: number): void => {
    const thing = longest(bodyAt(kit, i), properPlaceAt(kit, i))
    if (!thing || thing.to > to || open.some(outer => closes(outer, thing))) return
    if (around(thing).some(spot => forbids(spot, thing))) return
    found.things.push(thing)
    open.push(thing)
  }

  for (let i = from; i < to; i++) {
    const { kind, word } = kit.doc.tokens[i]!
    if (kind !== TokenKind.word) continue
    while (first < spots.length && spots[first]!.to <= i) first++
    if (open.length > 0) open = open.filter(thing => thing.to > i)
    // what begins no head is named within something, or it is a mention already
    const opens = heads.opens(word)
    const within = open.length > 0 || (first < spots.length && spots[first]!.from < i)
    if (!opens && !within) continue
    if (opens && open.length === 0 && heads.opensPerson(word)) addPerson(i)
    if (i < end) continue
    const begins = opens && heads.begins(word)
    if (!begins && !(within && startsName(kit.doc, i))) continue
    if (begins) addPost(i)
    const last: Post | undefined = found.posts.at(-1)
    if (!last || i === last.from || i >= last.until) addThing(i)
  }
  return found
}
