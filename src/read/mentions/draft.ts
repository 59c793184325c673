import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Word } from '../../arabic/lexicon.js'
import { hasTanween } from '../../arabic/tanween.js'
import { TokenKind } from '../../text/tokens.js'
import { isReceived, mayGoOn, pastComplement } from './complement.js'
import { courtesyNameAt, foreignNameAt } from './courtesy.js'
import { type Bond, bondOf, withFamily } from './family.js'
import { hasLed, isHeldBy, isLeading, isOfAnother, isOfOthers, leads, mayHoldSo, nameFits } from './fits.js'
import { hasBareGivenName } from './given.js'
import type { Grammar } from './grammar.js'
import { type NameKind, nameAt, namesAt } from './names.js'
import {
  beginsAsName,
  beginsWithGivenName,
  endsAtPost,
  endsName,
  headNameAt,
  isGivenName,
  isLineOfFathers,
  isLongName,
  isOfGivenNames,
  knownNameAt,
  mayBeVerb,
  namedAfterVerb,
  type PersonName,
  startsWithGivenName,
  unknownNameAt,
} from './person.js'
import { plainSurnameAt } from './plain-surnames.js'
import { joined, skipHonorifics } from './respect.js'
import { beforeNisba, isAdviser, isOfKin, type Title, titleAt } from './title.js'

// A person as the words bring him: words of respect, titles and a name in any order.

export const isComma = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.comma.has(doc.tokens[i]?.word.folded ?? '')

export interface Draft {
  from: number
  to: number
  honoured: boolean
  titles: Title[]
  name: PersonName | null
}

interface Standing {
  /** the token behind the words of respect */
  at: number
  comma: boolean
  /** whether words of respect stand there */
  honoured: boolean
  expected: boolean
  bond: Bond
}

// «المتحدثة باسم فيشر»: she speaks in the name of somebody, though «باسم» is a name, too
const speaksFor = (doc: Doc, { titles }: Draft, at: number, { inName, world }: Grammar): boolean =>
  doc.tokens[at]?.word.folded === inName &&
  titles.length > 0 &&
  titles.at(-1)!.to === at &&
  world.roles.get(titles.at(-1)!.role)?.rank === 'spokesperson'

// A name with the family behind it; a given name alone is none.
function takeName(doc: Doc, draft: Draft, standing: Standing, grammar: Grammar): boolean {
  const { at, comma, honoured, expected, bond } = standing
  if (speaksFor(doc, draft, at, grammar)) return false
  const begun =
    personNameAt(doc, at, expected, grammar) ??
    enclosedName(doc, draft, at, grammar) ??
    rankedName(doc, draft, at, grammar) ??
    (draft.titles.length > 0 && !comma ? (sayyidAt(doc, at, grammar) ?? plainSurnameAt(doc, at, grammar)) : null) ??
    (expected && !comma ? courtesyNameAt(doc, at, honoured, grammar) : null)
  const given = ruler(doc, draft, begun, grammar) ?? begun ?? (honoured ? givenAlone(doc, at, grammar) : null)
  const name = given && withFamily(doc, given, bond, grammar)
  if (!name || (!begun && name.to === given.to)) return false
  if (!acceptsName(doc, draft, name, comma, grammar, honoured)) return false
  draft.name = name
  draft.to = name.to
  return true
}

// «جهود الرئيس شي المضنية»: a ruler's short name, and what says of something before it of what kind that is
function ruler(doc: Doc, { titles }: Draft, name: PersonName | null, grammar: Grammar): PersonName | null {
  const title = titles.at(-1)
  if (!title || !name || name.people.length > 0 || !isLeading(title.role, grammar.world)) return null
  const head = headNameAt(doc, name.from, 'lead', grammar)
  const { folded } = doc.tokens[name.to - 1]!.word
  const goesOn = folded.startsWith(grammar.article) && folded.endsWith(grammar.feminine)
  return head && head.to === name.to - 1 && goesOn && isHeldBy(head, title, grammar.world) ? head : null
}

type Offices = Pick<Draft, 'from' | 'titles'> & Partial<Pick<Draft, 'name'>>

// «… ووزير الدفاع ووزير الداخلية الشيخ فهد اليوسف»
const goesOnSo = (doc: Doc, offices: Offices, grammar: Grammar): boolean => {
  const next = titleAt(doc, offices.titles.at(-1)!.to, grammar)
  return next !== null && isOfSame(doc, offices, next, grammar)
}

