import { describe, expect, it } from 'vitest'
import { type Row, tablesUnder } from './load.js'
import { openRows, type RowIndex } from './rows.js'

const indexes: [string, string, RowIndex][] = [
  ['world/states', 'id', openRows('world/states')('id')],
  ['world/people', 'id', openRows('world/people')('id')],
  ['world/terms', 'office', openRows('world/terms')('office')],
  ['world/terms', 'person', openRows('world/terms')('person')],
]

describe.each(indexes)('the index of %s by %s', (folder, column, index) => {
  it('gives for each value its rows in the order of the tables, and none for any other', () => {
    const expected = new Map<string, Row[]>()
    for (const row of tablesUnder(folder)) expected.set(row[column]!, [...(expected.get(row[column]!) ?? []), row])
    expect(index.keys()).toEqual([...expected.keys()])
    expect(new Map(index.keys().map(key => [key, index.get(key)]))).toEqual(expected)
    expect(index.keys().every(index.has)).toBe(true)
    expect(index.has('')).toBe(false)
    expect(index.get('person:')).toEqual([])
  })
})

it('gives a row as one object, by whatever column it is found', () => {
  const by = openRows('world/terms')
  const [row] = by('office').get('IRN/president')
  expect(by('person').get(row!.person!)).toContain(row)
})
