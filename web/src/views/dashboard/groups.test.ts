import { expect, it } from 'vitest'
import { groupsOf, reasonOf } from './groups.js'

const page = (source: string, code: string) => ({ source, code, stage: 'acquire', message: code })

it('pages set aside are grouped by their codes, none is lost, the most frequent goes first', () => {
  const pages = [page('a', 'input/binary'), page('b', 'input/empty'), page('c', 'input/empty'), page('d', 'internal')]
  expect(groupsOf(pages).map(({ code, pages: all }) => [code, all.map(({ source }) => source)])).toEqual([
    ['input/empty', ['b', 'c']],
    ['input/binary', ['a']],
    ['internal', ['d']],
  ])
})

it('there is advice for every code', () => {
  const reasons = ['input/empty', 'network/timeout', 'feed/broken', 'internal', 'register/broken', 'input/new', '']
  expect(reasons.map(reasonOf)).toEqual(['empty', 'network', 'feed', 'internal', 'unlike', 'unlike', 'unlike'])
})