// «نائب رئيس الوزراء ووزير الخارجية الشيخ صباح الخالد»: two offices joined by «و», and the name of one man
const isOfSame = (doc: Doc, { from, name, titles }: Offices, title: Title, grammar: Grammar): boolean => {
  const { roles } = grammar.world
  const last = titles.at(-1)
  return (
    !name &&
    last !== undefined &&
    last.to === title.from &&
    title.sense.prep === '' &&
    title.sense.conj === grammar.andClitic &&
    roles.get(titles[0]!.role)?.rank === 'deputy' &&
    roles.get(title.role)?.rank === 'minister' &&
    title.words === null &&
    (namedNext(doc, title.to + Number(isComma(doc, title.to, grammar)), grammar) ||
      goesOnSo(doc, { from, titles: [...titles, title] }, grammar))
  )
}

// «المنسق الرئيس»: an adjective of the office before it
const isQuality = (doc: Doc, { titles, to }: Draft, at: number, { adjectives, article, world }: Grammar): boolean => {
  const last = titles.at(-1)
  return (
    last !== undefined &&
    at === to &&
    to === last.from + 1 &&
    doc.tokens[last.from]!.word.folded.startsWith(article) &&
    adjectives.has(doc.tokens[at]?.word.folded ?? '') &&
    !isLeading(last.role, world) &&
    world.roles.get(last.role)?.rank !== 'minister'
  )
}

// «رئيس الوزراء وزير دفاعه»: nobody is his own minister
const isMinisterOfHis = ({ titles }: Draft, { theirs }: Title): boolean =>
  titles.length > 0 && (theirs === 'm' || theirs === 'f')

function takeTitle(doc: Doc, draft: Draft, { at, comma, honoured }: Standing, grammar: Grammar): boolean {
  const began = draft.name !== null || draft.titles.length > 0
  if (isQuality(doc, draft, at, grammar)) {
    draft.to = at + 1
    return true
  }
  const title = titleAt(doc, pastQuote(doc, draft, at, grammar), grammar)
  if (!title || ((began || honoured) && joined(title.sense) && !isOfSame(doc, draft, title, grammar))) return false
  if (isMinisterOfHis(draft, title) || !acceptsTitle(doc, draft, title, comma, grammar)) return false
  draft.titles.push(title)
  draft.to = title.to
  return true
}

/** One more element of «title(s) name», «name title(s)», with or without a comma between. False: nothing fits here. */
export function takeNext(doc: Doc, draft: Draft, expectName: boolean, grammar: Grammar): boolean {
  const comma = isComma(doc, draft.to, grammar)
  const began = draft.name !== null || draft.titles.length > 0
  if (comma && !began) return false
  const { to: at, sense } = skipHonorifics(doc, draft.to + (comma ? 1 : 0), grammar)
  if (began && joined(sense)) return false
  const honoured = sense !== null
  if (honoured) draft.honoured = true
  const expected = expectName || draft.titles.length > 0 || honoured
  const unled = draft.titles.length > 0 && !comma ? 'office' : 'none'
  const bond = honoured ? bondOf(doc, draft.to, at, grammar) : unled
  const standing: Standing = { at, comma, honoured, expected, bond }
  if (!draft.name && (takeName(doc, draft, standing, grammar) || takeNameBeyond(doc, draft, grammar))) return true
  return takeTitle(doc, draft, standing, grammar)
}

// «المدير العام لفرع الوزارة بحائل الأستاذ خالد النويصر»: the name behind what the office is over
function takeNameBeyond(doc: Doc, draft: Draft, grammar: Grammar): boolean {
  const title = draft.titles.at(-1)
  if (!title || title.to !== draft.to || !mayGoOn(doc, draft.titles[0]!, grammar)) return false
  const received = isReceived(doc, draft.titles[0]!.from, grammar)
  for (const { at, comma } of pastComplement(doc, title.to, grammar)) {
    const second = comma ? null : secondOffice(doc, at, draft, grammar)
    const name = surelyNamed(doc, second?.to ?? at, comma, grammar)
    if (!name || !mayHoldSo(name, title, grammar.world)) continue
    // «استقبل مدير التعليم بالرياض الأستاذ خالد النويصر»: whom he received; but «اتهم مدير الشركة بدبي خالد النويصر الحكومة»
    if (received && !isObject(doc, name.to, grammar)) continue
    if (!acceptsName(doc, draft, name, comma, grammar, true)) return false
    if (second) draft.titles.push(second)
    draft.name = name
    draft.to = name.to
    return true
  }
  return false
}

