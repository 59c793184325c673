import type { Clause, Clauses } from '../clauses/index.js';
/** The clause without what only belongs to a noun in it. */
export declare const withoutAttached: (clauses: Clauses, clause: Clause) => Clause;
