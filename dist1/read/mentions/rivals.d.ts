import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import type { Party } from './party.js';
/** The parties, each name that a state shares with another's capital taken for one of the two. */
export declare const settled: (doc: Doc, parties: readonly Party[], grammar: Grammar) => Party[];
