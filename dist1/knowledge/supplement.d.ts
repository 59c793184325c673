import type { Row } from './load.js';
/** What the user's own machine knows besides the tables that Isnad brings: rows in the same form, each with its source. */
export interface Supplement {
    people: readonly Row[];
    terms: readonly Row[];
}
export declare const isUnverified: ({ source }: Row) => boolean;
export declare function mergedPeople(rows: readonly Row[], { people }: Supplement): Row[];
/** Whether two rows of one office and one person may tell of the same time. */
export declare const sameTime: (a: Row, b: Row) => boolean;
/**
 * Sourced rows stand before unverified ones: of one office and person they take their place where the time is the same, and they
 * end open ones of predecessors. A row of the tables that has a source stays, unless it is open and the supplement knows its end.
 * `several`: the roles that several may have at once, where nobody ends a predecessor.
 */
export declare function mergedTerms(rows: readonly Row[], supplement: Supplement, several: ReadonlySet<string>): Row[];
