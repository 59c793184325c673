import type { Doc } from '../../../arabic/doc.js'
import type { Mention } from '../../../model/records.js'
import type { Fold } from '../../../text/fold.js'
import type { EntityTable } from '../entities.js'
import type { Grammar } from '../grammar.js'
import { nameAt } from '../names.js'
import { skipHonorifics } from '../respect.js'
import { nisbaAt, titleAt } from '../title.js'
import { withArticle } from '../written.js'
import type { GivenOffice } from './appointed.js'
import { appointmentsIn } from './appointments.js'
import { type Found, findIn, type InnerTitle, isUnknown, isVagueOffice, type Spot } from './found.js'
import { hisOfficesIn } from './his.js'
import { type Beginning, type Beside, besidePost } from './holders.js'
import type { Named } from './people.js'
import { properPlaceAt } from './places.js'
import type { Post } from './posts.js'
import { type Known, keyOf, maker, type Scene, spanOf } from './records.js'
import type { Thing } from './thing.js'
import { foldedAt, type Kit } from './words.js'

export type { InnerTitle, Spot } from './found.js'

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
  const written = withArticle(kit.doc.text.slice(...spanOf(thing, scene)), thing.prep, thing.host, kit.grammar)
  if (thing.ref !== null) return entities.thing(thing.ref, written)
  const kind = thing.kind === 'state' ? 'place' : thing.kind
  return entities.headed(kind, thingKey(thing, kit.doc), written, () => thing.country ?? countryIn(thing, kit))
}

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

// People by given names, and offices with whoever stands beside them as their holder.
function peopleAndOffices(
  { people, posts, outdone }: Found,
  spots: readonly Spot[],
  end: number,
  scene: Scene,
): { made: Map<Named, Mention>; held: Open[] } {
  const made = new Map(people.map(found => [found.person, personMention(found, scene)]))
  const rows = new Map<number, Beside>()
  const around = { spots, people: [...made.keys()], rows }
  const holderOf = (range: Beginning, of: string | null = null): string | null => {
    const found = besidePost(scene.kit, range, end, around)
    const beside = found && isStrange(found.mention?.entity ?? null, of, scene) ? null : found
    if (beside?.unread) made.set(beside.unread, personMention({ person: beside.unread, part: null }, scene))
    if (beside?.part) made.delete(beside.part)
    const named = beside && (beside.mention ?? made.get((beside.person ?? beside.unread)!))
    const holder = named?.entity ?? null
    if (holder !== null) scene.officers.add(range, holder)
    if (named && named.span[0] < scene.kit.doc.tokens[range.from]!.start) rows.set(range.to, { mention: named })
    return holder
  }
  // «وزير الاقتصاد رودريغو راتو والمدير العام السابق للصندوق»: whoever has it already
  const before = ({ from }: Post): string | null =>
    [...outdone].find(spot => spot.from === from && spot.mention.kind === 'office')?.mention.holder ?? null
  // «رودريجو راتو وزير الاقتصاد السابق والمدير العام السابق لصندوق النقد»: of him who stands right before, if the tables gave it to him once
  const had = (post: Post, { entity: office }: Mention): string | null => {
    const who = spots.find(({ to, name }) => to === post.from && name !== null)?.mention.entity ?? null
    const terms = scene.cast.world.termsOf.get(who ?? '') ?? []
    return terms.some(term => `office:${term.office}` === office) ? who : null
  }
  const held = posts.map(post => {
    const mention = postMention(post, scene)
    return { range: post, mention: { ...mention, holder: holderOf(post) ?? before(post) ?? had(post, mention) } }
  })
  // «موسى الطبري وكيل قاضي عكا»: behind a name the words say both
  const isBehindName = ({ range }: Held): boolean => rows.has(range.to)
  // … but «محمد الشدادي نائب رئيس مجلس النواب» only his own
  const isDeputys = (inner: Held, outer: Held): boolean =>
    nameAt(scene.kit.doc, outer.range.from, 'deputy') !== undefined &&
    nameAt(scene.kit.doc, inner.range.from, 'role', 'role-gen') !== undefined
  const whole = held.filter(
    inner => !held.some(outer => isPartOf(inner, outer) && (isDeputys(inner, outer) || !isBehindName(outer))),
  )
  for (const spot of spots) {
    const holder = isOpen(spot)
      ? holderOf({ from: spot.from, to: spot.to, start: spot.office!.title.sense.start }, spot.office!.title.of)
      : null
    if (holder !== null) scene.holders.set(spot.mention, holder)
  }
  return { made, held: whole }
}

