import { type Row } from '../../knowledge/load.js';
import type { Fold } from '../../text/fold.js';
import type { Doc } from '../doc.js';
import type { Lexicon, Sense, Word } from '../lexicon.js';
import { type Exact } from './exact.js';
declare const counting: readonly ['num', 'ord', 'frac', 'zero', 'and', 'decimal'];
export type Counting = (typeof counting)[number];
/** A word of a number as it was met. `start` is the offset in the folded word at which it begins, after its clitics. */
export interface NumberReading {
    cls: Counting;
    kind: string;
    amount: Exact;
    feminine: boolean;
    conj: string;
    prep: string;
    start: number;
    definite: boolean;
    pronoun: string;
}
/** The meanings of a word as a number or as a part of one, in the order of the table. */
export declare const numberReadings: (word: Word) => readonly NumberReading[];
/** Whether the word is «و» by itself, as it is before figures. */
export declare const isAnd: (word: Word) => boolean;
/** Whether the word is the letter that stands for the decimal point in the style of some agencies, «6ر4». */
export declare const isDecimalLetter: (word: Word) => boolean;
/** Whether a meaning is that of a cardinal or ordinal. */
export declare const isNumeralSense: ({ cls }: Sense) => boolean;
/** Adds the cardinals, ordinals and fractions of the table to the lexicon. A row that cannot be read is an error. */
export declare function addNumberWords(lexicon: Lexicon, rows: readonly Row[]): void;
/** A word, or several, that stand around a number. */
export interface Cue {
    cls: string;
    kind: string;
    value: string;
    /** folded words that must follow */
    rest: readonly string[];
    conj: string;
    prep: string;
    start: number;
}
export type CuesOf = (word: Word) => readonly Cue[];
/** What each word may open around a number: phrases of several words first, the longest of them before the others. */
export declare function makeCues(lexicon: Lexicon, fold: Fold, rows: readonly Row[], article: string): CuesOf;
/** The token after a cue that opens at token `i`, or null where its other words do not follow. */
export declare function endOfCue(doc: Doc, i: number, { rest }: Cue): number | null;
export {};
