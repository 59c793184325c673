import { hull, overlaps, type Period } from '../../knowledge/dates.js'
import { holders, roleOfOffice, seatOfOffice, type Term, type World } from '../../knowledge/world.js'
import type { DateValue } from '../../model/records.js'
import type { Grammar } from './grammar.js'
import type { Party } from './party.js'
import { isPast, type Title } from './title.js'

/** What the story has told so far of who holds what. */
export interface Cast {
  world: World
  /** states whose leader is the head of government */
  governed: ReadonlySet<string>
  /** when the story speaks */
  when: Period
  /** the state whose news this is, where agency, dateline or outlet tell it: «سمو الأمير» is its own */
  home: string | null
  /** the person whom the story itself names as holding an office */
  named: Map<string, string>
  /** by role alone: the first whom the story names with it, for «الوزير» in a headline */
  bearers: Map<string, string>
  /** people whom no table has and the story gives an office */
  officials: Set<string>
}

const heads = new Set(['head-of-state', 'head-of-government'])

const open: Period = { from: null, to: null }

export const officeId = (title: Title): string | null => (title.of === null ? null : `${title.of}/${title.role}`)

// A head of state or of government may be called by a word that is not the office's own name.
const alsoCalled: Record<string, readonly string[]> = {
  leader: ['supreme-leader', 'president', 'king', 'emir', 'prime-minister'],
  president: [
    'transitional-president',
    'interim-president',
    'presidential-council-head',
    'sovereignty-council-head',
    'military-council-head',
    'leader',
  ],
  'prime-minister': ['chancellor', 'interim-prime-minister'],
  'interim-prime-minister': ['prime-minister'],
  chancellor: ['prime-minister'],
  emir: ['king', 'ruler'],
  king: ['sultan', 'emir'],
  minister: [],
}

export const rolesOf = (role: string): string[] => [role, ...(alsoCalled[role] ?? [])]

function termsIn(world: World, person: string, title: Title): Period[] {
  const offices = rolesOf(title.role).map(role => `${title.of}/${role}`)
  return (world.termsOf.get(person) ?? []).filter(term => offices.includes(term.office)).map(term => term.period)
}

export interface Bounds {
  period: Period
  why: string
}

/** Somebody whom the story names by name as holding an office, and when he held it. */
export interface Holding {
  party: Party
  person: string
  title: Title
  terms: Period[]
  /** whose office it is does not stand in the text: «الرئيس إبراهيم رئيسي» */
  bare: boolean
}

/** The one state or body whose office of that role somebody ever held. */
export function ownerOfRole(person: string, role: string, { world }: Pick<Cast, 'world'>): string | null {
  const roles = rolesOf(role)
  const offices = (world.termsOf.get(person) ?? []).map(({ office }) => office.split('/') as [string, string])
  const owners = new Set(offices.filter(([, held]) => roles.includes(held)).map(([owner]) => owner))
  const [owner] = owners
  return owner !== undefined && owners.size === 1 ? owner : null
}

// «الرئيس» alone may be a courtesy for life; «رئيس الجمهورية» is none.
const mayBeCourtesy = ({ from, to }: Title): boolean => to - from === 1

// … unless it is one that calls him by it for life
function ownerOf(person: string, title: Title, { world, courtesy }: Grammar): string | null {
  const owner = ownerOfRole(person, title.role, { world })
  return owner !== null && courtesy.has(owner) && mayBeCourtesy(title) ? null : owner
}

// «نظيره الإيراني مسعود بزشكيان»: the office of him who was named with one last
function sharedTitle({ kind, from, to, sense, ref }: Party, last: Title | null): Title | null {
  if (kind !== 'counterpart' || !last || !sense) return null
  return { ...last, from, to, sense, of: ref, framing: null }
}

/** Those whom the story names as holding an office that they held at some time. */
export function holdingsIn(parties: readonly Party[], grammar: Grammar): Holding[] {
  let last: Title | null = null
  return parties.flatMap(party => {
    const title = party.title ?? sharedTitle(party, last)
    last = party.title ?? last
    const [person] = party.name?.people ?? []
    if (!person || party.name!.people.length > 1 || !title || title.held !== 'now' || title.words !== null) return []
    const of = title.of ?? ownerOf(person, title, grammar)
    const terms = of === null ? [] : termsIn(grammar.world, person, { ...title, of })
    return terms.length > 0 ? [{ party, person, title: { ...title, of }, terms, bare: title.of === null }] : []
  })
}

