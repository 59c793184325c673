/**
 * An address as it is written in a feed, seen from the feed, without what follows `#` and without tracking: feeds and
 * sitemaps of one site name one page in several ways.
 */
export declare function resolved(text: string | null | undefined, base: URL): string | null;
