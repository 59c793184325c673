import type { Somebody } from '../../acquire/web/office-holders.js';
import { type Row } from '../../knowledge/load.js';
import { type Known } from './known.js';
/** Who somebody is in the tables: a row, one to be added, or nobody of whom it is certain enough, and why. */
export type Identified = PlannedPerson | {
    why: string;
};
/** A person of the answer as a row. */
export interface PlannedPerson {
    row: Row;
    /** not in the tables yet */
    isNew: boolean;
    /** the source tells all that the row does, as exactly */
    isProved: boolean;
    /** what the source tells otherwise */
    differs: string | null;
}
/**
 * Who somebody of a seat (a state or a body) is: the one whose item he is, else the one of his name and state whose birth does
 * not speak against it.
 */
export declare function identify(who: Somebody, seat: string, known: Known): Identified;
