import { document } from '../../knowledge/load.js'
import type { RuleEntry } from './rules.js'

/** knowledge/time/context.yaml */
export type ContextFile = Record<
  | 'conj'
  | 'carriers'
  | 'future'
  | 'back'
  | 'fore'
  | 'unpast'
  | 'pastAuxiliaries'
  | 'content'
  | 'undating'
  | 'dated'
  | 'spokenAt'
  | 'dating',
  string[]
>

// In this order: of several rules that read one stretch as one category the first is kept.
const ruleFiles = ['days', 'clock', 'ranges', 'periods', 'spoken', 'durations', 'expressions']

export const timeRules = (): RuleEntry[] => ruleFiles.flatMap(file => document<RuleEntry[]>(`time/rules/${file}`))
