import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import type { World } from '../../knowledge/world.js'
import { TokenKind } from '../../text/tokens.js'
import { mayGoOn, pastComplement } from './complement.js'
import { courtesyNameAt, foreignNameAt } from './courtesy.js'
import { bondOf, withFamily } from './family.js'
import type { Grammar } from './grammar.js'
import { type NameKind, type NameMatch, nameAt, namesAt, startsName } from './names.js'
import {
  beginsWithGivenName,
  endsAtPost,
  headNameAt,
  isLineOfFathers,
  isLongName,
  knownNameAt,
  mayOpenName,
  namedAfterVerb,
  type PersonName,
  startsWithGivenName,
  unknownNameAt,
} from './person.js'
import { plainSurnameAt } from './plain-surnames.js'
import { institutionAt, nisbaAt, type Title, titleAt } from './title.js'
import { isTown } from './towns.js'

/** How a party is meant; becomes `Mention.how` once it is resolved. */
export type PartyKind =
  | 'person'
  | 'state'
  | 'metonym'
  | 'body'
  | 'outlet'
  | 'place'
  | 'counterpart'
  | 'elided'
  | 'dual'
  | 'latter'
  | 'homeland'
  | 'side'
  | 'bureau'
  | 'group'

/** Somebody or something named, before it is known who that is. Tokens `[from, to)`. */
export interface Party {
  kind: PartyKind
  from: number
  to: number
  /** the sense of the first token: its clitics are no part of the mention */
  sense: Sense | null
  /** tokens of the word that names */
  head: [number, number]
  title: Title | null
  name: PersonName | null
  /** id of a state, body, outlet or place */
  ref: string | null
  framing: string | null
  /** the party whose bureau, side or list this is */
  inner: Party | null
  /** another state whose capital is called as this state is: «عمان» */
  rival: string | null
  /** named with «سمو», «فخامة» or the like */
  honoured: boolean
}

const party = (kind: PartyKind, from: number, to: number, sense: Sense | null, more: Partial<Party> = {}): Party => ({
  kind,
  from,
  to,
  sense,
  head: [from, to],
  title: null,
  name: null,
  ref: null,
  framing: null,
  inner: null,
  rival: null,
  honoured: false,
  ...more,
})

const isComma = (doc: Doc, i: number, grammar: Grammar): boolean => grammar.comma.has(doc.tokens[i]?.word.folded ?? '')

const isTitle = (doc: Doc, from: number, to: number, grammar: Grammar): boolean => {
  const title = titleAt(doc, from, grammar)
  return title !== null && (title.of !== null || (title.words === null && title.to > to))
}

// «العميد طيار ركن يوسف»; but «الدكتور الطيار» is called so
const isArm = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const next = doc.tokens[i + 1]
  return (
    grammar.branchesOfService.has(doc.tokens[i]?.word.folded ?? '') &&
    next?.kind === TokenKind.word &&
    (mayOpenName(next.word, grammar) ||
      grammar.branchesOfService.has(next.word.folded) ||
      nameAt(doc, i + 1, 'honorific') !== undefined)
  )
}

// «المستشار» is an honorific, but with «الألماني» an office; so is «النائب», but not in «النائب الثاني لرئيس الوزراء».
export function skipHonorifics(doc: Doc, start: number, grammar: Grammar): { to: number; sense: Sense | null } {
  let to = start
  let sense: Sense | null = null
  for (;;) {
    const match = nameAt(doc, to, 'honorific')
    if (!match || (to > start && match.sense.conj) || isTitle(doc, to, match.to, grammar)) return { to, sense }
    sense ??= match.sense
    to = match.to
    if (doc.tokens[to]?.word.folded === '.' && doc.tokens[to]!.start === doc.tokens[to - 1]!.end) to++
    while (isArm(doc, to, grammar)) to++
  }
}

const joined = (sense: Sense | null): boolean => sense !== null && (sense.conj !== '' || sense.prep !== '')

const held = (world: World, person: string, title: Title): boolean =>
  (world.termsOf.get(person) ?? []).some(
    term => term.office.endsWith(`/${title.role}`) && (title.of === null || term.office.startsWith(`${title.of}/`)),
  )

const isHeldBy = (name: PersonName, title: Title, world: World): boolean =>
  name.people.some(id => held(world, id, title))

