import { compiledFile, document, table } from '../knowledge/load.js'
import type { Fold } from '../text/fold.js'
import { type Forms, openForms, packForms } from './compiled/index.js'
import type { SentenceRules } from './doc.js'
import { arabicFold } from './fold.js'
import { type Lexicon, makeLexicon } from './lexicon.js'
import type { NounEndings } from './nouns.js'
import { buildNumbers, type NumberKnowledge } from './numbers/index.js'
import { affixTables, conjugationTables, type VerbLexicon, verbLexicon, verbStems } from './verbs/index.js'

/** The language engine over `knowledge/arabic`. */
export interface Language {
  fold: Fold
  lexicon: Lexicon
  numbers: NumberKnowledge
  verbs: VerbLexicon
  sentences: SentenceRules
  endings: NounEndings
  article: string
}

type SentenceFile = Record<keyof SentenceRules, string[]>

type EndingsFile = NounEndings & { article: string; elides: string }

function sentenceRules(fold: Fold): SentenceRules {
  const file = document<SentenceFile>('arabic/sentences')
  const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))
  return {
    enders: new Set(file.enders),
    soft: new Set(file.soft),
    half: new Set(file.half),
    carries: new Set(file.carries),
    carrying: folded(file.carrying),
    yet: folded(file.yet),
    denying: folded(file.denying),
    closers: new Set(file.closers),
    abbreviations: folded(file.abbreviations),
    units: folded(file.units),
  }
}

function languageOver({ entriesOf, stemsOf }: Forms): Language {
  const fold = arabicFold()
  const endings = document<EndingsFile>('arabic/endings')
  const rows = table('arabic/clitics')
  const forms = (kind: string): string[] => rows.filter(row => row.kind === kind).map(row => row.form!)
  const verbs = verbLexicon(stemsOf, affixTables(), fold)
  const clitics = {
    conj: forms('conj'),
    prep: forms('prep'),
    pronoun: forms('pron'),
    my: rows.find(row => row.means === '1s')?.form ?? '',
    purpose: forms('purpose'),
    yields: new Set(forms('yields').map(fold)),
    article: endings.article,
    elides: endings.elides,
    feminine: endings.feminine,
  }
  const lexicon = makeLexicon(fold, clitics, verbs, entriesOf)
  return {
    fold,
    lexicon,
    numbers: buildNumbers(lexicon, fold, table('arabic/numbers'), { ...endings, pronoun: clitics.pronoun }),
    verbs,
    sentences: sentenceRules(fold),
    endings,
    article: endings.article,
  }
}

/** The language engine with the whole lexicon, as it was compiled. */
export const makeLanguage = (): Language => languageOver(openForms(compiledFile('lexicon.bin')))

let shared: Language | undefined

/** One for all who add no words to it: what one of them has asked of a word, the others need not ask again. */
export function language(): Language {
  shared ??= makeLanguage()
  return shared
}

/** Compiles the lexicon: the stems of all verbs, and the words that `addWords` adds. */
export function compileLanguage(addWords: (language: Language) => void): Uint8Array {
  const stems = verbStems(table('arabic/verbs'), conjugationTables(), arabicFold())
  const language = languageOver({
    entriesOf: () => [],
    stemsOf: (text, start, end) => stems.get(text.slice(start, end)),
  })
  addWords(language)
  return packForms(language.lexicon.added, stems)
}
