import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The contacts of those who took part in what the noun at `at` tells; `told` are those that it has told already. */
export declare function gatheredDrafts(clauses: Clauses, at: number, sentence: number, told: readonly Draft[], rules: ContactRules, discourse: Discourse): {
    drafts: Draft[];
    instead: Draft | null;
};
