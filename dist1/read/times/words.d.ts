import type { Language } from '../../arabic/language.js';
import type { Word } from '../../arabic/lexicon.js';
import type { Fold } from '../../text/fold.js';
/** One meaning of a word for the rules: `term` is the class, `rest` the folded words that must follow. */
export interface Reading {
    term: string;
    value: string;
    kind: string;
    conj: string;
    prep: string;
    start: number;
    definite: boolean;
    rest: readonly string[];
}
/** The words of the calendar that only go on an expression of several words. */
export declare function innerWords(fold: Fold): Set<string>;
/** First words of expressions of several words, with what must follow: «عيد» with «الفطر». */
export declare function openers(fold: Fold): Map<string, Pick<Reading, 'term' | 'value' | 'rest'>[]>;
/** Adds the words of the calendar, its holidays and the units of time to the lexicon. */
export declare function addTimeWords({ lexicon, fold, endings }: Language): void;
export declare const readingsOf: (word: Word) => readonly Reading[];
