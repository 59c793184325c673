import type { Mention } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { pastEponym } from '../eponyms.js'
import { isFamilyOnly } from '../given.js'
import { startsName } from '../names.js'
import { isOfGivenNames } from '../person.js'
import type { Title } from '../title.js'
import { appointedAt, type GivenOffice } from './appointed.js'
import { bodyAt } from './bodies.js'
import { type Named, personAt } from './people.js'
import { properPlaceAt } from './places.js'
import { type Post, postAt } from './posts.js'
import { longest, type Thing } from './thing.js'
import type { Kit } from './words.js'

/** The office within a mention; `holder`: whose bureau it is. */
export interface InnerTitle {
  from: number
  to: number
  entity: string | null
  holder: string | null
}

/** A mention that the layer has made, with its tokens `[from, to)`. */
export interface Spot {
  mention: Mention
  from: number
  to: number
  /** the tokens of a name: nothing else is named in them */
  name: [number, number] | null
  /** «حكومة نتنياهو»: who is named within it, whose the name is */
  within: { from: number; to: number; entity: string } | null
  /** the tokens of the office that is said with a name, and its entity */
  title: InnerTitle | null
  /** the offices that are said besides the first */
  more: readonly InnerTitle[]
  /**
   * the office that it is, where nobody is named; `isPost`: it is spoken of, whoever has it; `leads`: it heads a state or its
   * government; `many`: it is of several («نواب الرئيس») */
  office: { title: Title; isPost: boolean; leads: boolean; many: boolean } | null
}

