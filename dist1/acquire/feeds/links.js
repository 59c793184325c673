import { Parser } from 'htmlparser2';
import { resolved } from './resolved.js';
const feedType = /^application\/(?:(?:rss|atom)\+xml|feed\+json)$/iu;
/** The feeds that a page of a site names for readers of feeds. */
export function feedLinksIn(html, base) {
    const found = new Set();
    const parser = new Parser({
        onopentag: (name, { rel = '', type = '', href }) => {
            if (name !== 'link' || !/(?:^|\s)alternate(?:\s|$)/iu.test(rel) || !feedType.test(type.trim()))
                return;
            const url = resolved(href, base);
            if (url)
                found.add(url);
        },
    });
    parser.end(html);
    return [...found];
}
