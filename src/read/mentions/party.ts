import type { Doc } from '../../arabic/doc.js'
import { wordFlag } from '../../arabic/facts.js'
import { hasHamza } from '../../arabic/hamza.js'
import type { Sense, Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { bodiesOfOneKind } from './bodies-of-one-kind.js'
import { type Draft, isComma, isHeading, isOfInner, mainTitle, personNameAt, takeNext } from './draft.js'
import { isHeldBy } from './fits.js'
import type { Grammar } from './grammar.js'
import { beginsWithHamza, isPlainWord, type NameMatch, nameAt, namesAt, startsName } from './names.js'
import { knownNameAt, mayOpenName, type PersonName, unknownNameAt } from './person.js'
import { joined, skipHonorifics } from './respect.js'
import { institutionAt, nisbaAt, roleTitle, type Title, titleAt } from './title.js'
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
  /** offices that are said with the first */
  besides: readonly Title[]
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
  /** named right behind the office of one who serves him: «مستشار الرئيس إيمانويل ماكرون» */
  served: boolean
}

const party = (kind: PartyKind, from: number, to: number, sense: Sense | null, more: Partial<Party> = {}): Party => ({
  kind,
  from,
  to,
  sense,
  head: [from, to],
  title: null,
  besides: [],
  name: null,
  ref: null,
  framing: null,
  inner: null,
  rival: null,
  honoured: false,
  served: false,
  ...more,
})

// a masculine singular that a masculine adjective may follow, and no word of time: «أعلن اليوم الرئيس»
const takesAdjective = wordFlag(
  ({ senses }: Word): boolean =>
    (senses.length === 0 || senses.some(s => s.entry?.number !== 'p')) &&
    !senses.some(s => s.cls === 'verb' || s.cls.startsWith('time/')),
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
  isJoinedAdjective(doc, i, grammar) ||
  (grammar.adjectives.has(doc.tokens[i]!.word.folded) &&
    i > 0 &&
    (isUnlike(doc, i, grammar) || (qualifies(doc, i, grammar) && !isMember(doc, i, grammar))))

// «المهمة الأولى والرئيسة»: joined to an adjective of a thing
const isJoinedAdjective = (doc: Doc, i: number, { adjectives, article, andClitic, feminine }: Grammar): boolean => {
  const { folded } = doc.tokens[i]!.word
  const before = doc.tokens[i - 1]?.word ?? doc.tokens[i]!.word
  return (
    folded.startsWith(andClitic + article) &&
    folded.endsWith(feminine) &&
    adjectives.has(folded.slice(andClitic.length)) &&
    before.folded.startsWith(article) &&
    before.senses.some(s => qualities.has(s.cls)) &&
    !nameAt(doc, i - 1, ...acting)
  )
}

const qualities = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])

// «عادل الشجاع القيادي بالحزب», «… القيادي في الحركة»
const isMember = (doc: Doc, i: number, grammar: Grammar): boolean =>
  grammar.members.has(doc.tokens[i]!.word.folded) &&
  (doc.tokens[i + 1]?.word.folded === grammar.heads.in ||
    (doc.tokens[i + 1]?.word.folded.startsWith(grammar.inClitic + grammar.article) ?? false))

// «التصريحات غير المسؤولة»
const isUnlike = (doc: Doc, i: number, { unlike }: Grammar): boolean => unlike.has(doc.tokens[i - 1]!.word.folded)

// «بالسبب»; but «لإلقاء» has no article
function hasArticleBehind({ tokens, text }: Doc, i: number, { article, cutsOf }: Grammar): boolean {
  const { word, start, end } = tokens[i]!
  const host = cutsOf(word).find(cut => cut.host.startsWith(article))?.host
  return (
    host !== undefined && !hasHamza(text.slice(end - host.length, end - host.length + 1)) && end - start >= host.length
  )
}

const qualifies = (doc: Doc, i: number, grammar: Grammar): boolean =>
  (afterDefinite(doc, i, grammar) || hasArticleBehind(doc, i - 1, grammar)) &&
  (takesAdjective(doc.tokens[i - 1]!.word) || doc.tokens[i]!.word.folded.endsWith(grammar.feminine)) &&
  (!nameAt(doc, i - 1, ...acting) || isSecondAdjective(doc, i - 1, grammar) || isThingBeside(doc, i - 1))

// «العنصر الرئيس», «الوكيل الرئيس المشارك»: a common noun, though somebody is called so
const isThingBeside = (doc: Doc, i: number): boolean =>
  nameAt(doc, i, 'short') !== undefined &&
  isPlainWord(doc.tokens[i]!.word) &&
  !nameAt(doc, i, 'role', 'role-gen', 'title', 'honorific', 'person', 'institution', 'body', 'seat', 'dual') &&
  !startsName(doc, i - 1)