function nameFits(name: PersonName, title: Title, world: World): boolean {
  if (name.people.length === 0) return true
  return name.people.some(
    id => held(world, id, title) || (title.of !== null && world.people.get(id)?.country === title.of.slice(0, 3)),
  )
}

interface Draft {
  to: number
  honoured: boolean
  titles: Title[]
  name: PersonName | null
}

// One more element of «title(s) name», «name title(s)», with or without a comma between. False: nothing fits here.
function takeNext(doc: Doc, draft: Draft, expectName: boolean, grammar: Grammar): boolean {
  const comma = isComma(doc, draft.to, grammar)
  const began = draft.name !== null || draft.titles.length > 0
  if (comma && !began) return false
  const honorifics = skipHonorifics(doc, draft.to + (comma ? 1 : 0), grammar)
  if (began && joined(honorifics.sense)) return false
  const at = honorifics.to
  if (honorifics.sense) draft.honoured = true
  const expected = expectName || draft.titles.length > 0 || honorifics.sense !== null
  if (!draft.name) {
    const begun =
      personNameAt(doc, at, expected, grammar) ??
      enclosedName(doc, draft, at, grammar) ??
      rankedName(doc, draft, at, grammar) ??
      (draft.titles.length > 0 && !comma ? plainSurnameAt(doc, at, grammar) : null) ??
      (expected && !comma ? courtesyNameAt(doc, at, honorifics.sense !== null, grammar) : null) ??
      (honorifics.sense ? givenAlone(doc, at, grammar) : null)
    const bond = honorifics.sense
      ? bondOf(doc, draft.to, at, grammar)
      : draft.titles.length > 0 && !comma
        ? 'office'
        : 'none'
    const whole = begun && withFamily(doc, begun, bond, grammar)
    const name = (whole && whole.to > whole.from + 1) || whole?.people.length ? whole : null
    if (name && acceptsName(doc, draft, name, comma, grammar, honorifics.sense !== null)) {
      draft.name = name
      draft.to = name.to
      return true
    }
  }
  if (takeNameBeyond(doc, draft, grammar)) return true
  const title = titleAt(doc, pastQuote(doc, draft, at, grammar), grammar)
  if (!title || ((began || honorifics.sense) && joined(title.sense))) return false
  if (!acceptsTitle(doc, draft, title, comma, grammar)) return false
  draft.titles.push(title)
  draft.to = title.to
  return true
}

// «المدير العام لفرع الوزارة بحائل الأستاذ خالد النويصر»: the name behind what the office is over
function takeNameBeyond(doc: Doc, draft: Draft, grammar: Grammar): boolean {
  const title = draft.titles.at(-1)
  if (draft.name || !title || title.to !== draft.to || !mayGoOn(doc, draft.titles[0]!, grammar)) return false
  for (const { at, comma } of pastComplement(doc, title.to, grammar)) {
    const name = surelyNamed(doc, at, comma, grammar)
    if (!name || !mayHoldSo(name, title, grammar.world)) continue
    if (!acceptsName(doc, draft, name, comma, grammar, true)) return false
    draft.name = name
    draft.to = name.to
    return true
  }
  return false
}

// A name that is one by itself: behind a word of respect, of somebody known, or by a given name with more behind it.
function surelyNamed(doc: Doc, i: number, comma: boolean, grammar: Grammar): PersonName | null {
  const { to: at, sense } = skipHonorifics(doc, i, grammar)
  if (joined(sense) || doc.tokens[at]?.kind !== TokenKind.word) return null
  const begun = personNameAt(doc, at, true, grammar) ?? (sense ? courtesyNameAt(doc, at, true, grammar) : null)
  if (!begun || joined(begun.sense) || begun.short) return null
  const name = withFamily(doc, begun, sense ? bondOf(doc, i, at, grammar) : 'office', grammar)
  const sure = sense !== null || name.people.length > 0 || startsWithGivenName(doc, at)
  return sure && (!comma || sense !== null || name.people.length > 0 || isComma(doc, name.to, grammar)) ? name : null
}

