import { type Answer, type Ask, type Outcome } from './exchange.js';
import { type Trouble } from './trouble.js';
export interface Robots {
    allows: (url: URL) => boolean;
    /** seconds between two requests, where the host asks for that */
    delay: number | null;
}
/** milliseconds; RFC 9309 lets rules be kept for a day */
export declare const robotsKept: number;
/** One request: {@link Ask} without patience or with it. */
export type Asker = <T>(what: Ask, taking: (answer: Answer) => Promise<Outcome<T>>) => Promise<Outcome<T>>;
/**
 * The rules of a host. Without a robots.txt, or where none can be found behind its redirects, everything is allowed; while
 * the host is broken or busy nothing is known, and so nothing may be fetched.
 */
export declare function askRobots(origin: URL, headers: Ask['headers'], ask: Asker): Promise<Robots | Trouble>;
