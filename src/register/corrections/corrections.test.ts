import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity, Entry, Reading } from '../../model/records.js'
import { tellingsOf } from '../accounts/tellings.js'
import { onePerPage, register } from '../register.js'
import { entityNamed, makeReading, type ToldContact } from '../testing.js'
import { arbitraryPages } from '../testing-arbitrary.js'
import { anchorOf, findAnchor } from './anchor.js'
import type { Anchor, Correction, Deed } from './correction.js'
import { settle } from './settle.js'

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'
const abbas = 'person:mahmoud-abbas'
const stranger = 'person:~s-l-m'

const call = (source: string, date: string, more: Partial<ToldContact> = {}): Reading =>
  makeReading({ source, outlet: source, contacts: [{ who: [putin, sisi], date, ...more }] })

const anchors = (readings: readonly Reading[], accounts: readonly string[]): Anchor[] =>
  accounts.map(id => anchorOf(readings.flatMap(tellingsOf).find(({ account }) => account.id === id)!))

const said = { by: 'amina', why: 'I was there', at: '2025-10-01T12:00:00.000Z' }
const corrections = (...deeds: Deed[]): Correction[] =>
  deeds.map((deed, i) => ({ n: i + 1, deed, ...said, undone: null }))

const idsOf = (entry: Entry): string[] => entry.accounts.map(({ id }) => id)
const join = (readings: Reading[], a: Entry, b: Entry): Deed => ({
  what: 'join',
  a: anchors(readings, idsOf(a)),
  b: anchors(readings, idsOf(b)),
})
const split = (readings: Reading[], of: string[], from: string[]): Deed => ({
  what: 'split',
  of: anchors(readings, of),
  from: anchors(readings, from),
})
const sourcesIn = (readings: Reading[], entries: Entry[]): string[] => {
  const sources = new Map(readings.map(({ page }) => [page.id, page.source]))
  return entries
    .map(entry =>
      entry.accounts
        .map(({ page }) => sources.get(page))
        .sort()
        .join(''),
    )
    .sort()
}

describe('joining by hand', () => {
  const days = [call('a', '2024-03-18'), call('b', '2024-03-18'), call('c', '2024-03-20'), call('d', '2024-03-20')]
  const [x, y] = register(days) as [Entry, Entry]

  it('makes one of two that the evidence keeps apart, with all that each brings', () => {
    const [entry, ...others] = register(days, corrections(join(days, x, y)))
    expect(others).toEqual([])
    expect(entry!.accounts).toHaveLength(4)
    expect(entry!.fields.date?.verdict).toBe('conflict')
    expect(entry!.why[0]).toMatchObject({ code: 'joined-by-hand', text: 'amina joined them: I was there' })
    expect(entry!.corrections).toMatchObject([{ n: 1, what: 'join', by: 'amina' }])
  })

  it('holds for pages that come later, and though the page goes that it was first tied to', () => {
    const deeds = corrections(join(days, x, y))
    const later = [...days, call('e', '2024-03-18')]
    expect(sourcesIn(later, register(later, deeds))).toEqual(['abcde'])
    for (const gone of days) {
      const left = days.filter(reading => reading !== gone)
      expect(sourcesIn(left, register(left, deeds))).toEqual([
        sourcesIn(left, register(left)).join('').split('').sort().join(''),
      ])
    }
  })

  it('is nothing once it is undone', () => {
    const [deed] = corrections(join(days, x, y))
    expect(register(days, [{ ...deed!, undone: said }])).toEqual(register(days))
  })

  it('has no hold when one side is gone', () => {
    const deeds = corrections(join(days, x, y))
    const left = days.slice(0, 2)
    expect(register(left, deeds)).toEqual(register(left))
  })
})

