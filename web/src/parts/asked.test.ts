import { describe, expect, it } from 'vitest'
import { changed, countOf, filtersIn, isTime, withNames, withoutFilters } from './asked.js'

const address = (text: string): URLSearchParams => new URLSearchParams(text)

describe('filters in an address', () => {
  it('are read as they stand, names each by itself and once', () => {
    const filters = filtersIn(address('with=kerry&with= zarif &with=kerry&kind=call&from=2015-03&order=oldest&q=x'))
    expect(filters).toEqual({ with: ['kerry', 'zarif'], kind: 'call', from: '2015-03' })
    expect(countOf(filters)).toBe(4 - 1 + 1)
  })

  it('that are empty are none', () => {
    expect(filtersIn(address('with=&kind=&state=%20'))).toEqual({})
  })

  it('come back from the address that they make', () => {
    const made = withNames(changed(address(''), { kind: 'visit', origin: 'institution:USA/presidency' }), [
      'ا & ب',
      'c=d',
    ])
    expect(filtersIn(address(made.toString()))).toEqual({
      with: ['ا & ب', 'c=d'],
      kind: 'visit',
      origin: 'institution:USA/presidency',
    })
  })

  it('are changed and cleared without what else the address says', () => {
    const before = address('lang=ar&q=x&kind=call&with=a&with=b')
    expect(changed(before, { kind: null, status: 'denied' }).toString()).toBe('lang=ar&q=x&with=a&with=b&status=denied')
    expect(withoutFilters(before).toString()).toBe('lang=ar&q=x')
    expect(before.toString()).toBe('lang=ar&q=x&kind=call&with=a&with=b')
  })
})

it('a time is a year, a month or a day', () => {
  for (const time of ['2015', '2015-03', '2015-03-31', '1546']) expect([time, isTime(time)]).toEqual([time, true])
  for (const no of ['15', '2015-3', '2015-13', '2015-00', '2015-03-32', '2015-03-', 'yesterday', ''])
    expect([no, isTime(no)]).toEqual([no, false])
})