// «طالب المتحدث باسم المعارضة في سوريا بشار الأسد»: whom all the world knows by another office is not meant
const mayHoldSo = (name: PersonName, title: Title, world: World): boolean =>
  name.people.length === 0 ||
  isHeldBy(name, title, world) ||
  !name.people.some(id =>
    (world.termsOf.get(id) ?? []).some(({ office }) => isLeading(office.slice(office.lastIndexOf('/') + 1), world)),
  )

const heads = new Set(['head-of-state', 'head-of-government'])

// «الدكتور مساعد العيبان وزير الدولة»: right after a full name, though no table gives him the office
const isApposed = (doc: Doc, name: PersonName, title: Title, comma: boolean, grammar: Grammar): boolean =>
  !comma &&
  !name.short &&
  title.of === null &&
  (title.words === null || title.role === 'deputy') &&
  !leads(title, grammar.world) &&
  !namedNext(doc, title.to, grammar)

// «صافح رئيس وزراء اليابان رئيس كوريا الجنوبية», «هنأ خادم الحرمين الشريفين رئيس جمهورية أستونيا»: nobody holds offices of two states
const isOfOthers = (one: Title, other: Title, { roles, states }: World): boolean => {
  const isHead = ({ role }: Title): boolean => roles.get(role)?.rank === 'head-of-state'
  // «خادم الحرمين الشريفين وولي العهد» in a caption, without «و»
  // «نائب السكرتير الخاص لخادم الحرمين الشريفين مساعد رئيس الديوان»
  if (one.fixed && isHead(one) && other.words !== null) return true
  const isRoyal = ({ role }: Title): boolean => roles.get(role)?.rank === 'royal'
  if ((one.fixed && isHead(one) && isRoyal(other)) || (isRoyal(one) && isHead(other))) return true
  // «هنأ الملك الرئيس عبد الفتاح السيسي»
  if (one.role !== other.role && one.role !== 'leader' && isHead(one) && isHead(other) && !one.of) return true
  if (!one.of || !states.has(one.of)) return false
  if (other.of !== null) return states.has(other.of) && other.of !== one.of
  return one.fixed === true && isHead(one) && isHead(other)
}

const isLeading = (role: string, { roles }: World): boolean => heads.has(roles.get(role)?.rank ?? '')

const leads = (title: Title | undefined, world: World): boolean => title !== undefined && isLeading(title.role, world)

// «طالب الكاتب عادل المري، وزير الإسكان ماجد الحقيل»: the title is his whose name follows
const namedNext = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const name = personNameAt(doc, i, true, grammar)
  return name !== null && !joined(name.sense) && (name.people.length > 0 || beginsWithGivenName(doc, name.from))
}

// «المهندس محمد …»: no name yet, unless the family follows
const givenAlone = (doc: Doc, i: number, grammar: Grammar): PersonName | null =>
  doc.tokens[i]?.kind === TokenKind.word &&
  beginsWithGivenName(doc, i) &&
  !grammar.openers.has(doc.tokens[i]!.word.folded)
    ? { from: i, to: i + 1, people: [], short: false, sense: null }
    : null

// «الرئيس الروسي "فلاديمير بوتين"», «وزير الخارجية الفرنسي (كوشنير)»: a name that quotes or brackets enclose
function enclosedName(doc: Doc, { titles }: Draft, i: number, grammar: Grammar): PersonName | null {
  if (titles.length === 0 || !grammar.enclosing.has(doc.tokens[i]?.word.folded ?? '')) return null
  const name = knownNameAt(doc, i + 1, grammar) ?? unknownNameAt(doc, i + 1, grammar)
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
  return title && isHeldBy(name!, title, grammar.world) ? i + 1 : i
}

// «الرئيس صالح», «الوزير شكري»: one word that means something else too, of somebody with an office of that rank
function rankedName(doc: Doc, { titles }: Draft, i: number, grammar: Grammar): PersonName | null {
  const title = titles.at(-1)
  if (title && isLeading(title.role, grammar.world))
    return (
      headNameAt(doc, i, 'lead', grammar) ??
      (grammar.world.states.has(title.of ?? '') ? foreignNameAt(doc, i, grammar) : null)
    )
  return title?.role === 'minister' && title.of === null ? headNameAt(doc, i, 'minister', grammar) : null
}