const crowns = ['king', 'emir', 'sultan']

// «استقبل سمو الأمير الرئيس الإيراني»: of a state without a crown nobody is a highness
const isNoCourtesy = ({ of, role, words }: Title, { world }: Grammar): boolean =>
  of === null
    ? role === 'president' && words === null
    : world.states.has(of) && crowns.every(crown => !world.terms.has(`${of}/${crown}`))

// «الأمير نايف - رحمه الله - وزير الداخلية»: between two signs, before his office
function pastPrayer(doc: Doc, { to, name, titles }: Draft, grammar: Grammar): number {
  const prayer = name && titles.length === 0 && grammar.asides.has(doc.tokens[to]?.word.folded ?? '') ? to + 1 : 0
  const end = prayer > 0 ? nameAt(doc, prayer, 'epithet')?.to : undefined
  const closed = end !== undefined && doc.tokens[end]?.kind === TokenKind.punct
  const title = closed ? titleAt(doc, end + 1, grammar) : null
  return title && !joined(title.sense) && isHeldBy(name!, title, grammar.world) ? end! + 1 : to
}

// «السبب الرئيس», «التنظيم الرئيس لداعش», «الحزب الحاكم في تونس»: an office of one word, or with what it is of after ل, or where
// … or with its nisba: «النظام الحاكم الإيراني»
const isAlone = (doc: Doc, { from, to, name, titles }: Draft, grammar: Grammar): boolean =>
  name === null &&
  (to === from + 1 ||
    isOfSystem(doc, from, grammar) ||
    (titles.length === 1 &&
      (doc.tokens[from + 1]!.word.folded.startsWith(grammar.ofClitic) ||
        doc.tokens[from + 1]!.word.folded === grammar.heads.in)))

const isOfSystem = ({ tokens }: Doc, i: number, { systems }: Grammar): boolean =>
  systems.has(tokens[i - 1]?.word.folded ?? '')

/** A person or an office: honorifics, titles and a name in any order. */
function personAt(doc: Doc, i: number, grammar: Grammar, expectName = false): Party | null {
  const draft: Draft = { from: i, to: i, honoured: false, titles: [], name: null }
  const { sense: honorific, to: after } = skipHonorifics(doc, i, grammar)
  while (draft.titles.length < 5 && takeNext(doc, draft, expectName, grammar)) {
    expectName = false
    draft.to = nameAt(doc, draft.to, 'epithet')?.to ?? pastPrayer(doc, draft, grammar)
  }
  // «سمو الأمير», «حضرة صاحب السمو» with no name: the last honorific is the office, or all of them are
  const crownAt = after > i + 1 ? [after - 1, i].find(at => nameAt(doc, at, 'role')?.to === after) : undefined
  const crown = crownAt === undefined ? null : titleAt(doc, crownAt, grammar)
  const alone = !draft.name && draft.titles.length === 0
  if (crown && (alone || draft.titles.some(title => isNoCourtesy(title, grammar))))
    Object.assign(draft, { to: crown.to, titles: [crown], name: null })
  if (!draft.name && draft.titles.length === 0) return null
  if (isAlone(doc, draft, grammar) && isAdjective(doc, i, grammar)) return null
  const title = mainTitle(draft.titles)
  const first = draft.name && (!title || draft.name.from < title.from) ? draft.name : title!
  const head: [number, number] = draft.name ? [draft.name.from, draft.name.to] : [title!.from, title!.to]
  return party('person', i, draft.to, honorific ?? first.sense, {
    head,
    title,
    besides: draft.titles.slice(1),
    name: draft.name,
    honoured: draft.honoured,
    framing: draft.titles.find(t => t.framing)?.framing ?? null,
  })
}

// «نظيره في مصر», «نظرائه في السعودية والأردن»: a state is whose he is, a town is where they met. `from`: where its name stands
function stateBehindIn(doc: Doc, i: number, grammar: Grammar): { of: string; from: number; to: number } | null {
  const gap = doc.tokens[i]?.word.folded === grammar.heads.in ? 1 : 0
  const state = nameAt(doc, i + gap, 'state')
  if (!state || (gap === 0 && state.sense.prep !== grammar.inClitic) || (gap > 0 && joined(state.sense))) return null
  return { of: state.pattern.ref, from: i + gap, to: state.to }
}