const isObject = (doc: Doc, i: number, { article }: Grammar): boolean => {
  const word = doc.tokens[i]?.word
  return (
    word?.folded.startsWith(article) === true &&
    word.senses.some(s => s.cls === 'noun') &&
    nameAt(doc, i, 'honorific', 'role') === undefined
  )
}

// «المبعوث الخاص للرئيس الروسي للشرق الأوسط نائب وزير الخارجية ميخائيل بوغدانوف»
function secondOffice(doc: Doc, i: number, { titles }: Draft, grammar: Grammar): Title | null {
  const title = titleAt(doc, i, grammar)
  const fits = title && !joined(title.sense) && !titles.some(one => isOfOthers(one, title, grammar.world))
  return fits ? title : null
}

// A name that is one by itself: behind a word of respect, of somebody known, or by a given name with more behind it.
function surelyNamed(doc: Doc, i: number, comma: boolean, grammar: Grammar): PersonName | null {
  const { to: at, sense } = skipHonorifics(doc, i, grammar)
  if (joined(sense) || doc.tokens[at]?.kind !== TokenKind.word) return null
  const plain = comma ? null : courtesyNameAt(doc, at, sense !== null, grammar)
  const begun = personNameAt(doc, at, true, grammar) ?? plain
  if (!begun || joined(begun.sense) || begun.short) return null
  const name = withFamily(doc, begun, sense ? bondOf(doc, i, at, grammar) : 'office', grammar)
  const sure =
    sense !== null ||
    name.people.length > 0 ||
    begun === plain ||
    startsWithGivenName(doc, at) ||
    // «نائب الرئيس للتسويق، كاليانا سيفانيانام: …»
    (comma && isForeign(doc, name) && isSetOff(doc, name, grammar)) ||
    (beginsAsName(doc, at, grammar) && (endsName(doc, name.to) || (comma && isSetOff(doc, name, grammar))))
  return sure && (!comma || sense !== null || name.people.length > 0 || isSetOff(doc, name, grammar)) ? name : null
}

const isForeign = ({ tokens }: Doc, { from, to }: PersonName): boolean =>
  to > from + 1 && tokens.slice(from, to).every(({ word }) => word.senses.length === 0)

// «المتحدث الإعلامي للشؤون الصحية، سعيد بن عبد الله النقير قائلا», «… سعيد النقير، أن»: what he says goes on behind the name
function isSetOff(doc: Doc, { from, to }: PersonName, grammar: Grammar): boolean {
  if (isComma(doc, to, grammar)) return true
  const next = doc.tokens[to]
  if (next?.kind !== TokenKind.word) return next?.word.folded === grammar.colon
  // «إعفاء وزير التجارة، عمار بن يونس من منصبه»
  if (grammar.dismissed.has(doc.tokens[to + 1]?.word.folded ?? '')) return beginsAsName(doc, from, grammar)
  const says = next.word.senses.some(s => s.cls === 'that') || hasTanween(doc, next) || isSaying(next.word)
  return says && beginsAsName(doc, from, grammar)
}

// «قائلا», «موضحا»
const isSaying = wordFlag(
  ({ senses }: Word): boolean => senses.some(s => s.cls === 'active-participle') && senses.every(s => !s.definite),
)

// «الدكتور مساعد العيبان وزير الدولة», «يوسف البنيان نائب رئيس مجلس الإدارة»: right after a full name, though no table gives him the office
const isApposed = (doc: Doc, draft: Draft, name: PersonName, title: Title, grammar: Grammar): boolean =>
  !name.short &&
  // «مشعل بن ماجد بن عبد العزيز محافظ جدة»: of a name that many bear the tables know but one
  // … and anybody may be sent: «هانا تيتيه الممثلة الخاصة للأمين العام للأمم المتحدة»
  (title.of === null || isSent(name, title, grammar) || isOfGivenNames(doc, name.from, name.to, grammar)) &&
  (title.words === null || title.role === 'deputy' || !isReceived(doc, draft.from, grammar)) &&
  (!leads(title, grammar.world) || isAdviser(title)) &&
  !namedNext(doc, title.to, grammar)

