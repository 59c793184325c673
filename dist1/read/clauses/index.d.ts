import type { Doc } from '../../arabic/doc.js';
import type { Sense } from '../../arabic/lexicon.js';
import type { Mention, TimeExpression } from '../../model/records.js';
import { type MarkRules, type Marks } from './marks.js';
import { type Clause, type ClauseRules, type Slot } from './slots.js';
export { type Group, isScare, type Marks } from './marks.js';
export type { Quote } from './quotes.js';
export { accompanying, type Clause, type ClauseRules, clauseFrom, type Role, type Slot } from './slots.js';
/** A finite verb with what stands around it. */
export interface Predicate {
    at: number;
    sentence: number;
    /** every finite reading of the verb */
    readings: Sense[];
    /** its subject, before it or after it; null where it is not said */
    subject: Slot | null;
    /** «أنه أبلغ»: the subject is a pronoun before the verb */
    pronounSubject: boolean;
    /** whether the subject may be left out: nothing stands after the verb that could be it, and no other noun before it */
    mayOmitSubject: boolean;
    clause: Clause;
}
/** What statements and events read from: nothing of it is kept in the Reading. */
export interface Clauses {
    doc: Doc;
    marks: Marks;
    predicates: Predicate[];
    rules: ClauseRules;
}
/** Every finite verb of the story with its clause. A word inside a name or a time is no verb. */
export declare function readClauses(doc: Doc, mentions: readonly Mention[], times: readonly TimeExpression[], rules: ClauseRules & MarkRules): Clauses;
