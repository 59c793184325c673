import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { rateLimiter } from 'hono-rate-limiter';
import { problem } from './problem.js';
// Who may ask. A page of the web can make a browser ask an address of this machine under a name of its own (DNS rebinding):
// so names that this server was not told to have are refused.
const isLoopback = (name) => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u.test(name);
/** The name in a Host header, without its port; null where it is none. */
export function hostName(header) {
    const [, name] = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/iu.exec(header ?? '') ?? [];
    return name === undefined ? null : name.replace(/^\[|\]$/gu, '').toLowerCase();
}
const isOwn = (name, names) => name !== null && (isLoopback(name) || names.includes(name));
export const ownHosts = (names) => async (c, next) => {
    const name = hostName(c.req.header('host'));
    if (isOwn(name, names))
        return next();
    return problem(c, 421, {
        code: 'usage',
        detail: 'This server does not answer to that name.',
        advice: 'Ask it as localhost, or start it with --name NAME.',
    });
};
const hostOf = (origin) => (URL.canParse(origin) ? hostName(new URL(origin).host) : null);
/** A browser says of which page a request is: only pages of this server may ask, and those that were named. */
export const ownOrigins = (names, origins) => async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined || origins.includes(origin) || isOwn(hostOf(origin), names))
        return next();
    return problem(c, 403, {
        code: 'usage',
        detail: 'Pages of that origin may not ask here.',
        advice: 'Start the server with --cors ORIGIN.',
    });
};
const asking = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What changes nothing, though it is sent by POST. */
const harmless = /^\/api\/read$/u;
const digest = (text) => createHash('sha256').update(text).digest();
/** Whoever changes something shows the token. Digests are compared, which takes as long however much of it is right. */
export const withToken = (token) => async (c, next) => {
    if (asking.has(c.req.method) || harmless.test(c.req.path))
        return next();
    if (token === null)
        return problem(c, 403, {
            code: 'register/read-only',
            detail: 'This server changes nothing.',
            advice: 'Start it with isnad serve --writable.',
        });
    const [, shown] = /^Bearer +(.+)$/iu.exec(c.req.header('authorization') ?? '') ?? [];
    if (shown !== undefined && timingSafeEqual(digest(shown), digest(token)))
        return next();
    c.header('www-authenticate', 'Bearer');
    return problem(c, 401, {
        code: 'usage',
        detail: 'Whoever changes the register shows the token.',
        advice: 'Send Authorization: Bearer TOKEN, with the token that isnad serve has told.',
    });
};
const minute = 60_000;
/** An address of the one who asks; a request that came by no network has none. */
const addressOf = (c) => (c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '');
export const calmly = (perMinute) => rateLimiter({
    windowMs: minute,
    limit: perMinute,
    standardHeaders: 'draft-7',
    keyGenerator: addressOf,
    handler: c => problem(c, 429, {
        code: 'usage',
        detail: `More than ${perMinute} requests came within a minute.`,
        advice: 'Wait as long as the header Retry-After tells, or start the server with a higher --rate.',
    }),
});
