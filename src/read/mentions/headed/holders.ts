import type { Mention } from '../../../model/records.js'
import { TokenKind } from '../../../text/tokens.js'
import { isReceived, pastComplement } from '../complement.js'
import { courtesyNameAt } from '../courtesy.js'
import { hasBareGivenName } from '../given.js'
import { type NameKind, nameAt, officeKinds } from '../names.js'
import { isParticle, isThing, mayOpenName, unknownNameAt } from '../person.js'
import { skipHonorifics } from '../respect.js'
import { beforeNisba } from '../title.js'
import { bodyAt } from './bodies.js'
import type { Spot } from './found.js'
import { begins } from './heads.js'
import type { Named } from './people.js'
import type { Post } from './posts.js'
import { foldedAt, isOfTime, type Kit } from './words.js'

/** An office, and where it begins in the folded first word. */
export type Beginning = Pick<Post, 'from' | 'to' | 'start'>

/** Who stands beside an office: somebody who is named already, or a name that nothing else has read. */
export interface Beside {
  mention?: Mention
  person?: Named
  unread?: Named
  /** what was read as a name and is but the beginning of `unread` */
  part?: Named
}

interface Around {
  spots: readonly Spot[]
  people: readonly Named[]
  /** by the token where an office ends: who is named before it and holds it */
  rows: ReadonlyMap<number, Beside>
}

const isComma = ({ grammar }: Kit, word: string): boolean => grammar.comma.has(word)

// «مدير إدارة شؤون الزيارة بوكالة شؤون المسجد النبوي»: the body that the first one is in
function pastSeat(kit: Kit, i: number): number {
  const body = bodyAt(kit, i)
  return body?.prep === kit.grammar.inClitic && body.conj === '' ? body.to : i
}

// «مدير عام صندوق تنمية الموارد البشرية (هدف) إبراهيم آل معيقل»: how else the body is called
const pastShort = ({ doc, grammar }: Kit, i: number): number => {
  const closes = (at: number): boolean => grammar.enclosing.has(doc.tokens[at]?.word.folded ?? '')
  return closes(i) && doc.tokens[i + 1]?.kind === TokenKind.word && closes(i + 2) ? i + 3 : i
}

const isUntitled = ({ mention, name, title }: Spot): boolean =>
  mention.kind === 'person' && mention.entity !== null && name !== null && title === null

// «مستشار الملك، أمير المنطقة خالد الفيصل، …»: a second office of one man
const isTitleFirst = ({ mention, name, title }: Spot): boolean =>
  mention.kind === 'person' && mention.entity !== null && name !== null && title !== null && title.from < name[0]

// «رئيس بلدية الخبر المهندس عصام الملا»: an office before it says that the whole is a name
function whole(kit: Kit, person: Named, honoured: boolean): { who: Beside; to: number } {
  const longer = person.to === person.from + 1 ? courtesyNameAt(kit.doc, person.from, honoured, kit.grammar) : null
  return longer && longer.to > person.to
    ? { who: { unread: { from: person.from, to: longer.to, start: 0 }, part: person }, to: longer.to }
    : { who: { person }, to: person.to }
}

interface WhoNamed {
  who: Beside
  to: number
  /** an office of his own is said with him */
  titled?: boolean
}

// «حضر زعيم الحزب رئيس الوزراء ألكسيس تسيبراس»: one man, unless a verb has the second for its object
const isAlsoHead = (kit: Kit, start: number, { office, title, mention }: Spot): boolean =>
  office === null && title !== null && mention.kind === 'person' && !isReceived(kit.doc, start, kit.grammar, far)

