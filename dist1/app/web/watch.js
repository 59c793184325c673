import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { decode } from '../../acquire/decode.js';
import { subscriptionsOf } from '../../acquire/feeds/opml.js';
import { fileError } from '../../acquire/files.js';
import { isWebAddress, needWebAddress } from '../../acquire/web/addresses.js';
import { IsnadError } from '../../model/errors.js';
import { registerPath } from '../places.js';
import { isFatal, withRegister } from '../register.js';
import { alone } from './alone.js';
import { followOpen, followPolled } from './follow.js';
import { pollFeed } from './poll.js';
import { sinceOf, usualLimit, withWeb } from './setting.js';
export const usualInterval = 15 * 60_000;
const atOnce = 8;
/** What a file lists. */
async function listedIn(path) {
    let bytes;
    try {
        bytes = await readFile(path);
    }
    catch (cause) {
        throw fileError(path, cause);
    }
    return subscriptionsOf(decode(bytes).text, path);
}
async function feedsOf(paths) {
    const feeds = new Set();
    const wrong = [];
    for (const path of paths) {
        const listed = isWebAddress(path) ? null : await listedIn(path);
        for (const error of listed?.wrong ?? [])
            wrong.push({ source: path, stage: 'acquire', error });
        for (const each of listed?.feeds ?? [path]) {
            const url = needWebAddress(each, path);
            url.hash = '';
            feeds.add(url.href);
        }
    }
    return { feeds: [...feeds], wrong };
}
/** Lets so many works go on at once; others wait. */
function slots(most) {
    let free = most;
    const waiting = [];
    return async (work) => {
        if (free === 0)
            await new Promise(go => waiting.push(go));
        else
            free--;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        }
    };
}
const msUntil = (due) => (due === null ? 0 : Math.max(0, Date.parse(due) - Date.now()));
/** Asks a feed and follows it. Gives back how long to wait where another program was at the register all the time. */
async function follow(work, url) {
    try {
        await followPolled(work, await pollFeed(work, url), work.limit);
        return null;
    }
    catch (error) {
        if (!(error instanceof IsnadError) || error.code !== 'register/busy')
            throw error;
        const again = new Date(Date.now() + work.interval).toISOString();
        await work.told({ url, outcome: 'feed-failed', failure: { source: url, stage: 'register', error }, again });
        return work.interval;
    }
}
/** Asks one feed again and again. One that was asked just before the program ended is not asked at once by the next. */
async function tend(work, url) {
    const { store, stop, slot, once, limit } = work;
    const known = await store.visits.feed(url);
    let wait = once || known === null || known.failures > 0 ? 0 : msUntil(known.due);
    if (wait > 0)
        await slot(() => followOpen(work, url, limit));
    for (;;) {
        if (wait > 0) {
            await work.told({ url, outcome: 'resting', until: new Date(Date.now() + wait).toISOString() });
            await pause(wait, undefined, stop ? { signal: stop } : {});
        }
        stop?.throwIfAborted();
        const busy = await slot(() => follow(work, url));
        if (once)
            return;
        wait = busy ?? msUntil((await store.visits.feed(url))?.due ?? null);
    }
}
function count(tally, { outcome }) {
    if (outcome === 'feed-failed')
        tally.failed++;
    else if (outcome in tally)
        tally[outcome]++;
}
/** Ends all feeds when one meets what would end every other, too. */
async function tendAll(work, feeds, end) {
    let fatal = null;
    const tended = feeds.map(async (url) => {
        try {
            await tend(work, url);
        }
        catch (cause) {
            if (end.signal.aborted)
                return;
            fatal = cause;
            end.abort();
        }
    });
    await Promise.all(tended);
    if (fatal === null)
        return null;
    if (fatal instanceof IsnadError && isFatal(fatal))
        return fatal;
    throw fatal;
}
/** Watches feeds: fetches what they name that is new, reads it into the register, and goes on until it is stopped. */
export async function watch(options, tell = () => { }) {
    const { once = false, limit = usualLimit, interval = usualInterval, outlet } = options;
    const { feeds, wrong } = await feedsOf(options.paths);
    if (feeds.length === 0)
        throw new IsnadError('usage', 'No feed is named.', 'Name a feed, a sitemap, or a list of feeds.');
    const since = sinceOf(options);
    const register = registerPath(options.register);
    const tally = { added: 0, changed: 0, known: 0, unchanged: 0, failed: 0 };
    const given = outlet === undefined ? {} : { outlet };
    const end = new AbortController();
    const stop = end.signal;
    if (options.stop?.aborted)
        end.abort();
    options.stop?.addEventListener('abort', () => end.abort(), { once: true });
    const told = async (step) => {
        count(tally, step);
        await tell(step);
    };
    return withRegister(register, { create: true }, store => alone(store, 'watch', () => withWeb({ ...options, stop }, async (web) => {
        const work = { store, web, given, interval, since, limit, once, stop, tell: told, told, slot: slots(atOnce) };
        for (const failure of wrong)
            await told({ url: failure.source, outcome: 'feed-failed', failure, again: null });
        const stopped = await tendAll(work, feeds, end);
        return { feeds: feeds.length, ...tally, register, holds: await store.counts(), stopped };
    })));
}
