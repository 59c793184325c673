import { expect, it } from 'vitest'
import { together } from './together.js'

it('does at once what is asked for at once, in order, and alone what fails together', async () => {
  const done: string[] = []
  const shout = together<string, string>(
    3,
    async items => {
      done.push(items.join(''))
      if (items.includes('x')) throw new Error('x')
      if (items.includes('y')) throw new Error('y')
      return items.map(item => item.toUpperCase())
    },
    cause => cause instanceof Error && cause.message === 'y',
  )
  const asked = ['a', 'b', 'c', 'd', 'x', 'e'].map(shout)
  expect((await Promise.allSettled(asked)).map(each => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
    'A',
    'B',
    'C',
    'D',
    'failed',
    'E',
  ])
  expect(done).toEqual(['abc', 'dxe', 'd', 'x', 'e'])
  expect(await shout('f')).toBe('F')
  done.length = 0
  await Promise.allSettled(['a', 'y', 'b'].map(shout))
  expect(done).toEqual(['ayb'])
})
