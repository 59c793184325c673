import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Reading } from '../model/records.js'
import type { Anchor } from '../register/corrections/correction.js'
import { onePerPage, register } from '../register/register.js'
import { makeReading } from '../register/testing.js'
import { arbitraryPages } from '../register/testing-arbitrary.js'
import { timeline } from '../register/timeline/timeline.js'
import { byText } from '../register/words.js'
import type { Store } from './store.js'
import { again, call, noon, putin, sisi } from './testing-told.js'

// How every engine keeps what people say, and heeds it. A part of the conformance suite.

const far = makeReading({ source: 'f', contacts: [{ who: [putin, sisi], date: '2024-04-02' }] })
const three = [call, again, far]

const said = { by: 'amina', why: 'the same call', at: noon(1) }
const unsaid = { by: 'omar', why: null, at: noon(2) }

const anchorsOf = (store: Store, entry: Entry) => store.anchors(entry.accounts.map(({ id }) => id))
const joinIn = async (store: Store, a: Entry, b: Entry): Promise<number> =>
  store.correct({ what: 'join', a: await anchorsOf(store, a), b: await anchorsOf(store, b) }, said)
const madeOf = async (store: Store, readings: Reading[]) => timeline(register(readings, await store.corrections()))

/** A register with whoever works at it at random. */
interface World {
  store: Store
  all: Reading[]
  here: Map<string, Reading>
}

/** Two numbers choose what a step is about. */
type Act = (world: World, i: number, j: number) => Promise<unknown>

async function two({ store }: World, i: number, j: number): Promise<[Entry, Entry] | null> {
  const entries = await store.timeline()
  return entries.length === 0 ? null : [entries[i % entries.length]!, entries[j % entries.length]!]
}

const acts: Record<string, Act> = {
  add: async ({ store, all, here }, i) => {
    const reading = all[i % all.length]!
    here.set(reading.page.id, reading)
    await store.add(reading)
  },
  remove: async ({ store, all, here }, i) => {
    const { id } = all[i % all.length]!.page
    here.delete(id)
    await store.remove(id)
  },
  rebuild: ({ store }) => store.rebuild(),
  undo: ({ store }, i) => store.undo(i % 6, unsaid),
  join: async (world, i, j) => {
    const found = await two(world, i, j)
    if (found) await joinIn(world.store, ...found)
  },
  split: async (world, i, j) => {
    const found = await two(world, i, j)
    const anchors = found ? await anchorsOf(world.store, found[0]) : []
    const at = anchors.length === 0 ? 0 : j % anchors.length
    if (found)
      await world.store.correct(
        { what: 'split', of: anchors.slice(at, at + 1), from: anchors.filter((_, n) => n !== at) },
        said,
      )
  },
  set: async (world, i, j) => {
    const found = await two(world, i, j)
    if (!found) return
    const value = ['denied', 'planned'][j % 2]
    await world.store.correct(
      { what: 'set', entry: await anchorsOf(world.store, found[0]), field: 'status', value },
      said,
    )
  },
}

/** Many: some things go wrong only where much has been joined, parted and taken back. */
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(), fc.nat()), {
  maxLength: 40,
  size: 'max',
})

type Fresh = (readings?: Reading[]) => Promise<Store>

