import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openColumns, packColumns } from './columns.js'

const column = fc.oneof(fc.uint8Array(), fc.uint16Array(), fc.uint32Array())

it('gives back the columns that were packed, wherever the bytes stand', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), column), fc.nat(9), (columns, shift) => {
      const packed = packColumns(columns)
      const moved = new Uint8Array(packed.length + shift)
      moved.set(packed, shift)
      expect({ ...openColumns(moved.subarray(shift)) }).toEqual({ ...columns })
    }),
  )
})

it('refuses what is no such file', () => {
  expect(() => openColumns(new Uint8Array(16))).toThrow()
})
