import type { Entity, Entry, Page, Reading } from '../model/records.js';
import type { CopyKind } from '../register/copies/sketch.js';
import type { Anchor, Correction, Deed, Said } from '../register/corrections/correction.js';
import type { Settled } from '../register/corrections/settle.js';
import type { Change } from '../register/history/changes.js';
import type { Prepared } from '../register/prepared.js';
import type { Part } from '../register/search/documents.js';
import type { Place, TimelineFilter } from '../register/timeline/timeline.js';
import type { Term } from './text-index.js';
/** What became of a page: `same` when it was there already and nothing changed. */
export interface Added {
    page: string;
    outcome: 'added' | 'replaced' | 'same';
}
/** A page without its text. */
export type PageData = Omit<Page, 'text'>;
/** What is known of a page without reading it again. */
export interface KnownPage {
    facts: PageData;
    /** what read it */
    reader: string;
}
/** A page that could not be read or registered. */
export interface Quarantined {
    source: string;
    stage: string;
    code: string;
    message: string;
}
/** A feed or sitemap, as it was when it was last asked for; times are in ISO form, in UTC. */
export interface WatchedFeed {
    url: string;
    kind: string | null;
    title: string | null;
    etag: string | null;
    modified: string | null;
    /** what an index of sitemaps told of it */
    stamp: string | null;
    polled: string | null;
    /** not to be asked before */
    due: string | null;
    /** how often in a row it could not be had */
    failures: number;
}
/** What a feed tells of a page, for where the page does not tell it. */
export interface ItemFacts {
    title: string | null;
    published: string | null;
    outlet: string | null;
}
/** A page that a feed names. */
export interface Found {
    url: string;
    guid: string | null;
    facts: ItemFacts;
    /** when it was last changed, as its feed says */
    stamp: string | null;
}
/** What has become of a page that was found. */
export interface Visit extends Found {
    feed: string;
    /** `fetched`: it was had, and is still to be read */
    state: 'waiting' | 'fetched' | 'done' | 'failed';
    page: string | null;
    etag: string | null;
    modified: string | null;
    visited: string | null;
    /** how often in a row it was looked at again and had not changed */
    vain: number;
    /** how often it could not be had */
    tries: number;
    due: string | null;
}
/** A document that was fetched: its bytes, and what the server said of them. */
export interface Fetched {
    bytes: Uint8Array;
    url: string | null;
    type: string | null;
    charset: string | null;
    retrieved: string | null;
    etag: string | null;
    modified: string | null;
}
/** Who does what only one program at a time may do. */
export interface Lease {
    holder: string;
    pid: number;
    host: string;
    /** when he last said so */
    beat: string;
}
/** What is fetched from the web, and what is still to be. */
export interface Visits {
    feed(url: string): Promise<WatchedFeed | null>;
    /** A feed was had: what it names is to be fetched, where it is new or has changed. */
    polled(feed: WatchedFeed, found: readonly Found[], now: string): Promise<{
        fresh: number;
        changed: number;
    }>;
    /** A feed could not be had, or had not changed. */
    notPolled(feed: WatchedFeed, failure: Quarantined | null): Promise<void>;
    /** Pages of a feed that are to be fetched now, what is newest first. */
    open(feed: string, now: string, limit: number): Promise<Visit[]>;
    countOpen(feed: string, now: string): Promise<number>;
    visit(url: string): Promise<Visit | null>;
    keep(url: string, fetched: Fetched): Promise<void>;
    kept(url: string): Promise<Fetched | null>;
    /** A visit ended without a page to add: nothing had changed, or it failed. */
    ended(visit: Visit, failure: Quarantined | null): Promise<void>;
}
/** Why entries changed: pages that came or went, a correction or its undoing, a page taken out, all derived anew. */
export type Cause = {
    pages: string[];
} | {
    correction: number;
} | {
    undone: number;
} | {
    removed: string;
} | {
    rebuilt: true;
};
/** Something that became of an entry; `at` is when the register saw it, where somebody tells it the time. */
export interface Past extends Change {
    n: number;
    at: string | null;
    cause: Cause;
}
/** What became of an entry and of those that it was before, in order. */
export interface Chronicle {
    changes: Past[];
    /** the pages that these name; `gone`: when they were taken out */
    pages: Map<string, {
        source: string;
        url: string | null;
        gone: string | null;
    }>;
}
/** An entry with when it changed last, where that is known. */
export interface Lately {
    entry: Entry;
    at: string | null;
}
/** Where an id leads: to an entry, or to what became of the last one. */
export interface Whereabouts {
    entry: string | null;
    /** whether any entry ever had this id */
    known: boolean;
    last: Past[];
}
/** A correction with what has become of it, and the entries that it is about now. */
export type KeptCorrection = Correction & Settled & {
    entries: string[];
};
export interface Counts {
    pages: number;
    accounts: number;
    entries: number;
    quarantined: number;
}
/** What the pages of a register cover. */
export interface Coverage {
    /** as the pages call them, those with most pages first */
    outlets: {
        outlet: string | null;
        pages: number;
    }[];
    /** months in which stories were told, in order */
    months: {
        month: string;
        stories: number;
    }[];
    /** stories of which it is not known when they were told */
    undated: number;
    /** accounts that tell in the words of another */
    copies: number;
}
export interface Problem {
    code: 'page' | 'quotation' | 'entry' | 'words' | 'file';
    id: string;
    text: string;
}
export interface CheckReport extends Counts {
    quotations: number;
    problems: Problem[];
}
/** Which part of a timeline is asked for. */
export interface PageOf {
    /** the last entry of the part before */
    after: (Place & {
        id: string;
    }) | null;
    /** null: all that follow */
    limit: number | null;
    /** the newest days first */
    newest: boolean;
}
export interface EntryPage {
    entries: Entry[];
    /** where the next part begins; null when this is the last */
    next: (Place & {
        id: string;
    }) | null;
}
/** As much of an entry as is needed to count it. */
export interface Outline extends Pick<Entry, 'id' | 'type' | 'kind' | 'status' | 'participants'> {
    /** the value of its date, in EDTF */
    date: string | null;
}
/** How many entries are of which kind, and from where; the most frequent first. */
export interface Tally {
    total: number;
    kinds: Record<string, number>;
    types: Record<string, number>;
    statuses: Record<string, number>;
    outlets: Record<string, number>;
    origins: Record<string, number>;
}
/** What is looked for by words, in one sort of document; of accounts, those of the entries that fit. */
export interface Search {
    part: Part;
    terms: readonly Term[];
    outlet?: string | undefined;
    /** days of publication, both included */
    from?: string | undefined;
    to?: string | undefined;
    entries?: TimelineFilter;
    limit: number;
    offset: number;
}
/** Where something was found: the statement or account, of an entry the account that fits best. */
export interface Hit {
    page: string;
    story: string;
    item: string;
    entry: string | null;
}
export interface FoundDocs {
    hits: Hit[];
    total: number;
}
/** Where a story stands. */
export interface StoryPlace {
    page: string;
    story: string;
    source: string;
    outlet: string | null;
    published: string | null;
}
/** A story with those that are copies of it. */
export interface StoryCopies extends StoryPlace {
    copies: (StoryPlace & {
        kind: CopyKind;
        /** how much of its words stands in the copy, 0 to 1 */
        share: number;
    })[];
    /** which of those that are one text as a whole was first, where dates or credits tell */
    first: StoryPlace | null;
}
/** A register on disk. Every method that writes does so in one transaction, whole or not at all. */
export interface Store {
    /**
     * Registers a page. Of two readings of one text one is kept; `reader` names what read it, with all that it knew. The visit
     * that brought it ends with it. Pages that are added at one time may share a transaction: each is in it whole or not at all,
     * and one that fails takes no other with it. A reading may be given with what is taken of it, where that is known already.
     */
    add(reading: Reading | Prepared, reader?: string, visit?: Visit): Promise<Added>;
    visits: Visits;
    /** Takes a lease, or renews it; gives back who has it, if he is still at work. */
    lease(name: string, mine: Lease, isAlive: (other: Lease) => boolean): Promise<Lease | null>;
    release(name: string, holder: string): Promise<void>;
    known(page: string): Promise<KnownPage | null>;
    /** Takes a page out, as if it had never come; false when it was not there. */
    remove(page: string): Promise<boolean>;
    /** Puts a new reading of a page in the place of the one that is kept, whoever made that. */
    reread(reading: Reading, reader: string): Promise<Added>;
    /** Pages that another reader has read. */
    unread(reader: string): Promise<string[]>;
    /** Derives everything anew from the readings. */
    rebuild(): Promise<void>;
    /** Pages by their id or enough of its beginning, their source or their address. */
    pagesNamed(wanted: string): Promise<PageData[]>;
    /** Keeps what somebody says against what was read, and heeds it; its number. */
    correct(deed: Deed, said: Said): Promise<number>;
    /** Takes a correction back; false where there is none, or where it is undone already. */
    undo(n: number, said: Said): Promise<boolean>;
    corrections(): Promise<KeptCorrection[]>;
    /** What accounts stand on, for corrections that are to outlive their numbers. */
    anchors(accounts: readonly string[]): Promise<Anchor[]>;
    /** Where an id leads that some entry has or had. */
    whereIs(id: string): Promise<Whereabouts>;
    /** Ids that an entry had and none has now, by their beginning; a few of them. */
    formerIds(beginning: string): Promise<string[]>;
    history(entry: string): Promise<Chronicle>;
    /** What became of entries after a place in the log, in order. */
    changesAfter(n: number, limit: number): Promise<Past[]>;
    /** The last place in the log; 0 where nothing has changed yet. */
    lastChange(): Promise<number>;
    /** Entries that fit, those that changed last first. */
    lately(filter: TimelineFilter, limit: number): Promise<Lately[]>;
    /** How far somebody has come with something, as he noted it. */
    noted(name: string): Promise<string | null>;
    note(name: string, value: string): Promise<void>;
    /** Entries in the order of the timeline. */
    timeline(filter?: TimelineFilter): Promise<Entry[]>;
    /** A part of the timeline. */
    page(filter: TimelineFilter, part: PageOf): Promise<EntryPage>;
    tally(filter: TimelineFilter): Promise<Tally>;
    /** Entries that fit, in no order, without parsing them whole. */
    outlines(filter: TimelineFilter): Promise<Outline[]>;
    entry(id: string): Promise<Entry | null>;
    /** The entries that accounts of a page are of, by the ids of the accounts. */
    entriesOfPage(page: string): Promise<Map<string, string>>;
    /** The first ids that begin so. */
    idsBeginning(beginning: string, limit: number): Promise<string[]>;
    /** How many letters tell these ids from all others. */
    tellingLength(ids: readonly string[]): Promise<number>;
    countEntries(filter: TimelineFilter): Promise<number>;
    /** The outlets of pages, as these call them. */
    outlets(): Promise<string[]>;
    /** Every origin of an entry, with its name. */
    origins(): Promise<{
        id: string;
        name: string;
    }[]>;
    search(search: Search): Promise<FoundDocs>;
    /** The copies of a story, the likest first; null where there is no such story. */
    copies(page: string, story: string): Promise<StoryCopies | null>;
    reading(page: string): Promise<Reading | null>;
    readings(): AsyncIterable<Reading>;
    /**
     * The readings that name one of these entities, each once, in the order of their pages; as people have said whom they name. With `most`, those
     * of the latest published pages alone.
     */
    readingsOf(entities: readonly string[], most?: number | null): AsyncIterable<Reading>;
    /** How many pages name one of these entities. */
    countNaming(entities: readonly string[]): Promise<number>;
    entities(): Promise<Entity[]>;
    entitiesById(ids: readonly string[]): Promise<Entity[]>;
    /** Those whose names have all these words, or `soundKey`s of them. */
    entitiesWithWords(words: readonly string[]): Promise<Entity[]>;
    /** Those of whom names have words that begin with these, a few of them: whom most pages name first. */
    entitiesBeginning(beginnings: readonly string[], limit: number): Promise<Entity[]>;
    /** Who acts for a state: its people, offices and bodies. */
    actingFor(state: string): Promise<Entity[]>;
    quarantine(page: Quarantined): Promise<void>;
    quarantined(): Promise<Quarantined[]>;
    counts(): Promise<Counts>;
    coverage(): Promise<Coverage>;
    /** Compares all that is kept with what it is made from. */
    check(): Promise<CheckReport>;
    close(): Promise<void>;
}
