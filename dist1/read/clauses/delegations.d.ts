import type { Doc, Sentence } from '../../arabic/doc.js';
import type { Marks } from './marks.js';
import { type ClauseRules, type Slot } from './slots.js';
/** A delegation that stands before its verb: who acts, and whose it is where he who leads it does. */
export interface Delegated {
    subject: Slot;
    led: Slot[];
}
/** «أن وفدا من الحركة برئاسة فلان وصل»: the delegation as the subject of the verb behind it; null where none stands there. */
export declare function delegationBefore(doc: Doc, sentence: Sentence, verb: number, marks: Marks, rules: ClauseRules): Delegated | null;
