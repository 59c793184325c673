/** What a request may take. */
export interface Limits {
    /** milliseconds for one attempt, from its beginning to the last byte */
    timeout: number;
    /** milliseconds until an answer begins, and at most between two parts of it */
    silence: number;
    /** bytes of an answer, on the way and unpacked */
    bytes: number;
    redirects: number;
    /** milliseconds to wait before each further attempt; there are as many */
    waits: readonly number[];
    /** milliseconds that a server may ask us to wait */
    longestWait: number;
}
/** For a service that takes its time. */
export declare const serviceLimits: Limits;
/** For pages and feeds. */
export declare const pageLimits: Limits;
/** What a sitemap may have, by the protocol of sitemaps. */
export declare const listBytes = 52428800;
