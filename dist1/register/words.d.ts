/** The form by which words are compared. */
export declare const fold: (text: string) => string;
export declare const words: (text: string) => string[];
/** Hashes of every run of four words. */
export declare function shingles(list: string[]): number[];
/** How many members of `a` are in `b`. */
export declare function shared(a: readonly number[], b: ReadonlySet<number>): number;
/** Plain code unit order: the same on every machine. */
export declare const byText: (a: string, b: string) => number;
/** The items by what they have in common, in their order. */
export declare function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]>;
export declare const unique: <T>(list: readonly T[]) => T[];
