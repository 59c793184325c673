import { describe, expect, it } from 'vitest'
import { outletMistakes } from './lint-outlets.mjs'
import { rowsOf } from './lint-world.mjs'

const head = 'id\ten\tar\tlatin\tkind\tcountry\thosts\tlanguage\tzone\talone\tsource'
const row = (id, { ar = id, kind = 'site', country = 'UTO', hosts = '', language = 'ar', zone = '' } = {}) =>
  [`outlet:${id}`, id, ar, '', kind, country, hosts, language, zone, '', 'unverified'].join('\t')
const found = (...rows) => outletMistakes(rowsOf([head, ...rows].join('\n'), 'outlets.tsv'))

describe('outlets', () => {
  it('that are right are let be', () => {
    expect(
      found(
        row('one', { hosts: 'one.example|arabic.two.example', zone: 'Asia/Aden' }),
        row('two', { hosts: 'two.example', country: '' }),
      ),
    ).toEqual([])
  })

  it.each([
    ['twice', [row('one'), row('one', { ar: 'other' })], 'the id outlet:one'],
    [
      'of one host',
      [row('one', { hosts: 'x.example' }), row('two', { hosts: 'y.example|x.example' })],
      'x.example has',
    ],
    ['of one name but for its hamza', [row('one', { ar: 'أنباء' }), row('two', { ar: 'انباء' })], 'the name'],
    ['at www', [row('one', { hosts: 'www.x.example' })], 'no host'],
    ['at an address', [row('one', { hosts: 'https://x.example' })], 'no host'],
    ['at a host in capitals', [row('one', { hosts: 'X.example' })], 'no host'],
    ['in no zone', [row('one', { zone: 'Asia/Nowhere' })], 'no zone'],
    ['in a zone without a place', [row('one', { zone: 'GMT' })], 'no zone'],
    ['of no kind', [row('one', { kind: 'paper' })], 'kind is'],
  ])('%s are told', (_, rows, what) => expect(found(...rows).join('\n')).toContain(what))
})
