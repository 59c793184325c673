import { etag } from 'hono/etag';
import { feedIn } from '../app/index.js';
import { problem } from './problem.js';
// What changed last, for readers of feeds. Links lead to where the feed was asked for.
const isArabic = /^ar\b/iu;
/** The language that is asked for, else that of whoever asks. */
function languageOf(c) {
    const asked = c.req.query('lang') ?? c.req.header('accept-language') ?? '';
    return isArabic.test(asked.trim()) ? 'ar' : 'en';
}
async function answer(c, register, about) {
    const { origin } = new URL(c.req.url);
    const { atom, updated } = await feedIn(register, { ...about, lang: languageOf(c), base: origin, self: c.req.url });
    return c.body(atom, 200, {
        'content-type': 'application/atom+xml; charset=utf-8',
        'last-modified': new Date(updated).toUTCString(),
        vary: 'Accept-Language',
    });
}
const named = (c) => c.req.param('file').replace(/\.atom$/u, '');
const noFeed = {
    code: 'usage',
    detail: 'There is no such feed.',
    advice: 'There are /feeds/all.atom, /feeds/entities/ID.atom and /feeds/kinds/KIND.atom.',
};
export function addFeeds(app, register) {
    app.use('/feeds/*', etag());
    app.get('/feeds/all.atom', c => answer(c, register, {}));
    app.get('/feeds/entities/:file{.+\\.atom}', c => answer(c, register, { who: named(c) }));
    app.get('/feeds/kinds/:file{[A-Za-z]+\\.atom}', c => answer(c, register, { kind: named(c) }));
    app.all('/feeds/*', c => problem(c, 404, noFeed));
}
