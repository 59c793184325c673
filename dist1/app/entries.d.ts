import type { Entity, Entry, Page, Reading, Statement } from '../model/records.js';
import type { CheckReport, PageOf, Quarantined, Store, Tally } from '../store/store.js';
import { type SharedText } from './copies.js';
import { type Filters } from './filters.js';
import type { Named, Unnamed } from './names.js';
import type { BothNames } from './world.js';
export type Entities = ReadonlyMap<string, Entity>;
export declare const byIds: (entities: readonly Entity[]) => Entities;
export interface TimelineQuery extends Filters {
    /** how many; all where nothing is said */
    limit?: number;
    /** where the part before ended, as it told */
    after?: string;
    /** the newest days first */
    newest?: boolean;
}
export interface Timeline {
    entries: Entry[];
    /** how many fit in all */
    total: number;
    /** what `after` takes for the next part; null when this is the last */
    next: string | null;
    entities: Entities;
    /** how names were taken */
    named: Named[];
    /** names that nobody in the register has */
    unknown: Unnamed[];
    /** a short id for every entry */
    short: ReadonlyMap<string, string>;
}
/** The shortest beginnings that tell entries from all others, at least a few letters long. */
export declare function shortIds(store: Store, entries: readonly Entry[]): Promise<Map<string, string>>;
/** Every id of an entity within a record. */
export declare function idsWithin(value: unknown, found?: Set<string>): Set<string>;
export declare const entitiesIn: (store: Store, ...records: unknown[]) => Promise<Entities>;
/** Whom and what entries name. */
export declare const entitiesOf: (store: Store, entries: readonly Entry[]) => Promise<Entities>;
export declare const partOf: ({ after, limit, newest }: TimelineQuery) => PageOf;
/** Entries by date, undated ones last, a part at a time. */
export declare function timelineIn(store: Store, query: TimelineQuery): Promise<Timeline>;
/** Wrong use is told before a register is opened. */
export declare function timeline({ register, ...query }?: TimelineQuery & {
    register?: string;
}): Promise<Timeline>;
export interface Counted extends Tally {
    /** the names of origins, by their ids */
    originNames: Record<string, BothNames>;
    named: Named[];
    unknown: Unnamed[];
}
/** How many entries fit, of which kinds and statuses, from which outlets and origins. */
export declare function tallyIn(store: Store, filters: Filters): Promise<Counted>;
export declare function tally({ register, ...filters }?: Filters & {
    register?: string;
}): Promise<Counted>;
/** The entry that an id or its beginning means; of an id that is no more, the one that it leads to. */
export declare function findEntry(store: Store, wanted: string): Promise<Entry>;
export interface Shown {
    entry: Entry;
    entities: Entities;
    pages: ReadonlyMap<string, Page>;
    /** of its pages */
    readings: ReadonlyMap<string, Reading>;
    /** what is said of it in words, by account */
    statements: ReadonlyMap<string, Statement[]>;
    /** the entry that it says it came after */
    follows: Entry | null;
    /** the texts that its accounts share with other pages */
    texts: SharedText[];
}
/** One entry with all that is needed to look at it. */
export declare function showIn(store: Store, wanted: string): Promise<Shown>;
export declare const show: (wanted: string, register?: string) => Promise<Shown>;
export interface Checked extends CheckReport {
    setAside: Quarantined[];
}
/** Compares everything that an opened register keeps with what it is made from. */
export declare const checkIn: (store: Store) => Promise<Checked>;
export declare const check: (register?: string) => Promise<Checked>;
