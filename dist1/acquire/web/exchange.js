import { isUtf8 } from 'node:buffer';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { redirectError, redirected } from './addresses.js';
import { encodings } from './body.js';
import { guardedLookup, needOpen } from './gate.js';
import { networkTrouble, waitOf } from './trouble.js';
export const connect = (gate, stop = null) => ({
    gate,
    stop,
    dispatcher: new Agent({
        connect: { lookup: guardedLookup(gate), timeout: 15_000 },
        keepAliveTimeout: 5000,
        maxHeaderSize: 65_536,
    }),
});
const firstOf = (value) => (Array.isArray(value) ? value[0] : value);
/** What is sent by POST. */
function sentBy({ form, json }) {
    if (form)
        return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(form).toString() };
    return json === undefined ? null : { type: 'application/json', body: json };
}
async function ask({ dispatcher }, what, limits, signal) {
    const { url, headers } = what;
    const sent = sentBy(what);
    const { statusCode, headers: got, body, } = await request(url, {
        dispatcher,
        signal,
        method: sent ? 'POST' : 'GET',
        headers: {
            'accept-encoding': encodings,
            ...(sent ? { 'content-type': sent.type } : {}),
            ...headers,
        },
        body: sent?.body ?? null,
        headersTimeout: limits.silence,
        bodyTimeout: limits.silence,
    });
    const header = (name) => firstOf(got[name]);
    return { url, status: statusCode, header, body, wait: waitOf(header('retry-after')) };
}
/** One attempt at one address, without following where it leads. */
async function attempt(connection, what, limits, take) {
    const late = AbortSignal.timeout(limits.timeout);
    const done = new AbortController();
    const ends = [late, done.signal, ...(connection.stop ? [connection.stop] : [])];
    try {
        needOpen(what.url, connection.gate);
        const answer = await ask(connection, what, limits, AbortSignal.any(ends));
        // What is left of a body when nobody reads on must not end the program.
        answer.body.on('error', () => { });
        return await take(answer);
    }
    catch (cause) {
        connection.stop?.throwIfAborted();
        return { trouble: networkTrouble(what.url, cause, late.aborted ? limits.timeout : null) };
    }
    finally {
        // A body that nobody reads to its end would hold the connection.
        done.abort();
    }
}
/** A busy or broken server is asked again, later each time, or when it says. */
export async function exchange(connection, what, limits, take) {
    for (let tried = 0;; tried++) {
        const outcome = await attempt(connection, what, limits, take);
        if ('value' in outcome || outcome.trouble.again !== 'now')
            return outcome;
        const usual = limits.waits[tried];
        const wait = outcome.trouble.wait ?? 0;
        if (usual === undefined || wait > limits.longestWait)
            return outcome;
        await pause(Math.max(usual, wait), undefined, connection.stop ? { signal: connection.stop } : {});
    }
}
/** Headers come as single bytes; sites in Arabic write addresses into them as UTF-8, as it is. */
export function locationOf({ header }) {
    const location = header('location');
    if (location === undefined)
        return null;
    const bytes = Buffer.from(location, 'latin1');
    return isUtf8(bytes) ? bytes.toString('utf8') : location;
}
export const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
/** Follows where answers lead, each step by `step`. Only the user may name an inner address: a redirect to one is refused. */
export async function follow(given, { redirects, keepHttps }, step) {
    let url = given;
    for (let left = redirects;; left--) {
        const outcome = await step(url);
        if ('trouble' in outcome)
            return refusedOnTheWay(given, url, outcome.trouble);
        if ('done' in outcome.value)
            return { value: outcome.value.done };
        if (left === 0)
            return { trouble: networkTrouble(url, redirectError(given, 'without end'), null) };
        try {
            url = redirected(url, outcome.value.location, keepHttps);
        }
        catch (cause) {
            return { trouble: networkTrouble(url, cause, null) };
        }
    }
}
function refusedOnTheWay(given, url, trouble) {
    if (url === given || trouble.error.code !== 'network/private-address')
        return { trouble };
    const error = redirectError(given, `to ${url.href}, which is an address of this machine or network`, trouble.error);
    return { trouble: { ...trouble, error } };
}
