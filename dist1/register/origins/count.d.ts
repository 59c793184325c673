import type { Account, Origin } from '../../model/records.js';
import type { Bunch } from '../occurrence/bunches.js';
export interface Counted {
    accounts: Account[];
    origins: Origin[];
    /** accounts that are one text, two or more a group */
    copies: string[][];
}
/** The accounts of one occurrence with their origins, copies counted with what they copy. */
export declare function countOrigins(bunches: readonly Bunch[]): Counted;