function named(kit: Kit, start: number, from: number, { spots, people }: Around, apart = false): WhoNamed | null {
  const { to: at, sense } = skipHonorifics(kit.doc, from, kit.grammar)
  if (sense && (sense.conj !== '' || sense.prep !== '')) return null
  const spot = spots.find(each => (each.from === from || each.from === at) && each.name !== null)
  if (spot && !(apart && spot.mention.entity === null && spot.to === spot.from + 1)) {
    const fits = isUntitled(spot) || ((apart || isAlsoHead(kit, start, spot)) && isTitleFirst(spot))
    return fits && startsAt(kit, spot)
      ? { who: { mention: spot.mention }, to: spot.to, titled: spot.title !== null }
      : null
  }
  const person = people.find(each => each.from === at && each.start === 0)
  if (person) return whole(kit, person, sense !== null)
  const { tokens } = kit.doc
  if (!tokens[at] || !mayOpenName(tokens[at].word, kit.grammar)) return null
  const unread =
    unknownNameAt(kit.doc, at, kit.grammar, true) ?? courtesyNameAt(kit.doc, at, sense !== null, kit.grammar)
  if (!unread || unread.sense !== null || spots.some(each => each.from < unread.to && at < each.to)) return null
  return { who: { unread: { from: at, to: unread.to, start: 0 } }, to: unread.to }
}

// «ومحسن مرزوق» is another
const startsAt = ({ doc }: Kit, { mention, from }: Spot): boolean => mention.span[0] === doc.tokens[from]!.start

// «مستشار الرئيس اليمني عبد ربه منصور هادي»: the name is the president's
function isChiefs({ doc, grammar }: Kit, { from, to }: Beginning, { mention }: Beside): boolean {
  const chief = nameAt(doc, beforeNisba(doc, to - 1, grammar), 'role')
  const office = chief && chief.to > from + 1 ? `/${chief.pattern.ref}` : null
  const terms = grammar.world.termsOf.get(mention?.entity ?? '') ?? []
  return office !== null && terms.some(term => term.office.endsWith(office))
}

function behind(kit: Kit, post: Beginning, end: number, around: Around): Beside | null {
  const next = rightBehind(kit, post.from, pastShort(kit, pastSeat(kit, post.to)), end, around)
  if (next) return isChiefs(kit, post, next) ? null : next
  return pastWhatItIsOver(kit, post, end, around)
}

// «مدير إدارة كرة القدم بالنادي فهد المفرج»
function pastWhatItIsOver(kit: Kit, post: Beginning, end: number, around: Around): Beside | null {
  if (isReceived(kit.doc, post.from, kit.grammar)) return null
  for (const { at, comma } of pastComplement(kit.doc, post.to, kit.grammar)) {
    const found = at < end ? named(kit, post.from, at, around) : null
    if (found && (!comma || isComma(kit, foldedAt(kit, found.to)))) return found.who
    const apart = comma && at < end ? betweenCommas(kit, at, around) : null
    if (apart) return apart.who
  }
  return null
}

const most = 4

// «الرئيس التنفيذي للمجموعة، بندر المهنا، …»: between two commas, by a given name with more behind it
function betweenCommas(kit: Kit, from: number, { spots, people }: Around): WhoNamed | null {
  const { tokens } = kit.doc
  let to = from
  while (to <= from + most && tokens[to]?.kind === TokenKind.word && !isParticle(tokens[to]!.word)) to++
  if (to < from + 2 || to > from + most || !isComma(kit, foldedAt(kit, to)) || !hasBareGivenName(tokens[from]!.word))
    return null
  if (
    nameAt(kit.doc, from, 'role', 'title', 'honorific', 'place', 'state') ||
    // «حسين نقوي حسيني»: somebody's surname, nobody knows whose
    spots.some(
      each => each.from < to && from < each.to && !(each.mention.kind === 'person' && each.mention.entity === null),
    )
  )
    return null
  const part = people.find(each => each.from >= from && each.to <= to)
  return { who: { unread: { from, to, start: 0 }, ...(part && { part }) }, to }
}

// «عرض عليه الرئيس التنفيذي للقناة، الأستاذ تركي الشبانة أن يكون …»: behind a word of respect, before what goes on with the clause
function isSetApart({ doc, grammar }: Kit, from: number, to: number): boolean {
  const word = doc.tokens[to]?.word
  return skipHonorifics(doc, from, grammar).sense !== null && word !== undefined && isParticle(word)
}

