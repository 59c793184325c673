import type { Clauses, Predicate } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The visit that somebody means to make, or means no longer to make. */
export declare function intendedDraft(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse): Draft | null;
