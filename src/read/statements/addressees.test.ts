import { describe, expect, it } from 'vitest'
import { document } from '../../knowledge/load.js'
import { type Examples, exampleReader, parseExample } from '../testing-examples.js'

const { yes, no } = document<Examples>('arabic/addressees')
const reader = exampleReader()

describe('who speaks and to whom, in addressees.yaml', () => {
  for (const line of [...yes, ...no]) {
    const example = parseExample(line)
    it(line, () => {
      const reading = reader.read(example)
      const last = reading.stories.flatMap(s => s.statements).at(-1)
      const [speaker, to] = example.wanted!
      const wanted = to === '-' ? [] : to!.split(',').map(name => reader.idOf(name.trim(), reading))
      expect({ speaker: last?.chain.at(-1)?.name, to: last?.addressees }).toEqual({ speaker, to: wanted })
    })
  }
})
