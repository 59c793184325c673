import { type Anchor, type Correction } from './correction.js';
export type Effect = {
    what: 'join';
    a: string;
    b: string;
} | {
    what: 'split';
    of: string[];
    from: string[];
}
/** `together`: of the entry that it was said of, those that were joined by hand then, and are no longer */
 | {
    what: 'set';
    account: string;
    field: string;
    value: unknown;
    together?: string[];
};
export type State = 'holds' | 'without-hold' | 'overruled' | 'undone';
export interface Settled {
    n: number;
    state: State;
    /** the later correction that counts instead */
    overruledBy: number | null;
    effect: Effect | null;
}
/** What is to be found of a register. */
export interface Ground {
    find: (anchor: Anchor) => string | null;
    hasPage: (page: string) => boolean;
    hasEntity: (id: string) => boolean;
}
/** The corrections in their order, each with what has become of it. */
export declare function settle(corrections: readonly Correction[], ground: Ground): Settled[];
