import { webAddress } from '../web/addresses.js';
/** What is written onto addresses to see who came from where, and means nothing to the page. */
const tracking = /^(?:utm_\w+|at_(?:medium|campaign|link_\w+)|fbclid|gclid|mc_[ce]id)$/iu;
function untracked(url) {
    for (const name of [...url.searchParams.keys()])
        if (tracking.test(name))
            url.searchParams.delete(name);
}
/**
 * An address as it is written in a feed, seen from the feed, without what follows `#` and without tracking: feeds and
 * sitemaps of one site name one page in several ways.
 */
export function resolved(text, base) {
    const url = text?.trim() ? webAddress(text, base) : null;
    if (!url)
        return null;
    url.hash = '';
    untracked(url);
    return url.href;
}
