import type { Doc } from '../doc.js';
import { type Exact } from './exact.js';
/** A number in figures as it stands at a token. */
export interface Figure {
    end: number;
    amount: Exact;
    /** the token after the bracket around it, where there is one: «(6) ملايين» */
    past?: number;
}
export type FigureAt = (doc: Doc, i: number) => Figure | null;
/** A numeral at tokens `[i, end)`; `start` is the offset in the folded first word, after its clitics. */
export interface Numeral {
    end: number;
    amount: Exact;
    /** what the last word multiplies by: 1000 of «خمسة آلاف», 1 of «خمسة» */
    scale: Exact;
    /** what stands before that scale: 5 of «خمسة آلاف»; null where nothing does */
    factor: Exact | null;
    ordinal: boolean;
    conj: string;
    prep: string;
    start: number;
    definite: boolean;
    feminine: boolean;
    /** an ordinal by its word, not tens that may be one */
    proper: boolean;
    /** kind of the word, where it is of one word; `figures` where it is written in figures alone */
    only: string;
}
/** All cardinals that begin at token `i`, the longest first: of «خمسة وعشرين» 25 and 5. */
export declare function cardinalsAt(doc: Doc, i: number, figureAt: FigureAt): Numeral[];
/** The ordinal that begins at token `i`: «ثالث», «الحادية عشرة», «السادس والعشرين», also tens, which are cardinals too. */
export declare function ordinalAt(doc: Doc, i: number): Numeral | null;
/** The longest cardinal in words that begins at token `i`. */
export declare const cardinalInWordsAt: (doc: Doc, i: number) => Numeral | null;
