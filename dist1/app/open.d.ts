import type { Reading } from '../model/records.js';
import type { Added } from '../store/store.js';
import type { AddReport, AddStep } from './add.js';
import type { CheckedQuotation, QuotationQuery } from './check-quote.js';
import type { Compared } from './compare.js';
import type { Corrections, Wanted } from './correct/correct.js';
import type { Saying } from './correct/saying.js';
import type { EntityList, EntityQuery } from './entity-list.js';
import type { Checked, Counted, Shown, Timeline, TimelineQuery } from './entries.js';
import type { ExportFile, ExportQuery } from './export.js';
import type { RegisterFacts } from './facts.js';
import type { Filters } from './filters.js';
import type { PageGiven } from './given-page.js';
import type { History } from './history.js';
import type { Network, NetworkQuery } from './network.js';
import type { Plot, PlotQuery } from './plot.js';
import type { SourceFacts } from './read-sources.js';
import type { RebuildReport, RebuildStep } from './rebuild.js';
import type { Removed } from './remove.js';
import type { SearchQuery, SearchResult } from './search.js';
import type { StoryShown } from './story.js';
import type { WatchOptions, WatchReport, WatchStep } from './web/watch.js';
import type { Who, WhoQuery } from './who.js';
/**
 * An open register. Everything is asked of the file, so that other programs may write to it meanwhile. Entries are named by their id or enough of its
 * beginning; every id that an entry ever had still leads to it. People, offices, bodies and states are named in any spelling, by title or by id.
 * Errors are `IsnadError`s; each method may reject with `register/busy`, `register/broken`, `register/read-only` and `register/no-space`.
 */
export interface OpenRegister {
    /** the file */
    path: string;
    /**
     * Reads a page into it, or keeps a `Reading` that was made before. `outcome` is `same` where the page is in it already.
     * Rejects with what `read` throws, and with `usage` for what is no reading.
     */
    add(given: PageGiven | Reading): Promise<Added>;
    /** Reads files, folders, archives and addresses into it; what fails is set aside and told in its step, and the rest goes on. */
    addSources(paths: string | readonly string[], facts?: SourceFacts, tell?: (step: AddStep) => void): Promise<Omit<AddReport, 'register'>>;
    /** Follows feeds and sitemaps: adds what is new, again and again, until `stop` says so; with `once` it asks each once. */
    watch(feeds: string | readonly string[], options?: Omit<WatchOptions, 'paths' | 'register' | 'requests'>, tell?: (step: WatchStep) => void | Promise<void>): Promise<Omit<WatchReport, 'register'>>;
    /** Takes pages out by id, source or address, as if they had never come. `register/no-such-page`, `register/several-pages`. */
    remove(pages: string | readonly string[], options?: {
        all?: boolean;
    }): Promise<Omit<Removed, 'register'>>;
    /** Entries by date, undated ones last; all, or `limit` at a time from `after` on. `usage`, `input/bad-date`, `register/no-such-name`. */
    timeline(query?: TimelineQuery): Promise<Timeline>;
    /** How many entries fit, of which kinds and statuses, from which outlets and origins. */
    tally(filters?: Filters): Promise<Counted>;
    /** How many entries there are over time. */
    plot(query?: PlotQuery): Promise<Plot>;
    /** Who is in contact with whom among the contacts that fit, the most frequent pairs first. */
    network(query?: NetworkQuery): Promise<Network>;
    /** An entry with its pages and readings. `register/no-such-entry`, `register/entry-gone`. */
    show(entry: string): Promise<Shown>;
    /** Its accounts side by side, each field with the words that say so. */
    compare(entry: string): Promise<Compared>;
    /** What became of it since it was first made. */
    history(entry: string): Promise<History>;
    /** Words in stories, statements and entries, in any form; in quotation marks in that order. `usage`. */
    search(words: string, query?: Omit<SearchQuery, 'words'>): Promise<SearchResult>;
    /** Is this said on that page, or anywhere in it: the words of pages, what differs from them, and who says it. `usage`, `register/no-such-page`. */
    checkQuotation(quotation: string, query?: Omit<QuotationQuery, 'quotation'>): Promise<CheckedQuotation>;
    /** What it holds about somebody. `register/no-such-name`; where a name may mean several, `known` is null and they are listed. */
    who(name: string, query?: WhoQuery): Promise<Who>;
    /** Whom it has, by a part of the name. */
    entities(query?: EntityQuery): Promise<EntityList>;
    /** A story by `PAGE:STORY`, or the main one of a page, with the whole reading. `register/no-such-page`. */
    story(page: string): Promise<StoryShown>;
    /** Every reading that it keeps, one after the other. */
    readings(): AsyncIterable<Reading>;
    /**
     * The entries that fit in the format of others: `jsonl`, `csv`, `parquet`, `plover`, `polecat`, `jsonld`, `webannotation`, `graphml`, `ics`, `markdown`, `html`.
     * The file is made while its `chunks` are read: the register must stay open until then. `usage`, and what `timeline` rejects with.
     */
    export(query: ExportQuery): Promise<ExportFile>;
    /** Keeps what somebody says against what was read, and heeds it at once. `correct/…`, `usage`. */
    correct(wanted: Wanted, saying?: Saying): Promise<Corrections>;
    /** Takes a correction back, by its number. */
    undo(correction: number, saying?: Saying): Promise<Corrections>;
    /** All corrections, the undone ones too, in their order. */
    corrections(): Promise<Corrections>;
    /** How much it holds. */
    facts(): Promise<RegisterFacts>;
    /** Reads again what another version or other knowledge has read, and derives every entry anew. */
    rebuild(tell?: (step: RebuildStep) => void): Promise<Omit<RebuildReport, 'register'>>;
    /** Proves again that every citation is what its page says, and every entry what its accounts make. */
    check(): Promise<Checked>;
    /** Closes the file; one that was opened without a path is gone then. */
    close(): Promise<void>;
}
/**
 * Opens the register in a file. With `create` a new one is made where there is none; without it that is an error. Without a path it is a new one in
 * a temporary file, which is gone when it is closed.
 * Rejects with an `IsnadError`: `input/not-found`, `register/not-a-register`, `register/newer`, `register/broken`, `register/read-only`.
 */
export declare function openRegister(path?: string, options?: {
    create?: boolean;
}): Promise<OpenRegister>;
