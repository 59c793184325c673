import type { DateValue, TimeExpression } from '../model/records.js';
import type { Clauses } from './clauses/index.js';
/**
 * On which day the story was written where what it calls today and yesterday, or its dateline (`stamps`), contradicts the date of the page; null
 * where nothing does.
 */
export declare function writtenOn({ doc, marks }: Clauses, times: readonly TimeExpression[], published: DateValue | null, stamps: () => readonly DateValue[]): DateValue | null;
/** The expressions that count from the page, counted from the day on which it was written: `counted` are the same ones, so counted. */
export declare function countedAgain(times: readonly TimeExpression[], counted: readonly TimeExpression[], { why }: DateValue): TimeExpression[];
