import { createHash } from 'node:crypto'
import type { Telling } from '../accounts/telling.js'
import type { KeptApart } from '../corrections/kept-apart.js'
import type { Party } from '../parties.js'
import { isOneTelling } from './barriers.js'

/**
 * Accounts that say the same of everything that comparison looks at, in copies of one text. They are compared with
 * others through the first of them: a hundred papers with one agency's text cost no more than one.
 */
export interface Bunch {
  leader: Telling
  others: Telling[]
  stories: Set<string>
}

const idOf = (party: Party | null): string | null => party && `${party.id} ${party.country}`

/** All that decides on a link and on a barrier, but for the words of the story: a short name for it. */
export function saidBy(telling: Telling): string {
  const { group, type, mode, kind, status, participants, actors, initiator, place, ordinal, within } = telling
  const { date, lead, topics, story } = telling
  const said = JSON.stringify([
    [group, type, mode, kind, status, participants.map(idOf), actors, idOf(initiator), idOf(place), ordinal, within],
    [
      date && [date.value, date.notBefore, date.notAfter, date.weekday],
      lead,
      topics,
      story.day,
      story.yearDay,
      story.pairs,
    ],
  ])
  return createHash('sha256').update(said, 'utf8').digest('base64').slice(0, 16)
}

/** The accounts in bunches, in their order. */
export function bunchesOf(tellings: readonly Telling[], apart: KeptApart): Bunch[] {
  const alike = new Map<string, Bunch[]>()
  const all: Bunch[] = []
  for (const telling of tellings) {
    const said = saidBy(telling)
    const known = alike.get(said) ?? []
    const fit = known.find(
      ({ leader, stories }) =>
        !stories.has(telling.story.id) &&
        isOneTelling(leader, telling) &&
        !apart.forbids(leader.account.id, telling.account.id),
    )
    if (fit) {
      apart.joined(fit.leader.account.id, telling.account.id)
      fit.others.push(telling)
      fit.stories.add(telling.story.id)
      continue
    }
    const made: Bunch = { leader: telling, others: [], stories: new Set([telling.story.id]) }
    all.push(made)
    alike.set(said, [...known, made])
  }
  return all
}