export function correctionCases(fresh: Fresh): void {
  describe('heeds what people say', () => {
    /** Joins the two entries of the three pages. */
    async function joined(): Promise<Store> {
      const store = await fresh(three)
      const [x, y] = await store.timeline()
      expect(await joinIn(store, x!, y!)).toBe(1)
      return store
    }

    it('joins entries, says so and forgets it', async () => {
      const before = await (await fresh(three)).timeline()
      const store = await joined()
      const [entry, ...others] = await store.timeline()
      expect([entry!.accounts.length, others.length]).toEqual([3, 0])
      expect(entry!.corrections).toMatchObject([{ n: 1, what: 'join', ...said }])
      expect(await store.timeline()).toEqual(await madeOf(store, three))
      expect((await store.check()).problems).toEqual([])
      const { changes } = await store.history(entry!.id)
      expect(
        changes
          .filter(({ cause }) => 'correction' in cause)
          .map(({ what }) => what)
          .sort(),
      ).toEqual(['corrected', 'date', 'joined'].filter(what => changes.some(change => change.what === what)))
      expect(changes.some(({ what }) => what === 'joined')).toBe(true)
      for (const { id } of before) expect((await store.whereIs(id)).entry).toBe(entry!.id)
      expect(await store.undo(1, unsaid)).toBe(true)
      expect(await store.undo(1, unsaid)).toBe(false)
      expect(await store.undo(7, unsaid)).toBe(false)
      expect(JSON.stringify(await store.timeline())).toBe(JSON.stringify(before))
      expect(await store.corrections()).toMatchObject([{ n: 1, state: 'undone', undone: unsaid, effect: null }])
      for (const { id } of before) {
        const past = (await store.history(id)).changes
        expect(past.some(({ what, cause }) => what === 'split' && 'undone' in cause)).toBe(true)
      }
    })

    it('whatever is rebuilt, read anew or counted otherwise', async () => {
      const store = await joined()
      const before = await store.timeline()
      await store.rebuild()
      expect(await store.timeline()).toEqual(before)
      const [story] = call.stories
      const counted = {
        ...call,
        stories: [{ ...story!, events: story!.events.map(each => ({ ...each, id: 'e7' })) }],
      }
      await store.reread(counted, 'newer')
      const [entry, ...others] = await store.timeline()
      expect([entry!.id, entry!.accounts.length, others.length]).toEqual([before[0]!.id, 3, 0])
      expect((await store.check()).problems).toEqual([])
      await store.rebuild()
      expect((await store.timeline())[0]).toEqual(entry)
    })

    it('keeps what has no hold any more, and heeds it when it has again', async () => {
      const store = await joined()
      const before = await store.timeline()
      await store.remove(far.page.id)
      expect(await store.corrections()).toMatchObject([{ n: 1, state: 'without-hold' }])
      expect(await store.timeline()).toEqual(timeline(register([call, again])))
      await store.add(far)
      expect(await store.corrections()).toMatchObject([{ n: 1, state: 'holds' }])
      expect(await store.timeline()).toEqual(before)
    })

    it('tells of two that contradict each other which counts', async () => {
      const store = await joined()
      const [entry] = await store.timeline()
      const [first, ...rest] = await anchorsOf(store, entry!)
      await store.correct({ what: 'split', of: [first!], from: rest }, said)
      const states = async () => (await store.corrections()).map(({ state, overruledBy }) => [state, overruledBy])
      expect(await store.timeline()).toEqual(await madeOf(store, three))
      expect((await states())[1]).toEqual(['holds', null])
      await store.undo(2, said)
      expect(await states()).toEqual([
        ['holds', null],
        ['undone', null],
      ])
      expect(await store.timeline()).toMatchObject([{ id: entry!.id }])
      const entries = await anchorsOf(store, entry!)
      await store.correct({ what: 'set', entry: entries, field: 'status', value: 'denied' }, said)
      await store.correct({ what: 'set', entry: entries, field: 'status', value: 'planned' }, said)
      expect((await states()).slice(2)).toEqual([
        ['overruled', 4],
        ['holds', null],
      ])
      expect((await store.timeline())[0]!.status).toBe('planned')
    })

    it('sets a field beside what was read', async () => {
      const store = await fresh(three)
      const [entry] = await store.timeline()
      await store.correct(
        { what: 'set', entry: await anchorsOf(store, entry!), field: 'place', value: 'place:cairo' },
        said,
      )
      const set = (await store.entry(entry!.id))!
      expect([set.place, set.fields]).toEqual(['place:cairo', entry!.fields])
      expect(set.corrections).toMatchObject([{ field: 'place', value: 'place:cairo', by: 'amina' }])
      expect((await store.history(entry!.id)).changes.at(-1)).toMatchObject({
        what: 'corrected',
        cause: { correction: 1 },
      })
      expect((await store.check()).problems).toEqual([])
    })

    it('names whom the reader did not know, on pages that come later, too', async () => {
      const stranger = 'person:~stranger'
      const strange = makeReading({ source: 's', contacts: [{ who: [putin, stranger], date: '2024-03-18' }] })
      const later = makeReading({
        source: 't',
        contacts: [{ who: [putin, stranger], date: '2024-03-18', kind: 'talks' }],
      })
      const store = await fresh([call, strange])
      const before = await store.timeline()
      const entityOf = (reading: Reading, id: string) => reading.entities.find(entity => entity.id === id)!
      const deed = { what: 'name' as const, from: entityOf(strange, stranger), to: entityOf(call, sisi) }
      await store.correct(deed, said)
      await store.add(later)
      const [entry, ...others] = await store.timeline()
      expect([entry!.accounts.length, others.length]).toEqual([3, 0])
      expect(await store.timeline()).toEqual(await madeOf(store, [call, strange, later]))
      expect((await store.check()).problems).toEqual([])
      expect(await store.timeline({ with: [[stranger]] })).toEqual([])
      await store.undo(1, unsaid)
      await store.remove(later.page.id)
      expect(await store.timeline()).toEqual(before)
    })

    it('leaves out a page that is no news, and keeps it', async () => {
      const store = await fresh(three)
      const before = await store.timeline()
      const { id, source } = far.page
      await store.correct({ what: 'not-news', page: id, source }, said)
      expect(await store.timeline()).toEqual(timeline(register([call, again])))
      expect(await store.reading(id)).toEqual(far)
      await store.reread({ ...far, isnad: '9.9.9' }, 'newer')
      expect(await store.timeline()).toEqual(timeline(register([call, again])))
      expect((await store.check()).problems).toEqual([])
      await store.undo(1, unsaid)
      expect(await store.timeline()).toEqual(before)
      await store.remove(id)
      expect(await store.corrections()).toMatchObject([{ state: 'undone' }])
    })

    it('parts what it had joined, whatever other accounts were called so', async () => {
      const who = [putin, sisi]
      const readings = [1, 2, 3, 4]
        .map(month => makeReading({ source: `m${month}`, contacts: [{ who, date: `2024-0${month}-10` }] }))
        .sort((x, y) => byText(x.page.id, y.page.id))
      const store = await fresh(readings)
      const [a, b, c, d] = await Promise.all(
        readings.map(({ page }) => store.anchors([`${page.id.slice(0, 16)}:s0:e0`])),
      )
      const join = (x: Anchor[], y: Anchor[]) => store.correct({ what: 'join', a: x, b: y }, said)
      await join(c!, d!)
      const second = await join(b!, c!)
      await store.undo(await join(a!, c!), unsaid)
      await store.correct({ what: 'split', of: a!, from: c! }, said)
      await store.undo(second, unsaid)
      expect(await store.timeline()).toEqual(await madeOf(store, readings))
      expect((await store.check()).problems).toEqual([])
    })

    it('whatever comes and goes between, as if all had been there from the beginning', {
      timeout: 120_000,
    }, async () => {
      const property = fc.asyncProperty(arbitraryPages, steps, async (readings, random) => {
        const world: World = { store: await fresh(), all: onePerPage(readings), here: new Map() }
        for (const i of world.all.keys()) await acts.add!(world, i, 0)
        for (const [act, i, j] of random) await acts[act]!(world, i, j)
        const { store, here } = world
        expect(JSON.stringify(await store.timeline())).toBe(JSON.stringify(await madeOf(store, [...here.values()])))
        expect((await store.check()).problems).toEqual([])
        for (const { id } of await store.timeline()) expect((await store.whereIs(id)).entry).toBe(id)
      })
      // Without looking for a smaller case, which takes longer than a test may: what fails is told with its seed.
      await fc.assert(property, { numRuns: 40, endOnFailure: true })
    })
  })
}
