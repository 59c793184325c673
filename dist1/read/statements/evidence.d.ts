import type { Evidence, Span, Statement } from '../../model/records.js';
import type { Context } from './context.js';
/** What was said, before it is graded. */
export type Told = Omit<Statement, 'evidence'>;
/** What else the grade of a statement rests on. */
export interface Rests {
    /** the document by which the speaker speaks */
    paper: Span | null;
    /** nobody is said to have said it */
    hearsay: boolean;
}
/** What a statement rests on, by the text alone: the weakest link says it. */
export declare function evidenceOf(told: Told, { paper, hearsay }: Rests, context: Context): Evidence;