const termsText = (terms: readonly Period[]): string =>
  terms.map(({ from, to }) => `${from ?? '…'} to ${to ?? '…'}`).join(', ')

const firstOf = ({ terms }: Holding): string => terms.map(({ from }) => from ?? '').sort()[0]!

/**
 * The time in which everyone whom the story names as holding an office held it; null when nobody says anything. Nobody is named by an
 * office before he holds it, and many after they left it. So who came last into office counts first, and none before him in the same.
 */
export function boundsOf(holdings: readonly Holding[], world: World): Bounds | null {
  let possible: Period[] = [open]
  const reasons = new Map<string, string>()
  const strays = new Set<string>()
  const taken = new Map<string, string>()
  // one man's bare title may be a courtesy
  if (new Set(holdings.map(({ person }) => person)).size < 2 && holdings.every(({ bare }) => bare)) return null
  for (const holding of holdings.toSorted((a, b) => (firstOf(a) < firstOf(b) ? 1 : -1))) {
    const { person, title, terms } = holding
    const office = officeId(title)!
    const left = overlaps(possible, terms)
    const working = `${world.people.get(person)!.en} as ${office} (${termsText(terms)})`
    if (left.length === 0 || (taken.get(office) ?? person) !== person) strays.add(working)
    else {
      possible = left
      taken.set(office, person)
      reasons.set(person, working)
    }
  }
  if (reasons.size === 0) return null
  const aside =
    strays.size > 0 ? ` Left aside, since the time of the others is not theirs: ${[...strays].join('; ')}.` : ''
  return { period: hull(possible), why: `Named as holding their offices: ${[...reasons.values()].join('; ')}.${aside}` }
}

/** The period in which a story with this date of publication speaks. */
export const periodOf = (published: DateValue | null): Period => {
  if (!published) return open
  const day = published.value?.slice(0, 10) ?? null
  return { from: day ?? published.notBefore, to: day ?? published.notAfter }
}

/** «رئيس الجمهورية» in a state's own news is the head of that state; only for offices that a state has one of. */
export function holderAtHome(title: Title, cast: Cast): string | null {
  const rank = cast.world.roles.get(title.role)?.rank ?? ''
  if (cast.home === null || title.held !== 'now' || title.role === 'minister' || !high.has(rank)) return null
  // «سمو الأمير» in the news of a kingdom is a prince, and «الزعيم» anybody
  const own = holders(cast.world, `${cast.home}/${title.role}`, cast.when).length > 0
  if (crowned.has(title.role) && !own) return null
  const holder = chooseHolder({ ...title, of: cast.home }, cast)?.holder ?? null
  // a king who heads his government is not called its head
  const reigns = holder !== null && rank === 'head-of-government' && isHead(roleOf(holder, cast), cast.world)
  return reigns ? null : holder
}

const crowned = new Set(['king', 'emir', 'leader'])

/** Whether somebody heads a state or its government when the story speaks. */
export const isRuler = (person: string, cast: Cast): boolean => heads.has(rankOfRole(roleOf(person, cast), cast.world))

const isHead = (role: string | null, world: World): boolean => rankOfRole(role, world) === 'head-of-state'

// «الوزير الصربي», «المبعوث الأممي»: the one minister of that state, the one envoy of that body whom the story names.
function onlyOne({ of, role }: Title, { world, named }: Cast): string | undefined {
  const rank = role === 'minister' ? role : world.roles.get(role)?.rank
  if (rank !== 'envoy' && role !== 'minister') return undefined
  const some = [...named].filter(
    ([office]) => office.startsWith(`${of}/`) && world.roles.get(roleOfOffice(office))?.rank === rank,
  )
  return some.length === 1 ? some[0]![1] : undefined
}

/** Who holds an office in the story, who came into question, and what decided. */
export interface Choice {
  by: 'story' | 'time' | 'several' | 'nobody'
  holder: string | null
  when: Period
  /** everyone who held it, at whatever time; a chancellor may be called prime minister */
  terms: readonly Term[]
}

