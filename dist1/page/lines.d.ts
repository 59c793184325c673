import type { Span } from '../text/span.js';
import type { PageKnowledge } from './knowledge.js';
export interface Line {
    readonly span: Span;
    readonly text: string;
    /** words of the folded head (of the whole line, when it is short) and where they stand in `folded` */
    readonly words: readonly string[];
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** the sets of words.tsv that each word belongs to (in a line of over 40 words: the first), as bits, and all of them */
    readonly sets: readonly number[];
    readonly holds: number;
    /** how many of the words are numbers */
    readonly numbers: number;
    readonly folded: string;
    readonly short: boolean;
    /** number of words; for a long line an estimate, and no more than some 80 */
    readonly count: number;
    /** what it ends with, closing marks aside */
    readonly end: 'stop' | 'comma' | 'colon' | 'question' | 'dots' | 'none';
    readonly bullet: boolean;
    readonly arabic: boolean;
    readonly latin: boolean;
}
export declare const comma = "\u060C";
export declare const isArabicUnit: (unit: number) => boolean;
export interface Words {
    words: string[];
    from: number[];
    to: number[];
}
/** The runs of letters, marks and digits of a folded string, in lower case. */
export declare const wordsOf: (folded: string) => Words;
export declare function lineOf(page: string, span: Span, knowledge: Pick<PageKnowledge, 'fold' | 'sets'>): Line;
/** The non-blank lines of a text, without the white space at their ends. */
export declare function lineSpans(text: string): Span[];
/** A paragraph of running text: long, or of middling length with the stop that ends a sentence. */
export declare function isParagraph(line: Line): boolean;
