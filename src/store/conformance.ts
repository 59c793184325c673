import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Reading } from '../model/records.js'
import { onePerPage, register } from '../register/register.js'
import { makeReading } from '../register/testing.js'
import { arbitraryPages } from '../register/testing-arbitrary.js'
import { type TimelineFilter, timeline } from '../register/timeline/timeline.js'
import type { Fetched, Found, Lease, PageOf, Search, Store, WatchedFeed } from './store.js'
import { correctionCases } from './testing-corrections.js'
import { again, call, noon, putin, sisi } from './testing-told.js'
import type { Term } from './text-index.js'

// What every engine must do. An engine's test names itself and how a new, empty register is opened.

const abbas = 'person:mahmoud-abbas'

const other = makeReading({ source: 'c', contacts: [{ who: [putin, abbas], mediators: ['state:QAT'] }] })

const talk = makeReading({
  source: 'd',
  outlet: 'D',
  published: '2024-05-02',
  contacts: [
    {
      who: [putin, 'person:recep-tayyip-erdogan'],
      date: '2024-05-01',
      kind: 'talks',
      text: 'بحث الرئيسان وقف إطلاق النار',
      quotes: ['لا حل إلا بالحوار'],
    },
  ],
})
const far = makeReading({ source: 'e', contacts: [{ who: [putin, sisi], date: '2024-04-02' }] })

const feedAt = (url: string, more: Partial<WatchedFeed> = {}): WatchedFeed => ({
  ...{ url, kind: 'rss', title: null, etag: null, modified: null, stamp: null, polled: null, due: null, failures: 0 },
  ...more,
})

const foundAt = (url: string, more: Partial<Found> = {}): Found => ({
  ...{ url, guid: null, stamp: null, facts: { title: null, published: null, outlet: null } },
  ...more,
})

