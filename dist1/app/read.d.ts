import { type Chunks, type Failure, type GivenFacts } from '../acquire/index.js';
import { type FoundList } from '../acquire/web/pages-at.js';
import type { Page, Reading } from '../model/records.js';
import { type WebSettings } from './web/setting.js';
export interface Sources {
    paths: readonly string[];
    published?: string;
    outlet?: string;
    /** what `--fields` says: a scraper, or the names of fields */
    fields?: string;
    stdin: Chunks;
    /** for addresses of the web; `found` is told what is a feed and no page */
    web?: WebSettings & {
        found?: (list: FoundList) => void | Promise<void>;
    };
}
/** How far a batch has come, in bytes; the total is not known of standard input. */
export interface Progress {
    done: number;
    total: number | null;
}
export type PageItem = ({
    page: Page;
} | {
    failure: Failure;
}) & {
    progress: Progress;
};
export type ReadItem = ({
    reading: Reading;
} | {
    failure: Failure;
}) & {
    progress: Progress;
};
export declare function givenBy({ published, outlet, fields }: Pick<Sources, 'published' | 'outlet' | 'fields'>): GivenFacts;
/** The pages of the sources in their order. Wrong facts are refused before anything is read. */
export declare function pagesOf(sources: Sources): AsyncGenerator<PageItem>;
/** Reads pages, and gives them in their order; what cannot be read is told in its place. */
export declare function readPages(sources: Sources): AsyncGenerator<ReadItem>;
