import type { Span } from '../../../text/span.js';
import type { Tree } from '../elements.js';
import type { PageText } from '../text.js';
export interface Line {
    span: Span;
    /** the innermost element that holds the whole line; -1 where none does */
    owner: number;
    words: number;
    /** marks of punctuation within and at the end */
    marks: number;
    /** whether it ends as a sentence does */
    ends: boolean;
    /** how many of its characters are links */
    linked: number;
}
export declare const lengthOf: ({ span }: Line) => number;
export declare const linkShare: (line: Line) => number;
/** The first of lines that begins at a place or behind it. */
export declare const lineFrom: (lines: readonly Line[], place: number) => number;
export declare function linesOf(tree: Tree, text: PageText): Line[];
