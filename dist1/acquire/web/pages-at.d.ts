import { type Acquired, type GivenFacts } from '../acquired.js';
import { type Feed } from '../feeds/feed.js';
import type { Web } from './web.js';
/** What an address turned out to be, where it is no page. */
export interface FoundList {
    url: string;
    feed: Feed;
    /** how many of its pages are read */
    taken: number;
}
export interface Reading {
    web: Web;
    given: GivenFacts;
    /** at most so many pages */
    limit: number;
    /** no pages that their feed tells to be older */
    since: string | null;
    found: (list: FoundList) => void | Promise<void>;
}
/** The page at an address, or the pages that a feed or sitemap there names, what is newest first. */
export declare function pagesAt(reading: Reading, address: string): AsyncGenerator<Acquired>;
