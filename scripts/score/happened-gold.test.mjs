import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const lines = name =>
  readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

const sets = { a: lines('plover-a'), b: lines('plover-b') }
const plover = [...sets.a, ...sets.b]
const contacts = ['contacts', 'contacts-b', 'contacts-c', 'contacts-d', 'contacts-e'].flatMap(lines)

const modes = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    ...['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold'],
    ...['misinformation', 'cyber'],
  ],
  ASSAULT: [
    ...['abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives'],
    ...['suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional'],
  ],
}
const statuses = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']

const either = cell => cell.split('|')
const where = (page, words) => `${page.id}: «${words}»`

/** Words of the gold that do not stand in their passage; of names that go by several, one must. */
const absent = (page, words) => words.filter(each => each && !either(each).some(one => page.text.includes(one)))

describe('gold of what happened', () => {
  it('gives every passage an id and a text of its own', () => {
    const pages = [...plover, ...contacts]
    expect(new Set(pages.map(page => page.id)).size).toBe(pages.length)
    expect(new Set(plover.map(page => page.text)).size).toBe(plover.length)
  })

  it('takes every word of events and negatives from the passage', () => {
    const missing = plover.flatMap(page => {
      const told = page.events.flatMap(event => [
        ...event.triggers,
        ...[...event.actors, ...event.recipients, event.place].map(party => party?.ar),
        ...(event.casualties ?? []).map(one => one.whose),
      ])
      return absent(page, [...told, ...page.none, ...page.optional]).map(words => where(page, words))
    })
    expect(missing).toEqual([])
  })

  it('takes every name, trigger and topic of contacts from the passage', () => {
    const missing = contacts.flatMap(page => {
      const told = page.contacts.flatMap(contact => [
        ...contact.participants.map(party => party.name_ar),
        ...[contact.place_ar, contact.duration_ar, contact.topics_ar, contact.occasion_ar],
      ])
      return absent(page, [...told, ...page.events.map(event => event.trigger_ar)]).map(words => where(page, words))
    })
    expect(missing).toEqual([])
  })

  it('knows the types, modes and statuses that it names', () => {
    const wrong = plover.flatMap(page =>
      page.events
        .filter(event => {
          const known = either(event.type).flatMap(type => modes[type] ?? ['no such type'])
          const all = [...(event.mode === null ? [] : either(event.mode))].filter(mode => mode !== '-')
          return (
            known.includes('no such type') ||
            !all.every(mode => known.includes(mode)) ||
            !either(event.status).every(status => statuses.includes(status))
          )
        })
        .map(event => where(page, event.type)),
    )
    expect(wrong).toEqual([])
  })

  it('has each type in at least twelve passages of either half', () => {
    const few = Object.entries(sets).flatMap(([half, pages]) =>
      Object.keys(modes)
        .filter(type => pages.filter(page => page.events.some(event => either(event.type)[0] === type)).length < 12)
        .map(type => `${half} ${type}`),
    )
    expect(few).toEqual([])
  })
})
