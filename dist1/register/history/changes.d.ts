import type { Entry } from '../../model/records.js';
export type ChangeKind = 'made' | 'grew' | 'shrank' | 'joined' | 'split' | 'moved' | 'status' | 'date' | 'corrected' | 'gone';
export interface Change {
    entry: string;
    what: ChangeKind;
    /** the entries that it was before, where its id was another */
    from: string[];
    /** what has come out of it besides */
    into: string[];
    /** what it was and is: a status, a date, the numbers of the corrections that are on it */
    was: string | null;
    now: string | null;
    /** how many accounts have come or gone */
    accounts: number;
    /** the pages of these accounts */
    pages: string[];
}
export interface Changes {
    changes: Change[];
    /** for each id that is no more, the one that has most of its accounts */
    heirs: Map<string, string>;
}
/** What became of entries, told of those that there are now, and of those that are gone. */
export declare function changesBetween(before: readonly Entry[], after: readonly Entry[]): Changes;
