import { type Word } from './align.js';
/** A quotation as it was given, with its words and the parts between its ellipses. */
export interface Quotation {
    text: string;
    words: Word[];
    parts: [start: number, end: number][];
}
/** What is asked after; wrong use where it holds no word, or more than anybody quotes. */
export declare function quotationOf(given: string): Quotation;