function rightBehind(kit: Kit, post: number, start: number, end: number, around: Around): Beside | null {
  let at = start
  const apart = isComma(kit, foldedAt(kit, at))
  const enclosed = kit.grammar.enclosing.has(foldedAt(kit, at))
  if (apart || enclosed) at++
  if (at >= end) return null
  const found = named(kit, post, at, around, apart) ?? (apart ? betweenCommas(kit, at, around) : null)
  if (!found) return null
  // «حضر مدير النادي، خالد سعيد، الحفل»; but «زارت مديرة المدرسة، هدى قاسم ورفيقاتها …» may go on with another
  if (apart && !found.titled && !isComma(kit, foldedAt(kit, found.to)) && !isSetApart(kit, at, found.to)) return null
  // «شركة بترول الإمارات (اينوك)»: what is enclosed may be the body's other name
  return enclosed && found.to < at + 2 ? null : found.who
}

// «الرئيس رمضان قديروف رئيس جمهورية الشيشان»: the same office, said in full
function isSameOffice(kit: Kit, spot: Spot, post: Beginning): boolean {
  if (!isTitleFirst(spot) || isReceived(kit.doc, spot.from, kit.grammar, far)) return false
  const short = foldedAt(kit, spot.title!.from)
  return short === kit.grammar.article + foldedAt(kit, post.from)
}

// so far before the one whom somebody receives his verb may stand
const far = 8

// «محمد بن نايف ولي العهد رئيس مجلس الشؤون السياسية»: one office more of him who is named before the first; «رئيس الوزراء تسيبراس زعيم الحزب»
const hasOneMore = (kit: Kit, spot: Spot, apart: boolean): boolean =>
  spot.mention.kind === 'person' &&
  spot.mention.entity !== null &&
  spot.name !== null &&
  spot.title !== null &&
  (spot.name[0] < spot.title.from || (!apart && !isReceived(kit.doc, spot.from, kit.grammar, far)))

function before(kit: Kit, post: Beginning, { spots, people, rows }: Around): Beside | null {
  const { enclosing } = kit.grammar
  const mark = foldedAt(kit, post.from - 1)
  const comma = isComma(kit, mark)
  const to = post.from - Number(comma || enclosing.has(mark))
  const spot = spots.find(
    each => each.to === to && (isUntitled(each) || (to === post.from && isSameOffice(kit, each, post))),
  )
  // «استقبل الأمير خالد الفيصل السفير البريطاني»: whom he received
  if (
    spot &&
    to === post.from &&
    foldedAt(kit, to).startsWith(kit.grammar.article) &&
    isReceived(kit.doc, spot.from, kit.grammar)
  )
    return null
  if (spot) return { mention: spot.mention }
  const titled = spots.find(each => each.to === to && (comma || to === post.from) && hasOneMore(kit, each, comma))
  if (titled) return { mention: titled.mention }
  const row = rows.get(to)
  if (row) return row
  const person = people.find(each => each.to === to)
  return person ? { person } : (familyBefore(kit, to, spots, people) ?? foreignBefore(kit, to, spots))
}

// «تشارلي شارف الرئيس التنفيذي», «محمد الساعد مدير المركز», «استقالة صالح اليامي الرئيس التنفيذي»: between a given name and an office
// stands the family, whatever else the word means
function familyBefore(kit: Kit, to: number, spots: readonly Spot[], people: readonly Named[]): Beside | null {
  const { doc, grammar } = kit
  const at = to - 1
  const [given, family] = [doc.tokens[at - 1], doc.tokens[at]]
  if (given?.kind !== TokenKind.word || family?.kind !== TokenKind.word || !hasBareGivenName(given.word)) return null
  const part = people.find(each => each.to === at && each.start === 0)
  const from = part?.from ?? at - 1
  const isSubject = tellsOf(kit, from - 1)
  const isDefinite = foldedAt(kit, at).startsWith(grammar.article)
  if (!(isDefinite ? part || isSubject : part && isSubject) || !mayBeFamily(kit, at)) return null
  if (spots.some(each => each.from < to && from < each.to)) return null
  return { unread: { from, to, start: 0 }, ...(part && { part }) }
}

