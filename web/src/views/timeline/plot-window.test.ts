import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bar, contactsAlone, framed, isTooLong, plotted, stepFor, wider } from './plot-window.js'

const bar = (at: string, total = 1, kinds: Record<string, number> = { call: total }): Bar => ({ at, total, kinds })

describe('the time that a plot shows', () => {
  it('leaves out what lies centuries away, and says so', () => {
    const plot = plotted(
      [bar('1546-03', 2), bar('2015-02', 9), bar('2015-04', 12), bar('2016-01', 7), bar('2099-01')],
      'month',
      {},
    )
    expect(plot?.slots.map(({ at }) => at)).toEqual([
      ...['2015-02', '2015-03', '2015-04', '2015-05', '2015-06', '2015-07', '2015-08', '2015-09', '2015-10', '2015-11'],
      ...['2015-12', '2016-01'],
    ])
    expect(plot?.earlier).toEqual({ n: 2, from: '1546-03', to: '1546-03' })
    expect(plot?.later).toEqual({ n: 1, from: '2099-01', to: '2099-01' })
  })

  it('leaves out a thin tail some years away, but not a few among few', () => {
    const many = Array.from({ length: 24 }, (_, i) =>
      bar(`201${4 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, 100),
    )
    expect(plotted([bar('2012-06', 3), ...many], 'month', {})?.earlier?.n).toBe(3)
    expect(plotted([bar('2012-06', 3), bar('2013-03', 2), bar('2014-01', 3)], 'month', {})?.earlier).toBeNull()
  })

  it('is the one asked for, with slots for what has nothing', () => {
    const plot = plotted([bar('2015-02-03')], 'day', { from: '2015-02', to: '2015-02' })
    expect(plot?.slots).toHaveLength(28)
    expect(plot?.slots[2]).toEqual({ at: '2015-02-03', total: 1, kinds: { call: 1 } })
    expect([plot?.earlier, plot?.later]).toEqual([null, null])
  })

  it('stays small though somebody asks for millennia', () => {
    const plot = plotted([bar('2015-02'), bar('2015-03')], 'month', { from: '0001', to: '9999' })
    expect(plot?.slots.map(({ at }) => at)).toEqual(['2015-02', '2015-03'])
  })

  it('is none where nothing is in it', () => {
    expect(plotted([], 'month', {})).toBeNull()
    expect(plotted([bar('2015-02')], 'month', { from: '2016', to: '2017' })).toBeNull()
    expect(plotted([bar('2015-02')], 'month', { from: '2017', to: '2014' })).toBeNull()
  })

  it('loses nothing: whatever is counted is within it, before it or after it', () => {
    const months = fc.integer({ min: 1500 * 12, max: 2030 * 12 })
    fc.assert(
      fc.property(
        fc.uniqueArray(months, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 400 }),
        (slots, most) => {
          const bars = slots.map((slot, i) =>
            bar(`${Math.floor(slot / 12)}-${String((slot % 12) + 1).padStart(2, '0')}`, (i % most) + 1),
          )
          const plot = plotted(bars, 'month', {})!
          const shown = plot.slots.reduce((sum, { total }) => sum + total, 0)
          expect(shown + (plot.earlier?.n ?? 0) + (plot.later?.n ?? 0)).toBe(
            bars.reduce((sum, { total }) => sum + total, 0),
          )
        },
      ),
    )
  })

  it('is told in years where months would be too many', () => {
    const months = (n: number) =>
      plotted([bar('2000-01', 5), bar(`20${String(n).padStart(2, '0')}-01`, 5)], 'month', {
        from: '2000',
        to: `20${String(n).padStart(2, '0')}`,
      })!
    expect([isTooLong(months(1)), isTooLong(months(9))]).toEqual([false, true])
  })
})

it('contacts are told from other events', () => {
  const [only] = contactsAlone([bar('2015', 9, { call: 2, visit: 3, ASSAULT: 4 }), bar('2016', 1, { AID: 1 })])
  expect(only).toEqual({ at: '2015', total: 5, kinds: { call: 2, visit: 3 } })
})

describe('what is asked for', () => {
  it('is counted by days where these are few', () => {
    expect(stepFor({ from: '2015-02', to: '2015-04' })).toBe('day')
    expect(stepFor({ from: '2015', to: '2015' })).toBe('month')
    expect(stepFor({ from: '2015' })).toBe('month')
    expect(framed({ from: '2015-02-03', to: '2015-02-03' })).toEqual({ from: '2015-02', to: '2015-02' })
  })

  it('widens from the day to all time', () => {
    const steps = [
      { from: '2015-02-03', to: '2015-02-03' },
      { from: '2015-02', to: '2015-02' },
      { from: '2015', to: '2015' },
    ]
    expect(wider(steps[0]!)).toEqual(steps[1])
    expect(wider(steps[1]!)).toEqual(steps[2])
    expect(wider(steps[2]!)).toBeNull()
    expect(wider({ from: '2015-02-03', to: '2015-06' })).toEqual(steps[2])
    expect(wider({ from: '2014-02', to: '2015-06' })).toBeNull()
    expect(wider({ from: '2014' })).toBeNull()
  })
})
