import { parseOpml } from 'feedsmith';
import { IsnadError } from '../../model/errors.js';
import { isWebAddress } from '../web/addresses.js';
import { kindOf } from './kind.js';
const advice = 'A list is OPML, as readers of feeds export it, or a text with one address a line.';
function* within(outlines) {
    for (const outline of outlines) {
        yield outline;
        yield* within(outline.outlines ?? []);
    }
}
function opmlOutlines(text, source) {
    try {
        return [...within(parseOpml(text).body?.outlines ?? [])];
    }
    catch (cause) {
        throw new IsnadError('feed/broken', `${source} is broken OPML.`, advice, cause);
    }
}
/** One address a line; empty lines and what follows `#` are passed over. */
const listedLines = (text) => text
    .split(/\r?\n/u)
    .map(line => line.replace(/^\uFEFF/u, '').trim())
    .filter(line => line && !line.startsWith('#'));
const noAddress = (source, text) => new IsnadError('feed/broken', `${source}: “${text.slice(0, 80)}” is no address of the web.`, advice);
// Some programs name feeds so, for readers of feeds to take them.
const asWeb = (url) => url.replace(/^feed:(?:\/\/)?(?=https?:)/iu, '').replace(/^feed:\/\//iu, 'http://');
/** The feeds of a list. One that is wrong does not cost the others; a list of nothing else is none. */
export function subscriptionsOf(text, source) {
    const all = kindOf(text) === 'opml'
        ? opmlOutlines(text, source).flatMap(({ xmlUrl }) => (xmlUrl ? [asWeb(xmlUrl.trim())] : []))
        : listedLines(text);
    const isFeed = (url) => isWebAddress(url) && URL.canParse(url);
    const feeds = [...new Set(all.filter(isFeed))];
    const wrong = all.filter(url => !isFeed(url)).map(url => noAddress(source, url));
    if (feeds.length === 0)
        throw wrong[0] ?? new IsnadError('feed/none', `${source} names no feed.`, advice);
    return { feeds, wrong };
}
