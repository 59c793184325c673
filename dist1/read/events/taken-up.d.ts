import type { Clauses } from '../clauses/index.js';
import type { Pair } from './pairs.js';
/** All contacts of a story, with the token by which each is first told, and all tokens that tell one. */
export interface Told {
    first: ReadonlyMap<Pair, number>;
    triggers: ReadonlySet<number>;
}
export declare const toldIn: (pairs: readonly Pair[]) => Told;
/** Whether the token takes up this pair's contact: the last of its kind that was told before. */
export declare function takesUp(at: number, pair: Pair, { first }: Told, clauses: Clauses): boolean;
/** Whether another contact is told from one token to another. */
export declare function tellsOther(from: number, to: number, pair: Pair, { triggers }: Told): boolean;
/** Whether since the pair's contact was last told another of its kind came up, of whomever: «على علم بالاجتماع» may mean that one. */
export declare function bringsUpAnother(at: number, pair: Pair, told: Told, clauses: Clauses): boolean;
