import { UndirectedGraph } from 'graphology'
import { parse as parseGraphml } from 'graphology-graphml'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { networkIn } from './network.js'
import { hostile, nobody, withExports } from './testing-export.js'

const register = withExports()

const graphOf = async (query = {}): Promise<UndirectedGraph> =>
  parseGraphml(UndirectedGraph, await register().text({ format: 'graphml', ...query }))

describe('graphml', () => {
  it('gives back who is in contact with whom, as the network of the register has it', async () => {
    const graph = await graphOf()
    const { ties, entities } = await networkIn(register().register, { limit: 1000 })
    expect(graph.type).toBe('undirected')
    expect(graph.size).toBe(ties.length)
    for (const { a, b, times, otherwise, last } of ties) {
      expect(graph.getEdgeAttributes(a, b)).toMatchObject({ times, otherwise, ...(last ? { last } : {}) })
      expect(graph.getNodeAttribute(a, 'name_ar')).toBe(entities.get(a)!.name.ar)
    }
  })

  it('keeps a name that would be markup', async () => {
    const graph = await graphOf()
    expect(graph.nodes().some((id: string) => id.includes('&"body'))).toBe(true)
  })

  it('is a graph of nobody where nothing fits', async () => {
    expect((await graphOf(nobody)).order).toBe(0)
  })
})

const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(each => new ICAL.Event(each))

const day = (time: ICAL.Time): string => time.toString()

describe('ics', () => {
  it('has what is known to the day, for all of it, with its status', async () => {
    const events = eventsOf(await register().text({ format: 'ics' }))
    const dated = register().entries.filter(({ date }) => /^\d{4}-\d\d-\d\d/u.test(date?.value ?? ''))
    expect(events.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id.replace(':', '-')}@isnad`))
    const visit = events.find(({ startDate }) => day(startDate) === '2024-05-01')!
    expect([visit.startDate.isDate, day(visit.endDate), visit.component.getFirstPropertyValue('status')]).toEqual([
      true,
      '2024-05-04',
      'TENTATIVE',
    ])
    const off = events.find(({ startDate }) => day(startDate) === '2024-06-01')!
    expect(off.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('says the sentence whole, however it is folded', async () => {
    const text = await register().text({ format: 'ics', limit: 1, kind: 'visit', from: '2024-05-01', to: '2024-05-01' })
    const [{ summary, description } = { summary: '', description: '' }] = eventsOf(text)
    expect(summary).toMatch(/^زيارة مقررة لفلاديمير بوتين إلى .* في الفترة من 1 إلى 3 أيار\/مايو 2024$/u)
    expect(description.split('\n')[1]).toMatch(/^Vladimir Putin was to visit .* from 1 to 3 May 2024$/u)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  it('lets no page add a line of its own', async () => {
    const text = await register().text({ format: 'ics' })
    const names = new Set(text.split('\r\n').flatMap(line => /^([A-Z-]+)[:;]/u.exec(line)?.[1] ?? []))
    expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(eventsOf(text).length)
    expect([...names].sort()).toEqual([
      'BEGIN',
      'CALSCALE',
      'CATEGORIES',
      'DESCRIPTION',
      'DTEND',
      'DTSTAMP',
      'DTSTART',
      'END',
      'LOCATION',
      'METHOD',
      'PRODID',
      'STATUS',
      'SUMMARY',
      'TRANSP',
      'UID',
      'URL',
      'VERSION',
      'X-PUBLISHED-TTL',
      'X-WR-CALNAME',
    ])
    expect(text).not.toContain(`\n${hostile[4]}`)
  })

  it('is a calendar that holds no event where nothing fits', async () => {
    const text = await register().text({ format: 'ics', ...nobody })
    expect(eventsOf(text)).toEqual([])
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents()).toHaveLength(1)
  })
})
