import type { Clauses, Predicate } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The rule of such a contact. */
export declare const listedRule = "contact/listed";
/** The contacts of a list: «أجرى اتصالات شملت الرئيس X والملك Y». */
export declare function listedDraft(clauses: Clauses, predicate: Predicate, predicates: readonly Predicate[], rules: ContactRules, discourse: Discourse): Draft | null;
