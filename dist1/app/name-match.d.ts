/** By what two names are taken for one, the surest first. */
declare const ways: readonly ['spelling', 'known', 'sound', 'part'];
/**
 * `spelling`: but for hamza, harakat, ى/ي, ة/ه, case and accents; `known`: the tables have both as names of one
 * person, state or body, or one as the surname by which he is known;
 * `sound`: the consonants, also across Arabic and Latin letters; `part`: one is a part of the other.
 */
export type NameMatchWay = (typeof ways)[number];
export interface NameMatch {
    name: string;
    by: NameMatchWay;
    /** how alike they are letter by letter, from 0 to 1, as they are written or as the tables write whom they call */
    likeness: number;
}
/** Those of some names that may be this one, the surest first, and of one sort the most alike. None fits a name without letters. */
export declare function matchNames(name: string, among: readonly string[]): NameMatch[];
/** Whether two names are one name, or names of one that the tables know; a part of a name is not the name. */
export declare const sameName: (a: string, b: string) => boolean;
export {};
