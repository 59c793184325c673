import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { withoutTerminal } from '../app/index.js';
import { IsnadError } from '../model/errors.js';
// Errors as RFC 9457 has them. What went wrong inside is told to whoever runs the server, and to nobody else.
export const Problem = z
    .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** the code of Isnad, where it has one */
    code: z.string(),
    advice: z.string(),
})
    .meta({ id: 'Problem' });
const statuses = {
    'register/no-such-entry': 404,
    'register/no-such-page': 404,
    'register/no-such-name': 404,
    'register/entry-gone': 410,
    'register/several-pages': 409,
    'register/busy': 503,
    'register/no-space': 507,
    'correct/no-such-correction': 404,
    'input/too-large': 413,
};
/** Whatever else is wrong with what was sent. */
const unclear = /^(?:usage|input\/|correct\/|network\/|feed\/)/u;
const statusOf = (code) => statuses[code] ?? (unclear.test(code) ? 400 : 500);
const titles = {
    400: 'The request is not understood',
    401: 'A token is needed',
    403: 'This is not allowed',
    404: 'There is no such thing',
    405: 'This method is not allowed',
    409: 'This is not clear',
    410: 'It is gone',
    413: 'It is too large',
    415: 'This type is not taken',
    421: 'This host is not served here',
    429: 'Too many requests',
    500: 'Isnad failed',
    503: 'The register is busy',
    507: 'There is no space left',
};
export function problem(c, status, { code, detail, advice }) {
    const body = {
        ...{ type: 'about:blank', title: titles[status] ?? 'It failed', status },
        ...{ detail, code, advice },
    };
    return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}
const failed = {
    code: 'internal',
    detail: 'Something went wrong within Isnad.',
    advice: 'Please report this with the request.',
};
/** What answers a request that failed; `tell` hears of what is a fault of Isnad. */
export function problemOf(cause, c, tell) {
    if (cause instanceof IsnadError && cause.code !== 'internal') {
        const { message: detail, advice } = withoutTerminal(cause);
        return problem(c, statusOf(cause.code), { code: cause.code, detail, advice });
    }
    if (cause instanceof HTTPException && cause.status < 500)
        return problem(c, cause.status, {
            code: 'usage',
            detail: cause.message || (titles[cause.status] ?? 'It failed.'),
            advice: 'See /api/openapi.json.',
        });
    tell(cause);
    return problem(c, 500, failed);
}
