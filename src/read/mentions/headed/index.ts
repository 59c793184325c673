import { type Doc, foldedWords, offsetInPage } from '../../../arabic/doc.js'
import type { Mention, Span } from '../../../model/records.js'
import type { Fold } from '../../../text/fold.js'
import type { EntityTable } from '../entities.js'
import type { Grammar } from '../grammar.js'
import { nisbaAt, titleAt } from '../title.js'
import { type Found, findIn, isUnknown, isVagueOffice, type Spot } from './found.js'
import { besidePost } from './holders.js'
import { properPlaceAt } from './places.js'
import type { Post } from './posts.js'
import type { Thing } from './thing.js'
import type { Kit } from './words.js'

export type { InnerTitle, Spot } from './found.js'

interface Scene {
  kit: Kit
  /** by the last words of a name who bears it; null where several do */
  bearers: Map<string, string | null>
  make: Maker
  fold: Fold
  entities: EntityTable
}

interface Words {
  from: number
  to: number
  /** where the first word begins, after what is joined to it */
  start: number
}

const spanOf = ({ from, to, start }: Words, { kit: { doc }, fold }: Scene): Span => [
  offsetInPage(doc, doc.tokens[from]!, start, fold),
  doc.tokens[to - 1]!.end,
]

const keyOf = ({ from, to, start }: Words, doc: Doc): string => foldedWords(doc, from, to).join(' ').slice(start)

// «اللجنة» of «للجنة»: a first word may have more letters than are written.
const thingKey = ({ host, from, to }: Thing, doc: Doc): string =>
  to - from === 1 ? host : `${host} ${keyOf({ from: from + 1, to, start: 0 }, doc)}`

// «وزارة الصحة الفلسطينية», «بلدية نابلس»: the country that a name has in it
function countryIn({ from, to }: Thing, kit: Kit): string | null {
  for (let i = from + 1; i < to; i++) {
    const nisba = nisbaAt(kit.doc, i, kit.grammar)?.of
    const country = nisba && kit.grammar.world.states.has(nisba) ? nisba : properPlaceAt(kit, i, true)?.country
    if (country) return country
  }
  return null
}

function entityOf(thing: Thing, scene: Scene): string {
  const { kit, entities } = scene
  const written = kit.doc.text.slice(...spanOf(thing, scene))
  if (thing.ref !== null) return entities.thing(thing.ref, written)
  const kind = thing.kind === 'state' ? 'place' : thing.kind
  return entities.headed(kind, thingKey(thing, kit.doc), written, () => thing.country ?? countryIn(thing, kit))
}

type Maker = (span: Span, kind: Mention['kind'], entity: string | null, rule: string) => Mention

const maker =
  (nextId: () => string): Maker =>
  (span, kind, entity, rule) => ({
    id: nextId(),
    span,
    head: span,
    kind,
    entity,
    holder: null,
    how: kind === 'office' ? 'office' : 'name',
    framing: null,
    rule,
  })

function thingMention(thing: Thing, scene: Scene): Mention {
  const entity = entityOf(thing, scene)
  return scene.make(spanOf(thing, scene), scene.entities.all.get(entity)!.kind, entity, thing.rule)
}

// The id of an office has a state by its code, and what a state has after it: «office:IRQ/army/…».
const plainOwner = /^state:|^body:(?=[A-Z]{3}\/)/u

// The words of an office without those of its body make its id.
function postMention(post: Post, scene: Scene): Mention {
  const span = spanOf(post, scene)
  const { doc, grammar } = scene.kit
  const of = entityOf(post.owner, scene).replace(plainOwner, '')
  const text = doc.text.slice(...span)
  // «الرئيس عبد الفتاح السيسي رئيس جمهورية مصر العربية»: an office that the tables have
  const title = titleAt(doc, post.from, grammar)
  const known = title !== null && title.words === null && title.of === of && title.to >= post.to
  const entity = known
    ? scene.entities.office(of, title.role, text)
    : scene.entities.otherOffice(of, keyOf({ ...post, to: post.until }, doc), text, post.country)
  return scene.make(span, 'office', entity, 'mentions/post')
}

