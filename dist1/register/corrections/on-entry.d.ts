import type { Entry } from '../../model/records.js';
import type { Telling } from '../accounts/telling.js';
import type { Hand } from './hand.js';
/** The fields of an entry that one may set, and which of them may be set to nothing. */
export declare const settable: readonly ['status', 'kind', 'date', 'place', 'participants', 'initiator', 'host', 'mediators'];
export type SettableField = (typeof settable)[number];
export declare const mayBeNone: readonly SettableField[];
/** An entry with all that people said of its accounts. */
export declare function correctedEntry(entry: Entry, tellings: readonly Telling[], hand: Hand): Entry;
