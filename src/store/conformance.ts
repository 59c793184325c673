import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Reading } from '../model/records.js'
import { onePerPage, register } from '../register/register.js'
import { makeReading } from '../register/testing.js'
import { arbitraryPages } from '../register/testing-arbitrary.js'
import { timeline } from '../register/timeline/timeline.js'
import type { Store } from './store.js'

// What every engine must do. An engine's test names itself and how a new, empty register is opened.

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'
const abbas = 'person:mahmoud-abbas'

const call = makeReading({ source: 'a', outlet: 'A', contacts: [{ who: [putin, sisi], date: '2024-03-18' }] })
const again = makeReading({
  source: 'b',
  outlet: 'B',
  contacts: [{ who: [putin, sisi], date: '2024-03-18', kind: 'talks' }],
})
const other = makeReading({ source: 'c', contacts: [{ who: [putin, abbas], mediators: ['state:QAT'] }] })

const shuffled = (readings: Reading[]): fc.Arbitrary<Reading[]> =>
  fc.shuffledSubarray(readings, { minLength: readings.length })

export function conformance(name: string, open: () => Promise<Store>): void {
  const stores: Store[] = []
  const fresh = async (readings: Reading[] = []): Promise<Store> => {
    const store = await open()
    stores.push(store)
    for (const reading of readings) await store.add(reading)
    return store
  }
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
  })

  describe(`${name} as a store`, () => {
    it('keeps readings as they came', async () => {
      const store = await fresh([call, other])
      expect(await store.reading(call.page.id)).toEqual(call)
      expect(await store.reading('0'.repeat(64))).toBeNull()
      const all: Reading[] = []
      for await (const reading of store.readings()) all.push(reading)
      expect(all).toEqual(onePerPage([call, other]))
    })

    it('makes the entries that all readings make together', async () => {
      const store = await fresh([call, again, other])
      const entries = register([call, again, other])
      expect(await store.timeline()).toEqual(timeline(entries))
      expect(await store.entry(entries[0]!.id)).toEqual(entries[0])
      expect(await store.entry('entry:none')).toBeNull()
    })

    it('changes nothing when a page comes again', async () => {
      const store = await fresh([call, again])
      const before = [await store.timeline(), await store.counts()]
      expect(await store.add(call)).toMatchObject({ outcome: 'same', page: call.page.id })
      expect([await store.timeline(), await store.counts()]).toEqual(before)
    })

    it('keeps one of two readings of one text, whichever came first', async () => {
      const late: Reading = { ...call, page: { ...call.page, source: 'z', published: '2024-03-20' } }
      const early: Reading = { ...call, page: { ...call.page, source: 'y', published: '2024-03-19' } }
      const [a, b] = [await fresh([late, early]), await fresh([early, late])]
      expect(await a.reading(call.page.id)).toEqual(early)
      expect(await a.timeline()).toEqual(await b.timeline())
    })

    it('keeps the reading of the newer reader', async () => {
      const newer: Reading = { ...call, isnad: '0.10.0' }
      const older: Reading = { ...call, isnad: '0.9.0' }
      for (const order of [
        [newer, older],
        [older, newer],
      ]) {
        expect((await (await fresh(order)).reading(call.page.id))!.isnad).toBe('0.10.0')
      }
    })

    it('takes the reading of the same reader that knows more, and says what read a page', async () => {
      const store = await fresh()
      expect(await store.add(call, 'first')).toMatchObject({ outcome: 'added' })
      expect(await store.add(call, 'second')).toMatchObject({ outcome: 'same' })
      expect((await store.known(call.page.id))!.reader).toBe('second')
      const more: Reading = { ...call, diagnostics: [{ code: 'x', message: 'y', span: null }] }
      expect(await store.add(more, 'third')).toMatchObject({ outcome: 'replaced' })
      expect((await store.reading(call.page.id))!.diagnostics).toHaveLength(1)
      expect(await store.known('0'.repeat(64))).toBeNull()
    })

    it('holds many copies of one text as they would be registered at once', { timeout: 60_000 }, async () => {
      const text = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ')
      const copies = Array.from({ length: 60 }, (_, i) =>
        makeReading({ source: `${i}`, contacts: [{ who: [putin, sisi], date: '2024-03-18', text: `${text} ${i}` }] }),
      )
      const store = await fresh([...copies.slice(0, 30), again, ...copies.slice(30)])
      expect(await store.timeline()).toEqual(timeline(register([...copies, again])))
      await store.remove(copies[0]!.page.id)
      expect(await store.timeline()).toEqual(timeline(register([...copies.slice(1), again])))
    })

    it('finds entries by names, kind and days', async () => {
      const store = await fresh([call, again, other])
      expect(await store.timeline({ with: [[abbas]] })).toHaveLength(1)
      expect(await store.timeline({ with: [['state:QAT']] })).toHaveLength(1)
      expect(await store.timeline({ with: [[putin], [sisi, 'state:EGY']] })).toHaveLength(1)
      expect(await store.timeline({ with: [[]] })).toEqual([])
      expect(await store.timeline({ kind: 'call' })).toHaveLength(2)
      expect(await store.timeline({ from: '2024-03-19' })).toEqual([])
      expect(await store.timeline({ from: '2024-03-18', to: '2024-03-18' })).toHaveLength(1)
    })

    it('knows the entities by their names', async () => {
      const ids = (await (await fresh([call, other])).entities()).map(entity => entity.id)
      expect(ids).toEqual([sisi, abbas, putin, 'state:QAT'])
    })

    it('finds the readings that name somebody', async () => {
      const store = await fresh([call, again, other])
      const naming = async (...ids: string[]): Promise<Reading[]> => {
        const found: Reading[] = []
        for await (const reading of store.readingsOf(ids)) found.push(reading)
        return found
      }
      expect(await naming(sisi)).toEqual(onePerPage([call, again]))
      expect(await naming(abbas, sisi, putin)).toEqual(onePerPage([call, again, other]))
      expect(await naming('person:nobody')).toEqual([])
      expect(await naming()).toEqual([])
    })

    it('takes a page out as if it had never come', async () => {
      const store = await fresh([call, other])
      const before = [await store.timeline(), await store.counts(), await store.entities()]
      await store.add(again)
      expect(await store.remove(again.page.id)).toBe(true)
      expect(await store.remove(again.page.id)).toBe(false)
      expect([await store.timeline(), await store.counts(), await store.entities()]).toEqual(before)
    })

    it('rebuilds the same register', async () => {
      const store = await fresh([call, again, other])
      const before = await store.timeline()
      await store.rebuild()
      expect(await store.timeline()).toEqual(before)
      await store.rebuild(reading => ({ ...reading, isnad: '9.9.9' }))
      expect((await store.reading(call.page.id))!.isnad).toBe('9.9.9')
      expect(await store.timeline()).toEqual(before)
    })

    it('keeps what could not be read, until it can', async () => {
      const store = await fresh()
      const failed = { source: 'a', stage: 'read', code: 'internal', message: 'once' }
      await store.quarantine(failed)
      await store.quarantine({ ...failed, message: 'twice' })
      expect(await store.quarantined()).toEqual([{ ...failed, message: 'twice' }])
      await store.add(call)
      expect(await store.quarantined()).toEqual([])
    })

    it('checks out', async () => {
      const report = await (await fresh([call, again, other])).check()
      expect(report).toMatchObject({ pages: 3, accounts: 3, entries: 2, quarantined: 0, problems: [] })
      expect(report.quotations).toBeGreaterThan(0)
    })

    it('gives the same register in whatever order pages come', { timeout: 120_000 }, async () => {
      const property = fc.asyncProperty(arbitraryPages.chain(shuffled), async readings => {
        const store = await fresh(readings)
        expect(JSON.stringify(await store.timeline())).toBe(JSON.stringify(timeline(register(readings))))
        expect((await store.check()).problems).toEqual([])
      })
      await fc.assert(property, { numRuns: 20 })
    })

    it('gives what remains when pages go again', { timeout: 120_000 }, async () => {
      const property = fc.asyncProperty(arbitraryPages, fc.nat(), async (readings, n) => {
        const store = await fresh(readings)
        const gone = readings[n % readings.length]!.page.id
        await store.remove(gone)
        const left = readings.filter(({ page }) => page.id !== gone)
        expect(JSON.stringify(await store.timeline())).toBe(JSON.stringify(timeline(register(left))))
      })
      await fc.assert(property, { numRuns: 15 })
    })
  })
}
