import type { Field, Verdict } from '../../model/records.js'
import type { Telling } from '../accounts/telling.js'
import { allowedDays } from '../occurrence/barriers.js'
import { meet } from '../occurrence/days.js'
import { match, type Party } from '../parties.js'
import { byText, fold, shared, shingles, unique, words } from '../words.js'
import { tollsClash, tollsOf, tollText } from './casualties.js'

// What each account says of each field, beside what the others say.
// single: one account says it. agree: all that say it say the same. differ: more or less detail. conflict: not all can be true.

type Readings = Field['readings']

/** One thing that one account says. */
interface Say<T> {
  account: string
  value: T
}

/** Accounts that say the same, by what they say; `sameAs` is the form in which values are equal. */
function gather<T>(says: readonly Say<T>[], sameAs: (value: T) => string): { value: T; accounts: string[] }[] {
  const groups = new Map<string, { value: T; accounts: Set<string> }>()
  for (const { account, value } of says) {
    const key = sameAs(value)
    const group = groups.get(key)
    if (group) group.accounts.add(account)
    else groups.set(key, { value, accounts: new Set([account]) })
  }
  return [...groups]
    .sort(([x, a], [y, b]) => b.accounts.size - a.accounts.size || byText(x, y))
    .map(([, { value, accounts }]) => ({ value, accounts: [...accounts] }))
}

function makeField<T>(
  says: readonly Say<T>[],
  sameAs: (value: T) => string,
  compatible: (a: T, b: T) => boolean,
): Field | null {
  const readings = gather(says, sameAs)
  if (readings.length === 0) return null
  const clash = readings.some((a, i) => readings.slice(i + 1).some(b => !compatible(a.value, b.value)))
  const one: Verdict = readings[0]!.accounts.length === 1 ? 'single' : 'agree'
  return { readings: readings as Readings, verdict: readings.length === 1 ? one : clash ? 'conflict' : 'differ' }
}

/** A field of which each account may tell several things: they agree when all that tell of it tell all of it. */
function makeListField<T>(says: readonly Say<T>[], sameAs: (value: T) => string): Field | null {
  const readings = gather(says, sameAs)
  if (readings.length === 0) return null
  const tellers = new Set(says.map(say => say.account)).size
  const whole = readings.every(reading => reading.accounts.length === tellers)
  return { readings: readings as Readings, verdict: tellers === 1 ? 'single' : whole ? 'agree' : 'differ' }
}

function sayOf<T>(tellings: readonly Telling[], value: (telling: Telling) => T | null): Say<T>[] {
  return tellings.flatMap(telling => {
    const told = value(telling)
    return told === null ? [] : [{ account: telling.account.id, value: told }]
  })
}

const saysOf = <T>(tellings: readonly Telling[], values: (telling: Telling) => readonly T[]): Say<T>[] =>
  tellings.flatMap(telling => values(telling).map(value => ({ account: telling.account.id, value })))

const itself = (value: string): string => value

function partyField(tellings: readonly Telling[], party: (telling: Telling) => Party | null): Field | null {
  const parties = new Map(
    tellings.flatMap(telling => (party(telling) ? [[party(telling)!.id, party(telling)!] as const] : [])),
  )
  const says = sayOf(tellings, telling => party(telling)?.id ?? null)
  return makeField(says, itself, (a, b) => match(parties.get(a)!, parties.get(b)!) > 0)
}

/** A city and its country are one place in more and in less detail; two cities are not. */
function placeField(tellings: readonly Telling[]): Field | null {
  const places = new Map(tellings.flatMap(({ place }) => (place ? [[place.id, place] as const] : [])))
  const fit = (a: string, b: string): boolean => {
    const [x, y] = [places.get(a)!, places.get(b)!]
    return x.kind !== y.kind ? x.country === null || y.country === null || x.country === y.country : fold(a) === fold(b)
  }
  return makeField(
    sayOf(tellings, telling => telling.place?.id ?? null),
    itself,
    fit,
  )
}

function dateField(tellings: readonly Telling[]): Field | null {
  const says = sayOf(tellings, telling => {
    const { date } = telling
    if (!date) return null
    return { value: date.value, notBefore: date.notBefore, notAfter: date.notAfter, weekday: date.weekday, telling }
  })
  type Told = (typeof says)[number]['value']
  const sameAs = ({ value, notBefore, notAfter, weekday }: Told): string =>
    value ?? `${notBefore}/${notAfter}/${weekday}`
  const field = makeField(says, sameAs, (a, b) => meet(allowedDays(a.telling), allowedDays(b.telling)) !== null)
  const plain = (told: Told) => ({
    value: told.value,
    notBefore: told.notBefore,
    notAfter: told.notAfter,
    weekday: told.weekday,
  })
  return (
    field && {
      ...field,
      readings: field.readings.map(({ value, accounts }) => ({ value: plain(value as Told), accounts })),
    }
  )
}

const isNo = (status: string): boolean => status === 'denied' || status === 'cancelled'

/** What was planned and then happened has moved on; what was told and is denied cannot be both. */
const statusesFit = (a: string, b: string): boolean => isNo(a) === isNo(b) || (isCancelled(a, b) && isAhead(a, b))
const isCancelled = (a: string, b: string): boolean => a === 'cancelled' || b === 'cancelled'
const isAhead = (a: string, b: string): boolean => [a, b].some(status => status === 'planned' || status === 'possible')

