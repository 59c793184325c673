import type { Entry } from '../../model/records.js';
/** Two who had contact: of contacts that took place, how many of which kind. */
export interface Tie {
    a: string;
    b: string;
    times: number;
    /** contacts that were planned, denied or called off */
    otherwise: number;
    /** the last day of one that took place, where it is known */
    last: string | null;
    kinds: Record<string, number>;
}
/** What of an entry ties somebody to somebody. */
export interface Tying extends Pick<Entry, 'kind' | 'status' | 'participants'> {
    /** the value of its date, in EDTF */
    date: string | null;
}
/** Whether it is told as something that was or is. */
export declare const tookPlace: ({ status }: Pick<Entry, 'status'>) => boolean;
/** The day of a value in EDTF; null where only bounds of it are known. */
export declare const dayOf: (date: string | null) => string | null;
/** Counts one entry more; what is no contact ties nobody. */
export declare function addTies(ties: Map<string, Tie>, entry: Tying): void;
/** The most frequent first. */
export declare const inOrder: (ties: ReadonlyMap<string, Tie>) => Tie[];
