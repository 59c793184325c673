import { describe, expect, it } from 'vitest'
import { type Account, columnsOf, fieldsInOrder, readingsIn } from './columns.js'

const account = (id: string, copyOf: string | null = null, quotes = 0, page = id): Account =>
  ({
    id,
    page,
    copyOf,
    quotes: Array.from({ length: quotes }, () => ({ field: 'kind', span: [0, 1], exact: 'x' })),
  }) as never

const ids = (accounts: Account[], same: string[] = []) =>
  columnsOf({ accounts, why: same.length > 0 ? [{ code: 'one-text', text: '', accounts: same }] : [] }).map(
    ({ account: { id }, copies }) => [id, ...copies.map(each => each.id)],
  )

describe('columns', () => {
  it('are the accounts in their order', () => {
    expect(ids([account('a'), account('b')])).toEqual([['a'], ['b']])
  })

  it('fold copies under what they copy, wherever it stands', () => {
    expect(ids([account('a', 'c'), account('b'), account('c'), account('d', 'c')])).toEqual([['c', 'a', 'd'], ['b']])
  })

  it('fold what is one text under the one that tells most, where the original is not known', () => {
    expect(ids([account('a', null, 1), account('b', null, 5), account('c', null, 2)], ['a', 'b'])).toEqual([
      ['b', 'a'],
      ['c'],
    ])
  })

  it('follow a copy of a copy', () => {
    expect(ids([account('a'), account('b', 'a'), account('c', 'b')])).toEqual([['a', 'b', 'c']])
  })

  it('are two for what one page tells in two places', () => {
    expect(ids([account('a', null, 2, 'p'), account('b', 'a', 1, 'p'), account('c', 'a')])).toEqual([['a', 'c'], ['b']])
  })

  it('lose no account, whatever names another', () => {
    const found = ids([account('a', 'b'), account('b', 'a'), account('c', 'gone')])
    expect(found.flat().sort()).toEqual(['a', 'b', 'c'])
  })
})

describe('readings of a column', () => {
  const readings = [{ accounts: ['a', 'b'] }, { accounts: ['c', 'd'] }, { accounts: ['d'] }]
  it('tell apart what only a copy says', () => {
    const { own, copied } = readingsIn(readings, { account: account('a'), copies: [account('c')] })
    expect([own, copied]).toEqual([[readings[0]], [{ reading: readings[1], by: ['c'] }]])
  })
})

it('disagreement comes first', () => {
  const fields = {
    kind: { verdict: 'agree', readings: [] },
    mode: { verdict: 'conflict', readings: [] },
    date: { verdict: 'differ', readings: [] },
  }
  expect(fieldsInOrder(fields, 'call').map(([name]) => name)).toEqual(['date', 'kind'])
  expect(fieldsInOrder(fields, null).map(([name]) => name)).toEqual(['mode', 'date', 'kind'])
})

it('those who take part are told once: on their sides, where nobody stands on none', () => {
  const field = (...ids: string[]) => ({ verdict: 'single', readings: [{ value: ids }] })
  const names = (fields: Parameters<typeof fieldsInOrder>[0]) => fieldsInOrder(fields, null).map(([name]) => name)
  const sides = { actors: field('a'), recipients: field('b') }
  expect(names({ ...sides, participants: field('a', 'b') })).toEqual(['actors', 'recipients'])
  expect(names({ ...sides, participants: field('a', 'c') })).toEqual(['actors', 'recipients', 'participants'])
  expect(names({ participants: field('a', 'b') })).toEqual(['participants'])
})
