import type { TimeExpression } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
export interface Offset {
    /** how many days after what is told beside it the contact was; null where its length is no number of days */
    days: number | null;
    /** the token with which the words of the offset begin */
    from: number;
}
/** The words before a contact noun that say how many days lie between; null where none do. */
export declare function offsetAt(clauses: Clauses, at: number, times: readonly TimeExpression[], { dayBefore, dayAfter }: ContactRules): Offset | null;
/** «لبحث العلاقات بعد توقيع الاتفاق في 14 يوليو في فيينا»: whether what begins at a token says when and where something else was, of which one speaks. */
export declare function opensAnother({ doc, marks, rules: clause }: Clauses, i: number, rules: ContactRules): boolean;
/** So many days after a day. */
export declare function shifted(time: TimeExpression, days: number): TimeExpression | null;
