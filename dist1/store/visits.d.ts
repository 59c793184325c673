import type { Fetched, Found, Quarantined, Visit, WatchedFeed } from './store.js';
import type { Db } from './tables.js';
export declare const readFeed: (db: Db, url: string) => Promise<WatchedFeed | null>;
export declare function writeQuarantine(db: Db, page: Quarantined): Promise<void>;
/** Keeps what a feed was when it was asked, and which of its pages are to be fetched. */
export declare function writePolled(db: Db, feed: WatchedFeed, found: readonly Found[], now: string): Promise<{
    fresh: number;
    changed: number;
}>;
export declare function writeFeedFailed(db: Db, feed: WatchedFeed, failure: Quarantined | null): Promise<void>;
/** Pages of a feed that are to be fetched now, what is newest first. */
export declare function readOpen(db: Db, feed: string, now: string, limit: number): Promise<Visit[]>;
export declare const countOpen: (db: Db, feed: string, now: string) => Promise<number>;
export declare function readVisit(db: Db, url: string): Promise<Visit | null>;
/** Keeps what was fetched until it is in the register: were the program to end now, it need not be fetched again. */
export declare function writeFetched(db: Db, url: string, { bytes, ...rest }: Fetched): Promise<void>;
export declare function readFetched(db: Db, url: string): Promise<Fetched | null>;
/** Ends a visit, as part of whatever it brought. */
export declare function writeVisited(db: Db, visit: Visit): Promise<void>;
