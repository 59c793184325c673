import type { OfficeHolders } from '../../acquire/web/office-holders.js';
import type { Row } from '../../knowledge/load.js';
import type { Lookup, Role } from '../../knowledge/world.js';
import { type Known } from './known.js';
import { type PlannedPerson } from './people.js';
/**
 * What an answer means for a term: `sourced` agrees with an unverified row, `vaguer` does so less exactly, `completed` tells more
 * than a row does.
 */
export type Verdict = 'new' | 'sourced' | 'vaguer' | 'completed' | 'known' | 'differs';
export interface PlannedTerm {
    verdict: Verdict;
    /** the term as the answer and the row that agrees with it tell it together */
    row: Row;
    /** the row that is there */
    was: Row | null;
}
export interface LeftOut {
    what: string;
    why: string;
}
export interface Plan {
    terms: PlannedTerm[];
    /** those of the terms */
    people: PlannedPerson[];
    leftOut: LeftOut[];
}
/** How the answer's offices are called here. */
export interface Offices {
    roles: Lookup<Role>;
    /** offices by the item that the user or the table of items names */
    byItem: ReadonlyMap<string, string>;
    /** roles that several may have at once */
    several: ReadonlySet<string>;
}
/** What an answer means for the tables. Everything that is not certain is left out, and told. */
export declare function planOf(answer: OfficeHolders, known: Known, offices: Offices): Plan;
/** Rows that stay open though somebody else has begun: nobody tells when they ended. */
export declare function stillOpen({ terms }: Plan, known: Known, several: ReadonlySet<string>): Row[];
