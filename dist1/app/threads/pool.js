import { Worker } from 'node:worker_threads';
import { codeOf, IsnadError, messageOf } from '../../model/errors.js';
import { resultOf } from './answer.js';
const inHand = 16;
const usual = 384;
// One page must not take all the memory that there is.
const most = 1024;
/** what is new in a thread and most of it soon gone: all are to fit into a gigabyte, with who registers */
const young = 16;
// The program that was built, from `src` as from `dist`: a thread runs no TypeScript.
const built = new URL('../../../dist/app/threads/thread.js', import.meta.url);
const gaveUp = ({ source }, why) => ({
    source,
    stage: 'read',
    error: new IsnadError('internal', `Reading the page ${why}.`, 'The other pages are read. Please report this with it.'),
});
const endOf = ({ fault }) => fault === null ? 'ended its thread' : `ended its thread: ${messageOf(fault)}`;
const isTooLittle = (cause) => codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY';
/**
 * Threads that read pages. A page that ends its thread, or that takes too long, fails alone; another thread takes the place.
 * One that only needs more memory than pages usually do is read again in a thread of its own, one after another.
 */
export function makePool({ what, threads: count, program = built, patience = 120_000, memory = usual, }) {
    const waiting = [];
    const threads = new Set();
    let closed = false;
    let large = null;
    let largeOnes = Promise.resolve();
    async function readLarge({ page, done, failed }) {
        if (closed)
            return;
        large = makePool({ what, threads: 1, program, patience, memory: most });
        await large.make(page).then(done, failed);
        await large.close();
        large = null;
    }
    function giveUp(job, why, cause) {
        if (memory < most && isTooLittle(cause))
            largeOnes = largeOnes.then(() => readLarge(job));
        else
            job.done(gaveUp(job.page, why));
    }
    function begin(thread) {
        if (thread.timer)
            clearTimeout(thread.timer);
        thread.timer = thread.jobs.length > 0 ? setTimeout(() => replace(thread, 'took too long'), patience) : null;
    }
    function feed(thread) {
        while (thread.jobs.length < inHand && waiting.length > 0) {
            const job = waiting.shift();
            thread.jobs.push(job);
            if (thread.jobs.length === 1)
                begin(thread);
            thread.worker.postMessage(job.page);
        }
    }
    function take(thread, answer) {
        const job = thread.jobs.shift();
        begin(thread);
        try {
            job.done(resultOf(job.page, answer));
        }
        catch (cause) {
            job.failed(cause);
        }
        feed(thread);
    }
    // The first page was being read; those behind it had not been begun.
    function replace(thread, why, cause) {
        if (!threads.delete(thread) || closed)
            return;
        if (thread.timer)
            clearTimeout(thread.timer);
        const [job, ...others] = thread.jobs;
        waiting.unshift(...others);
        void thread.worker.terminate();
        if (job)
            giveUp(job, why, cause);
        if (waiting.length > 0)
            feed(start());
    }
    function start() {
        const worker = new Worker(program, {
            workerData: what,
            resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: young },
        });
        const thread = { worker, jobs: [], timer: null, fault: null };
        worker.on('message', (answer) => take(thread, answer));
        // An error may come before answers that were given before it; the end comes behind them all.
        worker.on('error', cause => {
            thread.fault = cause;
        });
        worker.on('exit', () => replace(thread, endOf(thread), thread.fault));
        threads.add(thread);
        return thread;
    }
    function idlest() {
        let found = null;
        for (const thread of threads)
            if (!found || thread.jobs.length < found.jobs.length)
                found = thread;
        return found && (found.jobs.length === 0 || threads.size === count) ? found : start();
    }
    return {
        make: page => new Promise((done, failed) => {
            waiting.push({ page, done, failed });
            feed(idlest());
        }),
        async close() {
            closed = true;
            for (const { timer } of threads)
                if (timer)
                    clearTimeout(timer);
            await Promise.all([large?.close(), ...[...threads].map(({ worker }) => worker.terminate())]);
        },
    };
}
