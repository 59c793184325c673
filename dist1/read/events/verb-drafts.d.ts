import type { Clauses, Predicate } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The contact that a verb tells, if it tells one; the contact nouns that it takes up go into `taken`. */
export declare function verbDraft(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse, taken: Set<number>): Draft | null;
