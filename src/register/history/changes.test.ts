import { describe, expect, it } from 'vitest'
import type { Entry, Reading } from '../../model/records.js'
import { register } from '../register.js'
import { makeReading, type ToldContact } from '../testing.js'
import { type Change, changesBetween } from './changes.js'

const putin = 'person:vladimir-putin'
const sisi = 'person:abdel-fattah-el-sisi'

const told = (source: string, more: Partial<ToldContact> = {}): Reading =>
  makeReading({ source, contacts: [{ who: [putin, sisi], date: '2024-03-18', ...more }] })

const between = (before: Reading[], after: Reading[]) => changesBetween(register(before), register(after))
const kinds = (changes: readonly Change[]): string[] => changes.map(({ what }) => what).sort()
const only = (readings: Reading[]): Entry => register(readings)[0]!

// by the ids of their pages, which decide on the ids of entries
const [first, second, third] = ['a', 'b', 'c']
  .map(source => told(source))
  .sort((x, y) => (x.page.id < y.page.id ? -1 : 1)) as [Reading, Reading, Reading]

describe('what became of entries', () => {
  it('is nothing where nothing did', () => {
    expect(between([first, second], [second, first])).toEqual({ changes: [], heirs: new Map() })
  })

  it('tells of those that are new, with their pages', () => {
    expect(between([], [first]).changes).toMatchObject([
      { what: 'made', entry: only([first]).id, accounts: 1, pages: [first.page.id] },
    ])
  })

  it('tells which grew, and by which page', () => {
    expect(between([first], [first, second]).changes).toMatchObject([{ what: 'grew', pages: [second.page.id] }])
  })

  it('tells what an id has become when an earlier account comes', () => {
    const { changes, heirs } = between([second], [first, second])
    expect(kinds(changes)).toEqual(['grew', 'moved'])
    const [was, now] = [only([second]).id, only([first, second]).id]
    expect(changes.find(({ what }) => what === 'moved')).toMatchObject({ entry: now, from: [was] })
    expect(heirs).toEqual(new Map([[was, now]]))
  })

  it('tells what shrank, and what is gone', () => {
    expect(between([first, second], [first]).changes).toMatchObject([{ what: 'shrank', pages: [second.page.id] }])
    const gone = between([first], [])
    expect(gone.changes).toMatchObject([{ what: 'gone', entry: only([first]).id, pages: [first.page.id] }])
    expect(gone.heirs.size).toBe(0)
  })

  it('tells what was joined, and what came apart', () => {
    const apart = [first, told('z', { date: '2024-03-20' })]
    const [x, y] = register(apart) as [Entry, Entry]
    const one = only([first, second, third])
    const whole: Entry = { ...x, accounts: [...x.accounts, ...y.accounts] }
    const joined = changesBetween([x, y], [whole])
    expect(joined.changes).toMatchObject([{ what: 'joined', entry: x.id, from: [y.id] }])
    expect(joined.heirs).toEqual(new Map([[y.id, x.id]]))
    const split = changesBetween([whole], [x, y]).changes
    expect(split).toContainEqual(expect.objectContaining({ what: 'split', entry: x.id, into: [y.id] }))
    expect(split).toContainEqual(expect.objectContaining({ what: 'split', entry: y.id, from: [x.id] }))
    expect(one.accounts).toHaveLength(3)
  })

  it('tells of a status and a date that moved', () => {
    const planned = told('p', { status: 'planned' })
    const { changes } = between([planned], [planned, first])
    expect(changes).toContainEqual(expect.objectContaining({ what: 'status', was: 'planned', now: 'happened' }))
    const month = told('m', { date: '2024-03', text: 'a' })
    const day: Entry = { ...only([month]), date: { ...only([month]).date!, value: '2024-03-18' } }
    expect(changesBetween([only([month])], [day]).changes).toMatchObject([
      { what: 'date', was: '2024-03', now: '2024-03-18' },
    ])
  })

  it('knows an account by its place though its number is another', () => {
    const reading = makeReading({ contacts: [{ who: [putin, sisi] }, { who: [putin, 'person:mahmoud-abbas'] }] })
    const [story] = reading.stories
    const turned = {
      ...reading,
      stories: [{ ...story!, events: story!.events.map((e, i) => ({ ...e, id: `e${1 - i}` })) }],
    }
    expect(between([reading], [turned])).toEqual({ changes: [], heirs: new Map() })
    expect(register([turned]).map(({ id }) => id)).toEqual(register([reading]).map(({ id }) => id))
  })
})
