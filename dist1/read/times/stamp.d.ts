import type { DateValue, Span } from '../../model/records.js';
import type { TimeKnowledge } from './knowledge.js';
/** The day, with the time of day when it is there, that a line of a page tells as its own. */
export declare function readStamp(text: string, span: Span, knowledge: TimeKnowledge): DateValue | null;
/** A day of publication given from outside: an ISO date, or a date-time with or without a zone; else null. */
export declare function publishedOf(value: string): DateValue | null;
