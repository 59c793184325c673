import { expect, it } from 'vitest'
import { IsnadError } from '../model/errors.js'
import { withoutTerminal } from './advice.js'

const told = (message: string, advice: string) => withoutTerminal(new IsnadError('usage', message, advice))

it('names options as parameters', () => {
  expect(told('--limit takes a whole number.', 'Go on with --after, which the last part tells.')).toEqual({
    message: 'limit takes a whole number.',
    advice: 'Go on with after, which the last part tells.',
  })
})

it.each([
  [
    'If you mean it, say so: --allow-private 10.0.0.1',
    'At a terminal, if you mean it, say so: --allow-private 10.0.0.1',
  ],
  ['See all: isnad correct list', 'At a terminal, see all: isnad correct list'],
])('says what only a terminal can do: %s', (advice, expected) => {
  expect(told('No.', advice).advice).toBe(expected)
})

it('leaves as it is what everybody can do', () => {
  expect(told('No.', 'Give the id of one.').advice).toBe('Give the id of one.')
})