export interface Found {
  things: Thing[]
  posts: Post[]
  /** offices that somebody is given: «محافظا لعدن» */
  appointed: GivenOffice[]
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
  (spot.name !== null && spot.mention.entity !== null && thing.from < spot.name[1] && spot.name[0] < thing.to) ||
  (spot.from === thing.from && isFirm(spot.mention) && spot.to >= thing.to) ||
  (spot.to - spot.from > 1 && holds(spot, thing) && isWhole(spot.mention, thing))

// What is named whole holds no other place, and nothing holds itself.
const closes = (outer: Thing, thing: Thing): boolean =>
  crosses(outer, thing) ||
  (holds(outer, thing) &&
    (isPlace(outer.kind) || outer.from === thing.from || (outer.ref !== null && outer.ref === thing.ref)))

const unknownOffice = 'office:/'

/** Whether an office says neither what it is of nor which one it is. */
export const isVagueOffice = (entity: string | null): boolean => entity === null || entity.startsWith(unknownOffice)

const isVague = ({ kind, entity }: Mention): boolean => kind === 'office' && isVagueOffice(entity)

// A name ends an office, and what the layer itself has read as one it has read better.
const forbidsPost = (
  { from, to, name, title, more, mention, office }: Spot,
  post: Post,
  isNamesake: boolean,
): boolean =>
  // «رئيس مجلس القوى العاملة» is more than «رئيس مجلس القوى»
  (office !== null && from === post.from && to > post.to && office.title.words !== null) ||
  (name !== null && !isNamesake && post.from < name[1] && name[0] < post.to) ||
  // «رئيس الحكومة الحالي نيجيرفان بارزاني» is more than «رئيس الحكومة»
  (title !== null && title.from === post.from && title.to > post.to) ||
  (title !== null && holds(title, post) && !isVagueOffice(title.entity)) ||
  more.some(one => holds(one, post) && one.to > post.to && !isVagueOffice(one.entity)) ||
  (mention.kind === 'office' && holds({ from, to }, post) && !isVague(mention))

const unknownPerson = 'person:~'

export const isUnknown = (entity: string | null): boolean => entity?.startsWith(unknownPerson) ?? false

// «محمد أحمد» where the whole is «محمد أحمد أبو العز»: a name that no table has, or one that many bear.
function isPartOf({ mention, from, to, name }: Spot, person: Named, { doc, grammar }: Kit): boolean {
  if (!name || mention.kind !== 'person' || !holds(person, { from: name[0], to: name[1] })) return false
  if (to > person.to || to - from >= person.to - person.from) return false
  if (mention.entity === null || isUnknown(mention.entity)) return true
  // «وعد أوباما الانتخابي»: a family name is not the first of another's names
  const alone = name[1] === name[0] + 1 && isFamilyOnly(doc.tokens[name[0]]!.word)
  return !alone && isOfGivenNames(doc, ...name, grammar)
}

/** What is at hand while the tokens of a sentence are gone over: of what stands before only that which may still hold something. */
interface Search {
  kit: Kit
  end: number
  spots: readonly Spot[]
  /** the first mention that is not past */
  first: number
  open: Thing[]
  /** where the last person ends */
  named: number
  office: Post | null
  found: Found
}

function around({ spots, first }: Search, { to }: Range): Spot[] {
  let last = first
  while (last < spots.length && spots[last]!.from < to) last++
  return last === first ? none : spots.slice(first, last)
}

const none: Spot[] = []

function addPerson(search: Search, i: number): void {
  const { kit, office, found } = search
  if (search.open.length > 0 || i < search.named || (office && i < office.to)) return
  const person = personAt(kit, i)
  if (!person || person.to > search.end) return
  const over = around(search, person).filter(spot => meets(spot, person))
  if (!over.every(spot => isPartOf(spot, person, kit))) return
  found.people.push({ person, part: over[0] ?? null })
  for (const spot of over) found.outdone.add(spot)
  search.named = person.to
}

// «سعادة الرئيس التنفيذي للهيئة», «الناطق الرسمي باسم قوات التحالف»: its first words, which say no more than the whole
function isShortOf({ mention, from, to, name, office }: Spot, post: Post): boolean {
  const start = office?.title.from ?? from
  if (!holds(post, { from: start, to }) || start >= post.until) return false
  return isVague(mention) || (mention.kind === 'person' && name === null && office !== null && start === post.from)
}

// «رئيس مجلس أمناء مؤسسة الملك عبد الله للأعمال الإنسانية»: after whom the body is named
const isNamesakeOf = ({ from, to }: Spot, { owner }: Post, { doc, grammar }: Kit): boolean =>
  owner.from < from && to <= owner.to && pastEponym(doc, from - 1, grammar) >= to

function addPost(search: Search, i: number): void {
  const given = search.found.appointed.at(-1)
  if (given?.ofChief && i < given.to) return
  const post = postAt(search.kit, i)
  if (!post || post.to > search.end) return
  const near = around(search, post)
  if (near.some(spot => forbidsPost(spot, post, isNamesakeOf(spot, post, search.kit)))) return
  search.found.posts.push(post)
  for (const spot of near) if (isShortOf(spot, post)) search.found.outdone.add(spot)
  if (!search.office || post.to > search.office.to) search.office = post
}

const isOfficeAlone = ({ mention, name }: Spot): boolean =>
  name === null && (mention.kind === 'office' || mention.kind === 'person')

/** Whether an office that the tables know is given at `i`, or one that nothing else reads. */
function addAppointed(search: Search, i: number): boolean {
  const office = appointedAt(search.kit, i)
  if (!office || office.to > search.end) return false
  const { found } = search
  const last = found.posts.at(-1)
  if (office.title === null && last && last.to > i) return false
  const over = around(search, office).filter(spot => meets(spot, office) && !(office.besides && spot.from > i))
  // «نائبا لرئيس الوزراء»: the chief within it is no more than a part of it
  const outdone = over.filter(
    spot =>
      (office.title !== null || office.ofChief === true) && spot.from > i && holds(office, spot) && isOfficeAlone(spot),
  )
  if (over.some(spot => (spot.mention.kind === 'office' || spot.name !== null) && !outdone.includes(spot))) return false
  for (const spot of outdone) found.outdone.add(spot)
  found.appointed.push(office)
  return office.title !== null || office.ofChief === true
}

function addThing(search: Search, i: number): void {
  const last = search.found.posts.at(-1)
  // the words of an office are none of a body
  if (last && i > last.from && i < last.until) return
  const thing = longest(bodyAt(search.kit, i), properPlaceAt(search.kit, i))
  if (!thing || thing.to > search.end || search.open.some(outer => closes(outer, thing))) return
  if (around(search, thing).some(spot => forbids(spot, thing))) return
  search.found.things.push(thing)
  search.open.push(thing)
}

function moveTo(search: Search, i: number): void {
  const { spots } = search
  while (search.first < spots.length && spots[search.first]!.to <= i) search.first++
  if (search.open.length > 0) search.open = search.open.filter(thing => thing.to > i)
}

// What begins no head is named within something, or it is a mention already.
const isWithin = ({ open, spots, first }: Search, i: number): boolean =>
  open.length > 0 || (first < spots.length && spots[first]!.from < i)

// Nothing more is named in the name of somebody, nor in that of a state.
function isClosed({ spots, first, open }: Search, i: number): boolean {
  const spot = spots[first]
  if (!spot || spot.from >= i || open.length > 0) return false
  const { mention, name } = spot
  return mention.kind === 'state' || (name !== null && mention.entity !== null && name[0] <= i && i < name[1])
}

/** Goes over the tokens of one sentence, `spots` being the mentions in it. */
export function findIn(kit: Kit, from: number, to: number, spots: readonly Spot[]): Found {
  const found: Found = { things: [], posts: [], appointed: [], people: [], outdone: new Set() }
  const search: Search = { kit, end: to, spots, first: 0, open: [], named: from, office: null, found }
  const { heads } = kit.grammar
  for (let i = from; i < to; i++) {
    const { kind, word } = kit.doc.tokens[i]!
    if (kind !== TokenKind.word) continue
    moveTo(search, i)
    const openings = heads.openings(word)
    const within = isWithin(search, i)
    if (openings === 0 && !within) continue
    if (openings & 1) addPerson(search, i)
    if (i < search.named) continue
    const begins = openings >= 2
    if (begins && !addAppointed(search, i)) addPost(search, i)
    if (begins || (within && !isClosed(search, i) && startsName(kit.doc, i))) addThing(search, i)
  }
  return found
}
