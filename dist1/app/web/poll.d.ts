import type { Document } from '../../acquire/document.js';
import { type FeedKind, type Listed } from '../../acquire/feeds/feed.js';
import type { Failure } from '../../acquire/index.js';
import type { Validators } from '../../acquire/web/web.js';
import type { WatchedFeed } from '../../store/store.js';
import { type Work } from './visit.js';
export type Polled = {
    url: string;
} & ({
    outcome: 'feed';
    kind: FeedKind;
    title: string | null;
    /** pages that it names, those that were not known, and those that it tells of as changed */
    items: number;
    fresh: number;
    changed: number;
    lists: Listed[];
    noticed: string[];
} | {
    outcome: 'feed-unchanged';
    waiting: number;
} | {
    outcome: 'feed-failed';
    failure: Failure;
    again: string | null;
});
export interface Polling extends Work {
    /** milliseconds from one poll of a feed to the next */
    interval: number;
    /** pages that are told to be older are not wanted */
    since: string | null;
}
export declare const feedRow: ({ store }: Work, url: string) => Promise<WatchedFeed>;
/** Keeps what a feed names that has been had. */
export declare function takeFeed(work: Polling, feed: WatchedFeed, document: Document, validators: Validators): Promise<Polled>;
/** Asks a feed; `stamp` is when it changed, as an index tells it. */
export declare function pollFeed(work: Polling, url: string, stamp?: string | null): Promise<Polled>;
