import type { Entry, Reading } from '../model/records.js';
import type { Telling } from './accounts/telling.js';
import type { Correction } from './corrections/correction.js';
import { type Hand } from './corrections/hand.js';
/** What one component of accounts makes: entries, and which accounts each of them has. */
export interface Registered {
    tellings: Telling[];
    entries: Entry[];
}
/**
 * Registers accounts, component by component. Nothing outside a component has a say in it: given all accounts
 * that can be found from a new one, this gives for them what it would give for the whole register.
 */
export declare const registerTellings: (tellings: readonly Telling[], hand?: Hand) => Registered[];
/**
 * Whether a reading that comes later takes the place of the one that is kept. Of one page read twice by one version
 * the later reading counts: what the reader knows has changed.
 */
export declare function replaces(later: Reading, kept: Reading): boolean;
/** One reading a page. */
export declare function onePerPage(readings: readonly Reading[]): Reading[];
/** The entries that accounts make together, in the order of their ids, as people have corrected them. */
export declare function entriesUnder(corrections: readonly Correction[], tellings: readonly Telling[]): Entry[];
/** The same of readings. It does not depend on their order. */
export declare function register(readings: readonly Reading[], corrections?: readonly Correction[]): Entry[];
