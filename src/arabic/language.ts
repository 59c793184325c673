import { document, table } from '../knowledge/load.js'
import type { Fold } from '../text/fold.js'
import type { SentenceRules } from './doc.js'
import { arabicFold } from './fold.js'
import { type Lexicon, makeLexicon } from './lexicon.js'
import type { NounEndings } from './nouns.js'
import { buildVerbs, conjugationTables, type VerbLexicon } from './verbs/index.js'

/** The language engine over `knowledge/arabic`; layers add their own words to the lexicon. */
export interface Language {
  fold: Fold
  lexicon: Lexicon
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
    carries: new Set(file.carries),
    carrying: folded(file.carrying),
    closers: new Set(file.closers),
    abbreviations: folded(file.abbreviations),
    units: folded(file.units),
  }
}

export function makeLanguage(): Language {
  const fold = arabicFold()
  const endings = document<EndingsFile>('arabic/endings')
  const rows = table('arabic/clitics')
  const forms = (kind: string): string[] => rows.filter(row => row.kind === kind).map(row => row.form!)
  const verbs = buildVerbs(table('arabic/verbs'), conjugationTables(), fold)
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
  return {
    fold,
    lexicon: makeLexicon(fold, clitics, verbs),
    verbs,
    sentences: sentenceRules(fold),
    endings,
    article: endings.article,
  }
}
