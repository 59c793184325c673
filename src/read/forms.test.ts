import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Sense } from '../arabic/lexicon.js'
import { loadReadKnowledge } from './knowledge.js'

// The gold of single forms (corpus/forms.tsv) against the whole lexicon.

interface Row {
  form: string
  before: string[]
  word: string
  after: string
  is: string[]
  gap: boolean
}

const { language } = loadReadKnowledge()
const { lexicon, fold } = language

function readRows(): Row[] {
  const lines = readFileSync(new URL('../../corpus/forms.tsv', import.meta.url), 'utf8').split('\n')
  const [, ...rows] = lines.filter(line => line && !line.startsWith('#')).map(line => line.split('\t'))
  return rows.map(([form = '', before = '', word = '', after = '', is = '', gap = '']) => ({
    form,
    before: before.split(' ').filter(Boolean),
    word,
    after: fold(after),
    is: is.split(' '),
    gap: gap === 'yes',
  }))
}

const participles = ['active-participle', 'passive-participle', 'masdar']
const nominal = ['noun', 'adj']
const ofWords = ['verb', ...participles, ...nominal, 'adverb', 'nisba', 'plover-noun', 'contact-noun', 'source']

/** Whether what is told of person, gender and number agrees with `code`: «3ms», «fd», «p». */
function agrees(
  have: { person?: unknown; gender?: string | undefined; number?: string | undefined } | null | undefined,
  code = '',
): boolean {
  const [person, gender, number] = [/[123]/, /[mf]/, /[sdp]/].map(pattern => pattern.exec(code)?.[0])
  return (
    (!person || have?.person === Number(person)) &&
    (!gender || [gender, 'either', undefined].includes(have?.gender)) &&
    (!number || [number, 'either', undefined].includes(have?.number))
  )
}

const moods: Record<string, readonly string[]> = {
  indicative: ['any', 'indicative'],
  subjunctive: ['any', 'subjunctive-jussive'],
  jussive: ['any', 'subjunctive-jussive'],
}

function isVerb({ verb, value }: Sense, word: string, [, aspect, who, voice = '', mood, future]: string[]): boolean {
  if (verb?.pos !== 'verb' || value !== fold(word)) return false
  return (
    verb.aspect === aspect &&
    agrees(verb, who) &&
    [voice, 'either'].includes(verb.voice) &&
    (!mood || moods[mood]!.includes(verb.mood!)) &&
    verb.future === (future === 'future')
  )
}

function isWord(sense: Sense, { word, is }: Row): boolean {
  const [kind = '', code] = is
  const isLemma = sense.value === fold(word)
  if (kind === 'verb') return isVerb(sense, word, is)
  if (participles.includes(kind)) return sense.cls === kind && isLemma && agrees(sense.verb, code)
  if (nominal.includes(kind)) return nominal.includes(sense.cls) && isLemma && agrees(sense.entry, code)
  if (kind === 'nisba' || kind === 'town')
    return sense.cls === kind && sense.value === word && agrees(sense.entry, code)
  if (kind === 'name') return sense.entry?.joins === 'name'
  // person, gender and number alone: any noun or participle
  if (/^[mf]?[sdp]$/.test(kind))
    return [...nominal, ...participles].includes(sense.cls) && isLemma && agrees(sense.entry ?? sense.verb, kind)
  return sense.cls === kind
}

const isCutAs = (sense: Sense, { before, after }: Row): boolean => {
  const [definite, rest] = [before.includes('ال'), before.filter(clitic => clitic !== 'ال')]
  return sense.conj + sense.prep === rest.join('') && sense.definite === definite && sense.pronoun === after
}

function holds(row: Row): boolean {
  const { senses } = lexicon.word(row.form)
  const [kind] = row.is
  if (kind === '-') return !senses.some(({ cls }) => ofWords.includes(cls))
  if (kind === 'whole') return senses.length > 0 && !senses.some(({ conj, prep }) => conj || prep)
  return senses.some(sense => isCutAs(sense, row) && isWord(sense, row))
}

const rows = readRows()
const kindOf = ({ is }: Row): string => (nominal.includes(is[0]!) || /^[mf]?[sdp]$/.test(is[0]!) ? 'noun' : is[0]!)
const told = ({ form, before, word, after, is }: Row): string => [form, ...before, word, after, ...is].join(' ')

describe('the gold of forms', () => {
  // It may grow and not shrink.
  it.each([
    ['verb', 2188],
    ['noun', 1139],
    ['whole', 246],
    ['town', 147],
    ['-', 455],
  ])('%s: has its rows', (kind, count) => {
    expect(rows.filter(row => kindOf(row) === kind).length).toBeGreaterThanOrEqual(count)
  })

  it('has each row once', () => {
    const keys = rows.map(told)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it.each([...new Set(rows.map(kindOf))])('%s: is read so', kind => {
    const wrong = rows.filter(row => kindOf(row) === kind && !row.gap && !holds(row))
    expect(wrong.map(told)).toEqual([])
  })

  it('has gaps that are still open, and no more than these', () => {
    const gaps = rows.filter(row => row.gap)
    expect(gaps.filter(holds).map(told)).toEqual([])
    expect(gaps.length).toBeLessThanOrEqual(28)
  })
})
