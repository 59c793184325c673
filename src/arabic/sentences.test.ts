import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeDoc } from './doc.js'
import { makeLanguage } from './language.js'

// The gold of sentence ends (corpus/sentences.tsv).

const { lexicon, sentences: rules } = makeLanguage()

const lines = readFileSync(new URL('../../corpus/sentences.tsv', import.meta.url), 'utf8').split('\n')
const [, ...rows] = lines.filter(line => line && !line.startsWith('#')).map(line => line.split('\t'))
const passages = rows.map(([marked = '', about = '']) => ({ marked: marked.replaceAll('⏎', '\n'), about }))

function read(text: string): string[] {
  const { tokens, sentences } = makeDoc(text, [[0, text.length]], lexicon, rules)
  return sentences.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end).trim())
}

describe('sentences', () => {
  it('have their gold', () => expect(passages.length).toBeGreaterThanOrEqual(150))

  it.each(passages)('$about: $marked', ({ marked }) => {
    expect(read(marked.replaceAll('‖', ''))).toEqual(marked.split('‖').map(sentence => sentence.trim()))
  })
})
