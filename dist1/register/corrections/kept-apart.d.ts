import type { Hand } from './hand.js';
/** Which groups of accounts may not become one, since people have parted some of them. */
export interface KeptApart {
    /** whether two accounts, with all that is one with each, are to stay apart */
    forbids(a: string, b: string): boolean;
    /** two are one now */
    joined(a: string, b: string): void;
}
/** What people have joined counts as one from the beginning, so that nothing comes between. */
export declare function keptApart(accounts: readonly string[], { joins, parts }: Hand): KeptApart;