const isSent = ({ people }: PersonName, { role, of }: Title, { world }: Grammar): boolean =>
  world.bodies.has(of ?? '') && envoys.has(world.roles.get(role)?.rank ?? '') && !people.some(id => hasLed(id, world))
const envoys = new Set(['envoy', 'spokesperson'])

// «طالب الكاتب عادل المري، وزير الإسكان ماجد الحقيل», «هنأ الأمير خالد وزير العدل الشيخ وليد …»: the title is his whose name follows
const namedNext = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { to, sense } = skipHonorifics(doc, i, grammar)
  const name = personNameAt(doc, to, true, grammar)
  if (name === null || joined(sense) || joined(name.sense)) return false
  return sense !== null || name.people.length > 0 || beginsWithGivenName(doc, name.from)
}

// «المهندس محمد …»: no name yet, unless the family follows
const givenAlone = (doc: Doc, i: number, grammar: Grammar): PersonName | null =>
  doc.tokens[i]?.kind === TokenKind.word &&
  hasBareGivenName(doc.tokens[i]!.word) &&
  // «الخبير العسكري الأردني»
  !doc.tokens[i]!.word.folded.startsWith(grammar.article) &&
  isGivenName(doc, i) &&
  titleAt(doc, i, grammar) === null &&
  !grammar.openers.has(doc.tokens[i]!.word.folded)
    ? { from: i, to: i + 1, people: [], short: false, sense: null }
    : null

// «وزير الخارجية سيد عباس عراقجي»: so Iran's agencies write whom the tables have without it
function sayyidAt(doc: Doc, i: number, grammar: Grammar): PersonName | null {
  const name = grammar.sayyids.has(doc.tokens[i]?.word.folded ?? '') ? knownNameAt(doc, i + 1, grammar) : null
  return name && !name.short ? { ...name, from: i } : null
}

// «الرئيس الروسي "فلاديمير بوتين"», «وزير الخارجية الفرنسي (كوشنير)»: a name that quotes or brackets enclose
function enclosedName(doc: Doc, { titles }: Draft, i: number, grammar: Grammar): PersonName | null {
  if (titles.length === 0 || !grammar.enclosing.has(doc.tokens[i]?.word.folded ?? '')) return null
  const name = sayyidAt(doc, i + 1, grammar) ?? knownNameAt(doc, i + 1, grammar) ?? unknownNameAt(doc, i + 1, grammar)
  return name && grammar.enclosing.has(doc.tokens[name.to]?.word.folded ?? '') ? name : null
}

// «"كوشنير" وزير خارجية فرنسا»: the title after a name that quotes enclose, if he ever had it
function pastQuote(doc: Doc, { name, titles }: Draft, i: number, grammar: Grammar): number {
  const enclosed =
    name !== null &&
    titles.length === 0 &&
    name.to === i &&
    grammar.enclosing.has(doc.tokens[i]?.word.folded ?? '') &&
    grammar.enclosing.has(doc.tokens[name.from - 1]?.word.folded ?? '')
  const title = enclosed ? titleAt(doc, i + 1, grammar) : null
  // … or he is nobody whom the tables have: «"بريان موراي" المدير التنفيذي»
  return title && (isHeldBy(name!, title, grammar.world) || (name!.people.length === 0 && !leads(title, grammar.world)))
    ? i + 1
    : i
}

// «الرئيس صالح», «الوزير شكري»: one word that means something else too, of somebody with an office of that rank
function rankedName(doc: Doc, { titles }: Draft, i: number, grammar: Grammar): PersonName | null {
  const title = titles.at(-1)
  if (title && isLeading(title.role, grammar.world))
    return (
      headNameAt(doc, i, 'lead', grammar) ??
      (title.of === null || grammar.world.states.has(title.of) ? foreignNameAt(doc, i, grammar) : null)
    )
  const rank = title && grammar.world.roles.get(title.role)?.rank
  // «القائم بأعمال السفارة الإندونيسية سوناركو»
  if (title && title.of !== null && rank === 'ambassador') return foreignNameAt(doc, i, grammar)
  if (title?.words !== null || rank !== 'minister') return null
  return title.role === 'minister' && title.of === null
    ? headNameAt(doc, i, 'minister', grammar)
    : foreignNameAt(doc, i, grammar)
}