const deputyMinister = /^deputy-(?!prime-).*minister$/

/** Of ministers of state, deputies of ministers and ambassadors a state has several, though the table may have one. */
export const isHeldByMany = (role: string, world: World): boolean =>
  role === 'minister-of-state' || deputyMinister.test(role) || world.roles.get(role)?.rank === 'ambassador'

/**
 * The person who holds the office in the story: as it names him, else the only one whom the table has for the time, or the only one of
 * these whom the story names.
 */
export function chooseHolder(title: Title, cast: Cast, met: ReadonlySet<string> = new Set()): Choice | null {
  const office = officeId(title)
  if (office === null || title.held !== 'now' || title.words !== null) return null
  const { world, when } = cast
  const { people, terms } = officeThen(title, cast)
  // a page without a date does not say who holds what: the table may know but the last
  const here = people.length > 1 || !isDated(cast) ? people.filter(person => met.has(person)) : []
  const named = cast.named.get(office) ?? onlyOne(title, cast) ?? (here.length === 1 ? here[0] : undefined)
  if (named) return { by: 'story', holder: named, when, terms }
  if (people.length === 0) return { by: 'nobody', holder: null, when, terms }
  return people.length > 1 || !isDated(cast) || (isHeldByMany(title.role, world) && !title.atUn)
    ? { by: 'several', holder: null, when, terms }
    : { by: 'time', holder: people[0]!, when, terms }
}

const isDated = ({ when }: Cast): boolean => when.from !== null || when.to !== null

/** «الرئيس محمد بخاري»: he is the head of his own state. */
export function officeOfHis(person: string, title: Title, { world, when }: Cast): string | null {
  const of = world.people.get(person)?.country
  const office = of && rankOfRole(title.role, world) === 'head-of-state' ? `${of}/${title.role}` : ''
  return (world.termsOf.get(person) ?? []).some(
    term => term.office === office && overlaps([term.period], [when]).length > 0,
  )
    ? office
    : null
}

interface OfficeThen {
  /** those who may have held it at the time */
  people: readonly string[]
  terms: readonly Term[]
}

const governing = ['prime-minister', 'interim-prime-minister', 'chancellor']

// Of the roles that mean the same the one that somebody held at the time: a chancellor may be called prime minister.
function officeThen(title: Title, { world, when, governed }: Cast): OfficeThen {
  const roles = title.role === 'leader' && governed.has(title.of ?? '') ? governing : rolesOf(title.role)
  const offices = roles.map(role => `${title.of}/${role}`)
  const held = offices.find(each => holders(world, each, when).length > 0)
  return {
    people: held === undefined ? [] : [...new Set(holders(world, held, when).map(term => term.person))],
    terms: world.terms.get(held ?? offices.find(each => world.terms.has(each)) ?? '') ?? [],
  }
}

/** Whether the table knows anybody in the office at the time. */
export const isHeldThere = (title: Title, cast: Cast): boolean => officeThen(title, cast).people.length > 0

/** Whom a title may mean: who holds the office at the time, or ever held it where it says that this is past. */
export function mayHold(title: Title, cast: Cast): readonly string[] {
  return isPast(title) ? everHeld(title, cast) : officeThen(title, cast).people
}

/** Everyone who held an office at whatever time. */
export function everHeld(title: Title, { world }: Cast): readonly string[] {
  const terms = rolesOf(title.role).flatMap(role => world.terms.get(`${title.of}/${role}`) ?? [])
  return [...new Set(terms.map(({ person }) => person))]
}

