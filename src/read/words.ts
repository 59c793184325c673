import type { Language } from '../arabic/language.js'
import type { Entry } from '../arabic/lexicon.js'
import { addTownNisbas } from '../arabic/nisbas.js'
import { adjectiveForms, type NounEndings, type NounForm, nounForms, personForms } from '../arabic/nouns.js'
import { placeNames } from '../arabic/place-names.js'
import { table, values } from '../knowledge/load.js'

const particleJoins: Readonly<Record<string, Entry['joins']>> = { pronoun: 'noun', preposition: 'name' }

function addParticles({ lexicon }: Language): void {
  for (const row of table('arabic/particles')) {
    const joins = particleJoins[row.joins!] ?? 'fixed'
    for (const form of values(row.forms))
      lexicon.add(form, { cls: row.class!, value: row.value!, joins, written: form })
  }
}

function formsOf(
  lemma: string,
  kind: string,
  plurals: readonly string[],
  feminine: string,
  endings: NounEndings,
): NounForm[] {
  if (kind === 'noun') return nounForms(lemma, plurals, endings)
  if (kind !== 'adj') return [{ form: lemma, gender: 'm', number: 's' }]
  if (feminine) return [...nounForms(lemma, plurals, endings), { form: feminine, gender: 'f', number: 's' }]
  return [...adjectiveForms(lemma, endings), ...nounForms(lemma, plurals, endings), ...personForms(lemma, endings)]
}

// «مديرها», but no «خارجيها»: what ends like a nisba takes a pronoun as a word for persons alone («صحفييها»).
const barenessOf = (adjective: string, { gender, number }: NounForm, { nisba }: NounEndings): true | 'my' =>
  adjective.endsWith(nisba) && !(gender === 'm' && number === 'p') ? true : 'my'

function addNouns({ lexicon, endings, fold }: Language): void {
  const isName = placeNames(fold)
  for (const { lemma, plural, kind, feminine } of table('arabic/nouns')) {
    const value = fold(lemma!)
    for (const form of formsOf(lemma!, kind!, values(plural), feminine!, endings)) {
      if (kind === 'adj' && form.state && isName(form.form)) continue
      const entry: Entry = {
        cls: kind!,
        value,
        joins: 'noun',
        gender: form.gender,
        number: form.number,
        bare: form.bare || (kind !== 'noun' && barenessOf(lemma!, form, endings)),
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
      proper: true,
      ...(gender === 'm' && { gender }),
    })
  }
}

/** Adds the words that no layer owns: particles, nouns and adjectives, given names, adjectives of towns. */
export function addWords(language: Language): void {
  addParticles(language)
  addNouns(language)
  addGivenNames(language)
  addTownNisbas(language)
}
