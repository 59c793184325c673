import type { Language } from '../arabic/language.js';
/** Adds the words that no layer owns: particles, nouns and adjectives, given names, adjectives of towns. */
export declare function addWords(language: Language): void;
