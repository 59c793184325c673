import type { TimelineFilter } from '../register/timeline/timeline.js';
import type { EntryPage, Outline, PageOf, Tally } from './store.js';
import type { Db } from './tables.js';
/** Entries that are derived as they are to be. */
export declare const settledEntries: (db: Db) => import("kysely").SelectQueryBuilder<import("./tables.js").Tables, "entries", {}>;
/** The entries that fit. */
export declare function fitting(db: Db, { with: names, kind, status, outlet, origin, from, to }: TimelineFilter): import("kysely").SelectQueryBuilder<import("./tables.js").Tables, "entries", {}>;
export declare function countFitting(db: Db, filter: TimelineFilter): Promise<number>;
/** Entries in the order of the timeline, from behind a place on. */
export declare function pageOfEntries(db: Db, filter: TimelineFilter, { after, limit, newest }: PageOf): Promise<EntryPage>;
/** How many of the entries that fit are of which kind and status, and from which outlets and origins. */
export declare function tallyOf(db: Db, filter: TimelineFilter): Promise<Tally>;
/** Of each entry that fits what it is counted by. */
export declare function outlinesOf(db: Db, filter: TimelineFilter): Promise<Outline[]>;
/** How many letters of their ids tell these entries from all others. */
export declare function tellingLength(db: Db, ids: readonly string[]): Promise<number>;
export declare function idsBeginning(db: Db, beginning: string, limit: number): Promise<string[]>;
export declare function entriesOfPage(db: Db, page: string): Promise<Map<string, string>>;
export declare function originsIn(db: Db): Promise<{
    id: string;
    name: string;
}[]>;
export declare function outletsIn(db: Db): Promise<string[]>;