function acceptsTitle(doc: Doc, { name, titles }: Draft, title: Title, comma: boolean, grammar: Grammar): boolean {
  if (name && !nameFits(name, title, grammar.world) && !isApposed(doc, name, title, comma, grammar)) return false
  if (titles.some(one => isOfOthers(one, title, grammar.world))) return false
  return !comma || (name !== null && !namedNext(doc, title.to, grammar))
}

// «عبد الواحد النبوي» is not the one whom two words may mean
const isPartOfLonger = (doc: Doc, { from, to }: PersonName, expected: boolean, grammar: Grammar): boolean =>
  expected &&
  nameAt(doc, from, 'person')?.to !== to &&
  ((unknownNameAt(doc, from, grammar)?.to ?? 0) > to || (courtesyNameAt(doc, from, false, grammar)?.to ?? 0) > to)

// A longer unknown name wins over a known short one: «تشوي سونغ مين» is not the Choe whom the table has.
function personNameAt(doc: Doc, i: number, expected: boolean, grammar: Grammar): PersonName | null {
  const known = knownNameAt(doc, i, grammar)
  if (known && !known.short && !isPartOfLonger(doc, known, expected, grammar)) return known
  const unknown = expected ? unknownNameAt(doc, i, grammar, true) : unknownBeforeTitle(doc, i, grammar)
  return unknown && unknown.to > (known?.to ?? 0) ? unknown : known
}

// «قال كينتارو أساهيمورا، مستشار الأمن القومي الياباني»: nothing led one to expect a name, but what follows says that it is one.
function unknownBeforeTitle(doc: Doc, i: number, grammar: Grammar): PersonName | null {
  const name = unknownNameAt(doc, i, grammar)
  if (!name) return null
  if (namedAfterVerb(doc, i, grammar) || isLineOfFathers(doc, name, grammar)) return name
  if (startsWithGivenName(doc, i) && (isLongName(doc, i) || endsAtPost(doc, name, grammar))) return name
  const comma = isComma(doc, name.to, grammar) ? 1 : 0
  const title = titleAt(doc, name.to + comma, grammar)
  return title && !joined(title.sense) && (title.of !== null || title.words !== null) ? name : null
}

const isKing = (doc: Doc, i: number): boolean => [i, i - 1].some(at => nameAt(doc, at, 'role')?.pattern.ref === 'king')

// «مستشار الرئيس روحاني»: the name is the president's
function isOfChief(doc: Doc, { from, words }: Title, name: PersonName, { world }: Grammar): boolean {
  if (words !== null && isKing(doc, name.from)) return true
  const chief = from < name.from - 1 ? nameAt(doc, name.from - 1, 'role')?.pattern.ref : undefined
  return (
    chief !== undefined &&
    name.people.some(id => (world.termsOf.get(id) ?? []).some(({ office }) => office.endsWith(`/${chief}`)))
  )
}

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
  // «المستشارة الدبلوماسية لوزير الخارجية الفرنسي آن كلير لوجاندر»: the name is hers who serves him
  if (title && isServed(doc, title, grammar) && name.people.length > 0 && !isHeldBy(name, title, grammar.world))
    return false
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
  if (name.people.length > 0) return draft.titles.some(t => nameFits(name, t, grammar.world))
  return honoured || isComma(doc, name.to, grammar)
}

// «هنأ الرئيس المصري دونالد ترامب»: a name that all the world knows as another state's is no part of the title before it
const isOfAnother = (name: PersonName, title: Title, world: World): boolean =>
  !name.short &&
  title.held === 'now' &&
  world.states.has(title.of ?? '') &&
  name.people.length > 0 &&
  !nameFits(name, title, world) &&
  name.people.some(id =>
    (world.termsOf.get(id) ?? []).some(({ office }) => isLeading(office.slice(office.lastIndexOf('/') + 1), world)),
  )

const mainTitle = (titles: readonly Title[]): Title | null => {
  const [first] = titles
  if (!first) return null
  // «نائب رئيس الوزراء وزير الخارجية القطري»: the state is said once, at the end
  const of = first.of ?? titles.find(t => t.of !== null)?.of ?? null
  return { ...first, of, held: titles.some(t => t.held === 'now') ? 'now' : first.held }
}

// a masculine singular that a masculine adjective may follow, and no word of time: «أعلن اليوم الرئيس»
const takesAdjective = wordFlag(
  ({ senses }: Word): boolean =>
    senses.every(s => s.entry?.number !== 'p') && !senses.some(s => s.cls === 'verb' || s.cls.startsWith('time/')),
)

