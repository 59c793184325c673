/**
 * The lexicon with the words of all layers, as the file that the program opens. Run by the build: what reading knows of
 * single words is settled here, and nothing is added later. Senses of a word stand in the order in which they are added.
 */
export declare const compileLexicon: () => Uint8Array;
