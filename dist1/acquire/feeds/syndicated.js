import { parseFeed } from 'feedsmith';
import { feedDate } from './dates.js';
import { plainText } from './plain-text.js';
import { resolved } from './resolved.js';
// RSS, RDF, Atom and JSON Feed.
const parsed = (text) => parseFeed(text);
const firstDate = (...dates) => {
    for (const date of dates) {
        const found = feedDate(date);
        if (found)
            return found;
    }
    return null;
};
function rssDraft({ link, guid, title, pubDate, source, dc, dcterms, atom }) {
    const isLink = guid?.isPermaLink !== false && /^https?:/iu.test(guid?.value ?? '');
    return {
        link: link || (isLink ? guid?.value : atom?.links?.[0]?.href),
        guid: guid?.value?.trim() || null,
        title: plainText(title ?? dc?.titles?.[0]),
        published: firstDate(pubDate, dc?.dates?.[0], dcterms?.created?.[0], dcterms?.issued?.[0]),
        updated: firstDate(atom?.updated, dcterms?.modified?.[0]),
        outlet: plainText(source?.title ?? dc?.publishers?.[0]),
    };
}
function rdfDraft({ link, title, rdf, dc, dcterms }) {
    return {
        link: link || rdf?.about,
        guid: rdf?.about ?? null,
        title: plainText(title),
        published: firstDate(dc?.dates?.[0], dcterms?.created?.[0], dcterms?.issued?.[0]),
        updated: firstDate(dcterms?.modified?.[0]),
        outlet: plainText(dc?.publishers?.[0]),
    };
}
function atomLink(links) {
    const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
    return (pages.find(({ type }) => type === undefined || /html/iu.test(type)) ?? pages[0])?.href;
}
function atomDraft({ id, links, title, published, updated, source, dc }) {
    return {
        link: atomLink(links) ?? (/^https?:/iu.test(id ?? '') ? id : null),
        guid: id?.trim() || null,
        title: plainText(title?.value),
        // Many tell only when they last changed it, which every entry must have.
        published: firstDate(published, dc?.dates?.[0], updated),
        updated: firstDate(updated),
        outlet: plainText(source?.title?.value),
    };
}
function jsonDraft({ id, url, external_url, title, date_published, date_modified }) {
    return {
        link: url ?? external_url ?? (/^https?:/iu.test(id ?? '') ? id : null),
        guid: id ?? null,
        title: plainText(title),
        published: firstDate(date_published),
        updated: firstDate(date_modified),
        outlet: null,
    };
}
/** Where `xml:base` says that addresses are to be seen from. */
const baseOf = (own, base) => own && URL.canParse(own, base.href) ? new URL(own, base) : base;
function draftsOf(whole) {
    switch (whole.format) {
        case 'rss': {
            const { items = [], title, xml } = whole.feed;
            return { drafts: items.map(rssDraft), title, base: xml?.base };
        }
        case 'rdf': {
            const { items = [], title } = whole.feed;
            return { drafts: items.map(rdfDraft), title, base: undefined };
        }
        case 'atom': {
            const { entries = [], title, xml } = whole.feed;
            return { drafts: entries.map(atomDraft), title: title?.value, base: xml?.base };
        }
        case 'json': {
            const { items = [], title } = whole.feed;
            return { drafts: items.map(jsonDraft), title, base: undefined };
        }
    }
}
const kinds = { rss: 'rss', rdf: 'rss', atom: 'atom', json: 'json-feed' };
/** A feed that is as it should be. Throws where it is not. */
export function syndicatedOf(text, base) {
    const whole = parsed(text);
    const { drafts, title, base: own } = draftsOf(whole);
    const from = baseOf(own, base);
    const items = drafts.flatMap(({ link, ...draft }) => {
        const url = resolved(link, from);
        return url ? [{ url, ...draft }] : [];
    });
    const lost = drafts.length - items.length;
    const noticed = lost > 0 ? [`${lost} of its items ${lost === 1 ? 'has' : 'have'} no address`] : [];
    return { kind: kinds[whole.format], title: plainText(title), items, lists: [], noticed };
}