const acting = [
  'role',
  'role-gen',
  'title',
  'honorific',
  'person',
  'short',
  'institution',
  'body',
  'seat',
  'dual',
] as const

// «التيار الأزهري الرئيس»: an adjective, though somebody is called so
const isSecondAdjective = (doc: Doc, i: number, grammar: Grammar): boolean =>
  [i, i - 1].every(at => doc.tokens[at]?.word.folded.startsWith(grammar.article)) && !nameAt(doc, i - 1, ...acting)

// «السبب الرئيس», «معقلهم الرئيس»
const isAdjective = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.adjectives.has(doc.tokens[i]!.word.folded) &&
  i > 0 &&
  (afterDefinite(doc, i, grammar) ||
    grammar.cutsOf(doc.tokens[i - 1]!.word).some(({ host }) => host.startsWith(grammar.article))) &&
  (takesAdjective(doc.tokens[i - 1]!.word) || doc.tokens[i]!.word.folded.endsWith(grammar.feminine)) &&
  (!nameAt(doc, i - 1, ...acting) || isSecondAdjective(doc, i - 1, grammar))

/** A person or an office: honorifics, titles and a name in any order. */
function personAt(doc: Doc, i: number, grammar: Grammar, expectName = false): Party | null {
  const draft: Draft = { to: i, honoured: false, titles: [], name: null }
  const { sense: honorific, to: after } = skipHonorifics(doc, i, grammar)
  while (draft.titles.length < 5 && takeNext(doc, draft, expectName, grammar)) {
    expectName = false
    draft.to = nameAt(doc, draft.to, 'epithet')?.to ?? draft.to
  }
  // «سمو الأمير» with no name: the last honorific is the office
  const office =
    !draft.name && draft.titles.length === 0 && after > i + 1 && nameAt(doc, after - 1, 'role')
      ? titleAt(doc, after - 1, grammar)
      : null
  if (office) {
    draft.titles.push(office)
    draft.to = office.to
  }
  if (!draft.name && draft.titles.length === 0) return null
  if (draft.to === i + 1 && !draft.name && isAdjective(doc, i, grammar)) return null
  const title = mainTitle(draft.titles)
  const first = draft.name && (!title || draft.name.from < title.from) ? draft.name : title!
  const head: [number, number] = draft.name ? [draft.name.from, draft.name.to] : [title!.from, title!.to]
  return party('person', i, draft.to, honorific ?? first.sense, {
    head,
    title,
    name: draft.name,
    honoured: draft.honoured,
    framing: draft.titles.find(t => t.framing)?.framing ?? null,
  })
}

/** «نظيره المصري بدر عبد العاطي» */
function counterpartAt(doc: Doc, i: number, grammar: Grammar): Party[] {
  const sense = doc.tokens[i]!.word.senses.find(s => s.cls === 'counterpart' && s.pronoun !== '')
  if (!sense) return []
  if (sense.value !== 'one') return listAfter(doc, i, i + 1, null, sense, 'counterpart', grammar)
  const nisba = nisbaAt(doc, i + 1, grammar)
  const of = nisba && !nisba.sense.conj ? nisba : null
  return [named(doc, party('counterpart', i, of?.to ?? i + 1, sense, { ref: of?.of ?? null }), grammar)]
}

/** Adds the name, and a title after it, that follow a party without one. */
function named(doc: Doc, of: Party, grammar: Grammar): Party {
  const comma = isComma(doc, of.to, grammar) ? 1 : 0
  const person = personAt(doc, of.to + comma, grammar, true)
  if (!person?.name || joined(person.sense)) return of
  if (comma && person.name.people.length === 0 && !isComma(doc, person.to, grammar)) return of
  const fits =
    person.name.people.length === 0 ||
    of.ref === null ||
    person.name.people.some(id => grammar.world.people.get(id)?.country === of.ref)
  return fits ? { ...of, to: person.to, name: person.name, title: of.title ?? person.title, head: person.head } : of
}

const roleTitle = (from: number, to: number, sense: Sense, role: string, of: string): Title => ({
  from,
  to,
  sense,
  role,
  of,
  words: null,
  framing: null,
  held: 'now',
  some: false,
})

