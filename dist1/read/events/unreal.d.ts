import type { Fold } from '../../text/fold.js';
import type { Clauses } from '../clauses/index.js';
/** The words as a file of `knowledge/` lists them. */
export interface UnrealFile {
    if: string[];
    whether: string[];
    perhaps: string[];
    what: string[];
    tells: string[];
}
export interface UnrealWords {
    /** conjunctions of what is not, or not yet: «لو» */
    if: ReadonlySet<string>;
    /** «إن» that asks, before «كان» */
    whether: ReadonlySet<string>;
    /** «ربما»: with a negation behind it, it tells nothing */
    perhaps: ReadonlySet<string>;
    /** «ما» of «لم يصدر ما يفيد» */
    what: ReadonlySet<string>;
    /** … and lemmas of the verbs behind it */
    tells: ReadonlySet<string>;
}
export declare const unrealWords: (file: UnrealFile, fold: Fold) => UnrealWords;
/** Whether the words before a contact, whose first word stands at `at`, leave it unsaid that it was or will be. */
export declare function isUnreal(clauses: Clauses, at: number, from: number, words: UnrealWords, unless: ReadonlySet<string>): boolean;
