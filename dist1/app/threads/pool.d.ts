import type { Failure } from '../../acquire/acquired.js';
import type { Page } from '../../model/records.js';
import type { Made, What } from './makes.js';
/** Makes something of a page, here or in a thread. */
export type Make<W extends What> = (page: Page) => Promise<Made<W> | Failure>;
export interface Pool<W extends What> {
    make: Make<W>;
    close(): Promise<void>;
}
export interface PoolOptions<W extends What> {
    what: W;
    threads: number;
    /** what the threads run */
    program?: URL;
    /** how long a page may take, in milliseconds: thousands of times as long as the longest that was met */
    patience?: number;
    /** how much each thread may hold, in megabytes: some times what the knowledge and usual pages take */
    memory?: number;
}
/**
 * Threads that read pages. A page that ends its thread, or that takes too long, fails alone; another thread takes the place.
 * One that only needs more memory than pages usually do is read again in a thread of its own, one after another.
 */
export declare function makePool<W extends What>({ what, threads: count, program, patience, memory, }: PoolOptions<W>): Pool<W>;
