import type { GivenFacts } from '../acquired.js';
/** What a feed or a sitemap tells of one page. All but the address may be wrong or missing; the page itself goes before it. */
export interface Item {
    url: string;
    /** by what the feed knows it, whatever becomes of its address */
    guid: string | null;
    title: string | null;
    /** ISO 8601, with the zone where one is told */
    published: string | null;
    updated: string | null;
    /** who published it, where the feed says so of each item */
    outlet: string | null;
}
/** A sitemap that an index of sitemaps names, or a feed on a list of feeds. */
export interface Listed {
    url: string;
    updated: string | null;
}
export type FeedKind = 'rss' | 'atom' | 'json-feed' | 'sitemap' | 'sitemap-index' | 'opml';
export interface Feed {
    kind: FeedKind;
    title: string | null;
    items: Item[];
    lists: Listed[];
    /** what was wrong with it, though it could be read */
    noticed: string[];
}
/** What the kinds are called before a person. */
export declare const kindNames: Record<FeedKind, string>;
/** What was last told of an item: an item that tells the same again has not changed. */
export declare const stampOf: ({ updated, published }: Pick<Item, 'updated' | 'published'>) => string | null;
/** What a feed tells of a page, where neither the page nor the user tells it; of its outlet the user goes before the feed. */
export declare function factsOf(item: Pick<Item, 'title' | 'published' | 'outlet'>, given: GivenFacts): GivenFacts;
/** What is not known to be older than a day; what tells no date may be new. */
export declare const notBefore: (items: readonly Item[], day: string | null) => Item[];
/** In the order of what they tell of when they changed; what tells nothing comes last, as it came. */
export declare const newestFirst: <T extends {
    updated: string | null;
    published?: string | null;
}>(list: readonly T[]) => T[];
