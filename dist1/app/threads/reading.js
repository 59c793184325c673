import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { inOrder } from './in-order.js';
import { makes } from './makes.js';
import { makePool } from './pool.js';
// A thread takes as long to begin as some dozens of pages do to be read: fewer are read in place.
const fewPages = 40;
const fewBytes = 200_000;
// More would only wait for the one that writes, and each has its own words in memory.
const mostThreads = 4;
// Each has a heap of its own, and all of them one memory: a heap is put in order before it grows by more than this.
const growth = '--heap-growing-percent=30';
// Each compiles the program for itself: only what is run very often is worth it.
const patience = '--interrupt-budget=1000000';
// so many pages for each thread wait to be taken
const aheadPerThread = 24;
const inPlace = (what) => async (page) => makes[what](page);
const isLarge = ({ progress: { total } }) => total !== null && total > fewBytes;
/**
 * Works on the items of a batch with threads that make something of pages, as soon as it is known to be a large one. The results
 * come in the order of the items, whichever was done first.
 */
export async function* withThreads(batch, what, work, threads = Math.min(mostThreads, availableParallelism() - 1)) {
    const items = batch[Symbol.asyncIterator]();
    try {
        let next = await items.next();
        for (let n = 0; !next.done && (threads < 1 || (n < fewPages && !isLarge(next.value))); n++) {
            yield await work(next.value, inPlace(what));
            next = await items.next();
        }
        if (next.done)
            return;
        for (const flag of [growth, patience])
            setFlagsFromString(flag);
        const pool = makePool({ what, threads });
        try {
            yield* inOrder(beginningWith(next.value, items), threads * aheadPerThread, item => work(item, pool.make));
        }
        finally {
            await pool.close();
        }
    }
    finally {
        void items.return?.();
    }
}
async function* beginningWith(first, rest) {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
