import type { Reading, Statement } from '../../model/records.js';
import { type Span } from '../../text/span.js';
import type { Telling } from '../accounts/telling.js';
/** `runs`: what the copies of a story are found by */
export type Part = 'story' | 'statement' | 'account' | 'runs';
/** Where something stands that is found by words, and what narrows it. */
export interface DocPlace {
    part: Part;
    page: string;
    story: string;
    /** the id of the statement or account; of a story its own */
    item: string;
    outlet: string | null;
    /** the day of publication */
    day: string | null;
}
/** Words as they are looked for. Who is named stands beside the words, so that any name of somebody finds him. */
export interface SearchDoc extends DocPlace {
    head: string[];
    words: string[];
    /** what else a word may be, where it is not sure what stands before it */
    also: string[];
    who: string[];
}
/** Who acts for a state, as a word of the index. */
export declare const actsFor: (state: string) => string;
/** The state for which such a word asks. */
export declare const stateOf: (word: string) => string | null;
/** A statement with the words that tell who makes it. */
export declare const statementSpans: ({ span, content }: Statement) => Span[];
export declare const accountSpans: (quotes: readonly {
    span: Span;
}[]) => Span[];
/** A run of words as an index keeps it. */
export declare const runWord: (mark: number) => string;
/** What the copies of a story are found by. */
export declare const runsDoc: (page: string, story: string, marks: readonly number[]) => SearchDoc;
/** All that a reading has to be found by; `tellings` are its accounts. */
export declare function documentsOf(reading: Reading, tellings: readonly Telling[]): SearchDoc[];
