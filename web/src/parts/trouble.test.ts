import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import ar from '../words/ar.json' with { type: 'json' }
import en from '../words/en.json' with { type: 'json' }

const source = readFileSync(new URL('../../../src/model/errors.ts', import.meta.url), 'utf8')
const codes = [...source.matchAll(/^ {2}\| '([a-z/-]+)'$/gmu)].map(([, code]) => code!)

it('has words for every code of an error, in both languages', () => {
  expect(codes.length).toBeGreaterThan(30)
  for (const words of [ar, en] as Record<string, string>[])
    expect(codes.filter(code => !words[`problem.${code}`])).toEqual([])
})
