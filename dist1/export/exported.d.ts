import type { Account, Entity, Entry, Event, Page, Reading, Story } from '../model/records.js';
export interface Both {
    ar: string;
    en: string;
}
export type PageFacts = Omit<Page, 'text'>;
/** Where an account was read. */
export interface Told {
    reading: Reading;
    story: Story;
    event: Event;
}
/** An entry with all that formats write of it. */
export interface Exported {
    entry: Entry;
    sentence: Both;
    /** when it was, in words; empty where nothing is known of it */
    when: Both;
    /** who does it and to whom, and who is in it on no known side */
    sides: {
        actors: readonly string[];
        recipients: readonly string[];
        others: readonly string[];
    };
    entities: ReadonlyMap<string, Entity>;
    /** those of its accounts and others, by their ids */
    pages: ReadonlyMap<string, PageFacts>;
    /** by account; empty unless the format asks for readings */
    told: ReadonlyMap<string, Told>;
}
/** The words of labels in both languages, as `app` has them. */
export type LabelOf = (set: 'contacts' | 'events' | 'statuses' | 'fields' | 'verdicts' | 'roles' | 'topics', id: string) => Both;
export interface Setting {
    /** a row for each entry, or for each account of one */
    rows: 'entries' | 'accounts';
    label: LabelOf;
    /** a reason of the reader in Arabic, as `app` has it; null where there are no words for it */
    inArabic: (reason: string) => string | null;
    /** the days asked for, as they were given */
    period: {
        from: string | null;
        to: string | null;
    };
    /** when it is written, ISO 8601 in UTC */
    now: string;
    /** of Isnad */
    version: string;
}
export type Chunk = string | Uint8Array;
export type Write = (rows: AsyncIterable<Exported>, setting: Setting) => AsyncIterable<Chunk>;
/** All that is said of a field. */
export declare const saidOf: ({ fields }: Entry, name: string) => unknown[];
/** What one account says of a field. */
export declare const saidBy: ({ fields }: Entry, name: string, { id }: Account) => unknown[];
export declare const textsOf: (values: readonly unknown[]) => string[];
/** The one text that is said; null where it is none or several. */
export declare const textOf: (value: unknown) => string | null;
/** A name for people: of what has none, its id. */
export declare function nameOf(entities: ReadonlyMap<string, Entity>, id: string): Both;
/** The words of the page that tell it. */
export declare const passagesOf: (account: Account) => string[];
export declare const independentOrigins: ({ origins }: Entry) => number;
/** An address that may be a link; null for what is none, or leads elsewhere than to the web. */
export declare function webAddress(url: string | null | undefined): string | null;