// «شكر أمين منطقة حائل المهندس إبراهيم أبو رأس وزير الشؤون البلدية»: the minister is whom he thanked
const isThanked = (doc: Doc, { from, titles }: Draft, { of, words, role }: Title, grammar: Grammar): boolean =>
  titles.every(one => one.of !== null && !grammar.world.states.has(one.of)) &&
  of === null &&
  words === null &&
  grammar.world.roles.get(role)?.rank === 'minister' &&
  (titles.length > 0 || !isReceived(doc, from, grammar)) &&
  isReceived(doc, from, grammar, far)

// «استقبل جوزيف عون رئيس الحكومة اللبنانية نواف سلام»: the office is his whose name follows
const isNextOnes = (doc: Doc, { from, titles, name }: Draft, title: Title, grammar: Grammar): boolean =>
  name !== null &&
  titles.length === 0 &&
  !isHeldBy(name, title, grammar.world) &&
  isReceived(doc, from, grammar) &&
  namedNext(doc, title.to, grammar)

// «استقبل الأمير خالد الفيصل السفير البريطاني»: whom he received, and no office of his
const isReceivedOne = (doc: Doc, { from, titles, name }: Draft, title: Title, grammar: Grammar): boolean =>
  name !== null &&
  titles.length === 0 &&
  title.words === null &&
  doc.tokens[title.from]!.word.folded.startsWith(grammar.article) &&
  !nameFits({ ...name, people: name.people.length > 0 ? name.people : [''] }, title, grammar.world) &&
  isReceived(doc, from, grammar)

// «استقبل رئيس الجمهورية وزير الخارجية الفرنسي», «التقى رئيس الحكومة وزير الدفاع التركي»: a head of no state and a minister of one
const isReceivedBy = (doc: Doc, { from, titles, name }: Draft, { of }: Title, grammar: Grammar): boolean =>
  of !== null &&
  name === null &&
  titles.length > 0 &&
  titles.every(one => one.of === null && leads(one, grammar.world)) &&
  isReceived(doc, from, grammar, far)

const far = 8

function acceptsTitle(doc: Doc, draft: Draft, title: Title, comma: boolean, grammar: Grammar): boolean {
  const { name, titles } = draft
  // «… محافظ الأحساء، رئيس مجلس التنمية»: a second office of him who is named before the first
  const second = comma && title.words !== null && titles.length > 0 && name !== null && name.from < titles[0]!.from
  if (
    name &&
    !second &&
    !nameFits(name, title, grammar.world) &&
    (comma || !isApposed(doc, draft, name, title, grammar))
  )
    return false
  // «استقبل وزير الداخلية فهد اليوسف السفير البريطاني»: whom he received
  const stated = titles.length > 0 && title.of !== null && titles.every(one => one.of === null)
  const others = stated && !comma && name !== null && !isHeldBy(name, title, grammar.world)
  if (others && isReceived(doc, draft.from, grammar, far)) return false
  if (name?.people.length === 0 && !comma && isThanked(doc, draft, title, grammar)) return false
  if (isReceivedBy(doc, draft, title, grammar)) return false
  if (!comma && (isNextOnes(doc, draft, title, grammar) || isReceivedOne(doc, draft, title, grammar))) return false
  if (titles.some(one => isOfOthers(one, title, grammar.world))) return false
  return !comma || (name !== null && !namedNext(doc, title.to, grammar))
}

// «عبد الواحد النبوي» is not the one whom two words may mean
const isPartOfLonger = (doc: Doc, { from, to }: PersonName, expected: boolean, grammar: Grammar): boolean =>
  expected &&
  nameAt(doc, from, 'person')?.to !== to &&
  ((unknownNameAt(doc, from, grammar)?.to ?? 0) > to || (courtesyNameAt(doc, from, false, grammar)?.to ?? 0) > to)

// A longer unknown name wins over a known short one: «تشوي سونغ مين» is not the Choe whom the table has.
export function personNameAt(doc: Doc, i: number, expected: boolean, grammar: Grammar): PersonName | null {
  const known = knownNameAt(doc, i, grammar)
  if (known && !known.short && !isPartOfLonger(doc, known, expected, grammar)) return known
  const unknown =
    expected || isHeading(doc, i, grammar) ? unknownNameAt(doc, i, grammar, true) : unknownBeforeTitle(doc, i, grammar)
  return unknown && unknown.to > (known?.to ?? 0) ? unknown : known
}