// «قال محمد …», «استقالة محمد …»: right behind a verb or the noun of one; else «محمد قابل الرئيس» may tell what he did
const tellsOf = ({ doc }: Kit, i: number): boolean =>
  doc.tokens[i]?.word.senses.some(s => s.cls === 'masdar' || (s.cls === 'verb' && s.verb?.person === 3)) ?? false

const noFamilies: readonly NameKind[] = [
  ...officeKinds,
  'deputy',
  'place',
  'state',
  'capital',
  'body',
  'institution',
  'epithet',
]

function mayBeFamily({ doc, grammar }: Kit, i: number): boolean {
  const { word } = doc.tokens[i]!
  const { folded, senses } = word
  const { held, qualifiers, another, presence, feminine, heads } = grammar
  if (folded.length < 3 || folded.endsWith(feminine) || isParticle(word) || isThing(word) || isOfTime(word))
    return false
  if ([held, qualifiers, another, presence].some(words => words.has(folded)) || begins(heads, word)) return false
  if (senses.length > 0 && senses.every(s => s.conj !== '' || s.prep !== '' || s.pronoun !== '')) return false
  return !senses.some(s => s.cls === 'nisba') && nameAt(doc, i, ...noFamilies) === undefined
}

const fewestForeign = 2
const mostForeign = 3

// «اعتقل كانديدو فاكاريزا، أمين الصندوق …»: words of which nothing is known, as only foreign names are
function foreignBefore({ doc, grammar }: Kit, to: number, spots: readonly Spot[]): Beside | null {
  const isForeign = (i: number): boolean => {
    const { kind, word } = doc.tokens[i] ?? {}
    return kind === TokenKind.word && word!.senses.length === 0 && !word!.folded.startsWith(grammar.article)
  }
  let from = to
  while (from > to - mostForeign - 1 && isForeign(from - 1)) from--
  const fits = to - from >= fewestForeign && to - from <= mostForeign
  return fits && !spots.some(each => each.from < to && from < each.to) ? { unread: { from, to, start: 0 } } : null
}

// «رئيس حزب النهر ستافروس ثيودوراكيس»: what the layer has read with a name is his whose name it is
function within({ doc }: Kit, post: Beginning, { spots }: Around): Beside | null {
  const spot = spots.find(
    ({ mention, from, to, name }) =>
      mention.kind === 'person' &&
      mention.entity !== null &&
      name !== null &&
      from <= post.from &&
      post.to <= to &&
      (post.to <= name[0] || name[1] <= post.from),
  )
  if (!spot) return goingOn(post, spots)
  // «نائب رئيس مجلس النواب محمد الشدادي»: the chief is another
  const inner = spot.title !== null && spot.title.from < post.from && post.to <= spot.title.to
  return inner || nameAt(doc, post.from - 1, 'deputy') ? null : { mention: spot.mention }
}

// «تيم كوك الرئيس التنفيذي لشركة «أبل»»: the office of him who is named before it, of which the layer has read the first words; «الناطق الرسمي باسم
// قوات التحالف»: of him whom those mean
function goingOn(post: Beginning, spots: readonly Spot[]): Beside | null {
  const begun = spots.find(({ mention: { kind, entity }, name, title, office, to }) => {
    const first = name === null ? office?.title : title
    const fits = name === null || name[1] <= post.from
    return kind === 'person' && entity !== null && first?.from === post.from && to <= post.to && fits
  })
  return begun ? { mention: begun.mention } : null
}

/** Who holds an office that is said beside his name. */
export function besidePost(kit: Kit, post: Beginning, end: number, around: Around): Beside | null {
  const own = within(kit, post, around)
  if (own) return own
  return behind(kit, post, end, around) ?? (post.start === 0 ? before(kit, post, around) : null)
}
