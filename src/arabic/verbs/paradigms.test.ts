import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeLanguage } from '../language.js'
import type { VerbForm } from './index.js'

// The gold of inflection (corpus/paradigms.tsv): whole paradigms of verbs of each class.

type Features = Partial<VerbForm>

const { verbs, fold } = makeLanguage()

const features = (code: string): Features => {
  const [person, gender, number] = [/[123]/, /[mf]/, /[sdp]/].map(pattern => pattern.exec(code)?.[0])
  return {
    ...(person && { person: Number(person) as 1 | 2 | 3 }),
    ...(gender && { gender: gender as 'm' | 'f' }),
    ...(number && { number: number as 's' | 'd' | 'p' }),
  }
}

const all = ['3ms', '3fs', '3md', '3fd', '3mp', '3fp', '2ms', '2fs', '2d', '2mp', '2fp', '1s', '1p']
const ofPassive = ['3ms', '3fs', '3md', '3fd', '3mp']
const ofNouns = ['ms', 'fs', 'md', 'fd', 'mp', 'fp']

/** What the forms of each part are, in the order of the file. */
const parts: Record<string, { codes: string[]; is: Features; moods?: string[]; voices?: string[] }> = {
  past: { codes: all, is: { pos: 'verb', aspect: 'past' }, voices: ['active'] },
  present: { codes: all, is: { pos: 'verb', aspect: 'present' }, moods: ['any', 'indicative'], voices: ['active'] },
  subjunctive: {
    codes: all,
    is: { pos: 'verb', aspect: 'present' },
    moods: ['any', 'subjunctive-jussive'],
    voices: ['active'],
  },
  jussive: {
    codes: all,
    is: { pos: 'verb', aspect: 'present' },
    moods: ['any', 'subjunctive-jussive'],
    voices: ['active'],
  },
  imperative: {
    codes: ['2ms', '2fs', '2d', '2mp', '2fp'],
    is: { pos: 'verb', aspect: 'imperative' },
    voices: ['active'],
  },
  'past-passive': { codes: ofPassive, is: { pos: 'verb', aspect: 'past' }, voices: ['passive'] },
  'present-passive': {
    codes: ofPassive,
    is: { pos: 'verb', aspect: 'present' },
    moods: ['any', 'indicative'],
    voices: ['passive'],
  },
  'active-participle': { codes: ofNouns, is: { pos: 'active-participle' } },
  'passive-participle': { codes: ofNouns, is: { pos: 'passive-participle' } },
  masdar: { codes: ['s'], is: { pos: 'masdar' } },
}

interface Row {
  lemma: string
  measure: string
  part: string
  forms: string[]
}

function readRows(): Row[] {
  const lines = readFileSync(new URL('../../../corpus/paradigms.tsv', import.meta.url), 'utf8').split('\n')
  const [, ...rows] = lines.filter(line => line && !line.startsWith('#')).map(line => line.split('\t'))
  return rows.map(([lemma = '', measure = '', part = '', forms = '']) => ({
    lemma,
    measure,
    part,
    forms: forms.split(' '),
  }))
}

const agrees = (reading: VerbForm, wanted: Features): boolean =>
  (Object.keys(wanted) as (keyof VerbForm)[]).every(key => reading[key] === wanted[key] || reading[key] === 'either')

function isRead(form: string, { lemma, measure, part }: Row, code: string): boolean {
  const { is, moods, voices } = parts[part]!
  return verbs
    .lookup(fold(form))
    .some(
      reading =>
        reading.lemma === fold(lemma) &&
        reading.measure === measure &&
        reading.object === null &&
        agrees(reading, { ...is, ...features(code) }) &&
        (!moods || moods.includes(reading.mood!)) &&
        (!voices || [...voices, 'either'].includes(reading.voice)),
    )
}

const rows = readRows()
const verbsOf = [...new Set(rows.map(({ lemma, measure }) => `${lemma} ${measure}`))]

describe('paradigms', () => {
  it('are many', () => {
    expect(verbsOf.length).toBeGreaterThanOrEqual(76)
    expect(rows.flatMap(({ forms }) => forms).filter(form => form !== '-').length).toBeGreaterThanOrEqual(5200)
    expect([...new Set(rows.map(({ measure }) => measure))].sort()).toEqual(
      ['I', 'II', 'III', 'IV', 'IX', 'Q1', 'Q2', 'Q4', 'V', 'VI', 'VII', 'VIII', 'X'].sort(),
    )
  })

  it.each(verbsOf)('%s', verb => {
    const wrong = rows
      .filter(({ lemma, measure }) => `${lemma} ${measure}` === verb)
      .flatMap(row =>
        row.forms
          .map((form, i) => ({ form, code: parts[row.part]!.codes[i] }))
          .filter(({ form, code }) => form !== '-' && !(code && isRead(form, row, code)))
          .map(({ form, code }) => `${row.part} ${code} ${form}`),
      )
    expect(wrong).toEqual([])
  })
})
