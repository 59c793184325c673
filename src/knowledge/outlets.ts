import { compiledPlain, document, type Row, table } from './load.js'

// Who an outlet or an agency is by what a page, a dateline or a credit calls it.

/** One name out of several, as written, and whose it is. */
export interface OutletName {
  written: string
  id: string | null
}

export interface OutletNames {
  /** by one of its names or hosts, by an address on its site, or by the short form that its names have in brackets; null where none has it, or two */
  idOf(name: string): string | null
  /** the names in a line that may have several: «واس، رويترز», «وكالة الأنباء العراقية (واع)»; `several`: what stands for agencies that are not named, as written */
  namesIn(line: string): { names: OutletName[]; several: string[] }
  /** the ids of outlets that running words name in full: «حقوق النشر محفوظة لوكالة الأنباء العراقية»; `onto`: what may be written onto a name */
  within(text: string, onto: string): string[]
  isAgency(name: OutletName): boolean
  /** Whether it is known to write in another language than Arabic first, so that others print its Arabic. */
  isForeign(name: OutletName): boolean
  /** the time zone in which an outlet tells the hour, by what `idOf` takes; null where it is not known */
  zoneOf(name: string): string | null
}

const home = 'ar'
const longestName = 5
const mostLines = 500

type Fold = (text: string) => string

const cells = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean)

