import type { Entry } from '../../model/records.js';
/** What is told by one side alone. */
export interface ToldAlone {
    field: string;
    value: unknown;
    accounts: string[];
}
/** The account of it that one side gives through its institutions. */
export interface Readout {
    /** the state whose institutions vouch, or the body itself */
    side: string;
    origins: string[];
    accounts: string[];
    /** what no institution of another side tells */
    alone: ToldAlone[];
}
/** The readouts of an entry, where institutions of two sides or more vouch for it. */
export declare function readoutsOf(entry: Entry): Readout[];
