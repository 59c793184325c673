import type { Correction, Said } from './correction.js';
import type { Settled } from './settle.js';
export interface Join {
    n: number;
    a: string;
    b: string;
}
export interface Part {
    n: number;
    of: ReadonlySet<string>;
    from: ReadonlySet<string>;
}
export interface Setting {
    n: number;
    account: string;
    field: string;
    value: unknown;
    /** it counts only while these are of the same entry */
    together?: readonly string[] | undefined;
}
export interface Hand {
    joins: readonly Join[];
    parts: readonly Part[];
    sets: readonly Setting[];
    said: ReadonlyMap<number, Said>;
}
export declare const nobody: Hand;
/** What holds of the corrections. */
export declare function handOf(corrections: readonly Correction[], settled: readonly Settled[]): Hand;