/** «نظيره المصري بدر عبد العاطي», «نظيره في مصر» */
function counterpartAt(doc: Doc, i: number, grammar: Grammar): Party[] {
  const sense = doc.tokens[i]!.word.senses.find(s => s.cls === 'counterpart' && s.pronoun !== '')
  if (!sense) return []
  const inState = stateBehindIn(doc, i + 1, grammar)
  if (sense.value !== 'one') {
    const inThese = inState ? listAfter(doc, i, inState.from, null, sense, 'counterpart', grammar) : []
    const listed = inThese.length > 1 ? inThese : listAfter(doc, i, i + 1, null, sense, 'counterpart', grammar)
    // «مع نظيريه»: two who were named before
    const two = listed.length === 0 && sense.value === 'two' && !personNameAt(doc, i + 1, true, grammar)
    return two ? [party('dual', i, i + 1, sense, { ref: 'any' })] : listed
  }
  const nisba = nisbaAt(doc, i + 1, grammar)
  const of = nisba ? (nisba.sense.conj ? null : nisba) : inState
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

// «وزراء خارجية كل من مصر والأردن»
const isEachOf = ({ tokens }: Doc, i: number): boolean =>
  (tokens[i]?.word.senses.some(s => s.cls === 'each' && s.prep === '') ?? false) &&
  (tokens[i + 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ?? false)

// «وزراء الري في مصر والسودان», «وزراء خارجية كل من مصر والأردن»
function listFrom(doc: Doc, start: number, role: string | null, { heads }: Grammar): number {
  const at = role !== null && doc.tokens[start]?.word.folded === heads.in ? start + 1 : start
  return isEachOf(doc, at) ? at + 2 : at
}

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
  let at = listFrom(doc, start, role, grammar)
  for (;;) {
    const comma = items.length > 0 && isComma(doc, at, grammar) ? 1 : 0
    const nisba = nisbaAt(doc, at + comma, grammar)
    const state = nisba ? undefined : nameAt(doc, at + comma, 'state', 'capital')
    const item = nisba ?? (state && { of: state.pattern.ref, to: state.to, sense: state.sense })
    // «نظرائه بمصر والأردن»
    const isGiven = items.length === 0 && kind === 'counterpart' && item?.sense.prep === grammar.inClitic
    if (
      !item ||
      (item.sense.prep && !(isGiven && state?.pattern.kind === 'state')) ||
      (items.length === 0 ? item.sense.conj : !item.sense.conj && !comma)
    )
      break
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
  const bodies = bodiesOfOneKind(doc, i)
  if (bodies.length > 0) return bodies.map(({ from, to, sense, ref }) => party('body', from, to, sense, { ref }))
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
  if (items.length > 1) return items
  return match.pattern.kind === 'heads-two' ? ofBoth(doc, i, match, grammar) : []
}

// «وزيرا خارجية البلدين»: of each of two states that were named before
function ofBoth(doc: Doc, i: number, { to, sense, pattern }: NameMatch, { twoStates }: Grammar): Party[] {
  if (!twoStates.has(doc.tokens[to]?.word.folded ?? '')) return []
  const title = roleTitle(i, to + 1, sense, pattern.ref, null)
  return [party('dual', i, to + 1, sense, { ref: 'any', title })]
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

const serving = ['role', 'role-gen', 'aide-to', 'deputy'] as const

// «المستشار بمكتب وزير الدفاع العميد أحمد عسيري»: the name is his who serves there
function withoutServant(doc: Doc, i: number, inner: Party, grammar: Grammar): Party {
  const { name, title } = inner
  const before = doc.tokens[i - 1]?.word.folded === grammar.heads.in ? i - 2 : i - 1
  if (!name || !title || name.from < title.to || !nameAt(doc, before, ...serving)) return inner
  if (isHeldBy(name, title, grammar.world)) return inner
  return { ...inner, to: title.to, head: [title.from, title.to], name: null, honoured: false }
}

function bureauAt(doc: Doc, i: number, grammar: Grammar): Party | null {
  const match = nameAt(doc, i, 'bureau')
  const named = match && personAt(doc, match.to, grammar)
  if (!named || joined(named.sense)) return null
  const inner = withoutServant(doc, i, named, grammar)
  const ref = match.pattern.ref || null
  return party('bureau', i, inner.to, match.sense, { inner, ref, head: [i, match.to] })
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
  // … but «إلقاء الرئيس كلمة»
  (doc.tokens[i - 1]?.word.folded.startsWith(grammar.article) && !beginsWithHamza(doc, i - 1)) ||
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
  // «إقليم كردستان» is a name of its own
  if ((nameAt(doc, i, 'place')?.to ?? 0) >= place.to) return null
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
        (mayOpenName(word, grammar) && (unknownNameAt(doc, i, grammar) !== null || isHeading(doc, i, grammar)))
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
  const one = longestAt(doc, i, before, grammar)
  return one && before && isServed(doc, before, one, grammar) ? { ...one, served: true } : one
}

const isServed = (doc: Doc, { title, to, name }: Party, one: Party, grammar: Grammar): boolean =>
  title !== null &&
  name === null &&
  one.name !== null &&
  one.title === null &&
  to === one.from &&
  isOfInner(doc, title, one.name, grammar)

function longestAt(doc: Doc, i: number, before: Party | undefined, grammar: Grammar): Party | null {
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
