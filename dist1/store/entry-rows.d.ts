import type { Entry } from '../model/records.js';
import type { Db, EntryDays } from './tables.js';
export declare function daysOfEntry(entry: Entry): EntryDays;
/** Tables whose rows belong to entries. */
export declare const foundBy: readonly ['entry_participants', 'entry_outlets', 'entry_origins'];
export declare function writeFoundBy(db: Db, entries: readonly Entry[]): Promise<void>;
