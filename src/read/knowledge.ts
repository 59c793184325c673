import { wordIn } from '../arabic/facts.js'
import { type Language, makeLanguage, language as shared } from '../arabic/language.js'
import { document } from '../knowledge/load.js'
import { addedNames, loadWorld, type World } from '../knowledge/world.js'
import type { ClauseRules } from './clauses/index.js'
import type { MarkRules } from './clauses/marks.js'
import { buildContactRules, type ContactRules, contactNounClass } from './events/index.js'
import { buildPloverRules, type PloverRules } from './events/plover/index.js'
import { addSupplement, buildGrammar, type Grammar } from './mentions/index.js'
import { buildStatementRules, type StatementRules } from './statements/index.js'
import { buildTimes, type TimeKnowledge } from './times/index.js'

/** Everything that reading knows, loaded once and never changed. */
export interface ReadKnowledge {
  language: Language
  world: World
  grammar: Grammar
  times: TimeKnowledge
  contacts: ContactRules
  plover: PloverRules
  statements: StatementRules
  clauses: ClauseRules & MarkRules
}

interface ClauseFile {
  clitics: Record<string, string>
  stops: string[]
  commas: string[]
  conjunctions: string[]
  dashes: string[]
  prayers: string[]
  auxiliaries: string[]
  oblique: string[]
  two: string[]
  namely: string[]
  therein: string[]
  attended: string[]
  besides: Record<string, string>
  measuring: string[]
  rather: string[]
  accompanied: string[]
  shared: string[]
  aides: string[]
  bureaus: string[]
  standing: string[]
  travelling: string[]
  himself: string[]
  foremost: string[]
  annexed: string[]
  measures: string[]
  whole: string[]
}

function clauseRules({ fold }: Language): ClauseRules & MarkRules {
  const file = document<ClauseFile>('arabic/clauses')
  const stops = new Set(file.stops)
  const commas = new Set(file.commas)
  return {
    cliticRoles: new Map(Object.entries(file.clitics)),
    nounClass: contactNounClass,
    stops,
    isStop: wordIn(stops),
    commas,
    isComma: wordIn(commas),
    conjs: new Set(file.conjunctions),
    dashes: new Set(file.dashes),
    prayers: new Set(file.prayers),
    auxiliaries: new Set(file.auxiliaries.map(fold)),
    oblique: file.oblique.map(fold),
    two: file.two.map(fold),
    namely: new Set(file.namely.map(fold)),
    therein: new Set(file.therein.map(fold)),
    attended: new Set(file.attended.map(fold)),
    besides: new Map(Object.entries(file.besides).map(([word, prep]) => [fold(word), prep])),
    measuring: new Set(file.measuring.map(fold)),
    isRather: wordIn(new Set(file.rather.map(fold))),
    accompanied: new Set(file.accompanied.map(fold)),
    shared: new Set(file.shared.map(fold)),
    aides: new Set(file.aides.map(fold)),
    bureaus: new Set(file.bureaus.map(fold)),
    standing: new Set(file.standing.map(fold)),
    travelling: new Set(file.travelling.map(fold)),
    himself: new Set(file.himself.map(fold)),
    foremost: new Set(file.foremost.map(fold)),
    annexed: new Set(file.annexed.map(fold)),
    measures: new Set(file.measures.map(fold)),
    whole: new Set(file.whole.map(fold)),
  }
}

/** The language with its words, and the grammar of time over it: enough to read times alone. */
export function loadTimes(): Pick<ReadKnowledge, 'language' | 'times'> {
  const language = makeLanguage()
  return { language, times: buildTimes(language.lexicon, language.fold) }
}

/** The language in which pages are read; where the user's supplement adds names to it, nobody else shares it. */
function readLanguage(): Language {
  if (addedNames().length === 0) return shared()
  const own = makeLanguage()
  addSupplement(own)
  return own
}

export function loadReadKnowledge(): ReadKnowledge {
  const language = readLanguage()
  const times = buildTimes(language.lexicon, language.fold)
  const world = loadWorld()
  const contacts = buildContactRules(language)
  const plover = buildPloverRules(language)
  const statements = buildStatementRules(language)
  const grammar = buildGrammar(language, world)
  return { language, world, grammar, times, contacts, plover, statements, clauses: clauseRules(language) }
}
