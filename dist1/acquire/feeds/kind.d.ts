import type { FeedKind } from './feed.js';
/** Which kind of feed, sitemap or list a text is; null where it is none. */
export declare function kindOf(text: string): FeedKind | null;
