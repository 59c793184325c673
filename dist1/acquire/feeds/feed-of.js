import { IsnadError, messageOf } from '../../model/errors.js';
import { kindOf } from './kind.js';
import { salvaged } from './salvage.js';
import { sitemapOf } from './sitemap.js';
import { syndicatedOf } from './syndicated.js';
export const brokenFeed = (base, why, cause) => new IsnadError('feed/broken', `${base.href} ${why}.`, 'Open the address in a browser: if it is a feed, tell its publisher; if not, look for the feed on the site.', cause);
function causeOf(error) {
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return messageOf(inner);
}
/** A feed that is whole and names nothing: there is no news today. */
const isEmpty = (text) => !/<(?:item|entry)[\s>]/iu.test(text) && /<\/(?:rss|feed|rdf:RDF)\s*>\s*$/iu.test(text);
/** Item by item, since the whole cannot be parsed. */
function piecesOf(text, base, cause) {
    const found = [];
    let lost = 0;
    const pieces = salvaged(text);
    for (const piece of pieces) {
        try {
            found.push(syndicatedOf(piece, base));
        }
        catch {
            lost++;
        }
    }
    const [first] = found;
    if (!first && isEmpty(text))
        return { kind: kindOf(text) ?? 'rss', title: null, items: [], lists: [], noticed: [] };
    if (!first)
        throw brokenFeed(base, `is a broken feed: ${causeOf(cause)}`, cause);
    const more = lost > 0 ? `; ${lost} of its items could not be read` : '';
    const noticed = [`it is a broken feed (${causeOf(cause)})${more}`];
    return { ...first, title: null, items: found.flatMap(({ items }) => items), noticed };
}
function parsedFeed(text, base) {
    try {
        return syndicatedOf(text, base);
    }
    catch (cause) {
        return piecesOf(text, base, cause);
    }
}
/** Each address once, as it was told first. */
function once(items) {
    const seen = new Set();
    return items.filter(({ url }) => !seen.has(url) && seen.add(url));
}
/**
 * The feed or sitemap that a text is; null where it is another thing. What is broken beyond reading is an error, and so is a
 * sitemap that names nothing because it is broken.
 */
export function feedOf(text, base) {
    const kind = kindOf(text);
    if (kind === null || kind === 'opml')
        return null;
    const feed = kind === 'sitemap' || kind === 'sitemap-index' ? sitemapOf(text, kind, base) : parsedFeed(text, base);
    const [wrong] = feed.noticed;
    if (wrong !== undefined && feed.items.length + feed.lists.length === 0)
        throw brokenFeed(base, `has no page that could be read: ${wrong}`);
    return { ...feed, items: once(feed.items) };
}