// The items of «الرئيسين الروسي والتركي», «وزيري خارجية مصر والأردن», «نظرائه الإيراني والمصري»
function listAfter(
  doc: Doc,
  from: number,
  start: number,
  role: string | null,
  sense: Sense,
  kind: PartyKind,
  grammar: Grammar,
): Party[] {
  const items: Party[] = []
  let at = start
  for (;;) {
    const comma = items.length > 0 && isComma(doc, at, grammar) ? 1 : 0
    const nisba = nisbaAt(doc, at + comma, grammar)
    const state = nisba ? undefined : nameAt(doc, at + comma, 'state', 'capital')
    const item = nisba ?? (state && { of: state.pattern.ref, to: state.to, sense: state.sense })
    if (!item || item.sense.prep || (items.length === 0 ? item.sense.conj : !item.sense.conj && !comma)) break
    const begin = at + comma
    const title = role ? roleTitle(begin, item.to, item.sense, role, item.of) : null
    const first = items.length === 0
    items.push(
      named(
        doc,
        party(kind, first ? from : begin, item.to, first ? sense : item.sense, {
          head: [begin, item.to],
          ref: item.of,
          title,
        }),
        grammar,
      ),
    )
    at = items.at(-1)!.to
  }
  return items
}

// «الرئيسين فلاديمير بوتين ورجب طيب أردوغان»: the names say who the two are.
function namedTwo(doc: Doc, i: number, grammar: Grammar): Party[] {
  const head = nameAt(doc, i, 'dual')
  const one = head && personNameAt(doc, head.to, true, grammar)
  const other = one && !joined(one.sense) ? personNameAt(doc, one.to, true, grammar) : null
  if (!one || !other || !joined(other.sense)) return []
  return [
    party('person', i, one.to, head.sense, { head: [one.from, one.to], name: one }),
    party('person', other.from, other.to, other.sense, { head: [other.from, other.to], name: other }),
  ]
}

// «الجانبين الإسرائيلي والفلسطيني», «وزارتا خارجية مصر والأردن»: states, or an institution of each
function thingsAt(doc: Doc, i: number, grammar: Grammar): Party[] {
  const match = nameAt(doc, i, 'institutions') ?? nameAt(doc, i, 'dual')
  if (!match) return []
  const dual = match.pattern.kind === 'dual'
  if (dual && match.pattern.ref !== 'any') return []
  const items = listAfter(doc, i, match.to, null, match.sense, dual ? 'side' : 'body', grammar)
  if (items.length < 2) return []
  return dual ? items : items.map(item => ({ ...item, ref: `${item.ref}/${match.pattern.ref}` }))
}

/** Several persons under one head. One item alone is no list. */
function listAt(doc: Doc, i: number, grammar: Grammar): Party[] {
  const two = namedTwo(doc, i, grammar)
  if (two.length > 0) return two
  const things = thingsAt(doc, i, grammar)
  if (things.length > 0) return things
  const match = nameAt(doc, i, 'heads-two', 'heads-many')
  if (!match) return counterpartAt(doc, i, grammar)
  const items = listAfter(doc, i, match.to, match.pattern.ref, match.sense, 'person', grammar)
  return items.length > 1 ? items : []
}

/** «والمصري عبد الفتاح السيسي» after «الرئيس الفلسطيني محمود عباس»: the office is said once. */
function elidedAfter(doc: Doc, before: Party | undefined, i: number, grammar: Grammar): Party | null {
  if (!before || before.to < i - 1 || (before.to === i - 1 && !isComma(doc, i - 1, grammar))) return null
  if (!before.title?.of && before.kind !== 'counterpart' && before.kind !== 'elided') return null
  const nisba = nisbaAt(doc, i, grammar)
  if (!nisba?.sense.conj || nisba.sense.entry?.gender !== 'm' || nisba.sense.entry.number !== 's') return null
  const title = before.title && roleTitle(i, nisba.to, nisba.sense, before.title.role, nisba.of)
  return named(doc, party('elided', i, nisba.to, nisba.sense, { ref: nisba.of, title, head: [i, nisba.to] }), grammar)
}

