import type { Clauses, Predicate } from '../../clauses/index.js';
import type { PloverRules } from './rules.js';
/** The predicates by sentence, those taken back that are the object of the one before. */
export declare function predicatesBySentence(clauses: Clauses, rules: PloverRules): Predicate[][];
