import { document, documentsUnder } from '../../../knowledge/load.js'
import type { Casualty, PloverType, Status } from '../../../model/records.js'
import { contactFolder } from '../contact-files.js'
import type { RulingFile } from '../ruling.js'
import type { UntrueFile } from '../untrue.js'
import type { Need, NounRule } from './rules.js'

// The files of `knowledge/arabic/frames/` as they are written.

export interface RuleFile {
  mode?: string
  modes?: Record<string, string[]>
  contexts?: string[]
  recipient?: string[]
  actor?: string[]
  with?: string[]
  also?: string[]
  without?: string[]
  party?: Need
  people?: boolean
}

export interface TypeFile {
  type: PloverType
  contexts: string[]
  people: boolean
  /** how many words what its verbs ask for may stand behind them, where the rule says nothing else */
  reach?: number
  skip?: string[]
  skipVerbs?: string[]
  verbs: (RuleFile & {
    verbs: string[]
    preps?: string[]
    patient?: boolean
    sure?: boolean
    reach?: number
    single?: boolean
    fresh?: boolean
    bodies?: boolean
    by?: string[]
    own?: boolean
    never?: string[]
    finite?: boolean
    light?: boolean
    direct?: boolean
  })[]
  nouns: (RuleFile & {
    nouns: string[]
    when?: NounRule['when']
    verbs?: string[]
    owner?: NounRule['owner']
    nisba?: NounRule['nisba']
    next?: string[]
    line?: boolean
  })[]
  examples: { match: FrameExample[]; none: string[] }
}

/** A sentence that tells of an event of the type, and what of it must be read; its status is «happened» where none is said. */
export interface FrameExample {
  ar: string
  mode?: string
  status?: Status
  actors?: string[]
  recipients?: string[]
}

interface CommonFile {
  classes: Record<string, string[]>
  powers: string[]
  organs: string[]
  governments: string[]
  vague: string[]
  qualifiers: string[]
  laws: string[]
  collectives: string[]
  blocs: string[]
  people: string[]
  happens: string[]
  does: string[]
  sees: string[]
  pointing: string[]
  any: string[]
  councils: string[]
  councillors: string[]
  rare: string[]
  silent: string[]
  staff: string[]
  beside: string[]
  likewise: string[]
  refusals: { words: string[]; verbs: string[] }
  suffers: string[]
  members: string[]
  reports: string[]
  expresses: string[]
  performs: string[]
  passes: string[]
  starts: string[]
  intends: string[]
  accusatives: string[]
  opened: string[]
  oblique: string
  accusative: string
  matters: string[]
  called: string[]
  statish: string[]
  forces: string[]
  confirming: string[]
  causes: string[]
  reasons: string[]
  means: string[]
  sides: string[]
  raids: string[]
  claims: { verbs: string[]; deeds: string[] }
  blocks: string[]
  heads: string[]
  unreal: string[]
  unless: string[]
  asking: string[]
  god: string[]
  habits: string[]
  recalls: string[]
  whens: string[]
  sport: string[]
  sportish: string[]
  public: string[]
  everyday: string[]
  status: RulingFile
  untrue: UntrueFile
  casualties: Record<Casualty['what'], { verbs: string[]; nouns: string[]; people: string[] }>
  amongst: string[]
  others: string[]
  masses: string[]
  many: Record<string, number>
  bounds: string[]
  rounds: string[]
  article: string
}

const folder = 'arabic/frames'
const common = `${folder}/common`

export const commonFile = (): CommonFile => document<CommonFile>(common)

/** «<people>» in a list of words: all words of that class. */
function withClasses<T>(part: T, classes: CommonFile['classes']): T {
  if (Array.isArray(part)) return part.flatMap(item => wordsOf(item, classes)) as T
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withClasses(value, classes)])) as T
}

function wordsOf(item: unknown, classes: CommonFile['classes']): unknown[] {
  const name = typeof item === 'string' ? /^<(.+)>$/u.exec(item)?.[1] : undefined
  if (name === undefined) return [withClasses(item, classes)]
  const words = classes[name]
  if (!words) throw new Error(`knowledge/${folder}: no class ${item} in common.yaml`)
  return words
}

/** The files of the types, by name. */
export const typeFiles = (): (readonly [name: string, file: TypeFile])[] =>
  documentsUnder(folder)
    .filter(name => name !== common && !name.startsWith(`${contactFolder}/`))
    .map(name => [name, withClasses(document<TypeFile>(name), commonFile().classes)])

/** A word written «singular|plural|plural»; «+» after it: it takes the endings of adjectives and of words for persons. */
export function readWord(written: string): { lemma: string; plurals: string[]; person: boolean } {
  if (/\s/u.test(written)) throw new Error(`knowledge/${folder}: “${written}” is more than one word`)
  const [lemma, ...plurals] = written.replace('+', '').split('|') as [string, ...string[]]
  return { lemma, plurals, person: written.endsWith('+') }
}
