import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstDay, lastDay, oneTime, type Step, slotOf, stepOf, timeOf } from './slots.js'

it('a slot is of the time that it was made from', () => {
  const steps: Step[] = ['year', 'month', 'day']
  fc.assert(
    fc.property(
      fc.constantFrom(...steps),
      fc.integer({ min: 1, max: 9900 }),
      fc.integer({ min: 0, max: 400 }),
      (step, year, n) => {
        const slot = slotOf(`${String(year).padStart(4, '0')}`, step) + (step === 'year' ? 0 : n)
        expect(slotOf(timeOf(slot, step), step)).toBe(slot)
        expect(stepOf(timeOf(slot, step))).toBe(step)
      },
    ),
  )
})

it('slots that follow each other are of times that do', () => {
  expect(timeOf(slotOf('2015-12', 'month') + 1, 'month')).toBe('2016-01')
  expect(timeOf(slotOf('2016-02-28', 'day') + 1, 'day')).toBe('2016-02-29')
  expect(timeOf(slotOf('0099', 'year') + 1, 'year')).toBe('0100')
})

it('years, months and days have a first and a last day', () => {
  expect([firstDay('2016'), lastDay('2016')]).toEqual(['2016-01-01', '2016-12-31'])
  expect([firstDay('2016-02'), lastDay('2016-02')]).toEqual(['2016-02-01', '2016-02-29'])
  expect([firstDay('1546-03-02'), lastDay('1546-03-02')]).toEqual(['1546-03-02', '1546-03-02'])
})

it('a time is one year, one month or one day, however it is said', () => {
  expect(oneTime({ from: '2015', to: '2015' })).toBe('2015')
  expect(oneTime({ from: '2015-01', to: '2015-12-31' })).toBe('2015')
  expect(oneTime({ from: '2015-02-01', to: '2015-02-28' })).toBe('2015-02')
  expect(oneTime({ from: '2015-02-03', to: '2015-02-03' })).toBe('2015-02-03')
  expect(oneTime({ from: '2015-02', to: '2015-03' })).toBeNull()
  expect(oneTime({ from: '2015' })).toBeNull()
})
