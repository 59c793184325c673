import { type Clause, type Clauses, type Role } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { About } from './discourse.js';
import { type Places, type Side } from './sides.js';
/** Many in their place in a clause. */
export interface Many {
    role: Role;
    ids: Side;
}
/** The words that tell of many, as a file of `knowledge/` lists them. */
export type ManyWords = Pick<ContactRules, 'officials' | 'figures' | 'mayBeOfficials' | 'quantities' | 'delegated'>;
/** They who are told as many in a clause, each with whose they are. */
export declare function manyIn(clauses: Clauses, clause: Clause, about: About, words: ManyWords): Many[];
/** The side in a place, where they are told as many. */
export declare const sideOfMany: (many: readonly Many[], role: Role) => Side;
/** The places of a clause, where nobody is named in one with those who are told there as many. */
export declare const withMany: (places: Places, many: readonly Many[]) => Places;
