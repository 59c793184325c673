import type { Sense, Word } from '../../arabic/lexicon.js';
export declare const isGivenSense: ({ cls }: Sense) => boolean;
export declare const hasGivenName: (word: Word) => boolean;
/** Whether a word is a name, or nothing that we know. */
export declare const isNameOnly: (word: Word) => boolean;
/** … with nothing joined to it. */
export declare const hasBareGivenName: (word: Word) => boolean;
/** A family name, which no man has for a given name. */
export declare const isFamilySense: ({ cls, entry }: Sense) => boolean;
/** Whether a word is a family name and no given name of a man. */
export declare const isFamilyOnly: (word: Word) => boolean;
