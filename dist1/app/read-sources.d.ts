import type { IsnadError } from '../model/errors.js';
import type { Reading } from '../model/records.js';
import type { Sources } from './read.js';
/** What is known of all pages of the sources where they do not say it themselves. */
export interface SourceFacts {
    /** ISO 8601, a day or a time */
    published?: string;
    outlet?: string;
    /** how a scraper calls its fields: its name (`trafilatura`), or `text=content,published=date` */
    fields?: string;
    /** for addresses: hosts that may be of this machine or of one's own network */
    allowPrivate?: readonly string[];
    /** for addresses: where whoever runs this can be reached, which sites are told; else $ISNAD_CONTACT */
    contact?: string;
    /** at most so many pages of each feed or sitemap; 100 where nothing is said */
    limit?: number;
}
/** Something, or a part of it, that could not be had or read; the rest goes on. */
export interface FailedSource {
    source: string;
    stage: 'acquire' | 'read' | 'register';
    error: IsnadError;
}
export type SourceRead = {
    reading: Reading;
} | {
    failure: FailedSource;
};
/** The sources as use cases take them. */
export declare function sourcesOf(paths: readonly string[], { published, outlet, fields, ...web }?: SourceFacts): Sources;
/**
 * Reads pages from files (text, HTML, MHTML, JSON, JSONL, WARC, ZIP and tar of these, also gzipped), folders, and addresses of pages, feeds and
 * sitemaps; one after the other, in their order, so that archives of any size fit. Large batches are read in threads. The network is used for
 * addresses alone.
 * What cannot be read is told in its place. Throws an `IsnadError` for wrong facts: `input/bad-date`, `usage`.
 */
export declare function readSources(paths: string | readonly string[], facts?: SourceFacts): AsyncGenerator<SourceRead>;
