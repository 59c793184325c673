import { trimmed } from '../text/span.js';
// An embedded post ends with its signature, «— name (@handle) Month D, YYYY». The signature may be followed
// by the story's own text in the same line, and the post's text stands before it in this line or the last.
const date = String.raw `(?:\p{L}+\s+\p{N}{1,2}\s*[,\u060c]?\s*\p{N}{4}|\p{N}{1,2}\s+\p{L}+\s*[,\u060c]?\s*\p{N}{4})`;
const signature = new RegExp(String.raw `(?:[—–-]|&mdash;)\s*[^\n(]{0,80}\(@\w{1,30}\)(?:\s*${date})?`, 'gu');
const postLink = /(?:t\.co\/|pic\.twitter\.com\/|pic\.x\.com\/)\w/;
/** A line with posts' signatures, cut into posts and story; null when it has none. `first`: the post began before this line. */
export function cutEmbed(page, span) {
    const parts = [];
    let first = false;
    let at = span[0];
    const put = (from, to, embed) => {
        const part = trimmed(page, [from, to]);
        if (part)
            parts.push({ span: part, embed });
    };
    const text = page.slice(span[0], span[1]);
    for (const found of text.matchAll(signature)) {
        const start = span[0] + found.index;
        // Text before the signature is the post's own when a post's link stands in it.
        const own = postLink.test(page.slice(at, start));
        if (found.index === 0)
            first = true;
        if (!own)
            put(at, start, false);
        put(own ? at : start, start + found[0].length, true);
        at = start + found[0].length;
    }
    if (!parts.length)
        return null;
    put(at, span[1], false);
    return { parts, first };
}
