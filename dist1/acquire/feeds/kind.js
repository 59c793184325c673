// What a document is by its first element, whatever its header says: servers call feeds text/html and pages text/xml.
const roots = {
    rss: 'rss',
    rdf: 'rss',
    feed: 'atom',
    urlset: 'sitemap',
    sitemapindex: 'sitemap-index',
    opml: 'opml',
};
/** A mark of the byte order (also as bytes), instructions, comments and a document type may stand before the first element. */
const before = /^(?:\uFEFF|\u00EF\u00BB\u00BF|\s+|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)/iu;
const firstElement = /^<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])/u;
const mostBefore = 100;
function withoutPrologue(text) {
    let rest = text.slice(0, 50_000);
    for (let n = 0; n < mostBefore; n++) {
        const match = before.exec(rest);
        if (!match)
            break;
        rest = rest.slice(match[0].length);
    }
    return rest;
}
const isJsonFeed = (text) => text.startsWith('{') && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\//u.test(text);
/** Which kind of feed, sitemap or list a text is; null where it is none. */
export function kindOf(text) {
    const opening = withoutPrologue(text);
    if (isJsonFeed(opening))
        return 'json-feed';
    const name = firstElement.exec(opening)?.[1];
    return (name && roots[name.toLowerCase()]) || null;
}