function appointedMention(office: Words, scene: Scene): Mention {
  const span = spanOf(office, scene)
  const { doc } = scene.kit
  const entity = scene.entities.otherOffice(null, keyOf(office, doc), doc.text.slice(...span))
  return scene.make(span, 'office', entity, 'mentions/appointed')
}

// «أبو زعرور» after «بشار أبو زعرور» is he, if no other bears that name here.
function remember(key: string, entity: string, { kit, bearers }: Scene): void {
  const words = key.split(' ')
  const [opener, last] = words.slice(-2)
  if (words.length < 3 || !kit.grammar.openers.has(opener!)) return
  const tail = `${opener} ${last}`
  const bearer = bearers.get(tail)
  bearers.set(tail, bearer === undefined || bearer === entity ? entity : null)
}

// Whom the layer has named in part stays who he is, if he is nobody of the tables.
function personMention({ person, part }: Found['people'][number], scene: Scene): Mention {
  const { doc } = scene.kit
  const span = spanOf(person, scene)
  const key = keyOf(person, doc)
  const same = part && isUnknown(part.mention.entity) ? part.mention.entity : null
  const entity = same ?? scene.bearers.get(key) ?? scene.entities.unknownPerson(key, doc.text.slice(...span), null)
  remember(key, entity, scene)
  return scene.make(span, 'person', entity, 'mentions/given-name')
}

type Persons = Pick<Found, 'people' | 'posts'>

// People by given names, and offices with whoever stands beside them as their holder.
function peopleAndPosts({ people, posts }: Persons, spots: readonly Spot[], end: number, scene: Scene): Mention[] {
  const made = new Map(people.map(found => [found.person, personMention(found, scene)]))
  const around = { spots, people: [...made.keys()] }
  const held = posts.map(post => {
    const beside = besidePost(scene.kit, post, end, around)
    if (beside?.unread) made.set(beside.unread, personMention({ person: beside.unread, part: null }, scene))
    if (beside?.part) made.delete(beside.part)
    const named = beside && (beside.mention ?? made.get((beside.person ?? beside.unread)!))
    return { ...postMention(post, scene), holder: named?.entity ?? null }
  })
  return [...made.values(), ...held]
}

/**
 * The mentions of the layer with what is named beside and within them: bodies and places by the words that head their names, offices of these,
 * offices that are said with a name, people by given names. These come last and are nobody's parties: no statement and no event rests on them.
 */
export function readHeaded(
  doc: Doc,
  spots: readonly Spot[],
  grammar: Grammar,
  entities: EntityTable,
  fold: Fold,
  idPrefix: string,
): Mention[] {
  let count = 0
  const make = maker(() => `${idPrefix}n${count++}`)
  const scene: Scene = { kit: { doc, grammar }, bearers: new Map(), make, fold, entities }
  for (const { name, mention } of spots)
    if (name && mention.entity !== null)
      remember(keyOf({ from: name[0], to: name[1], start: 0 }, doc), mention.entity, scene)
  const mentions: Mention[] = []
  let at = 0
  for (const { from, to } of doc.sentences) {
    const begin = at
    while (at < spots.length && spots[at]!.from < to) at++
    const here = spots.slice(begin, at)
    const { things, posts, appointed, people, outdone } = findIn(scene.kit, from, to, here)
    for (const spot of here) {
      if (!outdone.has(spot)) mentions.push(spot.mention)
      const { title } = spot
      // «الأمين العام لحزب …» says more than «الأمين العام»
      const isSaid = ({ from, to }: Post): boolean =>
        from === title?.from && (to > title.to || (to === title.to && isVagueOffice(title.entity)))
      if (title && !posts.some(isSaid))
        mentions.push({
          ...make(spanOf({ ...title, start: 0 }, scene), 'office', title.entity, 'mentions/title'),
          holder: title.holder,
        })
    }
    mentions.push(
      ...peopleAndPosts(
        { people, posts },
        here.filter(spot => !outdone.has(spot)),
        to,
        scene,
      ),
    )
    for (const office of appointed) mentions.push(appointedMention(office, scene))
    for (const thing of things) mentions.push(thingMention(thing, scene))
  }
  return mentions
}