describe('parting by hand', () => {
  const same = ['a', 'b', 'c'].map(source => call(source, '2024-03-18'))
  const [entry] = register(same) as [Entry]
  const [a, b, c] = idsOf(entry) as [string, string, string]

  it('keeps apart what the evidence brings together', () => {
    const parts = register(same, corrections(split(same, [a], [b, c])))
    expect(parts.map(part => part.accounts.length).sort()).toEqual([1, 2])
    for (const part of parts) expect(part.corrections).toMatchObject([{ what: 'split' }])
  })

  it('keeps apart the copies of one text, too', () => {
    const text = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')
    const copies = ['a', 'b', 'c'].map(source => call(source, '2024-03-18', { text: `${text} ${source}` }))
    const [one] = register(copies) as [Entry]
    const ids = idsOf(one)
    expect(register(copies, corrections(split(copies, [ids[0]!], ids.slice(1))))).toHaveLength(2)
    expect(register(copies, corrections(split(copies, [ids[2]!], ids.slice(0, 2))))).toHaveLength(2)
  })

  it('is overruled by a later join, and overrules an earlier one', () => {
    const parted = corrections(split(same, [a], [b, c]))
    const [x, y] = register(same, parted) as [Entry, Entry]
    const both = corrections(split(same, [a], [b, c]), join(same, x, y))
    expect(register(same, both)).toHaveLength(1)
    const turned = corrections(join(same, x, y), split(same, [a], [b, c]))
    expect(register(same, turned)).toHaveLength(2)
    const all = same.flatMap(tellingsOf)
    const ground = {
      find: (anchor: Anchor) =>
        findAnchor(
          anchor,
          all.filter(({ account }) => account.page === anchor.page),
        ),
      hasPage: () => true,
      hasEntity: () => true,
    }
    expect(settle(both, ground).map(({ state, overruledBy }) => [state, overruledBy])).toEqual([
      ['overruled', 2],
      ['holds', null],
    ])
    expect(settle(turned, ground).map(({ state, overruledBy }) => [state, overruledBy])).toEqual([
      ['overruled', 2],
      ['holds', null],
    ])
  })

  it('holds against two joins that would meet behind it', () => {
    const days = [...same, call('d', '2024-03-25')]
    const far = register(days).find(({ accounts }) => accounts.length === 1)!
    const [d] = idsOf(far) as [string]
    // a and d are one, and b is not what d is: so a, which is, cannot stay with b.
    const deeds = corrections(join(days, { ...entry, accounts: [entry.accounts[0]!] }, far), split(days, [b], [d]))
    const parts = register(days, deeds).map(idsOf)
    expect(parts.find(ids => ids.includes(a))).toContain(d)
    expect(parts.find(ids => ids.includes(a))).not.toContain(b)
  })
})

describe('a field that is set', () => {
  const told = [call('a', '2024-03-18'), call('b', '2024-03-18', { status: 'denied' })]
  const [entry] = register(told) as [Entry]
  const set = (field: string, value: unknown): Deed => ({
    ...{ what: 'set', entry: anchors(told, idsOf(entry)) },
    ...{ field, value },
  })

  it('counts, and what was read stays beside it', () => {
    expect(entry.status).toBe('disputed')
    const [made] = register(told, corrections(set('status', 'happened'), set('date', '2024-03-17'), set('place', null)))
    expect([made!.status, made!.date!.value, made!.date!.why]).toEqual([
      'happened',
      '2024-03-17',
      'set by amina: I was there',
    ])
    expect(made!.fields).toEqual(entry.fields)
    expect(made!.corrections!.map(({ field }) => field)).toEqual(['status', 'date', 'place'])
  })

  it('has the value that was set last', () => {
    const [made] = register(told, corrections(set('status', 'happened'), set('status', 'cancelled')))
    expect([made!.status, made!.corrections!.length]).toEqual(['cancelled', 1])
  })
})

