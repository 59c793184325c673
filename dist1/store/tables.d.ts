import { type Kysely, type Migration } from 'kysely';
import type { DocPlace } from '../register/search/documents.js';
import { type CorrectionTables } from './correction-tables.js';
import { type HistoryTables } from './history-tables.js';
import type { ItemFacts, Visit, WatchedFeed } from './store.js';
export interface Tables extends HistoryTables, CorrectionTables {
    meta: {
        key: string;
        value: string;
    };
    pages: {
        id: string;
        source: string;
        outlet: string | null;
        published: string | null;
        data: string;
        text: string;
    };
    readings: {
        page: string;
        isnad: string;
        reader: string;
        data: string;
    };
    stories: {
        id: string;
        page: string;
        data: string;
    };
    accounts: {
        id: string;
        page: string;
        story: string;
        component: string;
        data: string;
        quotes: string;
    };
    account_keys: {
        account: string;
        key: string;
        component: string;
        said: string;
        not_before: number | null;
        not_after: number | null;
    };
    entries: {
        id: string;
        component: string;
        type: string;
        kind: string | null;
        status: string;
        data: string;
    } & EntryDays;
    entry_accounts: {
        account: string;
        entry: string;
    };
    entry_participants: {
        entity: string;
        entry: string;
    };
    entry_outlets: {
        outlet: string;
        entry: string;
    };
    entry_origins: {
        origin: string;
        entry: string;
        name: string;
    };
    page_entities: {
        page: string;
        entity: string;
        data: string;
    };
    /** each entity once, with the words of its names */
    entities: {
        id: string;
        country: string | null;
        data: string;
    };
    entity_names: {
        word: string;
        entity: string;
    };
    /** what can be found by words; the words themselves are with the engine */
    search_docs: DocPlace & {
        id: number;
    };
    /** what is kept of each story to tell its copies */
    sketches: {
        page: string;
        story: string;
        published: string | null;
        outlet: string | null;
        credit: string | null;
        data: string;
    };
    /** pages that are still to be taken in, with their words and sketches */
    unsearched: {
        page: string;
    };
    /** components whose entries have to be derived anew */
    stale: {
        component: string;
    };
    quarantine: {
        source: string;
        stage: string;
        code: string;
        message: string;
    };
    feeds: WatchedFeed;
    visits: Omit<Visit, 'facts'> & ItemFacts & {
        moment: number;
        place: number;
    };
    /** what was fetched and is not registered yet */
    fetched: {
        url: string;
        document: string;
        body: string;
    };
}
/** Days as numbers from 1970 on: where the entry stands in the timeline, and between which days it may have been. */
export interface EntryDays {
    undated: number;
    first_day: number;
    last_day: number;
    not_before: number | null;
    not_after: number | null;
}
export type Db = Kysely<Tables>;
/** Raised with every migration; a register with a higher one was made by a newer Isnad. */
export declare const schemaVersion = 8;
export declare const migrations: Record<string, Migration>;
