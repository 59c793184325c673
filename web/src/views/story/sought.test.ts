import { describe, expect, it } from 'vitest'
import type { Reading } from '../../answer.js'
import { layers, marksOf, stopsOf } from './marks.js'
import { soughtAt } from './sought.js'

const text = 'One rang. Two said that three came.'
const reading = {
  page: { text },
  furniture: [{ span: [0, 3], kind: 'share', rule: 'r' }],
  diagnostics: [{ code: 'c', message: 'm', span: null }],
  stories: [
    {
      id: 's0',
      times: [],
      mentions: [{ id: 'm', span: [10, 13], rule: 'r' }],
      statements: [{ id: 's', span: [10, 34], cue: [14, 18], content: [[24, 34]], rule: 'r' }],
      events: [{ id: 'e', trigger: [4, 8], evidence: [[0, 9]], contact: { topics: [{ label: 'x', span: [24, 29] }] } }],
    },
  ],
} as unknown as Reading

const all = new Set(layers)

describe('marks', () => {
  it('are stopped at once for each thing that was read', () => {
    expect(stopsOf(marksOf(reading, all))).toEqual([0, 4, 10, 14])
  })

  it('are of the layers that are looked at', () => {
    expect(marksOf(reading, new Set(['event'] as const)).map(({ className }) => className)).toEqual(['event', 'topic'])
  })
})

describe('a place leads', () => {
  const marks = marksOf(reading, all)
  it.each([
    ['to the passage that begins there', 0, [0, 9]],
    ['to the least that is marked there', 26, [24, 29]],
    ['to its word, where nothing is marked', 20, [19, 23]],
    ['nowhere behind the end', 99, null],
  ])('%s', (_, at, span) => expect(soughtAt(reading, marks, at)).toEqual(span))
})
