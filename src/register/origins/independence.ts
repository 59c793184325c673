import { table } from '../../knowledge/load.js'
import type { Origin } from '../../model/records.js'
import { byText, fold, words } from '../words.js'
import { world } from '../world.js'
import type { Source } from './origin.js'

// Which origins of an entry stand for themselves. What may be an echo of another is listed, and is no further support:
// one who counts origins must be able to rely on the count.

export interface Counted {
  source: Source
  accounts: readonly string[]
}

/** What an entry is about, as far as it tells who may echo whom. */
export interface Matter {
  /** the states of those who take part */
  sides: ReadonlySet<string>
  /** whether two accounts share so many words that one hand wrote both */
  alike: (a: string, b: string) => boolean
}

let kin: Map<string, string> | undefined

/** Institutions of one state that speak with one voice: its army and its defence ministry. */
function houseOf(id: string): string {
  kin ??= new Map(table('register/kin').map(row => [row.institution ?? '', row.house ?? '']))
  const [state = '', institution = ''] = id.split('/')
  return `${state}/${kin.get(institution) ?? institution}`
}

const isInstitution = ({ source }: Counted): boolean => source.kind === 'institution'

const stateOf = (id: string): string | null => /^institution:([A-Z]{3})(?:\/|$)/u.exec(id)?.[1] ?? null

let common: Set<string> | undefined

/** Whether a name is made of common words alone: «the official spokesman», «the ministry». */
function isCommon(name: string): boolean {
  common ??= new Set(table('register/common-sources').map(row => fold(row.word ?? '')))
  const parts = words(name)
  return parts.every(part => common!.has(part))
}

const isUnknown = (id: string): boolean =>
  /^(?:institution|witness):(?:[^:]*|body:~.*)$/u.test(id) &&
  stateOf(id) === null &&
  !/^institution:[A-Z]{3}\//u.test(id)

/** Whoever is called by common words, or by a name that stands in no table and is no person's. */
const isVague = ({ source }: Counted): boolean =>
  source.kind !== 'agency' &&
  source.kind !== 'outlet' &&
  source.kind !== 'unnamed' &&
  (isUnknown(source.id) || isCommon(source.name))

/** Nobody is told to have said it: a paper in its own voice, or somebody who speaks in the story of something else. */
const isUntold = ({ source }: Counted): boolean => source.own === true || source.guessed === true

const sideOf = (id: string): string | null => /state:([A-Z]{3})$/u.exec(id)?.[1] ?? null

/** What a source without a name is known by, whichever paper has it. */
const describedAs = (id: string): string => id.replace(/^unnamed:[^:]+:[^:]+:/u, '')

const stands = (origin: Counted, beside: readonly Counted[]): boolean =>
  origin.accounts.every(id => beside.some(other => other.accounts.includes(id)))

const isBefore = (other: Counted, origin: Counted): boolean => byText(other.source.id, origin.source.id) < 0

const isRelay = ({ source }: Counted): boolean => source.kind === 'agency' || source.kind === 'outlet'

/** Whether another has it in much the same words, each of its accounts as each of this one's, only from another source. */
function isSameText(origin: Counted, others: readonly Counted[], { alike }: Matter): boolean {
  const within = (ids: readonly string[], of: readonly string[]): boolean =>
    ids.every(id => of.some(each => each !== id && alike(id, each)))
  return others.some(({ accounts }) => within(origin.accounts, accounts) && within(accounts, origin.accounts))
}

/** An institution counts once with its house; one of a state that takes no part, only where no other does. */
function isInstitutionEcho(origin: Counted, institutions: readonly Counted[], { sides }: Matter): boolean {
  const { id } = origin.source
  if (institutions.some(other => houseOf(other.source.id) === houseOf(id) && isBefore(other, origin))) return true
  const isThird = (each: Counted): boolean => sides.size > 0 && !sides.has(stateOf(each.source.id) ?? [...sides][0]!)
  return isThird(origin) && institutions.some(other => !isThird(other) || isBefore(other, origin))
}

/** Agencies and papers hand on what others tell, and a state's agency what its state does. */
function isRelayed(origin: Counted, named: readonly Counted[], matter: Matter): boolean {
  const { id, kind } = origin.source
  const country = world().outlets.get(id)?.country ?? null
  if (kind === 'agency' && named.some(other => isInstitution(other) && stateOf(other.source.id) === country))
    return true
  const tellers = named.filter(other => !isRelay(other))
  const earlier = named.filter(other => isRelay(other) && isBefore(other, origin))
  return stands(origin, tellers) || isSameText(origin, [...tellers, ...earlier], matter)
}

/** One without a name may be who is named beside him in the same text, or one of whom another paper has it. */
function isUnnamedEcho(
  origin: Counted,
  others: readonly Counted[],
  named: readonly Counted[],
  matter: Matter,
): boolean {
  const { id } = origin.source
  const unnamed = others.filter(other => other.source.kind === 'unnamed' && isBefore(other, origin))
  if (unnamed.some(other => describedAs(other.source.id) === describedAs(id)) || stands(origin, unnamed)) return true
  if (isSameText(origin, [...named.filter(isRelay), ...unnamed], matter)) return true
  // «A source close to him» may be his office; one that is said to be of a side is told apart from what speaks for it.
  return sideOf(id) === null && stands(origin, named.filter(isInstitution))
}

/** Whether an origin may be an echo of others that are listed. */
function isEcho(origin: Counted, all: readonly Counted[], matter: Matter): boolean {
  const { source } = origin
  const others = all.filter(other => other !== origin)
  const named = others.filter(other => !isUntold(other) && !isVague(other))
  const institutions = named.filter(isInstitution)
  if (isUntold(origin)) return named.length > 0 || others.some(other => !isUntold(other) || isBefore(other, origin))
  if (isVague(origin)) return named.length > 0 || others.some(other => isVague(other) && isBefore(other, origin))
  if (source.kind === 'institution') return isInstitutionEcho(origin, institutions, matter)
  if (isRelay(origin)) return isRelayed(origin, named, matter)
  if (source.kind === 'unnamed') return isUnnamedEcho(origin, others, named, matter)
  return source.speaks === true && stands(origin, institutions)
}

export const withIndependence = (all: readonly Counted[], matter: Matter): Origin[] =>
  all.map(origin => {
    const { own: _own, guessed: _guessed, speaks: _speaks, ...source } = origin.source
    return { ...source, accounts: [...origin.accounts], independent: !isEcho(origin, all, matter) }
  })
