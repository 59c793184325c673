/** Classes of the words that hold a sentence together (`knowledge/arabic/particles.tsv`), whatever else their letters may be. */
export declare const connectives: readonly string[];
