import type { RuleEntry } from './rules.js';
/** knowledge/time/context.yaml */
export type ContextFile = Record<'conj' | 'carriers' | 'future' | 'back' | 'fore' | 'unpast' | 'pastAuxiliaries' | 'content' | 'undating' | 'dated' | 'dating', string[]>;
export declare const timeRules: () => RuleEntry[];
