import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf } from '../testing.js'
import { daysOf, daysOfValue, dayText, meet, onlyDay } from './days.js'

const told = (value: string): [string | null, string | null] => {
  const { from, to } = daysOfValue(value)
  return [from === null ? null : dayText(from), to === null ? null : dayText(to)]
}
const range = (from: string, to: string) => ({ ...daysOfValue(`${from}/${to}`) })
const may = (a: string, b: string): boolean => meet(daysOfValue(a), daysOfValue(b)) !== null

describe('values of EDTF', () => {
  it.each([
    ['2025-10-07', '2025-10-07', '2025-10-07'],
    ['2025-10-07T22:44', '2025-10-07', '2025-10-07'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-11-09/2025-11-16', '2025-11-09', '2025-11-16'],
    ['2025-W42', '2025-10-13', '2025-10-19'],
    ['2025-10-07?', '2025-10-07', '2025-10-07'],
    ['../2025-10-07', null, '2025-10-07'],
    ['2025-10-07/..', '2025-10-07', null],
    ['XXXX-07-28', null, null],
    ['2025-02-30', null, null],
    ['nonsense', null, null],
    ['2025-10-07TEV', '2025-10-07', '2025-10-07'],
    ['2025-10-07EV', '2025-10-07', '2025-10-07'],
    ['2025-W99', null, null],
    ['2025-10/2025-11', '2025-10-01', '2025-11-30'],
    ['2025-W42/2025-W43', '2025-10-13', '2025-10-26'],
    ['2025-11-09/2025-11-02', null, null],
    ['2025-11-09/XXXX', '2025-11-09', null],
    ['P1W', null, null],
    ['', null, null],
  ])('%s', (value, from, to) => {
    expect(told(value)).toEqual([from, to])
  })
})

describe('days that fit', () => {
  it.each([
    ['2025-10', '2025-10-07'],
    ['XXXX-07-28', '2025-07-28'],
    ['XXXX-11-09/XXXX-11-16', 'XXXX-11-12'],
    ['XXXX-WXX-2', '2025-10-07'],
    ['XXXX-07-28', 'XXXX-WXX-1'],
    ['XXXX-07', '2025-07-28'],
  ])('%s and %s', (a, b) => {
    expect([may(a, b), may(b, a)]).toEqual([true, true])
  })

  it.each([
    ['2025-10-07', '2025-10-08'],
    ['XXXX-07-28', '2025-07-29'],
    ['XXXX-WXX-1', '2025-10-07'],
    ['XXXX-WXX-1', 'XXXX-WXX-3'],
    ['XXXX-11-09/XXXX-11-16', 'XXXX-11-18/XXXX-11-19'],
    ['2024', '2025-10-07'],
    ['XXXX-12', '2025-10'],
  ])('not %s and %s', (a, b) => {
    expect([may(a, b), may(b, a)]).toEqual([false, false])
  })

  it('meet in one day where only one is left', () => {
    const days = daysOf(dateOf({ weekday: 1, notBefore: '2023-10-12', notAfter: '2023-10-18' }))
    expect(dayText(onlyDay(days)!)).toBe('2023-10-16')
    expect(onlyDay(daysOf(dateOf({ weekday: 1, notBefore: '2023-10-12' })))).toBeNull()
  })

  it('may be bounded by months, years and days without a year', () => {
    const days = (notBefore: string | null, notAfter: string | null) => daysOf(dateOf({ notBefore, notAfter }))
    expect(days('2024-02', '2024')).toEqual(range('2024-02-01', '2024-12-31'))
    expect(days(null, 'XXXX-11-06')).toEqual({ from: null, to: null, yearly: null, weekday: null })
    expect(days('XXXX-10-31', 'XXXX-11-06')).toMatchObject({ from: null, to: null, yearly: ['10-31', '11-06'] })
    expect(days('unknown', '2024-02-30')).toEqual({ from: null, to: null, yearly: null, weekday: null })
  })

  it('are never no number', () => {
    const part = fc.constantFrom(
      '2024',
      '2024-02',
      '2024-02-30',
      'XXXX-11-06',
      'XXXX',
      '2024-W07',
      'T',
      '2024-13',
      '..',
    )
    const value = fc.oneof(
      part,
      fc.tuple(part, part).map(parts => parts.join('/')),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.option(value), fc.option(value), fc.option(value), (told, notBefore, notAfter) => {
        const { from, to } = daysOf(dateOf({ value: told, notBefore, notAfter }))
        expect([from, to].some(Number.isNaN)).toBe(false)
      }),
    )
  })

  it('of a week meet those within it and no others', () => {
    expect([may('2025-W42', '2025-10-13'), may('2025-W42', '2025-10-19')]).toEqual([true, true])
    expect([may('2025-W42', '2025-10-12'), may('2025-W42', '2025-W43')]).toEqual([false, false])
    expect(may('2025-11-09/2025-11-16', '2025-W46')).toBe(true)
  })

  it('hold to what is told where bounds contradict it', () => {
    expect(dayText(daysOf(dateOf({ value: '2025-10-07', notAfter: '2024-01-01' })).from!)).toBe('2025-10-07')
  })

  it('meet the same way round', () => {
    const values = [
      '2025-10-07',
      '2025-10',
      '2025',
      'XXXX-10-07',
      'XXXX-WXX-2',
      'XXXX-10',
      '2025-10-01/2025-10-09',
      'nonsense',
    ]
    const days = fc.constantFrom(...values.map(daysOfValue))
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(meet(a, b)).toEqual(meet(b, a))
      }),
    )
  })
})
