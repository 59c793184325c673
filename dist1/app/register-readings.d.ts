import type { Entry, Reading } from '../model/records.js';
export { type CopiedStory, type CopyGroup, type CopyLink, copiesAmong } from '../register/copies/groups.js';
/**
 * The entries that readings make together: one for each occurrence, with an account for each page that tells it. A pure function: nothing
 * is kept, and the order of the readings does not matter. For more pages than fit in memory, or to correct and to search, open a register.
 */
export declare const register: (readings: readonly Reading[]) => Entry[];
