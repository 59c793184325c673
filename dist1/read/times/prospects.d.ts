import type { Grammar } from './rules.js';
/** Categories, a bit for each. */
export type Categories = Int32Array;
export declare const hasCategory: (categories: Categories, category: number) => boolean;
export declare function addCategories(to: Categories, others: Categories): void;
/** What the words and terms of the rules, by their numbers, may begin. */
export interface Prospects {
    none(): Categories;
    /** the categories that begin with it */
    of(first: number): Categories;
    /** those that it may be all of */
    wholeOf(first: number): Categories;
    /** those that it may begin where the other follows */
    before(first: number, next: number): Categories;
}
export declare function makeProspects(grammar: Grammar): Prospects;
