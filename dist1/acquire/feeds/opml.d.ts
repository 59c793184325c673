import { IsnadError } from '../../model/errors.js';
/** What stands on a list: addresses of feeds and sitemaps, each once, and what is none. */
export interface Subscriptions {
    feeds: string[];
    wrong: IsnadError[];
}
/** The feeds of a list. One that is wrong does not cost the others; a list of nothing else is none. */
export declare function subscriptionsOf(text: string, source: string): Subscriptions;