/** Whole, shortened or altered quotations of one saying are brought under the longest of them. */
type Wording = 'whole' | 'shortened' | 'altered'

interface Quoted {
  exact: string
  speaker: string | null
  of?: string
  wording?: Wording
}

/** A quotation by its words: their row, and the runs of them. */
interface Spoken {
  exact: string
  speakers: ReadonlySet<string | null>
  row: string
  runs: number[]
  set: Set<number>
}

function spokenOf(exact: string, speakers: readonly (string | null)[]): Spoken {
  const list = words(exact)
  const runs = shingles(list)
  return { exact, speakers: new Set(speakers), row: list.join(' '), runs, set: new Set(runs) }
}

/** Whether one and the same may have said both; where it is not told who, whoever said the other. */
const mayShareSpeaker = (a: Spoken, b: Spoken): boolean =>
  a.speakers.has(null) || b.speakers.has(null) || [...a.speakers].some(speaker => b.speakers.has(speaker))

/** How one quotation lies on a longer one, or null when they are two. */
function wordingOf(short: Spoken, long: Spoken): Wording | null {
  if (short.row === long.row) return 'whole'
  if (!mayShareSpeaker(short, long)) return null
  if (short.row.length > 0 && ` ${long.row} `.includes(` ${short.row} `)) return 'shortened'
  return short.runs.length > 0 && shared(short.runs, long.set) >= short.runs.length / 2 ? 'altered' : null
}

function quotationField(tellings: readonly Telling[]): Field | null {
  const says = saysOf(tellings, telling => telling.quotations)
  const exacts = unique(says.map(({ value }) => value.exact))
  const byLength = (a: Spoken, b: Spoken): number => b.exact.length - a.exact.length || byText(a.exact, b.exact)
  const speakersOf = (exact: string) => says.flatMap(({ value }) => (value.exact === exact ? [value.speaker] : []))
  const longest = exacts.map(exact => spokenOf(exact, speakersOf(exact))).sort(byLength)
  const settled = new Map(
    longest.map(short => {
      const long = longest.find(other => wordingOf(short, other) !== null)!
      return [short.exact, { row: short.row, of: long.exact, wording: wordingOf(short, long)! }] as const
    }),
  )
  const quoted = says.map(({ account, value }): Say<Quoted> => {
    const { of, wording } = settled.get(value.exact)!
    return { account, value: wording === 'whole' ? { ...value } : { ...value, of, wording } }
  })
  return makeListField(quoted, ({ exact }) => settled.get(exact)!.row)
}

/** One account may name a person where another names his state, or leave someone out: that is detail. */
function participantsField(tellings: readonly Telling[]): Field | null {
  const said = (telling: Telling): string[] => telling.participants.map(party => party.id)
  return makeField(
    sayOf(tellings, said),
    ids => [...ids].sort(byText).join('|'),
    () => true,
  )
}

/** Who does it, or to whom it is done, of events that are no contact; the parties of a contact are neither. */
function sideField(tellings: readonly Telling[], side: (telling: Telling) => readonly Party[]): Field | null {
  const said = (telling: Telling): string[] | null => {
    const ids = telling.group === 'contact' ? [] : side(telling).map(party => party.id)
    return ids.length > 0 ? ids : null
  }
  return makeField(
    sayOf(tellings, said),
    ids => [...ids].sort(byText).join('|'),
    () => true,
  )
}

/** Numbers that cannot both be so are a conflict; more and less detail, and more dead as days pass, are none. */
function casualtyField(tellings: readonly Telling[]): Field | null {
  const field = makeListField(saysOf(tellings, tollsOf), tollText)
  const clash = tellings.some((a, i) => tellings.slice(i + 1).some(b => tollsClash(a, b)))
  return field && clash ? { ...field, verdict: 'conflict' } : field
}

const framingText = ({ of, term }: { of: string; term: string }): string => `${of}|${fold(term)}`

/** Every field of which some account says something, in a fixed order. */
export function compareFields(tellings: readonly Telling[]): Record<string, Field> {
  const fields: Record<string, Field | null> = {
    kind: makeField(
      sayOf(tellings, telling => telling.kind),
      itself,
      () => true,
    ),
    status: makeField(
      sayOf<string>(tellings, telling => telling.status),
      itself,
      statusesFit,
    ),
    participants: participantsField(tellings),
    actors: sideField(tellings, ({ participants, actors }) => participants.slice(0, actors)),
    recipients: sideField(tellings, ({ participants, actors }) => participants.slice(actors)),
    initiator: partyField(tellings, telling => telling.initiator),
    host: partyField(tellings, telling => telling.host),
    mediators: makeListField(
      saysOf(tellings, telling => telling.mediators.map(party => party.id)),
      itself,
    ),
    date: dateField(tellings),
    place: placeField(tellings),
    ordinal: makeField(
      sayOf(tellings, telling => telling.ordinal),
      String,
      () => false,
    ),
    topics: makeListField(
      saysOf(tellings, telling => telling.topics),
      topic => words(topic).join(' '),
    ),
    casualties: casualtyField(tellings),
    quotations: quotationField(tellings),
    framing: makeListField(
      saysOf(tellings, telling => telling.framing),
      framingText,
    ),
    mode: makeField(
      sayOf(tellings, telling => telling.mode),
      itself,
      () => true,
    ),
  }
  return Object.fromEntries(Object.entries(fields).filter((pair): pair is [string, Field] => pair[1] !== null))
}
