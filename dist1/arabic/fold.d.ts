import { type Fold } from '../text/fold.js';
/** The fold of `knowledge/arabic/fold.tsv`, by which all words of Isnad are compared. */
export declare function arabicFold(): Fold;
