import { expect, it } from 'vitest'
import type { Entry } from '../../model/records.js'
import { worthShowing } from './worth-showing.js'

const field = (...ids: string[]) => ({ verdict: 'single' as const, readings: [{ value: ids, accounts: ['x'] }] })
const sides = { actors: field('a'), recipients: field('b') }

it.each<[string, string | null, Entry['fields'], boolean]>([
  ['participants', null, { ...sides, participants: field('a', 'b') }, false],
  ['participants', null, { ...sides, participants: field('a', 'c') }, true],
  ['participants', 'call', { participants: field('a', 'b') }, true],
  ['mode', 'call', {}, false],
  ['mode', null, {}, true],
  ['place', 'call', {}, true],
])('whether %s of a %s is shown', (name, kind, fields, shown) => {
  expect(worthShowing(name, { kind, fields })).toBe(shown)
})
