import type { Doc, Sentence } from '../../arabic/doc.js';
import type { Marks } from './marks.js';
import type { Clause, ClauseRules } from './slots.js';
/** The token at which a clause goes on behind the relative clause that begins at `i`; `i` itself where none does. */
export declare function pastRelative(doc: Doc, i: number, limit: number, marks: Marks, rules: ClauseRules, clause: Clause, hasSubject: boolean): number;
export declare function relativeEnd(doc: Doc, sentence: Sentence, verb: number, marks: Marks, rules: ClauseRules): number;
