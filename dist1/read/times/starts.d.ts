import type { Grammar, Item, Rule } from './rules.js';
export interface Branch {
    item: Item;
    /** the rule asks what stands before it, so that its first word carries no clitic of its own */
    led: boolean;
    next: Branches;
}
/** What may come next, and the rules that are complete here. */
export interface Branches {
    branches: Branch[];
    ends: Rule[];
    /** the branches by the numbers of what they may begin with; made when first asked for */
    byId: ReadonlyMap<number, readonly Branch[]> | null;
}
/** The branches that may go on where terms and words of these numbers stand. */
export declare function branchesFor(node: Branches, ids: readonly number[], grammar: Grammar): readonly Branch[];
/** By category: the rules that may begin with certain terms and words; null where there are none. */
export type Starts = (category: number) => Branches | null;
/**
 * Gives the rules of a genre that may begin where terms and words of these numbers stand; the same numbers come again and
 * again.
 */
export declare function makeStarts(grammar: Grammar, genre: string): (ids: readonly number[]) => Starts;
