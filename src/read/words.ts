import type { Language } from '../arabic/language.js'
import type { Entry } from '../arabic/lexicon.js'
import { adjectiveForms, type NounForm, nounForms, personForms } from '../arabic/nouns.js'
import { table, values } from '../knowledge/load.js'

function addParticles({ lexicon }: Language): void {
  for (const row of table('arabic/particles')) {
    const joins = row.class === 'prep' || row.class === 'that' ? 'noun' : 'fixed'
    for (const form of values(row.forms))
      lexicon.add(form, { cls: row.class!, value: row.value!, joins, written: form })
  }
}

function addNouns({ lexicon, endings, fold }: Language): void {
  for (const { lemma, plural, kind } of table('arabic/nouns')) {
    const forms: NounForm[] =
      kind === 'noun'
        ? nounForms(lemma!, values(plural), endings)
        : kind === 'adj'
          ? [
              ...adjectiveForms(lemma!, endings),
              ...nounForms(lemma!, values(plural), endings),
              ...personForms(lemma!, endings),
            ]
          : [{ form: lemma!, gender: 'm', number: 's' }]
    const value = fold(lemma!)
    for (const form of forms) {
      const entry: Entry = {
        cls: kind!,
        value,
        joins: 'noun',
        gender: form.gender,
        number: form.number,
        bare: form.bare ?? false,
      }
      if (form.state) entry.state = form.state
      lexicon.add(form.form, entry)
    }
  }
}

function addGivenNames({ lexicon }: Language): void {
  for (const { name, gender, ambiguous } of table('arabic/given-names')) {
    lexicon.add(name!, {
      cls: ambiguous === 'yes' ? 'maybe-given-name' : 'given-name',
      value: name!,
      joins: 'name',
      ...(gender === 'm' && { gender }),
    })
  }
}

/** Adds the words that no layer owns: particles, nouns and adjectives, given names. */
export function addWords(language: Language): void {
  addParticles(language)
  addNouns(language)
  addGivenNames(language)
}
