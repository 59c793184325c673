import { hull, overlaps, type Period } from '../../knowledge/dates.js'
import { holders, type World } from '../../knowledge/world.js'
import type { DateValue } from '../../model/records.js'
import type { Party } from './party.js'
import type { Title } from './title.js'

/** What the story has told so far of who holds what. */
export interface Cast {
  world: World
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

const open: Period = { from: null, to: null }

export const officeId = (title: Title): string | null => (title.of === null ? null : `${title.of}/${title.role}`)

// A head of state or of government may be called by a word that is not the office's own name.
const alsoCalled: Record<string, readonly string[]> = {
  leader: ['supreme-leader', 'president', 'king', 'prime-minister'],
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

const rolesOf = (role: string): string[] => [role, ...(alsoCalled[role] ?? [])]

function termsIn(world: World, person: string, title: Title): Period[] {
  const offices = rolesOf(title.role).map(role => `${title.of}/${role}`)
  return (world.termsOf.get(person) ?? []).filter(term => offices.includes(term.office)).map(term => term.period)
}

export interface Bounds {
  period: Period
  why: string
}

/** The time in which everyone whom the story names as holding an office held it; null when nobody says anything. */
export function boundsOf(parties: readonly Party[], world: World): Bounds | null {
  let possible: Period[] = [open]
  const reasons = new Map<string, string>()
  for (const { name, title } of parties) {
    const [person] = name?.people ?? []
    if (!person || name!.people.length > 1 || !title?.of || title.held !== 'now') continue
    const terms = termsIn(world, person, title)
    const left = overlaps(possible, terms)
    if (terms.length === 0 || left.length === 0) continue
    possible = left
    reasons.set(
      person,
      `${world.people.get(person)!.en} as ${title.of}/${title.role} (${terms.map(t => `${t.from ?? '…'} to ${t.to ?? '…'}`).join(', ')})`,
    )
  }
  if (reasons.size === 0) return null
  return { period: hull(possible), why: `Named as holding their offices: ${[...reasons.values()].join('; ')}.` }
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
  return holderOf({ ...title, of: cast.home }, cast)
}

// «الوزير الصربي», «المبعوث الأممي»: the one minister of that state, the one envoy of that body whom the story names.
function onlyOne({ of, role }: Title, { world, named }: Cast): string | undefined {
  const rank = role === 'minister' ? role : world.roles.get(role)?.rank
  if (rank !== 'envoy' && role !== 'minister') return undefined
  const some = [...named].filter(
    ([office]) =>
      office.startsWith(`${of}/`) && world.roles.get(office.slice(office.lastIndexOf('/') + 1))?.rank === rank,
  )
  return some.length === 1 ? some[0]![1] : undefined
}

/** The person who holds the office in the story: as it names him, else the only one whom the table has for the time, or the only one of these whom the story names. */
export function holderOf(title: Title, cast: Cast, met: ReadonlySet<string> = new Set()): string | null {
  const office = officeId(title)
  if (office === null || title.held !== 'now' || title.words !== null) return null
  const named = cast.named.get(office) ?? onlyOne(title, cast)
  if (named) return named
  for (const role of rolesOf(title.role)) {
    const people = [...new Set(holders(cast.world, `${title.of}/${role}`, cast.when).map(term => term.person))]
    // a page without a date does not say who holds what: the table may know but the last
    const here = people.length > 1 || !isDated(cast) ? people.filter(person => met.has(person)) : people
    if (people.length > 0) return here.length === 1 ? here[0]! : null
  }
  return null
}

const isDated = ({ when }: Cast): boolean => when.from !== null || when.to !== null

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

// longer ago «السابق» may be another one before him
const freshYears = 4

/** The one person of several with one name: he whose title is said, who is named in full, or who held an office then. */
export function choosePerson(
  people: readonly string[],
  title: Title | null,
  cast: Cast,
  met: ReadonlySet<string>,
): string | null {
  if (people.length <= 1) return people[0] ?? null
  const only = (ids: readonly string[]): string | null => (ids.length === 1 ? ids[0]! : null)
  const titled = title ? people.filter(id => termsIn(cast.world, id, title).length > 0) : []
  const present = people.filter(id => met.has(id))
  const inOffice = people.filter(
    id =>
      overlaps(
        (cast.world.termsOf.get(id) ?? []).map(t => t.period),
        [cast.when],
      ).length > 0,
  )
  return only(titled) ?? only(present) ?? only(titled.filter(id => inOffice.includes(id))) ?? only(inOffice)
}

const weight: Record<string, number> = { 'head-of-state': 0, 'head-of-government': 1, royal: 2, minister: 3 }

/** The role of a person at the time, the highest first; for «نظيره». */
export function roleOf(person: string, cast: Cast): string | null {
  const roles = (cast.world.termsOf.get(person) ?? [])
    .filter(term => overlaps([term.period], [cast.when]).length > 0)
    .map(term => term.office.slice(term.office.lastIndexOf('/') + 1))
  const rank = (role: string): number => weight[cast.world.roles.get(role)?.rank ?? ''] ?? 9
  return roles.sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** Whether a person held a role, in any state, at the time of the story. */
export const heldThen = (person: string, role: string, { world, when }: Cast): boolean =>
  (world.termsOf.get(person) ?? []).some(
    term => term.office.endsWith(`/${role}`) && overlaps([term.period], [when]).length > 0,
  )

// who had an office some years ago, or will have one, is known by his full name already
const knownYears = 10

function around({ from, to }: Period): Period {
  const shifted = (day: string | null, years: number): string | null =>
    day === null ? null : `${yearOf(day) + years}${day.slice(4)}`
  return { from: shifted(from, -knownYears), to: shifted(to, knownYears) }
}

const high = new Set(['head-of-state', 'head-of-government', 'royal', 'minister', 'body-head'])

/** Whether a title is an office of public life: one of the tables, of a state or a body, or high enough to need neither. */
export function isOffice(title: Title, { world, worldly }: { world: World; worldly: ReadonlySet<string> }): boolean {
  if (title.of !== null || title.words?.split(' ').some(word => worldly.has(word))) return true
  const rank = world.roles.get(title.role)?.rank ?? ''
  // «مبعوثه الخاص»: of whom the story names
  return (title.words === null && high.has(rank)) || (rank === 'envoy' && (title.sense?.pronoun ?? '') !== '')
}

const heads = new Set(['head-of-state', 'head-of-government'])

/**
 * Whether a name may be that of the person whom the tables have: he is named in full elsewhere in the story, has the
 * office that it gives him, held one then, or has a name that is not everybody's and no office in the tables, or one not long before or
 * after. One word alone must be of a head of state or government in office and no given name: many are called «صالح» and «عسيري».
 */
export function isPlausible(
  person: string,
  alone: 'full' | 'common' | 'surname' | 'given',
  title: Title | null,
  cast: Cast,
  met: ReadonlySet<string>,
): boolean {
  const { world } = cast
  if (title && termsIn(world, person, title).length > 0) return true
  const abroad = title?.of && world.states.has(title.of) && world.people.get(person)?.country !== title.of
  if (abroad && title.held === 'now') return false
  if ((alone === 'surname' || alone === 'given') && met.has(person)) return true
  if (alone === 'given') return false
  const terms = world.termsOf.get(person) ?? []
  const rankOf = (office: string): string => world.roles.get(office.slice(office.lastIndexOf('/') + 1))?.rank ?? ''
  const then = terms.filter(term => overlaps([term.period], [cast.when]).length > 0)
  if (alone === 'surname')
    return then.some(term => heads.has(rankOf(term.office)) || term.office.endsWith('/foreign-minister'))
  if (
    alone === 'full' &&
    (terms.length === 0 || terms.some(term => overlaps([term.period], [around(cast.when)]).length > 0))
  )
    return true
  return then.length > 0 || terms.some(term => heads.has(rankOf(term.office)))
}
