import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openPlain, packPlain } from './plain.js'

const { whole } = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter(n => !Object.is(n, -0)),
    fc.boolean(),
    fc.constant(null),
    tie('whole'),
  ),
  whole: fc.oneof(
    fc.array(tie('value')),
    fc.array(tie('value')).map(all => new Set(all)),
    fc.array(fc.tuple(tie('value'), tie('value'))).map(pairs => new Map(pairs)),
    fc.dictionary(
      fc.string().filter(key => key !== '__proto__'),
      tie('value'),
      { noNullPrototype: true },
    ),
  ),
}))

it('comes back as it went in', () => {
  fc.assert(
    fc.property(whole, data => {
      expect(openPlain(packPlain(data as object))).toStrictEqual(data)
    }),
  )
})

it('is one thing wherever it stands', () => {
  const shared = { words: new Set(['x']) }
  const { list, map } = openPlain<{ list: object[]; map: Map<string, object> }>(
    packPlain({ list: [shared, { words: new Set(['x']) }], map: new Map([['a', shared]]) }),
  )
  expect(map.get('a')).toBe(list[0])
  expect(list[1]).not.toBe(list[0])
})

it.each([[() => 'x'], [{ of: undefined }], [[/x/u]], [{ of: Number.NaN }], [new Map([['x', new Date(0)]])]])(
  'refuses what is no plain data: %o',
  odd => {
    expect(() => packPlain(odd)).toThrow('plain data')
  },
)
