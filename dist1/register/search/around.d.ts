import type { Mention } from '../../model/records.js';
import { type Span } from '../../text/span.js';
/** One thing that was looked for. */
export interface Wanted {
    phrase: readonly string[];
    also: readonly string[];
    who: readonly string[];
}
export interface Around {
    /** of the page */
    span: Span;
    /** what was looked for, within it */
    marks: Span[];
}
/** The part of the passages that has most of what was looked for; their beginning where nothing of it stands in them. */
export declare function around(text: string, spans: readonly Span[], wanted: readonly Wanted[], mentions: readonly Mention[]): Around | null;
