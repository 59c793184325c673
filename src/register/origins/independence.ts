import type { Origin } from '../../model/records.js'
import { byText } from '../words.js'
import type { Source } from './origin.js'
import { areOneVoice, isInstitution, isRelay, isUntold, isVague, ownSideOf, type Sides, sideOf } from './voices.js'

// Which origins of an entry stand for themselves. What may be an echo of another is listed, and is no further support:
// one who counts origins must be able to rely on the count. The surest is counted first; another counts when it is
// another voice and has a text of its own.

export interface Counted {
  source: Source
  accounts: readonly string[]
  /** those of its accounts in which it is told to have said it */
  told: readonly string[]
}

/** What an entry is about, as far as it tells who may echo whom. */
export interface Matter {
  sides: Sides
  /** whether two accounts are one text, or share so many words that one hand wrote both */
  alike: (a: string, b: string) => boolean
  /** whether an account tells what is to come */
  ahead: (account: string) => boolean
  /** whether an account denies what others tell */
  denying: (account: string) => boolean
}

/** An institution of a state that takes no part. */
const isThird = ({ of }: Source, { all, hosts }: Sides): boolean =>
  of !== undefined && /^[A-Z]{3}$/u.test(of) && all.size > 0 && !all.has(of) && !hosts.has(of)

const shareText = (a: Counted, b: Counted, { alike }: Matter): boolean =>
  a.told.some(id => b.told.some(each => alike(id, each)))

/** Whether each text that has it has it from others too. */
const hasNoTextOfItsOwn = (origin: Counted, standing: readonly Counted[], { alike }: Matter): boolean =>
  origin.told.every(id => standing.some(({ told }) => told.some(each => alike(id, each))))

/** «قال الكرملين … فيما ذكر مسؤول إسرائيلي»: one text may hand on the word of each side. */
function isOtherSide(origin: Counted, standing: readonly Counted[], matter: Matter): boolean {
  const side = sideOf(origin.source, matter.sides)
  if (side === null) return false
  const beside = standing.filter(other => shareText(origin, other, matter))
  return beside.every(other => {
    const theirs = sideOf(other.source, matter.sides)
    return theirs !== null && theirs !== side && origin.told.some(id => other.told.includes(id))
  })
}

/** Whether an origin may be an echo of those that are counted already. */
function isEcho(origin: Counted, standing: readonly Counted[], matter: Matter): boolean {
  if (standing.length === 0) return false
  const { source } = origin
  const { sides, ahead } = matter
  if (isUntold(source) || isVague(source, sides)) return true
  if (standing.some(other => areOneVoice(source, other.source, sides))) return true
  // «مصدر مطلع» may be of the side that is counted already
  if (source.kind === 'unnamed' && source.of === undefined) return true
  if (isInstitution(source) && isThird(source, sides) && standing.some(other => isInstitution(other.source)))
    return true
  // Nobody sees what is to come: who tells it has it from somebody.
  if (isRelay(source) && origin.told.every(ahead)) return true
  return hasNoTextOfItsOwn(origin, standing, matter) && !isOtherSide(origin, standing, matter)
}

const kinds = ['institution', 'witness', 'unnamed', 'agency', 'outlet']

/** The surest first: who takes part, then other institutions, and so on; last who is told by nobody. */
function sureness({ source }: Counted, { sides }: Matter): number {
  const grade = isUntold(source) ? 20 : isVague(source, sides) ? 10 : 0
  return grade + (ownSideOf(source, sides) === null ? 1 + kinds.indexOf(source.kind) : 0)
}

function standingOf(all: readonly Counted[], matter: Matter): Set<Counted> {
  const inOrder = [...all].sort((a, b) => sureness(a, matter) - sureness(b, matter) || byText(a.source.id, b.source.id))
  const standing: Counted[] = []
  for (const origin of inOrder) if (!isEcho(origin, standing, matter)) standing.push(origin)
  return new Set(standing)
}

/** What an origin tells of it; null where it does nothing but deny it. */
function affirming({ source, accounts, told }: Counted, { denying }: Matter): Counted | null {
  const tells = (id: string): boolean => !denying(id)
  return accounts.some(tells) ? { source, accounts: accounts.filter(tells), told: told.filter(tells) } : null
}

/** Who denies it stands for the contrary, however many tell it: listed, and never counted with them. */
export function withIndependence(all: readonly Counted[], matter: Matter): Origin[] {
  const affirmed = all.flatMap(origin => affirming(origin, matter) ?? [])
  const standing = new Set([...standingOf(affirmed, matter)].map(({ source }) => source.id))
  const telling = new Set(affirmed.map(({ source }) => source.id))
  return all.map(({ source: { id, name, kind }, accounts }) => {
    const origin = { id, name, kind, accounts: [...accounts], independent: standing.has(id) }
    return telling.has(id) ? origin : { ...origin, denies: true }
  })
}
