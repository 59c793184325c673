import { type Period } from '../knowledge/dates.js';
import type { DateValue, Mention, Reading, Span, Statement } from '../model/records.js';
import { type Tied } from './chains.js';
import { type Subject } from './who-meant.js';
/** A place of a page that shows something, with the line around it. */
export interface Citation {
    page: string;
    source: string;
    published: string | null;
    span: Span;
    exact: string;
    /** the number of the line, from 1 */
    line: number;
    /** what stands around it, and where in that the cited words begin */
    context: string;
    at: number;
}
/** A name by which pages call somebody. */
export interface NameMet {
    written: string;
    how: Mention['how'];
    framing: string | null;
    times: number;
    pages: number;
    citation: Citation;
}
export interface StatementMet {
    id: string;
    speaker: string;
    act: string;
    mode: Statement['mode'];
    denied: boolean;
    chain: Tied[];
    published: string | null;
    content: Citation[];
}
export interface Met {
    pages: number;
    mentions: number;
    names: NameMet[];
    /** how often a turn back meant him: «نظيره», «الجانبان», «الأخير» */
    turns: number;
    /** the earliest first, undated ones before them */
    statements: StatementMet[];
}
/** The days that a date allows; null where it says nothing. */
export declare function periodOf(date: DateValue | null): Period | null;
/** Adds what each story says, from the earliest on, so that the first of a form is what is cited. */
export declare function gatherMet(subject: Subject, readings: readonly Reading[], within: Period | null): Met;