/** Letters and digits of a name, whatever marks stand between them: «أ.ش.أ», «أ ش أ». */
export const bareWords = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const host = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#].*)?$/iu
const brackets = /[([]([^()[\]]+)[)\]]/gu
const edges = /^[\s"'«»“”‹›]+|[\s"'«»“”‹›]+$/gu
const between = /[+/|\u060C\u061B,;]|\s[-\u2013\u2014\u0640]\s/u

interface Sources {
  media: Record<string, string[]>
  beside: { words: string[]; and: string }
}

/** «وكالة X للأنباء»: what may stand around a name and is no part of it. */
interface Around {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
}

function bareName(name: string, { before, after }: Around): string {
  const words = name.split(' ')
  while (words.length > 1 && before.has(words[0]!)) words.shift()
  while (words.length > 1 && after.has(words.at(-1)!)) words.pop()
  return words.join(' ')
}

const unlikeHost = (name: string): boolean => !name.includes('.') || !host.test(name)

/** Names that one outlet alone has. */
function onlyOnes(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const ids = new Map<string, string>()
  const shared = new Set<string>()
  for (const [name, id] of pairs) {
    if ((ids.get(name) ?? id) !== id) shared.add(name)
    ids.set(name, id)
  }
  for (const name of shared) ids.delete(name)
  return ids
}

/** Who bears which name, made by the build. */
interface Tables {
  around: Around
  /** by id */
  known: ReadonlyMap<string, { kind: string; language: string; zone: string }>
  /** by a whole name, by a host, by what a name has in brackets or about itself */
  full: ReadonlyMap<string, string>
  hosts: ReadonlyMap<string, string>
  short: ReadonlyMap<string, string>
  agencies: ReadonlySet<string>
  several: ReadonlySet<string>
}

/** The names of outlets. Run by the build. */
export function compileOutlets(fold: Fold): Tables {
  const key = (name: string): string => bareWords(fold(name))
  const rows = table('world/outlets')
  const { media, beside } = document<Sources>('arabic/sources')
  const around: Around = {
    before: new Set([...Object.keys(media), ...beside.words].map(key)),
    after: new Set(beside.words.map(key)),
  }
  const namedIn = (some: readonly Row[]) =>
    some.flatMap(row =>
      [row.en!, ...cells(row.ar), ...cells(row.latin)].filter(Boolean).map(name => [name, row.id!] as const),
    )
  const named = namedIn(rows)
  const short = onlyOnes(
    namedIn(rows.filter(row => row.alone !== 'no')).flatMap(([name, id]) => [
      [bareName(key(name.replaceAll(brackets, ' ')), around), id] as const,
      ...[...name.matchAll(brackets)].map(([, inside]) => [key(inside!), id] as const),
    ]),
  )
  const listed = (of: string): ReadonlySet<string> =>
    new Set(table('page/agencies').flatMap(row => (row.of === of ? cells(row.ar).map(key) : [])))
  return {
    around,
    known: new Map(
      rows.map(row => [row.id!, { kind: row.kind ?? '', language: row.language ?? home, zone: row.zone ?? '' }]),
    ),
    full: new Map(named.map(([name, id]) => [key(name), id])),
    hosts: new Map(rows.flatMap(row => cells(row.hosts).map(name => [name, row.id!] as const))),
    short,
    agencies: listed('agency'),
    several: listed('several'),
  }
}

function build(fold: Fold): OutletNames {
  const key = (name: string): string => bareWords(fold(name))
  const { beside } = document<Sources>('arabic/sources')
  const { around: aside, known, full, hosts, short, agencies, several } = compiledPlain<Tables>('outlets')

  // By labels from the whole host on: «x.com» is not in «netflix.com».
  const ofHost = (name: string): string | null => {
    const labels = host.exec(name.trim())?.[1]?.toLowerCase().split('.') ?? []
    for (let at = 0; at + 1 < labels.length; at++) {
      const id = hosts.get(labels.slice(at).join('.'))
      if (id !== undefined) return id
    }
    return null
  }

  const idOf = (name: string): string | null => {
    if (!unlikeHost(name.trim())) return ofHost(name)
    const words = key(name)
    return full.get(words) ?? short.get(words) ?? short.get(bareName(words, aside)) ?? null
  }

  const isKnown = (name: string): boolean => several.has(key(name)) || agencies.has(key(name)) || idOf(name) !== null

  // «رويترز وأ ف ب»: the letter parts two names where both are known
  const partedByAnd = (name: string): string[] => {
    const and = ` ${beside.and}`
    for (let at = name.indexOf(and); at > 0; at = name.indexOf(and, at + 1)) {
      const right = partedByAnd(name.slice(at + and.length))
      if (isKnown(name.slice(0, at)) && isKnown(right[0]!)) return [name.slice(0, at), ...right]
    }
    return [name]
  }

  const namesIn = (line: string): { names: OutletName[]; several: string[] } => {
    const whole = idOf(line)
    if (whole !== null) return { names: [{ written: line, id: whole }], several: [] }
    const parts = [line.replaceAll(brackets, ' '), ...[...line.matchAll(brackets)].map(([, inside]) => inside!)]
      .flatMap(part => part.split(between))
      .map(part => part.replaceAll(edges, ''))
      .flatMap(part => (isKnown(part) ? [part] : partedByAnd(part)))
      .filter(part => key(part) !== '')
    const names = parts.filter(part => !several.has(key(part))).map(written => ({ written, id: idOf(written) }))
    const once = names.filter(({ id }, i) => id === null || names.findIndex(other => other.id === id) === i)
    return { names: once, several: parts.filter(part => several.has(key(part))) }
  }

  const within = (text: string, onto: string): string[] => {
    const words = key(text).split(' ')
    return words.flatMap((word, from) => {
      const bare = word.startsWith(onto) ? [word, word.slice(onto.length)] : [word]
      const runs = Array.from({ length: longestName }, (_, n) => words.slice(from + 1, from + 1 + n).join(' '))
      return bare.flatMap(first => runs.flatMap(rest => full.get(`${first} ${rest}`.trim()) ?? []))
    })
  }

  const isAgency = ({ written, id }: OutletName): boolean =>
    id === null ? agencies.has(key(written)) : known.get(id)?.kind === 'agency'

  const isForeign = ({ id }: OutletName): boolean => (known.get(id ?? '')?.language ?? home) !== home

  const zoneOf = (name: string): string | null => known.get(idOf(name) ?? '')?.zone || null

  return { idOf, namesIn, within, isAgency, isForeign, zoneOf }
}

/** The outlets of `world/outlets`, and what `page/agencies` has for datelines; read when the first name is asked for. */
export function outletNames(fold: Fold): OutletNames {
  let made: OutletNames | undefined
  const names = (): OutletNames => {
    made ??= build(fold)
    return made
  }
  // the same few outlets sign most of the pages
  const lines = new Map<string, ReturnType<OutletNames['namesIn']>>()
  const namesIn = (line: string): ReturnType<OutletNames['namesIn']> => {
    const known = lines.get(line)
    if (known) return known
    if (lines.size >= mostLines) lines.clear()
    const found = names().namesIn(line)
    lines.set(line, found)
    return found
  }
  return {
    idOf: name => names().idOf(name),
    namesIn,
    within: (text, onto) => names().within(text, onto),
    isAgency: name => names().isAgency(name),
    isForeign: name => names().isForeign(name),
    zoneOf: name => names().zoneOf(name),
  }
}
