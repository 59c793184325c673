import type { Reading, Span, Story } from '../model/records.js';
/** A place of a page, with all that it takes to quote it and to lead somebody there. */
export interface Cited {
    page: string;
    source: string;
    url: string | null;
    outlet: string | null;
    published: string | null;
    /** of the line, from 1 */
    line: number;
    span: Span;
    exact: string;
}
/** The story of which a place is. */
export declare const storyAt: ({ stories }: Reading, span: Span) => Story | undefined;
export declare function citedIn(reading: Reading, span: Span): Cited;
