import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Doc, makeDoc } from '../doc.js'
import { makeLanguage } from '../language.js'
import { exact, print } from './exact.js'
import { type NumberBound, type NumberExpression, readNumbers } from './index.js'

const { lexicon, sentences, numbers } = makeLanguage()
const docOf = (text: string): Doc => makeDoc(text, [[0, text.length]], lexicon, sentences)
const read = (text: string): NumberExpression[] => readNumbers(docOf(text), numbers)

const end = (bound: NumberBound | null): string => bound?.value ?? ''
const interval = ({ low, high }: NonNullable<NumberExpression['bounds']>): string =>
  `${low && !low.open ? '[' : '('}${end(low)},${end(high)}${high && !high.open ? ']' : ')'}`

const marks = { cardinal: '', ordinal: '#', fraction: 'f', percent: '', range: '' }

/** The notation of `corpus/numbers.tsv`. */
function notation({ kind, value, bounds, percent, approximate, code }: NumberExpression): string {
  const shown = bounds ? interval(bounds) : (code ? 'code ' : '') + marks[kind] + value
  return `${approximate ? '~' : ''}${shown}${percent ? '%' : ''}`
}

const told = (text: string): string =>
  read(text)
    .map(found => `${text.slice(...found.span)} = ${notation(found)}`)
    .join(' | ')

// «f1/2», «(,1/2)» and «code 08» in the gold are what their numbers are.
const plain = (gold: string): string =>
  gold.replace(/(\d+)\/(\d+)/g, (_, n, d) => print(exact(BigInt(n), BigInt(d)))).replace(/code 0+(?=\d)/g, 'code ')

describe('corpus/numbers.tsv', () => {
  const rows = readFileSync(new URL('../../../corpus/numbers.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
    .slice(1)
    .map(line => line.split('\t'))
  it.each(rows.filter(([, , pending]) => !pending))('%s', (text, gold = '') => {
    expect(told(text!)).toBe(plain(gold))
  })
  it.fails.each(rows.filter(([, , pending]) => pending))('pending: %s', (text, gold = '') => {
    expect(told(text!)).toBe(plain(gold))
  })
})