/** «رفيق الثوابتة: لن نقبل»: whether a name stands at the head of a line, before what he says. */
export function isHeading(doc: Doc, i: number, grammar: Grammar): boolean {
  const before = doc.tokens[i - 1]
  if ((before && before.kind !== TokenKind.break) || !beginsAsName(doc, i, grammar)) return false
  const name = unknownNameAt(doc, i, grammar, true)
  return name !== null && doc.tokens[name.to]?.word.folded === grammar.colon
}

// «قال كينتارو أساهيمورا، مستشار الأمن القومي الياباني»: nothing led one to expect a name, but what follows says that it is one.
function unknownBeforeTitle(doc: Doc, i: number, grammar: Grammar): PersonName | null {
  const name = unknownNameAt(doc, i, grammar)
  if (!name) return null
  if (namedAfterVerb(doc, i, grammar) || isLineOfFathers(doc, name, grammar)) return name
  if (startsWithGivenName(doc, i) && (isLongName(doc, i) || endsAtPost(doc, name, grammar))) return name
  if (isSureByNext(doc, i, grammar) || isServantNamed(doc, name, grammar)) return name
  const comma = isComma(doc, name.to, grammar) ? 1 : 0
  const title = titleAt(doc, name.to + comma, grammar)
  return title && !joined(title.sense) && (title.of !== null || title.words !== null || title.held === 'once')
    ? name
    : null
}

// «عبد الهادي القحطاني»
const isServantNamed = (doc: Doc, { from, to }: PersonName, { servant, article }: Grammar): boolean =>
  to > from + 2 &&
  doc.tokens[from]!.word.folded === servant &&
  doc.tokens[from + 1]!.word.folded.startsWith(article) &&
  !mayBeVerb(doc.tokens[to - 1]!.word)

// «أعلن روحاني فوزه»: the family name of somebody, but «مبارك العصيمي» has another
function isOfSomebody(doc: Doc, i: number, { world, article }: Grammar): boolean {
  const { start, end } = doc.tokens[i]!
  const first = `${doc.text.slice(start, end)} `
  const known = namesAt(doc, i, ['short'])
  if (known.length === 0 || doc.tokens[i + 1]?.word.folded.startsWith(article)) return false
  return !known.some(({ pattern }) => world.people.get(pattern.ref)?.ar.some(form => form.startsWith(first)))
}

// «طارق حمة العبودي», «حمد بن عبد الرحمن»: what means something else, too, is a name before a name that means nothing else
const isSureByNext = (doc: Doc, i: number, grammar: Grammar): boolean =>
  beginsAsName(doc, i, grammar) &&
  !grammar.openers.has(doc.tokens[i]!.word.folded) &&
  (doc.tokens[i + 1]?.word.folded === grammar.son ||
    (!mayBeVerb(doc.tokens[i]!.word) &&
      !isOfSomebody(doc, i, grammar) &&
      doc.tokens[i + 1] !== undefined &&
      isLongName(doc, i + 1) &&
      startsWithGivenName(doc, i + 1)))

const isKing = (doc: Doc, i: number): boolean => [i, i - 1].some(at => nameAt(doc, at, 'role')?.pattern.ref === 'king')

// «مستشار الرئيس روحاني»: the name is the president's
function isOfChief(doc: Doc, { from, words }: Title, name: PersonName, grammar: Grammar): boolean {
  const { world } = grammar
  if (words !== null && isKing(doc, name.from)) return true
  const at = beforeNisba(doc, name.from - 1, grammar)
  const chief = from < at ? nameAt(doc, at, 'role')?.pattern.ref : undefined
  return (
    chief !== undefined &&
    name.people.some(id => (world.termsOf.get(id) ?? []).some(({ office }) => office.endsWith(`/${chief}`)))
  )
}

// «مسؤول في مكتب رئيس الوزراء بنيامين نتنياهو», «مستشار للرئيس الفرنسي إيمانويل ماكرون»: whose office the words end with is not he who serves there
export function isOfInner(doc: Doc, { from, to, role }: Title, name: PersonName, grammar: Grammar): boolean {
  if (grammar.world.roles.get(role)?.rank === 'deputy') return false
  for (let k = from + 1; k < to; k++) {
    const inner = titleAt(doc, k, grammar)
    if (inner?.to === name.from && inner.sense.conj === '' && isHeldBy(name, inner, grammar.world)) return true
  }
  return false
}

