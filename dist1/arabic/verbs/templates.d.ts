import type { Row } from '../../knowledge/load.js';
/** How the signs of the templates are written; all letters come from knowledge/arabic/conjugation-letters.tsv. */
export interface Letters {
    letter: ReadonlyMap<string, string>;
    infix: ReadonlyMap<string, string>;
    seat: ReadonlyMap<string, string>;
    future: string;
}
/** A consonant (or the nothing before a first vowel) and the vowel that follows it. */
interface Unit {
    sign: string;
    vowel: string;
}
/** A template taken apart: its consonants with their vowels, and the weak ending after the hyphen. */
export interface Template {
    units: readonly Unit[];
    tail: string;
}
/** A stem as it is written, without its ending, and the row of the table of tails that it ends in. */
export interface WrittenStem {
    base: string;
    tail: string;
}
export interface Root {
    radicals: string;
    past: string;
    present: string;
}
/**
 * Radicals that do not change the spelling around them are drawn as private-use characters from here on and filled in
 * for each verb; after the four radicals comes the first with the t of measure VIII.
 */
export declare const firstPlace = 57345;
export declare function readLetters(rows: readonly Row[], fold: (s: string) => string): Letters;
export declare function parseTemplate(text: string): Template;
/** Takes off the first vowel of a present, which belongs to its prefix. */
export declare const withoutPrefixVowel: (template: Template) => Template;
export declare const withFirst: (template: Template, sign: string, vowel: string) => Template;
/** Writes a template for a root: each way that it may be written. Nothing if two hamzas would meet. */
export declare function writeStem(template: Template, root: Root, letters: Letters, prefixVowel: string): WrittenStem[];
export {};
