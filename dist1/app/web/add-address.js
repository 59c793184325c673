import { listOf } from '../../acquire/feeds/of-document.js';
import { needWebAddress } from '../../acquire/web/addresses.js';
import { IsnadError } from '../../model/errors.js';
import { followPolled } from './follow.js';
import { feedRow, takeFeed } from './poll.js';
import { fail, fetchFor, newVisit, register } from './visit.js';
/**
 * Adds what stands at an address that the user names: a page, or the pages that a feed or sitemap names and that are not in
 * the register.
 */
export async function addAddress(work, address, limit) {
    const { store, tell } = work;
    const url = needWebAddress(address, 'URL');
    url.hash = '';
    const visit = (await store.visits.visit(url.href)) ?? newVisit(url.href);
    const fetched = await fetchFor(work, visit);
    if ('outcome' in fetched)
        return tell(fetched);
    const { etag, modified, ...rest } = fetched;
    const document = { source: url.href, ...rest };
    try {
        if (listOf(document, new URL(rest.url ?? url)) === null) {
            await store.visits.keep(url.href, fetched);
            return tell(await register(work, visit, fetched));
        }
    }
    catch (error) {
        if (!(error instanceof IsnadError) || error.code !== 'feed/broken')
            throw error;
        return tell(await fail(work, visit, { source: url.href, stage: 'acquire', error }, null));
    }
    await followPolled(work, await takeFeed(work, await feedRow(work, url.href), document, { etag, modified }), limit);
}