function bureauAt(doc: Doc, i: number, grammar: Grammar): Party | null {
  const match = nameAt(doc, i, 'bureau')
  const inner = match && personAt(doc, match.to, grammar)
  if (!inner || joined(inner.sense)) return null
  return party('bureau', i, inner.to, match.sense, { inner, head: [i, match.to] })
}

// «رئيس الأركان بمكتب وزير الدفاع إريك روزينباخ»: the name is his who has an office in the bureau, unless it is its head's
function officialAt(doc: Doc, i: number, before: Party | undefined, grammar: Grammar): Party | null {
  if (before?.kind !== 'person' || !before.title || before.name) return null
  const gap = doc.tokens[i - 1]!.word.folded === grammar.heads.in ? 1 : 0
  if (before.to !== i - gap || (gap === 0 && nameAt(doc, i, 'bureau')?.sense.prep !== grammar.inClitic)) return null
  const inner = bureauAt(doc, i, grammar)?.inner
  if (!inner?.name || !inner.title || isHeldBy(inner.name, inner.title, grammar.world)) return null
  return { ...before, to: inner.to, name: inner.name, head: [inner.name.from, inner.name.to] }
}

const kindOf = {
  state: 'state',
  capital: 'metonym',
  seat: 'metonym',
  body: 'body',
  outlet: 'outlet',
  place: 'place',
  framing: 'state',
  dual: 'dual',
  latter: 'latter',
  homeland: 'homeland',
} as const

const thingKinds = Object.keys(kindOf) as (keyof typeof kindOf)[]

// «قيام دولته المستقلة»: his state
const isQualifiedAt = (doc: Doc, i: number, grammar: Grammar): boolean => {
  const { folded, senses } = doc.tokens[i]?.word ?? { folded: '', senses: [] }
  return (
    folded.startsWith(grammar.article) &&
    !nameAt(doc, i, 'epithet') &&
    senses.some(s => s.cls.endsWith('participle') || s.cls === 'nisba')
  )
}

function thingAt(doc: Doc, i: number, grammar: Grammar): Party | null {
  const things = namesAt(doc, i, thingKinds)
  const institution = nameAt(doc, i, 'institution', 'institution-gen')
  const owned = institution && institutionAt(doc, institution, grammar)
  const here = things
    .filter(m => m.pattern.kind !== 'state' || !isHomograph(doc, i, m, grammar))
    // «لأمن اليمن وسيادته» is no man
    .filter(m => m.pattern.kind !== 'latter' || m.pattern.ref === '' || !isQualifiedAt(doc, m.to, grammar))
    .filter(
      m =>
        m.pattern.kind !== 'latter' || (m.pattern.ref !== '' ? m.sense.conj === '' : !afterDefinite(doc, i, grammar)),
    )
  const town =
    here[0] && isTown(doc, i, here[0].to, grammar)
      ? here.find(m => m.pattern.kind === 'place' && m.to === here[0]!.to)
      : undefined
  const found = town ?? here[0]
  // «الرئيسين فلاديمير بوتين ورجب طيب أردوغان»: the names say who the two are
  const thing = found?.pattern.kind === 'dual' && knownNameAt(doc, found.to, grammar) ? undefined : found
  if (owned && owned.to >= (thing?.to ?? 0)) return party('body', i, owned.to, institution.sense, { ref: owned.of })
  const side = sideAt(doc, i, grammar) ?? headedPlaceAt(doc, i, grammar)
  if (side) return side
  if (!thing) return null
  const capital = thing.pattern.kind === 'state' && here.find(m => m.pattern.kind === 'capital' && m.to === thing.to)
  const rival = capital && capital.pattern.ref !== thing.pattern.ref ? capital.pattern.ref : null
  return party(partyKind(thing), i, thing.to, thing.sense, {
    ref: thing.pattern.ref,
    framing: thing.pattern.framing ?? null,
    rival,
  })
}

// «التصعيد الأخير»: after a definite noun it is an adjective.
const afterDefinite = (doc: Doc, i: number, grammar: Grammar): boolean =>
  (doc.tokens[i - 1]?.word.folded.startsWith(grammar.article) ?? false) ||
  (doc.tokens[i - 1]?.word.senses.some(s => s.pronoun !== '') ?? false)

