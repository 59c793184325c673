import { SaxesParser } from 'saxes';
import { feedDate } from './dates.js';
import { plainText } from './plain-text.js';
import { resolved } from './resolved.js';
// Sitemaps, indexes of sitemaps and news sitemaps, by sitemaps.org and Google's extension for news.
/** The protocol lets a sitemap have so many. */
const mostEntries = 50_000;
/** The fields of an entry, by the names that the protocol gives them; what images and videos say of themselves is passed over. */
const fields = new Set(['loc', 'lastmod', 'news:publication_date', 'news:title', 'news:name']);
function walk(text) {
    const parser = new SaxesParser();
    const walked = { entries: [], wrong: null };
    let entry = null;
    let field = null;
    let own = '';
    /** Some write their own prefix before every name of the protocol. */
    const named = (name) => (own && name.startsWith(own) ? name.slice(own.length) : name).toLowerCase();
    const add = (part) => {
        if (entry && field)
            entry[field] = (entry[field] ?? '') + part;
    };
    parser.on('error', error => {
        walked.wrong ??= error.message;
    });
    parser.on('opentag', ({ name }) => {
        const root = /^(.*:)(?:urlset|sitemapindex)$/iu.exec(name);
        if (root)
            own = root[1];
        const tag = named(name);
        if (tag === 'url' || tag === 'sitemap')
            entry = {};
        field = fields.has(tag) ? tag : null;
    });
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', ({ name }) => {
        const tag = named(name);
        if (field === tag)
            field = null;
        if (tag !== 'url' && tag !== 'sitemap')
            return;
        if (entry && walked.entries.length < mostEntries)
            walked.entries.push(entry);
        entry = null;
    });
    // Programs that build sitemaps leave an empty line before them; nothing else is wrong with these.
    parser.write(text.trimStart()).close();
    return walked;
}
function itemOf(entry, base) {
    const url = resolved(entry.loc, base);
    if (!url)
        return [];
    return [
        {
            url,
            guid: null,
            title: plainText(entry['news:title']),
            published: feedDate(entry['news:publication_date']),
            updated: feedDate(entry.lastmod),
            outlet: plainText(entry['news:name']),
        },
    ];
}
function listedOf(entry, base) {
    const url = resolved(entry.loc, base);
    return url ? [{ url, updated: feedDate(entry.lastmod) }] : [];
}
export function sitemapOf(text, kind, base) {
    const { entries, wrong } = walk(text);
    const isIndex = kind === 'sitemap-index';
    return {
        kind,
        title: null,
        items: isIndex ? [] : entries.flatMap(entry => itemOf(entry, base)),
        lists: isIndex ? entries.flatMap(entry => listedOf(entry, base)) : [],
        noticed: wrong === null ? [] : [`it is broken XML (${wrong})`],
    };
}
