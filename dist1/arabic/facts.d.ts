import type { Doc } from './doc.js';
import type { Word } from './lexicon.js';
/** Room for the answers that a word will be asked for. */
export declare const roomForFacts: () => unknown[];
/**
 * A question about a word by itself, whatever stands around it: answered once for each written form and kept with it.
 * The answer must follow from the word and its senses alone.
 */
export declare function wordFact<T>(answer: (word: Word) => T): (word: Word) => T;
/** Like `wordFact`, for what is either so or not: such answers stand side by side in the word itself, as long as there is room. */
export declare function wordFlag(answer: (word: Word) => boolean): (word: Word) => boolean;
/** Whether a word is one of some folded words. */
export declare const wordIn: (words: ReadonlySet<string>) => ((word: Word) => boolean);
/** Gives for each place of a text the first at it or behind it whose word has a flag, for going from one to the next; else the end. */
export declare function nextWith(flag: (word: Word) => boolean): (doc: Doc) => Int32Array;
/** A question about a place in a text, with what stands around it: answered once for each, as several layers ask it. */
export declare function placeFact<T>(answer: (doc: Doc, i: number) => T): (doc: Doc, i: number) => T;