const fetchedAs = (text: string): Fetched => ({
  ...{ bytes: Buffer.from(text), url: 'p1', type: 'text/html', charset: null, retrieved: noon(1) },
  ...{ etag: null, modified: null },
})

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

    it('takes pages that come at once as if they came one by one, and none with one that fails', async () => {
      const store = await fresh()
      const broken = { ...far, entities: null } as unknown as Reading
      const [a, b, c, d] = await Promise.allSettled([call, broken, again, call].map(reading => store.add(reading)))
      expect([a, c, d]).toMatchObject(['added', 'added', 'same'].map(outcome => ({ value: { outcome } })))
      expect(b!.status).toBe('rejected')
      expect(await store.timeline()).toEqual(timeline(register([call, again])))
      expect(await store.reading(far.page.id)).toBeNull()
      expect((await store.check()).problems).toEqual([])
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

    it('holds an assembly of 2,000 whichever account of it came first', { timeout: 30_000 }, async () => {
      const people = Array.from({ length: 2000 }, (_, i) => `person:~p${i}`)
      const told = (source: string, who: string[]) =>
        makeReading({ source, outlet: source, contacts: [{ who, kind: 'meeting', date: '2024-03-18' }] })
      const [all, most, dozen, pair] = [
        told('a', people),
        told('b', people.slice(200).reverse()),
        told('c', people.slice(1990)),
        told('d', people.slice(1998)),
      ]
      const some = told('e', people.slice(1980))
      const readings = [all, most, some, dozen, pair]
      const [store, turned] = [await fresh(readings), await fresh([...readings].reverse())]
      const entries = await store.timeline()
      expect(entries.map(({ accounts }) => accounts.length).sort()).toEqual([2, 3])
      expect(entries).toEqual(timeline(register(readings)))
      expect(await turned.timeline()).toEqual(entries)
      expect(await store.countEntries({ with: [people] })).toBe(2)
      await store.remove(most.page.id)
      expect(await store.timeline()).toEqual(timeline(register([all, some, dozen, pair])))
      expect((await store.check()).problems).toEqual([])
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

    it('narrows entries by status, outlet, origin, state and office', async () => {
      const denied = makeReading({
        source: 'd',
        outlet: 'B',
        contacts: [{ who: [putin, 'state:QAT'], date: '2024-04-01', status: 'denied', reportedBy: [[abbas]] }],
      })
      const store = await fresh([call, again, other, denied])
      const count = async (filter: TimelineFilter): Promise<number> => {
        const found = (await store.timeline(filter)).length
        expect(await store.countEntries(filter)).toBe(found)
        return found
      }
      expect(await count({ status: 'denied' })).toBe(1)
      expect(await count({ outlet: 'outlet:b' })).toBe(2)
      expect(await count({ outlet: 'outlet:b', status: 'happened' })).toBe(1)
      const origin = (await store.origins()).find(({ id }) => id.startsWith('institution:'))!
      expect(await count({ origin: [origin.id] })).toBe(1)
      expect(await count({ origin: [] })).toBe(0)
      expect(await count({ with: [['of:EGY']] })).toBe(1)
      expect(await count({ with: [['of:QAT', 'state:QAT']] })).toBe(2)
      expect(await count({ with: [['office:RUS/president']] })).toBe(2)
      expect(await store.tally({ outlet: 'outlet:b' })).toMatchObject({
        total: 2,
        kinds: { call: 2 },
        statuses: { happened: 1, denied: 1 },
        outlets: { 'outlet:b': 2, 'outlet:a': 1 },
      })
      expect(await store.outlets()).toEqual(['A', 'B'])
    })

    it('tells what its pages cover', async () => {
      const property = fc.asyncProperty(arbitraryPages, async readings => {
        const store = await fresh(readings)
        const { outlets, months, undated, copies } = await store.coverage()
        const { pages } = await store.counts()
        // Two of them may be one page.
        const kept = onePerPage(readings)
        const pagesOf = (wanted: string | null): number => kept.filter(({ page }) => page.outlet === wanted).length
        for (const { outlet, pages: n } of outlets) expect([outlet, n]).toEqual([outlet, pagesOf(outlet)])
        expect(outlets.reduce((sum, each) => sum + each.pages, 0)).toBe(pages)
        const stories = kept.flatMap(reading => reading.stories).length
        expect(months.reduce((sum, each) => sum + each.stories, undated)).toBe(stories)
        expect(months.map(({ month }) => month)).toEqual(months.map(({ month }) => month).toSorted())
        const alike = (await store.timeline()).flatMap(({ why }) => why.filter(({ code }) => code === 'one-text'))
        expect(copies).toBe(alike.reduce((sum, { accounts }) => sum + accounts.length - 1, 0))
      })
      await fc.assert(property, { numRuns: 10 })
    })

    it('gives a timeline part by part, from either end', { timeout: 120_000 }, async () => {
      const property = fc.asyncProperty(arbitraryPages, fc.integer({ min: 1, max: 3 }), async (readings, limit) => {
        const store = await fresh(readings)
        for (const newest of [false, true]) {
          const ids: string[] = []
          for (let after: PageOf['after'] = null; ; ) {
            const part = await store.page({}, { after, limit, newest })
            ids.push(...part.entries.map(({ id }) => id))
            after = part.next
            if (after === null) break
          }
          expect(ids).toEqual(timeline(register(readings), {}, newest).map(({ id }) => id))
        }
      })
      await fc.assert(property, { numRuns: 10 })
    })

    it('finds ids by their beginning, and how long that must be', async () => {
      const store = await fresh([call, other])
      const ids = register([call, other]).map(({ id }) => id)
      expect(await store.idsBeginning('entry:', 9)).toEqual(ids)
      expect(await store.idsBeginning('entry:', 1)).toEqual(ids.slice(0, 1))
      expect(await store.idsBeginning(ids[1]!, 9)).toEqual([ids[1]])
      const length = await store.tellingLength(ids)
      expect(new Set(ids.map(id => id.slice(0, length))).size).toBe(2)
      expect(new Set(ids.map(id => id.slice(0, length - 1))).size).toBe(1)
      expect(await store.tellingLength([])).toBe(0)
    })

    const wanted = (...phrase: string[]): Term => ({ phrase, also: [], who: [] })
    const finding = (part: Search['part'], ...terms: Term[]): Search => ({ part, terms, limit: 9, offset: 0 })

    it('finds stories, statements and entries by words, phrases and who is meant', async () => {
      const store = await fresh([talk, call, again, other])
      const found = async (search: Search): Promise<string[]> => {
        const { hits, total } = await store.search(search)
        expect(total).toBe(hits.length)
        return hits.map(({ page, item, entry }) => entry ?? `${page === talk.page.id ? 'talk' : 'other'} ${item}`)
      }
      const [entry] = register([talk])
      expect(await found(finding('story', wanted('نار')))).toEqual(['talk s0'])
      expect(await found(finding('story', wanted('اطلاق', 'نار')))).toEqual(['talk s0'])
      expect(await found(finding('story', wanted('نار', 'اطلاق')))).toEqual([])
      expect(await found(finding('story', wanted('نار'), wanted('حوار')))).toEqual(['talk s0'])
      expect(await found(finding('statement', wanted('حوار')))).toEqual(['talk s0.0'])
      expect(await found(finding('account', wanted('نار')))).toEqual([entry!.id])
      const meant: Term = { phrase: ['nobody'], also: [], who: [abbas] }
      expect(await found(finding('story', meant))).toEqual(['other s0'])
      expect(await found(finding('story', { phrase: ['ودع'], also: ['نار'], who: [] }))).toEqual(['talk s0'])
      expect(await found(finding('story', wanted('" OR *'), wanted('nobody')))).toEqual([])
    })

    it('finds by words within outlets, days and what entries are narrowed by, part by part', async () => {
      const store = await fresh([talk, call, again, other])
      const who: Term = { phrase: [], also: [], who: [putin] }
      const all = finding('story', who)
      expect((await store.search(all)).total).toBe(4)
      expect((await store.search({ ...all, outlet: 'outlet:b' })).total).toBe(1)
      expect((await store.search({ ...all, from: '2024-05-01' })).total).toBe(1)
      expect((await store.search({ ...all, to: '2024-04-30' })).total).toBe(0)
      const parts = [0, 1, 2, 3].map(offset => store.search({ ...all, limit: 1, offset }))
      const pages = (await Promise.all(parts)).flatMap(({ hits }) => hits.map(({ page }) => page))
      expect(pages).toEqual((await store.search(all)).hits.map(({ page }) => page))
      const entries = finding('account', who)
      expect((await store.search({ ...entries, entries: { kind: 'talks' } })).total).toBe(1)
      expect((await store.search({ ...entries, entries: { status: 'denied' } })).total).toBe(0)
      expect((await store.search({ ...entries, entries: { with: [[abbas]] } })).total).toBe(1)
    })

    it('finds nothing of what has gone, and what came in its place', async () => {
      const store = await fresh([talk, call])
      await store.add({ ...talk, isnad: '9.9.9', stories: [{ ...talk.stories[0]!, body: [[0, 3]] }] })
      expect((await store.search(finding('story', wanted('نار')))).total).toBe(0)
      await store.add({ ...talk, isnad: '9.9.10' })
      expect((await store.search(finding('story', wanted('نار')))).total).toBe(1)
      await store.reread({ ...talk, isnad: '9.9.11' }, 'newer')
      await store.rebuild()
      expect((await store.search(finding('story', wanted('نار')))).total).toBe(1)
      await store.remove(talk.page.id)
      for (const part of ['story', 'statement', 'account'] as const)
        expect((await store.search(finding(part, wanted('نار')))).total).toBe(0)
      expect((await store.search(finding('story', wanted('call')))).total).toBe(1)
    })

    it('calls offices and institutions of the tables as these do, and finds them as pages write them, too', async () => {
      const office = 'office:EGY/foreign-minister'
      const reading = makeReading({ source: 'o', contacts: [{ who: [office, 'body:EGY/foreign-ministry'] }] })
      const written = {
        ...reading,
        entities: reading.entities.map(each => ({ ...each, known: true, name: { ar: 'بوزيرها', en: null } })),
      }
      const store = await fresh([written])
      const named = (await store.entities()).map(({ name }) => name.ar)
      expect(named).toEqual(['وزارة الخارجية المصرية', 'وزير الخارجية المصري'])
      for (const words of [['بوزيرها'], ['وزير', 'المصري']])
        expect((await store.entitiesWithWords(words)).map(({ id }) => id)).toContain(office)
    })

    it('tells first of those whom most pages name', async () => {
      const pages = ['a', 'b', 'c'].map((source, i) =>
        makeReading({
          source,
          contacts: [{ who: ['person:~zayd', ['person:~za1', 'person:~za2', 'person:~za2'][i]!] }],
        }),
      )
      const store = await fresh(pages)
      const found = (await store.entitiesBeginning(['person'], 10)).map(({ id }) => id)
      expect(found).toEqual(['person:~zayd', 'person:~za2', 'person:~za1'])
      expect(await store.entitiesBeginning(['person'], 1)).toHaveLength(1)
    })

    it('finds whom people have named so, until they take it back', async () => {
      const stranger = 'person:~stranger'
      const strange = makeReading({ source: 's', contacts: [{ who: [putin, stranger], date: '2024-03-18' }] })
      const store = await fresh([call, strange])
      const entityOf = (reading: Reading, id: string) => reading.entities.find(entity => entity.id === id)!
      const deed = { what: 'name' as const, from: entityOf(strange, stranger), to: entityOf(call, sisi) }
      const countOf = async (id: string): Promise<number> =>
        (await store.search(finding('story', { phrase: [], also: [], who: [id] }))).total
      expect([await countOf(sisi), await countOf(stranger)]).toEqual([1, 1])
      const said = { by: 'amina', why: null, at: noon(1) }
      await store.correct(deed, said)
      expect([await countOf(sisi), await countOf(stranger)]).toEqual([2, 0])
      await store.remove(call.page.id)
      expect((await store.entitiesWithWords(['sisi'])).map(({ id }) => id)).toEqual([sisi])
      expect((await store.entitiesById([sisi])).map(({ id }) => id)).toEqual([sisi])
      await store.undo(1, said)
      expect([await countOf(sisi), await countOf(stranger)]).toEqual([0, 1])
    })

    it('finds the copies of a story, says how like they are and which was first, until they go', async () => {
      const run = (seed: string) => Array.from({ length: 40 }, (_, i) => `${seed}${(i * 7) % 40}`).join(' ')
      const [a, b, own] = ['a', 'b', 'c'].map(run) as [string, string, string]
      const paper = (source: string, published: string, text: string[], who = [putin, sisi]) =>
        makeReading({ source, outlet: source, published, contacts: [{ who, text: `${source} call` }], text })
      const first = paper('first', '2024-03-18', [a, b])
      const late = paper('late', '2024-03-19', [b, a])
      const part = paper('part', '2024-03-17', [own, run('d'), run('e'), b])
      const none = paper('none', '2024-03-17', [own])
      const store = await fresh([late, none, part, first])
      const found = (await store.copies(late.page.id, 's0'))!
      expect(found.copies).toMatchObject([
        { source: 'first', story: 's0', page: first.page.id, kind: 'near', published: '2024-03-18' },
        { source: 'part', kind: 'partial' },
      ])
      expect(found.copies[0]!.share).toBeGreaterThan(0.9)
      expect(found.copies[1]!.share).toBeLessThan(0.7)
      expect(found.first).toMatchObject({ source: 'first' })
      const turned = await fresh([first, part, none, late])
      expect(await turned.copies(late.page.id, 's0')).toEqual(found)
      await turned.rebuild()
      expect(await turned.copies(late.page.id, 's0')).toEqual(found)
      await store.remove(first.page.id)
      expect(await store.copies(late.page.id, 's0')).toMatchObject({ copies: [{ source: 'part' }], first: null })
      expect(await store.copies(first.page.id, 's0')).toBeNull()
      expect(await store.copies(late.page.id, 's9')).toBeNull()
      expect((await store.check()).problems).toEqual([])
    })

    it('ranks alike in whatever order pages came', async () => {
      const pages = [call, talk, again, other]
      const search = finding('story', { phrase: [], also: [], who: [putin] })
      const [a, b] = [await fresh(pages), await fresh(pages.toReversed())]
      expect(await a.search(search)).toEqual(await b.search(search))
    })

    it('knows entities by id, by the words of their names, and by the state that they act for', async () => {
      const store = await fresh([call, other])
      const ids = (entities: { id: string }[]): string[] => entities.map(({ id }) => id)
      expect(ids(await store.entitiesById([putin, 'person:nobody', putin]))).toEqual([putin])
      expect(ids(await store.entitiesWithWords(['putin', 'vladimir']))).toEqual([putin])
      expect(ids(await store.entitiesWithWords(['putin', 'abbas']))).toEqual([])
      expect(ids(await store.entitiesWithWords([]))).toEqual([])
      expect(ids(await store.actingFor('EGY'))).toEqual([sisi])
      await store.remove(call.page.id)
      expect(ids(await store.entitiesWithWords(['sisi']))).toEqual([])
      expect(ids(await store.entitiesWithWords(['putin']))).toEqual([putin])
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
    })

    it('leads from every id that an entry had to the entry that it is in now', async () => {
      const [early, late] = [call, again].sort((a, b) => (a.page.id < b.page.id ? -1 : 1)) as [Reading, Reading]
      const store = await fresh([late])
      const [before] = await store.timeline()
      expect(await store.whereIs(before!.id)).toMatchObject({ entry: before!.id })
      await store.add(early)
      const [now] = await store.timeline()
      expect(now!.id).not.toBe(before!.id)
      expect(await store.whereIs(before!.id)).toMatchObject({ known: true, entry: now!.id })
      expect(await store.formerIds(before!.id.slice(0, 10))).toEqual([before!.id])
      await store.remove(late.page.id)
      expect(await store.whereIs(before!.id)).toMatchObject({ known: true, entry: now!.id })
      await store.remove(early.page.id)
      for (const id of [before!.id, now!.id]) {
        const { entry, known, last } = await store.whereIs(id)
        expect([entry, known]).toEqual([null, true])
        expect(last).toMatchObject([{ what: 'gone', cause: { removed: early.page.id } }])
      }
      expect(await store.whereIs('entry:none')).toEqual({ entry: null, known: false, last: [] })
    })

    it('tells what became of entries, and why', async () => {
      const [early, late] = [call, again].sort((a, b) => (a.page.id < b.page.id ? -1 : 1)) as [Reading, Reading]
      const store = await fresh([late])
      await store.timeline()
      await store.add(early)
      const [now] = await store.timeline()
      const { changes, pages } = await store.history(now!.id)
      expect(changes.map(({ what, cause }) => [what, cause])).toEqual([
        ['made', { pages: [late.page.id] }],
        ['moved', { pages: [] }],
        ['grew', { pages: [early.page.id] }],
      ])
      expect(pages.get(early.page.id)).toEqual({ source: early.page.source, url: null, gone: null })
      await store.remove(early.page.id)
      const [left] = await store.timeline()
      const after = await store.history(left!.id)
      expect(after.changes.at(-1)).toMatchObject({ what: 'shrank', cause: { removed: early.page.id } })
      expect(after.pages.get(early.page.id)!.gone).not.toBeNull()
    })

    it('tells what became of all entries from a place in its log on', async () => {
      const store = await fresh()
      expect(await store.lastChange()).toBe(0)
      expect(await store.changesAfter(0, 10)).toEqual([])
      await store.add(call)
      await store.add(other)
      // What is to be derived is derived before the log is looked at.
      const place = await store.lastChange()
      const all = await store.changesAfter(0, 10)
      expect(all.map(({ n, what }) => [n, what])).toEqual([
        [1, 'made'],
        [2, 'made'],
      ])
      expect(place).toBe(2)
      await store.add(far)
      const [fresher] = await store.changesAfter(place, 10)
      expect(fresher).toMatchObject({ n: 3, what: 'made', cause: { pages: [far.page.id] } })
      expect((await store.changesAfter(0, 2)).map(({ n }) => n)).toEqual([1, 2])
      expect(await store.history(fresher!.entry)).toMatchObject({ changes: [fresher] })
    })

    it('knows which of the entries that fit changed last', async () => {
      const store = await fresh([call])
      await store.timeline()
      await store.add(other)
      await store.timeline()
      const kinds = async (filter: TimelineFilter, limit = 10) =>
        (await store.lately(filter, limit)).map(({ entry }) => entry.participants)
      expect(await kinds({})).toEqual([expect.arrayContaining([putin, abbas]), expect.arrayContaining([putin, sisi])])
      await store.add(again)
      expect((await kinds({}))[0]).toEqual(expect.arrayContaining([putin, sisi]))
      expect(await kinds({}, 1)).toEqual([expect.arrayContaining([putin, sisi])])
      expect(await kinds({ with: [[abbas]] })).toEqual([expect.arrayContaining([putin, abbas])])
      expect(await kinds({ kind: 'summit' })).toEqual([])
      const [last] = await store.lately({}, 1)
      expect(await store.entry(last!.entry.id)).toEqual(last!.entry)
      expect(last!.at).toBe((await store.history(last!.entry.id)).changes.at(-1)!.at)
    })

    it('keeps notes, the last under each name', async () => {
      const store = await fresh()
      expect(await store.noted('a')).toBeNull()
      await store.note('a', '1')
      await store.note('b', '2')
      await store.note('a', '3')
      expect([await store.noted('a'), await store.noted('b')]).toEqual(['3', '2'])
    })

    it('does not count looking, rebuilding and what comes again as changes', async () => {
      const store = await fresh([call, again, other])
      const [entry] = await store.timeline()
      const before = await store.history(entry!.id)
      await store.add(call)
      await store.rebuild()
      await store.reread(call, 'again')
      await store.timeline()
      expect(await store.history(entry!.id)).toEqual(before)
    })

    it('reads a page anew, whoever read it before', async () => {
      const store = await fresh()
      await store.add({ ...call, isnad: '9.9.9' }, 'newer')
      await store.add(other, 'older')
      expect(await store.unread('older')).toEqual([call.page.id])
      expect(await store.reread(call, 'older')).toMatchObject({ outcome: 'replaced' })
      expect(await store.unread('older')).toEqual([])
      expect(await store.reread(call, 'older')).toMatchObject({ outcome: 'same' })
      expect(await store.timeline()).toEqual(timeline(register([call, other])))
    })

    it('finds pages by id, source and address', async () => {
      const store = await fresh([call, other])
      const idsOf = async (wanted: string) => (await store.pagesNamed(wanted)).map(({ id }) => id)
      expect(await idsOf('a')).toEqual([call.page.id])
      expect(await idsOf(call.page.id)).toEqual([call.page.id])
      expect(await idsOf(call.page.id.slice(0, 8))).toEqual([call.page.id])
      expect(await idsOf(call.page.id.slice(0, 7))).toEqual([])
      expect(await idsOf('nothing')).toEqual([])
    })

    correctionCases(fresh)

    it('keeps what could not be read, until it can', async () => {
      const store = await fresh()
      const failed = { source: 'a', stage: 'read', code: 'internal', message: 'once' }
      await store.quarantine(failed)
      await store.quarantine({ ...failed, message: 'twice' })
      expect(await store.quarantined()).toEqual([{ ...failed, message: 'twice' }])
      await store.add(call)
      expect(await store.quarantined()).toEqual([])
    })

    it('keeps what is to be fetched, each page once', async () => {
      const { visits } = await fresh()
      expect(await visits.feed('f')).toBeNull()
      const found = [
        foundAt('p1', { guid: '1', stamp: '2025-10-01' }),
        foundAt('p2', { guid: '2', stamp: '2025-10-03T10:00:00+03:00' }),
        foundAt('p3'),
      ]
      expect(await visits.polled(feedAt('f', { etag: '"1"' }), found, noon(1))).toEqual({ fresh: 3, changed: 0 })
      expect(await visits.feed('f')).toMatchObject({ etag: '"1"', failures: 0 })
      expect(await visits.polled(feedAt('f'), found, noon(2))).toEqual({ fresh: 0, changed: 0 })
      const open = await visits.open('f', noon(2), 9)
      expect(open.map(({ url }) => url)).toEqual(['p2', 'p1', 'p3'])
      expect((await visits.open('f', noon(2), 1)).map(({ url }) => url)).toEqual(['p2'])
      await visits.polled(
        feedAt('g'),
        ['z', 'y', 'x'].map(url => foundAt(url)),
        noon(2),
      )
      expect((await visits.open('g', noon(2), 9)).map(({ url }) => url)).toEqual(['z', 'y', 'x'])
      expect(open[0]).toMatchObject({ guid: '2', state: 'waiting', page: null, tries: 0, feed: 'f' })
    })

    it('hands a page that waits to whoever names it last', async () => {
      const { visits } = await fresh()
      await visits.polled(feedAt('f'), [foundAt('p1')], noon(1))
      expect(await visits.polled(feedAt('g'), [foundAt('p1')], noon(1))).toEqual({ fresh: 0, changed: 0 })
      expect([await visits.countOpen('f', noon(1)), await visits.countOpen('g', noon(1))]).toEqual([0, 1])
    })

    it('keeps what was fetched until it is registered, and ends the visit with it', async () => {
      const store = await fresh()
      const { visits } = store
      await visits.polled(feedAt('f'), [foundAt('p1', { stamp: '2025-10-01' }), foundAt('p2')], noon(1))
      const fetched = { ...fetchedAs('خبر'), bytes: Uint8Array.from([0, 200, 255]) }
      await visits.keep('p1', fetched)
      const kept = await visits.kept('p1')
      expect({ ...kept, bytes: [...kept!.bytes] }).toEqual({ ...fetched, bytes: [0, 200, 255] })
      expect((await visits.open('f', noon(1), 9)).map(({ state }) => state)).toEqual(['fetched', 'waiting'])
      await store.quarantine({ source: 'p1', stage: 'acquire', code: 'network/status', message: 'before' })
      const [visit] = await visits.open('f', noon(1), 1)
      await store.add(call, 'r', { ...visit!, state: 'done', page: call.page.id, visited: noon(1) })
      expect(await visits.kept('p1')).toBeNull()
      expect(await visits.visit('p1')).toMatchObject({ state: 'done', page: call.page.id })
      expect((await visits.open('f', noon(1), 9)).map(({ url }) => url)).toEqual(['p2'])
      expect(await store.quarantined()).toEqual([])
    })

    it('looks again at what has changed, less often where it had not', async () => {
      const { visits } = await fresh()
      const poll = (stamp: string, now: string) => visits.polled(feedAt('f'), [foundAt('p1', { stamp })], now)
      await poll('2025-10-01T10:00:00Z', noon(1))
      const end = async (vain: number): Promise<void> => {
        const visit = (await visits.visit('p1'))!
        await visits.ended({ ...visit, state: 'done', page: call.page.id, visited: noon(1), vain }, null)
      }
      await end(0)
      expect((await poll('2025-10-01T10:00:00Z', noon(2))).changed).toBe(0)
      expect((await poll('2025-10-01T09:00:00Z', noon(2))).changed).toBe(0)
      expect((await poll('2025-10-01T12:00:00Z', noon(1))).changed).toBe(1)
      expect(await visits.visit('p1')).toMatchObject({ state: 'waiting', page: call.page.id })
      await end(3)
      expect((await poll('2025-10-01T13:00:00Z', noon(1))).changed).toBe(0)
      expect((await poll('2025-10-01T13:00:00Z', noon(2))).changed).toBe(1)
    })

    it('knows an item by its GUID when its address has changed, unless others have the same', async () => {
      const { visits } = await fresh()
      const first = [foundAt('p1', { guid: '1' }), foundAt('p2', { guid: 'x' }), foundAt('p3', { guid: 'x' })]
      await visits.polled(feedAt('f'), first, noon(1))
      for (const visit of await visits.open('f', noon(1), 9))
        await visits.ended({ ...visit, state: 'done', page: call.page.id }, null)
      const moved = [foundAt('q1', { guid: '1' }), foundAt('q2', { guid: 'x' }), foundAt('q3', { guid: 'x' })]
      expect(await visits.polled(feedAt('f'), moved, noon(1))).toEqual({ fresh: 2, changed: 0 })
      expect((await visits.open('f', noon(1), 9)).map(({ url }) => url)).toEqual(['q2', 'q3'])
      expect(await visits.polled(feedAt('g'), [foundAt('r1', { guid: '1' })], noon(1))).toEqual({
        fresh: 1,
        changed: 0,
      })
    })

    it('sets aside what could not be fetched, until it can', async () => {
      const store = await fresh()
      const { visits } = store
      const failure = { source: 'p1', stage: 'acquire', code: 'network/timeout', message: 'late' }
      await visits.polled(feedAt('f'), [foundAt('p1')], noon(1))
      const [visit] = await visits.open('f', noon(1), 1)
      await visits.ended({ ...visit!, tries: 1, due: noon(2) }, failure)
      await visits.notPolled(feedAt('f', { failures: 1 }), { ...failure, source: 'f' })
      expect(await store.quarantined()).toHaveLength(2)
      expect([await visits.countOpen('f', noon(1)), await visits.countOpen('f', noon(2))]).toEqual([0, 1])
      await visits.notPolled(feedAt('f'), null)
      await visits.ended({ ...visit!, state: 'done' }, null)
      expect(await store.quarantined()).toEqual([])
    })

    it('lets one at a time have a lease, and the next when he is gone', async () => {
      const store = await fresh()
      const of = (holder: string): Lease => ({ holder, pid: 1, host: 'h', beat: noon(1) })
      const [yes, no] = [() => true, () => false]
      expect(await store.lease('watch', of('a'), yes)).toBeNull()
      expect(await store.lease('watch', of('a'), yes)).toBeNull()
      expect(await store.lease('watch', of('b'), yes)).toMatchObject({ holder: 'a' })
      expect(await store.lease('other', of('b'), yes)).toBeNull()
      expect(await store.lease('watch', of('b'), no)).toBeNull()
      await store.release('watch', 'a')
      expect(await store.lease('watch', of('c'), yes)).toMatchObject({ holder: 'b' })
      await store.release('watch', 'b')
      expect(await store.lease('watch', of('c'), yes)).toBeNull()
    })

    it('holds as many pages as a sitemap may name', { timeout: 60_000 }, async () => {
      const { visits } = await fresh()
      const many = Array.from({ length: 50_000 }, (_, n) => foundAt(`p${n}`, { guid: `${n}` }))
      expect(await visits.polled(feedAt('f'), many, noon(1))).toEqual({ fresh: 50_000, changed: 0 })
      expect(await visits.polled(feedAt('f'), many, noon(1))).toEqual({ fresh: 0, changed: 0 })
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
