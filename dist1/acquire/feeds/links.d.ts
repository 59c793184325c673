/** The feeds that a page of a site names for readers of feeds. */
export declare function feedLinksIn(html: string, base: URL): string[];
