import type { Span } from './span.js';
/** What a code unit becomes: a string to put in its place ('' drops it), or undefined to keep it. */
export type FoldTable = ReadonlyMap<number, string>;
/** A mark that makes another letter of the one it stands on: for the letter, the mark and what the two become. */
export type FoldPairs = ReadonlyMap<number, {
    mark: number;
    to: string;
}>;
/** A string folded, and the way back: `at[i]` is where the i-th folded unit began; `at[length]` is the end. */
export interface View {
    folded: string;
    at: Uint32Array;
}
/** Folds strings by a table of code units. Equal words that are written differently fold to one form. */
export interface Fold {
    (text: string): string;
    view(text: string): View;
}
export declare const spanInOriginal: (view: View, [start, end]: Span) => Span;
export declare function makeFold(table: FoldTable, pairs?: FoldPairs): Fold;
