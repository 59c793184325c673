import { labels } from '../../app/index.js';
import { heading, paintFor, plural } from './paint.js';
const bare = (id) => id.replace(/^entry:/u, '');
const bares = (ids) => ids.map(bare).join(', ');
const status = (id) => (id === null ? 'none' : labels()('statuses', id).en);
const told = {
    made: ({ accounts }) => `made of ${plural(accounts, 'account')}`,
    grew: ({ accounts }) => `grew by ${plural(accounts, 'account')}`,
    shrank: ({ accounts }) => `lost ${plural(accounts, 'account')}`,
    joined: ({ from }) => `joined with ${bares(from)}`,
    split: ({ from, into }) => (from.length > 0 ? `came out of ${bares(from)}` : `came apart: ${bares(into)}`),
    moved: ({ from }) => `was ${bares(from)} before`,
    status: ({ was, now }) => `status: ${status(was)} → ${status(now)}`,
    date: ({ was, now }) => `date: ${was ?? 'none'} → ${now ?? 'none'}`,
    corrected: ({ now }) => (now === null ? 'corrected by nobody any more' : 'corrected'),
    gone: () => 'gone',
};
/** Of many pages the first. */
const some = 3;
function pagesText(paint, found, pages) {
    const names = pages.slice(0, some).map(page => paint.ar(found.pages.get(page)?.source ?? page.slice(0, 16)));
    return names.join(', ') + (pages.length > some ? ` and ${pages.length - some} more` : '');
}
function causeText(paint, found, { cause }) {
    const said = (n) => {
        const what = found.corrections.get(n);
        return what ? ` (${paint.ar(what)})` : '';
    };
    if ('correction' in cause)
        return `by correction ${cause.correction}${said(cause.correction)}`;
    if ('undone' in cause)
        return `since correction ${cause.undone} was undone${said(cause.undone)}`;
    if ('removed' in cause)
        return `since ${pagesText(paint, found, [cause.removed])} was taken out`;
    if ('rebuilt' in cause)
        return 'by a rebuild';
    return pagesText(paint, found, cause.pages);
}
export function historyText(found, output) {
    const paint = paintFor(output);
    const lines = found.changes.map(change => {
        const at = (change.at ?? '').slice(0, 16).replace('T', ' ').padEnd(16);
        const why = causeText(paint, found, change);
        return `  ${paint.dim(at)}  ${paint.dim(bare(change.entry))}  ${told[change.what](change)}${why ? paint.dim(` – ${why}`) : ''}\n`;
    });
    return heading(paint, 'History', plural(lines.length, 'change')) + lines.join('');
}
/** The same as data: pages with what they are called. */
export const historyData = ({ changes, pages }) => changes.map(change => ({
    ...change,
    pages: change.pages.map(page => ({
        page,
        source: pages.get(page)?.source ?? null,
        gone: pages.get(page)?.gone ?? null,
    })),
}));