const isShortOfAnother = (doc: Doc, from: number, name: PersonName, title: Title, grammar: Grammar): boolean =>
  title.held === 'now' &&
  grammar.world.states.has(title.of ?? '') &&
  name.people.length > 0 &&
  !nameFits(name, title, grammar.world) &&
  isReceived(doc, from, grammar, 1)

const serving: readonly NameKind[] = ['role', 'role-gen', 'title', 'deputy', 'honorific']

// an office after «ل» and the office of somebody else
const isServed = (doc: Doc, { from, sense }: Title, grammar: Grammar): boolean =>
  sense.prep === grammar.ofClitic && [from - 1, from - 2].some(i => nameAt(doc, i, ...serving) !== undefined)

function acceptsName(
  doc: Doc,
  draft: Draft,
  name: PersonName,
  comma: boolean,
  grammar: Grammar,
  honoured: boolean,
): boolean {
  const [title] = draft.titles
  if (title && (joined(name.sense) || isOfAnother(name, title, grammar.world))) return false
  // «نائب الرئيس، وأتسوتوشي نيشيدا»: and another, behind a comma
  if (comma && isJoinedStranger(doc, name, grammar)) return false
  // «شقيق الزعيم الثوري المريض فيدل كاسترو»: the name is the leader's
  if (title && isOfKin(title, grammar) && name.people.some(id => hasLed(id, grammar.world))) return false
  // «هاتف الرئيس الروسي غوتيريش»: of two who meet one is the subject, the other the object
  if (title && name.short && isShortOfAnother(doc, draft.from, name, title, grammar)) return false
  // «المستشارة الدبلوماسية لوزير الخارجية الفرنسي آن كلير لوجاندر»: the name is hers who serves him
  if (title && isServed(doc, title, grammar) && name.people.length > 0 && !isHeldBy(name, title, grammar.world))
    return false
  if (title && !isHeldBy(name, title, grammar.world) && isOfInner(doc, title, name, grammar)) return false
  // «مدير جامعة الملك عبد العزيز» is no king
  if (title && !leads(title, grammar.world) && isOfChief(doc, title, name, grammar)) return false
  // «مساعد السكرتير الخاص لخادم الحرمين الشريفين الأستاذ تميم السالم» is not the king
  const last = draft.titles.at(-1)
  if (
    last?.fixed &&
    grammar.world.roles.get(last.role)?.rank === 'head-of-state' &&
    !isHeldBy(name, last, grammar.world)
  )
    return false
  if (!comma || !title) return true
  if (name.people.length > 0)
    return draft.titles.some(t => nameFits(name, t, grammar.world)) || (honoured && isOfNoState(draft.titles, grammar))
  return honoured || isComma(doc, name.to, grammar) || isAloneBehind(doc, name, grammar)
}

const isJoinedStranger = (doc: Doc, { from, people }: PersonName, { andClitic }: Grammar): boolean => {
  const { folded, senses } = doc.tokens[from]!.word
  return people.length === 0 && senses.length === 0 && folded.startsWith(andClitic)
}

// «الرئيس التنفيذي للقناة، الأستاذ تركي الشبانة»: an office that no table gives to anybody
const isOfNoState = (titles: readonly Title[], { world }: Grammar): boolean =>
  titles.every(({ of, role }) => of === null && world.roles.get(role)?.rank === 'body-head')

// «وزير المالية، عبدالرحمن بن خلفة؛», «وزير الصحة، علي كريم، إن»: a name that is one by itself, and nothing goes on with it
const isAloneBehind = (doc: Doc, name: PersonName, grammar: Grammar): boolean =>
  (startsWithGivenName(doc, name.from) || beginsAsName(doc, name.from, grammar)) &&
  name.to > name.from + 1 &&
  (doc.tokens[name.to]?.kind !== TokenKind.word || isSetOff(doc, name, grammar))

export const mainTitle = (titles: readonly Title[]): Title | null => {
  const [first] = titles
  if (!first) return null
  // «نائب رئيس الوزراء وزير الخارجية القطري»: the state is said once, at the end
  const of = first.of ?? titles.find(t => t.of !== null)?.of ?? null
  return { ...first, of, held: titles.some(t => t.held === 'now') ? 'now' : first.held }
}
