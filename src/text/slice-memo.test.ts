import { expect, it } from 'vitest'
import { makeSliceMemo } from './slice-memo.js'

it('what is met again stays, and what is not goes', () => {
  const memo = makeSliceMemo<number>(3)
  const get = (key: string): number | undefined => memo.get(`(${key})`, 1, 1 + key.length)
  for (let n = 0; n < 100; n++) {
    expect(get(`w${n}`)).toBeUndefined()
    memo.add(`w${n}`, n)
    expect(get(`w${n}`)).toBe(n)
    expect(get('w0')).toBe(0)
  }
  expect(get('w1')).toBeUndefined()
  expect(get('w99')).toBe(99)
})