describe('a field that is set on what people had joined', () => {
  const days = [call('a', '2024-03-18'), call('b', '2024-03-18'), call('c', '2024-03-20')]
  const [x, y] = register(days) as [Entry, Entry]
  const both = {
    what: 'set' as const,
    entry: anchors(days, [...idsOf(x), ...idsOf(y)]),
    field: 'status',
    value: 'denied',
  }
  const own = { ...both, entry: anchors(days, idsOf(y)), value: 'planned' }
  const [joined, ...sets] = corrections(join(days, x, y), both, own)
  const undone = { ...joined!, undone: said }
  const statuses = (readings: Reading[], all: Correction[]) =>
    register(readings, all)
      .map(({ status }) => status)
      .sort()

  it('is of neither once they are parted, and of both once they are joined anew', () => {
    const [set] = sets
    expect(statuses(days, [joined!, set!])).toEqual(['denied'])
    expect(register(days, [undone, set!])).toEqual(register(days))
    const again: Correction = { ...joined!, n: 4 }
    expect(statuses(days, [undone, set!, again])).toEqual(['denied'])
  })

  it('is of neither when a later correction parts them', () => {
    const [set] = sets
    const parted: Correction = { ...joined!, n: 5, deed: split(days, idsOf(x), idsOf(y)) }
    expect(statuses(days, [joined!, set!, parted])).toEqual(['happened', 'happened'])
  })

  it('stays with what is left when pages of one side go, unless they were parted', () => {
    const left = days.slice(0, 2)
    expect(statuses(left, [joined!, sets[0]!])).toEqual(['denied'])
    expect(statuses(left, [undone, sets[0]!])).toEqual(['happened'])
  })

  it('leaves alone what was said of one of them', () => {
    expect(statuses(days, [undone, ...sets])).toEqual(['happened', 'planned'])
    // and what was said of it before they were joined
    expect(statuses(days, [undone, { ...sets[1]!, n: 0 }])).toEqual(['happened', 'planned'])
  })
})

describe('a name given by hand', () => {
  const known: Entity = entityNamed(abbas)
  const unknown: Entity = { ...entityNamed(stranger), kind: 'person' }
  const named = call('a', '2024-03-18', { who: [putin, abbas] })
  const strange = call('b', '2024-03-18', { who: [putin, stranger], initiator: stranger })
  const name: Deed = { what: 'name', from: unknown, to: known }

  it('brings the accounts of one together', () => {
    expect(register([named, strange])).toHaveLength(2)
    const [entry, ...others] = register([named, strange], corrections(name))
    expect(others).toEqual([])
    expect(entry!.participants).toEqual(expect.arrayContaining([putin, abbas]))
    expect(entry!.fields.initiator!.readings).toMatchObject([{ value: abbas }])
    expect(entry!.corrections).toMatchObject([{ n: 1, what: 'name' }])
  })

  it('goes by the last of those that contradict each other, and makes no circle', () => {
    expect(register([strange], corrections({ what: 'name', from: unknown, to: unknown }))).toEqual(register([strange]))
    const other: Deed = { what: 'name', from: unknown, to: entityNamed(sisi) }
    expect(register([named, strange], corrections(name, other))).toHaveLength(2)
    const back: Deed = { what: 'name', from: known, to: unknown }
    const [entry] = register([named, strange], corrections(name, back))
    expect(entry!.participants).toEqual(expect.arrayContaining([stranger]))
  })
})

it('a page that is no news tells nothing', () => {
  const two = [call('a', '2024-03-18'), call('b', '2024-03-18')]
  const { id, source } = two[0]!.page
  expect(register(two, corrections({ what: 'not-news', page: id, source }))).toEqual(register(two.slice(1)))
})

