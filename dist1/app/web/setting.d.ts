import { type Web, type WebOptions } from '../../acquire/web/web.js';
/** What a user may say of how pages are fetched. */
export interface WebSettings {
    /** hosts that may be of this machine or of a private network */
    allowPrivate?: readonly string[];
    /** where whoever runs this can be reached; else $ISNAD_CONTACT */
    contact?: string;
    /** seconds between two requests to a host, where its robots.txt does not ask for more */
    delay?: number;
    /** at most so many pages of each feed or sitemap at a time */
    limit?: number;
    /** none that their feed or sitemap tells to be older than this day */
    since?: string;
    stop?: AbortSignal;
    /** for tests: what a request may take, and how names are looked up */
    requests?: Pick<WebOptions, 'limits' | 'resolve'>;
}
export declare const usualLimit = 100;
export declare function webOf({ allowPrivate, contact, delay, stop, requests }: WebSettings): Web;
/** The day from which on pages are wanted. */
export declare const sinceOf: ({ since }: WebSettings) => string | null;
/** Opens the web for some work, and closes it whatever happens. */
export declare function withWeb<T>(settings: WebSettings, work: (web: Web) => Promise<T>): Promise<T>;
