import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';
import { version } from '../model/version.js';
import { addFeeds } from './feeds.js';
import { calmly, ownHosts, withToken } from './guard.js';
import { addMcp } from './mcp.js';
import { addPage } from './page.js';
import { problem, problemOf } from './problem.js';
import { entities } from './routes/entities.js';
import { entries } from './routes/entries.js';
import { exporting } from './routes/export.js';
import { pages } from './routes/pages.js';
import { reading } from './routes/reading.js';
import { register as registerRoutes } from './routes/register.js';
import { search } from './routes/search.js';
import { writing } from './routes/writing.js';
const mostBytes = 2_000_000;
const routes = (register, { token, tell }) => new OpenAPIHono({
    defaultHook: (result, c) => {
        if (result.success)
            return undefined;
        const [issue] = result.error.issues;
        const where = issue?.path.join('.') ?? '';
        return problem(c, 400, {
            code: 'usage',
            detail: `${where ? `${where}: ` : ''}${issue?.message ?? 'It is not understood.'}`,
            advice: 'See /api/openapi.json.',
        });
    },
})
    .route('/', registerRoutes(register, token !== null))
    .route('/', entries(register))
    .route('/', pages(register))
    .route('/', entities(register))
    .route('/', search(register))
    .route('/', exporting(register, tell))
    .route('/', reading())
    .route('/', writing(register));
const openApi = {
    openapi: '3.1.0',
    info: {
        title: 'Isnad',
        version,
        description: 'A cited register of who met whom, when, about what – and who says so.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api' }],
};
const security = secureHeaders({
    contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
    },
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    // it is asked by http on the loopback; who puts it behind a name with a certificate says so there
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
});
/** Everything that is served: the API, and the page over it. */
export function server(register, serving) {
    const app = new OpenAPIHono();
    app.onError((cause, c) => problemOf(cause, c, serving.tell));
    app.use(ownHosts(serving.names), security, compress());
    const [calm, limit] = [
        calmly(serving.perMinute),
        bodyLimit({ maxSize: mostBytes, onError: c => problem(c, 413, tooLarge) }),
    ];
    for (const path of ['/api/*', '/mcp', '/feeds/*'])
        app.use(path, calm, limit);
    if (serving.origins.length > 0)
        app.use('/api/*', cors({ origin: [...serving.origins] }));
    // What is exported may be larger than the memory, and a digest is of the whole.
    app.use('/api/*', withToken(serving.token), except('/api/export', etag()));
    const api = routes(register, serving);
    api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
    api.doc31('/openapi.json', openApi);
    app.route('/api', api);
    app.all('/api/*', c => problem(c, 404, noRoute(c.req.path)));
    addMcp(app, register, serving);
    addFeeds(app, register);
    addPage(app);
    return app;
}
const tooLarge = {
    code: 'input/too-large',
    detail: `A request may have ${mostBytes.toLocaleString('en')} bytes.`,
    advice: 'Add it with isnad add.',
};
const noRoute = (path) => ({
    code: 'usage',
    detail: `There is no ${path}.`,
    advice: 'See /api/openapi.json.',
});
