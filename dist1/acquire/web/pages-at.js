import { IsnadError } from '../../model/errors.js';
import { failed } from '../acquired.js';
import { acquiredOf } from '../document.js';
import { factsOf, newestFirst, notBefore } from '../feeds/feed.js';
import { listOf } from '../feeds/of-document.js';
import { needWebAddress } from './addresses.js';
const mostLists = 20;
const deepest = 3;
async function documentAt(web, url) {
    const got = await web.get(url);
    if (got.got === 'document')
        return got.document;
    return got.got === 'nothing' ? got.trouble.error : new IsnadError('internal', `${url.href} is as nobody saw it.`, '');
}
async function pageOfItem({ web, given }, item) {
    const document = await documentAt(web, new URL(item.url));
    if (document instanceof IsnadError)
        return failed(item.url, document);
    return acquiredOf(document, factsOf(item, given));
}
async function* ofFeed(reading, url, feed, depth) {
    const items = newestFirst(notBefore(feed.items, reading.since)).slice(0, reading.limit);
    await reading.found({ url, feed, taken: items.length });
    let left = reading.limit - items.length;
    for (const item of items)
        yield await pageOfItem(reading, item);
    if (depth >= deepest)
        return left;
    for (const list of newestFirst(feed.lists).slice(0, mostLists)) {
        if (left <= 0)
            break;
        if (reading.followed.has(list.url))
            continue;
        reading.followed.add(list.url);
        left = yield* at({ ...reading, limit: left }, new URL(list.url), depth + 1);
    }
    return left;
}
/** Gives back how many pages may still be had. */
async function* at(reading, url, depth) {
    const document = await documentAt(reading.web, url);
    if (document instanceof IsnadError) {
        yield failed(url.href, document);
        return reading.limit;
    }
    let feed;
    try {
        feed = listOf(document, new URL(document.url ?? url));
    }
    catch (error) {
        if (!(error instanceof IsnadError))
            throw error;
        yield failed(url.href, error, document.bytes.length);
        return reading.limit;
    }
    if (feed)
        return yield* ofFeed(reading, url.href, feed, depth);
    yield acquiredOf(document, reading.given);
    return reading.limit - 1;
}
/** The page at an address, or the pages that a feed or sitemap there names, what is newest first. */
export async function* pagesAt(reading, address) {
    const url = needWebAddress(address, 'URL');
    yield* at({ ...reading, followed: new Set([url.href]) }, url, 0);
}
