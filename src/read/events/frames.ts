import { document } from '../../knowledge/load.js'
import { PloverType } from '../../model/records.js'
import { contactFolder, contactNounFile, contactVerbFile } from './contact-files.js'
import { type RuleFile, readWord, typeFiles } from './plover/files.js'

/** Words by which an event is told: lemmas of verbs and of nouns. */
export interface FrameWords {
  verbs: string[]
  nouns: string[]
}

/** What one file of frames covers, or those of the contacts together. */
export interface FrameSet {
  /** `contacts` are events of the type CONSULT too */
  id: PloverType | 'contacts'
  type: PloverType
  /** the words of each mode (of contacts: of each kind); under '' those that tell of none */
  modes: Record<string, FrameWords>
  contexts: string[]
  examples: { must: string[]; mustNot: string[] }
  files: string[]
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]

const modesOf = ({ mode, modes }: RuleFile): string[] => unique([mode ?? '', ...Object.keys(modes ?? {})])

type Told = [modes: readonly string[], words: FrameWords]

const byVerbs = (modes: readonly string[], verbs: string[]): Told => [modes, { verbs, nouns: [] }]
const byNouns = (modes: readonly string[], nouns: string[]): Told => [modes, { verbs: [], nouns }]

function byMode(told: readonly Told[]): Record<string, FrameWords> {
  const found = new Map<string, FrameWords>()
  for (const [modes, { verbs, nouns }] of told)
    for (const mode of modes) {
      const before = found.get(mode) ?? { verbs: [], nouns: [] }
      found.set(mode, { verbs: unique([...before.verbs, ...verbs]), nouns: unique([...before.nouns, ...nouns]) })
    }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const lemma = (written: string): string => readWord(written).lemma

const typeSets = (): FrameSet[] =>
  typeFiles().map(([name, { type, contexts, verbs, nouns, examples }]) => ({
    id: type,
    type,
    modes: byMode([
      ...verbs.map(rule => byVerbs(modesOf(rule), rule.verbs)),
      ...nouns.map(rule => byNouns(modesOf(rule), rule.nouns.map(lemma))),
    ]),
    contexts: unique([...contexts, ...[...verbs, ...nouns].flatMap(rule => rule.contexts ?? [])]),
    examples: { must: examples.match.map(({ ar }) => ar), mustNot: [...examples.none] },
    files: [name],
  }))

interface Examples {
  yes: string[]
  no: string[]
}

/** All examples of a document, wherever in it they stand; those that are pending are no examples yet. */
function examplesIn(part: unknown): Examples[] {
  if (typeof part !== 'object' || part === null) return []
  if ('yes' in part && 'no' in part) return [part as Examples]
  return Object.values(part).flatMap(examplesIn)
}

function contactSet(): FrameSet {
  const files = ['nouns', 'verbs', 'status'].map(name => `${contactFolder}/${name}`)
  const examples = files.flatMap(name => examplesIn(document<unknown>(name)))
  return {
    id: 'contacts',
    type: 'CONSULT',
    modes: byMode([
      ...contactNounFile().nouns.map(({ noun, phone, bare, many, sent }) =>
        byNouns(unique([phone, bare, many, sent].filter(kind => kind != null)), [noun]),
      ),
      ...contactVerbFile().verbs.flatMap(({ verbs, patterns }) =>
        patterns.map(({ kind, noun }) => byVerbs(kind ? [kind] : noun === 'none' ? [] : noun, verbs)),
      ),
    ]),
    contexts: ['diplomatic'],
    examples: { must: examples.flatMap(({ yes }) => yes), mustNot: examples.flatMap(({ no }) => no) },
    files,
  }
}

/** What the frames cover, in the order of PLOVER, the contacts first: all that Isnad can tell of what happened. */
export function frameSets(): FrameSet[] {
  const rank = ({ type }: FrameSet): number => PloverType.options.indexOf(type)
  return [contactSet(), ...typeSets().sort((a, b) => rank(a) - rank(b))]
}
