import { type What } from './makes.js';
import { type Make } from './pool.js';
/** What is known of the size of a batch, in bytes; null where nothing is. */
interface Sized {
    progress: {
        total: number | null;
    };
}
/**
 * Works on the items of a batch with threads that make something of pages, as soon as it is known to be a large one. The results
 * come in the order of the items, whichever was done first.
 */
export declare function withThreads<W extends What, T extends Sized, R>(batch: AsyncIterable<T>, what: W, work: (item: T, make: Make<W>) => Promise<R>, threads?: number): AsyncGenerator<R>;
export {};
