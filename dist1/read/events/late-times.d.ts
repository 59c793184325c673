import type { TimeExpression } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import type { Pair } from './pairs.js';
interface Known {
    pairs: readonly Pair[];
    clauses: Clauses;
    times: readonly TimeExpression[];
    rules: ContactRules;
}
/** Gives contacts without a day the one that follows from what is told of others, or later. */
export declare function dateLater(known: Known): void;
export {};
