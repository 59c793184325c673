import { expect, it } from 'vitest'
import { document } from '../knowledge/load.js'
import { reasonInArabic } from './reasons.js'

const { examples } = document<{ examples: [string, string | null][] }>('labels/reasons')

it.each(examples)('%s', (en, ar) => {
  expect(reasonInArabic(en)).toBe(ar)
})