// «دعم مالي», «يبلغ قطر الدائرة»: a state's name that is a word there
function isHomograph(doc: Doc, i: number, match: NameMatch, grammar: Grammar): boolean {
  const { word } = doc.tokens[i]!
  const before = doc.tokens[i - 1]?.word
  if (!before || match.to > i + 1) return false
  if (grammar.homographs.adjective.has(word.folded))
    return (
      before.senses.some(s => s.cls === 'noun' || s.cls.endsWith('participle')) &&
      !before.senses.some(s => s.cls === 'prep' || (s.cls === 'verb' && s.verb?.gender === 'f')) &&
      !grammar.towns.before.has(before.folded) &&
      !startsName(doc, i - 1)
    )
  const verbs = before.senses.filter(s => s.cls === 'verb' && s.verb?.person === 3)
  return (
    grammar.homographs.noun.has(word.folded) &&
    (doc.tokens[i + 1]?.word.folded.startsWith(grammar.article) ?? false) &&
    verbs.length > 0 &&
    verbs.every(s => s.verb?.gender === 'm')
  )
}

function partyKind(match: NameMatch): PartyKind {
  const { kind, ref } = match.pattern
  if (kind === 'framing') return ref.startsWith('body:') ? 'body' : 'state'
  return kindOf[kind as keyof typeof kindOf]
}

function sideAt(doc: Doc, i: number, grammar: Grammar): Party | null {
  const match = nameAt(doc, i, 'side')
  const nisba = match && nisbaAt(doc, match.to, grammar)
  return nisba && !nisba.sense.conj ? party('side', i, nisba.to, match.sense, { ref: nisba.of }) : null
}

// «العاصمة الصومالية مقديشو», «مدينة حلب»: the town, even where it is a capital
function headedPlaceAt(doc: Doc, i: number, grammar: Grammar): Party | null {
  const head = nameAt(doc, i, 'place-head')
  if (!head) return null
  const at = nisbaAt(doc, head.to, grammar)?.to ?? head.to
  const place = nameAt(doc, at, 'place') ?? nameAt(doc, at, 'capital')
  if (!place || place.sense.conj || place.sense.prep) return null
  return party(place.pattern.kind === 'capital' ? 'metonym' : 'place', i, place.to, head.sense, {
    ref: place.pattern.ref,
  })
}

// No rule below has a use for a word that begins no name, is no nisba and has no «نظيره» in it: most words are passed over here.
const opensParty = wordFlag(({ senses }: Word): boolean =>
  senses.some(s => s.cls === 'nisba' || s.cls === 'counterpart'),
)

/** All parties of tokens `[from, to)`, in order, the longest at each place. */
export function partiesIn(doc: Doc, from: number, to: number, grammar: Grammar): Party[] {
  const found: Party[] = []
  let i = from
  while (i < to) {
    const { kind, word } = doc.tokens[i]!
    if (
      kind !== TokenKind.word ||
      !(
        opensParty(word) ||
        startsName(doc, i) ||
        (mayOpenName(word, grammar) && unknownNameAt(doc, i, grammar) !== null)
      )
    ) {
      i++
      continue
    }
    const none = nameAt(doc, i, 'none')
    if (none) {
      i = none.to
      continue
    }
    const official = officialAt(doc, i, found.at(-1), grammar)
    if (official) {
      found[found.length - 1] = official
      i = official.to
      continue
    }
    const list = listAt(doc, i, grammar)
    const one = list.length ? null : oneAt(doc, i, found.at(-1), grammar)
    const next = list.length ? list : one ? [one] : []
    found.push(...next)
    i = Math.max(i + 1, next.at(-1)?.to ?? 0)
  }
  return found
}

function oneAt(doc: Doc, i: number, before: Party | undefined, grammar: Grammar): Party | null {
  const person = personAt(doc, i, grammar)
  const thing = thingAt(doc, i, grammar)
  // «أربيل» alone is the town before it is somebody of that name, and «بيونغ يانغ» is no unknown man
  const doubtful = person?.name && !person.title && (person.name.short || person.name.people.length === 0)
  const rest = doubtful ? [thing, person] : [person, thing]
  return pick(bureauAt(doc, i, grammar), elidedAfter(doc, before, i, grammar), ...rest)
}

// The longest reading; of equals the earlier named.
const pick = (...readings: (Party | null)[]): Party | null =>
  readings.reduce((best, r) => (r && (!best || r.to > best.to) ? r : best), null)
