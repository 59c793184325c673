import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../lexicon.js'
import type { Stem, StemUse, StemVerb } from '../verbs/stems.js'
import { openForms, packForms } from './index.js'

const word = fc
  .array(fc.constantFrom('ا', 'ب', 'ة', 'x', '\u{1F600}'), { maxLength: 4 })
  .map(letters => letters.join(''))
const plain = { noNullPrototype: true }
const info = fc.oneof(word, fc.array(word), fc.record({ rest: fc.array(word), kind: fc.option(word) }, plain))

const entry: fc.Arbitrary<Entry> = fc.record(
  {
    cls: word,
    value: word,
    joins: fc.constantFrom('name', 'noun', 'fixed'),
    gender: fc.constantFrom('m', 'f'),
    number: fc.constantFrom('s', 'd', 'p'),
    state: fc.constantFrom('construct', 'indefinite', 'pronoun'),
    bare: fc.constantFrom<NonNullable<Entry['bare']>[]>(true, false, 'my'),
    proper: fc.boolean(),
    written: word,
    info,
  },
  { requiredKeys: ['cls', 'value', 'joins'], ...plain },
)

const verb: fc.Arbitrary<StemVerb> = fc.record(
  {
    lemma: word,
    measure: fc.constantFrom('I', 'II', 'Q1'),
    gloss: word,
    object: fc.constantFrom('direct', 'prep', 'none'),
  },
  plain,
)
const use: fc.Arbitrary<StemUse> = fc.record(
  { part: fc.constantFrom('past', 'present-i', 'masdar'), active: fc.nat(0xffff), passive: fc.nat(0xffff) },
  plain,
)

const linked = (stems: [StemVerb, StemUse][]): Stem | undefined =>
  stems.reduceRight<Stem | undefined>((next, [verb, use]) => ({ verb, use, next }), undefined)

const entriesByForm = fc.array(fc.tuple(word, fc.array(entry, { minLength: 1, maxLength: 5 }))).map(all => new Map(all))
const stemsByForm = fc
  .array(fc.tuple(word, fc.array(fc.tuple(verb, use), { minLength: 1, maxLength: 4 })))
  .map(all => new Map(all.map(([form, stems]) => [form, linked(stems)!] as const)))

describe('the compiled forms', () => {
  it('have the entries and stems of each form that were packed, in their order, and none of any other', () => {
    fc.assert(
      fc.property(entriesByForm, stemsByForm, fc.array(word), (entries, stems, others) => {
        const forms = openForms(packForms(entries, stems))
        for (const form of [...entries.keys(), ...stems.keys(), ...others]) {
          // a field that an entry has not is one without a value
          expect(forms.entriesOf(`+${form}+`, 1, form.length + 1)).toEqual(entries.get(form) ?? [])
          expect(forms.stemsOf(`+${form}+`, 1, form.length + 1)).toStrictEqual(stems.get(form))
        }
      }),
    )
  })

  it.each([[new Set(['a'])], [{ of: undefined }], [() => 'a']])('refuses an info that is no plain data: %o', odd => {
    const entries: Entry[] = [{ cls: 'noun', value: 'x', joins: 'noun', info: odd }]
    expect(() => packForms(new Map([['x', entries]]), new Map())).toThrow('noun')
  })
})
