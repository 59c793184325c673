import type { Language } from '../../../arabic/language.js'
import { addForms } from '../../../arabic/lexicon.js'
import { adjectiveForms, type NounForm, nounForms } from '../../../arabic/nouns.js'
import { PloverType } from '../../../model/records.js'
import { commonFile, type RuleFile, readWord, type TypeFile, typeFiles } from './files.js'
import { ploverNounClass } from './rules.js'

type Written = readonly string[] | undefined

function wordAdder({ lexicon, fold, endings }: Language) {
  const add = (forms: readonly NounForm[], lemma: string): void => {
    addForms(lexicon, forms, { cls: ploverNounClass, value: fold(lemma) })
  }
  // «قتلي» would be two killings before a genitive: nobody writes it, and «قتلى» folds to it.
  const isBareDual = (form: string, lemma: string): boolean =>
    endings.dualConstruct.some(ending => ending !== endings.accusative && form === lemma + ending)
  return {
    /** nouns that tell of an event */
    events(written: readonly string[]): void {
      for (const { lemma, plurals } of written.map(readWord)) {
        const forms = nounForms(lemma, plurals, endings).filter(({ form }) => !isBareDual(form, lemma))
        add(forms, lemma)
      }
    },
    /** words that rules ask for */
    words(written: Written): void {
      for (const { lemma, plurals, person } of (written ?? []).map(readWord)) {
        add(nounForms(lemma, plurals, endings), lemma)
        if (person) add(adjectiveForms(lemma, endings), lemma)
      }
    },
  }
}

type Adder = ReturnType<typeof wordAdder>

function addOfRule(file: RuleFile, { skip }: TypeFile, { words }: Adder): void {
  for (const listed of [...Object.values(file.modes ?? {}), file.with, file.also, file.without, skip]) words(listed)
}

function addOfType(file: TypeFile, adder: Adder): void {
  for (const entry of file.verbs) {
    addOfRule(entry, file, adder)
    adder.words(entry.by)
  }
  for (const entry of file.nouns) {
    addOfRule(entry, file, adder)
    adder.words(entry.next)
    adder.events(entry.nouns)
  }
}

/** The verbs of the rules that no row of verbs.tsv has. */
function missingVerbs({ fold, verbs }: Language): string[] {
  const missing = (lemmas: Written, where: string): string[] =>
    (lemmas ?? [])
      .map(fold)
      .filter(lemma => !verbs.lookup(lemma).some(form => form.lemma === lemma))
      .map(lemma => `knowledge/${where}.yaml: no verb ${lemma} in verbs.tsv`)
  const file = commonFile()
  const common = [
    ...[file.happens, file.does, file.sees, file.rare, file.silent, file.reports, file.expresses, file.performs],
    ...[file.passes, file.starts, file.intends, file.claims.verbs, file.suffers],
    ...[...Object.values(file.status), ...Object.values(file.casualties)].map(words => words.verbs),
  ]
  return [
    ...typeFiles().flatMap(([name, file]) =>
      [...file.verbs, ...file.nouns].flatMap(entry => missing(entry.verbs, name)),
    ),
    ...common.flatMap(lemmas => missing(lemmas, 'arabic/frames/common')),
  ]
}

/** Adds the words of `knowledge/arabic/frames/` to the lexicon under a class of their own, and refuses what is in no table. */
export function addPloverWords(language: Language): void {
  const adder = wordAdder(language)
  for (const [, file] of typeFiles()) {
    PloverType.parse(file.type)
    addOfType(file, adder)
  }
  const common = commonFile()
  const { casualties } = common
  for (const listed of [
    ...[common.powers, common.people, common.qualifiers, common.laws, common.blocks, common.heads],
    ...[common.means, common.raids, common.sides, common.claims.deeds],
    ...[common.sport, common.sportish, common.public, common.everyday],
  ])
    adder.words(listed)
  for (const { nouns, people: counted } of Object.values(casualties)) {
    adder.events(nouns)
    adder.words(counted)
  }
  const missing = missingVerbs(language)
  if (missing.length > 0) throw new Error(missing.join('\n'))
}