// «ونائبه الأول عبد الفتاح مورو»: an office of somebody's house, where he who has it is named right behind
function officesOfHis(
  from: number,
  to: number,
  spots: readonly Spot[],
  made: ReadonlyMap<Named, Mention>,
  scene: Scene,
): Mention[] {
  const { doc, grammar } = scene.kit
  return hisOfficesIn(scene.kit, from, to).flatMap(office => {
    if (spots.some(spot => spot.from <= office.from && office.from < spot.to)) return []
    const at = skipHonorifics(doc, office.to, grammar).to
    const spot = spots.find(
      each => (each.from === office.to || each.from === at) && each.name !== null && each.title === null,
    )
    const named = spot?.mention ?? [...made].find(([person]) => person.from === at && person.start === 0)?.[1]
    if (named?.kind !== 'person' || named.entity === null) return []
    if (spot && named.span[0] !== doc.tokens[spot.from]!.start) return []
    const span = spanOf(office, scene)
    const entity = scene.entities.otherOffice(null, keyOf(office, doc), doc.text.slice(...span))
    return [{ ...scene.make(span, 'office', entity, 'mentions/post'), holder: named.entity }]
  })
}

interface Held extends Open {
  range: Post
}

// «نائب رئيس البرلمان محمد الشدادي»: where his deputy is named, the chief is no more than a part of the words
const isPartOf = (inner: Held, { range, mention }: Held): boolean =>
  mention.holder !== null &&
  inner.mention.holder === null &&
  range.from < inner.range.from &&
  inner.range.from < range.until &&
  inner.range.to <= range.to

// «وصل مبعوث ترامب إلى موسكو للقاء بوتين»: nobody whom the tables have in another state
const isStrange = (who: string | null, of: string | null, { cast: { world } }: Scene): boolean => {
  const country = world.people.get(who ?? '')?.country ?? null
  return of !== null && country !== null && world.states.has(of) && world.states.has(country) && country !== of
}

// «رئيسا لمجلس الإدارة», «منصب وزير العمل»: what else somebody is given or has
const givenPosts = (held: readonly Open[], { kit }: Scene): GivenOffice[] =>
  held.flatMap(({ range: { from, to }, mention }) => {
    const isPost = kit.grammar.posts.has(foldedAt(kit, from - 1))
    const named = kit.grammar.heads.appointed.get(foldedAt(kit, from)) ?? (isPost ? { start: 0, bare: '' } : undefined)
    const given = mention.holder === null ? named : undefined
    return given ? [{ from, to, ...given, as: false, title: null, mention }] : []
  })

const givenSpots = (spots: readonly Spot[]): GivenOffice[] =>
  spots.flatMap(({ from, to, office }) =>
    office?.isPost ? [{ from, to, start: 0, bare: '', as: false, title: office.title }] : [],
  )

/**
 * The mentions of the layer with what is named beside and within them: bodies and places by the words that head their names, offices of these,
 * offices that are said with a name, people by given names. These come last and are nobody's parties: no statement and no event rests on them.
 */
