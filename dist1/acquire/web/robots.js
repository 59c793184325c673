import robotsParser from 'robots-parser';
import { robotName } from './agent.js';
import { beginningOf } from './body.js';
import { follow, isRedirect, locationOf } from './exchange.js';
import { statusTrouble } from './trouble.js';
/** RFC 9309 wants at least 500 KiB to be read; what is longer is read so far. */
const mostBytes = 512 * 1024;
const mostRedirects = 5;
/** milliseconds; RFC 9309 lets rules be kept for a day */
export const robotsKept = 24 * 3_600_000;
const everything = { allows: () => true, delay: null };
function robotsOf(at, text) {
    // The package hands its function on as a module does that is not ESM.
    const robots = robotsParser(at.href, text);
    return {
        allows: url => robots.isAllowed(url.href, robotName) !== false,
        delay: robots.getCrawlDelay(robotName) ?? null,
    };
}
const take = (at) => async (answer) => {
    const { status, header, body, url, wait } = answer;
    if (isRedirect(status))
        return { value: { location: locationOf(answer) } };
    const trouble = statusTrouble(url, status, wait);
    if (status < 200 || status > 299)
        return trouble.again === 'never' ? { value: { done: everything } } : { trouble };
    const text = await beginningOf(body, header('content-encoding') ?? '', url.host, mostBytes);
    return { value: { done: robotsOf(at, new TextDecoder().decode(text)) } };
};
/**
 * The rules of a host. Without a robots.txt, or where none can be found behind its redirects, everything is allowed; while
 * the host is broken or busy nothing is known, and so nothing may be fetched.
 */
export async function askRobots(origin, headers, ask) {
    const at = new URL('/robots.txt', origin);
    const outcome = await follow(at, { redirects: mostRedirects, keepHttps: false }, url => ask({ url, headers }, take(at)));
    if ('value' in outcome)
        return outcome.value;
    return outcome.trouble.error.code === 'network/redirect' ? everything : outcome.trouble;
}
