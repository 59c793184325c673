import type { Language } from '../arabic/language.js'
import { adjectiveForms, nounForms } from '../arabic/nouns.js'
import { table, values } from '../knowledge/load.js'

function addParticles({ lexicon }: Language): void {
  for (const row of table('arabic/particles')) {
    const joins = row.class === 'prep' || row.class === 'that' ? 'noun' : 'fixed'
    for (const form of values(row.forms)) lexicon.add(form, { cls: row.class!, value: row.value!, joins, written: form })
  }
}

function addNouns({ lexicon, endings, fold }: Language): void {
  for (const { lemma, plural, kind } of table('arabic/nouns')) {
    const forms =
      kind === 'noun' ? nounForms(lemma!, values(plural), endings)
      : kind === 'adj' ? [...adjectiveForms(lemma!, endings), ...nounForms(lemma!, values(plural), endings)]
      : [{ form: lemma!, gender: 'm' as const, number: 's' as const }]
    for (const { form, gender, number } of forms) lexicon.add(form, { cls: kind!, value: fold(lemma!), joins: 'noun', gender, number })
  }
}

function addGivenNames({ lexicon }: Language): void {
  for (const { name, ambiguous } of table('arabic/given-names')) {
    lexicon.add(name!, { cls: ambiguous === 'yes' ? 'maybe-given-name' : 'given-name', value: name!, joins: 'name' })
  }
}

/** Adds the words that no layer owns: particles, nouns and adjectives, given names. */
export function addWords(language: Language): void {
  addParticles(language)
  addNouns(language)
  addGivenNames(language)
}
