import { expect, it } from 'vitest'
import type { Brief } from '../../asking.js'
import { headingBefore, rowsOf } from './groups.js'

const entry = (id: string, value: string | null): Brief =>
  ({ id, date: value === null ? null : { value, notBefore: null, notAfter: null } }) as Brief

it('entries stand under their months, each day told once, what has no date at the end', () => {
  const values = ['2015-03-09', '2015-03-09', '2015-03-01/2015-03-04', '2015-03', '2015', '201X', 'XXXX-02-11', null]
  const rows = rowsOf(values.map((value, i) => entry(String(i), value)))
  const told = rows.map(row =>
    row.row === 'heading' ? `# ${row.at}` : `${row.position} ${row.day ?? '-'}${row.isDayTold ? ' again' : ''}`,
  )
  expect(told).toEqual([
    '# 2015-03',
    '1 2015-03-09',
    '2 2015-03-09 again',
    '3 2015-03-01/2015-03-04',
    '4 -',
    '# 2015',
    '5 -',
    '# 201X',
    '6 -',
    '# null',
    '7 -',
    '8 -',
  ])
})

it('rows have keys of their own though a month comes twice', () => {
  const rows = rowsOf(['2015-03-09', '2014-01', '2015-03-09'].map((value, i) => entry(String(i), value)))
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
})

it('the heading of a row is the last one at or before it', () => {
  expect([0, 1, 4, 5, 9].map(row => headingBefore([0, 4, 6], row))).toEqual([0, 0, 4, 4, 6])
  expect(headingBefore([], 3)).toBe(0)
})
