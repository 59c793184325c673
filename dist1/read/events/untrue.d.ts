import type { Fold } from '../../text/fold.js';
import type { Clauses } from '../clauses/index.js';
/** The words as a file of `knowledge/` lists them. */
export interface UntrueFile {
    phrases: string[];
    told: string[];
    what: string[];
    tells: string[];
}
export interface UntrueWords {
    /** phrases that call something untrue, folded, by their first word */
    phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
    /** lemmas of nouns of what was told: «أنباء» */
    told: ReadonlySet<string>;
    /** «ما», «لما» … */
    what: ReadonlySet<string>;
    /** … and lemmas of verbs behind it: «ما تردد عن» */
    tells: ReadonlySet<string>;
}
export declare function untrueWords({ phrases, told, what, tells }: UntrueFile, fold: Fold): UntrueWords;
/** Whether a sentence that begins at `from` and ends at `to` calls untrue what the token `at` tells. */
export declare function isUntrue(clauses: Clauses, at: number, from: number, to: number, words: UntrueWords): boolean;
