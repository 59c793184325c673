import { type Clauses, type Predicate } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import type { About } from './discourse.js';
import { type Draft } from './sides.js';
/** The visit that a verbal noun of travelling tells of, where it says when something was. */
export declare function journeyDraft(clauses: Clauses, at: number, sentence: number, predicates: readonly Predicate[], rules: ContactRules, about: About): Draft | null;
