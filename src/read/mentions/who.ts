import { hull, overlaps, type Period } from '../../knowledge/dates.js'
import { holders, type Term, type World } from '../../knowledge/world.js'
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
}

/** Those whom the story names as holding an office that they held at some time. */
export function holdingsIn(parties: readonly Party[], world: World): Holding[] {
  return parties.flatMap(party => {
    const { name, title } = party
    const [person] = name?.people ?? []
    if (!person || name!.people.length > 1 || !title?.of || title.former) return []
    const terms = termsIn(world, person, title)
    return terms.length > 0 ? [{ party, person, title, terms }] : []
  })
}

const termsText = (terms: readonly Period[]): string =>
  terms.map(({ from, to }) => `${from ?? '…'} to ${to ?? '…'}`).join(', ')

/** The time in which everyone whom the story names as holding an office held it; null when nobody says anything. */
export function boundsOf(holdings: readonly Holding[], world: World): Bounds | null {
  let possible: Period[] = [open]
  const reasons = new Map<string, string>()
  const strays = new Set<string>()
  for (const { person, title, terms } of holdings) {
    const left = overlaps(possible, terms)
    const working = `${world.people.get(person)!.en} as ${title.of}/${title.role} (${termsText(terms)})`
    if (left.length === 0) strays.add(working)
    else {
      possible = left
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
  if (cast.home === null || title.former || title.role === 'minister' || !high.has(rank)) return null
  return holderOf({ ...title, of: cast.home }, cast)
}

// «الوزير الصربي»: the one minister of that state whom the story names.
function onlyMinister(of: string, { world, named }: Cast): string | undefined {
  const ministers = [...named].filter(
    ([office]) =>
      office.startsWith(`${of}/`) && world.roles.get(office.slice(office.lastIndexOf('/') + 1))?.rank === 'minister',
  )
  return ministers.length === 1 ? ministers[0]![1] : undefined
}

/** Who holds an office in the story, who came into question, and what decided. */
export interface Choice {
  by: 'story' | 'time' | 'several' | 'nobody'
  holder: string | null
  when: Period
  /** everyone who held it, at whatever time; a chancellor may be called prime minister */
  terms: readonly Term[]
}

/** The person who holds the office in the story: as it names him, else the only one whom the table has for the time. */
export function chooseHolder(title: Title, cast: Cast): Choice | null {
  const office = officeId(title)
  if (office === null || title.former || title.words !== null) return null
  const { world, when } = cast
  const named = cast.named.get(office) ?? (title.role === 'minister' ? onlyMinister(title.of!, cast) : undefined)
  const offices = rolesOf(title.role).map(role => `${title.of}/${role}`)
  const held = offices.find(each => holders(world, each, when).length > 0)
  const terms = world.terms.get(held ?? offices.find(each => world.terms.has(each)) ?? office) ?? []
  if (named) return { by: 'story', holder: named, when, terms }
  const people = held === undefined ? [] : [...new Set(holders(world, held, when).map(term => term.person))]
  if (people.length === 1) return { by: 'time', holder: people[0]!, when, terms }
  return { by: people.length > 1 ? 'several' : 'nobody', holder: null, when, terms }
}

const holderOf = (title: Title, cast: Cast): string | null => chooseHolder(title, cast)?.holder ?? null

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

/** The ranks of offices that every paper names and every table has. */
export const high = new Set(['head-of-state', 'head-of-government', 'royal', 'minister', 'body-head'])

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
 * office that it gives him, held one then, or has no office in the tables and a name that is not everybody's. One word alone must be of a head of state or government in office and
 * no given name: many are called «صالح» and «عسيري».
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
  if (abroad && !title.former) return false
  if ((alone === 'surname' || alone === 'given') && met.has(person)) return true
  if (alone === 'given') return false
  const terms = world.termsOf.get(person) ?? []
  const rankOf = (office: string): string => world.roles.get(office.slice(office.lastIndexOf('/') + 1))?.rank ?? ''
  const then = terms.filter(term => overlaps([term.period], [cast.when]).length > 0)
  if (alone === 'surname')
    return then.some(term => heads.has(rankOf(term.office)) || term.office.endsWith('/foreign-minister'))
  if (terms.length === 0 && alone === 'full') return true
  return then.length > 0 || terms.some(term => heads.has(rankOf(term.office)))
}
