import { sentenceAt } from '../../../arabic/doc.js'
import type { Party } from '../party.js'
import { roleOf } from '../who.js'
import type { Context, Resolved } from './context.js'

const leading = new Set(['head-of-state', 'head-of-government', 'royal'])

const rankOf = (party: Party, person: string, { grammar, cast }: Context): string => {
  const role = party.title?.role ?? roleOf(person, cast)
  return (role && grammar.world.roles.get(role)?.rank) || ''
}

// Whom a dual may mean: «الزعيمان» heads, «الوزيران» ministers, «سموهما» princes, «الجانبان» anybody but who only speaks for others.
function mayBeOfPair(party: Party, of: string, person: string, context: Context): boolean {
  const rank = rankOf(party, person, context)
  if (of === 'any') return rank !== 'spokesperson' && rank !== 'ambassador'
  if (of === 'minister') return rank === 'minister' || rank === ''
  if (of === 'royal') return rank === 'royal'
  return leading.has(rank) || rank === '' || rank === 'body-head'
}

// whom a back-reference may mean: so many mentions back
export const memory = 400

export const people = (context: Context): { party: Party; id: string }[] =>
  context.before.slice(-memory).flatMap(({ party, resolved }) => {
    const id = resolved.holder ?? resolved.entity
    return id !== null && (resolved.kind === 'person' || resolved.kind === 'office') ? [{ party, id }] : []
  })

const powers = ({ before }: Context): { party: Party; id: string }[] =>
  before
    .slice(-memory)
    .flatMap(({ party, resolved }) =>
      resolved.entity !== null && (resolved.kind === 'state' || resolved.kind === 'body')
        ? [{ party, id: resolved.entity }]
        : [],
    )

/** Whom the story is about: who has been named most, of equals the first. */
export function protagonist(among: readonly { id: string }[]): string | null {
  const counts = new Map<string, number>()
  for (const { id } of among) counts.set(id, (counts.get(id) ?? 0) + 1)
  return (
    [...counts].reduce<[string, number] | null>(
      (best, entry) => (!best || entry[1] > best[1] ? entry : best),
      null,
    )?.[0] ?? null
  )
}

const rankOfId = (among: readonly { party: Party; id: string }[], id: string | null, context: Context): string => {
  const one = among.find(p => p.id === id)
  return one ? rankOf(one.party, one.id, context) : ''
}

type One = ReturnType<typeof people>[number]

const sentenceOf = ({ from }: Party, { doc }: Context): number => sentenceAt(doc, from)

/** Those of the last sentence that names two of them or more. */
function lastTogether(fit: readonly One[], context: Context): One[] {
  const together = new Map<number, One[]>()
  for (const one of fit) {
    const sentence = sentenceOf(one.party, context)
    const same = together.get(sentence) ?? []
    together.set(sentence, same)
    same.push(one)
  }
  return [...together.values()].findLast(same => new Set(same.map(({ id }) => id)).size > 1) ?? []
}

/** Two who are named as a pair, «A ونظيره B», «بين A وB», and as no list of more; the last of a sentence. */
function joinedIn(together: readonly One[]): [string, string] | null {
  const joined = (i: number): boolean => {
    const [a, b] = [together[i - 1], together[i]]
    if (!a || !b || a.id === b.id) return false
    return b.party.kind === 'counterpart' || (b.party.sense?.conj !== '' && b.party.from === a.party.to)
  }
  const second = together.findLastIndex((_, i) => joined(i) && !joined(i - 1) && !joined(i + 1))
  return second < 1 ? null : [together[second - 1]!.id, together[second]!.id]
}

/** The pair of the last sentence that names two, unless the dual's own sentence has named another since. */
function pairNamed(dual: Party, fit: readonly One[], context: Context): [string, string] | null {
  const pair = joinedIn(lastTogether(fit, context))
  const own = sentenceOf(dual, context)
  const another = fit.some(({ id, party }) => !pair?.includes(id) && sentenceOf(party, context) === own)
  return another ? null : pair
}

/** «استقبل أردوغان المستشار الإماراتي في لقاء بحث خلاله الجانبان»: the two of other states whom alone the dual's own sentence names. */
function twoOfSentence(dual: Party, fit: readonly One[], context: Context): [string, string] | null {
  const own = sentenceOf(dual, context)
  const [a, b, ...more] = new Set(fit.filter(({ party }) => sentenceOf(party, context) === own).map(({ id }) => id))
  if (a === undefined || b === undefined || more.length > 0) return null
  const [one, other] = [a, b].map(id => context.entities.all.get(id)?.country ?? null)
  return one && other && one !== other ? [a, b] : null
}

// «يستقبل الوزير الأمريكي الوزيرين»: who stands right before the dual does it to the two
// … and «مع نظيريه» are two others than all whom its sentence has named
const isDoer = (named: Party, dual: Party, context: Context): boolean =>
  dual.sense?.cls === 'counterpart'
    ? sentenceOf(named, context) === sentenceOf(dual, context)
    : named.to === dual.from && !dual.sense?.conj && !dual.sense?.prep

/** Whom the story is about, and who was named last besides. */
function protagonistAndLast(fit: readonly One[], context: Context): [string, string] | null {
  const first = protagonist(fit)
  const others = fit.filter(p => p.id !== first)
  // «وذكر وزير الدفاع أن الجانبين اتفقا»: the sides are of one rank, he who tells of them need not be
  const rank = rankOfId(fit, first, context)
  const peers = others.filter(p => leading.has(rank) && leading.has(rankOf(p.party, p.id, context)))
  const other = (new Set(peers.map(p => p.id)).size === 1 ? peers : others).at(-1)?.id
  return first && other ? [first, other] : null
}

// «بحث الوزير مع الوزيرة بحضور رئيس المجلس، في أول اجتماع بين الطرفين»: where the sentence names more than two, nobody else is meant
function amongMany(
  dual: Party,
  named: readonly One[],
  pair: [string, string] | null,
  context: Context,
): [string, string] | null {
  const own = sentenceOf(dual, context)
  const here = new Set(named.filter(({ party }) => sentenceOf(party, context) === own).map(({ id }) => id))
  return here.size > 2 && !pair?.every(id => here.has(id)) ? null : pair
}

// «الزعيمان»: each gets a mention of its own.
export function resolveDual(party: Party, context: Context): Resolved[] {
  const named = people(context)
  const doers = new Set(named.filter(p => isDoer(p.party, party, context)).map(({ id }) => id))
  const persons = named.filter(p => !doers.has(p.id) && mayBeOfPair(p.party, party.ref!, p.id, context))
  // «مع نظيريه»: those who were called so before
  const peers = party.sense?.cls === 'counterpart' ? persons.filter(p => p.party.kind === 'counterpart') : []
  // «المفاوضات بين الطرفين»: where no two people are named, two powers
  const fit =
    new Set(persons.map(p => p.id)).size < 2 && party.ref === 'any'
      ? powers(context)
      : new Set(peers.map(p => p.id)).size > 1
        ? peers
        : persons
  const pair =
    pairNamed(party, fit, context) ??
    twoOfSentence(party, fit, context) ??
    amongMany(party, persons, protagonistAndLast(fit, context), context)
  if (!pair) return [{ kind: 'group', entity: null, holder: null, how: 'dual' }]
  return pair.map(entity => ({
    kind: context.entities.all.get(entity)?.kind ?? 'person',
    entity,
    holder: null,
    how: 'dual',
  }))
}