describe('an anchor', () => {
  const five = makeReading({
    contacts: [
      { who: [putin, sisi], text: 'call calls' },
      { who: [putin, abbas], text: 'call calls' },
    ],
  })
  const [story] = five.stories

  it('finds its account though a newer reader counts otherwise', () => {
    const [first, second] = tellingsOf(five) as [ReturnType<typeof tellingsOf>[0], ReturnType<typeof tellingsOf>[0]]
    const turned = story!.events.map((event, i) => ({ ...event, id: `e${story!.events.length - 1 - i}` }))
    const again = tellingsOf({ ...five, stories: [{ ...story!, events: turned }] })
    for (const telling of [first, second]) {
      const found = findAnchor(anchorOf(telling), again)!
      const now = again.find(({ account }) => account.id === found)!
      expect(now.participants).toEqual(telling.participants)
      expect(now.account.quotes).toEqual(telling.account.quotes)
    }
  })

  it('is not held by another account of the same words, or of other words', () => {
    const [first, second] = tellingsOf(five) as [ReturnType<typeof tellingsOf>[0], ReturnType<typeof tellingsOf>[0]]
    expect(findAnchor(anchorOf(first), [second])).toBeNull()
    const moved = { ...anchorOf(first), trigger: anchorOf(second).trigger, evidence: [] }
    expect(findAnchor(moved, [first])).toBeNull()
  })

  it('tells apart several of one sentence by who took part', () => {
    const [event] = story!.events
    const sentence = [abbas, sisi, 'person:bashar-al-assad'].map((who, i) => ({
      ...event!,
      ...{ id: `e${i}`, actors: [putin, who], contact: { ...event!.contact!, participants: [putin, who] } },
    }))
    const all = tellingsOf({ ...five, stories: [{ ...story!, events: sentence }] })
    for (const telling of all) {
      expect(findAnchor(anchorOf(telling), [...all].reverse())).toBe(telling.account.id)
      expect(
        findAnchor(
          anchorOf(telling),
          all.filter(other => other !== telling),
        ),
      ).toBeNull()
    }
  })
})

describe('pages and corrections in any order', () => {
  /** Corrections at random on what the pages make. */
  const arbitraryDeeds = (readings: Reading[]): fc.Arbitrary<Deed[]> => {
    const entries = register(readings)
    const pick = fc.nat(entries.length - 1).map(i => entries[i]!)
    const joining = fc.tuple(pick, pick).map(([a, b]) => join(readings, a, b))
    const parting = fc.tuple(pick, fc.nat()).map(([entry, n]) => {
      const ids = idsOf(entry)
      const at = n % ids.length
      return split(readings, ids.slice(at, at + 1), [...ids.slice(0, at), ...ids.slice(at + 1)])
    })
    const setting = fc
      .tuple(pick, fc.constantFrom('happened', 'denied'))
      .map(([entry, value]): Deed => ({ what: 'set', entry: anchors(readings, idsOf(entry)), field: 'status', value }))
    return fc.array(fc.oneof(joining, parting, setting), { maxLength: 5 })
  }
  const cases = arbitraryPages
    .map(onePerPage)
    .chain(readings =>
      fc.tuple(
        fc.constant(readings),
        arbitraryDeeds(readings),
        fc.shuffledSubarray(readings, { minLength: readings.length }),
      ),
    )

  it('give one register, every account in one entry, what was parted apart and what was joined together', () => {
    fc.assert(
      fc.property(cases, ([readings, deeds, shuffled]) => {
        const all = corrections(...deeds)
        const entries = register(readings, all)
        expect(register(shuffled, all)).toEqual(entries)
        const tellings = readings.flatMap(tellingsOf)
        expect(entries.flatMap(idsOf).sort()).toEqual(tellings.map(({ account }) => account.id).sort())
        const entryOf = new Map(entries.flatMap(entry => idsOf(entry).map(id => [id, entry.id])))
        const find = (anchor: Anchor) =>
          findAnchor(
            anchor,
            tellings.filter(({ account }) => account.page === anchor.page),
          )
        for (const { effect } of settle(all, { find, hasPage: () => true, hasEntity: () => true })) {
          if (effect?.what === 'join') expect(entryOf.get(effect.a)).toBe(entryOf.get(effect.b))
          if (effect?.what !== 'split') continue
          for (const of of effect.of)
            for (const from of effect.from) expect(entryOf.get(of)).not.toBe(entryOf.get(from))
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
