import type { Fold } from '../text/fold.js';
/** Whether a word stands in the name of a state or place: «تركيا» is one, though it might be the accusative of «تركي». */
export declare function placeNames(fold: Fold): (word: string) => boolean;
