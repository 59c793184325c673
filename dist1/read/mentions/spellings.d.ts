export interface Spelled {
    /** given names of one sound, each list a name */
    given: string[][];
    /** letters that stand for each other, throughout a name */
    letters: Record<string, string>;
}
export type Spellings = (name: string) => string[];
/** Gives the further spellings of a name; a given name is known at the head of two words or more. */
export declare function makeSpellings({ given, letters }: Spelled): Spellings;
