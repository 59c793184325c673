import type { Clauses, Predicate } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The contact of who joins others; null where none is told shortly before. */
export declare function joinedDraft({ doc }: Clauses, predicate: Predicate, told: readonly Draft[], rules: ContactRules, discourse: Discourse): Draft | null;
