import type { Span } from '../../text/span.js';
export interface Word {
    span: Span;
    folded: string;
}
export declare function wordsOf(text: string): Word[];
/** Words that follow one another in both: where they begin in the quotation and in the text, and how many they are. */
export interface Run {
    quoted: number;
    at: number;
    length: number;
}
type Part = readonly [start: number, end: number];
export interface Aligned {
    runs: Run[];
    /** every word of it is there, in its order */
    isWhole: boolean;
}
/** All ways in which the whole quotation stands in the text, else the best in which some of it does. `parts` are those between its ellipses. */
export declare function align(quoted: readonly Word[], text: readonly Word[], parts: readonly Part[]): Aligned[];
export {};
