import type { Reading } from '../model/records.js';
/** What the reasons of a reading are in words: offices by their names, and all of them in Arabic. */
export declare function reasonsOf(reading: Reading): {
    officeNames: Record<string, string>;
    reasons: Record<string, string>;
};
