import { type Doc } from '../../arabic/doc.js';
import type { DateValue, Diagnostic, Span, TimeExpression } from '../../model/records.js';
import type { Genre, GenreId } from './genres.js';
import { type Kind } from './kinds.js';
import type { TimeKnowledge } from './knowledge.js';
import { type Found } from './parse.js';
import type { DayOfYear } from './place.js';
export { daysOff } from './days-off.js';
export type { GenreId } from './genres.js';
export type { Kind } from './kinds.js';
export { buildTimes, compileTimes, type TimeKnowledge } from './knowledge.js';
export { publishedOf, readStamp } from './stamp.js';
export { addTimeWords } from './words.js';
/** The expressions that stand in the document, one for each place, in order; of some kinds alone where `kinds` names them. */
export declare function settledTimes(doc: Doc, knowledge: TimeKnowledge, genre: Genre, kinds?: readonly Kind[]): Found[];
/** A span of the page, and the expression that tells the day on which it was said. */
export interface SaidOn {
    within: Span;
    on: TimeExpression;
}
interface Options {
    /** what stands before the numbers of the ids */
    idPrefix: string;
    genre?: GenreId;
    /** which way all sentences look, in place of what their verbs and the genre say */
    lean?: -1 | 0 | 1;
    /** the time of day at which it is said, for an hour that does not tell its half of the day: in a text that looks ahead it is the next one */
    now?: {
        hour: number;
        minute: number;
    };
    /** expressions of these kinds alone, each as long as it is of its kind: «الثلاثاء» in «الثلاثاء الساعة 10» */
    kinds?: readonly Kind[];
    /** words before an expression that are left out of its span: «يوم» in «يوم الجمعة» */
    leave?: readonly string[];
    /** the day and month of publication, where its year is not known: «اليوم» is that day */
    dayOfYear?: DayOfYear | null;
    /** quotations that were said on another day than that of publication: what stands in them is counted from there */
    saidOn?: readonly SaidOn[];
}
/**
 * The time expressions of a story, in order of place, none overlapping another. What must be counted is counted from
 * `published`, when that is a full day; without it values stay partial. Whether a sentence looks back or ahead is read from
 * its verbs.
 */
export declare function readTimes(doc: Doc, published: DateValue | null, knowledge: TimeKnowledge, { idPrefix, genre: genreId, lean: given, now, kinds, leave, saidOn, dayOfYear }: Options): TimeExpression[];
/** What contradicts itself among the expressions: both readings are on the expression. */
export declare const timeDiagnostics: (times: readonly TimeExpression[]) => Diagnostic[];
