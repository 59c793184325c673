import type { Doc } from '../../arabic/doc.js';
import type { Grammar } from './grammar.js';
import type { Party } from './party.js';
/** How the story may call again those whom it has named in full. Keys are folded words. */
export interface Aliases {
    /** the last word of a name, or its last two, or a rare one in its midst → the party that bears it */
    last: Map<string, Party>;
    /** the first word of each of these */
    first: Set<string>;
    /** by code of the letters on which these end: most words are passed over by it */
    endings: Uint8Array;
    /** by what is left of a last name when the letters that foreign names are written with by turns are one */
    variants: Map<string, Party>;
    /** the first name of one alone: «الأمير تركي» */
    given: Map<string, Party>;
}
/** The short forms of all full names, but those that mean something else or that two people bear. */
export declare function collectAliases(doc: Doc, parties: readonly Party[], grammar: Grammar): Aliases;
/**
 * The parties without those that the names of the story show to be something else: «باراك» is Barak and not «in Arak», and in
 * «غادر بريغوجين روستوف» only the first word is a name that the story has.
 */
export declare function unmistaken(doc: Doc, parties: readonly Party[], aliases: Aliases, grammar: Grammar): Party[];
/** Places where a last name stands alone for somebody named in full before. */
export declare function surnamesIn(doc: Doc, parties: readonly Party[], aliases: Aliases, grammar: Grammar): Party[];