/** The only person whom the table has in the office at the time. */
export function tableHolder(title: Title, cast: Cast): string | null {
  const { people } = officeThen(title, cast)
  return people.length === 1 ? people[0]! : null
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** «الرئيس السابق»: whom the story names as having held it, else who held it last; «الرئيس المنتخب»: who comes next. Only of heads. */
export function holderThen(title: Title, cast: Cast, met: ReadonlySet<string>): string | null {
  const { world, when } = cast
  const rank = world.roles.get(title.role)?.rank ?? ''
  if (title.held === 'now' || title.of === null || title.words !== null || !heads.has(rank)) return null
  const day = when.from ?? when.to
  if (day === null) return null
  const terms = rolesOf(title.role).flatMap(role => world.terms.get(`${title.of}/${role}`) ?? [])
  const now = new Set(terms.filter(t => overlaps([t.period], [when]).length > 0).map(t => t.person))
  const others = terms.filter(t => !now.has(t.person))
  const within = (at: string, years: number): boolean => Math.abs(yearOf(at) - yearOf(day)) <= years
  if (title.held === 'next') {
    const next = others.filter(t => t.period.from !== null && t.period.from > day && within(t.period.from, 1))
    return next[0]?.person ?? null
  }
  const past = others.filter(t => t.period.to !== null && t.period.to <= day)
  const named = [...new Set(past.filter(t => met.has(t.person)).map(t => t.person))]
  if (named.length > 0 || title.held === 'once') return named.length === 1 ? named[0]! : null
  const [last] = past.toSorted((a, b) => (a.period.to! < b.period.to! ? 1 : -1))
  return last && !last.acting && within(last.period.to!, freshYears) ? last.person : null
}

// so long a page may speak of whom an office has lost
const daysAfter = 45

/** Who had an office until just before the time of the story: «تشييع الرئيس الإيراني». */
export function holderUntil(title: Title, cast: Cast): string | null {
  const { when, world } = cast
  const office = officeId(title)
  if (office === null || title.held !== 'now' || title.words !== null || when.from === null) return null
  const day = Date.parse(when.from)
  const late = (world.terms.get(office) ?? []).filter(({ period: { to } }) => {
    const days = to === null ? -1 : (day - Date.parse(to)) / millisecondsADay
    return days >= 0 && days <= daysAfter
  })
  return late.length === 1 ? late[0]!.person : null
}
const millisecondsADay = 86_400_000

// longer ago «السابق» may be another one before him
const freshYears = 4

/** What a name is: a full one, given names only, a family name alone – such as the news calls one man by, or any –, or what may be anybody's given name. */
export type Standing = 'full' | 'common' | 'one-name' | 'surname' | 'given'

/** The one person of several with one name: he whose title is said, who is named in full, or who held an office then. */
export function choosePerson(
  people: readonly string[],
  title: Title | null,
  cast: Cast,
  met: ReadonlySet<string>,
  isAbout: (state: string) => boolean,
): string | null {
  if (people.length <= 1) return people[0] ?? null
  const only = (ids: readonly string[]): string | null => (ids.length === 1 ? ids[0]! : null)
  const rank = (title && cast.world.roles.get(title.role)?.rank) ?? ''
  const titled = title ? people.filter(id => mayBear(id, title, cast)) : []
  const present = people.filter(id => met.has(id))
  // «الرئيس بري» of Lebanon in news from Beirut is not the one of Somalia
  const near = people.filter(id => isAbout(cast.world.people.get(id)?.country ?? ''))
  const inOffice = people.filter(
    id =>
      overlaps(
        (cast.world.termsOf.get(id) ?? []).map(t => t.period),
        [cast.when],
      ).length > 0,
  )
  // «الرئيس سلام» of Lebanon heads the government
  const leading = heads.has(rank) ? inOffice.filter(id => heads.has(rankOfRole(roleOf(id, cast), cast.world))) : []
  // «الملك عبد الله» in news of a kingdom is its own
  const own = title?.of
    ? []
    : people.filter(id => cast.home !== null && cast.world.people.get(id)?.country === cast.home)
  return (
    only(titled) ??
    only(present) ??
    only(own) ??
    only(titled.filter(id => inOffice.includes(id))) ??
    only(near.filter(id => inOffice.includes(id))) ??
    only(leading) ??
    only(inOffice)
  )
}

export const rankOfRole = (role: string | null, { roles }: World): string => (role && roles.get(role)?.rank) || ''

// Whether somebody has the office that a title names; where it names no state, then or before.
function mayBear(person: string, title: Title, cast: Cast): boolean {
  if (title.of !== null) return termsIn(cast.world, person, title).length > 0
  return isPast(title)
    ? heldBefore(person, title.role, null, cast)
    : heldThen(person, title.role, cast) || heldBefore(person, title.role, null, cast)
}

const weight: Record<string, number> = { 'head-of-state': 0, 'head-of-government': 1, royal: 2, minister: 3 }

/** The role of a person at the time, the highest first; for «نظيره». */
export function roleOf(person: string, cast: Cast): string | null {
  const roles = (cast.world.termsOf.get(person) ?? [])
    .filter(term => overlaps([term.period], [cast.when]).length > 0)
    .map(term => roleOfOffice(term.office))
  const rank = (role: string): number => weight[cast.world.roles.get(role)?.rank ?? ''] ?? 9
  return roles.sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** Whether somebody stands for an armed group, by the office that the story gives or one of the tables: «قائد قوات الدعم السريع». */
export function isOfForce(person: string, office: string | null, { world, when }: Cast): boolean {
  const isForce = (held: string): boolean =>
    world.bodies.get(held.replace(/^office:/u, '').replace(/\/[^/]*$/u, ''))?.kind === 'armed-group'
  if (office !== null && isForce(office)) return true
  return (world.termsOf.get(person) ?? []).some(
    term => isForce(term.office) && overlaps([term.period], [when]).length > 0,
  )
}

/** Whether a person held a role, in any state, at the time of the story. */
export const heldThen = (person: string, role: string, { world, when }: Cast): boolean =>
  (world.termsOf.get(person) ?? []).some(
    term => term.office.endsWith(`/${role}`) && overlaps([term.period], [when]).length > 0,
  )

const newDays = 120
const day = 86_400_000

/** … and has come to it shortly before: «الوزير الجديد». */
export const newlyHolds = (person: string, { world, when }: Cast): boolean =>
  (world.termsOf.get(person) ?? []).some(
    ({ office, period }) =>
      high.has(rankOfRole(roleOfOffice(office), world)) &&
      period.from !== null &&
      when.from !== null &&
      period.from <= when.from &&
      (Date.parse(when.from) - Date.parse(period.from)) / day <= newDays &&
      overlaps([period], [when]).length > 0,
  )

/** Whether a person takes an office of a role within a year after the time of the story. */
export const willHold = (person: string, role: string, { world, when }: Cast): boolean =>
  (world.termsOf.get(person) ?? []).some(
    ({ office, period: { from } }) =>
      office.endsWith(`/${role}`) &&
      from !== null &&
      when.to !== null &&
      from > when.to &&
      yearOf(from) - yearOf(when.to) <= 1,
  )

/** Whether a person held a role before the time of the story and holds it no more; `of` null: in any state. */
export function heldBefore(person: string, role: string, of: string | null, { world, when }: Cast): boolean {
  const roles = rolesOf(role)
  const terms = (world.termsOf.get(person) ?? []).filter(({ office }) => {
    return roles.includes(roleOfOffice(office)) && (of === null || seatOfOffice(office) === of)
  })
  const over = terms.some(({ period }) => period.to !== null && when.from !== null && period.to <= when.from)
  return (
    over &&
    overlaps(
      terms.map(term => term.period),
      [when],
    ).length === 0
  )
}

/** Whether somebody headed a state or its government before the time of the story, in whichever office. */
export const ledBefore = (person: string, { world, when }: Cast): boolean =>
  (world.termsOf.get(person) ?? []).some(
    ({ office, period: { to } }) =>
      heads.has(rankOfRole(roleOfOffice(office), world)) && to !== null && when.from !== null && to <= when.from,
  )

/** The ranks of offices that every paper names and every table has. */
export const high = new Set(['head-of-state', 'head-of-government', 'royal', 'minister', 'body-head'])

/** Whether a title is an office of public life: one of the tables, of a state or a body, or high enough to need neither. */
export function isOffice(title: Title, { world, worldly }: { world: World; worldly: ReadonlySet<string> }): boolean {
  if (title.of !== null || title.words?.split(' ').some(word => worldly.has(word))) return true
  const rank = world.roles.get(title.role)?.rank ?? ''
  // «مبعوثه الخاص»: of whom the story names
  return (title.words === null && high.has(rank)) || (rank === 'envoy' && (title.sense?.pronoun ?? '') !== '')
}

/**
 * Whether a name may be that of the person whom the tables have: he is named in full elsewhere in the story, has the
 * office that it gives him or one of his own state, held one then, or has a name that is not everybody's and no office in the tables or
 * one not long before or after. One word alone must be of a head of state or government in office and no given name: many are called
 * «صالح» and «عسيري».
 */
export function isPlausible(
  person: string,
  alone: Standing,
  title: Title | null,
  cast: Cast,
  met: ReadonlySet<string>,
): boolean {
  const { world } = cast
  if (title && bearsTitle(person, title, cast)) return true
  const country = world.people.get(person)?.country
  const abroad = title?.of ? world.states.has(title.of) && country !== title.of : false
  if (abroad && title?.held === 'now') return false
  const rank = rankOfRole(title?.role ?? null, world)
  if (alone !== 'full' && alone !== 'common') return met.has(person) || isKnownBy(person, alone, rank, cast)
  // «القيادي في حركة حماس باسم نعيم»: a body stands for its state
  const of = title?.of ? (world.bodies.get(title.of)?.country ?? title.of) : null
  const state = title && (of ?? (high.has(rank) ? cast.home : null))
  if (state && state === country && isOfState(title)) return true
  const terms = world.termsOf.get(person) ?? []
  // «مدير الجامعة عبد الله بن عبد العزيز الموسى» is no king
  if (alone === 'common' && title !== null && title.words !== null && !isInOffice(terms, cast)) return false
  const near = { ...cast, when: around(cast.when) }
  if (alone === 'full' && (terms.length === 0 || high.has(rank) || terms.some(({ period }) => !isToCome(period, near))))
    return true
  // a name that many bear is not remembered for an office that was still to come
  const known = alone === 'full' ? terms : terms.filter(({ period }) => !isToCome(period, cast))
  return isInOffice(terms, cast) || known.some(({ office }) => isRemembered(office, world))
}

const courtly = new Set(['royal', 'head-of-state', 'minister', 'intelligence', 'ambassador'])

/** Whether somebody had come to an office of the whole state when the story speaks. */
export const hasBegun = (person: string, cast: Cast): boolean =>
  (cast.world.termsOf.get(person) ?? []).some(
    ({ office, period }) => courtly.has(rankOfRole(roleOfOffice(office), cast.world)) && !isToCome(period, cast),
  )

// One word alone. Whom the news calls by it is known by it when he has come to his office, and some years before and after.
const isKnownBy = (person: string, alone: Standing, rank: string, cast: Cast): boolean =>
  alone === 'one-name'
    ? (cast.world.termsOf.get(person) ?? []).some(
        ({ period }) => !isToCome(period, { ...cast, when: around(cast.when) }),
      )
    : (alone === 'surname' || heads.has(rank)) && isWellKnownThen(person, cast)

// «الرئيس السابق ساركوزي», «مقرن بن عبد العزيز ولي العهد»
const bearsTitle = (person: string, title: Title, cast: Cast): boolean =>
  termsIn(cast.world, person, title).length > 0 ||
  (title.of === null && high.has(rankOfRole(title.role, cast.world)) && mayBear(person, title, cast))

const isOfState = ({ words, role }: Title): boolean => words === null || role === 'deputy'

// who will have an office some years later is known by his full name already
const knownYears = 10

const around = ({ from, to }: Period): Period => ({
  from,
  to: to === null ? null : `${yearOf(to) + knownYears}${to.slice(4)}`,
})

const isToCome = ({ from }: Period, { when }: Cast): boolean => when.to !== null && from !== null && from > when.to

/** Whether somebody holds an office at the time of the story. */
export const holdsNow = (person: string, cast: Cast): boolean => isInOffice(cast.world.termsOf.get(person) ?? [], cast)

const isInOffice = (terms: readonly Term[], { when }: Cast): boolean =>
  terms.some(({ period }) => overlaps([period], [when]).length > 0)

const isRemembered = (office: string, world: World): boolean =>
  heads.has(rankOfRole(roleOfOffice(office), world)) || office.endsWith('/foreign-minister')

const isWellKnownThen = (person: string, cast: Cast): boolean =>
  (cast.world.termsOf.get(person) ?? []).some(term => isInOffice([term], cast) && isRemembered(term.office, cast.world))