export function readHeaded(
  doc: Doc,
  spots: readonly Spot[],
  grammar: Grammar,
  entities: EntityTable,
  known: Known,
  fold: Fold,
  idPrefix: string,
): Mention[] {
  let count = 0
  const make = maker(() => `${idPrefix}n${count++}`)
  const scene: Scene = { kit: { doc, grammar }, bearers: new Map(), make, fold, entities, holders: new Map(), ...known }
  for (const { name, mention, within } of spots)
    if (name && mention.entity !== null)
      remember(keyOf({ from: name[0], to: name[1], start: 0 }, doc), within?.entity ?? mention.entity, scene)
  const mentions: Mention[] = []
  let at = 0
  let earlier: string | null = null
  const open: Open[] = []
  for (const { from, to } of doc.sentences) {
    const begin = at
    while (at < spots.length && spots[at]!.from < to) at++
    const here = spots.slice(begin, at)
    const found = findIn(scene.kit, from, to, here)
    const whole = here.filter(spot => !found.outdone.has(spot))
    for (const spot of whole) if (isOpen(spot)) open.push({ range: spot, mention: spot.mention })
    mentions.push(...titlesAnd(here, found, scene))
    const { made, held } = peopleAndOffices(found, whole, to, scene)
    const posts = givenPosts(held, scene)
    const left = held.filter(({ mention }) => !posts.some(post => post.mention === mention))
    open.push(...left.filter(({ mention }) => mention.holder === null))
    const given = [...found.appointed, ...posts, ...givenSpots(whole)].sort((a, b) => a.from - b.from)
    const appointments = appointmentsIn(from, given, whole, made, earlier, scene)
    mentions.push(...officesOfHis(from, to, whole, made, scene))
    mentions.push(...made.values(), ...left.map(({ mention }) => mention), ...appointments)
    earlier = lastNamed(whole) ?? earlier
    for (const thing of found.things) mentions.push(thingMention(thing, scene))
  }
  return held(mentions, open, scene)
}

interface Open {
  range: { from: number; to: number }
  mention: Mention
}

// an office of which neither a table nor the words say who has it; no head of a state
const isOpen = ({ mention: { kind, holder }, office }: Spot): boolean =>
  kind === 'office' && holder === null && office !== null && !office.isPost && !office.leads && !office.many

const lastNamed = (spots: readonly Spot[]): string | null =>
  spots.findLast(({ mention }) => mention.kind === 'person' && mention.entity !== null)?.mention.entity ?? null

// Who holds an office may be named with it further on.
function held(mentions: Mention[], open: readonly Open[], { officers, holders }: Scene): Mention[] {
  for (const { range, mention } of open) {
    const holder = holders.get(mention) ?? officers.find(range)
    if (holder !== null) holders.set(mention, holder)
  }
  return holders.size === 0
    ? mentions
    : mentions.map(mention => (holders.has(mention) ? { ...mention, holder: holders.get(mention)! } : mention))
}

const titleMention = (title: InnerTitle, scene: Scene): Mention => ({
  ...scene.make(spanOf({ ...title, start: 0 }, scene), 'office', title.entity, 'mentions/title'),
  holder: title.holder,
})

// What the layer has named, and the offices within it
function titlesAnd(spots: readonly Spot[], { posts, outdone }: Found, scene: Scene): Mention[] {
  return spots.flatMap(spot => {
    const { title, more, mention, within } = spot
    const made = outdone.has(spot) || spot.office?.isPost ? [] : [mention]
    // «الأمين العام لحزب …» says more than «الأمين العام»
    const isSaid = (one: InnerTitle): boolean =>
      posts.some(({ from, to }) => from === one.from && (to > one.to || (to === one.to && isVagueOffice(one.entity))))
    const others = more.filter(one => !posts.some(({ from, to }) => from === one.from && to === one.to))
    const inner = [title, ...others].filter(one => one !== null && !isSaid(one)) as InnerTitle[]
    const person = within
      ? [scene.make(spanOf({ ...within, start: 0 }, scene), 'person', within.entity, 'mentions/within')]
      : []
    return [...made, ...person, ...inner.map(one => titleMention(one, scene))]
  })
}
