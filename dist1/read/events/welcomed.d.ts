import type { Clauses, Predicate } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The rule of such a meeting. */
export declare const welcomedRule = "contact/welcomed";
/** The meeting of a host with whom he gives a meal for, or whom he awaits. */
export declare function welcomedDraft(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse): Draft | null;
