import type { Doc } from '../../arabic/doc.js';
import type { Clauses } from '../clauses/index.js';
/** What words can say of how something stands. */
export type Ruled = 'planned' | 'possible' | 'denied' | 'cancelled';
/** The strongest first. */
export declare const rulings: readonly Ruled[];
/** The words of each as a file of `knowledge/` lists them. */
export type RulingFile = Record<Ruled, {
    words?: string[];
    verbs?: string[];
    nouns?: string[];
}>;
/** Words by which something stands as planned, denied and the like: forms as written, lemmas of verbs, lemmas of nouns. */
export interface RulingWords {
    words: ReadonlySet<string>;
    verbs: ReadonlySet<string>;
    nouns: ReadonlySet<string>;
}
/**
 * Whether the word at `i` is one of them. A form that may be another verb's as well rules nothing: «يعد» is of أعد, but
 * mostly of عد. News tells of third persons: «نفت» is she denied, not we passed away.
 */
export declare function isRuler(doc: Doc, i: number, words: RulingWords): boolean;
export declare const isNegation: (doc: Doc, i: number) => boolean;
/** «ما لم تبرم اتفاقا»: a condition. `words`: «ما». */
export declare const isUnless: (doc: Doc, at: number, words: ReadonlySet<string>) => boolean;
/** «نفى أن تكون القوات قد انسحبت، وقال إنه التقى»: behind «and» a verb that opens new words, so that what was said before rules them not. */
export declare function opensNewWords({ doc, marks }: Clauses, i: number): boolean;
