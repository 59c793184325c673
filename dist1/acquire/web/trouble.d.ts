import { IsnadError } from '../../model/errors.js';
/** Why there is no answer, and whether there may be one later. */
export interface Trouble {
    error: IsnadError;
    /** `now`: another attempt may mend it; `later`: it may pass by itself; `never`: it stays */
    again: 'now' | 'later' | 'never';
    /** milliseconds that the server asks to wait */
    wait: number | null;
}
export declare function statusTrouble(url: URL, status: number, wait: number | null): Trouble;
/** What went wrong on the way; `late` where the time for all of it was up. */
export declare function networkTrouble(url: URL, cause: unknown, late: number | null): Trouble;
/** Seconds or a date, as milliseconds from now. */
export declare function waitOf(header: string | undefined): number | null;
