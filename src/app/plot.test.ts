import { expect, it } from 'vitest'
import type { Outline, Store } from '../store/store.js'
import { plotIn } from './plot.js'

const dates = ['2015-02-03', '2015-02-09/2015-02-11', '2015-02', '2015', '201X', 'XXXX-02-03', null]
const outline = (date: string | null): Outline => ({
  ...{ id: 'entry:0', type: 'CONSULT', kind: 'call', status: 'happened', participants: [], date },
})
const store = { outlines: async () => dates.map(outline) } as unknown as Store

it('an entry counts wherever its time is known as exactly as it is counted', async () => {
  const counted = async (by: string) => {
    const { bars, undated } = await plotIn(store, { by })
    return [bars.map(({ at, total }) => `${at} ${total}`), undated]
  }
  expect(await counted('day')).toEqual([['2015-02-03 1', '2015-02-09 1'], 5])
  expect(await counted('month')).toEqual([['2015-02 3'], 4])
  expect(await counted('year')).toEqual([['2015 4'], 3])
})
