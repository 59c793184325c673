import type { AddReport } from '../../app/index.js';
/** What a register holds, in a line. */
export declare function heldText({ register, holds }: Pick<AddReport, 'register' | 'holds'>): string;
/** Corrections that have lost what they were said of: they are kept, and somebody should look at them. */
export declare function letGoText({ letGo }: {
    letGo: readonly number[];
}): string;
