import { type Clauses, type Predicate } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The contact that a noun tells by itself: «لقاء بوتين والشرع», «خلال اتصال هاتفي مع نظيره». */
export declare function nounDraft(clauses: Clauses, at: number, sentence: number, predicates: readonly Predicate[], rules: ContactRules, discourse: Discourse): Draft | null;
