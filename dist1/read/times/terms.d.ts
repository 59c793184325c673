import type { Doc, Token } from '../../arabic/doc.js';
import { type When } from './moment.js';
import type { Reading } from './words.js';
export type Said = When | number | string;
export interface Term {
    name: string;
    end: number;
    said: Said;
    conj: string;
    prep: string;
    /** offset in the folded word at which it begins, after its clitics */
    start: number;
}
export declare function lexicalTerm(reading: Reading, doc: Doc, i: number): Term | null;
export declare const isMark: (token: Token) => boolean;
export declare const markTerm: (token: Token, i: number) => Term | null;
/** The terms of a number written in digits. */
export declare function digitTerms(doc: Doc, i: number): Term[];
/** The terms of a number written in words. */
export declare function wordNumberTerms(doc: Doc, i: number): Term[];
