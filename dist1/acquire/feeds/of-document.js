import { IsnadError } from '../../model/errors.js';
import { decode } from '../decode.js';
import { brokenFeed, feedOf } from './feed-of.js';
import { kindOf } from './kind.js';
import { subscriptionsOf } from './opml.js';
/** Whether bytes may be a list, by how they begin. Most documents are pages: they are not decoded only to find that out. */
export function maybeList(bytes) {
    const opening = Buffer.from(bytes.subarray(0, 50_000));
    return kindOf(opening.toString('latin1')) !== null || kindOf(opening.toString('utf16le')) !== null;
}
// Feeds are written by anybody: one that nobody has foreseen is broken, and not the program that meets it.
function listedIn(text, base) {
    try {
        return feedOf(text, base);
    }
    catch (error) {
        throw error instanceof IsnadError ? error : brokenFeed(base, `cannot be read: ${String(error)}`, error);
    }
}
/**
 * What a document lists: the pages of a feed or a sitemap, or feeds. Null where it is no list. `base` is where it stands, for
 * addresses that are written from there.
 */
export function listOf({ bytes, charset, source }, base) {
    if (!maybeList(bytes))
        return null;
    const { text, noticed } = decode(bytes, { charset });
    const doubts = noticed.map(({ message }) => message);
    if (kindOf(text) === 'opml') {
        const { feeds, wrong } = subscriptionsOf(text, source);
        const lists = feeds.map(url => ({ url, updated: null }));
        const noticed = [...doubts, ...wrong.map(({ message }) => message)];
        return { kind: 'opml', title: null, items: [], lists, noticed };
    }
    const feed = listedIn(text, base);
    return feed && { ...feed, noticed: [...doubts, ...feed.noticed] };
}
