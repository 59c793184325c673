import type { Lexicon, Word } from '../../arabic/lexicon.js';
import type { Grammar } from './rules.js';
import { type openers, type Reading } from './words.js';
/** What the rules know of a written form, whatever stands around it. */
export interface Sort {
    /** 0: no rule has a use for it; 1: it may stand in an expression; 2: it may carry one */
    weight: 0 | 1 | 2;
    readings: readonly Reading[];
    words: readonly {
        id: number;
        conj: string;
        prep: string;
        start: number;
    }[];
}
export type SortOf = (word: Word) => Sort;
interface Lists {
    conj: ReadonlySet<string>;
    /** words of the rules that speak of time by themselves */
    carriers: ReadonlySet<string>;
    /** words that go on an expression of several words: «القعدة» */
    inner: ReadonlySet<string>;
    /** first words of expressions of several words */
    openers: ReturnType<typeof openers>;
}
export declare const nothing: Sort;
export declare function makeSorts(lexicon: Lexicon, grammar: Grammar, { conj, carriers, inner, openers }: Lists): SortOf;
export {};
