import { setTimeout as pause } from 'node:timers/promises';
import { agentName } from './agent.js';
import { documentOf } from './answer-document.js';
import { connect, exchange, follow, isRedirect, locationOf, } from './exchange.js';
import { gateFor } from './gate.js';
import { pageLimits } from './limits.js';
import { disallowed, mustWait, unknownRules } from './refusals.js';
import { askRobots, robotsKept } from './robots.js';
import { statusTrouble } from './trouble.js';
import { makeTurns } from './turns.js';
const usualGap = 1000;
const longestGap = 300_000;
const robotsUnknown = 600_000;
const accept = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1';
function taking(source, most, asked) {
    return async (answer) => {
        const { status, url, header } = answer;
        if (isRedirect(status))
            return { value: { location: locationOf(answer) } };
        if (status === 304 && asked)
            return { value: { done: { got: 'unchanged' } } };
        if (status < 200 || status > 299)
            return { trouble: statusTrouble(url, status, answer.wait) };
        const document = await documentOf(source, answer, most);
        const validators = { etag: header('etag') ?? null, modified: header('last-modified') ?? null };
        return { value: { done: { got: 'document', document, validators } } };
    };
}
/** The rules of hosts, each asked for once a day; a host whose rules could not be had is asked again after a while. */
function rulebook(ask) {
    const known = new Map();
    return async (url) => {
        const kept = known.get(url.origin);
        if (kept && kept.until > Date.now())
            return kept.rules;
        const rules = ask(url);
        const entry = { rules, until: Date.now() + robotsKept };
        known.set(url.origin, entry);
        if ('error' in (await rules))
            entry.until = Date.now() + robotsUnknown;
        return rules;
    };
}
const headersFor = (contact, known) => ({
    accept,
    'accept-language': 'ar,*;q=0.5',
    'user-agent': agentName(contact),
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.modified ? { 'if-modified-since': known.modified } : {}),
});
export function openWeb(options = {}) {
    const { allowPrivate = [], contact, gap = usualGap, stop = null } = options;
    const limits = { ...pageLimits, ...options.limits };
    const connection = connect(gateFor(allowPrivate, options.resolve), stop);
    const turns = makeTurns(ms => pause(ms, undefined, stop ? { signal: stop } : {}));
    const heldUntil = new Map();
    const rulesOf = rulebook(origin => askRobots(origin, headersFor(contact, undefined), (what, taking) => turns.take(what.url.host, 0, () => exchange(connection, what, limits, taking))));
    const step = async (url, known, take) => {
        const held = heldUntil.get(url.host) ?? 0;
        if (held > Date.now())
            return { trouble: mustWait(url, held) };
        const rules = await rulesOf(url);
        if ('error' in rules)
            return { trouble: unknownRules(url, rules) };
        if (!rules.allows(url))
            return { trouble: disallowed(url) };
        const rest = Math.max(gap, Math.min((rules.delay ?? 0) * 1000, longestGap));
        const headers = headersFor(contact, known);
        const outcome = await turns.take(url.host, rest, () => exchange(connection, { url, headers }, limits, take));
        if ('trouble' in outcome && outcome.trouble.wait && outcome.trouble.again !== 'never')
            heldUntil.set(url.host, Date.now() + outcome.trouble.wait);
        return outcome;
    };
    return {
        get: async (given, known) => {
            const url = new URL(given);
            url.hash = '';
            const take = taking(given.href, limits.bytes, known !== undefined);
            const outcome = await follow(url, { redirects: limits.redirects, keepHttps: false }, at => step(at, known, take));
            return 'value' in outcome ? outcome.value : { got: 'nothing', trouble: outcome.trouble };
        },
        close: () => connection.dispatcher.destroy(),
    };
}
