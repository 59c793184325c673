import type { Changes } from '../register/history/changes.js';
import type { TimelineFilter } from '../register/timeline/timeline.js';
import type { Cause, Chronicle, Lately, Past, Whereabouts } from './store.js';
import type { Db } from './tables.js';
/** Who tells the time and what is the cause, where it is not the pages that came. */
export interface Occasion {
    now: string | null;
    cause: Cause | null;
}
interface Made {
    id: string;
    account: string;
}
/** Keeps the ids of entries that were made, and to which entries those lead that are no more. */
export declare function writeIds(db: Db, made: readonly Made[], heirs: ReadonlyMap<string, string>): Promise<void>;
/** Remembers where the accounts of a page stood that are about to go, for the ids that were made of them. */
export declare function anchorIds(db: Db, page: string): Promise<void>;
export declare function lastNumber(db: Db): Promise<number>;
export declare function writeChanges(db: Db, { changes }: Changes, { now, cause }: Occasion): Promise<void>;
export declare function changesAfter(db: Db, n: number, limit: number): Promise<Past[]>;
/** Entries that fit by when they changed last, the latest first. */
export declare function latelyChanged(db: Db, filter: TimelineFilter, limit: number): Promise<Lately[]>;
/** All that is told of an entry and of those that it was before. */
export declare function historyOf(db: Db, entry: string): Promise<Past[]>;
/** Where an id leads now: to the entry that holds its account, else to the one that most of its accounts went to. */
export declare function whereIs(db: Db, id: string): Promise<Whereabouts>;
/** Ids that some entry had and none has now, by their beginning. */
export declare function formerIds(db: Db, beginning: string): Promise<string[]>;
export declare function writeGone(db: Db, page: string, now: string | null): Promise<void>;
/** What pages were called, those that were taken out with when. */
export declare function sourcesOf(db: Db, pages: readonly string[]): Promise<Chronicle['pages']>;
/** All pages that a change names. */
export declare const pagesOfChange: ({ pages, cause }: Past) => string[];
export {};
