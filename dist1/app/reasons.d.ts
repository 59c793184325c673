/** A reason of the reader in Arabic; null where the tables have no words for it. */
export declare const reasonInArabic: (why: string) => string | null;
/** Those of some reasons that have words in Arabic, by what they are in English. */
export declare const reasonsInArabic: (whys: readonly string[]) => Record<string, string>;
