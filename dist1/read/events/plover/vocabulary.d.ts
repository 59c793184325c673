import type { Language } from '../../../arabic/language.js';
/** Adds the words of `knowledge/arabic/frames/` to the lexicon under a class of their own, and refuses what is in no table. */
export declare function addPloverWords(language: Language): void;
